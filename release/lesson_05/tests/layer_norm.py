"""The public cases of the step layer_norm, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_05: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'layer_norm'
points = [1.2, 1.2, 0.6]


@test_case(name='three rows of seven numbers')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='small numbers, where eps can be seen')
def test_2(env):
    check_case(DATA, 1, env)


@test_case(name='rows of equal numbers')
def test_3(env):
    check_case(DATA, 2, env)


DATA = r"""
{
 "schema": 1,
 "assignment": "lesson_05",
 "notebook": "05_feedforward_networks",
 "step": "layer_norm",
 "order": 2,
 "points": 3,
 "summary": "Each row to mean 0 and variance 1, then times gain plus bias",
 "returns": [],
 "cases": [
  {
   "name": "three rows of seven numbers",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 4000.0,
   "script": [
    [
     "call",
     "layer_norm",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 7],
        "data": "Gdz+Tpci8z/qw8E2FHb0v0By+ptzLPA/kWRNQs441b/LHib/znDovy+uZb01HPe/gFrIyk4S8b9CNAxPlFP
nP50lOpnv3ts/IR8u+l7b6b87aQMJrpsAQJww0Ibhtrm/l0mrK87ytj+UA5/15Lryv6IjqqMV4Ou/Lk8UHh9k478xN/vOWg7ZP5g
SLZA4MOQ/coR0RfK01D/3r+NsRH3svyUoDh7VANa/"
       },
       {
        "array": "<f8",
        "shape": [7],
        "data": "bgGSKjL56D8Ahs+wAWFrv3TzRkSbetk/dkIh+Mpe8D+hWSKurtnyP0U0mZY6Zfk/T/kF92+P+D8="
       },
       {
        "array": "<f8",
        "shape": [7],
        "data": "CSKdnxgUoj+/bKeyyM/lP6/MMtZQf8g/qbuzPv5kz79MJqqo97zwv38kO3vFmtu/wwsYrCtp7D8="
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [3, 7],
    "data": "iYKrp+lN9D+dB/iZWujlPxzXbwPq5uc/N6moN9uxyL+j6dS2ke73v5XFm0Vh8wDA0RFtQvj+xL+vDfLEWQveP1F
VAj2tyOU/g5Qn5kdWyr+0hhSI43n7P2k22wLlDva/rniECjxg4r/Y30ayeEzzv75NruHLi+u//ezbo+Ti5T9ieLE+tdDiPxnJ1Vs
YCvM/gDstYWlTgb+hIJ161HECwMN/Sae7/98/"
   },
   "mistakes": [
    {
     "name": "eps outside the root",
     "message": "You add eps to the standard deviation. It belongs inside the square root, added to 
the variance: np.sqrt(variance + eps).",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "vEfTL+NN9D+89+qRWujlPzHEJjDk5uc/yWKrad2xyL9srGFbj+73vx1pJdlc8wDA5D0sJMz+xL/SZYKqUAveP
wN2Vj+tyOU/5OpnPjdWyr9koFs+2Xn7P+sZo0TjDva/2iTnijpg4r/8bBu4bUzzv451phHHi+u/oOumoOTi5T/NInEds9DiP2hlO
YEUCvM/bHIhCs5Ugb+BGmn20XECwHXpw9G//98/"
     }
    },
    {
     "name": "eps forgotten",
     "message": "eps is missing. Rows of small numbers come out too large without it, and a row of e
qual numbers becomes 0/0. Divide by np.sqrt(variance + eps).",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "KM8tJPBN9D9G5AqiWujlP7JY7Nrv5uc/5pkQBNmxyL/Da/sTlO73v5bLQrVl8wDAyKN+gCT/xL9FdyoTYwveP
174oDqtyOU/A6Wl7FhWyr8MX1MM7nn7P3ud/crmDva/5P+nkj1g4r80/OPqg0zzv8K/9vzmi+u/yCDsteTi5T/Pk8M9wdDiPxsr0
RAuCvM/l1mfh5BLgb85OQWn4nECwPAOdjCk/98/"
     }
    },
    {
     "name": "ddof=1",
     "message": "Your variance is divided by d - 1. Layer norm divides by d (ddof=0, NumPy's default
): it describes the d numbers of this row, it does not estimate anything beyond them.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "vT9sXBDX8j+b32wFiOblPxskR25RleY/oVXNdxUxyb8wqaTo9WX3v4e22S8H5v+/my0YCl8Etr9Om5XOufvbP
9CKVDQ0yeU/z6gBPvGQxr9oob8fmSX5P8FkCS3eqfW/2kC5wmEJ4r9WP8dnO9Dwv6m3NntAa+m//sf/w3nh5T/QDwZxtt/hP7Zkt
AcGVvE/Ae9dm+fetb89o2tXGVUBwEOp4XON6+A/"
     }
    },
    {
     "name": "over the positions",
     "message": "You normalise each column, over all positions together. Layer norm takes each row b
y itself: axis=-1. Otherwise a word's result would depend on the other words.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "MYZY4k/26D/J+zfsrO7lP1QVXYFW1uM/Y7Uop4KC9r8ACad9CKkEwFbo3zqRYgHAOpabdl+amj86qRl/h5LXP
8Dq+mAfrOU/64smtwO01b+Kl6sKq1LxP7l0g9dAweq/YsG7xrKm+j8izFBAigbavxP1+4HnrfC/pF3Dyo3U5T//jrj1T8bSP4IDG
eweWNq/+kdFtCnv0T+/p9DaSCvpv+PuLkp9WghA"
     }
    },
    {
     "name": "over the whole array",
     "message": "You take one mean and one variance for the whole array. Each row needs its own: giv
e both axis=-1 and keepdims=True.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "v62KVKPL8j9FjOPDP/LlP4YiALMjIuY/uHq5UM/73b+Yp1LCBs39vyJS1MiEvgXAR2XebIT95b9vPm3lSsfoP
5CC3kqvvuU/L1D8ydyVur/kgzsr5eYBQMTpkrdiEPC/dDjYQ1cQpr9lO2xxjZXrv0J+iWrqHuO/RwFGqQLe5T8a1XcYIe7aPyhd6
cywoOM/JrxD11Ai3b8SbgBmggf8v/LJ0Mz6COE/"
     }
    },
    {
     "name": "divided by the variance",
     "message": "You divide by the variance; divide by its square root. Otherwise a row twice as lar
ge comes out half as large, instead of the same.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "uM9KbvtU9D/7JaBmY+jlP+Anq+5H7ec/Kk779XSvyL9D3EBDJfH3v2H/twI3+ADA+SkBdDAvxb8zsbdQdFneP
0XHakKZyOU/CzaDxS3lyr8e0sQxKNL7P3p06HTZHfa/dE4YWxdt4r+KHKI7p6rzv12Zd/yDyfe/7lm9VT3w5T8fYsE91a3rP78Xs
XL+iQFAiUJO6dHr5j/UHm8dweoMwB81RGvtUs0/"
     }
    },
    {
     "name": "mean kept",
     "message": "You divide by the standard deviation, but the mean is still in the rows. Subtract i
t first: X minus the mean of the row.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "WILPHd0J7z9RaOOM2PLlPy32gyYjBeM/uKjBhme44r+S7U191if/v/0SF4gP0QXAm/2zB5wS6L+TqHQhxIjjP
4Aoy+K6w+U/ChKMNFYhwb8d37V0D2/+P9s8sqoDp/K/tbm7zAdm0r8pMxkq+rjtv6bbbvzG6PG/V/P8Yvbr5T/q3I9SyjDdP2uNu
jjGO+s/lbLEBayE2b/xLSUlmqYGwBcLlAlmZYG/"
     }
    },
    {
     "name": "root mean square",
     "message": "You divide by the root of the mean square and leave the mean in. That is RMSNorm, w
hich later models use; layer norm subtracts the mean first.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "TPwAet4O7T9LcCEzhvDlP3s3vyuJKuI/WbA1+xwA4r9s2LndcDP+vwufkqK6mQTAX2fUAvCY5L8/g/70sj3jP
/KgHQ3sw+U/Yb1XJ4x3wL9AwSHe6+L9P2kHnOA0n/K/5E9jaJSL0r/k011I3cvsv+q8ABbg+PC/u0HKd4jq5T8c4LlhyVTcP8UaB
dw0dOk/4UY1f7qe2790MEnWRa0FwGarEAAa7qI/"
     }
    },
    {
     "name": "centred only",
     "message": "The mean is gone, but the rows still have sizes of their own. Divide by np.sqrt(var
iance + eps), too.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "ieRKaNpG9D8AjXXQUejlPwVcIF+O4Oc/R4mnnUC0yL/rR0oW/+v3v2cxKUON7gDA10GaT9HOxL/8Vl9kGL7dP
9WqDADByOU/78NbW+/Iyb+/1tJMlCL7P1X33SUaAPa/xyCAeYRT4r9IsLQIUO/yv+FSr8f8gd+/A3Is9wjb5T9Pxmn+ZDHbP2uL3
K1FMeM/h0sRqubZ2799pZDEuI74v4Q/uaxxGuU/"
     }
    },
    {
     "name": "gain and bias forgotten",
     "message": "Your rows are normalised, but gain and bias are missing. Multiply by gain and add b
ias: the network may then choose another size and another centre for each feature.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "Y3xvmhZL+T+igJOAhrfsv8UlkmLjU/Y/M+iUz10xqj+OJVbri2zYv3gTUqTXAvG/Z8oZGI7t5b8JjT+9D83hP
5vh6U0andA/RufhViXs77+uGJTzr7D+PzgoYIr4D9K/TIC/SGcNt7+cXBkjl9P1vyRtShRGX/K/zwFIDJ1V5r8/hAe5yuDvP1Yyf
yi/cfY/LOJZXEQv7D8bCjmGweTyv5+8IUrCK9C/"
     }
    },
    {
     "name": "bias forgotten",
     "message": "bias is missing: add it at the end, after multiplying by gain.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "6Jau4ki98z+KNZlQ55FoP3ki480Vx+E/CVYsHIzMqj9FK6s4aMbcv2nJaCwRAPu/LatZ3nTU8L9Abf6w1sjbP
21HVpTWbUy/fSwtXsxq2b+L/upPg2b/Py47xGi1R9W/Vo6bM2VLwr/hcClEh8AAwHohqGsNrey/spV+NPEbYz+IjkkSwmHZP/FAr
CO49vY/4Mfn1VCa8D/qbWuW9/z9v/WV5rCb0ti/"
     }
    },
    {
     "name": "gain and bias swapped",
     "message": "You multiply by bias and add gain. It is the other way round: gain multiplies, bias
 is added.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "GjIBDnbC6j8qF32PSK7jv95U6JEtSeU/gHCe/WUr8D9AFkUH7zz5PzwbKHLIXQBAafmRMfKm7T8GBACWGprpP
4IgGmlvOMY/R2gorxiFyj/Phg64kq/hP/QIDqABk/c/hAfnBVEE+j/QLr+aPrrUPzoqSAcOrec/Ikfc6iup3r/yoc/PKNfiP8q6i
XQSu+U/w6/Es3Ju0D83hbR8tsUAQPyo/AyU+PQ/"
     }
    },
    {
     "name": "bias multiplied as well",
     "message": "You add bias first and then multiply by gain, so that gain changes the bias as well
. Multiply first, then add.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "tbMkvCcu9D8h0vfp26FHP5W58jpAN+Q/OopBz9pryb/v9PlH6un6v8QPteoX+gLACwMIGBXn0z9f0tYWUozdP
5VXNPvlxGm/RP4NhHeK1L/RaCGVo2L7P7VBAJQ9Cvm/a6HpnhZ76r+tcu7HqGXnv+vuu7hPy+u/KP7zlzegDD/BvGjsFkLePzer4
mjY8vI/8RE7H/vvyL/RarYfi3gEwGkQRHAmM+8/"
     }
    }
   ]
  },
  {
   "name": "small numbers, where eps can be seen",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 1000.0,
   "script": [
    [
     "call",
     "layer_norm",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 3],
        "data": "t9xWSWMyjj8fh4b7mfSEv1seJP3esou/vKpVkRtwcT/+ulYmveaGv6UPY2Vc13c/z26Mqa5HVr8Fx+AyM/u
Nv5jaciUE+nG/rq0HlOvgXb8cc6LHJIB/P8UMFzQK5Xc/TNpTPqdDk78+cu09GkeBv8S9QGAf8Vg/"
       },
       {"array": "<f8", "shape": [3], "data": "SNKm4aHw8D8EFg89cnDhP1SmQXObDu4/"},
       {"array": "<f8", "shape": [3], "data": "3QHQuohK1r82T/HA/KPbv4r6d9/LDfU/"}
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [5, 3],
    "data": "DEIPppeI8T+/zeuG7oHnv54ZDHtKzuE/9TNyfAjyzj+ZKFWjlkXyv1koAj1VIQBAxkYXKC8t4T8Po5GYVG3xvx7
suevxnfo/UwoliJM/+L9Ic3OuR2uhv4QxUgKJpvo/qPkWKK4X+b/ndrxBExjbv6k7B+ZaEQNA"
   },
   "mistakes": [
    {
     "name": "eps outside the root",
     "message": "You add eps to the standard deviation. It belongs inside the square root, added to 
the variance: np.sqrt(variance + eps).",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "LZK4+JU68j/1fwwNjsznvwycwWIWE+E/W14agS2A0j8k4q3tzS7zv+MqoDRZlABABMvYXcY15T+QfuAExOzyv
6bgtcLEaPs/5dB4iSAQ/b+GNsBMcoyxP3YpJgLnF/w/LedaDHRv+r+/VAEvcw7bv1n5KdzFpwNA"
     }
    },
    {
     "name": "eps forgotten",
     "message": "eps is missing. Rows of small numbers come out too large without it, and a row of e
qual numbers becomes 0/0. Divide by np.sqrt(variance + eps).",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "9SxuzWk/8j/BrjcrlM7nvwlgvZsCDuE/sL/oa8mN0j/i8awa5jLzv8+01iJelgBAziHTGlpE5T87Gs68LfLyv
yognsGha/s/WMSjHrse/b/kQ+3IF9yxP9twNWBHHPw/zyDh3uJ1+r+XuAUTRQ7bv43ZRG2WqgNA"
     }
    },
    {
     "name": "ddof=1",
     "message": "Your variance is divided by d - 1. Layer norm divides by d (ddof=0, NumPy's default
): it describes the d numbers of this row, it does not estimate anything beyond them.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "0bl3tcT26j8AnEH2Fc/lv3MG/QsrEeY/8/NKbGqiwj8GacgVfWvwvxSzhHEKb/4/89zlUJTl2T8pbkKBzbbvv
2dHvr1Wyfk/YpEPm5bc9b9k5UjG2Lm1v5pSLKVv7/k/vAcBRrDb9b9CsZUUQi/bv7QWFUQRpwFA"
     }
    },
    {
     "name": "over the positions",
     "message": "You normalise each column, over all positions together. Layer norm takes each row b
y itself: axis=-1. Otherwise a word's result would depend on the other words.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "dIE+4atZ8T8RV2zn+cbjv4mFkHV4NMW/sh7zf+zquj8tEmUdbr/lv7bP1u6e5wBAqaWlxLjW2r+TwCm93+rsv
36+n268Iu0/dk+VOT2c3b9lUv/C2WThP+aW4pPE6gBAfYCZCWRkAMAxaF/jiQ3gvx1KRy9ltfk/"
     }
    },
    {
     "name": "over the whole array",
     "message": "You take one mean and one variance for the whole array. Each row needs its own: giv
e both axis=-1 and keepdims=True.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "tpoQsZ7Z+D97sARCvanqv1aeyn654NM/psMAsita2z99Yvg5zlfsvwjTJIojOQFAH2eUmep5xr/G8fu6Szrxv
98jdXLb4/I/KA9dL0HZzL8PKjfOdxvEP/7bDOGuOwFA5EJoSoFkAMDLHra15XznvztrXaOi5fs/"
     }
    },
    {
     "name": "divided by the variance",
     "message": "You divide by the variance; divide by its square root. Otherwise a row twice as lar
ge comes out half as large, instead of the same.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "707cgL+oW0A2inhoabI3wKVSC1klhkzATbbbo+OvUUCDS61liH9VwOeO2hpTbVVA/XmPPSf4YEBizJittWBZw
NGUSd4+ZEtApZGqQEElbMA1+YKnwwxTQPT+cdEILFFA1rtl7mU1YcDVpOywNvDgPzRrWn4IX15A"
     }
    },
    {
     "name": "mean kept",
     "message": "You divide by the standard deviation, but the mean is still in the rows. Subtract i
t first: X minus the mean of the row.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "tdG5TsU+6z+5f4a8pYjrv7n/v5+ku9U/uXAspjjvyD+fBr1ImajyvyotQ8UEmP8/fOJWZv064r9dAeBGKYr6v
6C5Q2x70uU/JjAGkrsL5796VoUTCgbYP5bfODNU+AJAQPnbEde4BMBjdjxuaWHuv4D8uMsKofc/"
     }
    },
    {
     "name": "root mean square",
     "message": "You divide by the root of the mean square and leave the mean in. That is RMSNorm, w
hich later models use; layer norm subtracts the mean first.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "Dban6d5C6j9ZyRyuqi7rvwN/lu2eVdc/hTA3u73dyD9V6gYEpaXyvxu330telf8/5x0AmzEL4L8vXl+kK3v0v
yZy8wBPFew/sYpv/Aap5L+E4ATKZ1XLP4Xg0W8KRwFAxiUjWcNh/78OGSu3OLzpv++bLlce6PY/"
     }
    },
    {
     "name": "centred only",
     "message": "The mean is gone, but the rows still have sizes of their own. Divide by np.sqrt(var
iance + eps), too.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "s9ig/qcW1b+A13eThuTbv+MqOP9R5fQ/ht0KjEz61b+6kFe8iwTcv4jNDjmbJfU/5lnmdTzs1b+9dkHsBOrbv
3fztbYOF/U/OMLeptKt1r8GrGu8JILbv8HuNSo8FfU/tLg9+hz81r+epzaLvqLbv7j9M2+lNPU/"
     }
    },
    {
     "name": "gain and bias forgotten",
     "message": "Your rows are normalised, but gain and bias are missing. Multiply by gain and add b
ias: the network may then choose another size and another centre for each feature.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "ZV92BQDT9T9ROqPnisbhv3B9SSN13+m/KwTHr47V4T/RqwnRGNn0v3dTTPKi3Oc/osdp1CLA6j90vu2tRkzzv
11H4w7VsNc/auJUCaij8b9/qcAPm1znP5co0gVq1dc/uGgm58Rv8r+cNAh7sAuQP59COiWWL/I/"
     }
    },
    {
     "name": "bias forgotten",
     "message": "bias is missing: add it at the end, after multiplying by gain.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "0ULD1Dkb9z8ITOZM4F/Tv/Db40NNTei/h46EfMbh4j8FtDHmLrnmv96yGDW9aeY/T0h/hXNS7D/xqKrQqgjlv
z6wBzGYQNY/jglxWfGs8r8N4SLLk3bZPyT+aIv0YtY/4/hi+QuF87/UEZvmL32BP2GMluzpFPE/"
     }
    },
    {
     "name": "gain and bias swapped",
     "message": "You multiply by bias and add gain. It is the other way round: gain multiplies, bias
 is added.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "Ez5Xj16t4j8Le+ezwB3pP2v9sDXs57+/DysIsBWr6z98nJfXOrnxP4sMIlFiuv4/+lKkexCQ6D9qrW5q2Q3xP
9bDZgVv0vY/nMtojm4V9z/L8LTREmbNP3KGN8l33vY/I28aMIZc9z/321DgATnhP6IPHpe4egNA"
     }
    },
    {
     "name": "bias multiplied as well",
     "message": "You add bias first and then multiply by gain, so that gain changes the bias as well
. Multiply first, then add.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "DpQ6w8c08T+G7n2aDzjhvwZpoj2Tf94/XwrNZYlTzD+HfDxaTkHuv3Tq5gtq+/4/YPxtYo+F4D90cbVEypDsv
0l0nH2xVvk/Ubj5amOT+L8QoBrGqczEP0fLNJRIX/k/pqfrCn5r+b/scMHRqgjNv4uI+K66bQJA"
     }
    }
   ]
  },
  {
   "name": "rows of equal numbers",
   "weight": 0.5,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 2000.0,
   "script": [
    [
     "call",
     "layer_norm",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 7],
        "data": "vTA5Z0TY1r8YybclK4zcPwXbzIh6wO2/ge6PxL1Jtz/Nc8j1MyL2vwqO0xMDU9a/CB3KOTD24j8AAAAAAAA
AQAAAAAAAAABAAAAAAAAAAEAAAAAAAAAAQAAAAAAAAABAAAAAAAAAAEAAAAAAAAAAQAAAAAAAAOC/AAAAAAAA4L8AAAAAAADgvwA
AAAAAAOC/AAAAAAAA4L8AAAAAAADgvwAAAAAAAOC/"
       },
       {
        "array": "<f8",
        "shape": [7],
        "data": "AhHGPWJg8z+1ssQQjnrzP7udE3SW5/M/YFAcRSkk+z8Uunmz1xniP4plkkh2vPM/JCpi1d7j8j8="
       },
       {
        "array": "<f8",
        "shape": [7],
        "data": "5y+5dpF77D8nlpS6PhvSPy31fa+lXuW/HbgLX+ag/L8FMEJly0HsP9BoAX4hcMa/vfvaGwv49D8="
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [3, 7],
    "data": "wXYilLJk5z+/R/L/xZD5P9BDshvBf/6/+e2nwIS067/Yvw457y+xv6FuQPIzntS/uJAx9gHGBkCVMLl2kXvsP5q
VlLo+G9I/UPZ9r6Ve5b8Tugtf5qD8v6oxQmXLQew/B2MBfiFwxr+x/NobC/j0P5UwuXaRe+w/mpWUuj4b0j9Q9n2vpV7lvxO6C1/
moPy/qjFCZctB7D8HYwF+IXDGv7H82hsL+PQ/"
   },
   "mistakes": [
    {
     "name": "eps outside the root",
     "message": "You add eps to the standard deviation. It belongs inside the square root, added to 
the variance: np.sqrt(variance + eps).",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "98Kc0LNk5z9lJqfjwJD5Px3zj0u8f/6/4tdS7ou0678biBojtC+xvwAPyKkxntS/YiIC+v7FBkCVMLl2kXvsP
5qVlLo+G9I/UPZ9r6Ve5b8Tugtf5qD8v6oxQmXLQew/B2MBfiFwxr+x/NobC/j0P5UwuXaRe+w/mpWUuj4b0j9Q9n2vpV7lvxO6C
1/moPy/qjFCZctB7D8HYwF+IXDGv7H82hsL+PQ/"
     }
    },
    {
     "name": "eps forgotten",
     "message": "eps is missing. Rows of small numbers come out too large without it, and a row of e
qual numbers becomes 0/0. Divide by np.sqrt(variance + eps).",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "t0t5yK5k5z+lwraw1ZD5P3AQo+LPf/6/kwaWtm60679CYkehpDCxv8E+tvQ6ntS/+95rIAvGBkAAAAAAAAD4/
wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAA
AAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/"
     }
    },
    {
     "name": "ddof=1",
     "message": "Your variance is divided by d - 1. Layer norm divides by d (ddof=0, NumPy's default
): it describes the d numbers of this row, it does not estimate anything beyond them.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "WLJBqVfF5z8iUyNcQAH4PyAfr1N9B/2/5Dyb8LLl7b8r0HzMn2VrPxh58jC469O/iayguqTcBUCVMLl2kXvsP
5qVlLo+G9I/UPZ9r6Ve5b8Tugtf5qD8v6oxQmXLQew/B2MBfiFwxr+x/NobC/j0P5UwuXaRe+w/mpWUuj4b0j9Q9n2vpV7lvxO6C
1/moPy/qjFCZctB7D8HYwF+IXDGv7H82hsL+PQ/"
     }
    },
    {
     "name": "over the positions",
     "message": "You normalise each column, over all positions together. Layer norm takes each row b
y itself: axis=-1. Otherwise a word's result would depend on the other words.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "18QTeYZFvD9pBChnbE2mP+N3hJil8Pu/9EvUuyTnA8DrgqhvjZTUP4RZSxh93+6/e3H0bgMI8z9BuGs72M0EQ
Hwf0wXuEP4/xudlyiE08T+KS6I6X4XhPy4GkIwIhPo/koYl7dEQ+T+ytWK5kYEGQDjVW4rV1aS/qu0cXeou8b8oah65dFH1vwHXZ
aGMawvAp0PSXgpz5T9uW0DwHwvyv4RQjuJYMLK/"
     }
    },
    {
     "name": "over the whole array",
     "message": "You take one mean and one variance for the whole array. Each row needs its own: giv
e both axis=-1 and keepdims=True.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "bxD8jKFEvD/TPphaVnbUP0InMkPpiADAZJ0+TuHyAcCtoRN4sCOgPwviCIyYwO6/ziRCeevc9z931SKB9wwEQ
IsDzJLjhf4/Q3pJFYrC7z86u798lWDeP5TWAwUSNfo/FMaAcAWJ9z/9dCcqAhcHQItgK++G6qG/8+xhMJa05L+ENccxt+P5v6QQ2
JU2rgjAC2Viczzc3D95XYE6d+Hxv9wEpfIrKNo/"
     }
    },
    {
     "name": "divided by the variance",
     "message": "You divide by the variance; divide by its square root. Otherwise a row twice as lar
ge comes out half as large, instead of the same.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "QVX4MgrO5D/zqP/SEiICQFagHa/USQTACeg7YW1Z2b+DZwRx7pzhv3V8EEf/Zdm/Z2zDUhkGDUCVMLl2kXvsP
5qVlLo+G9I/UPZ9r6Ve5b8Tugtf5qD8v6oxQmXLQew/B2MBfiFwxr+x/NobC/j0P5UwuXaRe+w/mpWUuj4b0j9Q9n2vpV7lvxO6C
1/moPy/qjFCZctB7D8HYwF+IXDGv7H82hsL+PQ/"
     }
    },
    {
     "name": "mean kept",
     "message": "You divide by the standard deviation, but the mean is still in the rows. Subtract i
t first: X minus the mean of the row.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "Gm1L2vV0zj/Onkt2Y6LxP4CBf2RETQPAoqVO51rn+L+QyPI6hgnTv72obtWKYeq/f4BLEX7tAkB+4Sv3gfaHQ
AzbFYn6EYhAL2Xmpw6RiECFExqGQLyQQF3Dy5UmanZAdYrzxrlfiECmWF6HEGCHQG53V4Hn0mfAk0ThgakGaMCxwQH3xKtowDreE
KYJ4HDApJxOGYIjVsCi72rRvGZowNK5mGukK2fA"
     }
    },
    {
     "name": "root mean square",
     "message": "You divide by the root of the mean square and leave the mean in. That is RMSNorm, w
hich later models use; layer norm subtracts the mean first.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "vEHh/FdP0j+sBv00pKrwPz6fwThsRQLAG5hltcEt+b9HrNCUFevKv8lY22Tx2Oi/Pp0WcOhNAkCDCmSxFM8AQ
Hlk6iZcAfg/Tz3N9YNw4j97IAoy9cu3v1iukM7QLfc/d5zsenDu8D/F5ooy9O0DQHc/u3MAitS/tRKvtEnn7b8sXiI1z5b+v5P2q
gh24gvAIr2K1hZQ1D9geCiaYIr2v6cDCEYoosA/"
     }
    },
    {
     "name": "centred only",
     "message": "The mean is gone, but the rows still have sizes of their own. Divide by np.sqrt(var
iance + eps), too.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "MXC2cfIb6T98B4SX83jyPycV9uai0fe/cNz2qonV8r9EQ3W9djTQP4Cn8ZL/ctG/VHpB6l6hAkCVMLl2kXvsP
5qVlLo+G9I/UPZ9r6Ve5b8Tugtf5qD8v6oxQmXLQew/B2MBfiFwxr+x/NobC/j0P5UwuXaRe+w/mpWUuj4b0j9Q9n2vpV7lvxO6C
1/moPy/qjFCZctB7D8HYwF+IXDGv7H82hsL+PQ/"
     }
    },
    {
     "name": "gain and bias forgotten",
     "message": "Your rows are normalised, but gain and bias are missing. Multiply by gain and add b
ias: the network may then choose another size and another centre for each feature.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "e2QFzlfPwL8YSZucE0jxP0kdFHXF2u+/3M14J8xr4T91FxO7VeD6v66v5UyQer6/5YLUw1LR9D8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
     }
    },
    {
     "name": "bias forgotten",
     "message": "bias is missing: add it at the end, after multiplying by gain.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "T+daintbxL/eJU1R9gn1P3NR80Nu0PO/Gnhv/UeN7T+bAmRMyWfuvyhsf2ZGzMK/vySI0PiT+D8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
     }
    },
    {
     "name": "gain and bias swapped",
     "message": "You multiply by bias and add gain. It is the other way round: gain multiplies, bias
 is added.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "2wrRdpeB8T9qBEvtLl74P5cq4Ad7iv4/hPyGdnwc5z8qtYZYQ13tv5y744jyEfQ/8BuXoCAWB0CtEcY9YmDzP
1O0xBCOevM/+6QTdJbn8z/sTxxFKST7P/a6ebPXGeI/xmySSHa88z/nMWLV3uPyP60Rxj1iYPM/U7TEEI568z/7pBN0lufzP+xPH
EUpJPs/9rp5s9cZ4j/GbJJIdrzzP+cxYtXe4/I/"
     }
    },
    {
     "name": "bias multiplied as well",
     "message": "You add bias first and then multiply by gain, so that gain changes the bias as well
. Multiply first, then add.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "ZSEAJnJn7T/Xk3YRuYz6PzzhriykjQDA/GH8T8rkAMC+NPsH6tfcv91LM8vcPNe/xkVdO9SqCECmdEuEKD/xP
92wpQALC9Y/G/DUKrSV6r8CQFhPHEgIwIvezJCo998/gB3nL3Oty7/NZjKmr8H4P6Z0S4QoP/E/3bClAAsL1j8b8NQqtJXqvwJAW
E8cSAjAi97MkKj33z+AHecvc63Lv81mMqavwfg/"
     }
    }
   ]
  }
 ]
}
"""

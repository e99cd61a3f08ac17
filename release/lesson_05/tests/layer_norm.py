"""The public cases of the step layer_norm, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_05: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'layer_norm'
points = [0.375, 0.375, 0.1875]


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
   "single": 3640.0,
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
    "data": "K3+rp+lN9D/GBviZWujlPwHXbwPq5uc/0KSoN9uxyL+28dS2ke73v87Gm0Vh8wDAbA5tQvj+xL/PDvLEWQveP65
VAj2tyOU/e5An5kdWyr/hgBSI43n7P+A12wLlDva/VHeECjxg4r/K2kayeEzzv4ZOruHLi+u/Wevbo+Ti5T9HebE+tdDiP2LI1Vs
YCvM/AEItYWlTgb/4Hp161HECwP1/Sae7/98/"
   },
   "mistakes": [
    {
     "name": "eps outside the root",
     "message": "You add eps to the standard deviation. It belongs inside the square root, added to 
the variance: np.sqrt(variance + eps).",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "JUTTL+NN9D9r+OqRWujlP8LCJjDk5uc/2mKrad2xyL84p2Fbj+73v4xqJdlc8wDANDcsJMz+xL8WZIKqUAveP
3F1Vj+tyOU/ReRnPjdWyr8Wmls+2Xn7P+4fo0TjDva/PCPnijpg4r/OaRu4bUzzv8J2phHHi+u/s+qmoOTi5T/VInEds9DiPwplO
YEUCvM/gMMhCs5Ugb8HG2n20XECwHPnw9G//98/"
     }
    },
    {
     "name": "eps forgotten",
     "message": "eps is missing. Rows of small numbers come out too large without it, and a row of e
qual numbers becomes 0/0. Divide by np.sqrt(variance + eps).",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "1NItJPBN9D9x4wqiWujlP05Y7Nrv5uc/5pwQBNmxyL9UaPsTlO73vxnNQrVl8wDARKN+gCT/xL/icyoTYwveP
9r2oDqtyOU/1aWl7FhWyr+RYVMM7nn7PxSf/crmDva/MP6nkj1g4r8Y/+Pqg0zzvwW/9vzmi+u/OCHsteTi5T/RksM9wdDiPwwx0
RAuCvM/gP+eh5BLgb8hOwWn4nECwFwOdjCk/98/"
     }
    },
    {
     "name": "ddof=1",
     "message": "Your variance is divided by d - 1. Layer norm divides by d (ddof=0, NumPy's default
): it describes the d numbers of this row, it does not estimate anything beyond them.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "sEBsXBDX8j+S3mwFiOblP88lR25RleY/31HNdxUxyb+QqqTo9WX3v0uy2S8H5v+/aDgYCl8Etr8VmJXOufvbP
7aKVDQ0yeU/16wBPvGQxr+loL8fmSX5PztsCS3eqfW/6UG5wmEJ4r9ARcdnO9Dwv9W2NntAa+m/M8j/w3nh5T9/EAZxtt/hPzRrt
AcGVvE/oOhdm+fetb/lomtXGVUBwOCn4XON6+A/"
     }
    },
    {
     "name": "over the positions",
     "message": "You normalise each column, over all positions together. Layer norm takes each row b
y itself: axis=-1. Otherwise a word's result would depend on the other words.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "rodY4k/26D+Z+zfsrO7lP08WXYFW1uM/xLoop4KC9r9QBad9CKkEwDvo3zqRYgHAQG6bdl+amj+ophl/h5LXP
yvs+mAfrOU/oIkmtwO01b80lasKq1LxP0p1g9dAweq/Xsm7xrKm+j/OzFBAigbav1Dy+4HnrfC/eV7Dyo3U5T8KkLj1T8bSPzsDG
eweWNq/fElFtCnv0T+KqNDaSCvpv5LrLkp9WghA"
     }
    },
    {
     "name": "over the whole array",
     "message": "You take one mean and one variance for the whole array. Each row needs its own: giv
e both axis=-1 and keepdims=True.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "kqiKVKPL8j+Bi+PDP/LlP7EhALMjIuY/pXy5UM/73b/gp1LCBs39vyZR1MiEvgXAbWbebIT95b8mQG3lSsfoP
w6B3kqvvuU/nlz8ydyVur8agzsr5eYBQE/rkrdiEPC/kD3YQ1cQpr8jO2xxjZXrv4d8iWrqHuO/PwJGqQLe5T9I13cYIe7aP25d6
cywoOM/Br1D11Ai3b9YawBmggf8v67I0Mz6COE/"
     }
    },
    {
     "name": "divided by the variance",
     "message": "You divide by the variance; divide by its square root. Otherwise a row twice as lar
ge comes out half as large, instead of the same.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "ktJKbvtU9D/gJKBmY+jlP6Qnq+5H7ec/aEf79XSvyL8A2kBDJfH3vzz8twI3+ADABCQBdDAvxb9RsLdQdFneP
+nHakKZyOU/9TeDxS3lyr+KzsQxKNL7P+Ns6HTZHfa/3E0YWxdt4r+mGqI7p6rzv7+dd/yDyfe/HFm9VT3w5T9SYsE91a3rP8YUs
XL+iQFA1EFO6dHr5j+DGm8dweoMwHwzRGvtUs0/"
     }
    },
    {
     "name": "mean kept",
     "message": "You divide by the standard deviation, but the mean is still in the rows. Subtract i
t first: X minus the mean of the row.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "AX/PHd0J7z++Z+OM2PLlP9b0gyYjBeM/QarBhme44r/F8k191if/v7oPF4gP0QXAhf6zB5wS6L9WqHQhxIjjP
74my+K6w+U/cxeMNFYhwb/l27V0D2/+P2BBsqoDp/K/cra7zAdm0r8lJRkq+rjtv4XabvzG6PG/evL8Yvbr5T863o9SyjDdP9qMu
jjGO+s/WLLEBayE2b9KLSUlmqYGwIDhkwlmZYG/"
     }
    },
    {
     "name": "root mean square",
     "message": "You divide by the root of the mean square and leave the mean in. That is RMSNorm, w
hich later models use; layer norm subtracts the mean first.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "gwcBet4O7T+ubyEzhvDlPzQ2vyuJKuI/4LA1+xwA4r/o1rndcDP+v9qckqK6mQTAWWjUAvCY5L/Bgv70sj3jP
72fHQ3sw+U/t8BXJ4x3wL+xySHe6+L9PzICnOA0n/K/Zk9jaJSL0r9b1V1I3cvsvzLBABbg+PC/ckLKd4jq5T8a37lhyVTcP/AbB
dw0dOk/9Eg1f7qe27+iNEnWRa0FwOCREAAa7qI/"
     }
    },
    {
     "name": "centred only",
     "message": "The mean is gone, but the rows still have sizes of their own. Divide by np.sqrt(var
iance + eps), too.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "LeFKaNpG9D+Bi3XQUejlP99bIF+O4Oc/BoWnnUC0yL/JP0oW/+v3vzMzKUON7gDAHEGaT9HOxL+2Vl9kGL7dP
x6sDADByOU/m8hbW+/Iyb+X1NJMlCL7P4z43SUaAPa/iCGAeYRT4r/UsrQIUO/yvx9Sr8f8gd+/TXEs9wjb5T9WyGn+ZDHbP1mM3
K1FMeM/aEkRqubZ27+noJDEuI74v7Q+uaxxGuU/"
     }
    },
    {
     "name": "gain and bias forgotten",
     "message": "Your rows are normalised, but gain and bias are missing. Multiply by gain and add b
ias: the network may then choose another size and another centre for each feature.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "n3pvmhZL+T89gZOAhrfsv6kkkmLjU/Y/otOUz10xqj/RJ1bri2zYv+4VUqTXAvG/xsoZGI7t5b9bjT+9D83hP
wvg6U0andA/kOjhViXs77/fG5Tzr7D+P/8pYIr4D9K/mXO/SGcNt7+NZBkjl9P1vzZoShRGX/K/ZQBIDJ1V5r/ecwe5yuDvP1E6f
yi/cfY/LeJZXEQv7D92DjmGweTyv+O5IUrCK9C/"
     }
    },
    {
     "name": "bias forgotten",
     "message": "bias is missing: add it at the end, after multiplying by gain.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "G5au4ki98z9iB5pQ55FoP9Uj480Vx+E/ZVssHIzMqj+qLas4aMbcv33EaCwRAPu/r6dZ3nTU8L+Oav6w1sjbP
9BFXJTWbUy/lS4tXsxq2b9W+OpPg2b/P04+xGi1R9W/UpSbM2VLwr9WcClEh8AAwKcgqGsNrey/E5p+NPEbYz82jEkSwmHZP9c/r
CO49vY/yMvn1VCa8D/RdGuW9/z9v4mX5rCb0ti/"
     }
    },
    {
     "name": "gain and bias swapped",
     "message": "You multiply by bias and add gain. It is the other way round: gain multiplies, bias
 is added.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "sTABDnbC6j+kFX2PSK7jv/RV6JEtSeU/82me/WUr8D8mD0UH7zz5P8wXKHLIXQBAMQaSMfKm7T+0AwCWGprpP
/QkGmlvOMY/1GcorxiFyj+whg64kq/hP04GDqABk/c/GwHnBVEE+j8QL7+aPrrUP/0qSAcOrec/JkXc6iup3r80os/PKNfiPwe8i
XQSu+U/oq/Es3Ju0D80hbR8tsUAQE+t/AyU+PQ/"
     }
    },
    {
     "name": "bias multiplied as well",
     "message": "You add bias first and then multiply by gain, so that gain changes the bias as well
. Multiply first, then add.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "jq8kvCcu9D8KvfLp26FHP0278jpAN+Q/24NBz9pryb/++PlH6un6v5MRteoX+gLArAEIGBXn0z9d0NYWUozdP
5NpNPvlxGm/pP8NhHeK1L8AZSGVo2L7Pyc9AJQ9Cvm/aKLpnhZ76r8kce7HqGXnv8Ltu7hPy+u/6XxQmDegDD8nu2jsFkLeP4Cs4
mjY8vI/XA47H/vvyL+9abYfi3gEwHAERHAmM+8/"
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
   "single": 1430.0,
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
    "data": "8j0PppeI8T+kzOuG7oHnv0MaDHtKzuE/3jJyfAjyzj81LVWjlkXyv2wqAj1VIQBAREYXKC8t4T/kp5GYVG3xvzf
muevxnfo/pAsliJM/+L+whHOuR2uhv2I5UgKJpvo/0foWKK4X+b88drxBExjbv3g/B+ZaEQNA"
   },
   "mistakes": [
    {
     "name": "eps outside the root",
     "message": "You add eps to the standard deviation. It belongs inside the square root, added to 
the variance: np.sqrt(variance + eps).",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "y5q4+JU68j/efgwNjsznv1ecwWIWE+E/yV8agS2A0j9C563tzS7zv+4qoDRZlABA7snYXcY15T/AeeAExOzyv
6DjtcLEaPs/RtJ4iSAQ/b8wPsBMcoyxP0wsJgLnF/w/7OtaDHRv+r+YVgEvcw7bvxj8KdzFpwNA"
     }
    },
    {
     "name": "eps forgotten",
     "message": "eps is missing. Rows of small numbers come out too large without it, and a row of e
qual numbers becomes 0/0. Divide by np.sqrt(variance + eps).",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "VCduzWk/8j+OrTcrlM7nv0NfvZsCDuE/mb/oa8mN0j+U66wa5jLzv8Kz1iJelgBApCHTGlpE5T8+E868LfLyv
7AbnsGha/s//cGjHrse/b9IPO3IF9yxP+RzNWBHHPw/8iDh3uJ1+r/BtQUTRQ7bvzDcRG2WqgNA"
     }
    },
    {
     "name": "ddof=1",
     "message": "Your variance is divided by d - 1. Layer norm divides by d (ddof=0, NumPy's default
): it describes the d numbers of this row, it does not estimate anything beyond them.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "lrp3tcT26j/VnEH2Fc/lvzQH/QsrEeY/ovVKbGqiwj/QacgVfWvwv8a0hHEKb/4/fd/lUJTl2T9af0KBzbbvv
y1Lvr1Wyfk/eJYPm5bc9b+03kjG2Lm1v/lLLKVv7/k/jwYBRrDb9b8vrpUUQi/bv0AZFUQRpwFA"
     }
    },
    {
     "name": "over the positions",
     "message": "You normalise each column, over all positions together. Layer norm takes each row b
y itself: axis=-1. Otherwise a word's result would depend on the other words.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "74U+4atZ8T/IVWzn+cbjv1iGkHV4NMW/pCvzf+zquj92EWUdbr/lv1zR1u6e5wBAJqSlxLjW2r9IySm93+rsv
xzNn268Iu0/dFCVOT2c3b+4Uf/C2WThP9CU4pPE6gBA7H6ZCWRkAMA7Z1/jiQ3gv5VCRy9ltfk/"
     }
    },
    {
     "name": "over the whole array",
     "message": "You take one mean and one variance for the whole array. Each row needs its own: giv
e both axis=-1 and keepdims=True.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "TaIQsZ7Z+D/4sARCvanqvySgyn654NM/F8YAsita2z/AYvg5zlfsv07TJIojOQFAy2GUmep5xr8C8/u6Szrxv
3MldXLb4/I/GBNdL0HZzL8MKzfOdxvEP1bgDOGuOwFANz9oSoFkAMBtHra15Xznv+FkXaOi5fs/"
     }
    },
    {
     "name": "divided by the variance",
     "message": "You divide by the variance; divide by its square root. Otherwise a row twice as lar
ge comes out half as large, instead of the same.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "UUrcgL+oW0BSj3hoabI3wExVC1klhkzAPbfbo+OvUUAZTK1liH9VwBeP2hpTbVVAPICPPSf4YEDKvpittWBZw
NSUSd4+ZEtANZSqQEElbMDC+IKnwwxTQMr/cdEILFFAy8Fl7mU1YcCCpOywNvDgPwh2Wn4IX15A"
     }
    },
    {
     "name": "mean kept",
     "message": "You divide by the standard deviation, but the mean is still in the rows. Subtract i
t first: X minus the mean of the row.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "MtK5TsU+6z/0gIa8pYjrv4j9v5+ku9U/rm0spjjvyD9kDb1Imajyv2k0Q8UEmP8/X+FWZv064r+gCOBGKYr6v
wO4Q2x70uU/TC8GkrsL57+CV4UTCgbYPyfeODNU+AJAE/3bEde4BMBhfjxuaWHuvzH9uMsKofc/"
     }
    },
    {
     "name": "root mean square",
     "message": "You divide by the root of the mean square and leave the mean in. That is RMSNorm, w
hich later models use; layer norm subtracts the mean first.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "DLWn6d5C6j+6yByuqi7rv3KBlu2eVdc/VjY3u73dyD/65wYEpaXyvxC430telf8/MB4AmzEL4L9MW1+kK3v0v
7Bw8wBPFew/Nopv/Aap5L/A2wTKZ1XLP7/d0W8KRwFAESAjWcNh/781GSu3OLzpv1mkLlce6PY/"
     }
    },
    {
     "name": "centred only",
     "message": "The mean is gone, but the rows still have sizes of their own. Divide by np.sqrt(var
iance + eps), too.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "Ztmg/qcW1b891XeThuTbvx0xOP9R5fQ/4t8KjEz61b8vlFe8iwTcv+vPDjmbJfU/0lrmdTzs1b92d0HsBOrbv
576tbYOF/U/u8DeptKt1r8IqWu8JILbv8HvNSo8FfU/0LU9+hz81r90pTaLvqLbv0z1M2+lNPU/"
     }
    },
    {
     "name": "gain and bias forgotten",
     "message": "Your rows are normalised, but gain and bias are missing. Multiply by gain and add b
ias: the network may then choose another size and another centre for each feature.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "0Ft2BQDT9T9VOaPnisbhv0t+SSN13+m/IQPHr47V4T8frAnRGNn0vx1VTPKi3Oc/R8hp1CLA6j8Ntu2tRkzzv
6BH4w7VsNc/at9UCaij8b8QqcAPm1znP4wr0gVq1dc/YGkm58Rv8r/LQgh7sAuQP1VIOiWWL/I/"
     }
    },
    {
     "name": "bias forgotten",
     "message": "bias is missing: add it at the end, after multiplying by gain.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "aT7D1Dkb9z8SSuZM4F/Tv9Ha40NNTei/po2EfMbh4j/PsjHmLrnmv5u0GDW9aeY/Mkd/hXNS7D8sqKrQqgjlv
7SuBzGYQNY/LQtxWfGs8r+g3iLLk3bZP177aIv0YtY/Wvpi+QuF879EH5vmL32BP2aEluzpFPE/"
     }
    },
    {
     "name": "gain and bias swapped",
     "message": "You multiply by bias and add gain. It is the other way round: gain multiplies, bias
 is added.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "oD9Xj16t4j9XfOezwB3pP4D0sDXs57+/lyoIsBWr6z8aoZfXOrnxP/URIlFiuv4/lVOkexCQ6D86sW5q2Q3xP
/jHZgVv0vY/zNFojm4V9z+q7LTREmbNPyaON8l33vY/JnYaMIZc9z+s21DgATnhP5ASHpe4egNA"
     }
    },
    {
     "name": "bias multiplied as well",
     "message": "You add bias first and then multiply by gain, so that gain changes the bias as well
. Multiply first, then add.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "t5g6w8c08T/l7H2aDzjhvw5qoj2Tf94/AwnNZYlTzD+qejxaTkHuvzni5gtq+/4/zfttYo+F4D8IcLVEypDsv
5lznH2xVvk/4LD5amOT+L/PnRrGqczEP8TGNJRIX/k/DaDrCn5r+b97bcHRqgjNvyqG+K66bQJA"
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
   "single": 2220.0,
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
    "data": "BHYilLJk5z9vRfL/xZD5P1pFshvBf/6/x+ynwIS067+owg457y+xv1xtQPIzntS/IY8x9gHGBkDnL7l2kXvsPye
WlLo+G9I/LfV9r6Ve5b8duAtf5qD8vwUwQmXLQew/0GgBfiFwxr+9+9obC/j0P+cvuXaRe+w/J5aUuj4b0j8t9X2vpV7lvx24C1/
moPy/BTBCZctB7D/QaAF+IXDGv7372hsL+PQ/"
   },
   "mistakes": [
    {
     "name": "eps outside the root",
     "message": "You add eps to the standard deviation. It belongs inside the square root, added to 
the variance: np.sqrt(variance + eps).",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "EsSc0LNk5z/lIafjwJD5P2Tqj0u8f/6/K9ZS7ou067/gfRojtC+xvyISyKkxntS/fyAC+v7FBkDnL7l2kXvsP
yeWlLo+G9I/LfV9r6Ve5b8duAtf5qD8vwUwQmXLQew/0GgBfiFwxr+9+9obC/j0P+cvuXaRe+w/J5aUuj4b0j8t9X2vpV7lvx24C
1/moPy/BTBCZctB7D/QaAF+IXDGv7372hsL+PQ/"
     }
    },
    {
     "name": "eps forgotten",
     "message": "eps is missing. Rows of small numbers come out too large without it, and a row of e
qual numbers becomes 0/0. Divide by np.sqrt(variance + eps).",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "TEt5yK5k5z8+u7aw1ZD5P1oKo+LPf/6/hgeWtm60678IX0ehpDCxv4o8tvQ6ntS/Kt1rIAvGBkAAAAAAAAD4/
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
      "data": "HrJBqVfF5z9JWCNcQAH4P6gYr1N9B/2/rTab8LLl7b8ApnzMn2VrP6J78jC469O/hKqguqTcBUDnL7l2kXvsP
yeWlLo+G9I/LfV9r6Ve5b8duAtf5qD8vwUwQmXLQew/0GgBfiFwxr+9+9obC/j0P+cvuXaRe+w/J5aUuj4b0j8t9X2vpV7lvx24C
1/moPy/BTBCZctB7D/QaAF+IXDGv7372hsL+PQ/"
     }
    },
    {
     "name": "over the positions",
     "message": "You normalise each column, over all positions together. Layer norm takes each row b
y itself: axis=-1. Otherwise a word's result would depend on the other words.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "IMYTeYZFvD/kFChnbE2mP5ZyhJil8Pu/5E3UuyTnA8DmgKhvjZTUP8JfSxh93+6/f270bgMI8z/otGs72M0EQ
CIb0wXuEP4/JO9lyiE08T+qTKI6X4XhP+IFkIwIhPo/JoIl7dEQ+T/4tGK5kYEGQNDKW4rV1aS/KuscXeou8b9SbB65dFH1v3LZZ
aGMawvA2EPSXgpz5T+UWUDwHwvyv6BTjuJYMLK/"
     }
    },
    {
     "name": "over the whole array",
     "message": "You take one mean and one variance for the whole array. Each row needs its own: giv
e both axis=-1 and keepdims=True.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "OBf8jKFEvD8vPZhaVnbUP4QkMkPpiADAkp8+TuHyAcAAjBN4sCOgP8/rCIyYwO6/WShCeevc9z8t0iKB9wwEQ
MAFzJLjhf4/ZXdJFYrC7z+Mvb98lWDeP4TZAwUSNfo/5MiAcAWJ9z/QcycqAhcHQCBsK++G6qG/WuthMJa05L8LPMcxt+P5v+QR2
JU2rgjAlWFiczzc3D/GVoE6d+Hxv34HpfIrKNo/"
     }
    },
    {
     "name": "divided by the variance",
     "message": "You divide by the variance; divide by its square root. Otherwise a row twice as lar
ge comes out half as large, instead of the same.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "pFT4MgrO5D+ipP/SEiICQH6dHa/USQTAVOs7YW1Z2b/BZQRx7pzhv+p6EEf/Zdm/FGvDUhkGDUDnL7l2kXvsP
yeWlLo+G9I/LfV9r6Ve5b8duAtf5qD8vwUwQmXLQew/0GgBfiFwxr+9+9obC/j0P+cvuXaRe+w/J5aUuj4b0j8t9X2vpV7lvx24C
1/moPy/BTBCZctB7D/QaAF+IXDGv7372hsL+PQ/"
     }
    },
    {
     "name": "mean kept",
     "message": "You divide by the standard deviation, but the mean is still in the rows. Subtract i
t first: X minus the mean of the row.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "eGxL2vV0zj+Dm0t2Y6LxPwF+f2RETQPAbaRO51rn+L+WxfI6hgnTv/GpbtWKYeq/UYFLEX7tAkAX4iv3gfaHQ
HDbFYn6EYhAGmTmpw6RiEAOEBqGQLyQQFDDy5UmanZACozzxrlfiED6Vl6HEGCHQJt6V4Hn0mfAkj7hgakGaMCMwQH3xKtowLTeE
KYJ4HDA2J1OGYIjVsB77GrRvGZowIWzmGukK2fA"
     }
    },
    {
     "name": "root mean square",
     "message": "You divide by the root of the mean square and leave the mean in. That is RMSNorm, w
hich later models use; layer norm subtracts the mean first.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "vELh/FdP0j/sC/00pKrwP42iwThsRQLAjpdltcEt+b/Er9CUFevKv31Y22Tx2Oi/yKAWcOhNAkCxCGSxFM8AQ
HBn6iZcAfg/dzzN9YNw4j8gJAoy9cu3v+ivkM7QLfc/PZzsenDu8D9n5Ioy9O0DQHY9u3MAitS/7B2vtEnn7b/aXyI1z5b+v+j4q
gh24gvA4L+K1hZQ1D9cfSiaYIr2v/gACEYoosA/"
     }
    },
    {
     "name": "centred only",
     "message": "The mean is gone, but the rows still have sizes of their own. Divide by np.sqrt(var
iance + eps), too.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "CXG2cfIb6T/e/4OX83jyP7wc9uai0fe/bNj2qonV8r8cQXW9djTQP0en8ZL/ctG/xnlB6l6hAkDnL7l2kXvsP
yeWlLo+G9I/LfV9r6Ve5b8duAtf5qD8vwUwQmXLQew/0GgBfiFwxr+9+9obC/j0P+cvuXaRe+w/J5aUuj4b0j8t9X2vpV7lvx24C
1/moPy/BTBCZctB7D/QaAF+IXDGv7372hsL+PQ/"
     }
    },
    {
     "name": "gain and bias forgotten",
     "message": "Your rows are normalised, but gain and bias are missing. Multiply by gain and add b
ias: the network may then choose another size and another centre for each feature.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "wmAFzlfPwL8LTJucE0jxPzwrFHXF2u+//8x4J8xr4T/aHBO7VeD6v0Wp5UyQer6/mYbUw1LR9D8AAAAAAAAAA
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
      "data": "iudaintbxL/lH01R9gn1P8NK80Nu0PO/c4Nv/UeN7T9aCGRMyWfuv+hxf2ZGzMK/hSKI0PiT+D8AAAAAAAAAA
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
      "data": "sgbRdpeB8T+KCUvtLl74P6Ao4Ad7iv4/2vuGdnwc5z/KtoZYQ13tv6e044jyEfQ/NB+XoCAWB0ACEcY9YmDzP
7WyxBCOevM/u50TdJbn8z9gUBxFKST7PxS6ebPXGeI/imWSSHa88z8kKmLV3uPyPwIRxj1iYPM/tbLEEI568z+7nRN0lufzP2BQH
EUpJPs/FLp5s9cZ4j+KZZJIdrzzPyQqYtXe4/I/"
     }
    },
    {
     "name": "bias multiplied as well",
     "message": "You add bias first and then multiply by gain, so that gain changes the bias as well
. Multiply first, then add.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "UC8AJnJn7T9fi3YRuYz6Py3hriykjQDA4V78T8rkAMDrNPsH6tfcv0NKM8vcPNe/tkZdO9SqCECadEuEKD/xP
+WtpQALC9Y/Lu/UKrSV6r+9P1hPHEgIwMnbzJCo998/nyLnL3Oty7/oajKmr8H4P5p0S4QoP/E/5a2lAAsL1j8u79QqtJXqv70/W
E8cSAjAydvMkKj33z+fIucvc63Lv+hqMqavwfg/"
     }
    }
   ]
  }
 ]
}
"""

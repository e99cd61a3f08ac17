"""The public cases of the step layer_norm, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_05: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'layer_norm'
points = [1.0, 1.0, 0.5, 0.5]


@test_case(name='three rows of seven numbers')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='small numbers, where eps can be seen')
def test_2(env):
    check_case(DATA, 1, env)


@test_case(name='rows of equal numbers')
def test_3(env):
    check_case(DATA, 2, env)


@test_case(name='rows very far from zero')
def test_4(env):
    check_case(DATA, 3, env)


DATA = r"""
{
 "schema": 3,
 "assignment": "lesson_05",
 "notebook": "05_feedforward_networks",
 "step": "layer_norm",
 "order": 2,
 "steps": ["gelu", "feed_forward", "layer_norm", "post_norm", "pre_norm", "positionwise_gap"],
 "points": 3,
 "summary": "Each row to mean 0 and variance 1, then times gain plus bias",
 "returns": [],
 "mistakes": [
  [
   "eps outside the root",
   "You add eps to the standard deviation. It belongs inside the square root, added to the variance:
 np.sqrt(variance + eps).",
   false
  ],
  [
   "eps forgotten",
   "eps is missing. Rows of small numbers come out too large without it, and a row of equal numbers 
becomes 0/0. Divide by np.sqrt(variance + eps).",
   false
  ],
  [
   "eps argument ignored",
   "Your function always uses 1e-5 and ignores the eps that it is given. Use the parameter.",
   false
  ],
  [
   "ddof=1",
   "Your variance is divided by d - 1. Layer norm divides by d (ddof=0, NumPy's default): it describ
es the d numbers of this row, it does not estimate anything beyond them.",
   false
  ],
  [
   "over the positions",
   "You normalise each column, over all positions together. Layer norm takes each row by itself: axi
s=-1. Otherwise a word's result would depend on the other words.",
   false
  ],
  [
   "over the whole array",
   "You take one mean and one variance for the whole array. Each row needs its own: give both axis=-
1 and keepdims=True.",
   false
  ],
  [
   "divided by the variance",
   "You divide by the variance; divide by its square root. Otherwise a row twice as large comes out 
half as large, instead of the same.",
   false
  ],
  [
   "mean kept",
   "You divide by the standard deviation, but the mean is still in the rows. Subtract it first: X mi
nus the mean of the row.",
   false
  ],
  [
   "root mean square",
   "You divide by the root of the mean square and leave the mean in. That is RMSNorm, which later mo
dels use; layer norm subtracts the mean first.",
   false
  ],
  [
   "centred only",
   "The mean is gone, but the rows still have sizes of their own. Divide by np.sqrt(variance + eps),
 too.",
   false
  ],
  [
   "gain and bias forgotten",
   "Your rows are normalised, but gain and bias are missing. Multiply by gain and add bias: the netw
ork may then choose another size and another centre for each feature.",
   false
  ],
  ["bias forgotten", "bias is missing: add it at the end, after multiplying by gain.", false],
  [
   "gain and bias swapped",
   "You multiply by bias and add gain. It is the other way round: gain multiplies, bias is added.",
   false
  ],
  [
   "bias multiplied as well",
   "You add bias first and then multiply by gain, so that gain changes the bias as well. Multiply fi
rst, then add.",
   false
  ],
  [
   "squares minus the square of the mean",
   "You compute the variance as mean(X\u00b2) - mean(X)\u00b2. On paper that is the same, but for ro
ws far from zero the two are nearly equal and most digits cancel. Subtract the mean first and averag
e the squares of what is left, or use np.var.",
   false
  ]
 ],
 "parts": [],
 "cases": [
  {
   "name": "three rows of seven numbers",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 6000.0,
   "script": [
    [
     "call",
     "layer_norm",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 7],
        "data": "wvnK5L6d3j+7nDSSdl7gv822kPm44Nk/QR1xmz76wL+jGLhlco3Tv4y+t8r3fOK/zZBAEX5Q27/PKXByQ6n
SP0tR++DyS8Y/G0yLLn+v1L+S22sOsJLqPxdacwVOkqS/E27vIthboj9UnzG81Pfdv4IciBzeTNa/sH4gMJgGz7/0+MjYewvEP0d
1iqaTJtA/jwMq0cGQwD+TWekjncrWv1FTCxhEmsG/"
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
    "data": "jDNomsdN9D9Tg5VvWujlP4CogFjL5uc/KDNjxuaxyL+DPvFNhe73v+WftvtJ8wDAuTxc/w/+xL9FYePqKAveP0h
ggUmtyOU/OEgqhe5Vyr8zw3dSrHn7P/jjQ6jbDva/8TPj/zNg4r9X1MbJPUzzv37yXpc9i+u/ChcKReTi5T/Sf8BFdtDiP5Cin2m
mCfM/USlQapp8gb8m4g0UinECwC4IbmkbAOA/"
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "yE1rwc9N9D8kP7t5WujlP+8XG7DS5uc/jrQIAuSxyL99qoZGiO73v+wmD49P8wDAqQSKmkf+xL8BCbQNNQveP
yumZkatyOU/1+peuQRWyr8inpsJunn7PywpJPvdDva/4WBN/zVg4r8XsyVsTEzzv7xDMzGXi+u/F3K/gOTi5T8lcTDtndDiPyJbQ
CruCfM/vbxUJ6pigb8bksTtuHECwIRaRUPp/98/"
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "KM8tJPBN9D9G5AqiWujlP7JY7Nrv5uc/5pkQBNmxyL/Da/sTlO73v5bLQrVl8wDAyKN+gCT/xL9FdyoTYwveP
174oDqtyOU/A6Wl7FhWyr8MX1MM7nn7P3ud/crmDva/5P+nkj1g4r80/OPqg0zzv8K/9vzmi+u/yCDsteTi5T/Pk8M9wdDiPxsr0
RAuCvM/l1mfh5BLgb85OQWn4nECwPAOdjCk/98/"
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "X26yVvXW8j+eRMrjh+blP6ORChg5leY/Hs+/ox4xyb8eKpIP7GX3v4ZniDni5f+/VFGtaO4Ctr+XkzIKk/vbP
94wPz40yeU/UR9sUKqQxr8D8MlPbSX5PxkgxcDWqfW/3GkQYVsJ4r+RfWaoDNDwv0G1GZDPaum/xZzAeHnh5T9QMM13hN/hP8fe3
pqrVfE/9yUwpf3itb+BC35M3lQBwD+vQlO+6+A/"
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "yeUmjhv26D8dy2CBrO7lP70K1yAt1uM/kZc9/2GC9r+upkvpnqgEwHyo4KVVYgHAkX724zPGmj+HoTqzWJLXP
9hbUdwfrOU/cY0cRZ2z1b+1AHq1hVLxP9eY5JN6weq/6QqOTyOm+j/ltxb0bALav/Ni66TBrfC/vSBEuo3U5T+9rLpEPMbSP507/
zYMWNq/uIssilDs0T8ZJXJAGCvpvyTyzPehWQhA"
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "wDe+en3L8j/6zVR8P/LlP9FW9HUCIuY/m5hKp7H73b/USEej68z9v+9oec1evgXAKRXjxxv95b88ptbLGcfoP
6YEX26vvuU/otEC3j+Vur+4wCjtu+YBQPDU5B1kEPC/V8aq9vMRpr/x6TMvGZXrvwSW/V7AHuO/knG8iwLe5T9N1wGdAu7aP5xq0
cB3oOM/aTtsXJ8i3b9BVAqIVgf8v2mOM2sSCeE/"
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "YiHEdmz9CEDOd12gSg3mPwFko/ttUPk/CkcXzsE+vb9mlVbElV8BwJnuc/KHnxLAFynohw7t+7+aYfPOuR7yP
3lyOlnSveU/8jjc+In+6b9g9EVFz9sSQHFfAt/8Lv6/BD5HoX1c6b9SKy1EFp4RwBhVr3svJw7AW7QsJekg5j+XxsQEYAD+P0czF
BNIZBdAP92CJb/fCkDCooN92cYgwC1vfibiR+i/"
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "N/+ihakJ7z9UcGdQ2PLlPzYviOcMBeM/5wSfxVS44r+5tkyevSf/v4duT9nv0AXAMXAPfkES6L8J4YDFo4jjP
1S9/Pe6w+U/QuKfAw0hwb/Jms8L027+P4bnE00Ap/K/f1tx/Bdm0r+Jr8Dzk7jtv9ZqHlFr6PG/Upwq1/Xr5T9uybRBdjDdP6iQ4
iQYO+s/a9mxnnmF2b9jIaTfOqYGwCpPElnRQYG/"
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "blCsd7QO7T9JH+IBhvDlP64tyg53KuI/DCkKtg0A4r+L2pidXDP+v6aTodagmQTA7uwtS6aY5L/EwbYelD3jP
+r/TyHsw+U/mhrLZ0Z3wL9TELFMsuL9P0tOhasxn/K/JQ4u1aOL0r8jpN7ge8vsv9OxjquR+PC/BgQvAIjq5T/tn1J4gVTcPzUYJ
vOfc+k/qd6LXmqf279TrfpW9KwFwMyQSPG19aI/"
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "vv0Eczzm4D+j3/kkmdnlP/xWXIxwc9o/Hgril+W3zL8OOOo6lJzzv/nOaTuor/G/Es7K8XDu3T+GonCbfYHKP
8a5nNH4zOU/LPnmb6mJoT/K6EDntv/gPwVLJUHS1/K/gcdW3kY537/Mv6oE1mCuP2Ebm1STfsa/i9UPzkjU5T9DijnZ8znSP7Krg
0cUvrc/1Ttp7PCn6b8DCp+oaO3rv+wf8kXhfOk/"
     }
    },
    {
     "of": 10,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "t752+OpK+T83uLD2VLfsv+x6Rd68U/Y/yxxdoDAxqj8hukPJYWzYvxQv60u6AvG/DEBVRGjt5b8lcdpw8MzhP
xhC8xf9nNA/BuBPNu3r77/2p6j9ebD+P5OSVsjYD9K/n02uwD4Nt78bQsrCcNP1v0gspOrqXvK/kCJ6OS5V5r9qwSuLLODvPzd9G
MpPcfY/bTcwgrgu7D8IEzzGY+Tyv0i5pAxyK9C/"
     }
    },
    {
     "of": 11,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "60dr1Sa98z9+6xTuvJFoP2L38yL3xuE/Ry5C4V3Mqj+WWxyVNsbcvwl+npji//q/TJL31VfU8L/Mue/WpcjbP
wSAOJikbUy/WIaurZ9q2b8KO04aTGb/P5kUZ/6PR9W/c4kWCUVLwr8ga+nPacAAwDvGWCF/rOy/KSesYpIbYz9onWcgRGHZP2gad
jFG9vY/S4fVc/6Z8D/08EzJYvz9v1sFVIUg0ti/"
     }
    },
    {
     "of": 12,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "U9kw+XLC6j8nnVXLJq7jvz5orNMeSeU/tRtHVmYr8D+/WlkC5Dz5PzfDBh7CXQBA74cwxxOn7T+v+RV7GZrpP
/vn7ZZHOMY/bwflpkOFyj/TL1Mwra/hP1a3xlH5kvc/xk0w7k8E+j9owlXkxrrUPybhXXcUrec/7qv41pSo3r8JDOGJCtfiP3BsA
RZJu+U/ZEqIT5dv0D8ZiNlEosUAQKbdXdyl+PQ/"
     }
    },
    {
     "of": 13,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "uGThrgUu9D/1qeZfMqFHP3+OA5AhN+Q/KhT8XeZryb/PSRbf3en6v+Dyz6AA+gLAjmaQOYnn0z/sHsg8IYzdP
wJhKXzZxGm/H1iP00qK1L9QpYRfbGL7P0TvaDk0Cvm/rlxIlA576r8uX+72MmXnv6uTbG7Byuu/3VtYI4OIDD+hy4b6mEHeP66Er
HZm8vI/uzLNL47yyL9VLCe5QHgEwChODQZkM+8/"
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 3, "4c606cdb", 6.3193898, 18.0],
    [0, 4, "4c606cdb", 1.3279056, 20.0],
    [0, 7, "4c606cdb", 6.5581793, 20.0],
    [0, 10, "4c606cdb", 3.7621522, 18.0],
    [0, 11, "4c606cdb", 4.6822952, 16.0],
    [0, 12, "4c606cdb", -4.7186459, 19.0],
    [0, 13, "4c606cdb", 5.8188913, 18.0],
    [0, 14, "4c606cdb", 6.6667103, 19.0],
    [1, 3, "4c606cdb", 6.3195357, 18.0],
    [1, 4, "4c606cdb", 1.3278515, 20.0],
    [1, 6, "4c606cdb", 19.0037791, 53.0],
    [1, 7, "4c606cdb", 6.5583463, 20.0],
    [1, 10, "4c606cdb", 3.7622961, 18.0],
    [1, 11, "4c606cdb", 4.6824653, 16.0],
    [1, 12, "4c606cdb", -4.7186747, 19.0],
    [1, 13, "4c606cdb", 5.8190615, 18.0],
    [1, 14, "4c606cdb", 6.6668805, 19.0],
    [2, 3, "4c606cdb", 6.3192777, 18.0],
    [2, 4, "4c606cdb", 1.3280364, 20.0],
    [2, 6, "4c606cdb", 19.0012012, 53.0],
    [2, 7, "4c606cdb", 6.5580262, 20.0],
    [2, 10, "4c606cdb", 3.7620108, 18.0],
    [2, 11, "4c606cdb", 4.6821402, 16.0],
    [2, 12, "4c606cdb", -4.7186117, 19.0],
    [2, 13, "4c606cdb", 5.8187364, 18.0],
    [3, 6, "4c606cdb", 16.5705474, 46.0],
    [3, 7, "4c606cdb", 6.2187985, 19.0],
    [3, 9, "4c606cdb", 3.3539413, 12.0],
    [3, 10, "4c606cdb", 3.482983, 17.0],
    [3, 11, "4c606cdb", 4.3348625, 15.0],
    [3, 12, "4c606cdb", -4.6703814, 19.0],
    [3, 13, "4c606cdb", 5.4714587, 17.0],
    [4, 6, "4c606cdb", -3.4171921, 80.0],
    [4, 7, "4c606cdb", 8.1417612, 28.0],
    [4, 9, "4c606cdb", 1.9967813, 12.0],
    [4, 10, "4c606cdb", 1.0733046, 19.0],
    [4, 11, "4c606cdb", -0.6563788, 17.0],
    [4, 12, "4c606cdb", -5.1213779, 21.0],
    [4, 13, "4c606cdb", 0.4802174, 19.0],
    [6, 7, "4c606cdb", 18.6805627, 58.0],
    [6, 10, "4c606cdb", 14.3831633, 57.0],
    [6, 11, "4c606cdb", 17.016786, 52.0],
    [6, 12, "4c606cdb", -6.954301, 27.0],
    [6, 13, "4c606cdb", 18.1533822, 51.0],
    [6, 14, "4c606cdb", 19.0012012, 53.0],
    [7, 9, "4c606cdb", 3.316014, 12.0],
    [7, 11, "4c606cdb", 4.573611, 18.0],
    [7, 14, "4c606cdb", 6.5580262, 20.0],
    [9, 10, "4c606cdb", 1.03382374, 6.1],
    [9, 11, "4c606cdb", 1.36952618, 5.6],
    [9, 12, "4c606cdb", -4.2109451, 19.0],
    [9, 13, "4c606cdb", 2.5061223, 12.0],
    [9, 14, "4c606cdb", 3.3539413, 12.0],
    [10, 14, "4c606cdb", 3.7620108, 18.0],
    [11, 14, "4c606cdb", 4.6821402, 16.0],
    [12, 14, "4c606cdb", -4.7186117, 19.0],
    [13, 14, "4c606cdb", 5.8187364, 18.0]
   ]
  },
  {
   "name": "small numbers, where eps can be seen",
   "weight": 1.0,
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
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "LZK4+JU68j/1fwwNjsznvwycwWIWE+E/W14agS2A0j8k4q3tzS7zv+MqoDRZlABABMvYXcY15T+QfuAExOzyv
6bgtcLEaPs/5dB4iSAQ/b+GNsBMcoyxP3YpJgLnF/w/LedaDHRv+r+/VAEvcw7bv1n5KdzFpwNA"
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "9SxuzWk/8j/BrjcrlM7nvwlgvZsCDuE/sL/oa8mN0j/i8awa5jLzv8+01iJelgBAziHTGlpE5T87Gs68LfLyv
yognsGha/s/WMSjHrse/b/kQ+3IF9yxP9twNWBHHPw/zyDh3uJ1+r+XuAUTRQ7bv43ZRG2WqgNA"
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "0bl3tcT26j8AnEH2Fc/lv3MG/QsrEeY/8/NKbGqiwj8GacgVfWvwvxSzhHEKb/4/89zlUJTl2T8pbkKBzbbvv
2dHvr1Wyfk/YpEPm5bc9b9k5UjG2Lm1v5pSLKVv7/k/vAcBRrDb9b9CsZUUQi/bv7QWFUQRpwFA"
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "dIE+4atZ8T8RV2zn+cbjv4mFkHV4NMW/sh7zf+zquj8tEmUdbr/lv7bP1u6e5wBAqaWlxLjW2r+TwCm93+rsv
36+n268Iu0/dk+VOT2c3b9lUv/C2WThP+aW4pPE6gBAfYCZCWRkAMAxaF/jiQ3gvx1KRy9ltfk/"
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "tpoQsZ7Z+D97sARCvanqv1aeyn654NM/psMAsita2z99Yvg5zlfsvwjTJIojOQFAH2eUmep5xr/G8fu6Szrxv
98jdXLb4/I/KA9dL0HZzL8PKjfOdxvEP/7bDOGuOwFA5EJoSoFkAMDLHra15XznvztrXaOi5fs/"
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "707cgL+oW0A2inhoabI3wKVSC1klhkzATbbbo+OvUUCDS61liH9VwOeO2hpTbVVA/XmPPSf4YEBizJittWBZw
NGUSd4+ZEtApZGqQEElbMA1+YKnwwxTQPT+cdEILFFA1rtl7mU1YcDVpOywNvDgPzRrWn4IX15A"
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "tdG5TsU+6z+5f4a8pYjrv7n/v5+ku9U/uXAspjjvyD+fBr1ImajyvyotQ8UEmP8/fOJWZv064r9dAeBGKYr6v
6C5Q2x70uU/JjAGkrsL5796VoUTCgbYP5bfODNU+AJAQPnbEde4BMBjdjxuaWHuv4D8uMsKofc/"
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "Dban6d5C6j9ZyRyuqi7rvwN/lu2eVdc/hTA3u73dyD9V6gYEpaXyvxu330telf8/5x0AmzEL4L8vXl+kK3v0v
yZy8wBPFew/sYpv/Aap5L+E4ATKZ1XLP4Xg0W8KRwFAxiUjWcNh/78OGSu3OLzpv++bLlce6PY/"
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "s9ig/qcW1b+A13eThuTbv+MqOP9R5fQ/ht0KjEz61b+6kFe8iwTcv4jNDjmbJfU/5lnmdTzs1b+9dkHsBOrbv
3fztbYOF/U/OMLeptKt1r8GrGu8JILbv8HuNSo8FfU/tLg9+hz81r+epzaLvqLbv7j9M2+lNPU/"
     }
    },
    {
     "of": 10,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "ZV92BQDT9T9ROqPnisbhv3B9SSN13+m/KwTHr47V4T/RqwnRGNn0v3dTTPKi3Oc/osdp1CLA6j90vu2tRkzzv
11H4w7VsNc/auJUCaij8b9/qcAPm1znP5co0gVq1dc/uGgm58Rv8r+cNAh7sAuQP59COiWWL/I/"
     }
    },
    {
     "of": 11,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "0ULD1Dkb9z8ITOZM4F/Tv/Db40NNTei/h46EfMbh4j8FtDHmLrnmv96yGDW9aeY/T0h/hXNS7D/xqKrQqgjlv
z6wBzGYQNY/jglxWfGs8r8N4SLLk3bZPyT+aIv0YtY/4/hi+QuF87/UEZvmL32BP2GMluzpFPE/"
     }
    },
    {
     "of": 12,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "Ez5Xj16t4j8Le+ezwB3pP2v9sDXs57+/DysIsBWr6z98nJfXOrnxP4sMIlFiuv4/+lKkexCQ6D9qrW5q2Q3xP
9bDZgVv0vY/nMtojm4V9z/L8LTREmbNP3KGN8l33vY/I28aMIZc9z/321DgATnhP6IPHpe4egNA"
     }
    },
    {
     "of": 13,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "DpQ6w8c08T+G7n2aDzjhvwZpoj2Tf94/XwrNZYlTzD+HfDxaTkHuv3Tq5gtq+/4/YPxtYo+F4D90cbVEypDsv
0l0nH2xVvk/Ubj5amOT+L8QoBrGqczEP0fLNJRIX/k/pqfrCn5r+b/scMHRqgjNv4uI+K66bQJA"
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 3, "266624d0", 0.6130726, 16.0],
    [0, 4, "266624d0", 0.8912627, 15.0],
    [0, 7, "266624d0", -0.1219689, 18.0],
    [0, 10, "266624d0", 1.2465939, 14.0],
    [0, 11, "266624d0", 1.472992, 12.0],
    [0, 12, "266624d0", -1.5716027, 17.0],
    [0, 13, "266624d0", 0.7801106, 17.0],
    [0, 14, "266624d0", 0.8833816, 18.0],
    [1, 3, "266624d0", 0.613026, 16.0],
    [1, 4, "266624d0", 0.8924829, 15.0],
    [1, 6, "266624d0", -7.88011, 1800.0],
    [1, 7, "266624d0", -0.1250838, 18.0],
    [1, 10, "266624d0", 1.2458276, 14.0],
    [1, 11, "266624d0", 1.4729228, 12.0],
    [1, 12, "266624d0", -1.571166, 17.0],
    [1, 13, "266624d0", 0.7800414, 17.0],
    [1, 14, "266624d0", 0.8833124, 18.0],
    [2, 3, "266624d0", 0.6791161, 15.0],
    [2, 4, "266624d0", 0.8465554, 14.0],
    [2, 6, "266624d0", 63.63339, 1400.0],
    [2, 7, "266624d0", 0.2448879, 17.0],
    [2, 10, "266624d0", 1.408422, 12.0],
    [2, 11, "266624d0", 1.5736536, 11.0],
    [2, 12, "266624d0", -1.5984827, 16.0],
    [2, 13, "266624d0", 0.8807722, 16.0],
    [3, 6, "266624d0", 32.028749, 970.0],
    [3, 7, "266624d0", 0.015722, 15.0],
    [3, 9, "266624d0", -0.5671686, 10.0],
    [3, 10, "266624d0", 1.1200837, 10.0],
    [3, 11, "266624d0", 1.26872648, 8.9],
    [3, 12, "266624d0", -1.6560947, 15.0],
    [3, 13, "266624d0", 0.5758451, 14.0],
    [4, 6, "266624d0", 115.11259, 1000.0],
    [4, 7, "266624d0", 1.431823, 15.0],
    [4, 9, "266624d0", -0.572272, 10.0],
    [4, 10, "266624d0", 0.989898, 11.0],
    [4, 11, "266624d0", 1.43616579, 9.5],
    [4, 12, "266624d0", -2.1396677, 15.0],
    [4, 13, "266624d0", 0.7432844, 13.0],
    [6, 7, "266624d0", -132.97524, 1500.0],
    [6, 10, "266624d0", 19.43422, 1600.0],
    [6, 11, "266624d0", 64.223, 1400.0],
    [6, 12, "266624d0", 34.356205, 990.0],
    [6, 13, "266624d0", 63.53012, 1400.0],
    [6, 14, "266624d0", 63.63339, 1400.0],
    [7, 9, "266624d0", -0.5673046, 10.0],
    [7, 11, "266624d0", 0.8344983, 12.0],
    [7, 14, "266624d0", 0.2448879, 17.0],
    [9, 10, "266624d0", 0.022487665, 0.1],
    [9, 11, "266624d0", 0.0224417978, 0.092],
    [9, 12, "266624d0", -1.9453978, 13.0],
    [9, 13, "266624d0", -0.67043959, 9.2],
    [9, 14, "266624d0", -0.5671686, 10.0],
    [10, 14, "266624d0", 1.408422, 12.0],
    [11, 14, "266624d0", 1.5736536, 11.0],
    [12, 14, "266624d0", -1.5984827, 16.0],
    [13, 14, "266624d0", 0.8807722, 16.0]
   ]
  },
  {
   "name": "rows of equal numbers",
   "weight": 0.5,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 5000.0,
   "script": [
    [
     "call",
     "layer_norm",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 7],
        "data": "r20Rr+tpu79BEjuw5iDBPzZQ4R7j2dG/Aevf6xbymz9c8VaNcY/avwxEZLEDyrq/CVa/qwbBxj8AAAAAAAA
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
    "data": "PY/X8thk5z8Ih6phJ5D5P8y1N7krf/6/GCFvjWO167+ck9xXxSixv2ivtBXtndS/5fK4T6XFBkCVMLl2kXvsP5q
VlLo+G9I/UPZ9r6Ve5b8Tugtf5qD8v6oxQmXLQew/B2MBfiFwxr+x/NobC/j0P5UwuXaRe+w/mpWUuj4b0j9Q9n2vpV7lvxO6C1/
moPy/qjFCZctB7D8HYwF+IXDGv7H82hsL+PQ/"
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "gS0ejr9k5z9ptCJbkJD5PwlFT5aOf/6/AbgqGtC067+l/+oDgy2xv4YlOfsbntS/KC++oOLFBkCVMLl2kXvsP
5qVlLo+G9I/UPZ9r6Ve5b8Tugtf5qD8v6oxQmXLQew/B2MBfiFwxr+x/NobC/j0P5UwuXaRe+w/mpWUuj4b0j9Q9n2vpV7lvxO6C
1/moPy/qjFCZctB7D8HYwF+IXDGv7H82hsL+PQ/"
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "t0t5yK5k5z+lwraw1ZD5P3AQo+LPf/6/kwaWtm60679CYkehpDCxv8E+tvQ6ntS/+95rIAvGBkAAAAAAAAD4/
wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAA
AAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/"
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "pDRlHHbF5z+4zKl7wgD4P2xTFccGB/2/w6sNwGPm7b9JD5SSihtsP+S16PR/69O/ZzYKNFvcBUCVMLl2kXvsP
5qVlLo+G9I/UPZ9r6Ve5b8Tugtf5qD8v6oxQmXLQew/B2MBfiFwxr+x/NobC/j0P5UwuXaRe+w/mpWUuj4b0j9Q9n2vpV7lvxO6C
1/moPy/qjFCZctB7D8HYwF+IXDGv7H82hsL+PQ/"
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "UpWXa9ae0D8DCAFEdxzIv2qG8Ux5xPa/Dkt8+RNkBMBiAkZ/kCDgP2hu5foWG+q/SmhOgv9I7D+2j5XlvqwEQ
LOWRzT3Pf8/1veULuBf8T/GYMr1KvXhP7wHwqsJ7Po/1VrkYn3N+D8JyHGM718HQA7f2Z/JPsa/4fWvf/JL7b8ZWuBoX6n6vxjeh
1KQCgvACtz4sXyZ3T/OL7J0/in0v7FkMcwTHsA/"
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "9PaMYy4Q0D8fMgpNkb63v/IEflr9TPi/++4WEyLRA8D2cJziqUTbP0rJqdpDWuq/0Q440VTK7z+eyqeuPZQEQ
N1nelndlf8/6lanNTH38D/3cZPwOCbiP1Dzvn9ws/o/P63rdJec+D9uOUcS45oHQILrAB4xSMe/JkbbaVNu6b8pAPuUz038v7lZM
JmeUwrAJFLlpxB42D90U0FxVEb0v8nFOjfO/dA/"
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "EMejsoMqtz/hv64XQpMbQHhxquVPkxvA3h3bW0TUBkDfDo+r5yYPwDLq7++GPO2/2lmY6ygRIkCVMLl2kXvsP
5qVlLo+G9I/UPZ9r6Ve5b8Tugtf5qD8v6oxQmXLQew/B2MBfiFwxr+x/NobC/j0P5UwuXaRe+w/mpWUuj4b0j9Q9n2vpV7lvxO6C
1/moPy/qjFCZctB7D8HYwF+IXDGv7H82hsL+PQ/"
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "sduJL2t3zj95IqijAKLxPwqXFSbbTAPAy15Z/Hbn+L+K6t2gTAfTvyYrPDvuYOq/xz9caT7tAkB+4Sv3gfaHQ
AzbFYn6EYhAL2Xmpw6RiECFExqGQLyQQF3Dy5UmanZAdYrzxrlfiECmWF6HEGCHQG53V4Hn0mfAk0ThgakGaMCxwQH3xKtowDreE
KYJ4HDApJxOGYIjVsCi72rRvGZowNK5mGukK2fA"
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "5lqX+1FQ0j8E+9OxVarwP4T6p5sYRQLAZfzqBNgt+b9Rb+SCjOfKvxmYKPp02Oi/byhc3bVNAkCDCmSxFM8AQ
Hlk6iZcAfg/Tz3N9YNw4j97IAoy9cu3v1iukM7QLfc/d5zsenDu8D/F5ooy9O0DQHc/u3MAitS/tRKvtEnn7b8sXiI1z5b+v5P2q
gh24gvAIr2K1hZQ1D9geCiaYIr2v6cDCEYoosA/"
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "nMKeW3t46z/tMwPptGvhP3dM0usIQO2/1DnS9bCw+b9/Ueb87DXmP2vDXjAXLcq/zf2muUDb+T+VMLl2kXvsP
5qVlLo+G9I/UPZ9r6Ve5b8Tugtf5qD8v6oxQmXLQew/B2MBfiFwxr+x/NobC/j0P5UwuXaRe+w/mpWUuj4b0j9Q9n2vpV7lvxO6C
1/moPy/qjFCZctB7D8HYwF+IXDGv7H82hsL+PQ/"
     }
    },
    {
     "of": 10,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "QxXpEdnOwL9zaUBSkUfxP3Mi+EvV2e+/5p7Oz0hr4T//lUwai9/6vwAVLoOqeb6/DfSQ0LXQ9D8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
     }
    },
    {
     "of": 11,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "XoWGD+JaxL+PUwWzVwn1P3DDeOHYz/O/gUioMGmM7T8nyz0Q5Gbuv8n7Z624y8K/sPqWgz+T+D8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
     }
    },
    {
     "of": 12,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "MYSQkKWB8T9PauoQCl74P/XZONcqiv4/VonAeGcd5z/0Te593Vvtv6wvZATwEfQ/HR/5x7kVB0CtEcY9YmDzP
1O0xBCOevM/+6QTdJbn8z/sTxxFKST7P/a6ebPXGeI/xmySSHa88z/nMWLV3uPyP60Rxj1iYPM/U7TEEI568z/7pBN0lufzP+xPH
EUpJPs/9rp5s9cZ4j/GbJJIdrzzP+cxYtXe4/I/"
     }
    },
    {
     "of": 13,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "g1K1hJhn7T+IwS5zGoz6PzqacXtZjQDA4i0uAwLlAMCvqa6PH9bcv6SMp+6VPNe/v7DklHeqCECmdEuEKD/xP
92wpQALC9Y/G/DUKrSV6r8CQFhPHEgIwIvezJCo998/gB3nL3Oty7/NZjKmr8H4P6Z0S4QoP/E/3bClAAsL1j8b8NQqtJXqvwJAW
E8cSAjAi97MkKj33z+AHecvc63Lv81mMqavwfg/"
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 3, "4c606cdb", 0.8600127, 20.0],
    [0, 4, "4c606cdb", -1.0890337, 27.0],
    [0, 7, "4c606cdb", -138019.11, 2100000.0],
    [0, 10, "4c606cdb", 1.90302851, 5.9],
    [0, 11, "4c606cdb", 1.25707683, 6.3],
    [0, 12, "4c606cdb", 2.1672368, 27.0],
    [0, 13, "4c606cdb", 1.8476253, 26.0],
    [0, 14, "4c606cdb", 0.9532581, 20.0],
    [1, 3, "2c3cec30", 3.92976174, 8.0],
    [1, 4, "4c606cdb", -1.0890408, 27.0],
    [1, 6, "2c3cec30", 9.0877434, 31.0],
    [1, 7, "c35c7597", 4.96433831, 8.8],
    [1, 10, "2c3cec30", 1.90312421, 5.9],
    [1, 11, "2c3cec30", 1.25714005, 6.3],
    [1, 12, "2c3cec30", 0.025345, 10.0],
    [1, 13, "2c3cec30", 5.8828607, 11.0],
    [1, 14, "2c3cec30", 4.02301626, 8.3],
    [2, 3, "4c606cdb", 0.8599407, 20.0],
    [2, 4, "4c606cdb", -1.0890376, 27.0],
    [2, 6, "4c606cdb", 6.0164502, 43.0],
    [2, 7, "4c606cdb", -434.56637, 6600.0],
    [2, 10, "4c606cdb", 1.90288362, 5.9],
    [2, 11, "4c606cdb", 1.25698112, 6.3],
    [2, 12, "4c606cdb", 2.1670589, 27.0],
    [2, 13, "4c606cdb", 1.8475296, 26.0],
    [3, 6, "4c606cdb", 5.1137503, 38.0],
    [3, 7, "4c606cdb", -434.72939, 6600.0],
    [3, 9, "4c606cdb", -0.0538291, 18.0],
    [3, 10, "4c606cdb", 1.76175972, 5.4],
    [3, 11, "4c606cdb", 1.1637594, 5.8],
    [3, 12, "4c606cdb", 1.9937486, 27.0],
    [3, 13, "4c606cdb", 1.7543078, 25.0],
    [4, 6, "4c606cdb", -1.0120453, 26.0],
    [4, 7, "4c606cdb", -1.1537147, 29.0],
    [4, 9, "4c606cdb", -1.1757689, 29.0],
    [4, 10, "4c606cdb", -0.8721457, 19.0],
    [4, 11, "4c606cdb", -0.7852189, 23.0],
    [4, 12, "4c606cdb", 1.0906437, 27.0],
    [4, 13, "4c606cdb", -0.1946705, 29.0],
    [6, 7, "4c606cdb", -138010.25, 2100000.0],
    [6, 10, "4c606cdb", 9.5679529, 29.0],
    [6, 11, "4c606cdb", 6.3202689, 32.0],
    [6, 12, "4c606cdb", 11.5803134, 46.0],
    [6, 13, "4c606cdb", 6.9108173, 46.0],
    [6, 14, "4c606cdb", 6.0164502, 43.0],
    [7, 9, "4c606cdb", -1.2468518, 31.0],
    [7, 11, "4c606cdb", -434.26255, 6600.0],
    [7, 14, "4c606cdb", -434.56637, 6600.0],
    [9, 10, "4c606cdb", 0.37844731, 1.2],
    [9, 11, "4c606cdb", 0.24998961, 1.2],
    [9, 12, "4c606cdb", 0.2949418, 25.0],
    [9, 13, "4c606cdb", 0.840538, 23.0],
    [9, 14, "4c606cdb", -0.0538291, 18.0],
    [10, 14, "4c606cdb", 1.90288362, 5.9],
    [11, 14, "4c606cdb", 1.25698112, 6.3],
    [12, 14, "4c606cdb", 2.1670589, 27.0],
    [13, 14, "4c606cdb", 1.8475296, 26.0]
   ]
  },
  {
   "name": "rows very far from zero",
   "weight": 0.5,
   "tolerance": [1e-08, 1e-09],
   "exact_zeros": false,
   "above": null,
   "single": null,
   "script": [
    [
     "call",
     "layer_norm",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 7],
        "data": "Cwk3efNp+ECZu03NJmr4QB/esBD6afhAbaqi7fZp+ECxxgJkCGr4QL8HC6oAavhAVxrXbvZp+EBWor5T+Wn
4QICKcaENavhAq2qNiw1q+EAfYclaAmr4QF6CzzsRavhAOXUSihBq+EAMo8sP92n4QA=="
       },
       {
        "array": "<f8",
        "shape": [7],
        "data": "yi/QGc4n6D9Hd9N2cBznP9D4Il1Rff0/NWOI8RDH8j+Jrs+mkFztP8pRqAmS9PQ/uK5vHqb64j8="
       },
       {
        "array": "<f8",
        "shape": [7],
        "data": "M+mbjVNd9T8IxJwZrtPMv7ffGwLRwOK/9x+owvpPwj/zXRDIEVj2P2v8B04gR/M/d/bMTeXrB0A="
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [2, 7],
    "data": "5BEw6bo/5j98NLn1qlv2P7dzLBH0qPa/lOxz3d1w47/5Q6IJDWn8P5j5N7T0LPI/kisbIMW+BEDIraMfWUzWPyT
p+Cd9ItA/V/ncqq684z/dY2TA1U7XvzKEABROlgJArbNZk56EA0DGousgIq0AQA=="
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [2, 7],
      "data": "WWoGncE/5j/c1ql2olv2PwsvSbjvqPa/j5ohAdZw479y7mQNC2n8P4QpkBD1LPI/UzE3Ksa+BEA/ENSIZ0zWP
7XApS92ItA/OPqj4qW84z/2QSdYzk7Xv+9T4mJMlgJA8uBOUpyEA0D06xzII60AQA=="
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [2, 7],
      "data": "JMSbqrQ/5j/viCTgslv2P09uAR74qPa/gh5BMOVw47+M/CPjDmn8P/hhL170LPI/dowuKMS+BED8BclUJ0zWP
z4BKD2VItA/5jXnAs284z+zcEJY707Xv/pxguxTlgJA9NUjXaaEA0CQVrZqHK0AQA=="
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [2, 7],
      "data": "GXCveKXE5z+GEHGtqW70P4tymBC0rPW/4kA6nr+o4b+0FWAU2vX7P3ry1BbjQfI/jOdwTBb7BEDDAFjru/vaP
4Tm7rzHvMs/8Cr/M8Th4D967EUfWubUv4ZteZh+CQJAGHEhsATJAkDbWYdptzYBQA=="
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [2, 7],
      "data": "5RSJf8WT4j/EsGJm8c7fPzmMa+XPbgPARcDDV+F88L/9S7zGIajeP+cZQlVd1bq/udI6rao8A0DTh7stYrgAQ
L3R/b9PUe6/UBu7yM4c9D+eAW4I4BD1P4MjN48NgwJA+CeyOMsdBEDZM1DuH5sMQA=="
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [2, 7],
      "data": "6ERfdNoT3D9rzSQ6Ptr4P2dyFL8TlP6/MiNzqfjM7r8E7PLb0r76P72V08CMF+w/WM+2oddIA0BGXg76JxjoP
7PopPcuq9A/6g5GoHKM5D9ocBB3fCSCvxmzHP8n/QFAErCmURzaAkDBUEs2J38DQA=="
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [2, 7],
      "data": "7vT1w0D55j/PW0PyfXD1PzY4F6+fMPa/DDXzakmX4r82bTEbGTL8PwPg+snwNvI/NIFt9IrbBEBLMHlJyAPJv
2V3fYwFfOA/k1ZFHVR59D8xpdD5V5nkv3LZkN1irAZAy+988k72CEAdevxYDl75Pw=="
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [2, 7],
      "data": "QQY8GvnG8UBBi1s7QALxQILGTELTswVBzc6i92qj+0AKVLVT4Jv1QHLfah0c2P5AboYbMLTv60D7BbshzZX8Q
Jet9YVmWftAVG8NvNtyEUEsgCnDkDgGQV2kULaKXwFBSyAlNmTMCEHJWG2+v3X2QA=="
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [2, 7],
      "data": "Puq90pm4AED3rlNuUM/fP5iVudXfHPQ/VVUUIQgR9T9DsUYdL4MCQPxs+8vYHQRAaMn3rIyqDEBCGkv3mbgAQ
OjGEckWz98/9N23/fAc9D+8hPzbDBH1P3CiyS8wgwJALY1qWN0dBEBtJLzFi6oMQA=="
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [2, 7],
      "data": "h/dg0WZ/5T+81j2AeE/3P0/IFHayJfe/GuHMmG1S5L/Z6X8HBaL8P5aIW9qaIvI/8G2NF/GgBEDNsqDsdV7mP
8+ESLwzILU/uacKc5A/yD8TtAUzQ4zHv1g+sXPC5/8/tM3ZAhYCAEBI1IjSGUADQA=="
     }
    },
    {
     "of": 10,
     "result": {
      "array": "<f8",
      "shape": [2, 7],
      "data": "J889upAh679AaCpeK/kBQF73fjUT1Ny/75KFy1B35L9+PGFnIHLaP0tXUQc97qq/iOhku+5r5b86q56W9er0v
9R+MR0UJuU/sevSUyvi5D9qhuGdeqnbv6K0NSOyKfA/Kk6DkwUs7j9CQ1xngG74vw=="
     }
    },
    {
     "of": 11,
     "result": {
      "array": "<f8",
      "shape": [2, 7],
      "data": "ocAHMux65L/0+ey4IPb5P49dPCAXkeq/kOcdjtwE6L/i70YG7UPYP0hMAZ25orG/u2OObQFp2b8UkmWLepTvv
0RyxzRUjN4/a5581r8+8z/qLNyQaTvgvyRH4b8Uqe0/xY2r2BzC8z/EXoSzDPvsvw=="
     }
    },
    {
     "of": 12,
     "result": {
      "array": "<f8",
      "shape": [2, 7],
      "data": "Zdc0RAEl2L848uoUF67LP3cNHaBI2wBAKUA1ZUhQ8T+rPHu85+n3P2v5bQn98PM/iSd8YaiJ9r8bzX9w/LTvv
+zOSYciWeI/RZBOeMpe9z+j6kpvycnxP94//UZKoAJAzO+aveKQA0CIm0EvZMgPwA=="
     }
    },
    {
     "of": 13,
     "result": {
      "array": "<f8",
      "shape": [2, 7],
      "data": "XpQtpG+M1z+/H5dD6Fv3P7DJHdm5kP6/r32Ofmil4r+LfsmSbZH6P79dCWlpJfg/U83u198F9j/s5REXL5WVP
6ivcV9yI9Q/LzjQ1xhpvz8ShpkC67fVv3F5lFh+qgFAwWXC7diABkAyBCCzM8XrPw=="
     }
    },
    {
     "of": 14,
     "result": {
      "array": "<f8",
      "shape": [2, 7],
      "data": "tZr+7bg/5j8MSal4rVv2P97LIlr1qPa/2Q9JMOBw47/Qzt2fDWn8PzLk65j0LPI/VfVx0cS+BEBrIIiXU0zWP
64H5NR/ItA/adjZCbK84z8e00SY2E7Xv6mUQbpOlgJA/pPZcJ+EA0BjC3p+Ia0AQA=="
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 3, "391ea3f0", -3.052966, 18.0],
    [0, 4, "391ea3f0", -1.4540871, 22.0],
    [0, 7, "391ea3f0", -372776.43, 1800000.0],
    [0, 10, "391ea3f0", -1.4892583, 12.0],
    [0, 11, "391ea3f0", -0.9285468, 11.0],
    [0, 12, "391ea3f0", -6.5411152, 21.0],
    [0, 13, "391ea3f0", -3.4357517, 16.0],
    [0, 14, "391ea3f0", -3.1218456, 18.0],
    [1, 3, "391ea3f0", -3.0529797, 18.0],
    [1, 4, "391ea3f0", -1.4544233, 22.0],
    [1, 6, "391ea3f0", -3.7906733, 20.0],
    [1, 7, "391ea3f0", -372780.54, 1800000.0],
    [1, 10, "391ea3f0", -1.4892781, 12.0],
    [1, 11, "391ea3f0", -0.9285628, 11.0],
    [1, 12, "391ea3f0", -6.5411501, 21.0],
    [1, 13, "391ea3f0", -3.4357677, 16.0],
    [1, 14, "391ea3f0", -3.1218616, 18.0],
    [2, 3, "391ea3f0", -3.0529692, 18.0],
    [2, 4, "391ea3f0", -1.4449505, 22.0],
    [2, 6, "391ea3f0", -3.7906311, 20.0],
    [2, 7, "391ea3f0", -372778.16, 1800000.0],
    [2, 10, "391ea3f0", -1.4892644, 12.0],
    [2, 11, "391ea3f0", -0.9285496, 11.0],
    [2, 12, "391ea3f0", -6.5411288, 21.0],
    [2, 13, "391ea3f0", -3.4357545, 16.0],
    [2, 14, "391ea3f0", -3.1218484, 18.0],
    [3, 6, "391ea3f0", -3.5624458, 18.0],
    [3, 7, "391ea3f0", -345125.99, 1700000.0],
    [3, 9, "391ea3f0", -2.6869564, 17.0],
    [3, 10, "391ea3f0", -1.3787927, 11.0],
    [3, 11, "391ea3f0", -0.8596717, 10.0],
    [3, 12, "391ea3f0", -6.3170432, 20.0],
    [3, 13, "391ea3f0", -3.3668766, 15.0],
    [4, 6, "391ea3f0", -34.8656259, 93.0],
    [4, 7, "391ea3f0", -1151209.41, 9400000.0],
    [4, 9, "391ea3f0", -1.6761019, 18.0],
    [4, 10, "391ea3f0", -0.86336, 14.0],
    [4, 11, "391ea3f0", 0.748347, 15.0],
    [4, 12, "391ea3f0", -8.1358518, 21.0],
    [4, 13, "391ea3f0", -1.7588579, 19.0],
    [6, 7, "391ea3f0", -411092.79, 2400000.0],
    [6, 10, "391ea3f0", -1.9810332, 15.0],
    [6, 11, "391ea3f0", -1.5973335, 14.0],
    [6, 12, "391ea3f0", -7.0093605, 25.0],
    [6, 13, "391ea3f0", -4.1045384, 18.0],
    [6, 14, "391ea3f0", -3.7906353, 20.0],
    [7, 9, "391ea3f0", -352028.35, 1500000.0],
    [7, 11, "391ea3f0", -372775.97, 1800000.0],
    [7, 14, "391ea3f0", -372778.7, 1800000.0],
    [9, 10, "391ea3f0", -1.17999227, 9.7],
    [9, 11, "391ea3f0", -0.49365884, 8.9],
    [9, 12, "391ea3f0", -6.2675497, 18.0],
    [9, 13, "391ea3f0", -3.0008637, 15.0],
    [9, 14, "391ea3f0", -2.6869564, 17.0],
    [10, 14, "391ea3f0", -1.4892664, 12.0],
    [11, 14, "391ea3f0", -0.9285508, 11.0],
    [12, 14, "391ea3f0", -6.5411331, 21.0],
    [13, 14, "391ea3f0", -3.4357558, 16.0]
   ]
  }
 ]
}
"""

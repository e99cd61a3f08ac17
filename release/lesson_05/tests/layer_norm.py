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
 "schema": 4,
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
   "any_type": true,
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
   "any_type": true,
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
   "any_type": true,
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
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 40000000.0,
   "any_type": false,
   "script": [
    [
     "call",
     "layer_norm",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 17],
        "data": "W0i4yZuHw0DL3G1qNonDQPfwhoXQh8NAa1MVbbeHw0CGNRYgQ4jDQPc9WFAFiMNAtdK4drOHw0CyEvWdyof
DQP9TjAttiMNAW1VrXGyIw0D0CEvWEojDQO0SfN6JiMNAxamTUISIw0BgGF1+uIfDQIHOcD7Bh8NAnLaD47iHw0Aw0hXV14jDQIY
YD3EsiMNAfTaF5OqHw0CFmiBJT4jDQH3zMNWXh8NA32yc6qqIw0Bj5lEs44fDQJH3u/y0h8NAqML6TxKIw0CDQI7AsojDQEBwAjm
aiMNAz9xUvn6Jw0BmzHHt1ofDQArxDMbGiMNA2PrG3h+Hw0CfRwsQlYfDQOspLOxfiMNAnE+p+pmHw0DnJZxtG4jDQCJgRTfOiMN
AamMIbg2Iw0Dh4IoDiYjDQHtUwA52h8NAeRjORFyIw0DgMLb0qIjDQBQbwDMNiMNAUVWp/pGIw0BqXpNTV4fDQPN4UnXWh8NAofN
trhiHw0D/pOtwrIjDQLt4Onhgh8NAF1U2aqaHw0BTZVqTEIjDQNvShvKEh8NA"
       },
       {
        "array": "<f8",
        "shape": [17],
        "data": "roOtBOA59j8G+zspV4zyPxNb/BjbePU/hKPkV7LB4D97bLJg2/zwP7i6TY1BFcA/VjI+p7Vt7D+MOA3f4P/
wP+JQUJBqHuA/mn+RW55C6j9ApnBzqt3KP0624NoPhNc/2ODkURRI8D+X/xYsD8XxPzz0a/U9LP8/VnwUQTMu+T/I66nkRmX1Pw=
="
       },
       {
        "array": "<f8",
        "shape": [17],
        "data": "mCURIaIOyz/l9YnGRP/2v1/0Y6hKfe6/ogTAy3Lz6b/VqWm6R3nhv5YkmUp4sPa/VaVY0rLA8D8xUCxw5Hy
yPyxh6M9VEAHAxwaWQgVZBUAyytF8CRr1v5HkVj4g9LK/EWzxWnHn/z8SD+67HVHwv4L2aU3OA9Y/EVsHy1kww78HCx8huQrhvw=
="
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [3, 17],
    "data": "NnXSYEHp9b8VSGPubEr1P9XqcrM19f2/Px0RWpSF9L/pSSGdH0rNv6RuOLDWJ/e/jLid/DG7yz8+QfJSprXmv5m
Fr3Ka0fy/hQeY0jiiCUArx0oEnX31v6j0YaxdktA//A05P+XwBkBEfVp1XhQAwLiqp6Ua8vO/nFzxcyfD+L89F5farjD5P6xCo5E
uadI/y6hEYl1c/r+QAiJ+k9Dhv/LyRut2GfW/YXgLI90I3D89FZ8MLpj3v8DR83jdTtc/wogHdG0lr79uTXn63jj6v1Ndi6NZrQp
ACU8U+lUr6r8x0rikpE/Rv4UVNOafDwlAh1OZDTkfCMB5gtUIdFH5v8h0b7uNr98/a30ZO1Lz/L/PUFenGS7eP83D9Zk5bdU/Jfi
Iccv06r87lebeSxLSv7rs+EO4ofq/fSJ4ULZV9b+vIGI/BEEBQO1/zzNaM8Q/irgGQupy+b89I8R2Qdb5P0Zas9XeNfa/4XeL+fn
95r8BIP5qaVUKQPxSnc3v9ALAuSLZmi4G8L8rCW8FxxyRPyyc7VQ/q/y/"
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [3, 17],
      "data": "6HTkKznp9b9uq7ePXkr1Pwj4Ve0w9f2/a/s/55GF9L/s7e3JLErNv6xPfYnWJ/e/7q9meVS7yz8S56s0nrXmv
8BXpyuc0fy/4ICXbjeiCUCns/vjnH31v7jgTcJWktA/9GKz+uLwBkAhCGfjWxQAwPJ7wWMS8vO/4EBaMiDD+L+FK3TqozD5P6PDv
f0sadI/WnUYAVtc/r81VquWl9Dhv3lmNEt0GfW/WDi6yMgI3D9FZ77BLZj3v027WpjrTtc/1zyDcFclr7+6AXiI4Tj6v2OSqOpXr
QpAQauIKFsr6r/+AJ+UoE/Rv97ppPScDwlABBz85DMfCMCnpwgTalH5vwjFc2SAr98/KfoGoUvz/L/Anrg0FC7ePwDgC38UbdU/W
K9zmcz06r/hflHwVhLSv1jQN2myofq/kErqwbZV9b9JdNpXAUEBQPP/Jp5WM8Q/y1nmGO1y+b+857n6Rtb5P/JK13jeNfa/PpROO
vP95r+MdX8FZlUKQPcqN0Xs9ALAP9nQjycG8L+ymCQzjxyRP/cMd704q/y/"
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [3, 17],
      "data": "SACkY0vp9b9R4891fkr1Px9KPoY79f2/qmuwVpeF9L84edKKD0rNv8FVd9/WJ/e/zJPT6ge7yz+cBCE6sLXmv
xdjxViY0fy/R9rchDqiCUCDPbQrnX31v8e2nBtmktA/SFRfA+jwBkDxbvSXYRQAwN1CS7gk8vO/zH7sTTDD+L+n1FUyvDD5PyNCl
tAvadI/iPJRQ19c/r9xvR9CkNDhvwPi//14GfW/dw2INe0I3D9tMsBHLpj3v9iB8FHSTtc/nMNJ1n4lr786zQb23Dj6v0cUtP9ar
QpAQ5qa4lEr6r8uyhHap0/Rv3JHRjmiDwlAKFR2ID0fCMDIp1zme1H5v69sLkSYr98/UHW3cVfz/L8NMoivHi7eP7pY+d9bbdU/Q
mczYMr06r8GZLalQRLSvxzEWay9ofq/mVGu57VV9b+Y6SvuBkEBQBw+cINdM8Q/+o6foudy+b/06o5ePNb5P+M3eSvfNfa/jmb4N
AD+5r8y/SGObFUKQEbP/hDz9ALAVLZIHDUG8L8sZi2V+hyRP2FOnWtFq/y/"
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [3, 17],
      "data": "Hcbxgu0n9b+5GTIK6vfzP4mf/TnAhP2/I+wJWeZL9L+4ENMQfYDOvywGM01GJPe/nop4xJ7nzj/Adp4laPblv
8bvcWIu+vy/uThCcHaBCUDZXIfpo3r1v4+LeW733s8/ahAf0Xm7BkBJMWQMpq//v7hlw0OVL/O/sl2h9jcY+L8IO3SyAy/4P8+YH
kXdQ9I/5Q6iuBQk/r+ruBFbdDHiv+rVL4Be2/S/1RHjVnYn2j+jdof7QpH3v/PpkP7nnNg/Ryh/er0crb9dnnvQS3X6v0dmlm+dh
ApAm8NuZOSl6r/otttNi+/Qv49rSRUAyghA3SIdyDSlB8DqrW4E3mX4v8X+g68HdN4//q09OitX/L9+1ghF067dPwB1+k5XCtI/q
vVD7MwP678rc4jC4BTTv3wuAgDxGPq/VciUvRBg9b+rmvo4Kf0AQCZw8Aib38M/sai3I0C1+b8LKQL3HFf6P3s8I15lLfa/GTDCq
lhg5r+30sZ8DwYKQG2o7GdmogLAIJa9CEXD7r+ctBxkQAmIP/MfrEY/Efy/"
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [3, 17],
      "data": "6G9jHwDe+78KjmZAukfMvxWgqjO1mATAub9SF7ue8b+plrrXhBLRvzO0vRkwYve/i5Knzapu2j8y0A16o9X2v
1kc1Yo1GAbAXNyf9PPkCEDMJiRlK+r2v4hroGWWw9c/rTntUJh55T/wLNZsf+HZP90cGpbHCwdAsBKFcHXeAMALgNk4w7D1P3DRZ
SmD7/U/rkj8krf6B8D5p9PLfsbmP2UYjP7cF/S/glzzaDnx4j+00d/D1br4v8/PzCfgLts/tasqM/H17D8nueNIKnb4v1Se+JtRA
QtAWSPgoMpk8L+JT/qDL5qwv3ZIBkVqKglADp2nX2NxAsCTA2Km9ar9v6ynUUQm6vs/1J3AfeYs9r9ztGPC+RPwP9x7mOVnf/G/C
iFU9onb77/grBC8QWmzv7VnKRbnaf+/cAwuAmP087/OWNbcWm0CQCWdAGsrpOc/tlNywLbdAMApGVNulEn4P0sTcXAm//e/wW6xW
RHq4L9apyevWVIBQD22sE/yiPK/nmFJPTRBdj9HIqr20PW1v0G0x2zyE/m/"
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [3, 17],
      "data": "43en3RxW8b+qLu9B8vvwP3nWEef+vvq/jfTi/FYL87/NIARcMpPJv0xHe6rW9/a/MCtztO8h2D/UKr587mjhv
3HDIJ139fy/MAhl9TuGCUBEmCA/1Tn1v5JclnNB4c4/FQpDzfCYBkDONwlQswv9v65EiVvBjO2/pjNfzW9c9L+aBDOikGH2P4TtL
QKFW9s/Jg7lAhpB/b/AxuhYkx3Zv4CvZKvhCPW/1LqNVGAf5D/PEVkm9nv3v0JmZjquyNg/8rD0U85rnT88iUiuA7z4vy2KqmjRy
QtA+Prmdq0S6L87QCKppjPQv2p8nyRpqgpA11tp5zW4CMDZVXWqkiH5v1nAza4TiOY/PTVHxp/B/L9bCyhvrvfPP0+28mLjm8M/s
AHIJHLp8L8OgAvAUFzXvzgQ8g9ZZP2/Ea7Vu1On9b8OdRQy2yIAQCcBLbaKxYi/e3JKjTi4+r/0md6PVrL3P7nfKL0nwPa/pvZM3
dTr6L8bsPmbwQ0JQGs43UJZZwTAdXRmS1AQ9b9fguKilBDOv1CLCxvsEQDA"
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [3, 17],
      "data": "QCwyfXpq+L8nRFR+MK35P90X+b81av+/gexayONE9b9YsTTVtkTJv5O1cd2oM/e/mKOssJE0wT9W6C9P9S/pv
2eguA4ES/y/FjtxhuAOCkC0PtBseYf1vzkHRy+crtI/aIfYfhOiB0ARTBGCLt0AwKAAPxVJd/a/WpMYlxv6+r/YuKlvT4f8P/Ctc
PlK1tE/bHpgKNJ+/b++N3tj6E3jv9rYypoLJfS/14VJ4fmh1D91gIHL8nz3v1dxSNW2cdw/KGrAPecjp79JV2c/tyb7v5RclUECD
QpAsXHbnr0N7L9MqbA4wqrPvyBmafuR/QdAt6KkK/E+BsCPVkRhJLL1v9pV3ceX1do/d28rC62M+r8y6Tt39oTdP0cWvfI17dA/i
NoJ3a4Y67/KL8zY7WnTv9PGuvzz6/m/zPLCgHhj9b99jful1+YAQBWFOWQPxMM/PcAPuBHL+b/TynYEf4H6P/UdrsybKva/Buyo5
X8s5r9eT0Lz9esJQNCPe6ZAhwLAq34coAZX7r/EdtIKWK+EP5ggdCaY3vu/"
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [3, 17],
      "data": "DUipofrQzUDhbZQrJePIQBkDDMfEzcxASQjV1N55tkDSHcTOaMrGQJDvipQDjpVARUIFzhMSw0Cc8cf+OM7GQ
JZoWY9KnrVAnIQ6uzWfwUBwS4vK7QKiQOg8se4qja9AhBUjImzZxUBN7vtgHdbHQAkq9Ivs6NRAA/aH3Mvj0ECU7OB5ObXMQPWEo
eWv8cdA/hnWO076w0C447CoVCHHQB8q9fvZC7JArOWH9x5NwkBnevGUgU2RQGSAjelvoL5Alp7FXyBQwkBY6rRJoluxQMkJeHFsT
bxAyKAQitjtnEAQKYIPtFSpQMULXL24i8FA9wkmEhEjw0D0XXzXDMrQQPemrwiPIMtAdvl7zpwLx0BLJiM+Tw7KQOGglPuBvsVAD
J46vWEryUBX+S49Z6SzQDzcDo006cNAkX2xczTVkkCp6ScazarAQASTl4yo7cNAZM+yr6/jskBv3rTwV8q+QFs8h/XueJ9ArIOng
7SPq0CygS1cwxfDQJQJx0WL08RAk5frY0BF0kC+QSgts4TNQKTZZY30E8lA"
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [3, 17],
      "data": "IiXLdB2b+T+Dm+AilsfRvx1VLB5459g/YkUc6DRk0r+1/ceMq4DgP2PD3ODSrfS/5uhFaz73/j90E9KLZCfyP
7xZMrBWEfq/uJ+OZ8bpC0AtnmOAVr7xvwOlz9uGx9I/tJWSguwXCEADFZx4Lzm3PwFg5eJMVgJAxM2Fq6LH9j/X6u6tZsHpP8Lu1
1a9m/k/Rp9ZOZHM0b/VNH9Jk+nYP5+1TT1yZNK/rj3t3liB4D+SWd7R1q30v8K1lYE89/4/yoMnVZ8n8j8ZTnWjOxH6v6QFgmzU6
QtAnd6EpRi+8b9Eh9FqqsbSPwfXo3oGGAhAJysEXEUwtz+VFPxQJlYCQAISaqh0yPY/GX6CNqW+6T8V/3uv0Jv5PyqvYn+wyNG/P
1CURAfp2D+huK8LmmLSv2e+/sV6f+A/rcK32sat9L+dgq/PBvj+PwxyOn24J/I/nQRUHjsR+r85raNSc+kLQEZLrb9bvvG/9HM/T
+7F0j8aa7iuCRgIQILGzcTgNbc/OdX7TU9WAkBhd/42Osj2P0gWwKXBvuk/"
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [3, 17],
      "data": "nyLreM+h878xXzZc1EzxPygZbLbRofy/oriX6IHX879qL1NqY3nQv0OCVzAVHfe/DIGHb4Kn0j9GjmELf3Tkv
z9yNUkQTP2/F5ppfFs/CUAasrwSpHT1v7ZoVCOaTc0/kQw9Dq5PBkC5xTEuTbv+vxl4FLkOp/G/ABWuVUm/9r9jzK0bECf2P5BtR
QeiD9M/kpByq2lX/79Wwu3qdSDgv3D1vi1vLva/zdhgQA024j81lp2zCbf3vzhvWivpfNE/GeMM4/IbtL/fWVrnWSv5v5YEeIMLY
wtAAfG8x68I6L/1C7FDSPzSv/ib1RstRgpAQ0fCEnc/CsDE4sFcQmz9v4op/NN0l+I/9XohbNKr/7/pUErWOd7ePyIH+03WHNo/u
qUibWzP6r9Dwqs7d6zQv4pdAB//Xvu/9SlkmWJH9b+Bm3+i6p4BQELuhis+p8Q/v1UiYB4X+b8amter8CP5P5anEv2YQfa/yoOIu
RvY57+w61tCOMMKQMlUsxonZwPAfKgXzOLp8L/npw5ffSmYP9oCzSlbgP2/"
     }
    },
    {
     "of": 10,
     "result": {
      "array": "<f8",
      "shape": [3, 17],
      "data": "brLSuUA18r/Gjzp4CxoDQEfZjrFV7eW/0hWka3/S7L98d1WBTB/TP1pgvpAosM2/CD0VcTPp7b93PiZNpoznv
21vAXIyFOU/G7RrQBTk5D+gy5ZewKa9v/8bECmd/+w/kA/mLu946z+kch12aYfsvwlkgTTvH+q/yeWyuZ5r7L/C9rhbsTX5P1EIH
d/5Haw/OeRjEXdo2b/RD2/enuPSP5MQWtZTB++/6kyxOvqo7T+j/6mfcNDcv9reEli6mOi/7YqybXUHwL8VHuzphmPvPwaV2sAj+
uk/6z1eOykZA0B1OV1H1Rvhv+cjFYMn5/E/K4D8hFC//L8NGD5ix6Pvv0ymW5TfOto/FQt8mhqO7r+Q1PYpWPnHP2+kRA5fdfg/7
n5QHukPtT9XcfcpxSbwP/rW6XW42vC/rLNZ+3qP5T8PTRojXPzzP4tF7o74n7Q/cLmDz8E68T+EBAg8GYv0v1AecfUwIdW/K8S5w
zMQ/L8YQE/+dWf0P8qn4D0gcvO/sJ/0fF8Z5r+nfG8QpRq7PzVdGtFOIu6/"
     }
    },
    {
     "of": 11,
     "result": {
      "array": "<f8",
      "shape": [3, 17],
      "data": "uZ/0pBVL+b/ZmXba2CQGQHb/gb4gbe2/4nPE0Gsv3r9prEKmf03UPzf10WeZ152/ydqJJZmS6r9+y/fgQgXpv
2v5hLREPNU/5vUHQM4k4T/Abj3e4eSYvwGt97tlT9U/dU8BR7L06z90y41dPq/vv8UhAjkOc/m/HHiQOhxd9r+iSpO1BdsAQPW2a
gR2h7M/qObqbmJ03b+W34NUblnZP0TXzQp7P+C/d3bvS7Z97z/zBb5AuPasv5BjN+j22eW/MgsYlc0Hwb8h4V2VMp/fP65X1YNRU
eU/xEWP/7wI4D+xM0YqOSXJv5e/dnHON/I/QJJEX1Tt/78dCzCcZ9L+v3aReVDdo+Q/ze2JqvVt9L/pws6WyKbQP9dhBy2TWvw/r
dHXtvlDvD91uUzcTOrgP5YPxGYU5fG/VGEQoh+stT/WjmusVcHxP9itcvfP6bU/1RaUu4Jb4T9W7WcOydvwv6/FGI5VvbG/tZvA8
XWf5L+Q1Ap7YcP0PymRTN/BmPW/XaszLiKH9b9vPbWr8lPFPyYeXsTiJfS/"
     }
    },
    {
     "of": 12,
     "result": {
      "array": "<f8",
      "shape": [3, 17],
      "data": "OqVMeo9g8j9ZcjZjZS4CwCVysmMI6/8/zjWA4LUQ9D84OPrTKcHsP2NoEyN1F90/PhzW9dMdt7/xWEV0MCbwP
1WaPSGL1+y/h7yZqHKABECPji98nDXXP7hcfS/PONM/dCmHK/fVBUC07C2WiigAQMitmP35rfo//u6TLo5P+z8/NgcwOOHfPwZGe
lFsafY/ARZwn5et+z/MxUOPBPnwPz4X1WW99fQ/dV9VZIjH4T/LtViNhHPoP/FCpGT9ZbU/CPKE2dXa8D9C7OjvlWr5vxd5BwYT5
QdAbLbZrD+CB8C1RMQ2mwzaPy/nTYB0/QlANy+P0g6LB0CdVyXbJrv5PyqQetaJMvg/sQJwjCSI/T+w/DXMCtz2P0wzqUdDm/C/i
bGR+8Q39D8TvQvcROHSv0S+TDDuMPo/QRO1F8WN6r9fS09T9ZEBQJmL7NS1F/E/58R+5NSw/L/nXzoFNtgEwKG7dvljpuQ/4tW2U
qrT3z8AnGia13sMQDJCOajizAJAJMOBVTlf+z8SyfYoMO34P/m+SVtwa/0/"
     }
    },
    {
     "of": 13,
     "result": {
      "array": "<f8",
      "shape": [3, 17],
      "data": "Bxl66FWY9L/AeX50zaDxP/qtf/v3lQHA6PUUPISu7L+HSUFNW83Qvw1avwqQicq/WbJs/vWLuT9ohxMJsZDmv
9JGnNNpw+e/gGeVFfnNBUDLlUYLokXTv3JPO8mvkdM/AoySQMI4B0AmEsh+YvsAwOKEQrv8c+2/WE2C03oj+r+txd1TElH2P5DPB
HPcrNc/kLsUbv4CAcBK4ToFCD7sv8mdgF5J1u2/ztNapJHg2T/jnPTtSgzOvyJEgPSDqM8/Zesb1hjWrL/30i/j8pHiv069iOYZ2
QZAUJl3I0y0zD/P7r4PpaDMv4qTjed8VwlAaOgGFz0GCcAxGs/AVxn0vy7xKz1ALto/ZL3Swe7S/79eclzE47jhP8bSisnuGrs/O
/RQ/B+x8r8QCNBE9Ju6PyUbpSPLK/u/eNV5GRrxt780p4vPsFEAQERnSlsvx8Q/sqxKcgkG4b/J9L78wS3yP0vw6FCpJta/fMoe6
1B+5b8HnldsRp0KQN3nCtfz2wPA9YKlpSSc5b8fTLI3BL6xvyXcptvbiv+/"
     }
    },
    {
     "of": 14,
     "result": {
      "array": "<f8",
      "shape": [3, 17],
      "data": "0u69WEHp9b+8SD3gbEr1P6ijv6419f2/0/GnV5SF9L/IJBqqH0rNv/tKErDWJ/e/yYOSHjK7yz+4/vNKprXmv
wixYXSa0fy/x3050TiiCUD89SoEnX31v7Ulk6VdktA/L3L9POXwBkC6q9JyXhQAwC9chp0a8vO/lGTMbCfD+L+8ENLPrjD5P6wPI
JEuadI/5NB+YV1c/r9vlXZ/k9Dhv5KgbOp2GfW/KyhvHN0I3D+bwYYMLpj3vwcZin3dTtc/NxHhbG0lr7/htk373jj6vzYn/KJZr
QpAASfD+1Ur6r8B/2ajpE/RvydOP+WfDwlAGmHsCzkfCMAKX5kFdFH5v9NEGreNr98/cn30OFLz/L/d4zOmGS7eP+G0NJI5bdU/H
NHGccv06r+LsjbhSxLSv4uzv0K4ofq/y9ePULZV9b/1t8Y+BEEBQLG+DzNaM8Q/RZeeQupy+b8VOOt3Qdb5P6/nn9XeNfa/KoMi+
Pn95r94ZUhqaVUKQK1P4Mzv9ALAxFhgmS4G8L8hw8T5xhyRP6sCjVM/q/y/"
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 3, "807f8b19", 6.3402281, 67.0],
    [0, 4, "807f8b19", 2.4029733, 71.0],
    [0, 7, "807f8b19", -23883.768, 480000.0],
    [0, 10, "807f8b19", 4.1357397, 43.0],
    [0, 11, "807f8b19", 4.874743, 41.0],
    [0, 12, "807f8b19", -20.0170335, 75.0],
    [0, 13, "807f8b19", 5.6707837, 56.0],
    [0, 14, "807f8b19", 6.4857744, 68.0],
    [1, 3, "807f8b19", 6.3402705, 67.0],
    [1, 4, "807f8b19", 2.4030744, 71.0],
    [1, 6, "807f8b19", 6.1161111, 68.0],
    [1, 7, "807f8b19", -23883.989, 480000.0],
    [1, 10, "807f8b19", 4.1357766, 43.0],
    [1, 11, "807f8b19", 4.8747881, 41.0],
    [1, 12, "807f8b19", -20.0172037, 75.0],
    [1, 13, "807f8b19", 5.6708288, 56.0],
    [1, 14, "807f8b19", 6.4858195, 68.0],
    [2, 3, "807f8b19", 6.3402515, 67.0],
    [2, 4, "807f8b19", 2.4026924, 71.0],
    [2, 6, "807f8b19", 6.1160725, 68.0],
    [2, 7, "807f8b19", -23883.887, 480000.0],
    [2, 10, "807f8b19", 4.1357601, 43.0],
    [2, 11, "807f8b19", 4.8747672, 41.0],
    [2, 12, "807f8b19", -20.01712, 75.0],
    [2, 13, "807f8b19", 5.6708079, 56.0],
    [2, 14, "807f8b19", 6.4857986, 68.0],
    [3, 6, "807f8b19", 5.8510722, 66.0],
    [3, 7, "807f8b19", -23170.732, 470000.0],
    [3, 9, "807f8b19", 6.8927949, 68.0],
    [3, 10, "807f8b19", 4.0122776, 42.0],
    [3, 11, "807f8b19", 4.7292201, 40.0],
    [3, 12, "807f8b19", -19.4968635, 74.0],
    [3, 13, "807f8b19", 5.5252607, 55.0],
    [4, 6, "807f8b19", 11.717459, 130.0],
    [4, 7, "807f8b19", -250390.29, 1300000.0],
    [4, 9, "807f8b19", 1.1050641, 60.0],
    [4, 10, "807f8b19", -1.5108694, 45.0],
    [4, 11, "807f8b19", 0.791661, 44.0],
    [4, 12, "807f8b19", -4.2003376, 72.0],
    [4, 13, "807f8b19", 1.5877017, 60.0],
    [6, 7, "807f8b19", -22002.354, 480000.0],
    [6, 10, "807f8b19", 3.685357, 42.0],
    [6, 11, "807f8b19", 4.505041, 40.0],
    [6, 12, "807f8b19", -19.6053829, 74.0],
    [6, 13, "807f8b19", 5.3010817, 56.0],
    [6, 14, "807f8b19", 6.1160724, 68.0],
    [7, 9, "807f8b19", -25916.486, 490000.0],
    [7, 11, "807f8b19", -23885.498, 480000.0],
    [7, 14, "807f8b19", -23883.887, 480000.0],
    [9, 10, "807f8b19", 4.6454283, 44.0],
    [9, 11, "807f8b19", 5.2817635, 42.0],
    [9, 12, "807f8b19", -20.5573972, 77.0],
    [9, 13, "807f8b19", 6.0778042, 56.0],
    [9, 14, "807f8b19", 6.8927949, 68.0],
    [10, 14, "807f8b19", 4.1357601, 43.0],
    [11, 14, "807f8b19", 4.8747672, 41.0],
    [12, 14, "807f8b19", -20.0171199, 75.0],
    [13, 14, "807f8b19", 5.6708079, 56.0]
   ]
  }
 ]
}
"""

"""The public cases of the step head_attention, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_03: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'head_attention'
points = [0.6667, 0.6667, 0.3333, 0.3333]


@test_case(name='two heads, five words')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='three heads under a causal mask')
def test_2(env):
    check_case(DATA, 1, env)


@test_case(name='two heads, two words, two columns')
def test_3(env):
    check_case(DATA, 2, env)


@test_case(name='a padding mask with one row for all queries')
def test_4(env):
    check_case(DATA, 3, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "lesson_03",
 "notebook": "03_multi_head_attention",
 "step": "head_attention",
 "order": 2,
 "steps": [
  "split_heads",
  "merge_heads",
  "head_attention",
  "multi_head_attention",
  "attention_entropy",
  "parameter_count"
 ],
 "points": 2,
 "summary": "Scaled dot-product attention in every head at once, under one mask",
 "returns": ["output", "weights"],
 "mistakes": [
  [
   "all axes reversed",
   "You multiplied by K.T, which reverses all three axes, the heads included: queries of one head me
t keys of others. Turn each head's table by itself: K.swapaxes(-1, -2).",
   false
  ],
  [
   "divided by \u221ad_model",
   "Your scores are divided by \u221ad_model, the root of all heads' columns together. Each head add
s up d_head products only: divide by \u221ad_head, and d_head is K.shape[-1] here.",
   false
  ],
  [
   "not scaled",
   "Your weights come from the plain scores. Divide the scores by \u221ad_head, the last axis of K, 
before softmax.",
   false
  ],
  [
   "divided by d_head",
   "Your scores are divided by d_head. Divide by its square root, \u221ad_head.",
   false
  ],
  [
   "divided by \u221an_keys",
   "Your scores are divided by the square root of the number of keys. Divide by \u221ad_head: count 
from the right, K.shape[-1], since K.shape[1] is the number of words now that the heads stand in fro
nt.",
   false
  ],
  [
   "heads compete",
   "Your weights sum to 1 over the heads: softmax ran over the first axis. Each head shares out an a
ttention of its own among the keys: use the last axis.",
   false
  ],
  [
   "over the queries",
   "Your weights sum to 1 down the columns: softmax ran over the queries. Each query shares its atte
ntion among the keys: use the last axis, -1, since axis 1 is the queries now.",
   false
  ],
  [
   "one pattern for all heads",
   "You averaged the scores over the heads, so that all heads look at the same words. Keep the heads
 apart: nothing is summed over the first axis.",
   false
  ],
  [
   "mask ignored",
   "Your result is what attention gives without a mask. When a mask is given, put -np.inf in place o
f the blocked scores, before softmax.",
   false
  ],
  [
   "mask upside down",
   "You attended to exactly the keys that are forbidden. True means \u201cmay attend\u201d: keep a s
core where the mask is True.",
   false
  ],
  [
   "mask after softmax",
   "You set blocked weights to 0 after softmax, so the rows no longer sum to 1. Block the scores fir
st, with -np.inf; then softmax shares the whole 1 among the allowed keys.",
   false
  ],
  [
   "a large negative number",
   "Blocked scores were set to a large negative number, such as -10 000 or -1e9. Where the allowed s
cores are as low, or where there are none, forbidden keys then get weight; use -np.inf, which nothin
g undercuts.",
   false
  ],
  [
   "nan for nothing",
   "A query that may attend to nothing came back as NaN. Its weights are 0 and its output is 0; so t
hey come out of the toolbox's softmax where the scores are blocked before it.",
   false
  ],
  [
   "maximum not subtracted",
   "You took np.exp of the scores as they are, which overflows for large scores. Use the toolbox's s
oftmax, which subtracts each row's maximum first.",
   false
  ],
  [
   "output and weights exchanged",
   "Both results are right, but in the wrong order. Return the output first, then the weights.",
   false
  ],
  [
   "zero times infinity",
   "Your mask is multiplied by infinity, and 0 times infinity is not a number: allowed scores become
 NaN as well. Choose instead of multiplying: np.where(mask, scores, -np.inf).",
   false
  ],
  [
   "keys reshaped",
   "You turned the keys with reshape, which keeps the reading order and mixes the keys up. Swap thei
r last two axes: K.swapaxes(-1, -2).",
   false
  ]
 ],
 "parts": [],
 "cases": [
  {
   "name": "two heads, five words",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 1000.0,
   "any_type": true,
   "script": [
    [
     "call",
     "head_attention",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 5, 3],
        "data": "4Xd8aVa/+T8fmj3X+IzHv1JpKIBZlsq/gpYHxOHN2j+4mn5I1wztPwLEKEWcwMo/rXbIMe8r/z/4DF0+PZD
Kv43lRZPlPdS/OMOCRtn56T8YLl1W8f/3P0qqyWdGO6U/31iHomGD4r+keQUblhPwv6h00VVPyba/w8JGQIrc8b/JTQB1F5YHwLw
79Ottcqq/iuFF8rpRrj9Jbmd0wvz6v+lQOpuh/O4/4ydFX91S4z91pjthiO+Xv+tKd5wbPPS/m95bA3I28z8l2fUbl8L+v2fD5Eq
kOfE/oo7sWWsU8L8WxfK2ENXdP5p9+3c2sci/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 3],
        "data": "iPAqcT3/wD8ojS3jfrDxv4bmqtE6ytg/fxrSut0P/D/FBysl8Bi+P252gYRvztg/t3keVg2Q4T9cFoSWimP
nP+NUu/bJjdo/JH3P8G4g4r8Eo32somvmPxKCX39RmPI/UZvDeT1A4T8KQgK/sHrBv1nssT4Fyco/9PqRRr6M+r/wGjzAJ5v+PwN
w86uZUPa/z2c+7CUb5L8MSXw7IRTIP6zvrOSK46K/fqdTIbWL2r/3H+5OYQYFwPyoDNEee6u/DvhvmS8e97+yi2VAER+yP9pEj+a
h9vW/BnpN8DFB4b8eHQ/F5nrsvxpkgsIlaus/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 3],
        "data": "MMgCjYaCAsAFondNxaTYv6Cu+/7l7Pe/CWDyXQdP9T/nGvIAY4LAP6EyrWMcKuo/yKaSgdLm9D9R9Eske/b
UP7rc1dDnmPI/3f5maqZg9L/Lv+mG3IfZP4gyHLxWE8M/8B1bdNkI4T9YnXMnbXLtv92nT/2zLuc/iA5yY7c+vb+WN7+8slPzv6b
KZsJefeo/RiGd7ytMk7+VSTP0yXHjv/sYzTnQwOi/Arr8Vb4N27/ue/5LT77Rv7/POAinkPg/BxeN4ih5tD866BHcdIHWP8M/pfA
/GtW/4kNGy85TOb/PaMkysYHYv2lyRdb1JPY/"
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "tuple": [
     {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "W9d9Cx094z+CXByfSx6yv3sC4OD06eA/UCWLaz1p0j/o4XWKprKVPwD8B6uvIeE/pfvfkMRO5z+EOO0rPZCqv
zGuwKK3mOI/I3q/uBqj4T/4oQ0VLJOvP7yziv9bc+U/jCoNYQkf5787oaSq8p7Lv/jZTRhSv8i/smdouGHX2L9UrdsWYZHRv9cVo
+A1jPc/yuTwRe4t079hF5uLKXTTv7KgOBT3mPU/gMEnEv2Jtb9ezZK02wPav2JyPDHfX9k/4UbdYkYP1b9e9mcARlPTv6GlFsIgw
/Y/HL6rnerFrr8lNNKsN3njv6B5h8BkENo/"
     },
     {
      "array": "<f8",
      "shape": [2, 5, 5],
      "data": "mp4j4tkxwD/zNFjpBQjgPxjo5UkajMM/lDwRDQByqT9JSFErdMXFP+WuhDQZfbc/JnZl0N9/0D9Eyu1RPA/RP
6iBa+hdEMw/JbSrON0SxT/aDXZs/D+7P++jCjXaN+I/2178UPpewT+us7xlaFqhP5LdLosEy8M/xmO1HY1aqj99QXT1xU/UPzN3p
TE/p9M/AmTFC9Ucxz+Yw5lefV7CP/n7Vdk1dtk/Fp8sJiEmvT9Z32Le8n++P2wTQU5UrcU/WCfL/DWTyT/GIE9xxcxOPxjvXXTo6
oE/DGZgM5l57T/g4MEywkSTPze+u30ezqk/tQWjCT2ibz8hK2NwknenP9T3kONqueY/zjsHgBE/mD9q8HuxBLbLP3MlPQ3LDtI/D
2giKlemwz+Ji1kQdELGP3Hj2MniodM/QPWvLrJrtT/MoA9G2UJOP1j/OnqifJ4/n4Hqv7Pn6D/Eu/HgbTCBPzxuuflSYMc/+/6iP
6XL3T+yq2CWk7TBP+WS/6ihYK0/CKWEUtP4zz8vmSlbTMa2Pw=="
     }
    ]
   },
   "mistakes": [
    {"of": 0, "raises": "ValueError in MatMult: 1 0 5 3"},
    {
     "of": 1,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 5, 3],
        "data": "lgFrxh1x2j9xt5kbYWq3v6jjEzQXCd0/ofhE5V8IyT/RpzLNcaOBv285wfkION4/+ZsaXs+G4D8YvM8MVB+
1vw1Od0BotN8/gZriQiD22T+fwil6Hv+YP+hQoyADzeI/GYHSK1rP4L+svp9IqwTHv4BvSEb0JKe/mIkYAIKx1b/Zlm9m917Rv9b
1OOsGmPU/AmfGEUviz78aPpgkFAHUv+hpmh1BCvM/Ia+HMwjGtr8uqVDKZ3Pav0hF8FcPfds/h3sVaoHv0b9zL4SUNgDUvwKfSBq
drvQ/pQ5ZtXRpsL9QiarBoXPhv/zAL3JPMdo/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 5],
        "data": "JkoQqDyUwz/v5BxMcufZP0Mgww14XcY/qk8zk0A5tD/kI1loxiLIP98QOWVT470/lnky66kGzz8RmuT9WcT
PPyKKvEQJq8s/x9mPH0mYxj/E/v29PsLBP+WFxk7BD90/BnDu0yYWxT+XSpoJ95+vP7LkHw4aIMc/q6QuYjc9tD8SfKpP7U/SP+D
AsFH549E/0sOqsH2UyD/1b4dbGeXEP7vtf3LDVNU/pPxKASWdwT8nu5WV7C/CPyNqtkxrUsc/iPRoN/w2yj9h4tF0JWh5P9EQ5At
Kwp4/Mehi1mff6T/EWNB7g26qP+CLurRqhro/I08c4mRUjj8bN012h821P/Y89ehB7OI/meJBq7FVqz+CGQn0wFbQP9290CJqpdA
/HAq/5QimxT+smArj7qTHP8f3DWztqNE/BgDyMrIwvD+65z8JFTF3P7jTfM2B5bA/xT/0Glk65T+QJqRMiJubPwITkvvgds4/azx
iCOuP2D/xOa0fXdPEPz9yNwNOW7Y//veQaQ+hzz81OMPILHy+Pw=="
       }
      ]
     }
    },
    {
     "of": 2,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 5, 3],
        "data": "c6SbUj3k7j/RSNH1MMBFPy9XZ9fCqeU/6/lQ0F/63T8AKKfGF461P4BejJmV3+Q/6TTz9XFn8T8arKtssC6
hPzWsKJZnR+c/HG6+tCby6T/jTqg0BpnAP5gyfSpekek/jV4VJrE9879RiGyv3rvSv3hwzgrcJ+K/7C9rBTXV2r9nSDHrMr/Rv29
kKp+0gPg/cKO2gdC+1795bDEEUZLSv4ECR6E/8Pc/fDxu0RGusb9Dlc4/xa/Yv2Snz2vaINU/eyxqCI/v2L/KlYJexk3Sv5QjIbD
sQPg//jx+X42psL+ppEWijqvov/7MW0Hxqt4/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 5],
        "data": "WolLwyT1sD9/n+VXKvzmPyCXCQeZfbc/GnBZTBXjij9imfLMjE+8P1xYaPsN2qg/2b5QK0SY0j9Wf0cOk7P
TP3Hb2NBLF8w/CYQcPYIawT8vxaMj+G6mPyK8QAiWl+k/PlGF92YVsT/xGobUeLl4P2yJWifVarU/8uRnQhHCkD/PusZtHHXYP6p
GdhzRGdc/Ipo2zr9qwj+bzATqRb64P7ib+gllFeI/JDVpCcSRsD+7v0HU/+uxP9heqS5IesA/2reWukHxxT9o2s0cym7bPoJJqvc
ebTQ/7VFoKMW+7z+UH0+vej1TP2en/31fgHo/UdKjiwiDGz9/PpWk9DV/P8u0eYYhFuw/Fgy5pVziYz9sVJjaoLW8P2KcleDG7NQ
/vj/3aoUqvT8nVkW1WhnCP07jT7JuL9g/GPLPvd1jpD+7CfBSwovgPhVqIfW/fGo/2EUQdXx97T9n6mklf6Q3P4jEnHoNKLM/4QB
0iWWz5D+4ZPiXxzy0P/9MSH7ioZE/ic7WGMIpzD+Vj0+WHtiiPw=="
       }
      ]
     }
    },
    {
     "of": 3,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 5, 3],
        "data": "srMv0kLG1D8FFRPQM+u4v6eoC8cp1do/h99u22JFwz9rdn2RtiiXv/qalGldM9w/9udKAp5n2j+2xQEJDKa
3vw8ob3USEd0/4AMbcSM01T/0DXVUCSl4P7ouQR39XuE/3SFCX3Ih3L8264gpfurEv7AzC4qOepI/jg6gKQpi07/s3Z8EtWzRv4Q
CjUdd+fM/ypmhGV5kzL/C3BEycWXUv1/X5s7EbPE/8QSDKOg6t7/YYMBnGp/av73hyj5ChNw/vxCxyjgZ0L/77P32yF/Uv8UW0RZ
4KPM/Eo7+lltFsb8oslY9gJ3gv9hv5tZUyto/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 5],
        "data": "DcVWhAf+xD/JpLSsZTvXP7d9+WOwZsc/rbs/uoR6uD/UlSZhOufIP5jET66Tk8A/EP6tOwMZzj9PouWI7q7
OP4eWgPIPacs/ggScmmo7xz+A2zu+9JHDP2FCBxV+w9k/8RM4ajCExj8q/juyATe0P7iMX9RdR8g/0r53TkVNuD9Axmxogl3RP/a
qqe6+CdE/lqdZriEUyT+Tlj38uPbFP+02IZBTl9M/eCxI4T4Hwz95LDo3VYjDP73PlKkJ7sc/eWmmHbtTyj/NjW/IPteLPzQJOPv
uO6k/UHBnCgQz5z9ETLlrBqKzP3adMPV8VsE/YOI2mmmRmj/WfAlZgLW7P3TEmLc+2uA/8YfR7ojssj/JTjSl6fnQP0xQml2b9c8
/9s4Eo1x9xj9x5xOELSvIPxqEPvEZxdA/V/6fMU2vvz8rHAPSi/WIPzZ/yniPLLc/atCjkUkQ4z9QxmgMFVCmP7SNaP6ZgtA/Ybr
ZpeQ91j9aMHUAFxPGP6vFVs5JkLo/I+VY/RYNzz/qElPP4xvBPw=="
       }
      ]
     }
    },
    {
     "of": 4,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 5, 3],
        "data": "X2iQf6ZR3T8+1VwmL2i2v5Y3PWkeK94/NAxP4knlyz+9G2oiQONYv64nlhxRNt8/qOfjm30v4j9Jpa/fQom
zvza9It2mhOA/x1HD/p5G3D9ivutjrS2hP3mZ+6WPeuM/azDOpfFA4r/yABXrdhnIv5XQMG44KrS/fDkC0aim1r/vavTuTWfRvz5
hGkpkOfY/D79iJdbG0L84vaC/pNnTv/toSL8JwvM/cqdCrzSDtr+09cBdO1vavywGAKoG+to/99I70SnG0r9ch2YohtTTv14ZA+3
6TvU/SRGN4mcRsL9AAE4US+fhv3FdCMoCBdo/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 5],
        "data": "emd4vazQwj9R/Cpj8FDbP+jhMghkxMU/9FlFKyw/sj8WH1xeeKnHPz6+TQsSTLw/dwcZsu5+zz9new8XDin
QP11u4iQbyMs/PrQ+9dBAxj//biKyd8zAPyNDcGrJyN4/0De1ordGxD/MLWjhC7GrP2W57d36bsY/5vUcu0Jesj9GuvpBTcrSP6R
idqYXUdI/+j6HeJ1HyD89DAhZd1LEP3bREP+zQtY/tnj3b57kwD8UPdKzEH/BP54pZ22V+cY/mW+tcFMdyj97wQ7c3KNwP20zVm0
1a5c/rs/pDvz46j8utA7mEDGlP2GTk+yLurY/saU+2btwhj/m5tA3GRCzP8uPrRL15+M/Ou1NXo7bpj+25znEL7rPP3AHJFC8+9A
/cFyGzLsyxT8QmT0IGVnHPyBEG6WaHtI/vuZ6gfp+uj+12nG7RM5uP2TUaV1UX6w/lPPZENg25j+xOL0n2EeVPxVOWI2W6Mw/9z9
uUWrG2T+BR2VUpSLEP5ZHUHCKXrQ/FJR9mDvTzz9iATFwCpy8Pw=="
       }
      ]
     }
    },
    {
     "of": 5,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 5, 3],
        "data": "Hp515EDR8b/W4g4JQVLXvzcd7ZtqQOC/HQwaqOEp/r/+oNAEKgy9v45TQeVJcNe/b0M2dYZR8j9VAQo20WD
gv6EqWePfSvY/VJx6OKbr/r9WrFNt96C4v3Bgqdqc/8+/8qWcAVQd1D8vHJRJ6UrRv9T3btsaXOc/BVRAfUpY178kFTMn0R/gv0L
Z63ljKQJAgAVSc4+u17/jMAElFNnov4ICZJZvcgFAAjQyd7cwxL8j1WtPzxrkvx+VZnNYde4/dFnstlHj1r/dAqFijibkv9SAvay
/dAFAIE/qcGT90L+G4PcQtdD2v94FXQIiTfU/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 5],
        "data": "S7VAKs4v7T+odYFRvRbqP3jmorgj14k/fvtgPiymxT/bB4aL0mvKP+xs5z/Xzew/3zVysbPJ5T+V1WAN+ue
/P6AKTWKD6Og/6131jRmozD8tKvqfwcPcP4saYLVNdOw/du/1gycZ5D9VHJ1luLLIP8HSLN9Dmek/CseMUo3P7j+rG7nSWaDqP+1
Je/xl1sM/DSR6eEgX7T8XlOjSYB/RPxfVdYvThNA/TW/PWoAQ0D/Lp5Y6cFHdP7xXJPZLsMs/yJ2bo4SR3j9DxvqtjoG2P2Ap+rk
Kpcc/ZnQdcaOY7z8gwWfwdJbqPwl+Hl0LZek/7tDEAEaRuT9DlBudmGzUP03lU74AA+w/ftXLdvJdzD+FqIKc+dXoP+rqAjAfnuE
/piv/VJJdvD8UIRT4sM3XP+u4mOZR0+k//LRMg/CayT965jLXKgejP1KRG7WYfsU/hS3hgGYK6z8INC88vEW3P/S1i5ZPcOc/dRV
FOpa95z9aSJjSv/fnPxustOJHV+E/Eep2Au0T6T8cMTKuPbfgPw=="
       }
      ]
     }
    },
    {
     "of": 6,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 5, 3],
        "data": "DPbW3qLHuj8kre13H4zGv1d8fHxJ9dM/LUudxgxfw7/p51/U3q+SPxr3CBdTAtY/ofuWyZwZ0z++E/QEgyr
Iv4Y89LgXZts/kb10l/4ewD8caekmyYyuPxU9xi9uruE/DilQCpls6b9P1cSIuNbEvwaklUQ9z9G/+b9yqEOd1L929Bm27N7bv7z
1hpJhCPk/UT3CydvGor+TUyUvPMrLv4QTHX8+ZdY/wfogcchDi78r5JgfJ6jTv4kjVmMd8ps/lVPEhubXpL8rtKuXD8fFv38WUDC
/sdY/xetXy/07sL/+F39imNDvv2jWyMqqPdY/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 5],
        "data": "vxnKnx6ezT+FTpeE1AjTP2RsSBq0Esg/jhZL1xkAuz/jn1MEod3PP7bCzDoxkL0/k8PFZN32uj8Fi3MM2Or
MP2RCBe95ftQ/kkFehzc6xT/zfHhvFR7OPxhDdOgHJdo/UFf3al7byT/C3J/oiUG2P6ZUsTn3gdE/3f5ukxQctD/4RwCm9R/EP6e
fl1eOMtQ/BUFp5jx31D8rlObUmG/GP0LEz4TUttU/YwQXNosjoD/z4zp+8YOxP4Z/LXXAc8U/AdMELKB0wT/4rAgc44uRPw6oty7
bZM0/WWKkwTvX6T8kFNFA3ZHUP1+Plcu8eds/2aqzSTEphD/U8K2Ku4jFP/6hcCSaSbY/+QPJcN30rD/Et2XW84DQPyCR1G4TWMw
/MdmOB0A0xj+pedH1VuJ6PycSBmFJ38w/zediiGtrnz/JkBM1SRVjP8RvPYdnrrs/Loarl1kruD80GwzN9U+UP7W4DZkZjcs/FLQ
O/eH55z/8Y7a9eoPUP0bXOnaMMHI/oAfCA+Ma2D8WuN5jLyCxPw=="
       }
      ]
     }
    },
    {
     "of": 7,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 5, 3],
        "data": "fXLWa7JT7z+bT8DUChy4P6sJrBG2Ve4/1aPAdS5c6j/QR4v27VZ1P7S7lqqevus/xbVeW/Lzwj/Ad4m6+dK
pvw7dLZ4IwdM/hMt7S+bL7z+Fo2Jiu5WnP7rdv9dBqO4/GCzY7DXX7b9wKhUI4FrFv1hEqtj5ytS/RAZbKzOl0b+6bxrqNUHUv0U
wfNy0H/I/aI5oSz9bzL+I8JH12uzTv3weM7Z5Q/A/diNICzQaub8didvOucTgv0rlVs0k9NQ/hFdky3Sg0L/8NS/+a0HUvx3GXgx
g/PE/wUn5+HNasr9ppEuvX5Hjv8oAXEPRdeA/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 5],
        "data": "ebNvSdhokz8zJYjvWHW9P6oOxo5H3OQ/70tkT982qz9ntxxwYpnEP/qppu5RaJc/K+WGCbHlwD8IpUr7UOj
gP0hKkrdmZrY/U4ywb81YzT+jKoYcYXbKPwkqx1kbktY/G7fzDyx1xz99Ov9ClyO/P/MseH5wXsE/hZCixbbJgT8kj817Slm/P7A
svV81teM/m/5HeiAcqT8AXTi44RrKP9n8DuchLdw/xHvwsNBuwD+0CNa6AKe1P1pu3MNJ7so/1ReqXyF1wT95s29J2GiTPzMliO9
Ydb0/qg7Gjkfc5D/vS2RP3zarP2e3HHBimcQ/+qmm7lFolz8r5YYJseXAPwilSvtQ6OA/SEqSt2Zmtj9TjLBvzVjNP6Mqhhxhdso
/CSrHWRuS1j8bt/MPLHXHP306/0KXI78/8yx4fnBewT+FkKLFtsmBPySPzXtKWb8/sCy9XzW14z+b/kd6IBypPwBdOLjhGso/2fw
O5yEt3D/Ee/Cw0G7AP7QI1roAp7U/Wm7cw0nuyj/VF6pfIXXBPw=="
       }
      ]
     }
    },
    {
     "of": 14,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 5, 5],
        "data": "mp4j4tkxwD/zNFjpBQjgPxjo5UkajMM/lDwRDQByqT9JSFErdMXFP+WuhDQZfbc/JnZl0N9/0D9Eyu1RPA/
RP6iBa+hdEMw/JbSrON0SxT/aDXZs/D+7P++jCjXaN+I/2178UPpewT+us7xlaFqhP5LdLosEy8M/xmO1HY1aqj99QXT1xU/UPzN
3pTE/p9M/AmTFC9Ucxz+Yw5lefV7CP/n7Vdk1dtk/Fp8sJiEmvT9Z32Le8n++P2wTQU5UrcU/WCfL/DWTyT/GIE9xxcxOPxjvXXT
o6oE/DGZgM5l57T/g4MEywkSTPze+u30ezqk/tQWjCT2ibz8hK2NwknenP9T3kONqueY/zjsHgBE/mD9q8HuxBLbLP3MlPQ3LDtI
/D2giKlemwz+Ji1kQdELGP3Hj2MniodM/QPWvLrJrtT/MoA9G2UJOP1j/OnqifJ4/n4Hqv7Pn6D/Eu/HgbTCBPzxuuflSYMc/+/6
iP6XL3T+yq2CWk7TBP+WS/6ihYK0/CKWEUtP4zz8vmSlbTMa2Pw=="
       },
       {
        "array": "<f8",
        "shape": [2, 5, 3],
        "data": "W9d9Cx094z+CXByfSx6yv3sC4OD06eA/UCWLaz1p0j/o4XWKprKVPwD8B6uvIeE/pfvfkMRO5z+EOO0rPZC
qvzGuwKK3mOI/I3q/uBqj4T/4oQ0VLJOvP7yziv9bc+U/jCoNYQkf5787oaSq8p7Lv/jZTRhSv8i/smdouGHX2L9UrdsWYZHRv9c
Vo+A1jPc/yuTwRe4t079hF5uLKXTTv7KgOBT3mPU/gMEnEv2Jtb9ezZK02wPav2JyPDHfX9k/4UbdYkYP1b9e9mcARlPTv6GlFsI
gw/Y/HL6rnerFrr8lNNKsN3njv6B5h8BkENo/"
       }
      ]
     }
    },
    {
     "of": 16,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 5, 3],
        "data": "sUuSWcgv5r9Tjnvaaui8PxpLGF4MK8o/8TesAhm/yL9o+kK78cmeP0VoDavlI9A/Rfjfnb/J6b/4p/G0c3j
FP2AkffQZT8k/VD2FWakO1r+Gs+ZR5DO9Pz2hMkjwxM8/O43jLj/Vvj8to9bf1AHQv2EMzA4h1dU/lKMcASJU2b+DAdElaZbSvz0
uCEXd//c/rD1v3xLHy783CHHZbAnXv8MUkpNBgPQ/UIDq1AcVqb9jOOLsOm7bv+ZoRbVWxsu/zo+HVMUlv7/r7df7A6HYv66zZHn
4KPE/uYFsS0y1u7/7njD76APhv5+ton4bLuQ/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 5],
        "data": "sK8I4K+IvT++gj3TxmKhP4FXr37NY8I/BWyYzv5Z4j/kPxuiLRfBP5riABlTdck/ZDZrs+e1xT+SKU+VSMn
PP/W9X3j8RdE/MJ8KWwf/vD/FHnj7qGe3P5hfL2g59pQ/Eq60isPNvj8Dw6QAvQrlPytDoRodN7w/Yuj+chlQxj8B6lF+xAm9P83
/zaZX29A/7P7K5Hzv1z9YSkxttiqzP+mOOpqcS8c/NsUIKgVVzz+NMN/C0q3BP38/wgaX27s/yi2++t/h1D/uNXL12w2LP89qwvT
jf2U/6Hvdl0bi7T+D4mFTmHp9P70YEzvOEKY/OkvPrA/CrD8ET1+NlfKkPzmDBPMkFeA//Dn4lEeyoT8QJhKA2GjXP2PIcMZEha4
/vTDVD74c4z9JoK/AQQ67P1GLLGPlDMY//l4Vl2CvsD9dK+QkCaaTP6PeW4YyIMI/pCDn2Inr0T8hhNXxNYSWP4mqP3ncMOE/hHZ
dQQSC2j9VT+/HjU+sPwpOcj3wOsg/zpkYPXQl0D/7ekundsS2Pw=="
       }
      ]
     }
    }
   ],
   "calls": {},
   "pairs": [
    [1, 5, "aa7eb12e", 2.1301804, 48.0],
    [1, 6, "aa7eb12e", 0.8635305, 18.0],
    [1, 7, "aa7eb12e", -0.4574209, 23.0],
    [1, 8, "aa7eb12e", 1.2363693, 22.0],
    [1, 9, "aa7eb12e", 1.2363693, 22.0],
    [1, 11, "aa7eb12e", 1.2363693, 22.0],
    [1, 12, "aa7eb12e", 1.2363693, 22.0],
    [1, 13, "aa7eb12e", 1.2363693, 22.0],
    [1, 14, "c9e56e29", 1.1191764, 22.0],
    [1, 15, "aa7eb12e", 1.2363693, 22.0],
    [1, 16, "aa7eb12e", -0.4971472, 20.0],
    [2, 5, "aa7eb12e", 4.2611229, 53.0],
    [2, 6, "aa7eb12e", 1.4089282, 21.0],
    [2, 7, "aa7eb12e", 0.6008334, 29.0],
    [2, 8, "aa7eb12e", 2.4094861, 27.0],
    [2, 9, "aa7eb12e", 2.4094861, 27.0],
    [2, 11, "aa7eb12e", 2.4094861, 27.0],
    [2, 12, "aa7eb12e", 2.4094861, 27.0],
    [2, 13, "aa7eb12e", 2.4094861, 27.0],
    [2, 14, "c9e56e29", 2.1817565, 27.0],
    [2, 15, "aa7eb12e", 2.4094861, 27.0],
    [2, 16, "aa7eb12e", -0.2523045, 24.0],
    [3, 5, "aa7eb12e", 1.5712078, 47.0],
    [3, 6, "aa7eb12e", 0.6847758, 18.0],
    [3, 7, "aa7eb12e", -0.5886149, 22.0],
    [3, 8, "aa7eb12e", 0.9487542, 21.0],
    [3, 9, "aa7eb12e", 0.9487542, 21.0],
    [3, 11, "aa7eb12e", 0.9487542, 21.0],
    [3, 12, "aa7eb12e", 0.9487542, 21.0],
    [3, 13, "aa7eb12e", 0.9487542, 21.0],
    [3, 14, "c9e56e29", 0.8565627, 21.0],
    [3, 15, "aa7eb12e", 0.9487542, 21.0],
    [3, 16, "aa7eb12e", -0.5698459, 20.0],
    [4, 5, "aa7eb12e", 2.3801758, 49.0],
    [4, 6, "aa7eb12e", 0.9372278, 19.0],
    [4, 7, "aa7eb12e", -0.3860992, 23.0],
    [4, 8, "aa7eb12e", 1.3655468, 23.0],
    [4, 9, "aa7eb12e", 1.3655468, 23.0],
    [4, 11, "aa7eb12e", 1.3655468, 23.0],
    [4, 12, "aa7eb12e", 1.3655468, 23.0],
    [4, 13, "aa7eb12e", 1.3655468, 23.0],
    [4, 14, "c9e56e29", 1.2367946, 23.0],
    [4, 15, "aa7eb12e", 1.3655468, 23.0],
    [4, 16, "aa7eb12e", -0.4671831, 21.0],
    [5, 7, "aa7eb12e", -2.4646714, 44.0],
    [5, 8, "aa7eb12e", 3.0560675, 50.0],
    [5, 9, "aa7eb12e", 3.0560675, 50.0],
    [5, 11, "aa7eb12e", 3.0560675, 50.0],
    [5, 14, "c9e56e29", 3.4660401, 50.0],
    [5, 15, "aa7eb12e", 3.0560675, 50.0],
    [5, 16, "aa7eb12e", -2.1960869, 53.0],
    [6, 7, "aa7eb12e", -0.3639873, 22.0],
    [6, 8, "aa7eb12e", 1.1176121, 19.0],
    [6, 9, "aa7eb12e", 1.1176121, 19.0],
    [6, 11, "aa7eb12e", 1.1176121, 19.0],
    [6, 14, "c9e56e29", 1.2810717, 19.0],
    [6, 15, "aa7eb12e", 1.1176121, 19.0],
    [6, 16, "aa7eb12e", 0.1212108, 19.0],
    [7, 8, "aa7eb12e", -0.1405809, 25.0],
    [7, 9, "aa7eb12e", -0.1405809, 25.0],
    [7, 11, "aa7eb12e", -0.1405809, 25.0],
    [7, 12, "aa7eb12e", -0.1405809, 25.0],
    [7, 13, "aa7eb12e", -0.1405809, 25.0],
    [7, 14, "c9e56e29", -0.3888177, 25.0],
    [7, 15, "aa7eb12e", -0.1405809, 25.0],
    [8, 14, "c9e56e29", 1.5575768, 24.0],
    [8, 16, "aa7eb12e", -0.3949785, 22.0],
    [9, 14, "c9e56e29", 1.5575768, 24.0],
    [9, 16, "aa7eb12e", -0.3949785, 22.0],
    [11, 14, "c9e56e29", 1.5575768, 24.0],
    [11, 16, "aa7eb12e", -0.3949785, 22.0],
    [12, 14, "c9e56e29", 1.5575768, 24.0],
    [12, 16, "aa7eb12e", -0.3949785, 22.0],
    [13, 14, "c9e56e29", 1.5575768, 24.0],
    [13, 16, "aa7eb12e", -0.3949785, 22.0],
    [14, 15, "c9e56e29", 1.5575768, 24.0],
    [14, 16, "c9e56e29", -0.5083582, 22.0],
    [15, 16, "aa7eb12e", -0.3949785, 22.0]
   ]
  },
  {
   "name": "three heads under a causal mask",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": true,
   "above": null,
   "single": 5000.0,
   "any_type": true,
   "script": [
    [
     "call",
     "head_attention",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5, 2],
        "data": "h8FEOAj8pT9rAxXBzyTCPxtuD3uLl9k/gxs5UrYivj/Gxh4n0B7sv0uWaHgyFP2/tStDX2Ez7D+421FN8pX
0v/300NJ4Du+/f6NW/NxR/b+ywuwKGHzRv/OiwtckXtG/wV3fqBUt4L8xGZaEBXK3vzGXczdCKv6/OWq4WUf7xT+CAgFPMzCMP6U
Zl1Pu9eW/UuxPGV/N+L/0SqPc9VnZv9doq/BjBca/KAecvfEX6r+JG6RO97bfv7lyV/58Js4/5sY+P41y9r8hNeY9WdDmP3nVXo3
2Wfg/UI0Q7k6k7b9UxSR2Qx35v8fcHlhGMOy/"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 2],
        "data": "cCFWtzZB0r+7GZImasLUv3luNUQEVKG/r7Ikygbl2L92cecdtzOtPzq3/DauTPK/wXvLGPO8wr/2WnK1tn3
uv86f4imDJ+Y/805V0Fpt4j9L67RCuzrOv9tCngefocg/oOlT/+QR1r8/e113FG/AP0v4Hyp6rPM/aizqQDQ43j8T2PXJMpPnP8o
wrq6vEdM/dU488kEL8T+JrOL0CHn1v1zxrrmL1tM//WZ6JLWIpz+/swefXdLwv+/xeGBh8P2/SDv+mEYN6L/1JKD9Yw/ZPy4EQq6
KWOi//VG1JvMyx79VBF/RnDfvP5s7NMX9N8Y/"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 2],
        "data": "zGXmz1tY2r8LvuXrghv5v63aD2tBn9A/CP6NWfc50D9fyHesSgnPv8x14+DfiuA/Nlxqwj6w6r8Stx3tren
8P66fRoki89S/FySBOq1I5r8cS+UCKMv/PyxeDxS6rP0/0l4BbecC9j85JBxpTYPsvzf5ip3ucfA/Fl+SMmiI5b8ZGYnVrEfrP1E
72XVc4fQ/2HxoTCgPwz/SnxXpt3/VPwGyDKhlq9K/Lcj3dVGD7b/zsyAPpbC5P4gF4UpRUeU/oKuaeuxqwb9VOAKzb9LmP/SX0eM
BVNC/Ud7kP/kx+D8vEo2SOLvyv0n7Ta+ALPq/"
       },
       {"array": "|b1", "shape": [5, 5], "data": "AQAAAAABAQAAAAEBAQAAAQEBAQABAQEBAQ=="}
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "tuple": [
     {
      "array": "<f8",
      "shape": [3, 5, 2],
      "data": "HGnmz1tY2r8QxuXrghv5v4n2vGbEn7C/KndGddcX5L/S9bm0+BDGv92jNXScXqC/sibEbh4F1r/aa/5YM+rgP
4cxG8Fr39i/d4+pqdYt4T/1TOUCKMv/PxVZDxS6rP0/gpuHQh7M+j8sY4brtvLcP5WzPtOy6/k/z55/Ctp71D+A91ywEDH1P+3oZ
8LVS9o/oFd8e+CV9T83YUnATLzaP8ywDKhlq9K/ktT3dVGD7b8RDq1OnYu0v/bjpo56yLC/I57uYc9/ur8D0cvT1xfbP2rfS5MC0
MG/R6mKxIefwj+4ohHctzqcv6FKHR0/U+Y/"
     },
     {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKzHKgX78t4/KpxqfYKG4D8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAACUot/vgCTOPzUJPF0KBMw/DhW5LN114T8AAAAAAAAAAAAAAAAAAAAAOkfYcOPgwj+Vv5EtuGrHPz4VN
jnentg/UuCU91M70j8AAAAAAAAAAFecsP/A9cM/xn0E9JlDwj9GDDwdeNDWPwdAWmoBfNQ/sPnx6I9tmT8AAAAAAADwPwAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAswAr6e1P3z+mf2oLCVjgPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAM46aiWN59s/8
bh+Op8A4D89TWGW0VywPwAAAAAAAAAAAAAAAAAAAADJ8Y1w6YPQP/sXaQrCBNE/rr4MG4BAzT/KLQXvKK7PPwAAAAAAAAAAfE8dP
zAV1T9zthrSAS7YPyrU5A7qRq8/6AvCv24vvD9GcuvzUyC/PwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
ACCGSOKbHvdPz9z7rpJQuE/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA7wi2YGDExT8pxX46SvXPP3rMMlmVkeI/AAAAAAAAAAAAA
AAAAAAAALzHqnaEUNo/2P4IUTxY1T/fPxQUIMe6P+lSjmbuSsM/AAAAAAAAAADLGwuhVnWmP7gy8+Mx/uQ/Gr4JIUxqvT/WLC5Pj
jrFP10S60Fz0ZM/"
     }
    ]
   },
   "mistakes": [
    {"of": 0, "raises": "ValueError in MatMult: 1 0 5 2"},
    {
     "of": 1,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5, 2],
        "data": "HGnmz1tY2r8QxuXrghv5vw49lX4B0bG/fPHwpG5/5L/2FjUNteHDvyfRogWDYMG/dwD6g4Qa1b8y6atGjxz
bPzTNGfEdzta///0zHDad1z/1TOUCKMv/PxVZDxS6rP0/0RTorX3X+j/muP+jAr/dP5peo/0HTvk/FVB7reS50T+/zoP7hRn1P6Q
0CA4U/9k/DJhe0W7Q8z8U94wZDlbbP8ywDKhlq9K/ktT3dVGD7b+X+sc7DDa2v0GgOS8wiLe/0D0Xmdp9ur/ccRDZt07UP2RS9t7
D+8G/40DPO/CC0j+dAP8OkIzAvz1UEC7X1uE/"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 5],
        "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOM3P/GkZN8/D2Rgh61N4D8AAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAj7QwZp9zRP699JrGAH9E/LZXMNdgD3T8AAAAAAAAAAAAAAAAAAAAACbgXcAj/xz8dobykqSzLP4f
wslZv3tQ/5uLinreL0T8AAAAAAAAAADbeuobQmsc/i7YZMtZsxj+Wtk6e7gXTP4wc7JFF4NE/94lrzeFXsD8AAAAAAADwPwAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgHdaylWa3z9AxNIa1TLgPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAufDiKQh9o
/BzNc3f623D/bWyoB4oLBPwAAAAAAAAAAAAAAAAAAAACY9GCIRU3QP/W2xL47ltA/f2UqHCxlzj9nQ4pV0dPPPwAAAAAAAAAAfkO
u3xgC0j+OQE/gt33TPwgleweXOrs/ET3GtyAhwz9UKIFE8kHEPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAB/6hEjV4veP8AKd25UuuA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAeaE84x/pzT/v0hOl46rSP1TcTWmMYN4/AAAAAAAAAAA
AAAAAAAAAAJQFcbpvEdY/XvnkileO0z9EmmOqZAbEP+x18MoMusg/AAAAAAAAAACFA1dqE+G4P2U6m8v0pt0/b0TIncCwxT8FGCS
nNs/KP7B7xrpVBq8/"
       }
      ]
     }
    },
    {
     "of": 2,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5, 2],
        "data": "HGnmz1tY2r8QxuXrghv5vz5IUNvH6a6/HD9p/Giy4781ezhwHQjIv95by0xak7E/GSdeVFC71r/w7FcEcZH
jP7/lAIk1i9q/liGwkH015T/1TOUCKMv/PxVZDxS6rP0/hZGEDfrA+j+faZ/ekircP8N5X/LVI/o/RX2NTWhy1D/c+sWJ3kf1P6K
4Xpytjto/pbE+P9X89j8/N0PoxcnYP8ywDKhlq9K/ktT3dVGD7b/eAFmo2euyv5oErpX9Z6S/cOQvJ7Qru78c7B1SeEfgP+gImWw
G78G/5xQKA6wnlD+fY3I0pt+eP7Bc2819N+c/"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 5],
        "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMES5o6vg94/oPaMOCi+4D8AAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAKt3rexLHIP+rhqLJNRMY/wxm3W3tC5D8AAAAAAAAAAAAAAAAAAAAAVlZpqiQuvT9B/QZGbMnDP72
/1/ToTdw/DWyKvdeB0j8AAAAAAAAAAJ3pStCMHsA/8AT48ClvvD/yXtaBFfPZP74mFCtaSNY/ymlB1u0vgz8AAAAAAADwPwAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAZfoobQkH3z/OgmtJe3zgPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAsyKSiHEdw
/69Vtm3kJ4T+CkrIPWridPwAAAAAAAAAAAAAAAAAAAAAWc0fs07fQPzhCwEVwcdE/kPeU6W4ozD/TnVuyCIXPPwAAAAAAAAAA6yv
sB3Uq1z+2GlXq6h7cP0HGZIbqGaE/G5sAt1+rsz8cy8c8K6K2PwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAADYDF+MT3LcP5R50DnYxuE/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA6CIHiOx+vj+RNyeRJj/KP0NRtcpYoOU/AAAAAAAAAAA
AAAAAAAAAAKhQMYoZDN4/yMSy7SlZ1j+rcBKKAFixP5U5XZbxEr0/AAAAAAAAAABLgoHYHsSRP71q5nodduk/k5hMtXBWsT8oYTW
LIyK9P738pCKDV3Y/"
       }
      ]
     }
    },
    {
     "of": 3,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5, 2],
        "data": "HGnmz1tY2r8QxuXrghv5v0JGvNdFc7G/g9mSGp9f5L/a0d5KipDEv8Q7btgwrrq/UKIY8/lm1b/3Wz5Qjk7
dPyP+rh4TeNe/FA3YbKQ42z/1TOUCKMv/PxVZDxS6rP0/+xCuwv/T+j8/2E+YSIDdP9WmVJEQjfk/sRYraHP80j8AUr1rxyD1PyS
gblCQF9o/FAxWj3Zi9D+V9u9/YljbP8ywDKhlq9K/ktT3dVGD7b+1BWHH8rK1v8ZfTMYIdbW/Sm5jFu5nur8+maO+8oDWP+6jcEM
+5sG/kXlKgOc4zz/udKPY86+3v7fRmbjvxuM/"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 5],
        "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHa3VIW9Qd8/RaRVPSFf4D8AAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAADs02ttKATRP86GSKWAKNA/RqVL7VbT3j8AAAAAAAAAAAAAAAAAAAAApJdYnpVZxj93StEzEwfKP30
CIZkOA9Y/dgzK/ZzM0T8AAAAAAAAAAD46pdg4lMY/rqwK/XU0xT+aq4lQ3EHUP8z07o+BxdI/0yh7pVWiqD8AAAAAAADwPwAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+mL+WX2D3z+DzgBTQT7gPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFDl6bMrIds
/EjUUhy7k3T95lgcUl+q7PwAAAAAAAAAAAAAAAAAAAACZIEgNOV7QP8X4ZvAeuNA/l+Pl6pUKzj+/97sZusjPPwAAAAAAAAAAixu
0gn0L0z+nbf+5pvvUPyJVGn8bJLc/dDskQYWMwT+EeeeFJNPCPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAADhzb+UvjfePxAZoLUg5OA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAuLbB3glFyz9X1L9Pi+PRPyaob+D3POA/AAAAAAAAAAA
AAAAAAAAAACvL/chlaNc/YjtBdfkv1D8kYxIjtcjBP7CBb2CMBsc/AAAAAAAAAAA/GLX9TuSzPxAnc3Gr1uA//TQgNIimwz/wE8o
V/3jJP8o6usWNTqY/"
       }
      ]
     }
    },
    {
     "of": 4,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5, 2],
        "data": "HGnmz1tY2r8QxuXrghv5v9aFd3IyqbG/EEr9DOxx5L/F57tYLyzEv7o3GTc7V7+/VGZgnWk71b+BVRcovw7
cP+ummlzcFte/mrj8OnMu2T/1TOUCKMv/PxVZDxS6rP0/KcomCgLW+j+6yyjtXqTdP2YpN42cavk/7EhaxRhQ0j8nQkuQmxz1P5h
OZpiTCdo/SuOVyPkO9D9cw3l8AV3bP8ywDKhlq9K/ktT3dVGD7b9AeA4QW/61vzmt4MGMpra/gfJFou5xur9Zog4JRUDVP7966v/
G8cG/sYbUwRlG0T/BOPZCm/C8vw5C61RZu+I/"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 5],
        "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGy8qAjSVd8/yqGr+xZV4D8AAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAADVrK2HMYHRPwoZ0FGKttA/KkGCJkTI3T8AAAAAAAAAAAAAAAAAAAAAN44xkRFKxz9Cp7OHXLDKP+V
am21YWtU/XgryhXCo0T8AAAAAAAAAAOIuiWkhL8c/2EabFwPrxT+IiG/tHY7TP14cFdZmRNI/6gFJ30cDrT8AAAAAAADwPwAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAkbs0AqKQ3z83ouX+rjfgPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJupb0d5zto
/08e1bhM83T9EOmonzdW/PwAAAAAAAAAAAAAAAAAAAABmR4dKfVTQP1Orp6WepNA/k9hTap8+zj/6QU61KM/PPwAAAAAAAAAAEte
z8Bl10j+RarLc9iDUP5MmGIz1brk/RF6FxiJ1wj8a/aHYQKfDPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAA3Jg8D1GfeP+VseP4VzOA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAZf7194HGzD+HF91r11fSP0bpJ5jnRN8/AAAAAAAAAAA
AAAAAAAAAADpI2YTco9Y/cQy2UDLV0z89k/iBJQ3DP1q16NK8AMg/AAAAAAAAAAC709ADEq62PzvrHFhRYN8/S7VTRsfZxD8oLP4
USUzKP+x4L8oPCas/"
       }
      ]
     }
    },
    {
     "of": 5,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5, 2],
        "data": "D1oFsyJmwb84KBDP4ZTgv00T3hmyK6m/OYOyHchk2r/pcMVXhgXOv8ZD6+Qcu9O/G3jaRvzw5r8eDJgISf/
wP4wYLmm5e+y/8RmNhLYM2z8uWi/sJhLmP35ogdOZmeQ/v3PJjFi+8z84gPA92PbXP+BA5Et0x/M/Znf1wp3W0z//HaWgSCP1P95
KledAWNw/Gh6fRTE67j/BOJ+EgLPmPy2xmZMTGbi/ctXPjBEM07+rSMs5/5ytvzgRJvTEsrC/weVtJsCLtL8KI7kYM1TQPwZXewO
M3cC/VwWXpxfwvT/3/f3Db+Dcv54xBvv07eQ/"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 5],
        "data": "qj4hRjEi1T8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFPDEON4+tM/AR21deeM0z8AAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAADwATMwYjrdPzpdH6pkgdg/hDuY75VE4z8AAAAAAAAAAAAAAAAAAAAAEAz2RVA+1T9xCswosQbaP7l
U0vya/eY/P9NgOwui4z8AAAAAAAAAALzTqXojc98/Lo5HQ4UtwD9FR9+Xs57lP1zxeCAW2OE/Nh1tVavw0T8tFQT41TbWPwAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAYZimPLfo1z/m9ttBGt/WPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJv/J+QiodY
/UmW4KbZp1z828xVv0zOePwAAAAAAAAAAAAAAAAAAAABqcMej2SrRP4GklAoQedE/gUKIYKQ7yT8cOZceq4PPPwAAAAAAAAAA2Jd
k02PZ1D8yyixEheK6Pyj8FMtJmqI/Cef/JNTRrj+3XV4i6ZDbPyms2sH4ptQ/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAABMpEjgzxzUPxnsbkj+k9U/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA6vxJ1/VIyD90PSgs5RTQP8Up3umWk9c/AAAAAAAAAAA
AAAAAAAAAAIWDQhbWltk/DlGfzD6A1D9Z8VxY35u1P+Z55fMn9ME/AAAAAAAAAADYKONj8WbHPy6DqAZOmOg/6Mrelk9v0j9nIG4
6mXXYPxOFNIhrftI/"
       }
      ]
     }
    },
    {
     "of": 6,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5, 2],
        "data": "12hC4wFwrr8ZABQp8QHNv8t0p8zy7Yi/rSKj22G2xb/0SobEvA/Av2oQDdVfx8S/p+SrKI3U179Vy2Fxt8b
iP0aquDXCj++/rAVRNXMp0j/04HWOgdHWP/GBGcYzTNU/rFY2kdri5T/t8FQ99inEPzEYD7aTo/E/QpKhFKyHsT8KWyMjiSr9P7P
7dF2puuI/4iRY/M7R9j/OUUIaHTTpP3qkfISYM66/cvENbxffx7/a1L6PYxqpv58WZtduW8C/2wP94PX8vL8SmAAxCL7SPzCy16z
UXcC/DLtBLQ4ttD/BRZnfa3f2v6hzG7m4qtE/"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 5],
        "data": "UUkoskJ8wj8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIKEzOvlS8E/yAP+jzZqxT8AAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAA68DDDFXLRP90EL2CHzNI/Wa4YQaOj1z8AAAAAAAAAAAAAAAAAAAAATMZppjCpxT8wQoCAfCbPPzZ
P9tY3hdA/wObWxlVG1z8AAAAAAAAAALfFn5o91dE/HtGRFx/r0j9xAvHnJNfXP6CMlBzVXOQ/AAAAAAAA8D9OGFumbvfGPwAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAq7Q8pl13yD9zO6yq5EvMPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPhQxJYX7s8
/yy9RxE5J1D97Cj57kUHFPwAAAAAAAAAAAAAAAAAAAAAL1u0esrDEP1JAYILvnsc/Z6537WLN5D9pi42LMcLlPwAAAAAAAAAAGBq
2/Wnyyz9cmSglR8HRP+s7487iiMc/Lunk6Jx71D8AAAAAAADwP4qYdbwR4sk/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAABX383l//LIP4Tt6pdE+bM/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAZ+XyY+XExD8ZgRGpuNm0PznOHJp7a+E/AAAAAAAAAAA
AAAAAAAAAAP2aDMVUsdI/pfuhG0O8tD/6F8JZ0bOyP1I22QOdfsQ/AAAAAAAAAADRerBvXwPDP7gybPQXTug/j91VdRR82D9ssgm
/WODqPwAAAAAAAPA/"
       }
      ]
     }
    },
    {
     "of": 7,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5, 2],
        "data": "HGnmz1tY2r8QxuXrghv5vyfT2mRARK+/vlgmDMPB478rhtXmTBS9v9xeWW4uK82/n2LtyEuf0r/ROaWqjFT
IP7r6nlRZ4Mm/TLe5JF1a0z/1TOUCKMv/PxVZDxS6rP0/bCuQiXmv+j93cQd1LPDaP1CG7BaaPPc/QINuXuQQoj8J5DnUOWn1PwT
JRkmJXto/p/a3K8/e8z/JvBbXUOTAP8ywDKhlq9K/ktT3dVGD7b/FcSfFdUS2v1gNq3iUwre/38baGydcub9Fc/H2ae3HP9ajn29
cI8K/5APFf3/P3D/1vszmthvCv6cff/z3uN8/"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 5],
        "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAH1gx8eHlN4/wk8cHLy14D8AAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAdis54uO3TP/GTNoBRI9c/8uH6Bvbu1D8AAAAAAAAAAAAAAAAAAAAAaa1ZygUq0T8XGWEURV/RP0O
D2NPswMw/vO+xbn0szj8AAAAAAAAAAI1rJclEncQ/E5X+3X/O2T+DKChH3FjFP3wY73bSUsw/NqUY8zJoqD8AAAAAAADwPwAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAfWDHx4eU3j/CTxwcvLXgPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB2Kzni47dM
/8ZM2gFEj1z/y4foG9u7UPwAAAAAAAAAAAAAAAAAAAABprVnKBSrRPxcZYRRFX9E/Q4PY0+zAzD+877FufSzOPwAAAAAAAAAAjWs
lyUSdxD8Tlf7df87ZP4MoKEfcWMU/fBjvdtJSzD82pRjzMmioPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAB9YMfHh5TeP8JPHBy8teA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHYrOeLjt0z/xkzaAUSPXP/Lh+gb27tQ/AAAAAAAAAAA
AAAAAAAAAAGmtWcoFKtE/FxlhFEVf0T9Dg9jT7MDMP7zvsW59LM4/AAAAAAAAAACNayXJRJ3EPxOV/t1/ztk/gygoR9xYxT98GO9
20lLMPzalGPMyaKg/"
       }
      ]
     }
    },
    {
     "of": 8,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5, 2],
        "data": "zA2vVkec079LCxaKLlGRPxnbj/SqcNO/4U+e0TyCdD+I2gzPzb/Yv9qdUI66HOE/cgmkV9vn1b9h4qyb6HT
ZP4cxG8Fr39i/d4+pqdYt4T83RKVdX1jxP61XGouH59k/h2qvddXK8j8VH5vikcTaP+V9P7CLZvc/YdQZWH/22j/ZLLtcuQftP57
TVm7ml9g/oFd8e+CV9T83YUnATLzaP57mt3iuVse/4JkanZpo1j8l4cLERUHSv5YXg+ut6tI/Zj5Wv6Eoy7+R0aDHE37jPxIAVyU
t2+K/OJBrz2s35L+4ohHctzqcv6FKHR0/U+Y/"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 5],
        "data": "0D/CiqeWyT+RKtzuO57JPwAj9bk20cc/sAWS2bcgyD/bXtryLdnMP8ANdmaFQMc/WH+/rr/UyD9e8QtkEe3
HP3vgNKlO88Y/h9DEbi2F0D8Y73mXnsTDP21KZQmNX8I/7nds49Tm1j8mNEc9oVXUP4lyy+1AF5s/msjyxLncwD+kuOB7eOrEP2X
16VS1/dU/Vlbf8NhI0D+/6jNnYle7P1ecsP/A9cM/xn0E9JlDwj9GDDwdeNDWPwdAWmoBfNQ/sPnx6I9tmT+B8g2ocs3LPwaNxc1
Svsw/aNchIwXawz+uvMEDvJPGP3j6SGN5Bs0/cbwo6BDWzz9Dwk7NDJ7QP+Vqoi+1g8I/SajV4vhUxj/bq8FqJxXGP6PM6VCJjtc
/YTWE+q0E2z/mJ4zfV6CrP5RWdfACF7o/0RoZ5OeXqz9bdx6bU07FP4c2Zj2M9MU/jhoxzF3ewj9qGUg9XG/EPx0WAQ+zt9Y/fE8
dPzAV1T9zthrSAS7YPyrU5A7qRq8/6AvCv24vvD9GcuvzUyC/Pz1Qrdg0usA/JsI56OvP3T/G4pGrZDC/P1pWITTCuMU/c8fpmf2
pvD89+zZEYKHFP4elTbIyU8k/CkgqdECe0D9eM2rKM0/OP8qbvFa4f8E/y7fr5aNovD8Q3H8kzNrEP7HTEZcDPNg/E8BPeopS0j/
ASRwXF0+vP8DNCBVbqs0/TfFXRg8QyD+IgfA+ETCuP7UPqLzcv7U/XIxHe9Hs2z/LGwuhVnWmP7gy8+Mx/uQ/Gr4JIUxqvT/WLC5
PjjrFP10S60Fz0ZM/"
       }
      ]
     }
    },
    {
     "of": 9,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5, 2],
        "data": "N5BsNIDt0b+LIRVDNHLaP1KxbdzPoty/SLcegR2x2D8SVGMQM3Hpv6v9MK1+1fk/gaJGiSLz1L+qI4E6rUj
mvwAAAAAAAAAAAAAAAAAAAACg5CxhFqzqP3kjGSeK+WM/fK/FcZgH5T/nvxR1bYPYP2SdFkn1feM/bo4zVK8I7z8bgGhMKA/DPwu
jFem3f9U/AAAAAAAAAAAAAAAAAAAAANnPOsnjO8W/Yd0DBENT4T88qUt2CNvZv+BonwZeJ+A/tGG3Qjak2r+LuVVQAanuP/USjZI
4u/K/0PlNr4As+r8AAAAAAAAAAAAAAAAAAAAA"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 5],
        "data": "AAAAAAAAAAAlHwiRbwLQPzQTEDOpxM0/76PWvgcozj9TjAT2NwfSPwAAAAAAAAAAAAAAAAAAAABOEGYPJin
TP6FttuUhYdI/EYLjCrh12j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADCPix4UIrtP1eZnT58rbM/AAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEzhz70
LXNI//u93aCpcyT+54nXfetfMP1g1OZ4hitI/AAAAAAAAAAAAAAAAAAAAAIXKyude1NI/keVFTUS21j/qT+/KXHXWPwAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAALZv1Sln7uQ/lSBVrDEj1j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPA/AAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAUNqzD5sl4T+O81iwVfDBPxYigPax/Mg/G4FXGox
8wD8AAAAAAAAAAAAAAAAAAAAAB4Lr3hA/2j//EH35We/XP/TZLk8qo8s/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcf1aNy5e6j8
7CpQiR4fGPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAA"
       }
      ]
     }
    },
    {
     "of": 10,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5, 2],
        "data": "9aQm2A8Rtb9Fj2+yshPUv6r6glaz+pi/eIIINh4xzr/HSigHZPG8v6leQ8GNeJW/U6PnBBCr07+FDF6tczf
eP4cxG8Fr39i/d4+pqdYt4T9q+XoliZ/bP58dLNxByNk/beLJ8Ok+6z9UahVFuW7NPzicxIHP4fU/IqVFu9JK0T8Da6S7vlbrP4M
/GN5J9tA/oFd8e+CV9T83YUnATLzaP9fJrM+rhKO/GWlog8navr8duNQLuSWev5+Hied1oJi/eZyU/dpKsb8XQJf8EK7RP/o/IUy
wFLS/UTtJiKL+tD+4ohHctzqcv6FKHR0/U+Y/"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 5],
        "data": "0D/CiqeWyT8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMANdmaFQMc/WH+/rr/UyD8AAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAY73mXnsTDP21KZQmNX8I/7nds49Tm1j8AAAAAAAAAAAAAAAAAAAAAmsjyxLncwD+kuOB7eOrEP2X
16VS1/dU/Vlbf8NhI0D8AAAAAAAAAAFecsP/A9cM/xn0E9JlDwj9GDDwdeNDWPwdAWmoBfNQ/sPnx6I9tmT+B8g2ocs3LPwAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcbwo6BDWzz9Dwk7NDJ7QPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKPM6VCJjtc
/YTWE+q0E2z/mJ4zfV6CrPwAAAAAAAAAAAAAAAAAAAABbdx6bU07FP4c2Zj2M9MU/jhoxzF3ewj9qGUg9XG/EPwAAAAAAAAAAfE8
dPzAV1T9zthrSAS7YPyrU5A7qRq8/6AvCv24vvD9GcuvzUyC/Pz1Qrdg0usA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAA9+zZEYKHFP4elTbIyU8k/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAy7fr5aNovD8Q3H8kzNrEP7HTEZcDPNg/AAAAAAAAAAA
AAAAAAAAAAMDNCBVbqs0/TfFXRg8QyD+IgfA+ETCuP7UPqLzcv7U/AAAAAAAAAADLGwuhVnWmP7gy8+Mx/uQ/Gr4JIUxqvT/WLC5
PjjrFP10S60Fz0ZM/"
       }
      ]
     }
    },
    {
     "of": 14,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5, 5],
        "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKzHKgX78t4/KpxqfYKG4D8AAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAACUot/vgCTOPzUJPF0KBMw/DhW5LN114T8AAAAAAAAAAAAAAAAAAAAAOkfYcOPgwj+Vv5EtuGrHPz4
VNjnentg/UuCU91M70j8AAAAAAAAAAFecsP/A9cM/xn0E9JlDwj9GDDwdeNDWPwdAWmoBfNQ/sPnx6I9tmT8AAAAAAADwPwAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAswAr6e1P3z+mf2oLCVjgPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAM46aiWN59s
/8bh+Op8A4D89TWGW0VywPwAAAAAAAAAAAAAAAAAAAADJ8Y1w6YPQP/sXaQrCBNE/rr4MG4BAzT/KLQXvKK7PPwAAAAAAAAAAfE8
dPzAV1T9zthrSAS7YPyrU5A7qRq8/6AvCv24vvD9GcuvzUyC/PwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAACCGSOKbHvdPz9z7rpJQuE/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA7wi2YGDExT8pxX46SvXPP3rMMlmVkeI/AAAAAAAAAAA
AAAAAAAAAALzHqnaEUNo/2P4IUTxY1T/fPxQUIMe6P+lSjmbuSsM/AAAAAAAAAADLGwuhVnWmP7gy8+Mx/uQ/Gr4JIUxqvT/WLC5
PjjrFP10S60Fz0ZM/"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 2],
        "data": "HGnmz1tY2r8QxuXrghv5v4n2vGbEn7C/KndGddcX5L/S9bm0+BDGv92jNXScXqC/sibEbh4F1r/aa/5YM+r
gP4cxG8Fr39i/d4+pqdYt4T/1TOUCKMv/PxVZDxS6rP0/gpuHQh7M+j8sY4brtvLcP5WzPtOy6/k/z55/Ctp71D+A91ywEDH1P+3
oZ8LVS9o/oFd8e+CV9T83YUnATLzaP8ywDKhlq9K/ktT3dVGD7b8RDq1OnYu0v/bjpo56yLC/I57uYc9/ur8D0cvT1xfbP2rfS5M
C0MG/R6mKxIefwj+4ohHctzqcv6FKHR0/U+Y/"
       }
      ]
     }
    },
    {
     "of": 15,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5, 2],
        "data": "AAAAAAAA+H8AAAAAAAD4fwAAAAAAAPh/AAAAAAAA+H8AAAAAAAD4fwAAAAAAAPh/AAAAAAAA+H8AAAAAAAD
4fwAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4fwAAAAAAAPh/AAAAAAAA+H8AAAAAAAD4fwAAAAAAAPh/AAAAAAAA+H8AAAAAAAD4fwA
AAAAAAPh/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPh/AAAAAAAA+H8AAAAAAAD4fwAAAAAAAPh/AAAAAAAA+H8AAAAAAAD4fwAAAAA
AAPh/AAAAAAAA+H8AAAAAAAD4/wAAAAAAAPj/"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 5],
        "data": "AAAAAAAA+P8AAAAAAAD4fwAAAAAAAPh/AAAAAAAA+H8AAAAAAAD4fwAAAAAAAPj/AAAAAAAA+P8AAAAAAAD
4fwAAAAAAAPh/AAAAAAAA+H8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4fwAAAAAAAPh/AAAAAAAA+P8AAAAAAAD4/wA
AAAAAAPj/AAAAAAAA+P8AAAAAAAD4fwAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAA
AAPh/AAAAAAAA+H8AAAAAAAD4fwAAAAAAAPh/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPh/AAAAAAAA+H8AAAAAAAD4fwAAAAAAAPj
/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPh/AAAAAAAA+H8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPh/AAA
AAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+H8AAAAAAAD4fwAAAAAAAPh/AAAAAAA
A+H8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+H8AAAAAAAD4fwAAAAAAAPh/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+H8
AAAAAAAD4fwAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+H8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAA
AAAD4/wAAAAAAAPj/"
       }
      ]
     }
    },
    {
     "of": 16,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5, 2],
        "data": "HGnmz1tY2r8QxuXrghv5v3io1JgeW7C/6ukeVosA5L+IrE/vmWHQv1z6exKi2uK/W16Ur31q0b+91kDmtxn
Qv/AjwwlvVtK/Qb69yaZD37/1TOUCKMv/PxVZDxS6rP0/n+WFZWlR+z/5HLOBkybjP7QR1xZSS/c/AZaE0C0Kyz9ESPpFQlL1P63
UJAj1qdY/B3N5Tw/N8z+y0E6PYFvYP8ywDKhlq9K/ktT3dVGD7b+OTwD3o/y6v3fXyF7IcMW/dpeZ9eP3wL8xmCMpjoHWP5sZrVk
afrC/s0GLT8SUxD9yXFJlu1DVv310cEgQkeA/"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 5],
        "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABqZ6fFq2d4/czMLh0qT4D8AAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAA9nMpzCWHgP+704MkGosI/BkZ6s+ns1T8AAAAAAAAAAAAAAAAAAAAAMIyrUoMQ2T/skvRNlL7DP9W
0Yr5apNg/FNbdH1+vsT8AAAAAAAAAAH1esRwTIt4/JaStOn0AwT9RjWWRS83TP/AOBa+q+qc/EgKN9WqIpD8AAAAAAADwPwAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAWz0Pyf9b4T9KheFtAEjdPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAALkHEpfhktc
/AR2HQeZ+yz+9YipIq63aPwAAAAAAAAAAAAAAAAAAAAAQZOBH7DDRP2ifVwvRXc4/ehTZax+w0j+FbzWNF+DJPwAAAAAAAAAA5NJ
PStF20T8pspWcfUbEPzw4lF5FqNQ/quAQKHPWwz/crSLTw0m3PwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAzbO0Ld8vgP5onJegRad4/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAASI/sElS3yz+vwuT7RSXEP4KrS3zZCOQ/AAAAAAAAAAA
AAAAAAAAAAAhMULakUNU/TYLWHUcQ4T9DROZad6u8P+TkkXTzPpY/AAAAAAAAAAC243Kw0oWnP7SDKSnCKMA/bVfIh+UI0z+FnJR
69ADXP47p/yUV4sU/"
       }
      ]
     }
    }
   ],
   "calls": {},
   "pairs": [
    [1, 5, "d5584588", 0.7901351, 30.0],
    [1, 6, "d5584588", 1.6207784, 28.0],
    [1, 7, "d5584588", 0.1921423, 33.0],
    [1, 8, "d5584588", -0.2005612, 29.0],
    [1, 9, "d5584588", -1.6659855, 26.0],
    [1, 11, "d5584588", 0.6002582, 34.0],
    [1, 12, "d5584588", 0.6002582, 34.0],
    [1, 13, "d5584588", 0.6002582, 34.0],
    [1, 14, "e5da357b", 0.4884575, 34.0],
    [1, 15, "d38c23c7", 0.0, 0.0],
    [1, 16, "d5584588", -0.7869741, 33.0],
    [2, 5, "d5584588", -0.024151, 30.0],
    [2, 6, "d5584588", 1.7271015, 28.0],
    [2, 7, "d5584588", 0.1166502, 32.0],
    [2, 8, "d5584588", 0.2961179, 31.0],
    [2, 9, "d5584588", -1.0778655, 27.0],
    [2, 11, "d5584588", 1.0913701, 34.0],
    [2, 12, "d5584588", 1.0913701, 34.0],
    [2, 13, "d5584588", 1.0913701, 34.0],
    [2, 14, "e5da357b", 1.0229589, 34.0],
    [2, 15, "d38c23c7", 0.0, 0.0],
    [2, 16, "d5584588", -1.7047433, 35.0],
    [3, 5, "d5584588", 0.6992496, 30.0],
    [3, 6, "d5584588", 1.631637, 28.0],
    [3, 7, "d5584588", 0.1669475, 33.0],
    [3, 8, "d5584588", -0.1190828, 29.0],
    [3, 9, "d5584588", -1.545657, 26.0],
    [3, 11, "d5584588", 0.6733431, 34.0],
    [3, 12, "d5584588", 0.6733431, 34.0],
    [3, 13, "d5584588", 0.6733431, 34.0],
    [3, 14, "e5da357b", 0.5677792, 34.0],
    [3, 15, "d38c23c7", 0.0, 0.0],
    [3, 16, "d5584588", -0.9825952, 33.0],
    [4, 5, "d5584588", 0.7537285, 30.0],
    [4, 6, "d5584588", 1.6249063, 28.0],
    [4, 7, "d5584588", 0.1807, 33.0],
    [4, 8, "d5584588", -0.1667226, 29.0],
    [4, 9, "d5584588", -1.6136532, 26.0],
    [4, 11, "d5584588", 0.6304804, 34.0],
    [4, 12, "d5584588", 0.6304804, 34.0],
    [4, 13, "d5584588", 0.6304804, 34.0],
    [4, 14, "e5da357b", 0.5212884, 34.0],
    [4, 15, "d38c23c7", 0.0, 0.0],
    [4, 16, "d5584588", -0.8730137, 33.0],
    [5, 7, "d5584588", 0.940949, 29.0],
    [5, 8, "d5584588", -1.4889748, 46.0],
    [5, 9, "d5584588", -1.9259294, 20.0],
    [5, 11, "d5584588", -1.1851807, 45.0],
    [5, 14, "e5da357b", 0.4078599, 30.0],
    [5, 15, "31ed20b9", 0.0, 0.0],
    [5, 16, "d5584588", -1.42718, 29.0],
    [6, 7, "d5584588", 0.6417257, 29.0],
    [6, 8, "d5584588", -0.0803517, 29.0],
    [6, 9, "d5584588", -0.6305319, 25.0],
    [6, 11, "d5584588", 1.6676595, 28.0],
    [6, 14, "e5da357b", 1.6466665, 28.0],
    [6, 15, "55e6b3e2", 0.0, 0.0],
    [6, 16, "d5584588", -1.257251, 28.0],
    [7, 8, "d5584588", -0.2621025, 27.0],
    [7, 9, "d5584588", -0.6538849, 27.0],
    [7, 11, "d5584588", 0.1305039, 32.0],
    [7, 12, "d5584588", 0.1305039, 32.0],
    [7, 13, "d5584588", 0.1305039, 32.0],
    [7, 14, "e5da357b", -0.0267468, 32.0],
    [7, 15, "d38c23c7", 0.0, 0.0],
    [8, 12, "d5584588", 0.0722298, 30.0],
    [8, 13, "d5584588", 0.0722298, 30.0],
    [8, 14, "e5da357b", 0.2311985, 30.0],
    [8, 16, "d5584588", -1.7475747, 29.0],
    [9, 12, "8b3e6a18", -1.3136361, 27.0],
    [9, 13, "d5584588", -1.3136361, 27.0],
    [9, 14, "e5da357b", -0.7987847, 27.0],
    [9, 16, "d5584588", -0.785803, 26.0],
    [11, 14, "e5da357b", 0.7624238, 34.0],
    [11, 16, "d5584588", -1.3425789, 34.0],
    [12, 14, "e5da357b", 0.7624238, 34.0],
    [12, 15, "d38c23c7", 0.0, 0.0],
    [12, 16, "d5584588", -1.3425789, 34.0],
    [13, 14, "e5da357b", 0.7624238, 34.0],
    [13, 15, "55e6b3e2", 0.0, 0.0],
    [13, 16, "d5584588", -1.3425789, 34.0],
    [14, 15, "46f746b9", 0.0, 0.0],
    [14, 16, "e5da357b", -1.3547651, 34.0],
    [15, 16, "d38c23c7", 0.0, 0.0]
   ]
  },
  {
   "name": "two heads, two words, two columns",
   "weight": 0.5,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 1000.0,
   "any_type": true,
   "script": [
    [
     "call",
     "head_attention",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 2, 2],
        "data": "ynjRhJ2WxL/4XfAojGzmPxxmzZ3Rofe/QqYXrD7E87+lv+ewS+Pmv+OtUGYgb/C/PPEwq1r37T+ln1UyUPD
/vw=="
       },
       {
        "array": "<f8",
        "shape": [2, 2, 2],
        "data": "ahoLV6Y52j8kE6abkDy3vx/dcP1rq9E/U3ZBvdxj3D+hpWgvilLmv3J5YGiD4wFAttFccbTl47+sdVyE67X
sPw=="
       },
       {
        "array": "<f8",
        "shape": [2, 2, 2],
        "data": "HvbdWmtm2T9N+xEXOIbOv4IHUE9t1/m/R58qMDAW3T/XTZy7ZyDQv9kHHAlPc+c/KpkFpgqgvL9PxvDGoyH
0Pw=="
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "tuple": [
     {
      "array": "<f8",
      "shape": [2, 2, 2],
      "data": "/drj2gX457+ecB/QJf7DPyrvN1cYi9y/HSlYHZ2Iqj/voot8oF/Dvy3XG/CSwvE/2MfBNhWRwL+gb2vJQBPzP
w=="
     },
     {
      "array": "<f8",
      "shape": [2, 2, 2],
      "data": "iNY/bZ6M2z+8FGDJsDniP/Du1X0pmOI/HyJUBK3P2j/EnVcI2w3SPx4x1HsS+eY/SCbOgiQVwD9udkzftvrrP
w=="
     }
    ]
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 2, 2],
        "data": "zCbffifN3L/Or8WVoD6rPwaSQt2+zPW/12pVGsGE1z8q8xIjQv/Mv3IeT1FxgOo/fDLU4xp/w78Euhgd07P
xPw=="
       },
       {
        "array": "<f8",
        "shape": [2, 2, 2],
        "data": "Owhj276H4j+K7zlJgvDaPycU0fgZEsA/9rrLgXn76z9vko/VODHqP0S2wakcO8c/94sPBiZ+0j8FOvj87MD
mPw=="
       }
      ]
     }
    },
    {
     "of": 1,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 2, 2],
        "data": "50e7JPGq5r8Lg6f0RjPCPwLGGkd/kd+/QclTaypvsT+eKRzscmzEv8EWnI2dRPE/uqys60Xxwb/6IelSO27
yPw=="
       },
       {
        "array": "<f8",
        "shape": [2, 2, 2],
        "data": "Bwg50LfX3D/8e+MXJJThP0oevqK21+E/a8ODupJQ3D8T1hIp1czVP/aUdmuVGeU/TBoWpublyT9teXpWhob
pPw=="
       }
      ]
     }
    },
    {
     "of": 2,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 2, 2],
        "data": "CzYX82HI6b/OZbQL4H3GP1u2xmgKWdi/hWQRrYXynT9pJJ61fxfCv3ui1h5SXPI/1axNJkzLvr8d9tcdjp/
zPw=="
       },
       {
        "array": "<f8",
        "shape": [2, 2, 2],
        "data": "kceWnAW/2T83nLQxfSDjP56HZf4To+M/w/A0A9i52D9SH/fwoPbKPyw4wsNXQuk/qLBwHSDzrj9n6ij+zRD
uPw=="
       }
      ]
     }
    },
    {
     "of": 3,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 2, 2],
        "data": "50e7JPGq5r8Lg6f0RjPCPwLGGkd/kd+/QclTaypvsT+eKRzscmzEv8EWnI2dRPE/uqys60Xxwb/6IelSO27
yPw=="
       },
       {
        "array": "<f8",
        "shape": [2, 2, 2],
        "data": "Bwg50LfX3D/8e+MXJJThP0oevqK21+E/a8ODupJQ3D8T1hIp1czVP/aUdmuVGeU/TBoWpublyT9teXpWhob
pPw=="
       }
      ]
     }
    },
    {
     "of": 5,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 2, 2],
        "data": "jo5q6BXE5r+y0/qIJWy6P4URpAJckum/PkebvNdLuj/RITSsTM25v9799uIkeeQ/XDBX0uwYpL/x3k6HsFb
XPw=="
       },
       {
        "array": "<f8",
        "shape": [2, 2, 2],
        "data": "3sYLxfZ56D+HoB/7PRzkP/ZNErXn0+4/f1HFXIJo5z+K5NDrJBjOP/K+wAmEx9c/ArDaroTBoj8DXXVG+y7
RPw=="
       }
      ]
     }
    },
    {
     "of": 6,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 2, 2],
        "data": "4WHW8iMz7b9Xcwa17bbHPxxqtfwBkdO/r7DmodR5nz9DgCEpGGTUv9rlOIudqPo/UpDh35Eip7+ogBcBt8r
UPw=="
       },
       {
        "array": "<f8",
        "shape": [2, 2, 2],
        "data": "btitjKML4j9MOkvueoPmPyNPpOa46Ns/aItpIwr50j8XN6kEvzTtP+yjbUNmXek/ISu22gdatj9RcEnyZor
KPw=="
       }
      ]
     }
    },
    {
     "of": 7,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 2, 2],
        "data": "iFqH+wv57L8+/FTj9OLKPwl4RwKZz++/CKTBmeTLzj/kmehrD6TEv5vQx++OKvE/9KfapJrZw78npiOxa4n
xPw=="
       },
       {
        "array": "<f8",
        "shape": [2, 2, 2],
        "data": "lTqJdjeT1j+1YrtEZLbkP4VGHRH9wNM/vVxxd4Ef5j+VOol2N5PWP7Viu0RktuQ/hUYdEf3A0z+9XHF3gR/
mPw=="
       }
      ]
     }
    },
    {
     "of": 14,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 2, 2],
        "data": "iNY/bZ6M2z+8FGDJsDniP/Du1X0pmOI/HyJUBK3P2j/EnVcI2w3SPx4x1HsS+eY/SCbOgiQVwD9udkzftvr
rPw=="
       },
       {
        "array": "<f8",
        "shape": [2, 2, 2],
        "data": "/drj2gX457+ecB/QJf7DPyrvN1cYi9y/HSlYHZ2Iqj/voot8oF/Dvy3XG/CSwvE/2MfBNhWRwL+gb2vJQBP
zPw=="
       }
      ]
     }
    },
    {
     "of": 16,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 2, 2],
        "data": "Q7m6I3e95b9ho4vMHezAP6KhpDPbeum/wgiYExITxj8GyFa3ZP/OvyfOaWmDoOg/TFW90f4uyL8HZanjNgP
vPw=="
       },
       {
        "array": "<f8",
        "shape": [2, 2, 2],
        "data": "cbUoHMjD3T9HpevxGx7hP4rU5EYWDNo/u5WN3PT54j9O5/Qas8LtP/dUWChn6rE/8NiB9Uab4T8hTvwUcsn
cPw=="
       }
      ]
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 1, "92a91257", 0.83849835, 8.4],
    [0, 2, "92a91257", 1.11342051, 8.6],
    [0, 3, "92a91257", 0.83849835, 8.4],
    [0, 4, "92a91257", 0.96287862, 8.5],
    [0, 5, "92a91257", 0.38100236, 8.0],
    [0, 6, "92a91257", 1.69566638, 7.9],
    [0, 8, "92a91257", 0.96287862, 8.5],
    [0, 9, "92a91257", 0.96287862, 8.5],
    [0, 11, "92a91257", 0.96287862, 8.5],
    [0, 12, "92a91257", 0.96287862, 8.5],
    [0, 13, "92a91257", 0.96287862, 8.5],
    [0, 14, "92a91257", -0.65487184, 8.5],
    [0, 15, "92a91257", 0.96287862, 8.5],
    [1, 5, "92a91257", 0.31129762, 7.0],
    [1, 6, "92a91257", -0.52556211, 7.8],
    [1, 7, "92a91257", 0.55603541, 8.5],
    [1, 8, "92a91257", 0.77839625, 7.9],
    [1, 9, "92a91257", 0.77839625, 7.9],
    [1, 11, "92a91257", 0.77839625, 7.9],
    [1, 12, "92a91257", 0.77839625, 7.9],
    [1, 13, "92a91257", 0.77839625, 7.9],
    [1, 14, "92a91257", -0.71614976, 7.9],
    [1, 15, "92a91257", 0.77839625, 7.9],
    [1, 16, "92a91257", 0.3812197, 7.9],
    [2, 5, "92a91257", 0.34748197, 6.8],
    [2, 6, "92a91257", -1.05354322, 7.8],
    [2, 7, "92a91257", 0.60856722, 9.2],
    [2, 8, "92a91257", 0.87648549, 8.0],
    [2, 9, "92a91257", 0.87648549, 8.0],
    [2, 11, "92a91257", 0.87648549, 8.0],
    [2, 12, "92a91257", 0.87648549, 8.0],
    [2, 13, "92a91257", 0.87648549, 8.0],
    [2, 14, "92a91257", -0.69742698, 8.0],
    [2, 15, "92a91257", 0.87648549, 8.0],
    [2, 16, "92a91257", 0.30802301, 8.1],
    [3, 5, "92a91257", 0.31129762, 7.0],
    [3, 6, "92a91257", -0.52556211, 7.8],
    [3, 7, "92a91257", 0.55603541, 8.5],
    [3, 8, "92a91257", 0.77839625, 7.9],
    [3, 9, "92a91257", 0.77839625, 7.9],
    [3, 11, "92a91257", 0.77839625, 7.9],
    [3, 12, "92a91257", 0.77839625, 7.9],
    [3, 13, "92a91257", 0.77839625, 7.9],
    [3, 14, "92a91257", -0.71614976, 7.9],
    [3, 15, "92a91257", 0.77839625, 7.9],
    [3, 16, "92a91257", 0.3812197, 7.9],
    [4, 5, "92a91257", 0.3176136, 6.9],
    [4, 6, "92a91257", -0.7996881, 7.8],
    [4, 7, "92a91257", 0.58081794, 8.8],
    [4, 14, "92a91257", -0.69585321, 8.0],
    [4, 16, "92a91257", 0.34830647, 8.0],
    [5, 7, "92a91257", 0.4846178, 7.8],
    [5, 8, "92a91257", 0.3176136, 6.9],
    [5, 9, "92a91257", 0.3176136, 6.9],
    [5, 11, "92a91257", 0.3176136, 6.9],
    [5, 14, "92a91257", -1.87157888, 6.9],
    [5, 15, "92a91257", 0.3176136, 6.9],
    [5, 16, "92a91257", 0.68334028, 8.6],
    [6, 7, "92a91257", -0.21569387, 7.8],
    [6, 8, "92a91257", -0.7996881, 7.8],
    [6, 9, "92a91257", -0.7996881, 7.8],
    [6, 11, "92a91257", -0.7996881, 7.8],
    [6, 14, "92a91257", -2.44035247, 7.8],
    [6, 15, "92a91257", -0.7996881, 7.8],
    [6, 16, "92a91257", 1.5126969, 7.8],
    [7, 8, "92a91257", 0.58081794, 8.8],
    [7, 9, "92a91257", 0.58081794, 8.8],
    [7, 11, "92a91257", 0.58081794, 8.8],
    [7, 12, "92a91257", 0.58081794, 8.8],
    [7, 13, "92a91257", 0.58081794, 8.8],
    [7, 14, "92a91257", -1.07490142, 8.8],
    [7, 15, "92a91257", 0.58081794, 8.8],
    [8, 14, "92a91257", -0.69585321, 8.0],
    [8, 16, "92a91257", 0.34830647, 8.0],
    [9, 14, "92a91257", -0.69585321, 8.0],
    [9, 16, "92a91257", 0.34830647, 8.0],
    [11, 14, "92a91257", -0.69585321, 8.0],
    [11, 16, "92a91257", 0.34830647, 8.0],
    [12, 14, "92a91257", -0.69585321, 8.0],
    [12, 16, "92a91257", 0.34830647, 8.0],
    [13, 14, "92a91257", -0.69585321, 8.0],
    [13, 16, "92a91257", 0.34830647, 8.0],
    [14, 15, "92a91257", -0.69585321, 8.0],
    [14, 16, "92a91257", -1.02333333, 8.0],
    [15, 16, "92a91257", 0.34830647, 8.0]
   ]
  },
  {
   "name": "a padding mask with one row for all queries",
   "weight": 0.5,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": true,
   "above": null,
   "single": 3000.0,
   "any_type": true,
   "script": [
    [
     "call",
     "head_attention",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 5, 11],
        "data": "fPJ4YEwW4D+FWtbtT1zsvwO1UUI+kP2/69kL9xdh1T98CeSogSj7v4bsNrsCUfi/FjmHOxmr5T8pRXhk4iA
CQOQFwrzwKLA/xAP4bTH67z91tf4bEnj0P+V1yxtllfS/qQww/7J04L+ah3ZKMqjuv6fNx6f678G/6WQtx+ro1b9dXXe5l4n9Pzj
mDTX2asI/N6jQolSX9j/xMBlElNkDQEgJYILjMuq/95pD+gUl7r+HQkxJBpfgvxFCwGEAXd2/jEtFKtctsT9bNhQtxcAHwJ3gmJB
2J+e/AKRc6fYz/b+E9r4VRi++v7z2obnyTNM/TS1PEJoW0T+e7JUZuBLtvztUYeCcE/W/TOxQoaQg6L+bwBYLzBLIP0jF+2BWWbY
/O79G8dHI5L9bNjvGLqfIvy2Gio6OtuG/2Kifap3V2D8N7uf/Foz5v8mhdmaaK9Y/hbwSb+OA9j/uK+7taLXUP/AF6plxBcs/Ar6
s23vH4r9S2m61KWPavyEIG7CvrPM/AM07rQhi/z9inRG3CgbrP6lKEszINfQ/oRCFPwC97L948ruUYgL5Pyv+4NCAFKs/R8Iw5vE
397/6tn8A/xvQPzI4CE0RC/y/0BiqfI7Z7r+VTS5ZQpbxPwXk+qZAX84/YhKfRkDt7j97PFhrxaSzPxMmVPej/tW/jNlMS+FD0r9
+HjA650DVP/e4sklOY/y/9/6CoGZ7zT80mFnXe7L9PxgBaR/+c82/JyUZOfXG5D87Ur0dCyHmP/HXgHE92IW/sxXnJiYEGj+iNKM
Urtf6P64n6uV3iOA/Yu69l/oK178CFu4w15rzP64NkDvryc+/ZQrWeEoe7T/v51CSJfXlP5r4nUsTcgtAOMvKnyWkx7953uwGaL3
4P7CxcjcGvu4/NeG+dneYoD/6NUDKn/bvvxPqvRhdA8u/kq8QwtC66T+CqZYOevPkP++Ew1vr7SY/mwCC4Suw6z+kfiZOwEncvyf
fgIHXqvM/gqLeAaGH0r/eCYw5ws7wP9BWcVElKa6/m0L0zdFlsL/XvVISFb3kv3lGlX8EquI/VrsbIlVG2D9uRFtxaEMBwPpU+TE
hFfM/lnjZDwQe9z+JCmP7Nj7Sv++Y+AYhDuq//cycLUY73r9y+AagHvHWvzoNFELkMOm/edDspXCcBcB7iNO6ls/lvw=="
       },
       {
        "array": "<f8",
        "shape": [2, 7, 11],
        "data": "DPkb3oXG5L9OPBJRJVL+P8+hwouJB+Q/RWGp5/G90D/epIlj3zfxvyd/5VhzffW/FXAv8gqL4L9pNeXm9zi
hPyz9zhFFSLi/pXCod7bR7r//AJZBjE/3v5kYg2QOgqI/mZ6C/onW4D9MsQhI3tjBPx33deUE2aM/1hO5qM0OAcC5egheaV70P3Q
yyZ0/8fY/ADA+O7So4j/VgyTfDBHevypDT39AMwdAZOHFC9rMyb9otsce+SkAQMdqQaNfF6A/Lqv6Mbx04b9RV+dgXnz0P3MNtw+
VSO8/d+3Pj5mB7L8B/zqeuJnjvw0lgvbwswbAkug5jWx28T9VH0c2zJPwv0ygFFNfVta/VyOKRXlA9b9c2756FRayvxIShvx+m+O
/Tt86RzBW7T/j9ymluKLzP6bElJOuHPq/bV41QdJs6L+RLPraCNKev8xXTZX+uNA/bzUZbLXxzL/5BP5HaXoKQKtjCmQOjfC/teT
Nn0CC8T/Gep3/6bPjP4dVmZmNjPO/izCXLYAM+b9DtI2KEDrgP3NDdRtjkOG/2tiH4vlw8L9SGg6cowHOv0ZZ2gy62PM/7EoPUkY
/67+i021myZjKPxh5wb3nfOg/5hEqfqYU9D+3NebgkgjwP8QT2ABbi9S/hi+vZVws7z+3yaany5PYPxtoOeYr8M+/A3OOqylZ/z+
Nae1/Or/sPzx9znaP7eG/mPSEB4NNsT9cpKUZmBXCP+ssQX0MUwBAnt+waK6w4j9NruMl24P6P1VM2I/3qNs/UpztkmEh57+asN3
GgMHzv3zmrC7Fy/0/zCxwbj1D4r9LeO9Weo/1P51iiQbouvK/5ls5Pke85b/omYNOyK3Ev9Lm3nXbLeo/+AqiLKBJxD81PZcudZb
3v8vKHI3Vpfs/IfJvfzno57/txmbf+z/xvxXP1EP+zfC//mPGZgJh3z+EcXO2dkXOv8kjjB8OcwJA0hoQeFxH+z8G8o4DCovlP28
JnMu4gfY/kUnjjnHMuD/kL0jFh37uPzu/T92Vm+M/sKQwcw8yuL9Upb9ZKhztv0qFoTf6dOw/cl7BpmUswL84lApMcMDlv+K1qoz
iQds/rl6HLF0Z1D/NR9mJts49Py25zMHtXry/H/UlDCqr5D+LPT04KmHwv/zwwjut6+Y/dLs8BoLx2D+CyyhOuWLzvx0R62BQ6PO
/J0u9qf255T98iFyO7/7aP1vMwXg52Os/lQHVBvCx6D99+2kUrKrgP+eoSDKm9/U/Nmy6Dazm0D+RTMnkTq73P6cpql7ZEsY/01U
1XIOFwT883zmkWzffP3/29VPvZ8w/HpDVpzLr6D/0JgBbOcnxP6n7Y7YlyQDAFhjCDVa30b9wWAPYMcLVv9YosFfDnOu/CErLMW5
G5z/HrJV5AtzgPzpoJ4J9GO+/u/BdMTKt2r/pzeCCPfJ8vx/4A1MJk/A/2p1dxuML/r+saWHWxs/pP2fAxag59fe/Ag0lyIfw/L/
fddHjgM7EvziUJqkqieO/zyKeW2qH9D8Iw3jUu6Pmvw1gH0T6u+I/VW63DgbDA8BUSn174sv1PzyldVJ35Mu/msGVDT7Q07/KlMG
y96Dwv+pPZmBYI+s/9pJj52pL4b8pkcUNEyLvvyXPbqGwB+u/6cFsgITY1D8="
       },
       {
        "array": "<f8",
        "shape": [2, 7, 3],
        "data": "ovJxWsoBAcBiFRN3cRHmv/hdsTuOZcM/zSAFQK1K+z/cMtCQCrbQP8Qq2s+MUvK/GCdFDTvl779BCnMm6e/
XP1FezLqvlPq/0nIoMsDN7j8h6raq61P3v4g36MEQ8us/EpUou7gF4j8lpaPPtivnvzFf4lS7g/k/npG/YNaV5D/GQ3jkk/j/P7c
wWhHO87k/mXGcpHLv9r/SRW7hOorhP++1jTYzo8U/zTaBAFjE5D8dffZcBRq3vyiIWIc1ZNq/RtB9vSva4j9U1T0MA8bVvxM6sqo
cVfo/mIChIvEw4z+mnXtGmEvgvwf6f7Nrc9w/k2i+uY2D+j9Ue2lqgLjrv+dFzpGLuN2/XC6pdD4b5b81scZHe8Xnv11ww7J3e+G
/fZ3Vaz3vuT808DANQEO8vw/cwGtxsPS/9HF09Wxc+T9FxKbxmA7fv/2jApMMMtK/"
       },
       {"array": "|b1", "shape": [1, 7], "data": "AQABAAEBAQ=="}
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "tuple": [
     {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "oa83wzSd5L9b6+qlo1fDP1YcBhJ3gdE/pbT05bZesr9LGqoTCqLwP0E11i5cVM8/wpJ72Zds7790BjC2JfXgv
xCPWo9C2OI/lo5TyXYJzL/FU0x9K2KyPyFyBfI9n+A/7IyNpXJo5b8lSdqVcjbpPzbC7Z3OTOe/x/tXw83b4D+UyMa+kB/ev1vXI
rw+osG/AEJn4KMm1D+YMYTcELXVvxVvIbYtpN+/ApfolzOC0z+fItt6D2nZv/dwf6LljNW/bXwvDwKU6z9X6K+gWcbVv/zwCm+ck
9e/e+Ttc+Nh8z8NE06C0SLbv4LglIgjSdO/"
     },
     {
      "array": "<f8",
      "shape": [2, 5, 7],
      "data": "hguaZ4Pe1j8AAAAAAAAAAJ+6Mj7J2bw/AAAAAAAAAAAxl1DG5vvNP8UMs6d6BNA/XDPv7+FEpz+YeJUevVa9P
wAAAAAAAAAAfqHOwO2WpD8AAAAAAAAAAJ4zm7wb+sA/xwSot4Xa4T+aVEZls8rDP+oHH3BXzuA/AAAAAAAAAAB4upqZZwapPwAAA
AAAAAAAyBCeqzdf1z9Vy49FsNqfP/S1eMkXWp4/TL7I2BJguD8AAAAAAAAAAGS5P7dB0sI/AAAAAAAAAAA8XQV1HV/cPz0FlkW8Z
sQ/rhm7rL3Ywz+foi6jg0KVPwAAAAAAAAAAGl4zLaeK3z8AAAAAAAAAAIASTIfQOZA/TWPoTMZk0D+hNHmGmnHLPwIvlxkIfsE/A
AAAAAAAAAAlvm6aYInYPwAAAAAAAAAA5h3OCP9ayj8en2VD0y6vPwjP49eCSMs/RShoVg9R1D8AAAAAAAAAAHraVc1lMcM/AAAAA
AAAAADMeIT485fMP2cfBlWU8Ms/knmecOZHtz/6TEKkqu3bPwAAAAAAAAAAjbMof4PqwD8AAAAAAAAAAAnrVpLh0tQ/TdAcKg3if
j/6B6hUpzq5P9ReBcv1HNI/AAAAAAAAAABWNJiYH+rBPwAAAAAAAAAAYdXJeICKqz9PUhXmkDnBPy6jiubh39g/+RL9WOQ+xz8AA
AAAAAAAADIVxNsV/ak/AAAAAAAAAAA7goXi+ditP6votAAOd48/rVHZtQk15j8="
     }
    ]
   },
   "mistakes": [
    {"of": 0, "raises": "ValueError in MatMult: 1 0 7 11"},
    {
     "of": 1,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 5, 3],
        "data": "fZHQdOXb478Z9F3pZdPIP/wCpE1Nxsw/wuUtlYOI0L/8RYl1FXzpP0/OqGRvn84/gW353EJp7L/8Zaeg+RD
Yv2bRydYt7t8/H+ZgbjfB1r+Ze9mZW6vEP/2rNfbfi9c/hN52dH0K5b8IGnuRoTLoP+X7ATyTHuK/39RNKYBW4D/mI9W2/ujcv2h
J0XvyCMu/EHX//0gA1j+epzMJk5/WvzJLPamGat6/69u4P6J51j+6TyIdvE3av1YvxOfgP9S/SWMbTfpI6D8AC/3bxynWv9cuorR
mXdi/XOghCp1V8D9ME39vc2bavwUX9ezT79O/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 7],
        "data": "2zvTFmUJ1D8AAAAAAAAAAIIU7XOPuME/AAAAAAAAAADc/DxImbrNP4AREeMgJ88/AOc8Ztilsj8bNN7YH5j
CPwAAAAAAAAAAn1QqfNC7sT8AAAAAAAAAAAAFb4gpnsQ/tA2dbnB43D9Bj2OD7frGP+K1rA+Xvtw/AAAAAAAAAADQkvwcWHO1PwA
AAAAAAAAAmD/IOFI71j/g6YuO/iqvP/580/MGH64/jGiRLp1Nvz8AAAAAAAAAABoPRCAsSMU/AAAAAAAAAAAl0pGmcDjXP5IhUSm
8h8Y/xXb+0WcYxj821GNDCeymPwAAAAAAAAAABXSRT1jm2j8AAAAAAAAAAA+H5opv76I/wUt1Klfv0D+j6V/Ywt3NPxn1Z+AYLcQ
/AAAAAAAAAAAQsyLv4OvUPwAAAAAAAAAATwmkGcP1yj+/w+jMYsm2P5g5OsGwoMs/e17dCrQI0j8AAAAAAAAAAMXTStndOMU/AAA
AAAAAAAAfV03B6SHMP1mXJ6kTrcs/mQELTXnNvT+/pjSl6SrYPwAAAAAAAAAAr7DICRbFxD8AAAAAAAAAAARNnk82o9M/IrcAbYn
ulT/lUPHe2ODAPwEmz3cJBtE/AAAAAAAAAAB+Ajk1jbHEPwAAAAAAAAAAQ3l0b1MMtT9APqVYgyDEP1iiZGXZTdU/DzZphUHGyz8
AAAAAAAAAAFabFmCcjbY/AAAAAAAAAACTC7YDad+4PzHKHnz3X6M/gTRqes/q4T8="
       }
      ]
     }
    },
    {
     "of": 2,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 5, 3],
        "data": "xJuACslm8r8wyAzvgfrDv8P90knI6dU/IJmQgsgv4z8Qa3YM7hD/P+APKzHkWr0/EW07rcQW+L+PTqRP803
mv7jRpyx2894/27yqflNT3T9qiukbSYfivxbHGN3IyvY/e7rEfkyP67+/G2CE9U3hP4vWuEHCRfa/+gHZB+e44j9OmCEqM5Xgv5q
TYRQ7NM8/KonXW2Oe1D/2fV+sWmjOv6A6/zY0ZOG/JUBI0jRE0z+oMlD2cYHRvxChJiuq6du/IvwvTWDA9D8lXCQJC13YvzcPA17
hedS/AhMYDtws+T8Z76qJ0MTevxhkpHWISdK/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 7],
        "data": "qaLAiiBN5D8AAAAAAAAAAOW0+mYUSYw/AAAAAAAAAACdWXawsAPEP4hG/5L47Mg/hOkpGEtDRj/0xqCxeut
0PwAAAAAAAAAA3N9EHIHCJD8AAAAAAAAAACSVBpcd+4A/AF7gSfYf7z+MsZ6TiD6MP2TL6Y+OnOg/AAAAAAAAAABSBHgsOigzPwA
AAAAAAAAA2Umb9zqAzT91Kz3dJR8RPwMnMLtuLA0/clLGSILAdj8AAAAAAAAAAG+jcqDYCZg/AAAAAAAAAAB+Bf3GozHtP8rgsKr
8Z58/z/kLQ5GpnD/3dadOyGz4PgAAAAAAAAAAuut/Wost6z8AAAAAAAAAAJ6TeHe/7+M+RVZzxFfQuD+ugxk6ToKrPzO8qHiVo5k
/AAAAAAAAAAB/DShiJYboPwAAAAAAAAAAptBz8j72uD8p4SzpFx1cP9LgfD48/7s/OsS5H17U4j8AAAAAAAAAAIH0kzPHCak/AAA
AAAAAAAB6dbyrb3vHP9YRtbKBv8U/QMklXEUSgz9fQAOq/MrmPwAAAAAAAAAAtFn33yHCiz8AAAAAAAAAAPIiz2AGONE/kK3SBYs
NsT7dQPYxvvp0PwO67QM6nM8/AAAAAAAAAABDHg2KWHiYPwAAAAAAAAAAhdqSst1rUD9sDfVejnuVP7Q241gcoeY/FVz1uSG4hz8
AAAAAAAAAANxHhxJIIyY/AAAAAAAAAADGybLA94QxP7KmKfJY6co+OK9I64Wd7z8="
       }
      ]
     }
    },
    {
     "of": 3,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 5, 3],
        "data": "jxN759gY5L8eJfp5+VPQP91oeh9o9cE/mDF+DQRU4L+JOuSBMOjeP7xM+UK6TcY/7kBRCeEf6L+npiTqFDC
Xv8sjaqPYfNE/HlQl6MZO4b/k+Xo+zWzQP/l+0FLOZ8c/epllDd8b5b9xrpRgxWPiP1TP1PFMic+/FZe+vGzV3j86DkQmDsHav+s
FA6rly9S/WXLr77ie2T8/y8+pJ+PXv6mcZAmkbNy/oy92stss2z9RsLocW37av8fO0fDjA9W/Fzj2kHD74j/CVZFsUlvXvy/T2f+
xqtm/s635hecV5j/dOo8S7pLZv7MrYaiZjNa/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 7],
        "data": "3qBxxpnTzz8AAAAAAAAAAJN1YZhrecY/AAAAAAAAAADbKQIbkQXMP1yA6Awdlsw/a01CeUwXwT+JytX6Llv
HPwAAAAAAAAAAIHToSDQIwT8AAAAAAAAAAIwinJ5yaMg/sOy/WvTR0j9qxSVoQZDJP78/yZKizdM/AAAAAAAAAACfiH7WeFvDPwA
AAAAAAAAAyB+CepS/0T9k7tK2UOTAP9u7F1jIpcA/q9td6msixT8AAAAAAAAAACLDgWzfF8g/AAAAAAAAAAAcDmZfY83QPxQz9+O
dr8g/5xFdBlB7yD+AvHNihIK9PwAAAAAAAAAAHjtTj3sr0z8AAAAAAAAAAP0hf7RvM7s//AHzJG95zz93Cu2wn9TNPw1xbAPPmcc
/AAAAAAAAAACXX50TABvQPwAAAAAAAAAAXX+xDqW0yj/6noAHNn/CP26xJr9V/Mo/WVMmt8fuzT8AAAAAAAAAAAE+UmjX38c/AAA
AAAAAAAA7Lx4pa+zKPztpqUCEvMo/Hci/dnGIxD/FeMjkCg3SPwAAAAAAAAAAF6uiQu4uyT8AAAAAAAAAAA7zxHqehdA/ZdCkO1A
9tT//BnDgFg3HP20cIYkAq80/AAAAAAAAAABzgpNkJv7HPwAAAAAAAAAA4cwgV7P7wT/JJinD37XHP7u2APyiUtA/V/4HVg1VzT8
AAAAAAAAAADuhkJnY+MM/AAAAAAAAAACoPvprydLEP6n/Dtzg27s/AtgyG7D41T8="
       }
      ]
     }
    },
    {
     "of": 4,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 5, 3],
        "data": "kWreqsG85b9jIuA8hm29P0FsWFTbltM/OzElWHz6sz/qt6l3mtHzP7Dw+7ASwc0/5y/AfyHo8L/XisKk12z
jv/1mVAqF8+M/i9DXeSKTur/8wX4ARQqPv4mV03Sv/eQ/9gqgGunv5b8pep/o9/joP8pnmAjz4Oq/tIcoO4U64T9deFTI8PTev9e
rY7XGZ7S/++N9eMQG0z+sY0q3u+vUv6lBUjMrReC/3/qRZvql0T+9EGWw0HjYv+qZezXO5da/jeGbbsMQ7j/rctWKxrDVv8ZTLza
s/ta/78sMVVxL9T9joQHv29Xbv4ypqkVoB9O/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 7],
        "data": "0W5Iwy4z2T8AAAAAAAAAAFdnBvPsubc/AAAAAAAAAABue2vOV6/NP02hb8dDINA/7vUJFWVmnj/nYj+MhNy
2PwAAAAAAAAAAxoBRQauamD8AAAAAAAAAAP9mSD3DdLs/KWilLhzI5D88PHz4laPAP6sIOVeeYOI/AAAAAAAAAACDCAVTU/mdPwA
AAAAAAAAAUS5388xO1z9VBFFp/gKRP1tpFiUUA5A/b6PJTawssz8AAAAAAAAAAFW7jeO/h8A/AAAAAAAAAAAavPd5X3vgP0brmOi
2ScI/NYkVJbWqwT/qF51RnS2FPwAAAAAAAAAAO06nshmJ4T8AAAAAAAAAACAWnuavL34/FQY6Ccvhzj/P/tnXdrXIPzbOFf73Yr4
/AAAAAAAAAACEwJni6K7bPwAAAAAAAAAARt/u2SJmyT+XxxF84BCmP544zkJXhso/tFczo0ZQ1j8AAAAAAAAAAE2EcvO4bcE/AAA
AAAAAAAB3nMjBErrMPwoiol3l58s/uzd4TYOfsj8r71b/ytDePwAAAAAAAAAALS9cKxyTuz8AAAAAAAAAAKblHFgPVNU/HJDk/IF
aaD8OWe1mphazP9JhwjnvtdI/AAAAAAAAAADh+uEGgfW+PwAAAAAAAAAA3cWQAXOsoj/tJbJw53i9Pz99Jkjo2Ns/jcyJTxqrwj8
AAAAAAAAAANPKhW+bNp4/AAAAAAAAAAAkpEDGO/ihP/StrgNiBHs/Y/M1EPgN6T8="
       }
      ]
     }
    },
    {
     "of": 5,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 5, 3],
        "data": "WtzInuNr279/eDAC1NDhP964iXL52tI/M5j4paOl/r9hQJpauCz5P6lNyn5v9uI/fC4QUukV8r9iIBu3grX
xPxqT4qNzKOQ/4mSTXBpP6r8UezEDKg3oP4NkoiW5KOU/T8wHzROr4L9ZqcDwfH4AQLf1URxDEvG/W9hUQFNUAECzYW8jJvH6v15
vJ64C7vS/w0ReY+wu5D+Kto16MFnkvzkF/v+kxdO/WPWqg0Ph+D+tnoXr6+bwv618I9rW39+/MBchKUGI+z8ALE9PClfmv0SN5Ur
DtOq/drZSrhzu9z+Zp4AWIcnzv3/vQsM6m/K/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 7],
        "data": "UGuA0KkX1T8AAAAAAAAAAJ6K7zYz0Ko/AAAAAAAAAADoL8P2p43GPy7u6x/T5Ns/6Ojz14i7oz9g7YTeYqL
hPwAAAAAAAAAA3BaNJoOG3j8AAAAAAAAAAAvAUJBXZuU//XHN0auy7D9L2+9Q9EfrP+OvsCRKXOM/AAAAAAAAAABLPWBUzHvUPwA
AAAAAAAAAkmBRzrHS4j/M4su7f+HqP3CJO7eAt9E/VDdjFNy60z8AAAAAAAAAAI160oDmnuI/AAAAAAAAAAB+X30zl1DtP7RwkYM
zi+M/ta42f8kg1j8yG8owAlquPwAAAAAAAAAAPedf5VL26j8AAAAAAAAAAMjNT0vRrcA/sVZ6chXc7D9d4F1cVqDCP1jKvxcrdOU
/AAAAAAAAAADkEZHM/FLuPwAAAAAAAAAABjRPApZc6j/pCApwlg3iP4TPgHJHxO4/QSX2Qjq73D8AAAAAAAAAAJJ0uWy+vOA/AAA
AAAAAAADpf17fUDPVPxZwlHGharo/1pJAvC7gwj85oJ62a0fZPwAAAAAAAAAAWuHP1RnC5T8AAAAAAAAAANs+XWOcWto/0nTQEAF
6xD9IO2KkPyTnP1ZkzvWRIuY/AAAAAAAAAADmClv+MsLaPwAAAAAAAAAAx8sUZEZ7tT+YHt34mOnYP6WoZECb7+Q/22jz3F8a7j8
AAAAAAAAAAAxjgGq0JsQ/AAAAAAAAAACODCyti9TrPzfXLWxUH7k/6YfoaOpX6z8="
       }
      ]
     }
    },
    {
     "of": 6,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 5, 3],
        "data": "WfThD2APwr9gQsSnbCxRvwTzh5vIpKs/EMePA+eAyL9OiMrUrGXkPz02Oe3liMk/Jh3CRAhw87/7DjfjElf
jv1VTNuJ3KuM/bKeFC3nx1b/ZgObl5UuBP8TOX41CTOQ/8iUd6G1Z97/5LwXSfXX3P1f12pA/GvK/jsf8P3mW0D9XID1TAPfcv/z
YfQ8sac6/SuU+oIDZpD9dENK+Vj65vzexXHduFNG/OVA0gAUOpj9LG+x0LMvVv7IlZKe2nM+/xpdrdhAJ1j9kbiH9wZTMv/8CVbT
NTuK/c9rQhEdp+T9hZSP59lXqv43l9h9Ik+i/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 7],
        "data": "/a1OULPesj8AAAAAAAAAADQdIJdYqow/AAAAAAAAAACqBVw2XZujP4zTmLDhL6E/LAls1S1wgz+neggjdyO
8PwAAAAAAAAAAXPYXBlnHlz8AAAAAAAAAAGn3qcvFzrk/X9lI5HtE1j+ySG0xvDfDP0WeZguHKOQ/AAAAAAAAAAD/ByemiBKiPwA
AAAAAAAAA9cp4r4g31j95Y1oW89eYP7lKja3WbaI/IwkzKG+jwD8AAAAAAAAAAGii5oy28L4/AAAAAAAAAACic35XDrLeP6G/0JY
KHMI/Hq7Mg0Juyz8v3hvCfeWsPwAAAAAAAAAAC3tzedzP6T8AAAAAAAAAAMwWlvpeeqE/KAbWaAP63D8BAYMw4uHiPx9rDZRs4rQ
/AAAAAAAAAAA/nb5pAWrbPwAAAAAAAAAA7dRhhCHQzj8FYLw1T3HIP1C+WmbDraw/MyuGzVrxqD8AAAAAAAAAAPPgQBHrDKY/AAA
AAAAAAADHyL0JEDCxP+AZMWsmhcY/uGETSf4peT/NCtcC2KPMPwAAAAAAAAAAvIo99r87wD8AAAAAAAAAAKlHw0M06dQ/7Re5AdL
KlD/bm/THMceWPz30lbjBT8Q/AAAAAAAAAAC0NSqClMzCPwAAAAAAAAAAcMXM4hE+rj/MY0YQxlzZP54isIvYjrg/TWCVo2wv3z8
AAAAAAAAAAHRt5fc2UNA/AAAAAAAAAAD3u0K79JrTP4abTv6jtss/JYRSLbs66j8="
       }
      ]
     }
    },
    {
     "of": 7,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 5, 3],
        "data": "SXXm7vqb5r8QIWQhA7OzPwTRFbJr3bM/kx576Ndb178iG//kCNziP/PnfRhfMtA/QLX1OmTw778Co3BdLBj
gv+3h1fPla+A/DAQPRvLU6L85y6d+PSzTP2yVZvRUubo/p9h0s8Pz8b8WSkY1eGLePyaWF0i1c8i/JmC2YrNz1T9s9+tv0MLZv9c
6SbSThta/CQijeFK+0z+po5k+a8jTvyKTExN89eW/awlTWFzFzD/tlyF8cTXYv9MXy0irVNm/0ngj2TKJ4j+ioNcXS1LZv0uaWFY
SCtq/gai39mLH8D8lTr7Ufb7bv583BNI7w82/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 7],
        "data": "vLVmyeM/0D8AAAAAAAAAAGZjs27jkc4/AAAAAAAAAAAyE0GLQibQP0qOyTY9KMI/5/hmYiXzvD9H84kozOL
KPwAAAAAAAAAAocJdtC7ktT8AAAAAAAAAAKhup4VLQ8g/+cOaPWWY2D/ONGp8BrfAP1cqYaTGe98/AAAAAAAAAAD7EUpAZSS1PwA
AAAAAAAAAgJLKNlyr1j/21B2ZZh2QP9EKf1lrb6w//faEqPCayD8AAAAAAAAAAMyjDiSTgMU/AAAAAAAAAABzvwMMVCXHP3CRVzq
R88U/IYOIdstl0j8I2VRIvYG2PwAAAAAAAAAAI1D0lI38zD8AAAAAAAAAANUBNvPAR6Y/qXAREHj+tj+kwoLgWazhP7y1ZsnjP9A
/AAAAAAAAAABmY7Nu45HOPwAAAAAAAAAAMhNBi0Im0D9Kjsk2PSjCP+f4ZmIl87w/R/OJKMziyj8AAAAAAAAAAKHCXbQu5LU/AAA
AAAAAAACobqeFS0PIP/nDmj1lmNg/zjRqfAa3wD9XKmGkxnvfPwAAAAAAAAAA+xFKQGUktT8AAAAAAAAAAICSyjZcq9Y/9tQdmWY
dkD/RCn9Za2+sP/32hKjwmsg/AAAAAAAAAADMow4kk4DFPwAAAAAAAAAAc78DDFQlxz9wkVc6kfPFPyGDiHbLZdI/CNlUSL2Btj8
AAAAAAAAAACNQ9JSN/Mw/AAAAAAAAAADVATbzwEemP6lwERB4/rY/pMKC4Fms4T8="
       }
      ]
     }
    },
    {
     "of": 8,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 5, 3],
        "data": "HkS1acBt8j93Nh6fqp/Xvxs3uKRors+/Fjb2Vwbnyz9zDMvwBXfqP/WuxSP+EbQ/aRF9rUP56b+PNS/CSQX
hv8BDjRjTCeE/gYBPtzVP0z9x+1eZ4Bmzv8qu9Du1/M0/fqrOgYR14r/3EGBwrVrnP+iw55trnOa/wCMPs90+5D8hWeQkjyrgvyZ
hgTk/ucG/zU+5v1AB6D8yZ+JOIvjbv0e48V1ESe8/Pydu/HQs5z8fksQixgXev8Y3qAkSVeI/6iK01FeW6z/ZFwnMKKnZv/wajQX
V+tI/LnpCLzxD8z+uaVPe8FXbv/K4apWO79C/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 7],
        "data": "Bcb7GI9epj//DnsEPZvgP0kSe2JdOIw/ZLe6oUj21j+D+bG0I1SdP5EZcoW4VZ8/hgZm3rDCdj8+FXtb5wq
4P72H0PK/vsE//yhVVGzfoD/SA6NoDnKlP86/gBIa07s/iqTOWOhC3T9iK1b1DzjAP82uO+bFKN8/na41HFWVoz8PFO7j6DKnP8b
lL4Bkx6E/JwWrkJqq1T+Y8ZywnYedP6QNUOAVI5w/do3bHoumsD+OXXQU8THJPzke9q+ftrk/P0/1TgK9vj+X+VDtX2HTPzZv900
337s/P9gUtjkduz8qqhG/SU2UPxPGWkvPrpk/2wdqS9Qe3j8FyMr/vnSUP6JWRNxO/Y4/aLT+VltPzz+WKyIjDDXKP503r/AFKb8
/IavsjW38kD9iR08UudrVPy84WwAFvbc/95UsOnF5xz+45k/xLMarPzsGnjb+TMg/IczGs3E0pT9Juc0Olu3lP5ViMaU0CJQ/dHi
XQZWWxz+y9VcH+dedP4bQPCRIKZ0/Y6RywnVMiD8eNFA6TLLBP8hQCImsO94/Un8D6/NvpT+p16AXIvvKPxw5MZqxY7o/r771WJK
RYz/BiQdW5PifP/hd1oqw4sM/C7ZR+RB71T9lkt7l4KqzPwr11X1djb0/y0QT3mU8nj8mXbt6C+myPw3bi9f7Tss/M731RweJxj9
qDNLTajyUPzktnCbDMak/FQgoscgdhj8aGNRedu+sP5fyG+3igI4/le+TkEyH5T8="
       }
      ]
     }
    },
    {
     "of": 9,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 5, 3],
        "data": "rY1E3H1u9j/f3DXn/ELcv8RgubtcfNS/9UVqB22I+D/MRZeTdaLBvySOX2B1qOW/fogBMUei9T8HckP9VdL
hv+23KZk9o8e/PC4gjm3J9j+zPnP0gvnYv86yPEBeWNi/Dzvt+S4F9j913zAPugjgv3ayUoM1BNC/gksKFMLr9z9+B9W0kCrpvxY
FyHapdMK/MsG5RlsY6j9rAzdyqOjcv+QFxTZTLfM/FAZnKJJl7T9keLzKqBTgv2oIGFSk1O8/TriTRi+Z6z+Lnmg4xWPev+jLY0w
lsfE/JFyOUrbt7j9u17tb0dXgvzWQGWbVzew/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 7],
        "data": "AAAAAAAAAACtr1SNb+viPwAAAAAAAAAAp6BW5SAp2j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAC4QNnQ3k+g/AAAAAAAAAABKvycvIrPNPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAw1qrPNLF4D8AAAAAAAAAAHl
KqYZbdN4/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABSMGPbLeDjPwAAAAAAAAAAW585SaQ/2D8AAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAACvpmS4D0OE/AAAAAAAAAACqLcyi+V/cPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AbdSro1Fswz8AAAAAAAAAAOUKFZfrJOs/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADMd0Lr2DfpPwAAAAAAAAAAzyD
2Upwgyz8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAN9o7vFvIOY/AAAAAAAAAABDLiMcIL/TPwAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAUMRoNoTP5z8AAAAAAAAAAGB3LpP3YNA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB
7DjxAQrHkPwAAAAAAAAAACuOHf3ud1j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
       }
      ]
     }
    },
    {
     "of": 10,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 5, 3],
        "data": "sEfyhN4ptL/DNuj3auuSP3yCGQqFH6E/w0B+uJAbrr/HBb2dwkLrP0hOUEqHrMk/+NCk+I0h7b9ERPmTuHD
fv8MRIw84eOE/CGw4/90mw780i1oafh2pP3y3LzZxtdY/qXSkM4Nx5L8U0M1SoBPoP4dM6TgMQOa/2R5JHgkI3j89fHqYkdTavy1
Dw1qIab+/a/x4eisIpT/gB9imA6imv0Nn1ogng7C/4oPzLAe5uD8F/qng2RnAv1ydeVRtT7u/mK5CldVG3j9zz+7FzefHv67VhA4
z4sm/zUEe5j/K8j+DFKfEhE7avzqPHZxBstK/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 7],
        "data": "Bcb7GI9epj8AAAAAAAAAAEkSe2JdOIw/AAAAAAAAAACD+bG0I1SdP5EZcoW4VZ8/hgZm3rDCdj8+FXtb5wq
4PwAAAAAAAAAA/yhVVGzfoD8AAAAAAAAAAM6/gBIa07s/iqTOWOhC3T9iK1b1DzjAP82uO+bFKN8/AAAAAAAAAAAPFO7j6DKnPwA
AAAAAAAAAJwWrkJqq1T+Y8ZywnYedP6QNUOAVI5w/do3bHoumsD8AAAAAAAAAADke9q+ftrk/AAAAAAAAAACX+VDtX2HTPzZv900
337s/P9gUtjkduz8qqhG/SU2UPwAAAAAAAAAA2wdqS9Qe3j8AAAAAAAAAAKJWRNxO/Y4/aLT+VltPzz+WKyIjDDXKP503r/AFKb8
/AAAAAAAAAABiR08UudrVPwAAAAAAAAAA95UsOnF5xz+45k/xLMarPzsGnjb+TMg/IczGs3E0pT8AAAAAAAAAAJViMaU0CJQ/AAA
AAAAAAACy9VcH+dedP4bQPCRIKZ0/Y6RywnVMiD8eNFA6TLLBPwAAAAAAAAAAUn8D6/NvpT8AAAAAAAAAABw5MZqxY7o/r771WJK
RYz/BiQdW5PifP/hd1oqw4sM/AAAAAAAAAABlkt7l4KqzPwAAAAAAAAAAy0QT3mU8nj8mXbt6C+myPw3bi9f7Tss/M731RweJxj8
AAAAAAAAAADktnCbDMak/AAAAAAAAAAAaGNRedu+sP5fyG+3igI4/le+TkEyH5T8="
       }
      ]
     }
    },
    {
     "of": 14,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 5, 7],
        "data": "hguaZ4Pe1j8AAAAAAAAAAJ+6Mj7J2bw/AAAAAAAAAAAxl1DG5vvNP8UMs6d6BNA/XDPv7+FEpz+YeJUevVa
9PwAAAAAAAAAAfqHOwO2WpD8AAAAAAAAAAJ4zm7wb+sA/xwSot4Xa4T+aVEZls8rDP+oHH3BXzuA/AAAAAAAAAAB4upqZZwapPwA
AAAAAAAAAyBCeqzdf1z9Vy49FsNqfP/S1eMkXWp4/TL7I2BJguD8AAAAAAAAAAGS5P7dB0sI/AAAAAAAAAAA8XQV1HV/cPz0FlkW
8ZsQ/rhm7rL3Ywz+foi6jg0KVPwAAAAAAAAAAGl4zLaeK3z8AAAAAAAAAAIASTIfQOZA/TWPoTMZk0D+hNHmGmnHLPwIvlxkIfsE
/AAAAAAAAAAAlvm6aYInYPwAAAAAAAAAA5h3OCP9ayj8en2VD0y6vPwjP49eCSMs/RShoVg9R1D8AAAAAAAAAAHraVc1lMcM/AAA
AAAAAAADMeIT485fMP2cfBlWU8Ms/knmecOZHtz/6TEKkqu3bPwAAAAAAAAAAjbMof4PqwD8AAAAAAAAAAAnrVpLh0tQ/TdAcKg3
ifj/6B6hUpzq5P9ReBcv1HNI/AAAAAAAAAABWNJiYH+rBPwAAAAAAAAAAYdXJeICKqz9PUhXmkDnBPy6jiubh39g/+RL9WOQ+xz8
AAAAAAAAAADIVxNsV/ak/AAAAAAAAAAA7goXi+ditP6votAAOd48/rVHZtQk15j8="
       },
       {
        "array": "<f8",
        "shape": [2, 5, 3],
        "data": "oa83wzSd5L9b6+qlo1fDP1YcBhJ3gdE/pbT05bZesr9LGqoTCqLwP0E11i5cVM8/wpJ72Zds7790BjC2JfX
gvxCPWo9C2OI/lo5TyXYJzL/FU0x9K2KyPyFyBfI9n+A/7IyNpXJo5b8lSdqVcjbpPzbC7Z3OTOe/x/tXw83b4D+UyMa+kB/ev1v
XIrw+osG/AEJn4KMm1D+YMYTcELXVvxVvIbYtpN+/ApfolzOC0z+fItt6D2nZv/dwf6LljNW/bXwvDwKU6z9X6K+gWcbVv/zwCm+
ck9e/e+Ttc+Nh8z8NE06C0SLbv4LglIgjSdO/"
       }
      ]
     }
    },
    {
     "of": 15,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 5, 3],
        "data": "AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD
4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wA
AAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAA
AAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 7],
        "data": "AAAAAAAA+P8AAAAAAAD4fwAAAAAAAPj/AAAAAAAA+H8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD
4/wAAAAAAAPh/AAAAAAAA+P8AAAAAAAD4fwAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+H8AAAAAAAD4/wA
AAAAAAPh/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4fwAAAAAAAPj/AAAAAAAA+H8AAAAAAAD4/wAAAAA
AAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPh/AAAAAAAA+P8AAAAAAAD4fwAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj
/AAAAAAAA+H8AAAAAAAD4/wAAAAAAAPh/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4fwAAAAAAAPj/AAA
AAAAA+H8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPh/AAAAAAAA+P8AAAAAAAD4fwAAAAAAAPj/AAAAAAA
A+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+H8AAAAAAAD4/wAAAAAAAPh/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8
AAAAAAAD4fwAAAAAAAPj/AAAAAAAA+H8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8="
       }
      ]
     }
    },
    {
     "of": 16,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 5, 3],
        "data": "notevb4A578WMkoVBxXdvwjL91GsZeg/KwsWpr9d2r9vm9RI5YTQP1h5LQpNG7K/U1S6jhQf8L98rAVnuVr
UPwX9Xh+tda+/N2u1+AeW5L9inNooSGriP03ttZa1n8E/uWjSDyQ26L+BKltAiwLaPw+Dg0W4rPG/i/MKn0760j+qPtSGxa/avyL
niPXUjda/XylKbQpp7j+UHiWFiALbv2ies7lJVtq/NQrWCDBvuz/GXnva3h7Zv2i2lcLU+OO/JgZNLkMJ3D+l7BLy0/rbv5LcJA7
RH8W//1DK2z8lzb9z2oFmYM7iv9l0Fqd2ZNm/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 7],
        "data": "Dt7Im4bH3T8AAAAAAAAAACUxtVA2L28/AAAAAAAAAACetsb6hJLbPxOE2k2skLU/QY6Fla42kD8TpA784R/
BPwAAAAAAAAAA28jeM3er1T8AAAAAAAAAAPMj0732w9E/Vyr2/dpkyT/nX12KnHGqPzZlyjrpkcs/AAAAAAAAAAB+VXB80U7JPwA
AAAAAAAAAcgYLsc7yuT+TCMsLC6XBP8BcOnJpQNY/POBFucGR0z8AAAAAAAAAAMR53w9MW7M/AAAAAAAAAACUugHlCrm4P2rHfjo
26tc/myQGnuT9wj+Uyj6aWZOlPwAAAAAAAAAAU9ZSOukx6D8AAAAAAAAAADj8iSKLJ7U/6RWZRiT9uT/rV5vcZwmSP4ALYKie3tI
/AAAAAAAAAAC66di0TBTJPwAAAAAAAAAA9PMdryBx0z/eoz102L23P9uKGMSQ2rw/zZIjSLOavT8AAAAAAAAAAF3vOwtw57E/AAA
AAAAAAACugTNXoOq9P5I6MCla2MA/4ZBhAFEc4j+Z6GxCE0bJPwAAAAAAAAAAJMBnHiyUtj8AAAAAAAAAAABo+obcVtY/1ypbESs
70j8lB2j7jpe0P7butEAlPso/AAAAAAAAAABQ53rHRnPYPwAAAAAAAAAAgzn/EIlgyj/9yF9mgge0P6kkJuwCd8A/Mu0aVAVZxz8
AAAAAAAAAAIQ+GnYhL8A/AAAAAAAAAACPxpbSTYflP3NKEP56L3Q/cJryN2GSiz8="
       }
      ]
     }
    }
   ],
   "calls": {},
   "pairs": [
    [1, 5, "d59bc6b5", -0.5090256, 55.0],
    [1, 6, "d59bc6b5", 0.3263073, 24.0],
    [1, 7, "d59bc6b5", 0.1063059, 23.0],
    [1, 8, "d59bc6b5", 0.1509509, 23.0],
    [1, 9, "d59bc6b5", -1.3756335, 33.0],
    [1, 11, "d59bc6b5", -0.4885273, 24.0],
    [1, 12, "d59bc6b5", -0.4885273, 24.0],
    [1, 13, "d59bc6b5", -0.4885273, 24.0],
    [1, 14, "0377cefc", -0.5106462, 24.0],
    [1, 15, "3b812ac5", 0.0, 0.0],
    [1, 16, "d59bc6b5", -1.8745902, 23.0],
    [2, 5, "d59bc6b5", -0.1187929, 57.0],
    [2, 6, "d59bc6b5", 1.0630098, 29.0],
    [2, 7, "d59bc6b5", -0.927943, 27.0],
    [2, 8, "d59bc6b5", -1.5626855, 34.0],
    [2, 9, "d59bc6b5", -2.8567638, 35.0],
    [2, 11, "d59bc6b5", -2.1075708, 30.0],
    [2, 12, "d59bc6b5", -2.1075708, 30.0],
    [2, 13, "d59bc6b5", -2.1075708, 30.0],
    [2, 14, "0377cefc", -2.247818, 30.0],
    [2, 15, "3b812ac5", 0.0, 0.0],
    [2, 16, "d59bc6b5", -2.5255314, 28.0],
    [3, 5, "d59bc6b5", -0.0150354, 54.0],
    [3, 6, "d59bc6b5", 0.2553528, 22.0],
    [3, 7, "d59bc6b5", 0.1131773, 22.0],
    [3, 8, "d59bc6b5", 0.1688908, 19.0],
    [3, 9, "d59bc6b5", -0.6806384, 32.0],
    [3, 11, "d59bc6b5", -0.0966106, 22.0],
    [3, 12, "d59bc6b5", -0.0966106, 22.0],
    [3, 13, "d59bc6b5", -0.0966106, 22.0],
    [3, 14, "0377cefc", -0.050977, 22.0],
    [3, 15, "3b812ac5", 0.0, 0.0],
    [3, 16, "d59bc6b5", -0.8954092, 21.0],
    [4, 5, "d59bc6b5", -0.6786718, 56.0],
    [4, 6, "d59bc6b5", 0.3222726, 26.0],
    [4, 7, "d59bc6b5", 0.0920656, 24.0],
    [4, 8, "d59bc6b5", -0.2568781, 28.0],
    [4, 9, "d59bc6b5", -2.0413447, 33.0],
    [4, 11, "d59bc6b5", -1.0278751, 25.0],
    [4, 12, "d59bc6b5", -1.0278751, 25.0],
    [4, 13, "d59bc6b5", -1.0278751, 25.0],
    [4, 14, "0377cefc", -1.1136138, 25.0],
    [4, 15, "3b812ac5", 0.0, 0.0],
    [4, 16, "d59bc6b5", -2.4827749, 25.0],
    [5, 7, "d59bc6b5", 0.5302727, 54.0],
    [5, 8, "d59bc6b5", -0.7197983, 74.0],
    [5, 9, "d59bc6b5", -0.0640435, 32.0],
    [5, 11, "d59bc6b5", -0.7482054, 67.0],
    [5, 14, "0377cefc", -0.3867647, 56.0],
    [5, 15, "15b06984", 0.0, 0.0],
    [5, 16, "d59bc6b5", -2.0501631, 57.0],
    [6, 7, "d59bc6b5", 1.4815797, 24.0],
    [6, 8, "d59bc6b5", 0.8485703, 34.0],
    [6, 9, "d59bc6b5", 0.5262094, 13.0],
    [6, 11, "d59bc6b5", 0.2853807, 31.0],
    [6, 14, "0377cefc", 0.1326029, 25.0],
    [6, 15, "15b06984", 0.0, 0.0],
    [6, 16, "d59bc6b5", -2.521634, 24.0],
    [7, 8, "d59bc6b5", 0.9015855, 22.0],
    [7, 9, "d59bc6b5", -1.7549844, 33.0],
    [7, 11, "d59bc6b5", 0.1123215, 24.0],
    [7, 12, "d59bc6b5", 0.1123215, 24.0],
    [7, 13, "d59bc6b5", 0.1123215, 24.0],
    [7, 14, "0377cefc", 0.1221416, 24.0],
    [7, 15, "3b812ac5", 0.0, 0.0],
    [8, 12, "d59bc6b5", -0.0252691, 26.0],
    [8, 13, "d59bc6b5", -0.0252691, 26.0],
    [8, 14, "0377cefc", -0.2743165, 26.0],
    [8, 16, "d59bc6b5", -0.3144092, 23.0],
    [9, 12, "d59bc6b5", -1.771839, 33.0],
    [9, 13, "d59bc6b5", -1.771839, 33.0],
    [9, 14, "0377cefc", -1.9006156, 33.0],
    [9, 16, "d59bc6b5", 0.4972451, 35.0],
    [11, 14, "0377cefc", -0.8384131, 24.0],
    [11, 16, "d59bc6b5", -2.2720429, 24.0],
    [12, 14, "0377cefc", -0.8384131, 24.0],
    [12, 15, "3b812ac5", 0.0, 0.0],
    [12, 16, "d59bc6b5", -2.2720429, 24.0],
    [13, 14, "0377cefc", -0.8384131, 24.0],
    [13, 15, "37a4d747", 0.0, 0.0],
    [13, 16, "d59bc6b5", -2.2720429, 24.0],
    [14, 15, "6bd64d4b", 0.0, 0.0],
    [14, 16, "0377cefc", -2.3059919, 24.0],
    [15, 16, "3b812ac5", 0.0, 0.0]
   ]
  }
 ]
}
"""

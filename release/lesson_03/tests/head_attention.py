"""The public cases of the step head_attention, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_03: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'head_attention'
points = [0.8, 0.8, 0.4]


@test_case(name='two heads, five words')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='three heads under a causal mask')
def test_2(env):
    check_case(DATA, 1, env)


@test_case(name='two heads, two words, two columns')
def test_3(env):
    check_case(DATA, 2, env)


DATA = r"""
{
 "schema": 1,
 "assignment": "lesson_03",
 "notebook": "03_multi_head_attention",
 "step": "head_attention",
 "order": 2,
 "points": 2,
 "summary": "Scaled dot-product attention in every head at once, under one mask",
 "returns": ["output", "weights"],
 "cases": [
  {
   "name": "two heads, five words",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 1000.0,
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
    {
     "name": "divided by \u221ad_model",
     "message": "Your scores are divided by \u221ad_model, the root of all heads' columns together. 
Each head adds up d_head products only: divide by \u221ad_head, and d_head is K.shape[-1] here.",
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
     "name": "not scaled",
     "message": "Your weights come from the plain scores. Divide the scores by \u221ad_head, the las
t axis of K, before softmax.",
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
     "name": "divided by d_head",
     "message": "Your scores are divided by d_head. Divide by its square root, \u221ad_head.",
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
     "name": "divided by \u221an_keys",
     "message": "Your scores are divided by the square root of the number of keys. Divide by \u221ad
_head: count from the right, K.shape[-1], since K.shape[1] is the number of words now that the heads
 stand in front.",
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
     "name": "heads compete",
     "message": "Your weights sum to 1 over the heads: softmax ran over the first axis. Each head sh
ares out an attention of its own among the keys: use the last axis.",
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
     "name": "over the queries",
     "message": "Your weights sum to 1 down the columns: softmax ran over the queries. Each query sh
ares its attention among the keys: use the last axis, -1, since axis 1 is the queries now.",
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
     "name": "one pattern for all heads",
     "message": "You averaged the scores over the heads, so that all heads look at the same words. K
eep the heads apart: nothing is summed over the first axis.",
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
     "name": "output and weights exchanged",
     "message": "Both results are right, but in the wrong order. Return the output first, then the w
eights.",
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
    }
   ]
  },
  {
   "name": "three heads under a causal mask",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": true,
   "above": null,
   "single": 5000.0,
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
    {
     "name": "divided by \u221ad_model",
     "message": "Your scores are divided by \u221ad_model, the root of all heads' columns together. 
Each head adds up d_head products only: divide by \u221ad_head, and d_head is K.shape[-1] here.",
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
     "name": "not scaled",
     "message": "Your weights come from the plain scores. Divide the scores by \u221ad_head, the las
t axis of K, before softmax.",
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
     "name": "divided by d_head",
     "message": "Your scores are divided by d_head. Divide by its square root, \u221ad_head.",
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
     "name": "divided by \u221an_keys",
     "message": "Your scores are divided by the square root of the number of keys. Divide by \u221ad
_head: count from the right, K.shape[-1], since K.shape[1] is the number of words now that the heads
 stand in front.",
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
     "name": "heads compete",
     "message": "Your weights sum to 1 over the heads: softmax ran over the first axis. Each head sh
ares out an attention of its own among the keys: use the last axis.",
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
     "name": "over the queries",
     "message": "Your weights sum to 1 down the columns: softmax ran over the queries. Each query sh
ares its attention among the keys: use the last axis, -1, since axis 1 is the queries now.",
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
     "name": "one pattern for all heads",
     "message": "You averaged the scores over the heads, so that all heads look at the same words. K
eep the heads apart: nothing is summed over the first axis.",
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
     "name": "mask ignored",
     "message": "Your result is what attention gives without a mask. When a mask is given, put -np.i
nf in place of the blocked scores, before softmax.",
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
     "name": "mask upside down",
     "message": "You attended to exactly the keys that are forbidden. True means \u201cmay attend\u2
01d: keep a score where the mask is True.",
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
     "name": "mask after softmax",
     "message": "You set blocked weights to 0 after softmax, so the rows no longer sum to 1. Block t
he scores first, with -np.inf; then softmax shares the whole 1 among the allowed keys.",
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
     "name": "output and weights exchanged",
     "message": "Both results are right, but in the wrong order. Return the output first, then the w
eights.",
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
    }
   ]
  },
  {
   "name": "two heads, two words, two columns",
   "weight": 0.5,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 1000.0,
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
     "name": "all axes reversed",
     "message": "You multiplied by K.T, which reverses all three axes, the heads included: queries o
f one head met keys of others. Turn each head's table by itself: K.swapaxes(-1, -2).",
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
     "name": "divided by \u221ad_model",
     "message": "Your scores are divided by \u221ad_model, the root of all heads' columns together. 
Each head adds up d_head products only: divide by \u221ad_head, and d_head is K.shape[-1] here.",
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
     "name": "not scaled",
     "message": "Your weights come from the plain scores. Divide the scores by \u221ad_head, the las
t axis of K, before softmax.",
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
     "name": "divided by d_head",
     "message": "Your scores are divided by d_head. Divide by its square root, \u221ad_head.",
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
     "name": "heads compete",
     "message": "Your weights sum to 1 over the heads: softmax ran over the first axis. Each head sh
ares out an attention of its own among the keys: use the last axis.",
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
     "name": "over the queries",
     "message": "Your weights sum to 1 down the columns: softmax ran over the queries. Each query sh
ares its attention among the keys: use the last axis, -1, since axis 1 is the queries now.",
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
     "name": "one pattern for all heads",
     "message": "You averaged the scores over the heads, so that all heads look at the same words. K
eep the heads apart: nothing is summed over the first axis.",
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
     "name": "output and weights exchanged",
     "message": "Both results are right, but in the wrong order. Return the output first, then the w
eights.",
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
    }
   ]
  }
 ]
}
"""

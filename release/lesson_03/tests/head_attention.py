"""The public cases of the step head_attention, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_03: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'head_attention'
points = [0.2222, 0.2222, 0.1111]


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
   "single": 1090.0,
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
      "data": "ANd9Cx094z8MUxyfSx6yvwEC4OD06eA/IyeLaz1p0j8H23WKprKVP4H8B6uvIeE/Tf3fkMRO5z9bSO0rPZCqv
4eswKK3mOI/vHi/uBqj4T+kqQ0VLJOvPyeyiv9bc+U/wysNYQkf578BpaSq8p7Lv//STRhSv8i/UWRouGHX2L98sNsWYZHRv8Mdo
+A1jPc/UOXwRe4t079rFJuLKXTTv2ifOBT3mPU/OcknEv2Jtb/QzZK02wPav11vPDHfX9k/+UndYkYP1b/19GcARlPTv/6oFsIgw
/Y/F6mrnerFrr/INNKsN3njvwp5h8BkENo/"
     },
     {
      "array": "<f8",
      "shape": [2, 5, 5],
      "data": "k50j4tkxwD+CNljpBQjgP7Xo5UkajMM/6UwRDQByqT90TFErdMXFP/SjhDQZfbc/7nJl0N9/0D+dyO1RPA/RP
3uBa+hdEMw/crWrON0SxT/8BXZs/D+7P1alCjXaN+I/C2T8UPpewT+1n7xlaFqhP7XbLosEy8M/Q3O1HY1aqj/VRHT1xU/UP495p
TE/p9M/6WDFC9Ucxz95xZlefV7CP9f9Vdk1dtk/QJ8sJiEmvT9k4WLe8n++P4UXQU5UrcU/eizL/DWTyT+hSUlxxcxOP+kgXnTo6
oE/CGpgM5l57T9V8cEywkSTP4i5u30ezqk/JYWhCT2ibz+0JmNwknenP6b4kONqueY/NhQHgBE/mD8i63uxBLbLP4klPQ3LDtI/C
mgiKlemwz+MilkQdELGP6fk2MniodM/GPKvLrJrtT/jVQtG2UJOPxsRO3qifJ4/0ILqv7Pn6D8q8PHgbTCBP0NouflSYMc/5P+iP
6XL3T+1p2CWk7TBP5OM/6ihYK0/f6eEUtP4zz++mylbTMa2Pw=="
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
        "data": "AgJrxh1x2j+Yv5kbYWq3v1DgEzQXCd0/lPVE5V8IyT8lcTLNcaOBv5c7wfkION4/tJoaXs+G4D/wx88MVB+
1vyFQd0BotN8/PJjiQiD22T8Cyil6Hv+YP/1PoyADzeI/3YHSK1rP4L8+xZ9IqwTHvyxWSEb0JKe/UYwYAIKx1b8wmm9m917Rvxr
8OOsGmPU/zGXGEUviz79nQJgkFAHUv99wmh1BCvM/G6GHMwjGtr90q1DKZ3Pav6JH8FcPfds/73kVaoHv0b/eMYSUNgDUv+idSBq
drvQ/0wdZtXRpsL++iarBoXPhvwy+L3JPMdo/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 5],
        "data": "nUQQqDyUwz/R4RxMcufZP1gkww14XcY/f1ozk0A5tD8rJlloxiLIP2EbOWVT470/pHsy66kGzz+onOT9WcT
PP+SDvEQJq8s/INaPH0mYxj9fBP69PsLBPwqIxk7BD90/rnDu0yYWxT/3Y5oJ95+vP+bhHw4aIMc/qK8uYjc9tD9ufKpP7U/SPwn
BsFH549E/78KqsH2UyD9PaodbGeXEP63vf3LDVNU/zQFLASWdwT/WupWV7C/CP1JvtkxrUsc/tPRoN/w2yj/JJtJ0JWh5P/Pb4wt
Kwp4/Q+hi1mff6T9WP9B7g26qP+CEurRqhro/hxQc4mRUjj+LNk12h821P0s+9ehB7OI/4dlBq7FVqz/kGQn0wFbQP4y60CJqpdA
/axC/5QimxT/Lkgrj7qTHPyr1DWztqNE/uvrxMrIwvD/QWT8JFTF3P3fhfM2B5bA/HD70Glk65T98RKRMiJubP3YTkvvgds4/5j9
iCOuP2D+mNa0fXdPEP+JsNwNOW7Y/TPiQaQ+hzz+hN8PILHy+Pw=="
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
        "data": "iKybUj3k7j+1adX1MMBFP6xWZ9fCqeU/1vlQ0F/63T82NKfGF461P9NejJmV3+Q/BS/z9XFn8T+7x6tssC6
hPwmsKJZnR+c/3m++tCby6T9AUKg0BpnAP2EzfSpekek/yWIVJrE987+/i2yv3rvSv0RxzgrcJ+K/LS5rBTXV2r9YRTHrMr/Rvxl
pKp+0gPg/JaO2gdC+17/jazEEUZLSv5cIR6E/8Pc/A0Ru0RGusb81ls4/xa/Yv/umz2vaINU/LSpqCI/v2L+FkoJexk3Sv+scIbD
sQPg/qEF+X42psL9GpkWijqvov4fOW0Hxqt4/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 5],
        "data": "l5RLwyT1sD+dn+VXKvzmP/eXCQeZfbc/En5ZTBXjij+/pvLMjE+8P1hsaPsN2qg/p7xQK0SY0j8ZgUcOk7P
TP0ni2NBLF8w/IIccPYIawT9Xz6Mj+G6mP9W8QAiWl+k/CE2F92YVsT9xh4XUeLl4Py6MWifVarU/ofJnQhHCkD/fvcZtHHXYP15
DdhzRGdc/9Zg2zr9qwj9yzATqRb64P0qa+gllFeI/2jhpCcSRsD8ov0HU/+uxP/FjqS5IesA/5raWukHxxT9ry/4cym7bPu3zrvc
ebTQ/zFNoKMW+7z+kelGvej1TPx6M/31fgHo/fIyWiwiDGz9U5pSk9DV/P+i1eYYhFuw/n/G3pVziYz8qXZjaoLW8P5SdleDG7NQ
/YU33aoUqvT/YUkW1WhnCP4TkT7JuL9g/DgnQvd1jpD8uJ5dTwovgPi1vIPW/fGo/BEgQdXx97T+HTV0lf6Q3P1PCnHoNKLM/cQF
0iWWz5D8taviXxzy0P4E1SH7ioZE/T9XWGMIpzD+RpE+WHtiiPw=="
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
        "data": "1LMv0kLG1D9PDRPQM+u4v9KoC8cp1do/feZu22JFwz8BiH2RtiiXv0qelGldM9w/WupKAp5n2j+TvwEJDKa
3vxsqb3USEd0/1wEbcSM01T+OMnVUCSl4P5ktQR39XuE/OyNCX3Ih3L+o8YgpfurEv21FC4qOepI/JQygKQpi078r4J8EtWzRv3M
JjUdd+fM/uZ6hGV5kzL8U3REycWXUvwzS5s7EbPE/PPiCKOg6t7+3YMBnGp/av+veyj5ChNw/MxOxyjgZ0L+F7f32yF/Uv18V0RZ
4KPM/moj+lltFsb/3slY9gJ3gv5Vw5tZUyto/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 5],
        "data": "ScRWhAf+xD9Zp7SsZTvXPwd5+WOwZsc/za4/uoR6uD+ZnCZhOufIP+vBT66Tk8A/5/+tOwMZzj+poeWI7q7
OPzqZgPIPacs/SgOcmmo7xz+F3Du+9JHDP0lDBxV+w9k/thY4ajCExj+48DuyATe0P92NX9RdR8g/fLR3TkVNuD+nxGxogl3RP0C
qqe6+CdE/RatZriEUyT+xnD38uPbFP/o1IZBTl9M/5itI4T4Hwz9bMTo3VYjDP1/OlKkJ7sc/cGimHbtTyj94YW/IPteLP8sOOPv
uO6k/rnFnCgQz5z/8QLlrBqKzP/2eMPV8VsE/9dE2mmmRmj8kgQlZgLW7P07DmLc+2uA/EHrR7ojssj97TTSl6fnQPwVPml2b9c8
/2sgEo1x9xj9Z5xOELSvIP8qCPvEZxdA/bvafMU2vvz/4EQPSi/WIP1iCyniPLLc//8+jkUkQ4z8VxmgMFVCmPxmOaP6ZgtA/+bj
ZpeQ91j/cL3UAFxPGP4y8Vs5JkLo/OehY/RYNzz+vF1PP4xvBPw=="
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
        "data": "uWeQf6ZR3T9z1lwmL2i2v3c4PWkeK94/JwtP4knlyz9ew2siQONYv1wllhxRNt8/wejjm30v4j+omK/fQom
zvxu+It2mhOA/vFLD/p5G3D94r+tjrS2hPx6Y+6WPeuM/Vi/OpfFA4r92+xTrdhnIv8jZMG44KrS/vDoC0aim1r+raPTuTWfRv6l
oGkpkOfY/ecBiJdbG0L/KvKC/pNnTvy5sSL8JwvM/cKlCrzSDtr8788BdO1vav0sEAKoG+to/adA70SnG0r/fimYohtTTv6EdA+3
6TvU/lRCN4mcRsL9sAE4US+fhv8VcCMoCBdo/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 5],
        "data": "Z2V4vazQwj8j+ipj8FDbP/nbMghkxMU/cVdFKyw/sj+hHlxeeKnHP1PFTQsSTLw/hQIZsu5+zz/mfQ8XDin
QPxxu4iQbyMs/7LA+9dBAxj8AdiKyd8zAP3RFcGrJyN4/4Da1ordGxD8ZQmjhC7GrP7O37d36bsY/ovMcu0Jesj/SuPpBTcrSPyR
ldqYXUdI/gECHeJ1HyD/ACQhZd1LEP0nREP+zQtY/pX33b57kwD8hPNKzEH/BPwEwZ22V+cY/qXOtcFMdyj+ehA/c3KNwP780Vm0
1a5c/J9HpDvz46j//pw7mEDGlP0Sdk+yLurY/vHM+2btwhj8Z79A3GRCzP3+QrRL15+M/NN5NXo7bpj+w5znEL7rPPycHJFC8+9A
/AVqGzLsyxT+2nj0IGVnHPw5DG6WaHtI/xOV6gfp+uj8YCXG7RM5uP4y5aV1UX6w/1PTZENg25j/Aa70n2EeVP7FMWI2W6Mw/OUJ
uUWrG2T9fTWVUpSLEP8s5UHCKXrQ/VpZ9mDvTzz/t9TBwCpy8Pw=="
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
        "data": "RZh15EDR8b994g4JQVLXv5cc7ZtqQOC/jAcaqOEp/r9MpdAEKgy9vxNWQeVJcNe/0kk2dYZR8j+UAAo20WD
gv24oWePfSvY/SZx6OKbr/r+ytVNt96C4v6hhqdqc/8+/TqWcAVQd1D8WGpRJ6UrRv0n4btsaXOc/hlBAfUpY17/FFjMn0R/gv6f
c63ljKQJAVghSc4+u17+WMQElFNnov4r+Y5ZvcgFAdTQyd7cwxL9q1mtPzxrkvwqPZnNYde4/Z1nstlHj1r/dAqFijibkv/iDvay
/dAFAnkvqcGT90L+R4/cQtdD2vwEGXQIiTfU/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 5],
        "data": "sahAKs4v7T8hdYFRvRbqP7hOo7gj14k/1vdgPiymxT8SAYaL0mvKP31m5z/Xzew/5DZysbPJ5T+UymAN+ue
/PyoKTWKD6Og/glj1jRmozD/JK/qfwcPcPzQcYLVNdOw/p/D1gycZ5D8HGp1luLLIP2bRLN9Dmek//dGMUo3P7j9qHbnSWaDqP5F
Ke/xl1sM/Qhh6eEgX7T8tlujSYB/RP4zUdYvThNA/+mzPWoAQ0D+YpZY6cFHdP3NSJPZLsMs/Upybo4SR3j91uvqtjoG2P3sr+rk
Kpcc/xnIdcaOY7z8KwmfwdJbqP7x/Hl0LZek/IMzEAEaRuT84khudmGzUP63mU74AA+w/WNfLdvJdzD/fqYKc+dXoPxvqAjAfnuE
/Yh7/VJJdvD+xHhT4sM3XP365mOZR0+k/Z7pMg/CayT8z4DLXKgejP1qKG7WYfsU/XC3hgGYK6z/uPS88vEW3P+q0i5ZPcOc/uhV
FOpa95z+CSZjSv/fnPzOttOJHV+E/Y+t2Au0T6T/XMTKuPbfgPw=="
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
        "data": "mO/W3qLHuj+Zr+13H4zGvxp5fHxJ9dM/GE6dxgxfw7/t7l/U3q+SP/v2CBdTAtY/w/yWyZwZ0z8hEPQEgyr
Iv4o/9LgXZts/R7p0l/4ewD99dekmyYyuP4E+xi9uruE/RSpQCpls6b/N0cSIuNbEv/mllUQ9z9G/RsFyqEOd1L/F8hm27N7bv+X
xhpJhCPk/RVXCydvGor+mTCUvPMrLv1MWHX8+ZdY/FWohcchDi7844pgfJ6jTv78YVmMd8ps/elfEhubXpL89tauXD8fFv6gYUDC
/sdY/Z+VXy/07sL8NDH9imNDvvxfUyMqqPdY/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 5],
        "data": "ABjKnx6ezT+iS5eE1AjTP49uSBq0Esg/VBlL1xkAuz95o1MEod3PP+vMzDoxkL0/yMHFZN32uj+Sh3MM2Or
MPy1BBe95ftQ/3ERehzc6xT8af3hvFR7OPzFFdOgHJdo/+F33al7byT9R2J/oiUG2P45SsTn3gdE/3/VukxQctD8JQgCm9R/EP7+
cl1eOMtQ/IUFp5jx31D8km+bUmG/GP7/Dz4TUttU/ve0WNosjoD/L5Dp+8YOxP4+CLXXAc8U/atcELKB0wT+txggc44uRP0Guty7
bZM0/EGKkwTvX6T9hEdFA3ZHUP8iPlcu8eds/RbizSTEphD/j8a2Ku4jFP3ipcCSaSbY/yO/IcN30rD+IuGXW84DQPyCU1G4TWMw
/+tqOB0A0xj/P4ND1VuJ6P7MUBmFJ38w/GLhiiGtrnz9B8hE1SRVjP9twPYdnrrs/jYKrl1kruD/75gvN9U+UPzi6DZkZjcs/77M
O/eH55z87Zra9eoPUP0RXO3aMMHI/3QfCA+Ma2D9GvN5jLyCxPw=="
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
        "data": "gWrWa7JT7z9nS8DUChy4P/kPrBG2Ve4/KaXAdS5c6j9u54r27VZ1P4C7lqqevus/+bBeW/Lzwj9BZYm6+dK
pvyffLZ4IwdM/n8d7S+bL7z88oGJiu5WnP9zfv9dBqO4/WS3Y7DXX7b9eJxUI4FrFv0JHqtj5ytS/jQhbKzOl0b+UchrqNUHUv+U
yfNy0H/I/QIhoSz9bzL/B7ZH12uzTv7QWM7Z5Q/A/KhdICzQaub9ciNvOucTgv67lVs0k9NQ/RVdky3Sg0L/eNy/+a0HUv5vDXgx
g/PE/j0/5+HNasr9UpEuvX5Hjvyr/W0PRdeA/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 5],
        "data": "WYVvSdhokz9jG4jvWHW9P78Pxo5H3OQ/9jFkT982qz8pthxwYpnEPwPcpu5RaJc/j+WGCbHlwD/Vo0r7UOj
gP6RNkrdmZrY/yYiwb81YzT+vLoYcYXbKP1grx1kbktY/c7DzDyx1xz+cPP9ClyO/P+AreH5wXsE/OV2ixbbJgT9KlM17Slm/P0c
uvV81teM/gQNIeiAcqT8JVji44RrKP5r9DuchLdw/t3fwsNBuwD+CDda6AKe1PyBr3MNJ7so/NRuqXyF1wT9ZhW9J2GiTP2MbiO9
Ydb0/vw/Gjkfc5D/2MWRP3zarPym2HHBimcQ/A9ym7lFolz+P5YYJseXAP9WjSvtQ6OA/pE2St2Zmtj/JiLBvzVjNP68uhhxhdso
/WCvHWRuS1j9zsPMPLHXHP5w8/0KXI78/4Ct4fnBewT85XaLFtsmBP0qUzXtKWb8/Ry69XzW14z+BA0h6IBypPwlWOLjhGso/mv0
O5yEt3D+3d/Cw0G7AP4IN1roAp7U/IGvcw0nuyj81G6pfIXXBPw=="
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
        "data": "k50j4tkxwD+CNljpBQjgP7Xo5UkajMM/6UwRDQByqT90TFErdMXFP/SjhDQZfbc/7nJl0N9/0D+dyO1RPA/
RP3uBa+hdEMw/crWrON0SxT/8BXZs/D+7P1alCjXaN+I/C2T8UPpewT+1n7xlaFqhP7XbLosEy8M/Q3O1HY1aqj/VRHT1xU/UP49
5pTE/p9M/6WDFC9Ucxz95xZlefV7CP9f9Vdk1dtk/QJ8sJiEmvT9k4WLe8n++P4UXQU5UrcU/eizL/DWTyT+hSUlxxcxOP+kgXnT
o6oE/CGpgM5l57T9V8cEywkSTP4i5u30ezqk/JYWhCT2ibz+0JmNwknenP6b4kONqueY/NhQHgBE/mD8i63uxBLbLP4klPQ3LDtI
/CmgiKlemwz+MilkQdELGP6fk2MniodM/GPKvLrJrtT/jVQtG2UJOPxsRO3qifJ4/0ILqv7Pn6D8q8PHgbTCBP0NouflSYMc/5P+
iP6XL3T+1p2CWk7TBP5OM/6ihYK0/f6eEUtP4zz++mylbTMa2Pw=="
       },
       {
        "array": "<f8",
        "shape": [2, 5, 3],
        "data": "ANd9Cx094z8MUxyfSx6yvwEC4OD06eA/IyeLaz1p0j8H23WKprKVP4H8B6uvIeE/Tf3fkMRO5z9bSO0rPZC
qv4eswKK3mOI/vHi/uBqj4T+kqQ0VLJOvPyeyiv9bc+U/wysNYQkf578BpaSq8p7Lv//STRhSv8i/UWRouGHX2L98sNsWYZHRv8M
do+A1jPc/UOXwRe4t079rFJuLKXTTv2ifOBT3mPU/OcknEv2Jtb/QzZK02wPav11vPDHfX9k/+UndYkYP1b/19GcARlPTv/6oFsI
gw/Y/F6mrnerFrr/INNKsN3njvwp5h8BkENo/"
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
   "single": 4660.0,
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
      "data": "zGXmz1tY2r8LvuXrghv5vx30vGbEn7C/zXhGddcX5L9P9Lm0+BDGv8a7NXScXqC/DCjEbh4F1r9Gav5YM+rgP
98xG8Fr39i/AI6pqdYt4T8cS+UCKMv/PyxeDxS6rP0/yJOHQh7M+j/MX4brtvLcPzuwPtOy6/k/VZ9/Ctp71D+7/lywEDH1PxfoZ
8LVS9o/elx8e+CV9T92X0nATLzaPwGyDKhlq9K/Lcj3dVGD7b+XBq1OnYu0v0Phpo56yLC/kpfuYc9/ur+F08vT1xfbPw7hS5MC0
MG/Oa+KxIefwj/+zxHctzqcv5BKHR0/U+Y/"
     },
     {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAzLKgX78t4/eZpqfYKG4D8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAABBoN/vgCTOP7oFPF0KBMw/gRa5LN114T8AAAAAAAAAAAAAAAAAAAAA9EzYcOPgwj9CwJEtuGrHPxwYN
jnentg/SeGU91M70j8AAAAAAAAAAEOasP/A9cM/+oEE9JlDwj8tDzwdeNDWP5s/WmoBfNQ/tDHy6I9tmT8AAAAAAADwPwAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAzAIr6e1P3z+afmoLCVjgPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADo8aiWN59s/6
rl+Op8A4D/RP2GW0VywPwAAAAAAAAAAAAAAAAAAAAB98o1w6YPQP0AZaQrCBNE/WroMG4BAzT8uLgXvKK7PPwAAAAAAAAAAd1AdP
zAV1T/CtBrSAS7YP2rY5A7qRq8/tgTCv24vvD8peuvzUyC/PwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAgGCOKbHvdP/Fz7rpJQuE/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA7wu2YGDExT9oxn46SvXPP2rLMlmVkeI/AAAAAAAAAAAAA
AAAAAAAANHHqnaEUNo/4P8IUTxY1T8hNRQUIMe6Pw5WjmbuSsM/AAAAAAAAAADoEwuhVnWmP0Qx8+Mx/uQ/qckJIUxqvT90MS5Pj
jrFP0z96kFz0ZM/"
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
        "data": "zGXmz1tY2r8LvuXrghv5vwxFlX4B0bG/4+/wpG5/5L98HTUNteHDv5XQogWDYMG/cwL6g4Qa1b8V6atGjxz
bP+DOGfEdzta/S/0zHDad1z8cS+UCKMv/PyxeDxS6rP0/ChjorX3X+j/KuP+jAr/dP6Zdo/0HTvk/qU97reS50T+NxoP7hRn1P7E
yCA4U/9k/85le0W7Q8z8+9owZDlbbPwGyDKhlq9K/Lcj3dVGD7b9U/8c7DDa2v8GtOS8wiLe/Ij0Xmdp9ur9FbxDZt07UP8dY9t7
D+8G/N0PPO/CC0j/8Bf8OkIzAv7tVEC7X1uE/"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 5],
        "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACk3P/GkZN8/a2Rgh61N4D8AAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAABE6wwZp9zRP/SAJrGAH9E/yJPMNdgD3T8AAAAAAAAAAAAAAAAAAAAA67wXcAj/xz+MoLykqSzLPwv
xslZv3tQ/O+DinreL0T8AAAAAAAAAACjguobQmsc/C7gZMtZsxj8nuU6e7gXTP7Ua7JFF4NE/LYBrzeFXsD8AAAAAAADwPwAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAeXRaylWa3z/DxdIa1TLgPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAESeDiKQh9o
/YDRc3f623D+3WioB4oLBPwAAAAAAAAAAAAAAAAAAAACX82CIRU3QP9a3xL47ltA/VGUqHCxlzj/RQ4pV0dPPPwAAAAAAAAAA1kC
u3xgC0j+oQk/gt33TP9UpeweXOrs/lz3GtyAhwz+EJoFE8kHEPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAb7REjV4veP3IJd25UuuA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAvpo84x/pzT/L1ROl46rSP9jcTWmMYN4/AAAAAAAAAAA
AAAAAAAAAALUCcbpvEdY/svbkileO0z8hnWOqZAbEPw9w8MoMusg/AAAAAAAAAACnCVdqE+G4P3I8m8v0pt0/m0fIncCwxT/qGyS
nNs/KPxJ7xrpVBq8/"
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
        "data": "zGXmz1tY2r8LvuXrghv5v+1YUNvH6a6/AT5p/Giy479eeThwHQjIv8BYy0xak7E/iypeVFC71r997VcEcZH
jP7TlAIk1i9q/eSGwkH015T8cS+UCKMv/PyxeDxS6rP0/nZCEDfrA+j/qa5/ekircPwZ/X/LVI/o/5n+NTWhy1D+s/MWJ3kf1P+S
6Xpytjto/Rrc+P9X89j8AOUPoxcnYPwGyDKhlq9K/Lcj3dVGD7b8/Almo2euyvzcLrpX9Z6S/P9wvJ7Qru7/P7B1SeEfgP4sHmWw
G78G/hSAKA6wnlD/3O3I0pt+ePzBb2819N+c/"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 5],
        "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAR5o6vg94/YPeMOCi+4D8AAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAJvHrexLHIP+bhqLJNRMY/hRi3W3tC5D8AAAAAAAAAAAAAAAAAAAAAKEppqiQuvT8y/AZGbMnDP2z
A1/ToTdw/8W6KvdeB0j8AAAAAAAAAAMvoStCMHsA/uff38ClvvD+vXNaBFfPZP2smFCtaSNY/mVJB1u0vgz8AAAAAAADwPwAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAxvkobQkH3z8dg2tJe3zgPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcvKSiHEdw
/n9Vtm3kJ4T+lW7IPWridPwAAAAAAAAAAAAAAAAAAAABDckfs07fQPzhBwEVwcdE/HveU6W4ozD/toVuyCIXPPwAAAAAAAAAAwi3
sB3Uq1z8hHlXq6h7cPyq7ZIbqGaE/npwAt1+rsz861sc8K6K2PwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAACOD1+MT3LcPzl40DnYxuE/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHxwHiOx+vj+ZMCeRJj/KP1VQtcpYoOU/AAAAAAAAAAA
AAAAAAAAAAJJSMYoZDN4/Zsay7SlZ1j8UaxKKAFixPwgxXZbxEr0/AAAAAAAAAACZdIHYHsSRP+Nr5nodduk/FpNMtXBWsT/lbTW
LIyK9P/ErpCKDV3Y/"
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
        "data": "zGXmz1tY2r8LvuXrghv5v+NHvNdFc7G/LduSGp9f5L/50N5KipDEv+U9btgwrrq/kaMY8/lm1b+SXD5Qjk7
dP1kArx4TeNe/UA3YbKQ42z8cS+UCKMv/PyxeDxS6rP0/9xOuwv/T+j+x1k+YSIDdP0SqVJEQjfk/3xkraHP80j/8Tr1rxyD1P+u
hblCQF9o/IxNWj3Zi9D8w8+9/YljbPwGyDKhlq9K/Lcj3dVGD7b9Z+2DH8rK1v5JsTMYIdbW/pW5jFu5nur/KmaO+8oDWP4qncEM
+5sG/gn9KgOc4zz+AfaPY86+3v5XRmbjvxuM/"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 5],
        "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOq0VIW9Qd8/i6VVPSFf4D8AAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAB0WttKATRP1aHSKWAKNA/qadL7VbT3j8AAAAAAAAAAAAAAAAAAAAAypBYnpVZxj+LQ9EzEwfKP+M
FIZkOA9Y/8Q/K/ZzM0T8AAAAAAAAAAKlApdg4lMY/p7EK/XU0xT/urIlQ3EHUP/H07o+BxdI/yid7pVWiqD8AAAAAAADwPwAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHGH+WX2D3z9xzwBTQT7gPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGXk6bMrIds
/FzUUhy7k3T8LmgcUl+q7PwAAAAAAAAAAAAAAAAAAAAB7HUgNOV7QPyP3ZvAeuNA/IODl6pUKzj+j9rsZusjPPwAAAAAAAAAA+B6
0gn0L0z/Fbf+5pvvUP4lWGn8bJLc/Rz8kQYWMwT/8e+eFJNPCPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAACVyr+UvjfeP7YaoLUg5OA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAWLXB3glFyz+r0r9Pi+PRP1Wpb+D3POA/AAAAAAAAAAA
AAAAAAAAAAMDN/chlaNc/MT1Bdfkv1D+SaRIjtcjBP42Ab2CMBsc/AAAAAAAAAACeELX9TuSzP6Ilc3Gr1uA/0TogNIimwz+XFMo
V/3jJP/5GusWNTqY/"
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
        "data": "zGXmz1tY2r8LvuXrghv5v3yCd3IyqbG/yEn9DOxx5L8g67tYLyzEvy87GTc7V7+/AGZgnWk71b+tUhcovw7
cP+GpmlzcFte/7rn8OnMu2T8cS+UCKMv/PyxeDxS6rP0/ytImCgLW+j8MzSjtXqTdPzoqN42cavk/K0ZaxRhQ0j/VOUuQmxz1P7Z
PZpiTCdo/KN6VyPkO9D8jwHl8AV3bPwGyDKhlq9K/Lcj3dVGD7b8ceQ4QW/61v3Ov4MGMpra/0e9Fou5xur/UoA4JRUDVP6x66v/
G8cG/J4XUwRlG0T+YNvZCm/C8v7JD61RZu+I/"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 5],
        "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIm7qAjSVd8/O6Kr+xZV4D8AAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAADqqq2HMYHRP5gW0FGKttA/fj6CJkTI3T8AAAAAAAAAAAAAAAAAAAAA5pExkRFKxz8VqbOHXLDKP3N
Ym21YWtU/DgryhXCo0T8AAAAAAAAAAEcyiWkhL8c/qUebFwPrxT+Ch2/tHY7TP6EeFdZmRNI/NedI30cDrT8AAAAAAADwPwAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA0bo0AqKQ3z+YouX+rjfgPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAesb0d5zto
/uci1bhM83T/5LGonzdW/PwAAAAAAAAAAAAAAAAAAAADDSodKfVTQP5iop6WepNA/XNtTap8+zj/vPU61KM/PPwAAAAAAAAAAZtq
z8Bl10j8VbbLc9iDUP1UdGIz1brk//GGFxiJ1wj9oAKLYQKfDPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAACVJQ8D1GfePzZteP4VzOA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAWv/194HGzD9uGN1r11fSP+PnJ5jnRN8/AAAAAAAAAAA
AAAAAAAAAALlL2YTco9Y/2w+2UDLV0z9glviBJQ3DP3my6NK8AMg/AAAAAAAAAAA03tADEq62P5bpHFhRYN8/YbJTRsfZxD+pK/4
USUzKP7x+L8oPCas/"
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
        "data": "VlcFsyJmwb+3JxDP4ZTgv+f63RmyK6m/24OyHchk2r87b8VXhgXOv6ZG6+Qcu9O/33faRvzw5r+fCpgISf/
wPwEZLmm5e+y/MRuNhLYM2z/XWy/sJhLmPy5pgdOZmeQ/jW7JjFi+8z/PgvA92PbXP/Y85Et0x/M/0nX1wp3W0z/nG6WgSCP1P69
MledAWNw/BiGfRTE67j/kOZ+EgLPmP8CxmZMTGbi/ttXPjBEM0781Uss5/5ytv3kFJvTEsrC/FOltJsCLtL9MIrkYM1TQP4tRewO
M3cC/mgaXpxfwvT/H/P3Db+Dcv7MwBvv07eQ/"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 5],
        "data": "5UAhRjEi1T8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAF7BEON4+tM/uh61deeM0z8AAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAADiBDMwYjrdP2teH6pkgdg/1DqY75VE4z8AAAAAAAAAAAAAAAAAAAAA5Qv2RVA+1T/qDcwosQbaP8Z
T0vya/eY/ttRgOwui4z8AAAAAAAAAAGDRqXojc98/io9HQ4UtwD9ISN+Xs57lP8bxeCAW2OE/UxptVavw0T+iEgT41TbWPwAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABJmmPLfo1z8k99tBGt/WPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOD+J+QiodY
/D2W4KbZp1z9WChZv0zOePwAAAAAAAAAAAAAAAAAAAABvb8ej2SrRP1uhlAoQedE/3j2IYKQ7yT+sMpceq4PPPwAAAAAAAAAAOph
k02PZ1D+60yxEheK6P6cPFctJmqI/1NT/JNTRrj8xXV4i6ZDbP3is2sH4ptQ/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAACdpUjgzxzUPyPqbkj+k9U/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAefhJ1/VIyD+EPCgs5RTQP7Mp3umWk9c/AAAAAAAAAAA
AAAAAAAAAAKyEQhbWltk/vVCfzD6A1D8V5lxY35u1P3565fMn9ME/AAAAAAAAAADNLONj8WbHP6aBqAZOmOg/fc3elk9v0j/XIW4
6mXXYP32INIhrftI/"
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
        "data": "RHJC4wFwrr+P+RMp8QHNv0QQp8zy7Yi/vh6j22G2xb/2S4bEvA/Av8ESDdVfx8S/+uGrKI3U179cy2Fxt8b
iP1WcuDXCj++/XgRRNXMp0j8l4nWOgdHWPwuFGcYzTNU/9lY2kdri5T8n9FQ99inEP7sfD7aTo/E/9pShFKyHsT/DVSMjiSr9P2L
7dF2puuI/yyVY/M7R9j8GUkIaHTTpP+enfISYM66/we8Nbxffx78+xL6PYxqpv9waZtduW8C/n/z84PX8vL9jmgAxCL7SPyu016z
UXcC/NrxBLQ4ttD8wTZnfa3f2v1xzG7m4qtE/"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 5],
        "data": "ZkUoskJ8wj8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOF+zOvlS8E/VwH+jzZqxT8AAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAABo8DDDFXLRP0sHL2CHzNI/wq4YQaOj1z8AAAAAAAAAAAAAAAAAAAAAc8xppjCpxT83SICAfCbPP9B
M9tY3hdA/M+jWxlVG1z8AAAAAAAAAADvHn5o91dE/7tORFx/r0j9sBPHnJNfXP+eLlBzVXOQ/AAAAAAAA8D+GEVumbvfGPwAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAALrU8pl13yD97NKyq5EvMPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABRKxJYX7s8
/tC1RxE5J1D9eDT57kUHFPwAAAAAAAAAAAAAAAAAAAABU1e0esrDEP345YILvnsc/Ca537WLN5D84i42LMcLlPwAAAAAAAAAA5xm
2/Wnyyz9OmyglR8HRP386487iiMc/kenk6Jx71D8AAAAAAADwP3yTdbwR4sk/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAADo3M3l//LIPzDu6pdE+bM/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgeXyY+XExD+1dRGpuNm0P/bMHJp7a+E/AAAAAAAAAAA
AAAAAAAAAAMSYDMVUsdI/h/mhG0O8tD8/GsJZ0bOyP+E22QOdfsQ/AAAAAAAAAACUeLBvXwPDP1M0bPQXTug/g99VdRR82D9Isgm
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
        "data": "zGXmz1tY2r8LvuXrghv5v0vZ2mRARK+/e1gmDMPB47+YjdXmTBS9v9xlWW4uK82/d2HtyEuf0r94O6WqjFT
IP+H5nlRZ4Mm/2bO5JF1a0z8cS+UCKMv/PyxeDxS6rP0/pTKQiXmv+j8ycQd1LPDaPwqM7BaaPPc/rYluXuQQoj8n4TnUOWn1P4n
HRkmJXto/Q/C3K8/e8z8/vhbXUOTAPwGyDKhlq9K/Lcj3dVGD7b+7bifFdUS2vxMGq3iUwre/wMvaGydcub9vbPH2ae3HPyiln29
cI8K/LgTFf3/P3D8VuczmthvCv6Qdf/z3uN8/"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 5],
        "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMxdx8eHlN4/GlEcHLy14D8AAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAABKi854uO3TP7CRNoBRI9c/CeP6Bvbu1D8AAAAAAAAAAAAAAAAAAAAAQLBZygUq0T/HFWEURV/RP+i
E2NPswMw/DO+xbn0szj8AAAAAAAAAAPZuJclEncQ/65T+3X/O2T8ZIihH3FjFP+4d73bSUsw/n5wY8zJoqD8AAAAAAADwPwAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAzF3Hx4eU3j8aURwcvLXgPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEqLzni47dM
/sJE2gFEj1z8J4/oG9u7UPwAAAAAAAAAAAAAAAAAAAABAsFnKBSrRP8cVYRRFX9E/6ITY0+zAzD8M77FufSzOPwAAAAAAAAAA9m4
lyUSdxD/rlP7df87ZPxkiKEfcWMU/7h3vdtJSzD+fnBjzMmioPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAADMXcfHh5TePxpRHBy8teA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAASovOeLjt0z+wkTaAUSPXPwnj+gb27tQ/AAAAAAAAAAA
AAAAAAAAAAECwWcoFKtE/xxVhFEVf0T/ohNjT7MDMPwzvsW59LM4/AAAAAAAAAAD2biXJRJ3EP+uU/t1/ztk/GSIoR9xYxT/uHe9
20lLMP5+cGPMyaKg/"
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
        "data": "ShCvVkec079PNBaKLlGRP37Yj/SqcNO/E4Sd0TyCdD9U2gzPzb/Yv/ieUI66HOE/PQukV9vn1b/k46yb6HT
ZP98xG8Fr39i/AI6pqdYt4T/ASaVdX1jxP2xaGouH59k/iHCvddXK8j/sG5vikcTaPyd1P7CLZvc/WNIZWH/22j83KLtcuQftP3r
QVm7ml9g/elx8e+CV9T92X0nATLzaP43jt3iuVse/Tp0anZpo1j/538LERUHSv/QYg+ut6tI/wz5Wv6Eoy7860KDHE37jP9sAVyU
t2+K/OJFrz2s35L/+zxHctzqcv5BKHR0/U+Y/"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 5],
        "data": "CT7CiqeWyT8MLdzuO57JP54k9bk20cc/egqS2bcgyD/XZdryLdnMP8kKdmaFQMc/Y4C/rr/UyD/T9gtkEe3
HP1rbNKlO88Y/U9HEbi2F0D9h8nmXnsTDP1dFZQmNX8I/bXls49Tm1j9CNUc9oVXUP1FXy+1AF5s/esLyxLncwD8hs+B7eOrEP5v
26VS1/dU/zVPf8NhI0D8y6zNnYle7P0OasP/A9cM/+oEE9JlDwj8tDzwdeNDWP5s/WmoBfNQ/tDHy6I9tmT8v7g2ocs3LP66Gxc1
Svsw/3NIhIwXawz+JwcEDvJPGP8L2SGN5Bs0/Xb0o6BDWzz/ewE7NDJ7QP7Rxoi+1g8I/FKrV4vhUxj8epcFqJxXGP3fP6VCJjtc
/7jOE+q0E2z/lD4zfV6CrPxVXdfACF7o/6SYZ5OeXqz8YcR6bU07FPzEwZj2M9MU/IRoxzF3ewj/UHEg9XG/EP+ETAQ+zt9Y/d1A
dPzAV1T/CtBrSAS7YP2rY5A7qRq8/tgTCv24vvD8peuvzUyC/P/NUrdg0usA/OcA56OvP3T+Z25GrZDC/P3FXITTCuMU/tsrpmf2
pvD+e/jZEYKHFP6mnTbIyU8k/1EkqdECe0D+rMGrKM0/OP2iVvFa4f8E/FrTr5aNovD9p4n8kzNrEP7PVEZcDPNg/JsFPeopS0j9
rVxwXF0+vPyjPCBVbqs0/RvFXRg8QyD+OgPA+ETCuPy8DqLzcv7U/6o5He9Hs2z/oEwuhVnWmP0Qx8+Mx/uQ/qckJIUxqvT90MS5
PjjrFP0z96kFz0ZM/"
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
        "data": "oZJsNIDt0b87HhVDNHLaPwCzbdzPoty/c7YegR2x2D8xVWMQM3Hpv7H2MK1+1fk/rp9GiSLz1L8XJIE6rUj
mvwAAAAAAAAAAAAAAAAAAAADC5CxhFqzqP0Q5GSeK+WM/fa7FcZgH5T8CwhR1bYPYP/qcFkn1feM/G4wzVK8I7z/YfGhMKA/DP9K
fFem3f9U/AAAAAAAAAAAAAAAAAAAAADzROsnjO8W/XN4DBENT4T/vq0t2CNvZv6xnnwZeJ+A/kmK3Qjak2r/TvFVQAanuPy8SjZI
4u/K/SftNr4As+r8AAAAAAAAAAAAAAAAAAAAA"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 5],
        "data": "AAAAAAAAAACPHAiRbwLQP50SEDOpxM0/0p/Wvgcozj84igT2NwfSPwAAAAAAAAAAAAAAAAAAAADsEGYPJin
TP4RrtuUhYdI/kYPjCrh12j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADTix4UIrtP+qPnT58rbM/AAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFjfz70
LXNI/f+53aCpcyT/p5nXfetfMP/Q1OZ4hitI/AAAAAAAAAAAAAAAAAAAAAGDKyude1NI/DOVFTUS21j+UUO/KXHXWPwAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAANBu1Sln7uQ/YCJVrDEj1j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPA/AAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAzdizD5sl4T83+ViwVfDBP54bgPax/Mg/8YdXGox
8wD8AAAAAAAAAAAAAAAAAAAAAEITr3hA/2j/XD335We/XPzHYLk8qo8s/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAX/5aNy5e6j+
EBpQiR4fGPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
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
        "data": "L6Mm2A8Rtb+KjG+yshPUv38Bg1az+pi/mYQINh4xzr9IPigHZPG8v01bQ8GNeJW/RKbnBBCr079eC16tczf
eP98xG8Fr39i/AI6pqdYt4T/X93oliZ/bP1QdLNxByNk/QuPJ8Ok+6z+ncBVFuW7NP6qTxIHP4fU/o6dFu9JK0T94aaS7vlbrPwU
8GN5J9tA/elx8e+CV9T92X0nATLzaP3fErM+rhKO/VGxog8navr+3y9QLuSWev3aHied1oJi/TZqU/dpKsb8uQpf8EK7RP5s7IUy
wFLS/JElJiKL+tD/+zxHctzqcv5BKHR0/U+Y/"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 5],
        "data": "CT7CiqeWyT8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMkKdmaFQMc/Y4C/rr/UyD8AAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAABh8nmXnsTDP1dFZQmNX8I/bXls49Tm1j8AAAAAAAAAAAAAAAAAAAAAesLyxLncwD8hs+B7eOrEP5v
26VS1/dU/zVPf8NhI0D8AAAAAAAAAAEOasP/A9cM/+oEE9JlDwj8tDzwdeNDWP5s/WmoBfNQ/tDHy6I9tmT8v7g2ocs3LPwAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAXb0o6BDWzz/ewE7NDJ7QPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHfP6VCJjtc
/7jOE+q0E2z/lD4zfV6CrPwAAAAAAAAAAAAAAAAAAAAAYcR6bU07FPzEwZj2M9MU/IRoxzF3ewj/UHEg9XG/EPwAAAAAAAAAAd1A
dPzAV1T/CtBrSAS7YP2rY5A7qRq8/tgTCv24vvD8peuvzUyC/P/NUrdg0usA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAACe/jZEYKHFP6mnTbIyU8k/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFrTr5aNovD9p4n8kzNrEP7PVEZcDPNg/AAAAAAAAAAA
AAAAAAAAAACjPCBVbqs0/RvFXRg8QyD+OgPA+ETCuPy8DqLzcv7U/AAAAAAAAAADoEwuhVnWmP0Qx8+Mx/uQ/qckJIUxqvT90MS5
PjjrFP0z96kFz0ZM/"
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
        "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAzLKgX78t4/eZpqfYKG4D8AAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAABBoN/vgCTOP7oFPF0KBMw/gRa5LN114T8AAAAAAAAAAAAAAAAAAAAA9EzYcOPgwj9CwJEtuGrHPxw
YNjnentg/SeGU91M70j8AAAAAAAAAAEOasP/A9cM/+oEE9JlDwj8tDzwdeNDWP5s/WmoBfNQ/tDHy6I9tmT8AAAAAAADwPwAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAzAIr6e1P3z+afmoLCVjgPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADo8aiWN59s
/6rl+Op8A4D/RP2GW0VywPwAAAAAAAAAAAAAAAAAAAAB98o1w6YPQP0AZaQrCBNE/WroMG4BAzT8uLgXvKK7PPwAAAAAAAAAAd1A
dPzAV1T/CtBrSAS7YP2rY5A7qRq8/tgTCv24vvD8peuvzUyC/PwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAgGCOKbHvdP/Fz7rpJQuE/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA7wu2YGDExT9oxn46SvXPP2rLMlmVkeI/AAAAAAAAAAA
AAAAAAAAAANHHqnaEUNo/4P8IUTxY1T8hNRQUIMe6Pw5WjmbuSsM/AAAAAAAAAADoEwuhVnWmP0Qx8+Mx/uQ/qckJIUxqvT90MS5
PjjrFP0z96kFz0ZM/"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 2],
        "data": "zGXmz1tY2r8LvuXrghv5vx30vGbEn7C/zXhGddcX5L9P9Lm0+BDGv8a7NXScXqC/DCjEbh4F1r9Gav5YM+r
gP98xG8Fr39i/AI6pqdYt4T8cS+UCKMv/PyxeDxS6rP0/yJOHQh7M+j/MX4brtvLcPzuwPtOy6/k/VZ9/Ctp71D+7/lywEDH1Pxf
oZ8LVS9o/elx8e+CV9T92X0nATLzaPwGyDKhlq9K/Lcj3dVGD7b+XBq1OnYu0v0Phpo56yLC/kpfuYc9/ur+F08vT1xfbPw7hS5M
C0MG/Oa+KxIefwj/+zxHctzqcv5BKHR0/U+Y/"
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
   "single": 1010.0,
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
      "data": "1Nrj2gX4579ocB/QJf7DP+LsN1cYi9y/akFYHZ2Iqj/jpYt8oF/DvxXPG/CSwvE/TMPBNhWRwL8+cWvJQBPzP
w=="
     },
     {
      "array": "<f8",
      "shape": [2, 2, 2],
      "data": "rtk/bZ6M2z8pE2DJsDniP2Tt1X0pmOI/OCVUBK3P2j+km1cI2w3SPy4y1HsS+eY/oiPOgiQVwD8Xd0zftvrrP
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
        "data": "9ijffifN3L83nsWVoD6rP/6PQt2+zPW/NGxVGsGE1z+A9hIjQv/MvzIdT1FxgOo/Vi3U4xp/w78suxgd07P
xPw=="
       },
       {
        "array": "<f8",
        "shape": [2, 2, 2],
        "data": "ZQlj276H4j817TlJgvDaPxAa0fgZEsA/fLnLgXn76z/lko/VODHqP2+0wakcO8c/k40PBiZ+0j82Ofj87MD
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
        "data": "g0e7JPGq5r+bg6f0RjPCPyHJGkd/kd+//8hTaypvsT+oKhzscmzEv2sfnI2dRPE/dbCs60Xxwb82IelSO27
yPw=="
       },
       {
        "array": "<f8",
        "shape": [2, 2, 2],
        "data": "ugo50LfX3D+jeuMXJJThPysfvqK21+E/qcGDupJQ3D8n2RIp1czVP2yTdmuVGeU/giAWpublyT/fd3pWhob
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
        "data": "yDYX82HI6b/uYLQL4H3GP4m4xmgKWdi/j2kRrYXynT9lHZ61fxfCv1Sa1h5SXPI/2LhNJkzLvr8v+dcdjp/
zPw=="
       },
       {
        "array": "<f8",
        "shape": [2, 2, 2],
        "data": "uMaWnAW/2T+jnLQxfSDjPz+JZf4To+M/hO00A9i52D9yH/fwoPbKPyM4wsNXQuk/l8FwHSDzrj/m8yj+zRD
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
        "data": "g0e7JPGq5r+bg6f0RjPCPyHJGkd/kd+//8hTaypvsT+oKhzscmzEv2sfnI2dRPE/dbCs60Xxwb82IelSO27
yPw=="
       },
       {
        "array": "<f8",
        "shape": [2, 2, 2],
        "data": "ugo50LfX3D+jeuMXJJThPysfvqK21+E/qcGDupJQ3D8n2RIp1czVP2yTdmuVGeU/giAWpublyT/fd3pWhob
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
        "data": "QI1q6BXE5r+y1fqIJWy6P0wSpAJckum/iEKbvNdLuj/OGjSsTM25v37/9uIkeeQ/GiFX0uwYpL964U6HsFb
XPw=="
       },
       {
        "array": "<f8",
        "shape": [2, 2, 2],
        "data": "TMcLxfZ56D+Anx/7PRzkPwRUErXn0+4//VDFXIJo5z/P4tDrJBjOPwHBwAmEx9c/tb/aroTBoj8FXnVG+y7
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
        "data": "a2DW8iMz7b+DbAa17bbHPxdntfwBkdO/+bXmodR5nz/TgCEpGGTUv93pOIudqPo/b5rh35Eip794gRcBt8r
UPw=="
       },
       {
        "array": "<f8",
        "shape": [2, 2, 2],
        "data": "odetjKML4j9tOkvueoPmP8BQpOa46Ns/KItpIwr50j+2OqkEvzTtP+ajbUNmXek/TCq22gdatj9lcEnyZor
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
        "data": "klGH+wv57L/4/VTj9OLKP5J/RwKZz++/9qnBmeTLzj/um+hrD6TEv8vPx++OKvE/6qjapJrZw7+kniOxa4n
xPw=="
       },
       {
        "array": "<f8",
        "shape": [2, 2, 2],
        "data": "vz2JdjeT1j8hYbtEZLbkP31FHRH9wNM/Ql1xd4Ef5j+/PYl2N5PWPyFhu0RktuQ/fUUdEf3A0z9CXXF3gR/
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
        "data": "rtk/bZ6M2z8pE2DJsDniP2Tt1X0pmOI/OCVUBK3P2j+km1cI2w3SPy4y1HsS+eY/oiPOgiQVwD8Xd0zftvr
rPw=="
       },
       {
        "array": "<f8",
        "shape": [2, 2, 2],
        "data": "1Nrj2gX4579ocB/QJf7DP+LsN1cYi9y/akFYHZ2Iqj/jpYt8oF/DvxXPG/CSwvE/TMPBNhWRwL8+cWvJQBP
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

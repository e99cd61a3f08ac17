"""The public cases of the step layer_norm, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_03: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'layer_norm'
points = [0.5, 0.5, 0.25]


@test_case(name='five rows of seven numbers')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='a batch of small numbers, where eps can be seen')
def test_2(env):
    check_case(DATA, 1, env)


@test_case(name='rows of equal numbers')
def test_3(env):
    check_case(DATA, 2, env)


DATA = r"""
{
 "schema": 1,
 "assignment": "exercise_03",
 "notebook": "exercise_03_transformer",
 "step": "layer_norm",
 "order": 0,
 "points": 4,
 "summary": "The last axis to mean 0 and variance 1, then times gain plus bias",
 "returns": [],
 "cases": [
  {
   "name": "five rows of seven numbers",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 2870.0,
   "script": [
    [
     "call",
     "layer_norm",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 7],
        "data": "EjsFClQexL8EZZ3vGZf3v+1e45OsBfe/ZWYvetUh8D9jOTlO2lj1P8DhA8tJNNu/jn57wvof5b9tMr/XaJX
wP5/K45cgd9K/0yRRqPRP0D8xKIlmLH64P0XXQGgyHIA/x2e2fbsUpT82DEeHIuDcP1vVLJ5I2t6/DpNuYHWi5T9cMxIPRdLmv46
hy6uoZdq/jHfwjlwV37+gIgusW1HOP7VgrAb3PPC/cgSrXq+q8b/bcLi8k+PzP8QG1H22OvW/Knz4HUEF+r/rN8emPmHpP7Dr24T
8bPE/L8elXHTK/r/YThym+mP2PzjDK9VonO8/YiTKVBZO7r8IOsPi6AXlv+fkFhA4C9M/cndwieQf1L/VyBA9Yejfvw=="
       },
       {
        "array": "<f8",
        "shape": [7],
        "data": "KkvkDMIa9j8ogOEGuKbJP0Ge/AkKw+A/jKXCUMUy5j8k4qReiCTsP3zS/sYQd9Y/N2MNaRyR5z8="
       },
       {
        "array": "<f8",
        "shape": [7],
        "data": "vFy1si6X8b/DkpAq73TrvwOMDCPjf+Y/4NnF3q/J5z8zL3l4JNTxP4tiqjApjKK/HvOaoiHP9r8="
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [5, 7],
    "data": "VQuflbe+7r/Op/NzR5Hxvzh+sSuvIbg/SqGEoUbA+T9doExgGfUDQOBpfHLs+Le/S5gUdi93+79wKTJCZw78P3g
qtwPC9vG/SJL6ol2i5z+Ugz6sYELgP1gmemI4zOM/hQWmQPchyr/MDe9rtBnwv2EVlmjEjfi/wIGL5jgt379GiHosk/PTP9mOInB
br+M/fKTWRi6a6j8lqTx6ks7UP30FLM16IQPAuEU+dWeV/b9A2CmrOzTjv2CGBNUS/tQ/WOYZJviutT9GbPSWqgD/PwKCkHOE5dc
/bjVZsixeAsCwcHvMXizzP+J577waBOS/mHjkW4yOsj/Yrvd5xbjDPxV1nfB7SfY/LhCSNxUAyL+iBELDyYn+vw=="
   },
   "mistakes": [
    {
     "name": "eps outside the root",
     "message": "You add eps to the standard deviation. It belongs inside the square root, added to 
the variance: np.sqrt(variance + eps).",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "FmeqCbm+7r8qK/oxRpHxv+gZnTviIbg/viNcF0LA+T/mSybCFfUDQNwRwqHn+Le/85uO7y13+7803RZ+fA78P
6PsGvzD9vG/yXgaKl6i5z8tHLMrXULgP4ef0QExzOM/Svd+QAEiyr/PugVNsRnwvwMqnNrDjfi/V/eGyjot379rvS8rlfPTP+Azy
sNbr+M/coF3/y6a6j/fP7mikM7UP5xyoy96IQPAijAmuGOV/b9U7MM9PjTjv75C2FAa/tQ/GOuYtiyvtT/uZ597pgD/PyqigEd85
dc/INOlhipeAsBw1GFYUyzzP/UEXw4dBOS/YIt/p76Osj9YRdn53LjDP5zYCY16SfY/GYk9Lw8AyL+ZadJax4n+vw=="
     }
    },
    {
     "name": "eps forgotten",
     "message": "eps is missing. Rows of small numbers come out too large without it, and a row of e
qual numbers becomes 0/0. Divide by np.sqrt(variance + eps).",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "O4NzLLa+7r+u9oOsSJHxv1Cy2Jl9Ibg/zkG1CUvA+T93B2HjHPUDQOLaLh/x+Le/Anww8TB3+7/Wx1zxyA78P
/pQGRTL9vG/NGeaEGCi5z8wzsyPUELgPxQr73EWzOM/PljqQCUiyr/4kaMQphnwv838P2PMjfi/jx5Rsx0t379fb714dvPTP3jsj
7xWr+M/7vCF5iOa6j9j5RH6rM7UP8fQqaeDIQPA1A9q2GmV/b+QtJkGOjTjv2sFoQ0O/tQ/gI4xldautT+nqE02rQD/P9fMfauJ5
dc/MbUzFS5eAsD+Wv7IcCzzP6UOBBkXBOS/MFNMYD2Osj8wa7+SoLjDP8FmAR9+SfY/SIDBsB4AyL+97kuLzYn+vw=="
     }
    },
    {
     "name": "ddof=1",
     "message": "Your variance is divided by d - 1. Layer norm divides by d (ddof=0, NumPy's default
): it describes the d numbers of this row, it does not estimate anything beyond them.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "3I7ZaPUS779Z3Q/2X0jxv2gHSVHF2ME/MGN7RyG5+D9INFBtZCMDQHYa/XfM4ba/4qyQfMIe+79kGoREnqv4P
z13EXlUpvG/RJ5FwdGM5z/St3lAVtHgPzYfyr5g+eQ/zSC9esiJyL9ykz+MGJnwv7tJzxSKCfi/M8Wokvx34L8e28BlN8/VPyfN9
qJE/eM/fjce1CFG6z+aR3MbbxfTPyuEH0fDjgLA9F2aGKix/L/UNO/C89Djv8xOSmX1xdY/YDZFM4UYwT9M5iCGfgb+P5mbiyyy8
9U/LJs0CvHZAcC2EGVHO3LwP/tOAhRnkeS/YEjAUkGIvj8AYD0aKlHJP6MkeRbS9PU/hc3F9V+Qxr+IaqR2A/f9vw=="
     }
    },
    {
     "name": "over the positions",
     "message": "You normalise each column, over all positions together. Layer norm takes each row b
y itself: axis=-1. Otherwise a word's result would depend on the other words.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "8PZc0xaM+L9oeM8+QDTzv+SEAHuq1cY/BUrBUGTc/D/umSa9VH0DQNa9SsooVNm/T+LtS9a/9b94cjUGQ03MP
zBhbEB/yO6/5kFOjfFe+j/cxCiFcTDxPx11NVAFk+I/N1FC0OZft78AyIwRcu/Sv5Ehpk6GGADAkRRRkbWU6L81EXZLU9zpPxGNr
mN9YeU/kGZVsswvvL9Pkk1RyKyiP+fSmTI8Lvu/KEN8YBJqB8AQujQlbu/kv0Zf14Loo9E/IOH1wBVW07++1Cb+yd36P14I/B7N+
eI/DjusHaONBMDShKCmbCfoPy29QWCIk+a/MlYAadpd4z88DqtVokDeP4D+6Al6i+8/ee4wiKq01L9IYsPuckbzvw=="
     }
    },
    {
     "name": "over the whole array",
     "message": "You take one mean and one variance for the whole array. Each row needs its own: giv
e both axis=-1 and keepdims=True.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "PDETAEjx8b+qrFHqF3byv+BIJ8RlUqm/uhxFYmoO+j8ZPIB9DG8EQPdwWRnhscK/u+o7oxOR/b+IUTpPpJzmP
1G2ZqMZfuy/QHr6qZfj7T/a3EoFCKjtPy1sTHHULfQ/YYkeMGIboj8usL+avhnuv3RssVpQ5/m/Azhet66i5b9tO5LPv83XP3TH9
SIVJ+E/JBjpYAb26D8wmtB3xYu8P3+jrs2hGQHAVIO6LNKSBMBM1oeB35rhvwB5wXEG9o8/2CwlycZu2b/zqOmZvzYAQApxVJsvX
Nw/x7QRaVkKB8Bg755U8DL0PyyrFd9Ta+O/+Jg8T805zj/7zEUGhEXWPwEoAzuhsvg/lPzTIeBeur+jr0Iyt3T7vw=="
     }
    },
    {
     "name": "divided by the variance",
     "message": "You divide by the variance; divide by its square root. Otherwise a row twice as lar
ge comes out half as large, instead of the same.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "EsFFeZHP7r8lYbggsoLxvwiEXE/Bcbo/vK5bTKOL+T+4xlyVJssDQAjfENoWwbe/du5cTn9l+79AfOJ9wcMYQ
HAFd+5Xjfi/RstbijJm6T/08GzM/jHCP+iUTJBpfMO/mSSahM/I3b+IeUUTLKnWv9aX78mfnP6/EN/ZPgYNxb8gfrQvF3Gdv6NR0
b+QHeA/qLDdZWu54j/azLYwinbkPxSe+yBG2gnAk/fpUCvw+r/CrbClQQblvwEhcwC0Sdo/PP/c51twzT+uPCfEvxj8P9VWglQvH
dI/IgftrPbUAMCKb58ovlT7P76QDtxuXeK/cBrHYQhEsb/gPRFK8N+XPxCB7d29Rvc/t7fqFAZMzL91x+KwayAAwA=="
     }
    },
    {
     "name": "mean kept",
     "message": "You divide by the standard deviation, but the mean is still in the rows. Subtract i
t first: X minus the mean of the row.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "oHV5PmcD9b/myXtLv2Lyv2ArJSLzLKS/Pg5cjTDr9j8uuuTpeCkCQMR7vampc8e/RPBdDvl4/r867EIZjnoEQ
G8e/LutF/C/axcAsWe18D8w1eZuGTftP0dkfDSOHPI/wLkdYIsyRz8RcJakNnLiv5ZGME83wgLAIl6KM2ZZ47+AcLMW/Z5yP5AYS
Ehwqso/MpG6DfIx1D+2E2KrFoe+P45I+DsIlgbAlvOTFZZOAsB4FTyTXj7lv+R6WfUVqcQ/HA4JUiNmwb/iIDUd94b6P79Qg/xjw
NA/DJjX5+E9BMAsdfsd5jT0Pyp+X3pct+O/aIDiHknTuD/YXm41YN/HP8wiit/g8fY/Xwm5QmXmxb+NmXkhxvz9vw=="
     }
    },
    {
     "name": "root mean square",
     "message": "You divide by the root of the mean square and leave the mean in. That is RMSNorm, w
hich later models use; layer norm subtracts the mean first.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "ptcS8zHo9L/XmmWRuT3yv0CZOTHLvZC/yGfnB42T9j9WPbrc9d8BQCJkcyYZ3sa/lOe35Q08/r+Z9lvL0HwAQ
ODg1IlUiu+/v14zRMHt7z90y+5Oq3nsP+PTEs2uEvI/4OCnSL25cb9Lfs30libmvwBjORbDYwHAy9xQg5N25L/w9dcmPLy5P+FWi
byuCdI/fvcmxQk42z/GfTmqGg+5P7hEUzq7DAXAZt7ckAzcAcCIRVm0L4nlv7xR2P0H7Mc/2Ft/ea01uL9Y3LZYOB76P8fSm8+Ct
c8/NFv3unfTA8DWOG4EWCr0P+h45teFueO/4DemN57+uD88SLHjR/PHP3jlQh9z8PY/uu2FIZPhxb9i/HP1xPr9vw=="
     }
    },
    {
     "name": "centred only",
     "message": "The mean is gone, but the rows still have sizes of their own. Divide by np.sqrt(var
iance + eps), too.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "Uc5YuJyt7r/1+j8CFaDxvyAKWhuyyLU/5LlE7bT1+T+DtjHqrR8EQN0SlFSZMbi/7wWY0SOJ+78AeDwSbWWRP
4MGxG2Jxe6/8/iUcI7x5j+4THCOf9fkPzTLSVSDc+0/bMuJJNsYur85eqbFEi/0v07XmxlvUPW/LMptoCoc5b92rBqWzJrfP2F5n
sEDmOU/UpyW+qjQ7j9mYaoAmBjEP27ZdNCKEv+/hRSmqyZ9AMAinN4/Ut7gv+TSc1GUZcw/OKRdMoMJur+nQREmj10BQHlWGdHLU
N8/gpOu5apWBMDGVKXJfP7oP+FvUewEXuW/RAEwpuHvxz+2EzVKuLXQPw9Hi8Y3evU/qx+w0uN7xL8XXEVqdyL9vw=="
     }
    },
    {
     "name": "gain and bias forgotten",
     "message": "Your rows are normalised, but gain and bias are missing. Multiply by gain and add b
ias: the network may then choose another size and another centre for each feature.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "4WRBOSmwuT9qJ9okPijzv7AgJzX5mPK/A4dJZM358z9ovA//Ah35P+shNL7p78S/gDWWlHlK2b8PzlTtNYUAQ
CCmZXSfIvW/WeLnZmhUsT+gqId5oLTVv6PS9YiLCOK/MB+Jp4qe3r9BThlA+zfiPynf1B0uKdS/T/b5DaKc/T805Ih7v+jnvwuXL
cFpqMe/jwJf9KeX1L89aykvYnjwPydErMJh+/S/BDywAKlc4b9JQEV9M5f0P+cypMVc6ua/bQmDC1di7r+NuPmGifXtP57p6g21q
/I/A0rB5f7o8r/jP1pCZpz6P0lff5iPkPI/wLZwz0FD87/nl0tiEy/rv8knitIaR9Q/RPkW+feU27810D8hZv3kvw=="
     }
    },
    {
     "name": "bias forgotten",
     "message": "bias is missing: add it at the end, after multiplying by gain.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "jLguP5e+wT9l81r1frbOvzxclj2te+O/s2hDZN226z+HESBIDhb2PzRxTrSvZa2/tZTmTTeg0r8Ww3P6ytIGQ
FuEu7kp8dC/TmTg/qcnoj8vWR3KPB3Ovxxw8BwhuN+/4mx79Ox+xb9Kla/atNXaP5XigtdW2tu/xqOVbqW81z/Aj54ZMwzZvxwsj
bpRacC/1XM3VDUc0r929VGgFyDXP7kveu+n5+6/+dERhXH8578Fdc3+ZoHQP6aRFHGzAdi/FZ0C2tAT5b8levY8DFnqP1POpZkJN
9o/e+8uhG/a67+2Zpi/xmECQIZjhLZRw80/8PyPlxEu5L8q7keAftviv4gXkeBd1dE/i3dn6wpdw78PRpyCoOrevw=="
     }
    },
    {
     "name": "gain and bias swapped",
     "message": "You multiply by bias and add gain. It is the other way round: gain multiplies, bias
 is added.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "FhYwuONW9D/YWUV/zKTzP/rbd7jlx9K/3Ni/I9Xy+T/MoTKCCAcFQOCUZQcm2NY/eVl/KwLM9D+kKqCoBnHsv
wbAywNJV/U/s4/XQvNI4j8ciEdv6ULcP2SxjJKzGNA/BpxndwWT1z9YHAHyvD2zvxAIhCtSpfs/qRef14Yz9r8AJhdEEA5Zv9Lbj
Vg7zeE/xc7783Kr4D+d5SYAGhTUP9waWH7q2ARAJe7laAKm/z+UxlDg9Ovsv6B+/UmvypQ/gNp95XvaiL+3QSoTUsP+P+xT6YB5w
tM/Vm50ad1eA0BggTUmcZvcv2ladOHxcem/bqsJhM+m1L8AqqOapNmvP2JbQ2ZeuPM//72bctp21z/QbwOoob76Pw=="
     }
    },
    {
     "name": "bias multiplied as well",
     "message": "You add bias first and then multiply by gain, so that gain changes the bias as well
. Multiply first, then add.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "AYb4UHgV9r/jqMcmc1zavzbC1zNlys6/RZDxDqIb9j/E1XNqBOICQF+iKqsv9LG/i3Hg0Fx09b8ZKQm8Slj1P
4yz1WVd8tu/5uMc4RzX2T8YwzAOL/LRP+P3LRbJ/94/xSH93Jgfx78YznWNwy3kv7gVv+7gQ/+/LOn2hON2yT8whtuFs6CXv6HZ+
JUkzNg/FXpzb9pN5j8DGxGswU/WPx3ykXoRIADAB6Oz/cElAsBSF81KzQC2P0eS7vTj4nu/9ZSLgahNwr8T10KrgNr8P+LzZKWzZ
tk/G0R+v4a5/r+z4KSMhOzoP5kUQHmpA68/hiLfTfvJ0L+XskE1vtiyv+Lf6wRSI/Q/bizp07b9xL/i3Q0e94b4vw=="
     }
    }
   ]
  },
  {
   "name": "a batch of small numbers, where eps can be seen",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 1560.0,
   "script": [
    [
     "call",
     "layer_norm",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 5, 3],
        "data": "Nz4ZVU0TkL8T0MULHPKYP6M+8gj8SZI/D2mUdtgGZj+J0gPzLq98v0jfq3ZiooW/wxUm5wwAaj8S6hhPI9K
Gv3XraBEbV2g/LdWYsWTYir+F21vLC76EP6B008JyETg/PFjWdzorh7+8DBHZzu6Mv3KwHaLdUHY/VWGAHIdwYb/VBzTjJDBKv+M
9Cp26NoI/5AqRCSH1iL81v/YueON9vynuuIEAemQ//+HPx+lLZD/X/ZAkLRhjv2I3vKJJz4E/JuYQXpxuk7+ujKoluM90P21t548
aH4w/QnH9LYb4kD/WbqJSia+HP3aImxxfu0s/"
       },
       {"array": "<f8", "shape": [3], "data": "aq0VZ8g69T/wKGEd+qb9P8ZvdpPsNfI/"},
       {"array": "<f8", "shape": [3], "data": "vdI1dcMOlr8ueLxMMdPgP0TW0zCtQuA/"}
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [2, 5, 3],
    "data": "5wtPP3eN/b84QQfIZBsBQEFaNZzAVvE/l9UuufTm+D/w2HTKaSuwvxwMMCL+9N6/9htkRZoK6z95ogp8YYL9v6Q
o2UWhhvM/t16yQfU5+r/G6IEO1HMEQN5r2M7IwOQ/xifgy+4j5r8sXkYoe0bvv9Txti/jDABA28FcXIic7r9QusCDd/HWvxX23+o
cp/0/MpGKDGR99L+IAlEII721P0ZdQVQevv0/+muErbs9wb80PY58gPzzv8e33vXFH/s/vPMmR+qk/L96cgnJEyTzPzAIp48P0fk
/JEPlTbvN8z9iYecF/SnwP2ZbiNam0+u/"
   },
   "mistakes": [
    {
     "name": "eps outside the root",
     "message": "You add eps to the standard deviation. It belongs inside the square root, added to 
the variance: np.sqrt(variance + eps).",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "U/v5JoAB/r9oPS8LpU4BQHYsRvBVe/E/oq9mEgeZ/D/o91rMlh7Dv4A7RNzYH+S/HB9/3oXt7T+2zGtybboAw
JBLgTlItvQ/qwXVTiSW+78kB2/zYk4FQAQsaw85/eQ/xvOe+1KB578dG6kg9yrxv3wjw9IZ0ABAAHLBE+gZ8r9OVZHgQcLgv4wX9
EdO1gBAARcWanj+9r+gru/1PtaeP/CBNwfyNgBA2lWhMg5nxL8rpCV9WS/6v/Mcc2UZRf8/rZe2JU9a/b8kz0gj2GjzP4+e7EltQ
vo/JVrORgj99T9aBjkvKgHxP0wH7TW9TfC/"
     }
    },
    {
     "name": "eps forgotten",
     "message": "eps is missing. Rows of small numbers come out too large without it, and a row of e
qual numbers becomes 0/0. Divide by np.sqrt(variance + eps).",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "pIbHh9MF/r8wRW0ojlABQFmGTBKzfPE/rkiZLkKm/D+4dkVlGEbDvyKDTfR6MOS/ItUk4zf57T+I272bbMIAw
MiqYpYWu/Q/TzHHYHad+79iNm9S+1IFQJkihV1+/uQ/tEB6VRWI578AI0EiizLxv69+xJzg0wBAVohg2Sgj8r9swvMLwtPgvxYNc
hr23ABAs9YdXvcH97+QqjhncgGeP92bnQgKPABAc9bmAhBxxL8NoV53+EL6v3u7reU4Uv8/NOJh9qxf/b9iSYT04GrzP+SmYOLHR
fo/wk4PZr8F9j8kR/6MhATxP3bOBjZGV/C/"
     }
    },
    {
     "name": "ddof=1",
     "message": "Your variance is divided by d - 1. Layer norm divides by d (ddof=0, NumPy's default
): it describes the d numbers of this row, it does not estimate anything beyond them.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "0xe11JpR+L/bO5CQMJf9PyxWVySlYO8/kolbOWAn9T9gZwDOFdyYP2Idzr1TiNW/qdZrlEKs5j9DHjPXC4n3v
9/bkNMOu/E/e7vbi+PV9b/CzSpgPbIBQLMbToSq/eM/uTXd9S2P4r+4lFUW0j7nv7jSLq5ZGfw/QyOzO6Bo6r8I+pCiG/3Nv9Y0W
rU6ofo/dqVS6ctn8b9GGbbjX4LDPzJzCawDb/o/lpF1WPmUvr94T9zQnynwv7Gv7OoSkfg/vM90PAml97/zjx0U3z7xP50hkDEss
fY/qiNZCSqm8D/cZlZ0mObtPwwyf1+V7OS/"
     }
    },
    {
     "name": "over the positions",
     "message": "You normalise each column, over all positions together. Layer norm takes each row b
y itself: axis=-1. Otherwise a word's result would depend on the other words.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "jV8psECW87+ZueXIxZUCQE671lv8Avc/GyHvwT8x8z8M+Oi5LpTjP+KI0GJaheC/bZ4TzY6nvz/85OHS3Frvv
27VsdfkXNC/eO6mpOQw7D9fgkkohej6P/5UfnsJqeC/t+OK+WcM9b8CWTtYV2H0v3E8/rk32PI/+LB/lMrl8j8D+w5FWlj0vx6UC
6w8Adu/sc+Y3bXh87+g8B+/ZyTcP7UaPGJahfg/5kPXQ3hXxb9WtRbbT0AAQKBLwGbmWfQ/qkv629CR7b9iFBq3pyrkv8MAk+4xl
/g/ITXh3fFb9D+Y6HtSRJoCQGwxU0lUrMS/"
     }
    },
    {
     "name": "over the whole array",
     "message": "You take one mean and one variance for the whole array. Each row needs its own: giv
e both axis=-1 and keepdims=True.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "2CvhEDzJ/r+JSFENEv8RQAKb07XHTAJApo4TK/9P0D+YU3U+kSfmv0b9BrzEQuO/jxqFzb/90z/MKui/lwr2v
2kt2AFLxOg/EpUETMXf+b8hPdXCVyUBQCMrfC/aS+A/wvB78mp49r89g00Z7PH9v+auSNZ+afA/nxjDbvI51L8MViln+mjVP0aNe
Z/+A/Y/Jf4KZVog+L8OjfULObbnvwZKvGGJO+c/yHPMvtZrzT9o8bxO/by0PzRg0FPYsfU/vsZnkS+AAsCO2TlDz+z0P5tEvS1M4
v0/txF1+WFn/j/OgD1whgwDQLlvfFfJ2uE/"
     }
    },
    {
     "name": "divided by the variance",
     "message": "You divide by the variance; divide by its square root. Otherwise a row twice as lar
ge comes out half as large, instead of the same.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "GdHrXI6XWcAJoqIk57tWQDUcwYVOY0BAEzMtQbyqbkAJnHzBQcNWwDpTtHHvNmPAJNg3Meg6XUDnAp22+PRzw
GxVd+W1J1hAJjj4oKglZMD1JPnC+lppQAvIJOJt/SxA4f7XE7w3UsDCYhwkcFpkwN00nA40amRApc73nTUCZMAVrenqddpiwIrYw
RTt12xA0aI1ZPrjZsArmzk3M8tPwN1WTwJPnmhAVw9CXnCNNMA4r4ZyQxh0wBIUd/7A/GpA4GM9zxQoX8BFt/wUxOFHQOjbHvB7m
FNAvgMGRrWcZUCMGUHYT8NQQEPJecSnlWfA"
     }
    },
    {
     "name": "mean kept",
     "message": "You divide by the standard deviation, but the mean is still in the rows. Subtract i
t first: X minus the mean of the row.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "DE9meZ8H87/w4Mo8sXQIQOQ5o7+DXfo/qJYp1wQQ4T+JgSTvX+D3v5askoo3yPW/78/nV/N+4T82nCwUehYCw
Knbdx8c3e4/mIWe138R/L8k6fKghCoDQPXy60/Ql+E/vzyQ++Bx+r80J/3GV44CwK9Z5qKS6fI/aiHEZRYp4L/Ue7Js22zRPzqUn
p7l7AFASCTfoen7AsDgQhCazA33vwRjgWzzf+0/96RQycxl4j8coMEz3ILQv8d6d5qGbgJAPp+Un+m5/L+Mfq3TvwbzP1N6P58Mv
/k/kK6IGAL8B0DUCt+PcMALQM4czO45fuQ/"
     }
    },
    {
     "name": "root mean square",
     "message": "You divide by the root of the mean square and leave the mean in. That is RMSNorm, w
hich later models use; layer norm subtracts the mean first.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "vVQ3bgcW8b9APGWib1kGQBiOpPXnd/g/31xxa5S82j8qsY1WLyjxv/w5P3JIHe+/n9AYNpUN4T+sl9SQfosBw
NYXS34Sgu4/WPfQd+/2+78D6UsdLxwDQBP0DXKJluE/1dHSl8x79b894LNSYnX8vxqxIevk3PA/vALXKMCr3r8WqVI7W0rSP9wzE
1mtLwFAFJLRcABk/b/eq/6ko8Lvv5zOCHpCe+o/VKW8n0kk4D+47wOhRyrFv4ZHrQfWuwBAK03Ovdu5/L+Qb6uiugbzPzfCdwEEv
/k/xzZSaW28/D8G8PQh8GACQM7pJjDizuI/"
     }
    },
    {
     "name": "centred only",
     "message": "The mean is gone, but the rows still have sizes of their own. Divide by np.sqrt(var
iance + eps), too.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "zIhD1CGzq7+Nmh+U0b7hPzLNprHFluA/yJzegR5Vh78yTlctKrTgPz/oNSBsDuA/YBsRKLH2jr+VoxQZUEPgP
4IesLzpbeA/dPi6GZVXo7+Dr3HRLXrhP9OIF4g4TuA/tKtbX8VfnL8oZAht4mHgP5me2vObs+A/+Gs079+mm7+ec7/S3qjgP98s0
boOg+A/coVkD1nsnr/L/GLBW7rgP8H2IU3EjuA/NPxINUCylr870s0BDoPgPyLyNV1GeOA/Rhc54iDip7+HVW/OKSHhP7Ybdyo3w
+A/HT5i4YZVib9S1QZQGPDgP+6DJCH44N8/"
     }
    },
    {
     "name": "gain and bias forgotten",
     "message": "Your rows are normalised, but gain and bias are missing. Multiply by gain and add b
ias: the network may then choose another size and another centre for each feature.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "dHJwnVID9r8exbvaKdjrP8wfJWB7LuA//S1IJhIH8z8nhaf3nFbUv2WZvNDV4uu/JuDsCU/m5D/keIvMTnb0v
6ARKo9OBuQ/RUuEbZKB87+cjJ5RU4jxP4TqW77xk78/+AYHY7kq4L/vMsV0T/Tpv/Qc5muED/U/jrDVpx6N5r92EmeMeInev+ScB
Hft6PI/pBTVFIhd7r8ayII6/3LOv1bjuvEj/fI/X/3JsADVtb+3TPMct6XuvzFGhpkrsPA/sEbNwg5U9b8k8Qlj3yfXP86UFdQtF
O8/7CScob1e7j9rSis6BLvQPxHlWN8fXvO/"
     }
    },
    {
     "name": "bias forgotten",
     "message": "bias is missing: add it at the end, after multiplying by gain.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "nDR6MTw1/b9ZRrDpMM35Pz7elgfUauI/4qwDxy8/+T9MEwuGntjiv1Lc60Esve+/jMoNYRC76z9IbzQR/fUCw
AV73lqVyuY/bIfdM7rh+b+6ylK7Bz8AQGdWEnhu+ME/MHk2sHhz5b8ta4E61gz4v4X4A8dv+Pc/RROzQBLs7b9W1ZwO7Uvsv/MKd
lLGhfU/57m1/igl9L+6r2TXGTfcvyRy17vHnPU/RGO7fcb3vL9LeewiGWb8v6XMdF1v/vI/cRxSOa9M/L/HbFZF9nTlPw4dPfe4r
/E/bxq6W/Yl9D8slSR+kQHfP9UYrgMqC/a/"
     }
    },
    {
     "name": "gain and bias swapped",
     "message": "You multiply by bias and add gain. It is the other way round: gain multiplies, bias
 is added.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "yMO/7Cu09T/a/HdYc3wCQNrJuCRnUvY/y1a9SNvR9D/Vg1Lil/r6Pz5Cr3hTQOY/MRUQfCgB9T+WjEwZx+TyP
071l+hcTPc/JbsYC1mm9T8mnS7XbG8DQB73EuKoNvM/c7Koultn9T/ofw/MQNT2PyiijsaQ6fw/mhFTGfZ49T/RGC6saKP5P9uV3
BDK0fs/BdXhpoGO9T/sWTiEq6b7P/Uv+msP3Ps/YZOXqE5C9T+up9Fiapj1P5CoCAzIsPo/g4mrcGWw9T8peZJXFVkAQHhtAPJYG
/o/ByHL0Qvn9D/FwD1f9dn/P5lAR18DveA/"
     }
    },
    {
     "name": "bias multiplied as well",
     "message": "You add bias first and then multiply by gain, so that gain changes the bias as well
. Multiply first, then add.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "U1PO2k2q/b9qYy5UMLIEQN04xxRSdvI/LI6vHR7K+D9T25vugavYP6mR6D+4dtq/H41lDu3Q6j8XXrxjylT2v
0EHa74ypvQ/I6Yx3ctW+r/3CqmanwoIQBYp/L/r/+Y/nbbeApxd5r9j1an3TOvgvyLh/+urnABAslBbkzXW7r//XOF1kxO3P7HUc
WOuxv4/ntgJqDqa9L8YqaaR0hLhP+I708yv3f4/Uqd+iXAkwr+g8X/I0p3pv2OWcG5XP/w/Jzum4sDB/L/ftlfhqlH6P83mOAih8
Po/uftlsuSw8z/GpTUelFf3Py2eZOWDlOm/"
     }
    },
    {
     "name": "axis counted from the left",
     "message": "Your function normalises along axis 1, which is the last axis of one text only. In 
a batch, axis 1 runs over the positions. Count from the right: axis=-1.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "zKcDtBvs9b/6AnRZIuwLQDd4vG672gFAe13MG03s9j8W2enJu2rZvyOIkb+J0vG/SCA6YiQb+D+uvrhr9CDtv
w0jt1L7q94/RcawVUw17780Z+LTdZ77PxJC4flgHMY/nk6lyK1z5r8aa5welnv0v7d8gNBxqug/TKohYGmGqz8AEDmJYdVeP/0gM
SS34uw/0KWa2db377/7hncGR6H6v9DArqNYmNi/UVpb9G0m4T9yPdiZUgTZv91afHBjnes/MO+SU0Vb+79hFUsy4if4P0aqRjPbB
f4/k6kEm08XAECUrwuxX2EJQKhAQLVC8ua/"
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
   "single": 925.0,
   "script": [
    [
     "call",
     "layer_norm",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 7],
        "data": "AAAAAAAAAEAAAAAAAAAAQAAAAAAAAABAAAAAAAAAAEAAAAAAAAAAQAAAAAAAAABAAAAAAAAAAEAW5rd4ETj
3P5ClL7f3ofc/I4bdWd772T/NCIoE94Dwvx/KTfZK2uS/g1hKw7+C8j9qAgtQFzYCwAAAAAAAAOC/AAAAAAAA4L8AAAAAAADgvwA
AAAAAAOC/AAAAAAAA4L8AAAAAAADgvwAAAAAAAOC/"
       },
       {
        "array": "<f8",
        "shape": [7],
        "data": "YI5hSf4Mv7+umy2I8PrmP25urf1VZtk/qC6lY5O74T9lkZDc08P2P0GJov+6L+Y/mtSGbAM1/j8="
       },
       {
        "array": "<f8",
        "shape": [7],
        "data": "l3VDSVRG+T+2DdHNit3+P1zamRWYBPO/4ba+j97E7r8L+w4sRR37v2exv32Cq+u/VQizIC6luD8="
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
    "data": "l3VDSVRG+T+2DdHNit3+P1zamRWYBPO/4ba+j97E7r8L+w4sRR37v2exv32Cq+u/VQizIC6luD+r/I8rbEX3PzK
IN2eyeQVA7eszGdJx8b/cq4xhasH2v1P2vpo4xgPAIF4OBvBU078ATZcEwOYJwJd1Q0lURvk/tg3RzYrd/j9c2pkVmATzv+G2vo/
exO6/C/sOLEUd+79nsb99gqvrv1UIsyAupbg/"
   },
   "mistakes": [
    {
     "name": "eps outside the root",
     "message": "You add eps to the standard deviation. It belongs inside the square root, added to 
the variance: np.sqrt(variance + eps).",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "l3VDSVRG+T+2DdHNit3+P1zamRWYBPO/4ba+j97E7r8L+w4sRR37v2exv32Cq+u/VQizIC6luD8eay/JbEX3P
xyu04uweQVA1u/6lNJx8b+z+6cdaMH2vx+ZobE2xgPAYPDjFvtU07+FV0nSt+YJwJd1Q0lURvk/tg3RzYrd/j9c2pkVmATzv+G2v
o/exO6/C/sOLEUd+79nsb99gqvrv1UIsyAupbg/"
     }
    },
    {
     "name": "eps forgotten",
     "message": "eps is missing. Rows of small numbers come out too large without it, and a row of e
qual numbers becomes 0/0. Divide by np.sqrt(variance + eps).",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8CvNjMa0X3P
9w04YSzeQVAISLTztFx8b8oLQK+a8H2v7Lpp8A5xgPA4PLMX+lU078fW3fxxOYJwAAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAA
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
      "data": "l3VDSVRG+T+2DdHNit3+P1zamRWYBPO/4ba+j97E7r8L+w4sRR37v2exv32Cq+u/VQizIC6luD8FZFk/eGv3P
xcciljyBgVAuxWdv7KP8b/7RhixcDX2v+QninMoUAPAEgBbBbsA1r+lqOM/QuwHwJd1Q0lURvk/tg3RzYrd/j9c2pkVmATzv+G2v
o/exO6/C/sOLEUd+79nsb99gqvrv1UIsyAupbg/"
     }
    },
    {
     "name": "over the positions",
     "message": "You normalise each column, over all positions together. Layer norm takes each row b
y itself: axis=-1. Otherwise a word's result would depend on the other words.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "mwHGBbRv9z/l4b34Rc8EQGSAxN7wQ+W/aHllGTogyL+8qVBuNifUPxBCrpfr5r6/6hy5eAY4BEDVmkVg2m34P
5hmBHDjBAJAvYRuhlZt9L84oSp1/1n3v34fYuofTgbACo721dLf5b823QdjDpoAwFXEvnVu9fs/UDDdL5vg7T8kyvxKef75v+zBR
h9HyfO/Sm5+pa7iBMD2XimY66L8v6xuByq858S/"
     }
    },
    {
     "name": "over the whole array",
     "message": "You take one mean and one variance for the whole array. Each row needs its own: giv
e both axis=-1 and keepdims=True.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "mOelyPkZ9z8TW9joxN0FQNREPaBg0Oe/PHZ4ZXrS1b8AMGMb6++5vwDK//SkmLa/yOaZzg6vAUB2PpCCBun3P
yAjMcC0lQNACCivDOKX879txVsSyd35vxy95pr6ugfAah29z1cH4b+LhjGbH10PwMVsZSEmyfo/mAWwlU3r9T8BCAmbR/b3v3pE+
SezSfa/xzotRmtrBsDoJgNj4nj2vxGLFPWg+vW/"
     }
    },
    {
     "name": "divided by the variance",
     "message": "You divide by the variance; divide by its square root. Otherwise a row twice as lar
ge comes out half as large, instead of the same.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "l3VDSVRG+T+2DdHNit3+P1zamRWYBPO/4ba+j97E7r8L+w4sRR37v2exv32Cq+u/VQizIC6luD/uAxhVSsX3P
xDXETkM+ANAtBRDdDvW8b+KNFSV/er0v1T+QytwOQLAkKs0NgJP3L82l+GZjEADwJd1Q0lURvk/tg3RzYrd/j9c2pkVmATzv+G2v
o/exO6/C/sOLEUd+79nsb99gqvrv1UIsyAupbg/"
     }
    },
    {
     "name": "mean kept",
     "message": "You divide by the standard deviation, but the mean is still in the rows. Subtract i
t first: X minus the mean of the row.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "8KR+4XTIUsDIDu5h2oF8QFCC0fcROm9AYaTBdTHYdUA3mTpDWhGMQODpmLgiWntAPqFcWouokkDREUNMGSn3P
6JylXuLzQVAzBEaByUV8b9YesVIA0D2vx0GnZ4YIAPA0IG5+lLN0L+Rl7AhUQoJwB/qN3fzwTRAg/noq4bnW8DYhKnoP/hPwCoBK
aIdJVbAq74ocCNVbMAcSdN+T59bwEETwnKepnLA"
     }
    },
    {
     "name": "root mean square",
     "message": "You divide by the root of the mean square and leave the mean in. That is RMSNorm, w
hich later models use; layer norm subtracts the mean first.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "Pz9gjYRV9z+9cHgQgS0FQM7LsjYGVum/ZlD2P5kS2r9YWKKzzGXRv9gOlj0l78W/iEcV1VO//z85r17r+Sn3P
7XUx63mygVAm8czpvIV8b9X/J3aKT32vyeMSQbJHQPAKuwCcVHd0L8k0Bvlmv8IwNsVsKIhN/s/7h4OmSFg8z+wGmZCJV75v2Veu
lotQPi/QOIZmX3wCMB3DYk0kO34v1vE+PKIqvy/"
     }
    },
    {
     "name": "centred only",
     "message": "The mean is gone, but the rows still have sizes of their own. Divide by np.sqrt(var
iance + eps), too.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "l3VDSVRG+T+2DdHNit3+P1zamRWYBPO/4ba+j97E7r8L+w4sRR37v2exv32Cq+u/VQizIC6luD9V70hMF5v2P
3m8haBqewdAgDLgOxDs8L+bho51EDT5v2KGb6DF1gXAsCIbWst+vb+6zk8zHmERwJd1Q0lURvk/tg3RzYrd/j9c2pkVmATzv+G2v
o/exO6/C/sOLEUd+79nsb99gqvrv1UIsyAupbg/"
     }
    },
    {
     "name": "gain and bias forgotten",
     "message": "Your rows are normalised, but gain and bias are missing. Multiply by gain and add b
ias: the network may then choose another size and another centre for each feature.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/N4tzsYTwP
w7/HBox1PA/rH0PAPq2zz/oyZyVZJrqv9KzK/R8euG/RPbnkbj36T9G4rlRLUH8vwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
     }
    },
    {
     "name": "bias forgotten",
     "message": "bias is missing: add it at the end, after multiplying by gain.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "AAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABjx5vtQAfAv
10FPAG0K+g/8+Zexl8suT+uQbVm7Hvdvzbj3RJY3ui/V4K4egoB4j9D5Zx16asKwAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAA
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
      "data": "YI5hSf4Mv7+umy2I8PrmP25urf1VZtk/qC6lY5O74T9lkZDc08P2P0GJov+6L+Y/mtSGbAM1/j/Fm5PsICf4P
4z685ws+gVABKlgz480uj84bEsv/qf1P95gAAqVyQJAAJZ5i5gdgb+9rVUTrHz7P2COYUn+DL+/rpstiPD65j9ubq39VWbZP6gup
WOTu+E/ZZGQ3NPD9j9BiaL/ui/mP5rUhmwDNf4/"
     }
    },
    {
     "name": "bias multiplied as well",
     "message": "You add bias first and then multiply by gain, so that gain changes the bias as well
. Multiply first, then add.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "qFbH3mSGyL/nPdI6Wir2P4XWOCHRMN6/fZwjafIM4b/dnLJvDUoDwDs5DlAvL+O/g6Yfdq9Dxz8GjzHm0kbUv
0sguB0aIAFAyRyhL7nl179TPX6c6Mrvv6oVanSjgQnAOm5bVU3ior/b6jp+rjcJwKhWx95khsi/5z3SOloq9j+F1jgh0TDev32cI
2nyDOG/3Zyybw1KA8A7OQ5QLy/jv4OmH3avQ8c/"
     }
    }
   ]
  }
 ]
}
"""

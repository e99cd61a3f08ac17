"""The public cases of the step layer_norm, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_03: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'layer_norm'
points = [1.6, 1.6, 0.8]


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
   "single": 3000.0,
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
    "data": "jwGflbe+7r+MsPNzR5Hxv5hxsSuvIbg/6qKEoUbA+T8uo0xgGfUDQPplfHLs+Le/b5sUdi93+7+0LjJCZw78P04
wtwPC9vG/MpP6ol2i5z+Agz6sYELgP+okemI4zOM/cgumQPchyr/zEu9rtBnwv7MRlmjEjfi/HoKL5jgt379ghXosk/PTP/+OInB
br+M/n6XWRi6a6j8tqjx6ks7UP9ABLM16IQPAWko+dWeV/b+51ymrOzTjv9GGBNUS/tQ/fuYZJviutT+IafSWqgD/P7uBkHOE5dc
/yDlZsixeAsA3bHvMXizzPzR577waBOS/dXHkW4yOsj9BsPd5xbjDP+t2nfB7SfY/uQqSNxUAyL94BkLDyYn+vw=="
   },
   "mistakes": [
    {
     "name": "eps outside the root",
     "message": "You add eps to the standard deviation. It belongs inside the square root, added to 
the variance: np.sqrt(variance + eps).",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "BWqqCbm+7r+WLvoxRpHxv6shnTviIbg/Rx1cF0LA+T+CRybCFfUDQOEWwqHn+Le/ep6O7y13+7+B5RZ+fA78P
7PyGvzD9vG/qXkaKl6i5z/iHbMrXULgP06f0QExzOM/pfV+QAEiyr93vwVNsRnwv7khnNrDjfi/MveGyjot37+Svi8rlfPTPzozy
sNbr+M/JoF3/y6a6j8tQbmikM7UP7Juoy96IQPAQSgmuGOV/b+j7MM9PjTjv7lB2FAa/tQ/dfWYtiyvtT/TaZ97pgD/P0GggEd85
dc/atelhipeAsAPzWFYUyzzP8YFXw4dBOS/Jot/p76Osj/YSNn53LjDP+PbCY16SfY/QY89Lw8AyL+padJax4n+vw=="
     }
    },
    {
     "name": "eps forgotten",
     "message": "eps is missing. Rows of small numbers come out too large without it, and a row of e
qual numbers becomes 0/0. Divide by np.sqrt(variance + eps).",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "vY9zLLa+7r8O9oOsSJHxvzyp2Jl9Ibg/JkK1CUvA+T+lA2HjHPUDQH7nLh/x+Le/dIEw8TB3+78swVzxyA78P
0lJGRTL9vG/x2WaEGCi5z9Pz8yPUELgP3cs73EWzOM/ZV7qQCUiyr9yiqMQphnwv0n1P2PMjfi/4x5Rsx0t37+jcr14dvPTP03tj
7xWr+M/7/GF5iOa6j+W6BH6rM7UP4rPqaeDIQPABgpq2GmV/b+PtJkGOjTjv/MFoQ0O/tQ/GJAxldautT/hn002rQD/P3TMfauJ5
dc/d7MzFS5eAsCHXf7IcCzzPxYPBBkXBOS/+lxMYD2Osj8pcL+SoLjDPzFiAR9+SfY/T3nBsB4AyL+W60uLzYn+vw=="
     }
    },
    {
     "name": "ddof=1",
     "message": "Your variance is divided by d - 1. Layer norm divides by d (ddof=0, NumPy's default
): it describes the d numbers of this row, it does not estimate anything beyond them.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "9JXZaPUS779+1w/2X0jxvyABSVHF2ME/pGp7RyG5+D/lNVBtZCMDQFwP/XfM4ba/drKQfMIe+7/jGIREnqv4P
555EXlUpvG/pp1FwdGM5z91t3lAVtHgP1cfyr5g+eQ/+hu9esiJyL+hjD+MGJnwv1tLzxSKCfi/VcSokvx34L8T3MBlN8/VP5DN9
qJE/eM/yzUe1CFG6z/aRXMbbxfTP1qFH0fDjgLA4VWaGKix/L9RNu/C89Djv/lLSmX1xdY/zDFFM4UYwT/B7iCGfgb+P6Saiyyy8
9U/D5g0CvHZAcAyEWVHO3LwPyxPAhRnkeS/c0fAUkGIvj8tXT0aKlHJP/speRbS9PU/J8rF9V+Qxr+BbqR2A/f9vw=="
     }
    },
    {
     "name": "over the positions",
     "message": "You normalise each column, over all positions together. Layer norm takes each row b
y itself: axis=-1. Otherwise a word's result would depend on the other words.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "d/Zc0xaM+L9wcs8+QDTzv3+AAHuq1cY/NFHBUGTc/D/9lia9VH0DQJC7SsooVNm/pd/tS9a/9b+5cDUGQ03MP
w1jbEB/yO6/OkJOjfFe+j9dyyiFcTDxP552NVAFk+I/NUpC0OZft79Cx4wRcu/Sv2Agpk6GGADA6hNRkbWU6L9LEnZLU9zpPxWOr
mN9YeU/OGdVsswvvL+7o01RyKyiPx/UmTI8Lvu/WEZ8YBJqB8CuuTQlbu/kv2Vi14Loo9E/KeH1wBVW07+4zSb+yd36P5cJ/B7N+
eI/8T6sHaONBMCChKCmbCfoP3K+QWCIk+a/8VYAadpd4z8gDKtVokDeP1UD6Ql6i+8/aewwiKq01L+/W8Puckbzvw=="
     }
    },
    {
     "name": "over the whole array",
     "message": "You take one mean and one variance for the whole array. Each row needs its own: giv
e both axis=-1 and keepdims=True.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "ETATAEjx8b93sVHqF3byv8FNJ8RlUqm/8iFFYmoO+j+KOYB9DG8EQCFxWRnhscK/k+Y7oxOR/b9OUDpPpJzmP
8a0ZqMZfuy/X376qZfj7T8y1koFCKjtP5dsTHHULfQ/GaAeMGIboj9Pvb+avhnuv0xnsVpQ5/m/QDdet66i5b/3OZLPv83XPzLG9
SIVJ+E/RhnpYAb26D+DoNB3xYu8P2Cnrs2hGQHAJYa6LNKSBMCX1IeB35rhv/KdwXEG9o8/4iklycZu2b8WqOmZvzYAQBhwVJsvX
Nw/S7gRaVkKB8AN7Z5U8DL0P5usFd9Ta+O/4p88T805zj/Fz0UGhEXWPwcoAzuhsvg/5PfTIeBeur+sskIyt3T7vw=="
     }
    },
    {
     "name": "divided by the variance",
     "message": "You divide by the variance; divide by its square root. Otherwise a row twice as lar
ge comes out half as large, instead of the same.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "+79FeZHP7r+zZrggsoLxvyiNXE/Bcbo/XbJbTKOL+T9cyVyVJssDQN7mENoWwbe/rutcTn9l+78FfuJ9wcMYQ
GEMd+5Xjfi/NcpbijJm6T/T62zM/jHCP8OQTJBpfMO/ACOahM/I3b8KeUUTLKnWv16U78mfnP6/mePZPgYNxb/fZLQvF3Gdv6JR0
b+QHeA/0rDdZWu54j8+y7YwinbkP+Ge+yBG2gnAzu7pUCvw+r9brLClQQblv0EfcwC0Sdo/j//c51twzT9MNyfEvxj8P1pUglQvH
dI/iwftrPbUAMCjcp8ovlT7P06QDtxuXeK/kSTHYQhEsb+9NBFK8N+XP1t/7d29Rvc/CbbqFAZMzL8hx+KwayAAwA=="
     }
    },
    {
     "name": "mean kept",
     "message": "You divide by the standard deviation, but the mean is still in the rows. Subtract i
t first: X minus the mean of the row.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "onR5PmcD9b9/0XtLv2Lyv4EVJSLzLKS/bRNcjTDr9j+wueTpeCkCQNV2vampc8e/K/NdDvl4/r9/60IZjnoEQ
E8h/LutF/C/ExIAsWe18D/q1uZuGTftP2phfDSOHPI/cu0cYIsyRz8lb5akNnLiv2ZJME83wgLAPl6KM2ZZ47+Ky7MW/Z5yP8ITS
Ehwqso/QJC6DfIx1D8XHmKrFoe+P8ZF+DsIlgbA+PKTFZZOAsBTFjyTXj7lvx19WfUVqcQ/yRAJUiNmwb9PJjUd94b6P8BNg/xjw
NA/FJfX5+E9BMBubvsd5jT0P2h/X3pct+O/xIbiHknTuD9CYW41YN/HPyEnit/g8fY/qwa5QmXmxb8nnnkhxvz9vw=="
     }
    },
    {
     "name": "root mean square",
     "message": "You divide by the root of the mean square and leave the mean in. That is RMSNorm, w
hich later models use; layer norm subtracts the mean first.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "cdMS8zHo9L/Kl2WRuT3yv1KcOTHLvZC/IWfnB42T9j/YPLrc9d8BQE9icyYZ3sa/4Ou35Q08/r/d9lvL0HwAQ
Avw1IlUiu+/W2ozRMHt7z87yu5Oq3nsP+XbEs2uEvI/1jCoSL25cb8Gfs30libmv/dfORbDYwHAAtxQg5N25L9p8dcmPLy5PzRXi
byuCdI/IfYmxQk42z8GfjmqGg+5P9dAUzq7DAXAiNvckAzcAcCTRVm0L4nlv59P2P0H7Mc/Olx/ea01uL8l2LZYOB76P5zTm8+Ct
c8/eVj3unfTA8DIOW4EWCr0P4B65teFueO/MDWmN57+uD92RbHjR/PHPwDoQh9z8PY/C+qFIZPhxb8r/XP1xPr9vw=="
     }
    },
    {
     "name": "centred only",
     "message": "The mean is gone, but the rows still have sizes of their own. Divide by np.sqrt(var
iance + eps), too.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "E81YuJyt7r9d9j8CFaDxv4gNWhuyyLU/hLxE7bT1+T/9tDHqrR8EQEgelFSZMbi/YAaY0SOJ+7+3iDwSbWWRP
64OxG2Jxe6/lfeUcI7x5j8MTXCOf9fkP1W/SVSDc+0/ScKJJNsYur9QcqbFEi/0v2vUmxlvUPW/Y8ptoCoc5b8xrxqWzJrfP/13n
sEDmOU/zqaW+qjQ7j/mXKoAmBjEP+jRdNCKEv+/bBWmqyZ9AMCHm94/Ut7gv17Pc1GUZcw/tZxdMoMJur+OQxEmj10BQLVZGdHLU
N8/P5Cu5apWBMCOU6XJfP7oPylvUewEXuW/uP4vpuHvxz/zFTVKuLXQP3JNi8Y3evU/9xmw0uN7xL+mYEVqdyL9vw=="
     }
    },
    {
     "name": "gain and bias forgotten",
     "message": "Your rows are normalised, but gain and bias are missing. Multiply by gain and add b
ias: the network may then choose another size and another centre for each feature.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "sXBBOSmwuT//LdokPijzv4ooJzX5mPK/hYlJZM358z+cwg//Ah35PwkgNL7p78S/pzeWlHlK2b+Fy1TtNYUAQ
COjZXSfIvW//NnnZmhUsT/Wp4d5oLTVv7LR9YiLCOK/6xyJp4qe3r9/TRlA+zfiP4vh1B0uKdS/Oe75DaKc/T+v5Ih7v+jnv8+cL
cFpqMe/rgFf9KeX1L+fZCkvYnjwP3JHrMJh+/S/pDuwAKlc4b93PUV9M5f0P5A0pMVc6ua/n/+CC1di7r89x/mGifXtP1Th6g21q
/I/iVHB5f7o8r+DRFpCZpz6P2Fhf5iPkPI/M7lwz0FD879VlktiEy/rvworitIaR9Q/qvYW+feU278rzz8hZv3kvw=="
     }
    },
    {
     "name": "bias forgotten",
     "message": "bias is missing: add it at the end, after multiplying by gain.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "AbYuP5e+wT8w9Vr1frbOv+Nalj2te+O/MmdDZN226z+6ESBIDhb2P0lvTrSvZa2/F5LmTTeg0r89wnP6ytIGQ
LWHu7kp8dC/eWng/qcnoj93Xh3KPB3Ov5dz8BwhuN+/NWZ79Ox+xb/ilq/atNXaP6PhgtdW2tu/SaKVbqW81z/LjJ4ZMwzZv3owj
bpRacC/LXI3VDUc0r/C9VGgFyDXPwQreu+n5+6/idARhXH857/1dM3+ZoHQP2SSFHGzAdi/Tp4C2tAT5b9le/Y8DFnqP1DNpZkJN
9o/wO4uhG/a67/KaZi/xmECQP5jhLZRw80/bP6PlxEu5L8O70eAftvivzcXkeBd1dE/jnNn6wpdw79FRZyCoOrevw=="
     }
    },
    {
     "name": "gain and bias swapped",
     "message": "You multiply by bias and add gain. It is the other way round: gain multiplies, bias
 is added.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "UxYwuONW9D/QYEV/zKTzP4ved7jlx9K/n9O/I9Xy+T+xoDKCCAcFQMuTZQcm2NY/SVR/KwLM9D+pKqCoBnHsv
2PBywNJV/U/Wo7XQvNI4j9rikdv6ULcP+KxjJKzGNA/xp5ndwWT1z+qKAHyvD2zv6YMhCtSpfs/NRmf14Yz9r8pBxVEEA5Zvw/dj
Vg7zeE/EM3783Kr4D866CYAGhTUPyEXWH7q2ARAjvLlaAKm/z/GulDg9Ovsv+6o/UmvypQ/d0d+5XvaiL8WOyoTUsP+P79T6YB5w
tM/zGp0ad1eA0CJgTUmcZvcv5lbdOHxcem/MKkJhM+m1L+AlKOapNmvP7tjQ2ZeuPM/sL2bctp21z+vdAOoob76Pw=="
     }
    },
    {
     "name": "bias multiplied as well",
     "message": "You add bias first and then multiply by gain, so that gain changes the bias as well
. Multiply first, then add.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "jIv4UHgV9r8FqMcmc1zav5zE1zNlys6/dpjxDqIb9j/50nNqBOICQMaqKqsv9LG/B3ng0Fx09b/vIwm8Slj1P
yK11WVd8tu/puAc4RzX2T8JwTAOL/LRP3P5LRbJ/94/xh/93Jgfx79+z3WNwy3kv3gcv+7gQ/+/t+n2hON2yT9BlduFs6CXvwjY+
JUkzNg/6nlzb9pN5j/6GBGswU/WP5zwkXoRIADAxKGz/cElAsAeHs1KzQC2P7347fTj4nu/r5iLgahNwr+32kKrgNr8P4jwZKWzZ
tk/kT9+v4a5/r8L36SMhOzoP5EkQHmpA68/VyLfTfvJ0L9bt0E1vtiyvxro6wRSI/Q/Hy3p07b9xL8Q5A0e94b4vw=="
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
   "single": 2000.0,
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
    "data": "DQhPP3eN/b8/RQfIZBsBQOVSNZzAVvE/5M0uufTm+D+45nTKaSuwv1EPMCL+9N6/DR1kRZoK6z+umgp8YYL9v80
n2UWhhvM/eV6yQfU5+r+G54EO1HMEQGBr2M7IwOQ/Fyngy+4j5r8UVUYoe0bvv/Xuti/jDABADMpcXIic7r8hvcCDd/HWv6T43+o
cp/0/QZmKDGR99L+7AVEII721P1RcQVQevv0/SmWErbs9wb8VN458gPzzv0Ww3vXFH/s/VesmR+qk/L9cdQnJEyTzPw0Kp48P0fk
/9kflTbvN8z+maecF/SnwPxpdiNam0+u/"
   },
   "mistakes": [
    {
     "name": "eps outside the root",
     "message": "You add eps to the standard deviation. It belongs inside the square root, added to 
the variance: np.sqrt(variance + eps).",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "Bvf5JoAB/r9iQC8LpU4BQEExRvBVe/E/k7RmEgeZ/D8i/lrMlh7Dv+A8RNzYH+S/2Cl/3oXt7T+x0GtybboAw
LhOgTlItvQ/LgfVTiSW+79KA2/zYk4FQPUsaw85/eQ/jPKe+1KB57+ZFqkg9yrxv0Ajw9IZ0ABAYXPBE+gZ8r8TVJHgQcLgvyAb9
EdO1gBAqRMWanj+9r8Boe/1PtaeP6+ENwfyNgBAbVuhMg5nxL+loCV9WS/6v9wWc2UZRf8/EJu2JU9a/b/Zzkgj2GjzP4af7EltQ
vo/8F/ORgj99T+xCjkvKgHxPysA7TW9TfC/"
     }
    },
    {
     "name": "eps forgotten",
     "message": "eps is missing. Rows of small numbers come out too large without it, and a row of e
qual numbers becomes 0/0. Divide by np.sqrt(variance + eps).",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "9n7Hh9MF/r/YQm0ojlABQId+TBKzfPE/AUyZLkKm/D+pcEVlGEbDv2KDTfR6MOS/ueEk4zf57T9B3L2bbMIAw
HylYpYWu/Q/JjTHYHad+78KNW9S+1IFQPUhhV1+/uQ/6EF6VRWI578FKEEiizLxvwR+xJzg0wBAkoFg2Sgj8r9sw/MLwtPgv0cMc
hr23ABA2twdXvcH979vmThncgGeP+ubnQgKPABAbtrmAhBxxL8woF53+EL6v5S1reU4Uv8/LN5h9qxf/b8ZToT04GrzPyOmYOLHR
fo/SFIPZr8F9j+DTf6MhATxP7bQBjZGV/C/"
     }
    },
    {
     "name": "ddof=1",
     "message": "Your variance is divided by d - 1. Layer norm divides by d (ddof=0, NumPy's default
): it describes the d numbers of this row, it does not estimate anything beyond them.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "QSC11JpR+L8qPpCQMJf9P7BdVySlYO8/KopbOWAn9T/IbwDOFdyYP0Qfzr1TiNW/WthrlEKs5j9xIjPXC4n3v
+nhkNMOu/E/uMDbi+PV9b/0zCpgPbIBQOQcToSq/eM/7TXd9S2P4r+/lFUW0j7nvwzSLq5ZGfw/JSSzO6Bo6r+A/JCiG/3Nv2E8W
rU6ofo/sK1S6ctn8b+LGLbjX4LDPztsCawDb/o/4op1WPmUvr/9VdzQnynwvxWy7OoSkfg/C850PAml97/Slx0U3z7xP9QpkDEss
fY/yyJZCSqm8D8Ld1Z0mObtP/kwf1+V7OS/"
     }
    },
    {
     "name": "over the positions",
     "message": "You normalise each column, over all positions together. Layer norm takes each row b
y itself: axis=-1. Otherwise a word's result would depend on the other words.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "eFgpsECW87+VvOXIxZUCQOq81lv8Avc/fSXvwT8x8z/69+i5LpTjP46K0GJaheC/k5gTzY6nvz8L6eHS3Frvv
1bSsdfkXNC/0++mpOQw7D9ue0kohej6P0dWfnsJqeC/BuSK+WcM9b9bXjtYV2H0vzJB/rk32PI/bLB/lMrl8j/EAw9FWlj0vwKUC
6w8Adu/ic2Y3bXh87+48x+/ZyTcP3giPGJahfg/9ETXQ3hXxb/2tBbbT0AAQMdRwGbmWfQ/g1H629CR7b8aExq3pyrkv9AEk+4xl
/g/+jvh3fFb9D/g6XtSRJoCQBwuU0lUrMS/"
     }
    },
    {
     "name": "over the whole array",
     "message": "You take one mean and one variance for the whole array. Each row needs its own: giv
e both axis=-1 and keepdims=True.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "hybhEDzJ/r+zR1ENEv8RQPue07XHTAJAz4sTK/9P0D+JU3U+kSfmvwj/BrzEQuO/hBmFzb/90z8NMOi/lwr2v
yIt2AFLxOg/vJMETMXf+b9HP9XCVyUBQLgsfC/aS+A/Yup78mp49r87hU0Z7PH9v7G0SNZ+afA/ZxbDbvI51L9rVyln+mjVP1mHe
Z/+A/Y/UwILZVog+L/mi/ULObbnv7dIvGGJO+c/mnbMvtZrzT9N7rxO/by0P2Nl0FPYsfU/1MRnkS+AAsCS3TlDz+z0P/E+vS1M4
v0/gxl1+WFn/j+Pgj1whgwDQP1ufFfJ2uE/"
     }
    },
    {
     "name": "divided by the variance",
     "message": "You divide by the variance; divide by its square root. Otherwise a row twice as lar
ge comes out half as large, instead of the same.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "E8zrXI6XWcALo6Ik57tWQHMawYVOY0BAIjktQbyqbkAHm3zBQcNWwJ5XtHHvNmPAi+A3Meg6XUBEAJ22+PRzw
FJUd+W1J1hAizn4oKglZMDKJPnC+lppQInGJOJt/SxA/f7XE7w3UsBXYRwkcFpkwBYxnA40amRAU9L3nTUCZMBFq+nqddpiwG3cw
RTt12xAi5w1ZPrjZsAJmzk3M8tPwPtQTwJPnmhAuAxCXnCNNMAzsIZyQxh0wLYOd/7A/GpAiVc9zxQoX8A0uPwUxOFHQJ3cHvB7m
FNAUwgGRrWcZUC4GkHYT8NQQDXHecSnlWfA"
     }
    },
    {
     "name": "mean kept",
     "message": "You divide by the standard deviation, but the mean is still in the rows. Subtract i
t first: X minus the mean of the row.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "HktmeZ8H87+C3co8sXQIQEQ3o7+DXfo/Y5Up1wQQ4T9OhyTvX+D3vyqvkoo3yPW/+M7nV/N+4T/1miwUehYCw
ELbdx8c3e4/qH6e138R/L+g6PKghCoDQPbx60/Ql+E/k0KQ++Bx+r+AKf3GV44CwBNV5qKS6fI/MSLEZRYp4L8mfbJs22zRPxCVn
p7l7AFAhSLfoen7AsDmRBCazA33v+JhgWzzf+0/fKRQycxl4j8Bo8Ez3ILQv/p+d5qGbgJAAqaUn+m5/L8xeK3TvwbzP/x/P58Mv
/k/Ga2IGAL8B0BRCN+PcMALQJwdzO45fuQ/"
     }
    },
    {
     "name": "root mean square",
     "message": "You divide by the root of the mean square and leave the mean in. That is RMSNorm, w
hich later models use; layer norm subtracts the mean first.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "HU83bgcW8b91P2Wib1kGQIqRpPXnd/g/fFpxa5S82j/2tY1WLyjxv2opP3JIHe+/79EYNpUN4T87m9SQfosBw
A0pS34Sgu4/6PbQd+/2+79F6ksdLxwDQHvyDXKJluE/HM7Sl8x79b8O2rNSYnX8v2u3Ievk3PA/lf/WKMCr3r/DpVI7W0rSP7MzE
1mtLwFAI4/RcABk/b8Du/6ko8Lvv5PNCHpCe+o/GaW8n0kk4D+06gOhRyrFvzhLrQfWuwBA8EjOvdu5/L+edquiugbzP2a9dwEEv
/k/yjBSaW28/D8L8/Qh8GACQHnrJjDizuI/"
     }
    },
    {
     "name": "centred only",
     "message": "The mean is gone, but the rows still have sizes of their own. Divide by np.sqrt(var
iance + eps), too.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "Y41D1CGzq7/Fmh+U0b7hP0DNprHFluA/D4jegR5Vh7/zTVctKrTgP8DpNSBsDuA/QMsQKLH2jr85pRQZUEPgP
wkfsLzpbeA/5Q27GZVXo7+RrnHRLXrhP5OHF4g4TuA/xtdbX8VfnL8fYwht4mHgPwmg2vObs+A/73Y079+mm7+/c7/S3qjgPywu0
boOg+A/UYBkD1nsnr9s+2LBW7rgP5z2IU3EjuA/yv1INUCylr8B0s0BDoPgP9DyNV1GeOA/QhU54iDip7/MU2/OKSHhP94adyo3w
+A/iRFi4YZVib9a1AZQGPDgP6KDJCH44N8/"
     }
    },
    {
     "name": "gain and bias forgotten",
     "message": "Your rows are normalised, but gain and bias are missing. Multiply by gain and add b
ias: the network may then choose another size and another centre for each feature.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "OXVwnVID9r/gw7vaKdjrP4kfJWB7LuA/myxIJhIH8z+kiKf3nFbUv2iYvNDV4uu/HODsCU/m5D9LcIvMTnb0v
xISKo9OBuQ/0EuEbZKB878ejZ5RU4jxPx/rW77xk78/IAgHY7kq4L9LMcV0T/Tpv6wV5muED/U/J7HVpx6N5r8YFGeMeInev+GiB
Hft6PI/pArVFIhd7r/Ow4I6/3LOvxzquvEj/fI/U/nJsADVtb9kVfMct6Xuv8JGhpkrsPA/TUjNwg5U9b+f8Qlj3yfXP8qXFdQtF
O8/jymcob1e7j/JTCs6BLvQP7PiWN8fXvO/"
     }
    },
    {
     "name": "bias forgotten",
     "message": "bias is missing: add it at the end, after multiplying by gain.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "0jx6MTw1/b8AR7DpMM35P3fflgfUauI/tqoDxy8/+T89EguGntjiv6bt60Esve+/IswNYRC76z8WbzQR/fUCw
DV73lqVyuY/p4HdM7rh+b+TzlK7Bz8AQOtbEnhu+ME/Ano2sHhz5b8JboE61gz4v0b+A8dv+Pc/aRCzQBLs7b/305wO7Uvsv2gHd
lLGhfU/b7y1/igl9L9nsWTXGTfcvxhr17vHnPU/D267fcb3vL+UeuwiGWb8v6DQdF1v/vI/GiBSOa9M/L9IblZF9nTlP9EYPfe4r
/E/MBO6W/Yl9D+bmCR+kQHfP8kfrgMqC/a/"
     }
    },
    {
     "name": "gain and bias swapped",
     "message": "You multiply by bias and add gain. It is the other way round: gain multiplies, bias
 is added.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "wcm/7Cu09T8j/XdYc3wCQK3IuCRnUvY/DU+9SNvR9D9ygVLil/r6P2VBr3hTQOY/rBoQfCgB9T/JiUwZx+TyP
9n5l+hcTPc/+LYYC1mm9T/Jni7XbG8DQJr7EuKoNvM/irioultn9T+Nfw/MQNT2P6WojsaQ6fw/TxNTGfZ49T83Hy6saKP5PxaN3
BDK0fs/0s/hpoGO9T8eUjiEq6b7P4c4+msP3Ps/c5CXqE5C9T/3qdFiapj1P8GsCAzIsPo/ao+rcGWw9T9/e5JXFVkAQN1nAPJYG
/o/0B/L0Qvn9D+nxT1f9dn/P9pAR18DveA/"
     }
    },
    {
     "name": "bias multiplied as well",
     "message": "You add bias first and then multiply by gain, so that gain changes the bias as well
. Multiply first, then add.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "7lHO2k2q/b9zYS5UMLIEQB88xxRSdvI/m5WvHR7K+D8w2ZvugavYP5+U6D+4dtq/z4xlDu3Q6j9HYrxjylT2v
3D/ar4ypvQ/Wqgx3ctW+r+GDKmanwoIQLko/L/r/+Y/0LXeApxd5r8z1qn3TOvgv5Pj/+urnABAz11bkzXW7r/zVuF1kxO3P0jQc
WOuxv4/i9EJqDqa9L+mqaaR0hLhP/cz08yv3f4/QKZ+iXAkwr/O8n/I0p3pv3+ZcG5XP/w/NjWm4sDB/L9av1fhqlH6P7DhOAih8
Po/Ff5lsuSw8z8NojUelFf3P8GfZOWDlOm/"
     }
    },
    {
     "name": "axis counted from the left",
     "message": "Your function normalises along axis 1, which is the last axis of one text only. In 
a batch, axis 1 runs over the positions. Count from the right: axis=-1.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "9qcDtBvs9b+/BnRZIuwLQMx0vG672gFAn1vMG03s9j+n2+nJu2rZv92Pkb+J0vG/ziU6YiQb+D+6xLhr9CDtv
8git1L7q94/ldWwVUw17792aeLTdZ77PyRC4flgHMY/zE+lyK1z5r/UZJwelnv0v3p7gNBxqug/AqAhYGmGqz/0aTyJYdVeP8stM
SS34uw/MLWa2db377/FjncGR6H6v5fBrqNYmNi/7Fhb9G0m4T9CPNiZUgTZvyhafHBjnes/Yu2SU0Vb+7/cG0sy4if4PwqjRjPbB
f4/Z6wEm08XAEC0rwuxX2EJQDlAQLVC8ua/"
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
   "single": 900.0,
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
    "data": "+21DSVRG+T9ZCNHNit3+P5DZmRWYBPO/oba+j97E7r8LAg8sRR37v8+yv32Cq+u/bA2zIC6luD+0/Y8rbEX3P2W
LN2eyeQVAVOczGdJx8b+EsIxhasH2vwL6vpo4xgPA5F4OBvBU07/DSpcEwOYJwPttQ0lURvk/WQjRzYrd/j+Q2ZkVmATzv6G2vo/
exO6/CwIPLEUd+7/Psr99gqvrv2wNsyAupbg/"
   },
   "mistakes": [
    {
     "name": "eps outside the root",
     "message": "You add eps to the standard deviation. It belongs inside the square root, added to 
the variance: np.sqrt(variance + eps).",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "+21DSVRG+T9ZCNHNit3+P5DZmRWYBPO/oba+j97E7r8LAg8sRR37v8+yv32Cq+u/bA2zIC6luD8Fcy/JbEX3P
wuw04uweQVAdu/6lNJx8b8u/6cdaMH2v5OYobE2xgPANPHjFvtU0789VUnSt+YJwPttQ0lURvk/WQjRzYrd/j+Q2ZkVmATzv6G2v
o/exO6/CwIPLEUd+7/Psr99gqvrv2wNsyAupbg/"
     }
    },
    {
     "name": "eps forgotten",
     "message": "eps is missing. Rows of small numbers come out too large without it, and a row of e
qual numbers becomes 0/0. Divide by np.sqrt(variance + eps).",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P9pvNjMa0X3P
14y4YSzeQVAbBzTztFx8b+8MgK+a8H2v7flp8A5xgPArfTMX+lU078GXnfxxOYJwAAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAA
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
      "data": "+21DSVRG+T9ZCNHNit3+P5DZmRWYBPO/oba+j97E7r8LAg8sRR37v8+yv32Cq+u/bA2zIC6luD/nYlk/eGv3P
z4eiljyBgVA1Rudv7KP8b80RRixcDX2v2AoinMoUAPAwAJbBbsA1r/lp+M/QuwHwPttQ0lURvk/WQjRzYrd/j+Q2ZkVmATzv6G2v
o/exO6/CwIPLEUd+7/Psr99gqvrv2wNsyAupbg/"
     }
    },
    {
     "name": "over the positions",
     "message": "You normalise each column, over all positions together. Layer norm takes each row b
y itself: axis=-1. Otherwise a word's result would depend on the other words.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "kAXGBbRv9z9F4r34Rc8EQGJ/xN7wQ+W/d3hlGTogyL/lrFBuNifUP+o+rpfr5r6/Oh25eAY4BECcn0Vg2m34P
8JoBHDjBAJASX5uhlZt9L9XoSp1/1n3v3IdYuofTgbAYI/21dLf5b9U2wdjDpoAwPbHvnVu9fs/KSndL5vg7T8oxPxKef75v8q/R
h9HyfO/b3J+pa7iBMChZymY66L8vx9uByq858S/"
     }
    },
    {
     "name": "over the whole array",
     "message": "You take one mean and one variance for the whole array. Each row needs its own: giv
e both axis=-1 and keepdims=True.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "ROalyPkZ9z9gX9joxN0FQMtEPaBg0Oe/e3h4ZXrS1b+tMGMb6++5v4nV//SkmLa/buqZzg6vAUBhRJCCBun3P
xAfMcC0lQNAoiqvDOKX87+vwFsSyd35vye95pr6ugfAXB29z1cH4b+ahjGbH10PwAx1ZSEmyfo/UASwlU3r9T8PCgmbR/b3v5c/+
SezSfa/Wj0tRmtrBsDkJANj4nj2v3+QFPWg+vW/"
     }
    },
    {
     "name": "divided by the variance",
     "message": "You divide by the variance; divide by its square root. Otherwise a row twice as lar
ge comes out half as large, instead of the same.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "+21DSVRG+T9ZCNHNit3+P5DZmRWYBPO/oba+j97E7r8LAg8sRR37v8+yv32Cq+u/bA2zIC6luD+xCxhVSsX3P
+vXETkM+ANA8gtDdDvW8b+mOlSV/er0v98ARCtwOQLAvKg0NgJP3L9ol+GZjEADwPttQ0lURvk/WQjRzYrd/j+Q2ZkVmATzv6G2v
o/exO6/CwIPLEUd+7/Psr99gqvrv2wNsyAupbg/"
     }
    },
    {
     "name": "mean kept",
     "message": "You divide by the standard deviation, but the mean is still in the rows. Subtract i
t first: X minus the mean of the row.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "ZaR+4XTIUsBFD+5h2oF8QPp90fcROm9A26TBdTHYdUDkmjpDWhGMQNLrmLgiWntACqlcWouokkB0EkNMGSn3P
7ZzlXuLzQVABxAaByUV8b+SgsVIA0D2v9UGnZ4YIAPARoW5+lLN0L8/mLAhUQoJwD3mN3fzwTRAg/zoq4bnW8BYh6noP/hPwEsBK
aIdJVbAub8ocCNVbMAsVNN+T59bwKoSwnKepnLA"
     }
    },
    {
     "name": "root mean square",
     "message": "You divide by the root of the mean square and leave the mean in. That is RMSNorm, w
hich later models use; layer norm subtracts the mean first.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "YTpgjYRV9z/9bngQgS0FQMzLsjYGVum/sU/2P5kS2r/XVaKzzGXRv4wRlj0l78W/50sV1VO//z/wsV7r+Sn3P
yrWx63mygVAJMMzpvIV8b/n953aKT32v3eKSQbJHQPAVukCcVHd0L870Rvlmv8IwIIYsKIhN/s/6hgOmSFg8z9VIGZCJV75v5ZXu
lotQPi/DOAZmX3wCMDWDIk0kO34v7q++PKIqvy/"
     }
    },
    {
     "name": "centred only",
     "message": "The mean is gone, but the rows still have sizes of their own. Divide by np.sqrt(var
iance + eps), too.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "+21DSVRG+T9ZCNHNit3+P5DZmRWYBPO/oba+j97E7r8LAg8sRR37v8+yv32Cq+u/bA2zIC6luD/r9EhMF5v2P
6C6haBqewdA9TfgOxDs8L+2hY51EDT5vzKDb6DF1gXAJSIbWst+vb990E8zHmERwPttQ0lURvk/WQjRzYrd/j+Q2ZkVmATzv6G2v
o/exO6/CwIPLEUd+7/Psr99gqvrv2wNsyAupbg/"
     }
    },
    {
     "name": "gain and bias forgotten",
     "message": "Your rows are normalised, but gain and bias are missing. Multiply by gain and add b
ias: the network may then choose another size and another centre for each feature.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADwMotzsYTwP
/7+HBox1PA/fnsPAPq2zz+pyJyVZJrqv3OzK/R8euG/Nvbnkbj36T8457lRLUH8vwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
     }
    },
    {
     "name": "bias forgotten",
     "message": "bias is missing: add it at the end, after multiplying by gain.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "AAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACYyJvtQAfAv
0AEPAG0K+g/bOtexl8suT+0P7Vm7Hvdv/Tj3RJY3ui/XYO4egoB4j916Jx16asKwAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAA
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
      "data": "HJJhSf4Mv79gnS2I8PrmPzdwrf1VZtk/Mi+lY5O74T/sipDc08P2P6yHov+6L+Y/kc6GbAM1/j9uopPsICf4P
2T585ws+gVAvqZgz480uj8GdEsv/qf1P+xfAAqVyQJA0fV5i5gdgb+OslUTrHz7PxySYUn+DL+/YJ0tiPD65j83cK39VWbZPzIvp
WOTu+E/7IqQ3NPD9j+sh6L/ui/mP5HOhmwDNf4/"
     }
    },
    {
     "name": "bias multiplied as well",
     "message": "You add bias first and then multiply by gain, so that gain changes the bias as well
. Multiply first, then add.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "41XH3mSGyL+RQtI6Wir2P93ZOCHRMN6/XZsjafIM4b/4nLJvDUoDwOk3DlAvL+O/ia0fdq9Dxz89jzHm0kbUv
7UfuB0aIAFAAR+hL7nl179AQn6c6Mrvv/UVanSjgQnAE4FbVU3ior/56jp+rjcJwONVx95khsi/kULSOloq9j/d2Tgh0TDev12bI
2nyDOG/+Jyybw1KA8DpNw5QLy/jv4mtH3avQ8c/"
     }
    }
   ]
  }
 ]
}
"""

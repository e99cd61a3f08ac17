"""The public cases of the step gelu, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_05: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'gelu'
points = [0.1667, 0.1667]


@test_case(name='seven numbers from -3 to 3')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='a table of hidden values')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 1,
 "assignment": "lesson_05",
 "notebook": "05_feedforward_networks",
 "step": "gelu",
 "order": 0,
 "points": 1,
 "summary": "GELU in GPT-2's tanh form, for an array of any shape",
 "returns": [],
 "cases": [
  {
   "name": "seven numbers from -3 to 3",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 3740.0,
   "script": [
    [
     "call",
     "gelu",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [7],
        "data": "AAAAAAAACMAAAAAAAAAAwAAAAAAAAPC/AAAAAAAAAAAAAAAAAADwPwAAAAAAAABAAAAAAAAACEA="
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [7],
    "data": "gBIWASrMbb8wqxyW+D6nv3oUVyPSU8S/AAAAAAAAAADiOip3C+vqP6YaTzsIRv8/e7p/9Yz4B0A="
   },
   "mistakes": [
    {
     "name": "exact form",
     "message": "Your values are those of the exact GELU, x \u03a6(x), computed with the error funct
ion. This course takes the tanh form that GPT-2 uses; the two differ by up to 5e-4, so real weights 
would see another network. Write the formula with tanh and 0.044715.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "gEgke2mWcL9g2MmCz0unvwyyfLvQTsS/AAAAAAAAAAB90yDRS+zqPz2x6YOhRf8/3G1Cy7T3B0A="
     }
    },
    {
     "name": "sigmoid form",
     "message": "Your values are x times the sigmoid of 1.702 x, a rougher stand-in for GELU from th
e same paper. Write the form with tanh and 0.044715, which GPT-2 uses.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "UGjDEEmBkr+ID2AtrXiwv9aTHN/2vMO/AAAAAAAAAAAK2zhIwhDrPwj/KS11+P4/L3nebf3aB0A="
     }
    },
    {
     "name": "plain sigmoid",
     "message": "Your values are x times the sigmoid of x. That is another activation, called SiLU o
r swish. GELU is 0.5 x (1 + tanh(\u221a(2/\u03c0) (x + 0.044715 x\u00b3))).",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "MD9sLSc2wr+wMawrFYTOv4a6VBRWNtG/AAAAAAAAAAC9otX11GTnP8p5ilp9L/w/DTwpjZ3cBkA="
     }
    },
    {
     "name": "relu",
     "message": "Your values are those of ReLU: 0 below zero. GELU is smooth, and a little below 0 f
or moderate negative numbers.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADwPwAAAAAAAABAAAAAAAAACEA="
     }
    },
    {
     "name": "cube forgotten",
     "message": "The term 0.044715 x\u00b3 is missing inside the tanh. Without it the curve is off b
y about 0.02 around x = 2.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "YDoiZ6Bkmb+Qrv4cbje0vxanSEXTk8W/AAAAAAAAAAA61q0uC5vqPxcVMB6JvP4/i7sxvzbNB0A="
     }
    },
    {
     "name": "square in place of the cube",
     "message": "You added 0.044715 x\u00b2 inside the tanh; the term is 0.044715 x\u00b3. With a sq
uare the positive and the negative side are no longer mirror images.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "kE4UbAr0p79oSfBPVYy6v7gUlzZT48a/AAAAAAAAAADiOip3C+vqP5p6f9RxCv8/UsefqCzlB0A="
     }
    },
    {
     "name": "0.44715",
     "message": "The constant is 0.044715, with a zero after the point; yours is ten times larger.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "AAAAAFeF3b0A6My9LeAxv1z69KB0Ibe/AAAAAAAAAAC0YOFr0RvtPzIjJP3h/v8/Vk/8////B0A="
     }
    },
    {
     "name": "square root forgotten",
     "message": "Inside the tanh you multiply by 2/\u03c0. It is \u221a(2/\u03c0), the square root o
f it, about 0.798.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "oPX0/PrVjL+Ahbt5tjy4vyh71aXMxMq/AAAAAAAAAAA2oYrWzE7pP6hHZJg0fP4/CgsDBSrjB0A="
     }
    },
    {
     "name": "root over 2 only",
     "message": "Inside the tanh you multiply by \u221a2/\u03c0. The root is over the whole fraction
: np.sqrt(2 / np.pi).",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "zH9+rjgBsb9EYJcefl7Lv8bfJDdf+NG/AAAAAAAAAAAdkG1k0APnP/gTLTwwlPw/AgyMOvZ3B0A="
     }
    },
    {
     "name": "factor on x alone",
     "message": "Inside the tanh the factor \u221a(2/\u03c0) reaches x only. It belongs before a bra
cket that holds both terms: \u221a(2/\u03c0) \u00b7 (x + 0.044715 x\u00b3).",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "gPtmoJ9MYr+Atk/qjy2kv/6lK3cvBcS/AAAAAAAAAACAFjUitP7qP0yCrYCTXv8/QuYX2Gz7B0A="
     }
    },
    {
     "name": "half forgotten",
     "message": "Your values are twice as large as they should be: the factor 0.5 in front is missin
g.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "gBIWASrMfb8wqxyW+D63v3oUVyPSU9S/AAAAAAAAAADiOip3C+v6P6YaTzsIRg9Ae7p/9Yz4F0A="
     }
    },
    {
     "name": "one forgotten",
     "message": "You multiply by tanh(\u2026) alone. The 1 in (1 + tanh(\u2026)) is missing; it move
s the gate from between -1 and 1 to between 0 and 2.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "93T/6hnx9z9NNZ52EIzuP8N1VO4W1tU/AAAAAAAAAADDdVTuFtbVP001nnYQjO4/93T/6hnx9z8="
     }
    },
    {
     "name": "x forgotten",
     "message": "Your values lie between 0 and 1: you have the gate alone. GELU is x times that gate
.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "ALcOVnHdUz8wqxyW+D6XP3oUVyPSU8Q/AAAAAAAA4D/iOip3C+vqP6YaTzsIRu8/pPhURxH27z8="
     }
    }
   ]
  },
  {
   "name": "a table of hidden values",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 1310.0,
   "script": [
    [
     "call",
     "gelu",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 13],
        "data": "f+n33FLZyL8dtDyFWeLxvwrL+VWsn+A/Cf92dHCu5r+Gge3qKL7oP1LkRuIrdtA/39fXhse75L++DSt1d9y
kP9OJKvucn8k/L6pjpVhD5T+SD2wP663XP3+fUED8if6/42BF9ParAMCNy0Qq8zjmP3JKh7+zqdI/6T2sUfAG8D/KYRJY2/bzv01
cP6Y8Hc6/jmEpNcgv9D+ZyrZr0PL3v2bqHnwS7bu/vRQp8vlK/z9M49cXzGfSvyE9TnrYvek/rTvK6Dov2T8Y5WkurnnJP2RNIf2
83OQ/25DBDTU0+b/zb6MaddXFv8psdTTTT+u/RB9pblCO4L9RmKeSo2mXP2GpT9dMffK/KxulZMnv6j/Pv2UfAdbiP0cB9Ho/bQB
A3L9dbS9R/j9WpTR9Bizev8dBwuxqsuO/zyN2kXxbsL86RReVbU7uP+vKqIFOldI/dv0diZHn3b/JGVHzFDn0v09MDH37Cfg/Rv2
pfYK5wj/aP0DWu5fFvw0/wv4sc9I/KHzPWxQU5j/38xfkUxvmP0HYb2Ks/bu/0sVLDPvgyb8R2zOjMXfvP1i29lhOfuE/enpvrAv
w7b+NBoLvyz3xv0Se5d35L/Q/OpQfPvbjBEBGjVGj2fvqP/SnonBQ3NW/TwF/Q1wQ6T+oPyKOdbDzP/U0cACokbq/keSRK2mh27/
PAzxUqsjQPw=="
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [5, 13],
    "data": "z/BQiisGtb+e0OlP9eLCvzSEE2oSN9c/OYvyzxi2xb8udt6J703jPymQI5qKzcM/93fZUAVyxb+l9/2sCIqVP/p
hzNVYsL0/OPPfnHrB3z8VkCEKRIPOP9fli5cggKu/5bKj/DC9o7/p7zVRHc7gP/u9B66y8cY/VZaFkhP66j9LIuWxsffAv17IoYF
kg7i/bHiRfdAX8j8dXIWIodC5v/hkN2IRgKm/XqMV2v2A/j/F7xdJ1nq8v3Ufsrp7UeQ/sI7Zphpy0D+Zk4TUfX69P74wLWtK/d4
/vbq4SRBHt780ZTaZa+Cyv9g3tQxJgMW/0wYRlR4IxL+epUVO+NaHP39ZMfwzW8K/BKY3kR6M5T8h5t606zHbP5n04BpbGQBA/q1
yzrFv/T+OYhSUMjvDv12672HjNMW/uL3Dm0sMn7/Hh5d4bRjpP1BlIm4Y1MY/sur+3mkmw792+wrRjbbAv6pJBOzmb/Y/q4Xh4QH
ntD+GW+q9PrOyvyCqyN+josY/1bVFjkCq4D8pGmbCS7HgP/KPi5HJjam/GO/vFYu7tb8OPe5+K1fqP+gbw+Yswtg/fTrbQHvxxL8
00Cr202rDv1JAG0cIGPI/Zlu0w8zMBEDlJlbInJjlP/9jKW5nBMC/imGvyAah4z/96Ttb8IjxP5sv4ZdvX6i/yYUvv8tmwr/Ox5w
zd0HEPw=="
   },
   "mistakes": [
    {
     "name": "exact form",
     "message": "Your values are those of the exact GELU, x \u03a6(x), computed with the error funct
ion. This course takes the tanh form that GPT-2 uses; the two differ by up to 5e-4, so real weights 
would see another network. Write the formula with tanh and 0.044715.",
     "result": {
      "array": "<f8",
      "shape": [5, 13],
      "data": "tZGq5iMGtb8YDmwDrdzCv5c7y15lN9c/b4s/sTW0xb8gZtxojk7jP9L48iOWzcM/WZ4BIp5wxb+AWo68CIqVP
1z6PnVhsL0//XEoCT7C3z/7AqwHc4POP6nRqfe8gqu/NqcFr43To7/92ANXjs7gPycji33F8cY/0ZPsK1X76j8AdkxcYfDAv5y4C
DtUg7i/sezm57wY8j917uORUcK5v1pDM9UPgKm/6eipI7+A/j/rLZ2jsnq8v7ah+8ouUuQ/7LP9VDhy0D/D0ApChn69P11Cx8kB/
t4/GiHxoVY6t7+XcoYEZ+Cyv8D0AT/2fMW/9e43GXsHxL/yblxR+NaHP/wv8fiQVMK/m9oHDOuM5T8bRO7vbDLbP+AbgXsPGQBAW
E0D+6hv/T/XyPYUvjrDv/fJzbG1M8W/alPKPUsMn7+qBwqDhhnpP5HiXO4q1MY/45ZQIfklw7+XFZCXJ6/Av4oss33KcPY/G8WfX
wTntD8dF61bOrOyv0i3dd21osY/sk2AM6+q4D9IWbXeurHgP1MG2ADIjam/MYF2HoK7tb8KGeh+X1jqP6A+2HyQwtg/CNxNYTntx
L8E8ZAk9WTDv1lKZbP0GPI/D+Rj9dfLBEDQBgVKapnlPxOFjs1EBMC/ZDBwCKyh4z+y+Dwc14nxP4AoVlJuX6i/bNtuqndmwr80c
rulg0HEPw=="
     }
    },
    {
     "name": "sigmoid form",
     "message": "Your values are x times the sigmoid of 1.702 x, a rougher stand-in for GELU from th
e same paper. Write the form with tanh and 0.044715, which GPT-2 uses.",
     "result": {
      "array": "<f8",
      "shape": [5, 13],
      "data": "ITKpe9nHtL8sLfz/ZJPCv2/Xa2Vdh9c/f3vkv+zlxL9BgqBzl4LjP7+LOtglAsQ/Qe8eNEWrxL/g/JfMkJWVP
ys/881l8r0/E7gO+jkT4D8OKkkd6uXOP6KGd2R+Q7K/FBFPtPjhrb+aTZglwAHhPwEAikSTM8c/s5bjQ5Qf6z/B9NjtTg/Bv8YFH
dEMKri/W6j6n1cT8j/k838349C7vypkrJZOV6m/08m0JdI1/j/jluRLR/q7v80rVaevheQ/nzBbl4Co0D9aOx1c0r+9Pw40wVETY
d8/p/JUeVvZub9b5TUiva+yv5WqZyhytsS/araq7FJow79JSzFfPt6HP+3Bmc5kJ8K/F56IiRy/5T9hPxZU0Y3bP58F2Ui34v8/N
4AjNm0o/T9ol4zCaK3Cv+/k/y6qdcS/aEQiQQfwnr9ZNshPB0TpP7mIWR16Fcc/FEO0gFWawr/+mRCfVdzAv7Xp6Js3T/Y/V+bpN
zALtT+AsbJil4Oyv5zLscsx48Y/smXdur3d4D+BrV6F0OTgP7/ZnArXZKm/+J01WD54tb9T7M6X5H7qPytzr15YF9k/bJsP9bQ+x
L+Q+shpOADDv0WWjhOOE/I/EViQ/OKlBEC0hBOqisvlP6t3OXbRW7+/BaZnbpfV4z9Q437n1YfxP+0pVN97Oqi/Tab8JJbpwb9eP
QKG9HfEPw=="
     }
    },
    {
     "name": "plain sigmoid",
     "message": "Your values are x times the sigmoid of x. That is another activation, called SiLU o
r swish. GELU is 0.5 x (1 + tanh(\u221a(2/\u03c0) (x + 0.044715 x\u00b3))).",
     "result": {
      "array": "<f8",
      "shape": [5, 13],
      "data": "6RYSaslxtr+ODmSM6aDRv5wqyAbc2NQ/h6b1tF/tzb+v7FMn7u3gP7H+bw4skcI/pZWzuP57zL+M+uK8P0mVP
wA8Whr+Lbw/520oYhcU3D/4pFcUuQLMPzM2qQ4wjM+/5XmpHwaFzb8SZ8iKkKTdP9cZaz5qXcU/7p8VjLVx5z9qUOqSqNDRvxRaj
wqIlrq/1YoP4qJ27z9YTIFSdIXRvxCJhaKGZ6q/3lSz6j1q+z8ys4Q+0I2/v5phXZcOyeE/WpnMxqATzj8cAszGiQC8P8SQCgOGb
ts/nH9bgG9J0b8zPwT15Pmzv2RXU+PrUNC/9QhE1Hq7yL+R14muJ66HPyLmQfLrtdG/hBefvwnT4j8oKIqikjnYP+E6K8gYHv0/a
oH4t9Ra+j87CnhNUTDHvwCzVHN/o8u/z8xcKoCrn7+l4FrHJtblP6KkW94qQ8U/IfuzWNkKx79BuwTm+9HRv9vuPPaSqfM//XpWj
H8XtD8/Dt1Vl8azv7qlKD1MF8U/J6yquBJo3T/LkWxe9HPdP+Sm2k9Rdqq/MxyO7IlFt78fgNSrRObmP8nVj6vHKNY/AMuuNHPf0
L+YyMU5w4PRvygjlNUFd+8/c37g/RV2A0B4j//Ym93iP/qNgVC6KcK/sxLG8Q404T/mBoOc03nuP/HuD4UEMam/22ySh83Bxb/DR
U2K2vjCPw=="
     }
    },
    {
     "name": "relu",
     "message": "Your values are those of ReLU: 0 below zero. GELU is smooth, and a little below 0 f
or moderate negative numbers.",
     "result": {
      "array": "<f8",
      "shape": [5, 13],
      "data": "AAAAAAAAAAAAAAAAAAAAAArL+VWsn+A/AAAAAAAAAACGge3qKL7oP1LkRuIrdtA/AAAAAAAAAAC+DSt1d9ykP
9OJKvucn8k/L6pjpVhD5T+SD2wP663XPwAAAAAAAAAAAAAAAAAAAACNy0Qq8zjmP3JKh7+zqdI/6T2sUfAG8D8AAAAAAAAAAAAAA
AAAAAAAjmEpNcgv9D8AAAAAAAAAAAAAAAAAAAAAvRQp8vlK/z8AAAAAAAAAACE9TnrYvek/rTvK6Dov2T8Y5WkurnnJP2RNIf283
OQ/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABRmKeSo2mXPwAAAAAAAAAAKxulZMnv6j/Pv2UfAdbiP0cB9Ho/bQBA3
L9dbS9R/j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA6RReVbU7uP+vKqIFOldI/AAAAAAAAAAAAAAAAAAAAAE9MDH37Cfg/Rv2pf
YK5wj8AAAAAAAAAAA0/wv4sc9I/KHzPWxQU5j/38xfkUxvmPwAAAAAAAAAAAAAAAAAAAAAR2zOjMXfvP1i29lhOfuE/AAAAAAAAA
AAAAAAAAAAAAESe5d35L/Q/OpQfPvbjBEBGjVGj2fvqPwAAAAAAAAAATwF/Q1wQ6T+oPyKOdbDzPwAAAAAAAAAAAAAAAAAAAADPA
zxUqsjQPw=="
     }
    },
    {
     "name": "cube forgotten",
     "message": "The term 0.044715 x\u00b3 is missing inside the tanh. Without it the curve is off b
y about 0.02 around x = 2.",
     "result": {
      "array": "<f8",
      "shape": [5, 13],
      "data": "ssaIkcoHtb8a9Uhcs5TEv8R84coYJdc/5coLUjwixr9HOcSHxinjP9ZdmokWy8M/fHWa7mPBxb+2KURhBYqVP
7YdT0yErr0/zqrD2CeW3z+Zro0AOHnOP4V1jd69Lra/31Whp+uDsr9sE7cY5rTgP3Qrilux7cY/JGyJJbCp6j/ZU8ui9C/DvyAUh
cfZhri/dfZ3MfbO8T/Vhx4+fBrAv3G3MoFlgKm/2AVbwIX4/T/6KYrzbIK8vxoaaJxXKOQ/AtNihr9r0D9uYDbns3y9P25zYGO91
N4/+bseWHY0vr8bf59UZOGyv5cnhlwOR8a/RyME3IgrxL/E0dOm99aHP+09oSuAM8S/mc8CZYxc5T8ab1FjpxXbP1EyEoCEqP8/t
dvZ/1Lp/D9AMvkZT1TDv+rff1Yqd8W/3yHRgl8Mn78JPQtdItToP4HSPQso0MY/snhrnbQ+w78fZon2wP/Cv2MCYRn8CPY/ceixr
XrmtD+d76HDLLSyv4OKJ1/PnsY/i1AaZZeR4D9lXi/ThpjgP7lOfXgejqm/0akFVXK9tb+EovJK8grqP51SnOaFrNg/kh8kbeP4x
b8fIAuGifTEvwB+pGQsz/E/IPqoJFiSBEBGqYcRx2jlP4M3E5DLC8C/9M0N9E174z8HIGEVKETxP5M72JC0X6i/TKgH0Np4wr+sr
Zqd0T7EPw=="
     }
    },
    {
     "name": "square in place of the cube",
     "message": "You added 0.044715 x\u00b2 inside the tanh; the term is 0.044715 x\u00b3. With a sq
uare the positive and the negative side are no longer mirror images.",
     "result": {
      "array": "<f8",
      "shape": [5, 13],
      "data": "CHZs9SQQtb+B4vL+vTPGv9Sg+oOiR9c/xhvhmjW9xr8XiIaFaljjP54fcHqf1MM/waK/wFQ9xr9o0u9EVoqVP
5MFGmmot70/w3Bksy/X3z98MMR2WZTOP2gzvJukYry/RvUUulntuL8G5QumHNngP7fa0rhr+8Y/j93/mvH56j+VRpaJtCTFv+N6i
1GOlbi/DhQvPF4J8j+8KCJro5/Cvzwnzq1og6m/VCCFsr1G/j/0jdPR1Zy8vx75nYFaW+Q/blnUNuJ70D/UGjdVsIW9P8RX8/rHE
t8/kbV23iDFwb+1173AFueyv1UxJH6tNse/WNAEyV9wxL9Ga1tCFNeHP5EOR6nk68W/+QoYbO2U5T+sPjBhkUXbP88QPj7a9f8/o
GKqXbQ3/T+xZ8M6zInDvyFcSbvp48W/7TQ//5YNn79mkcBNKhzpP09mHTK33cY/YWgtxOdyw79DuLhNzv7Ev/5HPqXRT/Y/jkyD2
RbqtD9uRHf3r7myv/6frPUWrMY/iQaGKj214D9Z9Tv8SLzgP8gFrQAnkam/oGhI/dzGtb+4mHRSb1jqP/OE5zUN1Ng/f9F4TGodx
79zBQ9kdnjGv8TxeDGVCfI/0C/58H2xBECpokf0XqHlPz0Eq0F3IcC/56Z0Ylar4z/uwS/elHzxP+Qw9ShNYqi/d3We3dCiwr94h
hdp6EjEPw=="
     }
    },
    {
     "name": "0.44715",
     "message": "The constant is 0.044715, with a zero after the point; yours is ten times larger.",
     "result": {
      "array": "<f8",
      "shape": [5, 13],
      "data": "GrIky5X3tL9owrNZYbawv1uxdniX1dc/g8dUeF8pwr8UnPQhonXkP2bLjSuY48M/PGFsunLJwr+sroRWJoqVP
7TP2r7PwL0/RtOBgI6Z4D+/PKI7Nt3OP1l84AJI0US/Ht28pKTLHr++2CVYHqPhPzf7yrGrFcc/9sOAJLQs7T+SD8uu3halv3/bf
PlLZLi/ZnOImDaQ8z/WNdOXoX2Jvw9TMFMcfam/ajkSa0dJ/z84BuwlrDa8v+KhsCe0nOU/3DV5IOyq0D8ZvRZWlY69PyvJcOFLL
OA/sKQkn7T0f789O2iMrdeyv5pMCNU72L6/llwkVLLPwr+jEEYx/taHP7u9ePv1j62/DSypXDED5z8aNRWdACjcP/Bp4x7rbABAA
XNNtz5O/j8YjLWuTVzCv/rFcjaQ98K/yeiCfJgLn787Zy14FA3rP3iDwKV598Y/BHv8hLBOwr8Yzw93TsOjv8+5WJ+d2Pc/UQr+j
sLrtD8ir68I4aqyvxH03CQLxcY/+CE2u+V64T/CS1Boy4LhP/sKAHvNiqm/6U3e8muqtb8br5DbZ3XsP1au8+9CgNk/rqw2Qvupu
r8nuAU8Zdqyv6bE+RlwkPM/ffWkLfbjBEAqlXO9bxHnP+srDkxHhL+/TmAGywHU5D8tvFb6BfzyPzSicNwCXai/H3v1s9jFwb/GM
fhMQVnEPw=="
     }
    },
    {
     "name": "square root forgotten",
     "message": "Inside the tanh you multiply by 2/\u03c0. It is \u221a(2/\u03c0), the square root o
f it, about 0.798.",
     "result": {
      "array": "<f8",
      "shape": [5, 13],
      "data": "Hgq1ws/Jtb+m8WUbAQvKv4gYQq4s/dU/B62EPGrNyb+Ubd0VECTiPzKj8focJMM/t5mlHO3/yL9Sp+2S+GaVP
9LMCoWN4Lw/HBPoYd3n3T/IK2OnMjDNP55Whg4mVLu/LqSVdniItb8YwHI9waDfPzs3/b3bGcY/7h2HAxhd6T8mNPUySa/Iv+54V
sBXoLm/lWXTTnAf8T81Tr8XsfbEv5WB7d8g/am/ruLGVYWv/T9jJVSbJh++v4TqTT55FuM/+Un52eZnzz/iIXSADLG8P0rq6A3OM
d0/x4QhJJ2bw7+dpDMYFHizvwQXGbBi1cq/xk5I5XJ3xr9t+DhA4MCHP9ua55K3s8m/J9eeKQg95D/a2ZapOK3ZP1dia0d2cv8/k
UdnEzuU/D+g5xfe9kvFv1mFpBcXesi/vrZeKG1in7/+xWt1R5TnP9PpYIIF/sU/CJXyos8uxb983ri3WXvIv0TWLEc2bvU/kmWRi
Q93tD9Uje/0nUezv0MOpsGBz8U/4doj6xxe3z+n2JSBM2vfP0Bz4BRtC6q/g/BKVWuPtr+tz1l5UMLoP18Ik3BLa9c/HrJmTRbsy
r89qZ+cslnKv1SPoOSmH/E/8YlnXAufBEBC1V6TvkjkP2M4jQUoKMG/CLD4NZ1x4j+dF3hj45PwP1wLGnuy0Ki/qO2eZM0pxL+EI
Wp2jpHDPw=="
     }
    },
    {
     "name": "root over 2 only",
     "message": "Inside the tanh you multiply by \u221a2/\u03c0. The root is over the whole fraction
: np.sqrt(2 / np.pi).",
     "result": {
      "array": "<f8",
      "shape": [5, 13],
      "data": "USSHOOOttr/e+dJ/Ql/Sv8QnJMh9fNQ/lp/OfT8Rz7/UUa7DEJ3gPyAr2steXcI/aB23HuV+zb8NpYY8aj6VP
4fTCPsu7rs/QRlZJAuO2z9pcwQwVZzLP65ADcI4Ks2/xqRAWtymyb8JWIbrZRbdP5COubGiG8U//7I8LqkQ5z945JG2WnbSv2ySz
NnP7bq/BYR16col7z9O7PUOw7nRv2qWhOwajqq/Xw+s5v3C+z9MSD7k+gbAv/dWigTGdOE/4K6vmCmhzT9UBH9IcsG7PyBflfDy6
9o/eTWooTZI0b+j9diMjCi0v52PsjbsAtG/ZLDeW/xyyb+JCvK3U6eHP6/E2Klvb9K/ZIpxzRV74j+GnngOEsnXP/qRAUhqkf0/D
ugS4HOj+j+7GvnKbM3Hv3pdgiAHlMy/4YxOlRrGn79L6KtU2XblPyBgnv3qAcU/ub/I95alx79XkR2T/XLSvxDBz8FknfM//q8KX
gT1sz/b/vJWPfSzv2RNN2Xu1sQ/RY8OIBvb3D+6/nJEwObcPwYp/SwTnaq/z+ebuJeGt7/KorI3ooXmP1qUYnJ/xNU/I1DTtO6c0
b8eL8OcPUXSv+pk0asvJu8/lq4xUTr2A0BfFgp7hYXiP1JWSqYmgsK/bVpO6A/i4D8wj//0ryTuPw8egZz2U6m/Yiisqr5Ixr++n
QgcGMPCPw=="
     }
    },
    {
     "name": "factor on x alone",
     "message": "Inside the tanh the factor \u221a(2/\u03c0) reaches x only. It belongs before a bra
cket that holds both terms: \u221a(2/\u03c0) \u00b7 (x + 0.044715 x\u00b3).",
     "result": {
      "array": "<f8",
      "shape": [5, 13],
      "data": "Q5u/acIFtb+Oehv6AHrCv78y8i6dO9c/4aOW9O2axb+9r3qR/VbjP3V12awpzsM/P+qPXAhexb8JP7iCCYqVP
+ZH9YPPsL0/BhtD/mHM3z/pl90lz4XOP2yhZkxVVai/BrtJBKHOoL9P4jMPdNTgP0spqVe28sY/Nu6AotMN6z+C/me5PnHAv8dvS
keEgri/iSC34AAp8j9U8a/ZtWS4v8vpIBP8f6m/pIAjdPmZ/j9DnpRM6ni8vzhmeR3EW+Q/zFWke7Zz0D+oJbXS8X69P3uS9lyAB
98/XlPJAYXGtb8KwtCXLOCyv7Kb/anFTsW/Fh5XkCv/w7+/KrB4+NaHP2GohtiX6cG/fFjutfqX5T8FKt5iDTnbP9NXJNJMJQBAP
MOv3hyJ/T97KbPm2DTDv9Zp9v0tJMW/hNkdkUYMn79wB1WiTSnpP687Ds4X1cY/khv7JkUgw78qK1dZiyzAv8kp5FTAhvY/74h+I
STntD/et/xyArOyvxSkYTCco8Y/8pLR4nOw4D9INpgDhrfgP2/0zQ+0jam/gI2lqg+7tb/kxvxd72nqP5akiMekx9g/W1Do61Gwx
L/A6SbNAgvDv7bpVv84KfI/BM6sZifTBEDbky1xiaTlPw2NuVqIAsC/vqIZh3eq4z+DXDFPRJnxP8SlIx9eX6i/CGYgEDpiwr9iv
qrQIkLEPw=="
     }
    },
    {
     "name": "half forgotten",
     "message": "Your values are twice as large as they should be: the factor 0.5 in front is missin
g.",
     "result": {
      "array": "<f8",
      "shape": [5, 13],
      "data": "z/BQiisGxb+e0OlP9eLSvzSEE2oSN+c/OYvyzxi21b8udt6J703zPymQI5qKzdM/93fZUAVy1b+l9/2sCIqlP
/phzNVYsM0/OPPfnHrB7z8VkCEKRIPeP9fli5cggLu/5bKj/DC9s7/p7zVRHc7wP/u9B66y8dY/VZaFkhP6+j9LIuWxsffQv17Io
YFkg8i/bHiRfdAXAkAdXIWIodDJv/hkN2IRgLm/XqMV2v2ADkDF7xdJ1nrMv3Ufsrp7UfQ/sI7Zphpy4D+Zk4TUfX7NP74wLWtK/
e4/vbq4SRBHx780ZTaZa+DCv9g3tQxJgNW/0wYRlR4I1L+epUVO+NaXP39ZMfwzW9K/BKY3kR6M9T8h5t606zHrP5n04BpbGRBA/
q1yzrFvDUCOYhSUMjvTv12672HjNNW/uL3Dm0sMr7/Hh5d4bRj5P1BlIm4Y1NY/sur+3mkm0792+wrRjbbQv6pJBOzmbwZAq4Xh4
QHnxD+GW+q9PrPCvyCqyN+jotY/1bVFjkCq8D8pGmbCS7HwP/KPi5HJjbm/GO/vFYu7xb8OPe5+K1f6P+gbw+Yswug/fTrbQHvx1
L800Cr202rTv1JAG0cIGAJAZlu0w8zMFEDlJlbInJj1P/9jKW5nBNC/imGvyAah8z/96Ttb8IgBQJsv4ZdvX7i/yYUvv8tm0r/Ox
5wzd0HUPw=="
     }
    },
    {
     "name": "one forgotten",
     "message": "You multiply by tanh(\u2026) alone. The 1 in (1 + tanh(\u2026)) is missing; it move
s the gate from between -1 and 1 to between 0 and 2.",
     "result": {
      "array": "<f8",
      "shape": [5, 13],
      "data": "gMU3lTqZjj/rf4RiOFPaP6fkZlCYXbo/2XL7GMimxz+p1Z5RbLvLP7Je5b71upo/xjfWvIkFxD/tPF36JrJFP
55gh2rvQpA/EZL47kP8xD8LAtbqY1WrPyLh1zb60ew/TENgbA0O8D+LKE7wjsbGPyTOAbr7H6E/17CygUbm1T9uMjLX3XHfP79Pd
pJgZ5Y/lB7zi7H/3z8VH6Y6vLjkP3ErPM8IaHM/ATICwgG37T+mrS/Ng6mgP44DLPY9ys0/0Yajk+nTrj8EumqYPhOQP7XGF9waQ
cQ/g3mKBFNL5j/2VWgLTKiHP97QGq6uj9A/a2+CjwQpuj9NU4PnLlUrPwOmhrD/zNs/3jDKvXMo0D+jTPIq1bfAP9fPm3Xtiu8/I
pyHLzSO7D+QhUDSp+G1PzHJlHfyL8I/Xp6IctiqWj9TyhdcbeLTP5Rp5rEn+6A/iCU+VE+CtT/sWg5/cQvgPwVH/FrS1eQ/J0O8I
ftrgT+iIq/C6COHP0qsGYTbvaA/Bd93gdmAxj+4gGhBh47GP3RCIocWf3M/6Fpv2b+VkD8Kn6haJTfVP0OWMTd6D70/PN0BDE530
z8Ape7jLcbYP1/iULAWAOA/kiJJSaO19D+EwFrtXzXQP9QP5QmkX6c/iYO/m2JjzD+jKKtQ1sLeP9EqeETDkXE/j73E2Dp1sj/6H
wb7ZsabPw=="
     }
    },
    {
     "name": "x forgotten",
     "message": "Your values lie between 0 and 1: you have the gate alone. GELU is x times that gate
.",
     "result": {
      "array": "<f8",
      "shape": [5, 13],
      "data": "KkUaNhAT2z80PtndkuXAP9NFsWAWWOY/rkObd6Chzj+KvjYAbvfoP30lPVpiP+M/lBGQnKKM0D++7H8hH4XgP
wzSEsPcieI/DcIqr0Hl5z8xSFztBZ7kP3AdVdPt0Jw/8LY7n5bxkj/I8qR/+jLoPxh9cVmdq+M/SKf3qmXu6j8o+TUDWDK7P8Uby
8pdDNo/3Ef8emGu7D/4XOrLOj+xP/NgZNlmON0/jt7rdXMx7z/usa5w+sHYP4ipS64XQuk/LtKesnTl5D+My6NxJ4biPz8Tv9VRx
Oc/KJlONuKNrT8QEB1aearbP+hJqT4eMck/ImzUaO1b0z/+W9FAt0rgPzwgh9P8xL8/Ekl3g/6Y6T9cP4yhuhnnPwgNAh6TXO8//
qgqGP4R7z93MdSRemXUPxPTSPPuOdE/8INv4KRe3j8GVW1Gc3/qPxU5dTu3p+M/7F5I7e191D84xh3qNHK6P0KFm/Yc3u0/IcE+H
GDc4T/prqcBnLbbPwrcUh4woeM/gKZHiWkn6D9e+BRZsCnoP45HAoTBNt0/zIn+s3/f2j/SISRxscnqPzSBOV4YpeY/LNSXmNFix
j+iq/a37ATCP7hnwFtzruw/YG3zO4Xc7z86EY6qXZzpPyDMiH9Bctc/CBFdMKIP6T8dU3ZupH/sP9twZ9LaWt0/SNAx2sJP1T9Jr
zmASk/jPw=="
     }
    }
   ]
  }
 ]
}
"""

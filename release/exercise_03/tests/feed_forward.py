"""The public cases of the step feed_forward, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_03: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'feed_forward'
points = [0.5, 0.5]


@test_case(name='one text, with GELU')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='a batch, with ReLU passed as the activation')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 1,
 "assignment": "exercise_03",
 "notebook": "exercise_03_transformer",
 "step": "feed_forward",
 "order": 2,
 "points": 3,
 "summary": "activation(X W_1 + b_1) W_2 + b_2, at every position alike",
 "returns": [],
 "cases": [
  {
   "name": "one text, with GELU",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 2340.0,
   "script": [
    [
     "call",
     "feed_forward",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 3],
        "data": "yH9FPaF/4z/UhE0d8zPov4PK207LivO/BIWYQawhyr+KqSWX5mnVv5BXDq/81ME/aA6kRgpH6r8fBqBDNFH
mv9ZYdhmKQOC/IWHwdnJR47/dnuX41b0CQAHzRWSwzue/aNKo+sT75T+FyoFpKivoP4d6Sb/OkdA/"
       },
       {
        "array": "<f8",
        "shape": [3, 11],
        "data": "bDMSD7nYmD/CPsqLZay2vyDcJiSAlOa/zhjIGpQQ27+ttbgOTvPFv19qVoaix/K/mQKocy6T4T/qYYZDgR2
2PxJE/oLeKOA/PsGiw/pd4T+msP26FNzBv8LPu9pe9t4/dfxw8yV03j/uAE4F3EbOPxlXvcUfndW/19Ddu5nL4r+BI/Nb4aWSv6Z
jXgglveU/o4iy4emf3b+b7L7GF8fQv4/FrqtyKfA/dvThDcdY5z+r5pFNyXf3v8pyDjM1j/S/tc2txY3N4r+q/umI/T3WP+jrO80
oYty/IQyhZ/u/47/uELM4PwvnP7tICJLbPdU/T1f1zO39k78h9uzVbs20Pw1mOY0Dmqm/"
       },
       {
        "array": "<f8",
        "shape": [11],
        "data": "6y1tZuiVz7+OmeuklWHFP8IlsW1g9vA/wuegFlfZlz8u77CpBj/VP08NRdvCq6m/ngWpapjc5D/jpM10KWP
zv64QlCouCMI/KpG4odc947+gnSwtQUHFPw=="
       },
       {
        "array": "<f8",
        "shape": [11, 3],
        "data": "qdcDvmrN0T/UkaaSAjKxv4wZiVm+WMe/nh0eDN/20r/bmNyiyhzIv65EsrR1Kr0/oQx6iIJgt78CD1W7Gnz
Sv0BDZzpeaL2/BXMWyJJWhj/+IgWGymbJv4Y18ibTade/P5rkvm4qwD9n/CxfTprMP3DPgFmVcKS/AgFe7h35wz/tiYlXmGnhv5p
do0XPOeK/SN/H9ne30D/5olU9UVbOv7doQESxQ9S/CvOz7uDPxL9HVuT7AV7GP2JbSRU+m8e/i0FMAyTa4b+YE2V07/HGP72wUcm
Vi8K/0lAhnszKhT/+xojYhlLDv1vW5/r+bLu/c84VlPPUqT9DJpxcqGiEv1j28ksHHdG/"
       },
       {"array": "<f8", "shape": [3], "data": "ffKmN16x9z/86YIposPSv1O2iLwIoOQ/"}
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [5, 3],
    "data": "9gd0F9SB8j+G5Pl6Y8jfv10WP05T4OA/NhWbkDfA9z8yocA5TDnivwZ139J/e9o/fkmulAlZ+D+/+D71La/0v0A
wBQ/yy8a/8uo1/EFq/D+i83wmD9kEwPgUIINrcPO/w0dmHm+t+z/x6uN5mSbpv4hobCGtz7M/"
   },
   "mistakes": [
    {
     "name": "no activation",
     "message": "Your result has no activation in it. Without one the two matrices collapse into a s
ingle one, W_1 W_2, and the layer can do no more than a linear map: apply activation(\u2026) to X W_
1 + b_1.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "HBlfT7xc8j/eKeirCo3bv9/x3BF2cfA/2kKfw52P+D8Oio/uhvTjv6dBXTRzY+M/C9rODnYA+T+4NjOm9obzv
2bimVtFss4/fokOwLg2BEDGvvQMVEcKwPua8dWSQ+K/1grqrIi0+j8IogDmlUbjv2jbBjRFAus/"
     }
    },
    {
     "name": "relu by default",
     "message": "Your function always uses ReLU. Call the parameter activation, whose default is gel
u, as the signature says.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "9rMiJk5/8T86zOiCbD3ivy8LSiMS99I/DgsClP8h+D+OxID4DX7lvziaqN1q6Mg/n8FDPvp6+D8COttFd+z2v
y51B4PEbNu/BbJRjX86/D+whEUwPbAFwFAZpU22dve/+SiW07Zz+z95mTw5DhruvzhWct6sMcy/"
     }
    },
    {
     "name": "activation at the end as well",
     "message": "You apply the activation to the output, too. It stands between the two matrices onl
y, so that the output can take any value.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "3bfjz+828D+eiduHxrDDvzhUenARqdc/T5WBwrMc9j/SzlSGM77EvwZucn+efdE/OtotkgXJ9j//Ivf130DAv
1kHrUIHk7O/FQPDe25W+z8mxkpP6H2Hv6ViPsusecG/p534aJaE+j9vPcQAJLzFv4k8Fy2FCKU/"
     }
    },
    {
     "name": "activation at the end only",
     "message": "You apply the activation after the second matrix. It belongs between the two: first
 X W_1 + b_1, then the activation, then W_2 and b_2.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "37DslrIN8D+RnDFsml/Cv2rjBamI4es/tnlNJIQG9z+q1UoGzkXFv3Tc/apON9w/nnnmOY+F9z8MtYoKHGTBv
wgjfenGQcI/da+AzNkZBECCjIQsY7FWvxDJtIfywcS/CkI3A9Vu+T/jFFOf1xbFvxmHv4pDn+U/"
     }
    },
    {
     "name": "activation first",
     "message": "You apply the activation to X itself, before the first matrix. It belongs between t
he two matrices.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "3V4J2zOa9j+2dzp9+cnXvxF3eynTNu0/51fm9VUt+T8F2jh+srPmvy07IAgxZuM/ELiZLGM0+T+sHSQpaOnrv
+bj0RxwF+E/THkNb8VRA0AUJ9adIdQEwPRp5QWS2Mq/6UzIfTt4+j/4C0IcR6LlvxdeEFkf1Og/"
     }
    },
    {
     "name": "first bias after the activation",
     "message": "You add b_1 after the activation. Add it before: b_1 sets the threshold at which ea
ch hidden unit begins to fire.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "XTctGsze9z/JxVA5BHvov6CRYIqEQuE/N9pDOBMy+T/+h+yihlrnvyAYq2bqE+I/prqL7TTH/D+gMNwG4Pf3v
2wDaGruLcS/HoSPlQFI/z+0hHoBHLIFwJmAa3VQ8u+/dK7019HF/D/WG0LlUVPwv2lBrs2KPtM/"
     }
    },
    {
     "name": "first bias forgotten",
     "message": "b_1 is missing: add it to X W_1 before the activation.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "FtMex9Ub9j+TMZtRGn3SvwFsT66OW+I/73U15Rxv9z/5tdIkHzzQv4LymYr0LOM/XlZ9mj4E+z8empp+pFnwv
8gzWbWLk7+/1x+BQguF/T90uVk9/uIBwDemfFFG2e6/LkrmhNsC+z+qCgG6LGrhvyz2ixWfcNU/"
     }
    },
    {
     "name": "second bias forgotten",
     "message": "b_2 is missing: add it at the end.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "HqrLgCi+1L8U9e2iggnKv7D/THKr/b2/PXFF6LGybT9nWP5J9q7Rv0DvY0wjic2/E+DqoGv1pD+AfLzVivzvv
2MCSkAFU+q/0+E7Eo/j0j9jlkzhmoACwCJwZOFvwP2/MKr6NYfgzz/m60TKkInfv0IpWxgTJuK/"
     }
    },
    {
     "name": "residual added already",
     "message": "Your result has X added to it. The residual connection belongs to transformer_block
, which adds X itself. Return the network's own output.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "2scWtqRB/D+MO2VtEgz0v6l+eE9DNea/lQRoCAJ89D/2dVOFP+7sv2dQMxX/suE/k4S44ghr5j/P+w4XyNf/v
+WkN52G8+W/Ybq9wIjB8j8sprpsydnQv3gOQ7XDV/+/fFjdzahVA0CADUQM4m2fv6mUpAe6hdU/"
     }
    }
   ]
  },
  {
   "name": "a batch, with ReLU passed as the activation",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 1980.0,
   "script": [
    [
     "call",
     "feed_forward",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 5, 3],
        "data": "+eZq2ARO5z+em1uwrW7Hv4AdofavZei/eI+msfQj7r95rvtcWaT8vxMX8HCTee8/JdwBAzPt0j/E61zhc4D
qP0niaW7S++M/nRXWIa+u5b9SOUtJp8fcv+vYeVswVPQ/iB1uI22gvD8T4izAJvLevwVQCN/xsru/VJ+B3r2HyT8phxsdCI7uPxK
xoEsAHeK/YVY9unZs9b9E+CVGm3m2P8G+5VUytNO/oTb45bW+4T9VxD6LG38BwGYQE+HcyPI/XZ5s0cW257986I1YIVitP8jWaed
AzvG/fhPhBVoL/D9KEMhUodbXvxbyi3krjvQ/"
       },
       {
        "array": "<f8",
        "shape": [3, 13],
        "data": "8U8nRbBW4j8hg4xuwKHNv1vO5/DpucU/hTyZGWOK3b9GXYOmU0y8v+Ka/vDSy96/wfhBq0XT4T/Gr8kTJaK
bvxaSr4B4z7w/kRlPn0T/yT/5FOO+75vXPw1JZkFNWeq/hkW8JVKm4j9XVp4kqnfCP4NnbocRtt4/jQK2udfOv7+709+PgVTnv2e
gz4xaJu2/F7RD5YeL3r9LaHirJfLlv8FmoKzf9OS/DcCR9kGu7L+gGNJw/uPtP6Zm7vA3L+e/4CcuvEMC1L9SPmVR07rvP4MPzC/
HJJe/OXNgOLS54T+9LvKJ55fgPzEUHX/ll+2/QMW3TuFUwr+lIiFsQmbxvwNcjCX2tuK/fCmTZPoe1L9F85sGWdvrvxL6RCTz1t2
/tn2HE52E4j+W76DKYnzCv6x7l/dRdaE/"
       },
       {
        "array": "<f8",
        "shape": [13],
        "data": "skp3tXP447+aDWZS5gvjP2UFb910Iea//CYRORoT3b8SLVf5vQPBv8lEuQKit+q/7IXB+80O7D8rLBacmO+
9P91B1k0FWeC/2C1IUE3k1T9BQ8intjzKv9nw0/N+Rdq/Gv+2oZbApL8="
       },
       {
        "array": "<f8",
        "shape": [13, 3],
        "data": "ifRwOjNuyT841aDGsgi+P4Tw5Ir8tdS/JCcnOld7rr/72QQoJJO4PwBROa/pq72/XfOFff4gs7+He3XOxi6
ov46kyeRlYeC/675kn3XJjj9AEOQvPCLaP0jMEHcQybu/CvEo4OS02T9BzpeiimqQv5rAJ67x6e6/O9VAeHB837+8hRhWwqPHP5Y
rfDHJ282/qRsHS/H5wj/6yZ5e63LdPzforO8abMc/xpSSgzl31z849LvRtM6qv58w5N5ORKE/RalfZmVjyj+FcGBMpFzBv8H4dPI
f66O/2zO/LDG9sr9mhJjHMqjXv/49fTWAQKY/rV5S/SUz4T8e82UD4CPZv3l5RjPHGd+/eedz41C0uD9tUvOQEWHWv1RK2dQDINO
/oG2u5qrn3j9SOCY7dhHOP5t7wyRBzNe/"
       },
       {"array": "<f8", "shape": [3], "data": "GJjxWP2x5T+5magCtLvVP7GfWBGE1eA/"}
      ]
     },
     {
      "dict": [["activation", {"planted": ["relu", "def relu(x):\n    return np.maximum(0.0, x)\n"]}
]]
     },
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [2, 5, 3],
    "data": "pTqeRzU69D8M/XKbyZztPxDN/6f1bOg/7ESDqliJBEDEfAHgCaG+PxhCouJzTPq/Kp4Y2vJi8D9wYJGt4HLaPww
pyUW3KLM/VpjR8DJ28D8/uqRKLM/KP/AN0sACL7i/o4NqXPSh8z9EOh3Yx7zsPzC3CbRZGdk/ZwhLIxe28T9/wIJerz3YP5dxQiS
QtNA/WEEdP9y75z8ie4fx7aPVP5I7Pi0mpcw/JeeqjQHKCkDKEaKW/drKP77zhfGhpP6/uNc8mYcu5z/+8ObIqsvrP26pExeJndQ
/88wW1l2F/z8yrro7dljkP4WT+QdVnuC/"
   },
   "mistakes": [
    {
     "name": "no activation",
     "message": "Your result has no activation in it. Without one the two matrices collapse into a s
ingle one, W_1 W_2, and the layer can do no more than a linear map: apply activation(\u2026) to X W_
1 + b_1.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "UhowIFF08z+a/KWtgHH0P/DZmL9cIPw/iwXUyd+h+T+Ajq5pwZmeP+xdNJoQA8m/8qBmp6Yn5j9Q2xWjK8yuP
3xroEuceARADGf3J/058D/rwmPDto3Wv8AGCzqXKvI/Ypmmg+ao8j9YZY27pz7oP0wHq0WCavU/4Bev8JOHvD8+gMJ7LoDqP8Hjc
EnXSwdAKFCsacfk2r8OFXZubTbfP6K+rQ+89v8/vdX7LJ7VCED2Yz3Kri/SP5kQCbdriuW/2DrbvJnLy7+LrMFoTanyP/fc9dWf0
QBAq2zMRPLvBkAD0CEbms7APxJefjRhmPI/"
     }
    },
    {
     "name": "activation argument ignored",
     "message": "Your function always uses GELU, whatever activation it is given. Call the parameter
: activation(X @ W_1 + b_1).",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "LA9kf0na8T+nilbk/oHwP9bHHNtbuPA/FFqHzsVJA0CUdKR67VazPz5UxXouLPW/0LNhwgLJ5z+IsWOeLufeP
zWou4FmrOA/uG9fgxkz6j865sIpQAbLP3IrSSgLhM8/OeefsHrk8D+fQKpTg4XqP1BkDzLTRuk/9g8QUX8z6z/4SQq875/UPwnFP
S/Ja+g/x7c2EikZ4D+1N+zFJ8HWPzJDsTKWI+I/qfjF3KinCUCXOmAreEzJPyhfWSTw4Pm/HNiHpU/i4D+x6Q96RpnqP549sgOuy
OQ/MG9iutnS+z9liwu+uPvjPzSzno+N1su/"
     }
    },
    {
     "name": "activation at the end as well",
     "message": "You apply the activation to the output, too. It stands between the two matrices onl
y, so that the output can take any value.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "pTqeRzU69D8M/XKbyZztPxDN/6f1bOg/7ESDqliJBEDEfAHgCaG+PwAAAAAAAAAAKp4Y2vJi8D9wYJGt4HLaP
wwpyUW3KLM/VpjR8DJ28D8/uqRKLM/KPwAAAAAAAAAAo4NqXPSh8z9EOh3Yx7zsPzC3CbRZGdk/ZwhLIxe28T9/wIJerz3YP5dxQ
iSQtNA/WEEdP9y75z8ie4fx7aPVP5I7Pi0mpcw/JeeqjQHKCkDKEaKW/drKPwAAAAAAAAAAuNc8mYcu5z/+8ObIqsvrP26pExeJn
dQ/88wW1l2F/z8yrro7dljkPwAAAAAAAAAA"
     }
    },
    {
     "name": "activation at the end only",
     "message": "You apply the activation after the second matrix. It belongs between the two: first
 X W_1 + b_1, then the activation, then W_2 and b_2.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "UhowIFF08z+a/KWtgHH0P/DZmL9cIPw/iwXUyd+h+T+Ajq5pwZmePwAAAAAAAAAA8qBmp6Yn5j9Q2xWjK8yuP
3xroEuceARADGf3J/058D8AAAAAAAAAAMAGCzqXKvI/Ypmmg+ao8j9YZY27pz7oP0wHq0WCavU/4Bev8JOHvD8+gMJ7LoDqP8Hjc
EnXSwdAAAAAAAAAAAAOFXZubTbfP6K+rQ+89v8/vdX7LJ7VCED2Yz3Kri/SPwAAAAAAAAAAAAAAAAAAAACLrMFoTanyP/fc9dWf0
QBAq2zMRPLvBkAD0CEbms7APxJefjRhmPI/"
     }
    },
    {
     "name": "activation first",
     "message": "You apply the activation to X itself, before the first matrix. It belongs between t
he two matrices.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "6DIheG3P9T9aDtlt5DXnP1pqi4zS6Pw/HEpgUn9E8j8A902Y47+4v94w0Z3sPvo/8qBmp6Yn5j9Q2xWjK8yuP
3xroEuceARAObH9myPk8z/rZsBbkrLSvyxxzp3bZfk/S3rGNLQz7D+QQzJz0BfjP+gW/olmHf0/LMMo31bx0z8ZeGzTLFPcP1Y5p
tXBdQZAz/o8jf6G5z+apQPuxdbhP2ahEbulm/4/7XphNa5H+j8oqH0cI1S8v54LCFWRf/k/Sy8/veIt6D+oKxRP2QPiP2pqR/k/G
v4/LFch2xTyBEAoybxngGawP8LwNVKnxfg/"
     }
    },
    {
     "name": "first bias after the activation",
     "message": "You add b_1 after the activation. Add it before: b_1 sets the threshold at which ea
ch hidden unit begins to fire.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "1LZZd1iF8z8pPcHtzaDyP1ZDV/x6c/Y/G+3J0/6PBUCmA/xWyKvHv+5dXJBikPO/fJqgcJHQ8z92IAPsxkDmP
9jbgr+ymPI/maAGDyAW9T+gcdEFtnS6PwDWmeyeMuM/6B7jpj0n9T/LYwQw6OXnP7hQGAUelvI/olBW3WGc8z9z3zIfR27bPwC2n
H1q+/U/peWOZRm/4D/mTR/gE4bmP8BNbEmlyvA///xoZKstDECInvJBC6Svv+oEP+7+wfa/hEJCV2jX3z+Glz6GSg3uP6xp/StzO
O4/JCwUH0iMAUAht1tCUjnYP0AhXKRwtY0/"
     }
    },
    {
     "name": "first bias forgotten",
     "message": "b_1 is missing: add it to X W_1 before the activation.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "AYokr32q8T9EHfmM2sbtP3yjTNzNdLs/slavb5GiBEDtu5DIZsvav4drd1dIJgTAqG1rqLb18T/ShvM6C4zdP
zDqfPjaG8G/xnPRRkU78z9ouzw3qrDAvzsci1C9Rea/FfKt3mJM8z++BnvhJmvgPyhD0cuAMMG/ziMhFYfB8T+wSkAEifHIPyTOo
/DF87M//hdJqscS2j+x4SsjpRbeP/RaMalGjM+/lWZOAD5AC0DvDVEFBOrSvwW/aIYWvwXAOI9tNv1r2D92OrU3iZLmPyIRTyLSf
9a/upX5utqeAEAG+pFKn4fCP9zAST3DgPS/"
     }
    },
    {
     "name": "second bias forgotten",
     "message": "b_2 is missing: add it at the end.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "Mt1KNm3C4j8vsB6a777iP321nFrGXc4/y72NqLI5/j8QdVAV4ybMv/hIp/WaWwHAeUh/ttAn1j/eGqOrstyyP
x/1PlHa4Ny/KjFjEdF01j8zeay6O6jAv2/hcmlk2+O/Lm/jX+uR4T9o7cjW7d7hP2QQT91cI8G/bPFI22F02z8zNtHe2g+kP8vNb
v539tC/A0pdMfdOsD/jlh4hEcZXv5khEgx1WNO/H4FuN4JdBUCoIa9uapzAv8shGf2xhwPABvqzBKTIpz8hpJLH0O3gP+crOxf+G
sq/5wCeKV+s9D+qwsx0OPXSP5sZqYzsufC/"
     }
    },
    {
     "name": "residual added already",
     "message": "Your result has X added to it. The residual connection belongs to transformer_block
, which adds X itself. Return the network's own output.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "Iq7Tszfh/z8kFlwvHsHnPwBAvnrFFk0/G0Iz/LYA+j+ulvu+SLr6vxttVFRUH+W/NBXZmj8e9T/+zRIc8tzzP
2oHI1fpYOY/IDaaf2171j9muPFHIsDOvwy4bC9A0fI/fGWhLvtr9T92kg3waIfaPy+jRzydLNI/Ujwb3w7n9D+0cy7mb1b1P47w/
nJwhdO/amtdNREd478z+RDDVELbP+CDGv18hrW/zfQoB685D0ByRqlj16L/v6/G5SCKt+e/oNT4BccHkb+Gz2/eLKHtP9nYSUO9T
em/OPD77VvIDUAZTK0iS9rQP6dQHusBfug/"
     }
    }
   ]
  }
 ]
}
"""

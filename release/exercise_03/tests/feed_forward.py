"""The public cases of the step feed_forward, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_03: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'feed_forward'
points = [1.0, 1.0]


@test_case(name='one text, with GELU')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='a batch, with ReLU passed as the activation')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "exercise_03",
 "notebook": "exercise_03_transformer",
 "step": "feed_forward",
 "order": 2,
 "steps": [
  "layer_norm",
  "gelu",
  "feed_forward",
  "multi_head_attention",
  "transformer_block",
  "transformer_logits",
  "cross_entropy",
  "generate",
  "cached_logits",
  "generate_with_cache",
  "nucleus_distribution",
  "gradient_of_logits"
 ],
 "points": 2,
 "summary": "activation(X W_1 + b_1) W_2 + b_2, at every position alike",
 "returns": [],
 "mistakes": [
  [
   "no activation",
   "Your result has no activation in it. Without one the two matrices collapse into a single one, W_
1 W_2, and the layer can do no more than a linear map: apply activation(\u2026) to X W_1 + b_1.",
   false
  ],
  [
   "activation argument ignored",
   "Your function always uses GELU, whatever activation it is given. Call the parameter: activation(
X @ W_1 + b_1).",
   false
  ],
  [
   "relu by default",
   "Your function always uses ReLU. Call the parameter activation, whose default is gelu, as the sig
nature says.",
   false
  ],
  [
   "activation at the end as well",
   "You apply the activation to the output, too. It stands between the two matrices only, so that th
e output can take any value.",
   false
  ],
  [
   "activation at the end only",
   "You apply the activation after the second matrix. It belongs between the two: first X W_1 + b_1,
 then the activation, then W_2 and b_2.",
   false
  ],
  [
   "activation first",
   "You apply the activation to X itself, before the first matrix. It belongs between the two matric
es.",
   false
  ],
  [
   "first bias after the activation",
   "You add b_1 after the activation. Add it before: b_1 sets the threshold at which each hidden uni
t begins to fire.",
   false
  ],
  ["first bias forgotten", "b_1 is missing: add it to X W_1 before the activation.", false],
  ["second bias forgotten", "b_2 is missing: add it at the end.", false],
  [
   "residual added already",
   "Your result has X added to it. The residual connection belongs to transformer_block, which adds 
X itself. Return the network's own output.",
   false
  ]
 ],
 "parts": [["gelu", "gelu", "", [["x", null]]]],
 "cases": [
  {
   "name": "one text, with GELU",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 4000.0,
   "any_type": true,
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
    "data": "7AN0F9SB8j9F5fl6Y8jfv0wXP05T4OA/9BWbkDfA9z+GosA5TDnivzd339J/e9o/GEmulAlZ+D+t/T71La/0v8Y
vBQ/yy8a/LOU1/EFq/D+C8nwmD9kEwJUZIINrcPO/KkRmHm+t+z9e6+N5mSbpv99qbCGtz7M/"
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "PBRfT7xc8j9aKeirCo3bvxzq3BF2cfA/sUWfw52P+D/8iI/uhvTjv6tCXTRzY+M/cdHODnYA+T+7MTOm9obzv
4/fmVtFss4/hYkOwLg2BEB8vfQMVEcKwBma8dWSQ+K/pQ/qrIi0+j9gowDmlUbjv/rcBjRFAus/"
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "I7kiJk5/8T/czOiCbD3iv9cISiMS99I/XwQClP8h+D/exYD4DX7lv/+WqN1q6Mg/I8BDPvp6+D+nPNtFd+z2v
7p1B4PEbNu/E7NRjX86/D8oh0UwPbAFwIERpU22dve/wymW07Zz+z+4nDw5Dhruv65Uct6sMcy/"
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "96/jz+828D/Mg9uHxrDDv4FXenARqdc/qZuBwrMc9j+hz1SGM77Ev3Ntcn+efdE/mNYtkgXJ9j+VH/f130DAv
5MJrUIHk7O/of3Ce25W+z9SvkpP6H2Hv/xbPsusecG/D5X4aJaE+j/uP8QAJLzFv6xFFy2FCKU/"
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "3a3slrIN8D+nmDFsml/Cv8zjBamI4es/LoBNJIQG9z/K2koGzkXFv4Xc/apON9w/1X/mOY+F9z82sYoKHGTBv
9wofenGQcI/dq+AzNkZBECANoUsY7FWv7PGtIfywcS/czs3A9Vu+T+9GFOf1xbFv+GHv4pDn+U/"
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "ml0J2zOa9j+teTp9+cnXv3pxeynTNu0/sljm9VUt+T8N2jh+srPmv0Y6IAgxZuM/AriZLGM0+T9OHiQpaOnrv
6ji0RxwF+E/GXcNb8VRA0C6KdadIdQEwHNs5QWS2Mq/AlLIfTt4+j82CkIcR6Llv6pdEFkf1Og/"
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "/jUtGsze9z+ixVA5BHvovxGQYIqEQuE/XOBDOBMy+T/Vh+yihlrnvycYq2bqE+I/CsKL7TTH/D8bNNwG4Pf3v
6z+Z2ruLcS/CYSPlQFI/z88hHoBHLIFwEx1a3VQ8u+/OKz019HF/D/MGULlUVPwv7NCrs2KPtM/"
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "Atgex9Ub9j+4L5tRGn3Sv1FsT66OW+I/yHA15Rxv9z8etNIkHzzQv+LwmYr0LOM/dlJ9mj4E+z8ulpp+pFnwv
4E3WbWLk7+/DCaBQguF/T9GtVk9/uIBwCmufFFG2e6/PE7mhNsC+z9WCQG6LGrhvyn0ixWfcNU/"
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "d6vLgCi+1L/e7+2iggnKv9ABTXKr/b2/PcZD6LGybT+2V/5J9q7Rv6vvY0wjic2/PdnqoGv1pD80iLzVivzvv
3gDSkAFU+q/k+A7Eo/j0j+5lUzhmoACwBFwZOFvwP2/Aav6NYfgzz9l6UTKkInfvyoqWxgTJuK/"
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "2sMWtqRB/D9ZM2VtEgz0v1J/eE9DNea/XAtoCAJ89D/zdFOFP+7sv65OMxX/suE/GYS44ghr5j/V+w4XyNf/v
5amN52G8+W/GcC9wIjB8j9CpbpsydnQv7INQ7XDV/+/fFXdzahVA0Ao10MM4m2fv1WXpAe6hdU/"
     }
    }
   ],
   "calls": {
    "gelu": [
     [
      "d50d7f62",
      12.9240724,
      48.0,
      {
       "array": "<f8",
       "shape": [5, 11],
       "data": "g3fEx1Pf8D8Z/xB/vTDzP5Jz75TfbvA/1DXw78O6wb9lHbzDFjrxP9+B29hYkFI/zxGekAXQwb+GpD6PAXzB
v5aWjV7FEeA/UfCQFheqwr/2jnV3ceLBv8SZTzYFOsW/SKP7nVY2sb8uC30fHWzsP4PZRxhCDcU/D1QKBKE41j9tq0mnNoGuP9t5
t/3XcNE/FKpxSv8DxL/HTPRCH0CxPzH60Ey+5MO/wPrKNn+km7/jH0C/+wu0PzxbTwJFjtk/sdg4NE5J+z++daDJ/VDSP5VQOrl0
sO4/z8oNAIyz8T/V/dN6PWLFv8eN9/6FvcK/Um/22Whpo7/PAIZ9Gcawv8vtzpZYybW/gDsj1/Oh/j+bFcnepCECQMR1B8sTsQNA
6rAbmnbBxb/lFeWr3SnFv+t1SM4iie0/o0qxk9Un9D9OJNEyLyyIv5t/RMIGw8W/Nc5uiQws9D9X5KwXSjf/P4dR/PgqP7m/GZ1j
N4rPsj+xCEhd8vrbP/vTtl0xasK/vyS49lIZwL/rQou6vP7DvxLtGtyff/o/uh0Wrih5vL8N9A248E7GPyAIrRT9Q9k/y3KJf9Vb
3D8="
      }
     ]
    ]
   },
   "pairs": [
    [0, 3, "266624d0", -1.0588649, 11.0],
    [0, 8, "266624d0", 0.73512474, 8.6],
    [0, 9, "266624d0", -1.5951181, 17.0],
    [1, 3, "266624d0", -1.16906069, 8.7],
    [1, 7, "266624d0", -0.4613933, 15.0],
    [1, 8, "266624d0", 0.885291, 8.8],
    [1, 9, "266624d0", -1.4449519, 16.0],
    [2, 3, "266624d0", -1.10038919, 8.4],
    [2, 7, "266624d0", -0.26909, 16.0],
    [2, 8, "266624d0", 1.1520366, 11.0],
    [2, 9, "266624d0", -1.1782063, 17.0],
    [3, 5, "266624d0", -0.7607522, 11.0],
    [3, 6, "266624d0", -0.9042978, 10.0],
    [3, 7, "266624d0", -0.96238924, 9.5],
    [5, 8, "266624d0", 1.13427479, 6.5],
    [5, 9, "266624d0", -1.1959681, 15.0],
    [6, 8, "266624d0", 1.07963602, 9.4],
    [6, 9, "266624d0", -1.2506069, 18.0],
    [7, 8, "266624d0", 0.65631901, 6.7],
    [7, 9, "266624d0", -1.6739239, 16.0],
    [8, 9, "266624d0", -0.3272395, 12.0]
   ]
  },
  {
   "name": "a batch, with ReLU passed as the activation",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 2000.0,
   "any_type": true,
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
    "data": "GzyeRzU69D9H7XKbyZztPyrN/6f1bOg/c0aDqliJBEC4gQHgCaG+P0E/ouJzTPq/jJwY2vJi8D9UYJGt4HLaP5U
zyUW3KLM/G6HR8DJ28D/ru6RKLM/KP+Aa0sACL7i/doVqXPSh8z9/Oh3Yx7zsP0q3CbRZGdk/9wJLIxe28T9fwYJerz3YP+RvQiS
QtNA/B0EdP9y75z8deofx7aPVP3k9Pi0mpcw/ZeOqjQHKCkB9EaKW/drKP9/whfGhpP6/WNk8mYcu5z9x7+bIqsvrP++mExeJndQ
/8MYW1l2F/z/Rrbo7dljkP5iU+QdVnuC/"
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "9xswIFF08z8H+qWtgHH0P9PcmL9cIPw/gQHUyd+h+T/QW65pwZmeP81dNJoQA8m/HaBmp6Yn5j+56RWjK8yuP
6RqoEuceARA6W73J/058D9wxGPDto3Wv4cFCzqXKvI/75amg+ao8j/9Zo27pz7oPxQIq0WCavU/JRKv8JOHvD/Yf8J7LoDqPxvkc
EnXSwdAWlGsacfk2r8LFnZubTbfP+K7rQ+89v8/stb7LJ7VCEAwYz3Kri/SPwAPCbdriuW/Wj7bvJnLy7+frsFoTanyP1fe9dWf0
QBASmvMRPLvBkD6zyEbms7AP8djfjRhmPI/"
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "1A5kf0na8T9jjFbk/oHwP6XEHNtbuPA/Ql6HzsVJA0CJdaR67VazP61LxXouLPW/cLVhwgLJ5z/XrmOeLufeP
5mmu4FmrOA/GXFfgxkz6j9I5MIpQAbLPwQnSSgLhM8/Zu6fsHrk8D/eP6pTg4XqP01jDzLTRuk/VQ8QUX8z6z/XRwq875/UP6TGP
S/Ja+g/77Y2EikZ4D8eNezFJ8HWP7ZBsTKWI+I/tPrF3KinCUCsN2AreEzJP5tgWSTw4Pm/jtaHpU/i4D/46g96RpnqP2c8sgOuy
OQ/EW5iutnS+z/riwu+uPvjPy6xno+N1su/"
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "GzyeRzU69D9H7XKbyZztPyrN/6f1bOg/c0aDqliJBEC4gQHgCaG+PwAAAAAAAAAAjJwY2vJi8D9UYJGt4HLaP
5UzyUW3KLM/G6HR8DJ28D/ru6RKLM/KPwAAAAAAAAAAdoVqXPSh8z9/Oh3Yx7zsP0q3CbRZGdk/9wJLIxe28T9fwYJerz3YP+RvQ
iSQtNA/B0EdP9y75z8deofx7aPVP3k9Pi0mpcw/ZeOqjQHKCkB9EaKW/drKPwAAAAAAAAAAWNk8mYcu5z9x7+bIqsvrP++mExeJn
dQ/8MYW1l2F/z/Rrbo7dljkPwAAAAAAAAAA"
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "9xswIFF08z8H+qWtgHH0P9PcmL9cIPw/gQHUyd+h+T/QW65pwZmePwAAAAAAAAAAHaBmp6Yn5j+56RWjK8yuP
6RqoEuceARA6W73J/058D8AAAAAAAAAAIcFCzqXKvI/75amg+ao8j/9Zo27pz7oPxQIq0WCavU/JRKv8JOHvD/Yf8J7LoDqPxvkc
EnXSwdAAAAAAAAAAAALFnZubTbfP+K7rQ+89v8/stb7LJ7VCEAwYz3Kri/SPwAAAAAAAAAAAAAAAAAAAACfrsFoTanyP1fe9dWf0
QBASmvMRPLvBkD6zyEbms7AP8djfjRhmPI/"
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "UysheG3P9T/6Dtlt5DXnPwNti4zS6Pw/3UZgUn9E8j8FAE6Y47+4vz0q0Z3sPvo/HaBmp6Yn5j+56RWjK8yuP
6RqoEuceARAHLX9myPk8z/nacBbkrLSvzhxzp3bZfk/5XjGNLQz7D/7QjJz0BfjPyAf/olmHf0/nMQo31bx0z/zd2zTLFPcP0I9p
tXBdQZAj/k8jf6G5z/7owPuxdbhP4agEbulm/4/kHthNa5H+j+Vs30cI1S8vyESCFWRf/k/ti4/veIt6D8tLRRP2QPiP3NiR/k/G
v4/6FUh2xTyBEDM07xngGawPyD4NVKnxfg/"
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "jLhZd1iF8z8jQ8HtzaDyP1tKV/x6c/Y/huzJ0/6PBUBHCPxWyKvHvzpfXJBikPO/CZKgcJHQ8z9pHwPsxkDmP
57bgr+ymPI/AqIGDyAW9T9AZtEFtnS6P5XXmeyeMuM/JCfjpj0n9T9tYwQw6OXnP6BUGAUelvI/eVJW3WGc8z8h4DIfR27bPz2xn
H1q+/U/qeSOZRm/4D9STh/gE4bmP0VGbEmlyvA/e/5oZKstDEDbn/JBC6Svv5ENP+7+wfa/DUNCV2jX3z/1lD6GSg3uP0dy/StzO
O4/Ky8UH0iMAUA0uFtCUjnYPyhpXKRwtY0/"
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "1Ygkr32q8T/MEPmM2sbtPxirTNzNdLs/q1Svb5GiBEDXvZDIZsvav5Fud1dIJgTA6nNrqLb18T8ehfM6C4zdP
xPofPjaG8G/S3LRRkU78z9HwDw3qrDAvzAdi1C9Rea/bfet3mJM8z+UBnvhJmvgPyY80cuAMMG/wiIhFYfB8T/aTEAEifHIPx3Co
/DF87M/iRhJqscS2j/x4isjpRbeP41aMalGjM+/n2ZOAD5AC0CvDVEFBOrSv/C8aIYWvwXARJJtNv1r2D+gO7U3iZLmPw4TTyLSf
9a/UJf5utqeAEAB/ZFKn4fCP9fGST3DgPS/"
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "jt1KNm3C4j9vrh6a777iPyOynFrGXc4/F8ONqLI5/j/QclAV4ybMvwZGp/WaWwHA8Up/ttAn1j/5GaOrstyyP
130PlHa4Ny/9DJjEdF01j/Ad6y6O6jAv3ngcmlk2+O/Q3DjX+uR4T+U7cjW7d7hP/ATT91cI8G/sfJI22F02z9JPNHe2g+kP1XKb
v539tC/E09dMfdOsD9HuR8hEcZXv4YiEgx1WNO/fX5uN4JdBUAuIq9uapzAv9UeGf2xhwPA8+qzBKTIpz+GopLH0O3gP5QmOxf+G
sq/IP2dKV+s9D/Lwcx0OPXSP9oYqYzsufC/"
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "F7PTszfh/z+nFlwvHsHnP5cCuXrFFk0/U0gz/LYA+j8Wlvu+SLr6v2huVFRUH+W/DxzZmj8e9T/4xxIc8tzzP
98II1fpYOY/KDmaf2171j/SuvFHIsDOv7S4bC9A0fI/eF6hLvtr9T+blA3waIfaP/ejRzydLNI/lTMb3w7n9D9Cdi7mb1b1Py7t/
nJwhdO/cGtdNREd47+D+RDDVELbPy6FGv18hrW/pfYoB685D0CoRalj16L/vw3G5SCKt+e/ywn5BccHkb8DyG/eLKHtP6vXSUO9T
em/GvT77VvIDUB7T60iS9rQP0VPHusBfug/"
     }
    }
   ],
   "calls": {"gelu": []},
   "pairs": [
    [0, 3, "62b0306f", -0.6554762, 32.0],
    [0, 8, "62b0306f", -0.573389, 27.0],
    [0, 9, "62b0306f", 2.3185679, 44.0],
    [1, 3, "62b0306f", -3.2430874, 23.0],
    [1, 7, "62b0306f", -0.808547, 24.0],
    [1, 8, "62b0306f", -2.5611596, 16.0],
    [1, 9, "62b0306f", 0.3307973, 31.0],
    [2, 3, "62b0306f", -3.3933349, 22.0],
    [2, 7, "62b0306f", -0.6422282, 27.0],
    [2, 8, "62b0306f", -2.3248054, 19.0],
    [2, 9, "62b0306f", 0.5671515, 31.0],
    [3, 5, "62b0306f", 0.6739742, 34.0],
    [3, 6, "62b0306f", -2.1503425, 29.0],
    [3, 7, "62b0306f", -3.0867619, 18.0],
    [5, 8, "62b0306f", 1.1187178, 22.0],
    [5, 9, "62b0306f", 4.0106748, 44.0],
    [6, 8, "62b0306f", -1.4979612, 22.0],
    [6, 9, "62b0306f", 1.3939957, 37.0],
    [7, 8, "62b0306f", -0.416544, 26.0],
    [7, 9, "62b0306f", 2.4754129, 35.0],
    [8, 9, "62b0306f", 0.7928358, 28.0]
   ]
  }
 ]
}
"""

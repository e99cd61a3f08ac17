"""The public cases of the step rotary_embedding, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_04: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'rotary_embedding'
points = [0.8, 0.8, 0.4]


@test_case(name='five vectors at positions 0 to 4')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='positions that do not begin at 0')
def test_2(env):
    check_case(DATA, 1, env)


@test_case(name='everything at position 0 stays as it is')
def test_3(env):
    check_case(DATA, 2, env)


DATA = r"""
{
 "schema": 1,
 "assignment": "lesson_04",
 "notebook": "04_positional_encoding",
 "step": "rotary_embedding",
 "order": 5,
 "points": 2,
 "summary": "Each pair of a query or key turned by its position times the pair's frequency",
 "returns": [],
 "cases": [
  {
   "name": "five vectors at positions 0 to 4",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 900.0,
   "script": [
    [
     "call",
     "rotary_embedding",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 6],
        "data": "iG3JP3U20T9guxu4MsrCv15l6BT+EuC/I9DOhPOw2T8Gj0SfMQD0PxO806bB8t0/PJvFcl5I378UIpe6IVj
gPwsXJlt3kN8/qdX+TQIACEBzm/i0FKjmv0VGT8JVHfY/ah/PSBBupD9P4gUSMDuwP8qK3k/qjte/cK6d5LuByz++dYnNM3OzP/9
uhPW4qNo/9Qbf9P+dsr+z9ve4l6fgv+Bg8fZkJ+E/X+QAtfEb/D8oYWyGa9Hhv/LeIAgHMdy/Ip79psM29T8kZ3tjWNDgP1CYdjC
wSt4/Z6awk3Q6xT/I5gWwyiXYP511quZM+wTA"
       },
       {
        "array": "<i8",
        "shape": [5],
        "data": "AAAAAAAAAAABAAAAAAAAAAIAAAAAAAAAAwAAAAAAAAAEAAAAAAAAAA=="
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [5, 6],
    "data": "1G/JP3U20T+NtBu4MsrCv7pl6BT+EuC/VtHOhPOw2T9eiUSfMQD0Pw+806bB8t0/d2Vpqks05r+5rt4H1lLBvxl
1STkln9Y/WZAn90EoCEAIQawbdsDmvwhhD+wSF/Y/372C7IkCs7+Ku5c2Y0WEP/7jMJxTu9i/xdwp20wFxz/4AA12h/2yPyPYu9Y
Frto/jEwVbt2dwj+OU9k92ijgPw0TVNykXtI/zcZUEg0H/T9vJiiCALrhv0NEfQrXa9y/dFamJw8E3r9tKKkVxYz1v65KOrjRz9s
/Phoy7wgG0D9LrCqG3ZfZPw7I+B9x9ATA"
   },
   "mistakes": [
    {
     "name": "halves instead of pairs",
     "message": "You paired column i with column i + d/2, the halves that some libraries use. Here t
he pairs are neighbours, columns 2i and 2i + 1: x[..., 0::2] and x[..., 1::2].",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "1G/JP3U20T+NtBu4MsrCv7pl6BT+EuC/VtHOhPOw2T9eiUSfMQD0Pw+806bB8t0/gPzjcd9OBsCmpJudvmDhP
13raNyoX98/zCJ5vIpa8z81YoOPsd/lv+guaI+sIfY/m1NJMCYjy7+p2zu4dresP2OqVBtErNe/aeXv2eU1q79mqvhU8d60P+GLU
zysjto/icMZFMiExr+Msd5Oagrcv0OtGRygPuE/dACzg/f9+7+D6jIXDPXjvxFdO30c+Nu/xb1b0l2357+K4m8rl5fcP/TV8BK0v
N8/VmbGYwrK8b/0iGphtPDdP/SIVWC/8gTA"
     }
    },
    {
     "name": "pairs taken apart",
     "message": "Your pairs are turned rightly, but left apart: all first numbers, then all second o
nes. Put them back in turns: the first numbers belong in the columns 0::2, the second in 1::2.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "1G/JP3U20T+6ZegU/hLgv16JRJ8xAPQ/jbQbuDLKwr9W0c6E87DZPw+806bB8t0/d2Vpqks05r8ZdUk5JZ/WP
whBrBt2wOa/ua7eB9ZSwb9ZkCf3QSgIQAhhD+wSF/Y/372C7IkCs7/+4zCcU7vYv/gADXaH/bI/iruXNmNFhD/F3CnbTAXHPyPYu
9YFrto/jEwVbt2dwj8NE1TcpF7SP28mKIIAuuG/jlPZPdoo4D/NxlQSDQf9P0NEfQrXa9y/dFamJw8E3r+uSjq40c/bP0usKobdl
9k/bSipFcWM9b8+GjLvCAbQPw7I+B9x9ATA"
     }
    },
    {
     "name": "turned the other way",
     "message": "Your pairs turn backwards. The first number becomes x1 cos - x2 sin, the second x1 
sin + x2 cos. (Dot products would come out the same as long as all turn that way, but not beside oth
er people's weights.)",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "1G/JP3U20T+NtBu4MsrCv7pl6BT+EuC/VtHOhPOw2T9eiUSfMQD0Pw+806bB8t0/zzrY5Gs1xT9KF5fgGf7lP
6TXJtAwOOQ/iQZQnYbKB0Dgy+9prI/mvxuMbt6RI/Y/Jav48CAEpT9eUGeLAguwvxZTD4SRLta/0J85BofBzz+m1oN6yOizP/CKO
6RLo9o/i9PZQMvHV78IGbo6/9DgPyOrG550yug/jNnsqoil+j9iHNfCpejhv7/dodfp9du/eqyC1Y069L/+qH8phh7lPwp+LUMDu
98/CzVqXhhcsz9UMuxSQrPWP7BxFo/CAQXA"
     }
    },
    {
     "name": "second made of the new first",
     "message": "The second number of each pair was computed from the first one's new value. Keep th
e old x1 and x2 until both new ones are made.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "1G/JP3U20T+NtBu4MsrCv7pl6BT+EuC/VtHOhPOw2T9eiUSfMQD0Pw+806bB8t0/d2Vpqks05r95RiWQ8rTTv
xl1STkln9Y/JH651voaCEAIQawbdsDmv/SL4jIMF/Y/372C7IkCs78ggBWnTAq4v/7jMJxTu9i/Oo4s2JrNxj/4AA12h/2yP3fdc
GPlrdo/jEwVbt2dwj8ZYlWBECXhPw0TVNykXtI/d54/03h5/D9vJiiCALrhv5Al2YuJa9y/dFamJw8E3r+AeAyxlYmHP65KOrjRz
9s/2j7Rgq0hzz9LrCqG3ZfZPwfNYxIL9ATA"
     }
    },
    {
     "name": "positions from one",
     "message": "Your angles are those of the next position: positions count from 0, and a vector at
 position 0 stays as it is.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "SwaK96M00T8nPR8b2tDCP0YPwa0kp+C/CyZVtwAs2D/7XZJ1DfzzP5W+RvXcHt4/OYJVRJW00L96ji00NQblv
8UkrUmzQss/RT76Zi9DCECVJaCW0Njmv2p0ll3JEPY/SgMt53vOqL/U8dGPJEGtv2/5+Nk6Pdm/BRF+bGqzxD/rZxuXqMKyP7SES
xugsNo/AFSkK5Qq1r9w/pVueEvZPyyt/FrM7Mk/zTEX75g1/T/GxWNfJ7LhvzumZHNgf9y/fV8/zIso7D8OAyCiM/Xxv1YdSNzRC
ds/6/P8kvhL0T/jwX0LT/TZP4T6bz2q8gTA"
     }
    },
    {
     "name": "both signs plus",
     "message": "Your first number is x1 cos + x2 sin and your second x1 sin + x2 cos. That is no ro
tation, lengths change; the first one needs a minus: x1 cos - x2 sin.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "1G/JP3U20T+NtBu4MsrCv7pl6BT+EuC/VtHOhPOw2T9eiUSfMQD0Pw+806bB8t0/zzrY5Gs1xT+5rt4H1lLBv
6TXJtAwOOQ/WZAn90EoCEDgy+9prI/mvwhhD+wSF/Y/Jav48CAEpT+Ku5c2Y0WEPxZTD4SRLta/xdwp20wFxz+m1oN6yOizPyPYu
9YFrto/i9PZQMvHV7+OU9k92ijgPyOrG550yug/zcZUEg0H/T9iHNfCpejhv0NEfQrXa9y/eqyC1Y069L9tKKkVxYz1vwp+LUMDu
98/Phoy7wgG0D9UMuxSQrPWPw7I+B9x9ATA"
     }
    },
    {
     "name": "one angle for all pairs",
     "message": "All your pairs turn equally fast. Pair i turns with its own frequency, 10000^(-2i/d
): multiply each position by all of angular_frequencies(d).",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "1G/JP3U20T+NtBu4MsrCv7pl6BT+EuC/VtHOhPOw2T9eiUSfMQD0Pw+806bB8t0/d2Vpqks05r+5rt4H1lLBv
zFKrbtEEALAxKFZlY5JAECTpoFnv7r4v3hQA31CVMM/372C7IkCs7+Ku5c2Y0WEP/NhudgmnqW/ZI8r6Rcl278VukrxuEPav/X0b
VTFsLq/jEwVbt2dwj+OU9k92ijgP6LGP09u6ui/aVLW7BKe+r8CtvhMAaHjP986nEVj4dY/dFamJw8E3r9tKKkVxYz1v/XW9azLi
Me/UcJCr93c3b+3G6WBGdoBwG6Pq8473PY/"
     }
    },
    {
     "name": "added, not rotated",
     "message": "You added the sines and cosines of the positions, as in add_positions. Rotary embed
ding multiplies: each pair is turned, and its length stays.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "1G/JP3U20T/dEvlRc03rP7pl6BT+EuC/nbkz4Txs9j9eiUSfMQD0P0HttGmwfPc/p35Mq0qS1j9gFCblJNHwP
5L0/eZVROE/kV1Jos39D0CPjYyIbpbmv+rEqampDgNAQJle79df7j9C+dFSWpPWv7Clj54koNG/BpSqjZRe8z8OQFdplo20P4/6c
oEkqvY/t56O5nCCsT9H8747zir4v2a3Da5tmOU/piW7HCb6BUC/wqEWeZzhv2KORa5Q5+E/Jx4fcM014j/4736NNmnAv4T8Va2TD
eU/ZDY/uOlg8j+nqgao+7LYP16bAb3A9vm/"
     }
    }
   ]
  },
  {
   "name": "positions that do not begin at 0",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 2000.0,
   "script": [
    [
     "call",
     "rotary_embedding",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 10],
        "data": "e5aNcGtDuz/iEHOiiT30PxeosFZbXaU/xIWxLDq03b8VJO20H9/jPwKdKPYwjs2/WmKOT/MT4r+9y2q/TQj
pv/3UtRbIKOU/UFjPOR/2uj/kd61+TQD0Py7NKq91SOs/F9lzRX9S5D95bpKXnhf4P4RIB8OJM90/vs/91cAUxD9PO99Oizv6v5r
RotYFYcI/jItM88tt37+MbcmoUPHrv109MGIe6vk/V5XpD9g/8L/Blr0BWN3kvwVyAbm63es/f8qAhwN777/5uGsbynzTP7PN8aa
SGuI/5bZU4u/F8D/2N0hUMhsDwPbhqKYqUN6/"
       },
       {"array": "<i8", "shape": [3], "data": "BwAAAAAAAAAIAAAAAAAAAAsAAAAAAAAA"}
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [3, 10],
    "data": "/4gFMq0G6L+SV2ug9WDwP0e2cVeByds/8n9rkRGqxb+k8/kcktvkP+U74K8KZL6/+Wg03Zdf4b/yyiOsxIbpv0Z
bGw/rJOU/nlAi0HK1uz8p9TsUEmjwv1LhErSxzfE/tVdCzP7287+PoHh0eOLwP83IZyoPnNo/bdlKTY9Vzz8PaYPO3Ur6vzVb15X
DX7c/ch+pwHol379WkjazhwXsv4DQXlFxIvC/3J38w3b8+b/t6KZEet7nv3rDq5kSV+m/JuJtIeh48L8Tlq4rtCeZP52EYuYrnuA
/Q01/H0Qn8T9Gjc6sWBQDwITm17mOX9+/"
   },
   "mistakes": [
    {
     "name": "halves instead of pairs",
     "message": "You paired column i with column i + d/2, the halves that some libraries use. Here t
he pairs are neighbours, columns 2i and 2i + 1: x[..., 0::2] and x[..., 1::2].",
     "result": {
      "array": "<f8",
      "shape": [3, 10],
      "data": "Wv30T8mxzT8gBzn5uhrxP6HoNnE1xsY/ynF61iPf3r/xUwuAQ9vjPx9kGLzzprq/d3SkBUoz7D8OHmQts2nov
0NY3Zi8vOQ/iJpi78ypuz+/B+1JCpPVvwFafEB+G/0/LTEPwQb/4j/KtHfvilT4Pw5YEVeoe90/guxZ9VBs8z/Xam6h1MjUP6KN3
owFHtE/VucBOCFY3L86azpnW97rv1jUH9wu8tM/e4hMhfOB2L+XL1cHjzntv3wFIbZkL+8/q90A2+Nf778DMfWziOT5vwVgF4j+j
/G/1OGgCPyU6j/0LInBbsgCwIibFrLYv96/"
     }
    },
    {
     "name": "pairs taken apart",
     "message": "Your pairs are turned rightly, but left apart: all first numbers, then all second o
nes. Put them back in turns: the first numbers belong in the columns 0::2, the second in 1::2.",
     "result": {
      "array": "<f8",
      "shape": [3, 10],
      "data": "/4gFMq0G6L9HtnFXgcnbP6Tz+RyS2+Q/+Wg03Zdf4b9GWxsP6yTlP5JXa6D1YPA/8n9rkRGqxb/lO+CvCmS+v
/LKI6zEhum/nlAi0HK1uz8p9TsUEmjwv7VXQsz+9vO/zchnKg+c2j8PaYPO3Ur6v3IfqcB6Jd+/UuEStLHN8T+PoHh0eOLwP23ZS
k2PVc8/NVvXlcNftz9WkjazhwXsv4DQXlFxIvC/7eimRHre578m4m0h6Hjwv52EYuYrnuA/Ro3OrFgUA8DcnfzDdvz5v3rDq5kSV
+m/E5auK7QnmT9DTX8fRCfxP4Tm17mOX9+/"
     }
    },
    {
     "name": "turned the other way",
     "message": "Your pairs turn backwards. The first number becomes x1 cos - x2 sin, the second x1 
sin + x2 cos. (Dot products would come out the same as long as all turn that way, but not beside oth
er people's weights.)",
     "result": {
      "array": "<f8",
      "shape": [3, 10],
      "data": "2BcUaSAq7T+eHraZkkfsP0i3xVzMaNm/SumQMNE6z7/sUru4zUXiPz9DXy2FgNW/liwhvbbE4r+Vu4Pg3ITov
/wnXRGKLOU/9sKjK6k2uj9BBr3WHyzlP6h/PuvuxfW/fVJYNsEG+j/xypmLtRnEv6CGQOYont4/ntymxBsKsD8TFJAjaSX6v7VNR
j1kDck/jUo8q+i137+hzuf16tzrv8DxrvIpXfA/JQqGvKTX+T+S7SnaBQnvP1+1qgrTid8/9txBrdig679O+/0RUvbhP6FtonwWj
uM/f/d57l9c8D8FQKSqzyEDwDGAQOFmQN2/"
     }
    },
    {
     "name": "second made of the new first",
     "message": "The second number of each pair was computed from the first one's new value. Keep th
e old x1 and x2 until both new ones are made.",
     "result": {
      "array": "<f8",
      "shape": [3, 10],
      "data": "/4gFMq0G6L/9jKfgqnfdP0e2cVeByds/EUt8lAhRxz+k8/kcktvkPy9NPD7DAr2/+Wg03Zdf4b8+cvQnvoHpv
0ZbGw/rJOU/pE393U+1uz8p9TsUEmjwv6sALnt+N/K/tVdCzP7287+tBQYccL3nv83IZyoPnNo/FbtBibJMzj8PaYPO3Ur6v6ZDg
Rv1V7c/ch+pwHol379Nh+H5WAXsv4DQXlFxIvC/6a6f8v0P8D/t6KZEet7nvyxUa7rHTOy/JuJtIeh48L8hBvgHlb+IP52EYuYrn
uA/GyKkhfAe8T9Gjc6sWBQDwMZOPVstX9+/"
     }
    },
    {
     "name": "positions ignored",
     "message": "Your vectors stand at 0, 1, 2, \u2026 whatever the positions are. Use the array pos
itions that the function is given; a text may be continued far from its beginning.",
     "result": {
      "array": "<f8",
      "shape": [3, 10],
      "data": "AZuNcGtDuz9MFHOiiT30P7iqsFZbXaU/doWxLDq03b+KJe20H9/jP/ecKPYwjs2/p2KOT/MT4r8Tymq/TQjpv
7vTtRbIKOU/cVvPOR/2uj8MjuDKKIOlv3Avpy1yM/g/iV5Km+3s2D/XoHe03WT5Px2NwCmf8Nw/JHvnZ6WKxT84hHUT1T36v9jfg
wcbi8E/idM0qcRk378uZv8X2vPrv1jKvbok7s8/ijUsM35T/j/YilQkz4Lsv7ObFMN0+eM/m9U1LRvu77+TzAVUGk3QPxawoH0M1
uE/0grwVUDY8D9wCIr39xkDwM8gc+GJgd6/"
     }
    },
    {
     "name": "positions from one",
     "message": "Your angles are those of the next position: positions count from 0, and a vector at
 position 0 stays as it is.",
     "result": {
      "array": "<f8",
      "shape": [3, 10],
      "data": "fR/buN1F9L/yhb/aeSW0v7xh41oCJt0/JwtfrVA+ub/u9vHdT/LkPzT7p2m1MLq/dEnm64pF4b9FSwgwbJjpv
zWx3I9bJOU/jMQHB8XQuz98kqaoedj3v4YamNHRvtC/faEnrSNh9r/1P5dHSgvrP0RvCrYsNdo/2A4jm5tU0D/zx7tMTUz6v40UD
xH7srU/abO272wc37/LzvxKCwjsvx758NpVTOo/ud4AP/2d+78KK9CkD5Ljv9NDiU4qyuy/yGtmixp68L+qTWFy60tVv6Gvj4kse
+A/b5yhCbMv8T+LsY5DthMDwOYILt81eN+/"
     }
    },
    {
     "name": "both signs plus",
     "message": "Your first number is x1 cos + x2 sin and your second x1 sin + x2 cos. That is no ro
tation, lengths change; the first one needs a minus: x1 cos - x2 sin.",
     "result": {
      "array": "<f8",
      "shape": [3, 10],
      "data": "2BcUaSAq7T+SV2ug9WDwP0i3xVzMaNm/8n9rkRGqxb/sUru4zUXiP+U74K8KZL6/liwhvbbE4r/yyiOsxIbpv
/wnXRGKLOU/nlAi0HK1uz9BBr3WHyzlP1LhErSxzfE/fVJYNsEG+j+PoHh0eOLwP6CGQOYont4/bdlKTY9Vzz8TFJAjaSX6vzVb1
5XDX7c/jUo8q+i1379WkjazhwXsv8DxrvIpXfA/3J38w3b8+b+S7SnaBQnvP3rDq5kSV+m/9txBrdig678Tlq4rtCeZP6FtonwWj
uM/Q01/H0Qn8T8FQKSqzyEDwITm17mOX9+/"
     }
    },
    {
     "name": "one angle for all pairs",
     "message": "All your pairs turn equally fast. Pair i turns with its own frequency, 10000^(-2i/d
): multiply each position by all of angular_frequencies(d).",
     "result": {
      "array": "<f8",
      "shape": [3, 10],
      "data": "/4gFMq0G6L+SV2ug9WDwP7stSqJLh9U/2qwPq66j1L88U8Br6tXjPxsReiiF8M0//8QP2i2Jtj+iP+RrvL/uv
0jPFhzMeds/30iTjjFx4D8p9TsUEmjwv1LhErSxzfE/D2Bhi3dQ+b/rKoQntjDaP8rS0sFtXcy/v9FS0/5t2z+JaWZd4rO4Px2aM
dGmSfq/8MI46oXu7T/UCHRkj/bWv4DQXlFxIvC/3J38w3b8+b/FCHo1BcbrP+wcjvrc/OQ/Mp7JN2g10z9AMKJr+YXvP170B44m0
PA/XsGFJ4X04b8pZNAqRP3ev76asA3bFgNA"
     }
    },
    {
     "name": "added, not rotated",
     "message": "You added the sines and cosines of the positions, as in add_positions. Rotary embed
ding multiplies: each pair is turned, and its length stays.",
     "result": {
      "array": "<f8",
      "shape": [3, 10],
      "data": "y71+MHZu6D9+z++4wiYAQIwr77RN/e0/1bhyuFlnk7+8sfoXIXjpP3+5wXckHug/91zHfLAv4b+v9ubuD9LLP
zAKhI32TOU/tvZluVev8T8r82BnW+oBQJ0AUv+FoOY/KZS5Zs1u+T89zzx+V938P9ib/u/m/OQ/DAVg1isw8j+VI7ZNHbn5vypdD
PkMSvI/Drj+nxgb378HxDF/UjrAPy3mMU5R1OM/26unYbct8L+e4r8h6VHVP9InlV/pXuY/z3wAzjHA5r9UB+1U1UP0P/VRy1Yzg
eM/V06rTQFhAEAhwnyF+wwDwAYo7Sm41+A/"
     }
    }
   ]
  },
  {
   "name": "everything at position 0 stays as it is",
   "weight": 0.5,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 900.0,
   "script": [
    [
     "call",
     "rotary_embedding",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 6],
        "data": "yQbBnJfW9L+L0nMdN4/jP0hPCyHdLtC/CrunmZ7RAcDzyacwbW/Kv0ejf+Ce4gnA5EIT9Jhm8b9rUkzh7wH
Gv0ngXYOoYvc/NB5RDYt+07+y3NWVQr3Wv4XQOY0Kbcy/"
       },
       {"array": "<i8", "shape": [2], "data": "AAAAAAAAAAAAAAAAAAAAAA=="}
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [2, 6],
    "data": "VAfBnJfW9L+A0XMdN4/jP1ZRCyHdLtC/WrenmZ7RAcA0zKcwbW/Kvyelf+Ce4gnAGz8T9Jhm8b/uS0zh7wHGv6r
bXYOoYvc/nx5RDYt+07+B39WVQr3Wv9vMOY0Kbcy/"
   },
   "mistakes": [
    {
     "name": "pairs taken apart",
     "message": "Your pairs are turned rightly, but left apart: all first numbers, then all second o
nes. Put them back in turns: the first numbers belong in the columns 0::2, the second in 1::2.",
     "result": {
      "array": "<f8",
      "shape": [2, 6],
      "data": "VAfBnJfW9L9WUQsh3S7QvzTMpzBtb8q/gNFzHTeP4z9at6eZntEBwCelf+Ce4gnAGz8T9Jhm8b+q212DqGL3P
4Hf1ZVCvda/7ktM4e8Bxr+fHlENi37Tv9vMOY0Kbcy/"
     }
    },
    {
     "name": "positions ignored",
     "message": "Your vectors stand at 0, 1, 2, \u2026 whatever the positions are. Use the array pos
itions that the function is given; a text may be continued far from its beginning.",
     "result": {
      "array": "<f8",
      "shape": [2, 6],
      "data": "VAfBnJfW9L+A0XMdN4/jP1ZRCyHdLtC/WrenmZ7RAcA0zKcwbW/Kvyelf+Ce4gnASusRfetY3L8OlywN6yDwv
37aSI0Zlvc/0r1/SSBEzr9vzhZbaLXWvzax33sbhsy/"
     }
    },
    {
     "name": "positions from one",
     "message": "Your angles are those of the next position: positions count from 0, and a vector at
 position 0 stays as it is.",
     "result": {
      "array": "<f8",
      "shape": [2, 6],
      "data": "M0IYdAF9879s8qgxZoDovzrw8mBQGsO/olGmGbzkAcAM+3Qs/IrJvzYxKjiE4wnASusRfetY3L8OlywN6yDwv
37aSI0Zlvc/0r1/SSBEzr9vzhZbaLXWvzax33sbhsy/"
     }
    },
    {
     "name": "added, not rotated",
     "message": "You added the sines and cosines of the positions, as in add_positions. Rotary embed
ding multiplies: each pair is turned, and its length stays.",
     "result": {
      "array": "<f8",
      "shape": [2, 6],
      "data": "VAfBnJfW9L/K77mOm8f5P1ZRCyHdLtC/tG5PMz2j8780zKcwbW/Kvyelf+Ce4gHAGz8T9Jhm8b8E7awHhH/qP
6rbXYOoYvc/sXBXebpA5j+B39WVQr3Wv8mMsVy95Og/"
     }
    }
   ]
  }
 ]
}
"""

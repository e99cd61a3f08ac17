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
 "schema": 4,
 "assignment": "lesson_04",
 "notebook": "04_positional_encoding",
 "step": "rotary_embedding",
 "order": 5,
 "steps": [
  "angular_frequencies",
  "sinusoidal_encoding",
  "add_positions",
  "learned_positions",
  "shift_matrix",
  "rotary_embedding"
 ],
 "points": 2,
 "summary": "Each pair of a query or key turned by its position times the pair's frequency",
 "returns": [],
 "mistakes": [
  [
   "halves instead of pairs",
   "You paired column i with column i + d/2, the halves that some libraries use. Here the pairs are 
neighbours, columns 2i and 2i + 1: x[..., 0::2] and x[..., 1::2].",
   false
  ],
  [
   "pairs taken apart",
   "Your pairs are turned rightly, but left apart: all first numbers, then all second ones. Put them
 back in turns: the first numbers belong in the columns 0::2, the second in 1::2.",
   false
  ],
  [
   "turned the other way",
   "Your pairs turn backwards. The first number becomes x1 cos - x2 sin, the second x1 sin + x2 cos.
 (Dot products would come out the same as long as all turn that way, but not beside other people's w
eights.)",
   false
  ],
  [
   "second made of the new first",
   "The second number of each pair was computed from the first one's new value. Keep the old x1 and 
x2 until both new ones are made.",
   false
  ],
  [
   "positions ignored",
   "Your vectors stand at 0, 1, 2, \u2026 whatever the positions are. Use the array positions that t
he function is given; a text may be continued far from its beginning.",
   false
  ],
  [
   "positions from one",
   "Your angles are those of the next position: positions count from 0, and a vector at position 0 s
tays as it is.",
   false
  ],
  [
   "both signs plus",
   "Your first number is x1 cos + x2 sin and your second x1 sin + x2 cos. That is no rotation, lengt
hs change; the first one needs a minus: x1 cos - x2 sin.",
   false
  ],
  [
   "one angle for all pairs",
   "All your pairs turn equally fast. Pair i turns with its own frequency, 10000^(-2i/d): multiply e
ach position by all of angular_frequencies(d).",
   false
  ],
  [
   "added, not rotated",
   "You added the sines and cosines of the positions, as in add_positions. Rotary embedding multipli
es: each pair is turned, and its length stays.",
   false
  ],
  [
   "2\u03c0 in the angles",
   "Your angles are 2\u03c0 times too large, as if the frequencies were turns. They are radians per 
position: position times frequency, and nothing else.",
   false
  ],
  [
   "base 1000",
   "Your frequencies have the base 1000. It is 10 000, with four zeros; angular_frequencies has it a
lready.",
   false
  ]
 ],
 "parts": [["angular_frequencies", "angular_frequencies", "", [["d_model", null]]]],
 "cases": [
  {
   "name": "five vectors at positions 0 to 4",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 900.0,
   "any_type": true,
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
     "of": 0,
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
     "of": 1,
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
     "of": 2,
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
     "of": 3,
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
     "of": 5,
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
     "of": 6,
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
     "of": 7,
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
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "1G/JP3U20T/dEvlRc03rP7pl6BT+EuC/nbkz4Txs9j9eiUSfMQD0P0HttGmwfPc/p35Mq0qS1j9gFCblJNHwP
5L0/eZVROE/kV1Jos39D0CPjYyIbpbmv+rEqampDgNAQJle79df7j9C+dFSWpPWv7Clj54koNG/BpSqjZRe8z8OQFdplo20P4/6c
oEkqvY/t56O5nCCsT9H8747zir4v2a3Da5tmOU/piW7HCb6BUC/wqEWeZzhv2KORa5Q5+E/Jx4fcM014j/4736NNmnAv4T8Va2TD
eU/ZDY/uOlg8j+nqgao+7LYP16bAb3A9vm/"
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "1G/JP3U20T+NtBu4MsrCv7pl6BT+EuC/VtHOhPOw2T9eiUSfMQD0Pw+806bB8t0/dJvFcl5I37+bI5e6IVjgP
++GSdIX+di/2v7LRPweCEBkjxkI0UDnv0UiU3yP9fU/hSbPSBBupD8c1wUSMDuwP4fxCsvvPNu/XZmplBXul78WnoG8ZI6wP5B8d
hvrx9o/FPne9P+dsr/I9/e4l6fgv4CBJxpBE/C/aO/mXTSa+D9V5phCKDvhv3EFjIR0nd2/t6b9psM29T9XaHtjWNDgPwcKF0WrP
qE/cjIGBTUD4D9VMOZLJ5ngP0rn+bGbyQTA"
     }
    },
    {
     "of": 10,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "1G/JP3U20T+NtBu4MsrCv7pl6BT+EuC/VtHOhPOw2T9eiUSfMQD0Pw+806bB8t0/d2Vpqks05r+5rt4H1lLBv
1x7vxMoesg/Avo28SZGCECt7MEEBBnnv2OxklANAPY/372C7IkCs7+Ku5c2Y0WEPzbUS9Ev0tm/yio8Yw2ZwT+HbpjgQ1CxP9L7w
H9AwNo/jEwVbt2dwj+OU9k92ijgP5p8K1fR6ny/bC/cwWtj/T9h7jncIGPhv9dmUphsP92/dFamJw8E3r9tKKkVxYz1v+Ru4g1nx
Nc/t2zf3oyS1T+T4OBsNNfePyve/Gsa2ATA"
     }
    }
   ],
   "calls": {
    "angular_frequencies": [
     [
      "8899be01",
      0.0,
      0.0,
      {"array": "<f8", "shape": [3], "data": "AAAAAAAA8D9QMNbE0sOnPyQMHlEtpmE/"}
     ]
    ]
   },
   "pairs": [
    [0, 2, "65103803", 6.304789, 22.0],
    [0, 3, "65103803", 2.2179768, 20.0],
    [0, 4, "65103803", 2.6784288, 21.0],
    [0, 5, "65103803", 1.7995572, 22.0],
    [0, 6, "65103803", 5.2225686, 21.0],
    [0, 7, "65103803", -5.3526257, 21.0],
    [0, 8, "65103803", 0.0720923, 26.0],
    [0, 9, "65103803", 2.4590704, 20.0],
    [0, 10, "65103803", 2.6366226, 21.0],
    [1, 2, "65103803", -0.5820101, 20.0],
    [1, 3, "65103803", -1.3611358, 19.0],
    [1, 4, "65103803", -1.9085613, 20.0],
    [1, 5, "65103803", -1.6055781, 20.0],
    [1, 6, "65103803", -1.9315458, 21.0],
    [1, 7, "65103803", -9.6303978, 21.0],
    [1, 8, "65103803", -1.5506297, 30.0],
    [1, 9, "65103803", 0.4069124, 20.0],
    [1, 10, "65103803", -2.0702618, 19.0],
    [2, 3, "65103803", -0.4276868, 20.0],
    [2, 4, "65103803", 1.9700991, 20.0],
    [2, 5, "65103803", 3.5092408, 20.0],
    [2, 6, "65103803", 2.2095703, 19.0],
    [2, 7, "65103803", 0.967431, 21.0],
    [2, 8, "65103803", 2.3938216, 32.0],
    [2, 9, "65103803", 3.4858467, 21.0],
    [2, 10, "65103803", 2.045576, 20.0],
    [3, 4, "65103803", 0.5754551, 19.0],
    [3, 5, "65103803", 0.4206774, 19.0],
    [3, 6, "65103803", 1.4895222, 20.0],
    [3, 7, "65103803", -4.3576761, 21.0],
    [3, 9, "65103803", 4.0491962, 18.0],
    [3, 10, "65103803", 0.6651516, 18.0],
    [4, 6, "65103803", -0.9082638, 21.0],
    [4, 7, "65103803", -3.6332999, 21.0],
    [4, 8, "65103803", 0.916963, 30.0],
    [4, 9, "65103803", 3.1724962, 20.0],
    [4, 10, "65103803", -0.6744367, 19.0],
    [5, 6, "65103803", -0.028215, 21.0],
    [5, 7, "65103803", -1.2185635, 21.0],
    [5, 8, "65103803", 2.0233985, 30.0],
    [5, 9, "65103803", 2.9910489, 21.0],
    [5, 10, "65103803", -0.2365916, 20.0],
    [6, 7, "65103803", -0.6946336, 20.0],
    [6, 9, "65103803", 2.9045295, 22.0],
    [6, 10, "65103803", -0.94862, 21.0],
    [7, 8, "65103803", 2.4199843, 27.0],
    [7, 9, "65103803", 2.9469405, 20.0],
    [8, 9, "65103803", 2.5567569, 32.0],
    [8, 10, "65103803", 0.9990664, 30.0],
    [9, 10, "65103803", 3.3318369, 21.0]
   ]
  },
  {
   "name": "positions that do not begin at 0",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 2000.0,
   "any_type": true,
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
     "of": 0,
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
     "of": 1,
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
     "of": 2,
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
     "of": 3,
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
     "of": 4,
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
     "of": 5,
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
     "of": 6,
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
     "of": 7,
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
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [3, 10],
      "data": "y71+MHZu6D9+z++4wiYAQIwr77RN/e0/1bhyuFlnk7+8sfoXIXjpP3+5wXckHug/91zHfLAv4b+v9ubuD9LLP
zAKhI32TOU/tvZluVev8T8r82BnW+oBQJ0AUv+FoOY/KZS5Zs1u+T89zzx+V938P9ib/u/m/OQ/DAVg1isw8j+VI7ZNHbn5vypdD
PkMSvI/Drj+nxgb378HxDF/UjrAPy3mMU5R1OM/26unYbct8L+e4r8h6VHVP9InlV/pXuY/z3wAzjHA5r9UB+1U1UP0P/VRy1Yzg
eM/V06rTQFhAEAhwnyF+wwDwAYo7Sm41+A/"
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [3, 10],
      "data": "AZuNcGtDuz9MFHOiiT30P1q2o8pF6tQ/h06J9b1C1b8v8mhzQA/fPz2ixj6A3dw/ssTK+K3h2r90Nl7zhczrv
zOuIKjBDuU/4m93feClvz+4c61+TQD0PwjMKq91SOs/PRFM58QU+b+hKRS2FpDdP+bpcWpBt4a/fTLRLQHf3j+wxk2JcCr6v4LsK
xARtMe/UXtOIRak3b8JMMi5SG3sv78+MGIe6vk/JpnpD9g/8L+tkTJMlrXsPwGfQj4zsOM/Yia0iFu5wb/hcJ9WzVPwv2+SYZzxn
dA/jUsLwgGa8j8buzI1QuwCwBJ7q11ReeK/"
     }
    },
    {
     "of": 10,
     "result": {
      "array": "<f8",
      "shape": [3, 10],
      "data": "/4gFMq0G6L+SV2ug9WDwP334xSh2r9w/D5vVqKJSwD+TOXIegB/lPxGmAs1SB60/irewcAFk3r94SZ1hSuHqv
97nVW6jDuU/MdX+M+eqvz8p9TsUEmjwv1LhErSxzfE/0UyWKHwg+r/UwsYyCI+wv9DbMcM0tNQ/sdEKHALp1j+aphCxAVD6v2n2o
auYnLC/9h/t0SWi3b+Dp9UUym3sv4DQXlFxIvC/3J38w3b8+b9Nwh1ZDS7SPwduS9FOzfC/d0OR4TJu7r8ko7toV0vZv7dMCTJlB
dg/+/HqvcsW8j88PabACuwCwKl+fdrdfOK/"
     }
    }
   ],
   "calls": {
    "angular_frequencies": [
     [
      "5d6c8d89",
      0.0,
      0.0,
      {
       "array": "<f8",
       "shape": [5],
       "data": "AAAAAAAA8D/csXbFYEnEP5rr+3LCuJk/BlFzzHROcD8FR3SU2qxEPw=="
      }
     ]
    ]
   },
   "pairs": [
    [0, 2, "48cf6f63", -0.4023521, 22.0],
    [0, 3, "48cf6f63", -3.0674887, 19.0],
    [0, 4, "48cf6f63", 0.6952722, 23.0],
    [0, 5, "48cf6f63", -2.7998451, 23.0],
    [0, 6, "48cf6f63", -1.0192365, 20.0],
    [0, 7, "48cf6f63", -1.0174463, 23.0],
    [0, 8, "48cf6f63", -1.7669897, 25.0],
    [0, 9, "48cf6f63", -1.2682953, 23.0],
    [0, 10, "48cf6f63", -1.3583484, 23.0],
    [1, 2, "48cf6f63", -2.667086, 23.0],
    [1, 3, "48cf6f63", 1.7836848, 22.0],
    [1, 4, "48cf6f63", 4.1828869, 22.0],
    [1, 5, "48cf6f63", -1.6420551, 22.0],
    [1, 6, "48cf6f63", -4.2619997, 23.0],
    [1, 7, "48cf6f63", -2.6455396, 23.0],
    [1, 8, "48cf6f63", 0.4389905, 30.0],
    [1, 9, "48cf6f63", -1.6065761, 23.0],
    [1, 10, "48cf6f63", -0.8160778, 23.0],
    [2, 3, "48cf6f63", -2.4765025, 23.0],
    [2, 4, "48cf6f63", 0.5452149, 23.0],
    [2, 5, "48cf6f63", -1.3219531, 22.0],
    [2, 6, "48cf6f63", 1.4214558, 23.0],
    [2, 7, "48cf6f63", -0.2883278, 24.0],
    [2, 8, "48cf6f63", 0.7248209, 29.0],
    [2, 9, "48cf6f63", 0.3589792, 23.0],
    [2, 10, "48cf6f63", -1.2763741, 24.0],
    [3, 4, "48cf6f63", -2.4801542, 19.0],
    [3, 5, "48cf6f63", 3.0136969, 25.0],
    [3, 6, "48cf6f63", -3.8750477, 24.0],
    [3, 7, "48cf6f63", 2.6433585, 19.0],
    [3, 9, "48cf6f63", -0.3446816, 22.0],
    [3, 10, "48cf6f63", 1.3022319, 23.0],
    [4, 6, "48cf6f63", -4.2911233, 24.0],
    [4, 7, "48cf6f63", -5.730029, 22.0],
    [4, 8, "48cf6f63", -3.2272487, 33.0],
    [4, 9, "48cf6f63", -1.5954945, 23.0],
    [4, 10, "48cf6f63", -4.5200717, 21.0],
    [5, 6, "48cf6f63", -1.9173194, 23.0],
    [5, 7, "48cf6f63", 4.8751695, 23.0],
    [5, 8, "48cf6f63", -1.9273895, 27.0],
    [5, 9, "48cf6f63", -1.4674346, 22.0],
    [5, 10, "48cf6f63", 0.7016215, 22.0],
    [6, 7, "48cf6f63", -5.2784484, 23.0],
    [6, 9, "48cf6f63", -2.6666963, 23.0],
    [6, 10, "48cf6f63", -2.2007983, 23.0],
    [7, 8, "48cf6f63", -2.2390855, 29.0],
    [7, 9, "48cf6f63", -2.9558405, 23.0],
    [8, 9, "48cf6f63", -4.5417739, 29.0],
    [8, 10, "48cf6f63", -0.393798, 28.0],
    [9, 10, "48cf6f63", -2.9351404, 24.0]
   ]
  },
  {
   "name": "everything at position 0 stays as it is",
   "weight": 0.5,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 900.0,
   "any_type": true,
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
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [2, 6],
      "data": "VAfBnJfW9L9WUQsh3S7QvzTMpzBtb8q/gNFzHTeP4z9at6eZntEBwCelf+Ce4gnAGz8T9Jhm8b+q212DqGL3P
4Hf1ZVCvda/7ktM4e8Bxr+fHlENi37Tv9vMOY0Kbcy/"
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [2, 6],
      "data": "VAfBnJfW9L+A0XMdN4/jP1ZRCyHdLtC/WrenmZ7RAcA0zKcwbW/Kvyelf+Ce4gnASusRfetY3L8OlywN6yDwv
37aSI0Zlvc/0r1/SSBEzr9vzhZbaLXWvzax33sbhsy/"
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [2, 6],
      "data": "M0IYdAF9879s8qgxZoDovzrw8mBQGsO/olGmGbzkAcAM+3Qs/IrJvzYxKjiE4wnASusRfetY3L8OlywN6yDwv
37aSI0Zlvc/0r1/SSBEzr9vzhZbaLXWvzax33sbhsy/"
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [2, 6],
      "data": "VAfBnJfW9L/K77mOm8f5P1ZRCyHdLtC/tG5PMz2j8780zKcwbW/Kvyelf+Ce4gHAGz8T9Jhm8b8E7awHhH/qP
6rbXYOoYvc/sXBXebpA5j+B39WVQr3Wv8mMsVy95Og/"
     }
    }
   ],
   "calls": {
    "angular_frequencies": [
     [
      "8899be01",
      0.0,
      0.0,
      {"array": "<f8", "shape": [3], "data": "AAAAAAAA8D9QMNbE0sOnPyQMHlEtpmE/"}
     ]
    ]
   },
   "pairs": [
    [0, 4, "f64870f1", 3.0059009, 11.0],
    [0, 5, "f64870f1", 4.1712155, 11.0],
    [0, 8, "f64870f1", 0.4583724, 11.0],
    [1, 2, "f64870f1", 1.6562411, 11.0],
    [1, 3, "f64870f1", 1.6562411, 11.0],
    [1, 4, "f64870f1", 1.6434531, 12.0],
    [1, 5, "f64870f1", 3.0339788, 12.0],
    [1, 6, "f64870f1", 1.6562411, 11.0],
    [1, 7, "f64870f1", 1.6562411, 11.0],
    [1, 8, "f64870f1", -0.7962284, 12.0],
    [1, 9, "f64870f1", 1.6562411, 11.0],
    [1, 10, "f64870f1", 1.6562411, 11.0],
    [2, 4, "f64870f1", 4.017908, 12.0],
    [2, 5, "f64870f1", 4.4111023, 12.0],
    [2, 8, "f64870f1", 2.1608171, 12.0],
    [3, 4, "f64870f1", 3.0283542, 11.0],
    [3, 5, "f64870f1", 3.2798205, 11.0],
    [4, 6, "f64870f1", 2.3212502, 12.0],
    [4, 7, "f64870f1", 2.7605783, 12.0],
    [4, 8, "f64870f1", 2.2273505, 11.0],
    [4, 9, "f64870f1", 3.1275695, 11.0],
    [4, 10, "f64870f1", 2.5535169, 12.0],
    [5, 6, "f64870f1", 3.2359618, 11.0],
    [5, 7, "f64870f1", -1.4854868, 14.0],
    [5, 8, "f64870f1", 2.67582175, 9.4],
    [5, 9, "f64870f1", 2.5531091, 11.0],
    [5, 10, "f64870f1", 2.7162759, 11.0],
    [7, 8, "f64870f1", 2.1608171, 12.0],
    [8, 9, "f64870f1", 2.1608171, 12.0],
    [8, 10, "f64870f1", 2.1608171, 12.0]
   ]
  }
 ]
}
"""

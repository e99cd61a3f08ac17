"""The public cases of the step scaled_scores, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_01: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'scaled_scores'
points = [1.0, 1.0]


@test_case(name='one sentence')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='a batch of sentences')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "exercise_01",
 "notebook": "exercise_01_attention",
 "step": "scaled_scores",
 "order": 1,
 "steps": [
  "attention_scores",
  "scaled_scores",
  "padding_mask",
  "apply_mask",
  "softmax",
  "attention",
  "soft_lookup",
  "hand_attention"
 ],
 "points": 2,
 "summary": "Scores divided by \u221ad_k",
 "returns": [],
 "mistakes": [
  [
   "unscaled",
   "Your result equals the plain scores: nothing was divided. Divide them by \u221ad_k, the square r
oot of the key dimension.",
   false
  ],
  [
   "d_k",
   "Your result equals the scores divided by d_k; divide by \u221ad_k, the square root of the key di
mension. (Dividing both Q and K by \u221ad_k comes to the same: then it counts twice.)",
   false
  ],
  [
   "sqrt_n_keys",
   "Your result equals the scores divided by \u221an_keys, the number of keys; divide by \u221ad_k, 
the length of one key. That is K.shape[-1]: counted from the right, with a batch and without one.",
   false
  ],
  [
   "sqrt_n_queries",
   "Your result equals the scores divided by \u221an_queries, the number of queries; divide by \u221
ad_k, the length of one key, which is K.shape[-1].",
   false
  ],
  [
   "multiplied",
   "Your result equals the scores multiplied by \u221ad_k; divide by it. Scaling is there to make la
rge scores smaller.",
   false
  ],
  [
   "rounded_down",
   "Your scores are rounded down to whole numbers, as // does. Divide with a single stroke: /.",
   false
  ],
  [
   "number_of_the_example",
   "Your scores are divided by 2, which is right in the worked example only, where a key has four nu
mbers. Divide by \u221ad_k, and d_k is K.shape[-1].",
   false
  ]
 ],
 "parts": [["attention_scores", "attention_scores", "", [["Q", null], ["K", null]]]],
 "cases": [
  {
   "name": "one sentence",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 8000.0,
   "any_type": true,
   "script": [
    [
     "call",
     "scaled_scores",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 11],
        "data": "l/IYrIfL3z/bT4M8Cf30P+UR2DuMG+4/6Lgwigqov78K7G60lbCiP/DeRFKLVfW/bWAUuzEqmb+s6YAjrGj
3v8LhV64qtee/1m2zbCIY5b8W0ycKbBbmv9tDMzcGJeO/GV5phDVb2z+SMQZk0BbSvwSSvAZwt92/2wLLBkchu78E5Ek5qWjxvym
OirxGaaY/eNeu/u4NwD83iQNs82Xwv1yHEDWkEfc/VjLkk2TP4j/muaEu+erMv3s5hVricADAK0EhM+yl0j9TfXrdUn3zv7p/v1q
ZgvO/9xkch4R/0j8+nBlEmLXnP4n7dthg8Mu/ipeYetAZ9j9nY4U2yRnhvylTPf8Oq5C/O/WIgaBR9z/DAmhF9k73v2O0f+R9Ur+
/o0qdD7Xh1r+ZB7hGkCT/P7VN0Kz0W8I/WoQ8dQoV+D+XH9V5uFz1P+rkkacHWPA/iUxGwn/C8D/4uvXOuTf4v4NqRTe1nes/98Z
4NNSB9b99yYufEDfYv/WlB0BhiuY/smJ4rE8A8z8y78i42vjHP6DYkS2+7fk/D/ZmGYvjyz9Hee1KfECjP+3XORS5quA/9KCsgS5
E+78="
       },
       {
        "array": "<f8",
        "shape": [7, 11],
        "data": "ZHb46uLe3z+6lZ3jUo3wvw8xalp0O/K/CwDEpIhW9z8uAQCxlC7hP+ylyc4XY+G/xFcdUDfYv78F3hj0Sfb
mvzN+M/P4He+/aMSDe0wo8b8lILRoGWHiv1pJD+3aevW/FivRht6+0r/ho/uabsb3PytJ4yNFhd0/cRLEB1713r9M/Eg4eBDSvyE
AFbF0hOQ/PZ2QB2cK/D/tKNHQ3Mj6PwpyH3ZgXPQ/Mq9mf5ZLAUCid7wtlJbev64ziYmeZN2/5ml4Cb/ivL80QBKmWkb3v/D+CAy
1OtW/1ixI5IJWyT9OlEXYlsAAwMgXxbwvisa/HXD5PcZ0ur+c2JFrSq7nP0FjhuFdb+a/7fikHjgO7r8lLFvJ3Triv0+vBTsGec4
/+UyEIv/w2r9Ifs94fFb1v4W3nhTLdaI/BDnkGyKU0z+wmFJTNPnQP7OZddXHEvK/AY3bfITV+L/jgY0F6S75P0gZvV7mce4/pON
mMWjs0j/FFESMXO78v1RpDfH/2ec/+pWxLTDS/T/JdKRqfL7jP2WRA8IkFeK/XZCNHfEz1T+OaQe61wfqv2zpuPy+gPq/9gKg+6/
G47/J9yqPUv/jP04hvWyHkLC/brKIvirf/L+AAHSr10gDQMGYPmkVE/O/etnQicCq5D9OD30oiLgFwLCsFuYK/ac/PIiOrsON5b9
PQsX3nHkEwIG2jg2g3+C/vd/sh+3X9j+IJ+RVT8mSPzqYKyFF2vy/xw9/KLj78T88wjIOvnD3v1KBfnI1ZO4/IX3x/iomA8CWylN
ewBjdv+rm/BBBg/Y/KJeRSpAN8T/Yl1EA2pzwvw=="
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
    "data": "/9XvTWBJ2D+4vw1No4v6vwuUc+drfcm/T6M2onlWyb9mwkDmXwCHv9QFttP+jaO/tHC7EllO6r/pVX/ANsndv/i
hmNuaruM/SKWIoehi2D9bYcPUw/7APzxhtZO3Z+2/+oF3ECor+L98wETLyUrnv1mKAKiE8N6/4Lj/Nlqy7D8/P+imr2bXPxpy6xG
RFO0/b0Nvk8t2+L9e3/DzPW7wv274IP7IasK/psMWJwdrwD/e71l8CcCwP8lqehWADOG/AaoCphu+AcAyAS47gfjoP4izpu42ZwT
Ah6FooiTj0b95YsCfF4fyP4VD+Eedju6/OsL/GPHX7L+uRq3IIRD4v/zYhZG7oO8/8ffOMBdF7r9/7JI/bZHCvw=="
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "1ZBWDi0j9D9JGdwwpQIWwFQDWPuXIuW/swT9EU0C5b8ugFzeYRKjvwaYUovANsC/oXiNitPPBcCw2qxLfrL4v
0f0nl3KUQBAZMgRsVg49D84KLNu7S7cP0Rtsj2nYQjANKuyKSAKFMA8ru40FVADwN3qOMRYp/m/2YAxDEbLB0DM5izsNmfzP5UC3
Wa1HAhAIbJV4dVIFMCkd3NkQz8LwNiIliyWit6/nJq/7u452z/yZuSt58bLP34DX3q0Rfy/xhNo5ztsHcDAnhiOYrQEQIsjbVnc6
iDAZqwlV6ap7b9ibE1ah7kOQAwDTVArVgnAw2qp63DqB8BdumIrtvMTwGhTSMJ0OQpAD1JX3DQZCcB3utOfqsrevw=="
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "IBPbFHBKvT+2EqCA7AHgv7xkUVb0va6/CAQTvfuOrr8/loWgpb1rv0hGvid1lYe/S8nN4O25z7/NL09OLfbBv
5SQW0LJvMc/qd0ZMDtpvT/LS4JQOH+kP+5/altiu9G/7MemPAAm3b/OWxWqZBfMvyMStY5AqMK/gXD1ZQRO0T/jmrURCjm8P7WmQ
xw+idE//tE2GTeB3b8XVcgx69DTv/53EKw+Nqa/bS0u3ArNoz/bB6Y4kTOUP//TLRPJj8S/ePZiBf1l5b+EyiOgph3OP4MEtg1vm
+i/KbYyhaeStb/oTDhwYljWP011CcY2bdK/SNkGN69k0b8Smo8QZgXdv1ARBnaDEtM/BX0/oOBA0r/AVmsu2WSmvw=="
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "BkzCveRx3j+8aRE3ZKMAwOCHJnsM9M+/e4/pFTrDz78fFa3cd9WMv0YfjOxYg6i/jrco2Pl88L+d/QMRW6viv
45JBLw5rOg/AezPdeaR3j/rg/X2+E3FP80LXhM/bvK/v3iwWwVM/r/2/C4rwDLtv9m5hI9yZOO/07XO7pH88T8q+CD2uFXdP6P2I
g0hOvI/K8MiTNSq/r/8WHyrzZj0vxCo0MJLFse/sMs3PMaUxD9KZnHDVv+0P/n9IdIwX+W/APrsbdU9BsDGuQbKbU3vP2Ghfl+lk
wnAkMdneUJs1r/OlOXkxzn3P2XLRkIVJ/O/iczSZCEU8r8C/dlTIir+v+BcOVLl0vM/KXKs4//48r8g+hVcvEbHvw=="
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "xHGI+e0C4j/Opp6qx68DwAhXsdFh59K/rQ8sq3/K0r+9WfZ77w6Rv6oUO1QXAa2/LhFre1OC87+gRcCMAhfmv
/FNr3V1Me0/4Ri6cd0V4j+2TAcxOjXJPzB6i1S0zvW/XT/XG4bsAcC4MqFDH0bxv8WLx3QD8ua/Y/zKZDNI9T+FDMzOz1rhP1aXi
9UJkfU/P/pz/ZwkAsBU70Z43V74v/VIKw4oUcu/bSRWDxlayD/s5/LQL9i4PwyEIqOZSem/teoY7whRCsA4N4z2zoTyPwbda3pHQ
w7AZaU4gveH2r8fXu+LJHv7PyrprvVnqfa/e34k6hNk9b9KmzTkedgBwD6oopqydPc/AAqyH+Fy9r+tEEGkeIrLvw=="
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "PuKUNXKyEEA2bflEAEAywIFwHy86hgHAo42Fn3NrAcDatpjcg6C/v/A5GmM+49q/YtzgPN0VIsBijFekVXoUw
NTd8e0UEBtAEvIN7//DEEBiqYxETV73P6iljDVONyTAXClS66ydMMBVRL+7agMgwHpcgDNbRRXAw8/PBZ66I0CPrr/CmBYQQEDRU
bwj/iNAEHtc9avRMMBTQGsvlZcmwNVTbV3UUvm/DlS/1SmT9j9WrfsKDQjnPwhViB0wcRfADq1DBGZlOMCVoq/Y2CohQEIwJYjrD
TzAtNlPX1KYCMBnfKh7wHkpQNOneiEMAiXAIdwvwXXUI8BjKfc5F4swwPkNDPSAviVAdkqO8X/PJMCh+mk39of5vw=="
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "AAAAAAAAAAAAAAAAAAAAwAAAAAAAAPC/AAAAAAAA8L8AAAAAAADwvwAAAAAAAPC/AAAAAAAA8L8AAAAAAADwv
wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPC/AAAAAAAAAMAAAAAAAADwvwAAAAAAAPC/AAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAPC/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAPC/AAAAAAAACMAAAAAAAAAAAAAAAAAAA
AjAAAAAAAAA8L8AAAAAAADwPwAAAAAAAPC/AAAAAAAA8L8AAAAAAAAAwAAAAAAAAAAAAAAAAAAA8L8AAAAAAADwvw=="
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "35dWDi0j5D9JGdwwpQIGwFQDWPuXItW/LgH9EU0C1b95uFzeYRKTvxmmUovANrC/bYGNitPP9b+w2qxLfrLov
0f0nl3KUfA/6csRsVg45D84KLNu7S7MP0Rtsj2nYfi/NKuyKSAKBMA8ru40FVDzv+fxOMRYp+m/2YAxDEbL9z/D3yzsNmfjP5UC3
Wa1HPg/h7ZV4dVIBMBvgHNkQz/7v9iIliyWis6/paG/7u45yz/gWOSt58a7P3X8Xnq0Rey/YA9o5ztsDcD0lRiOYrT0P1ghbVnc6
hDAcLMlV6ap3b+WY01ah7n+P0D6TFArVvm/w2qp63Dq97/3tWIrtvMDwDRcSMJ0Ofo/D1JX3DQZ+b+BwdOfqsrOvw=="
     }
    }
   ],
   "calls": {
    "attention_scores": [
     [
      "22489823",
      -26.674344,
      120.0,
      {
       "array": "<f8",
       "shape": [5, 7],
       "data": "1ZBWDi0j9D9JGdwwpQIWwFQDWPuXIuW/swT9EU0C5b8ugFzeYRKjvwaYUovANsC/oXiNitPPBcCw2qxLfrL4
v0f0nl3KUQBAZMgRsVg49D84KLNu7S7cP0Rtsj2nYQjANKuyKSAKFMA8ru40FVADwN3qOMRYp/m/2YAxDEbLB0DM5izsNmfzP5UC
3Wa1HAhAIbJV4dVIFMCkd3NkQz8LwNiIliyWit6/nJq/7u452z/yZuSt58bLP34DX3q0Rfy/xhNo5ztsHcDAnhiOYrQEQIsjbVnc
6iDAZqwlV6ap7b9ibE1ah7kOQAwDTVArVgnAw2qp63DqB8BdumIrtvMTwGhTSMJ0OQpAD1JX3DQZCcB3utOfqsrevw=="
      }
     ]
    ]
   },
   "pairs": [
    [1, 4, "a4b1877e", 128.4428, 970.0],
    [1, 5, "a4b1877e", 3.7597347, 23.0],
    [2, 4, "a4b1877e", 30.893428, 230.0],
    [2, 5, "a4b1877e", 4.4965147, 43.0],
    [3, 4, "a4b1877e", 26.109712, 200.0],
    [3, 5, "a4b1877e", 6.8618858, 49.0]
   ]
  },
  {
   "name": "a batch of sentences",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 4000.0,
   "any_type": true,
   "script": [
    [
     "call",
     "scaled_scores",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 5, 11],
        "data": "1EYKQaq+7j9JROkNBjsBwNXa4NV105o/up6NisiD2D8ov61jEKzePzWpMbAQ3OG/VH0vTu3a8j9nOQiDe6X
3v0Dob3oFusK/eJrzaC609D8coIbZDAkHwEsitsTm1fQ/DtIXmIOR8T/7qscsq774v3tL8OzcfNK/zgS2z/do4D9xy+Sedu/Cv/X
D0E1apdY/3iRRS1FC6D+I3z7nEcbGv2WB/A44Iec/bjQHCMlt8T+ZVCwtf3rEv/RzGX2pUu+/NcoDnfE/6T+6TvrxIQ3xvxByyOf
LJeW/nxGjTqD25r84+qZ5oqD4vzvnHTFtutS/0gJa+Gur+7+BDjFTNF3zvxjZVFHPquU/F8nLjQdR4b/iZRtD2XLCPw3oIpOlVf6
/3Ni9X1cu9L//d7epSpzvv6UR7+2SPtO/dDo7vvKdxT+nYFKjbjf1P2sgvciXWeu/LwLGXtkG7b8qVUxyK7ekv0BzaZTyc/i/oNp
5N+51qb8T6snhwO/iP7P6BQH/g+G/rL0EQG168b9ZtvO4j5XJvx4nUSOugPA/vRq8y4PV779bq2HtE7ngP+w0kRtyluc/nw15I6N
5+D9PdeV7ujwBQK6DsIryhOE/vboFoQzT+j+Eybrd8efhP2qi7CiVxOk/302ZHVdQtj9i3hLCHvTkv4EpnZSZJPM/f5RXLkSK9z+
3+QXY2lHtPzwRmrr9/r0/KYWj+AJy5b/dVEkiqav6Pxmm/gyQI+i/qIrbkZjW5j/d15usKe/mP6iEucJRaQZAQy2awDEW8T/9t4h
97jr2vwKm66JYouc/lPt/zedr8T/Jt6XS9pGjv3clQhDzsPA/bnF1Ic6F8z9O6bZTgZ7CP9Zi+J3tCM8/GJTm1NeE4j8cfjp7ubj
nv0X5zxE7j78/voGb198T8T+8tVdzV3LfPwScBIJVYQRA5XeOjyse579QwMj7IA/1PxEa1zDgrQBAzes5Vahg5789S7+5ZS//P49
9xnqZ/OC/BOulZZORnT/9NgpoV8fHv1hNOzSNaOA/eVzBG5Xr07/c5xHYWkkCwNLXNIUUPN2/398fVGsJ+b+0Wfd1QCjlP9gm3gq
rK+w/NkQ8TcLV/L8fU3ztjLTqvzS4QOmkJMK/yXLXnwch07/+bzPQD/v0PxCBqni1wq6/C2BIjEI787+9umMB6pHnvw=="
       },
       {
        "array": "<f8",
        "shape": [2, 7, 11],
        "data": "WCk6Yoc16D84ulyGjYH0vz+bj6jc5nO//Op5PLxesL9TSYqr9ZrnvwM+zim+lsA/fYIjWtFr5b/nqsSc/IX
ev5BNlMa/Q9Q/OZzs57CL9D/iL3mOUgnsvwkvcjcT38o/eddMMVNLAMBHP3Sp2cfxv2h/Eq30EOw/alDHd5ce8j/+Ir0GvIb7P3d
346Vdr+E/Sq7pKAat6r+BorxbHw7vP5Ez+MfjUtA/cQJppFfl0b/3T7k/1M70P51nQ6D6FfA/vIKrjS54+b8COOLLE8DxPyQkbl5
JvJu/2tSAGg9q8D9bgRtQHdK9v7qXyMQDmKy/NUOD4M+z2L/6B7YNThjfvwKyqBehd84/QgA6+qPY8T97VvKdewjwvwUIMx0a0c2
/wQHU63Ir+L8mQyz5YVfgP1LFAwelWcs/gFoGG3pBDMDEUDRxBHf3Pxk+Rs2NB/a/G2BReW6S1794UtbEpC3PP8j0npPANfa/8Tg
harFQ+r8S6mcBfz7oP9fKb60pEPI/1dWHl3KD/r8iRpVL1jXPv8nPXCQboda/diuoe6896j9RoM8NOhjVvwGPspFWaQ1AmEVX/sP
mAEB12qeevL3fP+ryzNyrifI/w0Qo0tTc1r87gGcU6kbwPzCcnwL939g/NKpICXy47b+CpniUdyvWP7EeOG/uY+w/GWALsjBS6T+
pN7tAsoCpv24B/XPRpfE/gOT8jvmJ1D9xqn4Bl2n2v5F1ksUtcca/5FyEttUF7r9tuzkpf1fQP9JiecN9gt+/z6oVy0dF7D/EgnN
6mF/pv2itpDPQ+u8/9uTqCynA/r+dZlRkweDhP1b2wv6vWew/T/MdxzVOfj/xXlsoJTTXPyU47EjCP+Y/gihgbRNb6D9xWQSZD8a
nPzjkx3kXbua//4iLzAPD9D8lWAkMKYbev8Q/jZdBs88/DopDZex897/8Lu+r1bjevx6E+hGlaPO/I51Y04xQ3z8vBhgDmw/zP8Z
1+/J1EPU/KUSD18nO478fpN2GAnbTv8Tb5vCbPOO/6WCNIJaRlT/ZcYtMCe34v1K+XYrDAfA/zY1i+DMC1D8bJDQfivUDwGUooJk
5/+k/QjcbJwCq77/f/0fImEzmP1dq+8OG5HA/chWJVFKZ4L/jgUX5PJzgPxDPlNLfRPq/HBWl0MqIt78ByHbwkXLjP3fsRTBP/dI
/XazGVXuh8D+tI6oKDRCqv7nyIhLMGNQ/8yrYyp3U4T/0QNzsNm/dP7ln+ae6Lfm/VsV2Vvsn1L8YppjUHCfMvzD6I9h3XeQ/079
SLkiE77/j86BCn26iP1rExSZvq/y/qzMVpHnn3D+gjoyi1w7jPwICBbWQquE/uJHrZ5FyBMDPguhZMQu4Px22j4Tndce/uLKCXtj
74r+pxpNCjmLSP1zl2zT8mMc/uD07p7chAsDJTJk1DLrNP/WIt6CcIwLAWs+SVo1+0L9nDfyXw9LQP0ff1MNsp7G/TbJuhlZ/2z/
dq0daVIyhP+BauPQ2HvA/leJAbHir4b9KsIbzPXfiP9ST7gGJaPk/q3HOqpS67D8Et/6V9jbJP5no+u+jbvA/6dqsPtfCsb+DJ3q
Pbi3nPxHT5TL3kOo/6IlsWx7F8b+F4Yd0dG3Tv610RJvywNk/n/rGPqqK0z8="
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [2, 5, 7],
    "data": "+YrluIwaAUDNoTVcWL0BQLIuChFhc+e/nkVrkVXh9b+M1Lq/B7/Tv8jftdd4Dfm/M+PWnYao2T9Do7bEKXTcvwp
jV2oFYtG/6v1Az/eC9j/m6YFHz6jcPzSlSfJ+0cS/6+/BS3Ln9D+giPr/UUjfvzV9m+hzYpk/UcBtDF0m9r/mnGhRu2Lqv33nkrE
RYAdA3gWyLuz5wj9ATiGHRiLxvwrDB0MAmuU/DE4BMBfp4r9KbrrUCPPtv5UL960M5Ns/tlZdbCS38j+jOkc44x7ov44SJmq9gbO
/1qRM/epN0z8R942cg/fLvytitTEGidi/wmvqsdhn87/j+yE8fZMBwDPT5Ub5HQVAlBWGqajstb8E/UGFP1fcP3Ua9t/tmPc/4g1
mFtFi07+OPndUSIDOvz5XeBWH8eg/1niHNyjBwb/2o5RyN44CwMKzW7amFew/WIkAZanQ5b/wb0wm2Qzvv3RrlJysyALAc6ejo70
a6z+nMWAF3tYGwL/4mswVGvM/c73MtHMm+z9J3gAnm9L0P9vkySf8yfu/EuBIIVKL8L8V0gwhawfwP/YBrl7+w74/c29WB7vt8L9
+O/7dnYnjPxpFXgNvJuw/qVD1auP+0T/fv7BF3ZUAwD8CA6B4ceQ/1zINrLHG8r9LRPtGwanQv5PmdelONfQ/ZyvIiRELsr/wFzT
haZbmv4g/nSeB7bw/ljHW0UMd0b+q4jHHt1Tqv85o6jxa0OM/EswCqlL8/L8="
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [2, 5, 7],
      "data": "XR720wBdHEB6FxEO+GodQK883jG9cQPAW23CiWEkEsCGO5TgaF/wvzxSsyTFxRTAyFlme1VG9T+LMcSCtZf3v
/5rBHaG0+y/R2NEkGaqEkD0XPZ4XMP3P88M/Qr8QuG/eHSDXC9VEUDblcv+JfD5v75PvX07DLU/OB6p9J1dEsBz1wBIuuAFwJmJ0
126YSNAxcalB/R33z/XhsOl0GkMwH+nGhA86QFAdGzIXgpc/7/usbBOK9UIwJa7pWA3IPc/pVav6zUJD0BTdP9A8v8DwH1gqyOXL
NC/n8FeM58B8D8GFagBWzDnv3BvVDzzV/S/DlQ15R4XEMClGaQHjyUdwKAIeYllgiFAEhQLV8Ut0r+NhB/ku3/3P1ii4LbfkBNAi
HSCRPMS8L/XZxguSUrpvzNXWY+ZrgRA3YmKVEpx3b/NEGvSV8UewCtTtQdYSQdAc3Y8jo4WAsChZ1831r4JwHAqL71IJh/AMoWJx
0x5BkBt5Atb9+8iwBqOUPBJrQ9Ae6AypQKDFkDFk6ux50MRQEhsE9CaChfA3JDgKXxvC8CBDGvtv5QKQD/xgc5tgtk/Va4T3K0SD
MB+XesXHzMAQIPipVVCVwdAl/5i+ajX7T9ftj8v+IAbwDRjc3Vd8wBAGLcoEwAjD8A8S9RR9KHrvw4Obgh7wRBAtua4ytvrzb9Lf
EYphroCwGla/OhR/Nc/z9pChIFh7L+pinumG9UFwCPc5MLFbQBAQ/dnUpsIGMA="
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [2, 5, 7],
      "data": "K/6yyLqg5D/BEJh+EWXlP12ftwJZSMy/E/7UmXZj2r9yfXqMmNC3v7LqYTXwNt6/L5J9s/Dxvj8KDgMChCjBv
/h3Gm3t9rS/4DVMo2Ym2z82J7NAQ0jBP5WgQSedG6m/3QUFWBY22T/p49nnMt3Cv8T+Kc5tnX4/ZxNTNbe22r9bkXVRg9LPv/lsH
BQPMew/2eqPBeDipj9s7HYbDKrUv5d3D6NuDco/qQKpLZPOxr8+hYBQZQ/Sv5xCYaOc0cA/RQ2uwlWS1j917OfSMRfNv+7HJ0uth
pe/lTj+YS1Itz/6e5F1Wd2wv8HVekAzl72/d/LBwXJn17+8hTGRljLlv1xoJILZd+k/5H8+Ch9xmr93FdFIFBfBP30BXn6iddw/5
5kD2GFht78AxRFQkmSyv6muanM8Fc4/upoHbKpppb/aImUN+mDmvySGD9eF79A/mj9v/VpPyr+Sw7n5VbnSv7tNIrh6p+a/zqvv1
jdY0D9MwOJVlovrv0ZTIyOqCdc/Fkj2vUdf4D/1Hyjr8xzZP8w3a/TkweC/Lpm6Nf3z07/n76qs6FTTP+HY0iFnjaI/Qpkl/axq1
L9QgBA6LZDHPx5iYZuk+dA/dAmlzB20tT92KXR/tADkv6UwHMLNp8g/PoPAUxel1r8pNOCvsRi0v/vj5Zc+X9g/V13jZM7Clb/iE
ZVq2j3LvxJEQ++vcaE/+h1fGgGktL+7wBCVnMHPvwwuZL585cc/xPa/gZ964b8="
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [2, 5, 7],
      "data": "Up8Tcs1wBUDIKmGf4DwGQPOhdFGiZe2/rUV+4qRt+7983i3Y0MDYv1u1OnK2Z/+/YmrSnAoV4D/uAtRDl9Xhv
35AdZBlytW/2FtuQUM4/D+NGvK9lvbhP9XRgGzgGMq/Pna2pmQ0+j+kQDn7epvjvws1Xd090p8/Jq0FQi3E+7/az2qNwInwvxwL6
HhtTQ1APuAkbrrJxz9XbJLBfHr1vyZfPSA5FOs/r6G90aC0579jR+V0kcXyv5MkOUxDe+E/124WwwN29z/XvRaYoTzuv/KRMPj7c
7i/W18aoAUz2D9/NQKEdofRv0fbhTauwd6/huL8bYZT+L+Rl42AaAgGwM9l9Ci/eApAyeByF9d7u7+/oBqpd8PhP1b1cJy0lP0/G
AQHVDhN2L8duD2fGR7Tv6ehKryuRO8/RlF47KdBxr/Zyo0ttkIHwHrWAzZamvE/3nszcr5Y67+oEyhNNHbzv7Jn/wD+iwfAeyN0A
Bb98D8m8FSeb6EMwKO5r9AL8vc/647FI20EAUCTe9+xRBr6PxBVaRLtagHADzGTcEG99L/ZuZJD6Bf0P88neE6KSMM/zlLWaJ449
b/qf/u5233oP7UuXw/fpPE/R6vQSAqP1j+zl1r+eMoEwMG6aNqAoOk/r5WChYKJ97/FHuIoaOPUvw2KtsgVVfk/cAcjDk+etr8+S
8OYo1Dsv6hU0UWlIcI/BDLdyzR01b8p8lnx94Dwv/KiRsWH1ug/AWIF++4qAsA="
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [2, 5, 7],
      "data": "xiVkUHBeCUDUp05G508KQLTYXaM5ZPG/CTFchw86AMBFwjhS0kndv/9StbBblALAgSWCYVkH4z91wYJ5FBrlv
23TFLJyyNm/kT84dO6xAEDKugyqH0HlP7itJnzr4M6/TKrDU3oB/z8iD7IZITPnvzyc1K1h06I/iMWoDEFtAMBYmaBvcZHzv2qs4
IjnVRFATWJgsHYlzD8s1bHf5Wn5v40J5JQoBfA/ZQatan8M7L9E7fhjBjb2v8VO4tMzr+Q/f6iVlGnC+z86LRpQa+Pxv8bsYsvp7
ry/xHWIgQyi3D//S9lEo73Uv45extghMuK/1T540IHI/L93+ugs0hEKwF9MjNdaUg9ANyf1jXVCwL99mhnSogTlP1oiBbASgAFAM
djZ+wvB3L8z/x/+xp7Wv2PrHlKif/I/90E9tI5Vyr+zLdC2tYULwEbz2fD80/Q/V9yjKrIt8L+kkZcMBgf3vzHnt6Nq3AvAwRo6a
+gZ9D/CqzMfJ/AQwF3fxh0rVfw/vLxJ2JciBEDf28wHkeL+P5pZ8VnfmwTApA0H+P6J+L+rdKJpWsb3Px+3vkL+0MY/TCmDE/Yb+
b8hKkmtmPrsPymfrClv4PQ/DMaTox6x2j9japhxopkIwKP3kAJ+Uu4/6RwFunrZ+7+7m5UbI7fYvy0e6JNB+f0/ta0Wjy/Dur8Bg
CJKWsDwv85f0rIRdMU/SetjT3di2b9qKmLYDIfzv8dEN7uDY+0/GSJVCg9/BcA="
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [2, 5, 7],
      "data": "fKM7foGEN0AUusl+WWQ4QFMAt7tSHyDAuX/zp9UVLsAr7KCnqiYLwCcCTRRDOTHAM7yDjNyjEUB7jj233I8Tw
JQsOHLH5gfAumP5vBT0LkByUymBDrQTQJo4JY0OoPy/sZwqKD2+LECwP/xfuIEVwDH76q+vc9E/CeQW8b90LsDe6/fH4CMiwOYBF
SoMEkBAWM00wKQX+j9lyc35II8nwH+tKlzAsx1ArcgB4n8AGsBrPUASFpckwMTVmbfILBNAO1cAFdK7KUCn97A2PJUgwBtr9HFk0
uq/5GBJHCOLCkAamKF7KjoDwLuxLEI03hDAKV+i9MmuKsAMt64yzCo4wIADfME2CT1AmU8Y6Wcl7r8RXZ2r+3sTQMo4+YkjOTBA+
FPMft+nCsBe+BG6MfgEwPq7wt4MJiFAWz1aTJdp+L+/ZIw9jIM5wOcMX53iTiNAu73g6uj+HcD1jFRK1VglwEEOTFft0znAkIOAY
GKiIkBfRWRHcWc/wAYhVfndQypAcsRMjG+qMkAKNqFVlaEsQKPQWlvdGjPATSvE7ZC/JsBFj3FNMwomQBKcF+G+JvU/198WKuFGJ
8Afkz0ROd0aQKHOUFJsWiNAbVIRs3i+CECfBdM/EM42wNkkBNwFHBxAsy6STDTRKcC/d5nBaekGwAsdAoFMyStAPEZzHTjP6L/Lo
aeV0Q4fwKQUPMtI4/M/0YaGQD2IB8BfTfJYPhoiwOhNwhN8PhtA5+fh1HjtM8A="
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [2, 5, 7],
      "data": "AAAAAAAAAEAAAAAAAAAAQAAAAAAAAPC/AAAAAAAAAMAAAAAAAADwvwAAAAAAAADAAAAAAAAAAAAAAAAAAADwv
wAAAAAAAPC/AAAAAAAA8D8AAAAAAAAAAAAAAAAAAPC/AAAAAAAA8D8AAAAAAADwvwAAAAAAAAAAAAAAAAAAAMAAAAAAAADwvwAAA
AAAAABAAAAAAAAAAAAAAAAAAAAAwAAAAAAAAAAAAAAAAAAA8L8AAAAAAADwvwAAAAAAAAAAAAAAAAAA8D8AAAAAAADwvwAAAAAAA
PC/AAAAAAAAAAAAAAAAAADwvwAAAAAAAPC/AAAAAAAAAMAAAAAAAAAIwAAAAAAAAABAAAAAAAAA8L8AAAAAAAAAAAAAAAAAAPA/A
AAAAAAA8L8AAAAAAADwvwAAAAAAAAAAAAAAAAAA8L8AAAAAAAAIwAAAAAAAAAAAAAAAAAAA8L8AAAAAAADwvwAAAAAAAAjAAAAAA
AAAAAAAAAAAAAAIwAAAAAAAAPA/AAAAAAAA8D8AAAAAAADwPwAAAAAAAADAAAAAAAAAAMAAAAAAAADwPwAAAAAAAAAAAAAAAAAAA
MAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIwAAAAAAAAAAAAAAAAAAAAMAAAAAAAADwvwAAAAAAAPA/AAAAAAAA8L8AA
AAAAADwvwAAAAAAAAAAAAAAAAAA8L8AAAAAAADwvwAAAAAAAAAAAAAAAAAAAMA="
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [2, 5, 7],
      "data": "9xn20wBdDEDgGxEO+GoNQK883jG9cfO/wXHCiWEkAsB8NJTgaF/gv9ZNsyTFxQTATF1me1VG5T+LMcSCtZfnv
/VkBHaG09y/rWdEkGaqAkBvWfZ4XMPnP1QQ/Qr8QtG/eHSDXC9VAUBXksv+JfDpv75PvX07DKU/OB6p9J1dAsBz1wBIuuD1v8yL0
126YRNAxcalB/R3zz/XhsOl0Gn8v7OeGhA86fE/3FrIXgpc77+6urBOK9X4v5a7pWA3IOc/2U2v6zUJ/z+Ha/9A8v/zv31gqyOXL
MC/JMVeM58B4D8GFagBWzDXv3l2VDzzV+S/DlQ15R4XAMA/FaQHjyUNwKAIeYllghFACQ0LV8Utwr8IgR/ku3/nP72m4LbfkANAD
XiCRPMS4L/XZxguSUrZvzNXWY+ZrvQ/3YmKVEpxzb/NEGvSV8UOwPdbtQdYSfc/c3Y8jo4W8r+hZ1831r75v3AqL71IJg/AMoWJx
0x59j864gtb9+8SwBqOUPBJrf8/4aQypQKDBkArmKux50MBQOJnE9CaCgfA3JDgKXxv+7+BDGvtv5T6Pz/xgc5tgsk/Va4T3K0S/
L+yVOsXHzPwP0/rpVVCV/c/l/5i+ajX3T/Fuj8v+IALwABsc3Vd8/A/GLcoEwAj/788S9RR9KHbv6gJbgh7wQBAyfS4ytvrvb9Lf
EYphrryv2la/OhR/Mc/VN5ChIFh3L/dgXumG9X1vyPc5MLFbfA/3fJnUpsICMA="
     }
    }
   ],
   "calls": {
    "attention_scores": [
     [
      "bb6ac152",
      1.259845,
      220.0,
      {
       "array": "<f8",
       "shape": [2, 5, 7],
       "data": "XR720wBdHEB6FxEO+GodQK883jG9cQPAW23CiWEkEsCGO5TgaF/wvzxSsyTFxRTAyFlme1VG9T+LMcSCtZf3
v/5rBHaG0+y/R2NEkGaqEkD0XPZ4XMP3P88M/Qr8QuG/eHSDXC9VEUDblcv+JfD5v75PvX07DLU/OB6p9J1dEsBz1wBIuuAFwJmJ
0126YSNAxcalB/R33z/XhsOl0GkMwH+nGhA86QFAdGzIXgpc/7/usbBOK9UIwJa7pWA3IPc/pVav6zUJD0BTdP9A8v8DwH1gqyOX
LNC/n8FeM58B8D8GFagBWzDnv3BvVDzzV/S/DlQ15R4XEMClGaQHjyUdwKAIeYllgiFAEhQLV8Ut0r+NhB/ku3/3P1ii4LbfkBNA
iHSCRPMS8L/XZxguSUrpvzNXWY+ZrgRA3YmKVEpx3b/NEGvSV8UewCtTtQdYSQdAc3Y8jo4WAsChZ1831r4JwHAqL71IJh/AMoWJ
x0x5BkBt5Atb9+8iwBqOUPBJrQ9Ae6AypQKDFkDFk6ux50MRQEhsE9CaChfA3JDgKXxvC8CBDGvtv5QKQD/xgc5tgtk/Va4T3K0S
DMB+XesXHzMAQIPipVVCVwdAl/5i+ajX7T9ftj8v+IAbwDRjc3Vd8wBAGLcoEwAjD8A8S9RR9KHrvw4Obgh7wRBAtua4ytvrzb9L
fEYphroCwGla/OhR/Nc/z9pChIFh7L+pinumG9UFwCPc5MLFbQBAQ/dnUpsIGMA="
      }
     ]
    ]
   },
   "pairs": [
    [1, 4, "971c347c", 145.25002, 2400.0],
    [1, 5, "971c347c", 1.4952223, 39.0],
    [2, 4, "971c347c", 34.935949, 580.0],
    [2, 5, "971c347c", 4.765847, 89.0],
    [3, 4, "971c347c", 29.526266, 490.0],
    [3, 5, "971c347c", 7.120327, 110.0]
   ]
  }
 ]
}
"""

"""The public cases of the step learned_positions, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_04: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'learned_positions'
points = [0.5, 0.5]


@test_case(name='the first five positions')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='positions in any order')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "lesson_04",
 "notebook": "04_positional_encoding",
 "step": "learned_positions",
 "order": 3,
 "steps": [
  "angular_frequencies",
  "sinusoidal_encoding",
  "add_positions",
  "learned_positions",
  "shift_matrix",
  "rotary_embedding"
 ],
 "points": 1,
 "summary": "Looks rows up in a table of learned positions",
 "returns": [],
 "mistakes": [
  [
   "the first rows",
   "Your result holds the first rows of the table, whatever the positions are. Look up the row of ea
ch position: index the table with the array of positions.",
   false
  ],
  [
   "one row too early",
   "You look up the row before the right one. Positions count from 0, as rows do: position 0 is row 
0. (Row -1 is the last one in NumPy, so there is not even an error.)",
   false
  ],
  [
   "counting on from the first",
   "You look up the first position and count on from there. Positions may come in any order; each on
e is looked up by itself.",
   false
  ],
  [
   "sorted",
   "Your rows come in the order of the table. They belong in the order in which the positions were a
sked for.",
   false
  ],
  [
   "each position once",
   "Each of your rows occurs only once, in the order of the table. One row is wanted for every posit
ion asked for, in that order, repeats included.",
   false
  ],
  [
   "columns",
   "You looked up columns of the table. Positions are rows: index the first axis, table[positions]."
,
   false
  ]
 ],
 "parts": [],
 "cases": [
  {
   "name": "the first five positions",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 900.0,
   "any_type": true,
   "script": [
    [
     "call",
     "learned_positions",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [11, 13],
        "data": "LQfyUQKI4j+cBNlke+n/v9lrGZ9Y8MG/4b7kT5JO1b+cjTGxRynSP4V2AYS/0fY/S/RAkZka0T+VfufOFjK
0v2b5H5T/huy/uXNI58eo7T+yJ3dQpbv7v8kqA7wDRrm/nzvYmc6Urb+FzuV8T1fxP2qRglzTsco/ybsAghBhvL8GG/1nMVXvP1L
JgI/VT9+/EgbDsk9b5L+1/Clpt5rzPx1GnVUMsPE/KhVNnB7P67+oUFukxNirv5H/Y8sXsfK/QWSxHUByBcAGJFsgjorxv+6R80M
qn/6/AMlejY9I5j9+Yr0A9wrrPypsQrqBnOG/HxaQm8mFkr/bWZu7xNj8v9cH7j4X3ti/TgOpFzVf2T/leXZtKAH4v7KpRzUMw/a
/Xu6t4S9H6D+/ij559eEFQMTn6HEFS9C/BH+g1GoL6r/xbeODUqrFP53D2LGfCtI/3Vu9rw1zkj8czR273wuzvzNZkBvfutM/nLS
QL5lG0b8AyA6LAfTmv9AC+tFt2t6/nlnNhoS52j+Ggj5vKxcFQBmkA+fk4fG/0/cJ8dsrAECyioe/VJf2v6v3VW+pYNK/8Vhc/fw
Q2D+DcBTV7WzoPysSbBgpbO+/q9H1CKO4+r/iDPpJoAvgP7a/A8Nvvae/fRYaxr5507/8RodX7Uzlv3ZXGF5SbZy/hl67xfYe/D/
9H0bUu6P5P+Myg2HDTco/4UUZUEFYyr8cZ7yXb4/hP19w0nt/rPc/KvXUjT6M9z9B1fGwjl1wP/hfATdDkcm/ZZBXJXpZxr8AUoJ
4TIviv2YfW+udL/i/ccDeEmflvD9uqvfYFbrMv8Uz98fFff+/D9JdR7fN+T8j9r1cmiXxv5cxl7dl4+k/Dujumptg4z+oH8Yhi4L
Wvz5F2B6AS9y/SLMr4vid8r+lPWHsyhcCQIZUkdCCauC/c/KunpaW5r/P48O1B8zcP4pYzCihdvU/ht30vFtmBUAQGaSLHkjHv0+
/qFnfKMo/CchPn/w49782G2kz/IbSP93OqF4j3/I/xArsA2kltr9iATkNt8niPxwkvidkHvW/+ToJXHvr3r+jSCoD0RjWvyccrSW
eGOk/J+o2p2UP9r9HuSiJH3e/vx7L6jRtqOq/akwSwulr4b8m6iWIDoTWP8KB7sZKzeI/rsCeRRr/3b9qjTTV9AnMPwFOS9XAoea
/vms0zKX3pL+Tvl72etWyv2ZBCEn0Hcs/T9XIOcIjyL878uQS3ivNPz6cAKDpfLe/mlyCMeh28L/NTvrAO+/Mvy35WzYbc/I/RWu
q2Lej4r/dj4mDgYfzv0pVtvs33uC/vfOuhdg14L89rvwfNRTVP0ZBA2piYsu/bArWsunY8z8mexUPoxHCPxDIQkLDCO4/shBPtmK
m8L8wl/YCB5r2vw9RUPkHkOC/WN9jtwSe8r8rFEwpkdy0P7ROzleOZd4/V0MG1b868D9Yacn5Ah37vz0kOrKYDtU/o35+wa42878
OsLsnGhvvP1MZ+Rg3zOy/wuHjDfQv0L/9rpp9OnzIPw=="
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
    "shape": [5, 13],
    "data": "nQjyUQKI4j8LBdlke+n/v5twGZ9Y8MG/mr7kT5JO1b8hizGxRynSP8h1AYS/0fY/1fVAkZka0T9BiOfOFjK0v5D
6H5T/huy/Vn9I58eo7T9FIXdQpbv7v6E4A7wDRrm/njTYmc6Urb9kzOV8T1fxP/mWglzTsco/a7MAghBhvL/nEP1nMVXvP9/FgI/
VT9+/aAXDsk9b5L8T9ilpt5rzPzVEnVUMsPE/xRNNnB7P678jXlukxNirv/n4Y8sXsfK/Q2OxHUByBcBiG1sgjorxv0yP80Mqn/6
/h8dejY9I5j9iYb0A9wrrP2ZsQrqBnOG/CDCQm8mFkr+hWpu7xNj8vwAK7j4X3ti/aAGpFzVf2T+sc3ZtKAH4v3CpRzUMw/a/CO6
t4S9H6D8gjz559eEFQLDn6HEFS9C/3H6g1GoL6r8IbOODUqrFP7TG2LGfCtI/xjC9rw1zkj8xyx273wuzvzRakBvfutM/rLSQL5l
G0b+lyA6LAfTmv5UE+tFt2t6/VlvNhoS52j8cgz5vKxcFQOCgA+fk4fG/LvsJ8dsrAEBZg4e/VJf2vyT2VW+pYNK/vFhc/fwQ2D+
IbxTV7WzoP/oHbBgpbO+/EtH1CKO4+r8nDvpJoAvgP9DIA8Nvvae/lBkaxr55078zR4dX7Uzlv2s6GF5SbZy/dWW7xfYe/D8cHUb
Uu6P5Pw=="
   },
   "mistakes": [
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [5, 13],
      "data": "XZT2Agea9r8BUFD5B5DgvyzkY7cEnvK/ZhZMKZHctD+DT85XjmXePzA8BtW/OvA/KGzJ+QId+78XJzqymA7VP
8SBfsGuNvO/nqK7Jxob7z+xGPkYN8zsv53j4w30L9C/z6uafTp8yD+dCPJRAojiPwsF2WR76f+/m3AZn1jwwb+avuRPkk7VvyGLM
bFHKdI/yHUBhL/R9j/V9UCRmRrRP0GI584WMrS/kPoflP+G7L9Wf0jnx6jtP0Uhd1Clu/u/oTgDvANGub+eNNiZzpStv2TM5XxPV
/E/+ZaCXNOxyj9rswCCEGG8v+cQ/WcxVe8/38WAj9VP379oBcOyT1vkvxP2KWm3mvM/NUSdVQyw8T/FE02cHs/rvyNeW6TE2Ku/+
fhjyxex8r9DY7EdQHIFwGIbWyCOivG/TI/zQyqf/r+Hx16Nj0jmP2JhvQD3Cus/ZmxCuoGc4b8IMJCbyYWSv6Fam7vE2Py/AAruP
hfe2L9oAakXNV/ZP6xzdm0oAfi/cKlHNQzD9r8I7q3hL0foPyCPPnn14QVAsOfocQVL0L/cfqDUagvqvwhs44NSqsU/tMbYsZ8K0
j/GML2vDXOSPzHLHbvfC7O/NFqQG9+60z+stJAvmUbRv6XIDosB9Oa/lQT60W3a3r9WW82GhLnaPxyDPm8rFwVA4KAD5+Th8b8u+
wnx2ysAQA=="
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [11, 5],
      "data": "nQjyUQKI4j8LBdlke+n/v5twGZ9Y8MG/mr7kT5JO1b8hizGxRynSP2TM5XxPV/E/+ZaCXNOxyj9rswCCEGG8v
+cQ/WcxVe8/38WAj9VP379Mj/NDKp/+v4fHXo2PSOY/YmG9APcK6z9mbEK6gZzhvwgwkJvJhZK/3H6g1GoL6r8IbOODUqrFP7TG2
LGfCtI/xjC9rw1zkj8xyx273wuzv1mDh79Ul/a/JPZVb6lg0r+8WFz9/BDYP4hvFNXtbOg/+gdsGCls779/NYNhw03KP5RGGVBBW
Mq/gme8l2+P4T80bdJ7f6z3P4bs1I0+jPc/5NVdR7fN+T/C+r1cmiXxv+Qwl7dl4+k/YObumptg4z/4HsYhi4LWv18ZpIseSMe/+
sKoWd8oyj9uyk+f/Dj3vxIeaTP8htI/odGoXiPf8j+/yeo0bajqv9hNEsLpa+G/bukliA6E1j9Sge7GSs3iP3bAnkUa/92/32KCM
eh28L8rSvrAO+/MvxUAXDYbc/I/gGyq2Lej4r9GlomDgYfzv12U9gIHmva/AVBQ+QeQ4L8s5GO3BJ7yv2YWTCmR3LQ/g0/OV45l3
j8="
     }
    }
   ],
   "calls": {},
   "pairs": []
  },
  {
   "name": "positions in any order",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 900.0,
   "any_type": true,
   "script": [
    [
     "call",
     "learned_positions",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [7, 11],
        "data": "b7BdL+2dAEB7yxA2B3jRP3LZIQX+5rA/LITSpzmp8L925cmbVBTiv0iOlhZQY7u/y6tt3XEc4j8GdGszpGz
SPz/aYUsyB92/zzA3yGYl9L+41xDU5MXJP7XHrmLlP3A/ve3QEEoB3z+vVGWvdn/Sv2r68Jdhpuc/YzzhiKH54D9ErFy8DkjePwO
iTtIfhdg/RTSiZqqD9L/fUHbY/q36P2/mHyx+lug/1VqXzU0c9j9O2vj7BKblP01E44V6KMk/K5/6mwE63j8VhDJTfaLlv0jbIb2
sBM8/2b1l2ptK8j8hetiNFUvGP8M4SopgTPO/mW32L0gV579o0s44jETjP8B9zXBOL+w/haNKIdws4r8GJq9uTNPqPxHn6OH4aPY
/bWBtDTvg1D84NPUjhJ++v7S1+VlFLYo/6Y0Nrd415z+wlOs6yTDRP/i7cf8qrOm/B8EkOQ34y7+1+/N8Q1XAP6ucXOm0swXABZu
wt+TR4D+Sj/DBKCLzv+B2A4BQ384/qRPgoE8Q9b/ZGrhNvv7pPwn4gf4sFOW/sEC4rKHb8r/9ozd09CHYP044Ofl5g/O/UuXjZMn
e8r/AFDwR8zjkP5uDojGgidi/d44SnFM6zz9J10kBiH/iPyTewG7uLtA/bColhJEq4r9O5fzBCk3YvzavosU/5/E/Nzkn0tdt/b8
LncPLrtT4P5NNWiGb2vy/fPoFADQe6D+oBtrUS4vov0cmhErbVpQ/DDiH4au/4D/oVRfedbzdvw0N9izWWOq/C7nd8HMh1L8YrEl
ZVJ3LP88+LsBpEqm/Nkroo4Cc67/ng6xTBg72vw=="
       },
       {"array": "<i8", "shape": [4], "data": "AwAAAAAAAAAAAAAAAAAAAAYAAAAAAAAAAgAAAAAAAAA="}
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [4, 11],
    "data": "0qRKIdws4r9SJ69uTNPqP6/n6OH4aPY/gWJtDTvg1D8vK/UjhJ++vyv/+VlFLYo/k48Nrd415z9mkes6yTDRP4+
8cf8qrOm/Pr8kOQ34y7/Y9/N8Q1XAP56wXS/tnQBAc80QNgd40T8a3SEF/uawP2aF0qc5qfC/S+bJm1QU4r/GlZYWUGO7vzKrbd1
xHOI/dXFrM6Rs0j9n22FLMgfdv6ooN8hmJfS/ptsQ1OTFyT+W+QUANB7oPzEH2tRLi+i/9FOESttWlD+BOYfhq7/gP6tYF951vN2
/Gg32LNZY6r/sud3wcyHUv5GqSVlUncs/SEcuwGkSqb/HSOijgJzrv4J8rFMGDva/DNr4+wSm5T8zSOOFeijJP7ic+psBOt4/+YQ
yU32i5b9l3yG9rATPP0LAZdqbSvI/1n7YjRVLxj97QUqKYEzzvyJt9i9IFee/QtLOOIxE4z9HfM1wTi/sPw=="
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [4, 11],
      "data": "nrBdL+2dAEBzzRA2B3jRPxrdIQX+5rA/ZoXSpzmp8L9L5smbVBTiv8aVlhZQY7u/Mqtt3XEc4j91cWszpGzSP
2fbYUsyB92/qig3yGYl9L+m2xDU5MXJP0krrmLlP3A/u+rQEEoB3z+GVmWvdn/Svw768Jdhpuc/wzvhiKH54D+4rFy8DkjeP3yhT
tIfhdg/IDiiZqqD9L98VHbY/q36P5XlHyx+lug/NFSXzU0c9j8M2vj7BKblPzNI44V6KMk/uJz6mwE63j/5hDJTfaLlv2XfIb2sB
M8/QsBl2ptK8j/WftiNFUvGP3tBSopgTPO/Im32L0gV579C0s44jETjP0d8zXBOL+w/0qRKIdws4r9SJ69uTNPqP6/n6OH4aPY/g
WJtDTvg1D8vK/UjhJ++vyv/+VlFLYo/k48Nrd415z9mkes6yTDRP4+8cf8qrOm/Pr8kOQ34y7/Y9/N8Q1XAPw=="
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [4, 11],
      "data": "DNr4+wSm5T8zSOOFeijJP7ic+psBOt4/+YQyU32i5b9l3yG9rATPP0LAZdqbSvI/1n7YjRVLxj97QUqKYEzzv
yJt9i9IFee/QtLOOIxE4z9HfM1wTi/sP5b5BQA0Hug/MQfa1EuL6L/0U4RK21aUP4E5h+Grv+A/q1gX3nW83b8aDfYs1ljqv+y53
fBzIdS/kapJWVSdyz9IRy7AaRKpv8dI6KOAnOu/gnysUwYO9r85FjwR8zjkPyGBojGgidi/zY4SnFM6zz9t1kkBiH/iPxbhwG7uL
tA/4iklhJEq4r9k4/zBCk3Yv42mosU/5/E/UD0n0tdt/b82pcPLrtT4P8VSWiGb2vy/SSuuYuU/cD+76tAQSgHfP4ZWZa92f9K/D
vrwl2Gm5z/DO+GIofngP7isXLwOSN4/fKFO0h+F2D8gOKJmqoP0v3xUdtj+rfo/leUfLH6W6D80VJfNTRz2Pw=="
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [4, 11],
      "data": "0qRKIdws4r9SJ69uTNPqP6/n6OH4aPY/gWJtDTvg1D8vK/UjhJ++vyv/+VlFLYo/k48Nrd415z9mkes6yTDRP
4+8cf8qrOm/Pr8kOQ34y7/Y9/N8Q1XAP6OgXOm0swXAxZqwt+TR4D82ivDBKCLzv+x4A4BQ384/TxDgoE8Q9b/AG7hNvv7pP9n4g
f4sFOW/5D64rKHb8r/JpDd09CHYP0Y0Ofl5g/O/PubjZMne8r85FjwR8zjkPyGBojGgidi/zY4SnFM6zz9t1kkBiH/iPxbhwG7uL
tA/4iklhJEq4r9k4/zBCk3Yv42mosU/5/E/UD0n0tdt/b82pcPLrtT4P8VSWiGb2vy/lvkFADQe6D8xB9rUS4vov/RThErbVpQ/g
TmH4au/4D+rWBfedbzdvxoN9izWWOq/7Lnd8HMh1L+RqklZVJ3LP0hHLsBpEqm/x0joo4Cc67+CfKxTBg72vw=="
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [4, 11],
      "data": "nrBdL+2dAEBzzRA2B3jRPxrdIQX+5rA/ZoXSpzmp8L9L5smbVBTiv8aVlhZQY7u/Mqtt3XEc4j91cWszpGzSP
2fbYUsyB92/qig3yGYl9L+m2xDU5MXJPwza+PsEpuU/M0jjhXooyT+4nPqbATreP/mEMlN9ouW/Zd8hvawEzz9CwGXam0ryP9Z+2
I0VS8Y/e0FKimBM878ibfYvSBXnv0LSzjiMROM/R3zNcE4v7D/SpEoh3Cziv1Inr25M0+o/r+fo4fho9j+BYm0NO+DUPy8r9SOEn
76/K//5WUUtij+Tjw2t3jXnP2aR6zrJMNE/j7xx/yqs6b8+vyQ5DfjLv9j383xDVcA/lvkFADQe6D8xB9rUS4vov/RThErbVpQ/g
TmH4au/4D+rWBfedbzdvxoN9izWWOq/7Lnd8HMh1L+RqklZVJ3LP0hHLsBpEqm/x0joo4Cc67+CfKxTBg72vw=="
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [4, 11],
      "data": "nrBdL+2dAEBzzRA2B3jRPxrdIQX+5rA/ZoXSpzmp8L9L5smbVBTiv8aVlhZQY7u/Mqtt3XEc4j91cWszpGzSP
2fbYUsyB92/qig3yGYl9L+m2xDU5MXJPwza+PsEpuU/M0jjhXooyT+4nPqbATreP/mEMlN9ouW/Zd8hvawEzz9CwGXam0ryP9Z+2
I0VS8Y/e0FKimBM878ibfYvSBXnv0LSzjiMROM/R3zNcE4v7D/SpEoh3Cziv1Inr25M0+o/r+fo4fho9j+BYm0NO+DUPy8r9SOEn
76/K//5WUUtij+Tjw2t3jXnP2aR6zrJMNE/j7xx/yqs6b8+vyQ5DfjLv9j383xDVcA/lvkFADQe6D8xB9rUS4vov/RThErbVpQ/g
TmH4au/4D+rWBfedbzdvxoN9izWWOq/7Lnd8HMh1L+RqklZVJ3LP0hHLsBpEqm/x0joo4Cc67+CfKxTBg72vw=="
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [7, 4],
      "data": "ZoXSpzmp8L+esF0v7Z0AQDKrbd1xHOI/Gt0hBf7msD8O+vCXYabnP0krrmLlP3A/fKFO0h+F2D+GVmWvdn/Sv
/mEMlN9ouW/DNr4+wSm5T/WftiNFUvGP7ic+psBOt4/gWJtDTvg1D/SpEoh3Cziv5OPDa3eNec/r+fo4fho9j/seAOAUN/OP6OgX
Om0swXA2fiB/iwU5b82ivDBKCLzv23WSQGIf+I/ORY8EfM45D9k4/zBCk3Yv82OEpxTOs8/gTmH4au/4D+W+QUANB7oP+y53fBzI
dS/9FOESttWlD8="
     }
    }
   ],
   "calls": {},
   "pairs": []
  }
 ]
}
"""

"""The public cases of the step learned_positions, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_04: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'learned_positions'
points = [0.1667, 0.1667]


@test_case(name='the first five positions')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='positions in any order')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 1,
 "assignment": "lesson_04",
 "notebook": "04_positional_encoding",
 "step": "learned_positions",
 "order": 3,
 "points": 1,
 "summary": "Looks rows up in a table of learned positions",
 "returns": [],
 "cases": [
  {
   "name": "the first five positions",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 920.0,
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
    "data": "LQfyUQKI4j+cBNlke+n/v9lrGZ9Y8MG/4b7kT5JO1b+cjTGxRynSP4V2AYS/0fY/S/RAkZka0T+VfufOFjK0v2b
5H5T/huy/uXNI58eo7T+yJ3dQpbv7v8kqA7wDRrm/nzvYmc6Urb+FzuV8T1fxP2qRglzTsco/ybsAghBhvL8GG/1nMVXvP1LJgI/
VT9+/EgbDsk9b5L+1/Clpt5rzPx1GnVUMsPE/KhVNnB7P67+oUFukxNirv5H/Y8sXsfK/QWSxHUByBcAGJFsgjorxv+6R80Mqn/6
/AMlejY9I5j9+Yr0A9wrrPypsQrqBnOG/HxaQm8mFkr/bWZu7xNj8v9cH7j4X3ti/TgOpFzVf2T/leXZtKAH4v7KpRzUMw/a/Xu6
t4S9H6D+/ij559eEFQMTn6HEFS9C/BH+g1GoL6r/xbeODUqrFP53D2LGfCtI/3Vu9rw1zkj8czR273wuzvzNZkBvfutM/nLSQL5l
G0b8AyA6LAfTmv9AC+tFt2t6/nlnNhoS52j+Ggj5vKxcFQBmkA+fk4fG/0/cJ8dsrAECyioe/VJf2v6v3VW+pYNK/8Vhc/fwQ2D+
DcBTV7WzoPysSbBgpbO+/q9H1CKO4+r/iDPpJoAvgP7a/A8Nvvae/fRYaxr5507/8RodX7Uzlv3ZXGF5SbZy/hl67xfYe/D/9H0b
Uu6P5Pw=="
   },
   "mistakes": [
    {
     "name": "one row too early",
     "message": "You look up the row before the right one. Positions count from 0, as rows do: posit
ion 0 is row 0. (Row -1 is the last one in NumPy, so there is not even an error.)",
     "result": {
      "array": "<f8",
      "shape": [5, 13],
      "data": "MJf2Agea9r8PUVD5B5Dgv1jfY7cEnvK/KxRMKZHctD+0Ts5XjmXeP1dDBtW/OvA/WGnJ+QId+789JDqymA7VP
6N+fsGuNvO/DrC7Jxob7z9TGfkYN8zsv8Lh4w30L9C//a6afTp8yD8tB/JRAojiP5wE2WR76f+/2WsZn1jwwb/hvuRPkk7Vv5yNM
bFHKdI/hXYBhL/R9j9L9ECRmRrRP5V+584WMrS/ZvkflP+G7L+5c0jnx6jtP7Ind1Clu/u/ySoDvANGub+fO9iZzpStv4XO5XxPV
/E/apGCXNOxyj/JuwCCEGG8vwYb/WcxVe8/UsmAj9VP378SBsOyT1vkv7X8KWm3mvM/HUadVQyw8T8qFU2cHs/rv6hQW6TE2Ku/k
f9jyxex8r9BZLEdQHIFwAYkWyCOivG/7pHzQyqf/r8AyV6Nj0jmP35ivQD3Cus/KmxCuoGc4b8fFpCbyYWSv9tZm7vE2Py/1wfuP
hfe2L9OA6kXNV/ZP+V5dm0oAfi/sqlHNQzD9r9e7q3hL0foP7+KPnn14QVAxOfocQVL0L8Ef6DUagvqv/Ft44NSqsU/ncPYsZ8K0
j/dW72vDXOSPxzNHbvfC7O/M1mQG9+60z+ctJAvmUbRvwDIDosB9Oa/0AL60W3a3r+eWc2GhLnaP4aCPm8rFwVAGaQD5+Th8b/T9
wnx2ysAQA=="
     }
    },
    {
     "name": "columns",
     "message": "You looked up columns of the table. Positions are rows: index the first axis, table
[positions].",
     "result": {
      "array": "<f8",
      "shape": [11, 5],
      "data": "LQfyUQKI4j+cBNlke+n/v9lrGZ9Y8MG/4b7kT5JO1b+cjTGxRynSP4XO5XxPV/E/apGCXNOxyj/JuwCCEGG8v
wYb/WcxVe8/UsmAj9VP37/ukfNDKp/+vwDJXo2PSOY/fmK9APcK6z8qbEK6gZzhvx8WkJvJhZK/BH+g1GoL6r/xbeODUqrFP53D2
LGfCtI/3Vu9rw1zkj8czR273wuzv7KKh79Ul/a/q/dVb6lg0r/xWFz9/BDYP4NwFNXtbOg/KxJsGCls77/jMoNhw03KP+FFGVBBW
Mq/HGe8l2+P4T9fcNJ7f6z3Pyr11I0+jPc/D9JdR7fN+T8j9r1cmiXxv5cxl7dl4+k/Dujumptg4z+oH8Yhi4LWvxAZpIseSMe/T
7+oWd8oyj8JyE+f/Dj3vzYbaTP8htI/3c6oXiPf8j8ey+o0bajqv2pMEsLpa+G/JuoliA6E1j/Cge7GSs3iP67AnkUa/92/mlyCM
eh28L/NTvrAO+/Mvy35WzYbc/I/RWuq2Lej4r/dj4mDgYfzvzCX9gIHmva/D1FQ+QeQ4L9Y32O3BJ7yvysUTCmR3LQ/tE7OV45l3
j8="
     }
    }
   ]
  },
  {
   "name": "positions in any order",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 910.0,
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
    "data": "haNKIdws4r8GJq9uTNPqPxHn6OH4aPY/bWBtDTvg1D84NPUjhJ++v7S1+VlFLYo/6Y0Nrd415z+wlOs6yTDRP/i
7cf8qrOm/B8EkOQ34y7+1+/N8Q1XAP2+wXS/tnQBAe8sQNgd40T9y2SEF/uawPyyE0qc5qfC/duXJm1QU4r9IjpYWUGO7v8urbd1
xHOI/BnRrM6Rs0j8/2mFLMgfdv88wN8hmJfS/uNcQ1OTFyT98+gUANB7oP6gG2tRLi+i/RyaESttWlD8MOIfhq7/gP+hVF951vN2
/DQ32LNZY6r8Lud3wcyHUvxisSVlUncs/zz4uwGkSqb82SuijgJzrv+eDrFMGDva/Ttr4+wSm5T9NROOFeijJPyuf+psBOt4/FYQ
yU32i5b9I2yG9rATPP9m9ZdqbSvI/IXrYjRVLxj/DOEqKYEzzv5lt9i9IFee/aNLOOIxE4z/Afc1wTi/sPw=="
   },
   "mistakes": [
    {
     "name": "the first rows",
     "message": "Your result holds the first rows of the table, whatever the positions are. Look up 
the row of each position: index the table with the array of positions.",
     "result": {
      "array": "<f8",
      "shape": [4, 11],
      "data": "b7BdL+2dAEB7yxA2B3jRP3LZIQX+5rA/LITSpzmp8L925cmbVBTiv0iOlhZQY7u/y6tt3XEc4j8GdGszpGzSP
z/aYUsyB92/zzA3yGYl9L+41xDU5MXJP7XHrmLlP3A/ve3QEEoB3z+vVGWvdn/Sv2r68Jdhpuc/YzzhiKH54D9ErFy8DkjePwOiT
tIfhdg/RTSiZqqD9L/fUHbY/q36P2/mHyx+lug/1VqXzU0c9j9O2vj7BKblP01E44V6KMk/K5/6mwE63j8VhDJTfaLlv0jbIb2sB
M8/2b1l2ptK8j8hetiNFUvGP8M4SopgTPO/mW32L0gV579o0s44jETjP8B9zXBOL+w/haNKIdws4r8GJq9uTNPqPxHn6OH4aPY/b
WBtDTvg1D84NPUjhJ++v7S1+VlFLYo/6Y0Nrd415z+wlOs6yTDRP/i7cf8qrOm/B8EkOQ34y7+1+/N8Q1XAPw=="
     }
    },
    {
     "name": "one row too early",
     "message": "You look up the row before the right one. Positions count from 0, as rows do: posit
ion 0 is row 0. (Row -1 is the last one in NumPy, so there is not even an error.)",
     "result": {
      "array": "<f8",
      "shape": [4, 11],
      "data": "Ttr4+wSm5T9NROOFeijJPyuf+psBOt4/FYQyU32i5b9I2yG9rATPP9m9ZdqbSvI/IXrYjRVLxj/DOEqKYEzzv
5lt9i9IFee/aNLOOIxE4z/Afc1wTi/sP3z6BQA0Hug/qAba1EuL6L9HJoRK21aUPww4h+Grv+A/6FUX3nW83b8NDfYs1ljqvwu53
fBzIdS/GKxJWVSdyz/PPi7AaRKpvzZK6KOAnOu/54OsUwYO9r/AFDwR8zjkP5uDojGgidi/d44SnFM6zz9J10kBiH/iPyTewG7uL
tA/bColhJEq4r9O5fzBCk3YvzavosU/5/E/Nzkn0tdt/b8LncPLrtT4P5NNWiGb2vy/tceuYuU/cD+97dAQSgHfP69UZa92f9K/a
vrwl2Gm5z9jPOGIofngP0SsXLwOSN4/A6JO0h+F2D9FNKJmqoP0v99Qdtj+rfo/b+YfLH6W6D/VWpfNTRz2Pw=="
     }
    },
    {
     "name": "counting on from the first",
     "message": "You look up the first position and count on from there. Positions may come in any o
rder; each one is looked up by itself.",
     "result": {
      "array": "<f8",
      "shape": [4, 11],
      "data": "haNKIdws4r8GJq9uTNPqPxHn6OH4aPY/bWBtDTvg1D84NPUjhJ++v7S1+VlFLYo/6Y0Nrd415z+wlOs6yTDRP
/i7cf8qrOm/B8EkOQ34y7+1+/N8Q1XAP6ucXOm0swXABZuwt+TR4D+Sj/DBKCLzv+B2A4BQ384/qRPgoE8Q9b/ZGrhNvv7pPwn4g
f4sFOW/sEC4rKHb8r/9ozd09CHYP044Ofl5g/O/UuXjZMne8r/AFDwR8zjkP5uDojGgidi/d44SnFM6zz9J10kBiH/iPyTewG7uL
tA/bColhJEq4r9O5fzBCk3YvzavosU/5/E/Nzkn0tdt/b8LncPLrtT4P5NNWiGb2vy/fPoFADQe6D+oBtrUS4vov0cmhErbVpQ/D
DiH4au/4D/oVRfedbzdvw0N9izWWOq/C7nd8HMh1L8YrElZVJ3LP88+LsBpEqm/Nkroo4Cc67/ng6xTBg72vw=="
     }
    },
    {
     "name": "sorted",
     "message": "Your rows come in the order of the table. They belong in the order in which the pos
itions were asked for.",
     "result": {
      "array": "<f8",
      "shape": [4, 11],
      "data": "b7BdL+2dAEB7yxA2B3jRP3LZIQX+5rA/LITSpzmp8L925cmbVBTiv0iOlhZQY7u/y6tt3XEc4j8GdGszpGzSP
z/aYUsyB92/zzA3yGYl9L+41xDU5MXJP07a+PsEpuU/TUTjhXooyT8rn/qbATrePxWEMlN9ouW/SNshvawEzz/ZvWXam0ryPyF62
I0VS8Y/wzhKimBM87+ZbfYvSBXnv2jSzjiMROM/wH3NcE4v7D+Fo0oh3CzivwYmr25M0+o/Eefo4fho9j9tYG0NO+DUPzg09SOEn
76/tLX5WUUtij/pjQ2t3jXnP7CU6zrJMNE/+Ltx/yqs6b8HwSQ5DfjLv7X783xDVcA/fPoFADQe6D+oBtrUS4vov0cmhErbVpQ/D
DiH4au/4D/oVRfedbzdvw0N9izWWOq/C7nd8HMh1L8YrElZVJ3LP88+LsBpEqm/Nkroo4Cc67/ng6xTBg72vw=="
     }
    },
    {
     "name": "each position once",
     "message": "Each of your rows occurs only once, in the order of the table. One row is wanted fo
r every position asked for, in that order, repeats included.",
     "result": {
      "array": "<f8",
      "shape": [4, 11],
      "data": "b7BdL+2dAEB7yxA2B3jRP3LZIQX+5rA/LITSpzmp8L925cmbVBTiv0iOlhZQY7u/y6tt3XEc4j8GdGszpGzSP
z/aYUsyB92/zzA3yGYl9L+41xDU5MXJP07a+PsEpuU/TUTjhXooyT8rn/qbATrePxWEMlN9ouW/SNshvawEzz/ZvWXam0ryPyF62
I0VS8Y/wzhKimBM87+ZbfYvSBXnv2jSzjiMROM/wH3NcE4v7D+Fo0oh3CzivwYmr25M0+o/Eefo4fho9j9tYG0NO+DUPzg09SOEn
76/tLX5WUUtij/pjQ2t3jXnP7CU6zrJMNE/+Ltx/yqs6b8HwSQ5DfjLv7X783xDVcA/fPoFADQe6D+oBtrUS4vov0cmhErbVpQ/D
DiH4au/4D/oVRfedbzdvw0N9izWWOq/C7nd8HMh1L8YrElZVJ3LP88+LsBpEqm/Nkroo4Cc67/ng6xTBg72vw=="
     }
    },
    {
     "name": "columns",
     "message": "You looked up columns of the table. Positions are rows: index the first axis, table
[positions].",
     "result": {
      "array": "<f8",
      "shape": [7, 4],
      "data": "LITSpzmp8L9vsF0v7Z0AQMurbd1xHOI/ctkhBf7msD9q+vCXYabnP7XHrmLlP3A/A6JO0h+F2D+vVGWvdn/Sv
xWEMlN9ouW/Ttr4+wSm5T8hetiNFUvGPyuf+psBOt4/bWBtDTvg1D+Fo0oh3Cziv+mNDa3eNec/Eefo4fho9j/gdgOAUN/OP6ucX
Om0swXACfiB/iwU5b+Sj/DBKCLzv0nXSQGIf+I/wBQ8EfM45D9O5fzBCk3Yv3eOEpxTOs8/DDiH4au/4D98+gUANB7oPwu53fBzI
dS/RyaESttWlD8="
     }
    }
   ]
  }
 ]
}
"""

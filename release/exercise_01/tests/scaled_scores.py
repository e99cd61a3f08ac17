"""The public cases of the step scaled_scores, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_01: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'scaled_scores'
points = [0.3636, 0.3636]


@test_case(name='one sentence')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='a batch of sentences')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 1,
 "assignment": "exercise_01",
 "notebook": "exercise_01_attention",
 "step": "scaled_scores",
 "order": 1,
 "points": 2,
 "summary": "Scores divided by \u221ad_k",
 "returns": [],
 "cases": [
  {
   "name": "one sentence",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 7610.0,
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
    "data": "NdTvTWBJ2D/xuw1No4v6v/mRc+drfcm/eZw2onlWyb/GfkDmXwCHv538tdP+jaO/n2+7EllO6r/vVn/ANsndv6G
hmNuaruM/RaiIoehi2D/OZsPUw/7AP1pVtZO3Z+2/xIl3ECor+L9rwETLyUrnv+uIAKiE8N6/ibn/Nlqy7D/jQOimr2bXPxRn6xG
RFO0/5kBvk8t2+L/P5fDzPW7wvwj2IP7IasK/cMYWJwdrwD+j8ll8CcCwPw1rehWADOG/dKsCphu+AcC5Ai47gfjoP+mxpu42ZwT
A155ooiTj0b8AW8CfF4fyPwo3+Eedju6/vtL/GPHX7L/pTq3IIRD4v6XmhZG7oO8/1vLOMBdF7r8q65I/bZHCvw=="
   },
   "mistakes": [
    {
     "name": "unscaled",
     "message": "Your result equals the plain scores: nothing was divided. Divide them by \u221ad_k,
 the square root of the key dimension.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "RZhWDi0j9D8AGNwwpQIWwDMCWPuXIuW/ngP9EU0C5b/QgFzeYRKjvyGeUovANsC/EHqNitPPBcB526xLfrL4v
5Dynl3KUQBAXswRsVg49D+zKbNu7S7cP7trsj2nYQjAIKmyKSAKFMDoq+40FVADwIjyOMRYp/m/wn0xDEbLB0B93izsNmfzPyEG3
Wa1HAhANrJV4dVIFMC+eXNkQz8LwMyJliyWit6/w5q/7u452z//ZOSt58bLP3j8Xnq0Rfy/ixNo5ztsHcDCnRiOYrQEQH0ibVnc6
iDAJ7UlV6ap7b8Xa01ah7kOQEUATVArVgnAmm6p63DqB8DyuWIrtvMTwEBVSMJ0OQpAsFBX3DQZCcA/vNOfqsrevw=="
     }
    },
    {
     "name": "d_k",
     "message": "Your result equals the scores divided by d_k; divide by \u221ad_k, the square root 
of the key dimension. (Dividing both Q and K by \u221ad_k comes to the same: then it counts twice.)"
,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "BwzbFHBKvT90EaCA7AHgv5B3UVb0va6//e0SvfuOrr/RjIagpb1rv0f9vSd1lYe/0cjN4O25z79BK09OLfbBv
12PW0LJvMc/ceMZMDtpvT/fTIJQOH+kP+V8altiu9G/dMemPAAm3b8jVxWqZBfMv3oNtY5AqMK/vHL1ZQRO0T+2oLURCjm8P16nQ
xw+idE/rNQ2GTeB3b+KWMgx69DTvzdkEKw+Nqa/AkIu3ArNoz/oGqY4kTOUP+POLRPJj8S/8fZiBf1l5b8xziOgph3OP58Dtg1vm
+i/S7IyhaeStb/iTThwYljWP490CcY2bdK/E9wGN69k0b8amo8QZgXdv3QPBnaDEtM/gIA/oOBA0r+icWsu2WSmvw=="
     }
    },
    {
     "name": "sqrt_n_keys",
     "message": "Your result equals the scores divided by \u221an_keys, the number of keys; divide b
y \u221ad_k, the length of one key. That is K.shape[-1]: counted from the right, with a batch and wi
thout one.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "9kjCveRx3j8pbRE3ZKMAwGaKJnsM9M+/5pDpFTrDz78ZPK3cd9WMvywajOxYg6i/mbko2Pl88L9i/QMRW6viv
6xIBLw5rOg/++zPdeaR3j9og/X2+E3FP4wIXhM/bvK/En6wWwVM/r+D7S4rwDLtv4q6hI9yZOO/cLzO7pH88T8e+CD2uFXdP63yI
g0hOvI/iMsiTNSq/r9OYXyrzZj0v2uq0MJLFse/5cs3PMaUxD+0XHHDVv+0P07+IdIwX+W/rPrsbdU9BsCFwgbKbU3vP46efl+lk
wnACcpneUJs1r+5mOXkxzn3P9zMRkIVJ/O/UtHSZCEU8r/W99lTIir+v/5aOVLl0vM/02+s4//48r+S+RVcvEbHvw=="
     }
    },
    {
     "name": "sqrt_n_queries",
     "message": "Your result equals the scores divided by \u221an_queries, the number of queries; di
vide by \u221ad_k, the length of one key, which is K.shape[-1].",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "F3GI+e0C4j9tp56qx68DwAtVsdFh59K/ew0sq3/K0r9rg/Z77w6Rv0H9OlQXAa2/2xJre1OC87/hRMCMAhfmv
x9Lr3V1Me0/nBi6cd0V4j/4RQcxOjXJP8x1i1S0zvW/TjvXG4bsAcCeNaFDH0bxvw2Kx3QD8ua/bP/KZDNI9T8YDczOz1rhP9eZi
9UJkfU/ffhz/ZwkAsBy90Z43V74v9FCKw4oUcu/lyZWDxlayD843PLQL9i4P6CDIqOZSem/SusY7whRCsDxNYz2zoTyP93fa3pHQ
w7Avac4gveH2r/MX++LJHv7P/nkrvVnqfa/X3sk6hNk9b/YmzTkedgBwEujopqydPc/pQ2yH+Fy9r+DCkGkeIrLvw=="
     }
    },
    {
     "name": "multiplied",
     "message": "Your result equals the scores multiplied by \u221ad_k; divide by it. Scaling is the
re to make large scores smaller.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "5eGUNXKyEEA2cflEAEAywFt0Hy86hgHAk4uFn3NrAcBQrpjcg6C/v1g7GmM+49q/vdzgPN0VIsDEi1ekVXoUw
D3e8e0UEBtAr/MN7//DEEBbrYxETV73P62qjDVONyTAty5S66ydMMBJRL+7agMgwCJegDNbRRXAjs/PBZ66I0CcrL/CmBYQQN7WU
bwj/iNAnnxc9avRMMD9O2svlZcmwEpSbV3UUvm/2lC/1SmT9j+grfsKDQjnPzJTiB0wcRfAv6tDBGZlOMDfoa/Y2CohQKA0JYjrD
TzAaNpPX1KYCMAgfah7wHkpQNeleiEMAiXA4uAvwXXUI8BAJvc5F4swwJIODPSAviVA80aO8X/PJMBaA2o39of5vw=="
     }
    }
   ]
  },
  {
   "name": "a batch of sentences",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 4060.0,
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
    "data": "NIvluIwaAUD3oTVcWL0BQPAvChFhc+e/D0NrkVXh9b+X17q/B7/Tv4PXtdd4Dfm/n+TWnYao2T8Ko7bEKXTcv3x
jV2oFYtG/dQFBz/eC9j8z64FHz6jcP9mjSfJ+0cS/LOjBS3Ln9D/li/r/UUjfv1Kgm+hzYpk/g7ttDF0m9r8hnmhRu2Lqv9PqkrE
RYAdA1AmyLuz5wj+gTCGHRiLxv4jCB0MAmuU/cUwBMBfp4r+meLrUCPPtv3AK960M5Ns/6VFdbCS38j+BOUc44x7ov8YeJmq9gbO
/DaRM/epN0z/4+I2cg/fLv6tftTEGidi/r2/qsdhn87+M+SE8fZMBwL7T5Ub5HQVA7BaGqajstb9X+0GFP1fcP80c9t/tmPc/NhF
mFtFi07+QPXdUSIDOv8VYeBWH8eg/J3iHNyjBwb+xopRyN44CwOG0W7amFew/EosAZanQ5b+YdEwm2Qzvv4BnlJysyALAYaijo70
a6z9vM2AF3tYGwEb/mswVGvM/j8LMtHMm+z9Z3QAnm9L0P+vrySf8yfu/+91IIVKL8L8mygwhawfwP6H3rV7+w74/km5WB7vt8L/
1O/7dnYnjP11DXgNvJuw/c1P1auP+0T+0vLBF3ZUAwLYDA6B4ceQ/rjMNrLHG8r/UQftGwanQv3/ldelONfQ/zzHIiRELsr8hGTT
haZbmvyQ1nSeB7bw/uDLW0UMd0b+O4zHHt1Tqv0hn6jxa0OM/x8UCqlL8/L8="
   },
   "mistakes": [
    {
     "name": "unscaled",
     "message": "Your result equals the plain scores: nothing was divided. Divide them by \u221ad_k,
 the square root of the key dimension.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 7],
      "data": "Sx720wBdHEAwGREO+GodQI8+3jG9cQPAEW/CiWEkEsDVMpTgaF/wvxhRsyTFxRTAUl1me1VG9T+jMsSCtZf3v
61mBHaG0+y/32NEkGaqEkBvWPZ4XMP3PxQN/Qr8QuG/MnaDXC9VEUCXk8v+JfD5v2ZDvX07DLU/uB6p9J1dEsDo0wBIuuAFwNyJ0
126YSNAt8OlB/R33z9nh8Ol0GkMwKyjGhA86QFAgWvIXgpc/7+DsrBOK9UIwFe8pWA3IPc/E1Ov6zUJD0C8cf9A8v8DwNZgqyOXL
NC/AMReM58B8D8VFqgBWzDnv7h2VDzzV/S/1lQ15R4XEMCsF6QHjyUdwNwIeYllgiFAgBILV8Ut0r91fx/ku3/3PxSj4LbfkBNAs
3iCRPMS8L8yZhguSUrpv+NUWY+ZrgRAkomKVEpx3b9aD2vSV8UewPtUtQdYSQdA0no8jo4WAsAfa1831r4JwNcqL71IJh/AFYiJx
0x5BkDe4wtb9+8iwKCPUPBJrQ9AS6IypQKDFkCqlKux50MRQHNrE9CaChfAzpHgKXxvC8ClDWvtv5QKQNvugc5tgtk/urET3K0SD
MAxWesXHzMAQALjpVVCVwdA2fti+ajX7T9ltz8v+IAbwCpkc3Vd8wBAxrYoEwAjD8AzTNRR9KHrv20Nbgh7wRBA2em4ytvrzb81f
kYphroCwAlY/OhR/Nc//NpChIFh7L8ViHumG9UFwNHb5MLFbQBAifVnUpsIGMA="
     }
    },
    {
     "name": "d_k",
     "message": "Your result equals the scores divided by d_k; divide by \u221ad_k, the square root 
of the key dimension. (Dividing both Q and K by \u221ad_k comes to the same: then it counts twice.)"
,
     "result": {
      "array": "<f8",
      "shape": [2, 5, 7],
      "data": "wv6yyLqg5D9REph+EWXlP9CgtwJZSMy/pP7UmXZj2r98eHqMmNC3v1HqYTXwNt6/A599s/Dxvj+ODQMChCjBv
zh5Gm3t9rS/LTRMo2Ym2z8LKbNAQ0jBP2OHQSedG6m/AwkFWBY22T+039nnMt3Cv5SQKs5tnX4/aRVTNbe22r9RkXVRg9LPv29rH
BQPMew/KNSPBeDipj8c7nYbDKrUv7R5D6NuDco/XgipLZPOxr/UgYBQZQ/SvyhDYaOc0cA/3w2uwlWS1j9A6+fSMRfNv6zSJ0uth
pe/XTT+YS1Itz9shJF1Wd2wvzrbekAzl72/w+/BwXJn17+UhTGRljLlv/ppJILZd+k/jKY+Ch9xmr/hFtFIFBfBP3oEXn6iddw/S
pgD2GFht7+wvhFQkmSyvwSqanM8Fc4/36kHbKpppb9wImUN+mDmv5+DD9eF79A/ST5v/VpPyr9Fwrn5VbnSv7RNIrh6p+a/yajv1
jdY0D/Pv+JVlovrvy9RIyOqCdc/fEf2vUdf4D8PHijr8xzZP982a/TkweC/lpi6Nf3z07+n8qqs6FTTP0Lc0iFnjaI/h5gl/axq1
L+8gRA6LZDHP0dfYZuk+dA/QRSlzB20tT9JKHR/tADkv5o0HMLNp8g/7YTAUxel1r9rN+CvsRi0v/zk5Zc+X9g/zJLjZM7Clb+qF
JVq2j3Lv8EoQ++vcaE/5ipfGgGktL/wxRCVnMHPv3YoZL585cc/ZPi/gZ964b8="
     }
    },
    {
     "name": "sqrt_n_keys",
     "message": "Your result equals the scores divided by \u221an_keys, the number of keys; divide b
y \u221ad_k, the length of one key. That is K.shape[-1]: counted from the right, with a batch and wi
thout one.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 7],
      "data": "Y58Tcs1wBUBQLWGf4DwGQJesdFGiZe2/Rk1+4qRt+7824S3Y0MDYvzK0OnK2Z/+/9mjSnAoV4D/rA9RDl9Xhv
wZAdZBlytW/gVRuQUM4/D87HPK9lvbhPxLMgGzgGMq/knC2pmQ0+j/nQTn7epvjv18NXd090p8/+K4FQi3E+7+dx2qNwInwvw4L6
HhtTQ1A1+UkbrrJxz/0aZLBfHr1v6tePSA5FOs/jqC90aC057+eS+V0kcXyvxklOUxDe+E/S3UWwwN29z+wxRaYoTzuv0iPMPj7c
7i/Rl0aoAUz2D9NMgKEdofRv+bbhTauwd6/MeP8bYZT+L9ZlI2AaAgGwCJq9Ci/eApA8+1yF9d7u7+lnxqpd8PhPwX3cJy0lP0/J
QEHVDhN2L+ytz2fGR7Tv62sKryuRO8/oVd47KdBxr8LyY0ttkIHwIrWAzZamvE/nXszcr5Y679uEShNNHbzvwps/wD+iwfAgCt0A
Bb98D9g9FSeb6EMwKu2r9AL8vc/V4/FI20EAUC9ft+xRBr6Px9XaRLtagHAviqTcEG99L9NwJJD6Bf0P08heE6KSMM/o0zWaJ449
b8lgPu5233oPykoXw/fpPE/j67QSAqP1j8slVr+eMoEwAq7aNqAoOk/X52ChYKJ97+zIeIoaOPUv1qKtsgVVfk/x/0iDk+etr9wT
MOYo1Dsv5hX0UWlIcI/dDPdyzR01b/D+Vnx94Dwv6ShRsWH1ug/+GQF++4qAsA="
     }
    },
    {
     "name": "sqrt_n_queries",
     "message": "Your result equals the scores divided by \u221an_queries, the number of queries; di
vide by \u221ad_k, the length of one key, which is K.shape[-1].",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 7],
      "data": "hClkUHBeCUB6o05G508KQM/UXaM5ZPG/Bi9chw86AMCpwjhS0kndv99QtbBblALAJSWCYVkH4z+pwIJ5FBrlv
77QFLJyyNm/Oz04dO6xAEA+uQyqH0HlP4CyJnzr4M6/37DDU3oB/z9bD7IZITPnv3W01K1h06I/yMGoDEFtAMCJk6BvcZHzv+Oq4
IjnVRFA6mdgsHYlzD/v0LHf5Wn5vzUN5JQoBfA/ygWtan8M7L+w8PhjBjb2vyRN4tMzr+Q/86mVlGnC+z+eMxpQa+Pxv6jsYsvp7
ry//XSIgQyi3D+nTdlEo73Uv+VextghMuK/FDh40IHI/L869ugs0hEKwEJLjNdaUg9ACSv1jXVCwL+TmRnSogTlP7IhBbASgAFAn
NbZ+wvB3L/WASD+xp7WvxzpHlKif/I/HkM9tI5Vyr/wL9C2tYULwA3x2fD80/Q/INejKrIt8L8NkZcMBgf3v23mt6Nq3AvA3xw6a
+gZ9D+TqzMfJ/AQwMbYxh0rVfw/Lr5J2JciBEAd2MwHkeL+P7la8VnfmwTAjwUH+P6J+L9ZbaJpWsb3P3qxvkL+0MY/TiKDE/Yb+
b8XOEmtmPrsP5mYrClv4PQ/08WTox6x2j/LaZhxopkIwHT9kAJ+Uu4/LSEFunrZ+79JnJUbI7fYvzwa6JNB+f0/E60Wjy/Dur/eg
iJKWsDwv9Rc0rIRdMU/AOtjT3di2b/aKWLYDIfzvzg7N7uDY+0/4SRVCg9/BcA="
     }
    },
    {
     "name": "multiplied",
     "message": "Your result equals the scores multiplied by \u221ad_k; divide by it. Scaling is the
re to make large scores smaller.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 7],
      "data": "Z587foGEN0C0vsl+WWQ4QPUAt7tSHyDANHzzp9UVLsBv6KCnqiYLwCoETRRDOTHALb2DjNyjEUAXkD233I8Tw
MooOHLH5gfAAWL5vBT0LkCzUSmBDrQTQEpBJY0OoPy/PZ8qKD2+LEAtQPxfuIEVwDj+6q+vc9E/1OEW8b90LsC37PfH4CMiwHEBF
SoMEkBAg800wKQX+j9cyc35II8nwHqrKlzAsx1AG8kB4n8AGsDyMkASFpckwC3XmbfILBNAoFAAFdK7KUCI97A2PJUgwE9q9HFk0
uq/kmFJHCOLCkAqm6F7KjoDwMWxLEI03hDAkFmi9MmuKsAht64yzCo4wCUDfME2CT1AhV8Y6Wcl7r/MXJ2r+3sTQM0z+YkjOTBAq
lfMft+nCsBT+hG6MfgEwAe9wt4MJiFANkVaTJdp+L+zX4w9jIM5wFsMX53iTiNAOL/g6uj+HcAokFRK1VglwFAOTFft0znAwoOAY
GKiIkC4RmRHcWc/wAAfVfndQypAwsVMjG+qMkBaMKFVlaEsQDHSWlvdGjPAODHE7ZC/JsD1lXFNMwomQD+aF+G+JvU/CdgWKuFGJ
8Bxkj0ROd0aQFDOUFJsWiNAvVIRs3i+CEB4A9M/EM42wBolBNwFHBxADyeSTDTRKcCEepnBaekGwI8bAoFMyStAfURzHTjP6L+No
qeV0Q4fwIkUPMtI4/M/voWGQD2IB8ByTPJYPhoiwANOwhN8PhtA+efh1HjtM8A="
     }
    }
   ]
  }
 ]
}
"""

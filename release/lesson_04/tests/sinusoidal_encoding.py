"""The public cases of the step sinusoidal_encoding, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_04: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'sinusoidal_encoding'
points = [0.3077, 0.3077, 0.1538]


@test_case(name='five positions, eight columns')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='thirteen positions, six columns')
def test_2(env):
    check_case(DATA, 1, env)


@test_case(name='position 0 alone')
def test_3(env):
    check_case(DATA, 2, env)


DATA = r"""
{
 "schema": 1,
 "assignment": "lesson_04",
 "notebook": "04_positional_encoding",
 "step": "sinusoidal_encoding",
 "order": 1,
 "points": 2,
 "summary": "Sines in the even columns, cosines in the odd ones, one row for each position",
 "returns": [],
 "cases": [
  {
   "name": "five positions, eight columns",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 867.0,
   "script": [["call", "sinusoidal_encoding", {"tuple": [5, 8]}, {"dict": []}, null]],
   "expected": {
    "array": "<f8",
    "shape": [5, 8],
    "data": "AAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAAAAAAAADwP+4
MCY9U7eo/jAa1DyhK4T8sy4vLro65P8EXqPkS1+8/B+gV6cp6hD+ql60kl//vP2KKIaVNYlA/bIeQ8/7/7z9GtNHq9hjtPwVyU1c
motq/vNI9I/9tyT96YneVtFzvP2dYpc2HepQ/lo1llVz+7z9hLbEbTWJgP0cvQs77/+8/W9W2bTgQwj/S5YW+BK7vvzS6upXN6dI
/ugkv1B2S7j/GZ5bxI7eeP/ZcNVpQ/O8/kuTwUXKTaD9ZLBWQ9v/vP64e3N25N+i/wSTbBqbq5L9rZyvpOuzYP/ii2+dUee0/+3I
KZXt5pD94mIiAcvnvP2TU7/VKYnA/l9YJOe//7z8="
   },
   "mistakes": [
    {
     "name": "halves instead of pairs",
     "message": "Your sines fill the first half of the columns and your cosines the second. Some lib
raries do that; here, as in the paper, they alternate: table[:, 0::2] takes the sines and table[:, 1
::2] the cosines.",
     "result": {
      "array": "<f8",
      "shape": [5, 8],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADwPwAAAAAAAPA/AAAAAAAA8D8AAAAAAADwP
+4MCY9U7eo/LMuLy66OuT8H6BXpynqEP2KKIaVNYlA/jAa1DyhK4T/BF6j5EtfvP6qXrSSX/+8/bIeQ8/7/7z9GtNHq9hjtP7zSP
SP/bck/Z1ilzYd6lD9hLbEbTWJgPwVyU1cmotq/emJ3lbRc7z+WjWWVXP7vP0cvQs77/+8/W9W2bTgQwj80urqVzenSP8ZnlvEjt
54/kuTwUXKTaD/S5YW+BK7vv7oJL9Qdku4/9lw1WlD87z9ZLBWQ9v/vP64e3N25N+i/a2cr6Trs2D/7cgple3mkP2TU7/VKYnA/w
STbBqbq5L/4otvnVHntP3iYiIBy+e8/l9YJOe//7z8="
     }
    },
    {
     "name": "sine and cosine swapped",
     "message": "Your even columns hold the cosines. The paper begins with the sine: columns 0, 2, 4
, \u2026 are sines, columns 1, 3, 5, \u2026 cosines, so that the row of position 0 begins with 0, 1,
 0, 1.",
     "result": {
      "array": "<f8",
      "shape": [5, 8],
      "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAA
IwGtQ8oSuE/7gwJj1Tt6j/BF6j5EtfvPyzLi8uujrk/qpetJJf/7z8H6BXpynqEP2yHkPP+/+8/YoohpU1iUD8FclNXJqLav0a00
er2GO0/emJ3lbRc7z+80j0j/23JP5aNZZVc/u8/Z1ilzYd6lD9HL0LO+//vP2EtsRtNYmA/0uWFvgSu779b1bZtOBDCP7oJL9Qdk
u4/NLq6lc3p0j/2XDVaUPzvP8ZnlvEjt54/WSwVkPb/7z+S5PBRcpNoP8Ek2wam6uS/rh7c3bk36L/4otvnVHntP2tnK+k67Ng/e
JiIgHL57z/7cgple3mkP5fWCTnv/+8/ZNTv9UpicD8="
     }
    },
    {
     "name": "positions from one",
     "message": "Your first row belongs to position 1. Positions count from 0: np.arange(n_positions
), and the first row begins with 0, 1, 0, 1.",
     "result": {
      "array": "<f8",
      "shape": [5, 8],
      "data": "7gwJj1Tt6j+MBrUPKErhPyzLi8uujrk/wReo+RLX7z8H6BXpynqEP6qXrSSX/+8/YoohpU1iUD9sh5Dz/v/vP
0a00er2GO0/BXJTVyai2r+80j0j/23JP3pid5W0XO8/Z1ilzYd6lD+WjWWVXP7vP2EtsRtNYmA/Ry9Czvv/7z9b1bZtOBDCP9Llh
b4Eru+/NLq6lc3p0j+6CS/UHZLuP8ZnlvEjt54/9lw1WlD87z+S5PBRcpNoP1ksFZD2/+8/rh7c3bk36L/BJNsGpurkv2tnK+k67
Ng/+KLb51R57T/7cgple3mkP3iYiIBy+e8/ZNTv9UpicD+X1gk57//vPzOZ4PWBr+6/2UprcIUn0j/wBUt06K7eP1B9WwYoFew/P
GT/ot6WqT9Ykigbw/XvP4apBrDbenQ/JqkgyeX/7z8="
     }
    },
    {
     "name": "sine everywhere",
     "message": "All your columns are sines. With the sine alone two different angles can look alike
; the odd columns take the cosine of the same angle.",
     "result": {
      "array": "<f8",
      "shape": [5, 8],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
O4MCY9U7eo/7gwJj1Tt6j8sy4vLro65PyzLi8uujrk/B+gV6cp6hD8H6BXpynqEP2KKIaVNYlA/YoohpU1iUD9GtNHq9hjtP0a00
er2GO0/vNI9I/9tyT+80j0j/23JP2dYpc2HepQ/Z1ilzYd6lD9hLbEbTWJgP2EtsRtNYmA/W9W2bTgQwj9b1bZtOBDCPzS6upXN6
dI/NLq6lc3p0j/GZ5bxI7eeP8ZnlvEjt54/kuTwUXKTaD+S5PBRcpNoP64e3N25N+i/rh7c3bk36L9rZyvpOuzYP2tnK+k67Ng/+
3IKZXt5pD/7cgple3mkP2TU7/VKYnA/ZNTv9UpicD8="
     }
    },
    {
     "name": "cosine with a frequency of its own",
     "message": "Your cosines run with other frequencies than the sines beside them: the exponent us
ed the column's own number. Columns 2i and 2i + 1 share the frequency of pair i.",
     "result": {
      "array": "<f8",
      "shape": [5, 8],
      "data": "AAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAAAAAAAADwP
+4MCY9U7eo/5hFKTs1p7j8sy4vLro65Pzmy6YLn++8/B+gV6cp6hD8ozqWD9f/vP2KKIaVNYlA/aQ0o5f//7z9GtNHq9hjtP/O2g
4Z9z+k/vNI9I/9tyT8ezwoYn+/vP2dYpc2HepQ/2BeeDtb/7z9hLbEbTWJgP9E1oJT//+8/W9W2bTgQwj9u8XLm6qXiPzS6upXN6
dI/m7VK5Cnb7z/GZ5bxI7eeP7F6/aCh/+8/kuTwUXKTaD+/eWgO///vP64e3N25N+i/FOxZENZF0z9rZyvpOuzYP30TRiSNvu8/+
3IKZXt5pD+xUuY6WP/vP2TU7/VKYnA/FdqAUv7/7z8="
     }
    },
    {
     "name": "column number used for i",
     "message": "Your exponents grow twice as fast as they should: the column number was put in for 
i. Column 2i belongs to pair i, so its exponent is -(column number)/d_model.",
     "result": {
      "array": "<f8",
      "shape": [5, 8],
      "data": "AAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAAAAAAAADwP
+4MCY9U7eo/jAa1DyhK4T8H6BXpynqEP6qXrSSX/+8/yJxg6uI2Gj8kzlD9///vP3rqtaD3xrA+aO7/////7z9GtNHq9hjtPwVyU
1cmotq/Z1ilzYd6lD+WjWWVXP7vP5ipLejiNio/kDhD9f//7z9B4bWg98bAPqK5/////+8/W9W2bTgQwj/S5YW+BK7vv8ZnlvEjt
54/9lw1WlD87z82j2IrKqkzP0U/1+f//+8/07oQcXMqyT6sYf/////vP64e3N25N+i/wSTbBqbq5L/7cgple3mkP3iYiIBy+e8/2
Nxh3+I2Oj9F4gzV///vP1y8taD3xtA+hub+////7z8="
     }
    },
    {
     "name": "multiplied by the wavelength",
     "message": "Your positions are multiplied by 10000^(2i/d_model), while they should be divided b
y it: later pairs must turn more slowly, not faster.",
     "result": {
      "array": "<f8",
      "shape": [5, 8],
      "data": "AAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAAAAAAAADwP
+4MCY9U7eo/jAa1DyhK4T9ST/P1nmjhvx9rDIms2eq/uE2MtyU04L/fX2a/HZjrP2sgChXMdeo/u/GTZwL/4T9GtNHq9hjtPwVyU
1cmotq/4Dxd9dg27T8/qGQ5BB7aP38EZywN8uu/6NbKNhUu3z9Hku404sLtPypsfw51hNe/W9W2bTgQwj/S5YW+BK7vvz2QHH/0n
e+/UlpQ8oK+wz/MiIv1//3vvy7PnQR/oJa/wfCTxWoOzD9njnngyTjvv64e3N25N+i/wSTbBqbq5L8AfwKO99fnP48haH2OV+W/c
d+lPLs6678WtGVEOs/gv8inLFlD3+W/n4Piublb578="
     }
    },
    {
     "name": "positions as a fraction",
     "message": "Your positions are divided by n_positions. Then the same position gets another vect
or in every table; use the plain count 0, 1, 2 and so on.",
     "result": {
      "array": "<f8",
      "shape": [5, 8],
      "data": "AAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAAAAAAAADwP
7zSPSP/bck/emJ3lbRc7z9nWKXNh3qUP5aNZZVc/u8/YS2xG01iYD9HL0LO+//vP5ipLejiNio/kDhD9f//7z9rZyvpOuzYP/ii2
+dUee0/+3IKZXt5pD94mIiAcvnvP2TU7/VKYnA/l9YJOe//7z/Y3GHf4jY6P0XiDNX//+8/WUGlF40R4j8VW0g8JmnqP5heiC2as
64/O+E7QkLx7z858IQSa5N4P1tCWkDa/+8/t6WKHCqpQz83/Vyf///vP83+v8KU9OY/ZZhx3mtL5j8WRBEVSnW0P/9VJbHM5e8/x
iDsXkJigD/y8TjkvP/vP+6pMrziNko/iIkzVP//7z8="
     }
    },
    {
     "name": "transposed",
     "message": "Your table has one row for each column of the encoding. Rows are positions: the sha
pe is (n_positions, d_model).",
     "result": {
      "array": "<f8",
      "shape": [8, 5],
      "data": "AAAAAAAAAADuDAmPVO3qP0a00er2GO0/W9W2bTgQwj+uHtzduTfovwAAAAAAAPA/jAa1DyhK4T8FclNXJqLav
9Llhb4Eru+/wSTbBqbq5L8AAAAAAAAAACzLi8uujrk/vNI9I/9tyT80urqVzenSP2tnK+k67Ng/AAAAAAAA8D/BF6j5EtfvP3pid
5W0XO8/ugkv1B2S7j/4otvnVHntPwAAAAAAAAAAB+gV6cp6hD9nWKXNh3qUP8ZnlvEjt54/+3IKZXt5pD8AAAAAAADwP6qXrSSX/
+8/lo1llVz+7z/2XDVaUPzvP3iYiIBy+e8/AAAAAAAAAABiiiGlTWJQP2EtsRtNYmA/kuTwUXKTaD9k1O/1SmJwPwAAAAAAAPA/b
IeQ8/7/7z9HL0LO+//vP1ksFZD2/+8/l9YJOe//7z8="
     }
    },
    {
     "name": "degrees",
     "message": "Your angles were taken for degrees. They are in radians, which is what np.sin and n
p.cos expect: leave the conversion out.",
     "result": {
      "array": "<f8",
      "shape": [5, 8],
      "data": "AAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAAAAAAAADwP
x7diSsL35E/iq/1l8D+7z8f6yUQcJhcP2SOTM78/+8/p61sZ1rgJj9fr9L3///vP9s2FSEVTfI+HRHr////7z8n3PfJWN6hP2cFv
3gC++8/yqNxNW2YbD/O3DI58//vP+oxlGFa4DY/fr1K3///7z8OPgkhFU0CP3RErP///+8/DsnvSMfLqj8d5hLtxfTvP54qtFZOc
nU/9tS0QOP/7z/DiuDBQyhBP2wqaLb//+8/F+9vsZ9zCz8GmkP////vPyhRam2P27E/9v9wcQvs7z8WPKLKYZh8PxGn1eTM/+8//
UIySlrgRj889ip9///vP91a2SAVTRI/0hGx/v//7z8="
     }
    }
   ]
  },
  {
   "name": "thirteen positions, six columns",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 867.0,
   "script": [["call", "sinusoidal_encoding", {"tuple": [13, 6]}, {"dict": []}, null]],
   "expected": {
    "array": "<f8",
    "shape": [13, 6],
    "data": "AAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAPA/7gwJj1Tt6j+MBrUPKErhP4V
/rpajwac/9CgqUS337z8OkA5sLKZhP0iRCCL7/+8/RrTR6vYY7T8FclNXJqLav/qcO8UWu7c/jK4tIrrc7z8K6Ny8KaZxPyTAI4j
s/+8/W9W2bTgQwj/S5YW+BK7vv0BfcdwixME/1t3qCLWw7z8QCVDlN3l6P5v9VTLU/+8/rh7c3bk36L/BJNsGpurkvw+9alTuoMc
/jUeSSzZz7z8ZuxgAH6aBP7uwpiCy/+8/M5ng9YGv7r/ZSmtwhSfSP7flzzKycM0/VQVC018k7z/TNiqvnA+GP5M2IFOG/+8/wKK
wivHh0b/1IngJt7nuP9PgogcdmNE/dKRSGV3E7j/juEeoE3mKPzHiz8lQ/+8/CAptwggG5T8XINme9x/oP/KXmzotbtQ/0wVeD2N
T7j8Njd6TguKOP538xYQR/+8/e88ooNKo7z+UL2O/vp/Cv9wmplH5ONc/iWsNArDR7T8XOS8N9KWRP9bEFYTI/u8/kS8MNiZg2j9
rGaam+iftvyGdfSL39tk/RM2+dos/7T9dAR1yodqTP8pv1cd1/u8/Uk/z9Z5o4b8fawyJrNnqv5xrn5Kjptw/WGUUBEad7D+ljvP
MSA+WP1IoHlAZ/u8/65Muduv/77/fL+5BriByP6PnwWyDRt8/+DWEJTnr6z+Hpu9x6UOYPyYPDB2z/e8/pWXX95or4b/jZWsE2gD
rP3sd+BiS6uA/+AcACscp6z8pGVC1gniaP9g6vi5D/e8/"
   },
   "mistakes": [
    {
     "name": "halves instead of pairs",
     "message": "Your sines fill the first half of the columns and your cosines the second. Some lib
raries do that; here, as in the paper, they alternate: table[:, 0::2] takes the sines and table[:, 1
::2] the cosines.",
     "result": {
      "array": "<f8",
      "shape": [13, 6],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA8D8AAAAAAADwPwAAAAAAAPA/7gwJj1Tt6j+Ff66Wo8GnP
w6QDmwspmE/jAa1DyhK4T/0KCpRLffvP0iRCCL7/+8/RrTR6vYY7T/6nDvFFru3Pwro3LwppnE/BXJTVyai2r+Mri0iutzvPyTAI
4js/+8/W9W2bTgQwj9AX3HcIsTBPxAJUOU3eXo/0uWFvgSu77/W3eoItbDvP5v9VTLU/+8/rh7c3bk36L8PvWpU7qDHPxm7GAAfp
oE/wSTbBqbq5L+NR5JLNnPvP7uwpiCy/+8/M5ng9YGv7r+35c8ysnDNP9M2Kq+cD4Y/2UprcIUn0j9VBULTXyTvP5M2IFOG/+8/w
KKwivHh0b/T4KIHHZjRP+O4R6gTeYo/9SJ4Cbe57j90pFIZXcTuPzHiz8lQ/+8/CAptwggG5T/yl5s6LW7UPw2N3pOC4o4/FyDZn
vcf6D/TBV4PY1PuP538xYQR/+8/e88ooNKo7z/cJqZR+TjXPxc5Lw30pZE/lC9jv76fwr+Jaw0CsNHtP9bEFYTI/u8/kS8MNiZg2
j8hnX0i9/bZP10BHXKh2pM/axmmpvon7b9Ezb52iz/tP8pv1cd1/u8/Uk/z9Z5o4b+ca5+So6bcP6WO88xID5Y/H2sMiazZ6r9YZ
RQERp3sP1IoHlAZ/u8/65Muduv/77+j58Fsg0bfP4em73HpQ5g/3y/uQa4gcj/4NYQlOevrPyYPDB2z/e8/pWXX95or4b97HfgYk
urgPykZULWCeJo/42VrBNoA6z/4BwAKxynrP9g6vi5D/e8/"
     }
    },
    {
     "name": "sine and cosine swapped",
     "message": "Your even columns hold the cosines. The paper begins with the sine: columns 0, 2, 4
, \u2026 are sines, columns 1, 3, 5, \u2026 cosines, so that the row of position 0 begins with 0, 1,
 0, 1.",
     "result": {
      "array": "<f8",
      "shape": [13, 6],
      "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAjAa1DyhK4T/uDAmPVO3qP
/QoKlEt9+8/hX+ulqPBpz9IkQgi+//vPw6QDmwspmE/BXJTVyai2r9GtNHq9hjtP4yuLSK63O8/+pw7xRa7tz8kwCOI7P/vPwro3
LwppnE/0uWFvgSu779b1bZtOBDCP9bd6gi1sO8/QF9x3CLEwT+b/VUy1P/vPxAJUOU3eXo/wSTbBqbq5L+uHtzduTfov41Hkks2c
+8/D71qVO6gxz+7sKYgsv/vPxm7GAAfpoE/2UprcIUn0j8zmeD1ga/uv1UFQtNfJO8/t+XPMrJwzT+TNiBThv/vP9M2Kq+cD4Y/9
SJ4Cbe57j/AorCK8eHRv3SkUhldxO4/0+CiBx2Y0T8x4s/JUP/vP+O4R6gTeYo/FyDZnvcf6D8ICm3CCAblP9MFXg9jU+4/8pebO
i1u1D+d/MWEEf/vPw2N3pOC4o4/lC9jv76fwr97zyig0qjvP4lrDQKw0e0/3CamUfk41z/WxBWEyP7vPxc5Lw30pZE/axmmpvon7
b+RLww2JmDaP0TNvnaLP+0/IZ19Ivf22T/Kb9XHdf7vP10BHXKh2pM/H2sMiazZ6r9ST/P1nmjhv1hlFARGnew/nGufkqOm3D9SK
B5QGf7vP6WO88xID5Y/3y/uQa4gcj/rky526//vv/g1hCU56+s/o+fBbING3z8mDwwds/3vP4em73HpQ5g/42VrBNoA6z+lZdf3m
ivhv/gHAArHKes/ex34GJLq4D/YOr4uQ/3vPykZULWCeJo/"
     }
    },
    {
     "name": "positions from one",
     "message": "Your first row belongs to position 1. Positions count from 0: np.arange(n_positions
), and the first row begins with 0, 1, 0, 1.",
     "result": {
      "array": "<f8",
      "shape": [13, 6],
      "data": "7gwJj1Tt6j+MBrUPKErhP4V/rpajwac/9CgqUS337z8OkA5sLKZhP0iRCCL7/+8/RrTR6vYY7T8FclNXJqLav
/qcO8UWu7c/jK4tIrrc7z8K6Ny8KaZxPyTAI4js/+8/W9W2bTgQwj/S5YW+BK7vv0BfcdwixME/1t3qCLWw7z8QCVDlN3l6P5v9V
TLU/+8/rh7c3bk36L/BJNsGpurkvw+9alTuoMc/jUeSSzZz7z8ZuxgAH6aBP7uwpiCy/+8/M5ng9YGv7r/ZSmtwhSfSP7flzzKyc
M0/VQVC018k7z/TNiqvnA+GP5M2IFOG/+8/wKKwivHh0b/1IngJt7nuP9PgogcdmNE/dKRSGV3E7j/juEeoE3mKPzHiz8lQ/+8/C
AptwggG5T8XINme9x/oP/KXmzotbtQ/0wVeD2NT7j8Njd6TguKOP538xYQR/+8/e88ooNKo7z+UL2O/vp/Cv9wmplH5ONc/iWsNA
rDR7T8XOS8N9KWRP9bEFYTI/u8/kS8MNiZg2j9rGaam+iftvyGdfSL39tk/RM2+dos/7T9dAR1yodqTP8pv1cd1/u8/Uk/z9Z5o4
b8fawyJrNnqv5xrn5Kjptw/WGUUBEad7D+ljvPMSA+WP1IoHlAZ/u8/65Muduv/77/fL+5BriByP6PnwWyDRt8/+DWEJTnr6z+Hp
u9x6UOYPyYPDB2z/e8/pWXX95or4b/jZWsE2gDrP3sd+BiS6uA/+AcACscp6z8pGVC1gniaP9g6vi5D/e8/BsWBSATk2j+3DCbVz
QntP3o47HKOKOI/5xjRXVpZ6j+A9VXrE62cP8y3VoXJ/O8/"
     }
    },
    {
     "name": "sine everywhere",
     "message": "All your columns are sines. With the sine alone two different angles can look alike
; the odd columns take the cosine of the same angle.",
     "result": {
      "array": "<f8",
      "shape": [13, 6],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA7gwJj1Tt6j/uDAmPVO3qP
4V/rpajwac/hX+ulqPBpz8OkA5sLKZhPw6QDmwspmE/RrTR6vYY7T9GtNHq9hjtP/qcO8UWu7c/+pw7xRa7tz8K6Ny8KaZxPwro3
LwppnE/W9W2bTgQwj9b1bZtOBDCP0BfcdwixME/QF9x3CLEwT8QCVDlN3l6PxAJUOU3eXo/rh7c3bk36L+uHtzduTfovw+9alTuo
Mc/D71qVO6gxz8ZuxgAH6aBPxm7GAAfpoE/M5ng9YGv7r8zmeD1ga/uv7flzzKycM0/t+XPMrJwzT/TNiqvnA+GP9M2Kq+cD4Y/w
KKwivHh0b/AorCK8eHRv9PgogcdmNE/0+CiBx2Y0T/juEeoE3mKP+O4R6gTeYo/CAptwggG5T8ICm3CCAblP/KXmzotbtQ/8pebO
i1u1D8Njd6TguKOPw2N3pOC4o4/e88ooNKo7z97zyig0qjvP9wmplH5ONc/3CamUfk41z8XOS8N9KWRPxc5Lw30pZE/kS8MNiZg2
j+RLww2JmDaPyGdfSL39tk/IZ19Ivf22T9dAR1yodqTP10BHXKh2pM/Uk/z9Z5o4b9ST/P1nmjhv5xrn5Kjptw/nGufkqOm3D+lj
vPMSA+WP6WO88xID5Y/65Muduv/77/rky526//vv6PnwWyDRt8/o+fBbING3z+Hpu9x6UOYP4em73HpQ5g/pWXX95or4b+lZdf3m
ivhv3sd+BiS6uA/ex34GJLq4D8pGVC1gniaPykZULWCeJo/"
     }
    },
    {
     "name": "cosine with a frequency of its own",
     "message": "Your cosines run with other frequencies than the sines beside them: the exponent us
ed the column's own number. Columns 2i and 2i + 1 share the frequency of pair i.",
     "result": {
      "array": "<f8",
      "shape": [13, 6],
      "data": "AAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAPA/7gwJj1Tt6j8/wTthnULvP
4V/rpajwac/qpetJJf/7z8OkA5sLKZhP3vWKsb//+8/RrTR6vYY7T9UwDUxNxPtP/qcO8UWu7c/lo1llVz+7z8K6Ny8KaZxP7xaq
xj//+8/W9W2bTgQwj+cCAbPqovpP0BfcdwixME/9lw1WlD87z8QCVDlN3l6PzePgff9/+8/rh7c3bk36L/BGzYmv9XkPw+9alTuo
Mc/eJiIgHL57z8ZuxgAH6aBPwB4rWL8/+8/M5ng9YGv7r/5cwNfbFLeP7flzzKycM0/WJIoG8P17z/TNiqvnA+GP88aL1r6/+8/w
KKwivHh0b/nur7rcZLRP9PgogcdmNE/O+E7QkLx7z/juEeoE3mKP/5+Bt73/+8/CAptwggG5T9MVMcd5QmwP/KXmzotbtQ/78FFE
/Dr7z8Njd6TguKOP4itM+70/+8/e88ooNKo7z9R5c6Y6nnDv9wmplH5ONc//1Ulsczl7z8XOS8N9KWRPwqxtorx/+8/kS8MNiZg2
j8vWarIHwnXvyGdfSL39tk/Kb8URNje7z9dAR1yodqTP8OVj7Pt/+8/Uk/z9Z5o4b81yYFAUKLhv5xrn5Kjptw/wReo+RLX7z+lj
vPMSA+WP5Zpvmjp/+8/65Muduv/77+hu42XVu/mv6PnwWyDRt8/+EfMBH3O7z+Hpu9x6UOYPwc8Q6rk/+8/pWXX95or4b+iTjRi5
Czrv3sd+BiS6uA/JbjFnRbF7z8pGVC1gniaPzoeHnjf/+8/"
     }
    },
    {
     "name": "column number used for i",
     "message": "Your exponents grow twice as fast as they should: the column number was put in for 
i. Column 2i belongs to pair i, so its exponent is -(column number)/d_model.",
     "result": {
      "array": "<f8",
      "shape": [13, 6],
      "data": "AAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAPA/7gwJj1Tt6j+MBrUPKErhP
w6QDmwspmE/SJEIIvv/7z/kjzU53nfTPv2E/v///+8/RrTR6vYY7T8FclNXJqLavwro3LwppnE/JMAjiOz/7z9PqTQ53nfjPvQT+
v///+8/W9W2bTgQwj/S5YW+BK7vvxAJUOU3eXo/m/1VMtT/7z+BvcxVzTPtPuSs8v///+8/rh7c3bk36L/BJNsGpurkvxm7GAAfp
oE/u7CmILL/7z/5DjE53nfzPs5P6P///+8/M5ng9YGv7r/ZSmtwhSfSP9M2Kq+cD4Y/kzYgU4b/7z8G8nnH1VX4PrL82v///+8/w
KKwivHh0b/1IngJt7nuP+O4R6gTeYo/MeLPyVD/7z+elMBVzTP9PpCzyv///+8/CAptwggG5T8XINme9x/oPw2N3pOC4o4/nfzFh
BH/7z+6QQJy4ggBP2d0t////+8/e88ooNKo7z+UL2O/vp/Cvxc5Lw30pZE/1sQVhMj+7z+fpSI53ncDPzk/of///+8/kS8MNiZg2
j9rGaam+iftv10BHXKh2pM/ym/Vx3X+7z9ZPEEA2uYFPwQUiP///+8/Uk/z9Z5o4b8fawyJrNnqv6WO88xID5Y/UigeUBn+7z9Dz
F3H1VUIP8nya////+8/65Muduv/77/fL+5BriByP4em73HpQ5g/Jg8MHbP97z+3G3iO0cQKP4fbTP///+8/pWXX95or4b/jZWsE2
gDrPykZULWCeJo/2Dq+LkP97z8Q8Y9VzTMNP0DOKv///+8/"
     }
    },
    {
     "name": "multiplied by the wavelength",
     "message": "Your positions are multiplied by 10000^(2i/d_model), while they should be divided b
y it: later pairs must turn more slowly, not faster.",
     "result": {
      "array": "<f8",
      "shape": [13, 6],
      "data": "AAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAPA/7gwJj1Tt6j+MBrUPKErhP
1lJGhlBp9s/oWg7QdLb7L8F7YGZdOLmvwP9eW0GXuY/RrTR6vYY7T8FclNXJqLav9cTdU1P8Oi/55nU+isN5D+Rb5nx2/3vv2g68
+y4aJe/W9W2bTgQwj/S5YW+BK7vv4mkMTCLJ+8/PVVM+dk6zb97QPQYmtblvyN71+TSY+e/rh7c3bk36L/BJNsGpurkvy6fDO7qQ
O+/ygjw0xx8y79FiAsBKGenP8KYug9w9++/M5ng9YGv7r/ZSmtwhSfSPz/5dTNzN+k/jHrzGGqz4z9foygAEOLnPzfpqLpBTOW/w
KKwivHh0b/1IngJt7nuP9w50gYiddy/gyUGFp2p7L8yO1g2vezvP9SDufRoi7E/CAptwggG5T8XINme9x/oP8OprYTLoYw/pPe9C
jP/7z/xGGfVD7/kP2zfVgcbXeg/e88ooNKo7z+UL2O/vp/CvwwkAe/919o/kc5av5UM7b/AEljy5GC3v1+N6dPE3e8/kS8MNiZg2
j9rGaam+iftvztoOvHrp+i/7IhoAe1l5D/4urmD49Tov3jQmk0XL+Q/Uk/z9Z5o4b8fawyJrNnqv9TsmVycDO8/b6k/sCD4zr/iM
zfpiMrvv1GQSiRAM72/65Muduv/77/fL+5BriByPx41IVG6WO+/WkjWmv+7yb88z8Vma5zjv4XCUm5ZSem/pWXX95or4b/jZWsE2
gDrPxHp8BNUfek/fAWN2atY4z87FlCQ2YDBP9KkFgkMs++/"
     }
    },
    {
     "name": "positions as a fraction",
     "message": "Your positions are divided by n_positions. Then the same position gets another vect
or in every table; use the plain count 0, 1, 2 and so on.",
     "result": {
      "array": "<f8",
      "shape": [13, 6],
      "data": "AAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAPA/Q9d2t0Kssz8GwJZ3xufvP
y/ZGELEP20/ntDzofL/7z91TXtO1bglPzaeoPj//+8/Ope5Jl6dwz9QHMOLPp/vP5qqOgq4P30/dm3ah8r/7z+xH3pJ1bg1P914g
uL//+8/CZujXOhGzT/oajUN1ibvP1Rg28G674U/dFfVsYf/7z+SHtrwn0pAP/6Ppb3//+8/+Mjldw9i0z90U6JJQ3/uP+WP4CqHP
40/V2UcICr/7z+qaHU11bhFP6rjCYr//+8/Gcyt91ED2D8jub73g6ntPyE2LpKdR5I/h8P90rH+7z9HVw5wCidLP/lzr0f//+8/p
Bn0IzmA3D9dXR2326bsP/VzSUlo75U/zPPdyh7+7z/JKRLPn0pQPwpBlvb+/+8/6sNdv/xo4D8L1DMm0njrPw698Kwgl5k/Ac03C
HH97z9cY5teugFTPwFLvpb+/+8/q621bwR54j/ho2yRMCHqP4kcYq/DPp0/p3qci6j87z/7jGLl1LhVPwySJyj+/+8/MA/ILBRt5
D+QS8g+/6HoPxm9diEnc6A/cnyzVcX77z9CWydi729YP10W0qr9/+8/F9zZ2DZC5j/0cyVagv3mP8ST+6zeRqI/uaU6Z8f67z/Xg
qnTCSdbPy7YvR79/+8/8L/9KKb15z9x89iGNjblP2M2ffOGGqQ/2BwGwa757z9iuKg4JN5dP8DX6oP8/+8/5JR+2M6E6T8Llccbz
U7jP+gKRm4e7qU/gVoAZHv47z9JWPJHn0pgP1kVWdr7/+8/"
     }
    },
    {
     "name": "transposed",
     "message": "Your table has one row for each column of the encoding. Rows are positions: the sha
pe is (n_positions, d_model).",
     "result": {
      "array": "<f8",
      "shape": [6, 13],
      "data": "AAAAAAAAAADuDAmPVO3qP0a00er2GO0/W9W2bTgQwj+uHtzduTfovzOZ4PWBr+6/wKKwivHh0b8ICm3CCAblP
3vPKKDSqO8/kS8MNiZg2j9ST/P1nmjhv+uTLnbr/++/pWXX95or4b8AAAAAAADwP4wGtQ8oSuE/BXJTVyai2r/S5YW+BK7vv8Ek2
wam6uS/2UprcIUn0j/1IngJt7nuPxcg2Z73H+g/lC9jv76fwr9rGaam+iftvx9rDIms2eq/3y/uQa4gcj/jZWsE2gDrPwAAAAAAA
AAAhX+ulqPBpz/6nDvFFru3P0BfcdwixME/D71qVO6gxz+35c8ysnDNP9PgogcdmNE/8pebOi1u1D/cJqZR+TjXPyGdfSL39tk/n
GufkqOm3D+j58Fsg0bfP3sd+BiS6uA/AAAAAAAA8D/0KCpRLffvP4yuLSK63O8/1t3qCLWw7z+NR5JLNnPvP1UFQtNfJO8/dKRSG
V3E7j/TBV4PY1PuP4lrDQKw0e0/RM2+dos/7T9YZRQERp3sP/g1hCU56+s/+AcACscp6z8AAAAAAAAAAA6QDmwspmE/CujcvCmmc
T8QCVDlN3l6Pxm7GAAfpoE/0zYqr5wPhj/juEeoE3mKPw2N3pOC4o4/FzkvDfSlkT9dAR1yodqTP6WO88xID5Y/h6bvcelDmD8pG
VC1gniaPwAAAAAAAPA/SJEIIvv/7z8kwCOI7P/vP5v9VTLU/+8/u7CmILL/7z+TNiBThv/vPzHiz8lQ/+8/nfzFhBH/7z/WxBWEy
P7vP8pv1cd1/u8/UigeUBn+7z8mDwwds/3vP9g6vi5D/e8/"
     }
    },
    {
     "name": "degrees",
     "message": "Your angles were taken for degrees. They are in radians, which is what np.sin and n
p.cos expect: leave the conversion out.",
     "result": {
      "array": "<f8",
      "shape": [13, 6],
      "data": "AAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAPA/Ht2JKwvfkT+Kr/WXwP7vP
6Lk1/Oxi0o/CubUT///7z9Ku8sn2rYDP0HWnv///+8/J9z3yVjeoT9nBb94AvvvP6XQs2Gxi1o/vp9TP/3/7z9N348n2rYTPwNZe
/7//+8/DsnvSMfLqj8d5hLtxfTvP6TGmVLE6GM/1UN8zvn/7z/5KMI6R5IdP0eIlfz//+8/KFFqbY/bsT/2/3BxC+zvP4yTIxmvi
2o/MvhO/fT/7z9Xb6Am2rYjPw1k7fn//+8/AoHCuNZPtj+iFRi00+DvP/Srsl1Ml3A/3/HLy+7/7z83EmivkKQoP1Tsgvb//+8/b
Fc8m2DCuj/GZ/iUH9PvP5KUJnjA6HM/DnXzOef/7z8dD5o3R5ItPx0hVvL//+8/02JPTNQyvz+LPqIl8MLvPzWWZLczOnc/GNXFR
97/7z8GPIzf/j8xP2kCZ+3//+8/GZ6NlmzQwT96lDCpRrDvP9zM4/ali3o/e3RD9dP/7z+Cr+Ii2rYzPzaQtef//+8/dVOoZwsGx
D9c5C+UJJvvP4hfGxIX3X0/4cRsQsj/7z8Ca8FltS02P4XKQeH//+8/iXMLfho6xj8XHIGMi4PvP+VAQXJDl4A/FkdCL7v/7z+Kd
xmokKQ4P1exC9r//+8/T2J23W1syD/CtjhpfWnvP646yKT6P4I/E4vEu6z/7z8Y3tvpaxs7P6tEE9L//+8/9lhCrNmcyj+AAHoy/
EzvP9RFXg6x6IM/8y/055z/7z+up/kqR5I9P4GEWMn//+8/"
     }
    }
   ]
  },
  {
   "name": "position 0 alone",
   "weight": 0.5,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 867.0,
   "script": [["call", "sinusoidal_encoding", {"tuple": [1, 10]}, {"dict": []}, null]],
   "expected": {
    "array": "<f8",
    "shape": [1, 10],
    "data": "AAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAAAAAAAADwPwA
AAAAAAAAAAAAAAAAA8D8="
   },
   "mistakes": [
    {
     "name": "halves instead of pairs",
     "message": "Your sines fill the first half of the columns and your cosines the second. Some lib
raries do that; here, as in the paper, they alternate: table[:, 0::2] takes the sines and table[:, 1
::2] the cosines.",
     "result": {
      "array": "<f8",
      "shape": [1, 10],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPA/AAAAAAAA8D8AAAAAAADwP
wAAAAAAAPA/AAAAAAAA8D8="
     }
    },
    {
     "name": "sine and cosine swapped",
     "message": "Your even columns hold the cosines. The paper begins with the sine: columns 0, 2, 4
, \u2026 are sines, columns 1, 3, 5, \u2026 cosines, so that the row of position 0 begins with 0, 1,
 0, 1.",
     "result": {
      "array": "<f8",
      "shape": [1, 10],
      "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAA
AAAAAAAAPA/AAAAAAAAAAA="
     }
    },
    {
     "name": "positions from one",
     "message": "Your first row belongs to position 1. Positions count from 0: np.arange(n_positions
), and the first row begins with 0, 1, 0, 1.",
     "result": {
      "array": "<f8",
      "shape": [1, 10],
      "data": "7gwJj1Tt6j+MBrUPKErhP3YL5tCpM8Q/N/CqDFSZ7z/fcPwvEbiZP9M0lW1q/e8/tG3N+XFOcD85IZdh7//vP
/2LbX3arEQ/00gilf//7z8="
     }
    },
    {
     "name": "sine everywhere",
     "message": "All your columns are sines. With the sine alone two different angles can look alike
; the odd columns take the cosine of the same angle.",
     "result": {
      "array": "<f8",
      "shape": [1, 10],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAA="
     }
    },
    {
     "name": "transposed",
     "message": "Your table has one row for each column of the encoding. Rows are positions: the sha
pe is (n_positions, d_model).",
     "result": {
      "array": "<f8",
      "shape": [10, 1],
      "data": "AAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAAAAAAAADwP
wAAAAAAAAAAAAAAAAAA8D8="
     }
    }
   ]
  }
 ]
}
"""

"""The public cases of the step sinusoidal_encoding, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_04: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'sinusoidal_encoding'
points = [0.8, 0.8, 0.4]


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
 "schema": 4,
 "assignment": "lesson_04",
 "notebook": "04_positional_encoding",
 "step": "sinusoidal_encoding",
 "order": 1,
 "steps": [
  "angular_frequencies",
  "sinusoidal_encoding",
  "add_positions",
  "learned_positions",
  "shift_matrix",
  "rotary_embedding"
 ],
 "points": 2,
 "summary": "Sines in the even columns, cosines in the odd ones, one row for each position",
 "returns": [],
 "mistakes": [
  [
   "halves instead of pairs",
   "Your sines fill the first half of the columns and your cosines the second. Some libraries do tha
t; here, as in the paper, they alternate: table[:, 0::2] takes the sines and table[:, 1::2] the cosi
nes.",
   false
  ],
  [
   "sine and cosine swapped",
   "Your even columns hold the cosines. The paper begins with the sine: columns 0, 2, 4, \u2026 are 
sines, columns 1, 3, 5, \u2026 cosines, so that the row of position 0 begins with 0, 1, 0, 1.",
   false
  ],
  [
   "positions from one",
   "Your first row belongs to position 1. Positions count from 0: np.arange(n_positions), and the fi
rst row begins with 0, 1, 0, 1.",
   false
  ],
  [
   "sine everywhere",
   "All your columns are sines. With the sine alone two different angles can look alike; the odd col
umns take the cosine of the same angle.",
   false
  ],
  [
   "cosine with a frequency of its own",
   "Your cosines run with other frequencies than the sines beside them: the exponent used the column
's own number. Columns 2i and 2i + 1 share the frequency of pair i.",
   false
  ],
  [
   "column number used for i",
   "Your exponents grow twice as fast as they should: the column number was put in for i. Column 2i 
belongs to pair i, so its exponent is -(column number)/d_model.",
   false
  ],
  [
   "multiplied by the wavelength",
   "Your positions are multiplied by 10000^(2i/d_model), while they should be divided by it: later p
airs must turn more slowly, not faster.",
   false
  ],
  [
   "positions as a fraction",
   "Your positions are divided by n_positions. Then the same position gets another vector in every t
able; use the plain count 0, 1, 2 and so on.",
   false
  ],
  [
   "transposed",
   "Your table has one row for each column of the encoding. Rows are positions: the shape is (n_posi
tions, d_model).",
   false
  ],
  [
   "degrees",
   "Your angles were taken for degrees. They are in radians, which is what np.sin and np.cos expect:
 leave the conversion out.",
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
   "Your frequencies have the base 1000. The paper's base is 10 000, with four zeros; angular_freque
ncies has it already.",
   false
  ]
 ],
 "parts": [["angular_frequencies", "angular_frequencies", "", [["d_model", null]]]],
 "cases": [
  {
   "name": "five positions, eight columns",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 900.0,
   "any_type": true,
   "script": [["call", "sinusoidal_encoding", {"tuple": [5, 8]}, {"dict": []}, null]],
   "expected": {
    "array": "<f8",
    "shape": [5, 8],
    "data": "AAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAAAAAAAADwPw0
NCY9U7eo/JgW1DyhK4T8/w4vLro65P9gWqPkS1+8/GDMW6cp6hD9xo60kl//vP8ExH6VNYlA/9YWQ8/7/7z95v9Hq9hjtPwlvU1c
motq/Mdg9I/9tyT/6WXeVtFzvPygzpc2HepQ/cZxllVz+7z84V7IbTWJgPwI7Qs77/+8/+Nm2bTgQwj8m1oW+BK7vv2u3upXN6dI
/lxcv1B2S7j+pbJbxI7eeP2ZdNVpQ/O8/VNLwUXKTaD8nHxWQ9v/vP7Ad3N25N+i/VSTbBqbq5L/maivpOuzYPwOn2+dUee0/wF8
KZXt5pD8/mYiAcvnvP9cX7/VKYnA/UeIJOe//7z8="
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [5, 8],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADwPwAAAAAAAPA/AAAAAAAA8D8AAAAAAADwP
w0NCY9U7eo/P8OLy66OuT8YMxbpynqEP8ExH6VNYlA/JgW1DyhK4T/YFqj5EtfvP3GjrSSX/+8/9YWQ8/7/7z95v9Hq9hjtPzHYP
SP/bck/KDOlzYd6lD84V7IbTWJgPwlvU1cmotq/+ll3lbRc7z9xnGWVXP7vPwI7Qs77/+8/+Nm2bTgQwj9rt7qVzenSP6lslvEjt
54/VNLwUXKTaD8m1oW+BK7vv5cXL9Qdku4/Zl01WlD87z8nHxWQ9v/vP7Ad3N25N+i/5mor6Trs2D/AXwple3mkP9cX7/VKYnA/V
STbBqbq5L8Dp9vnVHntPz+ZiIBy+e8/UeIJOe//7z8="
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [5, 8],
      "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAA
CYFtQ8oSuE/DQ0Jj1Tt6j/YFqj5EtfvPz/Di8uujrk/caOtJJf/7z8YMxbpynqEP/WFkPP+/+8/wTEfpU1iUD8Jb1NXJqLav3m/0
er2GO0/+ll3lbRc7z8x2D0j/23JP3GcZZVc/u8/KDOlzYd6lD8CO0LO+//vPzhXshtNYmA/JtaFvgSu77/42bZtOBDCP5cXL9Qdk
u4/a7e6lc3p0j9mXTVaUPzvP6lslvEjt54/Jx8VkPb/7z9U0vBRcpNoP1Uk2wam6uS/sB3c3bk36L8Dp9vnVHntP+ZqK+k67Ng/P
5mIgHL57z/AXwple3mkP1HiCTnv/+8/1xfv9UpicD8="
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [5, 8],
      "data": "DQ0Jj1Tt6j8mBbUPKErhPz/Di8uujrk/2Bao+RLX7z8YMxbpynqEP3GjrSSX/+8/wTEfpU1iUD/1hZDz/v/vP
3m/0er2GO0/CW9TVyai2r8x2D0j/23JP/pZd5W0XO8/KDOlzYd6lD9xnGWVXP7vPzhXshtNYmA/AjtCzvv/7z/42bZtOBDCPybWh
b4Eru+/a7e6lc3p0j+XFy/UHZLuP6lslvEjt54/Zl01WlD87z9U0vBRcpNoPycfFZD2/+8/sB3c3bk36L9VJNsGpurkv+ZqK+k67
Ng/A6fb51R57T/AXwple3mkPz+ZiIBy+e8/1xfv9UpicD9R4gk57//vP1SU4PWBr+6/AElrcIUn0j+6BUt06K7eP0V+WwYoFew/b
3D/ot6WqT+Ikygbw/XvP13KBrDbenQ/r6cgyeX/7z8="
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [5, 8],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
A0NCY9U7eo/DQ0Jj1Tt6j8/w4vLro65Pz/Di8uujrk/GDMW6cp6hD8YMxbpynqEP8ExH6VNYlA/wTEfpU1iUD95v9Hq9hjtP3m/0
er2GO0/Mdg9I/9tyT8x2D0j/23JPygzpc2HepQ/KDOlzYd6lD84V7IbTWJgPzhXshtNYmA/+Nm2bTgQwj/42bZtOBDCP2u3upXN6
dI/a7e6lc3p0j+pbJbxI7eeP6lslvEjt54/VNLwUXKTaD9U0vBRcpNoP7Ad3N25N+i/sB3c3bk36L/maivpOuzYP+ZqK+k67Ng/w
F8KZXt5pD/AXwple3mkP9cX7/VKYnA/1xfv9UpicD8="
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [5, 8],
      "data": "AAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAAAAAAAADwP
w0NCY9U7eo/dwtKTs1p7j8/w4vLro65P3Ko6YLn++8/GDMW6cp6hD9LyKWD9f/vP8ExH6VNYlA/ZQ0o5f//7z95v9Hq9hjtP8+3g
4Z9z+k/Mdg9I/9tyT+31goYn+/vPygzpc2HepQ/lCOeDtb/7z84V7IbTWJgP5U1oJT//+8/+Nm2bTgQwj+O8HLm6qXiP2u3upXN6
dI/ecFK5Cnb7z+pbJbxI7eePyNp/aCh/+8/VNLwUXKTaD+PeGgO///vP7Ad3N25N+i/6u1ZENZF0z/maivpOuzYP1AFRiSNvu8/w
F8KZXt5pD+eXuY6WP/vP9cX7/VKYnA/VNaAUv7/7z8="
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [5, 8],
      "data": "AAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAAAAAAAADwP
w0NCY9U7eo/JgW1DyhK4T8YMxbpynqEP3GjrSSX/+8/GRU76uI2Gj8kzlD9///vP43ttaD3xrA+0dz/////7z95v9Hq9hjtPwlvU
1cmotq/KDOlzYd6lD9xnGWVXP7vP25tQOjiNio/jzhD9f//7z+N7bWg98bAPqK5/////+8/+Nm2bTgQwj8m1oW+BK7vv6lslvEjt
54/Zl01WlD87z81j2IrKqkzP0I/1+f//+8/VOQQcXMqyT5Dc//////vP7Ad3N25N+i/VSTbBqbq5L/AXwple3mkPz+ZiIBy+e8/6
3pY3+I2Oj884gzV///vP43ttaD3xtA+hub+////7z8="
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [5, 8],
      "data": "AAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAAAAAAAADwP
w0NCY9U7eo/JgW1DyhK4T9iUPP1nmjhv8tsDIms2eq/K0+MtyU04L9wYGa/HZjrP1QgChXMdeo/ofGTZwL/4T95v9Hq9hjtPwlvU
1cmotq/+kld9dg27T/QqGQ5BB7aP68EZywN8uu/ftbKNhUu3z91je404sLtP/Vpfw51hNe/+Nm2bTgQwj8m1oW+BK7vvxqVHH/0n
e+/kVxQ8oK+wz+Kg4v1//3vv0LhnQR/oJa/Ne6TxWoOzD8vl3ngyTjvv7Ad3N25N+i/VSTbBqbq5L9IfQKO99fnP+YiaH2OV+W/R
OClPLs667/SsmVEOs/gv8amLFlD3+W/p4Liublb578="
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [5, 8],
      "data": "AAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAAAAAAAADwP
zHYPSP/bck/+ll3lbRc7z8oM6XNh3qUP3GcZZVc/u8/OFeyG01iYD8CO0LO+//vP25tQOjiNio/jzhD9f//7z/maivpOuzYPwOn2
+dUee0/wF8KZXt5pD8/mYiAcvnvP9cX7/VKYnA/UeIJOe//7z/reljf4jY6PzziDNX//+8/GkClF40R4j/YW0g8JmnqP3tFiC2as
64/DNo7QkLx7z/AjoUSa5N4P1tCWkDa/+8/sKWKHCqpQz8G/Vyf///vPwD+v8KU9OY/nZlx3mtL5j/GSxEVSnW0P2NjJbHM5e8/T
sfrXkJigD+v/TjkvP/vP8paN7ziNko/7ogzVP//7z8="
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [8, 5],
      "data": "AAAAAAAAAAANDQmPVO3qP3m/0er2GO0/+Nm2bTgQwj+wHdzduTfovwAAAAAAAPA/JgW1DyhK4T8Jb1NXJqLav
ybWhb4Eru+/VSTbBqbq5L8AAAAAAAAAAD/Di8uujrk/Mdg9I/9tyT9rt7qVzenSP+ZqK+k67Ng/AAAAAAAA8D/YFqj5EtfvP/pZd
5W0XO8/lxcv1B2S7j8Dp9vnVHntPwAAAAAAAAAAGDMW6cp6hD8oM6XNh3qUP6lslvEjt54/wF8KZXt5pD8AAAAAAADwP3GjrSSX/
+8/cZxllVz+7z9mXTVaUPzvPz+ZiIBy+e8/AAAAAAAAAADBMR+lTWJQPzhXshtNYmA/VNLwUXKTaD/XF+/1SmJwPwAAAAAAAPA/9
YWQ8/7/7z8CO0LO+//vPycfFZD2/+8/UeIJOe//7z8="
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [5, 8],
      "data": "AAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAAAAAAAADwP
67viSsL35E/xqH1l8D+7z+WCSYQcJhcP0WETM78/+8/nitlZ1rgJj/UqtL3///vP2ZjvyAVTfI++hvr////7z+b2/fJWN6hPwgCv
3gC++8/B85wNW2YbD8u5DI58//vP15akWFa4DY/gM5K3///7z9mY78gFU0CP7hMrP///+8/YbDvSMfLqj8c9RLtxfTvP2/Ss1ZOc
nU/8sW0QOP/7z83PuTBQyhBP6UkaLb//+8/GRUfsZ9zCz86kkP////vPwlKam2P27E/JQZxcQvs7z896aLKYZh8Py2Z1eTM/+8/f
gI0SlrgRj+h8yp9///vP2ZjvyAVTRI/rw+x/v//7z8="
     }
    },
    {
     "of": 10,
     "result": {
      "array": "<f8",
      "shape": [5, 8],
      "data": "AAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAAAAAAAADwP
wAAAAAAAAAAAAAAAAAA8D9QW3UEI8/iP/3yl5t34+k/tY/gGwoTsD9wOuS/1e/vP1evkp1avHk/yrSgmtb/7z8AAAAAAAAAAAAAA
AAAAPA/mE9EEw5v7j/55S8378bTP0dboV3rCsA/M8iAVGe/7z+EKbdSObyJP/cG7mpa/+8/AAAAAAAAAAAAAAAAAADwP5hPRBMOb
+4/+eUvN+/G078CdwNlHPzHP/MUJazlbu8/rRGiYAFNkz9pKClyi/7vPwAAAAAAAAAAAAAAAAAA8D9QW3UEI8/iP/3yl5t34+m/8
w0c+hHVzz/bKxAdov7uP7gdTCi0u5k/bo9psmn97z8="
     }
    },
    {
     "of": 11,
     "result": {
      "array": "<f8",
      "shape": [5, 8],
      "data": "AAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAAAAAAAADwP
w0NCY9U7eo/JgW1DyhK4T8WNWw1Z6TGP9gOmWfQfu8/HXH1dyswoD9yqOmC5/vvP8GbcIuLCHc/7QNZ197/7z95v9Hq9hjtPwlvU
1cmotq/U4APyP5I1j9pVWuuVP/tP8uBHg8ZLrA/t9YKGJ/v7z8BS12tcwiHPxPrqF17/+8/+Nm2bTgQwj8m1oW+BK7vv35TRZLtR
eA/LgK8HqWN6z81E1oY+D+4P3nBSuQp2+8/ilWH7DhGkT8C3r2T1f7vP7Ad3N25N+i/VSTbBqbq5L/Su6yM9+PkP6jwPJV9Peg/i
wIDA9ElwD9QBUYkjb7vP8pxpjUUCJc/pnXveu397z8="
     }
    }
   ],
   "calls": {
    "angular_frequencies": [
     [
      "879133c7",
      0.0,
      0.0,
      {"array": "<f8", "shape": [4], "data": "AAAAAAAA8D+amZmZmZm5P3sUrkfheoQ//Knx0k1iUD8="}
     ]
    ]
   },
   "pairs": [
    [0, 1, "65eee94d", 0.4318067, 22.0],
    [0, 2, "65eee94d", -1.9136561, 23.0],
    [0, 3, "65eee94d", -0.04044003, 7.5],
    [0, 4, "65eee94d", -5.0307088, 22.0],
    [0, 5, "65eee94d", -4.3082901, 21.0],
    [0, 6, "65eee94d", 0.9846872, 25.0],
    [0, 7, "65eee94d", -6.656998, 22.0],
    [0, 8, "b1a1e628", -1.0241055, 22.0],
    [0, 9, "65eee94d", -7.5912846, 20.0],
    [0, 10, "65eee94d", -2.3289431, 22.0],
    [0, 11, "65eee94d", -2.5907452, 23.0],
    [1, 2, "65eee94d", -5.7592298, 23.0],
    [1, 5, "65eee94d", -2.3290827, 21.0],
    [1, 6, "65eee94d", 3.8117063, 25.0],
    [1, 7, "65eee94d", 0.8884791, 22.0],
    [1, 8, "b1a1e628", -1.45836, 22.0],
    [1, 9, "65eee94d", -0.2645057, 20.0],
    [1, 10, "65eee94d", -3.8269587, 22.0],
    [1, 11, "65eee94d", -2.4211332, 23.0],
    [2, 3, "65eee94d", 0.9103636, 10.0],
    [2, 4, "65eee94d", -0.5591467, 24.0],
    [2, 5, "65eee94d", -4.562623, 22.0],
    [2, 6, "65eee94d", 5.4315621, 26.0],
    [2, 7, "65eee94d", -0.5083933, 22.0],
    [2, 8, "b1a1e628", 1.8493164, 23.0],
    [2, 9, "65eee94d", -1.1289522, 20.0],
    [2, 11, "65eee94d", -3.8157701, 24.0],
    [3, 5, "65eee94d", 2.76152188, 5.5],
    [3, 6, "65eee94d", 7.4972736, 23.0],
    [3, 7, "65eee94d", 2.45031258, 4.2],
    [3, 8, "b1a1e628", 0.36954792, 7.5],
    [3, 9, "65eee94d", 0.224287218, 0.39],
    [3, 10, "65eee94d", 1.27460532, 7.5],
    [3, 11, "65eee94d", 4.07280694, 9.4],
    [4, 5, "65eee94d", -0.4405739, 21.0],
    [4, 6, "65eee94d", 0.6295762, 30.0],
    [4, 7, "65eee94d", -1.3079411, 21.0],
    [4, 8, "b1a1e628", 3.7520898, 22.0],
    [4, 9, "65eee94d", -2.2001045, 19.0],
    [4, 10, "65eee94d", -0.769151, 22.0],
    [4, 11, "65eee94d", 0.5809517, 23.0],
    [5, 8, "b1a1e628", 0.9679725, 21.0],
    [5, 9, "65eee94d", -1.1885323, 20.0],
    [5, 10, "65eee94d", -0.8465759, 21.0],
    [6, 8, "b1a1e628", 3.3067849, 25.0],
    [6, 9, "65eee94d", 2.6804535, 24.0],
    [6, 10, "65eee94d", -1.2621564, 20.0],
    [7, 8, "b1a1e628", 3.7639279, 22.0],
    [7, 9, "65eee94d", -1.2447175, 20.0],
    [7, 10, "65eee94d", -3.4998134, 22.0],
    [8, 9, "b1a1e628", 5.5449834, 20.0],
    [8, 10, "b1a1e628", 2.6725483, 22.0],
    [8, 11, "b1a1e628", 0.0618919, 23.0],
    [9, 10, "65eee94d", -0.8481642, 21.0],
    [9, 11, "65eee94d", -1.1693415, 20.0],
    [10, 11, "65eee94d", -3.648904, 23.0]
   ]
  },
  {
   "name": "thirteen positions, six columns",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 1000.0,
   "any_type": true,
   "script": [["call", "sinusoidal_encoding", {"tuple": [13, 6]}, {"dict": []}, null]],
   "expected": {
    "array": "<f8",
    "shape": [13, 6],
    "data": "AAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAPA/DQ0Jj1Tt6j8mBbUPKErhP+l
trpajwac/9TUqUS337z/dxQ9sLKZhP12ACCL7/+8/eb/R6vYY7T8Jb1NXJqLav0+VO8UWu7c/s7ctIrrc7z86J9y8KaZxP9nKI4j
s/+8/+Nm2bTgQwj8m1oW+BK7vvzZmcdwixME/RenqCLWw7z+zN1DlN3l6P/z+VTLU/+8/sB3c3bk36L9VJNsGpurkv5u6alTuoMc
/QlCSSzZz7z8JHBkAH6aBP+qrpiCy/+8/VJTg9YGv7r8ASWtwhSfSP0zqzzKycM0/NBZC018k7z9k6CmvnA+GP6dDIFOG/+8/7qC
wivHh0b8VFngJt7nuP9zgogcdmNE/YZ9SGV3E7j8Lu0eoE3mKP7XUz8lQ/+8/awptwggG5T/uH9me9x/oP+aWmzotbtQ/wwdeD2N
T7j/v7N6TguKOP2UAxoQR/+8/DMIooNKo7z+sLWO/vp/CvykoplH5ONc/w2ENArDR7T9GPS8N9KWRPyi+FYTI/u8/nzIMNiZg2j/
JJKam+iftvx+efSL39tk/W9G+dos/7T8i4xxyodqTPwt11cd1/u8/YlDz9Z5o4b/LbAyJrNnqv51un5Kjptw/82YUBEad7D8Ba/P
MSA+WP50oHlAZ/u8/Wp4uduv/77+EDe9BriByPxbmwWyDRt8/RDSEJTnr6z82mu9x6UOYP6kFDB2z/e8/amTX95or4b8qZmsE2gD
rPwIf+BiS6uA/XQkACscp6z9v+E+1gniaPwk/vi5D/e8/"
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [13, 6],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA8D8AAAAAAADwPwAAAAAAAPA/DQ0Jj1Tt6j/pba6Wo8GnP
93FD2wspmE/JgW1DyhK4T/1NSpRLffvP12ACCL7/+8/eb/R6vYY7T9PlTvFFru3Pzon3LwppnE/CW9TVyai2r+zty0iutzvP9nKI
4js/+8/+Nm2bTgQwj82ZnHcIsTBP7M3UOU3eXo/JtaFvgSu779F6eoItbDvP/z+VTLU/+8/sB3c3bk36L+bumpU7qDHPwkcGQAfp
oE/VSTbBqbq5L9CUJJLNnPvP+qrpiCy/+8/VJTg9YGv7r9M6s8ysnDNP2ToKa+cD4Y/AElrcIUn0j80FkLTXyTvP6dDIFOG/+8/7
qCwivHh0b/c4KIHHZjRPwu7R6gTeYo/FRZ4Cbe57j9hn1IZXcTuP7XUz8lQ/+8/awptwggG5T/mlps6LW7UP+/s3pOC4o4/7h/Zn
vcf6D/DB14PY1PuP2UAxoQR/+8/DMIooNKo7z8pKKZR+TjXP0Y9Lw30pZE/rC1jv76fwr/DYQ0CsNHtPyi+FYTI/u8/nzIMNiZg2
j8fnn0i9/bZPyLjHHKh2pM/ySSmpvon7b9b0b52iz/tPwt11cd1/u8/YlDz9Z5o4b+dbp+So6bcPwFr88xID5Y/y2wMiazZ6r/zZ
hQERp3sP50oHlAZ/u8/Wp4uduv/778W5sFsg0bfPzaa73HpQ5g/hA3vQa4gcj9ENIQlOevrP6kFDB2z/e8/amTX95or4b8CH/gYk
urgP2/4T7WCeJo/KmZrBNoA6z9dCQAKxynrPwk/vi5D/e8/"
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [13, 6],
      "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAJgW1DyhK4T8NDQmPVO3qP
/U1KlEt9+8/6W2ulqPBpz9dgAgi+//vP93FD2wspmE/CW9TVyai2r95v9Hq9hjtP7O3LSK63O8/T5U7xRa7tz/ZyiOI7P/vPzon3
LwppnE/JtaFvgSu77/42bZtOBDCP0Xp6gi1sO8/NmZx3CLEwT/8/lUy1P/vP7M3UOU3eXo/VSTbBqbq5L+wHdzduTfov0JQkks2c
+8/m7pqVO6gxz/qq6Ygsv/vPwkcGQAfpoE/AElrcIUn0j9UlOD1ga/uvzQWQtNfJO8/TOrPMrJwzT+nQyBThv/vP2ToKa+cD4Y/F
RZ4Cbe57j/uoLCK8eHRv2GfUhldxO4/3OCiBx2Y0T+11M/JUP/vPwu7R6gTeYo/7h/Znvcf6D9rCm3CCAblP8MHXg9jU+4/5pabO
i1u1D9lAMaEEf/vP+/s3pOC4o4/rC1jv76fwr8Mwiig0qjvP8NhDQKw0e0/KSimUfk41z8ovhWEyP7vP0Y9Lw30pZE/ySSmpvon7
b+fMgw2JmDaP1vRvnaLP+0/H559Ivf22T8LddXHdf7vPyLjHHKh2pM/y2wMiazZ6r9iUPP1nmjhv/NmFARGnew/nW6fkqOm3D+dK
B5QGf7vPwFr88xID5Y/hA3vQa4gcj9ani526//vv0Q0hCU56+s/FubBbING3z+pBQwds/3vPzaa73HpQ5g/KmZrBNoA6z9qZNf3m
ivhv10JAArHKes/Ah/4GJLq4D8JP74uQ/3vP2/4T7WCeJo/"
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [13, 6],
      "data": "DQ0Jj1Tt6j8mBbUPKErhP+ltrpajwac/9TUqUS337z/dxQ9sLKZhP12ACCL7/+8/eb/R6vYY7T8Jb1NXJqLav
0+VO8UWu7c/s7ctIrrc7z86J9y8KaZxP9nKI4js/+8/+Nm2bTgQwj8m1oW+BK7vvzZmcdwixME/RenqCLWw7z+zN1DlN3l6P/z+V
TLU/+8/sB3c3bk36L9VJNsGpurkv5u6alTuoMc/QlCSSzZz7z8JHBkAH6aBP+qrpiCy/+8/VJTg9YGv7r8ASWtwhSfSP0zqzzKyc
M0/NBZC018k7z9k6CmvnA+GP6dDIFOG/+8/7qCwivHh0b8VFngJt7nuP9zgogcdmNE/YZ9SGV3E7j8Lu0eoE3mKP7XUz8lQ/+8/a
wptwggG5T/uH9me9x/oP+aWmzotbtQ/wwdeD2NT7j/v7N6TguKOP2UAxoQR/+8/DMIooNKo7z+sLWO/vp/CvykoplH5ONc/w2ENA
rDR7T9GPS8N9KWRPyi+FYTI/u8/nzIMNiZg2j/JJKam+iftvx+efSL39tk/W9G+dos/7T8i4xxyodqTPwt11cd1/u8/YlDz9Z5o4
b/LbAyJrNnqv51un5Kjptw/82YUBEad7D8Ba/PMSA+WP50oHlAZ/u8/Wp4uduv/77+EDe9BriByPxbmwWyDRt8/RDSEJTnr6z82m
u9x6UOYP6kFDB2z/e8/amTX95or4b8qZmsE2gDrPwIf+BiS6uA/XQkACscp6z9v+E+1gniaPwk/vi5D/e8/JcKBSATk2j/QBSbVz
QntP/c27HKOKOI/MhjRXVpZ6j98IVbrE62cP0nHVoXJ/O8/"
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [13, 6],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADQ0Jj1Tt6j8NDQmPVO3qP
+ltrpajwac/6W2ulqPBpz/dxQ9sLKZhP93FD2wspmE/eb/R6vYY7T95v9Hq9hjtP0+VO8UWu7c/T5U7xRa7tz86J9y8KaZxPzon3
LwppnE/+Nm2bTgQwj/42bZtOBDCPzZmcdwixME/NmZx3CLEwT+zN1DlN3l6P7M3UOU3eXo/sB3c3bk36L+wHdzduTfov5u6alTuo
Mc/m7pqVO6gxz8JHBkAH6aBPwkcGQAfpoE/VJTg9YGv7r9UlOD1ga/uv0zqzzKycM0/TOrPMrJwzT9k6CmvnA+GP2ToKa+cD4Y/7
qCwivHh0b/uoLCK8eHRv9zgogcdmNE/3OCiBx2Y0T8Lu0eoE3mKPwu7R6gTeYo/awptwggG5T9rCm3CCAblP+aWmzotbtQ/5pabO
i1u1D/v7N6TguKOP+/s3pOC4o4/DMIooNKo7z8Mwiig0qjvPykoplH5ONc/KSimUfk41z9GPS8N9KWRP0Y9Lw30pZE/nzIMNiZg2
j+fMgw2JmDaPx+efSL39tk/H559Ivf22T8i4xxyodqTPyLjHHKh2pM/YlDz9Z5o4b9iUPP1nmjhv51un5Kjptw/nW6fkqOm3D8Ba
/PMSA+WPwFr88xID5Y/Wp4uduv/779ani526//vvxbmwWyDRt8/FubBbING3z82mu9x6UOYPzaa73HpQ5g/amTX95or4b9qZNf3m
ivhvwIf+BiS6uA/Ah/4GJLq4D9v+E+1gniaP2/4T7WCeJo/"
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [13, 6],
      "data": "AAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAPA/DQ0Jj1Tt6j+EujthnULvP
+ltrpajwac/caOtJJf/7z/dxQ9sLKZhPxLNKsb//+8/eb/R6vYY7T+nwzUxNxPtP0+VO8UWu7c/cZxllVz+7z86J9y8KaZxP3dXq
xj//+8/+Nm2bTgQwj8sBwbPqovpPzZmcdwixME/Zl01WlD87z+zN1DlN3l6Py+fgff9/+8/sB3c3bk36L/yGjYmv9XkP5u6alTuo
Mc/P5mIgHL57z8JHBkAH6aBPwqBrWL8/+8/VJTg9YGv7r98cANfbFLeP0zqzzKycM0/iJMoG8P17z9k6CmvnA+GPzkgL1r6/+8/7
qCwivHh0b/Pub7rcZLRP9zgogcdmNE/DNo7QkLx7z8Lu0eoE3mKP7p8Bt73/+8/awptwggG5T8VVscd5QmwP+aWmzotbtQ/GbhFE
/Dr7z/v7N6TguKOP765M+70/+8/DMIooNKo7z8l4M6Y6nnDvykoplH5ONc/Y2Mlsczl7z9GPS8N9KWRPxS0torx/+8/nzIMNiZg2
j9PVqrIHwnXvx+efSL39tk/Xb8URNje7z8i4xxyodqTP+2Oj7Pt/+8/YlDz9Z5o4b+CyoFAUKLhv51un5Kjptw/2Bao+RLX7z8Ba
/PMSA+WP3dtvmjp/+8/Wp4uduv/77/VvI2XVu/mvxbmwWyDRt8/o1LMBH3O7z82mu9x6UOYP4QsQ6rk/+8/amTX95or4b9aTzRi5
CzrvwIf+BiS6uA/2rzFnRbF7z9v+E+1gniaP3ASHnjf/+8/"
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [13, 6],
      "data": "AAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAPA/DQ0Jj1Tt6j8mBbUPKErhP
93FD2wspmE/XYAIIvv/7z8oWdg23nfTPvl8/v///+8/eb/R6vYY7T8Jb1NXJqLavzon3LwppnE/2cojiOz/7z91EV063nfjPhIX+
v///+8/+Nm2bTgQwj8m1oW+BK7vv7M3UOU3eXo//P5VMtT/7z8JPslVzTPtPh6r8v///+8/sB3c3bk36L9VJNsGpurkvwkcGQAfp
oE/6qumILL/7z9PtZo43nfzPkpc6P///+8/VJTg9YGv7r8ASWtwhSfSP2ToKa+cD4Y/p0MgU4b/7z+/JxPI1VX4PmcH2////+8/7
qCwivHh0b8VFngJt7nuPwu7R6gTeYo/tdTPyVD/7z8JPslVzTP9Pnesyv///+8/awptwggG5T/uH9me9x/oP+/s3pOC4o4/ZQDGh
BH/7z8qqr9x4ggBP6dut////+8/DMIooNKo7z+sLWO/vp/Cv0Y9Lw30pZE/KL4VhMj+7z9i43s53ncDP/hNof///+8/nzIMNiZg2
j/JJKam+iftvyLjHHKh2pM/C3XVx3X+7z+H7lYA2uYFPwsEiP///+8/YlDz9Z5o4b/LbAyJrNnqvwFr88xID5Y/nSgeUBn+7z+s+
THH1VUIP276a////+8/Wp4uduv/77+EDe9BriByPzaa73HpQ5g/qQUMHbP97z/RBA2O0cQKP8PqTP///+8/amTX95or4b8qZmsE2
gDrP2/4T7WCeJo/CT++LkP97z8JPslVzTMNPwrVKv///+8/"
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [13, 6],
      "data": "AAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAPA/DQ0Jj1Tt6j8mBbUPKErhP
1pKGhlBp9s/tGs7QdLb7L837YGZdOLmv7D+eW0GXuY/eb/R6vYY7T8Jb1NXJqLav/ISdU1P8Oi/DpvU+isN5D/ebpnx2/3vv4w+8
+y4aJe/+Nm2bTgQwj8m1oW+BK7vv6awMTCLJ+8/YVZM+dk6zb8EQPQYmtblv3l51+TSY+e/sB3c3bk36L9VJNsGpurkvxWRDO7qQ
O+/kQ7w0xx8y7/8lgsBKGenPwmoug9w9++/VJTg9YGv7r8ASWtwhSfSP2j6dTNzN+k/xHrzGGqz4z/roigAEOLnP0PqqLpBTOW/7
qCwivHh0b8VFngJt7nuP8g70gYiddy/KicGFp2p7L+SRVg2vezvP912ufRoi7E/awptwggG5T/uH9me9x/oP+65rYTLoYw/G/C9C
jP/7z8oGGfVD7/kP3vgVgcbXeg/DMIooNKo7z+sLWO/vp/Cv3cjAe/919o/DuBav5UM7b88C1jy5GC3vx2P6dPE3e8/nzIMNiZg2
j/JJKam+iftv0tnOvHrp+i/2odoAe1l5D85u7mD49TovyXPmk0XL+Q/YlDz9Z5o4b/LbAyJrNnqv1LtmVycDO8/IbA/sCD4zr+6I
jfpiMrvv06YSiRAM72/Wp4uduv/77+EDe9BriByP5cqIVG6WO+/n0TWmv+7yb+1z8Vma5zjv2XCUm5ZSem/amTX95or4b8qZmsE2
gDrPwnp8BNUfek/7ASN2atY4z9OEVCQ2YDBPzemFgkMs++/"
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [13, 6],
      "data": "AAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAPA/zNd2t0Kssz9AsJZ3xufvP
5eZF0LEP20/Pt3zofL/7z9BSGtO1bglPwWNoPj//+8/9py5Jl6dwz9cKsOLPp/vP4OfOgq4P30/uXPah8r/7z8VpXhJ1bg1P3F6g
uL//+8/g6CjXOhGzT8xbjUN1ibvP8FD28G674U/bUzVsYf/7z/3HN3wn0pAP+eBpb3//+8/JMfldw9i0z/dSaJJQ3/uP2o54CqHP
40/ZVccICr/7z/fzHU11bhFP8TpCYr//+8/08ut91ED2D+gr773g6ntP38+LpKdR5I/iMj90rH+7z+sEA1wCidLP6prr0f//+8/h
hf0IzmA3D+XXh2326bsP8RpSUlo75U/bvTdyh7+7z9kyxTPn0pQP/hNlvb+/+8/G8Ndv/xo4D+u0jMm0njrP1Oj8Kwgl5k/G903C
HH97z/s85peugFTP1BKvpb+/+8/qay1bwR54j/To2yRMCHqP6JUYq/DPp0/EYKci6j87z+WYmPl1LhVP+CDJyj+/+8/HBDILBRt5
D9CTMg+/6HoP8nOdiEnc6A/EW2zVcX77z8kZSpi729YP9cd0qr9/+8/69rZ2DZC5j+xciVagv3mP3WV+6zeRqI/F7I6Z8f67z9cS
azTCSdbP9jRvR79/+8/hr79KKb15z/H8tiGNjblPxNEffOGGqQ/QhwGwa757z8BXaU4JN5dP0Hm6oP8/+8/VJN+2M6E6T/2lMcbz
U7jP+PwRW4e7qU/eWoAZHv47z8VhfNHn0pgP7MUWdr7/+8/"
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [6, 13],
      "data": "AAAAAAAAAAANDQmPVO3qP3m/0er2GO0/+Nm2bTgQwj+wHdzduTfov1SU4PWBr+6/7qCwivHh0b9rCm3CCAblP
wzCKKDSqO8/nzIMNiZg2j9iUPP1nmjhv1qeLnbr/++/amTX95or4b8AAAAAAADwPyYFtQ8oSuE/CW9TVyai2r8m1oW+BK7vv1Uk2
wam6uS/AElrcIUn0j8VFngJt7nuP+4f2Z73H+g/rC1jv76fwr/JJKam+iftv8tsDIms2eq/hA3vQa4gcj8qZmsE2gDrPwAAAAAAA
AAA6W2ulqPBpz9PlTvFFru3PzZmcdwixME/m7pqVO6gxz9M6s8ysnDNP9zgogcdmNE/5pabOi1u1D8pKKZR+TjXPx+efSL39tk/n
W6fkqOm3D8W5sFsg0bfPwIf+BiS6uA/AAAAAAAA8D/1NSpRLffvP7O3LSK63O8/RenqCLWw7z9CUJJLNnPvPzQWQtNfJO8/YZ9SG
V3E7j/DB14PY1PuP8NhDQKw0e0/W9G+dos/7T/zZhQERp3sP0Q0hCU56+s/XQkACscp6z8AAAAAAAAAAN3FD2wspmE/OifcvCmmc
T+zN1DlN3l6PwkcGQAfpoE/ZOgpr5wPhj8Lu0eoE3mKP+/s3pOC4o4/Rj0vDfSlkT8i4xxyodqTPwFr88xID5Y/NprvcelDmD9v+
E+1gniaPwAAAAAAAPA/XYAIIvv/7z/ZyiOI7P/vP/z+VTLU/+8/6qumILL/7z+nQyBThv/vP7XUz8lQ/+8/ZQDGhBH/7z8ovhWEy
P7vPwt11cd1/u8/nSgeUBn+7z+pBQwds/3vPwk/vi5D/e8/"
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [13, 6],
      "data": "AAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAPA/ru+JKwvfkT/GofWXwP7vP
zfC2POxi0o/VOvUT///7z91Nzko2rYDP6bUnv///+8/m9v3yVjeoT8IAr94AvvvP4eysWGxi1o/T61TP/3/7z9iCVgn2rYTP5lSe
/7//+8/YbDvSMfLqj8c9RLtxfTvP7p7m1LE6GM/8kV8zvn/7z8Jd5M6R5IdP9d5lfz//+8/CUpqbY/bsT8lBnFxC+zvP6iGIxmvi
2o/mvtO/fT/7z/TJq8m2rYjP5Ft7fn//+8/yIzCuNZPtj+WHhi00+DvP9Q9sl1Ml3A/ePHLy+7/7z+Tr2uvkKQoP2jngvb//+8/h
WQ8m2DCuj8oXviUH9PvP8wrJ3jA6HM/6W3zOef/7z/FVX83R5ItP7stVvL//+8/dlVPTNQyvz83M6Il8MLvP/QGZbczOnc/fNrFR
97/7z93MpHf/j8xPyv6Zu3//+8/9qKNlmzQwT+YozCpRrDvP73N4/ali3o/jX1D9dP/7z8//dUi2rYzPxaTtef//+8/HU+oZwsGx
D+D3y+UJJvvP5Z+GxIX3X0/rMBsQsj/7z/AVsZltS02P03VQeH//+8/RG8Lfho6xj/FFIGMi4PvP8oqQXJDl4A/xFNCL7v/7z+yz
Q2okKQ4P9HAC9r//+8/AVx23W1syD+VwjhpfWnvP5MoyKT6P4I/NH3Eu6z/7z+breTpaxs7P6FVE9L//+8/r15CrNmcyj9WB3oy/
EzvP7HWXQ6x6IM/RTP055z/7z8zhfYqR5I9P72TWMn//+8/"
     }
    },
    {
     "of": 10,
     "result": {
      "array": "<f8",
      "shape": [13, 6],
      "data": "AAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAAAAAAAADwP
1/j1uHGZtI/5VtBGRWm7j+Dtk1L67iLPyLt8ds//+8/AAAAAAAAAAAAAAAAAADwP8huZb3bn+E/KTudFIu16j/XSI3WRLibP8YHy
3j//O8/AAAAAAAAAAAAAAAAAADwP5b+oVdKj+g/RazKaI6D5D/iUuGSY8mkP3MmlfE++e8/AAAAAAAAAAAAAAAAAADwPxxyDa2+a
+0/763UxB8s2T+82Pkaq7WrP5fZXnP+8+8/AAAAAAAAAAAAAAAAAADwP7hp9dIfzO8/O5nk6qbDvD9jCU7wUlCxP6wLOj0+7e8/A
AAAAAAAAAAAAAAAAADwP1o2xrYMfe8/LGF3JInLxr/wvjdoAMW0P6CROKD+5O8/AAAAAAAAAAAAAAAAAADwP61ne+0yhew/iNTlK
wkG3b+RHU91tDi4P3cuaP8/2+8/AAAAAAAAAAAAAAAAAADwP4KZuFK+JOc/qW57wmgZ5r9cD1yjRau7P/WWzs8C0O8/AAAAAAAAA
AAAAAAAAADwP1ma9VHbn98/jdLRmQTS679ppMuLihy/PyQfY5hHw+8/AAAAAAAAAAAAAAAAAADwP1kl0ZYFlcw/ltE5fScx77/Tl
NDrLEbBP8QXCfIOte8/AAAAAAAAAAAAAAAAAADwPy1+4rw4/7C/KhFujOzt778sIbMgRf3CP4KFiIdZpe8/AAAAAAAAAAAAAAAAA
ADwP8hXkPlAbta/5i/ymmL47b/kjo1LebPEP7++hRUolO8/"
     }
    },
    {
     "of": 11,
     "result": {
      "array": "<f8",
      "shape": [13, 6],
      "data": "AAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAPA/DQ0Jj1Tt6j8mBbUPKErhP
z/Di8uujrk/2Bao+RLX7z8YMxbpynqEP3GjrSSX/+8/eb/R6vYY7T8Jb1NXJqLavzHYPSP/bck/+ll3lbRc7z8oM6XNh3qUP3GcZ
ZVc/u8/+Nm2bTgQwj8m1oW+BK7vv2u3upXN6dI/lxcv1B2S7j+pbJbxI7eeP2ZdNVpQ/O8/sB3c3bk36L9VJNsGpurkv+ZqK+k67
Ng/A6fb51R57T/AXwple3mkPz+ZiIBy+e8/VJTg9YGv7r8ASWtwhSfSP7oFS3Tort4/RX5bBigV7D9vcP+i3papP4iTKBvD9e8/7
qCwivHh0b8VFngJt7nuPxpApReNEeI/2FtIPCZp6j97RYgtmrOuPwzaO0JC8e8/awptwggG5T/uH9me9x/oPwkaRmluneQ/+52fU
pZ56D/IV+dBxuexPxm4RRPw6+8/DMIooNKo7z+sLWO/vp/CvwD+v8KU9OY/nZlx3mtL5j/GSxEVSnW0P2NjJbHM5e8/nzIMNiZg2
j/JJKam+iftv9aoXZgDEek/XeOSljrk4z+Z1mrVRwK3P12/FETY3u8/YlDz9Z5o4b/LbAyJrNnqvw0NCY9U7eo/JgW1DyhK4T8/w
4vLro65P9gWqPkS1+8/Wp4uduv/77+EDe9BriByP/lhLUzFhOw/qmLHBrgH3T9C/udDbhq8P6NSzAR9zu8/amTX95or4b8qZmsE2
gDrP85NGqJD0+0/r3s7lN4w1z9a4DyPdaW+P9q8xZ0Wxe8/"
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
    [0, 1, "dd3a0863", -0.280022, 45.0],
    [0, 2, "dd3a0863", -1.3360383, 46.0],
    [0, 3, "dd3a0863", 0.054298, 23.0],
    [0, 4, "dd3a0863", -1.0032527, 45.0],
    [0, 5, "dd3a0863", -1.7352237, 43.0],
    [0, 6, "dd3a0863", -2.353836, 49.0],
    [0, 7, "dd3a0863", -1.5674443, 43.0],
    [0, 8, "c1dfde7c", 2.032357, 45.0],
    [0, 9, "dd3a0863", -1.6618384, 40.0],
    [0, 10, "dd3a0863", -1.3931438, 43.0],
    [0, 11, "dd3a0863", -2.1393247, 47.0],
    [1, 2, "dd3a0863", -1.4632505, 46.0],
    [1, 5, "dd3a0863", -0.7095215, 43.0],
    [1, 6, "dd3a0863", -1.9507058, 49.0],
    [1, 7, "dd3a0863", -1.4180581, 43.0],
    [1, 8, "c1dfde7c", 0.6243075, 45.0],
    [1, 9, "dd3a0863", -1.1747315, 40.0],
    [1, 10, "dd3a0863", 0.4152386, 43.0],
    [1, 11, "dd3a0863", -0.6471733, 47.0],
    [2, 3, "dd3a0863", -0.2409862, 25.0],
    [2, 4, "dd3a0863", -0.3241088, 46.0],
    [2, 5, "dd3a0863", -0.9548786, 43.0],
    [2, 6, "dd3a0863", 0.6337424, 50.0],
    [2, 7, "dd3a0863", -1.1506677, 43.0],
    [2, 8, "c1dfde7c", 1.7508761, 46.0],
    [2, 9, "dd3a0863", -1.2857158, 41.0],
    [2, 11, "dd3a0863", -1.1698604, 48.0],
    [3, 5, "dd3a0863", 0.3056167, 16.0],
    [3, 6, "dd3a0863", -0.8994247, 48.0],
    [3, 7, "dd3a0863", -0.4985172, 12.0],
    [3, 8, "c1dfde7c", -0.9333232, 23.0],
    [3, 9, "dd3a0863", -0.12814768, 2.8],
    [3, 10, "dd3a0863", 0.7436614, 17.0],
    [3, 11, "dd3a0863", -0.5485453, 31.0],
    [4, 5, "dd3a0863", -0.3753151, 42.0],
    [4, 6, "dd3a0863", -0.85089, 58.0],
    [4, 7, "dd3a0863", -0.5350761, 40.0],
    [4, 8, "c1dfde7c", -0.5303541, 45.0],
    [4, 9, "dd3a0863", -0.4439934, 35.0],
    [4, 10, "dd3a0863", -0.0625998, 42.0],
    [4, 11, "dd3a0863", -0.894114, 49.0],
    [5, 8, "c1dfde7c", -2.552552, 43.0],
    [5, 9, "dd3a0863", -1.2879397, 40.0],
    [5, 10, "dd3a0863", -1.361629, 40.0],
    [6, 8, "c1dfde7c", -6.4057664, 49.0],
    [6, 9, "dd3a0863", -0.8938201, 47.0],
    [6, 10, "dd3a0863", 0.3177043, 46.0],
    [7, 8, "c1dfde7c", -3.6429051, 43.0],
    [7, 9, "dd3a0863", -1.2763306, 39.0],
    [7, 10, "dd3a0863", -1.3495368, 44.0],
    [8, 9, "c1dfde7c", -3.0020416, 40.0],
    [8, 10, "c1dfde7c", -1.0161535, 43.0],
    [8, 11, "c1dfde7c", -2.0270965, 47.0],
    [9, 10, "dd3a0863", -1.0801147, 43.0],
    [9, 11, "dd3a0863", -1.2999149, 40.0],
    [10, 11, "dd3a0863", -1.3485975, 46.0]
   ]
  },
  {
   "name": "position 0 alone",
   "weight": 0.5,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": null,
   "any_type": true,
   "script": [["call", "sinusoidal_encoding", {"tuple": [1, 10]}, {"dict": []}, null]],
   "expected": {
    "array": "<f8",
    "shape": [1, 10],
    "data": "AAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAAAAAAAADwPwA
AAAAAAAAAAAAAAAAA8D8="
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [1, 10],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPA/AAAAAAAA8D8AAAAAAADwP
wAAAAAAAPA/AAAAAAAA8D8="
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [1, 10],
      "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAA
AAAAAAAAPA/AAAAAAAAAAA="
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [1, 10],
      "data": "DQ0Jj1Tt6j8mBbUPKErhP6QK5tCpM8Q/ruaqDFSZ7z9mjvwvEbiZP3EtlW1q/e8/tKXN+XFOcD+uMpdh7//vP
21ga33arEQ/ADoilf//7z8="
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [1, 10],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAA="
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [10, 1],
      "data": "AAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAAAAAAAADwP
wAAAAAAAAAAAAAAAAAA8D8="
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
    [0, 1, "d77d6933", -2.29897667, 5.0],
    [0, 2, "d77d6933", 3.12089596, 5.6],
    [0, 3, "d77d6933", 0.0, 0.0],
    [0, 4, "d77d6933", 2.75532257, 5.0],
    [0, 5, "d77d6933", 2.75532257, 5.0],
    [0, 6, "d77d6933", 2.75532257, 5.0],
    [0, 7, "d77d6933", 2.75532257, 5.0],
    [0, 8, "ac2c6461", 2.75532257, 5.0],
    [0, 9, "d77d6933", 2.75532257, 5.0],
    [0, 10, "d77d6933", 2.75532257, 5.0],
    [0, 11, "d77d6933", 2.75532257, 5.0],
    [1, 2, "d77d6933", -0.15043324, 5.6],
    [1, 5, "d77d6933", 0.39527769, 5.0],
    [1, 6, "d77d6933", 0.39527769, 5.0],
    [1, 7, "d77d6933", 0.39527769, 5.0],
    [1, 8, "ac2c6461", 0.39527769, 5.0],
    [1, 9, "d77d6933", 0.39527769, 5.0],
    [1, 10, "d77d6933", 0.39527769, 5.0],
    [1, 11, "d77d6933", 0.39527769, 5.0],
    [2, 3, "d77d6933", -0.1076617, 2.1],
    [2, 4, "d77d6933", 0.30086564, 6.0],
    [2, 5, "d77d6933", 0.52694483, 5.4],
    [2, 6, "d77d6933", 0.48081451, 5.9],
    [2, 7, "d77d6933", 0.4178494, 5.6],
    [2, 8, "ac2c6461", 0.4178494, 5.6],
    [2, 9, "d77d6933", 0.06653724, 5.0],
    [2, 11, "d77d6933", 0.34615301, 5.7],
    [3, 5, "d77d6933", 0.0, 0.0],
    [3, 6, "d77d6933", 0.0, 0.0],
    [3, 7, "d77d6933", 0.0, 0.0],
    [3, 8, "ac2c6461", 0.0, 0.0],
    [3, 9, "d77d6933", 0.0, 0.0],
    [3, 10, "d77d6933", 0.0, 0.0],
    [3, 11, "d77d6933", 0.0, 0.0],
    [4, 8, "ac2c6461", 0.06106822, 5.0],
    [5, 8, "ac2c6461", 0.06106822, 5.0],
    [6, 8, "ac2c6461", 0.06106822, 5.0],
    [7, 8, "ac2c6461", 0.06106822, 5.0],
    [8, 9, "ac2c6461", 0.06106822, 5.0],
    [8, 10, "ac2c6461", 0.06106822, 5.0],
    [8, 11, "ac2c6461", 0.06106822, 5.0]
   ]
  }
 ]
}
"""

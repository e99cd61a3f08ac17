"""The public cases of the step split_heads, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_03: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'split_heads'
points = [0.2857, 0.2857]


@test_case(name='numbers that tell their place: row 2, column 7 holds 207')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='seven words, two heads')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 1,
 "assignment": "lesson_03",
 "notebook": "03_multi_head_attention",
 "step": "split_heads",
 "order": 0,
 "points": 2,
 "summary": "Head h gets the columns h*d_head to (h+1)*d_head - 1 of every row",
 "returns": [],
 "cases": [
  {
   "name": "numbers that tell their place: row 2, column 7 holds 207",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 953.0,
   "script": [
    [
     "call",
     "split_heads",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 10],
        "data": "AAAAAAAAAAAAAAAAAADwPwAAAAAAAABAAAAAAAAACEAAAAAAAAAQQAAAAAAAABRAAAAAAAAAGEAAAAAAAAA
cQAAAAAAAACBAAAAAAAAAIkAAAAAAAABZQAAAAAAAQFlAAAAAAACAWUAAAAAAAMBZQAAAAAAAAFpAAAAAAABAWkAAAAAAAIBaQAA
AAAAAwFpAAAAAAAAAW0AAAAAAAEBbQAAAAAAAAGlAAAAAAAAgaUAAAAAAAEBpQAAAAAAAYGlAAAAAAACAaUAAAAAAAKBpQAAAAAA
AwGlAAAAAAADgaUAAAAAAAABqQAAAAAAAIGpA"
       },
       5
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [5, 3, 2],
    "data": "AAAAAAAAAAAAAAAAAADwPwAAAAAAAFlAAAAAAABAWUAAAAAAAABpQAAAAAAAIGlAAAAAAAAAAEAAAAAAAAAIQAA
AAAAAgFlAAAAAAADAWUAAAAAAAEBpQAAAAAAAYGlAAAAAAAAAEEAAAAAAAAAUQAAAAAAAAFpAAAAAAABAWkAAAAAAAIBpQAAAAAA
AoGlAAAAAAAAAGEAAAAAAAAAcQAAAAAAAgFpAAAAAAADAWkAAAAAAAMBpQAAAAAAA4GlAAAAAAAAAIEAAAAAAAAAiQAAAAAAAAFt
AAAAAAABAW0AAAAAAAABqQAAAAAAAIGpA"
   },
   "mistakes": [
    {
     "name": "bare reshape",
     "message": "Your result has the right shape, but it comes from reshape alone, which keeps all n
umbers in reading order: head 0 was given the first words whole instead of its columns of every word
. Reshape to (n, n_heads, d_head), which cuts each row into pieces, then swap the first two axes.",
     "result": {
      "array": "<f8",
      "shape": [5, 3, 2],
      "data": "AAAAAAAAAAAAAAAAAADwPwAAAAAAAABAAAAAAAAACEAAAAAAAAAQQAAAAAAAABRAAAAAAAAAGEAAAAAAAAAcQ
AAAAAAAACBAAAAAAAAAIkAAAAAAAABZQAAAAAAAQFlAAAAAAACAWUAAAAAAAMBZQAAAAAAAAFpAAAAAAABAWkAAAAAAAIBaQAAAA
AAAwFpAAAAAAAAAW0AAAAAAAEBbQAAAAAAAAGlAAAAAAAAgaUAAAAAAAEBpQAAAAAAAYGlAAAAAAACAaUAAAAAAAKBpQAAAAAAAw
GlAAAAAAADgaUAAAAAAAABqQAAAAAAAIGpA"
     }
    },
    {
     "name": "axes not swapped",
     "message": "Your rows are cut rightly, but the words still come first: your shape is (n, n_head
s, d_head). Swap the first two axes, so that the heads come first.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 2],
      "data": "AAAAAAAAAAAAAAAAAADwPwAAAAAAAABAAAAAAAAACEAAAAAAAAAQQAAAAAAAABRAAAAAAAAAGEAAAAAAAAAcQ
AAAAAAAACBAAAAAAAAAIkAAAAAAAABZQAAAAAAAQFlAAAAAAACAWUAAAAAAAMBZQAAAAAAAAFpAAAAAAABAWkAAAAAAAIBaQAAAA
AAAwFpAAAAAAAAAW0AAAAAAAEBbQAAAAAAAAGlAAAAAAAAgaUAAAAAAAEBpQAAAAAAAYGlAAAAAAACAaUAAAAAAAKBpQAAAAAAAw
GlAAAAAAADgaUAAAAAAAABqQAAAAAAAIGpA"
     }
    },
    {
     "name": "columns dealt out in turn",
     "message": "You dealt the columns out like cards: head 0 has the columns 0, n_heads, 2\u00b7n_h
eads and so on. A head owns neighbouring columns, h*d_head to (h+1)*d_head - 1: reshape to (n, n_hea
ds, d_head), with the heads before d_head.",
     "result": {
      "array": "<f8",
      "shape": [5, 3, 2],
      "data": "AAAAAAAAAAAAAAAAAAAUQAAAAAAAAFlAAAAAAABAWkAAAAAAAABpQAAAAAAAoGlAAAAAAAAA8D8AAAAAAAAYQ
AAAAAAAQFlAAAAAAACAWkAAAAAAACBpQAAAAAAAwGlAAAAAAAAAAEAAAAAAAAAcQAAAAAAAgFlAAAAAAADAWkAAAAAAAEBpQAAAA
AAA4GlAAAAAAAAACEAAAAAAAAAgQAAAAAAAwFlAAAAAAAAAW0AAAAAAAGBpQAAAAAAAAGpAAAAAAAAAEEAAAAAAAAAiQAAAAAAAA
FpAAAAAAABAW0AAAAAAAIBpQAAAAAAAIGpA"
     }
    },
    {
     "name": "all axes reversed",
     "message": "You reversed all three axes, as .T does, which gives (d_head, n_heads, n). Swap onl
y the first two: .swapaxes(0, 1) or .transpose(1, 0, 2).",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "AAAAAAAAAAAAAAAAAABZQAAAAAAAAGlAAAAAAAAAAEAAAAAAAIBZQAAAAAAAQGlAAAAAAAAAEEAAAAAAAABaQ
AAAAAAAgGlAAAAAAAAAGEAAAAAAAIBaQAAAAAAAwGlAAAAAAAAAIEAAAAAAAABbQAAAAAAAAGpAAAAAAAAA8D8AAAAAAEBZQAAAA
AAAIGlAAAAAAAAACEAAAAAAAMBZQAAAAAAAYGlAAAAAAAAAFEAAAAAAAEBaQAAAAAAAoGlAAAAAAAAAHEAAAAAAAMBaQAAAAAAA4
GlAAAAAAAAAIkAAAAAAAEBbQAAAAAAAIGpA"
     }
    },
    {
     "name": "each head transposed",
     "message": "Each head's table lies on its side: your shape is (n_heads, d_head, n). Rows are wo
rds, in every head: (n_heads, n, d_head).",
     "result": {
      "array": "<f8",
      "shape": [5, 2, 3],
      "data": "AAAAAAAAAAAAAAAAAABZQAAAAAAAAGlAAAAAAAAA8D8AAAAAAEBZQAAAAAAAIGlAAAAAAAAAAEAAAAAAAIBZQ
AAAAAAAQGlAAAAAAAAACEAAAAAAAMBZQAAAAAAAYGlAAAAAAAAAEEAAAAAAAABaQAAAAAAAgGlAAAAAAAAAFEAAAAAAAEBaQAAAA
AAAoGlAAAAAAAAAGEAAAAAAAIBaQAAAAAAAwGlAAAAAAAAAHEAAAAAAAMBaQAAAAAAA4GlAAAAAAAAAIEAAAAAAAABbQAAAAAAAA
GpAAAAAAAAAIkAAAAAAAEBbQAAAAAAAIGpA"
     }
    },
    {
     "name": "heads in reverse order",
     "message": "Your heads come in reverse order: the last columns went to head 0. Head 0 owns the 
first d_head columns.",
     "result": {
      "array": "<f8",
      "shape": [5, 3, 2],
      "data": "AAAAAAAAIEAAAAAAAAAiQAAAAAAAAFtAAAAAAABAW0AAAAAAAABqQAAAAAAAIGpAAAAAAAAAGEAAAAAAAAAcQ
AAAAAAAgFpAAAAAAADAWkAAAAAAAMBpQAAAAAAA4GlAAAAAAAAAEEAAAAAAAAAUQAAAAAAAAFpAAAAAAABAWkAAAAAAAIBpQAAAA
AAAoGlAAAAAAAAAAEAAAAAAAAAIQAAAAAAAgFlAAAAAAADAWUAAAAAAAEBpQAAAAAAAYGlAAAAAAAAAAAAAAAAAAADwPwAAAAAAA
FlAAAAAAABAWUAAAAAAAABpQAAAAAAAIGlA"
     }
    },
    {
     "name": "whole rows for every head",
     "message": "Every head was given all the columns. Share them out: each head gets d_head = d_mod
el / n_heads columns of its own.",
     "result": {
      "array": "<f8",
      "shape": [5, 3, 10],
      "data": "AAAAAAAAAAAAAAAAAADwPwAAAAAAAABAAAAAAAAACEAAAAAAAAAQQAAAAAAAABRAAAAAAAAAGEAAAAAAAAAcQ
AAAAAAAACBAAAAAAAAAIkAAAAAAAABZQAAAAAAAQFlAAAAAAACAWUAAAAAAAMBZQAAAAAAAAFpAAAAAAABAWkAAAAAAAIBaQAAAA
AAAwFpAAAAAAAAAW0AAAAAAAEBbQAAAAAAAAGlAAAAAAAAgaUAAAAAAAEBpQAAAAAAAYGlAAAAAAACAaUAAAAAAAKBpQAAAAAAAw
GlAAAAAAADgaUAAAAAAAABqQAAAAAAAIGpAAAAAAAAAAAAAAAAAAADwPwAAAAAAAABAAAAAAAAACEAAAAAAAAAQQAAAAAAAABRAA
AAAAAAAGEAAAAAAAAAcQAAAAAAAACBAAAAAAAAAIkAAAAAAAABZQAAAAAAAQFlAAAAAAACAWUAAAAAAAMBZQAAAAAAAAFpAAAAAA
ABAWkAAAAAAAIBaQAAAAAAAwFpAAAAAAAAAW0AAAAAAAEBbQAAAAAAAAGlAAAAAAAAgaUAAAAAAAEBpQAAAAAAAYGlAAAAAAACAa
UAAAAAAAKBpQAAAAAAAwGlAAAAAAADgaUAAAAAAAABqQAAAAAAAIGpAAAAAAAAAAAAAAAAAAADwPwAAAAAAAABAAAAAAAAACEAAA
AAAAAAQQAAAAAAAABRAAAAAAAAAGEAAAAAAAAAcQAAAAAAAACBAAAAAAAAAIkAAAAAAAABZQAAAAAAAQFlAAAAAAACAWUAAAAAAA
MBZQAAAAAAAAFpAAAAAAABAWkAAAAAAAIBaQAAAAAAAwFpAAAAAAAAAW0AAAAAAAEBbQAAAAAAAAGlAAAAAAAAgaUAAAAAAAEBpQ
AAAAAAAYGlAAAAAAACAaUAAAAAAAKBpQAAAAAAAwGlAAAAAAADgaUAAAAAAAABqQAAAAAAAIGpAAAAAAAAAAAAAAAAAAADwPwAAA
AAAAABAAAAAAAAACEAAAAAAAAAQQAAAAAAAABRAAAAAAAAAGEAAAAAAAAAcQAAAAAAAACBAAAAAAAAAIkAAAAAAAABZQAAAAAAAQ
FlAAAAAAACAWUAAAAAAAMBZQAAAAAAAAFpAAAAAAABAWkAAAAAAAIBaQAAAAAAAwFpAAAAAAAAAW0AAAAAAAEBbQAAAAAAAAGlAA
AAAAAAgaUAAAAAAAEBpQAAAAAAAYGlAAAAAAACAaUAAAAAAAKBpQAAAAAAAwGlAAAAAAADgaUAAAAAAAABqQAAAAAAAIGpAAAAAA
AAAAAAAAAAAAADwPwAAAAAAAABAAAAAAAAACEAAAAAAAAAQQAAAAAAAABRAAAAAAAAAGEAAAAAAAAAcQAAAAAAAACBAAAAAAAAAI
kAAAAAAAABZQAAAAAAAQFlAAAAAAACAWUAAAAAAAMBZQAAAAAAAAFpAAAAAAABAWkAAAAAAAIBaQAAAAAAAwFpAAAAAAAAAW0AAA
AAAAEBbQAAAAAAAAGlAAAAAAAAgaUAAAAAAAEBpQAAAAAAAYGlAAAAAAACAaUAAAAAAAKBpQAAAAAAAwGlAAAAAAADgaUAAAAAAA
ABqQAAAAAAAIGpA"
     }
    }
   ]
  },
  {
   "name": "seven words, two heads",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 912.0,
   "script": [
    [
     "call",
     "split_heads",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [7, 6],
        "data": "nQjk4PcA/j80OycuzqnYv6fmrak6hOy/rEG+/Qyl4r8nDFZT6jL0v88Z0DRAkeS/B8cUJwzd5D8cYkQRPAH
8v2Co8pDINty/9s3ELCC6+z8Y2W2mf9H0v98ts3t7Yuw/UbGiriTfzL8ofhe30qC0P1YEvzhLZQHA5YLZbdzT7L/tKKVGBxTvP5D
d6m3iz++/G7h1KRdr+r8v4n4arobjvwKs7zCbTO8/uMSOuoqF9D9DsMQsQzjQv7by5/HdDeS/5Wu0TOUu7j/JXWZX1WG7P6y4sVX
6RvC/qCN8Bkma7b9o/Fd4QbrwPwAOiRweFPA//60kzCtN6b+qCU0Eqiz7vxselQK1reM/8WEdCuD1+z+XpwFhc13Zv6TOTOxVruc
/UHOaj84k1j9Pp9hWpFnov2JoU4Z79tG/gP06Dj17yL/TAO+TPzfmv2qpx7wySfE/"
       },
       2
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [2, 7, 3],
    "data": "nQjk4PcA/j80OycuzqnYv6fmrak6hOy/B8cUJwzd5D8cYkQRPAH8v2Co8pDINty/UbGiriTfzL8ofhe30qC0P1Y
EvzhLZQHAG7h1KRdr+r8v4n4arobjvwKs7zCbTO8/5Wu0TOUu7j/JXWZX1WG7P6y4sVX6RvC//60kzCtN6b+qCU0Eqiz7vxselQK
1reM/UHOaj84k1j9Pp9hWpFnov2JoU4Z79tG/rEG+/Qyl4r8nDFZT6jL0v88Z0DRAkeS/9s3ELCC6+z8Y2W2mf9H0v98ts3t7Yuw
/5YLZbdzT7L/tKKVGBxTvP5Dd6m3iz++/uMSOuoqF9D9DsMQsQzjQv7by5/HdDeS/qCN8Bkma7b9o/Fd4QbrwPwAOiRweFPA/8WE
dCuD1+z+XpwFhc13Zv6TOTOxVruc/gP06Dj17yL/TAO+TPzfmv2qpx7wySfE/"
   },
   "mistakes": [
    {
     "name": "bare reshape",
     "message": "Your result has the right shape, but it comes from reshape alone, which keeps all n
umbers in reading order: head 0 was given the first words whole instead of its columns of every word
. Reshape to (n, n_heads, d_head), which cuts each row into pieces, then swap the first two axes.",
     "result": {
      "array": "<f8",
      "shape": [2, 7, 3],
      "data": "nQjk4PcA/j80OycuzqnYv6fmrak6hOy/rEG+/Qyl4r8nDFZT6jL0v88Z0DRAkeS/B8cUJwzd5D8cYkQRPAH8v
2Co8pDINty/9s3ELCC6+z8Y2W2mf9H0v98ts3t7Yuw/UbGiriTfzL8ofhe30qC0P1YEvzhLZQHA5YLZbdzT7L/tKKVGBxTvP5Dd6
m3iz++/G7h1KRdr+r8v4n4arobjvwKs7zCbTO8/uMSOuoqF9D9DsMQsQzjQv7by5/HdDeS/5Wu0TOUu7j/JXWZX1WG7P6y4sVX6R
vC/qCN8Bkma7b9o/Fd4QbrwPwAOiRweFPA//60kzCtN6b+qCU0Eqiz7vxselQK1reM/8WEdCuD1+z+XpwFhc13Zv6TOTOxVruc/U
HOaj84k1j9Pp9hWpFnov2JoU4Z79tG/gP06Dj17yL/TAO+TPzfmv2qpx7wySfE/"
     }
    },
    {
     "name": "axes not swapped",
     "message": "Your rows are cut rightly, but the words still come first: your shape is (n, n_head
s, d_head). Swap the first two axes, so that the heads come first.",
     "result": {
      "array": "<f8",
      "shape": [7, 2, 3],
      "data": "nQjk4PcA/j80OycuzqnYv6fmrak6hOy/rEG+/Qyl4r8nDFZT6jL0v88Z0DRAkeS/B8cUJwzd5D8cYkQRPAH8v
2Co8pDINty/9s3ELCC6+z8Y2W2mf9H0v98ts3t7Yuw/UbGiriTfzL8ofhe30qC0P1YEvzhLZQHA5YLZbdzT7L/tKKVGBxTvP5Dd6
m3iz++/G7h1KRdr+r8v4n4arobjvwKs7zCbTO8/uMSOuoqF9D9DsMQsQzjQv7by5/HdDeS/5Wu0TOUu7j/JXWZX1WG7P6y4sVX6R
vC/qCN8Bkma7b9o/Fd4QbrwPwAOiRweFPA//60kzCtN6b+qCU0Eqiz7vxselQK1reM/8WEdCuD1+z+XpwFhc13Zv6TOTOxVruc/U
HOaj84k1j9Pp9hWpFnov2JoU4Z79tG/gP06Dj17yL/TAO+TPzfmv2qpx7wySfE/"
     }
    },
    {
     "name": "columns dealt out in turn",
     "message": "You dealt the columns out like cards: head 0 has the columns 0, n_heads, 2\u00b7n_h
eads and so on. A head owns neighbouring columns, h*d_head to (h+1)*d_head - 1: reshape to (n, n_hea
ds, d_head), with the heads before d_head.",
     "result": {
      "array": "<f8",
      "shape": [2, 7, 3],
      "data": "nQjk4PcA/j+n5q2pOoTsvycMVlPqMvS/B8cUJwzd5D9gqPKQyDbcvxjZbaZ/0fS/UbGiriTfzL9WBL84S2UBw
O0opUYHFO8/G7h1KRdr+r8CrO8wm0zvP0OwxCxDONC/5Wu0TOUu7j+suLFV+kbwv2j8V3hBuvA//60kzCtN6b8bHpUCta3jP5enA
WFzXdm/UHOaj84k1j9iaFOGe/bRv9MA75M/N+a/NDsnLs6p2L+sQb79DKXiv88Z0DRAkeS/HGJEETwB/L/2zcQsILr7P98ts3t7Y
uw/KH4Xt9KgtD/lgtlt3NPsv5Dd6m3iz++/L+J+Gq6G47+4xI66ioX0P7by5/HdDeS/yV1mV9Vhuz+oI3wGSZrtvwAOiRweFPA/q
glNBKos+7/xYR0K4PX7P6TOTOxVruc/T6fYVqRZ6L+A/ToOPXvIv2qpx7wySfE/"
     }
    },
    {
     "name": "all axes reversed",
     "message": "You reversed all three axes, as .T does, which gives (d_head, n_heads, n). Swap onl
y the first two: .swapaxes(0, 1) or .transpose(1, 0, 2).",
     "result": {
      "array": "<f8",
      "shape": [3, 2, 7],
      "data": "nQjk4PcA/j8HxxQnDN3kP1Gxoq4k38y/G7h1KRdr+r/la7RM5S7uP/+tJMwrTem/UHOaj84k1j+sQb79DKXiv
/bNxCwguvs/5YLZbdzT7L+4xI66ioX0P6gjfAZJmu2/8WEdCuD1+z+A/ToOPXvIvzQ7Jy7Oqdi/HGJEETwB/L8ofhe30qC0Py/if
hquhuO/yV1mV9Vhuz+qCU0Eqiz7v0+n2FakWei/JwxWU+oy9L8Y2W2mf9H0v+0opUYHFO8/Q7DELEM40L9o/Fd4QbrwP5enAWFzX
dm/0wDvkz835r+n5q2pOoTsv2Co8pDINty/VgS/OEtlAcACrO8wm0zvP6y4sVX6RvC/Gx6VArWt4z9iaFOGe/bRv88Z0DRAkeS/3
y2ze3ti7D+Q3ept4s/vv7by5/HdDeS/AA6JHB4U8D+kzkzsVa7nP2qpx7wySfE/"
     }
    },
    {
     "name": "each head transposed",
     "message": "Each head's table lies on its side: your shape is (n_heads, d_head, n). Rows are wo
rds, in every head: (n_heads, n, d_head).",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 7],
      "data": "nQjk4PcA/j8HxxQnDN3kP1Gxoq4k38y/G7h1KRdr+r/la7RM5S7uP/+tJMwrTem/UHOaj84k1j80OycuzqnYv
xxiRBE8Afy/KH4Xt9KgtD8v4n4arobjv8ldZlfVYbs/qglNBKos+79Pp9hWpFnov6fmrak6hOy/YKjykMg23L9WBL84S2UBwAKs7
zCbTO8/rLixVfpG8L8bHpUCta3jP2JoU4Z79tG/rEG+/Qyl4r/2zcQsILr7P+WC2W3c0+y/uMSOuoqF9D+oI3wGSZrtv/FhHQrg9
fs/gP06Dj17yL8nDFZT6jL0vxjZbaZ/0fS/7SilRgcU7z9DsMQsQzjQv2j8V3hBuvA/l6cBYXNd2b/TAO+TPzfmv88Z0DRAkeS/3
y2ze3ti7D+Q3ept4s/vv7by5/HdDeS/AA6JHB4U8D+kzkzsVa7nP2qpx7wySfE/"
     }
    },
    {
     "name": "heads in reverse order",
     "message": "Your heads come in reverse order: the last columns went to head 0. Head 0 owns the 
first d_head columns.",
     "result": {
      "array": "<f8",
      "shape": [2, 7, 3],
      "data": "rEG+/Qyl4r8nDFZT6jL0v88Z0DRAkeS/9s3ELCC6+z8Y2W2mf9H0v98ts3t7Yuw/5YLZbdzT7L/tKKVGBxTvP
5Dd6m3iz++/uMSOuoqF9D9DsMQsQzjQv7by5/HdDeS/qCN8Bkma7b9o/Fd4QbrwPwAOiRweFPA/8WEdCuD1+z+XpwFhc13Zv6TOT
OxVruc/gP06Dj17yL/TAO+TPzfmv2qpx7wySfE/nQjk4PcA/j80OycuzqnYv6fmrak6hOy/B8cUJwzd5D8cYkQRPAH8v2Co8pDIN
ty/UbGiriTfzL8ofhe30qC0P1YEvzhLZQHAG7h1KRdr+r8v4n4arobjvwKs7zCbTO8/5Wu0TOUu7j/JXWZX1WG7P6y4sVX6RvC//
60kzCtN6b+qCU0Eqiz7vxselQK1reM/UHOaj84k1j9Pp9hWpFnov2JoU4Z79tG/"
     }
    },
    {
     "name": "whole rows for every head",
     "message": "Every head was given all the columns. Share them out: each head gets d_head = d_mod
el / n_heads columns of its own.",
     "result": {
      "array": "<f8",
      "shape": [2, 7, 6],
      "data": "nQjk4PcA/j80OycuzqnYv6fmrak6hOy/rEG+/Qyl4r8nDFZT6jL0v88Z0DRAkeS/B8cUJwzd5D8cYkQRPAH8v
2Co8pDINty/9s3ELCC6+z8Y2W2mf9H0v98ts3t7Yuw/UbGiriTfzL8ofhe30qC0P1YEvzhLZQHA5YLZbdzT7L/tKKVGBxTvP5Dd6
m3iz++/G7h1KRdr+r8v4n4arobjvwKs7zCbTO8/uMSOuoqF9D9DsMQsQzjQv7by5/HdDeS/5Wu0TOUu7j/JXWZX1WG7P6y4sVX6R
vC/qCN8Bkma7b9o/Fd4QbrwPwAOiRweFPA//60kzCtN6b+qCU0Eqiz7vxselQK1reM/8WEdCuD1+z+XpwFhc13Zv6TOTOxVruc/U
HOaj84k1j9Pp9hWpFnov2JoU4Z79tG/gP06Dj17yL/TAO+TPzfmv2qpx7wySfE/nQjk4PcA/j80OycuzqnYv6fmrak6hOy/rEG+/
Qyl4r8nDFZT6jL0v88Z0DRAkeS/B8cUJwzd5D8cYkQRPAH8v2Co8pDINty/9s3ELCC6+z8Y2W2mf9H0v98ts3t7Yuw/UbGiriTfz
L8ofhe30qC0P1YEvzhLZQHA5YLZbdzT7L/tKKVGBxTvP5Dd6m3iz++/G7h1KRdr+r8v4n4arobjvwKs7zCbTO8/uMSOuoqF9D9Ds
MQsQzjQv7by5/HdDeS/5Wu0TOUu7j/JXWZX1WG7P6y4sVX6RvC/qCN8Bkma7b9o/Fd4QbrwPwAOiRweFPA//60kzCtN6b+qCU0Eq
iz7vxselQK1reM/8WEdCuD1+z+XpwFhc13Zv6TOTOxVruc/UHOaj84k1j9Pp9hWpFnov2JoU4Z79tG/gP06Dj17yL/TAO+TPzfmv
2qpx7wySfE/"
     }
    }
   ]
  }
 ]
}
"""

"""The public cases of the step split_heads, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_03: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'split_heads'
points = [1.0, 1.0]


@test_case(name='numbers that tell their place: row 2, column 7 holds 207')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='seven words, two heads')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "lesson_03",
 "notebook": "03_multi_head_attention",
 "step": "split_heads",
 "order": 0,
 "steps": [
  "split_heads",
  "merge_heads",
  "head_attention",
  "multi_head_attention",
  "attention_entropy",
  "parameter_count"
 ],
 "points": 2,
 "summary": "Head h gets the columns h*d_head to (h+1)*d_head - 1 of every row",
 "returns": [],
 "mistakes": [
  [
   "bare reshape",
   "Your result has the right shape, but it comes from reshape alone, which keeps all numbers in rea
ding order: head 0 was given the first words whole instead of its columns of every word. Reshape to 
(n, n_heads, d_head), which cuts each row into pieces, then swap the first two axes.",
   false
  ],
  [
   "axes not swapped",
   "Your rows are cut rightly, but the words still come first: your shape is (n, n_heads, d_head). S
wap the first two axes, so that the heads come first.",
   false
  ],
  [
   "columns dealt out in turn",
   "You dealt the columns out like cards: head 0 has the columns 0, n_heads, 2\u00b7n_heads and so o
n. A head owns neighbouring columns, h*d_head to (h+1)*d_head - 1: reshape to (n, n_heads, d_head), 
with the heads before d_head.",
   false
  ],
  [
   "all axes reversed",
   "You reversed all three axes, as .T does, which gives (d_head, n_heads, n). Swap only the first t
wo: .swapaxes(0, 1) or .transpose(1, 0, 2).",
   false
  ],
  [
   "each head transposed",
   "Each head's table lies on its side: your shape is (n_heads, d_head, n). Rows are words, in every
 head: (n_heads, n, d_head).",
   false
  ],
  [
   "heads in reverse order",
   "Your heads come in reverse order: the last columns went to head 0. Head 0 owns the first d_head 
columns.",
   false
  ],
  [
   "whole rows for every head",
   "Every head was given all the columns. Share them out: each head gets d_head = d_model / n_heads 
columns of its own.",
   false
  ]
 ],
 "parts": [],
 "cases": [
  {
   "name": "numbers that tell their place: row 2, column 7 holds 207",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": null,
   "any_type": true,
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
     "of": 0,
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
     "of": 1,
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
     "of": 2,
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
     "of": 3,
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
     "of": 4,
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
     "of": 5,
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
     "of": 6,
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
   ],
   "calls": {},
   "pairs": []
  },
  {
   "name": "seven words, two heads",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 900.0,
   "any_type": true,
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
    "data": "UBHk4PcA/j/LOicuzqnYv5Pmrak6hOy/y8UUJwzd5D+kYUQRPAH8v5Cr8pDINty/dbGiriTfzL+ThBe30qC0P7U
BvzhLZQHAQbR1KRdr+r8r4n4arobjv1qg7zCbTO8/8Gu0TOUu7j/9ZmZX1WG7P1G5sVX6RvC/P64kzCtN6b+3CU0Eqiz7vykelQK
1reM/k3Kaj84k1j+np9hWpFnovxRpU4Z79tG/+0C+/Qyl4r8QB1ZT6jL0v54Z0DRAkeS/0NHELCC6+z9X222mf9H0v28ts3t7Yuw
/1nrZbdzT7L8xKqVGBxTvP9vN6m3iz++/9sCOuoqF9D9TrcQsQzjQvx/z5/HdDeS/6C98Bkma7b+EAFh4QbrwP38NiRweFPA/xVs
dCuD1+z+wqgFhc13Zv/HMTOxVruc/wP06Dj17yL9+Ae+TPzfmv+urx7wySfE/"
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [2, 7, 3],
      "data": "UBHk4PcA/j/LOicuzqnYv5Pmrak6hOy/+0C+/Qyl4r8QB1ZT6jL0v54Z0DRAkeS/y8UUJwzd5D+kYUQRPAH8v
5Cr8pDINty/0NHELCC6+z9X222mf9H0v28ts3t7Yuw/dbGiriTfzL+ThBe30qC0P7UBvzhLZQHA1nrZbdzT7L8xKqVGBxTvP9vN6
m3iz++/QbR1KRdr+r8r4n4arobjv1qg7zCbTO8/9sCOuoqF9D9TrcQsQzjQvx/z5/HdDeS/8Gu0TOUu7j/9ZmZX1WG7P1G5sVX6R
vC/6C98Bkma7b+EAFh4QbrwP38NiRweFPA/P64kzCtN6b+3CU0Eqiz7vykelQK1reM/xVsdCuD1+z+wqgFhc13Zv/HMTOxVruc/k
3Kaj84k1j+np9hWpFnovxRpU4Z79tG/wP06Dj17yL9+Ae+TPzfmv+urx7wySfE/"
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [7, 2, 3],
      "data": "UBHk4PcA/j/LOicuzqnYv5Pmrak6hOy/+0C+/Qyl4r8QB1ZT6jL0v54Z0DRAkeS/y8UUJwzd5D+kYUQRPAH8v
5Cr8pDINty/0NHELCC6+z9X222mf9H0v28ts3t7Yuw/dbGiriTfzL+ThBe30qC0P7UBvzhLZQHA1nrZbdzT7L8xKqVGBxTvP9vN6
m3iz++/QbR1KRdr+r8r4n4arobjv1qg7zCbTO8/9sCOuoqF9D9TrcQsQzjQvx/z5/HdDeS/8Gu0TOUu7j/9ZmZX1WG7P1G5sVX6R
vC/6C98Bkma7b+EAFh4QbrwP38NiRweFPA/P64kzCtN6b+3CU0Eqiz7vykelQK1reM/xVsdCuD1+z+wqgFhc13Zv/HMTOxVruc/k
3Kaj84k1j+np9hWpFnovxRpU4Z79tG/wP06Dj17yL9+Ae+TPzfmv+urx7wySfE/"
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [2, 7, 3],
      "data": "UBHk4PcA/j+T5q2pOoTsvxAHVlPqMvS/y8UUJwzd5D+Qq/KQyDbcv1fbbaZ/0fS/dbGiriTfzL+1Ab84S2UBw
DEqpUYHFO8/QbR1KRdr+r9aoO8wm0zvP1OtxCxDONC/8Gu0TOUu7j9RubFV+kbwv4QAWHhBuvA/P64kzCtN6b8pHpUCta3jP7CqA
WFzXdm/k3Kaj84k1j8UaVOGe/bRv34B75M/N+a/yzonLs6p2L/7QL79DKXiv54Z0DRAkeS/pGFEETwB/L/Q0cQsILr7P28ts3t7Y
uw/k4QXt9KgtD/Wetlt3NPsv9vN6m3iz++/K+J+Gq6G47/2wI66ioX0Px/z5/HdDeS//WZmV9Vhuz/oL3wGSZrtv38NiRweFPA/t
wlNBKos+7/FWx0K4PX7P/HMTOxVruc/p6fYVqRZ6L/A/ToOPXvIv+urx7wySfE/"
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [3, 2, 7],
      "data": "UBHk4PcA/j/LxRQnDN3kP3Wxoq4k38y/QbR1KRdr+r/wa7RM5S7uPz+uJMwrTem/k3Kaj84k1j/7QL79DKXiv
9DRxCwguvs/1nrZbdzT7L/2wI66ioX0P+gvfAZJmu2/xVsdCuD1+z/A/ToOPXvIv8s6Jy7Oqdi/pGFEETwB/L+ThBe30qC0Pyvif
hquhuO//WZmV9Vhuz+3CU0Eqiz7v6en2FakWei/EAdWU+oy9L9X222mf9H0vzEqpUYHFO8/U63ELEM40L+EAFh4QbrwP7CqAWFzX
dm/fgHvkz835r+T5q2pOoTsv5Cr8pDINty/tQG/OEtlAcBaoO8wm0zvP1G5sVX6RvC/KR6VArWt4z8UaVOGe/bRv54Z0DRAkeS/b
y2ze3ti7D/bzept4s/vvx/z5/HdDeS/fw2JHB4U8D/xzEzsVa7nP+urx7wySfE/"
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [2, 3, 7],
      "data": "UBHk4PcA/j/LxRQnDN3kP3Wxoq4k38y/QbR1KRdr+r/wa7RM5S7uPz+uJMwrTem/k3Kaj84k1j/LOicuzqnYv
6RhRBE8Afy/k4QXt9KgtD8r4n4arobjv/1mZlfVYbs/twlNBKos+7+np9hWpFnov5Pmrak6hOy/kKvykMg23L+1Ab84S2UBwFqg7
zCbTO8/UbmxVfpG8L8pHpUCta3jPxRpU4Z79tG/+0C+/Qyl4r/Q0cQsILr7P9Z62W3c0+y/9sCOuoqF9D/oL3wGSZrtv8VbHQrg9
fs/wP06Dj17yL8QB1ZT6jL0v1fbbaZ/0fS/MSqlRgcU7z9TrcQsQzjQv4QAWHhBuvA/sKoBYXNd2b9+Ae+TPzfmv54Z0DRAkeS/b
y2ze3ti7D/bzept4s/vvx/z5/HdDeS/fw2JHB4U8D/xzEzsVa7nP+urx7wySfE/"
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [2, 7, 3],
      "data": "+0C+/Qyl4r8QB1ZT6jL0v54Z0DRAkeS/0NHELCC6+z9X222mf9H0v28ts3t7Yuw/1nrZbdzT7L8xKqVGBxTvP
9vN6m3iz++/9sCOuoqF9D9TrcQsQzjQvx/z5/HdDeS/6C98Bkma7b+EAFh4QbrwP38NiRweFPA/xVsdCuD1+z+wqgFhc13Zv/HMT
OxVruc/wP06Dj17yL9+Ae+TPzfmv+urx7wySfE/UBHk4PcA/j/LOicuzqnYv5Pmrak6hOy/y8UUJwzd5D+kYUQRPAH8v5Cr8pDIN
ty/dbGiriTfzL+ThBe30qC0P7UBvzhLZQHAQbR1KRdr+r8r4n4arobjv1qg7zCbTO8/8Gu0TOUu7j/9ZmZX1WG7P1G5sVX6RvC/P
64kzCtN6b+3CU0Eqiz7vykelQK1reM/k3Kaj84k1j+np9hWpFnovxRpU4Z79tG/"
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [2, 7, 6],
      "data": "UBHk4PcA/j/LOicuzqnYv5Pmrak6hOy/+0C+/Qyl4r8QB1ZT6jL0v54Z0DRAkeS/y8UUJwzd5D+kYUQRPAH8v
5Cr8pDINty/0NHELCC6+z9X222mf9H0v28ts3t7Yuw/dbGiriTfzL+ThBe30qC0P7UBvzhLZQHA1nrZbdzT7L8xKqVGBxTvP9vN6
m3iz++/QbR1KRdr+r8r4n4arobjv1qg7zCbTO8/9sCOuoqF9D9TrcQsQzjQvx/z5/HdDeS/8Gu0TOUu7j/9ZmZX1WG7P1G5sVX6R
vC/6C98Bkma7b+EAFh4QbrwP38NiRweFPA/P64kzCtN6b+3CU0Eqiz7vykelQK1reM/xVsdCuD1+z+wqgFhc13Zv/HMTOxVruc/k
3Kaj84k1j+np9hWpFnovxRpU4Z79tG/wP06Dj17yL9+Ae+TPzfmv+urx7wySfE/UBHk4PcA/j/LOicuzqnYv5Pmrak6hOy/+0C+/
Qyl4r8QB1ZT6jL0v54Z0DRAkeS/y8UUJwzd5D+kYUQRPAH8v5Cr8pDINty/0NHELCC6+z9X222mf9H0v28ts3t7Yuw/dbGiriTfz
L+ThBe30qC0P7UBvzhLZQHA1nrZbdzT7L8xKqVGBxTvP9vN6m3iz++/QbR1KRdr+r8r4n4arobjv1qg7zCbTO8/9sCOuoqF9D9Tr
cQsQzjQvx/z5/HdDeS/8Gu0TOUu7j/9ZmZX1WG7P1G5sVX6RvC/6C98Bkma7b+EAFh4QbrwP38NiRweFPA/P64kzCtN6b+3CU0Eq
iz7vykelQK1reM/xVsdCuD1+z+wqgFhc13Zv/HMTOxVruc/k3Kaj84k1j+np9hWpFnovxRpU4Z79tG/wP06Dj17yL9+Ae+TPzfmv
+urx7wySfE/"
     }
    }
   ],
   "calls": {},
   "pairs": []
  }
 ]
}
"""

"""The public cases of the step merge_heads, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_03: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'merge_heads'
points = [0.5, 0.5]


@test_case(name='numbers that tell their place: head 1, row 2, column 0 holds 120')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='three heads, seven words')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "lesson_03",
 "notebook": "03_multi_head_attention",
 "step": "merge_heads",
 "order": 1,
 "steps": [
  "split_heads",
  "merge_heads",
  "head_attention",
  "multi_head_attention",
  "attention_entropy",
  "parameter_count"
 ],
 "points": 1,
 "summary": "The heads' columns side by side again, head 0's first",
 "returns": [],
 "mistakes": [
  [
   "bare reshape",
   "Your result has the right shape, but it comes from reshape alone, which reads the heads one afte
r the other: your first rows hold head 0 only, several words in a row. Swap the first two axes befor
e you reshape, so that a word's pieces lie next to each other.",
   false
  ],
  [
   "heads interleaved",
   "The columns of the heads are mixed like shuffled cards: first the first column of every head, th
en the second. Keep each head's columns together: the order of the axes before the reshape is (n, n_
heads, d_head).",
   false
  ],
  [
   "stacked below one another",
   "Your heads stand below one another, n_heads\u00b7n rows of d_head numbers. Put them side by side
: n rows, one per word, of n_heads\u00b7d_head numbers.",
   false
  ],
  [
   "not reshaped",
   "The axes are swapped, but each row still has its pieces apart: your shape is (n, n_heads, d_head
). Reshape to (n, n_heads\u00b7d_head).",
   false
  ],
  [
   "heads averaged",
   "You averaged the heads, and what they kept apart is gone. Put them side by side: head 0's column
s, then head 1's, and so on.",
   false
  ],
  [
   "heads added up",
   "You added the heads up. Put them side by side instead; it is W_o that mixes them, later, and it 
needs to see them apart.",
   false
  ],
  [
   "heads in reverse order",
   "Your heads stand in reverse order. Head 0's columns come first, on the left.",
   false
  ]
 ],
 "parts": [],
 "cases": [
  {
   "name": "numbers that tell their place: head 1, row 2, column 0 holds 120",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": null,
   "any_type": true,
   "script": [
    [
     "call",
     "merge_heads",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 3, 5],
        "data": "AAAAAAAAAAAAAAAAAADwPwAAAAAAAABAAAAAAAAACEAAAAAAAAAQQAAAAAAAACRAAAAAAAAAJkAAAAAAAAA
oQAAAAAAAACpAAAAAAAAALEAAAAAAAAA0QAAAAAAAADVAAAAAAAAANkAAAAAAAAA3QAAAAAAAADhAAAAAAAAAWUAAAAAAAEBZQAA
AAAAAgFlAAAAAAADAWUAAAAAAAABaQAAAAAAAgFtAAAAAAADAW0AAAAAAAABcQAAAAAAAQFxAAAAAAACAXEAAAAAAAABeQAAAAAA
AQF5AAAAAAACAXkAAAAAAAMBeQAAAAAAAAF9A"
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [3, 10],
    "data": "AAAAAAAAAAAAAAAAAADwPwAAAAAAAABAAAAAAAAACEAAAAAAAAAQQAAAAAAAAFlAAAAAAABAWUAAAAAAAIBZQAA
AAAAAwFlAAAAAAAAAWkAAAAAAAAAkQAAAAAAAACZAAAAAAAAAKEAAAAAAAAAqQAAAAAAAACxAAAAAAACAW0AAAAAAAMBbQAAAAAA
AAFxAAAAAAABAXEAAAAAAAIBcQAAAAAAAADRAAAAAAAAANUAAAAAAAAA2QAAAAAAAADdAAAAAAAAAOEAAAAAAAABeQAAAAAAAQF5
AAAAAAACAXkAAAAAAAMBeQAAAAAAAAF9A"
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [3, 10],
      "data": "AAAAAAAAAAAAAAAAAADwPwAAAAAAAABAAAAAAAAACEAAAAAAAAAQQAAAAAAAACRAAAAAAAAAJkAAAAAAAAAoQ
AAAAAAAACpAAAAAAAAALEAAAAAAAAA0QAAAAAAAADVAAAAAAAAANkAAAAAAAAA3QAAAAAAAADhAAAAAAAAAWUAAAAAAAEBZQAAAA
AAAgFlAAAAAAADAWUAAAAAAAABaQAAAAAAAgFtAAAAAAADAW0AAAAAAAABcQAAAAAAAQFxAAAAAAACAXEAAAAAAAABeQAAAAAAAQ
F5AAAAAAACAXkAAAAAAAMBeQAAAAAAAAF9A"
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [3, 10],
      "data": "AAAAAAAAAAAAAAAAAABZQAAAAAAAAPA/AAAAAABAWUAAAAAAAAAAQAAAAAAAgFlAAAAAAAAACEAAAAAAAMBZQ
AAAAAAAABBAAAAAAAAAWkAAAAAAAAAkQAAAAAAAgFtAAAAAAAAAJkAAAAAAAMBbQAAAAAAAAChAAAAAAAAAXEAAAAAAAAAqQAAAA
AAAQFxAAAAAAAAALEAAAAAAAIBcQAAAAAAAADRAAAAAAAAAXkAAAAAAAAA1QAAAAAAAQF5AAAAAAAAANkAAAAAAAIBeQAAAAAAAA
DdAAAAAAADAXkAAAAAAAAA4QAAAAAAAAF9A"
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [6, 5],
      "data": "AAAAAAAAAAAAAAAAAADwPwAAAAAAAABAAAAAAAAACEAAAAAAAAAQQAAAAAAAACRAAAAAAAAAJkAAAAAAAAAoQ
AAAAAAAACpAAAAAAAAALEAAAAAAAAA0QAAAAAAAADVAAAAAAAAANkAAAAAAAAA3QAAAAAAAADhAAAAAAAAAWUAAAAAAAEBZQAAAA
AAAgFlAAAAAAADAWUAAAAAAAABaQAAAAAAAgFtAAAAAAADAW0AAAAAAAABcQAAAAAAAQFxAAAAAAACAXEAAAAAAAABeQAAAAAAAQ
F5AAAAAAACAXkAAAAAAAMBeQAAAAAAAAF9A"
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [3, 2, 5],
      "data": "AAAAAAAAAAAAAAAAAADwPwAAAAAAAABAAAAAAAAACEAAAAAAAAAQQAAAAAAAAFlAAAAAAABAWUAAAAAAAIBZQ
AAAAAAAwFlAAAAAAAAAWkAAAAAAAAAkQAAAAAAAACZAAAAAAAAAKEAAAAAAAAAqQAAAAAAAACxAAAAAAACAW0AAAAAAAMBbQAAAA
AAAAFxAAAAAAABAXEAAAAAAAIBcQAAAAAAAADRAAAAAAAAANUAAAAAAAAA2QAAAAAAAADdAAAAAAAAAOEAAAAAAAABeQAAAAAAAQ
F5AAAAAAACAXkAAAAAAAMBeQAAAAAAAAF9A"
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "AAAAAAAASUAAAAAAAIBJQAAAAAAAAEpAAAAAAACASkAAAAAAAABLQAAAAAAAAE5AAAAAAACATkAAAAAAAABPQ
AAAAAAAgE9AAAAAAAAAUEAAAAAAAIBRQAAAAAAAwFFAAAAAAAAAUkAAAAAAAEBSQAAAAAAAgFJA"
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "AAAAAAAAWUAAAAAAAIBZQAAAAAAAAFpAAAAAAACAWkAAAAAAAABbQAAAAAAAAF5AAAAAAACAXkAAAAAAAABfQ
AAAAAAAgF9AAAAAAAAAYEAAAAAAAIBhQAAAAAAAwGFAAAAAAAAAYkAAAAAAAEBiQAAAAAAAgGJA"
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [3, 10],
      "data": "AAAAAAAAWUAAAAAAAEBZQAAAAAAAgFlAAAAAAADAWUAAAAAAAABaQAAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAQ
AAAAAAAAAhAAAAAAAAAEEAAAAAAAIBbQAAAAAAAwFtAAAAAAAAAXEAAAAAAAEBcQAAAAAAAgFxAAAAAAAAAJEAAAAAAAAAmQAAAA
AAAAChAAAAAAAAAKkAAAAAAAAAsQAAAAAAAAF5AAAAAAABAXkAAAAAAAIBeQAAAAAAAwF5AAAAAAAAAX0AAAAAAAAA0QAAAAAAAA
DVAAAAAAAAANkAAAAAAAAA3QAAAAAAAADhA"
     }
    }
   ],
   "calls": {},
   "pairs": [[2, 6, "41956d0c", -272.74474, 1900.0]]
  },
  {
   "name": "three heads, seven words",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 900.0,
   "any_type": true,
   "script": [
    [
     "call",
     "merge_heads",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 7, 2],
        "data": "JDung7sXtz8tpULg7BbVv1WiMYM8++Q/nkPTNagLlD8MGXUivuzKv6qrvRhYNdU/OxtMYT5z3r+W+UJx4GL
wP4vFurxtt8e/cJMf+4T2kb85ZEDNt1Dqv0KbtDQOhtw/gkF4sqji0j/gwIdnb2DyPzoIP+tfSdk/g6g6DUqP8z99Ze72CKbAPxR
runJ5ye8/GJfVoeF0pz82yslmPoXTv6t6q2Z9A/Y/SUx76OMj1b9y4JgWflK2v+n1lg4Ty66/k5fvLBrTtD+hbPDNRrbFP08ffMi
vFcq/HaFaQIn+2z/Mg6x/Os3bv/smtx/DoM4/i9DoQXvItz944rtqaR4BwIy1qPhQHOe/DzQOb6736b8ehQcDU7bPv0WxipNJefa
/89aF3XXC5r83XwokrabqP7RHBMqjrNM/ffpjmP6H9j8Pe8kTL6DVvxT7LEfpht4/"
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [7, 6],
    "data": "XDWng7sXtz+vpkLg7BbVv7AJP+tfSdk/bKw6DUqP8z8Vg6x/Os3bv/Yktx/DoM4/16Axgzz75D+pEdM1qAuUP8l
n7vYIpsA/hnq6cnnJ7z96xOhBe8i3PyPhu2ppHgHATxl1Ir7syr/Drb0YWDXVP2Ku1aHhdKc/uszJZj6F0792tqj4UBznv7I0Dm+
u9+m/AhpMYT5z3r9x9EJx4GLwP0ODq2Z9A/Y/Xkx76OMj1b+8fgcDU7bPvw2xipNJefa/bsa6vG23x7+veB/7hPaRv6vlmBZ+Ura
/luOWDhPLrr/51oXddcLmv51gCiStpuo/pGNAzbdQ6r+VmbQ0DobcP2eV7ywa07Q/+WrwzUa2xT/7RQTKo6zTP/fzY5j+h/Y/z0F
4sqji0j8vuIdnb2DyP/IafMivFcq/3aFaQIn+2z8BeckTL6DVvwL9LEfpht4/"
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "XDWng7sXtz+vpkLg7BbVv9egMYM8++Q/qRHTNagLlD9PGXUivuzKv8OtvRhYNdU/AhpMYT5z3r9x9EJx4GLwP
27Gurxtt8e/r3gf+4T2kb+kY0DNt1Dqv5WZtDQOhtw/z0F4sqji0j8vuIdnb2DyP7AJP+tfSdk/bKw6DUqP8z/JZ+72CKbAP4Z6u
nJ5ye8/Yq7VoeF0pz+6zMlmPoXTv0ODq2Z9A/Y/Xkx76OMj1b+r5ZgWflK2v5bjlg4Ty66/Z5XvLBrTtD/5avDNRrbFP/IafMivF
cq/3aFaQIn+2z8Vg6x/Os3bv/Yktx/DoM4/esToQXvItz8j4btqaR4BwHa2qPhQHOe/sjQOb6736b+8fgcDU7bPvw2xipNJefa/+
daF3XXC5r+dYAokrabqP/tFBMqjrNM/9/NjmP6H9j8BeckTL6DVvwL9LEfpht4/"
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "XDWng7sXtz+wCT/rX0nZPxWDrH86zdu/r6ZC4OwW1b9srDoNSo/zP/Yktx/DoM4/16Axgzz75D/JZ+72CKbAP
3rE6EF7yLc/qRHTNagLlD+GerpyecnvPyPhu2ppHgHATxl1Ir7syr9irtWh4XSnP3a2qPhQHOe/w629GFg11T+6zMlmPoXTv7I0D
m+u9+m/AhpMYT5z3r9Dg6tmfQP2P7x+BwNTts+/cfRCceBi8D9eTHvo4yPVvw2xipNJefa/bsa6vG23x7+r5ZgWflK2v/nWhd11w
ua/r3gf+4T2kb+W45YOE8uuv51gCiStpuo/pGNAzbdQ6r9nle8sGtO0P/tFBMqjrNM/lZm0NA6G3D/5avDNRrbFP/fzY5j+h/Y/z
0F4sqji0j/yGnzIrxXKvwF5yRMvoNW/L7iHZ29g8j/doVpAif7bPwL9LEfpht4/"
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [21, 2],
      "data": "XDWng7sXtz+vpkLg7BbVv9egMYM8++Q/qRHTNagLlD9PGXUivuzKv8OtvRhYNdU/AhpMYT5z3r9x9EJx4GLwP
27Gurxtt8e/r3gf+4T2kb+kY0DNt1Dqv5WZtDQOhtw/z0F4sqji0j8vuIdnb2DyP7AJP+tfSdk/bKw6DUqP8z/JZ+72CKbAP4Z6u
nJ5ye8/Yq7VoeF0pz+6zMlmPoXTv0ODq2Z9A/Y/Xkx76OMj1b+r5ZgWflK2v5bjlg4Ty66/Z5XvLBrTtD/5avDNRrbFP/IafMivF
cq/3aFaQIn+2z8Vg6x/Os3bv/Yktx/DoM4/esToQXvItz8j4btqaR4BwHa2qPhQHOe/sjQOb6736b+8fgcDU7bPvw2xipNJefa/+
daF3XXC5r+dYAokrabqP/tFBMqjrNM/9/NjmP6H9j8BeckTL6DVvwL9LEfpht4/"
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [7, 3, 2],
      "data": "XDWng7sXtz+vpkLg7BbVv7AJP+tfSdk/bKw6DUqP8z8Vg6x/Os3bv/Yktx/DoM4/16Axgzz75D+pEdM1qAuUP
8ln7vYIpsA/hnq6cnnJ7z96xOhBe8i3PyPhu2ppHgHATxl1Ir7syr/Drb0YWDXVP2Ku1aHhdKc/uszJZj6F0792tqj4UBznv7I0D
m+u9+m/AhpMYT5z3r9x9EJx4GLwP0ODq2Z9A/Y/Xkx76OMj1b+8fgcDU7bPvw2xipNJefa/bsa6vG23x7+veB/7hPaRv6vlmBZ+U
ra/luOWDhPLrr/51oXddcLmv51gCiStpuo/pGNAzbdQ6r+VmbQ0DobcP2eV7ywa07Q/+WrwzUa2xT/7RQTKo6zTP/fzY5j+h/Y/z
0F4sqji0j8vuIdnb2DyP/IafMivFcq/3aFaQIn+2z8BeckTL6DVvwL9LEfpht4/"
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [7, 2],
      "data": "kjqXQmxgkT/NL4GhiSfYPzvixnCJvtI/s/+u+YkK2L9CwcVEzOrSv8wvuA7Bv9C/Rqw+JQnVyz/MG7xLsFPOv
y7Br19r/NS/aaTa3C8c0D+pbICDA4DCv4N031SHleU//Ri/XCgLtb/1GfGwMgHmPw=="
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [7, 2],
      "data": "j5/iY6IQqj/a4yA5px3yP91WKinOHew/VEpDe+cH8r/koShnMmDsvy5EFJahH+m/uQTv28bf5D/ZFM04xL7mv
8Whhw+heu+/GfNHy0cq6D/0m0BFBcDbvwaap38lMABAaZcei7yQz7/91rQE5oAAQA=="
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "FYOsfzrN27/2JLcfw6DOP7AJP+tfSdk/bKw6DUqP8z9cNaeDuxe3P6+mQuDsFtW/esToQXvItz8j4btqaR4Bw
Mln7vYIpsA/hnq6cnnJ7z/XoDGDPPvkP6kR0zWoC5Q/drao+FAc57+yNA5vrvfpv2Ku1aHhdKc/uszJZj6F079PGXUivuzKv8Otv
RhYNdU/vH4HA1O2z78NsYqTSXn2v0ODq2Z9A/Y/Xkx76OMj1b8CGkxhPnPev3H0QnHgYvA/+daF3XXC5r+dYAokrabqP6vlmBZ+U
ra/luOWDhPLrr9uxrq8bbfHv694H/uE9pG/+0UEyqOs0z/382OY/of2P2eV7ywa07Q/+WrwzUa2xT+kY0DNt1Dqv5WZtDQOhtw/A
XnJEy+g1b8C/SxH6YbeP/IafMivFcq/3aFaQIn+2z/PQXiyqOLSPy+4h2dvYPI/"
     }
    }
   ],
   "calls": {},
   "pairs": [[2, 6, "c3bfc1cb", 0.8625375, 22.0]]
  }
 ]
}
"""

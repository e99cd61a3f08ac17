"""The public cases of the step merge_heads, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_03: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'merge_heads'
points = [0.1429, 0.1429]


@test_case(name='numbers that tell their place: head 1, row 2, column 0 holds 120')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='three heads, seven words')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 1,
 "assignment": "lesson_03",
 "notebook": "03_multi_head_attention",
 "step": "merge_heads",
 "order": 1,
 "points": 1,
 "summary": "The heads' columns side by side again, head 0's first",
 "returns": [],
 "cases": [
  {
   "name": "numbers that tell their place: head 1, row 2, column 0 holds 120",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 953.0,
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
     "name": "bare reshape",
     "message": "Your result has the right shape, but it comes from reshape alone, which reads the h
eads one after the other: your first rows hold head 0 only, several words in a row. Swap the first t
wo axes before you reshape, so that a word's pieces lie next to each other.",
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
     "name": "heads interleaved",
     "message": "The columns of the heads are mixed like shuffled cards: first the first column of e
very head, then the second. Keep each head's columns together: the order of the axes before the resh
ape is (n, n_heads, d_head).",
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
     "name": "stacked below one another",
     "message": "Your heads stand below one another, n_heads\u00b7n rows of d_head numbers. Put them
 side by side: n rows, one per word, of n_heads\u00b7d_head numbers.",
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
     "name": "not reshaped",
     "message": "The axes are swapped, but each row still has its pieces apart: your shape is (n, n_
heads, d_head). Reshape to (n, n_heads\u00b7d_head).",
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
     "name": "heads averaged",
     "message": "You averaged the heads, and what they kept apart is gone. Put them side by side: he
ad 0's columns, then head 1's, and so on.",
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "AAAAAAAASUAAAAAAAIBJQAAAAAAAAEpAAAAAAACASkAAAAAAAABLQAAAAAAAAE5AAAAAAACATkAAAAAAAABPQ
AAAAAAAgE9AAAAAAAAAUEAAAAAAAIBRQAAAAAAAwFFAAAAAAAAAUkAAAAAAAEBSQAAAAAAAgFJA"
     }
    },
    {
     "name": "heads added up",
     "message": "You added the heads up. Put them side by side instead; it is W_o that mixes them, l
ater, and it needs to see them apart.",
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "AAAAAAAAWUAAAAAAAIBZQAAAAAAAAFpAAAAAAACAWkAAAAAAAABbQAAAAAAAAF5AAAAAAACAXkAAAAAAAABfQ
AAAAAAAgF9AAAAAAAAAYEAAAAAAAIBhQAAAAAAAwGFAAAAAAAAAYkAAAAAAAEBiQAAAAAAAgGJA"
     }
    },
    {
     "name": "heads in reverse order",
     "message": "Your heads stand in reverse order. Head 0's columns come first, on the left.",
     "result": {
      "array": "<f8",
      "shape": [3, 10],
      "data": "AAAAAAAAWUAAAAAAAEBZQAAAAAAAgFlAAAAAAADAWUAAAAAAAABaQAAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAQ
AAAAAAAAAhAAAAAAAAAEEAAAAAAAIBbQAAAAAAAwFtAAAAAAAAAXEAAAAAAAEBcQAAAAAAAgFxAAAAAAAAAJEAAAAAAAAAmQAAAA
AAAAChAAAAAAAAAKkAAAAAAAAAsQAAAAAAAAF5AAAAAAABAXkAAAAAAAIBeQAAAAAAAwF5AAAAAAAAAX0AAAAAAAAA0QAAAAAAAA
DVAAAAAAAAANkAAAAAAAAA3QAAAAAAAADhA"
     }
    }
   ]
  },
  {
   "name": "three heads, seven words",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 911.0,
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
    "data": "JDung7sXtz8tpULg7BbVvzoIP+tfSdk/g6g6DUqP8z/Mg6x/Os3bv/smtx/DoM4/VaIxgzz75D+eQ9M1qAuUP31
l7vYIpsA/FGu6cnnJ7z+L0OhBe8i3P3jiu2ppHgHADBl1Ir7syr+qq70YWDXVPxiX1aHhdKc/NsrJZj6F07+Mtaj4UBznvw80Dm+
u9+m/OxtMYT5z3r+W+UJx4GLwP6t6q2Z9A/Y/SUx76OMj1b8ehQcDU7bPv0WxipNJefa/i8W6vG23x79wkx/7hPaRv3LgmBZ+Ura
/6fWWDhPLrr/z1oXddcLmvzdfCiStpuo/OWRAzbdQ6r9Cm7Q0DobcP5OX7ywa07Q/oWzwzUa2xT+0RwTKo6zTP336Y5j+h/Y/gkF
4sqji0j/gwIdnb2DyP08ffMivFcq/HaFaQIn+2z8Pe8kTL6DVvxT7LEfpht4/"
   },
   "mistakes": [
    {
     "name": "bare reshape",
     "message": "Your result has the right shape, but it comes from reshape alone, which reads the h
eads one after the other: your first rows hold head 0 only, several words in a row. Swap the first t
wo axes before you reshape, so that a word's pieces lie next to each other.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "JDung7sXtz8tpULg7BbVv1WiMYM8++Q/nkPTNagLlD8MGXUivuzKv6qrvRhYNdU/OxtMYT5z3r+W+UJx4GLwP
4vFurxtt8e/cJMf+4T2kb85ZEDNt1Dqv0KbtDQOhtw/gkF4sqji0j/gwIdnb2DyPzoIP+tfSdk/g6g6DUqP8z99Ze72CKbAPxRru
nJ5ye8/GJfVoeF0pz82yslmPoXTv6t6q2Z9A/Y/SUx76OMj1b9y4JgWflK2v+n1lg4Ty66/k5fvLBrTtD+hbPDNRrbFP08ffMivF
cq/HaFaQIn+2z/Mg6x/Os3bv/smtx/DoM4/i9DoQXvItz944rtqaR4BwIy1qPhQHOe/DzQOb6736b8ehQcDU7bPv0WxipNJefa/8
9aF3XXC5r83XwokrabqP7RHBMqjrNM/ffpjmP6H9j8Pe8kTL6DVvxT7LEfpht4/"
     }
    },
    {
     "name": "heads interleaved",
     "message": "The columns of the heads are mixed like shuffled cards: first the first column of e
very head, then the second. Keep each head's columns together: the order of the axes before the resh
ape is (n, n_heads, d_head).",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "JDung7sXtz86CD/rX0nZP8yDrH86zdu/LaVC4OwW1b+DqDoNSo/zP/smtx/DoM4/VaIxgzz75D99Ze72CKbAP
4vQ6EF7yLc/nkPTNagLlD8Ua7pyecnvP3jiu2ppHgHADBl1Ir7syr8Yl9Wh4XSnP4y1qPhQHOe/qqu9GFg11T82yslmPoXTvw80D
m+u9+m/OxtMYT5z3r+reqtmfQP2Px6FBwNTts+/lvlCceBi8D9JTHvo4yPVv0WxipNJefa/i8W6vG23x79y4JgWflK2v/PWhd11w
ua/cJMf+4T2kb/p9ZYOE8uuvzdfCiStpuo/OWRAzbdQ6r+Tl+8sGtO0P7RHBMqjrNM/Qpu0NA6G3D+hbPDNRrbFP336Y5j+h/Y/g
kF4sqji0j9PH3zIrxXKvw97yRMvoNW/4MCHZ29g8j8doVpAif7bPxT7LEfpht4/"
     }
    },
    {
     "name": "stacked below one another",
     "message": "Your heads stand below one another, n_heads\u00b7n rows of d_head numbers. Put them
 side by side: n rows, one per word, of n_heads\u00b7d_head numbers.",
     "result": {
      "array": "<f8",
      "shape": [21, 2],
      "data": "JDung7sXtz8tpULg7BbVv1WiMYM8++Q/nkPTNagLlD8MGXUivuzKv6qrvRhYNdU/OxtMYT5z3r+W+UJx4GLwP
4vFurxtt8e/cJMf+4T2kb85ZEDNt1Dqv0KbtDQOhtw/gkF4sqji0j/gwIdnb2DyPzoIP+tfSdk/g6g6DUqP8z99Ze72CKbAPxRru
nJ5ye8/GJfVoeF0pz82yslmPoXTv6t6q2Z9A/Y/SUx76OMj1b9y4JgWflK2v+n1lg4Ty66/k5fvLBrTtD+hbPDNRrbFP08ffMivF
cq/HaFaQIn+2z/Mg6x/Os3bv/smtx/DoM4/i9DoQXvItz944rtqaR4BwIy1qPhQHOe/DzQOb6736b8ehQcDU7bPv0WxipNJefa/8
9aF3XXC5r83XwokrabqP7RHBMqjrNM/ffpjmP6H9j8Pe8kTL6DVvxT7LEfpht4/"
     }
    },
    {
     "name": "not reshaped",
     "message": "The axes are swapped, but each row still has its pieces apart: your shape is (n, n_
heads, d_head). Reshape to (n, n_heads\u00b7d_head).",
     "result": {
      "array": "<f8",
      "shape": [7, 3, 2],
      "data": "JDung7sXtz8tpULg7BbVvzoIP+tfSdk/g6g6DUqP8z/Mg6x/Os3bv/smtx/DoM4/VaIxgzz75D+eQ9M1qAuUP
31l7vYIpsA/FGu6cnnJ7z+L0OhBe8i3P3jiu2ppHgHADBl1Ir7syr+qq70YWDXVPxiX1aHhdKc/NsrJZj6F07+Mtaj4UBznvw80D
m+u9+m/OxtMYT5z3r+W+UJx4GLwP6t6q2Z9A/Y/SUx76OMj1b8ehQcDU7bPv0WxipNJefa/i8W6vG23x79wkx/7hPaRv3LgmBZ+U
ra/6fWWDhPLrr/z1oXddcLmvzdfCiStpuo/OWRAzbdQ6r9Cm7Q0DobcP5OX7ywa07Q/oWzwzUa2xT+0RwTKo6zTP336Y5j+h/Y/g
kF4sqji0j/gwIdnb2DyP08ffMivFcq/HaFaQIn+2z8Pe8kTL6DVvxT7LEfpht4/"
     }
    },
    {
     "name": "heads averaged",
     "message": "You averaged the heads, and what they kept apart is gone. Put them side by side: he
ad 0's columns, then head 1's, and so on.",
     "result": {
      "array": "<f8",
      "shape": [7, 2],
      "data": "JRGXQmxgkT8fMIGhiSfYP9njxnCJvtI/IAOv+YkK2L+UwcVEzOrSv+MsuA7Bv9C/QLM+JQnVyz+tHLxLsFPOv
+3Cr19r/NS/KaLa3C8c0D88Z4CDA4DCv5d031SHleU/Rgy/XCgLtb+dGvGwMgHmPw=="
     }
    },
    {
     "name": "heads added up",
     "message": "You added the heads up. Put them side by side instead; it is W_o that mixes them, l
ater, and it needs to see them apart.",
     "result": {
      "array": "<f8",
      "shape": [7, 2],
      "data": "uJniY6IQqj8X5CA5px3yP8VVKinOHew/WEJDe+cH8r9eoihnMmDsv1VDFJahH+m/cAbv28bf5D+CFc04xL7mv
2Skhw+heu+/PfNHy0cq6D/amkBFBcDbv3GXp38lMABAaZIei7yQz7/207QE5oAAQA=="
     }
    },
    {
     "name": "heads in reverse order",
     "message": "Your heads stand in reverse order. Head 0's columns come first, on the left.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "zIOsfzrN27/7Jrcfw6DOPzoIP+tfSdk/g6g6DUqP8z8kO6eDuxe3Py2lQuDsFtW/i9DoQXvItz944rtqaR4Bw
H1l7vYIpsA/FGu6cnnJ7z9VojGDPPvkP55D0zWoC5Q/jLWo+FAc578PNA5vrvfpvxiX1aHhdKc/NsrJZj6F078MGXUivuzKv6qrv
RhYNdU/HoUHA1O2z79FsYqTSXn2v6t6q2Z9A/Y/SUx76OMj1b87G0xhPnPev5b5QnHgYvA/89aF3XXC5r83XwokrabqP3LgmBZ+U
ra/6fWWDhPLrr+Lxbq8bbfHv3CTH/uE9pG/tEcEyqOs0z99+mOY/of2P5OX7ywa07Q/oWzwzUa2xT85ZEDNt1Dqv0KbtDQOhtw/D
3vJEy+g1b8U+yxH6YbeP08ffMivFcq/HaFaQIn+2z+CQXiyqOLSP+DAh2dvYPI/"
     }
    }
   ]
  }
 ]
}
"""

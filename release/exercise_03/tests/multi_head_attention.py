"""The public cases of the step multi_head_attention, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_03: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'multi_head_attention'
points = [2.0, 2.0, 1.0]


@test_case(name='one text, two heads')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='three texts under a causal mask')
def test_2(env):
    check_case(DATA, 1, env)


@test_case(name='two texts of two tokens, two heads, a mask for each text')
def test_3(env):
    check_case(DATA, 2, env)


DATA = r"""
{
 "schema": 1,
 "assignment": "exercise_03",
 "notebook": "exercise_03_transformer",
 "step": "multi_head_attention",
 "order": 3,
 "points": 5,
 "summary": "Q, K and V out of one product, all heads at once, mixed by c_proj",
 "returns": [],
 "cases": [
  {
   "name": "one text, two heads",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 5000.0,
   "script": [
    [
     "call",
     "multi_head_attention",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 6],
        "data": "wRdsiJnk0T962WSTIIjuP9hWf1Xjdby/mT+RJjIYxT9XMuRSSuztP6AoKCn02NY/9mGMEJy0+T+We7z9OYw
DQJDdGMMIKQDAaXogQRGnxz8QGYOlmGjPvxHPwS5Qu+o/zGathZs48T/fOEZHvyzKP85TdQFr5OO/eu00NuJG9b9Jw5ODRmfIP+Z
bRf0GaPG/G9flQUdFxD9az0SGy+rgP+Qqwt43V+q/Ybb4ihxKzD84/S+XOTPYP6B5+i9Z3Ni/nKmXPON69L80NKl+9sCvv3we9zB
hUek/w7vTpEGQvb/RjXXtQh//vxATNMSOsrm/"
       },
       {
        "dict": [
         [
          "c_attn",
          {
           "dict": [
            [
             "w",
             {
              "array": "<f8",
              "shape": [6, 18],
              "data": "Gbs3HRJZ4D8AReSmA53CP3Ptq8u9D9i/HP+KTBZ2Vj9tUfh9jYXlP3DpdFNoltw/63bYjy3V4b9Mh
yrWwZnVv7OqK04Uo8o/+eM2MsPRdj+qujJv2ZfqPxBCbzik9u2/UqaHO7/4pD8UZJWJHyqcP/ndq9g38c0/9XAud0wM0r9eLeU0y
z7hPzAe++VIo+A/QK/uI/LXzr+caqfVO8zEPzGGp787DsQ/Kq1eM0eA2j+WM9FNmLbAv1HJ9udACcc/SR8zvzjKbD9JjqjqdeqSv
wzY0f9Ks9S//oF0BARl1L8El7DcSFLOv9Brq75KU+G/Vg7PTy6xzj/+RipUu8vOv2b/KAEDJ+k/DQSONxKTwj+1iHsNysvBv5Wqp
nOihaE/LEIL+n2n2L8n7jdUuG3hv1fD/6VYiPA/UGbkVosZMr8vuRlL73jJv/lRENCCz+I/RXrZTt49rD+JWX5VCa7jP9/JEjYTO
OU/CLwYI6rJYL/AT4zFAtbSv80/oLcK2+Q/MDGc150d1b+ZPYmyjxNlP7qRhqKPB7I/+9vtB4bKmL+PhWBTXRjAv63iwHDqMsC/7
7uHZgh89r9Vb/+yMTKov2Gv6SNf4MM/sCPybWSJ6b+c4iKhswm3v8yXn37vVtK/C9vgROfB6D/B0t1apz3qP3Ngal3X+uU/y6abw
g+S0D9ryLu5Jj/Wv5BzgVqxMeG/m71EKmMPzj+UfcPqfy+gPyNOtNJQnLc/jTu4cNC+w7+B/iNMMBbLv4onjNri+M+/ig+DX9CHv
7+eal/1UODHPzmMpOlRmOg/h25QLLtf57/1Y0+JIfXUv9F2UzGHJOi/A8pmyNThmj98F0+Xsd+NPy1G/6tPb+e/ilpqsYuJ4T+ka
Xw2ffbQv0FpqwzvUtu/YGNOqK0itj+FrlHKRkDTvw1NhpIzKuo/5iEfvwEO5D9U8N3a+Y3Yv4cUApRF++M/NKn5HgRFyT83ECZQs
fviv1ol/uGSMd6/Gaovzo1q6D/qG/fTPtDWv/hDHOw6XOQ/R9aGnMo9wb9n8nc9RZvjP2TlvrXza9e/OrViWWiO5j9LGMKdcgXIP
7JHUtQ0l+C/Crja2QIW5D8H4vwyGzzKPx5mXlJQLtM/RdLxJ6RH3T8WX8BbsvzBv2/vow/FmrQ/"
             }
            ],
            [
             "b",
             {
              "array": "<f8",
              "shape": [18],
              "data": "qEHvRRvjpb+Qhqhkf/+zP+OYfk4Qm+Q/qud0OLBzyr/Dj2Hp32DPv/4d/6c7PMk/s+gCBf3/qT9xA
AOh+J7NP4Yhs3JpH7+/uwmGqgtIsr+EdNVr+wjQP8vyAk9Fvd0/BFOrfxmw5D+mOega2hPgv5s2EtIjtKm/1IRtxsSKvT8FDcpMJ
13gP0IaqXNCt9w/"
             }
            ]
           ]
          }
         ],
         [
          "c_proj",
          {
           "dict": [
            [
             "w",
             {
              "array": "<f8",
              "shape": [6, 6],
              "data": "7O16S0wa3r+NkGJljkPOP3mzndpUte4/QdabYW9gxj/A39lv/K7TP/03K6gEMbs/Gv+/UpYq4L9bB
sxzVy7Gv5WizVEsfNE/VozXXz0T3z9nhuLetXLHv7N7mB56Yb6/oOlQsdUq1T8AmKzThi/PPwCwJgosnqq/WM3XpY6fwz8993Gwt
0OfP9ubI4VKuN6/PCeNrU7N0L/ktL5Ymp/fP5U4hQQonOC/VNCyWWu44r+VLgweyPmmP/IZJ66RNOG/LAO6AA4/0z9vBOzawNTCv
yDpVxBIXqC/42k3JMhFuD+SXJze1VChv1CC9xk3eeI/VzLzIL725L//lYIUtLTbPyno/6qR+OC/K2g4RBFbxT8K1q3V6yHbvzz9I
tUzvFM/"
             }
            ],
            [
             "b",
             {
              "array": "<f8",
              "shape": [6],
              "data": "UkW3xEPBtj8g5wAhFO7Iv+XukcnZl9m/2WLh1y/Dd79fwrmzPyzUv+xOJPTzuM2/"
             }
            ]
           ]
          }
         ]
        ]
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
    "shape": [5, 6],
    "data": "K/zKAoYA1b/pzjVm2i7Cv1zxl2jAzNK/57+UEsIer78LYxHmuNDXvxq1y7ykteQ/dwouxwkO1T9+G6kEN1jkP7F
IaO+wUOM/Lf6ybN8NzD/ZDYtQqe3JP67c//9hVdC/2VEZSSJm6b/C/7zlJiu0PzTt1w4kZee/Zt1MJ4k5lT+fVDgPFH7mv8fsf2V
XyOs/Mj9Py5275L8Nlyk3uPTeP74nilEQC+S/+pj2zyHYpj/Jf/A5jjTiv1mFJk6xHt4//X4V7STi9T8a/1/QeVvmv6NxSFqdGO0
/JBC9QlbWoT+wyD3bwAbeP8K9Ce9HH9g/"
   },
   "mistakes": [
    {
     "name": "heads cut before Q, K and V",
     "message": "You cut the columns of c_attn into heads first and each head's columns into Q, K an
d V afterwards. In GPT-2 all of Q comes first, then all of K, then all of V: split into three, then 
into heads.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "Clutzl7W5j9XrBE1OZDmv+miyxg/mdi/Uee5Z4/pnr/YVKCCxSjRv20LLBZOQ+I/QIbalQyZ/z8hyUwgxcf4v
2a4VX17qMC/QSOFx6xY4r9L0dbSy7DMP1tMGhQxI/E/tkGx7WA95D8dQrCU5Hvnv2NSAmohJ/G/qws/atV22b9H8ZY+wwvfv5NqZ
97GjO0/CtDFQDs66T/ry0POUUrlv/pYc7paEe6/+vijQzn717+uypyHZ6DYv2SmAQWtMuk/lL20H06J6L/6zrc6DDnaP1i9GHQBA
fe/g9LBuMMwwL81Lh9UkZLsv3olfrqCRL8/"
     }
    },
    {
     "name": "another order of Q, K and V",
     "message": "Queries and keys have changed places. The columns of c_attn hold Q, K and V, in thi
s order.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "JpRSMwHh0b8yM8z5B33wP1Xxe1hAp9s/jQw3EU860z+fkt9rmksdP0xxjVQuhs6/AOJaY6Hk4L9K/MHWxD/uP
976UURVSNk/jpK7wb+l1z/dKi+eqJ++v9or0dWmUKG/ClRQs2ja6r8iGvfhI/CVvw46Z3maQuS/9jFNpU3Lrz/8y5B3f1vmv2c11
/ifWO4/JRx+QsPk1L8XGP1gVw/pP1GXv25Ata0/YDsfrw24xj9jk5lRR0XGv3A9gkpa1Jq/5v3Jx82B8T9IU3Cl98jYv5cNyl0bz
Nk/e7ak99zGnb+X1iKN7gfOP6lwPjycxdE/"
     }
    },
    {
     "name": "first bias forgotten",
     "message": "The bias of c_attn is missing: add it to X @ w before you split.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "XvccgbNTwL/Zn4bLGhZiv7iN4Z7PeOK/g+sVZbeWsT8qTcCXVr7dv7XF6B97V7u/g5xBntM50D8sWYMPnQniP
+Eb05E7ac8/fsCrxAXn0z9JtE795Y1Dv7VOK+gVuei/h3DFBvxd278yWFSlmp+wPyiLxGHrT+u/HKw+jKjnwz8uGxH8vojmvxpo2
QEaCsQ/Nl0vHRty0b8kzqRF8BrdPxt5MeUY7OS/QPa9sj5kyz+5AVV8nkrhvw4ntZALK8y/ZhnhNsPi9j/rao98eubpv5foQUQKH
OQ/Db1r7uJMwD/9G9GbEBDVP1FUa7vB6ca/"
     }
    },
    {
     "name": "second bias forgotten",
     "message": "The bias of c_proj is missing: add it at the very end.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "2dD489aw2r+hXSzr5vyqP9bm54NlLLs/+JyYF1wmrL9vDL2SySOtv0PK1LnhI+w/kmsArHG7zj8SVekMvJPqP
9+gGOpODvA/6QZy6/jLzD81pP8tipHgP0iW216Ajpe/MDywwUo+7L8Zs+/J04HRP03oHVRuMtW/RCNFHVUqmz+34LZq6M/Yvyx4R
DFKm/E/BSbmQ8aT578bBdUj4bXlP8G6BLON/My/6bvyyofQqT8UPifA3DzQv1FUHKSVfeY/TQbKsBB29D+GxR/I9B/gv9OxiB9F8
vQ/EjO5PbzOpD8XxXtHgBnpP4bwjfTgfeM/"
     }
    },
    {
     "name": "c_proj forgotten",
     "message": "Your result is the merged heads themselves. Pass them through c_proj, which mixes w
hat the heads found.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "eey8k2Ol2z9KR/Xib57Tvx5natQeYuq/c0hfAxFbZb/Z9cD8tyPmPyTLUqRzxt0/yW4uz2nP9z9YMMJZ2Mfqv
xpYv5O3Fvc/uuFynAqrs7/hv+XijIvkP4JoEwFC7dA/CO1KRfGi2D/cxg3G3uHMv7szzdZbovC/RHVRuEoBuj8otmdgjkTwP1xFs
bISVvI/qoFplj+S5j+73ssZm9Dcv/0DhhcnRcy/4Ipc9Ixnyj8t0SzbQATwPwxgQpJLsfM/VoMemLqg5D8CSGkVHAvov/Taikb4k
dk/+2PnpSBU5L9V51Yzi8zgP4XymkYGNvK/"
     }
    },
    {
     "name": "one head only",
     "message": "Your result is that of a single big head: Q, K and V were not split. Pass each of t
hem through split_heads.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "qsTxE5g00j8sotwtjBHhvyT3crJZMtQ/6oxdlr6tTr+2b3bdux+Wv5xHevWp3OU/Ikd0mThe0r9rQngVBhPwP
wH9dNcF49G/Slda9vcXtr+ufUIWmxHFv1d+AKEL4N6/dIx1tO0Zvz/EuZWaw/6+vycwkSQ8I9E/ZAmrnwi9nL/22MrCELRrv0mfs
O1i6dQ/KFVC3vM/zb+qw2MWupfoP5BB+K3avLo/wjgLO2C7wj/QxOHbKLG9v7qTUuw59bG/2VG3j3wL2z+DjYKSJo/rv3G7Fy+lr
9A/opkDWrzMdL9/KnC30laxv3yNvAUPse4/"
     }
    },
    {
     "name": "split by a bare reshape",
     "message": "You made the heads by reshape alone, which gives head 0 the first tokens instead of
 its columns of every token. Use split_heads.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "SZgD81JJ2D9kZJ5HTuTXP4jkM27RUtE/xs7ymX7vyD+xRaOy9HKlP96dEnv5CNK/Z1zMqHPB4z8eTd8jEaa+P
8gcIlxhU9o/mztBu7rFxD8EFAvROMnBP42lzrfyCcO/BjjXLIsr2b/uZKk53jDQPznWxBaWw8u/IG+GE1bL7D+8r+ZNvsfjvxetg
CPrYey/O9fH4T5Q7T/QG8Oi/inDvw7sJfQUuPA/qy0XWWbC2T9CElEro8rYP5Ip0nZO9NW/ankbiV098z+4fK3BehHiv07hSqRet
vQ/lax9HmEx4D9olSgV/KPfP/SPhMOoZ96/"
     }
    },
    {
     "name": "merged by a bare reshape",
     "message": "The heads are right, but they were merged by reshape alone, which lays several toke
ns of one head into a row. Use merge_heads.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "iSDgzw4e/b9V3AgOT+LzP0FFDpWFmPi/VcH4Ai5F7b/DnF4zsWDlv/8AFBJOkvC/8HZ5vMjd37+LqjBe3clTP
wqfQumYc9G/AP3Dl1lj5r8x9xhEkOmnv6F8BTo4hNO/gtI0DnLGyT/seMjpMSXSP+vcOx7yltG/Aacsfy6Xqr/qUYB3tAvIv0qgd
BN9SME/c1j2U2is4r+NBfkbdYjBP8HrgwFiFPC/MOxMQZz14T9vRjoacNnuv1kI+PARGLc/H7IWtgbV7j80SOr+E+nsv7ywccK1k
u0/xzwyiPj37T8eyjhN/dGjP/bzA3cItNG/"
     }
    },
    {
     "name": "always causal",
     "message": "Your attention is causal even when no mask says so. This function blocks what the m
ask blocks and nothing else.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "HZk1AS6537+vuSdkpPL5Pxtp78XRYeS/2B1c0FIY079O1n4qvFPHv2N+rbOvPfO/NUAoCZav47/ygL+CREv7P
7ahhCPVPcO/ROQwRhPvrr+AmSzPBgKzv9znnTQjB/G/wfwtGWplxr8A5FfzC5jzPzSKtCF1htS/ruJWwsXR0j8sZ7+NMIbUvwAWn
vTK5Mm/MTMvTLDr0r9OGYOaLtbxP/IQwn4wudi/i3YJguufxD/GG0yQqVzVvxxOKCKN/8G//X4V7STi9T8a/1/QeVvmv6NxSFqdG
O0/JBC9QlbWoT+wyD3bwAbeP8K9Ce9HH9g/"
     }
    },
    {
     "name": "divided by \u221ad_model",
     "message": "Your scores are divided by \u221ad_model. A head's dot product adds up d_head produ
cts only: divide by \u221ad_head.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "2F2tOsyRz7/BVKhJ+HmnP/9X73t/PdC/2qPoLPhJm78mb13JsavUvxgqEoHjEd8/l+K3OoWeyz/Oi17IDVfkP
zwUIxiEMt0/V2MgxXThyD/GfakeO4u9PzGKz16ZNci/XtAix+/847+kvunfyxvIP8R61lYPWOK/bBozdJ2voT/g618Fn3HivxsJ3
P3EhuU/4BvNcJxN4L+/VOFO35HgP/zAtkfynt+/fmNSve+Wqz8ioq2naSfev7spyPO3c9Y/QpUc4Dmc8D+GQIwVu6zbv585nT/5u
ec/4SNXm4kxqD+cGVP7cj7WP+45Zw029NI/"
     }
    },
    {
     "name": "not scaled",
     "message": "Your scores are not scaled. Divide them by \u221ad_head, or use the toolbox's atten
tion, which does.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "UeIJJjO13L8dIAlHT0ngv5mogdYSvdO/e6Y7wQ+Rvb/eJDTJrsDbv5PyuE7ELu4/j4Ijwtiv4j+4yXxFBCrhP
/GMhxA51eo/4Tr+TLHqzj9yvU/nr33WP5ZEflLrHtS/R8PTcjrx8L/9R6evdp2zv4MOX8vQ1+6/XIrYtwwlgz/hGXic0LPsv2W42
f+a1PI/7bW1EL7r7L/14avBfW/VP07X/TSIA+y/d1aqgVYujz8a1+jztknov91BvqXbWug/EG7qNICn+z9T4+2SpODvv9y7ymm0A
+w/r9YW/jifoL9auTlYX5ngP69bU1kbDN8/"
     }
    },
    {
     "name": "weights returned as well",
     "message": "Your output is right, but the weights come with it. Return the output alone.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 6],
        "data": "K/zKAoYA1b/pzjVm2i7Cv1zxl2jAzNK/57+UEsIer78LYxHmuNDXvxq1y7ykteQ/dwouxwkO1T9+G6kEN1j
kP7FIaO+wUOM/Lf6ybN8NzD/ZDYtQqe3JP67c//9hVdC/2VEZSSJm6b/C/7zlJiu0PzTt1w4kZee/Zt1MJ4k5lT+fVDgPFH7mv8f
sf2VXyOs/Mj9Py5275L8Nlyk3uPTeP74nilEQC+S/+pj2zyHYpj/Jf/A5jjTiv1mFJk6xHt4//X4V7STi9T8a/1/QeVvmv6NxSFq
dGO0/JBC9QlbWoT+wyD3bwAbeP8K9Ce9HH9g/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 5],
        "data": "lq02jLC4uz/PcLIKWBmwP3W+8h9W8rk/s4e3hrbCvT/qj01YHY/jP5Cvp9FUJN4/8VF/G1ae0j9NpvRDDn2
bP4nh0XFd78Y/rRqGratuoD/UCldgw83EP7382P2jMJA/GVKnTD05Zz99au4s+867P8MAEWXxueY/w+Bgj1eNzD8l4eW4hrO6Pzx
MMyaweLA/tG5Tf8t3wz/tjN/AYDLdP1FzsOOZtbQ/4swX+ASGxj/aLtddF43gPwFefYnPCcA/GsBrKgLCuT/Yg5vJH/3JP1iS7m+
3zsM/QiyOraQ4xD9PQi8yHR/LP5Y2XHMzbtE/NDjTvGDLzT8sF5nmLy2sP5wrRc5wecg/elXsj9qlxj9/h6r1AwXWP6i1bVBhEr8
/l1dNR1Dq2T8X9vZcgkTRP01vqu1MJsE/BzUsQ7rlsT8vDUAdXAe/P2m445fJEuI/Qu2/dYKvwT8sqbIn7+3APw7NedHnTqY/3J4
Y+gP9rD97XiEiD39VP2LtoVpvUKE/Ls0uWqymqT+6WYB9/nXrPw=="
       }
      ]
     }
    }
   ]
  },
  {
   "name": "three texts under a causal mask",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 8000.0,
   "script": [
    [
     "call",
     "multi_head_attention",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5, 14],
        "data": "CVKMVeX1u7+zXORXAz78P8+IPL3P0+A/skwbePQ38D/zJCy68kDiv4+8BfUzj+u/S200ztqg1j+xl+ZHSMH
lv4/LhKvHdP+/IQf5Edbp379Mt+I/5serv7CG+4iROtI/ibSkiqUs9L+MCDvCv1fuP6O44PyRTN0/V8Obzm9Q+T8kcUhBnsLUPy6
K/4QLJ+k/DU/feT2k6D8Z0C1xuf60v31zTc6PiPS/M/9pLlx86D+kAomFc4fYP1fmJ4CKT7O/Uw1oeg2/6D9Y2g5dEtvhv3hNHWE
DA/I/H2xCIzXP6b/fus/AZqHZv0NIVTc2u7S/LRGu3yFErr9efS0oczf0P7Gz28ahgek/7yQs4j5N8j+MhA8539fkPz/nZlGameW
/orh2uc7k3b8vF9s3DerxvymLb7I0ofg/WTCAZtpw678ZCnEwlDD1v90DObocQfU/WqwwKKFU1j9hMit0/EbdP1AQoEayUZ8/vwu
DasKK2j/zmnAhq+bcPxxQFALpqeU/T02D7Kih4r/91TVH7BDwPzkE4kKbv/6/L2+dm6oM0T8j86nkwkHuv/gosfvuZ/i/bmljIWG
e8D8LHwnLCiTtPxeXGwzaG/I/59uQ/9Al87/UrSqukNqvP9Soekp9s9I/2pCsg4INoL9TxG3ZuDbrPxLglbbjxeI/SX/nCZJI0T/
MF4mEUbX3P82AUoEPfvO//6cIxz/O8r+n/fO9s2PNv2N9/Ro7it0/81RScMTd+79nlPGmz9f4v+3HfZbKvOS/OFBoh2T+pT80owd
FFyPyP4t76w3M0Ks/4w/v+yAo0b+jOAM3Vajpv3i6acBWAJa/V1iodAd+pD/IhpoqSGDqv463YpeFyIE/hE+M87uB8T+37ShKOZr
rP7PlhqodV+8/EIukcTdawT99cafPQMrkv8qhSDczyd8/rloW9Bqn8L81aXrlmTzwv4DewNEb0fG/GViHtG5Q9T+OFXWQj+zuv4L
eEduqV+2/ReAUyvUwAsA1rAUBeAPDv5iGkvaJMtG/gJ7ntgN74j9SSFz+t2LtP/GuQHlu7Om/4jF9h+X+0r+AYe4/2MzhvzIghnt
OG+c/Rz1i7i0B3L+Xj3wOODDov1+VJS+crWO/NVbABqyNAEBRVbBZJ+rxv9bDT/+VMfy/Lrbw0Vyf8b9hliO1jyLuv9wavZNWne4
/c6CH31/l4j8Abzs4c9fhPwzABASj28i/fY6//2N6pL/CgVD+ncPRP1xohPXkjPq/EdOCeRzZ4j+MnfzrUOvqvxTL+J3LScq/Gcc
xiYiT0D/eVibaZH7vP5qJcjK61uC/RG8dvHv/0j+x8yi+NDDZv/AWEwEYf+Y/JkwhM7TzyD+tMJsXgFj7v3b7KFuMFPS/SzO6DIL
/4D9lJuyXOpTIv4t3PkUWI+U/gUGpIQj00j+htMdm5Lnev+oXL8dqUPG/LW8fWMGMw7/C4opw1CHOv8JaOXC0BMQ/e2pbUtG68L/
43+raMQ/TP7jA7cgssZE/oBa4vLX0478/MqA8D8fvP/zTm3Qkz+W/e0opKOOg9D/iudvYAY/IP07/viEVgQVA74b8bKK/479YjOL
e/GPwP51+VB0ym/g/wyv0rYkhfL9IJ7B2LlX1Pw1UaKkK9OG/rLKg/Bdz2L+ni6njjwThP81n9DnEVtY/n0/I4kW18z+KX9wu747
0v4CLpQSDiMU/kXJzVE+27j9zBG1ItAztPyQYuEz4Ke8/KmJetE0J2L88TRhjAmP1P1yGU3MQqc4/HsmMON9N879DFTkWUU72vyR
CMiqIDuW/bQDErw771r/5RjCYQtL9Pz+bKa1APuc/im07mfh+9D/nnIEC9ajbv/uoGsQXOP8/KUQuZ9Jr5j/BvUAlp8zzv8xfHoz
KL/2/TY1o11u04b96ffQMWyjhPzIu1039tv8/4l5OWsifvD85hfGpoQfsP5TgPNs8oci/CbroCO4j1b/fAx/heyCzP9XBkqCC3Ng
/lXyo/81W878H7ZOHhb70P466hoedWQLAGM83/Npj6r/eaJikZTzmP3N/EBZmB+C/cPyiqi+b8r/+IZsVa3zjv462Nq/Chme/0O/
9p2DD87+G6BFgik/yP3llH9BvfuM/0FnSP1C20D9qCmpb7rvQv9Xk9EOUtuG/jP6KIgmg479SLIQtgzjiv7NEzz2A/Ng/O8UZuWT
Y6L9GWo0lxUHlv5Wb4Hna9Oy/Oe3DSL4TBUBhKJBIFdHTv4hEUH9Fn8M/"
       },
       {
        "dict": [
         [
          "c_attn",
          {
           "dict": [
            [
             "w",
             {
              "array": "<f8",
              "shape": [14, 42],
              "data": "cMtUTyXuzr+zdRbLJx7ev2jHyAgm7tK/5JVPDtIY1z8B/izAmdrPv+XmkOnSt8w/TSgi2fWUrr9Bo
l1uLlbavx2h+2/WPLw/kIg+INZSyj8WuHzdzAG7PyI6UtVaI7k/PE3pf9GLvz/SK9/H1I/KP0+IJ+F4zNC/9yd3+F5Bvj9D0+oNh
X64v4Bfc8K0n5k/8xfqIQD0qr+685Ud4h3RP1/2SwGGztC/i/tgUf/7yz+jAAtuXVvWv63OScOGJNC/eH3StZTIvD/NxX13fkbhv
y9ElbrlFbE/VFX8bFBA0b+jYmT0fe7Mv80tkHzdyba/s9xm+bA44L+1ZYc7XrfWv0o99CE1/eI/nHd6MI/7rL9IcMSqWVqRvyrWP
j0RNMQ/Ha3NCpWd2j8hAxjd4WHfv0V75gokdcg/NFh+CIpFuL8pq2kEJ/fKP74En7qSLrk/6IzSJFaLsr8lIdtwNJ/Pvzszu3vk2
uI/LfPyAHQapj89ZKuhT+C5P7oUvcTTkG0/6bNPv/AGxT/kKFyD4mPFv4pugbDLeNC/E5IwSAOmy7/GXKitRyu9P5eM1zj5jd2/6
9sf+hJ52r9GgyUCRc6/v/iu7FceruC/E8BN8CTuuT8qWxmMQxKnv+Y8mAYC19m/W3Po5DAe1b+nxXusgEDHPyO5jrT1Gac/TRkKI
6vEwT91c3kIcsDHPz9MMQB9+L0/VGsXJ0Nslj+4G29lHiS8Pw8yUiXljN2/FHmkbBNuwz91vjCTmCzdP5wzUZjJGMK/MfB9SC2dr
79AHoenf9vNv63KVdIGONk/dC4o9SkXlT93dCzhAbG+v334mDn0TdY/mSFxTMk90T/UQ39slbjAvxCc5vDDOcu/KEIUD5wtkr9co
71UxhTcv5YRUVP4LNE/agQSWZMR17/gUbgBId3DP0L64xkoGt4/RVxakQgOyr/ycvIl+HizP0HV0y3Fgnw/F410ZybFqL8MVS4tH
hjgv8L++if9etU/2hEVyJok1D88moVOjYHUvz8T2wUNkMM/mfpFCJ5H0T8KlPLZ5dG3P7J8vltqsLE/tFDMj/hPs7/Wy/roBoLVv
yLvaNbfs8a/mEAxYvMZub/DIBFNVTGIv7W+91i7s9c/9wUUomz+zT9jJs8ShLjLv0YxAJgc0b2/Inme+/sGvT+9EBjnFxTWP78EI
NaHstS/9JdeNiIR4T+bIaNsDsDUP/1ej44jIcI/Yf/UHPuJ3z9xDQChIK3gP7IDj2RuWcE/E9Nx4Rzpxj8SPCcNkTrMv80uYpQ31
8G/oq6fSz5q3b9pGRoKJy3FP1rywQtZKcC/Ns0qjLTwdr8yskibELHQP4DrC21u5Lc/DpBNp2IT0b/pnwB8niLFv2G5Kw6jyso/p
1QVsj4Oy7++MD4owqSwP6aWXdvuHrM/Ynj+Xh3osD/tGr6+dBnkP2H2Vo0v+co/zJ3KvrXvwL+TPLYc0SHBv4F5xSggf9a/cvT9m
e3H2b/Aa6og+ljYP2WMlqLec8u/AvC8A7f0yb+uXUf4UKTQP0C8FElZiNK/5Onb/wmdvL+uA0ODicSzPxqa8xgkUeG/TAguiZ5pg
j/vMs84t7PTP+bSkv3RVdW/VBF3XA2xuz8s6j3ugoDJv7bS4f8vuMA/Q02I+45P1z+KzpztWghfv3HcDYrN/tC/dB7b1WtMuz+NK
qKAyZOwv6u0L40WpsW/zLrwj7Gczr/kR632L1bWP2PaC0aI5s0/8PxlsdbgxD8gIdREGcjmP/raNR6nRNO/XibGgV9Taz+Hv6uUR
zjRP2B5aN383bc/Dgw/8sQr1T+xwwRHLd3hv8d2MDu53tS/5vaJU7/P0T+qmEIEyhTQP3ParVrPgNu/0rS43Wp5078yqEl1KIrkv
5E5Bxw5I70/4DG9EpjWXj8DwmHrX6DIv3TQuZhz39K/70FBQWLx0b80afqmtN3gv7HkYMTf++I/fraSUCAW2D+LIW68nOJ4Pwt33
NJxNNK/fefvEEAuvr/W82847EaZv9g7fA6GbM+/PDbqDBPy2D/A4uqlLdjLP+x5FgDEtOE/gH9jryMb0j+dL+z/2buXv+c0QXiXY
lc/Lywgh6GQwL9saUevcUndPxc+DfZRatA/FbQ8+fAP4D/zDUp7M9PNP/FoK0FmOMs/+QmdhER3u7/QN4bIFaCxP/e7uJpdBtQ/Y
3IjkCLI079Dv1EgQVbXv3QPHfTTudm/+M37GVyJzj+Yp8rQZrfRPwRHSN1C37e/+c9HFpSbwz+jpgwuV+eIP03zvW6dOMa/aScN7
KV6xz9G78ngkpbYv55nS7MR+9q/nQilGIhJzz83RRcGTD63v5XZl57i8bG/UJ1ws0FV1b9I0laTunjMvzdS/jzcXsc/MycUILev0
z9SF0jH0LDSPxNcW/w55ta/Gl74VmUuvL/JQbC7GFOjP/LvlVJ5Yr8/sfHnED5gwz974dpkBQTgv4LXdNN+Z8E/GXI0mZZ3sT9jA
F8pC9HSvzYf21+6/sK/Wp76JpBssr+8qi0dPYbDP7QM06ixxdG/RbTMMkY53D/oCMB8iQ7LP0F0v9ANk9a/rP69w8NW27/yzpwLm
KfBv6JrbXHkgtW/iLKAuylzuL+rc4nDsJfJv0wS2a0HW62/zWt5rdMqur/0y42e0zG8vw5y+CMx4dk/eWZ01fa31r8ILPDwHd/JP
3n/5CWmBqo/bG/00zaIrr9YB7yszt7hv/5VoxFjmrM/Lb7cJI2EyT+e2RumVuO7v/P+tRl0rs+/J2bEJPQMgr+gPMjjuqPKP5McQ
+vNUsY/fkz0/PMkrz+QPL0aPqzbvyX5iVQO3Ms/BSP3SBVB1T91cx7XJiTHP8y08hYyU8W/iC57FBGIvT9CkfbanWPPv1DLCEGjV
+G/OBWhJclnyz93EQ293Gemv9u+rqRolNK/ykWxtVkRpT+MCsQ2xuq8v5Y4JCdeGtC/p2ytsa6b4D9mdvP1TDKvP7UEeVBViJe/e
B6CNIAt4j+T/x9cPrfWv+lgxoHpLOK/xf3KBYjy1T/ssyFGxnrgPzRkYIBxLbc/nqg3XsiL1b9H4SWjbRXLP8WsoR3VuKK/7ZR8N
WG0wL9vnnLTWYfMv8+egRNEFOK/+lSnopnA47/1NK0yqt7KP0guXqVc17w/6Kd6oBB5pr9EmOoWPRXdPxkzkFKzHcw/SXPyR01Ez
j9o/3TyLZ2+v2kVmkUh/OY/XgLy/McfxD++6/PcPhbOP1Nw/fS9rcA/B8yX1wxnyb/2ovz/l1OzP52F7pihbLu/9esqcqLfjb/i3
mp/d+bSP0VHK9C9d88/BLhME8cd1j9CjFZ9i6O0P0T3zNza97k/Tzp5iDDtzb9q8Rn3rQmrvydBzEM387Y/5SvgrV44079UkImV3
+nkv7lXzg30nc2/w1XMcO6wur/J4PZikeHQv3MYyxVERcW/3AA6OIIn4b+TO+ZU78Hlv8tXnoDoh7m/mLJAuMBz2z+qAr1KjKXAv
w+g9D49odM/MUZj3Fl/kr/rVzTcth2+P69rq0/OMbG/BPywsCLI0b9ukkdgdnPRvyuI+yqxv8e/eRpMnQArz7+zqSny/VLXvyqcn
2AZ5dS/XKlPyV8ByD/wj1Hw6xByv1wLxLzBYMo/Xnj1MJ1B07+s6fQgG6rHP7E7LXnqNsa/VEsKRrgA1T+RzGNKdQPAP34G0RFHN
9C/YMmCo6m3xr8xdQ956TisvztkBbDLp8Q/QAZIOc1R2b/u7zXel8GiP8ikmihKENg/ixyGxnOsvL+GwRbzNWirPy1dwPaMENE/v
ahxd3hMgT8jr0Jaq0+/P/JDoEu5Sqk/1F67dryDhD+NSwWN/KfFP1SRvNCuOtE/Jr+XDYye4r/QPpFLr/TGv4ryRqlOS8I/28882
BWC1r9r2N8M6uy1v/0yy8jw+KU/rTj5+3700T96bieSDWvTv9Fsjid1j9g/ym7C3eDowD+3otNjdA2jv8NGxEKYC8e/niQI40020
T+4rbGNeRjEP+yXwU81lay/rzcnuSHBnj/RfeH5T2fjv/SuRffCDs+/5Xr2QIHF0L9yZ8FaZXzgv7iRg15uz8O/yRCNK2mQzD+yr
+hFW07JP+XMc1okW5y/fH7xIIFZwD/e+M7Xr/7GvwxdBIPCE8S/xWGtvp3f5T/L7g5eOe6zv3OwETduzNe/aONLWX5C0D9BSKAXe
z+iP0Tw4SVYe9I/DxBhV9Ru5L8o8CZRBS3dP2qfx+XB5cq/aeVYR6I8xb8BkQZt/NbDvxFVpoADW6W/geNh2Mjatb8PArngYDW+v
7cVCFou57g/yjzkR7d0pT/lsW1Vq97Xv5HyIS6Swcq/jo5x+ks0ez9jqg330nTWP+wH1jqh/rU/ZRcxl0ZVxT/1yk570LjLvzd26
rLQ8Lg/81MmKZI91z/avYqxf0DJv3aX1TnILOS/exm0IFq0wz9s9BO3dVKqvwc+1/LMh6S//1mMXvMT1D/zqhl9n3PJv7s4GLuZH
Ns/71dVM/I52T/WfWXL7UrPP+el+TymI8q/n2UIhh+52b8uicHKsU/Sv2268dzCGM8/4qox5eH4x7+QSklT5trZv58u796+WcA/G
bOVud3Tlr8H39MDDwbCv44oRdJVV64/PCNDCRqvwL8EjBL3N23JPw2f1vpFO7w/nP4DMP7l3z/H9SnBJobBPyvNuZrub9e/yeAa6
OqtkD+8JYmCvYrDv1hCK3qMQ9W/Ll9lqitwzT8b0N8A1XXbvzuGjW3zZJy/HQXSm6rI2z+Kl2OsMWPnP1RXedsqmIq/taf82SnBr
7+7CrKNHsO5v777CTrDtqW/76XiwfAg0r/9sYbwR+Snv3oltULvLrw/E/GNtDkbuj8zxow9KyTnv9ZF+sgH5LE/oqQ7OsZs3j8qb
aONUhmzP89JgAmEHt+/qkQKzaVxvj+o9xYFZFWmP1eX13U0ea6/mOXweM4O4b/h2pWqad/VvxclWdhFztc/iceheu4/yL+rQdGCL
dnXv5BgrJ7B0dm/waEMtDqUrD/S116PD1ywvw2y6+EnsIA/c8iOrqxPq7+VRi39w+Dav2vTTrZoTcE/DHAbvAxs2r8xe6907SGlP
24B8VKbhNS/rzVm/IFbxb/Eng4RBnWxP3dcCxhUUtY/1FigcKn70j97KTSi+TXOv0A1C7zuOdy/xP3in80gtD8hCAOUT6zWP4+Gq
ovfDNe/ZHN1QOB7xj8nEXzZYkTjvwTfv+9jl8y/y1zokZS8uL/3V8Ro91yeP/if8q2Yuqw/nFoDm/FmsL8WveK7ccuZv1Q9P3DPJ
dS/hB+j5ihV2z8EiRyiGUB0P9pXoYGnW8S/WaYHfMtXuD9PiSgP8IzCvzS4nIks2NQ/KUY93rmokz/nP0PanTPfvylpipvXEqy/y
DuaoJGZvb8nxiLKO6q2PxxaaNcX68q/yPt6VrUPw7+a+p66Hj3NPwjyXB4oEHI/416qC7CJtj8zhlk+r5avPz/8Xvfvc8o/rQBFu
dNGwr9H7/KnphCgv+kddVm2bqq/SLreb7QO0T8nOvD7tivSvy1NffL6KsY/tOXpNirj67/ty/+6/DrQP33HwY0+Nsk/L0Q6J63by
z8AwdgB3STXP72U2op9ktc/Xr+E80pedj/VNvJInUPTP/3W6PFDh8A/+JRXS58J0D8Elr+F6t5oP+vesBKu68Y/G/Fz/hXdoD9ME
mLu6ES6PwQf0PeL0Ng/LkF8whbDzz+mKvDYfme4PxJDnX8I0dQ/9fg4vP3J1792TYI9EZDBv6Lp+XN3xNW/G7rTsb6O1r+v7Y4Pq
9fRP7ZArNM/+Ji/EQby8rk+lD9Fm6MLlvGwv2XS3YNJEbG/12dJlVBjxj/TcLLKbuHHv/VnJxlcQNM/A+oXaEFdsD8ld6rel+XIv
2sX66IbGsU/nSX5eLXDpr/zdLUFGwXVP65rT5WBt7S/CotggumPzT9NFJNjXtWwP2A0rX8pC7C/FgSgNIN70z9gwoqoq4G2P1+Mc
aq7pqU/m6GvkjHiwj+nouxiZqDFP/f53UxrTuk/LFFYKZxA4T8WCuj74tLLvzAKT/q9h9u/m7dYu6UQ0D8sWmwhqPTQP+wVwju5Q
Mw/N/ShEdJ4rL+RUq9jShnGPzM7MvmPz7g/jx4DAMtpzj9nbmnlSOfQvyJs6mVrbsq/43WZtoPmzj9jHD9IvIbVP2MVy8SBFq+/X
/WmV6+StL+9rqgrkdTgv3Me0X5U5tw/H7cdLh4ftD9TScm24N/Tv61kXgzLDda/TRAsSr70yD8P/mi98srYP3X4w0fPsrO/"
             }
            ],
            [
             "b",
             {
              "array": "<f8",
              "shape": [42],
              "data": "TcQTQhsH1T+x+B6WBiDJv1oWF4E7O8A/EXrYKOyV1T9Vj9S8W/jCPx9nMBhRW9Y/xMqbNN+E0r8I+
aocymKLP8lwakLFSOA/40nRR/D4wr+mIr3+d6nUv/4IBEVRV78/RIOrNuDd0j8cMJppM7bhv5WWTKwYDcy/EOPwLbPNrz85cYhOD
I20v2KlvVLb180//NAdQ3E/jb+7yRsgMJy/P5Q1H7RotMs/44IyUXjYu7+jea/0pwi9v/GJdDQyBuC/kXGGHSjb4r8Dh2+yRa3ZP
9VP6evxEti/SBsCziIa0b9Dt2b14xXLPwsQ6uLJht6/IpVD6cvQ1L+C6AppWhh+P2iT1Rn5Tr0/M2QXAdnr5L/VBseBbAivv3hLh
zxAj66/FDGtkYI4xD8sKPBfZVjTv+WSI602KtY/49XN1vQZwb84fdmLi9qlvxHA+ZdXILo/"
             }
            ]
           ]
          }
         ],
         [
          "c_proj",
          {
           "dict": [
            [
             "w",
             {
              "array": "<f8",
              "shape": [14, 14],
              "data": "AdzL1YBp0D+q2Gtg2Q6pP72OFBfdQcU/oLkJGQ4TvD9/Hd9LVQPUv5F5bMbBGda/n1ngwCVi1T+d3
inFhSrDP9zHj8tnlcK/S02OpGmayT/1w9YvHiffv8GRoZTP6uS/Hf+FVmpV379IF0guEsrDv2RfJlHgKKK/k6k//fqf3r9JtKaPF
mK7P/AfHWOH15c/m23RzroGhT80JijQVr7TvxP8ypZWxLK/MHrkF4Gyzj+KlCOyPy/RP8QieHY8ftW/jJfi3x9wxz8n87S6SVLiP
1UIbJZyUa4/H51SNYUGzr94A+Bl7RiTv5/tAVoNHam/jGqeCfAm1T+VgKqHjNi5P9xFG6K8Ua+/nq8+llwScT//QGbJ8Eq/P6FY0
DCE+rE/M+rkHc6u1D8lOYxvLaaav/pdxP0hS4G/KQns3cRrnD9xsR9RupTrP5XlBpn2f5K/ul4zBrEIvT+nOFOqydLdvw+EHwV2A
Lo/JMUKfQhbzL+mw/3wThiWP5jhFng2SNO/brm+fTX+2r9a7Mhpq5y6vy2VhgFNqN4/ztnXeHwB0r9/z5LABaW7v2FKZco6G8A/a
4mkRM4px78avSJ8PiPBv2/Z2nI0c6G/5rFMfqX2kj8ReiASDES5P1sT6OBP4Ly/F75dYidtxj9lWgMLqrDbv1RzBI566dM/6eAwQ
52muz+IAyzHlZPWvzbS7T94kNE/knwQ9yZG0r+5OhjCtqPgv/pQD5IL+tG/38B/I15e4z9y1Y+0OQO/P+MC7xkpoOO/A2jGQuBA0
b9bUsGAB2vFv9yXdhMloca/ql4ngpAP2z+KCnpEBG7SvxrJj9tXkIu/98CoAvb42z9LHJETsPnVP+15aCEvVNg/hjWSPevowD8/L
hMkiUC9P5/j4kmyUOO/Rpx31JEos7/hGAtU1IfIvz4aBvf1tsa/aTNlxsTN2j+YvQcWN8/Qv6MOvvaxksO/7/Ks6uVAxD8vo+2iD
tHRv8zUN+crG90/dcTptD+9uL+AwEqoRUHEv3MXtSTqscs/xzUOCNo11j+pi6p6ha7av3EyMlvqr6W/jLLWeVgSuD/DUSKV+mfRv
zsM3eC6MKY/bRTSYdjG0r/DYnE4GmGxP+3aFsyTrLC/zwcKq/Z+1j9pW29+PzWrP9NRR5L+IM6/xNZL9pWHsr+gEeIKTDS2P/FRK
jjZibm/q5ns+A4xtL8BYHZYSvDDPzG+vU/0heA/7JHeNMGJwj8pg/cSBhLQP2F4g3e/gdC/FtVHCohBkz/mIls7KPzRvwDIOctjf
NW/WJc/PfRhtb+BriZSMfV4v4SJ5FslWrK/Y+scVN3dvT9QtAondmTCv0b/Ads7c84/m7cWOBzuxr+amawvJGzYP8HLuPMB1MW/a
SqcVFbG2b9qJh726PuhP/RPpF8h6au/vH52i1vEpT/ZB4rFYTmAv+UTJmLchs8/znaPJ2SV0T881xFjDYDVvyNqwVBn8Mo/T/0sp
MC/sr8EH6cBy6XWv8lsx2/moMi/hCk8bPHSyT//+JFJcGS7v6c+MxsAKdC/WR8qcFRR2L8HdTmVtTjVP1He9GMk+pU/oRJZSJSod
b8zyE9jkh/UvwvaVWN7680/cEA7R3pgrz8xbCRkudesv2PhiwhXbOe/nnX9MlLfTr+y4XutozzjPwIEUPsiEcc/Q2pirx903z86a
WhTAlK2v1fuOKBPSrK/AJrNUWLI3D8crXsh1xSuP+pq6u7mNaQ/fhhimYyP1L+ZRlVMMOLQvzvR+gFuKcg/QjxZHbRY4T/x3nsJb
gbPP6iY8wQo07u/aIK3+6PwwD/uMTwQ6rjDP0KS/n26Isa/IEgYwmjCiT83RoZ/eCy5v1sGFuguIMA/DmfDDGRIxD9yaWI+srjSv
5cItlyVoZi/jLjuGj1g0D+gzqIFXtPdP4IrHtB8QdK/je2auSZVub8msQrO+iFjv2o0/dxur7A/UhyBlhNRxT+i1uEa80q1P4cuD
j3YaMo/BLjFGyFzyD+OHvwjzzCkvz/t6BrGINm/4gbflm/SxT/SCnmcjeqaP00chavdN9A/A2SIxQB9wz9Fv4FfvbSwv5/07Cbk2
rI/B8+AFWNQt78="
             }
            ],
            [
             "b",
             {
              "array": "<f8",
              "shape": [14],
              "data": "Oz9q+bctyT/RNBVr6WbbP6eb/JRbJ74/VOKKRmk12r+erb+ImyHFv3He5sI6e9c/qfIhtDhauL8wH
Xpspkm9P+cxcVaiUa+/ky2jCDZnxD+KlpBFT/m9v9NXTOGBvtO/ozc4mDKF3D/E19+eICzWvw=="
             }
            ]
           ]
          }
         ]
        ]
       },
       2,
       {"array": "|b1", "shape": [5, 5], "data": "AQAAAAABAQAAAAEBAQAAAQEBAQABAQEBAQ=="}
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [3, 5, 14],
    "data": "qAARk2gS7T+euEIU5g4AQAy3Pmj5xt6/dW9U3YmQ1j99+5MQFI/pv8b99yYyEtg/zYvyhmfT77+F0UrCS1S0vy1
DM4i03Mu/tzA1uSMjvD8t4xET7TXYvwtkJCV03vi/1BPuIkzE5L9BkQc+yOnKv7UK4k8gjuQ/N0EJnOrK/j8KAj4BYJDfP+6LBEg
zZpK/siqrHH7807+8LGJlgy/gv0hyFCKSxN0/I20Uoo795j8gMgkWDI71v2N28IbWE9c/yE0Ohd5n9b+34Rxmq6X5vxd2cJYU4+O
/lLsDk2Kj5z+liRywDiLlPyOU1B8jwAJAZmADItXsqj+iKDlN1MXNP/RvPoPtwdW/xJgV/Qu04b8bf+Bv6ZXfPysXkHnIreI/gi9
21SeF9r8Dxcg06b7YP5YRkzJx1ei/0tEOinl4AcC+Sl3MN7Hkv8zxuIs64/I/cYc6dSA+3z/aiek6S2j+P4IZY50/MdM/sO+vXEK
NtL/+TLn8Cvi9v/S6dSBcpta/ID4jW/y02D+BTctrmL/VPzorAtUrX/K/aWzJHhjddb9lck96TqbrvxgWOk7nkPq/yRN6xhAF278
36+Z/7+brP8rZw5wZMNQ/rpdKUFBYAUC1cHg2sOrcvwRhTlu4Gds/sYo7fKhw2b8vkVH+aGDRvw2wg8P/i8s/FpBC5JIjxb+zLKC
+Tx/lv1KFFrmjjJ6/ufCWYfKV37+9erXol2n6vycjKX02H8W/BUXJgH9T6D/ZigttGC/IPzfK5m5FOuU/6xM3BZYl2j8+jhe/5tX
zvyO45CoxmNu/xg+ehr0y5D//FJgDFdSavz2Mra45as0/NfCjlHWA6j95AdZHkp3ov8Y3ED8Z6eG/Xq6gHU3Q8D/YJ0BRBvfwPwh
iW3Ut9ve/SoqGDR/wyb+hzbeLnF3aPyylcO6rGM2/5HVOvcLo6b+fbIT9VzHCvzw0F5K0ibI/35+8f7wV0b8OudU01zi+vwIhjS7
ApeU/IDVFw+c16r8UXNxWEYOvv/R62m9yY7K/rLR6R/n23D/kESj228PXv05nOKlZnuW/lkN5wl/76z+YSHtVUJfPv8NGfozVoeO
/QMbuJGPG0T+a4AEGaqHIv6s0PgwxAXc/8cDccr723L9yJ2lEwdThP7Ylz0Yq9PG/Q/jh6CJc07+uelxCpGbLP4sGSbYxgfE/OLC
nl1R82j8FuAZDVNPgv2e4ZH3qp+0/EcMoc/3d4r8HomYdnSThv9pjALRyeqW/HW2bVARj1j9g7MLCo9a1P/BRhaJcgdG/faP0h4P
4oj9hmq9Ew7zYv83bHIINs2M/bxULY6/e1b/8/+V5/PTXPzaHSmX3ebw/xhTWfyHg2L/GiP3xUU/wP7l2d3DZp+S/b4fihIPi4b8
MkaKwd87JvzCahmCZruI/CToMmRAWtr/J5YfQCbjYvy8uyTysG54/1L5kKAP/1r8o30Jm1JG2P2mRpI1ths6/UtJlq9k3vD/F8DM
sW8fDvxXU30LiyOA/z3c/j2gT8b89bEdjLPfyP4YjpHy1Rdc/AauyHo7X4T+ZStOl6Afuv1dsPKXXB9i/QCEwiPBZ1b/jNiQhiFr
rP7kycUIkFuA/rJOAaDW24L9fmvEVvowDwKin862Chvs/dfTCiVMq1D8+FnejajDbP/yUUTsGFuW/ZUiRDluK6z/0rrSsER3VP4l
bf4cN5t0/Qwyre7hf5b+lnguNEZDRv5wl6fEx+s2/GGugjn+txD8Ym267MBTnP0SVqY1c9tG/Hu/un1XrBcB4MiOGyhfvP9cDqbp
QvuY/I3WIzk7U4j8pHS227HP3P85dO++mTtW/ka7kZbJ8s78BcIUNrrDXv0p55Nz0B8s/qtATSvIs678h1QXDvtnJv8mBowkJz+q
//8CUf9Se6z/Uf2dXy8zivzpmIxrjtAfAzddQIQC//7/5zRAJxkadv1BCQ0M3zcI/SndbJfFk8D+hkhd6Ln3Bv1JyNCBQ28C/smh
OBC1Uv7/qAgDtv2atv0SO5KMi2dG/ZPxCEnoBnz/+zv0+vWDnv/6YL2LKR/Q/WQ6AAt8j2L9p1Wvox8IFwBNIiGN0leq/6mfkm9k
M5D9WFQ1s2R7FPzUn+n4HJfo/+V/rbpPC3L/hzuCFenbhvxsHgEcnze+/yFa+OSiA7j8JbB6JSwzZvwjHk4PdG8K/VpKIrlwh9r8
pVRlXq83tP/2OIGrq8OS/YFy8kivi+r+/o8uioMwFwAax7EBoIeC/"
   },
   "mistakes": [
    {
     "name": "heads cut before Q, K and V",
     "message": "You cut the columns of c_attn into heads first and each head's columns into Q, K an
d V afterwards. In GPT-2 all of Q comes first, then all of K, then all of V: split into three, then 
into heads.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 14],
      "data": "WRizjr1Qwb+FoD/NGK3wPzjSJx0l6em/tCzEN76by7/GejJce2PhP7o26iUAIfc/sYMTDfHL/L9YOEn/yCTnP
/Ryj+m3VMe/hLtsJ9Av4r8iZzCMsfMCQAL0KKArP/w/lekGHZ568j+DgDgVYQbPPy8Cy0SMFbK/ej8QRUsH4z9UYxFYoHrFv1eho
ReYiuO/A2t8ZxFg2T8xaQNgz5/4P98xeOXlOvS/kKPt6nh74T+bldrlgLSjP+ADsFC4ZuO/GojRgUc+8z+QT4+wlo8BQMTEPjv49
/c/Zwen2mN24L9+xFfCz+mYv+UrgHT5muI/m8GLHjWAxz+LfMGPbeLmvwAcwJmgbt0/j4BAoCwr8T/bzrHlI6zvv3yRVSa2Aeg/i
PjE7HOWxr+sMwnqhHfnvxSbG7qwiOk/2TQiXCZvAECPkYlfucHzP1y/ivp/r9K/JW0rWjPX1T+f9UAFigHTP2xYn03BzuC/8POND
SdQxj8+bBi3WrXgv5qBC+X/X+Y/SyKiQa+r4L/HWuYCOJKOv5vqF6gAQ+s/0OgdKrvzwL96abK/AVToP7xpXR2bLb0/pb/5aG019
j85nK3SnX/tv1m2UooBfMA/I8BRUngX3D+0W6jT0Cjuv3Bo6R87+rw/isYgsXL14L93Kv9dQObmP3zyi3BzOOK/Grylg9DntD8ha
wMaJUnjPzssU/P8OpG/50HHjxmv8D/p6++MZP7CP/aBRp/v3+k/iu5cCy+x6b8TPrRmAYzXP/AnYtplfNE/19aGnJUJ4T9p+LukE
Pr/v+aa7sTkpp2/AAdAxaRf0b+qB17mRMPAP3nKQFHxaMw/pzBA9gZF2D+sIueL+b7AP/2ASNRzQvW/kY/jkDrq47/JtkoV7Hefv
9XOw6r4kMi/FDYCyJAtyb+PWIWdPOztv+3iZjAvQu+/t79PLXB88r9Py5PvS/iev1VF9FpH0N6/w4wHVjWmyL81yfXY6vl5PyG3R
3nUz+E//rqnlLOkzz9Pco4plPXGPzmRUhnLmO+/7CydMyRj6b8DkPM8Cxyjv4vC2cQX/9y/47eYnqq8+b/RMA4FTK/3v+wxN8y20
PO/HGG2PgK/e7/3Ss/j1T7Zv3NnglpY5Mm/OE/7NYvjwT/C6Sw+DljuP2DJwnSloLI/UDjQHQUn1j+SkQGqaWXPvxCddH2QOei/s
vYxRyzr5r9NEk+OduSkv3gSzg7hgtI/2OSt4P9xsj+yp1bpTQTxv/scBJ8wz9a/x1+sCDHV2j9Ga27qU/fwv4sW30PhteG/Lmmu0
UT2wz8HkEA/ehHYPy5+a/KyPL+/Iuyk14OcpL9pkpwkFCTnv8+xYPNBOIG/Zizc42UmuD+QR9BRdXTLv/dwUhREPc2/iVczYtfh6
L+LC/BNCP/nv+ExEt+Y6c8/E1WTOpJZ6L9WlvzVrarbv+xtmM94tOE/p6pC8HrA2D+6yQODxmrOP5rjKCzQUti/YwMJmvzl5b9Zl
IXqAqzgv+cnLRJy5rk/it9tU6ce5z9EXi9RMDPlP1+zuwMgjOE/CLDmKCEn8j9bWvOGxkfkv4ETa9uWbuU/D3w9SkPH0j/9nCrub
k3+v5kHO2hKL+w/0hWAJeaCy79jZiJDR3oFwH/MFEOwzJM/rl2gJ0xO+j+CuiKibgTQv61LFUkBNLi/LMuv+Owcxr9AqFUp7235P
9IDMyv3Urs/6slXb0Kgqb8ggKuTBKPMPydou9QUCaq/jisOV6F73b8lp8DH07/Bv3m+R0xjoes/8LKyiCW74L/tdrNRgofpPwGby
7CiQtG/o7Jj3UB31b+ugFNNpgjzP9yIdubdbNK/2W7cSTb85D/qILjo15rQPyLCp+4xf3m/EN1p7/rAvj/Yb2dx4ffRP7Bw2eGTT
PK/+gF1kTIF4j9+mZSZHYXZP36X62bUp/W/nMHvMmzGsr9xoebkVb3lP8GFUglXvPG/LvCUi1ByA0ColaV7st3NvzutnBzdwvu/e
L53wpdJ0b9a+gQPpaz4P8l/gV8WQq2/Sxyn2jPswb83pwSmSe/6v9KYi1j9HvE/AJ6V9dnAt7/rZ64xOdbWPxXaqkblM/m/dAPtN
Uqg3T9b/RhKcvHlv4e6YfWtdv4/yRKSwSBf57+p8ViZkZq8v5SBsl6rge+/+9xu0+Ak6j8eLcQ83ri3P2HptZXCSMc/EnT2A1nO6
b/nA3e67hnmPxYutE6eIVq/FYBgqeBKtD8j1LT8Id7xvxaDmHTCdOi/"
     }
    },
    {
     "name": "another order of Q, K and V",
     "message": "Queries and keys have changed places. The columns of c_attn hold Q, K and V, in thi
s order.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 14],
      "data": "qAARk2gS7T+euEIU5g4AQAy3Pmj5xt6/dW9U3YmQ1j99+5MQFI/pv8b99yYyEtg/zYvyhmfT77+F0UrCS1S0v
y1DM4i03Mu/tzA1uSMjvD8t4xET7TXYvwtkJCV03vi/1BPuIkzE5L9BkQc+yOnKvw9GD5B2leY/Rfyj/+y//T+OsXrvng/UP5c97
9+uw7G/pnLQj2yW2b/AlcndDBTGv+pstRsjwJA/x7GeM/OK2j/C5wXXdxXvv7EQlGzEbMk/5pS+mMyE87+SQbLkWBP2v5X2XDSTA
+O/LevE6pqd1j/emP+W1zbnP9NjdHTRlQJA++AJtYBJ2786vykKhuTVP61Btupt+9+/6huCTHpe3r8br0v/GtfdPwDImUpokcc/+
NVyaXAm8L+Nqma0qH/TP8AJVtrPstm/K4OeShxRA8BgyyY2JDvhv9HGjH+QzfA/5dq2HIsd5D++M8efcjUAQJ8KcqZtZZO/32Su1
7j5uD+s0k9io4rWvyH93TMCAtG/JlkvX0qlwD8X/WHnuGHCP2V3wA5I2Oq/ji0LFxBdcT+a3Uk2cHfnvxwHckfBh/u/iO1W86SI2
r8mbI0SpXDlPz01ukndXbE/jtRiNPzK/T97W+Y5UFmwPztxjUEjgLI/6sYGBqcyxL9QzSF2lmrfvw4XFmNiIeQ/1qyZ7iHpvT9ro
U5wUyvwvx9r1CZmvqA/An7i07pH8L8wgUloHUL3v7tYhT60SdG/MaEC/sle7D/ZigttGC/IPzfK5m5FOuU/6xM3BZYl2j8+jhe/5
tXzvyO45CoxmNu/xg+ehr0y5D//FJgDFdSavz2Mra45as0/NfCjlHWA6j95AdZHkp3ov8Y3ED8Z6eG/Xq6gHU3Q8D/YJ0BRBvfwP
whiW3Ut9ve/WTx0P18s2b9dhO4Ms2vRPzUTmRAyf+G//12iXt9z4r+AevZnx8mTv+/UWZApAMm/Bu5C9ycn2L8JkdC3Av/RvxkZQ
jeLreM/w4hu5Fes6r8khEu5Z9fJPybvzad/cOS//jddK+jJxT+p0aR3aWzEP0zYgIz78e6/CRdoAGEw7D8JbFgZAr7av0odXiCEz
bi/ne6WycOXzj/YG7aG+P/RvxZ4gci+Z9I/yBbjB+3o4b+ApGZnNPLlP+HZREtQWPK/RFgfzHfVur84PFm1UDWvPxZgM2Vyj/s/e
joZ+RiK4z9l5mEFAVnMv1Ltp/1VBfQ/R7SzncI247+kHuxRHpPxv1Y/f8MGmri/pVgJrBD17T9eQFTYnQLIP/CIHvmjOKG/86KvP
PzE4L+lPMqdKv66P3HY/D7Ecc6/1Q0I4cjaw7+4EZ+laorSv3sU3LAs6NW/IrctAHE93r/DF5Upk4jwPxD/z3yiwOK/Va5zuYfY4
r8MfbNGVDzEvzrN3+OcZuA/MyYaqhSlx7+dkEYlbg3dv9GFGUL2hLE/CRbum5L23r/IGCDppDKIv60E7aGeGsC/SZefieCStD/LO
HQ2ZvaxvxXU30LiyOA/z3c/j2gT8b89bEdjLPfyP4YjpHy1Rdc/AauyHo7X4T+ZStOl6Afuv1dsPKXXB9i/QCEwiPBZ1b/jNiQhi
FrrP7kycUIkFuA/rJOAaDW24L9fmvEVvowDwKin862Chvs/dfTCiVMq1D/bDcm4EMPXP6+OA7i47dm/a1ASPytE6D9UjaMjWFnQP
wNmcFs1JuY/xrGPAQv347+Qqzl0ypDEv1HBpuBBScq//ILn8/XM0b+ji/WkfLfrP873zqM9cdK/ASrxSMPABsAUNQaYDw7mP3keM
iOTz+8/xTpwSTT10z/wLMDFKlL2P5w2fwKsBdm/6bqs915uyL9/6OPl77bsv7cijEEqfo0//yA1ZhCs679s3RLBumCgPzF92RM3n
Ms/do+kl8+x8D+JPg0hpGXkv39YVPYSJQTAe/eaAPAB8L/5ws32Fs/Wv1cg3gjKMd8/UW4DpxgLor8fAVjFEQXiP+71KwWzVMc/R
D/ERz6/0j/7oq8eITHfvxenaUcnv9y/lxJagsUY0L8G1+YfcCuQP935pUvfQOc/QAoWzQpv4L+JhWrq2jQFwHbHW37ZJtA/FfK8n
bde1T+YM4JAav69v2zBCpahEvQ/zM7J+V0Y4L8Sb0ydClbhv9MxbSew5+y/Cp1okqRT5z/UsiUK1t7av5FY029tyJw/r3KFwGps5
r8Zwxfx8bnxP8kwXPfMbNi/U0N6flOV9r9xfjp/P6/4v+8ODJQKZM+/"
     }
    },
    {
     "name": "first bias forgotten",
     "message": "The bias of c_attn is missing: add it to X @ w before you split.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 14],
      "data": "RoB2SSQo7z/jsEwGojH1P1FL8FKu7uG/aOOcaH+jyT/mKXLhwovov1pViEda+OE/7gtvCqi88r/+FHUukU2jP
w3DCgF0leE/QGeRWGWvmz+i/D85LEtyv7cbuM0W2eq/5MoPDO6hxD9qNXOyMgLuv3HLDioBHOg/qxLWBwxd9D9159T6ECPOPxWkF
lVrPbS/BSkJqWSv178LC3HpQZvIv2gW10se76w/XDQoCfwK5z+qKwSKg/vZv6elGwdASNA/Bgg2zmrc6L/ZQ3p5/3Ttv5loZyYds
8Y/3YYLL7gXv79SAZ6hPPPnP8nWsNUyUvs/eTc5yXCLwr+Reflc6/m8P9GsTD9e7NW/10H75cbE0b9LBWrXBQ3HP1WsMZ7bRuM/W
lzqeEFb4b90/zYwoRrRP5M01Kwj19G//8lgJVvm97+ixJ5excjEP+2+8GC44dk/FZucRsfl4j8IlpLVX0rzPwnq6+KqaKg/1psbp
1n3yL8/5CQUfdfCv6+6TimzUq6/OMTvhdHYvD9gFbMTWl/YP1dSetyyNdO/YU/yrFu+o7/guv0b7jTTvxO41NBGFfG/oDweBDlA1
T9DsdTTRx2wP25JV0+d898/Wrhj8lF3+D+wQzcag/7iv0x9b5jnMtI/hBMn8yY12r/0vzo0BVxjP86YkfqTn7e/AO8y2j9+tL+YH
StaXxrFP8YauvnwCcC/aJfVb9DKir/LpYkrC7zvv4mHOTOI++M/ckjpgszVnL+pxFCjA0PQP5NeVrHawZO/VjSVxzIP1T/iBFlJm
UX2v/QUocyOkdm/Pmaquv4h6j8YXSHYJPLJvyAduO3hM9Y//brdW4uG+T9WHDiUe0Trv6MY5zfkyse/CQHp2zVC/D/hLDkkau39P
1QMauMGzQHAnPlIBayOzL+EqmOa00fTv8I0Du1mptu/7JSEQdDV7L/MyavqrIuWvzmbiFwflMA/REFLF3Uu4L+tylG7bfi1vyMna
LVFSvY/PiH5KUin7b/xHgxyYxTZPzjV4NkoSts/XnDlwmjF8T/8FLIdiX3qvzpJtH+g/+S/EbZUJl9TwD+3HWa7jrfbv4XO6FSIr
+W/uC9j5TXA1D+tluN+KdW0v/EFEQBOHsu/hf0hYpoz2L+/EK1cHAT1P5OtVVqYGPO/uRL6vaT+xj/UT6dYDzjnP6az22lw2/w/M
3YwcJ0pxr9jerR6hSPgv8uQCi/orc0/aHaK246Y57+MktoKg4Xjvw6NFGUmJYw/e+0bkE9u3j+2bLRWGUy+v75Jhko1Asu/Q/SlS
v4e6T/x6THnQyjev4O2FTf43dw/gw5mPsgGzz9LnMAZpCryP7ARFW9Id96/r1Nh7AyF17+0Od8YnZXWPzh1wfQ8Xeq/vCM7z8r84
78q8bKmljjEvzWe0aZ+1ec/3HSh9R1g07/fAqP1OkvWvx415DTG/ec/ztiaNRJB27/3wJgJV7PhPx3qQHfjnNU/+jQB12lR6j/W1
GfFBOLnv7NTRfmd3uI/KDh4sZL/+79h+96Tk7HxP3k9PKfWDcs/HYDUTd/a4j8Y7cZxpxjov8rMiWDUqeG/aoad41a2y78g5x2il
PP5P7gvHux13to/PYio3VT/wr8T4pptk6f7v1hWdkBzPgRA28IfvC1l2r+OLag/AAHdP9KEWqsz6/K/B1a+r1i65T/zPvwwbl/DP
wsTC/8yC+E//ERR0lYU2r8ZSje2honZv4RkcnCuH7a/DkQ6E24A5T+GYZxNbjnnP9WJ8L9fBsM/RL96Y672AMCZRmY2xI74P94aV
1l1xcI/YDvz0Fdr5D+HQMMAn6fsP9RJrUwcGd+/j3rRBCwv0L8yh4XxRhnZv5YnrRvLRNw/WMvKssiT8L+359EcwJ+wvyh51fVFL
MC/qCSYRdUO6j/W6mR3yrbKv7AOJOMGGQLA9qs3ThrZ9L84aLBLQUbov5aKd/fkiMo/ZISCaPxI2T/jlfAYNLjRv2F1UY2keM+/T
vL5dpXTob/KBx1MKmO7PxQizqYR5t2//iFjrIz0xj+y3vdRMfujv8+EEs6HhfM/k3eqRcwlqj+OEHqdxvoAwAusZnATT6S/EI2pp
R+Moj9Q5NSMo5PaP4yre3bisug/WkS68HNv4b+9vhZDhGjUv91Xj1CiXeW/77n7IbIK6j+qV0x5Uprnv1DqDXtD1qa/oAyji3h22
7+BVBQZPSjoP9ZUcrQrJr+/QFbc11PU97+dRCLs4xD5v5mmXWGbjvC/"
     }
    },
    {
     "name": "second bias forgotten",
     "message": "The bias of c_proj is missing: add it at the very end.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 14],
      "data": "i2e2lPrG5j+wJcDNEUT5PzrvviZoKOO/Ianvkfli6D8fEGQurUbkvygJJILs3oI/REducCDI7L8IfGIX+c7Iv
9v9lvJLCMS/iEkisJBWqb+vvq1BmbfQv5tF0azT7vO/oxiFt3KD8b+hJ7j/eG7BP0v4DqNkhdw/rPVDQTDx9z+i2v4biQbYPwWTC
hIGD9k/7KeWsGDXwr97m9XGIO3rv6R2jieQ7eE/UiiF1FlU4z/onlUDf5P0vwjCPQV3wMk/70m1kEmI879Hw8ntCrb0v/hARvHWE
vG/qdY5cblc8T8s9oNjQa3dPyLL4+SLpv4/bu36A/GwsL+Pu5O2KYzkP3AyvX0/Ysa/BwuJXqlx7b8NfXTOO9biP7yrAVgnCd4/4
a3CwpqK9b9IX+5gnBbNP1f/4ElHFuW/M4XKm1IB/r8OrTyM6HnxvxPZcLNCbvg/U2qFeESn0j9OPiTgkI73PzPkR3DRTsc/4eZer
xgS1T/mG4wpWJaoPzhMrnHLEOe/KcAriIrL3j+8h1mhXdrMPwGYTsKeZPG/IXaZyR4Wxb8mYJ2RJOfnv6f35tVGofW/VidZryHF6
789cKvnf37zP4jWOoD2ZL4/z+PPRebW+z8OzNuNQzriv+mh7NCQp+o/6me3b7W/zb9WN5zg0W3kvwZTyg6O3NM/rdE/DTPk0b9eG
zmZNSrjv2j7xX/KOMi/O8wykJ4X2L/kbWJw93n1v7ZiZutmiuO/05Ac6Me08T++rteL8dN/v2y+cOVCG84/jPP3H7+b0j9+menaG
JHqv2bhhGZjB9G/EEJVSkDq0D/jAjxzM6WxPxUO4fDMir0/iQELuo917D+jyP7JX7ftvw5LvKzeU9y/zszzle2/9T8/MmRWc6vjP
8F6o00la/K/Q2J4g+uO2b90edb1zZSQv/55d9wsFta//AgSNByc2b/NBtpZHIKXP20QYZ7N2NK/wElopVz+xb/M76fQPsHNv9s19
FPamuc/z/9tRbVP77/dx0Q0jW+sP6lvq4pKS84/4jSg0KtxfD/Cx4N0tXuZv931kqfH6eu//VjdGdaP3D+0y/wPf1XXv3JV46SDH
Mq//JxO6TBX3D/l5vPi9+Xhv0fP5cRLyrk/xaH9BpQk4r/HONBp28njPxeS4wcRgfS/iaf7Lp67x7/0ST0B6rjgPxfldSDKv+Q/0
MJDmzpU6D+URmFBwh7nv3omtI/r6N8/xVbI5eii5r+CwoTooSfAvwQpf7f9hb8/8gW35GaDkb8ubHI7bhjHP5Lboz3G09i/Y9wy7
xIluT/gl4AkL3jhv9d4obHnlr4/6Pb1DWwBob90z0h52ECyvzV3MnieSt0/d5xFvn674r9rc3AuL+viP20KF+PEbOi/Ilh0hjsfw
79NjoufcLOiv8etTPzvw8s/znCu2EAhgj+2N9O1OQXgvzHWajq8L7c/GSpbFk+Z4L+QuOnVkUXKP3U36Gks7bE/RL9eLTx31b8Lu
osR5pDIPwuLCono+tQ/W8ME6iLt97/envepthTxPyqDl2GPveg/X5biAPUf5z8wYKMDw+L0v1jxM3hJ8dG/2aNOI1qs3L/GUotGo
k/tPxPQkICt+NU/2wKd/xbu2b/zE8jZ7RQBwGuV5Qc2ZfQ/72RRFDor5T9A8oNNHTPNPxMdbni9ZPG/sbTxm2/F5z/hyJ95PannP
yOZ76VtO+Q/OjiP7qqO8L85OQbABvPGv2cVE5SCT9a/a7A8JOiBzD9o0EU5Y/rhP3rTingR8MS/sWjFY4VzA8ARHAc6MdXgP8FzD
IUw6vA/HsZboMER2T8GwGdbMprwPzeFetR92Ny/KbcRrTxW1T+KMkuSwD/Kv69B6aiA7sO/K5OPM6sh6L8zdKH8SD/Uv/BsPOTu2
ei/T/Zr/QaF5j8h1GrdQhvev87f+d0SPQXABXWvYyZwA8CIyE4+tFfUP7Pfm9gCgqm/5UUslW0W4z+58EoibkjQv5uicDbBx9E/f
uRhGhTepT/a3YbAEijbv4omuO0ohce/cWfp50eJtb8lupYZo2vlv50sG6HjuvE/2+kbMYul0L/9TkKs90oDwP8w0tcGbPS/nlJU6
+ki7z+bk3Q1ejugv6rbNCRNS/M/sUMVKjUm4r/qdW2KF2/Bv70bUGXAhOq/CehK2IrC4j8B6hVcvfXSvx1m6FxYYNC/Hf/Um88m9
b95ivDU3bPoP758boHAMeG/h09pGovy9b/drNL1Rl0JwEkZ88VfLcS/"
     }
    },
    {
     "name": "c_proj forgotten",
     "message": "Your result is the merged heads themselves. Pass them through c_proj, which mixes w
hat the heads found.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 14],
      "data": "Tl6KK55h5z/N9bd1EOT6v5qRbK5uTeq/YWGOmnPt7z9Zp8Kzd1nnv1aZnDVD9uS/hsZ7PojHkr+NXbRzNKcAQ
HsKmWZ9rOo/30FnarMmzr/oEQyJ7Sjlv5y/3zdH/7e/YJ12xoOR8j/kgLgpuOjzP1QaoIO7C/I/YzrvCnIF1b8/niZPBnnYvya0R
q+m2Ni/yF4vSQsj7z+JoBJf0zrqv2rrvqRSedK/WxZZuo3A8D+QMl4PYQDjP9K/+PjXf8U/8euAOU9327/JJCT2GhzSP1XLrgAfh
7q/JHqf+J9t4T83HIMkFW/uPyyZWXqopty/ZtTl55E62L8ChHv1sJDZv2YEZZ0OBe4/eHUBFMfB8b/zMs95CJPjv9UozGcwyv0/G
RFam5x76D/E9dFZm+axv6vECDV1muy/8LmmNjNSvL9rL7s7eA70Pz8664Yq8+I/TR3YvgoQ5D9x1DzOYnvovyW8SIjzWtO/4bKv6
xoHzj9NMZHWj4fXP557WFR1ive/HJLusgSz079JEmy29afwPzYQqkF/JLA/3jbJNP22u7/Ij5x8CALZv1DdiGCk17k/IdSnWF1L5
j8LPmdRk1/ZP32YI1+zfMY/ObrSvusj8L+I+Yq7hBzgv3fc9oHGQcc/l7m9ZhS+xz+384dm1yT3v6ARbJzuktE/kukrs9cE/D/yj
9n8jEfhPwjE3QJ00MG/hRt/Br1U6b/w4f9GST/Wv1YrWzxVLPk/ivDQIOol1z9YtAmIPXa9P+qxbIP99MI/gJbZCtoa6D/UezG6L
CTrP+WQOyTAm/a/LgCqXUHj6L84Mvuv0EnEv78YS4wi39E/q4wj7NqM47+0r3ahRhH2PxbIyxVhksg/8THL97iB4z9Z768oyXmkv
7BH55wPnei/U+gZlxai3r96xx0+5SHNv5GX/Ops99E/jgVve4f99j+XJJyPn7vtv/TuK9tcxfO/w9YDIsHOwb+w0BO1JenmPwTtE
QnFeOS/mSMQeBmazT8IquqLOUmoP3OPPmOwA9q/S2kUANrW7j9vacd9bWLiv2vcCRmPQ/m/cL3xqEBz479Vb26QIiraP9eNPRrpI
vc/qZEsGPgs0b9z0MRx7IIAwPQLsV80MuQ/NMZ+T1+Z5j8LXoxMpvTmv0+l7Rwv1tQ/ZgJetgMjoj8wGFhajqPXv65gwGA7U+s/8
rgBW3tO5L+mz9/c8R3uv4VkeCagFuO/s9b95UJhvb+p8MnOfyPgP3E4VM316N2/Y1+AqgW5879QdJgG6yPQPyJ991lXWuQ/dKamv
fF44r+szIiJ/Mi2P8FZpdBA8sk/anLueO7q4L91dAtjNUHrP5Q0ykxT4t+/AsL+z5ho6b/kfGTAbIHlv6P99wwd+9a/NMMd1UfQ4
T97AOWhj13qv6umJXuGJ/K/M5DDqlHIzD9fZWXproXiP39i/eqzMd2/ET1kS8c6wD+dJeGQ1MbTP9smOSuDndu/RdG6pl917D/bW
HsjdELdv0J+iQ8oGuw/+Oezg56I8r/f/C9n+Sf5PwFK1rE9Z/k/jfWoALLF1j8lUIfYiNq/Pwpdl2sZX6o/Tpf7Ooha+b/vT97AG
FLXv7xF82HT8/m/+qwfecUy6r89vRyYil7uvz6MbwyFtsi/tAwkEn806D/frlEYMJLnP5XMUegBe/O/Y0/HYqXJ8D+kkQPmjIryP
y3yg0W3/+E/kg7d1zzOsD9BDwkYhgrDv7CEBGK90vO/nAmb2qxp1b8Fm+f6bzT9vxakDalwPt6/2jT+qOq0778ZS4Fv1uqtP0qNK
GVsd+o/8vnYmDQM+z9bu3f9miYAwIfZZxVhmPS/YDtWiE5W8D8uKva9x2v2v3FVrrluEOS/Locdv83h7b/RKCFHa8bBPxoNoXqLC
bs/8/gvhcNT6b+39mRb/r16v3kmkiJNBPC/iJBYJjxi4z8hJQa0Y/LxPyjKTKMVtuY/JvHSQsvX9L/dkAEe7oi/v1ZvmJoj3tk/7
MWxtQHW3z/M2Ev7+7O+v/i6cJwvUd2/arE1t2oRwD997nZV3ku8P12bOlA/LOa/I2bSD/APzz/Ti/wgTvvtv65WOkrONuI/aCfQf
5gW8T/BfgMC30r1P/N/wlstt/K/iDYHXerT+r/81N1ji5OzP2E3C2WWxfO/kdSUjfpY2L/URFzWMObTv5bppzVBqM+/RvAg0nu0x
T/3iBOZUGnOv4hj37fkhPk/FP6iujr/2b8nP2aUfYLQv3so3yn1e98/"
     }
    },
    {
     "name": "one head only",
     "message": "Your result is that of a single big head: Q, K and V were not split. Pass each of t
hem through split_heads.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 14],
      "data": "qAARk2gS7T+euEIU5g4AQAy3Pmj5xt6/dW9U3YmQ1j99+5MQFI/pv8b99yYyEtg/zYvyhmfT77+F0UrCS1S0v
y1DM4i03Mu/tzA1uSMjvD8t4xET7TXYvwtkJCV03vi/1BPuIkzE5L9BkQc+yOnKv+F4GlgCC+Q/csDysuOI/j/HTPIeTeDhP5Dy3
BFr/62/o30gLT/g0b+pLk0VcV3hv8q/z6CxROE/GoYjzl8M6D/uaSrF3Gr2v154gzDpLtc/rRcYpriP9r8d8Jbr2D/5v/fCtOgms
eO/GkQlp5TL6D9EAowdPBflP+/+930GDgJAQPf/fJnMvT9+zss5WtGxv6cH1WIiSNC/gujgYwc8z79p0UkjjzvMP+2wXozv7dI/F
oRF834d87/dg2imRE3BP8swsKQLCe6/8av7I7lU/L8QKeGOEKviv9FO8oHiEO0/bwnxtIZn3T9g60rClh38P463/kjUq9E/vl40+
0Ddr78sgLuVui68v4QgtK9uv9y/yccTdZ565D9IgAHMucbcP9mv5H5nQfS/VBnQPk33wj/acYkqpmHov9Zlmk3NHv6/Ryzh2MmJ3
r+im2ARfPftPyRYKj5WsdU/K+Ar5UwTAUAXbUwoIWffvx5bLOcX7Kc/nLVxX8Uk1782U3m9rJmiPwGrMEqr1ba/25a/UPk0zr/vw
dcGKY3mv2NIAlg5rqw/XJcUiBda3b/bNr+fn0z9v4ygkTII9OK/EanBJ0b65D/ZigttGC/IPzfK5m5FOuU/6xM3BZYl2j8+jhe/5
tXzvyO45CoxmNu/xg+ehr0y5D//FJgDFdSavz2Mra45as0/NfCjlHWA6j95AdZHkp3ov8Y3ED8Z6eG/Xq6gHU3Q8D/YJ0BRBvfwP
whiW3Ut9ve/HCZ7RGJWyL874jI8mqrgP/QBp0lXMsO/qMsDQQa97r+wrFh2WQyovzzoYBzzkrA/mjpc0TIg07+b3fAU8FrCvwH/W
rAnguM/MdO3E5H867//wcb6OG3Jv6Z+hWmH0rQ/FO/kES0k2T+FaNms04TTv0wUeCb5yOK/r1Zku5Js3D/ngOOrzEXev1hyGktUZ
+e/tDttSA9yyz+8IQOgEe3Rv9umGYNt2sq/Uf1QsqOl079IEYWmJgvjP8wmj1LBT/C/Ml/R0p0hwL8dzxEupCjSv40fwAFGDt4/d
I80T9CN1D//zDoLG3Tfvwttxqj3seo/SATFICdP2L8wIx+J9b3mv07n/B7ZTJI/+IMv2mY7yD+5VefnHRLEv7i+vOcn7dG/nfpWU
nnVwz9G5PhgC8biv2qcvGatD8S/eLBsh2wGx7+BLOJI9hrOP+EmMg+nrMI/l12ambWv1b+/30mkwujtP5JydZQDq9q/xvZtItgo5
r/o+4wovZfEv61xJ7xwQNs/puLXWJ8x0L8CXdRn6OnXvyhqF1fEhcU/KJnXKDJO4b9CrXJHrJqjv8pXXH+E/bO/QVLiy5Y6uj+kt
WQIFkbBvxXU30LiyOA/z3c/j2gT8b89bEdjLPfyP4YjpHy1Rdc/AauyHo7X4T+ZStOl6Afuv1dsPKXXB9i/QCEwiPBZ1b/jNiQhi
FrrP7kycUIkFuA/rJOAaDW24L9fmvEVvowDwKin862Chvs/dfTCiVMq1D9VfCFXzVrbP3SL9OwSHeW/PBCNRRp27D+G5ons5ibUP
19IDDDRfuE/R876HnOD5r8SxlGoBKjQvy7sSLHxMc+/fsZ9zYGMxD/RV39YeCXnP83o5L7m19S/KP2ead27BcCZaf2O5GXwP5ZS/
RsCDuc/qTyqD2wd4D94/cWJmNX+P07XpWfVIuS/28YQjT88y79TSjSoq6Xmv53axZIQn9U/1+mejM1K7r/iaRucW/W4v1VqpUEyI
ui/yahAKqTP7z+g4z9SNt3kv5bYCQLkAwfAG715sbZiAsCBCyWDz5LNv/3p7DFp5tQ/suSzX1GO4z/KqxD4mau4P6pHGoEUZK4/N
WRREuZ6sz+OT1hZqRu4v1HWtN4apdS/S/q6RpLhu7/WJTg1qMLqv/sh7O3Es/A/XwZ/9JP30L95yril6nYHwBU3bo52Sum/Q+j8t
gtg5z+NBtowHU98P1RzlOaeWf4/v1bexkev57/l1vzwy+Pgv+ldh49kAfS/tNDFl6M/8D+XqxE2MMDUv/OUwf8wZoq/UZZ9iRLL9
L9MZMPzgsXwP8YM8rD7zeO/shZmXCWl9r+129qQJEQGwMabf4dTnea/"
     }
    },
    {
     "name": "split by a bare reshape",
     "message": "You made the heads by reshape alone, which gives head 0 the first tokens instead of
 its columns of every token. Use split_heads.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 14],
      "data": "JUJl0eOV7T+wBoSJT8j9P+rDSRzS8vC/XSb8krSR1z9Mm0B9kF/tv5cRLuz6rsI/5SBg5TsV1r9ypyePFQDkv
3evb0MNC8Y/PHsWytAUlD9JgEYXDBevv8lZHulDKwDAwfeB6mfP179paLpTyga8vw9FjsSxZ+k/p0UlHGE75j9PpyPf9mDiv1AGN
6hEG9M/vMwkjLp68r8U3auDGm2xP8lS9pODsJ4/KZFOK4HowD+M9n+qoUTWP5jG5e0si7Y/vGvRTSmL4r/zqT3LXjfzvy557hTAX
MK/7pj2qIQk8b+LxYA3nI/aPy76szSkYeE/UNNTaO2L1D9JtNVOfdDNvxq3TX8aKuG/gL6kHNHc0b/Goa4ksgjpP+fBZvxXofA/5
Poikmfi7L+3XA1+lxbQPxFSAMDJqPS/LOSBuPus9L8qLh9Ysrngv/3z4nIxhMu/DW68Osz15z9YJcuKl4TwP722dKF3C7W/Ai6WV
6HfpD/AxiMc5T7Uv9tZrlV/O8A/EOEsan2zyb+1PGUoGAq/P++FBgTKqNO/aiY8FofWsD/qkmSFCWTfv5PYp7QEQ/e/AwZ1zkJsx
b8fsNJQEHfQv48s6rwbytk/l16gwSpK9j8BR6VAOF3Hv/FjPsbvAdM/GrYAEiba2b9ZgP1mHOnivzqvr0uFeeY/YoA6Za/t2D+Iu
tmIfWDkvyv1axAKZtI//uDXe94a1r83MO/X8Cf+v7rwHqeRNJa/fAjqQ/WE4j97NkQXz4bkv+uAio55ruO/Y++ynryq5L+4DmQW+
cjrv1E+dCqbVtC/tbBwik4Trr8iMHiHWNHVP9nJ7ojnmOI/CuCoxBU39T+3Ipsyx1rsv30jl9hqhNK/exADMcIyzL86iuG4zGHxP
xRYdetDoPO/MVHPpepFpT8I4Zdo1E/jv/q/wfJERtM/Ex19sWBb2L85NEiV6uXSP1/f8eR0H8m/8X8VeVbn4z/WtBPfSYziP/tTb
Wha9Mg/cUa0Kl8wwb+jax8QV6PEv4wSYp3ILPq/qtPJzNBe+T91pBhVS9zXP3RiNvjonJC/AmFzOlTCsL8ou8OtAQ3YP5dbHreT/
t2/OeoxTSqFwj9uPoNaJuanv9HzpIaaVpE/ycewwZExyT++iNzPym/DP/BbpVON1Ni/hwQNkMe7yL8Jqq9+bH3tv53rsumaJ+4/R
DwoKwcg0z8z28eWCtO6v9R3PXg2stW/WKhbyMzWqb9I+A0hxQ/hv1nbiYAWXbc/VUKUho+wyz+JilzdW53cvyBi9ap3m7g/uZtaL
dDUwj+jqsxTBwCVP5496lj077C/fh2YS9k28b8A++akwpnEP+S3/1abXLW/EKL+fcqJ3L+lE29oDsPYP5T8JLUO47K/FmMxtc7f1
7+QrN7LuYZov6so1L85V78/juqnwypOzL+hvVxpTd/LvxnlEEEXNb0/4vRXm37Zwr97Q2GRuW2kv0c03edPiuq/QqOB3lrh3D+mb
+wfN/DWP8P62RYYlMU/lAayknqn6T/TS6p+8563v6iDCOg69MC/GPGIuwM37b9x2gjMzIXTv9i1GdPQzue/WvZcnrRsvD+upNkrJ
ATvP3Ie26/J7/A/eJ9tpRdA47+tkNYbFAQCwBi62OWOkck/l//EWRy81r/0QOtW3pXEP38zGzduWug/q/rbjhzav7+QGg3UbEyvv
95XXHBEiOu/0Uv7L0S10b/yMM418Hbov+d6hO/OObw/o21eF1YZ7j9TJbVQIvzuPyFD7Hy5VeG/QRTQaJxFAcAf87WLxbfQP6Y69
zlPO9W/HLVE7aNS3b93WsLx44/0PyPwL6S9FPS/Co/5yR5eyT98DN27iHfZv4N5hn7fv+w/XA8/HfDj77+OnG9dZOnIv6UXq+d1j
qc/+1JSXwmt4D/dh6vB7AfjP682//SyKdq/Kmwd01uwwr8iYIaxT/DZv2xafR7TQt0/+AIegESrxj+YkjkfHzi4PzwVNNt7b9k/q
MW6gjVeuz//Fgbj/zujv5M0GC4T7Nq/B52ez85qxT+qn19KmdfUv/qtQ4i61MI/8jYKAX7bwL9FJOWaWGn8v8gmJdb9R+E/6gEAA
zJ25D9HBoIq+tGRv45cAgV/s/Y/i5ILrZeu5787hGx+w+fnvy+a9AtgXO+/+UxVuIys9T9Tabjp75Hrv5CnpySuxNS/VEnE3CRc6
7+k8qBYLr7jP84AGqHB6s+/kKMmfIIM5r8iZmGNGgYCwBc3vII1Kui/"
     }
    },
    {
     "name": "merged by a bare reshape",
     "message": "The heads are right, but they were merged by reshape alone, which lays several toke
ns of one head into a row. Use merge_heads.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 14],
      "data": "oVDLIuJV8D8R8Q+w3VnuP0WwlQ2vGNY/RaVOlfor279U/5F1mBPgv5L7FPmXuOU/GMeBJwpa0L95x7Unm3PVP
xTLyJctHuS/g8x/RKH46b/0uHPOB9bxv95b1HxgbOK/VSdcDUr+zb92331x7jbVv/+3p1igZMU/FtxP/vd88T8Opby59/LmP4bQ8
TIyD+W/YDHFt6F3pT/WYHD3l8nXv1KO5wad+e4/it2pvtol9T+Z6FSkH+j9v2bHW/6rG8W/tB8vddvw+78qqz2Tjsn3v2G/tuNgY
um/t+ahe7KA8D+HOq6Z46vfP41EfLxnwQNAZHfjsmsSzb8mGJFVY4LlP64kIBZ+ptu/4aeVYLR3xb9pmtS1qWDSv9gvDLeCH8E/y
MvP0Un36L/2bPmTq9Orv1HFxCQiQ+C/K8G8vP+u9r/hN0qXzJ/Ev7Q+ddraY+c/8mcGU3km5j/lnS7aOpDvP9aWR3dVf8e/1QvWB
p0B5z/JJTBW1avvv5ZY6WtoUde/9Sj70fjlyz/7+oIYPuveP+NAqEWc0ss/VlBSLmmquj+aZc0KEZrPv/6qW2MBSO2/tTDMeuNu4
T89k1Dmn0Hiv1VTm1QIxuU/FodOySxh4z/oCZd6yFHnv1fHshSsXdo/t/M0hszo8b9W0fhUZEDJP4sSI/mVYLc/+xONYXlQzj8Gf
dx1JSrYPzGTt9/PUeQ/ClypPs9sxD+68wX2Kff0v310z4uLb80/g70uL5Jv7r8YmE+Z8Lvpv6Un+qua/NA/bcbeebUWzT++v4XHm
pLpv1w4OqzxK96/eo0LWOSXyD8rprzrozfkv2tQ4pzc280/rqF2GAFG5D+vPv4eoQnWv8ncscwn1+q/5v+25rPgyD/vwxpr/WSlP
wvZv17fFeu/4h4GqakE7L9kMckzd4vgP3KDB2LEKeQ/jRMlfwCL279IkY9zv17tP0M5IBDquN2/3L0KFxOo47+G6GlrNRDUv8Sy7
yg4wdM/H5p2xAd68L/som+cZ+Drv0Nx61Ra09w/DWqwKGnZ8j+FprV5kzTlP0EWlmR7kr6/vjyHQpG69T/E4GJNwg7Cv6jmBnHmC
fS/G1jgrv2YnL8E0WbEICTqP0+hYivZWbA/leCi4Aw1yL/3vd5/H0+qP0Qm6bLrAOK/umnp187p4r/t6YzsY8zqPx4FRoZgkd4/I
cXgXhcw5r8yTM0jhDjMP+NG2jfzdaE/vlxAXWLx5b9LeBI99RDxv+nb/Zayeea/+S2E/+II7z9E2tfJSGDOP03bVE+n9tI/YGuex
gf10z9264jiiaXrP33b+IEAtbs/REhRzZ1j9L//ZIki2uehP8FPi19sbPK/RpKmcHH9yj9oXzOIRt68Pzsk+MKJPeW/RbvL8BU77
r998C27YlvpvxPMLcgxvu8/pv0IxDs2eL8mfg5R7QrAP/BuneXHfdA/xhT8jsoa6j9OOfZvRlLNP3TJxVOaLfO/7yNw+V/Wzr8ZI
YDO7Dzxv9xcczjVXNQ/kDvyK7uU0j8VMw2rC7fYP3MGswcfP/q/SGQlZd/A679X2gZP2ITdP9APXxuIrNY/dms8iM8i4j+gRX8IG
j3iP38lB61/EOM/ADYzEQky8r+1dJuHUWLxv8NQ6B+EBM8/a7UKSdqb8b9GLfUvTSLrPwE+rQu9Z/A/isoOix+Yvr/WrZDMrOXzv
/0MC2lcn+S/Gd6Thtj57j/yn4yiE+fBP1MOu64E1d0/CT+oFp+O8r9A1CdWFUCiPxgu8RdhXvC/6SICN1Jp/b/2YTSZAer9v3SP9
pvUNeW/1sJCl82c4T+zj52C3jbGP08N0kNhSbM/qG0uP+cF4T91t6l+sjXfP2VhFAb/cb6/Xz/Vqir72L+8u/zF5djZv9OvpBMd+
+m//YbkulUD4T8U+7aRtvfNv7zn5q5gwALABFPNp1986L8z1PQQXa5VP28W3YsAddy/7lAfPQVG3z+8VTXtI8/2vwwx+2kArN8/K
5SHKOWtqj9PfNJvH87vP7aQg6h02vK/bylcdo1g4r+/bXkORCO7PzaIR7wSttQ/IXVEqpbW8j8wIluT35qdvzBAhpTLzrG//YMsn
Joi5b/Y6DDF//nHv9yqkYufD3K/J/YnGV2J5L/vkskQO6/Jv1Cs9wyGNfK/FTUWqHKs7z8xtfc+EZrpv7JJAEhc9dS/pHYzOi8T3
j/lIVVcNJ7dP/1Ru3qHVMk/xzgeFTghxD8yEu/ZzZ3nv5YVKGY2Afq/"
     }
    },
    {
     "name": "mask ignored",
     "message": "Your result is what comes out without a mask. Hand the mask on to attention.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 14],
      "data": "JmD/xr75sL8sUCBf9Mb6P4Gk8Qr8N6E/ISt+1eYGxb8wML5RQvPKv2/lroagOuO/npwmaD9f6D8ce9clQynTP
1p0pFOXN/O/MQoPOHnR2T8Zq+3Vsznxv+pCUzA0mv+/7vwsT26q6r8lfpw2roLuPzp/J0R0O+K/X8+5URgY+T95FphRvoPOv2zDe
LbXFdu/JVsdXcQGx78Z8ag1MD7avzbkOZXKcuU/exTRbxDikL9ZZxky0MPxvxWs44sFmOA/rUGaQTcy87+r+suG0Lr+v6JejjtvX
PK/EXA6bMHP6z8FMwG8bNWcP1BPwIL5GP8/bjAH9vJvw7/UxzfkSZW8P8JJXlbTldC//i5jlpXn4r9s/yMRUW/nP+I5fZSottA/Y
ak0b4M9879xLpPDMmbYPyCfRiXO3uq/Pu1WdGBGAMDHEUmTXfrkv5jMITBpW/E/RXx6yXfj6L+rOF03vN/3P7uIX4Ll4te/hh3z3
llG0L/33d7fb4DJvxrsMktWl+C/MziDo7bF6j+7EvD3bATGv2iheVx2Xu6/ndz3zETS3D+XdHIqUxbzvx70PbfFN/y/w+jGYO9E7
b/OsLeNPjfrP8rZw5wZMNQ/rpdKUFBYAUC1cHg2sOrcvwRhTlu4Gds/sYo7fKhw2b8vkVH+aGDRvw2wg8P/i8s/FpBC5JIjxb+zL
KC+Tx/lv1KFFrmjjJ6/ufCWYfKV37+9erXol2n6vycjKX02H8W/BUXJgH9T6D8MKTI1eZXVv/sbbFqdg/c/WXNc2gVh3L974P0/A
W7hv9eg6T4QoNK/KeZALO8Q7D/ZhpzvrijWv+jVwK26aeS/hPvZiUG7xL9fk/3061TXvzM2p/QBoKi/yaerEcBtyj/awQKYOrewv
8a91WIrwsu/Yq3X6ZuV3r/97PHV/5juP/caILfIfem/HC26ek1N4L+a6AFQN9jDv4PA14njKeI/kPRLePgfob+yqZB1DaXbv9fyF
qDoG8s/cFP48TL74L/qBYzK60+uPxN2ztATaL6/K50bC6+/1D9FtB7oj+/Rv6Jrd73wXeK/rttdaXR88j9LNz5D7cbRvzqMjMQQY
t+/rQ+oyszKrj+iMGRVeEC+P9s+zodeqsa/U0x4kyIr5L8NqMbeLFTQPx2bsB4zNeu/o49NX5xhu7+diCkqjcK6P8fIuklqUOQ/X
ZSsSdK+2j/DxllgUDbev/e++wcFlPE/8+VzvxNi5b+vdCtezF3cv0m+gcyEn8a/G/8vyMM04T+1IritNEicvwr2GWm5Ndy/FEqj0
S5qtL8NWiz2f6HSv8BS+VkC1sM/d4Y/i3wr2L/XMT0a9zPBP0Er6UspYLY/xhTWfyHg2L/GiP3xUU/wP7l2d3DZp+S/b4fihIPi4
b8MkaKwd87JvzCahmCZruI/CToMmRAWtr/J5YfQCbjYvy8uyTysG54/1L5kKAP/1r8o30Jm1JG2P2mRpI1ths6/UtJlq9k3vD/F8
DMsW8fDv+jrH/Otcsy/pxlbZiU0BUDCiGQvJIvdv+iJP918j/y/BvMQ4BRl+r/rFuNU10T5P3F3pHI3wbc/Osrb/Wcfz7+AOGl2B
ef7vzwgnjn7IPo/ZXuaio6s9L8CWE20j+ntv12xass8aQ/AaHH2xRhq87/RnKJWGVbdv+AgMiNg9f4/BmwrnGT+5L/ZZwPwNbr0v
xikNa1Dxfa/pWZsPORO9z9KNcOh3FrMP6EgTDgbq8W/Yvk0Qsdv9r++4XkGFYr4P5Ug+IoT9ea/Bjxcv8dC17/0bmN0EWkHwATay
TZPH/O/88COSlRfmr8aCuhOrSQCQELhXimNGdm/ciPfHkMp9L+fHEjv8cf2v7cLNIMr7fQ/cXN35GxXvb/6t4YlFaDCvw7wWRna5
/q/tQiEeIGD9D8RNTa+Jrnxv3RCmEU9XvW/5Uh3sLboC8BHuKskjInpv1FFk359kLw/gMgPiykw7j/mHvg1wl7Bv76qw9P7e8O/G
owAR6D30r9ElTwLpbrCPx3ps3iy5NO/ZcymNDvZsD9D3smfZsfqv3ykR7r4lPE/OYIh9q9S17+OrKQ31kADwGb33iFFJ++/lEa5R
TQy4j9WFQ1s2R7FPzUn+n4HJfo/+V/rbpPC3L/hzuCFenbhvxsHgEcnze+/yFa+OSiA7j8JbB6JSwzZvwjHk4PdG8K/VpKIrlwh9
r8pVRlXq83tP/2OIGrq8OS/YFy8kivi+r+/o8uioMwFwAax7EBoIeC/"
     }
    },
    {
     "name": "mask upside down",
     "message": "Every token attends to exactly what is forbidden. True means \u201cmay attend\u201d
: hand the mask on as it is.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 14],
      "data": "WgsSkrO+0r+j7TymMFX5P+bjm7p0dsI/HsDDOEPu0r8MD1TNqQC0v6ew2Ubs/um/uojmei+D8j90YcbhivzXP
7eSetyWpva/0Pi5MnBB3j/PX8UYHMvzv1xY9K9ijwDAWAslc8BQ7L9stQalWkDzP+avZunBbvO/dfcfJluS9j+FowbT5Bfkv7Kix
MJfz+O/ViCD6JMMub/HvX6lbKvVv3w8pq5Fyec/DYxk69f627/4+9PRfcLuv87QF7istuE/BBo+N3bf8b+67ooTwDwAwJtXxXjlA
fa/recU4IQF7j/vwFap4qbxvxCH6tnOQ/M/H+THTGpC4L+I7ak3otnFv1yPC2TA6ru/sI3Wcl7l5L8yjsRVwfDyP4MgnNfqq9G/o
6m50wCz7L/oslRKMAzcP/5c5T0+0O6/G/Qqtly5/b/OyA2oZMzov0iFl7Ce0O0/lUGo4KZw/79vLKojbU7yP+cYRQX9DvK/5HIhS
/8RtL8G89+Z29rSv0AaQdEWkuO/Geq5JQn19D+Tjek8rV7pv3T9QP78JOO/qt5txwdc5z+JJLKdq8/1v/ddmd41nve/pcUCtzNF7
L84RjtFB9zmPzw6avm3Lck/ODUVa+lm2z+hnfyUWye+P83iikZpNdq/eK2/iJshxb983ebCOnvXP/3rIbQ4Wri/iiZ6bKZJvT+VT
XFWolGvv70qowg2Z8Q/+ZGQRU/5vb+SVkzhgb7Tv+I6OJgyhdw/aNXfniAs1r9m/y+IUyffv5YsmarsJPo/pfg9rDso5b/RAIvts
6TPv229vR9vz9S/nwSa/YxI7T80AIVwcgvgv77fK80tbuy/YuZWXMVo279QIZItzbPKv+cAzXE3Qsg/eFKEqp+SxL94LL6oLSLcv
xBhEprexsc/UPhMewI+6b9U6U09CM/yPxijBAhD4/K/XqXrG1PT1b9RqWq0uEfKv7ji7DY8beo/nKUUFy81tT9mVl9U7OTivwpuc
y5vV7i/cWdAD5tu1L8RIfz/E0K6P/ijymG/JtG/T4dmkJl7sD9hAsr8aZDEvzLfZCGhj7i/4/XS8AN2AUBRtr5b6zXxv9qjLZcHW
MC/96eQ7R1Q7L8S1jy/tfD9Pz9qdASXlea/nTET9fLJ8r+IK5ed3FHxvxwnzYb88OA/OvqgZhwE6D9gTwH4XoDev6QSPNhv9vi/f
epaXb2y0L/5Elv1o+nHv8ZAiewSlwBAX8FvHD7B9r9ZU3KKQgezPzEpptWlXe6/InCmIwlC/T9TftrGaf7mv6CHfW/UI/e/ybK9u
o4W5r8XIpxwQITJP+jhVLjCvO8/okBVT07M3L+9+BWfDW71v92RdHaIitm/PDpq+bctyT84NRVr6WbbP6Gd/JRbJ74/zeKKRmk12
r94rb+ImyHFv3zd5sI6e9c//eshtDhauL+KJnpspkm9P5VNcVaiUa+/vSqjCDZnxD/5kZBFT/m9v5JWTOGBvtO/4jo4mDKF3D9o1
d+eICzWv5XYKb0Yksy/c4r9WIMZBkDEgXQTNtrhvzM/SINkL/y/cj3aGzqo+r/e2Ep0qFL6P+huRmcWqLs/Vl5IIJkwz7+eIsloa
EX+v2IujZj7Mvo/etzUmHZc9L8xZ4QmQHjtv5EuN8LOkRDAqG8Qav3687+7PyOKQynhv8ZEa5XIRgFAUKsaMbCi6b/UIX+nMcT2v
1tAP/StXvm/7+zLj4tS+j+n7r+mURDRP4tN8mxa+8S/uFM1TbO++L9aWCCxP5v5P+bwL6w50ee/3nCIPcT1wr9wjNgVJS8KwDHFz
EDv5PW/e/PgLX6p3L/KRpacN0UBQGEiYVQgRem/Yi3TAZ1w7b/HD+/9wJD7v8k7bP94vPc/CXDZ+mFx4D/Rhg+Il2yIP3MTuxKWp
f2/DtvSc1Pt9T89PIIQBcHpv5WZleWo7NG/IMfy598YC8DUq9TX0OT0v207wQIsOse//9eS5Yoe0j/W6/tV7cvdvxMA6504JLy/B
El1HkH18r8+eArrXd/1P9Hkv3yLu+O/its1BleXwz+YM0bg6MLxv4FAc15gEMQ/DQ1m2bvptD9Zsah5L2nPv7bxawVxiPi/SSWsQ
uH7wr88Omr5ty3JPzg1FWvpZts/oZ38lFsnvj/N4opGaTXav3itv4ibIcW/fN3mwjp71z/96yG0OFq4v4omemymSb0/lU1xVqJRr
7+9KqMINmfEP/mRkEVP+b2/klZM4YG+07/iOjiYMoXcP2jV354gLNa/"
     }
    },
    {
     "name": "divided by \u221ad_model",
     "message": "Your scores are divided by \u221ad_model. A head's dot product adds up d_head produ
cts only: divide by \u221ad_head.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 14],
      "data": "qAARk2gS7T+euEIU5g4AQAy3Pmj5xt6/dW9U3YmQ1j99+5MQFI/pv8b99yYyEtg/zYvyhmfT77+F0UrCS1S0v
y1DM4i03Mu/tzA1uSMjvD8t4xET7TXYvwtkJCV03vi/1BPuIkzE5L9BkQc+yOnKv4DoNriE+eQ/w8Rtb7/R/j/yJjotk5bcP7ybh
cwsIW6/ZAY2gOB31b8nCQkfDV7dv2AZH3uh+9g/1ekV+zSh5T+qSca2w530v9jMsf4IGtY/oq76ux+z9L+Pzg0RRoP5v3BfwmhQ5
uO/GDrQy3j/5T+jgrkx0nvlP2w+p0aWrQJATUH20RVLnT9z7TJX/b/FP/+MvPHNeNW/ay28HgNo278bbxFY6zrWP5YEtCZNed4/z
GoBs0rw9L+xuMRaQ8DTPxjAuV5tvui/tuYu/tOVAMCTIXZPRVPkv76Nv/BrLfE/B1a0JeN24D+Frpb2kbz+P2vVqdS6wcs/JjOyr
LKrrr9VpjrWmYDDv5ViXTQpq9O/q+UnZYC/1T9r7yeRKc7TP7oc3YFS7/G/WAEiNSlNmz/7zZrUtEjpv3aztmHhj/u/lN3zzVQn3
b/gT+Wqsg/rP97c8m3qdNA/GJ1zoPelAED4kj/c3FHYvy6HYJJGgNM/BpoI6Wfq1r8uP92ipUrRv17HyCkFo9A/W8o2NIaOvL+vB
cPNXqDnv3o2nFR1VZ8/+nmk7TpG4r/BtZn8ctj6v/M1TFVQ6tG/sYiVlMtV6D/ZigttGC/IPzfK5m5FOuU/6xM3BZYl2j8+jhe/5
tXzvyO45CoxmNu/xg+ehr0y5D//FJgDFdSavz2Mra45as0/NfCjlHWA6j95AdZHkp3ov8Y3ED8Z6eG/Xq6gHU3Q8D/YJ0BRBvfwP
whiW3Ut9ve/Gql2YtDlyb/q6DygyUzcPxkSDeV728q/p2Xe4io667/FSxM9Bn28v/NphtFGtbA/3tS6EZ/T0b8n/iNY53bAv+k5I
Sfm9+Q/SwlySdPA6r+kiwZwcBi5v6Kbs+WFbqK/9UpD3+N82z9WwbaXmt/Vv5gavxY2O+W/feTWb5GO6T8k4b3p/aXQvwrlMSFlo
+S/BKmS23AX0D8m+N6azT3HvyPL4VjdpIw/c/ZUV6NN2b+Hr7XJHfbiP/FeZSPDv/G/pDx7KGvU07/H6uTOgY3JP79qfNmAL/E/6
YaVkNuN1D/dEjBlRDDgv0B4cFH2D+4/ZyVOEM5U4L/S/O7PSAfjv5Oe8RIDmaa/hRlG/FnL1j+uvq9FUrajP8slic0UxdC/DbZxY
vZppD/DZy9wxinavyn/SKKOQ7C/JCMe8OY/0L+xcoicPxzWP32xG1Tj9rM/Fm4Q/h0u2b/Y0smWuRXxPyxPAe3MvOO/yqx7MTv84
b8rbaOr4eTKv06F/ljnYOM/kQOnRQy0vr8m/hVBmHTav/m0pNsms36/dCcjgvp21r/KIcmLWzeyP3u1ew78rsq/h5Osg2tnsD93i
Mp9+N3AvxXU30LiyOA/z3c/j2gT8b89bEdjLPfyP4YjpHy1Rdc/AauyHo7X4T+ZStOl6Afuv1dsPKXXB9i/QCEwiPBZ1b/jNiQhi
FrrP7kycUIkFuA/rJOAaDW24L9fmvEVvowDwKin862Chvs/dfTCiVMq1D8EK2c/uFjaP5Vt68WFO+O/nPWsKaVv6j82agP39GjUP
9uSF7e/Kt8/6evtR2Cb5L/gTr/YT0TQv9oPQGpuqcy/yQvLDGLWrz8dRRUYyhroP1TU0KC88NC//xgPQmQuBsDE1ftdsl/sPxY7A
luyreg/A20EbbS44T81RykvToLzP7hLm8fOQ8m/tICSmoYnoL9icZ82Y4jQv/SEBhaVErs/6JbLI2li6L9A94cQngrJv+VqzxFe0
ue/hwWyWnu96z/AZCARWj/hv07ErKk6jgfAucletVwF+r92DG/SwQq5P578Qf2y3cY/YPgrQ8Po7j+wJ/gXnoK3v+S3Lwdge7+/7
jo0M1Idxr+rI+I18WWRvwFf8n5fXNG/7r6QAqQck79X8U5PBuPmv0C9dNVzJvM//2eVYDw/2r97orp64fYEwGLS0fHRquy/fjhso
83q3T/jI1JZwX7CP2ooZOC8L/c/6Df0fCIv3L8jFPRjxtHZv5LED6iX0uy/dwFrGspE6z9K0umP8MnWvxkSS5G8ib+/qy84X26J9
L+NEkMrvAXtP1II6eAxmuG/PKtdMLGV+r/jgg4E7HQDwJ5m6u9wjNy/"
     }
    },
    {
     "name": "not scaled",
     "message": "Your scores are not scaled. Divide them by \u221ad_head, or use the toolbox's atten
tion, which does.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 14],
      "data": "qAARk2gS7T+euEIU5g4AQAy3Pmj5xt6/dW9U3YmQ1j99+5MQFI/pv8b99yYyEtg/zYvyhmfT77+F0UrCS1S0v
y1DM4i03Mu/tzA1uSMjvD8t4xET7TXYvwtkJCV03vi/1BPuIkzE5L9BkQc+yOnKv2Uk1K6Nd+I/Sp8wDU6c/j9x/Opgvz/nP64YT
CYyG7i/HzOzDVcWyb9olIiyy4Tnv3I/76P+rOo/l/k6lcyh7T+7TNgSQyr6vxothMCPsts/rUckRAH8+L8M6epIdDH6v3Md+nnvy
OO/xYlla02e7z88H7QHCXzkP7okedK7cQJAanwngS7Ovz+VEUdNU2feP4myJNjU39m/rWkLACzM7r+b2D8SYRnuP9Vb8w2kdu4/P
raKoa3B+r8nlPK/u2jlP15qi6M4V+m/I7ZLSLosBMCjznJBwfHlv+0gRR9M6PY/meqVAWrG1z/C6IMsEu/9P1zPMbBa6+U/YlUtj
8kXw7/C9dMefmGiP0PYOcu+uOK/TQGNk0VM4T9znNEGB13bP04u4Fm3U/O/QD2NVA3vzb/UYNoStPTzv8Mo27W1uvS/LhvDjGeoy
r893Lms0uPvP6BLLd64edg/rBn8og7eAkCTNT7tuQLov8wy1zJ2juk/AzhKTJMv4L9TcQtvijfTv5v8h0nkHsw/Np0jpmVG2r/FJ
A2vgsfYv3qZYJVwMcq/lQ9/9O1kz7/PfnU4Frb4vwbBtNviBtA/tsARUl9H6D/ZigttGC/IPzfK5m5FOuU/6xM3BZYl2j8+jhe/5
tXzvyO45CoxmNu/xg+ehr0y5D//FJgDFdSavz2Mra45as0/NfCjlHWA6j95AdZHkp3ov8Y3ED8Z6eG/Xq6gHU3Q8D/YJ0BRBvfwP
whiW3Ut9ve/8XMHBVVlyr8vYlQCF1/QPxrdkLtyfdS/5gayJ9IV47+ZrzZdPh/TvwHxa+C4Mrs/IAh/e624yr9+sGDlq8uwv5g6A
BuIGuk/WWoNwfdv57/2oRZBBWDAP/NalMDctdC/MsrYtl8r4j9PEgwxk4zgv9wZDa0/R+i/aeWxQGEy8D8hywGXwarQv40nv12tR
t6/3Xh2gkdd1T9ORng7j9TOv60KbZ7+jaI/KE5nnpuP4r9WVUT95lPgP8pnQCM+g/K/o8irz92q0L+q8csY5VbKP7Yg/565ofM/N
sHvxFZ/5D8oMdfZA33kv2mtWEXYTuw/mcWe/JkK7r+MGMOQVDPMv7iZPIo2N6u/v3QFrh7L1D9gAQBUMz3QP2nrFA3oQ9a/BKgM5
qLTj79+Nq2zokrQv8G9T7EOaNQ/utaqRgkF6b/RmFS6ZXHcP8MqoOD2FtQ/AhTrgcpI2L//gI9jsXrpP/fNTTY4dei/Dja6mWsF3
78v2guSG1/Kv1J7YFZkZd8/wXQvKW89iD82vyEZ2ezRvygbYdtS1MQ/gtKJIjqN1r9cjsm1UYXKP6nyeUt3e9y/8z1TNKO4zj9dm
VDgt7vLvxXU30LiyOA/z3c/j2gT8b89bEdjLPfyP4YjpHy1Rdc/AauyHo7X4T+ZStOl6Afuv1dsPKXXB9i/QCEwiPBZ1b/jNiQhi
FrrP7kycUIkFuA/rJOAaDW24L9fmvEVvowDwKin862Chvs/dfTCiVMq1D/3BvblLoneP5v/myHYYuy/5sMoYVEH8D9wfUNgabTXP
2SHO+I/2dk/mgJE+XCa6L9NOOIN237Wv9Z1DuGisNG/6497LXKt4T/POSBa3Q3jPzAy+5R3hNa/h0hVe6LaBMAnutJsCg71P99Ga
++5Xt4/6OJpQz2m4j/lTA1A4GUBQFu3xifaBOi/Ph/5vO/xzr84EZnXCpfov2BA2Ccrrt0/HafC8/PG8L9XpOJvt9rBvy+7VtFpF
e6/y8tAa4hy7j8D7t5AQajmv1iao7BsfgfAcx/H3EQiBsCSF7coCcbWv5Y+1wdGi16/i5ypFiF8+D/PQZ9bsIndvzjF8KdADdG/4
7P6eyrDyr8H32rfQk2Sv3lTgpB0I9O/7Eqs48pAyj/pThfL503rv0pHGYkRqfg/CiKE/lrj1r+v3jTlCsMGwKcAFlwNbfC/ZPawz
Q9c6z+QffzIsrXMP5Oqv4btPQNAE5du7OH71L9w+Y8S7LL1v34p4eC/dfW/EZv7s2Fw9T8AYDTFribgvxXOSDCNxM6/gwHqwa2g+
7/EqVOAwl3yP3RyqMMKQfO/n85NtwIL/b831syQDqUOwPBXCAIr5uS/"
     }
    },
    {
     "name": "mask after softmax",
     "message": "You set blocked weights to 0 after softmax, so the rows no longer sum to 1. Block t
he scores first, with -np.inf.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 14],
      "data": "mN3p0bkV1T/DzHT92xLnP6uDLxaq6Gw/ISndwDqk0L916Aom9j7Sv23GiHeHl9c/soDuWR4P0b/Od58v4fS1P
yJgmVgPv7W/Wd/ooSwcwz+SuY0JuLPDv5N0irumCeG//AUw04dD0D+xqgQ/vZ3UvzLqGoUUqtY/i16dZFIz7z9rGTbL75TQP9YgM
FgShNG/zWLT+0dKy78e71lSQj+iPyYSgTtYMcE/Snz04tk01T/VRaD3Mqvhv5nESXZOeM8/QoBVzB1l4r+wFRpMLgHqvzw0Yg6Ry
aA/etapmNxCsT93xTvrnqnfP/sU+iBqHvo/AOQDtaeHrz90EBdjiHiBP9eTPLEGTdK/U6AS/oEgyr96su7RGmnQPwmGAUWGKNo/e
SSuDfVG7L+2kBlSbNrSP4cKBheNWuC/dNbtk8WS97+RmHJs5WHMvyp6ntwwJOM/0yuLqzpV1T/FFtd8TM70P8Mwvne4pdE/JB9SR
V6B0L+EbWfEUXi6vzEbCiYxBLe/iVd+9rUIzT+JfK8RvXXLP82QejQnDei/pQWPLAUUtD87KIUnc3Pkv6pYhy5JE/K//tfzCjG6v
r/W4zIT8NnaP8rZw5wZMNQ/rpdKUFBYAUC1cHg2sOrcvwRhTlu4Gds/sYo7fKhw2b8vkVH+aGDRvw2wg8P/i8s/FpBC5JIjxb+zL
KC+Tx/lv1KFFrmjjJ6/ufCWYfKV37+9erXol2n6vycjKX02H8W/BUXJgH9T6D8dabYY3InHP5Zeg9pwJOA/zb256X4rwj+DEnStM
Qvmv6v5WldOcM2/CCCDRQkW3T8TWpFZxDhzvxKLKJTxxMQ/UygQ/qEFvD/ujYEdAScjP2gYvlPxdNC/FXPHfSd6iz/2o1lKFznhP
8uciYTrX+S/H0HWQNxStb83vUgQUzHWP7kBqItR2dO/vC0ckNix5b/PZCG1UArQv3p+HLheudA/J7qT7NqEpz8dznhM4QKuP0Nd2
KNB9dI/vgARKsKBwr9o/3Xc3qCMv4fsZkALWdm/JzVvn9+21T+zFZfhGdzbv2WJeSA4reC/5wum+e9V6z/ZXgkWrk24v+N2bCQ8F
OG/zzpy1gdp0D9/wwswhTbAv2FF6oOR0rW/L3xXxtLT2b95wK5plbTcP08ispvQku+/AYMGEoEq079OP60p+2/KP2AhNgI43fA/1
G8gaT0q1z+ooEq/Eefav6APhve6auw/DYCKVGye3b8AYIJ+gSjgv5sZiMUSRqO/CHu+FDOT1j+yLKNJq6iiPxUe0BBMPs6/gePsp
KVvjT/kWHRz5LLVv/BuRtjrsJi/HkAhgZhs078QUfBV5STaP/D034QLDrI/xhTWfyHg2L/GiP3xUU/wP7l2d3DZp+S/b4fihIPi4
b8MkaKwd87JvzCahmCZruI/CToMmRAWtr/J5YfQCbjYvy8uyTysG54/1L5kKAP/1r8o30Jm1JG2P2mRpI1ths6/UtJlq9k3vD/F8
DMsW8fDvxo7H8KNc80/YLpgFd252T86bTdnuVTGP3OYoFIm8tq/Gi7YFbU3yL+T5gmrea3UP8vQ3r0nzbi/TKM1dlZ8uT8fQTgU+
U5hP+Bjz32qn8Y/GDhXbfcGyL/U/o59a8rZv5iasW4kMd8/c4PbvZ4H1r/NBJy/SALMP3naUiRmBtY/89vzQVBPxz+IQtVI37rWv
1MsZPluN76/tpe7AjAA0j/lY8MWk4+7vwJl4dAS8rU/fBtHxLQBpb/GoeKdVaHKP//KCpiB+MG/92SRTmdz4L/k2zNndy7fP2ml6
ihwoNC/Jcl7RUAm4j8TsxJoEtvxP4ykuo67Apg/gmO/A+WO4L9VV935VFrWv6aSQgxxHtw/JFJ8k3VZ1b+CDDQNxOOyv8N1c9PCB
OO/SO7y5wI92D96A5qa+kfkv3wa11lPyfe/kTxj82Du7b8qNjqoJ5/Sv07ADr75RcY/VmFqMoPi7j/ntv8ywGC1v2/vA/qcXsm/I
Cpyt5CFwL/f2XudtGtzP4n1DT61aM2/cUbs+5FipD/uKbvkMkPlv3soXxHF4fE/YopxQO1v2L+znk90dEMDwGQFZIJNhOW/LRrVQ
GA14D9WFQ1s2R7FPzUn+n4HJfo/+V/rbpPC3L/hzuCFenbhvxsHgEcnze+/yFa+OSiA7j8JbB6JSwzZvwjHk4PdG8K/VpKIrlwh9
r8pVRlXq83tP/2OIGrq8OS/YFy8kivi+r+/o8uioMwFwAax7EBoIeC/"
     }
    },
    {
     "name": "weights returned as well",
     "message": "Your output is right, but the weights come with it. Return the output alone.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5, 14],
        "data": "qAARk2gS7T+euEIU5g4AQAy3Pmj5xt6/dW9U3YmQ1j99+5MQFI/pv8b99yYyEtg/zYvyhmfT77+F0UrCS1S
0vy1DM4i03Mu/tzA1uSMjvD8t4xET7TXYvwtkJCV03vi/1BPuIkzE5L9BkQc+yOnKv7UK4k8gjuQ/N0EJnOrK/j8KAj4BYJDfP+6
LBEgzZpK/siqrHH7807+8LGJlgy/gv0hyFCKSxN0/I20Uoo795j8gMgkWDI71v2N28IbWE9c/yE0Ohd5n9b+34Rxmq6X5vxd2cJY
U4+O/lLsDk2Kj5z+liRywDiLlPyOU1B8jwAJAZmADItXsqj+iKDlN1MXNP/RvPoPtwdW/xJgV/Qu04b8bf+Bv6ZXfPysXkHnIreI
/gi921SeF9r8Dxcg06b7YP5YRkzJx1ei/0tEOinl4AcC+Sl3MN7Hkv8zxuIs64/I/cYc6dSA+3z/aiek6S2j+P4IZY50/MdM/sO+
vXEKNtL/+TLn8Cvi9v/S6dSBcpta/ID4jW/y02D+BTctrmL/VPzorAtUrX/K/aWzJHhjddb9lck96TqbrvxgWOk7nkPq/yRN6xhA
F27836+Z/7+brP8rZw5wZMNQ/rpdKUFBYAUC1cHg2sOrcvwRhTlu4Gds/sYo7fKhw2b8vkVH+aGDRvw2wg8P/i8s/FpBC5JIjxb+
zLKC+Tx/lv1KFFrmjjJ6/ufCWYfKV37+9erXol2n6vycjKX02H8W/BUXJgH9T6D/ZigttGC/IPzfK5m5FOuU/6xM3BZYl2j8+jhe
/5tXzvyO45CoxmNu/xg+ehr0y5D//FJgDFdSavz2Mra45as0/NfCjlHWA6j95AdZHkp3ov8Y3ED8Z6eG/Xq6gHU3Q8D/YJ0BRBvf
wPwhiW3Ut9ve/SoqGDR/wyb+hzbeLnF3aPyylcO6rGM2/5HVOvcLo6b+fbIT9VzHCvzw0F5K0ibI/35+8f7wV0b8OudU01zi+vwI
hjS7ApeU/IDVFw+c16r8UXNxWEYOvv/R62m9yY7K/rLR6R/n23D/kESj228PXv05nOKlZnuW/lkN5wl/76z+YSHtVUJfPv8NGfoz
VoeO/QMbuJGPG0T+a4AEGaqHIv6s0PgwxAXc/8cDccr723L9yJ2lEwdThP7Ylz0Yq9PG/Q/jh6CJc07+uelxCpGbLP4sGSbYxgfE
/OLCnl1R82j8FuAZDVNPgv2e4ZH3qp+0/EcMoc/3d4r8HomYdnSThv9pjALRyeqW/HW2bVARj1j9g7MLCo9a1P/BRhaJcgdG/faP
0h4P4oj9hmq9Ew7zYv83bHIINs2M/bxULY6/e1b/8/+V5/PTXPzaHSmX3ebw/xhTWfyHg2L/GiP3xUU/wP7l2d3DZp+S/b4fihIP
i4b8MkaKwd87JvzCahmCZruI/CToMmRAWtr/J5YfQCbjYvy8uyTysG54/1L5kKAP/1r8o30Jm1JG2P2mRpI1ths6/UtJlq9k3vD/
F8DMsW8fDvxXU30LiyOA/z3c/j2gT8b89bEdjLPfyP4YjpHy1Rdc/AauyHo7X4T+ZStOl6Afuv1dsPKXXB9i/QCEwiPBZ1b/jNiQ
hiFrrP7kycUIkFuA/rJOAaDW24L9fmvEVvowDwKin862Chvs/dfTCiVMq1D8+FnejajDbP/yUUTsGFuW/ZUiRDluK6z/0rrSsER3
VP4lbf4cN5t0/Qwyre7hf5b+lnguNEZDRv5wl6fEx+s2/GGugjn+txD8Ym267MBTnP0SVqY1c9tG/Hu/un1XrBcB4MiOGyhfvP9c
DqbpQvuY/I3WIzk7U4j8pHS227HP3P85dO++mTtW/ka7kZbJ8s78BcIUNrrDXv0p55Nz0B8s/qtATSvIs678h1QXDvtnJv8mBowk
Jz+q//8CUf9Se6z/Uf2dXy8zivzpmIxrjtAfAzddQIQC//7/5zRAJxkadv1BCQ0M3zcI/SndbJfFk8D+hkhd6Ln3Bv1JyNCBQ28C
/smhOBC1Uv7/qAgDtv2atv0SO5KMi2dG/ZPxCEnoBnz/+zv0+vWDnv/6YL2LKR/Q/WQ6AAt8j2L9p1Wvox8IFwBNIiGN0leq/6mf
km9kM5D9WFQ1s2R7FPzUn+n4HJfo/+V/rbpPC3L/hzuCFenbhvxsHgEcnze+/yFa+OSiA7j8JbB6JSwzZvwjHk4PdG8K/VpKIrlw
h9r8pVRlXq83tP/2OIGrq8OS/YFy8kivi+r+/o8uioMwFwAax7EBoIeC/"
       },
       {
        "array": "<f8",
        "shape": [3, 2, 5, 5],
        "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADYB7lrGvdg/Zf+I0hyh4z8AAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAC5QQKsUbSyP0EnJpWhdOQ/ECGzaqhp0j8AAAAAAAAAAAAAAAAAAAAAETf3Z4/Uxj+VKVnn5crNP0/
hQn8GDcY/Bl+2GMKp2j8AAAAAAAAAAJBccMx0Bcc/c3o3J5CYvT8XwcGvt+rLP9JDOsv03ck/nel7Ussy0j8AAAAAAADwPwAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgvTeZoR12j+/hZDMPcXiPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADzYIKvovt0
/SFbmw8zcyD+h/OvysNLVPwAAAAAAAAAAAAAAAAAAAAAKUAFDxlfIPxPzXOJDKdk/RVAACIdywD/GPCJ4lXHSPwAAAAAAAAAA/ni
oJ5ET0z9IHcoLa7y4P1iyahNYB90/8hDqkZKHsz9JCP91XVCzPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAD0vioSJybjPxmCqtuxs9k/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA7eX2jjMdvj9i/YPTmybaPxlCvkgXUt4/AAAAAAAAAAA
AAAAAAAAAAL7t1iPEmsc/l3YkvxsWyD+EsmUzMSzUP1GbHNte+9M/AAAAAAAAAAAFGlSllr/OP9GsfR7Ub8c/A0/RwmQ5yD8HUXq
YueXLPzSn4uB2scU/AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADU9ZyGYAds/ZmFM7zN/4j8AAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAACrC9qmDuzbPzZ0TzWlXN8/fABajzDdsj8AAAAAAAAAAAAAAAAAAAAAkiQgOmkv0D8ox+7t6Z3fPza
JBh1ylcE/rD63Jc+fvT8AAAAAAAAAAEkTU9LFpdI/iDn1+AEo2T8+juN1Rya7P0qHC/PP+LQ/mdv3tORUwD8AAAAAAADwPwAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA35B1tUwd5j9C3hSVZsXTPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAN3OK34Ix7c
/K+yxJVIGuD+fSISrVAbqPwAAAAAAAAAAAAAAAAAAAABFfzFxe8XFP42aeD/PbOU/gEWF0BAQuj/KlqWi/PytPwAAAAAAAAAAMq+
KVXqwiT/u9l2f1DaQPx4wKD5nAuE/1Vg3IiDHzT/3iuOrYI3KPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAADkVZohG5rhPzlUy7zJy9w/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAenA3tSUu0T8widxPTFjHP3clbRHakuE/AAAAAAAAAAA
AAAAAAAAAAImVe9K6v8c/rvUOdRtkzz8srmY7WmLgP7EoaysDS60/AAAAAAAAAADaXiXyuVW9P/3My773TcI/CcB79vmdxz9/VLL
wvH3VP6IoQXC3bcw/"
       }
      ]
     }
    }
   ]
  },
  {
   "name": "two texts of two tokens, two heads, a mask for each text",
   "weight": 0.5,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 4000.0,
   "script": [
    [
     "call",
     "multi_head_attention",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 2, 4],
        "data": "e80FQbX/5b8WRjxHDO/2P1IN7wFjXeu/SvtnmdR02r9UThMp0HHhPzTppemH0PO/8P6xBboV079zjv/OHyH
Lv7QnQLFGCfa/SUpFEQQO6T/ybXXuQmbov1SWBFrSHf+/MtfT6AiF87/CVwP9vTDdP5iH95dmQN2/2sJJJQ8HwD8="
       },
       {
        "dict": [
         [
          "c_attn",
          {
           "dict": [
            [
             "w",
             {
              "array": "<f8",
              "shape": [4, 12],
              "data": "ipqD91qF578zUuOXlpjUv7mU0kCiXei/YKwl95FW0L+AFPbC6lDIvyoLGr7twc+//tgzAQsk1r/bg
hjhsM/SP5aw6kZigrO/8Zle2PzYyD8KbPONVknNPwPf1VY0TKS/OQLrh/sU7T9hjWrxe7rgP8zSwQOXHrw/Pd7x2ryJtT9T5jL9T
4O3P4MZtTJjyfA/vHsUiOxgyb+Jwy9stZrCvwDPHr/dp/U/2k5AhkwWwz+sXdWVtAf3v49qaOtlFsu/lXrm4Z1WwL/D+vzM203Nv
6vVw1gZEOk/KFBHtGRD6b8mKWKlwpHMv26yB02K2NU/r5yI4DK11b/vSVV37EfCP6DpBnnJwJO/T68pGQOz079XReYA4APOv2Hp9
p8/cOA/5ihOpv53079Eyd42GU3lPwitvF32Fb+/tgYKZAjTbL+7WImK1vHjvwjKDga7+sK/PV+26zCxvr9/RyimMXTJvxYEr2zDA
u+/Q2mvk9M7yT/BOUNuj5DRvyR+X3V8EeA/"
             }
            ],
            [
             "b",
             {
              "array": "<f8",
              "shape": [12],
              "data": "PoqTJ4iUfz87qP5JHTZIP+1K/Qchtt8/4G5WbKby2L8R0h8Dnw25v+vCgFxumdC/nXbOtyPRzb/wL
vRe6Uugv/6uuptwmb0/tSWD4+9s2T+n6UB9RwzSP1tCuP3utdi/"
             }
            ]
           ]
          }
         ],
         [
          "c_proj",
          {
           "dict": [
            [
             "w",
             {
              "array": "<f8",
              "shape": [4, 4],
              "data": "4sdKJvxOqT/1XUdwAoLDP8EoWBbiKNa/tAUpIiYh7L/B2AP2dKvhv38M5+LkBO4/Bn46IT2q1L+rG
53U29nnv5quUTPZOdA/R8+/A0Lo4r+CWjuZ4LvrP7JxdzaGZOA/fWNT96713T9Kw2i8aFLcv5l2AIgsXce/7wXvujPvz78="
             }
            ],
            [
             "b",
             {"array": "<f8", "shape": [4], "data": "9tA9RbkAmT+ZMRMI/y6Cv1cRpsYJq9i/2XDKLhLw2D8="}
            ]
           ]
          }
         ]
        ]
       },
       2,
       {"array": "|b1", "shape": [2, 2, 2], "data": "AQABAQEBAAE="}
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [2, 2, 4],
    "data": "Afk2HMrU878WwNr4tUQEQHsuzOj7IQXAnhTMrcSdBsBF7TohLCvkv0YvqJO+yN8/RemnwnfJxT81sN++wCn2P2x
BeEEFTuW/5RDLuLZc9z8flXtm1yL6v7tEkIgzvwHAIsTM53rX4r+oe7D4p0rxP0eD9zwMcPK/C+ccV2Ws5b8="
   },
   "mistakes": [
    {
     "name": "heads cut before Q, K and V",
     "message": "You cut the columns of c_attn into heads first and each head's columns into Q, K an
d V afterwards. In GPT-2 all of Q comes first, then all of K, then all of V: split into three, then 
into heads.",
     "result": {
      "array": "<f8",
      "shape": [2, 2, 4],
      "data": "zTurCrL7+b+kZlM9xuAFQGkYGi1DMQHA1SV2fJqZ+L+OoPWdF6nZP0WfCRJxG/C/4F1yFYNW4D8UrC3zpwL7P
+X1Tb/USPK/Y1rKTFDZ+z9PHh5pLUvxv2b6K0SY+eq/9M/oXNfU4r8CWd1RNK7uP6Vzys8JtO6/c1kJwFZ1yL8="
     }
    },
    {
     "name": "another order of Q, K and V",
     "message": "Queries and keys have changed places. The columns of c_attn hold Q, K and V, in thi
s order.",
     "result": {
      "array": "<f8",
      "shape": [2, 2, 4],
      "data": "Afk2HMrU878WwNr4tUQEQHsuzOj7IQXAnhTMrcSdBsCjA6canfnjvyYtGnzzXd8/68p0WgF+xj+2XgIwVPb1P
wl2YvVOCua/B/55BD4f9j/5KXVmDkf3v9pzztjEUPu/IsTM53rX4r+oe7D4p0rxP0eD9zwMcPK/C+ccV2Ws5b8="
     }
    },
    {
     "name": "first bias forgotten",
     "message": "The bias of c_attn is missing: add it to X @ w before you split.",
     "result": {
      "array": "<f8",
      "shape": [2, 2, 4],
      "data": "Uw7atWNU7b/kVMc/rhwBQJ8n/CopTgbAZ8iw/1JcBcBhfuVHgbbLv3e6O5shlLK/X8zUhf6tzT+qaT7oXYf6P
7N/KPWhlNW/7RrHwrL38D9GAGDRFIj8v/eofgJmgwDA3blxypQE0b8lYxMNMfXlP491V8FmyPS/jJ2vnp6m4L8="
     }
    },
    {
     "name": "second bias forgotten",
     "message": "The bias of c_proj is missing: add it at the very end.",
     "result": {
      "array": "<f8",
      "shape": [2, 2, 4],
      "data": "Qv5LAc049L/A0eL35FYEQCls96+aDALACGWl88a7CcCh22TrMfPkv1Fl9EUbLeA/mgP90+LH4T/xQVpmeNvvP
8gvogsLFua/NzTbthSB9z97ENL0FPjzv1mMac413QTAfrL2sYCf47/6nsD2BW/xP7fym5aTiui/UA1BNzcS8b8="
     }
    },
    {
     "name": "c_proj forgotten",
     "message": "Your result is the merged heads themselves. Pass them through c_proj, which mixes w
hat the heads found.",
     "result": {
      "array": "<f8",
      "shape": [2, 2, 4],
      "data": "1/zNMH0zBEAsBoWX3BjlP5kqCsvR/fm/15e3Pdnx9L8Zc3LEZOjxvziAL6YF39g/jjDF+DgIwz/QxLDKOeHsv
7aPTzXYqgdA/A7x6DDgvz9XXXVgugDgv2zqZIqs5/W/z7ySchjU5j9NK6ldfjTZP48ivfYZluK/BsJLLcpl478="
     }
    },
    {
     "name": "one head only",
     "message": "Your result is that of a single big head: Q, K and V were not split. Pass each of t
hem through split_heads.",
     "result": {
      "array": "<f8",
      "shape": [2, 2, 4],
      "data": "Afk2HMrU878WwNr4tUQEQHsuzOj7IQXAnhTMrcSdBsCo5WvjW9ewv/Gtt4BxMuC/NFy+ICtF9T9Xxu/7tHb8P
6jGGc/7aOq/o7RLeixd+T+zwTDCzjf4v8IM7vFlXgDAIsTM53rX4r+oe7D4p0rxP0eD9zwMcPK/C+ccV2Ws5b8="
     }
    },
    {
     "name": "split by a bare reshape",
     "message": "You made the heads by reshape alone, which gives head 0 the first tokens instead of
 its columns of every token. Use split_heads.",
     "result": {
      "array": "<f8",
      "shape": [2, 2, 4],
      "data": "WsS6KmdH2b+YmmxiqHP6Pxr8nsyP9gXAzRXJJOABCcCbKjDNYI2wPzYKxf1MA9I/p9EG1fCO7r+BR+eGGw3tv
930E4+FN9Y/4QcZ4sxmiz+S6JqOkPnvv3Y+i8Mg3vi/l4y8EQ0+4z+ja8DdInPzvxjQ3v4ZZJW/DvtWS543AEA="
     }
    },
    {
     "name": "merged by a bare reshape",
     "message": "The heads are right, but they were merged by reshape alone, which lays several toke
ns of one head into a row. Use merge_heads.",
     "result": {
      "array": "<f8",
      "shape": [2, 2, 4],
      "data": "ZFS78QJE1L+mMIcvhb33P2gy56zWGwTAXirRDCLvB8DBWOyCCg/SP/0yZO1cxPK/BKcXXO6V7D+bAajg2cEIQ
Eq00nRg5d0/mzfdNmfvor8IITZkKursv8es8OfZSgDAduxfNv3G1D81qD6wV0Hov62wE3RP3MS/GZHg9QBB+z8="
     }
    },
    {
     "name": "mask without a head axis",
     "message": "Your mask meets the heads where it should meet the texts. A batch of masks is (...,
 n, n) and the scores are (..., n_heads, n, n): insert the head axis with mask[..., None, :, :].",
     "result": {
      "array": "<f8",
      "shape": [2, 2, 4],
      "data": "yt5K3a1r27/57Lvuy0jvP9ObjAwkNum/Idi/0nbe/L/SEcsUXn/DP+pHhFaYE/C/CDo3kBtY/z9mLarqCvoCQ
FaXc0hdfOS/tTuV4NiA9z+AI0M/hzn7v5Q3KsECJQPAw+broRVK1r+eY4jgQJ7yP/o86iJEq/y/fa8c4fGNAsA="
     }
    },
    {
     "name": "mask ignored",
     "message": "Your result is what comes out without a mask. Hand the mask on to attention.",
     "result": {
      "array": "<f8",
      "shape": [2, 2, 4],
      "data": "UR5STGWH27/ULKUiRNvtP8hPpibE1Oa/s49SIHnd+b9F7TohLCvkv0YvqJO+yN8/RemnwnfJxT81sN++wCn2P
2xBeEEFTuW/5RDLuLZc9z8flXtm1yL6v7tEkIgzvwHAdtF2eSF75b9gFd0yjBH3P1xmyqcHdfm/nQaP8a3GAMA="
     }
    },
    {
     "name": "mask upside down",
     "message": "Every token attends to exactly what is forbidden. True means \u201cmay attend\u201d
: hand the mask on as it is.",
     "result": {
      "array": "<f8",
      "shape": [2, 2, 4],
      "data": "dznj52c0wz/otWUrvwrxvz0szBMRegBASbECBf4BBUB/yz1FuQCZP3JrEwj/LoK/kRKmxgmr2L8zbsouEvDYP
3/LPUW5AJk/cmsTCP8ugr+REqbGCavYvzNuyi4S8Ng/B6cIOL9+67+fW9DFboX6P0SFWLvyC/m/gZLChEjwAcA="
     }
    },
    {
     "name": "always causal",
     "message": "Your attention is causal even when no mask says so. This function blocks what the m
ask blocks and nothing else.",
     "result": {
      "array": "<f8",
      "shape": [2, 2, 4],
      "data": "Afk2HMrU878WwNr4tUQEQHsuzOj7IQXAnhTMrcSdBsBF7TohLCvkv0YvqJO+yN8/RemnwnfJxT81sN++wCn2P
wenCDi/fuu/n1vQxW6F+j9EhVi78gv5v4GSwoRI8AHAIsTM53rX4r+oe7D4p0rxP0eD9zwMcPK/C+ccV2Ws5b8="
     }
    },
    {
     "name": "divided by \u221ad_model",
     "message": "Your scores are divided by \u221ad_model. A head's dot product adds up d_head produ
cts only: divide by \u221ad_head.",
     "result": {
      "array": "<f8",
      "shape": [2, 2, 4],
      "data": "Afk2HMrU878WwNr4tUQEQHsuzOj7IQXAnhTMrcSdBsAVtpSsOW7jv+HGjaDXguA/W/z16mh0vj/aWt8HmpfyP
40zns4EbuW/v1W++rAD9z+7bdyyO2v5vxY6VjUJtADAIsTM53rX4r+oe7D4p0rxP0eD9zwMcPK/C+ccV2Ws5b8="
     }
    },
    {
     "name": "not scaled",
     "message": "Your scores are not scaled. Divide them by \u221ad_head, or use the toolbox's atten
tion, which does.",
     "result": {
      "array": "<f8",
      "shape": [2, 2, 4],
      "data": "Afk2HMrU878WwNr4tUQEQHsuzOj7IQXAnhTMrcSdBsAofYUPmiblv575M8kNcuA/cJAtOIyCxT+KhUe78C74P
565WJfSjuW/AWg8q8XD9z9n5eIzrI36v+vPDWRacwLAIsTM53rX4r+oe7D4p0rxP0eD9zwMcPK/C+ccV2Ws5b8="
     }
    },
    {
     "name": "mask after softmax",
     "message": "You set blocked weights to 0 after softmax, so the rows no longer sum to 1. Block t
he scores first, with -np.inf.",
     "result": {
      "array": "<f8",
      "shape": [2, 2, 4],
      "data": "xzzLKFWT5L9f8kj3SKz5P0LavsCetf6/Td7zo44yA8BF7TohLCvkv0YvqJO+yN8/RemnwnfJxT81sN++wCn2P
2xBeEEFTuW/5RDLuLZc9z8flXtm1yL6v7tEkIgzvwHAiHUz81Gix79OrshaBZ7UP3IiFMd8eeO/aidcIg2Nxz8="
     }
    },
    {
     "name": "weights returned as well",
     "message": "Your output is right, but the weights come with it. Return the output alone.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 2, 4],
        "data": "Afk2HMrU878WwNr4tUQEQHsuzOj7IQXAnhTMrcSdBsBF7TohLCvkv0YvqJO+yN8/RemnwnfJxT81sN++wCn
2P2xBeEEFTuW/5RDLuLZc9z8flXtm1yL6v7tEkIgzvwHAIsTM53rX4r+oe7D4p0rxP0eD9zwMcPK/C+ccV2Ws5b8="
       },
       {
        "array": "<f8",
        "shape": [2, 2, 2, 2],
        "data": "AAAAAAAA8D8AAAAAAAAAANo1R0H/wrE/0yPXF6DH7T8AAAAAAADwPwAAAAAAAAAA5bhGP/6a4T83jnKBA8r
cP6IAz5oTIe0/ZU+IKWP3tj8AAAAAAAAAAAAAAAAAAPA/5rv4P+ti4z80iA6AKTrZPwAAAAAAAAAAAAAAAAAA8D8="
       }
      ]
     }
    }
   ]
  }
 ]
}
"""

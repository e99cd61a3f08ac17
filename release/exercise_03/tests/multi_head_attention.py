"""The public cases of the step multi_head_attention, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_03: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'multi_head_attention'
points = [1.4286, 1.4286, 0.7143, 1.4286]


@test_case(name='one text, two heads')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='three texts under a causal mask')
def test_2(env):
    check_case(DATA, 1, env)


@test_case(name='two texts of two tokens, two heads, a mask for each text')
def test_3(env):
    check_case(DATA, 2, env)


@test_case(name='a padding mask with one row per text')
def test_4(env):
    check_case(DATA, 3, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "exercise_03",
 "notebook": "exercise_03_transformer",
 "step": "multi_head_attention",
 "order": 3,
 "steps": [
  "layer_norm",
  "gelu",
  "feed_forward",
  "multi_head_attention",
  "transformer_block",
  "transformer_logits",
  "cross_entropy",
  "generate",
  "cached_logits",
  "generate_with_cache",
  "nucleus_distribution",
  "gradient_of_logits"
 ],
 "points": 5,
 "summary": "Q, K and V out of one product, all heads at once, mixed by c_proj",
 "returns": [],
 "mistakes": [
  [
   "heads cut before Q, K and V",
   "You cut the columns of c_attn into heads first and each head's columns into Q, K and V afterward
s. In GPT-2 all of Q comes first, then all of K, then all of V: split into three, then into heads.",
   false
  ],
  [
   "another order of Q, K and V",
   "Queries and keys have changed places. The columns of c_attn hold Q, K and V, in this order.",
   false
  ],
  [
   "first bias forgotten",
   "The bias of c_attn is missing: add it to X @ w before you split.",
   false
  ],
  ["second bias forgotten", "The bias of c_proj is missing: add it at the very end.", false],
  [
   "c_proj forgotten",
   "Your result is the merged heads themselves. Pass them through c_proj, which mixes what the heads
 found.",
   false
  ],
  [
   "one head only",
   "Your result is that of a single big head: Q, K and V were not split. Pass each of them through s
plit_heads.",
   false
  ],
  [
   "split by a bare reshape",
   "You made the heads by reshape alone, which gives head 0 the first tokens instead of its columns 
of every token. Use split_heads.",
   false
  ],
  [
   "merged by a bare reshape",
   "The heads are right, but they were merged by reshape alone, which lays several tokens of one hea
d into a row. Use merge_heads.",
   false
  ],
  [
   "mask without a head axis",
   "Your mask meets the heads where it should meet the texts. A batch of masks is (..., n, n) and th
e scores are (..., n_heads, n, n): insert the head axis with mask[..., None, :, :].",
   false
  ],
  [
   "mask ignored",
   "Your result is what comes out without a mask. Hand the mask on to attention.",
   false
  ],
  [
   "mask upside down",
   "Every token attends to exactly what is forbidden. True means \u201cmay attend\u201d: hand the ma
sk on as it is.",
   false
  ],
  [
   "always causal",
   "Your attention is causal even when no mask says so. This function blocks what the mask blocks an
d nothing else.",
   false
  ],
  [
   "divided by \u221ad_model",
   "Your scores are divided by \u221ad_model. A head's dot product adds up d_head products only: div
ide by \u221ad_head.",
   false
  ],
  [
   "not scaled",
   "Your scores are not scaled. Divide them by \u221ad_head, or use the toolbox's attention, which d
oes.",
   false
  ],
  [
   "a large negative number",
   "Blocked scores were set to a large negative number, such as -10 000. Where the allowed scores ar
e as low, or where there are none, forbidden tokens then get weight; use -np.inf, which nothing unde
rcuts.",
   false
  ],
  [
   "mask after softmax",
   "You set blocked weights to 0 after softmax, so the rows no longer sum to 1. Block the scores fir
st, with -np.inf.",
   false
  ],
  [
   "nan for nothing",
   "A token that may attend to nothing came back as NaN. Its weights are 0; the softmax of the toolb
ox takes care of that.",
   false
  ],
  [
   "weights returned as well",
   "Your output is right, but the weights come with it. Return the output alone.",
   false
  ]
 ],
 "parts": [],
 "cases": [
  {
   "name": "one text, two heads",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 5000.0,
   "any_type": true,
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
     "of": 0,
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
     "of": 1,
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
     "of": 2,
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
     "of": 3,
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
     "of": 4,
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
     "of": 5,
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
     "of": 6,
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
     "of": 7,
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
     "of": 11,
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
     "of": 12,
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
     "of": 13,
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
     "of": 17,
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
   ],
   "calls": {},
   "pairs": [
    [0, 2, "65103803", 0.2398044, 21.0],
    [0, 3, "65103803", -0.4222787, 18.0],
    [0, 4, "65103803", -0.770697, 18.0],
    [0, 7, "65103803", -0.1434289, 16.0],
    [0, 8, "65103803", 0.0153795, 20.0],
    [0, 9, "65103803", 0.0153795, 20.0],
    [0, 10, "65103803", 0.0153795, 20.0],
    [0, 11, "65103803", 0.529854, 24.0],
    [0, 17, "51ce13e2", 0.4167155, 30.0],
    [1, 2, "65103803", 1.6090306, 11.0],
    [1, 3, "65103803", 0.7866899, 15.0],
    [1, 4, "65103803", 0.5457975, 23.0],
    [1, 6, "65103803", -0.7670105, 18.0],
    [1, 7, "65103803", -0.4225612, 20.0],
    [1, 8, "65103803", 1.2243481, 12.0],
    [1, 9, "65103803", 1.2243481, 12.0],
    [1, 10, "65103803", 1.2243481, 12.0],
    [1, 11, "65103803", 2.2538052, 16.0],
    [1, 17, "51ce13e2", 1.234479, 22.0],
    [2, 3, "65103803", 3.1406798, 11.0],
    [2, 4, "65103803", 2.8861889, 12.0],
    [2, 6, "65103803", 0.986715, 12.0],
    [2, 7, "65103803", 1.9325494, 17.0],
    [2, 8, "65103803", 3.578338, 12.0],
    [2, 9, "65103803", 3.578338, 12.0],
    [2, 10, "65103803", 3.578338, 12.0],
    [2, 11, "65103803", 2.4998989, 17.0],
    [2, 17, "51ce13e2", 3.0976041, 22.0],
    [3, 6, "65103803", 0.2789489, 16.0],
    [3, 7, "65103803", 1.9346236, 17.0],
    [3, 8, "65103803", 3.4060194, 15.0],
    [3, 9, "65103803", 3.4060194, 15.0],
    [3, 10, "65103803", 3.4060194, 15.0],
    [3, 11, "65103803", 1.559807, 17.0],
    [4, 6, "65103803", 2.1282889, 20.0],
    [4, 8, "65103803", 3.4049309, 19.0],
    [4, 9, "65103803", 3.4049309, 19.0],
    [4, 10, "65103803", 3.4049309, 19.0],
    [4, 11, "65103803", 0.2555549, 30.0],
    [6, 7, "65103803", 0.7511214, 19.0],
    [6, 8, "65103803", 0.7166071, 14.0],
    [6, 9, "65103803", 0.7166071, 14.0],
    [6, 10, "65103803", 0.7166071, 14.0],
    [6, 11, "65103803", 0.8198294, 14.0],
    [6, 17, "51ce13e2", 0.6738004, 24.0],
    [7, 8, "65103803", 2.3722818, 18.0],
    [7, 9, "65103803", 2.3722818, 18.0],
    [7, 10, "65103803", 2.3722818, 18.0],
    [7, 11, "65103803", 2.932492, 27.0],
    [8, 11, "65103803", 1.9974652, 17.0],
    [8, 17, "51ce13e2", 3.2586061, 24.0],
    [9, 17, "51ce13e2", 3.2586061, 24.0],
    [10, 17, "51ce13e2", 3.2586061, 24.0],
    [11, 17, "51ce13e2", 2.1027912, 27.0],
    [12, 14, "65103803", 3.0974654, 11.0],
    [12, 15, "65103803", 3.0974654, 11.0],
    [12, 16, "65103803", 3.0974654, 11.0],
    [13, 14, "65103803", 4.7515497, 18.0],
    [13, 15, "65103803", 4.7515497, 18.0],
    [13, 16, "65103803", 4.7515497, 18.0]
   ]
  },
  {
   "name": "three texts under a causal mask",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 8000.0,
   "any_type": true,
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
     "of": 0,
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
     "of": 1,
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
     "of": 2,
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
     "of": 3,
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
     "of": 4,
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
     "of": 5,
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
     "of": 6,
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
     "of": 7,
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
     "of": 9,
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
     "of": 10,
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
     "of": 12,
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
     "of": 13,
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
     "of": 15,
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
     "of": 17,
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
   ],
   "calls": {},
   "pairs": [
    [0, 2, "dcfe8cda", 0.133385, 130.0],
    [0, 3, "dcfe8cda", -0.215628, 130.0],
    [0, 4, "dcfe8cda", 1.020916, 140.0],
    [0, 7, "dcfe8cda", -8.161086, 120.0],
    [0, 8, "dcfe8cda", 0.480717, 130.0],
    [0, 9, "dcfe8cda", 3.787386, 110.0],
    [0, 10, "dcfe8cda", 0.7882, 110.0],
    [0, 11, "dcfe8cda", 0.480717, 130.0],
    [0, 17, "9255f894", 0.187334, 160.0],
    [1, 2, "dcfe8cda", 4.924512, 120.0],
    [1, 3, "dcfe8cda", 3.904473, 130.0],
    [1, 4, "dcfe8cda", 9.163264, 140.0],
    [1, 6, "dcfe8cda", -3.113783, 110.0],
    [1, 7, "dcfe8cda", 0.423646, 130.0],
    [1, 8, "dcfe8cda", 4.600817, 130.0],
    [1, 9, "dcfe8cda", 4.469217, 130.0],
    [1, 10, "dcfe8cda", 1.434221, 150.0],
    [1, 11, "dcfe8cda", 4.600817, 130.0],
    [1, 17, "9255f894", 5.063389, 160.0],
    [2, 3, "dcfe8cda", 3.601982, 110.0],
    [2, 4, "dcfe8cda", 12.24273, 130.0],
    [2, 6, "dcfe8cda", 2.73489, 110.0],
    [2, 7, "dcfe8cda", 2.138266, 130.0],
    [2, 8, "dcfe8cda", 4.298326, 120.0],
    [2, 9, "dcfe8cda", -3.09861, 120.0],
    [2, 10, "dcfe8cda", -2.991463, 140.0],
    [2, 11, "dcfe8cda", 4.298326, 120.0],
    [2, 17, "9255f894", 5.448433, 150.0],
    [3, 6, "dcfe8cda", 4.738634, 100.0],
    [3, 7, "dcfe8cda", 0.817697, 120.0],
    [3, 8, "dcfe8cda", 3.152285, 130.0],
    [3, 9, "dcfe8cda", -3.773432, 140.0],
    [3, 10, "dcfe8cda", -3.756744, 150.0],
    [3, 11, "dcfe8cda", 3.152285, 130.0],
    [4, 6, "dcfe8cda", 4.174704, 120.0],
    [4, 8, "dcfe8cda", 12.873156, 140.0],
    [4, 9, "dcfe8cda", 9.579458, 130.0],
    [4, 10, "dcfe8cda", 0.724963, 130.0],
    [4, 11, "dcfe8cda", 12.873156, 140.0],
    [6, 7, "dcfe8cda", -6.353984, 120.0],
    [6, 8, "dcfe8cda", 5.434978, 110.0],
    [6, 9, "dcfe8cda", 5.121216, 120.0],
    [6, 10, "dcfe8cda", 2.690917, 140.0],
    [6, 11, "dcfe8cda", 5.434978, 110.0],
    [6, 17, "9255f894", 6.772882, 140.0],
    [7, 8, "dcfe8cda", 1.514041, 130.0],
    [7, 9, "dcfe8cda", 3.545452, 130.0],
    [7, 10, "dcfe8cda", 1.843712, 130.0],
    [7, 11, "dcfe8cda", 1.514041, 130.0],
    [8, 9, "dcfe8cda", -3.077087, 150.0],
    [8, 10, "dcfe8cda", -3.0604, 160.0],
    [8, 17, "9255f894", 5.46538, 160.0],
    [9, 17, "9255f894", -2.038776, 180.0],
    [10, 17, "9255f894", -4.122812, 180.0],
    [11, 17, "9255f894", 5.46538, 160.0],
    [12, 14, "dcfe8cda", 3.706586, 130.0],
    [12, 15, "dcfe8cda", 1.1441299, 84.0],
    [12, 16, "dcfe8cda", 3.706586, 130.0],
    [13, 14, "dcfe8cda", 4.682266, 150.0],
    [13, 15, "dcfe8cda", 1.606512, 110.0],
    [13, 16, "dcfe8cda", 4.682266, 150.0]
   ]
  },
  {
   "name": "two texts of two tokens, two heads, a mask for each text",
   "weight": 0.5,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 4000.0,
   "any_type": true,
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
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [2, 2, 4],
      "data": "zTurCrL7+b+kZlM9xuAFQGkYGi1DMQHA1SV2fJqZ+L+OoPWdF6nZP0WfCRJxG/C/4F1yFYNW4D8UrC3zpwL7P
+X1Tb/USPK/Y1rKTFDZ+z9PHh5pLUvxv2b6K0SY+eq/9M/oXNfU4r8CWd1RNK7uP6Vzys8JtO6/c1kJwFZ1yL8="
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [2, 2, 4],
      "data": "Afk2HMrU878WwNr4tUQEQHsuzOj7IQXAnhTMrcSdBsCjA6canfnjvyYtGnzzXd8/68p0WgF+xj+2XgIwVPb1P
wl2YvVOCua/B/55BD4f9j/5KXVmDkf3v9pzztjEUPu/IsTM53rX4r+oe7D4p0rxP0eD9zwMcPK/C+ccV2Ws5b8="
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [2, 2, 4],
      "data": "Uw7atWNU7b/kVMc/rhwBQJ8n/CopTgbAZ8iw/1JcBcBhfuVHgbbLv3e6O5shlLK/X8zUhf6tzT+qaT7oXYf6P
7N/KPWhlNW/7RrHwrL38D9GAGDRFIj8v/eofgJmgwDA3blxypQE0b8lYxMNMfXlP491V8FmyPS/jJ2vnp6m4L8="
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [2, 2, 4],
      "data": "Qv5LAc049L/A0eL35FYEQCls96+aDALACGWl88a7CcCh22TrMfPkv1Fl9EUbLeA/mgP90+LH4T/xQVpmeNvvP
8gvogsLFua/NzTbthSB9z97ENL0FPjzv1mMac413QTAfrL2sYCf47/6nsD2BW/xP7fym5aTiui/UA1BNzcS8b8="
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [2, 2, 4],
      "data": "1/zNMH0zBEAsBoWX3BjlP5kqCsvR/fm/15e3Pdnx9L8Zc3LEZOjxvziAL6YF39g/jjDF+DgIwz/QxLDKOeHsv
7aPTzXYqgdA/A7x6DDgvz9XXXVgugDgv2zqZIqs5/W/z7ySchjU5j9NK6ldfjTZP48ivfYZluK/BsJLLcpl478="
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [2, 2, 4],
      "data": "Afk2HMrU878WwNr4tUQEQHsuzOj7IQXAnhTMrcSdBsCo5WvjW9ewv/Gtt4BxMuC/NFy+ICtF9T9Xxu/7tHb8P
6jGGc/7aOq/o7RLeixd+T+zwTDCzjf4v8IM7vFlXgDAIsTM53rX4r+oe7D4p0rxP0eD9zwMcPK/C+ccV2Ws5b8="
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [2, 2, 4],
      "data": "WsS6KmdH2b+YmmxiqHP6Pxr8nsyP9gXAzRXJJOABCcCbKjDNYI2wPzYKxf1MA9I/p9EG1fCO7r+BR+eGGw3tv
930E4+FN9Y/4QcZ4sxmiz+S6JqOkPnvv3Y+i8Mg3vi/l4y8EQ0+4z+ja8DdInPzvxjQ3v4ZZJW/DvtWS543AEA="
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [2, 2, 4],
      "data": "ZFS78QJE1L+mMIcvhb33P2gy56zWGwTAXirRDCLvB8DBWOyCCg/SP/0yZO1cxPK/BKcXXO6V7D+bAajg2cEIQ
Eq00nRg5d0/mzfdNmfvor8IITZkKursv8es8OfZSgDAduxfNv3G1D81qD6wV0Hov62wE3RP3MS/GZHg9QBB+z8="
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [2, 2, 4],
      "data": "yt5K3a1r27/57Lvuy0jvP9ObjAwkNum/Idi/0nbe/L/SEcsUXn/DP+pHhFaYE/C/CDo3kBtY/z9mLarqCvoCQ
FaXc0hdfOS/tTuV4NiA9z+AI0M/hzn7v5Q3KsECJQPAw+broRVK1r+eY4jgQJ7yP/o86iJEq/y/fa8c4fGNAsA="
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [2, 2, 4],
      "data": "UR5STGWH27/ULKUiRNvtP8hPpibE1Oa/s49SIHnd+b9F7TohLCvkv0YvqJO+yN8/RemnwnfJxT81sN++wCn2P
2xBeEEFTuW/5RDLuLZc9z8flXtm1yL6v7tEkIgzvwHAdtF2eSF75b9gFd0yjBH3P1xmyqcHdfm/nQaP8a3GAMA="
     }
    },
    {
     "of": 10,
     "result": {
      "array": "<f8",
      "shape": [2, 2, 4],
      "data": "dznj52c0wz/otWUrvwrxvz0szBMRegBASbECBf4BBUB/yz1FuQCZP3JrEwj/LoK/kRKmxgmr2L8zbsouEvDYP
3/LPUW5AJk/cmsTCP8ugr+REqbGCavYvzNuyi4S8Ng/B6cIOL9+67+fW9DFboX6P0SFWLvyC/m/gZLChEjwAcA="
     }
    },
    {
     "of": 11,
     "result": {
      "array": "<f8",
      "shape": [2, 2, 4],
      "data": "Afk2HMrU878WwNr4tUQEQHsuzOj7IQXAnhTMrcSdBsBF7TohLCvkv0YvqJO+yN8/RemnwnfJxT81sN++wCn2P
wenCDi/fuu/n1vQxW6F+j9EhVi78gv5v4GSwoRI8AHAIsTM53rX4r+oe7D4p0rxP0eD9zwMcPK/C+ccV2Ws5b8="
     }
    },
    {
     "of": 12,
     "result": {
      "array": "<f8",
      "shape": [2, 2, 4],
      "data": "Afk2HMrU878WwNr4tUQEQHsuzOj7IQXAnhTMrcSdBsAVtpSsOW7jv+HGjaDXguA/W/z16mh0vj/aWt8HmpfyP
40zns4EbuW/v1W++rAD9z+7bdyyO2v5vxY6VjUJtADAIsTM53rX4r+oe7D4p0rxP0eD9zwMcPK/C+ccV2Ws5b8="
     }
    },
    {
     "of": 13,
     "result": {
      "array": "<f8",
      "shape": [2, 2, 4],
      "data": "Afk2HMrU878WwNr4tUQEQHsuzOj7IQXAnhTMrcSdBsAofYUPmiblv575M8kNcuA/cJAtOIyCxT+KhUe78C74P
565WJfSjuW/AWg8q8XD9z9n5eIzrI36v+vPDWRacwLAIsTM53rX4r+oe7D4p0rxP0eD9zwMcPK/C+ccV2Ws5b8="
     }
    },
    {
     "of": 15,
     "result": {
      "array": "<f8",
      "shape": [2, 2, 4],
      "data": "xzzLKFWT5L9f8kj3SKz5P0LavsCetf6/Td7zo44yA8BF7TohLCvkv0YvqJO+yN8/RemnwnfJxT81sN++wCn2P
2xBeEEFTuW/5RDLuLZc9z8flXtm1yL6v7tEkIgzvwHAiHUz81Gix79OrshaBZ7UP3IiFMd8eeO/aidcIg2Nxz8="
     }
    },
    {
     "of": 17,
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
   ],
   "calls": {},
   "pairs": [
    [0, 2, "fda07ec6", 3.937534, 21.0],
    [0, 3, "fda07ec6", 4.0616379, 19.0],
    [0, 4, "fda07ec6", 3.9926449, 13.0],
    [0, 7, "fda07ec6", 6.3929917, 16.0],
    [0, 8, "fda07ec6", 4.0418657, 23.0],
    [0, 9, "fda07ec6", 1.8777459, 16.0],
    [0, 10, "fda07ec6", -4.6186814, 18.0],
    [0, 11, "fda07ec6", 4.7222794, 21.0],
    [0, 17, "cf3cd89d", 3.2753348, 27.0],
    [1, 2, "fda07ec6", 6.642701, 18.0],
    [1, 3, "fda07ec6", 6.7570085, 21.0],
    [1, 4, "fda07ec6", 5.5919095, 15.0],
    [1, 6, "fda07ec6", 7.7449092, 16.0],
    [1, 7, "fda07ec6", 10.7459139, 18.0],
    [1, 8, "fda07ec6", 6.7162169, 20.0],
    [1, 9, "fda07ec6", 4.3867926, 16.0],
    [1, 10, "fda07ec6", -5.4735547, 14.0],
    [1, 11, "fda07ec6", 7.2957612, 22.0],
    [1, 17, "cf3cd89d", 6.1672079, 29.0],
    [2, 3, "fda07ec6", 7.6388332, 19.0],
    [2, 4, "fda07ec6", 6.8252283, 14.0],
    [2, 6, "fda07ec6", 5.5197046, 15.0],
    [2, 7, "fda07ec6", 9.9548063, 17.0],
    [2, 8, "fda07ec6", 6.1531012, 19.0],
    [2, 9, "fda07ec6", 4.5928724, 15.0],
    [2, 10, "fda07ec6", -5.2137028, 14.0],
    [2, 11, "fda07ec6", 7.6585358, 19.0],
    [2, 17, "cf3cd89d", 7.2279313, 27.0],
    [3, 6, "fda07ec6", 6.4224844, 17.0],
    [3, 7, "fda07ec6", 11.2839369, 19.0],
    [3, 8, "fda07ec6", 6.0519499, 21.0],
    [3, 9, "fda07ec6", 4.319822, 18.0],
    [3, 10, "fda07ec6", -5.5866485, 12.0],
    [3, 11, "fda07ec6", 7.1953283, 22.0],
    [4, 6, "fda07ec6", 4.4614665, 13.0],
    [4, 8, "fda07ec6", 3.9589313, 18.0],
    [4, 9, "fda07ec6", 1.5774571, 17.0],
    [4, 10, "fda07ec6", -6.4246706, 10.0],
    [4, 11, "fda07ec6", 6.8793512, 17.0],
    [6, 7, "fda07ec6", 4.69009, 11.0],
    [6, 8, "fda07ec6", 6.1868843, 18.0],
    [6, 9, "fda07ec6", 2.378918, 13.0],
    [6, 10, "fda07ec6", -6.8278895, 16.0],
    [6, 11, "fda07ec6", 7.1766682, 18.0],
    [6, 17, "cf3cd89d", 6.0057981, 25.0],
    [7, 8, "fda07ec6", 8.8864811, 20.0],
    [7, 9, "fda07ec6", 7.1543532, 15.0],
    [7, 10, "fda07ec6", -5.2463663, 15.0],
    [7, 11, "fda07ec6", 11.8039997, 20.0],
    [8, 9, "fda07ec6", 4.4329158, 18.0],
    [8, 10, "fda07ec6", -0.6149402, 11.0],
    [8, 11, "fda07ec6", 7.6767646, 27.0],
    [8, 17, "cf3cd89d", 6.4920454, 29.0],
    [9, 17, "cf3cd89d", 4.1267486, 26.0],
    [10, 17, "cf3cd89d", -6.3559247, 18.0],
    [11, 17, "cf3cd89d", 6.6365119, 30.0],
    [12, 14, "fda07ec6", 7.0044207, 21.0],
    [12, 15, "fda07ec6", 6.8199741, 16.0],
    [12, 16, "fda07ec6", 7.0044207, 21.0],
    [13, 14, "fda07ec6", 7.6177435, 22.0],
    [13, 15, "fda07ec6", 7.8157975, 17.0],
    [13, 16, "fda07ec6", 7.6177435, 22.0]
   ]
  },
  {
   "name": "a padding mask with one row per text",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 7000.0,
   "any_type": true,
   "script": [
    [
     "call",
     "multi_head_attention",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 7, 10],
        "data": "bBoENAEa9z/Iea3bDvz6P4Hj4mptw/y/hyRscnLq5b/ZFQKi/OPkv2RS6MPCueq/yKftJpx05788vg8wZCD
MvxKn54X96um/nLtFMw6vy7/sY7ag8pawvyMQXuf9U/u/duBwPW1Mzr/dOJNXuSvVv1njwmPBnPk/ZVgcHejsjT/1jw/pbLnwP43
F68Zp2eM/b2hs0CZ847+Bna5+MJ+bvwGoAVgBFPM/vkFjbRrV678kEbbv9NfkP84HbN+PcLa/+zUXsPYS1r+r3KZTE07iPz6j29d
voOM/mns+xX+k5z/kIB1/P+/yPypvh/oRdva/XuBi3wuH4L/QkwweF7z0v8VUQ13u6+I/DlQ6jh5KuD8KtknTF63NP1mTn4ZOkfQ
/yr71N7P+9D/ghmv122XCv+X2T5GUE/g/WKP1+Qs6+T+RWbB3PWarP+75JTuOW/Y/ybb8AB510r8Y+I9RTBrkv/MiOTB5usE/muL
tY9iG6j+d6U85F8rvv1px3X9OZfW/KSPQQp1FAsAChz4EE5bcvxIivfFFSNw/05f6cMi+6b+Sf7R7dJ7/P84fXQq95d4/23UJ8Lk
h+b8gGLO2nE7/vz/IvXicpPq/sJ4+WqAhoz9I1U2w0US7P7k18wsc8v6/ZlkwQAUR/L9ttbEwYLnwP/U5rsiNqPk/zPkvF4+uwD9
E5JAHzRbzP+2bgXRJguw/7eo3fY0m5j+71GW5DF/+P13KZSRSzdO/KxKf/rhH6L+fEC13DIvpP/yM2lRn4b6/KIJMeGTw0j8Sdk2
SqQ7eP0ltUQlfNPi/6FB827VJ8b+1ikN/FUqvv6bjTYqaovO/VNroh6yB9D+bzIALJLHjP89uN8Ppwfo/RQhpPCfe7D/sHTo79BH
3P43s4qBTCMu/+vbEi+7I+j/f6kWPG2HxP84MqsMfwtk/GI0t5I4YyT+CFgb00K6/P7pn9Fn3X+i/dkyhrOA/BcDWO1Q6K1v3P8Y
C5crZBqO/ifH5tNOD8b92b10IcWzcP21jPXfakPQ/ssc1UMkr6D9lVsj1Hdr0vzAGXy0ukPW/sT8VoR+UA8DeonaZO/YBwDmjLoF
/lfk/S/CR2enLpz8jizZrR5DuPyQTGYatfAdAQKBj/fE27r/GEpPuPBDGPxFNj20xLuY/OiOKTYBf8b/vWENPhwrAP5e/9yzxces
/vDXm+9wJ6z8ygaPvWmjzv6PsXtBeEfE/Kmhp5CeG579JrXHcmR7iP978FBe9fADA0M4f9jIC378oX1nWmgn+P51YYA/qm96/NMb
rx3bw8z8aQYYFXkLzP4ewygMx6+W/rfCCQJxP3T8LYmXQVXLYv0UBQt8IlPS/uTu11EErAsBxYO+PsiHcP7lBvWwB2fA/u7zue4I
C2z8VO5hybrr0P+formI09fu/pmd/uipv1T8srUEJs2/gPzYhshyBB+m/8WMWmuH+oL80GeFyBuz0P2AfsS5ai+g/4HfqA7LC17+
qnISLrzHMP2QbJAF03fE/0hjUUHs09z/zk21wCEXav3LHSGhgVNk/Y6G9YoQ5+T98t5FZBwKAvyEdM+hSqvu/pBCW8ZSj9L8eQlU
vsSQGQFhZ9LRftNS/xn81CpsB478YTmZ68YXov30AriISuua/3vz0zaLB6j8RzTr99evlP6jvTwQjVtg/sNhpuzp/yb9tsthNO0+
cv2c3JyICv7u/HgAsSm9q0r9N0nMSuY2yvx0EKLk6HcS/CQC7ogOR4b/jZrl8pbLQv2LEIJJvkeY/Fn6rrbId5T+hUI24JT7bP2v
Xp8mSR8U/t+C3rbARzb/EoFvs3aHmP2RZkUX0mAPA++m0On289r81kmLrFIP1PxxZ1qT7FOO/x+eZ333x0z9acCtNGVTQv9p8J7r
D6cE/0lQoU2VZzL8gkJu5NxDuPzq4lA/FpNE/tYMv+eiJub/j13UdtkfhP4ClRprZR9W/dHn47pIE8L9nAXWRlp25P1OA/CMwjd0
/aVFbkyCN8T8Z0cfRdRUBQHvkfK0/Ees/SMYZtMWk5T+0vf1gzQv4P+hJNo4kt8+/RsZZqHuo0b8gyfN3tm30v8sFZQRcq9g/+94
y6hru7D//WzP4PaLpP0xpIS/KUvW/3wthVImT9L8krByGfgKRP/MXOx1GsdM/1SuPi0OF8D80/zkp/vXhv7r3cOd9TcG/5rKyuUR
p8z8T6zBuBLjzv0X6Xkv1Sfg/IVx4imlT7j/dAoSjgimSv4BtLCwON+4/"
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
              "shape": [10, 30],
              "data": "RfKPWlR/yT8nmQshXwasP4qkUROQ1Ly/ezVRJyiIoL/3qLFru7++v8tQHc9WocE/Rh66g2i747+jI
oOB+e7Vv/5cspKpDuG/LR11/3b0wD9fpte5cgCYP7G7PgqdfbG/NxvfNdin1j8Y4vEFcOW6v3g36o0Er7Y/+FQp/uufwz9mvFHE5
hrUPywpjn7gfs0/2k0Kd5bKzr9mK5RmC+vIP+Z8gAyC2Ky/Nr/4XBaUxD9kFgM4K3SjPzGf1lT/jss/aBL14i7/0r9Wr7m+L3PTP
+Jsg6FAibw/Vin+E6VxxD8mom5Z6P7JPyPn2rMJ7t2/f9UeUitH0z9UAVdrAeHhv/qwun3qY8i/XQhWCkN33b/NPYK094XWvzDD4
z3Twry/PAsW53Qu27/LIMx0fNrbP79cs3RAhs8/kG8d6O6UtT+743RXf1W5v1EsJe6IOak/yuWDovd567/kgEd304nQPwjFkyFT5
qa/QqF0hRTx3r/SmhHs2XTGv0lpwAuTZ5o/nlTzAYA55L98f0KOp3TTvwjFR8wfkLQ/BlWO/mGy3L9gdcWDJ5rPP6aw12vjPNK/B
w3RrZ6L2z/5tMN9tTqXv3KIuuGmftC/feI2Tq0Yyj8fegO7Ca/TvzhKQlPaJes//2NA5ljg2b/pEYuFg57Tv5rf60IqpMq/e/mBI
vmvyz+eScIrMIXZPyS1BWs81cO//n6yUrXM3L97hLsGuSexP/LhyqJ2icY/Wom/rJ4r2z89QgfgTbzqv+EknM9AC4o/FJ0ah9gi0
z/HospYRqLWP4FaCHBW/8E/lzd16Qn+479FfwyUgRvsP5Ou/e9hX6i/Do4pR1Me1b9jSkiar+LgP8FRE9dO/L6/ver6ArybtL9j7
0OzOV6TP+MW2SrUN8a/FvJcYLna1D/LgNleaSe2P/TOswsok+M/eQ0uB3wrsb8YXntZ1YHRv82nxckF0Ma/cFugXhn9wz+M27jA3
xnVP7yGwoBtpZQ/v0ej+YNY1r/HZ9O6uKXTv1YfOOqRAq0/0nIrWkVo2r++QF9FOUzXP1or3vi9fNo/51CUxrFXxL9ZuQsFlQupv
zBfjqvZibq/Rskq41BJlz/boabAZmqhvwzYB8ZFSN+/qiOoc7a+0D/rTbVVPtjvPx1etftEpcG/Y0o/Q7h4wL9/nD5WHsa/v/ZIJ
CC8tdG/v/znrqRKl79u2mXDfAbPPzVrom7GLMi/iUDg9Yjjjb8gmpSzUd3jPwgwA61FAc6/r6vAIGlr3L9I2HKxEAzXP318hsz7a
Lg/qm9mVKtkmj9bHNK+/LrBP3/lq1+0dNA/mNfJOsZGcj/r6VHEQt+1v75NB2/KyaE/NmspLg1htj8pW0G7RQnbP4FkPa4XvsC/4
GwV8+tJlD9v9dAGBnO+vxbc1B/xmOY/9AVt5CqD0T/r/3+a117Qv/wWm0yv0sS/h4rid3zwrr9uF+6g5rveP/3WQsJ+orM/UcOOS
3b9mj/JALYpEy3RP9l7M+obo9M/sObZdFuRzz/CJDVXUF/HP1HtEEWEdpY/IqgwO23Mnr9r+8IfOe6fv8TzoWVe+5m/vXw0kG4cN
z8e0NpTwH7AP5vyOF/OotK/tQEhC63z5z94QXgNEFnkv9u6K8paecI/zDvtpgYLpr8iyMf/0jTRPxng1dEO+8o/b6j5GgjEpr/df
yCeCoXWv0+BdnO1ZHy/PLC/ATjo4b8YKmcvWsLIP4QQG8gVy9Q/YJcEejMB1L9YUPzGBXbFv2FlT8vNktS/ZtCvuqe4x78X2ZzJ6
ya3v+yNZ+phX9S/SUsKFQe7wD9iMCzM9R3RP/uoKVdAA62//bhX4eBvoT8VvjiogJ3SP5j2CFC0FM+/JyH173Jkvb8WxikyiFnVv
3XbqvXM8ta/tlUeU0Ko1D8uYDUfME/HP2/xJMowRdq/zXxKMbCpzr/1SxoW44jWv05G/qR1Nde/f5GXUF6CsT/UbSL6PNnav2ACh
9G5UcW/1Sx/agrk3T8mbJmG+pKoP5ikpcoHE98/ig5w0rHTt7/6ziOAIl/Av+ycY4XPnsG//glnvqvl0T/R3bhxn+zDvxl7bQZyL
Zi/6xOQCNsm1j+IwyLy9WvYv1vsC+lRm74/Jh5DpkRk0L8xMnORxA/Zv/wq2JtmRKm/rW+fbC8f0j+sQ7EeKivOP1dscKl9Fs6/T
KUgrH8z4L82+1b4ZRzCvw30IE6wYqY/+KFlJnnbxz/4mSdEdmrgP960pL8OI9A/xbadgk6zy7//sirgoOq6PxS+qbGPGN+/S8fNl
cbtuT+c82YfaBF4v5TW4csH4dc/uBqTVypbxr+vV2k8PLW9v/JXlEcfI9O/uIX0Ish0wL85qZttf7SwP8c75Jto8Ly/I4xUZiuko
b+eYJDE97DZP7iFQv6NtMg/8VJCvNv2kb/+yj6pzILfv8M2zDivRts/7lkT4Vmas78EOuP/qG66vyikcAIkF9u/JKEUR/QeNr8Bc
iMEG1jAPwkDCw/QP9O/fBq774tSqL/08JW4yRTgv0uQnLjwcd6/P3Ny43NlzT8I/dIkIQ/Qv8s62aXjqco/bmZrP+YI3b/qwlI9L
wHNv+++dWPJANU/6CUyem7fwD+LP4EjK8qhP0P27YfLX+O/2TnV67VduT/M6n6f7za5P+998Weud8w/w6d3insC2j/Xj9Nq2//UP
1Sxcbm5dNg/OCHEY871wD+Hsm+8brTOP/0KrYqEbM2/UQ2aZGA4yT8NI9LEKETlv/lMMjunlc6/IfOb2YD8sb+aBbY/YW2vP/fWf
wjvTdY/OnOPXYYa078jfBtO7IrFP5MdYezxD+K/vLFQsZRFyL/Wr07aYVbcP9gVPciwGcw/7Nt85Aoqyb9msBqqPZ6rv4MeLhxks
rC/uzQaHKQyzr96ssgn6bXMv5fIjmcN9ag/TJjc/Bd3pT8uisrl8ty/PwipWoSO5qo/I8mkTR8I3D8V183Xvjqiv4HuvpyWZtq/Y
/+WAFIZsr9reddkkHSov5WeeczsAdi/XGWE9Vq/yr/kxPen7Y/QP1NIhMa9v9o/xqqqhaDtjb+DBkr0fn3rP5x92uTMRKK/hlbn2
ysIrj+m5vHMxtbkv0aXCBMCNKc/K+KBS9Cq1T83stnymoDav6BOpBR6NMq/EaATezWtu7+xkPQmR7Tgv9NJ90CRit4/4Q8n5Mfzy
r+OqxXIH+HVv0s2EblfJJY/"
             }
            ],
            [
             "b",
             {
              "array": "<f8",
              "shape": [30],
              "data": "Ha9nb6r1tz+3Xh1ohU/XP7uhUEV/u9G/3RkyaVI9yj9xNUT7I7aPvxiiK7S16tO/OaZMYuPf4L8Lp
OwZDp3DPwEziDkV9bU/8qa1sS0uxT9/QOA+o9O1P9u5GJsjdMs/F0A0rmRu5r+TkWnIeb/Rv7P42NndRpw/S3qdhPH+t7+f6NOAj
k2Bv8AwlPi5grE//UpUopfItD/jSGqBEpTHP4x33MJb+dG/lYN/sPwM5b9+v/hRKkjgv1O95DvtX8w/nxdMHXMH1T+Q/vJih2DSv
1wsb6bAoL2/95VWxMMVz78ksya84TPhv+bQYoXR7Nc/"
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
              "shape": [10, 10],
              "data": "3jUzs4uavz/VkCy7Gg3gv5xMGJs2Fsa/h0/POeEmnj8dSmsWdwKrP9fwNr3ur+M/mrmd8GtT1b/rv
1Pp9Zncvxk6yGAKNai/kYMFvUcv0D863X1McC2WP9wvHk+CZdq/Pf7HPA7ZzD+iU4/F4tLSv5Ygsyqbd9u/eZCiaYNc2D+3UfZzx
9fAvzpydI+l59g/8dOB21pswD/0NF8lyqzWvz5XiDgqxaU/cqoAKZXg3b9yqtcg7pLGv/7c7wvoIOy/hFi4PrAv1T+PGWyPZOTnP
9Zfre/02OA/S1ibHEi+w7+lo799Ol2jP2wv3q+qoMa/BmjAV2V+qb/3+FicI0TAP0EL32mWD9I/kJ/5ObBM0z/pTehLAzewPx/V9
n6J8bu/9IJeI8QquD/fn0UlSA7DPw3otiPg/bU/74qiEQ22fz91b32ChgvWP/Ry82+drOO/QDTqeV/6yT9mkJSSotPTP6coFs1pn
cI/KvjAaOZS3r9OWXrW+/XWvxbwIEANecM/hj4Etv/T1T/0FhovvFzTvyhGBBWasM4/YXfCQNHE3L8pS/ljwyDIv1dLDfLOhbo/R
XvZGnIc2z/JWZ9RCvHMv2sJkD/UX8q/kZ8WrW7o0r9fLHjcrj3WvwPVXY1ZHY6/vb7REMVewD+z3pNU5bbRv5WxthOQBcc/N7GuH
FsPsL+rLXaj/hDjPx3njFU7l+S/K3gfdhQDsb9IpA2i5nvDv8+iZVCYpcI/q3jxMYOtxT8YlgXOj//hPxxRbMIKosw/8Jxz5kwUx
j95avfxO/HQv/xR+OiS/dU/iR1AzgmUob+ZDGcJyRPKvwN+xuiGrM6/Y47bfWWxwL9D/fvO1YTQP2rPWKg608w/59c1Xe6Rrj+QL
kXt1FKzv1vea1ShB8Q/QmUPoNqwxb8+RTNhDZmpP3HO5jQqMdk/ygikTclB5T90YphVMxCvv665E8pcxMY/TIpSzXozzj/OGxQWV
3DWP+eidoDhkOW/MTEyyMCF4T++K1DjQfziv3vhdDR3++a/jBrTqx3Zxb9kd5K8hobjP3PDhZ2UgbI/w/xke4QXxz8="
             }
            ],
            [
             "b",
             {
              "array": "<f8",
              "shape": [10],
              "data": "kVg7KleOoj/IlnmkIAvEP/3Uq5hACdE/8TGLWEYVvb/KVh8th8zHv9ZvXUJBYcA/vuosG90fxz/mH
pu+i7/YP2AML2XCgde/iFkqEkOMsj8="
             }
            ]
           ]
          }
         ]
        ]
       },
       2,
       {"array": "|b1", "shape": [3, 1, 7], "data": "AQEAAQABAQEBAAEBAAEAAQEBAAAB"}
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [3, 7, 10],
    "data": "BVBC9J7PRz9AIKtMmpL4P94YKg+6LNO/Lq7DNee78D8yGbG0oM/zv80Nx9V9P+6/hQ5QvkfB178+pHkO+6HpP4Q
wd/+t+8q/GhuxVm4tzj+lX1y3ELmyvypkivcthM8//pY7wRo+zT/xN8TGhFG0v6ci5+eRxcs/7V6yns+X6r+zRIJxXqTQP0/ey8G
MpMw/EBRTIot2nj/60glrVJbLv0uqhGL7+K0/3JaBU4J07j+gwz7Bv3TCvyMuw+MoEuc/2TNI6ITP3b+L0kiy79r0v/aTCBYw9sW
/vni9b3pw4D9ZcjBQPOBUv4lbcFOwA6K/PXBIGvyvtb8QH1G1+Z3lP0uYfVR4KOI/R7lmopWr9j8PL+HuNLDZPwFLZVZXKgLA20y
gf+Uh0b+HFGl1vhvRP0sb0CgtU7c/DrGOeXB4rL922fFI3d+pP3sMo66BPPo/EAkOoo5tsL/wIerLnhf4PxrEda9aIfG/dgXhQ1+
c879OtS65vf3av0gzAgrUYuo/EGfuQQHXxb9mLEPBcj3XP6/xy4cC284/OF0Q2Z0L2T9+MSwV6Cbjv90QSZl2dqc/clCfYiYcz7+
vKOP9ZYvyv01GpT0OA7G/0lbWF9TX1D9g0Cb6YgSRv/hdtbOGa9W/RxcMnP7UaL/favfkSnnyP4+D+LRbT9s/+i66JGlU8j/S3F9
HbivUv9SmWwZ9d/K/UXbGMJbtsL9hz/a60kHiPxka7g/o8He/JQxkdbStyD9ry/7pVhbSP/3X+APagrS/4AonMl781D9VYa30tP6
8v2xnxLA0JN8/T4NdeuFjwb/JkYRDmXJmv+/Fo/m33sq/MYqzNp2M3L+4iXZONw+lv7A8qMWnzr+/AMGd2/QDwT/V7l6bid7Wv4L
pM3/WA+8/MpIuT7u01D8uaB0bfIXqv0LxSBbTkdG/0MGKhjhN3L9qhz2hSSHsvwFBFLovhr4/iQMaPv01xr/D2abaOMDsP6gmgjg
M2Nu/XwF764Ga8T+wTWglWJnIvwxZjp7DHPK/QAAOvEI8qD+YiOY/6AHOP/CCjZaezta/6rSCDnS83T+3XEeIzWS7P7kjqWOovbM
/hhRMt00MkT/zAMa501rWP78czSK0kMk/V/u+qgaq3b+SZGx9qmrOP66R2pL7SMs/s80bcpNvvr/yipjYaDPBP/7pSX0sFsu/L8/
yGpPJ0T9buXmqCE7Qv2x7Y43QS+I/8yYqXWJCvz8+bLQHciXiv/guuiWC5Z6/4Wyy7pHHx7/tVsqZqFLrv1DjEMDWRnu/p3nc/fu
fzT8dFWT1efjavxSH/y4OSZ0/vNqHMhtYdT/Dt4qUXRjlP9PznIvnGMG/+CMtmo2Vor9M/D6N4h7dvwzZEUMO3eK/CU9pRd0tu7/
KB4TA/u3LP0+M3cEmJuq/oK+yUVOR0r9z/eVUdRTlP7L2dDKnHOE/Hb7oCo8777+9sFb+tJnVv8TtfCPzfsm/DX5FtR991r96FAM
uGobLv/OZQ1rYN+K/bAZc9tKt4z9OW3wb/MPWP0Bt3VG3S+E/PricVhBa4L/eQFXo/Wfrv6BVheacLMW/En3cpk5t2D/1EZ4M22n
DP1SbV7hqN7M/eOEDV+wt1L+3FmyY2kDxP30iSBpxD1U/aSJ0l3PY5j/4jQ2fyRTyv30TeskfsOS//6nCsp46t78IIOIS75zsP4i
j8Xu2lZI/r/n/46+Yxj+odOUIosnSv5RcatcybPI/firNFmuvtb/v339AhoXmP0ZT31oQ0vO/XOg9IVJz5L99KjYOvrC2v6S0awR
E+O4/p55sQauZfT8c/BNbhKrJP2gH+ffGcuC/fIY2jBmO2j8z/5hWs37WP5QwE+vF3uQ/kC5yDZa7378GWi7SxafmvwlpIdNNftW
/z5c5Nd20zT/pw4lgwv6lP5rP5w2CxLI/2nWK+Xe/2b990r0ze8/uP0fqwga1B6k/QmrnzahI4T//h2KQEdzwvxUtOWRGyN6/0gC
dX2OBrr/DGMniQI3oPwmANTsbIpe/AF42ZCYzwj9gr0OOy9jXv4ralFW4VfE/kKtJxpGngD800rKiBcjiP2gya6xGGfK/5EzvrYD
B4b/03M1DCeWMv5XwOo+9lew/4FszmUrrbT+DgvljBxbEP36n6Rq5ida/l9RX95Kz8D+uK4qHkJyeP6QVKr4CFOU/ra4X+MJa8b/
jqClCE6rjv6ZxUZhcLK6/W4LXKnaL6z+GAYZ2+gWOPySnXz74NMQ/"
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [3, 7, 10],
      "data": "kye/jNu0q78OdTflUEG4Pw2Q5rFtsMK/SicdlAw32b+L8d9Np/7wv8UN1qvB3dg/1mVdfquv0L//f1rsoVDgP
+dpDhVlMou/7rSVF/SpzL/yKv9FZ9C7v5vRKRu4WLA/PmLEz0bVlr/SY9PVLQDXv6m8H9w9Deu/FOc2Kvge1D+MhotcFNO0vyXV7
OhCnOE/qFeV4Ud4zr9yAX5s4+bTv0aIzfZJ/cW/KV+ehm0Glz/Soi+UZJHEv8Oc9yrmFcc/Eu6wmuP+37+tFXPJiavmv3NP/FCX4
9i/ZvHtSp680z9WqIZCh5nVvy2ekvbE/9e/znMuTrbV1r877ahJetrpP3+9N479eeU/PPr6Soes0L/z1HTiBI/FvyQqHRbQA9e/F
Mvv3rfw6T/ksjmW1zzqPxoI/Bu45ai/qjWpOdHI1b88MQORdzK4v1P3s9rNJ9I/OBA0OCx1xz8J/BtZuVjgP+PyJyT79Om/hMux4
EQj1b8EUqoW3aDkv13j4uPS39Q/bpTnKzC9wr9LWZxofIGMPzGOHWIQML2/lvZuZfdivz/1yJqXzOPVv4E4z7oPjdW/Jqk9ayiT8
L9YvYJqAbLVP/l1GWkHdc6/LcRoqaoe3D+r3lvwTE/Hv/p/3o+wYtG/BoMhKbPMw7+oF+Pg2LnzPzO1fbJwZMa/cJqfF2eo2T/5J
jSEhGjxvzCdHBlx0ue/R4tiqhXKpr92yX695LjqP5BnApDorXo/LD5CEkqPwb+hzr6X60XQv2rQdaAIB84/kUNtzM6gyD/jpr7u3
zjgP/JplllxLOK/hxwe5AJn27/hFfVcDojQvyZNJXVR+94/7h9J2CRD3r9Yb/ZLV+6kP0GVWWnKTdS/ZdR9KTkG7z+Oj7thqUTnv
yWWDJuPyuA/6CPEev7PAMBroiIH8ny9v9cTi7S3tM6/kawH4w479T8QpXSh5RbLv2LjUi6K+rG/cmUO9X/n1r/M6ezbQgXSvzA7m
m7iSd2/jYvlSgy+wz+SdcMx+Gjuv9jTXHaa0bI/GHFCvHiF0r+YXUu1XmLdP/xclOSbrui/hp+XHaPl37/tOwfAWyXCv+oR3RFmN
Ki/O/jc+pjF4D/dgLJh4GjivwydJHowccE/pHGpOfWV4j8XesbPKr3iP+oPlmED3c8/UDGm3oLQ1r9yN1p3y02WP1EhndBm0tu/8
0llN/PH3j9ZyBRZM9utP9M7SH2jKu8/rMKeeSvK9r9MKofbk8byv/gyVCx4j+S/PVZTnqyY8j8rBIptqOXgv77BhHFLX9u/f06iH
rgmy7+qWCJt9z/XP8Fpz+GgQMM/W7Ffgolg0z+cazPSKd3lv9uHAo+WjNe/Skf7Os7pvb/kZLKeZU3kP6ODpIOjx9u/6CvxMTtNv
b+5AElc08+yvyz4ytUpy80/FvsEqRxD0r9w9ZRaLbjKP1G2h61od9W/COeAYc0Rxr+RCGQxjJR0v0VB9imBeMo/nqtWVe7n279SY
hYvoA+1PzoUybmZUtu/1CpDRExS0D8bYyrZ4RzVP6u/qFCcpdU/Z6J7rq+T7r/CC+D4n4HZv75JhKOzrNW/Xp25z19f5T9WuXePI
4XGP3qJAFOkDsG/KP8SQR6b178XIGFyD4zXP+lQYBsRYdE/tu9wX0jcwT+gHcMqgOPyv6Grs+5ZlZO/nmqEmS+GvL+5uJkI/D/tP
+G2kPDl9rc/o+kqmgKRy7+MF6Wi/p3Vv907de7Fl9w/R6++0pk7wj/aKG1+ofzIPy5GLdnOBvW/hYiquEOZsD+8YHUnK8LIv90x0
5Xlt+w/MajRbqhanT/R2gbsJ9O7vxX9h1tt6Nq/xI0rXm+D0T8m7oOPgxngP/vqwA5Wpc2/EcrIgCkb8L+dT18qQAmXv3d106zwb
9Y/KNUMEjla8z8F0quePg3OP+4y+ly4cOK/MKSm2JU62b8t2EJfJcPWPwFudh03d78/httxS8KZuj8VsFzajjL0v0t1pg9Zobg/5
PT9XmUixb+bv8CPlAzrP9m9FV+nV5I/cCYrnE/vwL/VTaH97EjYv8p/0ptwA9k/wcEKUbSevT//Ix1xlVHJP9dbYMMwfPS/V8TMf
Lpvuj8dnIjOiuPRv85lUjjDLOg/Mam7RdgPdr8zevWu6Qanv2Dbj/ks39C/qVzijTvr4j8FOJ73XJ2kv/ArYRwt7M4/Y/4JQXSV+
L88mkW7R5OlP1zvTXSsP9C/WKsDD0Be8D8QIlvR/l+XP206htQRkZm/"
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [3, 7, 10],
      "data": "ENbFCnrUyT9rI5tp34rgP5hYjWuFu9q/0/AMndbr5T8loZRVyEHHvwwCZlT0ove/BYpq7f1V07/gdf7RZPXRP
5TDTyZAssG/+6LqtrT5wb9ZtY/iWR/Cv6antL54e/Y/GXnwwPVJ0j/oMA9SMy71PyvfZjthVOW/CBBvk/e997/JR2Ea9jPSvxOCk
jwf7uU/KROIz98Vqz8IWw6/uvHBPzurrjpPks2/HRw8mNN747/bE3A6dcDHP4A1KAm1DfU/uQKObG/48T9wXW2zwRcCwFoiP2mS6
+i/m0wQZ8rT5b8FYL5DlMDjv4xppC/eD8a/zoorU0LI078RO+4k9nPwP53xnhEUDeo/pmTQN8os5j/RhqVC1sTNv/lzvauuB+y/H
QvpzZZMxz8S1SVm5RTjP5AqD80klbU/PnCw4YQKtT+wzgEOOWDQvxg+gUhs49A/cFsHrzOL7j/1zNkjJhnYP709u8WY2eU/AhxwU
qoj9L/CIosOWC3WP5ak6Wjlecs/XWN+sHuo0D9JAtL+RTq8vybBgwuaA92/rC2UALIJwL85eO10sIOyP96cQT6Z5rk/FFpIU0y40
z8kSTPZgHDov336d9qGYNC/hHKq6rlI2b96HnT9ACPjv33iciiSjKK/vEO+ADYHsr+VmgU9UtG/P9NRjgTEmd4/8Qk+FJmF+z9AH
Frr+sfrPw4fDFHJRAbArVIgQ6qy4r9zJTcepc+0v/JbDFCamci/88WSliYJxL98FIhfDDO8v8r8i04vq8s/kYC7bn3gvz8qOPkaA
szMP66IrHQaqcM/wlW6NOZP2b8R6DKYsA3TP/7kAer60ck/+6yValmb17/j6xM9DG62P715chjVlcK/yOiuSRso1r++Sx44Cxe8v
xQVlpqfD+8/8Zo1+kHw3j+dyusRCZ7+v67e6Ja0LNW/Ypg/HOq6uT90SG8vYITYv93v7HwBsX+/z711jkpUuz+L0EEcG3jav7uKT
816Xcs/qYAb8A0I2D8VflKw//HXP0BEABopJei/O8JUc0qQ0L/X5dHpUoukv7UtTuUjLeG/p6Dos9nE1L9RdNVE54Xcv8vw1DRWr
/Q/vd8wHFMX4L8grX4gFATxP3s75+iXrfe/FkishU2G9b9rl+qnxx2BPzlqr1pAGfY/hCtP0pDhx7/bmiNsFK2tv1qfFgqMFK4/c
mOD4HXc0L9Ttv2ltzrQP7xJgOq//ME/TfDh+1Ws4D8r3AppvJPgv/mB3H/pgq4/MHNKtzaxsr8MGqqnSuXdv5VMJjVtJcC//qHIK
Axh07+P3rISQmvlP47nfKJsXM6//j62OMqv2T8tFgM+eVbivwsGQXPJpOW/SFpYAdxFyz9oEuPlJOzkP1k7tLIfu9q/NVwBgjvPr
7/NpJ+8+ry4vyNU5NL7hvQ/NYiNPHWp8r+uQuzOqGP2P1n+DnTkTfW/OfyokQkU9L+vR1gSCHzIv8qrggA2f+w/CX8RTrSnqr/3a
c5WASHVP0Y4CSCVG+G/qbtl20rA7D90r3kSde/IP9SNmcPzcdY/DgSH6JOC6b+iIeOY1DLhv5T6+lNCR7o/n4jUG2cs5T8rF2+Bb
KasP5Ja+zx0ObQ/6Aokg4Xr4b/VZ9BmKi3qPwQmlxtTH8s/TETh0qPN1T9IXl+ujFPpv9dQ1MGvrtu/46HgEzTbuD+xbBVfNP3jP
xedN2s0bS0/H1/Yw6+Aqz+Q09/e/WDev4FmUCBLEe0/v4bPFz4Wwz8i5TrLvwHcP9M61VlTQu6/JB0gHHEM178SZLtjCguyP61UO
Vq9Z+c/1k+o58h7p78e2PKIL8m0P9FwZ9AiXOC/Mof0RT6j4D+N5+KRE/HSP4gl1dCakuY/Tt8k3uF84L9jEn/fIDPvv7vhrvNba
tW/as6QBoPm1D+vl0YA2PbBPzpzYpIRYro/e/bTc33c0r8PJwk81ZPwP3J2S7MZeZe/gYldQs9g5j/w2kdK897zv8dnFTUg3NC/Z
zS4JnAbej9dzY2K0obuP3Bs5IqtxsS/UePKnQcEwD/oGmdxdYbgv/ym8gXbg+o/QYXZ573axT+lDnrzYareP71FYSb4wum/OjzV0
Q8D5b/FJu+zICaev2H1tQgCN+Q/ifPA93kirz+BwYsrem24P5h7hGw1nNG/jvQgxzuq8D+kATKSV0yjPzor5ra7n+Y/xAEb5fUI8
79yTB/5lgXWv6T/ZIA4Jba/XPPjYI3Z6z+HfMgmJT+4v5sxvfFoX8Q/"
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [3, 7, 10],
      "data": "3+3i7q7Svz/IsckAnLHnP0wBZtiaxZ+/agcZLb6MqL9VgVYO9Tvsv7HStE9SitQ/UvyAjPJJrD91SVXaGgXmP
7J+/Z1zL9y/c5H2yVaLxT/j2uD85h6ZP4nk4Wb73du/IvYrdZOi4z+HG2ZupVTvv6M/lWNis+I/ih1sbkhE0z9iUNlarRTlP8W2C
wVtScI/rDWdqom2xL9B+hwYceDLvx28UHM1ysc/bchVoaguyD+NStdXFQPMPydMOAwLI8S/8blrP/ONhb/X8XcrHlzPv/hxiv2TP
Mo/Y4fGziac2D8Zbtn4BaLLv0Ql0sUk2q+/vviFUEUttT+B3oJicfWwv3zgLJD3e+0/HS/s+hJH4T8yYR9DRKvrP7GQwqg/OvS/j
k/kiXI4wT/jd6Omv7fGP4Fh5Y+o1rK/sE0j900OuL+pkM7PJPrEP0aUJprbKOo/kmiWx8Oqzj/6+zalo5PVP6yjAzWuleW/akYxJ
0WItD+LIo3cfTisP1ncX4d3geY/8gnKzbNo17/EvkB6PuTRP3lK3AxTFdk/qF4UbFGx2L+NgYZVsZ3Wvy+ZKU3WKuu/lo8Ao/W6w
j9rZ1i5CTKwvxPElJIwptA/Wet/96DOxj95GSRCpkPSv1tvZjrwf9e/zzcI6540wT90xjNe/4fZP+tE2JJ5YOg/VwoJh67swD8Bm
CTjW5u4PzcsB4l3fKE/YOKGgrPq1z/fi+8HXKDdP8QPMkeMrsi/EjSosF0Vwj8FqH51G1/XP5fCJm2mFN2/XziIJLwF2z8pwuQkn
Szwv5vRxxzd3d8/tJB54Z197T/HqnjSgOvZPzUGCCcZM7e/uUrsYxYn5r9rgfWlIIqqv7/jDhhZz5u/e/Dzv7tP1L9tl7azi6K5v
6l2/1jyIqi/vEaDRQmP1j8nae3LbbbRP4SgmcASK8Q/fu3tcMK7z7+uMsDmwjfxv9SX80JVeqo/z2TOfFTCtr9O2GXShsHdP2fli
U3Vv8y/NEIQ97f0uT9VrnFXO9DRv6bjPX2runk/C4TW2sM93T9Ic9MMXPbeP1ADusTlH+K/hTys8lQe1j9x5wStB4DQP/sr6ExbM
d+/fdW8hPmZvj+8WhvJJNPjv4CI8D7C/NI/6UtsklWp5T8txFz3eA/kP87J8J0estE/pcZRp6Za1b8LvN4uRfKyP0jed5TpUcO/T
+uTzOzcuL8Afc6SgXx1vztIIhON/ty/afBpeeUjsj+Mme4UGc7gP0kKrBqtk9s/u4UNc+rAtD/XvuT8Werwv1BJfqWeLbm/uDMpR
zL71z9KL+YjVijuv3hZquLIp8c/9bcSzUl0778rD2EsUXzpP4rp7Uh1Vu8/MU34jBLu1z+/4TruBGzZv1UWIXCxwum/Fs0sHI6Pw
b9ngFdAqx7ZP158NkGif/a/t2EOdXHGxb90INB2+u7Sv0aXdDAVhec/1Z1yoWxzqj9EJsrPj9CpP3GUsSXFP8W//Ahy5jeR4L9qr
9naVHrLv9FSjLOW3tO/810oBKxBjr9GucnOxZTaPzrrE8q3QNm/EiO/9pcF1r8LVH4t+y/UPxkpku3/o8c/A3ngpVtB2D/ppTQTc
U62v8iCfKk7v6M/bbLJRR54sr8dDmc/U+DaPwguurRm07I/OL/zO7Aizb8Z5xBw9brtvy7mhzSTGOA/4Yn/NS1E0D95/vGJ96/rP
62e04C7P8u/kESw0H8uwT8u+/2sqA2rv/YqGCM6ZN8/39woBKXyhb+bMieFqsHOv73ZnFbfh/C/SVl1PII24D/F+sty0GLQP9vat
f+z7u0/valbix1izL9qR6pdvjLEP0K7/ya2ytC/uKWQeVSWzb8eKSb2Wv7aP4hR7K56stK/KrqsuGZo1L/DsW6wHs/fP7aZzPulB
50/ORSj1a5xzD+98b3tD83Kv4eoeSPUg5s/REiCF8H9w7/lM1LXEePTP13XLMMEEb4/1grN+9rF2b/2ueY6upLrvx1YWrqmx+U/8
MA1Qwia0j/8e3+f+tznP+U7oxTXiNC/+SjUYsSRuT+wnCOHtmbAvyd/u6ABiNs/b89iDHDUsz9Vo6HGVNHWv1xw56ST8O2/h66ev
w4t4z/H8GK24WPVP4gmLEk/0es/bInyB1tKzb+rHlhPLna9Pw3xmvCIZ7u/UX9N3Vzs2D88y/n4GoS5P+IbuBz8FdK/hAtPOLBy7
L+TocIEwkThPxZ4mfqobdI/GFxJpMHC6j/nuIcbG/LLvzXqOmnVsb0/"
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [3, 7, 10],
      "data": "N0Zqrhgvor9m4Bs4NhH2P6T06lP9GuK/015MmzuN8j+NNA3PD9bwvy4rLxPnK/G/n0TzJZuo4b/HJlheaoTaP
xbj5srWB8Q/7fCbzUznxD9gB3pMPAC8v+OrIaYa8rY/q19wwJlRo78k3Y0jg4ehPw5Ag4oMydk/q8pJ7x+w7r/pJ6+Pv1G0Pxtla
ruK2sS/DjtUFytp2T+Ufg/6Om7Sv6e1knBI1ZY/yS9jKrpx6T9EOUt5oEPav3iW1K7RtOo/KIy4UUHp0b9qiJTaF+f2v7TEmpgGi
9a/oK2/QdJCwD9a2d4o4mzXPx+C4jsbjru/+Bdmryf3vr/9tzKMMZvgPyFZTxCwR9M/7WnvB+p8+D/lbrhCPMviP/Eli2prMAPAi
sA2DdSx3L+4NMgkNY++v58QY6+NVt0/cdZ4pz1kwL/6J9p6GEaNPzneE5odu/c/r1IvQaQk1b8t5HIx8+j5P9ewo5OTT+y/Vbssb
Ieo9b9/lGIj1kbjv+VLaVUcBtw/iqxviIMsyT9Pl7j8YZrSP9EdPb1sN8o/JB6nDRsMzj84HYJhiKvrv3nXl9JAaMQ/9cv/1Xw+r
b/3zC4mjpf0v5iY/zlkoc+/FlcmNr09r7/Qo4w1fHHWPw/zP3iXDtq/7BD8E6cbpL8JVtCgze/vPzZYmTg2jMQ/oN9Cir0l9D9Ca
qBhVYrAvxxLpy6lg/S/hyKQM6iWz78Z+qRuM4jHP25Y78T+Idc/8MOd2CXPvj/5wm4JGInPPzf6daaNTM6/q9PZy+yYrz+cLcXdY
5E2P48HqiM8heU//nxdXpHi0L+m+TqAp3nHv9F+tt1zF+O/kgESRmsrtL9ctWW53hO9vzbyYq3pisS/WtreRl45mL+gXwUa5fPjv
2elIqU/U/E/diDfcn9N4D9VwrRrzJ3uv/Fk36PBId2/Pu6SImKG6r///qVuaGDgv03Z00/Z86c/Z9eoCJPZyr+wcoixcL3nP4r7l
mimcOa/BbIDUdZr8z/FyR8JH5p5v1P92cbrKPS/T2cpbMwQwb+/rE89L33Dv4vbMNR5ZIY/0x/4SWMZ2T/7tCnzoR2yP94USuWYW
LS/WCxuevfwz7+d0ehPJaDdPxo99qedrtg/0tf2pVPt4r/N9P2INSutP6mjW+obNsa/wCxQEbvLzz/ISg0+HbWvP9y92EfCuc+/J
QTYIgsQvz/jxJKhpKvgv8HjdFh57uU/bjHaLdy20z9kxktYwj3mvz4t5F+N/Mq/Eyz6WqpR4r8OpGXOjiPfv5BiK36wQLS/yaVNM
2b8yD8dbtAjBX/iv/Ovd2tfac6/LqSzC8hqvj8hj9JffwvrPzYu/WYUvdC/cD64gUDFy78AD+0lN+/qv5hQ6UG0cMy/stHJKxDdx
r/sM/X1aErHP2z6++ruKO+/BkAv9UnN4b/IZfcfHrfoP4vKvP3ID+c/7RTAre+p8b+7lfbF0ZTgv0vMLKiCv+K/jCyZ/ipKkD9UH
4zbHWbSv+tO58y9YOO/sz57mhVW3T9nD0IL7uq2PxHS7hxg7uQ/w8GpFt3N1L8Em+w4ToDvv4Ae2QA9Jta/VWan70WPdL/oDL/1V
5vgP3ZapcX0ZGU/Z0tLPLd/1r/q0LkH7X7tP1KPkScx9NC/voqFYhx76j+mUtNycTbuv6NtERpwyOi/Lx5HOpZe0b8tj5QzKT3gP
w8r7swdq9g/A5/VtRyluj+X3izubBvVv3U5toWd1e8/FCJfXht11r9ESJELLyjqPwldO3V/2PC/gkLVcaKL6L9P/iMRHjzRv8AcH
iV+mOI/R7w0Ein41z/v0f7RYmTAP1+8nGqsm+G/V7j5OYmI0D8ju7T3ytW1P2WVJLZugeg/1n/idlLV078stMUiFsDqv+HxWzAeh
+C/m6v8RzrKw79TSUCxmkHaP+6fvd59H0w/yd/R3kIR3L9qa58Ks8zpP1f0pu+T0Mu/l9L4mFHr5D+NKn1VAcXrvzX0s4JzfOO/k
ycU8zXAzr/bFvcG9lrYP9a4e7GgD9Y/pWdCtgnasT9PGYtzlirav49YC4KoqO0/DoN5CgSE0L+JOsRtrmrmP4abjo1rP+6/j6qG/
tDZ5b8uxWmvLe7Ivz9j7a/3NeA/hHBh+pi91z+rsMi1y5+1P20RMQCE29i/lz6RxV1k7D9gW2Yg7z7Ov3R6O4mrtug/Bo3nJGTC7
L8JA8GSY8Lnv9tRQUH0qs6/AOMTl2BX3j/ZOeM48nHYP+35lGqt3bU/"
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [3, 7, 10],
      "data": "ZwK7Xv6hz79LAMSUWBnfv23OLJPiB+C/gBGcmxnX2D9HFMPpPPS8P3X9h5OZn96/CEFs7isO6b8AA+5HEAvQP
/EvVHEZGuu/ml1o/CBu8j9xgCkHLZ3nvz3LDjSg+ey/ztPUbZMVzz/YM12QLKPlvzxoAdTOQes/VrOrhbgg3L+VEO8zlY/DP0epY
5d019C/apM/lZL83L/xxd7uxZ5Pv8wF76m3QOS/LP9RUxLO77+tfMwUAbG5v/SBs6q1msK/bbHbjmkX6j/4/P5J3jvdv5Uw8Z1Aj
9q/c3pGE+eGhz+xkdJgiVrqv6wlltQUYOg/W3yPa1IW678BhHImzLf2v2NARZIjkuO/UowBNTad4z8FzPC/zy/zP77ws3Ot3rG/Y
uojxa/5zD+BJPyBGIjZvwzKcyO83Oa/6++W8um2wD+1RJCjgMXDv76MvXdeDOi/IZSJj66H57+EDjKifVXuP+GOJNpjL9I/jLSaP
tiG3r+5fxWTnWPov4JCTPrDftE/bpWmRIn+5b/n5RAcKXzwP7+UgtGmGuy/p+rNWCl88L/R4YyM8RvjP5/czZuypfC/2sgP89Pu8
T+ALlRXJz7GvwAYj6dFDt6/Wc8W0UN0n7/AUXVKjFvwv5AskV0hC+4/6bns3eNl179neWuMNzfyv4xXXXwGjOC/O+BPouOl5j+pu
TlSwovoP8jInH29GuS/lhtCH+iZ2r9yPcqsKp2zP7RUwKQf7dW/zhgSByam0D9QvHxCBqXHv5BZG6dXJOS/fFUQmVXAwz/4NYz2/
eW7vz3esy9Lq+I/afN9LdY72D/sp07JayfRv6YMqnh11s8/v2sd3iaP079n84ERRVDPvwA6qI/4hbi/MEJQyfxC9L/2+tT4/N3Zv
3SZDMEa8bK/OGhgLDiR0j9TVcqtIXT1P/39mx0MQeK/35QlARr8479gdMr4MfHgv2LBLfYiAq8/2oL2+909pb/Cpb1M9Jb4v+KD5
uW88dW/hCq+hACAvb9mefNJnmzTP9ycNb2EN7K/ORoy/7Dvw78Q3mTkyUfhv1ku37GrF86/E4R2JEQr4T80azCn/CmWPxFCTtoZv
vK/3Mx1zFl2yT+PJzTl5vDLv1SiykGBDOs/4lB1Dgqq0L8KD+f61Miuv+KCHNsIgtO/jWsiWtUAqT/GZikWG2GtP+l5OD2uENe/T
XpbKBOL6r/0ZY4b1ZLLv2W8/Z1OwnA/3cXpbcrQd7/CD2oZ2CjzP8zt0e4hNOG/nRQiD5++4L8R3AuPJQDhv0uY1P/WZLc/H9qlc
Kyisb+PwiKtcUnsv6lvcbKNQ9M/Dggw3rFnxr9DYIIqc9LlP//cElMf4+s/zNZtwbEn2r9cfyOrNyW4v0lm/WMTQNm/i6NeQBU6y
r8zLHErLY+RP9uTU2NMdu+/9LoDjfm7xz+kGyfGoOzNv2F4S+KoYPI/NIH2lifE8D8+rtZ01o22vw5qFNbcv+a/vmM7JnYO4L9Ao
ibiDOzPP41r8ijW5a6/8LszFsLz0b+PZIj0JIvhv8WoAyb1L6m/nuNG6knjvD/Sv9H5U/Drv0ZChcnUruI/Iy4BMb3f5L+WzrbH6
kDov0gJx6Pp3tA/cbf37Gp6s7/F56vPqI/Ov2seem/KweC/UZ7PXExcor+jNYXBOEquP+2hDypjK+2/JqS8Xu88ur/XzzdU0gvTv
+yLkTUCY9u/H/q4CT6A5T8CTdrU082zv/v0VoC6Xci/mdIugxM44L+y6UdVruizv2Q027+rQma/6dJosPXy7b/hHsN84/7Av6wxl
sYZidC/S+/59Qk427+vJ5y4yxXpP1NIvYy5hr8/DHqM8l4/17+NVfadqsPov73H85grrtm/P/At+A0T0j/tTaL7Erbmvzt4W7Yl8
Nc/x3bXIIxF5r/enmCmTx7jv3YqWSjxu5s/xceG7JcKrb88riYbeeLDv71wGeagYOC/r4P1uAtmxr+sOrwaZRunvx8xWKecwOu/g
etIsMIAmb8O73vaZPTXvy0Nr1Ovzdy/Ghy1k0W64D+wjCadNKC9v7gOJO2Yf8O/p5hzouMT3b8BbtJ5OICUvzVj8HQaPLC/TNu9Z
bcf7b96esqppJKrv/UbDmEgf9S/cLMahWQB3b8vKcaBCC/lPyeqdDYOvbe/LvyiBJjfy7+VKCfAiMffv/SvoG/4HJe/BUdm/FBOm
T/5TEZBb5fsvyBfMAw+8a2/popl4EZK1b+ORvrRrXzcv5TeDeKEHOQ/"
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [3, 7, 10],
      "data": "FcU0Itevwz+u0AIiCsf5P3EtUZtEjsy/6jxrVxrf9j/7rzmNKxnxv1YUHCw+Q/W/Vtu84FJU2r/EhZGLPibrP
5lrteLOpLq/SAclFJyW0j8CmDKAK4/CvwZTWlw9sew/e6zQvO/snT+wYWLt36rMP5SbnLSxjOC/UQfWlBm06L9Qgg2ylROsP6+Zm
9y6sd8/aFUx3VJ7kT+lOv+SlXKpv8UtvHqs5b4/9HPZFcyS8T9WC/j486bRvwXKMpiS6eg/pZfS+nQ55L+4lIJJKzb2vwkTgt7pw
cq/2TOQaLas4z8ZiJpDuNmxPxp6GL9Bhqa/SLbhzLNEsL8B5Wx6nNeqP4+J6/vESdU/PjHZSrSN9j9I02mebMnrP3EVPfH3egTAj
SD16EhH4L8cmqMXvTfHv7tvhwaGK8W/HBT8biEzxr+ZWvjjFwfLPwFimm9WMvw/7EzFOyk9zr+Tk3QclsH9P9nuaCD8GPK/RmOl5
dDk+L+fuvEPXa3iv/hwKXOETew/Ztb3qmofx78nVJmLrL/aP8HfKq8GnNE/z3AjjyKT9D+d84Ud0TDlv+bw3YBg8s0/5rkIV9PH8
L8ao8htdKDxv9+ZnxJmwn2/8vpUgIEf7D8r2LoUQHvUP27+YWc9U86/htEquFWpyT/BwhsN8Uj5P6YgDThQFc6/oGme1EB0+j/Qr
e234QLvvyRwovpkafm/Zt7z6fRv4L8dzIXwb+DpP/JN6Ve+b7+/KeN7naDo0j8v3m7bvIHTP83JI6AKOK2/eqD3O9esyT/ndTLyQ
Mrcv2Fq2P8N7+A/T9tr8hoexj+bMKJTxVbMP74nBUrDG9C/YGJAgFfG2L8dyeujA3qiPwiLytCUM7e/jygQ61iJsb8Z1fzZ3MPkv
5yQsfHR/PA/mJgHU7v/4j+tpDXeoRDuv6QSJ0o/QNG/zFC4xh285r9AcyvVQkjtv5w8mzchiMg/c5QY6EFm1b/r14awF3/cP/0/F
8fDaqm/i0SvlYqb6D+UZ7PtOEG8P70Hl8wAVe2/aqrCiBbwtz/l4QqrQ/m1P5DwbvvAeuW/TlgMXEAHwT8JaRnxtWCtP93Qggv5U
98/RZhHJOKp2b/h3Lo88jTlP8fyOF/Kfee/Of2fVMHw5788Q8pIZ1Kxv3gBpTgYk+c/CkRmfhzGtb/cVIZYZvG1v8eFoq5m26e/d
Bpeo0mMZr9+AB60FlPYv2ozJ6ZNieQ/hKGHQAha4j9Il6ksccDiv4OVqYX7tLK/olzoZk6l4r8jtvc7T4Xqv245a2T928I/32MX+
ZUizz+m5Uu9NnnEv0dzPVtNzpY/ntzjvvuMzL8EHTQc6YjoP8pluV8I1bU/EG0F8wYQwj8/zf1Y9/Div9vJS0C0u+O/Fs1N7Pwit
z/WnIuq+/65P1fNX7kkS7U/OBGXN0QN579SpURqPTPwP940JYd/B7y/KwkS2Kc18L+TIuTIrUvWvwj3Lk6aYIu/XD1UHt4+2r8Sm
P/xa5mrP5vXCsngbOC/+rXKIx+b4D+asend98TVP52vDr3j5uU/G5rRkmii4L+LooP/v4Trv98yDtlzM9O/Apdw0HXp1D8ekDq2k
N27P6AVZLU5JrY/MVkRtg0R2r9oa5TBfxnuP8y8voXVfbw/73eFaHPX4T+0LKL4ribwvzPy2USajtq/7nBIG24Jb7+AVyluR6zoP
zLKTEgcyKe/XaBLCdQsvD9AQe/R1gXWvwlQh2xns/E/ZtDbUfL5pb8ys6gRZY3iP3gTMmxSN/O/j1p2hKXO3r9RDepQLwaWv6qQR
hvuU+0/oALTFpkJoL8yyFyuxbnFP/h1uO79HuK/76Cb54/6zj8K+3l4UErcP6XcKeA3Yuo/FV82kQYTyb+twNwBdo71v04LQPWTW
OO/SCZoILkNgj9u0nnpPovRPzEbsGn2uLw/28j2rWcL1r9krrZdZEPxP+W4azA9mqa/rhzEwOWd4z9IUSyDwZ/yv8TgHppZeuO/a
u0HY/qRub8RvhcGWcnrP/tMUXKgEI4/X9ZY611LyD8QjbuQ8vLWv8vRrX7EjvE/Yn93BQ5/az8DOJXscnnhP0yR3Vpk8fK/W17Ie
Vf12L8i2oSsgXKWP0I3qDPFEu0/cblmcrUWq7971Z82fCbDP3xTxY7urNm/YAw1pmt87j+CN7rlGcC3P3uLOgkJ+eE/TFS7/S5w8
L/uBpd2E6Tav7+pMkE2NT4/QSXcnhg46T+fZEZFxMupv2WZMVS647w/"
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [3, 7, 10],
      "data": "s6odYGlGkj/pH1IySvH9P0+wmbTIptm/9T9Kbmed8T8Pe5OjLkL4v2geFFDcKum/YAjtn5Bgwr9T4igDMHbxP
9/P/GgZwbe/5WGg6M6A1z9jMZ9Sv8jBv7DYCXGTjeI/QqEvG2sRvL80ltXEK1HgP0+2U2ood+K/3iTRjyF20b881emlf1jkP4grv
nMX/vA/rseOfAskp79J2/aj0rnVP9rfbG52PNy/0jbBy791/j8COLW6Y8riv4A19ev1SeU/RCyUzSp8/78a7k0OMSTAv75d7K3Jn
Og/BvMeugKM/T/Ly2vYKJLRv7OHykKn5NU/3V9lYcaJnb9Yp95zVB7/Pwl2a7Abt+G/is8YAcE+4j9uBKc5iPr5v2hVaFlcZ9e/O
J5DlebDwL9aNZoUQYzsP+e/6bgLts6/N083tz6j1j8Xmq36+UbUv2pHR7t4BgNAguLn0EAD7b9FsjZGXvTxP5Fx+W9VuATAxPCkv
T9+x7/jLs6RzCjdP8wgJiWsEwBAOeEav70Xur85s2S5RLDWPz/VPgvB7pA/M4YwMFLs9j/KMlEa2d7pv2Ktnl9NkPE/xNyE0d1t+
r8uONyGeY3SvxkRGGT3QOE/SfCxJu+++z8c2c8dGLjPv7dhJADaYOE/za5T6iBT27+kW2/Lycj8P9mdyok1LvC/WdZC4JBc6D+Yg
ss7mVwDwJuck6fzSN4/caCM3oRb7D+/Wo/HRk4AQKsG7nQk6Mq/PCb4WCt71D9YUIdRmbCFv28pUbQ2fMK/9iOk/8Q6sL8XJlq4i
b/XP7uQvXXPS9a/6WlTIMgIx79HJeDkioaovya6vyfIBtk/INiynwHKp7+yKmxNjXyzv+V34DTZw9O/w1GtnrGG3D+j18HG2IPYv
5A4GqhHurS/PxRPDn+i6L+u8HcIOOjjP+RvM5AqpNg/U9jBcHIB2z/4d7Nml0ndv4Jnlw30Fp8/MnwIpV2FxL+VQ0Z3EaPMP7Y6X
HaIzOS/PD2R4xjs9j/XOsvQfCjzvyOH1f/8ZOe/2eAvKdps6b+1TIvt6R/fP9pR+zL6ytC/YgoLggC2qr9N5gjAqCTTvwxNkNdLY
Pc/VcY0hCWe7b9rN5iZG9z6P0/+omamr/2/SnYD5rpu7b+pAhCnrUjhv/yxx2nyju4/7rsCFzPa0r9hB3/MwTzUP/rAo1AVFsq/3
P5hOid8tj/jF5AAQRjgv40mEUl8G/c/2BjZC1GN8b/Z/6WP1IvpvwE/VKolAPG/gJt/NuEl0D+ymedUtpHTv4JJ3gS5WpW/BCVgK
IA4sb/p4zaL57rnPwtsVcF7ruq/gpVvRnvy+D9KBts/vFUAwMFDNB3LydO/98l+uE2n5L92TLqc1nzyPwkj3vVZSNK/X3XTBWlKo
L9xJR64w/3QPzUx6rNhtoA/yakKc9LO57+YHeYYmYbyPyhJqvohee+/GhLNRz7zwr/HdfrMq1DKvwpjsknwdec/vVzpgf+HwL9k3
IHsx57Qv3KYKrhqjtK/PD2dzAnL4z9iUhae4mXWP3gJiLIUM+E/Ugns/57D3r+H+7PxiS/Av59Iv+v2pc6/JtGRxPl6vT91SBiP6
bDNv1tszMmAn8o/Kq0ucccms7+Z7S2Il+7oP69tt1TORq6/DMVxJAWN5T912VazVo/0vwFkZrv8edY/3+XEOVYe8L/5EUSfpH6rv
5Ut3ZqO6bK/GwUPeJI14T+6jqEIaCm7v+HHvi3W3O0/bN2l9IcKoj/6I+SkXCjqP5Xb4AflkOu/TFobi0qW3L/W14DcMrPCvxZPe
0CntOU/JrPgGDJFw7+DaRFrIm/bP6Z85a5K08m/x/XmwwsB8z+NG/9AAXavP7t4dKRo8+Y/dgYTg76b8L+O1zfgxx/Tv6l5LaEZa
9y/AvyUg5DB1T+Dh1UdhH2wv7oq1wLRh9c/mX/1z/YxuL/NQtmOB53uP6IlnNn+aYm/QeYlWJXM6T/AwkRAMnHuv/MpIgaf7tK/F
WAuWiadzr84wUAgbj/jPwyFgEYvqcO/6bAi/psS4D+02Fygopi2vyJw4ED77fE/jjp2QraYuL/+CnlL73rqP8I32HsZRfK/+tHTu
2Nr3L+kdLNV+knUv7ym9cyFVeY/qVmEo8XNrL/fioIa3OTbP6qM1SYH8LI/c8UzLGtS7j9VB1uRBBfPv8/TSLdJwfE/bEpGw1cM9
L/6oJLdyq3gv8bzE/U/hOS/dwKoVLRN5T8reYUdKuevv+9g3HFHbeM/"
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [3, 7, 10],
      "data": "6Ll/5ZYovb+LnAQJyG75P4ql7k89sLW/RsrwNkGE7D8dYhqa/mT0v7cczJN0q+K/P6incLRCyL8Jc9oZNoPqP
8p0wkjtssW/HWqfVa21yD9NC7nGo0+2v3rCfE+jE/g/z9xsR8tj6L/ltv0QY/f1P+XVpTF9Jf+/Kj3UJjZF6b/iHkwblvviP2VJl
ujhNwFAZESfCVKgiz9bnDiYTqmav8qUZJdEhKY/HqTVUp+j/z83+llAFzaPv43ja9nEO/Y/jCfW1R+H9L9Y5XMtDubwvwqPh1w0V
eG/4DkJHWND5z/PNDOT2qG1v7eKVdq+Fdc/3ozREMkexz8F9gxtwCr4P2SIM/HwqMm/JDj/AHLC+D9LmKsm/Fbrv1YMiXQT+fm/y
5x7lHBc3b8Xv4+hnfznPxWvCfZ+/aO/QJxgyTxLzz8Yf4E9cjDFv15kEZMtde0/cKn4WeVJwr9q//nrfOrHP3EUpKG2PPK/DK/VL
wm/3L+FdvOol7nKvzaPl/I7Uec/QBCtxehOxr/9HfTrYoO+v2NSQiIyLMA/s0h0v4Zx7T+O/rsCocDav0t0KfvPEdg/H4WBc7oI+
L/txb61ofHSv7NHf0iOG+C/ff051mIG6z8gVh2Hn6XNv9nSs4ty+4g/f70/Eem+yT8/9FJgJHDNP8B2TBKRXXU/nmLg52jzrT9E1
7Y0dYDgv21bxzLl5tO/+P31ZePtx79sfCIUqBLcPxQmppFj7Ue/1Zso6V3Rwr/b18+NOujCv+o2MMc+vt0/spkx6HIs0L8aGXiFP
7zZP4KtDuB/e+y/ecHfQA/h0D86CiTiXtXSP5xjV9maAOc/WfEAIOFH1L9JgUbYUPbNv6Qls3mhBMs/F54pQUSZ9j+Zu0OijvLmv
xq7/i7jZPI/2DAgRKwV5r/sW4LvFd3nvwhhFnrd1bm/Ul+6CPSU2D+gts7NjZLjv0aoAlAlTeE/0RcIBiqmvz/WvYI1I7H1PwgpS
/V9G9e/WqZYgD7x4z8/8aYmcPHnv6ZmbY0jhd+/IQeKSNEIwD/SIEFlJ3/kP5l9XsnLnuG/xvdzJkqA1T/oL1tfIxHgP/Psn6pdd
Nq/9RD6+M1j0j8d9UVJW1m7P8c20MoJeuc/ZCtIKvQk2L+5mJHbRF7Mv22qZb8sA9i/5wp0t79W1L/zdY2YwJulv711reWJK62/E
yq8fRbEoT9Z7PM4W1Div3KLrH5B7uw/bH3uBc0K5r9r9v1miZmiP3Dh4lhogOS/2TC8K4v4r7/jWs566VDbv9mp6Eq48OI/3CmYT
dpbxb88JpYo17u0v866Wk4EZa2/sKUUk7Vx3T8A6BksITXMv8nN7CfRHNS/bunc7rh4zb8nXy2RU1a5Pw6mCz5hnOe/Qv9ckktx0
L9azaXNwCbBv30lSDVSSuG/vMK38F+F4r/rzXX3PsHSPwsbSz0WN6E/7yZG8Mjvyz8zsX2aRfrXv4nvuWBWaeG/F1vETw276b+cq
nl/d1TQPxgJIXId/dK/BA49UsUD3z9X7s/QJt3EP0dQ4HhsiOQ/wb8OCP3Z478j8B2rdAvVv2zqVDOfW5I/whz8zFMO4z/MrV7vH
IPUv4E8ZFWY+qg/GuuTM8M03r+eMwS8hcPcP8FIXlv+G7S/gaUm8v4x5j9ok11s5PTpv35/+S+Feda/Kq/1xTlpt7/C4t1amcDgP
3rrNN74Wde/GMS0AJ/Gsr9tlAc2JszUv+PBEMBWnN0/0YVQq0PSzT9BuU5xgS/ZP1VVncjqDeK/rpim1yqVv78rERKQ82a0P5Kjb
75CYeA/SlWtUx0R17/cwHK/7H2uPygT12IAP+O/c7/sG9dw5D9vI/U76sfWP1kDDbBeNd0/jst9PKwT4b/sNL4ULM3ov+b8El0e/
7m/hYzEKhXN2T/UG11821XBP5gQJkke8K8/HE9EHBVmwb9bdTGxt0DvP9JrevJ5irQ/xrshS+RU4j88gw5WCc7yv0xRBUSR5/O/h
CyTcfxQij/UlK3q0Un2P4cH+B7tA9E/Nsc1M3VD0r8JtxJ8irzbv++lP+p+9fA//cprvMu5yj9UVpwJSAPbP2RaG1sbSPa/6E13b
KHR6b8FLmCbsQyzv3ZPyv193fM/QteqId96rT+uNTksAf7Jvw1fRrByvMm/WE/XHdxv6z+1++tB6aDHP+4o0wHR798/VMrUB5Yw8
b/JuhLWY9ryv2jNzca3iY8/K+ELu1i69D9TJnehK7rQP1BRfAO1Y9W/"
     }
    },
    {"of": 8, "raises": "ValueError in attention: 3 1 7 3 2 7 7"},
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [3, 7, 10],
      "data": "AssibBujwT85DQhA8YTuP3/HwCQhe80/f4c7Ukua6j+kJeuITpbZv3NCZZ8s1ee/nMlP5dmUxL+MFUIxY5veP
4dN9pSivtO//fKfcmovwz/KsfCEhyCBv7FPJSSGu90/zzAc3Gglzz9vK7LuQwGjP1uwcSPGEbc/FdUA3iHb57/gYa586BnLP5qjC
MdExtA/deLMZ/Yblr9IwaTyTK/Bv0nf+uOIi8k/58AGr2/74j/oAvFsLw/UP4qj+9aDheI/hzg2904qtD921oqY9XTuvy9q3vkuq
qW/sVpQdw+A0j/zuk/C8bDIv0LB2iYEqJq/295W8yAVrD95E4e/8D/yP2+Aerh9ONw/POrzL90K9T+FDzFcQXSlv3wLZkCptf6/s
MNzE6Tt0L8bDMjfnobcPzh+/W6iurQ/ChaY0/T7nz8vrVOJHdi3P6E6iHY62vQ/fZjthpSGxT9WgVBhdkDzP9DTAi63w+O/43pNv
3Iy77/x09PJRsDPvzegr8etQOM/2TRRZgui0b9pUieUGk/TPwYGklJmAd0/mDyyGIkc1L/7L+UNGdHYPzGPnADTbdq/WkXrkC6E7
T8PmeXE0HHWvxpgoeHTf9Y/vkYKX8gbwL+dvqGARn3bv3pIS1T6S9K/oLv3JBZwxT9MbGaP9m/pP5Km7KMWg+Y/B5FwNgTs8z/6q
ZAqteekv0N5HGab5/K/1+n7+jdZxb9BlX4qBcHgP99ua03n84g/GjL7WODltz9CQqn3KADoPzx/+RpbvPQ/rNPNogz25b9tIdwnZ
YDpPyThzbVEDvO/cHWpMAEl4r/UxQ4F2gzAv3QlwKLgzvE/fCU84sw7yL9UFMglsrLTPyqLH9Yomug/5tGRMQFFAkCNIF84lvzwv
5Pp3z3w4/s/E6eE5WxW+78P/xdxsQj0vzrTEobfhde/3HPVVqS+9T9vZUip9iHTvx4QZYk1Peg/Kb5rpg+Ur78omViadQjsP6ci1
pnuB+C/8noOuioU9j+bmwupJj3Nv1OQVvZ7C/e/cY0kjINIzb+n4qOPIcfIP1NQe0V7ftO/AN4UWsS92j9HRH9xrCfOP7oAQYuCJ
Mi/7FewYWhjub88r9mUXDfkP+l0jVu+kto/+i8tN3Kw6L8hfEaQJRqcP9oQwupk5Js/3OG4qUbPbL/o3wp8qJOqPwbDABC1LOQ/L
gNPSAEDA0BWFaWzIuHwv91Y/YN5lfM/fSCmciHw/r+upGrq6JXpvzC7QwK9Pqm/JJWDh4g6+T92+Ah5uVDWv+hZE2D84OM/2r2cs
Zqg7j8BD1+rI334P1Td9KwyxvC/TQeLwn3d7z9VW901g6z3vwgGbwDVRuO/4TXeY6mAur92leuUp6r1P0S27uaHGLu/soOmr5i32
z/NSfIRaP3dP82//OvVQ7u/J7QT6b9C4b+2/knIbOTwP1tE8i8l6Zk/6tZJShO38r8TO1HepJ7av4jx2bOhC8Y/tGxwUR5+yr+/K
9Lex1+DP5UXzj5BuMe/XgH0tdZi+T+QxcdVzR7AP3mMnh+NzuA/VCqTiWGC9L8phEgzlV/Tv5VZmOLcBdS/uuHXrB1c4z+B4GN5q
evAP1Q6zT2/2tU/u6/cz0k+P7/bUJxtEETmPxTm8aqcINC/Dd2gJozh3j84Zx/r9Afdv30Uu7uhxcC/aC/LLfR8zL+JCtljz4iIv
5Fvf6y/hrK/OLWk/A6Q4T8teGXK+TLDv7kMyJIZkOs/txWYa9CzuL/eF19teITaPy/SZPSUdeW/YeOBCmDH079m/Ycp+Q26v+Tjg
mdPm9Y/45ELtR4zxb8tVupYpenVP0z8P3nTTtS/U/OlEKIG1T8bFLaj5wHcP1lugQWR39M/lHyNVoLpu78rg8fgNpncv0qOfHwX8
8m/ttN878wdQ7+ptbNeW2DLv/I7Q2Q8CMI/JbSeqwEG0b+5cq/t2/vmP2AeFEP5mKg/F78fbbZXyz/l/14ndxTgvyuLUYmN+tG/y
d1CxrC3o79mGZd9jifQP7VO/1asQ9K/MJl6MOP1yT8ZKSq2gz3Iv25oP/EIh+c/U9L+Phy3wL/LcLMof9/TP+5szQgbdeC/RGAEH
28U078h3ZDphwG+vwaBo4mCKsU/Tujq6Elg0L8Vd0GzWzrSPytIBUiz5pW/ot4gT8BO4T8xVHVTUt61v3oIU5BoA9k/eoLjvUVM0
L9QiKDYZDjAv/EoQHdu5sa/TaSGADEss79uv/BYUOnDv4VAYv1Dpd4/"
     }
    },
    {
     "of": 10,
     "result": {
      "array": "<f8",
      "shape": [3, 7, 10],
      "data": "AI/9j2Mc1j8cGgbDT8+tP4KHGL5Vv/A/2LxBjAOF3z8c4j3T13nsP5cXT+HkMdu/Jtb7rjwPxT+EAweZbzmXv
+43ExO4zN2/KDPxK8lllD8FWdo4hJPDP0RisnOqF/M/TNwPptyl1j8CoIXCBUHgP4u4IXHbW9O/nYURAcV1378J3I9xx1OvP03jb
b4K69g//rCM1XAgx79SOvOcQozCP8sQqINVctg/2umeCnpMwj+/uhJ8NMrwPzXBAxOPbuY/Y0BBTVB75z+6AKMz4Vbjv0/jlUGjE
54/aq/2c2Y8tz8GKqt1+PfVv+CnjV4DDHE/VN53J5DHtT+SYr1LUEL5P6ZOeiWur70/6uj5owcZ4D8wGg+LyIfmv+LIe053LuC/g
dSsoTSMoD9T0tDQis7gP4pZMJ+Wv7a/mAWvqg8jyD+6zthitq3OP+2TyMV1EMo/lFV70wzh6z/VCaPLRvXEP2pKDKDDAus/brUNo
v/cw7+E4LVqNbHWP16zsPnCDrq/ztWM4Drk4r90oAwtW3GzP+ofwoXuZ9s/5XAmILKHw79/8bNbEJzzP3XWbpOgy+U/PBzeh07K8
D/m0+liXFviv4z9MEJ257A/4x6uExJkl79If2FwRDbbv02bhdueGJu/ETT0jAgn4j/3KczKf0etv2XVoAQ3VfU/CgWDZMIK9T+bd
SoyddPnP3CzeHUryfG/32o1VuI31b/i8DwqAOfQP1iMsiPvv7e/X4Pv6fmut7+hUaCdWtryP69ZARXx8/k/c3aLsbvP8L8nZOGPj
XL7P9MkmUthSfW/IjxDWlrx878rIAMrAqDWv2XISSVUuPU/yJ6JKMBFtD9jbTTbJWbiPy8OmAtcOvE/5KdyhDgxAkDFvbnTaxbwv
4V8IawXjAJAHoJM4v25+r8ozdw42Sr9vyCPuN4EkeS/vNa1sz8m+D+qPSDhAe+nvzXNAHCsT+k/Y5pMAe0F0z/X+Smz6OnqPyot3
qvBAem/Vj9I+wwxAkDEd9PFA/DYv0skgMP/dAPAL0Ic+YCK8r9VqmhNhL+ePx30chgt+MS//3QCFKfy0D9gEvdtZ7/TP1yXXcvwL
OC/E6WC7try6b9+Gjhpq4P0P5gEM0Zywto/AuTWaK3N+b93q7vOWEPpv+9DLu4cVOC/nEAd6CnEkj+ne8MwjYLIv6iKxUlDj/I/q
luW3wQd/j+m3AreHqPwv+bW9IuE1/4/jYbzqR2l978rAaSvPvX2v/EApKlsYNy/kFf3+iAY9z+Td7Rhw0mjP1Uu6mkzMeU/Mpn0z
Q0L9D/e5KKmJD73PyKBOTpNP/G/xNr+Ms319z+tKlxmMEj0vzy4kPHnG/C/5yanv2yTzL8lJrbnY/f1P0EfEwvYvMA/o1dFSZWu4
D8Z038cEXnsPxdlS0OZn/E/Cxzc6q727r/iVYtoVkz7P49vM+jTl+u/aXXQcr+k97+udNMVPoLhv74YjV0dDOo/wJMEwp2xoT94p
p1I+YvYP8YAMMIPKsC/81qcQPft+z8TKuhuiBO0Px3BmRX/peA/FaS3MK0g9r/J5z8k9LyyPweigbslWdO/TClAnbQW4T/hyMkxr
P65P9hgfboZJ+A/el2oLlat0z9ywbBh4pPgP/R0gZ1UN9G//99HIfpOxT9HcOpiMm+7P/VeUXmvDtY/3blk9bLf1r9Wscca5Hzov
3J66DSAa8W/IgEYzPhE6j8zGMmTxBqyP4EiULrnbts/44qnQKj/gT8Ug8n0SFqhvwCB16/0jcg/vNdjHu2Jwz/wO+sRIt3Cv1fwc
LyJO+G/bHHjGD0M3L8GoDNssevfP7krvDV4WbK/nCHmcVKT0j9AK0bpO6zfP1kME7aXGOG/Z/mBsD9I4j+0Ma7V4lrHP3Mvnkxw8
88/GJVwloQC27/faY7fZvvmv/DF9jnL6tA/rpmCPaXptb+XH01sLj/ZPyzysX2iLqU/2/621uTozL9qJognfNrNPxKpgBYio4a/r
9+/ONCxeb8fK1hzT+7bv+SZeUccXuS/587bo/1L0j/JOJAVABNdv32I1CPgSNg/2lXrxuRX0L/5DCJ4U8efP92JrUiLJ70/7lutv
RoWpr9R1YIqgkDNv7VLxgluReK/NMbrLNm84L+DBhxc+PfZP7e+rTOplNQ/9EZrAgjFsT/zIEsbEue0v8WdSwq5T7A/WZJVTiAr4
z+xUxT6DjLXP2h3rLff9tK/LkAc3V7G77/rPgT2N6XWv/LmwfjfSug/"
     }
    },
    {
     "of": 11,
     "result": {
      "array": "<f8",
      "shape": [3, 7, 10],
      "data": "0euJa28h2j/P4aAF6Gf/P0sqUViVI9+/WOaUvsH2AkAgxX1sNPfzvz5BNgO+VgDAo3AAASW26r+FMHHR9LjuP
wX+Ah0tYsa/Di1TpO943z9nrfyrddvQv/jCmMP7rfc/dWGXJHIl5T/DD0tygVrmP8f+mlur7PC/Tf7btQi9t7+aKwjC7anGP2aSN
qEzDvA/XYnZUDdnx78cxl4y2OzGPwo1T5bqY7E/Z8GOSvdG+z+h9SwooSbBPzhxgAQirvg/XwqTrImM8b9IoInjESbxv13BsZ535
dO/prD7zKW47j99iQd3HTDFv4JQ7PXGzNU/zICNoFbg5b/67jTHzB7pP7Gks3DF6+8/iB4YWQVJwr9IpkHq2KLSv80pRM4eCNE/d
hbNxvrf3D9Qxnm6wG7XP3hzWVVklcG/ymAw0ONZyz8pS5M3DgqwP5Y5b6oNQPo/BjxoNfTEqr8i5TCEChb4P1ENyGziKvG/OK09K
7Hj8r9nvfW35xrav9bMdRDw0Oo/SPiM0LNMyb8sFFUFKpfYPyagRBhDpMq/Pb3XnsrM2T8ph6ac0DRYv2sWqqx41+4/xRu9IY5vs
L9+QqGwtSb2v3xOR5EcZuC/5AEInpk6mj8tolMNhtjhv47S4l09kpQ/RxcMnP7UaL/favfkSnnyP4+D+LRbT9s/+i66JGlU8j/S3
F9HbivUv9SmWwZ9d/K/UXbGMJbtsL9hz/a60kHiPxka7g/o8He/JQxkdbStyD/U8Ed+zDrPv/wphku8h9G/3SEplZ6Azr8wHxbTR
c/9P7iJziAw+O0/WnkhpkMOB8DPACn3rIDqv0cwVg0+Rdu/ojHCiBpl4r/vp5r1djnhP9lbIV8w4Lg/Sq2RDqL+1T+OGqXIx5LaP
+KRZAFd1+s/4p+BtJYe6j85ZDWSO5n0v9ucguJXGd6/rSB7o6214b93+6c3NUzkv+ogq1RBDOI/iTYgYU5Xv7/b9NodUuC3v7C6s
Gk1XpS/h7L+/o6d9z/lEd1HhgftP8GZ3JoCZALAI85I7djY5b/Nt86aOiTev2Xx3jdz3+K/rlyE9I/+4D/jFfNq+E3KP9wNATJSf
9M/jJXoIeCE6b9hlZxZ5vroP2/yWikVY+6/EYpSXwEL8L84jVJBj3LQv0t0V2aQGOw/wc25+UQnxD/+oGCeyQa9v6sG9oLWdrE/Q
DrzURy8yb+CvpHejLzhv4+Ol2sSNuk/HoD3TSG74T+cjguS6gPmv68vEGRRU9O/k4hmIi+M5b+f+ukD87bpv8GGlDFFor0/VFY6V
12H0z935Ybrzrbhv8w9pmUDFqq/1IaPvPa7oD99CsIXa7fnPxv71/BbV8O/UhM48l7Gvb+Kbc7OFwjivzdJN2K/tOK/ni+ctlmru
7/KB4TA/u3LP0+M3cEmJuq/oK+yUVOR0r9z/eVUdRTlP7L2dDKnHOE/Hb7oCo8777+9sFb+tJnVv8TtfCPzfsm/DX5FtR991r96F
AMuGobLv3dPOypXjqI/S5x5pCALxD9016uYQAnRP4Mmi1hGFb2/dV0fLYfMx7+sdl1CQWHAP1/nLBvdH8c/tSGbvou/2D/NCS9lw
oHXv1tUKhJDjLI/cwB51vhM4L/dCBSeJELkPw7ZvUELlM4/5eTBV42g3T9+cIOqcSvqv7+tGx9pnNc/Wo2tcmdY4T+hYQaVvHPqP
xBWsqiMVdy/GCcxL+cJxr+Qqqv3Ju7ev4LQ7Mj2M/A/zfpG9s/X2j+aCOPr6OTQP4wTMw9zAvC/yLEEMPc+1T+B7jNcMFbXP436e
2ZT2ek//6E4BQJYyr97LxgghNWMv+CgNUNxp92/KGupcCxJ0z8e0T0JvyzcPyYKq4o8WOw/nKwvUlh32L/qGjfCDALtvzZNoEE5e
uC/dhh3e6AswT9wzHyWDNm2P8eIjEhrm7U/kQPM2RMy4b9baByf5WXkP2r7Pi0a0N0/IMrkaEK63z8itYNvznjkv8ClSaBkR9S/d
mHWmfxUqL8xbRs3IBPcP+RSH6gfppy/GP/sf87flT93jxu6iXXiv9P30BIqtuY/PO4ki3Br3z87508V38jXPwMgdyt1p+S/5jOIN
g3nyr/EF0Mq1LC5P8hFm31DxN8/Khus6JfAob+qNHBveCZzv36n6Rq5ida/l9RX95Kz8D+uK4qHkJyeP6QVKr4CFOU/ra4X+MJa8
b/jqClCE6rjv6ZxUZhcLK6/W4LXKnaL6z+GAYZ2+gWOPySnXz74NMQ/"
     }
    },
    {
     "of": 12,
     "result": {
      "array": "<f8",
      "shape": [3, 7, 10],
      "data": "Y1Y2y+v3sb/Xe+en7ZD1P5zWUr+MG8W/RbPA5PFQ6z9YEK6K2qDwv+sK53ehX+u/OZwAqRxP0b/8KRP1sXvmP
xI+5OF7Lcm/gvhtjGZ+xj+uUrvr7Mm8v8NmGq6M79s/x4zE9cPwzj//uikseArBP/e3B1Lgt6U/jEmHYN67678LcDAJmrLEP4y3K
VeFY9I/d5nr4Rymkr+cD6ff6KvBv9KZr26tNoG/GRvFR2+H7T9klyeuIm+avwYO2cCADOc/ohNd/46k2r+egSZumsvzv1+TslvHa
8O/upaZvenx3j/1L9hiVuKhv1X2QPZToYi/mRw4u0gBwL8nX0H6XkvmP7d1nLSoYd8/ndYtymMe8j+9GySRlsDKP+8K5oLDqP2/y
twashqkx7+8X+zVqSbTPyEFEyiZGqM/19NOrgx3pL+/krQlKcixv1ktWQTko/c/JMYqq0SlsT9CU0gbYfryP8cty3t3v+6/nyi/+
5lu77/XJ/71XRbSv7Yek4+Z8+c/5bxZiySFxb+WSphCXO7SP6F8ABhGg8I/NrEM0/2I4D8up6EQGFfbvwornKoxqck/2Ss1OrhU0
7/dpmkn3trxv+EedRcYCLe/5p4ZnVvR1j+xAyCNDHKwvz264H6lac+/hbZ3CfzJob8BD+hQke/wP69Vtppgntc/dzbO75S27z/GT
JyTzQ/Tvw5u5WJoDfK/UfaiYPUOrb8V0UePgfHgP2W2hckXcJa/RhO9C0OkwT+I6RneyGLGP7uVFtOYg6E/OSvZ+1DRxD8nZIxZN
3K+P86XDBx1+NI/Ql5QYwOD1b9zWj2WTLCev9fXhQH2OrW/oT2PIVvB3L9+6rBpd4yZv9wu4u5QJby/2QbFXpIrxj+AwmRidPnNv
2SSLDplTus/6MHliJ+G0j9gFfbHFcbqv9d4i6/Qwsm/UxrutbH40r9fBEHdb2jovyti8wO/6L4/OeLQiFOPyL8qxZCFJYnqP5cho
1DuMNi/uz2VNFnE8D8R4OSbyyDLvx3efZAFAvK/QevHDsXyjD+RjSaR86nQP9gqwz93G9m/JqiO/1iI2D/JvC61M6m0P4/mOLrhA
sE/WNIp4UlAsb8UAbW7qNbbP2XkPj4AQL4/Wv+SifyY4r8q/+crsoHDP0TL5L53Fcw/7L8JP3ykxb+UzfLHSJS/P7vdtkHU7MW/b
R10IMRr0j/eNscFhlXJv6w3o2W0+eE/PSPr+0XRvj/hDzHWjl/kvxdVrwBURpW/qSePf3EUu7/0a97SHaznvwoMztUwUqA/iq3be
SesxT/GBP0S+JDSv2sRbLu+HmU/EFWNfIlmwz9ykZjCpqLhP0PJHLdIn9O/+uDcZs55p7+Kc4RI1PHVv93CKGrg8eG/17zt3sRos
L8BtqPOpEjFP5T2Vcf6TeK/P1FyAkJP0b/O6ZjOPpjkPxFYK87Z0tw/UGnlT2E37r9SDGt3w6fQv+V5K3b/ksK/xDjz41nS1r+kr
PZ7n2m+v6xy5y9SkeC/sApbweSw5j/Fj7RPAzrSP/2VgzUw3eE/HD26ozrg5L/InrQdVjvov64ETHeb0sG/WvaXBM8u3z+90u0Rh
fq6P3J2YLKZibc/xgNLw3/91b90JYZyMmzwP/srrTd3C6Q/UI7r1H6k5T+TKWbonknxv/hg6DBcYOO/sGIbYY6htb9+WlBXTO/qP
1C4XTHyWoM/03ehNwqBxD/b9LGRww7VvxI6Mr8oQvE/mqQIuI0Dlb+DUQS8wkjlPzYoVKnbhPK/5dxHOjIA47800hBjyF20v+7js
wz+mew/vGBEl3Y4MD+xf+WLepDGP8rHg/bRst+/K3pNhUbU4D+EG7XUT4TTP7oA6/sYk+M/N7o5jMqB47+OXK/AgZLjv0nb5SUrk
dC/qA0YKvnR1T/UdF0PWmWQP9wmWnVxUbQ/ITcZ7pft2b9iJXqN3DvuPyKDr7QlQLI/glmA7h2/4T+SDvjHV27wv2dmRTIFgt+/r
u5gXKFdsL8BDzieKRPoP3sIx10q5JK/xK9851B3wT8/zLDMRcvYv0bmgienfvA/slT2/BzTpj+M0pdtQITiP3fhaturSPG/sXwl8
HUm4b+kw/32iOaYv17tyEGu7Oo/BYBuP6bfU78ALt7hG47CPybOywdWtte/lCp8wuMF8D/TRRahfT2uP8NYBxIEWuQ/JRwcdmHD8
L9q1lD9jaziv1QzNT3ppa+/p8w7xKso6j+zUimnJMt9P5R+2AptzcI/"
     }
    },
    {
     "of": 13,
     "result": {
      "array": "<f8",
      "shape": [3, 7, 10],
      "data": "NBieRMjWzT+PXE38NsP+P1VL6/KEzOC/VTRBKzst/D9XNgbP4sD3v8cqOXhmUve/EbfeYnUc5b+pJKCYvILvP
yxoYvaXyMu/aCd0C5Wc2T8NEJaMX6aJvxLnsCQXUtO/h911hj9A1D9VyCGlgHHlv5VoGrt1deg//JSeRO0c57+86myxfmjiP7q+I
BLsuKg/3irUhYmKyT+8ia2KlPnavyGTcJ3SltA/cbwm+Ygz8T8LiE9igX/hvwSwv7aVAOE/zx1XyWqF57/qLrqf9SH1v0DCFbuFP
sO/JaqEP3Of5T9kLaPYtIHBPxG3npzuScK/qJW7tIjTgT9vIzPMPmriPy6J01xkneY/yl5GAbByAUA/AbJPLhLsP7/izB16rgrAl
WW5Bs6b4b+Ut1vtJwLCP3uo5b8wTsM/LV5a9hZLtr8UM3SUGWfWPzw7gFghrP4/mlh2ybCC2r9rsbsWstYBQNBwfUnonvO/ycgHW
fNl/r/oiHIV9HXov2h5VHuIN+4/l6sGdNllxr/7JN7emknePznAJXBqldU/Fg8TbDFl2j/l/C6Evrrpv39IO+6gAry/N95uDhhF1
b85rSQfefzyv5zle806d6C/80G/cCxw2D+mHpEBJ9e7P/1vhk5809q/hgFWsKhxjz82Rw47Sbj2P7vmYLbBuOM/HRszO38Q+D9Ta
mmmxHfav37NkOCB7vG/lHXzj23Ntb86o+Yu17vlP1/B+2faZWa/TsT2A0MW1j+LjBvHJx7hP8eTwTqbANi/pe/etZ8e5j8trUwq+
77lvxyQEO7z/+4/8g+HiUr80j9H+iAxsPK7P3SEl1UoIN+/fBfEwPdT2L+rfM+V0K2nv5WzATIgB8C/0irYr8BnjL8qewilvAvpv
zLuPQ11b/Q/PTOBA3XL2T+adXcBzFvrv57ahXSYsNy/2cUcrHhN6b9+5TFAxY7xv3lgHBgSpMA/r84zu/uVqr+1goyhCm7sP6HWv
5hfcd6/SkVao3Lp8D9vGZBV9P2hP7n2+dK2pO+/VMG5MGysxj/6Rtau2A2zP3VDzN8tps+/ekEYuD4T5D8/wro/jXDBP5p2hZPOe
8O/7Q3/Dc9/2D/nxxElDeW0P2+1D6cU9OM/hPZtUz/qw7+M39jseAbePyeT288jE6w/cG7wiAW3uL8DJ5F/8zXFP29fVqu1Uta/S
dxW+HWF0T/rzIXB9RXgvwQdIp0f+OY/p6UF6OBiaD+zWGlx9NDfv6tI/mK//rK/SSihv26G0r8VvWT4wcLxvzvxStNb6L+/muFEP
2Ww0z9k+1u7AGHjv6ePbGkPPrE/sWCiceeP178EoJXtOwrpP4fp2NyPxtA/TqNpxZdasT+tLyhbT4Div+qdyVxIquO/GmyK5dD6x
r9uxyLLuzjUP1IG3kGPKPa/4+AIhIUW1r9Gh525LhrpP8f8CRHRnuI/8YSHF6LT8L9+pUykLRrjv3bPjkP5NdC/Qr4NpdZL2L/+/
ZepkPHgv0osfr489+e/bNS/vxCh0j8Ku/iZF6fiP2Ey/MABFt4/+7GMVA6Ho79sJZtHh6HyvzHvYSBUR82/51e447TSoj/SaHsiN
pzSP6kTlKGWToI/pd5rdWM2yr8rpx/VLqT0P3LTvtEVYMW/V223nr6P6z/zYdqvUEn1v7KIaYInuOq/c+loI/L+vL8T1+bPXsXxP
8A3XSyOBa4/N0b4TC9Bzz/NdwpINVjEvxHIyjzpyPY/dYhh5PVB1r+Cxs0JFtrrP7RJjgQXufi/IMwePQjZ67+xoOAmK/nBv68ji
bSrCPQ/C0+0diUPqD9YqJ+hrRPTP5/8zV7cGuK/7LYfG64fwj9lbzgn6srdP+A2gEQS1Ok/cL7P7nCQxr+2a7aEXA7yvwfuggHLX
uK/cR7sRBdvpb8Z7PCKXyDGP48K77vorrI/Bv4VenHs2L8qyM38Y67wPz/KLwas5Ki/t1Kf5mCS3j8O8PGX4pzyv9m5HHezCdy/s
D+c8Nwbob9lMgTdbK/qP67lVdc+paO/zN7whh02xT+j7J+abbbSv7OOlX/5t/Q/JenJl5eexL9DPfI21HflP3c2qvoxkvW/hNBUt
1P65b9KuPZrYZOHv4JViRm1vfE/K5JEjVH7nz+BpHJys87LPxuUYZuDa9G/LcaEWHag8z/TuhNRzvy6v3vg+ltYSug/Zjx15G7o8
7+r9A7R22Dov2+9964Mrai/MugiBODK8D9d98SkLvaoP0ikiHngd8o/"
     }
    },
    {
     "of": 15,
     "result": {
      "array": "<f8",
      "shape": [3, 7, 10],
      "data": "z8R7gu3Hjj/kf16dZq7vP+GqY+q+NrS/rHpfjLS14j/jRcgRXG7qv0+Osy4KjeC/ca4UGe2pw7/1szcBIGnkP
29TasMPbNG/f9FcDaHKxT8u/BheCJehv1/G/m5ux8w/ARoCbnmQzT8sI661Jla1v1x9iaxLKsI/VFUkqTJx5L+eIx3/2InPP/puK
4ti1NA/Tdxirbt9r78mj6TD5HjDvwmk/ABbnLY/3QdDUH2X5D/ZoUeBhEOpPy10A9prp90/i2rdBNw0zr9gwyKIxjLtv/jY59yfX
o2/AJw3LiZb3T8QStDSUQTBv0QXmg8UqHc/yaPX9JJxpT9wEOtN0AXlP1QncApMnOE/l/MCJZ+68z+fpBuzl0fVP20jMk/lyP6/w
Rj6AEp6wr91Nn7YX5XYP8oxQwecC4u/fVaM/k5bjD+LUD9yZcCnP8keFrOV7/Q/VJ4RBp35nT/LZQ9gwaTyP52oLvuQJ+u/lsrd4
41L7r8JHrMwhE/Sv0S63TgFFuc/Y68AGM2dy79ZgmtvUHvTPwjRqPRN8dI/lvDZcNIMqT+yIsm2X3eyv+z946C/h8y/umOOA2140
D8fNVNyFynnv4QkHOBYntI/k+xSkB5k1D+Btf7EyR/Dv+TEqz5FN8u/oeAUAtBXfb8qvgeHMz/rP7ZoW9AhE9c/1LYcizeE5j8kE
tDqZA/Vv5/zti2nxeW/fDTCjumjkT8GuW+CyLTgP2wjnlWfTL2/goxcFeSCwj9A+oy+wL3IPyHycKCjrqY/AQKPY2mO0D/TpTw/8
g6Sv6H2iHN2Ksk//nw3i+0xyb9xrNwKZvLAP/M36m1R4cQ/0c3udHL41L/7ir04CC+bP2zDFdgMtKg/875wUT5O3j9Y6mvQ3g+/P
wAZJ2ueP9s/akmh6dFFuz9wY+fRwgPgv/OMUz6L67E/AkG8OclXvT9ZoyONBFHdv3e3AbnKeNM/W6gT3NSfwL+O7NioNQfnP2CVm
EO7qNG/5NQuzUMH6j/jUE/cuafKv8TOrnc7jOq/kIdXwUAltD/fMFB87BDSPwbZibkPvda/IUfDqE1Y1z8V8sthIeGDP29DncwSG
cI/bHpK5W8Wvz/YK1Iru4LDP6Mk9B/9lrK/fMPEiEX7w7/h6PJjHKvPP3a4PvDjPdc/PjMLk14cyr9pl3lBXs21P8UkGT2xn6O/r
etzZumJ5D/36RCklqbEPwSZtg1Og9A/rDIoLc6Xoz+oKCf9OPDcv2Lx36LmS9A/7AO6UgGBzz8pLfzbYKfev4p5HGsdCtA/NYIF3
7fNxz9RxLRnkphcv/0MiUr+HcQ/ocQgVNohj789T4aDGa3LP9r7VATTe8S/9sE4cHFHxz8jPqdL3dTCP1KwGmuEbdS/wpqtzD2Cs
z+zPX9+rInCP4pvb5Z31Ny/uXzZ/cM9tb92+BsW7XjXPzFl4YIUitA/T5r9BALN4b9+i+BhQkDCv1euW4aEUJY/agv808Qc17/1C
ja1Dra7v7qQOvN1tLG/LHSuqtAR2D98Ge7seXzTP6A3ZTRD6M8/azq1EQn40L//WvpMtkjTv8RGtQuwxWA//H9Ur9MF2T+dSfsnT
SfSv8C2rR8ISME/XkXXIiDHxr8WlRIQD8nkPwW3WimsD7c/YXUn+62y0T9LanhdSyXov/0Oj2Ux3My/y5ewmbhxsT/AF8opljzmP
0Pn6XyWPL+/nsq+Bf7kuj8XMnP1nOfFvwV7pL0aLOg/3MdRmpReoz8+zQSE6ObWP92H41YaKeu/zL8C79DT079bUFJyyJugP0vG8
KPAK+g/Lew3DHZrv7+u/LIzJNvBP+L5pXoN7tK/edI/LB5R1j/IZKq1+kHUPwOv+MZJ990/Wv78/qb92L9lcAVsw5/fvx+m3IIMn
Mu/LGqbGP290T8G+b2Ejfm8v3iXLp8V5bk/whjQ/Opny7/j5+SBP8zjP6xRKTeQN8I/RwumSQPH0D8rJ4IZ/s/lv8IlEG2LdMy/6
SlxoQ2JpT+Uzf/cGVLjP9CA7BrU6cW/75MxNLr7vD/q1/gt7QfGv7SQoxEX9uM/pz/O6QkCwT+jXU1re0jOP33MWsf8YuW/wTczI
+k5y79R34xAX5G1P6BvHyGEpuQ/uOrLs2uFxr9/DJKcJvO8PwWt1TCp4sa/6U3d4K/E4z/pPU0IlmPAP0UVJzzGHtE/KDyy9/bW5
b87GBPlovnNv/8vLZqOirE/i0lJ0v7F5D9F59pO2xnDv91G9meAOrs/"
     }
    },
    {
     "of": 17,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 7, 10],
        "data": "BVBC9J7PRz9AIKtMmpL4P94YKg+6LNO/Lq7DNee78D8yGbG0oM/zv80Nx9V9P+6/hQ5QvkfB178+pHkO+6H
pP4Qwd/+t+8q/GhuxVm4tzj+lX1y3ELmyvypkivcthM8//pY7wRo+zT/xN8TGhFG0v6ci5+eRxcs/7V6yns+X6r+zRIJxXqTQP0/
ey8GMpMw/EBRTIot2nj/60glrVJbLv0uqhGL7+K0/3JaBU4J07j+gwz7Bv3TCvyMuw+MoEuc/2TNI6ITP3b+L0kiy79r0v/aTCBY
w9sW/vni9b3pw4D9ZcjBQPOBUv4lbcFOwA6K/PXBIGvyvtb8QH1G1+Z3lP0uYfVR4KOI/R7lmopWr9j8PL+HuNLDZPwFLZVZXKgL
A20ygf+Uh0b+HFGl1vhvRP0sb0CgtU7c/DrGOeXB4rL922fFI3d+pP3sMo66BPPo/EAkOoo5tsL/wIerLnhf4PxrEda9aIfG/dgX
hQ1+c879OtS65vf3av0gzAgrUYuo/EGfuQQHXxb9mLEPBcj3XP6/xy4cC284/OF0Q2Z0L2T9+MSwV6Cbjv90QSZl2dqc/clCfYiY
cz7+vKOP9ZYvyv01GpT0OA7G/0lbWF9TX1D9g0Cb6YgSRv/hdtbOGa9W/RxcMnP7UaL/favfkSnnyP4+D+LRbT9s/+i66JGlU8j/
S3F9HbivUv9SmWwZ9d/K/UXbGMJbtsL9hz/a60kHiPxka7g/o8He/JQxkdbStyD9ry/7pVhbSP/3X+APagrS/4AonMl781D9VYa3
0tP68v2xnxLA0JN8/T4NdeuFjwb/JkYRDmXJmv+/Fo/m33sq/MYqzNp2M3L+4iXZONw+lv7A8qMWnzr+/AMGd2/QDwT/V7l6bid7
Wv4LpM3/WA+8/MpIuT7u01D8uaB0bfIXqv0LxSBbTkdG/0MGKhjhN3L9qhz2hSSHsvwFBFLovhr4/iQMaPv01xr/D2abaOMDsP6g
mgjgM2Nu/XwF764Ga8T+wTWglWJnIvwxZjp7DHPK/QAAOvEI8qD+YiOY/6AHOP/CCjZaezta/6rSCDnS83T+3XEeIzWS7P7kjqWO
ovbM/hhRMt00MkT/zAMa501rWP78czSK0kMk/V/u+qgaq3b+SZGx9qmrOP66R2pL7SMs/s80bcpNvvr/yipjYaDPBP/7pSX0sFsu
/L8/yGpPJ0T9buXmqCE7Qv2x7Y43QS+I/8yYqXWJCvz8+bLQHciXiv/guuiWC5Z6/4Wyy7pHHx7/tVsqZqFLrv1DjEMDWRnu/p3n
c/fufzT8dFWT1efjavxSH/y4OSZ0/vNqHMhtYdT/Dt4qUXRjlP9PznIvnGMG/+CMtmo2Vor9M/D6N4h7dvwzZEUMO3eK/CU9pRd0
tu7/KB4TA/u3LP0+M3cEmJuq/oK+yUVOR0r9z/eVUdRTlP7L2dDKnHOE/Hb7oCo8777+9sFb+tJnVv8TtfCPzfsm/DX5FtR991r9
6FAMuGobLv/OZQ1rYN+K/bAZc9tKt4z9OW3wb/MPWP0Bt3VG3S+E/PricVhBa4L/eQFXo/Wfrv6BVheacLMW/En3cpk5t2D/1EZ4
M22nDP1SbV7hqN7M/eOEDV+wt1L+3FmyY2kDxP30iSBpxD1U/aSJ0l3PY5j/4jQ2fyRTyv30TeskfsOS//6nCsp46t78IIOIS75z
sP4ij8Xu2lZI/r/n/46+Yxj+odOUIosnSv5RcatcybPI/firNFmuvtb/v339AhoXmP0ZT31oQ0vO/XOg9IVJz5L99KjYOvrC2v6S
0awRE+O4/p55sQauZfT8c/BNbhKrJP2gH+ffGcuC/fIY2jBmO2j8z/5hWs37WP5QwE+vF3uQ/kC5yDZa7378GWi7SxafmvwlpIdN
NftW/z5c5Nd20zT/pw4lgwv6lP5rP5w2CxLI/2nWK+Xe/2b990r0ze8/uP0fqwga1B6k/QmrnzahI4T//h2KQEdzwvxUtOWRGyN6
/0gCdX2OBrr/DGMniQI3oPwmANTsbIpe/AF42ZCYzwj9gr0OOy9jXv4ralFW4VfE/kKtJxpGngD800rKiBcjiP2gya6xGGfK/5Ez
vrYDB4b/03M1DCeWMv5XwOo+9lew/4FszmUrrbT+DgvljBxbEP36n6Rq5ida/l9RX95Kz8D+uK4qHkJyeP6QVKr4CFOU/ra4X+MJ
a8b/jqClCE6rjv6ZxUZhcLK6/W4LXKnaL6z+GAYZ2+gWOPySnXz74NMQ/"
       },
       {
        "array": "<f8",
        "shape": [3, 2, 7, 7],
        "data": "I/wjahH13D/rl0mmeRHKPwAAAAAAAAAABp2Y82SSyT8AAAAAAAAAABLLtSmiHJk/zDI+mdScvj9J6Gf6o/e
xP3hlyKNLi7Q/AAAAAAAAAABi5KuJtXnBPwAAAAAAAAAAf+UCW7/qvj9/oG6+3PPiPwmHqdaaCcs/prr5xryDsT8AAAAAAAAAAKJ
VbfETUsE/AAAAAAAAAADV2ZijYoDHPw2vaRgIsdk/w81CepaTsj995qvwgw+wPwAAAAAAAAAAMeex3Y2VuD8AAAAAAAAAAGPqzVA
Z9+M/zhZ4mEaHwj/09yyWWr7mP2KFtP7w88E/AAAAAAAAAACnM9F+dju/PwAAAAAAAAAAoxjcAFTxjT/xFROSQl2JP/i0E7PN3Zc
/YkA2FWQPqj8AAAAAAAAAAAAyCK7LEq4/AAAAAAAAAACWL5vrFImrPznIeUddBuo/LoZx45885D+YCrwq0ludPwAAAAAAAAAATN6
/4uQ5sT8AAAAAAAAAAI78kfdQLrg/iHi5P+utxj9Ob8WtY+rgP8V+Q6y8MrQ/AAAAAAAAAADAzTbz3yKyPwAAAAAAAAAAWEO90TD
Ntj/bek6QCsXNP/Q+Mkhj5cM/LLm3EsbXyT8AAAAAAAAAAHFQx9cFFdQ/AAAAAAAAAADtZ/db90/HPxH/j5nTyMI/ygVPAipzzj+
/UJiWo6a6PwAAAAAAAAAAexy5LY1kvj8AAAAAAAAAAKt0yuN/ysg/d+fe214e1j/IYEj1cLSmP3jAiaBDXcA/AAAAAAAAAADJEoO
eCljOPwAAAAAAAAAAOzSmkJmo1T8LVioxMSbQP19+HX6/AuU/eHstHw8pwD8AAAAAAAAAAJ4NWU9sXLw/AAAAAAAAAADGBv/7E0W
cP8tGYII0KrQ/caqi1pffyT9VxZbW7MSxPwAAAAAAAAAAnHfNxbUjkj8AAAAAAAAAAN1REWASLNM/EsmaIqtQ2j8yGcSDTQ/WP+x
Z969NMtg/AAAAAAAAAADEt5YgFy25PwAAAAAAAAAAYYUO6tPetD8+2mwmqO24PxIkYQhhAb0/Vo/9/BBe2D8AAAAAAAAAABdO0H7
5P9Q/z0Z1xLcPrz8AAAAAAAAAAGlhFpNMf8A/RjRKuGzh0T/Z5HWuq+OlPwAAAAAAAAAAESzVSVL1tT9+ngBKn17bPwAAAAAAAAA
AOEvi6lMMxT+6CFrUbSPJPylkz3OdSo4/AAAAAAAAAACIOBVtcYiVP61dp5X9heM/AAAAAAAAAABQ8SjQ4y7EP0Om8G1Mk6c/MR5
s6XDh0T8AAAAAAAAAAPvXzm22ZdM/V3poqytx1T8AAAAAAAAAAFud83wbqqI/rE6q1fhiwD+FlWHjfojGPwAAAAAAAAAAhZIb3qb
7qz9wKdtW3NfUPwAAAAAAAAAAJnLb8PIy1D8egpIDtLCqP6S9pCc859s/AAAAAAAAAADSZudVMOnQP+tFxXgQX8c/AAAAAAAAAAB
mvXsW06ewP/ALkhIBtqs/W4KOZmKmyT8AAAAAAAAAABEpn5TM+OA/hfsq6UKZyT8AAAAAAAAAAB6PVpKB+o4/aRI125oSpT/yuS7
03PnkPwAAAAAAAAAAmCc2fV9xtD/i+Hn3/srHPwAAAAAAAAAAwxuLCdtAoz8fMY0v2Aa2P2x1Pe2iT8I/AAAAAAAAAADGMVsQ+ra
cPzSqYrR/i+Q/AAAAAAAAAAD2xcvOJdC5P4YQswA7mME/VpwBwOMroz8AAAAAAAAAAKlf+22q1NQ/jKmYv+P/uT8AAAAAAAAAACa
6xKnCedk/p7yk01wzsD/OvUlzM0q6PwAAAAAAAAAAJO6O2uiLzj/PQM6MzqijPwAAAAAAAAAAG5Gx18bS4T/PxbVBZ562P15ceF0
szco/AAAAAAAAAADn569ZT4yrPwEDMyoqY+I/AAAAAAAAAAB6dekEx+eyPyDfW1qERqo/qFZ00c6F3T8AAAAAAAAAAM4cdkH+/Zk
/cbWRrygm2j8AAAAAAAAAALGxuHzAWqs/P1J2Vaai0D/sT46hzOC+PwAAAAAAAAAA9Pfw/KRuuD/CeFCtFnbZPwAAAAAAAAAADsY
yK80mwD8AAAAAAAAAADlLLjLv09c/xVBzvJA5yD9z7Xl7SkrTPwAAAAAAAAAAAAAAAAAAAADjPTzo+4nBPwAAAAAAAAAAYfU9/A5
I1j+tBRoJhynPP+4A4V7U988/AAAAAAAAAAAAAAAAAAAAAKIOiZ+GTsQ/AAAAAAAAAABhP7IV2VrRP22lSkKSKNE/95180dbSyj8
AAAAAAAAAAAAAAAAAAAAAN8xEPykT0D8AAAAAAAAAAMEcaW/hMp0/UXYgBdPesj8U67AVsWTjPwAAAAAAAAAAAAAAAAAAAAB3el/
8uqvSPwAAAAAAAAAAhc5bA4TQwz/0GZDKH73PP1F7bD9VaMo/AAAAAAAAAAAAAAAAAAAAABvOU3kDBdk/AAAAAAAAAACUSK9r187
TP2mXFXUtv9M/Snl8hrudwD8AAAAAAAAAAAAAAAAAAAAAaOr8Wx0j0D8AAAAAAAAAAPH67nDBvtY/1OPJmh/6zz+zxEU5Z/PKPwA
AAAAAAAAAAAAAAAAAAACYYRJK9pTHPwAAAAAAAAAAXXsUUTnnvj+1YQ+BOMDHP3kiYOfJSeE/AAAAAAAAAAAAAAAAAAAAAKbI5Tg
DpcM/AAAAAAAAAABnF4Q6zt3KP6kAs3fjGdA/8QO4B+FIxj8AAAAAAAAAAAAAAAAAAAAAtfgu58RS1z8AAAAAAAAAACKwQxeC7cg
/ioGm8kFrzj9V0xz0Pd7CPwAAAAAAAAAAAAAAAAAAAACAffwAf+TaPwAAAAAAAAAA3kAb9snI0T8gk2navV/IPx5QszV+AN8/AAA
AAAAAAAAAAAAAAAAAAFbz5DfHNqg/AAAAAAAAAADoQbYZiXvNPxSEo4xt1c8/31ycLd9uzT8AAAAAAAAAAAAAAAAAAAAAku4EFhW
g0j8AAAAAAAAAABr3X0Vh1ck/UAokkbrIzj+ZaMpCYmjJPwAAAAAAAAAAAAAAAAAAAAD/yljzwPzWPwAAAAAAAAAATL6ItPiFyz9
7HYycNbnOP3oiouz1y8k/AAAAAAAAAAAAAAAAAAAAAOCAJOFt+tU/"
       }
      ]
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 2, "4d533c9c", 8.8645548, 76.0],
    [0, 3, "4d533c9c", 6.0107332, 79.0],
    [0, 4, "4d533c9c", 2.6770155, 82.0],
    [0, 7, "4d533c9c", -0.9222658, 81.0],
    [0, 9, "4d533c9c", -1.4011411, 93.0],
    [0, 10, "4d533c9c", -17.694129, 150.0],
    [0, 11, "4d533c9c", -6.042223, 110.0],
    [0, 17, "041dd5a9", 5.609841, 130.0],
    [1, 2, "4d533c9c", 0.7507161, 84.0],
    [1, 3, "4d533c9c", -5.179367, 100.0],
    [1, 4, "4d533c9c", -0.4097851, 96.0],
    [1, 6, "4d533c9c", -11.375269, 130.0],
    [1, 7, "4d533c9c", -1.473162, 100.0],
    [1, 9, "4d533c9c", -8.8107487, 94.0],
    [1, 10, "4d533c9c", -18.236463, 120.0],
    [1, 11, "4d533c9c", -9.939137, 120.0],
    [1, 17, "041dd5a9", -3.911383, 140.0],
    [2, 3, "4d533c9c", 5.4913364, 64.0],
    [2, 4, "4d533c9c", 8.3414642, 66.0],
    [2, 6, "4d533c9c", -7.4622571, 91.0],
    [2, 7, "4d533c9c", -3.0214874, 76.0],
    [2, 9, "4d533c9c", 2.0025519, 85.0],
    [2, 10, "4d533c9c", -1.456975, 130.0],
    [2, 11, "4d533c9c", 2.0030014, 98.0],
    [2, 17, "041dd5a9", 6.91971, 120.0],
    [3, 6, "4d533c9c", -14.294601, 130.0],
    [3, 7, "4d533c9c", -7.051939, 100.0],
    [3, 9, "4d533c9c", -4.235496, 110.0],
    [3, 10, "4d533c9c", -7.102496, 130.0],
    [3, 11, "4d533c9c", -6.340223, 110.0],
    [4, 6, "4d533c9c", -1.324025, 100.0],
    [4, 9, "4d533c9c", 6.14636, 100.0],
    [4, 10, "4d533c9c", 3.85466, 140.0],
    [4, 11, "4d533c9c", -2.1286083, 99.0],
    [6, 7, "4d533c9c", -11.381144, 110.0],
    [6, 9, "4d533c9c", -7.9594641, 91.0],
    [6, 10, "4d533c9c", 1.8780083, 84.0],
    [6, 11, "4d533c9c", -15.397514, 160.0],
    [6, 17, "041dd5a9", -18.571777, 170.0],
    [7, 9, "4d533c9c", -8.922769, 110.0],
    [7, 10, "4d533c9c", -5.123456, 130.0],
    [7, 11, "4d533c9c", -9.667414, 120.0],
    [8, 9, "4d533c9c", -3.966332, 100.0],
    [9, 17, "041dd5a9", -5.426886, 140.0],
    [10, 17, "041dd5a9", -11.591337, 170.0],
    [11, 17, "041dd5a9", -7.118286, 150.0],
    [12, 14, "4d533c9c", -1.1060011, 85.0],
    [12, 15, "4d533c9c", -1.4225499, 60.0],
    [12, 16, "4d533c9c", -1.1060011, 85.0],
    [13, 14, "4d533c9c", 1.202576, 120.0],
    [13, 15, "4d533c9c", -0.4921106, 81.0],
    [13, 16, "4d533c9c", 1.202576, 120.0]
   ]
  }
 ]
}
"""

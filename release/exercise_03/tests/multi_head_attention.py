"""The public cases of the step multi_head_attention, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_03: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'multi_head_attention'
points = [0.5, 0.5, 0.25]


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
   "single": 5370.0,
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
    "data": "Yv/KAoYA1b9JyzVm2i7CvyTzl2jAzNK/jcCUEsIer78sYhHmuNDXv2i1y7ykteQ/JgguxwkO1T/MHKkEN1jkP1h
JaO+wUOM/ewCzbN8NzD9mDItQqe3JP1ze//9hVdC/YFMZSSJm6b/0Cb3lJiu0P7br1w4kZee/rr9MJ4k5lT84UzgPFH7mv3Xtf2V
XyOs/kD1Py5275L+emSk3uPTeP5snilEQC+S/AIT2zyHYpj8RgfA5jjTiv1iCJk6xHt4/BnsV7STi9T+R/l/QeVvmvwBhSFqdGO0
/Dxe9QlbWoT+LyT3bwAbePxa9Ce9HH9g/"
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
      "data": "V1qtzl7W5j+CrBE1OZDmv0Gjyxg/mdi/t8m5Z4/pnr8FVqCCxSjRv+ELLBZOQ+I/+YLalQyZ/z/8xEwgxcf4v
zq3VX17qMC/+SOFx6xY4r/219bSy7DMP/ZTGhQxI/E/ZECx7WA95D/LQ7CU5Hvnv5ZVAmohJ/G/jw4/atV22b/O8ZY+wwvfv91aZ
97GjO0//M7FQDs66T/+ykPOUUrlv7BTc7paEe6/g/qjQzn717+dypyHZ6DYvx2nAQWtMuk/O7y0H06J6L+0zbc6DDnaPybEGHQBA
fe/8dXBuMMwwL/2Lh9UkZLsv4QcfrqCRL8/"
     }
    },
    {
     "name": "another order of Q, K and V",
     "message": "Queries and keys have changed places. The columns of c_attn hold Q, K and V, in thi
s order.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "nJVSMwHh0b/ILsz5B33wPxvze1hAp9s/NQo3EU860z8A4K1rmksdP1ZzjVQuhs6/YeJaY6Hk4L9W/MHWxD/uP
236UURVSNk/VpK7wb+l1z+sLS+eqJ++v/Qm0dWmUKG/aVRQs2ja6r9ANffhI/CVvwg7Z3maQuS/Tz5NpU3Lrz8sy5B3f1vmv20/1
/ifWO4/shx+QsPk1L8/F/1gVw/pPwiDv25Ata0/uz8frw24xj91kplRR0XGvxgvgkpa1Jq/BwbKx82B8T/cU3Cl98jYv8MKyl0bz
Nk/cMCk99zGnb8W0yKN7gfOP0hwPjycxdE/"
     }
    },
    {
     "name": "first bias forgotten",
     "message": "The bias of c_attn is missing: add it to X @ w before you split.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "7f0cgbNTwL9AhobLGhZiv2iP4Z7PeOK/CuMVZbeWsT/IS8CXVr7dv/jC6B97V7u/2ptBntM50D8bWoMPnQniP
/If05E7ac8/QL+rxAXn0z8AdlX95Y1DvzBQK+gVuei/bG3FBvxd27+gYFSlmp+wP5mKxGHrT+u/57A+jKjnwz9bGhH8vojmv05q2
QEaCsQ/Xl4vHRty0b8IzaRF8BrdP0h6MeUY7OS/V/W9sj5kyz+8AFV8nkrhv30ttZALK8y/6xfhNsPi9j8Gao98eubpvxDnQUQKH
OQ/tcNr7uJMwD8bHNGbEBDVP71Xa7vB6ca/"
     }
    },
    {
     "name": "second bias forgotten",
     "message": "The bias of c_proj is missing: add it at the very end.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "ttD489aw2r9cbyzr5vyqPwbv54NlLLs/MpSYF1wmrL9q/rySySOtvyPJ1LnhI+w/o20ArHG7zj+UVukMvJPqP
2WgGOpODvA/kgty6/jLzD9JpP8tipHgP2Nu216Ajpe/CjywwUo+7L8Ntu/J04HRP4boHVRuMtW/ZBhFHVUqmz8S5LZq6M/Yv5iAR
DFKm/E/OibmQ8aT57+XBtUj4bXlP6PABLON/My/W7DyyofQqT/DPyfA3DzQv+dUHKSVfeY/sQbKsBB29D/JxB/I9B/gvzmsiB9F8
vQ/akO5PbzOpD/1xXtHgBnpP0byjfTgfeM/"
     }
    },
    {
     "name": "c_proj forgotten",
     "message": "Your result is the merged heads themselves. Pass them through c_proj, which mixes w
hat the heads found.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "be68k2Ol2z9RSPXib57Tv4lnatQeYuq/oJtfAxFbZb9198D8tyPmP2rJUqRzxt0/YGYuz2nP9z8WMcJZ2Mfqv
ylTv5O3Fvc/teNynAqrs78FweXijIvkP8NoEwFC7dA/QvBKRfGi2D+FyQ3G3uHMvxw3zdZbovC/L3VRuEoBuj+SuGdgjkTwPwZIs
bISVvI/rYJplj+S5j8z38sZm9Dcvz3/hRcnRcy/PoVc9Ixnyj/40CzbQATwPyhYQpJLsfM/CIUemLqg5D8VSGkVHAvov9fdikb4k
dk/R2PnpSBU5L+o6FYzi8zgP9bwmkYGNvK/"
     }
    },
    {
     "name": "one head only",
     "message": "Your result is that of a single big head: Q, K and V were not split. Pass each of t
hem through split_heads.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "BsLxE5g00j+0o9wtjBHhv6/0crJZMtQ/6IValr6tTr/AeHbdux+WvydGevWp3OU/ukN0mThe0r/7RXgVBhPwP
zgAddcF49G/MVFa9vcXtr+BekIWmxHFv05/AKEL4N6/2IJ1tO0Zvz9YtJWaw/6+v+ktkSQ8I9E/8wqrnwi9nL8AucvCELRrv+Chs
O1i6dQ/H1dC3vM/zb+dw2MWupfoPyQ8+K3avLo/SjILO2C7wj/KyuHbKLG9v5aKUuw59bG/SFC3j3wL2z8gjoKSJo/rv+u7Fy+lr
9A/JuEDWrzMdL/KInC30laxv5F8vAUPse4/"
     }
    },
    {
     "name": "split by a bare reshape",
     "message": "You made the heads by reshape alone, which gives head 0 the first tokens instead of
 its columns of every token. Use split_heads.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "DpYD81JJ2D/wZZ5HTuTXP5HmM27RUtE/w83ymX7vyD/YU6Oy9HKlP6ecEnv5CNK/5l3MqHPB4z9MRN8jEaa+P
0ceIlxhU9o/8TZBu7rFxD+gFAvROMnBP9aizrfyCcO/ojnXLIsr2b8ZY6k53jDQP3vSxBaWw8u/fG6GE1bL7D9BruZNvsfjv9Gug
CPrYey/+uTH4T5Q7T8+HMOi/inDv83oJfQUuPA/sC8XWWbC2T+FD1Ero8rYP9Ir0nZO9NW/6XgbiV098z+qe63BehHivznaSqRet
vQ/YKx9HmEx4D/vlSgV/KPfP2ONhMOoZ96/"
     }
    },
    {
     "name": "merged by a bare reshape",
     "message": "The heads are right, but they were merged by reshape alone, which lays several toke
ns of one head into a row. Use merge_heads.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "niLgzw4e/b8j2ggOT+LzPzpFDpWFmPi/+b/4Ai5F7b9Im14zsWDlvy4AFBJOkvC/9HZ5vMjd37+AWzFe3clTP
8SbQumYc9G/wPvDl1lj5r8w+BhEkOmnv0l/BTo4hNO/5Mw0DnLGyT+edsjpMSXSP7zdOx7yltG/cbssfy6Xqr8pWIB3tAvIv9Kmd
BN9SME//lj2U2is4r8SCfkbdYjBP/vngwFiFPC/SetMQZz14T9MODoacNnuv4gO+PARGLc/67UWtgbV7j+AWOr+E+nsv8qmccK1k
u0/iEsyiPj37T+g0DhN/dGjP6jzA3cItNG/"
     }
    },
    {
     "name": "always causal",
     "message": "Your attention is causal even when no mask says so. This function blocks what the m
ask blocks and nothing else.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "tpg1AS6537/FwCdkpPL5Pyhq78XRYeS/qh1c0FIY07963H4qvFPHvy5+rbOvPfO/Q0EoCZav478GgL+CREv7P
0qghCPVPcO/2ucwRhPvrr/WjSzPBgKzvwTrnTQjB/G/tfotGWplxr+P31fzC5jzPxKMtCF1htS/0eJWwsXR0j8fZr+NMIbUv+sRn
vTK5Mm/SDMvTLDr0r86HoOaLtbxP8ATwn4wudi/GXsJguufxD+yHkyQqVzVv0RQKCKN/8G/BnsV7STi9T+R/l/QeVvmvwBhSFqdG
O0/Dxe9QlbWoT+LyT3bwAbePxa9Ce9HH9g/"
     }
    },
    {
     "name": "divided by \u221ad_model",
     "message": "Your scores are divided by \u221ad_model. A head's dot product adds up d_head produ
cts only: divide by \u221ad_head.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "gVutOsyRz78sVKhJ+HmnP7FU73t/PdC//LjoLPhJm78xbF3JsavUvxwpEoHjEd8/8eS3OoWeyz/jil7IDVfkP
4URIxiEMt0/D2cgxXThyD/we6keO4u9P72Gz16ZNci//NAix+/8479mu+nfyxvIP/t71lYPWOK/nCUzdJ2voT+97F8Fn3HivxYJ3
P3EhuU/HBvNcJxN4L/+VeFO35HgP1S/tkfynt+/53JSve+Wqz8Bpa2naSfevzYoyPO3c9Y/D5Yc4Dmc8D9sQYwVu6zbv0w7nT/5u
ec/jg9Xm4kxqD+zGVP7cj7WP5o3Zw029NI/"
     }
    },
    {
     "name": "not scaled",
     "message": "Your scores are not scaled. Divide them by \u221ad_head, or use the toolbox's atten
tion, which does.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "+t8JJjO13L92IAlHT0ngv7GpgdYSvdO/g5g7wQ+Rvb/AJDTJrsDbv2P3uE7ELu4/uYEjwtiv4j/dynxFBCrhP
xaNhxA51eo/zzT+TLHqzj+DvE/nr33WPxhBflLrHtS/R7vTcjrx8L89PKevdp2zv5oGX8vQ1+6/bNLYtwwlgz9qGXic0LPsvw632
f+a1PI/dKm1EL7r7L++46vBfW/VP8LY/TSIA+y/QnCqgVYujz8k1ujztknov0NDvqXbWug/nG3qNICn+z8E2+2SpODvvz67ymm0A
+w/4eYW/jifoL/0uDlYX5ngPxZdU1kbDN8/"
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
        "data": "Yv/KAoYA1b9JyzVm2i7CvyTzl2jAzNK/jcCUEsIer78sYhHmuNDXv2i1y7ykteQ/JgguxwkO1T/MHKkEN1j
kP1hJaO+wUOM/ewCzbN8NzD9mDItQqe3JP1ze//9hVdC/YFMZSSJm6b/0Cb3lJiu0P7br1w4kZee/rr9MJ4k5lT84UzgPFH7mv3X
tf2VXyOs/kD1Py5275L+emSk3uPTeP5snilEQC+S/AIT2zyHYpj8RgfA5jjTiv1iCJk6xHt4/BnsV7STi9T+R/l/QeVvmvwBhSFq
dGO0/Dxe9QlbWoT+LyT3bwAbePxa9Ce9HH9g/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 5],
        "data": "TLs2jLC4uz+fZbIKWBmwPz/L8h9W8rk/+5G3hrbCvT88kE1YHY/jP0ixp9FUJN4/Y1V/G1ae0j+AmvRDDn2
bP9nd0XFd78Y/CQaGratuoD8pCVdgw83EP4cP2f2jMJA/QNKnTD05Zz/jbu4s+867P4r/EGXxueY/6uBgj1eNzD+t5eW4hrO6P89
WMyaweLA/R21Tf8t3wz/Hid/AYDLdP8hysOOZtbQ/OMcX+ASGxj/RL9ddF43gPx5bfYnPCcA/B8prKgLCuT91h5vJH/3JP+eQ7m+
3zsM/BjGOraQ4xD+8Ri8yHR/LP/I3XHMzbtE/6zHTvGDLzT+BKZnmLy2sP50mRc5wecg/K1Dsj9qlxj92hqr1AwXWP4O0bVBhEr8
/iVhNR1Dq2T/c9vZcgkTRP0Vzqu1MJsE/UCcsQ7rlsT+tBUAdXAe/P4O545fJEuI/OfG/dYKvwT9frrIn7+3APwneedHnTqY/1YQ
Y+gP9rD9yNSAiD39VPzUFolpvUKE/x8suWqymqT+IWoB9/nXrPw=="
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
   "single": 7080.0,
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
    "data": "MvgQk2gS7T9sukIU5g4AQFi0Pmj5xt6/tG9U3YmQ1j8C+5MQFI/pv2779yYyEtg/kYTyhmfT77++20rCS1S0v/9
DM4i03Mu/Uiw1uSMjvD+G5RET7TXYv0NcJCV03vi/hhLuIkzE5L9Cjgc+yOnKv9EK4k8gjuQ/iT0JnOrK/j+/BD4BYJDfP6C+BEg
zZpK/sierHH78079GLGJlgy/gvwxwFCKSxN0/7WwUoo795j9sLgkWDI71vzN18IbWE9c/W1UOhd5n9b/r3xxmq6X5v150cJYU4+O
/RrwDk2Kj5z99ihywDiLlP/eP1B8jwAJAPncDItXsqj9YKzlN1MXNP5ZsPoPtwdW/qJcV/Qu04b/Of+Bv6ZXfP6gYkHnIreI/QzV
21SeF9r8EyMg06b7YP+QRkzJx1ei/cdEOinl4AcBATF3MN7Hkv6/ruIs64/I/joY6dSA+3z/fkek6S2j+P0EZY50/MdM/yOmvXEK
NtL+DSLn8Cvi9vwe8dSBcpta/3kAjW/y02D/TS8trmL/VP04jAtUrX/K/QCXJHhjddb9YcU96Tqbrv/UROk7nkPq/PRZ6xhAF278
w6uZ/7+brPynXw5wZMNQ/w5ZKUFBYAUBccXg2sOrcv7ZfTlu4Gds/5Io7fKhw2b/hjVH+aGDRv1qug8P/i8s/fJBC5JIjxb8OLqC
+Tx/lv2hOFrmjjJ6/au6WYfKV378le7Xol2n6v64cKX02H8W/UETJgH9T6D/ZhQttGC/IP8DK5m5FOuU/Exc3BZYl2j9+hRe/5tX
zv5u75CoxmNu/jA+ehr0y5D/U9JcDFdSavzSRra45as0/4e6jlHWA6j+1AdZHkp3ov6o2ED8Z6eG/D7GgHU3Q8D8UJ0BRBvfwP6Z
pW3Ut9ve/Z4eGDR/wyb/uy7eLnF3aP3ylcO6rGM2/fnROvcLo6b8aaYT9VzHCv9QwF5K0ibI/i6K8f7wV0b8CuNU01zi+vxUhjS7
ApeU/yjNFw+c16r9NWtxWEYOvv/CD2m9yY7K/a7Z6R/n23D+4Eyj228PXv59lOKlZnuW/NUV5wl/76z/GRXtVUJfPvwlFfozVoeO
/Z8nuJGPG0T+G4wEGaqHIv8DrPQwxAXc/ur/ccr723L80JmlEwdThP3wlz0Yq9PG/Svnh6CJc079qeFxCpGbLP5j/SLYxgfE/fK6
nl1R82j/htgZDVNPgv4mtZH3qp+0/RMMoc/3d4r+KomYdnSThv7JWALRyeqW/xG+bVARj1j8N7cLCo9a1P+ZUhaJcgdG/7ZL0h4P
4oj/Sl69Ew7zYv6CfHYINs2M/cRYLY6/e1b8LAeZ5/PTXP1yCSmX3ebw/JBjWfyHg2L+whv3xUU/wP6p2d3DZp+S/xIjihIPi4b8
Ti6Kwd87Jv9qahmCZruI/ZTIMmRAWtr/E6IfQCbjYv1L4yDysG54/Zr5kKAP/1r9m5UJm1JG2P3eRpI1ths6/BN9lq9k3vD9o8TM
sW8fDv1HU30LiyOA/IHs/j2gT8b+FcEdjLPfyPx4hpHy1Rdc/cKyyHo7X4T8OQtOl6Afuv51tPKXXB9i/9R0wiPBZ1b/uNiQhiFr
rP9UycUIkFuA/tpSAaDW24L+umvEVvowDwGen862Chvs/CvLCiVMq1D9iFXejajDbPyaWUTsGFuW/QUmRDluK6z86rrSsER3VPyt
Yf4cN5t0/EAure7hf5b+MnAuNEZDRvxIi6fEx+s2/5Wmgjn+txD/BnG67MBTnPy+SqY1c9tG/SfHun1XrBcDKNyOGyhfvP3wEqbp
QvuY/ZHSIzk7U4j/vFC227HP3P35cO++mTtW/FKnkZbJ8s7+DcYUNrrDXv7985Nz0B8s/5NETSvIs67+w2AXDvtnJv+CAowkJz+q
/wMCUf9Se6z9ifmdXy8ziv+loIxrjtAfAL+BQIQC//78w8hAJxkadvwJEQ0M3zcI/Rm9bJfFk8D94khd6Ln3Bv9R4NCBQ28C/UnV
OBC1Uv7/Y8P/sv2atv1iQ5KMi2dG/SP9CEnoBnz9gzf0+vWDnvwuVL2LKR/Q/WBCAAt8j2L9712vox8IFwI5HiGN0leq/a2nkm9k
M5D96Fw1s2R7FP5Iq+n4HJfo/Ll7rbpPC3L+ozuCFenbhvwAHgEcnze+/gFe+OSiA7j90aR6JSwzZv4DEk4PdG8K/uYyIrlwh9r+
dVRlXq83tPzuPIGrq8OS/BF68kivi+r/WpcuioMwFwDux7EBoIeC/"
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
      "data": "Lxezjr1Qwb+EmD/NGK3wP2fSJx0l6em/ISzEN76by78UeTJce2PhP2416iUAIfc/CYQTDfHL/L8YOEn/yCTnP
+Fsj+m3VMe//bpsJ9Av4r9DZTCMsfMCQOPzKKArP/w/DOkGHZ568j84hjgVYQbPP5YLy0SMFbK/WEAQRUsH4z9SaBFYoHrFv9ugo
ReYiuO/VW58ZxFg2T+ibwNgz5/4P/w4eOXlOvS/C6Tt6nh74T//otrlgLSjP9gDsFC4ZuO/rIjRgUc+8z9lUI+wlo8BQFe/Pjv49
/c/3AWn2mN24L+gxFfCz+mYv3wsgHT5muI/uMGLHjWAxz+QfMGPbeLmv+kdwJmgbt0/I4BAoCwr8T8dwrHlI6zvvz2SVSa2Aeg/K
fXE7HOWxr+7NAnqhHfnv5WZG7qwiOk/vDciXCZvAEA7j4lfucHzP1fCivp/r9K/qm4rWjPX1T+E9UAFigHTPyxXn03BzuC/9PmND
SdQxj9fbBi3WrXgv3SAC+X/X+Y/PCKiQa+r4L+A+OUCOJKOv/DpF6gAQ+s/AeYdKrvzwL8VaLK/AVToP7B0XR2bLb0//MX5aG019
j+lm63SnX/tv8GyUooBfMA/Pr9RUngX3D8JT6jT0Cjuvyhd6R87+rw/WsYgsXL14L8ALP9dQObmP/fzi3BzOOK/sLulg9DntD8Ra
wMaJUnjP9j6UvP8OpG/8UXHjxmv8D8O5++MZP7CP6iBRp/v3+k/2O5cCy+x6b9EQLRmAYzXP/woYtplfNE/gNWGnJUJ4T+R/7ukE
Pr/v3h67sTkpp2/RQZAxaRf0b/gA17mRMPAP13JQFHxaMw/HzJA9gZF2D80HueL+b7AP1GISNRzQvW/BJHjkDrq478woEoV7Hefv
/PJw6r4kMi/DTQCyJAtyb9yUIWdPOztv0PpZjAvQu+/LLtPLXB88r+grJPvS/iev69E9FpH0N6/NJIHVjWmyL9Q8/XY6vl5PzK4R
3nUz+E/6MGnlLOkzz/Hco4plPXGPyShUhnLmO+/2iydMyRj6b/Yq/M8Cxyjv5DC2cQX/9y/tLmYnqq8+b+EMg4FTK/3vzA6N8y20
PO/YJ+1PgK/e79lSM/j1T7Zv0pjglpY5Mm/5U/7NYvjwT9U3Cw+DljuP5nWwnSloLI/QjnQHQUn1j9UmAGqaWXPv3yddH2QOei/G
vgxRyzr5r/cI0+OduSkvywTzg7hgtI/7++t4P9xsj85rlbpTQTxv1wcBJ8wz9a/uF+sCDHV2j9Ucm7qU/fwvyUV30PhteG/P2eu0
UT2wz9Kj0A/ehHYP75wa/KyPL+/CAGl14OcpL8ek5wkFCTnv2COYPNBOIG/IiPc42UmuD/eRdBRdXTLv65wUhREPc2/JFgzYtfh6
L8QCvBNCP/nvwIzEt+Y6c8/hlaTOpJZ6L8Ak/zVrarbvwRvmM94tOE/jKpC8HrA2D9ryAODxmrOPwHmKCzQUti/hAMJmvzl5b/Vl
IXqAqzgv5g0LRJy5rk/lN9tU6ce5z/zXy9RMDPlP7KyuwMgjOE/o7jmKCEn8j/uW/OGxkfkv/kSa9uWbuU/vH49SkPH0j/BnSrub
k3+v2oGO2hKL+w/7g6AJeaCy79xZyJDR3oFwACXFEOwzJM/4FugJ0xO+j9euCKibgTQv0RBFUkBNLi/oMqv+Owcxr8YrFUp7235P
3z2Miv3Urs/KMRXb0Kgqb9cgquTBKPMPxxZu9QUCaq/bSgOV6F73b/VpcDH07/Bv12/R0xjoes/ibKyiCW74L/bdbNRgofpPxWby
7CiQtG/yq9j3UB31b+tiFNNpgjzP7mHdubdbNK/sG3cSTb85D8PI7jo15rQP8BwqO4xf3m/j9Vp7/rAvj8KcWdx4ffRP7Vp2eGTT
PK/qwF1kTIF4j8+lpSZHYXZP1uY62bUp/W/3L/vMmzGsr9coObkVb3lP9x+UglXvPG/YfOUi1ByA0CIlaV7st3NvzKmnBzdwvu/0
rt3wpdJ0b+69AQPpaz4P/l5gV8WQq2/EBqn2jPswb95qQSmSe/6vwSai1j9HvE/H6KV9dnAt79ha64xOdbWP2XUqkblM/m/bgHtN
Uqg3T9H/BhKcvHlv7fBYfWtdv4/oxKSwSBf578481iZkZq8v9aGsl6rge+/7txu0+Ak6j8fIMQ83ri3P4/jtZXCSMc/FXP2A1nO6
b/HA3e67hnmP4B+sk6eIVq/QIZgqeBKtD8Pz7T8Id7xv2qCmHTCdOi/"
     }
    },
    {
     "name": "another order of Q, K and V",
     "message": "Queries and keys have changed places. The columns of c_attn hold Q, K and V, in thi
s order.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 14],
      "data": "MvgQk2gS7T9sukIU5g4AQFi0Pmj5xt6/tG9U3YmQ1j8C+5MQFI/pv2779yYyEtg/kYTyhmfT77++20rCS1S0v
/9DM4i03Mu/Uiw1uSMjvD+G5RET7TXYv0NcJCV03vi/hhLuIkzE5L9Cjgc+yOnKv2tFD5B2leY/yASk/+y//T/NsXrvng/UP8BB7
9+uw7G/XnTQj2yW2b+amsndDBTGv9SLtRsjwJA/UrOeM/OK2j+l1wXXdxXvv3kQlGzEbMk/pZe+mMyE878aObLkWBP2vyb1XDSTA
+O/xOrE6pqd1j9Bmv+W1zbnP1BmdHTRlQJAKuMJtYBJ27/AwSkKhuTVP4xEtupt+9+/CRqCTHpe3r+Askv/GtfdP47CmUpokcc/q
c9yaXAm8L/4qWa0qH/TP8wLVtrPstm/WYOeShxRA8C0yyY2JDvhvwHHjH+QzfA/edy2HIsd5D+uL8efcjUAQGxBcqZtZZO/6Gau1
7j5uD+K1U9io4rWvy393TMCAtG/YlYvX0qlwD9a92HnuGHCP3B4wA5I2Oq/gMkKFxBdcT8Q3kk2cHfnv/ABckfBh/u/d+9W86SI2
r8wbI0SpXDlP7o/ukndXbE/f9BiNPzK/T9DVeY5UFmwPxh8jUEjgLI/asUGBqcyxL+ZzyF2lmrfv2oYFmNiIeQ/qq6Z7iHpvT8Nn
U5wUyvwvxx01CZmvqA/FHfi07pH8L9wh0loHUL3vwVYhT60SdG/zqIC/sle7D/ZhQttGC/IP8DK5m5FOuU/Exc3BZYl2j9+hRe/5
tXzv5u75CoxmNu/jA+ehr0y5D/U9JcDFdSavzSRra45as0/4e6jlHWA6j+1AdZHkp3ov6o2ED8Z6eG/D7GgHU3Q8D8UJ0BRBvfwP
6ZpW3Ut9ve/1j10P18s2b+Ige4Ms2vRP00UmRAyf+G/K16iXt9z4r9YnvZnx8mTvzrOWZApAMm/Ou5C9ycn2L9Sj9C3Av/RvxMZQ
jeLreM/5odu5Fes6r+niEu5Z9fJP47vzad/cOS/PjpdK+jJxT+01KR3aWzEP0nMgIz78e6/IRZoAGEw7D++bFgZAr7av0gqXiCEz
bi/jOqWycOXzj/5HLaG+P/Rv8h5gci+Z9I/tBbjB+3o4b/DomZnNPLlP//ZREtQWPK/z0wfzHfVur9oPlm1UDWvP/NfM2Vyj/s/3
jgZ+RiK4z/x5mEFAVnMv+/up/1VBfQ/ibSzncI247++H+xRHpPxvyszf8MGmri/glkJrBD17T+WPFTYnQLIPwB+HvmjOKG/WqGvP
PzE4L+0OMqdKv66P03b/D7Ecc6/gwkI4cjaw78BE5+laorSv1EV3LAs6NW/PrUtAHE93r84IJUpk4jwP53+z3yiwOK/Oq1zuYfY4
r/CgrNGVDzEv27N3+OcZuA/IiIaqhSlx7/CjkYlbg3dv7yBGUL2hLE/whjum5L23r8QfiDppDKIv37/7KGeGsC/XJqfieCStD/YM
nQ2Zvaxv1HU30LiyOA/IHs/j2gT8b+FcEdjLPfyPx4hpHy1Rdc/cKyyHo7X4T8OQtOl6Afuv51tPKXXB9i/9R0wiPBZ1b/uNiQhi
FrrP9UycUIkFuA/tpSAaDW24L+umvEVvowDwGen862Chvs/CvLCiVMq1D+LCsm4EMPXP2mOA7i47dm/rE4SPytE6D/8jKMjWFnQP
3RncFs1JuY/crGPAQv347/YrTl0ypDEv/y/puBBScq/C4Xn8/XM0b+li/WkfLfrP1b5zqM9cdK/wijxSMPABsDMMwaYDw7mPwwqM
iOTz+8/ajdwSTT10z8BK8DFKlL2P7wzfwKsBdm/b7qs915uyL/w6OPl77bsvyCMjEEqfo0/nCE1ZhCs67/8zhLBumCgP1B52RM3n
Ms/5ZCkl8+x8D+3Pg0hpGXkv0FcVPYSJQTA/fCaAPAB8L8Pw832Fs/WvzAe3gjKMd8/4HMDpxgLor+FAVjFEQXiP6zvKwWzVMc/b
j/ERz6/0j/noa8eITHfvyenaUcnv9y/8A9agsUY0L+2tuYfcCuQP5L7pUvfQOc/iAkWzQpv4L+ngmrq2jQFwBbIW37ZJtA/gu+8n
bde1T8aNoJAav69v47FCpahEvQ/UM7J+V0Y4L/abUydClbhv/4obSew5+y/dZtokqRT5z9YsyUK1t7av1Am029tyJw/ZnOFwGps5
r+Mvhfx8bnxP0wvXPfMbNi/1Tp6flOV9r9qezp/P6/4v6IMDJQKZM+/"
     }
    },
    {
     "name": "first bias forgotten",
     "message": "The bias of c_attn is missing: add it to X @ w before you split.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 14],
      "data": "OHh2SSQo7z8+tUwGojH1P1NL8FKu7uG/HN6caH+jyT88KHLhwovov8lTiEda+OE/QA1vCqi88r+4AnUukU2jP
yjECgF0leE/IGaRWGWvmz/AuEA5LEtyv7gbuM0W2eq/HM8PDO6hxD/KPXOyMgLuv1/LDioBHOg/qhPWBwxd9D+S5dT6ECPOP2SkF
lVrPbS/wyYJqWSv17+aDHHpQZvIvwYk10se76w/8zUoCfwK5z8mLwSKg/vZv0WiGwdASNA/AQg2zmrc6L9iUXp5/3Ttv4puZyYds
8Y/IoELL7gXv79OAp6hPPPnP4nUsNUyUvs/YDI5yXCLwr/weflc6/m8PyWsTD9e7NW/80P75cbE0b9CBGrXBQ3HP4GtMZ7bRuM/r
VzqeEFb4b9VATcwoRrRPyQz1Kwj19G/ycpgJVvm978SxJ5excjEP0jA8GC44dk/AZqcRsfl4j+wjpLVX0rzP7oB7OKqaKg/k58bp
1n3yL8p4iQUfdfCv5C0TimzUq6/rdHvhdHYvD+lE7MTWl/YPzRVetyyNdO/hEnyrFu+o7+euP0b7jTTv8Ky1NBGFfG/mT4eBDlA1
T+Qs9TTRx2wPxhKV0+d898/8LZj8lF3+D9VQjcag/7ivwh7b5jnMtI/7xYn8yY12r+AQzk0BVxjPzefkfqTn7e/eOky2j9+tL9OI
itaXxrFP7khuvnwCcC/EE3Vb9DKir/QrIkrC7zvv6yHOTOI++M/EBHpgszVnL/5wlCjA0PQPwCPVrHawZO/xjSVxzIP1T+mBVlJm
UX2vw4WocyOkdm/nmWquv4h6j9QViHYJPLJv98fuO3hM9Y/BsLdW4uG+T8PHDiUe0Trv2QV5zfkyse/df/o2zVC/D88Kjkkau39P
2ALauMGzQHAv/lIBayOzL9drGOa00fTv7QxDu1mptu/I6KEQdDV7L8Q16vqrIuWv9OXiFwflMA/F0JLF3Uu4L9E1FG7bfi1v+Mha
LVFSvY/Ry/5KUin7b/iIQxyYxTZP4PY4NkoSts/SHPlwmjF8T+WE7IdiX3qv5JHtH+g/+S/VLdUJl9TwD/OHma7jrfbv9HM6FSIr
+W/4TJj5TXA1D/Il+N+KdW0v8wJEQBOHsu/6vshYpoz2L9WGK1cHAT1P9SyVVqYGPO/xRb6vaT+xj/aT6dYDzjnPyKt22lw2/w/J
3IwcJ0pxr+webR6hSPgv42PCi/orc0/kHaK246Y57+HktoKg4XjvxCvFGUmJYw/afAbkE9u3j+Gd7RWGUy+v7pJhko1Asu/3vWlS
v4e6T925jHnQyjev3a3FTf43dw/xhRmPsgGzz93msAZpCryP8ASFW9Id96/VFJh7AyF179GN98YnZXWP2N0wfQ8Xeq/2SM7z8r84
7+687KmljjEvzyf0aZ+1ec/+Hah9R1g07+JAaP1OkvWv3o25DTG/ec/QtaaNRJB278fwpgJV7PhP/vmQHfjnNU/VjYB12lR6j/60
2fFBOLnv1dURfmd3uI/ujp4sZL/+7/z996Tk7HxP/BAPKfWDcs/Nn/UTd/a4j/868Zxpxjov7zMiWDUqeG/WI2d41a2y78J5h2il
PP5P/YwHux13to/mo2o3VT/wr/65pptk6f7v0hVdkBzPgRAacIfvC1l2r8cKqg/AAHdP2x/Wqsz6/K/N1a+r1i65T+EPPwwbl/DP
7wTC/8yC+E/uUVR0lYU2r/iSze2honZv7hscnCuH7a/EUQ6E24A5T8cYJxNbjnnPzmH8L9fBsM/47x6Y672AMDoTmY2xI74PwoVV
1l1xcI/qjvz0Fdr5D8QQMMAn6fsP2xGrUwcGd+/BHnRBCwv0L9AioXxRhnZv6wprRvLRNw/KdPKssiT8L884dEcwJ+wv6Ry1fVFL
MC/jCWYRdUO6j8t6WR3yrbKv1YRJOMGGQLAO7Q3ThrZ9L/4aLBLQUbov5WQd/fkiMo/xoKCaPxI2T98lfAYNLjRv+ZyUY2keM+/S
Ar6dpXTob/0EB1MKmO7Pz4lzqYR5t2/qh1jrIz0xj80+PdRMfujv7eAEs6HhfM/eIiqRcwlqj9nDXqdxvoAwFC5ZnATT6S/OKWpp
R+Moj/k49SMo5PaPzSse3bisug/2UW68HNv4b/ivhZDhGjUv65Xj1CiXeW/+rn7IbIK6j/8Vkx5UprnvyjkDXtD1qa/jAqji3h22
7+FVBQZPSjoPy5fcrQrJr+/zVDc11PU97/3QyLs4xD5v4OuXWGbjvC/"
     }
    },
    {
     "name": "second bias forgotten",
     "message": "The bias of c_proj is missing: add it at the very end.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 14],
      "data": "Y2i2lPrG5j+kJ8DNEUT5P6HtviZoKOO/BKnvkfli6D+aD2QurUbkv7CfI4Ls3oI/PEZucCDI7L93fGIX+c7Iv
4X3lvJLCMS/qV0isJBWqb/kv61BmbfQv05G0azT7vO/LBeFt3KD8b9GIbj/eG7BPwT2DqNkhdw/VfBDQTDx9z/V3f4biQbYP2qWC
hIGD9k/xaGWsGDXwr9/m9XGIO3rv1t2jieQ7eE/RymF1FlU4z/dpFUDf5P0v9O8PQV3wMk/8ku1kEmI87/2ycntCrb0vxhIRvHWE
vG/FNQ5cblc8T9c9YNjQa3dP7nS4+SLpv4/COD6A/GwsL8AvJO2KYzkP40rvX0/Ysa/4AaJXqlx7b88fnTOO9biPwSqAVgnCd4/t
KvCwpqK9b90Yu5gnBbNPxP/4ElHFuW/7ozKm1IB/r8JtDyM6Hnxv6DhcLNCbvg/8GaFeESn0j+rRCTgkI73P67kR3DRTsc/4uder
xgS1T9yJYwpWJaoPzxNrnHLEOe/iL0riIrL3j8OiVmhXdrMP7+ZTsKeZPG/vXaZyR4Wxb+HXp2RJOfnvwD85tVGofW/8CZZryHF6
78Ja6vnf37zPy/eOoD2ZL4/UeDPRebW+z8jzNuNQzrivwWh7NCQp+o/Kmi3b7W/zb8pNpzg0W3kv9dTyg6O3NM/is8/DTPk0b/wG
jmZNSrjv2D3xX/KOMi/yMgykJ4X2L8wZWJw93n1v/1iZutmiuO/GZgc6Me08T8/LNeL8dN/v2DBcOVCG84/KfD3H7+b0j/RmenaG
JHqv8zkhGZjB9G/p0BVSkDq0D909TtzM6WxPzgF4fDMir0//wELuo917D8azf7JX7ftv7FHvKzeU9y/BMfzle2/9T9XMmRWc6vjP
7Vzo00la/K/UWN4g+uO2b8tjtb1zZSQv6h5d9wsFta/pwYSNByc2b8fJNpZHIKXPzwSYZ7N2NK/wktopVz+xb+Z6qfQPsHNvzM09
FPamuc/L/9tRbVP77/H0kQ0jW+sP65tq4pKS84/6rGf0KtxfD86v4N0tXuZv271kqfH6eu/mVXdGdaP3D/NyfwPf1XXv31P46SDH
Mq/NqBO6TBX3D8a6PPi9+Xhv2XR5cRLyrk/g6P9BpQk4r9SOdBp28njPy6L4wcRgfS/UKf7Lp67x78ESj0B6rjgP1/jdSDKv+Q/I
MNDmzpU6D+wRmFBwh7nv0EmtI/r6N8/uVbI5eii5r9/xYTooSfAv+Mvf7f9hb8/2Oq25GaDkb/bb3I7bhjHPzLcoz3G09i/auIy7
xIluT9Ol4AkL3jhv4eDobHnlr4/7/T1DWwBob9g2kh52ECyv1t4MnieSt0/4ZtFvn674r/4cnAuL+viPx8KF+PEbOi/aV50hjsfw
7/UdYufcLOiv4iuTPzvw8s/IAKu2EAhgj8IONO1OQXgvwjXajq8L7c/mCpbFk+Z4L/4venVkUXKP1486Gks7bE/4r9eLTx31b8gv
osR5pDIPwWJCono+tQ/VMgE6iLt97/LpvepthTxP7mBl2GPveg/15fiAPUf5z+jWKMDw+L0v/PwM3hJ8dG/QaVOI1qs3L8MSotGo
k/tP+DOkICt+NU/ygOd/xbu2b+0D8jZ7RQBwH6Z5Qc2ZfQ/52RRFDor5T+I64NNHTPNP0cYbni9ZPG/zLXxm2/F5z9HyJ95PannP
32X76VtO+Q/JD2P7qqO8L/DPwbABvPGv1UYE5SCT9a/X7Y8JOiBzD9c0UU5Y/rhPxnZingR8MS/T2bFY4VzA8D4Gwc6MdXgPy94D
IUw6vA/K8lboMER2T+7x2dbMprwP2iDetR92Ny/D7gRrTxW1T9oNUuSwD/KvyNA6aiA7sO/j5OPM6sh6L+kc6H8SD/Uv8JtPOTu2
ei/W/Vr/QaF5j8h12rdQhvev+/d+d0SPQXADHevYyZwA8ChyE4+tFfUP+bsm9gCgqm/JEQslW0W4z8m8EoibkjQv+qlcDbBx9E/1
MthGhTepT+M3IbAEijbv1snuO0ohce/Xl3p50eJtb9CupYZo2vlv1kvG6HjuvE/tuobMYul0L+BTEKs90oDwLAx0tcGbPS/TVVU6
+ki7z8Gn3Q1ejugv17dNCRNS/M/jEIVKjUm4r/2dW2KF2/Bv5kbUGXAhOq/SOhK2IrC4j/K7BVcvfXSv4xp6FxYYNC/KgPVm88m9
b84ivDU3bPoP2p8boHAMeG/D0hpGovy9b/KrNL1Rl0JwGUV88VfLcS/"
     }
    },
    {
     "name": "c_proj forgotten",
     "message": "Your result is the merged heads themselves. Pass them through c_proj, which mixes w
hat the heads found.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 14],
      "data": "Ol6KK55h5z/J8rd1EOT6v2GRbK5uTeq/OFmOmnPt7z9Sp8Kzd1nnv9KanDVD9uS/0L97PojHkr+fXLRzNKcAQ
DULmWZ9rOo/Lj5narMmzr8AEQyJ7SjlvwnG3zdH/7e/xqB2xoOR8j9XibgpuOjzP6ARoIO7C/I/GzzvCnIF1b84oCZPBnnYv122R
q+m2Ni/um8vSQsj7z8UoRJf0zrqv4vqvqRSedK/qBhZuo3A8D+aMl4PYQDjP1q9+PjXf8U/rOqAOU9327/kIiT2GhzSP17WrgAfh
7q/j3qf+J9t4T/HIYMkFW/uP46cWXqopty/ldfl55E62L/xhnv1sJDZv3IIZZ0OBe4/1nkBFMfB8b8NNM95CJPjv2UtzGcwyv0/r
BJam5x76D8g/9FZm+axv1DGCDV1muy/hLemNjNSvL8HK7s7eA70Py0764Yq8+I/wx7YvgoQ5D+91TzOYnvov+S5SIjzWtO/ILiv6
xoHzj+lMJHWj4fXPzyEWFR1ive/X5DusgSz078WF2y29afwPzcEqkF/JLA/AkTJNP22u78AkJx8CALZv9jciGCk17k/k9OnWF1L5
j9dPGdRk1/ZPyiVI1+zfMY/4LLSvusj8L8O+4q7hBzgv2jb9oHGQcc/6Li9ZhS+xz/R9odm1yT3v3URbJzuktE/Zu0rs9cE/D8ak
dn8jEfhPwrK3QJ00MG/0hx/Br1U6b+e4/9GST/Wv5oqWzxVLPk/wPHQIOol1z//qAmIPXa9P5q3bIP99MI/IZXZCtoa6D8XejG6L
CTrP0CIOyTAm/a/vACqXUHj6L9+K/uv0EnEvzAbS4wi39E/Bosj7NqM47++s3ahRhH2P7DNyxVhksg/UTLL97iB4z9H9a8oyXmkv
1NI55wPnei/meoZlxai3r9YwR0+5SHNvyuY/Ops99E/ZwJve4f99j9CM5yPn7vtv2XnK9tcxfO/INUDIsHOwb/L0RO1JenmP07tE
QnFeOS/RyQQeBmazT/fqOqLOUmoP0iOPmOwA9q/b3gUANrW7j9racd9bWLiv7HUCRmPQ/m/S7zxqEBz47/Cbm6QIiraP4WUPRrpI
vc//Y8sGPgs0b8f08Rx7IIAwJQLsV80MuQ/D8d+T1+Z5j+BXYxMpvTmvzSn7Rwv1tQ/zu5dtgMjoj82FlhajqPXv7VfwGA7U+s/s
boBW3tO5L953d/c8R3uv/lkeCagFuO/deD95UJhvb+N78nOfyPgP6E1VM316N2/qWGAqgW587/nc5gG6yPQPzJ+91lXWuQ/tqemv
fF44r/rzIiJ/Mi2P1VXpdBA8sk/GXPueO7q4L+ocwtjNUHrPyIyykxT4t+/AMP+z5ho6b9Ee2TAbIHlv9r99wwd+9a/Q8Md1UfQ4
T99AeWhj13qv3CjJXuGJ/K/gZTDqlHIzD/QZWXproXiPxBf/eqzMd2/jzlkS8c6wD/sJeGQ1MbTP54pOSuDndu/h9C6pl917D/eW
XsjdELdv5J8iQ8oGuw/ZOKzg56I8r/c9y9n+Sf5P+5E1rE9Z/k/oveoALLF1j+AWofYiNq/P/9jl2sZX6o/OJr7Ooha+b86UN7AG
FLXv45B82HT8/m/WqsfecUy6r+ssByYil7uvx+PbwyFtsi/TgskEn806D9ur1EYMJLnPxnOUegBe/O/3UvHYqXJ8D+ZjwPmjIryP
+7yg0W3/+E/XQ7d1zzOsD+bEAkYhgrDv51/BGK90vO/Kgib2qxp1b/rouf6bzT9vwqmDalwPt6/2yj+qOq077/6TIFv1uqtP06OK
GVsd+o/OvXYmDQM+z9kuXf9miYAwMTgZxVhmPS/vDpWiE5W8D8mKva9x2v2vylVrrluEOS/Oosdv83h7b+OJiFHa8bBPzUGoXqLC
bs/xvcvhcNT6b8VsWVb/r16vygkkiJNBPC/qJFYJjxi4z/8JAa0Y/LxP4XKTKMVtuY/BvDSQsvX9L+cmwEe7oi/v1dvmJoj3tk/W
sOxtQHW3z+Z2kv7+7O+v4C6cJwvUd2/sK01t2oRwD+B83ZV3ku8P4abOlA/LOa/aWfSD/APzz8TivwgTvvtv6RVOkrONuI/WSLQf
5gW8T+ygAMC30r1P/l6wlstt/K/ADkHXerT+r/X1t1ji5OzP6YyC2WWxfO/c9GUjfpY2L8GRlzWMObTv0bqpzVBqM+/oeog0nu0x
T+TjROZUGnOvzdo37fkhPk/APuiujr/2b8zP2aUfYLQv9Ap3yn1e98/"
     }
    },
    {
     "name": "one head only",
     "message": "Your result is that of a single big head: Q, K and V were not split. Pass each of t
hem through split_heads.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 14],
      "data": "MvgQk2gS7T9sukIU5g4AQFi0Pmj5xt6/tG9U3YmQ1j8C+5MQFI/pv2779yYyEtg/kYTyhmfT77++20rCS1S0v
/9DM4i03Mu/Uiw1uSMjvD+G5RET7TXYv0NcJCV03vi/hhLuIkzE5L9Cjgc+yOnKvy93GlgCC+Q/X7nysuOI/j8vS/IeTeDhP1gB3
RFr/62/8n8gLT/g0b9cME0VcV3hvxW/z6CxROE/gIcjzl8M6D+3bCrF3Gr2vy12gzDpLtc//RwYpriP9r8L8Zbr2D/5v/rBtOgms
eO/MkQlp5TL6D+gAIwdPBflP/H+930GDgJAwez/fJnMvT+02cs5WtGxvwAJ1WIiSNC/bu7gYwc8z7/810kjjzvMPxyxXozv7dI/G
oBF834d87+4hmimRE3BPw86sKQLCe6/pqb7I7lU/L+sKeGOEKvivyQ/8oHiEO0/HAfxtIZn3T+P5krClh38PzC3/kjUq9E/8Ec0+
0Ddr7/gdruVui68v+0etK9uv9y/tMgTdZ565D+kggHMucbcP2Ot5H5nQfS/ix3QPk33wj8VcokqpmHov+Jfmk3NHv6/BSzh2MmJ3
r+SkWARfPftP1VWKj5WsdU/KN4r5UwTAUBqbkwoIWffvxBZLOcX7Kc/A7hxX8Uk178IWXm9rJmiP4WvMEqr1ba/DJO/UPk0zr/yw
tcGKY3mvzRVAlg5rqw/ApQUiBda3b9tNr+fn0z9v9qfkTII9OK/vKnBJ0b65D/ZhQttGC/IP8DK5m5FOuU/Exc3BZYl2j9+hRe/5
tXzv5u75CoxmNu/jA+ehr0y5D/U9JcDFdSavzSRra45as0/4e6jlHWA6j+1AdZHkp3ov6o2ED8Z6eG/D7GgHU3Q8D8UJ0BRBvfwP
6ZpW3Ut9ve/uyN7RGJWyL9U4TI8mqrgP7oBp0lXMsO/ZtIDQQa97r+4oVh2WQyov6TbYBzzkrA/uTxc0TIg07/Q4/AU8FrCv2X9W
rAnguM/2dS3E5H8678lw8b6OG3JvyCMhWmH0rQ/Ku3kES0k2T+qZtms04TTvwEWeCb5yOK/gllku5Js3D9EgOOrzEXev4RyGktUZ
+e/VDxtSA9yyz+HIAOgEe3Rv5qqGYNt2sq/VPtQsqOl07/9EIWmJgvjPzgej1LBT/C/9VnR0p0hwL9azREupCjSv7kdwAFGDt4/0
JI0T9CN1D8E0DoLG3Tfv2Vtxqj3seo/cgbFICdP2L9wJB+J9b3mvzAG/R7ZTJI/aYcv2mY7yD8HW+fnHRLEv9K8vOcn7dG/CfhWU
nnVwz+X4vhgC8biv9KYvGatD8S/rrFsh2wGx7/zMuJI9hrOP1ojMg+nrMI/1lqambWv1b+y20mkwujtP2Z1dZQDq9q/wvdtItgo5
r8X/4wovZfEv0hyJ7xwQNs/FebXWJ8x0L/eXtRn6OnXv6xqF1fEhcU/S5nXKDJO4b80p3JHrJqjv8JLXH+E/bO/UFjiy5Y6uj86t
mQIFkbBv1HU30LiyOA/IHs/j2gT8b+FcEdjLPfyPx4hpHy1Rdc/cKyyHo7X4T8OQtOl6Afuv51tPKXXB9i/9R0wiPBZ1b/uNiQhi
FrrP9UycUIkFuA/tpSAaDW24L+umvEVvowDwGen862Chvs/CvLCiVMq1D9NeyFXzVrbP0yK9OwSHeW/oRCNRRp27D/S44ns5ibUP
0ZHDDDRfuE/gM36HnOD5r+QyVGoBKjQv1zySLHxMc+/ish9zYGMxD8xWX9YeCXnPzbq5L7m19S/df+ead27BcBHYv2O5GXwP6xR/
RsCDuc/Ez2qD2wd4D/yBMaJmNX+PwLWpWfVIuS/rsYQjT88y7/ISTSoq6Xmv9LcxZIQn9U/tuKejM1K7r9sdhucW/W4v7FqpUEyI
ui/CK1AKqTP7z8+5D9SNt3kv1XaCQLkAwfAj7t5sbZiAsCIECWDz5LNv0Xq7DFp5tQ/geSzX1GO4z9aoBD4mau4P6hSGoEUZK4/5
mVREuZ6sz/QWlhZqRu4vy7UtN4apdS/ZP66RpLhu7/RJDg1qMLqv+on7O3Es/A/lwV/9JP30L+vzLil6nYHwBQ2bo52Sum/Jun8t
gtg5z8AOtkwHU98P5V1lOaeWf4/nVfexkev57+q1fzwy+Pgvz1fh49kAfS/Ss/Fl6M/8D+WqxE2MMDUv+Awwf8wZoq/vpB9iRLL9
L8eZMPzgsXwP4sM8rD7zeO/cRpmXCWl9r/e19qQJEQGwK+af4dTnea/"
     }
    },
    {
     "name": "split by a bare reshape",
     "message": "You made the heads by reshape alone, which gives head 0 the first tokens instead of
 its columns of every token. Use split_heads.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 14],
      "data": "xj5l0eOV7T/XDYSJT8j9P/K+SRzS8vC/ICn8krSR1z/WqkB9kF/tv98TLuz6rsI/QiFg5TsV1r/YpiePFQDkv
8q1b0MNC8Y/2EkWytAUlD+3bEYXDBevv8JYHulDKwDAd/WB6mfP17+6c7pTyga8v0JEjsSxZ+k/bkUlHGE75j9FpiPf9mDivyYFN
6hEG9M/etEkjLp68r8U1auDGm2xP0RA9pODsJ4/wo9OK4HowD8c9X+qoUTWPzHG5e0si7Y/wmzRTSmL4r+kpz3LXjfzv4J+7hTAX
MK/ypD2qIQk8b8LxoA3nI/aP6z4szSkYeE/f9ZTaO2L1D8cutVOfdDNv7K2TX8aKuG/ncCkHNHc0b8Foq4ksgjpP2DKZvxXofA/k
wojkmfi7L+tWQ1+lxbQP99LAMDJqPS/3ueBuPus9L+cLR9YsrngvyT34nIxhMu/um+8Osz15z+zH8uKl4TwP8vDdKF3C7W/oBaWV
6HfpD9kySMc5T7Uv6RerlV/O8A/ld4san2zyb/jPWUoGAq/P42HBgTKqNO/hh08FofWsD9alGSFCWTfv0jYp7QEQ/e/1v90zkJsx
b/VsdJQEHfQvyIt6rwbytk//GKgwSpK9j86SaVAOF3Hv9xhPsbvAdM/c7UAEiba2b+0gP1mHOniv9Wtr0uFeeY/tn86Za/t2D8uu
9mIfWDkv973axAKZtI/wN7Xe94a1r9kM+/X8Cf+v9DqHqeRNJa/IArqQ/WE4j9XNkQXz4bkv7J/io55ruO/MO+ynryq5L8+DmQW+
cjrv5U9dCqbVtC/GLNwik4Trr9ZL3iHWNHVPyrJ7ojnmOI/UOKoxBU39T/rIpsyx1rsv14jl9hqhNK/jhUDMcIyzL8ZkuG4zGHxP
8JSdetDoPO/RGTPpepFpT/m4Jdo1E/jvwvDwfJERtM/ZBx9sWBb2L+IN0iV6uXSP8rj8eR0H8m/hX8VeVbn4z8asxPfSYziP6hZb
Wha9Mg/w0G0Kl8wwb9saR8QV6PEv6ANYp3ILPq/LNTJzNBe+T+qpBhVS9zXP9BDNvjonJC/hFdzOlTCsL+GvMOtAQ3YP9pZHreT/
t2/cOoxTSqFwj8wQINaJuanv9TXpIaaVpE/88WwwZExyT/XgtzPym/DP8xepVON1Ni/Uf4MkMe7yL+urq9+bH3tvxrisumaJ+4/K
D8oKwcg0z9e3MeWCtO6v093PXg2stW/2o9byMzWqb+h+Q0hxQ/hv+DbiYAWXbc/q0eUho+wyz8AilzdW53cv2pX9ap3m7g/S5ZaL
dDUwj+IlcxTBwCVPyxE6lj077C/bhaYS9k28b9y/+akwpnEP/i9/1abXLW/CKP+fcqJ3L+QEW9oDsPYP3XwJLUO47K/SGIxtc7f1
7+APeDLuYZov5Ir1L85V78/yO2nwypOzL+kwlxpTd/Lv/TaEEEXNb0/t+5Xm37Zwr8sQGGRuW2kv7I13edPiuq/FqWB3lrh3D9Gb
OwfN/DWP6f32RYYlMU/3QSyknqn6T9lPqp+8563v/p9COg69MC/xOKIuwM37b9R2AjMzIXTv7W2GdPQzue/rfhcnrRsvD/kk9krJ
ATvPwkn26/J7/A/6Z1tpRdA479FktYbFAQCwEy22OWOkck/Lv3EWRy81r9EOutW3pXEP74zGzduWug/E/jbjhzav79oLw3UbEyvv
2RWXHBEiOu/90z7L0S10b9hMs418Hbov1ZuhO/OObw/vGJeF1YZ7j9SHLVQIvzuP7dE7Hy5VeG/HRfQaJxFAcDx8rWLxbfQP+M79
zlPO9W/FLdE7aNS3b+7YsLx44/0P0n4L6S9FPS/8Iz5yR5eyT9hDt27iHfZvzB4hn7fv+w/LAg/HfDj779Alm9dZOnIv/f7qud1j
qc/61FSXwmt4D/ciKvB7AfjP805//SyKdq/Tmgd01uwwr9nYYaxT/DZv3pcfR7TQt0/9AEegESrxj9PkzkfHzi4PzAUNNt7b9k/k
Mm6gjVeuz+4Ewbj/zujv682GC4T7Nq/xqCez85qxT+OnF9KmdfUvwavQ4i61MI/4jkKAX7bwL/KKuWaWGn8v24oJdb9R+E/jgEAA
zJ25D8oKIIq+tGRv51bAgV/s/Y/65ELrZeu57/cgmx+w+fnvxSY9AtgXO+/nUlVuIys9T/gaLjp75Hrv3eppySuxNS//EnE3CRc6
7+M8qBYLr7jP4MBGqHB6s+/4qEmfIIM5r/qaGGNGgYCwIo2vII1Kui/"
     }
    },
    {
     "name": "merged by a bare reshape",
     "message": "The heads are right, but they were merged by reshape alone, which lays several toke
ns of one head into a row. Use merge_heads.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 14],
      "data": "K03LIuJV8D+mAhCw3VnuP3GzlQ2vGNY/VaJOlfor27/w/ZF1mBPgv+j6FPmXuOU/rsmBJwpa0L88yrUnm3PVP
wXLyJctHuS/H81/RKH46b+3wHPOB9bxv35b1HxgbOK/eiFcDUr+zb/F3n1x7jbVv3i3p1igZMU/buJP/vd88T89pLy59/LmP+rO8
TIyD+W/oCnFt6F3pT9HXnD3l8nXvxWT5wad+e4/v9Spvtol9T8I7VSkH+j9vynHW/6rG8W/fyAvddvw+78Hqz2Tjsn3vzS+tuNgY
um/Ne6he7KA8D/yOa6Z46vfP0VGfLxnwQNAQHHjsmsSzb/yF5FVY4LlPyonIBZ+ptu/aqiVYLR3xb/bmNS1qWDSv30tDLeCH8E/9
8vP0Un36L8EZ/mTq9Orv/nExCQiQ+C/ery8vP+u9r+eO0qXzJ/Ev1I9ddraY+c/RmYGU3km5j/qnC7aOpDvP2SYR3dVf8e/1gvWB
p0B5z8sJTBW1avvv09W6WtoUde/NCb70fjlyz8C+4IYPuveP0ZFqEWc0ss/glJSLmmquj/NYM0KEZrPv6CqW2MBSO2/VC/MeuNu4
T+XkVDmn0Hiv5pUm1QIxuU/boZOySxh4z8iCZd6yFHnv8DFshSsXdo/Kvo0hszo8b9+0PhUZEDJP/8dI/mVYLc/VhGNYXlQzj+tf
dx1JSrYP0yTt9/PUeQ/TWKpPs9sxD9M+gX2Kff0v7J6z4uLb80/NccuL5Jv7r+ll0+Z8Lvpvwwl+qua/NA/LsjeebUWzT8ov4XHm
pLpv7k7OqzxK96/nYcLWOSXyD+9pbzrozfkv5pM4pzc280/zaB2GAFG5D9WP/4eoQnWv2Xbscwn1+q/YgK35rPgyD942Bpr/WSlP
+rZv17fFeu/SR8GqakE7L9cMMkzd4vgPxyEB2LEKeQ/ORQlfwCL27+Ck49zv17tP2M5IBDquN2/Nr8KFxOo479q6GlrNRDUv+2v7
yg4wdM/yaJ2xAd68L88o2+cZ+Drv6tz61Ra09w/smqwKGnZ8j8IqLV5kzTlP/4QlmR7kr6/djqHQpG69T863WJNwg7Cv2XjBnHmC
fS/mCvgrv2YnL/Lz2bEICTqPz2qYivZWbA/quWi4Aw1yL8Zu95/H0+qP7Em6bLrAOK/3mrp187p4r9G64zsY8zqP8sHRoZgkd4/O
MbgXhcw5r+sTs0jhDjMPwBc2jfzdaE/qVxAXWLx5b8wgBI99RDxvzLc/Zayeea/TiqE/+II7z+229fJSGDOP+raVE+n9tI/gWqex
gf10z/P6YjiiaXrP7bN+IEAtbs/bEJRzZ1j9L+gWYki2uehP/pKi19sbPK/v5imcHH9yj/8YDOIRt68P9kj+MKJPeW/qMDL8BU77
r848i27Ylvpv6S8Lcgxvu8/kAcJxDs2eL/ufA5R7QrAP/lvneXHfdA/TRT8jsoa6j/nOPZvRlLNP9PGxVOaLfO/RiZw+V/Wzr8cI
4DO7Dzxv+ZbczjVXNQ/jzvyK7uU0j+VMA2rC7fYP0ILswcfP/q//mUlZd/A679/3AZP2ITdP3ISXxuIrNY/Lmo8iM8i4j/5Rn8IG
j3iP8MjB61/EOM/iD0zEQky8r+FbZuHUWLxv8dK6B+EBM8/1LYKSdqb8b+ULvUvTSLrP+w+rQu9Z/A/C70Oix+Yvr+4rJDMrOXzv
w0NC2lcn+S/xuOThtj57j/OmoyiE+fBP+INu64E1d0/EUOoFp+O8r/W1ydWFUCiPwUn8RdhXvC/9ikCN1Jp/b8JWzSZAer9vxaR9
pvUNeW/e8RCl82c4T+giZ2C3jbGP3kK0kNhSbM/ZG8uP+cF4T/9tql+sjXfP3xiFAb/cb6/fD/Vqir72L+yuvzF5djZv/uvpBMd+
+m/1oXkulUD4T9S9raRtvfNvzjr5q5gwALAnlHNp1986L8AafMQXa5VP0oY3YsAddy/M04fPQVG3z+iVjXtI8/2v9Iw+2kArN8/z
JqHKOWtqj/8g9JvH87vP4+Og6h02vK/wihcdo1g4r8scnkORCO7P3CLR7wSttQ/Vn1EqpbW8j+wA1uT35qdv0RJhpTLzrG/XoMsn
Joi5b+35DDF//nHvwBfkoufD3K/NfUnGV2J5L9ymMkQO6/Jvz2y9wyGNfK/ejAWqHKs7z9otfc+EZrpv4pMAEhc9dS/F3QzOi8T3
j8mIVVcNJ7dP7dMu3qHVMk/5jIeFTghxD8qEe/ZzZ3nv+0bKGY2Afq/"
     }
    },
    {
     "name": "mask ignored",
     "message": "Your result is what comes out without a mask. Hand the mask on to attention.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 14],
      "data": "Bl7/xr75sL9CTSBf9Mb6P3an8Qr8N6E/4DB+1eYGxb9aNL5RQvPKv5LlroagOuO/yZwmaD9f6D8EeNclQynTP
29spFOXN/O/1wcPOHnR2T+Qpe3Vsznxv7dEUzA0mv+/bv4sT26q6r92d5w2roLuP1B/J0R0O+K/zc25URgY+T8cF5hRvoPOv8TGe
LbXFdu/XFUdXcQGx79X76g1MD7avw7kOZXKcuU/6PvQbxDikL+/Xhky0MPxv8ms44sFmOA/EkCaQTcy87/zAcyG0Lr+v2hfjjtvX
PK/enE6bMHP6z/APAG8bNWcPzdKwIL5GP8/Pi8H9vJvw7/QxDfkSZW8P9RLXlbTldC/TC5jlpXn4r/fACQRUW/nP8g7fZSottA/o
bA0b4M98780MZPDMmbYP7yfRiXO3uq/u+lWdGBGAMBCEkmTXfrkv5DJITBpW/E/tH16yXfj6L/gOV03vN/3P0qKX4Ll4te/rR3z3
llG0L/42t7fb4DJv7DqMktWl+C/8DmDo7bF6j9cFPD3bATGvwKdeVx2Xu6/kNz3zETS3D+tcXIqUxbzv1TzPbfFN/y/TOXGYO9E7
b+kr7eNPjfrPynXw5wZMNQ/w5ZKUFBYAUBccXg2sOrcv7ZfTlu4Gds/5Io7fKhw2b/hjVH+aGDRv1qug8P/i8s/fJBC5JIjxb8OL
qC+Tx/lv2hOFrmjjJ6/au6WYfKV378le7Xol2n6v64cKX02H8W/UETJgH9T6D/gKzI1eZXVv9cWbFqdg/c/lnNc2gVh3L+83v0/A
W7hv3Si6T4QoNK/wOZALO8Q7D+ciJzvrijWv2XVwK26aeS/CgLaiUG7xL9glf3061TXv8ZQp/QBoKi/JqarEcBtyj98zAKYOrewv
13D1WIrwsu/WK7X6ZuV3r/q3vHV/5juPygaILfIfem/pSu6ek1N4L+27gFQN9jDvye/14njKeI/4f1LePgfob9+p5B1DaXbv4jvF
qDoG8s/aVL48TL74L8AGozK60+uP2xzztATaL6/pKAbC6+/1D8atx7oj+/Rv0Rrd73wXeK/+99daXR88j+qOD5D7cbRv56KjMQQY
t+/TCGoyszKrj8+PmRVeEC+P15Czodeqsa/D0x4kyIr5L+upsbeLFTQP4WcsB4zNeu/kZtNX5xhu7+MgykqjcK6P/LHuklqUOQ/A
JGsSdK+2j8oyllgUDbev0DD+wcFlPE/g+ZzvxNi5b+GdCtezF3cvxbFgcyEn8a/S/8vyMM04T+kQLitNEicv5b3GWm5Ndy/3jyj0
S5qtL/6Wyz2f6HSvylQ+VkC1sM/MoU/i3wr2L+cLD0a9zPBP6gi6UspYLY/JBjWfyHg2L+whv3xUU/wP6p2d3DZp+S/xIjihIPi4
b8Ti6Kwd87Jv9qahmCZruI/ZTIMmRAWtr/E6IfQCbjYv1L4yDysG54/Zr5kKAP/1r9m5UJm1JG2P3eRpI1ths6/BN9lq9k3vD9o8
TMsW8fDv03nH/Otcsy/TRdbZiU0BUCMhmQvJIvdvz6MP918j/y/jfsQ4BRl+r8vH+NU10T5P+d2pHI3wbc/WMjb/Wcfz7+KPml2B
ef7vyEhnjn7IPo/FoSaio6s9L8gXU20j+ntv1a1ass8aQ/Asmj2xRhq87/Mm6JWGVbdvwQjMiNg9f4/tG0rnGT+5L8NbQPwNbr0v
/OpNa1Dxfa/vGlsPORO9z+iMcOh3FrMPzgdTDgbq8W/Jvo0Qsdv9r/t5nkGFYr4P+oe+IoT9ea/ATlcv8dC1796bmN0EWkHwAbdy
TZPH/O/kPCOSlRfmr/0DehOrSQCQNzjXimNGdm/ECzfHkMp9L8IF0jv8cf2v9QPNIMr7fQ/dnp35GxXvb++sYYlFaDCv1j2WRna5
/q/1gKEeIGD9D8WPDa+Jrnxv+s6mEU9XvW/90h3sLboC8C6uaskjInpv0lJk359kLw/PNEPiykw7j9KG/g1wl7Bv8qww9P7e8O/2
I0AR6D30r+6ljwLpbrCPxvss3iy5NO/rMKmNDvZsD+F3smfZsfqv32cR7r4lPE/joMh9q9S179dqqQ31kADwPr/3iFFJ++/bEW5R
TQy4j96Fw1s2R7FP5Iq+n4HJfo/Ll7rbpPC3L+ozuCFenbhvwAHgEcnze+/gFe+OSiA7j90aR6JSwzZv4DEk4PdG8K/uYyIrlwh9
r+dVRlXq83tPzuPIGrq8OS/BF68kivi+r/WpcuioMwFwDux7EBoIeC/"
     }
    },
    {
     "name": "mask upside down",
     "message": "Every token attends to exactly what is forbidden. True means \u201cmay attend\u201d
: hand the mask on as it is.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 14],
      "data": "CAkSkrO+0r9C8jymMFX5P8Him7p0dsI/Q77DOEPu0r8WGlTNqQC0v06v2Ubs/um/GIHmei+D8j82XsbhivzXP
xKbetyWpva/pve5MnBB3j/gV8UYHMvzv75V9K9ijwDAXAolc8BQ7L/GuQalWkDzP4u3ZunBbvO/n/8fJluS9j/8ogbT5Bfkv1+hx
MJfz+O/8x2D6JMMub+1vn6lbKvVv+A7pq5Fyec/eI9k69f6279NBtTRfcLuv3bSF7istuE/iho+N3bf8b+b8ooTwDwAwJdPxXjlA
fa/Fu8U4IQF7j9AyFap4qbxv92N6tnOQ/M/DeTHTGpC4L8L6Kk3otnFv6KRC2TA6ru/bI7Wcl7l5L+thsRVwfDyP4cjnNfqq9G/G
am50wCz7L98tFRKMAzcPyld5T0+0O6/8fMqtly5/b9oyQ2oZMzov66Tl7Ce0O0/ozyo4KZw/7/hM6ojbU7yP1AWRQX9DvK/lGwhS
/8RtL/V9N+Z29rSv6oYQdEWkuO/MfK5JQn19D/7juk8rV7pv8j7QP78JOO/nt9txwdc5z+wIrKdq8/1vxVWmd41nve/IscCtzNF7
L/iRjtFB9zmPzs/avm3Lck/0TQVa+lm2z+nm/yUWye+P1TiikZpNdq/nq2/iJshxb9x3ubCOnvXP6nyIbQ4Wri/MB16bKZJvT/nM
XFWolGvv5Mtowg2Z8Q/ipaQRU/5vb/TV0zhgb7Tv6M3OJgyhdw/xNffniAs1r8k/i+IUyffvz0wmarsJPo/P/g9rDso5b9rAIvts
6TPv4+7vR9vz9S/DBWa/YxI7T/nAYVwcgvgv9LgK80tbuy//udWXMVo278ZJZItzbPKv6H6zHE3Qsg/10uEqp+SxL91K76oLSLcv
+haEprexsc/BflMewI+6b9n7k09CM/yP/WfBAhD4/K/VafrG1PT1b93pWq0uEfKv2Th7DY8beo/8a0UFy81tT8oVl9U7OTiv1tsc
y5vV7i/nGVAD5tu1L8cKfz/E0K6P0ulymG/JtG/sIFmkJl7sD/uAMr8aZDEvw7VZCGhj7i/c/jS8AN2AUCguL5b6zXxvxKqLZcHW
MC/IqmQ7R1Q7L+a1Dy/tfD9P3hqdASXlea/+jcT9fLJ8r8AJ5ed3FHxv6smzYb88OA//vugZhwE6D/cUAH4XoDev3sXPNhv9vi/N
OdaXb2y0L+jFFv1o+nHv1hEiewSlwBASLtvHD7B9r/sXnKKQgezP24rptWlXe6/jnemIwlC/T+zfdrGaf7mvxqQfW/UI/e/ybK9u
o4W5r9xH5xwQITJP8ngVLjCvO8/OD5VT07M3L839hWfDW71v/mRdHaIitm/Oz9q+bctyT/RNBVr6WbbP6eb/JRbJ74/VOKKRmk12
r+erb+ImyHFv3He5sI6e9c/qfIhtDhauL8wHXpspkm9P+cxcVaiUa+/ky2jCDZnxD+KlpBFT/m9v9NXTOGBvtO/ozc4mDKF3D/E1
9+eICzWv5HcKb0Yksy/Y4f9WIMZBkB5gHQTNtrhv1pFSINkL/y/Q0PaGzqo+r/M4Ep0qFL6PylvRmcWqLs/rFxIIJkwz7/zI8loa
EX+v2s0jZj7Mvo/VtXUmHZc9L8gYIQmQHjtv0UvN8LOkRDAJGgQav36878+PyOKQynhv7BAa5XIRgFAeawaMbCi6b+RKX+nMcT2v
1xCP/StXvm/oeXLj4tS+j8c7b+mURDRP4xR8mxa+8S/yUs1TbO++L+uVCCxP5v5P37xL6w50ee/2naIPcT1wr+uj9gVJS8KwG3Kz
EDv5PW/BPXgLX6p3L87RpacN0UBQEgiYVQgRem/cjXTAZ1w7b/lFe/9wJD7v4NEbP94vPc/ZXDZ+mFx4D/wlg+Il2yIP/IOuxKWp
f2/V93Sc1Pt9T+PPYIQBcHpv/WaleWo7NG/icfy598YC8BLrtTX0OT0v6E8wQIsOse/KNiS5Yoe0j907vtV7cvdvwD36p04JLy/D
Ud1HkH18r/1cQrrXd/1P0Hjv3yLu+O/v9w1BleXwz85NUbg6MLxv/ZAc15gEMQ/wghm2bvptD+Qs6h5L2nPvzvvawVxiPi/RiisQ
uH7wr87P2r5ty3JP9E0FWvpZts/p5v8lFsnvj9U4opGaTXav56tv4ibIcW/cd7mwjp71z+p8iG0OFq4vzAdemymSb0/5zFxVqJRr
7+TLaMINmfEP4qWkEVP+b2/01dM4YG+07+jNziYMoXcP8TX354gLNa/"
     }
    },
    {
     "name": "divided by \u221ad_model",
     "message": "Your scores are divided by \u221ad_model. A head's dot product adds up d_head produ
cts only: divide by \u221ad_head.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 14],
      "data": "MvgQk2gS7T9sukIU5g4AQFi0Pmj5xt6/tG9U3YmQ1j8C+5MQFI/pv2779yYyEtg/kYTyhmfT77++20rCS1S0v
/9DM4i03Mu/Uiw1uSMjvD+G5RET7TXYv0NcJCV03vi/hhLuIkzE5L9Cjgc+yOnKv3vpNriE+eQ/0MFtb7/R/j82Jjotk5bcP4AEh
MwsIW6/xAM2gOB31b+nCwkfDV7dv3MZH3uh+9g/wOkV+zSh5T92Tca2w530v17Osf4IGtY/nqz6ux+z9L9kyA0RRoP5v1BfwmhQ5
uO/uDvQy3j/5T9Ygrkx0nvlP1c9p0aWrQJAsGn20RVLnT9w6jJX/b/FP3qQvPHNeNW/hSy8HgNo27/1bxFY6zrWP64FtCZNed4/k
nMBs0rw9L8St8RaQ8DTP13AuV5tvui/kuMu/tOVAMAgInZPRVPkv3uJv/BrLfE/alS0JeN24D/Grpb2kbz+P7DZqdS6wcs/EBuyr
LKrrr95pzrWmYDDv7VlXTQpq9O/juYnZYC/1T9j8ieRKc7TP/sj3YFS7/G/wMshNSlNmz/nzZrUtEjpv/yxtmHhj/u/0+DzzVQn3
b88UOWqsg/rPyDa8m3qdNA/BZ9zoPelAEDekD/c3FHYv5qGYJJGgNM/fZwI6Wfq1r85Qd2ipUrRv87EyCkFo9A/lMY2NIaOvL8eB
sPNXqDnvzgqnFR1VZ8/1nik7TpG4r8jvZn8ctj6v68zTFVQ6tG/VIeVlMtV6D/ZhQttGC/IP8DK5m5FOuU/Exc3BZYl2j9+hRe/5
tXzv5u75CoxmNu/jA+ehr0y5D/U9JcDFdSavzSRra45as0/4e6jlHWA6j+1AdZHkp3ov6o2ED8Z6eG/D7GgHU3Q8D8UJ0BRBvfwP
6ZpW3Ut9ve/gaZ2YtDlyb8L6DygyUzcP8YWDeV728q/zWXe4io667/jPxM9Bn28v5xvhtFGtbA/s9O6EZ/T0b98ASRY53bAvww5I
Sfm9+Q/nghySdPA6r+fjgZwcBi5v7ims+WFbqK/KUlD3+N82z/LwLaXmt/VvxAbvxY2O+W/wOTWb5GO6T9n3r3p/aXQvyTlMSFlo
+S/RaiS23AX0D+e/d6azT3Hv0Bk4VjdpIw/GPZUV6NN2b8NrrXJHfbiP6BlZSPDv/G/njx7KGvU079m8OTOgY3JP+5xfNmAL/E/2
ImVkNuN1D9pFDBlRDDgv9ppcFH2D+4/qiNOEM5U4L+b/O7PSAfjv1i08RIDmaa/PxdG/FnL1j8Sza9FUrajPxglic0UxdC/VcxxY
vZppD9cZS9wxinavyoDSaKOQ7C/miAe8OY/0L/Uc4icPxzWP6S1G1Tj9rM/LGwQ/h0u2b8H1cmWuRXxP55PAe3MvOO/MKt7MTv84
b+EcKOr4eTKv9+G/ljnYOM/MQOnRQy0vr9e/RVBmHTav3gMpNsms36/AiYjgvp21r8oKcmLWzeyP+mzew78rsq/aJ6sg2tnsD9ki
cp9+N3Av1HU30LiyOA/IHs/j2gT8b+FcEdjLPfyPx4hpHy1Rdc/cKyyHo7X4T8OQtOl6Afuv51tPKXXB9i/9R0wiPBZ1b/uNiQhi
FrrP9UycUIkFuA/tpSAaDW24L+umvEVvowDwGen862Chvs/CvLCiVMq1D9UKmc/uFjaP0xu68WFO+O/bfWsKaVv6j8OagP39GjUP
8+SF7e/Kt8/murtR2Cb5L/FT7/YT0TQvzgPQGpuqcy/GQXLDGLWrz+FRhUYyhroP0PS0KC88NC/qBQPQmQuBsCy1ftdsl/sP6A8A
luyreg/DW4EbbS44T/XRCkvToLzP9hJm8fOQ8m/cGmSmoYnoL+cbp82Y4jQv4yEBhaVErs/B5fLI2li6L/4/IcQngrJv+1rzxFe0
ue/5gWyWnu96z/CZSARWj/hv4THrKk6jgfA28letVwF+r8ADm/SwQq5Px//Qf2y3cY/0P4rQ8Po7j9bNfgXnoK3v+y3Lwdge7+/V
zU0M1Idxr9AWOI18WWRvyFh8n5fXNG/aOSQAqQck79l8E5PBuPmv7i0dNVzJvM/2GWVYDw/2r+tpbp64fYEwBzT0fHRquy/rDtso
83q3T82KVJZwX7CPwsrZOC8L/c/zDb0fCIv3L9DEvRjxtHZv/TDD6iX0uy/TgBrGspE6z960emP8MnWv2wES5G8ib+/Nyo4X26J9
L/QDEMrvAXtP5IH6eAxmuG/FrBdMLGV+r9uhA4E7HQDwKZn6u9wjNy/"
     }
    },
    {
     "name": "not scaled",
     "message": "Your scores are not scaled. Divide them by \u221ad_head, or use the toolbox's atten
tion, which does.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 14],
      "data": "MvgQk2gS7T9sukIU5g4AQFi0Pmj5xt6/tG9U3YmQ1j8C+5MQFI/pv2779yYyEtg/kYTyhmfT77++20rCS1S0v
/9DM4i03Mu/Uiw1uSMjvD+G5RET7TXYv0NcJCV03vi/hhLuIkzE5L9Cjgc+yOnKv8Ul1K6Nd+I/4p4wDU6c/j+2+upgvz/nP+wTT
CYyG7i/FTKzDVcWyb+6koiyy4Tnv9FA76P+rOo/KPE6lcyh7T/eT9gSQyr6vwoqhMCPsts/LUgkRAH8+L/E6upIdDH6v74b+nnvy
OO/8pNla02e7z9BHrQHCXzkPywmedK7cQJAN34ngS7Ovz9GEkdNU2feP7uxJNjU39m/ulgLACzM7r//3z8SYRnuP+9V8w2kdu4/1
6+Koa3B+r+8kvK/u2jlP+tri6M4V+m/wrlLSLosBMD+zXJBwfHlv3MbRR9M6PY/LOqVAWrG1z/a6oMsEu/9P3/PMbBa6+U/XFMtj
8kXw79A/tMefmGiP4LYOcu+uOK/DQONk0VM4T+LnNEGB13bP34r4Fm3U/O/DzmNVA3vzb8naNoStPTzv04s27W1uvS/7hfDjGeoy
r8k3bms0uPvP85LLd64edg/BRz8og7eAkASNz7tuQLovx4y1zJ2juk/GDdKTJMv4L/TcAtvijfTv/gAiEnkHsw/Sp0jpmVG2r8wJ
Q2vgsfYv5GaYJVwMcq/hwt/9O1kz7+henU4Frb4v4LAtNviBtA/Qr8RUl9H6D/ZhQttGC/IP8DK5m5FOuU/Exc3BZYl2j9+hRe/5
tXzv5u75CoxmNu/jA+ehr0y5D/U9JcDFdSavzSRra45as0/4e6jlHWA6j+1AdZHkp3ov6o2ED8Z6eG/D7GgHU3Q8D8UJ0BRBvfwP
6ZpW3Ut9ve/s3AHBVVlyr8EYlQCF1/QPyvgkLtyfdS/WwayJ9IV479vrDZdPh/TvwD1a+C4Mrs/kAJ/e624yr8QrGDlq8uwv/g6A
BuIGuk/DmoNwfdv578BnRZBBWDAPyBalMDctdC/acvYtl8r4j/sEgwxk4zgv4EaDa0/R+i/BOmxQGEy8D9UyAGXwarQv3sov12tR
t6/7nd2gkdd1T+WRXg7j9TOvxb+bJ7+jaI//E1nnpuP4r+aVET95lPgPyBsQCM+g/K/SMerz92q0L/u8ssY5VbKP7IY/565ofM//
7/vxFZ/5D8sMtfZA33kvzOuWEXYTuw/ccme/JkK7r+5EsOQVDPMv7SuPIo2N6u/OngFrh7L1D+n//9TMz3QP+3nFA3oQ9a/IEgM5
qLTj79KOa2zokrQv4a9T7EOaNQ/aNiqRgkF6b84m1S6ZXHcPzgtoOD2FtQ/shDrgcpI2L/ggY9jsXrpP0rOTTY4dei/GTm6mWsF3
78f3guSG1/Kv0J8YFZkZd8/WMcvKW89iD9IwSEZ2ezRv6YgYdtS1MQ/1tGJIjqN1r97kcm1UYXKPyj1eUt3e9y/RERTNKO4zj/Qn
lDgt7vLv1HU30LiyOA/IHs/j2gT8b+FcEdjLPfyPx4hpHy1Rdc/cKyyHo7X4T8OQtOl6Afuv51tPKXXB9i/9R0wiPBZ1b/uNiQhi
FrrP9UycUIkFuA/tpSAaDW24L+umvEVvowDwGen862Chvs/CvLCiVMq1D/+BPblLoneP0ABnCHYYuy/bskoYVEH8D+uekNgabTXP
8eEO+I/2dk/QAFE+XCa6L+YOuIN237Wv2h2DuGisNG/JJF7LXKt4T/nOCBa3Q3jP5Yz+5R3hNa/t0pVe6LaBMADuNJsCg71P1pEa
++5Xt4/UuRpQz2m4j+HTQ1A4GUBQHG4xifaBOi/aSD5vO/xzr/OEpnXCpfov/Q+2Ccrrt0/larC8/PG8L+qp+Jvt9rBvxesVtFpF
e6/J79Aa4hy7j+M7d5AQajmvz+co7BsfgfAlh3H3EQiBsC6FLcoCcbWvwDZ1QdGi16/DaGpFiF8+D/wP59bsIndvxTE8KdADdG/7
7f6eyrDyr8ww2rfQk2SvwNSgpB0I9O/jEes48pAyj8yUBfL503rv9BIGYkRqfg/yiCE/lrj1r9b3DTlCsMGwIMHFlwNbfC/fPewz
Q9c6z8aefzIsrXMP9Cqv4btPQNATplu7OH71L/G+48S7LL1vwow4eC/dfW/RJr7s2Fw9T+WXjTFribgvzbPSDCNxM6/HAbqwa2g+
7/BoVOAwl3yP55yqMMKQfO/t9VNtwIL/b+u1cyQDqUOwHlXCAIr5uS/"
     }
    },
    {
     "name": "mask after softmax",
     "message": "You set blocked weights to 0 after softmax, so the rows no longer sum to 1. Block t
he scores first, with -np.inf.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 14],
      "data": "2tzp0bkV1T88y3T92xLnP8BfLxaq6Gw/gSndwDqk0L/m6Qom9j7Sv1jEiHeHl9c/gYLuWR4P0b/yb58v4fS1P
8JWmVgPv7W/G+booSwcwz8Hs40JuLPDvxR1irumCeG/Zggw04dD0D+GpwQ/vZ3Uv0LsGoUUqtY/DFSdZFIz7z9NGzbL75TQP5oiM
FgShNG/fmLT+0dKy7/471lSQj+iPxYXgTtYMcE/5Hr04tk01T95R6D3Mqvhv2TJSXZOeM8/5YFVzB1l4r8iFBpMLgHqv0BIYg6Ry
aA/ZNOpmNxCsT+mxzvrnqnfP8oO+iBqHvo/l+4DtaeHrz9gIRdjiHiBPyOVPLEGTdK/tpkS/oEgyr+ds+7RGmnQP2WDAUWGKNo/Z
SSuDfVG7L/dkRlSbNrSPwkKBheNWuC/atHtk8WS97/Kk3Js5WHMv654ntwwJOM/TCmLqzpV1T8SGdd8TM70PzUvvne4pdE/Xh9SR
V6B0L+GYmfEUXi6v/glCiYxBLe/WFt+9rUIzT+if68RvXXLP8mQejQnDei/chKPLAUUtD+aJ4Unc3Pkv6Behy5JE/K/jM7zCjG6v
r8y5jIT8NnaPynXw5wZMNQ/w5ZKUFBYAUBccXg2sOrcv7ZfTlu4Gds/5Io7fKhw2b/hjVH+aGDRv1qug8P/i8s/fJBC5JIjxb8OL
qC+Tx/lv2hOFrmjjJ6/au6WYfKV378le7Xol2n6v64cKX02H8W/UETJgH9T6D9ybLYY3InHPwxdg9pwJOA/QcK56X4rwj9oEnStM
Qvmv2j9WldOcM2/ah6DRQkW3T+we5BZxDhzv3SMKJTxxMQ/OiIQ/qEFvD8AlHsdAScjP9gZvlPxdNC/QCHHfSd6iz9dpFlKFznhP
+yciYTrX+S/Kj7WQNxStb8lv0gQUzHWP3EDqItR2dO/SC8ckNix5b+eZCG1UArQvz2BHLheudA/yraT7NqEpz/713hM4QKuPxVf2
KNB9dI/HfoQKsKBwr/49HXc3qCMv0PuZkALWdm/UDJvn9+21T84E5fhGdzbv4OKeSA4reC/Ag2m+e9V6z9bVQkWrk24vwd4bCQ8F
OG/ozhy1gdp0D8qvgswhTbAv5g56oOR0rW/xHlXxtLT2b8jv65plbTcPzsdspvQku+/gIUGEoEq07+OPa0p+2/KP/oeNgI43fA/X
G0gaT0q1z+soUq/Eefav+kPhve6auw/xn6KVGye3b+XYYJ+gSjgvxAWiMUSRqO/w3u+FDOT1j9+OaNJq6iiP2YX0BBMPs6/PJTsp
KVvjT8+XHRz5LLVv2SlRtjrsJi/k0MhgZhs07/5T/BV5STaP3z034QLDrI/JBjWfyHg2L+whv3xUU/wP6p2d3DZp+S/xIjihIPi4
b8Ti6Kwd87Jv9qahmCZruI/ZTIMmRAWtr/E6IfQCbjYv1L4yDysG54/Zr5kKAP/1r9m5UJm1JG2P3eRpI1ths6/BN9lq9k3vD9o8
TMsW8fDv8xBH8KNc80/er1gFd252T/4ZzdnuVTGP5GaoFIm8tq/RizYFbU3yL+X5Amrea3UP+fL3r0nzbi//qU1dlZ8uT9wVzcU+
U5hP3Nez32qn8Y/djJXbfcGyL/I/459a8rZv/SXsW4kMd8/4oXbvZ4H1r+OC5y/SALMPzDXUiRmBtY/lt3zQVBPxz9tQ9VI37rWv
5YuZPluN76/hZe7AjAA0j9aXsMWk4+7vx1u4dAS8rU/UyVHxLQBpb9pouKdVaHKP8TFCpiB+MG/5GSRTmdz4L/+3DNndy7fP9Si6
ihwoNC/k8d7RUAm4j8vtBJoEtvxP3B3uo67Apg/nmO/A+WO4L8KVt35VFrWv3aQQgxxHtw/s1R8k3VZ1b+SEDQNxOOyv451c9PCB
OO/SOzy5wI92D8mApqa+kfkv1Ia11lPyfe/citj82Du7b9+NzqoJ5/Sv8C5Dr75RcY/dFZqMoPi7j8Lw/8ywGC1v2b0A/qcXsm/b
Sxyt5CFwL+Aj3udtGtzPxr7DT61aM2/fFns+5FipD9oKbvkMkPlv9YjXxHF4fE/3IlxQO1v2L9qnU90dEMDwLAGZIJNhOW/ihvVQ
GA14D96Fw1s2R7FP5Iq+n4HJfo/Ll7rbpPC3L+ozuCFenbhvwAHgEcnze+/gFe+OSiA7j90aR6JSwzZv4DEk4PdG8K/uYyIrlwh9
r+dVRlXq83tPzuPIGrq8OS/BF68kivi+r/WpcuioMwFwDux7EBoIeC/"
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
        "data": "MvgQk2gS7T9sukIU5g4AQFi0Pmj5xt6/tG9U3YmQ1j8C+5MQFI/pv2779yYyEtg/kYTyhmfT77++20rCS1S
0v/9DM4i03Mu/Uiw1uSMjvD+G5RET7TXYv0NcJCV03vi/hhLuIkzE5L9Cjgc+yOnKv9EK4k8gjuQ/iT0JnOrK/j+/BD4BYJDfP6C
+BEgzZpK/sierHH78079GLGJlgy/gvwxwFCKSxN0/7WwUoo795j9sLgkWDI71vzN18IbWE9c/W1UOhd5n9b/r3xxmq6X5v150cJY
U4+O/RrwDk2Kj5z99ihywDiLlP/eP1B8jwAJAPncDItXsqj9YKzlN1MXNP5ZsPoPtwdW/qJcV/Qu04b/Of+Bv6ZXfP6gYkHnIreI
/QzV21SeF9r8EyMg06b7YP+QRkzJx1ei/cdEOinl4AcBATF3MN7Hkv6/ruIs64/I/joY6dSA+3z/fkek6S2j+P0EZY50/MdM/yOm
vXEKNtL+DSLn8Cvi9vwe8dSBcpta/3kAjW/y02D/TS8trmL/VP04jAtUrX/K/QCXJHhjddb9YcU96Tqbrv/UROk7nkPq/PRZ6xhA
F278w6uZ/7+brPynXw5wZMNQ/w5ZKUFBYAUBccXg2sOrcv7ZfTlu4Gds/5Io7fKhw2b/hjVH+aGDRv1qug8P/i8s/fJBC5JIjxb8
OLqC+Tx/lv2hOFrmjjJ6/au6WYfKV378le7Xol2n6v64cKX02H8W/UETJgH9T6D/ZhQttGC/IP8DK5m5FOuU/Exc3BZYl2j9+hRe
/5tXzv5u75CoxmNu/jA+ehr0y5D/U9JcDFdSavzSRra45as0/4e6jlHWA6j+1AdZHkp3ov6o2ED8Z6eG/D7GgHU3Q8D8UJ0BRBvf
wP6ZpW3Ut9ve/Z4eGDR/wyb/uy7eLnF3aP3ylcO6rGM2/fnROvcLo6b8aaYT9VzHCv9QwF5K0ibI/i6K8f7wV0b8CuNU01zi+vxU
hjS7ApeU/yjNFw+c16r9NWtxWEYOvv/CD2m9yY7K/a7Z6R/n23D+4Eyj228PXv59lOKlZnuW/NUV5wl/76z/GRXtVUJfPvwlFfoz
VoeO/Z8nuJGPG0T+G4wEGaqHIv8DrPQwxAXc/ur/ccr723L80JmlEwdThP3wlz0Yq9PG/Svnh6CJc079qeFxCpGbLP5j/SLYxgfE
/fK6nl1R82j/htgZDVNPgv4mtZH3qp+0/RMMoc/3d4r+KomYdnSThv7JWALRyeqW/xG+bVARj1j8N7cLCo9a1P+ZUhaJcgdG/7ZL
0h4P4oj/Sl69Ew7zYv6CfHYINs2M/cRYLY6/e1b8LAeZ5/PTXP1yCSmX3ebw/JBjWfyHg2L+whv3xUU/wP6p2d3DZp+S/xIjihIP
i4b8Ti6Kwd87Jv9qahmCZruI/ZTIMmRAWtr/E6IfQCbjYv1L4yDysG54/Zr5kKAP/1r9m5UJm1JG2P3eRpI1ths6/BN9lq9k3vD9
o8TMsW8fDv1HU30LiyOA/IHs/j2gT8b+FcEdjLPfyPx4hpHy1Rdc/cKyyHo7X4T8OQtOl6Afuv51tPKXXB9i/9R0wiPBZ1b/uNiQ
hiFrrP9UycUIkFuA/tpSAaDW24L+umvEVvowDwGen862Chvs/CvLCiVMq1D9iFXejajDbPyaWUTsGFuW/QUmRDluK6z86rrSsER3
VPytYf4cN5t0/EAure7hf5b+MnAuNEZDRvxIi6fEx+s2/5Wmgjn+txD/BnG67MBTnPy+SqY1c9tG/SfHun1XrBcDKNyOGyhfvP3w
EqbpQvuY/ZHSIzk7U4j/vFC227HP3P35cO++mTtW/FKnkZbJ8s7+DcYUNrrDXv7985Nz0B8s/5NETSvIs67+w2AXDvtnJv+CAowk
Jz+q/wMCUf9Se6z9ifmdXy8ziv+loIxrjtAfAL+BQIQC//78w8hAJxkadvwJEQ0M3zcI/Rm9bJfFk8D94khd6Ln3Bv9R4NCBQ28C
/UnVOBC1Uv7/Y8P/sv2atv1iQ5KMi2dG/SP9CEnoBnz9gzf0+vWDnvwuVL2LKR/Q/WBCAAt8j2L9712vox8IFwI5HiGN0leq/a2n
km9kM5D96Fw1s2R7FP5Iq+n4HJfo/Ll7rbpPC3L+ozuCFenbhvwAHgEcnze+/gFe+OSiA7j90aR6JSwzZv4DEk4PdG8K/uYyIrlw
h9r+dVRlXq83tPzuPIGrq8OS/BF68kivi+r/WpcuioMwFwDux7EBoIeC/"
       },
       {
        "array": "<f8",
        "shape": [3, 2, 5, 5],
        "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAM7+7VrGvdg/mQCJ0hyh4z8AAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAB5TwKsUbSyPyknJpWhdOQ/zh2zaqhp0j8AAAAAAAAAAAAAAAAAAAAAeD33Z4/Uxj+vJlnn5crNP1H
iQn8GDcY/w1y2GMKp2j8AAAAAAAAAAANgcMx0Bcc/eXk3J5CYvT+hwcGvt+rLP3VJOsv03ck/Fex7Ussy0j8AAAAAAADwPwAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAt/beZoR12j+lhJDMPcXiPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHzYIKvovt0
/clHmw8zcyD/L/uvysNLVPwAAAAAAAAAAAAAAAAAAAAB8VAFDxlfIPyjzXOJDKdk/1E0ACIdywD+wOyJ4lXHSPwAAAAAAAAAATXe
oJ5ET0z98I8oLa7y4P2i1ahNYB90/EBnqkZKHsz+nEP91XVCzPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAABVwCoSJybjP1Z/qtuxs9k/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJvL2jjMdvj8q/oPTmybaP01FvkgXUt4/AAAAAAAAAAA
AAAAAAAAAAPHv1iPEmsc/33IkvxsWyD/jtGUzMSzUP7aZHNte+9M/AAAAAAAAAAC4E1Sllr/OP92ofR7Ub8c/Q03RwmQ5yD9wT3q
YueXLP7em4uB2scU/AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJw8ZyGYAds/smFM7zN/4j8AAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAABSDdqmDuzbP0Z1TzWlXN8/mfVZjzDdsj8AAAAAAAAAAAAAAAAAAAAAiSIgOmkv0D/DxO7t6Z3fP0S
PBh1ylcE/QkS3Jc+fvT8AAAAAAAAAAMIUU9LFpdI/rzf1+AEo2T9kkON1Rya7P+SEC/PP+LQ/ftz3tORUwD8AAAAAAADwPwAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOZF1tUwd5j+P3RSVZsXTPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMjSK34Ix7c
/ye2xJVIGuD/tR4SrVAbqPwAAAAAAAAAAAAAAAAAAAABqgDFxe8XFP2SbeD/PbOU/SE2F0BAQuj+CraWi/PytPwAAAAAAAAAAfHm
KVXqwiT/c3F2f1DaQP9svKD5nAuE/71U3IiDHzT9xh+OrYI3KPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAA5VZohG5rhP41Vy7zJy9w/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAH3M3tSUu0T+8htxPTFjHP8IkbRHakuE/AAAAAAAAAAA
AAAAAAAAAAMOVe9K6v8c/N/AOdRtkzz9xrGY7WmLgP/4gaysDS60/AAAAAAAAAABDWSXyuVW9P5DLy773TcI/5L979vmdxz+PUbL
wvH3VP8okQXC3bcw/"
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
   "single": 4380.0,
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
    "data": "jv82HMrU879Bv9r4tUQEQGMyzOj7IQXAqhfMrcSdBsCD7DohLCvkv58yqJO+yN8/Yu+nwnfJxT++t9++wCn2Pxx
AeEEFTuW/vxLLuLZc9z9Cm3tm1yL6v41CkIgzvwHAfcTM53rX4r9kfbD4p0rxP/B89zwMcPK/BOgcV2Ws5b8="
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
      "data": "JjmrCrL7+b/UYlM9xuAFQAoUGi1DMQHAoyR2fJqZ+L/Pn/WdF6nZP0elCRJxG/C/MF1yFYNW4D9lpC3zpwL7P
4L4Tb/USPK/71PKTFDZ+z8qGR5pLUvxv4T6K0SY+eq/Rs7oXNfU4r90aN1RNK7uP8Jvys8JtO6/hlMJwFZ1yL8="
     }
    },
    {
     "name": "another order of Q, K and V",
     "message": "Queries and keys have changed places. The columns of c_attn hold Q, K and V, in thi
s order.",
     "result": {
      "array": "<f8",
      "shape": [2, 2, 4],
      "data": "jv82HMrU879Bv9r4tUQEQGMyzOj7IQXAqhfMrcSdBsD5Aqcanfnjv24uGnzzXd8/ZsZ0WgF+xj9RYQIwVPb1P
9J1YvVOCua/qQN6BD4f9j9HI3VmDkf3v9R0ztjEUPu/fcTM53rX4r9kfbD4p0rxP/B89zwMcPK/BOgcV2Ws5b8="
     }
    },
    {
     "name": "first bias forgotten",
     "message": "The bias of c_attn is missing: add it to X @ w before you split.",
     "result": {
      "array": "<f8",
      "shape": [2, 2, 4],
      "data": "mhjatWNU7b8HWcc/rhwBQO0r/CopTgbA4cSw/1JcBcAzgeVHgbbLv3C6O5shlLK/VsnUhf6tzT8nbD7oXYf6P
wZ9KPWhlNW/rhrHwrL38D/BAGDRFIj8v0+pfgJmgwDA9btxypQE0b/aYRMNMfXlPwNwV8FmyPS/4Jyvnp6m4L8="
     }
    },
    {
     "name": "second bias forgotten",
     "message": "The bias of c_proj is missing: add it at the very end.",
     "result": {
      "array": "<f8",
      "shape": [2, 2, 4],
      "data": "0vZLAc049L9z0uL35FYEQDhw96+aDALAxWWl88a7CcAL22TrMfPkvxZm9EUbLeA/hAT90+LH4T8PN1pmeNvvP
6QuogsLFua/IjnbthSB9z/sFtL0FPjzv6iQac413QTABbP2sYCf47/Ho8D2BW/xPzXxm5aTiui/OBBBNzcS8b8="
     }
    },
    {
     "name": "c_proj forgotten",
     "message": "Your result is the merged heads themselves. Pass them through c_proj, which mixes w
hat the heads found.",
     "result": {
      "array": "<f8",
      "shape": [2, 2, 4],
      "data": "3frNMH0zBEDgB4WX3BjlP4QjCsvR/fm/VqC3Pdnx9L9ucHLEZOjxvwF9L6YF39g/hDbF+DgIwz9Mx7DKOeHsv
7KTTzXYqgdAagbx6DDgvz9iXnVgugDgvyztZIqs5/W/KLuSchjU5j8iKaldfjTZPxYjvfYZluK/0sJLLcpl478="
     }
    },
    {
     "name": "one head only",
     "message": "Your result is that of a single big head: Q, K and V were not split. Pass each of t
hem through split_heads.",
     "result": {
      "array": "<f8",
      "shape": [2, 2, 4],
      "data": "jv82HMrU879Bv9r4tUQEQGMyzOj7IQXAqhfMrcSdBsDU6mvjW9ewv+Ktt4BxMuC/dVy+ICtF9T9pyu/7tHb8P
9fGGc/7aOq/L7FLeixd+T9XyTDCzjf4v/0P7vFlXgDAfcTM53rX4r9kfbD4p0rxP/B89zwMcPK/BOgcV2Ws5b8="
     }
    },
    {
     "name": "split by a bare reshape",
     "message": "You made the heads by reshape alone, which gives head 0 the first tokens instead of
 its columns of every token. Use split_heads.",
     "result": {
      "array": "<f8",
      "shape": [2, 2, 4],
      "data": "Cse6KmdH2b/tomxiqHP6P1j+nsyP9gXADRnJJOABCcB2KjDNYI2wP8ELxf1MA9I/1NcG1fCO7r/cQOeGGw3tv
4XxE4+FN9Y/JaAY4sxmiz8M5pqOkPnvv382i8Mg3vi/8Y28EQ0+4z/EY8DdInPzv2DD3v4ZZJW/jPdWS543AEA="
     }
    },
    {
     "name": "merged by a bare reshape",
     "message": "The heads are right, but they were merged by reshape alone, which lays several toke
ns of one head into a row. Use merge_heads.",
     "result": {
      "array": "<f8",
      "shape": [2, 2, 4],
      "data": "GVW78QJE1L8BN4cvhb33Pyow56zWGwTAfijRDCLvB8CPVeyCCg/SP0wqZO1cxPK/XKYXXO6V7D/jAajg2cEIQ
GGy0nRg5d0/Wk3dNmfvor+GJDZkKursv/qr8OfZSgDAnutfNv3G1D/HqD6wV0HovwyvE3RP3MS/rIjg9QBB+z8="
     }
    },
    {
     "name": "mask without a head axis",
     "message": "Your mask meets the heads where it should meet the texts. A batch of masks is (...,
 n, n) and the scores are (..., n_heads, n, n): insert the head axis with mask[..., None, :, :].",
     "result": {
      "array": "<f8",
      "shape": [2, 2, 4],
      "data": "yd9K3a1r278R7rvuy0jvP8ebjAwkNum/BtC/0nbe/L+/FcsUXn/DPypIhFaYE/C/FjM3kBtY/z+hLKrqCvoCQ
NaWc0hdfOS/tT6V4NiA9z/bIUM/hzn7v5w1KsECJQPAteXroRVK1r9FbIjgQJ7yP9406iJEq/y/560c4fGNAsA="
     }
    },
    {
     "name": "mask ignored",
     "message": "Your result is what comes out without a mask. Hand the mask on to attention.",
     "result": {
      "array": "<f8",
      "shape": [2, 2, 4],
      "data": "pB1STGWH27+KH6UiRNvtPzZRpibE1Oa/3pVSIHnd+b+D7DohLCvkv58yqJO+yN8/Yu+nwnfJxT++t9++wCn2P
xxAeEEFTuW/vxLLuLZc9z9Cm3tm1yL6v41CkIgzvwHANdB2eSF75b/nGN0yjBH3P4tmyqcHdfm/IQqP8a3GAMA="
     }
    },
    {
     "name": "mask upside down",
     "message": "Every token attends to exactly what is forbidden. True means \u201cmay attend\u201d
: hand the mask on as it is.",
     "result": {
      "array": "<f8",
      "shape": [2, 2, 4],
      "data": "tTfj52c0wz8HtmUrvwrxvycwzBMRegBAuK0CBf4BBUD20D1FuQCZP5kxEwj/LoK/VxGmxgmr2L/ZcMouEvDYP
/bQPUW5AJk/mTETCP8ugr9XEabGCavYv9lwyi4S8Ng/V6UIOL9+67/0YtDFboX6P458WLvyC/m/GJbChEjwAcA="
     }
    },
    {
     "name": "always causal",
     "message": "Your attention is causal even when no mask says so. This function blocks what the m
ask blocks and nothing else.",
     "result": {
      "array": "<f8",
      "shape": [2, 2, 4],
      "data": "jv82HMrU879Bv9r4tUQEQGMyzOj7IQXAqhfMrcSdBsCD7DohLCvkv58yqJO+yN8/Yu+nwnfJxT++t9++wCn2P
1elCDi/fuu/9GLQxW6F+j+OfFi78gv5vxiWwoRI8AHAfcTM53rX4r9kfbD4p0rxP/B89zwMcPK/BOgcV2Ws5b8="
     }
    },
    {
     "name": "divided by \u221ad_model",
     "message": "Your scores are divided by \u221ad_model. A head's dot product adds up d_head produ
cts only: divide by \u221ad_head.",
     "result": {
      "array": "<f8",
      "shape": [2, 2, 4],
      "data": "jv82HMrU879Bv9r4tUQEQGMyzOj7IQXAqhfMrcSdBsCmtJSsOW7jvzDFjaDXguA/fAX26mh0vj+tWd8HmpfyP
2Q0ns4EbuW/1E6++rAD9z8sbdyyO2v5v3Y3VjUJtADAfcTM53rX4r9kfbD4p0rxP/B89zwMcPK/BOgcV2Ws5b8="
     }
    },
    {
     "name": "not scaled",
     "message": "Your scores are not scaled. Divide them by \u221ad_head, or use the toolbox's atten
tion, which does.",
     "result": {
      "array": "<f8",
      "shape": [2, 2, 4],
      "data": "jv82HMrU879Bv9r4tUQEQGMyzOj7IQXAqhfMrcSdBsDqfoUPmiblv+34M8kNcuA/mootOIyCxT+JhEe78C74P
x+5WJfSjuW/snA8q8XD9z963eIzrI36v3jODWRacwLAfcTM53rX4r9kfbD4p0rxP/B89zwMcPK/BOgcV2Ws5b8="
     }
    },
    {
     "name": "mask after softmax",
     "message": "You set blocked weights to 0 after softmax, so the rows no longer sum to 1. Block t
he scores first, with -np.inf.",
     "result": {
      "array": "<f8",
      "shape": [2, 2, 4],
      "data": "Yj7LKFWT5L9680j3SKz5P3HXvsCetf6/vt3zo44yA8CD7DohLCvkv58yqJO+yN8/Yu+nwnfJxT++t9++wCn2P
xxAeEEFTuW/vxLLuLZc9z9Cm3tm1yL6v41CkIgzvwHAK3Uz81Gix786q8haBZ7UP00iFMd8eeO/oytcIg2Nxz8="
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
        "data": "jv82HMrU879Bv9r4tUQEQGMyzOj7IQXAqhfMrcSdBsCD7DohLCvkv58yqJO+yN8/Yu+nwnfJxT++t9++wCn
2PxxAeEEFTuW/vxLLuLZc9z9Cm3tm1yL6v41CkIgzvwHAfcTM53rX4r9kfbD4p0rxP/B89zwMcPK/BOgcV2Ws5b8="
       },
       {
        "array": "<f8",
        "shape": [2, 2, 2, 2],
        "data": "AAAAAAAA8D8AAAAAAAAAANM5R0H/wrE/xhjXF6DH7T8AAAAAAADwPwAAAAAAAAAAhrhGP/6a4T/zjnKBA8r
cP9r1zpoTIe0/L1GIKWP3tj8AAAAAAAAAAAAAAAAAAPA/vrv4P+ti4z+DiA6AKTrZPwAAAAAAAAAAAAAAAAAA8D8="
       }
      ]
     }
    }
   ]
  }
 ]
}
"""

"""The public cases of the step generate_with_cache, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_03: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'generate_with_cache'
points = [1.0, 1.0, 1.0]


@test_case(name='five tokens, seven more')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='from a single token')
def test_2(env):
    check_case(DATA, 1, env)


@test_case(name='three tokens, eleven more, and no token is read twice')
def test_3(env):
    check_case(DATA, 2, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "exercise_03",
 "notebook": "exercise_03_transformer",
 "step": "generate_with_cache",
 "order": 9,
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
 "points": 3,
 "summary": "The same text as generate, each token read once",
 "returns": [],
 "mistakes": [
  [
   "new tokens only",
   "You returned the new tokens alone. Return prompt and new tokens together, len(token_ids) + n_new
 of them.",
   false
  ],
  [
   "cache thrown away",
   "Each new token was read without the cache, as if it were the first of a text. Hand the cache tha
t comes back to the next call.",
   false
  ],
  [
   "cache of the prompt for ever",
   "Every call got the cache of the prompt alone, so that the new tokens never see one another. Keep
 the longer cache that each call returns.",
   false
  ],
  [
   "only the prompt's last token read",
   "You began with the last token of the prompt and never read the ones before it. Give the whole pr
ompt to the first call, with cache None.",
   false
  ],
  [
   "last token read twice",
   "You filled the cache with the whole prompt and then read its last token once more. Its logits ca
me with the first call: choose from them.",
   false
  ],
  [
   "first row of the logits",
   "You chose from the first row of the logits. After the prompt the next token is scored in the las
t row, logits[-1].",
   false
  ],
  [
   "everything read again",
   "Your text is right, but every call reads the whole text again, without the cache. Read the promp
t once; from then on hand over the newest token alone, and the cache of all that came before it.",
   false
  ],
  [
   "whole text read by another function",
   "Your text is right, but generate or transformer_logits reads all of it again for every new token
. Call cached_logits instead: the prompt once, then each new token with the cache.",
   false
  ],
  [
   "one token too many",
   "Your text is one token too long. It has len(token_ids) + n_new tokens.",
   false
  ],
  [
   "one token too few",
   "Your text is one token too short. The logits of the prompt choose the first new token already.",
   false
  ]
 ],
 "parts": [
  [
   "cached_logits",
   "cached_logits",
   "",
   [["token_ids", null], ["cache", null], ["params", null], ["n_heads", null]]
  ]
 ],
 "cases": [
  {
   "name": "five tokens, seven more",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": null,
   "any_type": true,
   "script": [
    [
     "call",
     "generate_with_cache",
     {
      "tuple": [
       {
        "array": "<i8",
        "shape": [5],
        "data": "CgAAAAAAAAACAAAAAAAAAAQAAAAAAAAAAwAAAAAAAAACAAAAAAAAAA=="
       },
       {
        "dict": [
         [
          "wte",
          {
           "array": "<f8",
           "shape": [11, 6],
           "data": "XC5bdF9D8j88WUjb61fUv3vz+1ivNsE/5NeWM21h77+GPO4EFBT2PwpaqgmYq9A/JUI33fqC8j/MU362
nQbTP8FTE4DXfOC/siDEMWMKwL/wqmQ0tc7Xv5DJ6b8iZtg/vPFP9av96D9LBlaoldzfPy2qBxpGjKE/kWxXhnE30T8JnGma6Kf4
PwOrKtpCncU/DMDj/fSR0L9lXwx/A67uP297VZNLHOY/uahmCuIx1L9VVEwVVeCxvyw4AVsaLuK/GBlv5+4G179nP4TfoVDkv0bK
M9KZGeg/mtPvRjrn9z/rpqOvzqvQv8TU+zmQ6+S/wxNEy1aj6r8ZCdFfD5H1P3YAvxCti/G/LkjjM4xj8L+REoe/KEHHv6AtlJNf
BuQ/aeiTz6y64T8g7K+OGYD+P2/nSG7jpIk/qVEwUYjQzj+I0UEW+/zbvxXWedn8TvG/cDfPiK4u6b/uqmzxb/zUP1YGHO8aRd6/
F5WGtFv/8b8Wzy2rTHHXv40Wxt1tNdA/HbpQWt6QqT8KDVPvmSPxvyB7rdb6HuG/ac+JG1sL0r9gPa4SQpgCwBGxO6JPZvO/v5h2
6GsP3T9VE5vf0bz3v4oJdbRLuOK/bXQkczdS8z/7wx4Kqn/IP5AVWVthIe2/aP139DgS6z8yLeLx8rezP1/Sdjj47sm/fEgMxlv2
4T+ZcQEoHDTev8BdkFTNs/C/"
          }
         ],
         [
          "wpe",
          {
           "array": "<f8",
           "shape": [13, 6],
           "data": "HgY9w0Nm+79C5ik/Y4bsP9IEwBnH+bK/JKNA1EPV47++UJA/TSbov52fun5zWtu/msBEsbqi5j/CH/t1
WQvFv8US7DXDkf4/AKLPtGl1578NvesUyaPTP7xaRRXVe+m/LVBkgrbe8j/e2EVogFfgvzP7h9bq7PU//MhIZqom5r+7kOj0Ci39
v2jsRlmu3us/frNgly2V1b/jpGh1DerGv80IET6pbNe/fzGlp0ui5z/3PYOI8v2Hv9CUqtMltJI/x/eDcuH5CcD/25qr7BTgv1mJ
89oJong/6gvem29//r98DxF5Ynj7v1HI5Q3EzJ8/O7dTixdQ7z+NactAfnnzv9UB+CUl+te/swVT3oZKxL9EixbUPoH2P4CUyajL
je0/39xGkJvuxb+fhb7veI4FQGE40AisQcA/tC9jw5Ch8z96NMdj6WrkP4AkEWhG4dm/bmztFNRP6D8L3B9kAbf3v1a8xc+xVvG/
YuhpgneKur8WUD61vCzuP9NaLZSJZPK/amwPG1/R0z9KG0ww97XqP7u7JpD4Eck//3MBXjOW4j8w9IZ55dbRPxluhr901Og/wUzz
Qb2hu79Qm6YjSOfRv3w0oUbqMf0/0Y3JLogvyb/cyv0WkkXjP44NpuYQSuG/UT0INsQv4D8LK4K8bGTVP9uQtmx9FdG/69fE0P+Z
tr+03OGILp3tv92e9rNfSvQ/2FZeW635zr81t4OwjrPQvzpzdbtRKcy/AO4z0tSJ6D9mFM06JlOsv7PwvF9nOaK/D5/F9Y5l9L+T
/TEWOQTwPx+hXg+hS+c/P6yB4sVaxr+/nPY/wybjP4S4E9dSFfK/"
          }
         ],
         [
          "h",
          {
           "list": [
            {
             "dict": [
              [
               "ln_1",
               {
                "dict": [
                 [
                  "g",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "RjQhbFoM9T/FxTLFjCHwP+YACSSl4uc/1lq4bPFU8z/o9Cl+JdL2PwEsPoVl4OA/"
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "5OXAXumu0T8JYLlXYa/KvzJS3bMiHr0/19qZB5zf078rx875zknRv6S2mI7lmcw/"
                  }
                 ]
                ]
               }
              ],
              [
               "attn",
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
                      "data": "jG814FoB0z9LOWMhNbfePxZ/nKFtsc4/y5uEq/YAz7+k8xrHyEHiv+r88LbCNMA/jzpgE
dYe2z8vfa2pQdDev0pquKYy8sI/gusYMs421z9yL0cdm06tPyLP868eu9k/LITdP/mZ5T+MxwfsG+zUv/KJLnPE9eG/vCZzzkWZg
j9b0Mnb/Je1PxsemzD/A8S/1sGRXXm5yL8HG5S6SyfCv4UmTMmjutc/V195ZHi16j+D5FyxT4+bv2lvG0IQvuI/WN9KTigM4b+NL
8dGfuvRvz0iduXyxt0/0l3fY79pw79YjeW8mQnSPx7QCIOHfeO/OCWfb8pgyL+lvIgi78XoP9jBsafS194/z7u/CG+/57+X/zrFf
binP6/p+dfttNg/HMXaEWmx4j8Mx1DWoqpnPxgMISGZzck/A950vyavjr+kajgWqYPBP66EE4tvu8I/T5cjT+TQvj+E4BcdlkXpv
1ECW8F5N9w/C/3dQPw+wz+tsahDjnrWP30/Et5QgqA/iaB0ncKU6T9XkpmQ8Rvqv6XOkqedLVa/KFt00aBa1j920tAOokXCP9gnp
zGqVKS/t93r6+O94z9ogtpyIcXfvxgqxBl9YLO/SaQ/Cvsukb8eETO5E0fYv+vRCjoiHcU/DuLxKeOe57+SOru8wmfmP8Rb+PDgx
9w/O4WozXZR8b/QGWwELiPYvzk8b4s7kOA/c7I5J/bNuT/27svGUnLRvykcRltsM9Q/dwDa9zYV379+lVaQbEDjv3rg8wgbd9I/Q
tqvyn8s0z937BfRuW7MPzzeezM1y+Y/zZOFQcpn4L95VazO3iK2Pymrix/nCca/nAmCQ3chyD+AxKHel8veP14/CMVj6ea/fjrJh
D6K4L9L9eIu9gLjv4rgjMGNe7a/X5zdmyrPsT87Njb4tw3ov5ym9mrjpdg/vuXWgtF60D/pATURfNmivzQKhnCIFb8/E7aOdc001
r/CgPwUtMvUv1BHXkMSD8m/qHD3IhM+7D/Bv56U9iTTv21t6yNxCtk/vWmPdqUs5T9q+HKtOm/Bv8S/PLIUEtG/9nRRKNWTvz8iJ
42IIAfav7uM1rqfZOi/ateJEPiVzz95DmIUZC6WP+j98JNT4tG/HwLAGz9V4j9Jy0aQVMvDv9GBrehj1tK/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [18],
                      "data": "Ajra5DfgzT99UJXyiM61PyuZhUOy36U/T68hwpa63T9fyQV9qybYP97cSGRg2Mm/T5Kst
zrww7/c+o/9vTygvyj1FfUNysS/sbHAbCjMpb858qCMmiHRvzk/jcT9L9i/CFQeeet/z781+INqGi3HP1s0agFC198/2KRWA7tze
L9rtwWVIVfYP3pS3VxnJNi/"
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
                      "data": "unKLdL7Ru78+Tk3zx0fjPy59npNBBsS//Exvjpg927/cCJE3GV/cvyTW7q/p/Lk/kK+EM
5+Kpr/WfS+D58HXPxjv8hJ/1Ys/O7Yj2e6Ewj+UPJKH2fnhv5tBP5fFp5+/Ad6QDx79xT++hUDIBCvIP5XcuBacstK/ICjIJ3Fdy
z8/WVb/xJ2+P/JAqMl6DtA/N4Uv60Tg2b9fUEmyoBfMP1gD0WFMHuU/E8Uw9JmexD+lOCx9LGPMP1Rbv1BmX9y/toTMyhLXwj95C
MjdRaTCv3ASxdYs0uc/l5Sy17nY3z+kExqKKwflP2XBkwLrV9S/EbPcWqRV1j90I/6GZ8bQv7mnLrvSPdK/OsxJUX471D8JWdhNM
Hi+v4vuIw6/sIm/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [6],
                      "data": "LvGKuWfJyz8Pzl1goWmWP/Y0kyScKqM/kVj7C5Tapb8yy8wAJgXVP5mfVn+Eg9Q/"
                     }
                    ]
                   ]
                  }
                 ]
                ]
               }
              ],
              [
               "ln_2",
               {
                "dict": [
                 [
                  "g",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "rDI7dhVz8T9KS1yhZOXuP1xiOTJf8O8/scs1++bf8T/DVefFj3P2Pxp2gPoa/do/"
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "xnnnTLUCub9mfHvfZf/KP6QRYWZCmuW/herXuAgsxL8PTS95rSXMv8VVsyCyBdG/"
                  }
                 ]
                ]
               }
              ],
              [
               "mlp",
               {
                "dict": [
                 [
                  "c_fc",
                  {
                   "dict": [
                    [
                     "w",
                     {
                      "array": "<f8",
                      "shape": [6, 24],
                      "data": "3XpITqGq47938BFQLku0P2X2U4utmsi/egcSBXuuhj9m6h4SCzDwv7yhxg5OxtG/u7ttW
cFjlD/mJtKE8HfOv2jr/2jgT8Y/JXbeNDof6L9X7jDHblrIv+vPDfTicca/EZKrbgYgm7+Mf2pb3rmzv7f4GvamC+I/4+e9Pg994
j9agiNBjjjGv7imGKybpb6/OVSU7Sfv8L9HwCsOekrIP/c3xejmR88/2+WI5FN1or/oDMgrnXjSPyOHqGsAQ90/qoxU0E135T+bw
SaLch7DP2rz9EgGXeQ/q9y9lAMXgz9syxF6pmbOv2PdlWX+DN4/yw/xAwnn0D8CkCHyQP6zvzshT4EYOeE/+NcJYb4E4z8mQI8oZ
1bSv5mmYhFbYNA/YzMM4GaiyL+3/+IYfrC6v9tCY5qwwbk/alyMdeOh5b85u9L//PXtP0iKF5LFzt0/rK1l0g0xur/Ctp07tqrqP
406EIv3LrI/VZn5XKx24b+i7wPevmu7vxUFxDSWxOO/BsEr0pLe7D+6w2AFUrnBv2PHANOpud8/LqljFGWt1b/3W03nuP7Kv2dAj
91z6oW/Z8jhMXjr0L/+s/Fn4Iapvxst2aVhsdU/9rktceQG5L8yy3VVWOiUvxdhP0xlXd2/7g0YVuQn2r9ebwObbcbWP4AJDpCt9
qu/zCdpt3eX1r+Az95Ai7TNv2hn2JuulOG/k8CvTrVc2L90DHpeUoDiv98WUritM8y/X1vkbEiT9b/U03iVfJKvv/TB6pKPVoI//
F1Jglm5yr/Z9bSa9hVfvy2CVLCSbuC/cdRKIL/D3788OIb6St1hvz3ESUz1sKg/ZynVLL/Z0D/rYc9SlITav35tQPdzs+w/cSe7I
7xl5r/MToUGzFjaPzO4uHpAfsU/I4INrD+cxL8OwAjnxtfRPxh2gpT2k+M/5S0TTG7j2j9niPs8l6HDP4POLmSrEr4/pJvlwkTO2
L8OHh9SHuLkv5GVwWjWi8S/1tc3QuCc4r9n1r9nD6ndPxnNREMB6c8/4wba5zmZ0r8AUXGC8CPrP3yRC9ke5d6/Zcg5Fonk4r/W0
Kh42V7UP7H9lkElIc6/m49V9F3iur9G3gyp4hTlP5eOliZsKNY/qmwjqwQ02j+C6Qcv+Sq/v3XTmkkJULc/h5oG8RSCwz+eWRMWi
bTEP443BYmkE+w/dWoCc/px47+WFaVhyNezv+Kwlrx3FcM/gRiR+QSliL/5WvyLQsDhP8WoVXiZpNc/QdqiDYntyj+1sDasILO7P
6oJ6ZyCbuI//AGFLpNn0r8c4ejjo/DqP4CpReZVPeo/pOOsLgZ74D/83Bc/qLLbPxIO4c458uO/E9lGSJOd4T/U+MLqo0zjv7Z3k
mIpxci/jwEiFasrzr+nVno1vdDmP7CFgdC9kuE/p2D8rJd6xj957HDaU+q0vxt5B8MaZb+/TO7iwwqqaT+cazWsK+nQP7PCNgtkn
em/HDAOMnsl47/7DW78oSLJP3vJ5TJjj9s/f2LWJUnW279yU79KzFa0vzyqrvl6GcQ/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [24],
                      "data": "qOuOgAnGsb9evLFyBPPEP2Av5LUbn+A/S6OgQvRL5r8FaUctMsfXv9FTU7KwVbY/HlqRv
8hP1D/y7WvrG1yvvzEUi54C8sG/GDPIoAEtzj9sUEhNlVW5v1H4qTYwjNE//rdVmq4Tbz/TEltvD4G1P8tAi+S01di/BvNHQeyW6
L/YXQR+W/q4v+RLL2WPXdG/+itGUrmM4z+qKKdSqkfEv0wTTyVGDcQ/W0yK9gTHgL+bkbNhbarUPzpzMNJFHM0/"
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
                      "shape": [24, 6],
                      "data": "aYLWAalK0D8OcmuhydGuv23YNdLlsbM/Paowkqihvz9Beq6iZ17Hv5Ikk0rljoe/xjZII
qB2tL840nKBLW27v8uZbgJaKNw/00GRQkilwr93F+s25nDaPwsTr0OW1tm/hW5j2Cubxr93VlldOoS5vydCFrOtjc4/MH/X/zn/s
L8BL68BPTm5v5yOcigRj8i/AuKF9h6S1T8TwoGD2K/FP7Thwa9j3sQ/jCxiXOKo0z87Z3/TVWO0v6m23U8bCJ6/SKMGBva51z/Z1
1M+bRPUP5SzfMzB4JU/UbRuHBm8kT8U4LAsabGlv/eJ5p8OR94/7HI3v/3Zsr8c8zc+Sbmwv9JCgyYlwtW/81iqAA2ryT/o8Ive5
1rQP0P31Dzhtn+/bX9iEvzIw7/HKiW63TmcvxSHAmO668s/KLSAT8Vgz78K6/boSUvfv2zVCSzFoom/auvnR/3A0T9Tc9Zip3DPP
yNpwRyWXsk/NEybmMh/wr+7MMhGl4J0vzf5kwjHGNi/TRRhQtkjp79BOoJ2ZzXWPzWdcp0kFcs/HPx3995/z7/i8T+U3LjTP8UyO
91mgcI/m3NXZ3u4qL8l8Dj5l7TNv821WjrTEce/Nir0WBYetj8nP1+cSq60v+M6i3f5Lcw/WZqsrfMcrj/hR/JJUqbEP7k0qvX6C
bW/OEUk3d9Jmj/+8xagXh2ev4wlJw/p99A/AKb/GdlYyb/45F0BJNTjv0z+42ZMQru/ZdsuDQVIwr9pOlqlDIObP1fwzdNNDag/s
XEjggZAvj8pahH8JVnUP7tdRC8KZLA/iCerxZM0rr96j7IlQgbGPxnWGsH4hbM/A/hsTAphqD8pwwIJ3o/RP+OY8Od8N9I/JwBsx
72p0b/gg3twMs3Gv2xkBEv7OMW/Y/qrNCagwj+rk6HhxDvPP1jdxrhePNA/aLa7o1Szp79ewAc2kzLKv8EzGea17ca/3uI6AS4p0
L/w2Pblp5CgP/4EeBMcMti/YgJ2qqqEsD+AhAM5EyzMv5ABxvnM/8Q/Piy3ijE1yj8UtT83fnC/P//ogc03Bri/4ltNEda1zb+1o
vC8GdTTv1vHruC4Fdy/ed6TEfRIrD/Mk9i7loqwvyK/EfrObbg/1W7eb4j+3b+O4VJgJTS/v0Cw4FO3EKo/0uwadqenxr+N+KP+C
o+tv8OoDHYpC7M/Cm02LQt5yz/ismhr3dy3v8QmONNwANG/zGq15UMlxz9bFjtfoa+QP5knZ631rMO/zL600j2eyj/KhXJUXGvTP
5JCWE7u29O/E3lNcr9g1T8q7399tbnHP2sKhfg/YbO/PitE4+CGqT9sH0npRD3Av5AWkhdpAJg/wb+O8h4bwL+RktwWNuSwPy/Kt
tbjP84/U/hbHidSvb9qn63Tmmmzv65BbaObec4/Xq692oLjx7/U4XZOzk+8v3jQvKP6hsW/GbMLqKpzsj/L9/Y+I1OjPx373kb8p
p4/Ost/pYg9zL/MuCSKpH6yP2JpI2NkitU/HOtv6qhTtr+qmxEkt0rQP0oct98h98Q/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [6],
                      "data": "XBzs2XBe4z/2wZshkxrgv/9icV7m2Zg/+fEZqsKHuD/DSxLaaYfUP3qxKz9eycY/"
                     }
                    ]
                   ]
                  }
                 ]
                ]
               }
              ]
             ]
            },
            {
             "dict": [
              [
               "ln_1",
               {
                "dict": [
                 [
                  "g",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "JbsPdiqG6T9t+2pBf5LzP0wY+va4dPA/U3wacJOk7T8UmAkJVoH3PzwtLqJCwvM/"
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "XBfcDsoNtb+jDPfZKK24P2cJ4Gxe26g/nOtevo91xr/nDlKZL1qJP+KStV1DJcu/"
                  }
                 ]
                ]
               }
              ],
              [
               "attn",
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
                      "data": "K2Xeq8DA1r/VJUBNG+HfP3/b6M0mU98/qMxzlgDpyD+V/3URYDDJP0VZDXLQN92/s1BgR
jREwj/hV+Mi1nHbP/UYwJtSir+/WBzb2nHm67+1dUPsy5/nPy3rxotsioU/9A8/8zj317/CacpAHMDbPwCq7+Fji7y/FZLqNri/v
T+l+EzEcXHsP/bUKcroicQ/xECa/BfIvT8M0muavSamvyY6yeSlp8M/DPe/7ue60r+Z5dFFxuCxP+DHQB8r7Ng/OcjEa76y6b+Cd
+qdIjLIP4NR9D3Dy9a/HtCXHtx+8b+EFYJfngHTP+TRpUsoRLk/lj+vIqhpmT/AXZ3vTAK5Pww/owOPZK4/4EUipcmesT/fpa1Ks
V26v8F8sIJc0LW/AkWcAkPR4D91JIBEGw/Fv1IMf2yuB+G/LXV4Yd2uoL/M1fdhF9fVvxYIx0Vi29O/QR4DOm9l1b8v7f9/lqHgv
xyYPSOL+tU/n45zLSb3o7840VrvFjPEv0diaZQ+TtY/sK5wIsc0ib8SVN/gfhixv9DsUjhjAei/fAUjfKKjzT/jDfPXPvCkP0q2l
liijry/m1baIQeC3T/5toMJPmrBv1xHAih28ti/8zia7iNc2r+Vis8xmwrEv45P0WQH1si/BXAowCtX0T9hFuWpTuDGv7B5A+GVW
d2/Ncyc1CsU4T8t/kpjyVnKP2YRz0hnYdE/p+YWsUQQ3T8mocAOwtTYv2FXmIQPOuE/S1errPIpyz8yLHuKUJjdvwDhyGcK2JC/0
I/V58bl2r98ccOyXNvbP/RVJwRF3Ng/obeilp8HwT/61dlxl97iv3Rv8b9/u7U/T/jjw6OX1D8zuGNthF3tP2W0ZHVjBb+/vTax5
JF13z+xSJIh/2C8v7d1YePfM8e/2xHwK3bXtz/+MXwO/4rov08ygHVzWtY/9+Zssvkt4T/ChKsju/Dbv3GgPnK8OsE/wfGBlk2a1
7+tg/pOo6i8v1oeoFBM4eA/nVCATs8Ptr/HthAzDPblv4RSiZW4auc/tLlQe+1dyz+9sWapCijvv9CWDgq7G9W/fGul3fYjm79oZ
WwBB5/FPyiL4CpHQ7g/aPVZZP8m6L/HJAqKKWDXPzO2f21O09g/2xlys+DuvT9O8vuaa93Qv8WRl6uWAsk/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [18],
                      "data": "wb69bNJbo7+U1X6vsI6iP1QobXWRncA/4NrW9SUI0j/Q0OEAJZ+Qv7JtAA/vLdC/qPLkp
eeS4T+n9Av0I0fRv3z0dMzUkpK/1cBVGHLq178dGWoEPheRP5IydQHYsJw/cha1NSCK7T/OtNQJSOndP72m+OEVIrq//mUl2busr
b85PQMEjpTOvyVk5aq2gpK/"
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
                      "data": "9CISm5Uu478g9BMJMGvEv2ZbEtOkLMm/JcB2XlfHwb/xxpzgIbjdv4HhEulnJse//7bOU
Wq2wT+IAS3H2lPDv4DZxU8xztC/vhZDfBVZsj9FVvCnbvy+vzP8np0mctI/gLiFpFzHpr9CDzmho4/VP/b6qID22dW/o+3h+W2Z2
T+7pzt/XMfgv9YF0kVjCtA/f4TLNQAi4j/vAQzV/wa/P3eD3CQ7wdc/Eaqq1eP00T8dDxYue//Sv791iI4p4OC/WI+HekOMsz/K2
5cfgg7gv6UaO12eYrA/XfqFGUCF1D/+LCVbe1/fP9Xluxi6BdA/ftOrPxnO3784nSfwWk7qv4i5iZDQHcc/K9ku+PDU4L8X+wmnh
8jtv+dNqqRSCt4/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [6],
                      "data": "pe7Q+wFcsL/mtJlnbL2kv+kja9LbWcE/zDC4E9zpzb+9xsVjhaDiPycAP/juTbm/"
                     }
                    ]
                   ]
                  }
                 ]
                ]
               }
              ],
              [
               "ln_2",
               {
                "dict": [
                 [
                  "g",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "LPxPbp9F8D9XCyMqmyvvP49GQkO+D/Q/Vkixt6Do6z+91PuURNPyP6ov1KKfp+Y/"
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "6Ohj9IyPzr8M/5Awonfgv1JqvgX2aZ+/5W36ZR84p78YtArfnvzQv7lRca6MIOE/"
                  }
                 ]
                ]
               }
              ],
              [
               "mlp",
               {
                "dict": [
                 [
                  "c_fc",
                  {
                   "dict": [
                    [
                     "w",
                     {
                      "array": "<f8",
                      "shape": [6, 24],
                      "data": "EORbCO2Wtj8s7o0u22jav+NTJlAK18Q/5uieiQ9y1b971V8itSXcv9E26bYvEuQ/geoMd
Oky4T/3MV2lkw3Jv7+M2kwDRIm/JPEVTLlq5r8WxJcCQznUP9b9Jc5TFuC/uFM38s8YuT/+WEjCSKTnPzTREqKLs8U/K88bfrNcw
z9z+FHb4IrVv961d7gw5dA/QTIOz03x0D/Y6Vo0aennP9D0at0yW7C/XxrWe5QY1j876WrYnTKPv+/toPR9Z6k/dJGNs/y44T8VP
h6FvGvqP5MsgNkR1dw/Nckdrlw23D+uBj178snhvz7fc8y2J8g/2cf3OqmXtr8y6vLSqWLUP84Gsn6aFbc/+HXUyy5d1j9yj20Tm
uDiv9+yO6pJwdo/qNfGp4by7L/Rw8e2tbDHv5trA2Xac7M/Urr+QqAb2T+fmCEQBZLLv12bLIjW6sI/MlWecnyYlT8pTJLrcPneP
/d2IOH06ti//NNLLyNW5j/haKefwwTKv650/8mTbN+/1BYfaKpX4T/IM0kBdDDiP6lYK2LJbeW/lKsioUgrxb9EyND248zDPxlyR
RfUx+W/+CBuUXLNxj/6NnIqfPzuPw9m2FBPfKS/CXOmtHBqzz8+K/JLt13CP0oFKbHlyNo/+lNJybjn6D9fonKQpm7SvxPbL244N
c8/Z61ELwmz6z/E3BBg/rfZv2c0Dm9J63K/Psb0XeZR3T+6QkqJh+bav7O2yepZwq4/eiDVVprBsr+NbED9mmHFP+Gna6Hdcau/F
uww7KGOwD8INh0+INrzv1tUuUyS3rs/QzkIRPGg4T/UmOecxaXDP4RO/KJsudw/jS2Wpugw7j8dEtU3f8ixP5/x1LdWQZE/CdzX0
MDSuT+ORobcLarfv8GZEl7+NOC/iOb4oblQvz/9+CX6A/zhvwJjxthT+9c/Urk/bk4Ph7/Rd2BLcKHSv902b+a/g76/87+hV4Btu
7+InZcNlPzqP4Pi0MQLq+G/MdxzDvup4D8ijS0/01WGP8FNgTVmXcc//48CiIgx1j/pzhtDkpfIv2/+gJYFSeO/ngFMtzIc0j+9N
Qp6NOnPv7K6hHTew+U/cUEyk5/1wL9P6kSdLd3fv8zry2ybWr4/iymhNf9/wz+i/vb84I3fvx3cAsfFm84/FOeNZAk64j9wOZ8f9
wDQP5I0Qmh2Ots/Tf1kxXp00r/PrkkTjbSnP6NLBa0oGs0/PtG9jTPQrr8YJuaSWn3nPw472dEVv9S/QB536Lhxw7/XypIIR0PeP
/2YXwq5ft2//GE9TFGGoT9thH6PqVjPvy7GMGAqnNQ/uMJI7wxoxz89K/4K9xjWP02uoli0y8E/XT110n2ywT/cGEhyQ7zov0nUx
4nMZ+i/wF2uWq5h0L+mbPvSH+LRP/lq6uLbmtM/vVsHVfFT7D9ItxraeZbQv3nvt+bOGca/EUmZNx5DsL9rZWbUZuqzP5Z/2urC1
dK/Qq5sjk88yL+tMfT84JjHv1VYHHdumNE/JQ8+6cgxyL8QCvZlK5/hP/kskz3jtKk/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [24],
                      "data": "7E5X5yv70L9q5bBUkavbv46KFlzUr8S/rAHXQpVWwD+FytUddlHDP0IoSroZsMI/2h/9d
AK+yD+ZzWP6ksyJP16rM8teRrk/Kq8x9kG1yT8OPD+qLfzQP04he9TamMq/HyetTg84wD/0aRxwDXmzv8z2X460PNq/PzG2tPrxp
z+llodxIdDZPy3cC1RWH7q/8CmopsBArL91jtzCxpHmPw75PGXnZa+/IsOZIirN1797wxl/CbClvy/HdXQjvt0/"
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
                      "shape": [24, 6],
                      "data": "TueQvY/yr7+agoakKvXYP16sxId/dLG/7o5qfXHLyz+Dp2drLiC8vy2jowG/68c/IlsUg
98k07/UIyLmv4HFPxiLPuYmKck/miUXXDQ9tb+jGx3v3+PMvwJ+/cNaJti/a71Ja9xCxD/cIncD05PQPyytcBTcFcA/VDI55Hoa3
b9KW1Bng1fRv7Gw8Luti4S/huyEQ9awv7+PoWJsq7LAv3f/Mgtq+bE/78R+/NBm0b+W9EBtNcfGv/wkR7eY8sC/iUjhQWk9wD9e6
sRZUorCPy8Vv+N/QbS/qv1XfTa7pj+uUAdfbmPVv/ZDNKm/1bC/SdgstTk1tj+pY1X2XCVvPzr2P+tX1Mm/Fp+SuVLN1b9rhEDHK
9TGv57mvrKWHbQ/RDfxn/6ZxD8O3rvFlSCTv8sTyBol3ac/KKxWGZvB0r/wjrCn0LiwP3uBaNJ2Lqk/8DbxZNFlwj9t7iffmAu8P
+6uJ5WPDMC/1DnL61ezub//w80x8b7CPz+T+BKSddI/p+iYI22VzL9qJn8IgcS1v+EZYN4DVKi/gs8FQmBokD8cCpu/jE/BP1CXc
M+dYqs/NdlmNG43wD/AFlr2bJu8v/dzlF/eypy/segdaYqdzr/LjWbBmxLGPxBKxLqiuNu/d0e31vedxj/LHmWnMJ7Sv6vPZqoNN
76/tBwpVJhAtD+xhLKIQjS5vzUIiVTllLS/6yPmdxisrj/Eydg69RSxv6R6j8Jcc6M/Co3bZVLY2L+Lji3kG/O2PxZT3GDoCsM/Q
tIU0pGb0r8zF4HJcFGUP/TSfBjL8DU/WKAr36gSsT9W48NHjyDLP66A1MoeeHq/5/OsuOz4nz9r60n6lhzLP6wnoJGan8Y/2Yunu
TDtqb8yR+2tX3rGP06NqSlIwry/zYjVjRtt0L/EsLxIcVbSv2j7Ery9F8Y/sEFBBOINyD9rRO5WBvakv+dTaoAl8tE/Fc36Ct7qd
L8ze6UowR2yv/tsYl0b8rm/p1B4y855vj+0DWIqKe6kv0P0SmUgt7Y/JBB2SrNGzz94zM0CWu+Wv2ZwtoGRd6w/bma0bXjAtD8A2
V0ecESyv3cgwVgtabG/0grSwWD20z+YA97qVLjSP6BLkNah25q/W/lR/Vb+kD9snRmFTQyav8HSV+0CLag/DklCnPzj3L+nKDUW/
NusPyxAObNGXpg/cvreOwfm1r8WvAUf6Ki2P1u4YxvwjKc/bMXYH4Ge4D8s20eV5jGJP9ssriJtWKu/hog+WkcayL/tZcLsfgKgv
9lVxtICPdS/rANGOdmk1r9NS4DjolSNP5sa/TEXxq8/ws4UKf3ivL9eYEmpGne+v3gKnET6p8e/7qord8eAvj8ozxnUmM+eP0i3N
kmxcLy/txJXlpXt278iViSCPuGkPwWywU6i3ak/JPfyh1fh2b9veqPP6BvBv0FACpn/QdE/EaWVzX0sxj8aineq8ui3P/ex8fZVB
bi/3kcxWAiu0T/T/KCgBSK3P0LEantTosW/FPw2X/dVy7/L8qHDTKrSvxFD/reVE9m/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [6],
                      "data": "Y0JWWKQy3j9SjHA7O9K5v4yfVKIoSss/1AvTUfL8zL8KhMFRW6nhv4zTve5mBNi/"
                     }
                    ]
                   ]
                  }
                 ]
                ]
               }
              ]
             ]
            }
           ]
          }
         ],
         [
          "ln_f",
          {
           "dict": [
            [
             "g",
             {
              "array": "<f8",
              "shape": [6],
              "data": "0MZDyZX3/T9PVCOQ6WDpv/64LxVaW+6/T8PoxKqc5L9lHYSwWT/lPyClezPm0Og/"
             }
            ],
            [
             "b",
             {
              "array": "<f8",
              "shape": [6],
              "data": "zdNZUC3brr9jgRkyoU66P6KCUtQn+de/kQyVnyO4wj8fgVMJm3C0P9KIWVVZ6NQ/"
             }
            ]
           ]
          }
         ]
        ]
       },
       2,
       7
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<i8",
    "shape": [12],
    "data": "CgAAAAAAAAACAAAAAAAAAAQAAAAAAAAAAwAAAAAAAAACAAAAAAAAAAUAAAAAAAAABQAAAAAAAAAJAAAAAAAAAAY
AAAAAAAAACQAAAAAAAAAFAAAAAAAAAAEAAAAAAAAA"
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<i8",
      "shape": [7],
      "data": "BQAAAAAAAAAFAAAAAAAAAAkAAAAAAAAABgAAAAAAAAAJAAAAAAAAAAUAAAAAAAAAAQAAAAAAAAA="
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<i8",
      "shape": [12],
      "data": "CgAAAAAAAAACAAAAAAAAAAQAAAAAAAAAAwAAAAAAAAACAAAAAAAAAAUAAAAAAAAACAAAAAAAAAABAAAAAAAAA
AEAAAAAAAAAAQAAAAAAAAABAAAAAAAAAAEAAAAAAAAA"
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<i8",
      "shape": [12],
      "data": "CgAAAAAAAAACAAAAAAAAAAQAAAAAAAAAAwAAAAAAAAACAAAAAAAAAAUAAAAAAAAABQAAAAAAAAAFAAAAAAAAA
AUAAAAAAAAABQAAAAAAAAAFAAAAAAAAAAUAAAAAAAAA"
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<i8",
      "shape": [12],
      "data": "CgAAAAAAAAACAAAAAAAAAAQAAAAAAAAAAwAAAAAAAAACAAAAAAAAAAkAAAAAAAAABgAAAAAAAAABAAAAAAAAA
AUAAAAAAAAABQAAAAAAAAAFAAAAAAAAAAkAAAAAAAAA"
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<i8",
      "shape": [12],
      "data": "CgAAAAAAAAACAAAAAAAAAAQAAAAAAAAAAwAAAAAAAAACAAAAAAAAAAIAAAAAAAAACQAAAAAAAAAGAAAAAAAAA
AkAAAAAAAAABQAAAAAAAAABAAAAAAAAAAkAAAAAAAAA"
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<i8",
      "shape": [12],
      "data": "CgAAAAAAAAACAAAAAAAAAAQAAAAAAAAAAwAAAAAAAAACAAAAAAAAAAEAAAAAAAAAAgAAAAAAAAAJAAAAAAAAA
AYAAAAAAAAACQAAAAAAAAAFAAAAAAAAAAEAAAAAAAAA"
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<i8",
      "shape": [13],
      "data": "CgAAAAAAAAACAAAAAAAAAAQAAAAAAAAAAwAAAAAAAAACAAAAAAAAAAUAAAAAAAAABQAAAAAAAAAJAAAAAAAAA
AYAAAAAAAAACQAAAAAAAAAFAAAAAAAAAAEAAAAAAAAABQAAAAAAAAA="
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<i8",
      "shape": [11],
      "data": "CgAAAAAAAAACAAAAAAAAAAQAAAAAAAAAAwAAAAAAAAACAAAAAAAAAAUAAAAAAAAABQAAAAAAAAAJAAAAAAAAA
AYAAAAAAAAACQAAAAAAAAAFAAAAAAAAAA=="
     }
    }
   ],
   "calls": {
    "cached_logits": [
     [
      "4329ce84",
      -1.30365,
      400.0,
      {
       "tuple": [
        {
         "array": "<f8",
         "shape": [5, 11],
         "data": "fQYX89UqBUCmm6ITmmoQQDbnbFwbP/k/DhB58dg18b8kbi9nBivgv3RPLlr4mQnAHqSqmQ659j8GS76CAo
AGwCMYeWSBlO8/xFqMar3A8T+WDxdEzh4FQIZnoVunZfc/yHQ8ks0d/T9lrfodj+4HQHvOXauYN8m/6xkH44T48b890lhTtvLnPw
UQ0spMQQdAK9jDcXmq8r+9bEYUkf8BwKWf81C2Y/A/uqU9UYap+z8a97FdfujGv0LaaUeIAQBA9bdSZp3c8D8FIly1DyPFv68r1b
xCMATAt738bxk3DUAL7T1+SJoHQDafbQj4PO8/gDYl5lCe3b8lDvYuL5zkv1U23B5IXO4/e5R4Lzb6378OoQtB7t/kvy+vQbUmuu
U/ZZyr3dqx1T/G5I/CcQDzv4WO74c9AwhA5asNa55/9j8IN9vv79D1P6l/oGtgZu2/7SkKnsvStj8QJ3+pXZ2hv426KTc9ywLAtw
4OW3V0/r/k26CObOvjv+zTVKGuopm/WmM4ANJR7b85B+so1zoSQMpMosdrQL2/9zS30YHTBECVVBXBo83tv8pdWZcNq9q/rnXTjA
eO+L8="
        },
        {
         "list": [
          {
           "tuple": [
            {
             "array": "<f8",
             "shape": [2, 5, 3],
             "data": "qZuK5riX/r+bkI74Smjwvwwdafa8RwBAT6lcLo9k/z9pwPsaPML7v4LCBZhfovW/0YAHLX0+3j8z6v
2AVWUBwOd9QO4Ow/0/V3gXIB1LAcDKiPe0CbyiPz3xS0tvM/Q/aTmJYuCb2j9VLWDs0bTiv1PM5yuZ7fG/xNSzkXXppj+WtMCGft
TzP94AmN6NO+u/7QpknrKR/D/Mt/zvbSy0P1hDya4go8C/8DnFmmYU+z8KSYIkxgLzPxhG+9HQ4uw/GBJEtDAX8L8nzolvj0/gP/
7guER7UvC/P3ZoHvLK5T8AWLnWNfiJv80zYtOHPQbA"
            },
            {
             "array": "<f8",
             "shape": [2, 5, 3],
             "data": "z3e0t7KK5r+kcfTPyL4CQOyqyzJLEfE/AIpQyXe48z94SpBEfYn+v2Kdvzq9Gdq/mozM/FOf9z8bvD
q8smTBvx3qk6avsfi/gAx2CX2U8b+AOOBIouL3P2lbXuIB4P4/gfhBLBqS8r8yxmwUb8noPyi8LAftO/Y/xgwYRiUD/r9QirWVc0
bZP/Wi5BxsTdM/iabXpSmN+j9Tw8kqNTr6Pz1AfQY+s/C/Ae1v9V644z+M8AnArHjdP8yaTx6kBPW/Lw5dPn729r9d72P4Wc7AP/
KOQmOfQeA/ZK3jZWog8T/ziVWks0PxPykuvcs/Qt6/"
            }
           ]
          },
          {
           "tuple": [
            {
             "array": "<f8",
             "shape": [2, 5, 3],
             "data": "l1Xx0f1M278RI2BFnjD7vzmygGUxDeS/dZ3TIcRn8T/cnolEvisBQGLtYeUehfI/K6/FYsFG5D/4QN
dZHy/3v90xsCr2qPk/DvFcQtNO2r/m02T7Bt33P04BwD1AAvI/lKMnGfU1yj/4R+KCcK/7v9e9VPpmvu4/jgQsP7uYB8A3mB9iqh
X2P6boMSUkCds/M9FTWLSD4L/SAiNPqkKcvwQ16GWsMOG/gzYerNDc5D8+Ry8Vym3nvzq+WHke7eM/+HhJt1zgwz//ICooxZvpv6
232hAMjNc/6krzFDJ59z8It+FA9k72vxOxmJrwaOU/"
            },
            {
             "array": "<f8",
             "shape": [2, 5, 3],
             "data": "Gg+RQRUe5j/MqCv0J4IFQPjZMJ79AMG/Xk0zEfX16T8aFoXYfJO6Px6AVdr1QPa/t7+J1SiD9D9bg5
WpcAjiP0nd5Dvl9gLABpA9gO0qCUCzAcFAbrbwv4A026wHt/2/SbLA8+sN/D/xO0U48Vzcv2n/3/L3z/W/VeX5bVXU9b98yhc1md
TzP38ZsH72Lc2/BdDtpJBv1D8tTSpxUZj1P+lqMGocfcM/fUGUZApUx7/rONkbFizmP+GewDtmcda/OmahX/evxz/h7MDc+pi3v1
LHaVFuqea/Oc4SMpQfwz/7M2gkkn/0vxoLeYLGwd2/"
            }
           ]
          }
         ]
        }
       ]
      }
     ],
     [
      "e2888127",
      -6.456249,
      530.0,
      {
       "tuple": [
        {
         "array": "<f8",
         "shape": [1, 11],
         "data": "6OUePQQ24L+h3GuEvGfov5h4xN6m1vk/6Zvc0Vj91r9XMETenQSyvxhSg9gUEP0/F75blOhb4D9HF+mlSN
q+P5OwAVbSyAXALpWWPvxJ7T++x7aJGhLUvw=="
        },
        {
         "list": [
          {
           "tuple": [
            {
             "array": "<f8",
             "shape": [2, 6, 3],
             "data": "qZuK5riX/r+bkI74Smjwvwwdafa8RwBAT6lcLo9k/z9pwPsaPML7v4LCBZhfovW/0YAHLX0+3j8z6v
2AVWUBwOd9QO4Ow/0/V3gXIB1LAcDKiPe0CbyiPz3xS0tvM/Q/aTmJYuCb2j9VLWDs0bTiv1PM5yuZ7fG/Zvo8DLtNAEAMHXJ1BK
TDv3SAxsichwPAxNSzkXXppj+WtMCGftTzP94AmN6NO+u/7QpknrKR/D/Mt/zvbSy0P1hDya4go8C/8DnFmmYU+z8KSYIkxgLzPx
hG+9HQ4uw/GBJEtDAX8L8nzolvj0/gP/7guER7UvC/P3ZoHvLK5T8AWLnWNfiJv80zYtOHPQbAtDjWrdI89D+QDl0j/z7xv5TW6L
56af2/"
            },
            {
             "array": "<f8",
             "shape": [2, 6, 3],
             "data": "z3e0t7KK5r+kcfTPyL4CQOyqyzJLEfE/AIpQyXe48z94SpBEfYn+v2Kdvzq9Gdq/mozM/FOf9z8bvD
q8smTBvx3qk6avsfi/gAx2CX2U8b+AOOBIouL3P2lbXuIB4P4/gfhBLBqS8r8yxmwUb8noPyi8LAftO/Y/mhM4S+i24b+006E85z
HQP2mCZyQqLrm/xgwYRiUD/r9QirWVc0bZP/Wi5BxsTdM/iabXpSmN+j9Tw8kqNTr6Pz1AfQY+s/C/Ae1v9V644z+M8AnArHjdP8
yaTx6kBPW/Lw5dPn729r9d72P4Wc7AP/KOQmOfQeA/ZK3jZWog8T/ziVWks0PxPykuvcs/Qt6/ooeWIgIC9z+dM5vdTWPxP7NIev
/i+/C/"
            }
           ]
          },
          {
           "tuple": [
            {
             "array": "<f8",
             "shape": [2, 6, 3],
             "data": "l1Xx0f1M278RI2BFnjD7vzmygGUxDeS/dZ3TIcRn8T/cnolEvisBQGLtYeUehfI/K6/FYsFG5D/4QN
dZHy/3v90xsCr2qPk/DvFcQtNO2r/m02T7Bt33P04BwD1AAvI/lKMnGfU1yj/4R+KCcK/7v9e9VPpmvu4/iPSA+2fHAUAEyuB5Ux
sBQN3mR34N2eE/jgQsP7uYB8A3mB9iqhX2P6boMSUkCds/M9FTWLSD4L/SAiNPqkKcvwQ16GWsMOG/gzYerNDc5D8+Ry8Vym3nvz
q+WHke7eM/+HhJt1zgwz//ICooxZvpv6232hAMjNc/6krzFDJ59z8It+FA9k72vxOxmJrwaOU/cc5mjBSL9z91b5UTDc3lv+ocvT
qlJ+6/"
            },
            {
             "array": "<f8",
             "shape": [2, 6, 3],
             "data": "Gg+RQRUe5j/MqCv0J4IFQPjZMJ79AMG/Xk0zEfX16T8aFoXYfJO6Px6AVdr1QPa/t7+J1SiD9D9bg5
WpcAjiP0nd5Dvl9gLABpA9gO0qCUCzAcFAbrbwv4A026wHt/2/SbLA8+sN/D/xO0U48Vzcv2n/3/L3z/W/rmjYRSs52D9fCE0JSk
rwv5IzApUZPcw/VeX5bVXU9b98yhc1mdTzP38ZsH72Lc2/BdDtpJBv1D8tTSpxUZj1P+lqMGocfcM/fUGUZApUx7/rONkbFizmP+
GewDtmcda/OmahX/evxz/h7MDc+pi3v1LHaVFuqea/Oc4SMpQfwz/7M2gkkn/0vxoLeYLGwd2/cz52iykT8D8KThY3a0DgvziLNH
M3luE/"
            }
           ]
          }
         ]
        }
       ]
      }
     ],
     [
      "ab9eec75",
      -15.932094,
      550.0,
      {
       "tuple": [
        {
         "array": "<f8",
         "shape": [1, 11],
         "data": "6Qeo3akZ4D+agogmvDftv/LYD9nVUt4/ESRmbLdG47++J2Eb/nH2PwLkLw45W/+/gL2Hm6Zk6b+30YG9xA
/wv1U/bJRRvec/CcI2rVJsCEAFVOKttVDuPw=="
        },
        {
         "list": [
          {
           "tuple": [
            {
             "array": "<f8",
             "shape": [2, 7, 3],
             "data": "qZuK5riX/r+bkI74Smjwvwwdafa8RwBAT6lcLo9k/z9pwPsaPML7v4LCBZhfovW/0YAHLX0+3j8z6v
2AVWUBwOd9QO4Ow/0/V3gXIB1LAcDKiPe0CbyiPz3xS0tvM/Q/aTmJYuCb2j9VLWDs0bTiv1PM5yuZ7fG/Zvo8DLtNAEAMHXJ1BK
TDv3SAxsichwPA+Z5fwTEj878iEVjwtkzPv3xIcZQDjNM/xNSzkXXppj+WtMCGftTzP94AmN6NO+u/7QpknrKR/D/Mt/zvbSy0P1
hDya4go8C/8DnFmmYU+z8KSYIkxgLzPxhG+9HQ4uw/GBJEtDAX8L8nzolvj0/gP/7guER7UvC/P3ZoHvLK5T8AWLnWNfiJv80zYt
OHPQbAtDjWrdI89D+QDl0j/z7xv5TW6L56af2/At1RbkO2Yr9ZBkTzQWDWP6U4+XCnGQLA"
            },
            {
             "array": "<f8",
             "shape": [2, 7, 3],
             "data": "z3e0t7KK5r+kcfTPyL4CQOyqyzJLEfE/AIpQyXe48z94SpBEfYn+v2Kdvzq9Gdq/mozM/FOf9z8bvD
q8smTBvx3qk6avsfi/gAx2CX2U8b+AOOBIouL3P2lbXuIB4P4/gfhBLBqS8r8yxmwUb8noPyi8LAftO/Y/mhM4S+i24b+006E85z
HQP2mCZyQqLrm/SlQEZiTD+r+bxiSpyAUGQLO4bGh0lvk/xgwYRiUD/r9QirWVc0bZP/Wi5BxsTdM/iabXpSmN+j9Tw8kqNTr6Pz
1AfQY+s/C/Ae1v9V644z+M8AnArHjdP8yaTx6kBPW/Lw5dPn729r9d72P4Wc7AP/KOQmOfQeA/ZK3jZWog8T/ziVWks0PxPykuvc
s/Qt6/ooeWIgIC9z+dM5vdTWPxP7NIev/i+/C/Ml8JvkfQ9b96Y41c+8vjP8paIWsKx9I/"
            }
           ]
          },
          {
           "tuple": [
            {
             "array": "<f8",
             "shape": [2, 7, 3],
             "data": "l1Xx0f1M278RI2BFnjD7vzmygGUxDeS/dZ3TIcRn8T/cnolEvisBQGLtYeUehfI/K6/FYsFG5D/4QN
dZHy/3v90xsCr2qPk/DvFcQtNO2r/m02T7Bt33P04BwD1AAvI/lKMnGfU1yj/4R+KCcK/7v9e9VPpmvu4/iPSA+2fHAUAEyuB5Ux
sBQN3mR34N2eE/xmZzm2Gj9781sFRwXHz9PzxigLJJuOK/jgQsP7uYB8A3mB9iqhX2P6boMSUkCds/M9FTWLSD4L/SAiNPqkKcvw
Q16GWsMOG/gzYerNDc5D8+Ry8Vym3nvzq+WHke7eM/+HhJt1zgwz//ICooxZvpv6232hAMjNc/6krzFDJ59z8It+FA9k72vxOxmJ
rwaOU/cc5mjBSL9z91b5UTDc3lv+ocvTqlJ+6/s7S1tNSAAMBZLleT4Aa5P9NMj2xl146/"
            },
            {
             "array": "<f8",
             "shape": [2, 7, 3],
             "data": "Gg+RQRUe5j/MqCv0J4IFQPjZMJ79AMG/Xk0zEfX16T8aFoXYfJO6Px6AVdr1QPa/t7+J1SiD9D9bg5
WpcAjiP0nd5Dvl9gLABpA9gO0qCUCzAcFAbrbwv4A026wHt/2/SbLA8+sN/D/xO0U48Vzcv2n/3/L3z/W/rmjYRSs52D9fCE0JSk
rwv5IzApUZPcw/L95DxXRvBUAdkZL1xoTYvwxqOzvImLg/VeX5bVXU9b98yhc1mdTzP38ZsH72Lc2/BdDtpJBv1D8tTSpxUZj1P+
lqMGocfcM/fUGUZApUx7/rONkbFizmP+GewDtmcda/OmahX/evxz/h7MDc+pi3v1LHaVFuqea/Oc4SMpQfwz/7M2gkkn/0vxoLeY
LGwd2/cz52iykT8D8KThY3a0DgvziLNHM3luE/EATcVgULxb+5T5jApz/rv7KwolAsseK/"
            }
           ]
          }
         ]
        }
       ]
      }
     ],
     [
      "4a8323fa",
      10.207517,
      580.0,
      {
       "tuple": [
        {
         "array": "<f8",
         "shape": [1, 11],
         "data": "PIbLh+Sv9T8oWuMdbIP2PwUvvcpg+wNAcN1wOhZx1T8ELIz2gfn5vwINrOaQ+vg/mNLCWW/DCECMv2pCg8
bUv+9oiMxxl/2/2Sx3m9o20D+t/Ks0Cpf2Pw=="
        },
        {
         "list": [
          {
           "tuple": [
            {
             "array": "<f8",
             "shape": [2, 8, 3],
             "data": "qZuK5riX/r+bkI74Smjwvwwdafa8RwBAT6lcLo9k/z9pwPsaPML7v4LCBZhfovW/0YAHLX0+3j8z6v
2AVWUBwOd9QO4Ow/0/V3gXIB1LAcDKiPe0CbyiPz3xS0tvM/Q/aTmJYuCb2j9VLWDs0bTiv1PM5yuZ7fG/Zvo8DLtNAEAMHXJ1BK
TDv3SAxsichwPA+Z5fwTEj878iEVjwtkzPv3xIcZQDjNM/W+9iYYnd6D8rvJz1hXXxP/yYitbEHvO/xNSzkXXppj+WtMCGftTzP9
4AmN6NO+u/7QpknrKR/D/Mt/zvbSy0P1hDya4go8C/8DnFmmYU+z8KSYIkxgLzPxhG+9HQ4uw/GBJEtDAX8L8nzolvj0/gP/7guE
R7UvC/P3ZoHvLK5T8AWLnWNfiJv80zYtOHPQbAtDjWrdI89D+QDl0j/z7xv5TW6L56af2/At1RbkO2Yr9ZBkTzQWDWP6U4+XCnGQ
LAVQQX2UfR6L8E6lBKEDX6vxc7Kt3uIvw/"
            },
            {
             "array": "<f8",
             "shape": [2, 8, 3],
             "data": "z3e0t7KK5r+kcfTPyL4CQOyqyzJLEfE/AIpQyXe48z94SpBEfYn+v2Kdvzq9Gdq/mozM/FOf9z8bvD
q8smTBvx3qk6avsfi/gAx2CX2U8b+AOOBIouL3P2lbXuIB4P4/gfhBLBqS8r8yxmwUb8noPyi8LAftO/Y/mhM4S+i24b+006E85z
HQP2mCZyQqLrm/SlQEZiTD+r+bxiSpyAUGQLO4bGh0lvk/RImoD2917j+pr7UqXd4CwEQbE1AnVtu/xgwYRiUD/r9QirWVc0bZP/
Wi5BxsTdM/iabXpSmN+j9Tw8kqNTr6Pz1AfQY+s/C/Ae1v9V644z+M8AnArHjdP8yaTx6kBPW/Lw5dPn729r9d72P4Wc7AP/KOQm
OfQeA/ZK3jZWog8T/ziVWks0PxPykuvcs/Qt6/ooeWIgIC9z+dM5vdTWPxP7NIev/i+/C/Ml8JvkfQ9b96Y41c+8vjP8paIWsKx9
I/aREm9uNS6j+jcl500Uu+v2gketqTX+m/"
            }
           ]
          },
          {
           "tuple": [
            {
             "array": "<f8",
             "shape": [2, 8, 3],
             "data": "l1Xx0f1M278RI2BFnjD7vzmygGUxDeS/dZ3TIcRn8T/cnolEvisBQGLtYeUehfI/K6/FYsFG5D/4QN
dZHy/3v90xsCr2qPk/DvFcQtNO2r/m02T7Bt33P04BwD1AAvI/lKMnGfU1yj/4R+KCcK/7v9e9VPpmvu4/iPSA+2fHAUAEyuB5Ux
sBQN3mR34N2eE/xmZzm2Gj9781sFRwXHz9PzxigLJJuOK/qEq63HzNA0ABHiGBAsMDQIuuPXgduOw/jgQsP7uYB8A3mB9iqhX2P6
boMSUkCds/M9FTWLSD4L/SAiNPqkKcvwQ16GWsMOG/gzYerNDc5D8+Ry8Vym3nvzq+WHke7eM/+HhJt1zgwz//ICooxZvpv6232h
AMjNc/6krzFDJ59z8It+FA9k72vxOxmJrwaOU/cc5mjBSL9z91b5UTDc3lv+ocvTqlJ+6/s7S1tNSAAMBZLleT4Aa5P9NMj2xl14
6/6I0o67NMAUD3JfUm4Vjjv7Y5gs0cjuK/"
            },
            {
             "array": "<f8",
             "shape": [2, 8, 3],
             "data": "Gg+RQRUe5j/MqCv0J4IFQPjZMJ79AMG/Xk0zEfX16T8aFoXYfJO6Px6AVdr1QPa/t7+J1SiD9D9bg5
WpcAjiP0nd5Dvl9gLABpA9gO0qCUCzAcFAbrbwv4A026wHt/2/SbLA8+sN/D/xO0U48Vzcv2n/3/L3z/W/rmjYRSs52D9fCE0JSk
rwv5IzApUZPcw/L95DxXRvBUAdkZL1xoTYvwxqOzvImLg/UpNonpxB+j8Y1wF0zAL2v8T5CCWPntO/VeX5bVXU9b98yhc1mdTzP3
8ZsH72Lc2/BdDtpJBv1D8tTSpxUZj1P+lqMGocfcM/fUGUZApUx7/rONkbFizmP+GewDtmcda/OmahX/evxz/h7MDc+pi3v1LHaV
Fuqea/Oc4SMpQfwz/7M2gkkn/0vxoLeYLGwd2/cz52iykT8D8KThY3a0DgvziLNHM3luE/EATcVgULxb+5T5jApz/rv7KwolAsse
K/yeylGpro6j8+6ycLGbeFP2MSOu+Qt9A/"
            }
           ]
          }
         ]
        }
       ]
      }
     ],
     [
      "f1bb46b0",
      -17.682131,
      600.0,
      {
       "tuple": [
        {
         "array": "<f8",
         "shape": [1, 11],
         "data": "MobcJ1H/9j+kC/WAFq7xP9pYhiB0jfE//4IDL/GB4r/2PB4fVOvOP3V2/UhLLf2/e5otKQth9D8ZXr0cVp
n2vz2X/r81D/w/QBIzZHk2CUCqcUfFCn0EQA=="
        },
        {
         "list": [
          {
           "tuple": [
            {
             "array": "<f8",
             "shape": [2, 9, 3],
             "data": "qZuK5riX/r+bkI74Smjwvwwdafa8RwBAT6lcLo9k/z9pwPsaPML7v4LCBZhfovW/0YAHLX0+3j8z6v
2AVWUBwOd9QO4Ow/0/V3gXIB1LAcDKiPe0CbyiPz3xS0tvM/Q/aTmJYuCb2j9VLWDs0bTiv1PM5yuZ7fG/Zvo8DLtNAEAMHXJ1BK
TDv3SAxsichwPA+Z5fwTEj878iEVjwtkzPv3xIcZQDjNM/W+9iYYnd6D8rvJz1hXXxP/yYitbEHvO/et+t+QjN9L9kF6f3DNn1vx
WJ0AzdVvs/xNSzkXXppj+WtMCGftTzP94AmN6NO+u/7QpknrKR/D/Mt/zvbSy0P1hDya4go8C/8DnFmmYU+z8KSYIkxgLzPxhG+9
HQ4uw/GBJEtDAX8L8nzolvj0/gP/7guER7UvC/P3ZoHvLK5T8AWLnWNfiJv80zYtOHPQbAtDjWrdI89D+QDl0j/z7xv5TW6L56af
2/At1RbkO2Yr9ZBkTzQWDWP6U4+XCnGQLAVQQX2UfR6L8E6lBKEDX6vxc7Kt3uIvw/j3Mr/NgG5z9sHyEdBdzzPy8SLZ8pZPC/"
            },
            {
             "array": "<f8",
             "shape": [2, 9, 3],
             "data": "z3e0t7KK5r+kcfTPyL4CQOyqyzJLEfE/AIpQyXe48z94SpBEfYn+v2Kdvzq9Gdq/mozM/FOf9z8bvD
q8smTBvx3qk6avsfi/gAx2CX2U8b+AOOBIouL3P2lbXuIB4P4/gfhBLBqS8r8yxmwUb8noPyi8LAftO/Y/mhM4S+i24b+006E85z
HQP2mCZyQqLrm/SlQEZiTD+r+bxiSpyAUGQLO4bGh0lvk/RImoD2917j+pr7UqXd4CwEQbE1AnVtu/+bbb1c+k5L/rPVwXVyYGQC
dM2pB9EeI/xgwYRiUD/r9QirWVc0bZP/Wi5BxsTdM/iabXpSmN+j9Tw8kqNTr6Pz1AfQY+s/C/Ae1v9V644z+M8AnArHjdP8yaTx
6kBPW/Lw5dPn729r9d72P4Wc7AP/KOQmOfQeA/ZK3jZWog8T/ziVWks0PxPykuvcs/Qt6/ooeWIgIC9z+dM5vdTWPxP7NIev/i+/
C/Ml8JvkfQ9b96Y41c+8vjP8paIWsKx9I/aREm9uNS6j+jcl500Uu+v2gketqTX+m/klUgHoSG/r8Wo6wVMV7lPzpIor5X674/"
            }
           ]
          },
          {
           "tuple": [
            {
             "array": "<f8",
             "shape": [2, 9, 3],
             "data": "l1Xx0f1M278RI2BFnjD7vzmygGUxDeS/dZ3TIcRn8T/cnolEvisBQGLtYeUehfI/K6/FYsFG5D/4QN
dZHy/3v90xsCr2qPk/DvFcQtNO2r/m02T7Bt33P04BwD1AAvI/lKMnGfU1yj/4R+KCcK/7v9e9VPpmvu4/iPSA+2fHAUAEyuB5Ux
sBQN3mR34N2eE/xmZzm2Gj9781sFRwXHz9PzxigLJJuOK/qEq63HzNA0ABHiGBAsMDQIuuPXgduOw/uOCW/nTC87/zzCODscz+P7
BFAK0++tU/jgQsP7uYB8A3mB9iqhX2P6boMSUkCds/M9FTWLSD4L/SAiNPqkKcvwQ16GWsMOG/gzYerNDc5D8+Ry8Vym3nvzq+WH
ke7eM/+HhJt1zgwz//ICooxZvpv6232hAMjNc/6krzFDJ59z8It+FA9k72vxOxmJrwaOU/cc5mjBSL9z91b5UTDc3lv+ocvTqlJ+
6/s7S1tNSAAMBZLleT4Aa5P9NMj2xl146/6I0o67NMAUD3JfUm4Vjjv7Y5gs0cjuK/GL+enMYcAMDMSM/A1CDPP3+R1uhyu9A/"
            },
            {
             "array": "<f8",
             "shape": [2, 9, 3],
             "data": "Gg+RQRUe5j/MqCv0J4IFQPjZMJ79AMG/Xk0zEfX16T8aFoXYfJO6Px6AVdr1QPa/t7+J1SiD9D9bg5
WpcAjiP0nd5Dvl9gLABpA9gO0qCUCzAcFAbrbwv4A026wHt/2/SbLA8+sN/D/xO0U48Vzcv2n/3/L3z/W/rmjYRSs52D9fCE0JSk
rwv5IzApUZPcw/L95DxXRvBUAdkZL1xoTYvwxqOzvImLg/UpNonpxB+j8Y1wF0zAL2v8T5CCWPntO/ET2wU4x/CEAiTk+RinSpv8
tCaAnh9fS/VeX5bVXU9b98yhc1mdTzP38ZsH72Lc2/BdDtpJBv1D8tTSpxUZj1P+lqMGocfcM/fUGUZApUx7/rONkbFizmP+GewD
tmcda/OmahX/evxz/h7MDc+pi3v1LHaVFuqea/Oc4SMpQfwz/7M2gkkn/0vxoLeYLGwd2/cz52iykT8D8KThY3a0DgvziLNHM3lu
E/EATcVgULxb+5T5jApz/rv7KwolAsseK/yeylGpro6j8+6ycLGbeFP2MSOu+Qt9A/8joYLSdZ2L8nuHXsCVDjPzkEu+Vm0+e/"
            }
           ]
          }
         ]
        }
       ]
      }
     ],
     [
      "1acd57e8",
      -18.975409,
      630.0,
      {
       "tuple": [
        {
         "array": "<f8",
         "shape": [1, 11],
         "data": "Z7pf/D7nzL95/nXMJ+veP5PpCA+0/PQ/FfLD+33Io7/lkSYsFlT3v+axL8nJRgdAGJnNThMoAUAmQQUBTD
boPw4pXH5QKPK/rKN6rv1y1z+6VL6OSRjkPw=="
        },
        {
         "list": [
          {
           "tuple": [
            {
             "array": "<f8",
             "shape": [2, 10, 3],
             "data": "qZuK5riX/r+bkI74Smjwvwwdafa8RwBAT6lcLo9k/z9pwPsaPML7v4LCBZhfovW/0YAHLX0+3j8z6v
2AVWUBwOd9QO4Ow/0/V3gXIB1LAcDKiPe0CbyiPz3xS0tvM/Q/aTmJYuCb2j9VLWDs0bTiv1PM5yuZ7fG/Zvo8DLtNAEAMHXJ1BK
TDv3SAxsichwPA+Z5fwTEj878iEVjwtkzPv3xIcZQDjNM/W+9iYYnd6D8rvJz1hXXxP/yYitbEHvO/et+t+QjN9L9kF6f3DNn1vx
WJ0AzdVvs/0LDBMBK13T8GXOSF6dTTP5tueQPZ2uC/xNSzkXXppj+WtMCGftTzP94AmN6NO+u/7QpknrKR/D/Mt/zvbSy0P1hDya
4go8C/8DnFmmYU+z8KSYIkxgLzPxhG+9HQ4uw/GBJEtDAX8L8nzolvj0/gP/7guER7UvC/P3ZoHvLK5T8AWLnWNfiJv80zYtOHPQ
bAtDjWrdI89D+QDl0j/z7xv5TW6L56af2/At1RbkO2Yr9ZBkTzQWDWP6U4+XCnGQLAVQQX2UfR6L8E6lBKEDX6vxc7Kt3uIvw/j3
Mr/NgG5z9sHyEdBdzzPy8SLZ8pZPC/2IcZr9Sc4b97qAx/xRXsv0597EyQRvk/"
            },
            {
             "array": "<f8",
             "shape": [2, 10, 3],
             "data": "z3e0t7KK5r+kcfTPyL4CQOyqyzJLEfE/AIpQyXe48z94SpBEfYn+v2Kdvzq9Gdq/mozM/FOf9z8bvD
q8smTBvx3qk6avsfi/gAx2CX2U8b+AOOBIouL3P2lbXuIB4P4/gfhBLBqS8r8yxmwUb8noPyi8LAftO/Y/mhM4S+i24b+006E85z
HQP2mCZyQqLrm/SlQEZiTD+r+bxiSpyAUGQLO4bGh0lvk/RImoD2917j+pr7UqXd4CwEQbE1AnVtu/+bbb1c+k5L/rPVwXVyYGQC
dM2pB9EeI/rzlf7W1a8z+dkJJDQAMGwBotVQyn+7m/xgwYRiUD/r9QirWVc0bZP/Wi5BxsTdM/iabXpSmN+j9Tw8kqNTr6Pz1AfQ
Y+s/C/Ae1v9V644z+M8AnArHjdP8yaTx6kBPW/Lw5dPn729r9d72P4Wc7AP/KOQmOfQeA/ZK3jZWog8T/ziVWks0PxPykuvcs/Qt
6/ooeWIgIC9z+dM5vdTWPxP7NIev/i+/C/Ml8JvkfQ9b96Y41c+8vjP8paIWsKx9I/aREm9uNS6j+jcl500Uu+v2gketqTX+m/kl
UgHoSG/r8Wo6wVMV7lPzpIor5X674/Ka/PdUW88j+5kZRo3tS7P/ONS9zsu+i/"
            }
           ]
          },
          {
           "tuple": [
            {
             "array": "<f8",
             "shape": [2, 10, 3],
             "data": "l1Xx0f1M278RI2BFnjD7vzmygGUxDeS/dZ3TIcRn8T/cnolEvisBQGLtYeUehfI/K6/FYsFG5D/4QN
dZHy/3v90xsCr2qPk/DvFcQtNO2r/m02T7Bt33P04BwD1AAvI/lKMnGfU1yj/4R+KCcK/7v9e9VPpmvu4/iPSA+2fHAUAEyuB5Ux
sBQN3mR34N2eE/xmZzm2Gj9781sFRwXHz9PzxigLJJuOK/qEq63HzNA0ABHiGBAsMDQIuuPXgduOw/uOCW/nTC87/zzCODscz+P7
BFAK0++tU/HIHzO/un+j87W8BO9Cv5PyDcmKBGSPc/jgQsP7uYB8A3mB9iqhX2P6boMSUkCds/M9FTWLSD4L/SAiNPqkKcvwQ16G
WsMOG/gzYerNDc5D8+Ry8Vym3nvzq+WHke7eM/+HhJt1zgwz//ICooxZvpv6232hAMjNc/6krzFDJ59z8It+FA9k72vxOxmJrwaO
U/cc5mjBSL9z91b5UTDc3lv+ocvTqlJ+6/s7S1tNSAAMBZLleT4Aa5P9NMj2xl146/6I0o67NMAUD3JfUm4Vjjv7Y5gs0cjuK/GL
+enMYcAMDMSM/A1CDPP3+R1uhyu9A/i8dza6AFAEAlGRmUH9zwv2zCkos+N8S/"
            },
            {
             "array": "<f8",
             "shape": [2, 10, 3],
             "data": "Gg+RQRUe5j/MqCv0J4IFQPjZMJ79AMG/Xk0zEfX16T8aFoXYfJO6Px6AVdr1QPa/t7+J1SiD9D9bg5
WpcAjiP0nd5Dvl9gLABpA9gO0qCUCzAcFAbrbwv4A026wHt/2/SbLA8+sN/D/xO0U48Vzcv2n/3/L3z/W/rmjYRSs52D9fCE0JSk
rwv5IzApUZPcw/L95DxXRvBUAdkZL1xoTYvwxqOzvImLg/UpNonpxB+j8Y1wF0zAL2v8T5CCWPntO/ET2wU4x/CEAiTk+RinSpv8
tCaAnh9fS/yjTfmAwK/j8ukW6GM530v4pNXWR8RPa/VeX5bVXU9b98yhc1mdTzP38ZsH72Lc2/BdDtpJBv1D8tTSpxUZj1P+lqMG
ocfcM/fUGUZApUx7/rONkbFizmP+GewDtmcda/OmahX/evxz/h7MDc+pi3v1LHaVFuqea/Oc4SMpQfwz/7M2gkkn/0vxoLeYLGwd
2/cz52iykT8D8KThY3a0DgvziLNHM3luE/EATcVgULxb+5T5jApz/rv7KwolAsseK/yeylGpro6j8+6ycLGbeFP2MSOu+Qt9A/8j
oYLSdZ2L8nuHXsCVDjPzkEu+Vm0+e/ljw99p2t5z9zYguEjfuLv48aT3g0NKy/"
            }
           ]
          }
         ]
        }
       ]
      }
     ],
     [
      "14e00c79",
      10.924519,
      650.0,
      {
       "tuple": [
        {
         "array": "<f8",
         "shape": [1, 11],
         "data": "rzLOTkge9z/Gj8IIv4gOQGPttlI02d4/g1Yq4OB47784d+CCa8D0v8xXOOTKZfG/RViJ1o9T9T/ArYGoqF
D1v9n1CIIvGvk/2Ku2UJwagr+LYSKdDbD9Pw=="
        },
        {
         "list": [
          {
           "tuple": [
            {
             "array": "<f8",
             "shape": [2, 11, 3],
             "data": "qZuK5riX/r+bkI74Smjwvwwdafa8RwBAT6lcLo9k/z9pwPsaPML7v4LCBZhfovW/0YAHLX0+3j8z6v
2AVWUBwOd9QO4Ow/0/V3gXIB1LAcDKiPe0CbyiPz3xS0tvM/Q/aTmJYuCb2j9VLWDs0bTiv1PM5yuZ7fG/Zvo8DLtNAEAMHXJ1BK
TDv3SAxsichwPA+Z5fwTEj878iEVjwtkzPv3xIcZQDjNM/W+9iYYnd6D8rvJz1hXXxP/yYitbEHvO/et+t+QjN9L9kF6f3DNn1vx
WJ0AzdVvs/0LDBMBK13T8GXOSF6dTTP5tueQPZ2uC/4PTjIGh84D/J5LBklLb4vw7557ddzM4/xNSzkXXppj+WtMCGftTzP94AmN
6NO+u/7QpknrKR/D/Mt/zvbSy0P1hDya4go8C/8DnFmmYU+z8KSYIkxgLzPxhG+9HQ4uw/GBJEtDAX8L8nzolvj0/gP/7guER7Uv
C/P3ZoHvLK5T8AWLnWNfiJv80zYtOHPQbAtDjWrdI89D+QDl0j/z7xv5TW6L56af2/At1RbkO2Yr9ZBkTzQWDWP6U4+XCnGQLAVQ
QX2UfR6L8E6lBKEDX6vxc7Kt3uIvw/j3Mr/NgG5z9sHyEdBdzzPy8SLZ8pZPC/2IcZr9Sc4b97qAx/xRXsv0597EyQRvk/PFHOrh
2C/j9tYGYT4ijnP8QWLpyIwwLA"
            },
            {
             "array": "<f8",
             "shape": [2, 11, 3],
             "data": "z3e0t7KK5r+kcfTPyL4CQOyqyzJLEfE/AIpQyXe48z94SpBEfYn+v2Kdvzq9Gdq/mozM/FOf9z8bvD
q8smTBvx3qk6avsfi/gAx2CX2U8b+AOOBIouL3P2lbXuIB4P4/gfhBLBqS8r8yxmwUb8noPyi8LAftO/Y/mhM4S+i24b+006E85z
HQP2mCZyQqLrm/SlQEZiTD+r+bxiSpyAUGQLO4bGh0lvk/RImoD2917j+pr7UqXd4CwEQbE1AnVtu/+bbb1c+k5L/rPVwXVyYGQC
dM2pB9EeI/rzlf7W1a8z+dkJJDQAMGwBotVQyn+7m/hE2r/gtY7b+AxDifhHcHQOYlWYVEFMi/xgwYRiUD/r9QirWVc0bZP/Wi5B
xsTdM/iabXpSmN+j9Tw8kqNTr6Pz1AfQY+s/C/Ae1v9V644z+M8AnArHjdP8yaTx6kBPW/Lw5dPn729r9d72P4Wc7AP/KOQmOfQe
A/ZK3jZWog8T/ziVWks0PxPykuvcs/Qt6/ooeWIgIC9z+dM5vdTWPxP7NIev/i+/C/Ml8JvkfQ9b96Y41c+8vjP8paIWsKx9I/aR
Em9uNS6j+jcl500Uu+v2gketqTX+m/klUgHoSG/r8Wo6wVMV7lPzpIor5X674/Ka/PdUW88j+5kZRo3tS7P/ONS9zsu+i/Fq0DKf
QGy7+fllgoogXwP33GP/DgJ+i/"
            }
           ]
          },
          {
           "tuple": [
            {
             "array": "<f8",
             "shape": [2, 11, 3],
             "data": "l1Xx0f1M278RI2BFnjD7vzmygGUxDeS/dZ3TIcRn8T/cnolEvisBQGLtYeUehfI/K6/FYsFG5D/4QN
dZHy/3v90xsCr2qPk/DvFcQtNO2r/m02T7Bt33P04BwD1AAvI/lKMnGfU1yj/4R+KCcK/7v9e9VPpmvu4/iPSA+2fHAUAEyuB5Ux
sBQN3mR34N2eE/xmZzm2Gj9781sFRwXHz9PzxigLJJuOK/qEq63HzNA0ABHiGBAsMDQIuuPXgduOw/uOCW/nTC87/zzCODscz+P7
BFAK0++tU/HIHzO/un+j87W8BO9Cv5PyDcmKBGSPc/Mu/sgtCL4r9KKxV4De8NwGK2ucOyv+C/jgQsP7uYB8A3mB9iqhX2P6boMS
UkCds/M9FTWLSD4L/SAiNPqkKcvwQ16GWsMOG/gzYerNDc5D8+Ry8Vym3nvzq+WHke7eM/+HhJt1zgwz//ICooxZvpv6232hAMjN
c/6krzFDJ59z8It+FA9k72vxOxmJrwaOU/cc5mjBSL9z91b5UTDc3lv+ocvTqlJ+6/s7S1tNSAAMBZLleT4Aa5P9NMj2xl146/6I
0o67NMAUD3JfUm4Vjjv7Y5gs0cjuK/GL+enMYcAMDMSM/A1CDPP3+R1uhyu9A/i8dza6AFAEAlGRmUH9zwv2zCkos+N8S/GmlCJE
YhBMChzpD+m97tPwZmHNI8teg/"
            },
            {
             "array": "<f8",
             "shape": [2, 11, 3],
             "data": "Gg+RQRUe5j/MqCv0J4IFQPjZMJ79AMG/Xk0zEfX16T8aFoXYfJO6Px6AVdr1QPa/t7+J1SiD9D9bg5
WpcAjiP0nd5Dvl9gLABpA9gO0qCUCzAcFAbrbwv4A026wHt/2/SbLA8+sN/D/xO0U48Vzcv2n/3/L3z/W/rmjYRSs52D9fCE0JSk
rwv5IzApUZPcw/L95DxXRvBUAdkZL1xoTYvwxqOzvImLg/UpNonpxB+j8Y1wF0zAL2v8T5CCWPntO/ET2wU4x/CEAiTk+RinSpv8
tCaAnh9fS/yjTfmAwK/j8ukW6GM530v4pNXWR8RPa/jB17Pw/Cuj8XCLx0q8AIQCYeCCl4S9W/VeX5bVXU9b98yhc1mdTzP38ZsH
72Lc2/BdDtpJBv1D8tTSpxUZj1P+lqMGocfcM/fUGUZApUx7/rONkbFizmP+GewDtmcda/OmahX/evxz/h7MDc+pi3v1LHaVFuqe
a/Oc4SMpQfwz/7M2gkkn/0vxoLeYLGwd2/cz52iykT8D8KThY3a0DgvziLNHM3luE/EATcVgULxb+5T5jApz/rv7KwolAsseK/ye
ylGpro6j8+6ycLGbeFP2MSOu+Qt9A/8joYLSdZ2L8nuHXsCVDjPzkEu+Vm0+e/ljw99p2t5z9zYguEjfuLv48aT3g0NKy//oRaGL
2I97+2UhfbUUHkP6jM1fFM0dC/"
            }
           ]
          }
         ]
        }
       ]
      }
     ]
    ]
   },
   "pairs": [
    [0, 1, "714264b6", 0.0, 0.0],
    [0, 2, "c5ab820f", 0.0, 0.0],
    [0, 3, "cae1b15b", 0.0, 0.0],
    [0, 4, "56f942de", 0.0, 0.0],
    [0, 5, "7013c5d6", 0.0, 0.0],
    [0, 6, "fa7dacfc", 0.0, 0.0],
    [0, 9, "3f34b2de", 0.0, 0.0],
    [1, 3, "91d94411", 0.0, 0.0],
    [1, 4, "c235c2bd", 0.0, 0.0],
    [1, 5, "3deda2e1", 0.0, 0.0],
    [1, 8, "040b1041", 0.0, 0.0],
    [1, 9, "d74320af", 0.0, 0.0],
    [2, 3, "58e5b66a", 0.0, 0.0],
    [2, 5, "2e970594", 0.0, 0.0],
    [2, 8, "bafb2434", 0.0, 0.0],
    [2, 9, "0ef96034", 0.0, 0.0],
    [3, 4, "358d7b31", 0.0, 0.0],
    [3, 5, "45481cc1", 0.0, 0.0],
    [3, 8, "78527bdc", 0.0, 0.0],
    [3, 9, "35501c59", 0.0, 0.0],
    [4, 5, "358d7b31", 0.0, 0.0],
    [4, 8, "95d30c16", 0.0, 0.0],
    [4, 9, "fbf4baf4", 0.0, 0.0],
    [5, 6, "3deda2e1", 0.0, 0.0],
    [5, 8, "041b5f57", 0.0, 0.0],
    [5, 9, "56e8a1f5", 0.0, 0.0],
    [6, 8, "4232a5c0", 0.0, 0.0],
    [6, 9, "8980ebce", 0.0, 0.0]
   ]
  },
  {
   "name": "from a single token",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": null,
   "any_type": true,
   "script": [
    [
     "call",
     "generate_with_cache",
     {
      "tuple": [
       {"array": "<i8", "shape": [1], "data": "CgAAAAAAAAA="},
       {
        "dict": [
         [
          "wte",
          {
           "array": "<f8",
           "shape": [13, 6],
           "data": "kYDHYoQZ4L/tEM29vmbVv52/9CRkteQ/rRLSiekA8D+d1JUGkn0EQLaqJPi7J+A/xp9mmNH30r8/bTMM
sZr+P0zqsIMJVeG/28jrBoaIlr8xSAJU1AzEPxi7eLf3g/8/vFeFUM8pAMAXgnpCzf7Pv+8CoNb/5cu/gPXTwCYG7T+mYwMFbkXK
P9H/TK1howJA+CqbDJ5tqz9njOYotsa/PzAJ1dt1JvA/Yj40A4VZ57+j2wep+ATpvzb2WKDBbwBAVdM8R1YI7z9yJkR1BYnMv5dq
TkhrR/A/uo7aWtFGAEDqXGdHzwIBQNVZhxEsVc2/eTRjk4mv4j8fFcvLCnH5vwEossOJXue/nobjivMV/z9e0xuXChLhvxIGcnVu
r+Y/wJzyyVy91r9DIU1YP3Xnv2amF8CSY6e/DC99vkL43j8aqkTT8HesvyBn/1qUwQHAI2teSANa6T/JTZu+nEvbvyZ38zzQGss/
9JNcMGEu6b+zBRTVp2XdP8M0VU+rCdY/1zYNHSZn0r93T8blwSviP8DyfdTiiOY/YIjmUPfc8L9rDZA0Raqkv8aQYvU87+e/NqwV
s/Hn8j/uPv7dxcnjPyLUc3CQvvK/tfQyKTXR3r+xd5lfyPrfv3xoavoIgeA/RUksIUn71z8HrgzfruLXv8CkZuJQ8tE/+n1tog0x
/j9S93v+1oDhP9VfWkXUS9e/7ZqtpiRp6r+3WGGGUiXzPwXLdSNcN+C/uH5wZiUr4z+swhzT30D2P+vUqZ5xDum/D9/ycGq++D+P
1Qs4oYrEv4mRDrf/sYo/cb8/+luKxb8pehAbpcfjP8t6kEGZfOA/"
          }
         ],
         [
          "wpe",
          {
           "array": "<f8",
           "shape": [11, 6],
           "data": "wETR334U979Zl51Cacj0v6sfygls7IW/7v3Z83FSzT8FLhJgkur/P4hQZDMN5fa/+mxXVuO/7j/2xBOn
4/LsP+iT1NpnPPy/vagZtR8v4z8/AfGd9WH1P3BrKoOMVNk/cld3E4ef5b+ibh0GgAjhPyKL40GpoZK/cD40hqNZ5j95j+gMXRSj
vwTpZ2C7Kt6/29KF5ucH5L8CcZuwoEDqP2h8WwdO9OU/0lOGqaIY7z/ii2LYIXTyPwPoA/nSHec/k6C7UgGoyT806TxZCp3jP2R6
Q15RB+c/TbCxATbcnr8qNmzWiOVgv8ScnJqCYPW/0SqadAWo0j+cy8GtE2C+v8XgHGQ/APO/NFRyTFNH9j9EY7LQDhr2P6XZp5VM
NOy/n+DS5S171L/Xd2DaaMXnv7AtdC2+BuU/j2Lhpr+o6L+P+guymPO7P0ooFXC1gea/BpOtnoiAyD+nEbWFzGPBv9Fm97T7xNk/
mplLpc2d679Sha7ojtXxvyQ1qQgkRLs/zQF+IDCpyD8/+p2eSablPzBaldZ7ofa/L+4mGsZ+9L/y4iRBqT3iP9RHy1gPO9I/kiSu
WnSW7j+S8vp0tr7kP7kWeqSslQJAPTyG4eCT+T+R1wxvwpbVv/0y/yVy/ZQ/dCuw8X8l2D/zd3W2q7uuv4TUNvojEwDAjeUB5vmj
yz8+p97K0r7pvyyoiviUzPW/"
          }
         ],
         [
          "h",
          {
           "list": [
            {
             "dict": [
              [
               "ln_1",
               {
                "dict": [
                 [
                  "g",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "oHGUgoZ98T/lY5O8m6LvPzzMqjLaevU/6YI5K9eg7z9sLybK1+j2P6PDwi71ufA/"
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "wxiDWjWZuD/eB497mz9RvzMVHC4Xi8e/z3TxHQtGy7/fohAc+M22v6KBBUFyZ8g/"
                  }
                 ]
                ]
               }
              ],
              [
               "attn",
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
                      "data": "TzsdxJiMvz9ul5j+Tb+wv6uKq5GVJ9a/oZobVkBsyb/IzLnc6wjBv68waRyzts+/KOuKG
IBSxr+W9UshoUvRP+FVeXCM392/CU9ZCRIZ0T/rr/Mjf8Pnv1rpv2sGada/MaR4k47x3r8FALzKO4PaP7y9XUuofco//8zx2uFy3
r+K+JxoOFrZPzBoVbcn1dI/B+zEsQ8e0D9AOYtpnPnBv88DmvlZuNO/d4HrW2gT5T9EOTzgU8mTP9QH0BWpcdU/25PoHrCu3T8uO
d/qkKXoPymnP5DNz7C/SaPROceCxD9FrUWX27DHP/sDbFc1TH6/JGETozSV4L/JFztO4DOdv7t10dnqaOe/MDMZBwSCwr+DBqvjT
mSYP1t1sZdKusw/eVpVqHOfwL9OeBgjdc3vP6gr+RwBgdU/vwx8pyFG4T+xHq8cQc3kv4f0IFVgeuu/bVJlsdbFmT8nnU1ZejzkP
2hd5M9gT8E/2SHofEaB2L92ycuV1RjzPwcHvYQObMG/LElecP5QkT91udxWU4zlPyQNZiwXF+S//0SyvMVG0r8gbFildGrPP7F3W
UyeYOC/Ayx3M2rXwr9Qjqs9kIXnP5j9ea3wgaW/5Y56KrSv5b/aTTXC1IWRP7xBfUCjjMg/R1RDjsjp2D+VeoHmNZzRv3O6+yuM6
sW/5C/sqHE00r94p1HKOJiyP7DEfUuvyd8/qh/Qa/3w17/CW3nObyu0P5/zu1m/ENg/h96hNDfv07/WaPK9TUPNv1qunoa2ds2/F
Dw4xdtKrb+pg39+ZKbhP99WB4AOreS/QrYzKGhO0r8MUc0L7na6P3Fgfcf59MY/cALuu2QWjz8Qd7K03Sbqvwzn5ZeB+8g/kW9kt
7rBzz+1LXtQlVaQvzjJFE6z2LW/Ef9uPU71s7+RGepZ+rPYv+kOrqQuT8i/LcL7O7qLuD9Jx76enhXAP1GAn6KNe+Y/t+sMVxCUw
j+oQ86+6oC3v7YdPF/2Sa0/C7eL4R83oz/T752FsIHjPz275xGqqdw/izJ/ya8A3j8swZxd5A3Kv6Z3vWbItX4/H6F4TYwZ4j+4t
aqM0zTbP2pb2ha/Q+m/9qbVq3J/xD/e9zZsQQjQP/5r2g0NRsW/akfClckUs7+jQJyv0/zkv57WGKuD6ai/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [18],
                      "data": "wzcX7LO1zD9ruvAAmOHKv6iIfGrUUMK/LnKc+El0iz+pOp9Lo+PCPzy/vg+fzss/NnJNU
HS4xr9qAkXdR+3Avymmg376C9e/P2ynORyH1L8sxT26rMjIP3MW9W3+2Me/zH1kt07V0T+ncybasYvXvxW52zm+mZe/jxLnfaRqz
j/x17199bzHvw+aCNn1O7i/"
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
                      "data": "Cz1MZrLMtT93imC4LfHOvwvAEiWhm9a/2aHBaFTUwD+SUxO/M7HLv5FGyW+AF+W/52hPF
U6Mtb8O3irgxD7OP8+fu40HLbw/QCenARrju7++1ZHltTjhv+/fUtWJqss/eB0FZOv50D+X5DsWc13Dv4BV6WUMi+u/kNEDZlg07
L8UlWvRj/+3P3OWwMv5A9I/5QBYIXZV4b83Nype6P3MP4NdwIgoh+c/wjDr1xOpwb85kogJEhaSv5B3ctofktY/nRcT0zgP4j9yC
nLKlIu/P8jfV0oR4Mm/KNLZUme7h7+2cBsF2GGtv1q8yy5FjcK/ymVn56kr5L8uQyLyxBzVv5bypcYP3uU/5cF/A3/Zxj+hgcq+1
Z6rP27NcK7oTNU/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [6],
                      "data": "lnFI92qw2L/wx7NPSv/VP8pSCMA45Nw/b05bBAIXoj+xEWDoyCO+P4rZjaUDbL6/"
                     }
                    ]
                   ]
                  }
                 ]
                ]
               }
              ],
              [
               "ln_2",
               {
                "dict": [
                 [
                  "g",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "byVnnjcX8j/X+ALTq2TzPxKdQXv/B+w/hgd2xzzR9z/29HC0q4ruP1BgHI/Tp/M/"
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "aDFXD8gNs7+69TQcMULSv2EgU2ANJrw/3GImamKT3j8xzeiTzcWLP/ZptchVj9C/"
                  }
                 ]
                ]
               }
              ],
              [
               "mlp",
               {
                "dict": [
                 [
                  "c_fc",
                  {
                   "dict": [
                    [
                     "w",
                     {
                      "array": "<f8",
                      "shape": [6, 24],
                      "data": "FQcZDjuQxr/c8Yog+ri0P6LR9unBV7m/KNaaiOmb1L8oovmn3xDFP1uw+0nNZ7S/LeA0T
JBk9T/G5onM3XPjP1Go8EdmB+G/5u/AuolP1b+wKNYIPbjVPxpeadp4e9g/fsEGNJdP4D9acErWYpvQv7d1w9Ff5tY/fjN5YSOK0
j/ZR+03hM7AP4Ew4g55dc6/otRntjMat7+Y0//WiZrLv/4tDEA31OK/xvUrkkJY5L/Ql73HoL2zvw7DqEr6rMM/8Ekn4OjDsb/9H
H2FX3DTP5uYs/k4FO6/AWUkeBHM5z+YLBjgUXyKv6kFN8BtpLg/HObJCawDrD9DuC3w83fHvw/KnFpFWOA/pPg8NSkymL9BKiJ/C
jHfP2EVkKEt7OA/eT42ShmGyL/paEYdipiCP/IOCKoXAOG/DBKJEb5O0j+K0sH55wHdP2mFUk+aqMk/Ad8p20s+3b+76UGcC4vlv
3RDoaCt/ta/8xqF1oOrxL8jHe449srHPzopsulPgdE/TKFp0yvwvz9G+gHiLEfXP3qDzKD/Bre/N3JerLpdyj8JSfNFNPyiP2cuE
q/FVrC/Hk/Ldd5A0r+YKM7sBrfTP9UdI5D4JK2/x0Z0DkD46j+9Nw9B53bLvzS3+chGgLc/7DAast4T4D8qKYlPeCvgv+WrbjefZ
to/Z/xEE4clsD8XtZCvVnHlv3ZBY71yZt8/jqiakSmb5D/ewta6yc/Cv8OrGKcQb90/fh3fCO2qlD/Fv0rmH8PZPwD0HtBmEtY/d
4nUqjVisz/rp5E4uidkPzLTJ9t3s8s/MSviINNHxb+mZ2nyUIvbPxtMpgpeddi/2bA4bk+yuj/NhJLtMiGxv0pLjjdFROO/rg5Hm
BS20D9SWWKBVjmTvw7eLytE6cE/kFZQ3qsfcj9gFs2Rbz3dvxEE2b2ne5U/NKWXxYuV2z9yt2KOc9Pcv4cTijSQicG/8vW3xeBbn
T/QIrerIRTpvxbaI/6iftm/OE6PkLbLqL+CY9TyTcTfP7Ps89ijMse/5c4V71dfxj/po3FBalTIv/kD3W92482/tOn6Db9Jwb99F
Nk7LGbYPxzA9J0hPVc/jXvnQ/3az78zWUKE4kDnP16nj3zIhtK/sSPmkr5/wj/snqpwuFbjv4X+U+2EUtw/SAoq9h3m3r/AfS6RE
XrVPwuffVRBgNC/vmiCAy4G47/n45E1z+3Dv97pFtropee/LReEaQYOwb/Tb66Q5zDQv7rGJcuMR9i/yuKnwqJJvj99Ssw1dd+xv
7FJ1MPJsOM/7HNAWVi35L8AXcKCBNKgv2m4eqaIOOA/7uYwWrmGzT/ynlgak/Gbvwo6WLT4A4Y/EDJrFVsE4r/cW4sQ4WjKvxPSR
PVfQ+O/dFJIxYp74L9+saY8dkThvyyRk2OtNNa/2RqOZYtXtb9drk/Npm2pv9VMC3CkMuG/4Y1zDvwv2z8ePwZpoOTFvw6QYnzCW
+U/i8fxKyYg4D9isgdG8ETaP7/Hj+tCTNk/qFzO28Vwx7+J6/iCJ+jEv/CT2/SAGNE/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [24],
                      "data": "+kcSjM8wyb+bNbkHrJnIP2Vo/G6+i8G/10anIeC9oL+D4X3wEc7Av2Co1SlF7+G/R7YDk
BAIt78ZYo2ChqC2v9jnxO6WEKe/3kXBNdap0L8N/H+PnSPgv8MBxJLQkcY/4Z1cXo4Usb9rOdasb6ziPyftu+kL16Y/5mu5g1jcs
r9jX8GC2ZzQP+54Dz/O368/vZGKtlU40T/uQP/Bz17hP6uW7u8anIg/88Dw5I8N0D9lFtKaHNSYv0/GAKkn+76/"
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
                      "shape": [24, 6],
                      "data": "KatpBXRxtT+majC7S6vRP+lbpPnHJ7O/aoifNNedvL+Hv6DmsnfBvxd48O40zsc/fgSbd
Mea0D8lOfXXlTLNP18M97WJtrc/BzbU5nF3pD/+PS+ubfySP/0LEnrGAnW/1FEDVeFr0z92YQW0M1nNv+XzC3PMxdu/omvv2j5px
L83Ih+SI1XLP0346mAIrbM/AgO6XfzhwL9zQLzIwFrFv9BxjsDCuL6/MZEhWrX0uD9BBwL6SgrKP8TXgfXC4uG/RhcYFLgNpb+KX
KkZXovWv9IaEdVp19A/fw6xsilzzL+upQ1eNH63v/nucBlSRpQ/tPpUYcg2wT9gPpYgqHHDPywLJQdq1NC/J6ChUZvnwT+M2l0L7
42dP65tAES+xr8/LuLgVQhIv7/ODW/xnqvBvywYBmLmAYQ/xBm73R2wyD9TKIiiXvtxP2m4ZEXq5ts/pKqC19M2tz8q6r2bAmDIP
+QhvQTHlbc/7YFP08eNgr8y8QCIK4KmP3tu9plPqsc/4n2Qrg0IvT91Un8iuTnDPwEipm/g28e/VVP+MgWBq78eiY6xBlOtP3r1m
mZfVsa/YCjQJ5m/mb8Dpuvm3CqaP+PzaklZo7K/5bK9lWa21784JJmGfqvSv5doL5KtUtI/v//VQljxyj8x2qjFLYjNP2fu1UCq3
NY/PMx+Jo881b9rPVv+FVeTv5RQ83ppx86/fAYliboAwL/TT9czKMXUP1RJtpXJI6+/dqva8E94z7+Sxwl0hCDAPyDMGH7Sabi/k
zRdquK+sz9odYcTWLPPP9exe8z0CbY/ywTbB6M90T/sXO0UW8jPv4tr6PCFucu/scfssRujqr9z6WZjmNXRPxFDIed5IsM/+pBIp
AHqvr/gLsm8zaPNv/BsxZYwTeA/87CbeQp/ib9q/zdKSfDRP0nLBivmu8m/KfUEsnrswb8uWF1vf5DEP7ZxjEPBt6Q/9nEmiIaO0
T/5HqZUw1fGv+GGHh5ZO8k//30XUYP1tz/e6ADhLKqzPx14FybeqtA/IVLQ0Wmohz8nv0ELpgWfv/XrrK1H2tU/QVzIz1Ltyz8i3
WLkpo7GPxbvlN4PRKq/CpvDmeu9lD+8MfhnYZeoP6ktjF1XQtO/AW17WR4gwz+NjHwtnkOyv6LDnne5gMq/zek4nZ7Akr+GN1ECX
FKLv+4bB0M4h6a/4G0vcckKrD9RST+7B6LPv7cTVdgVprI/oQP6wl5wz7/nD2WYAm/HP5WabXEdlqm/+6zjpypsuz9XH1ejmWC/P
8tjtkoXE6w/Wqar7l1azz/K2iLbal2wvx6UuuGWLM0/4HQEvvHXz7/NREZ60P7GvyNTZtL9QbE/Ub/+uGbIwj80IYQN+jTKv4pjH
qx9DZa/gxADMMKxxL/tuOUn0g+0vzkAAh4arsY/2owHKVdzvr+84qcibSPEvy0dzdtGJZY/YLg8KV9z27/G+mi3EJvHv6CmX8OhC
4+/zfouAcdgxj/1yg9hcsiZvwfWmfDQL5U/GrCVI08DyL/T/PtN4+bEv/TKrZOFuNu/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [6],
                      "data": "3rnC3RQ80b/R2TOxEIHgv/fnHHNQB6Y/sqcqR0Mczr/sg79Yj/GwP0ynrecVInS/"
                     }
                    ]
                   ]
                  }
                 ]
                ]
               }
              ]
             ]
            },
            {
             "dict": [
              [
               "ln_1",
               {
                "dict": [
                 [
                  "g",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "c4wY3TV76z//8yl6GobzP+q5IHGL8vA/TJQ62HO25z+y1Nj2HHP2PxCv0xaMVO8/"
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "JgUKz9aO0r9PPf8fYvjaP1xHTybFNM+/BhmqOTrF0D8rQ9V87arCPwzGKGax/+E/"
                  }
                 ]
                ]
               }
              ],
              [
               "attn",
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
                      "data": "EACJfDzo7b9wTjkm3Qfmv3VVwKuzCcy/VVMH7Yoenj8whWbF0gzFP/SEaH6AXbk/J2QJQ
WdMwL9tPhb0DYfnvytIXWHnxKE/Xxam6uvy0T/pFB3nvyvjvy6Dr1bIRcE/qhWdBbp72L+OZXBKRl7av/Hop3DBx68/8Epn2rvg0
b/hQe33IGfYv90a+FwBpts/b2H/F6e14L+XvTTi6wzXPz/dQjPLwnu/sQCI5IsP0D9z6pfaHcu2P8rNp2b7W8K/JalS7jwIwL9u7
yaOn+LlP1jubyHQdeq/jOc9iU+l1j8LX9bKFnbmvyIPwjD6Rew/+TL82Kcw7T/TD5QXRrTWP+hBdE31X7w/GP0EgGv92T9vDY6KA
XTPP0UU5NNmnNW/N3xZr/RC4j/RaBjHp3yxP1WhvPACFNS/8G72ZtGXwL9+tMTjI4PUv1Gl2LKEp+w/dOBjE5i9wD/RJ+ejYXSlv
0tyNeB1StU/9IQzywYf5T+7/uqPzy/jP8X9AXkpvOK/M4Itxg51178+/c4hRn/Cv9nh5aJm19i/53s+0fAe0j9ZFshbwEXmP/zQY
sV5Lcc/Tx7PAZBWz7+Zor72ug/SPzZkmjjiRuE/yhbgFDl84796YPJeF4nRv1EVK1yOe+I/aXoX7omfsb+2wBdglhTQv6VR9JsOY
t8/JQoqW8UY3r9Oy7n1jvTjv6jM/aEhJLY/cgrTNkWcrz+MfUqhaNK2v6BW/fb/0dC/oa6vpLsIv78GtBerwb+1P2wSxCN9Z6W/1
mIwDd3w2z/q6RYBKpPuvwvoOgOvF+O/vTGydaCr0L8jkRT3WCbXvy5vsX0fW+Y/3ZSt2ax8rb+WMQ9i8ZbXP7U4ikkUQeC/SVy9s
9ys1T89zgSK3i/iv8A3i577eeq/+73pWBri5T9cvB1KIlzUP4MDJVJepOW//3QU7z+c0r9850beIfbTP+SukaGvWYu/k8bUfVWh3
L/tOg81RYG8PwyUkXkPinW/MuCmfE88s7+ZPKqUmGLLPzsUUu8IMbm/gNnajDKlwL+ZNJrlCwXVv5A3jkTHyqQ/ERdfxndQ1T9T1
WEvnkCgv7hLNdHL9da/l7Rs7hlzxL8FeTyGBXPCvyvh6HQLDdQ/WqutrzS/4T//zdhAR/zOP4KKpM4Kq9g/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [18],
                      "data": "oesXjxUNzz8RIYivLD3UPzqUvNzPIM4/YFp/W3nfl79lfePFaobXP7heToqq3OG/XRa/R
RDM0b+mZXVS0R/Nv18dtb0cydS/3Xf3yzU61j8stMM+3bTXv7Z85BpJudM/WBkYBph/0j/vxNR6reC2Px30SmbqCss/IBg7u+Sq1
79gmwHEhSWbP7YNg7R71MG/"
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
                      "data": "uToEvZlD3b8Ab5Wb/DG6v9PvU+B3b8K/KJ9dlMATwL8T3B6YmHa8v+j2gZSfSPE/K/1dI
4lStj8be68QG9TZvxZSUqAEJNe/PZFnVXNInz+BlJ1Yt0HPP/Dg9LaLqNc/uc1Dssuwar/kmRG/ytfGP7vTiifml8Y/JM7LlGTHw
b+HD9baWGniP3sV0MjT3s+/w/EGNF6A5j8qee/jU23YvzpkpJuin80/naVfEBHe7r/k7U6sicOOv6nqnq3MocI/cQsjw2MmwD8At
1EMM/ClP3DPlPNrmNa/rxFO/1l22L+yk/AEKU29vxsftkAYEc4/VcBkSsYskT9PSHG9+nDkPw8M9xNVAeA/Kfjv9tgi1D9jXcHD6
w7xP7jH5SjuoNk/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [6],
                      "data": "f0CU2gRL0T+uL2M2JF7EP9QUqhzKYbq/pbXHI35u1b8hc/rxcsTIvybcaN4N1di/"
                     }
                    ]
                   ]
                  }
                 ]
                ]
               }
              ],
              [
               "ln_2",
               {
                "dict": [
                 [
                  "g",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "ujnZ8u3H6j815q1gwAXwP1MgGzKXsvM/qK7hWM2T7D/tn+IH2kbwP/oUIQ8q3PQ/"
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "WAqUWWpgmj9nuv4iY9W5v2lgLiOAydS/ywemoGeAkz/kHDjZXcyxPx7fuJT8MN0/"
                  }
                 ]
                ]
               }
              ],
              [
               "mlp",
               {
                "dict": [
                 [
                  "c_fc",
                  {
                   "dict": [
                    [
                     "w",
                     {
                      "array": "<f8",
                      "shape": [6, 24],
                      "data": "eETpVi155b9X6N/RGvzVvwXxEIgee9C/2eC2LU24sb/ZsHWyCD7TP46NUF1k6s+/Qyf8d
Si6278J/u9fLXjgv1rQi3ZcBLa/biDsR1+r2j+DTspbqeKJP0/DHBiqANc/+mCw4BsH9L/ynny+CY/JP2SS3cerfMg/7PVx6BRvy
b/bJnkRle7Gvw0PwX3gBuw/LxTZozwReT9NbjplpCLSv4gN1njystQ/50IDmbqq5b9LLKjHfp/BP8gCLNpQDO6/tCpey1G7xL8jD
2FwypKiv0UbQppusds/YvOEpwJzsj/CFuO68bjdP/vL7kBUndG/oqYGjYTkzD+7wVwX1z/gP6Z4cTqP6+c/OCiW+1bC0T9VQLvIn
lGgv9PmHLj6Iey/5v9gW/m+4L9SQvbwbemkP3H5UsIUZJi/ctY8GRd94T9Rc1j1TBHCPx/Zwj08ouu/GXMttymnxj/MdayBC9rCv
7D7pA4npZm/KLYYdfyD1z8saX4WsvbNP3zhQLMLFN+/9YWbWU3U3D8TClfgwk/bP4wmV6+vmLC/kJnHnXC8tD/YFr/+WpDPv+mCg
FPbNdY/MFhSaeMKvr/6RIPVRu7Mv4p5dVxIdsm/vFxioAPG6z9BFemsHsvgv2Nw2PclHNa/vDscSVQc0b+97vVUswzmP1qrkfEtx
Nm/q/y07B5r2j+ETaic6m+4P9MTfh1sYaE/Drxmmp8Jyr94gI89pVLOvzUeErGvgNC/8Hs/np1jz79ie8NfiwC6v7CuGyw5Nsy/K
u5VgUGjvb+wvVPQxEnSv44QvaZSFuo/ZVHX2mVt1L8wu2Xbs8feP8WyMUfaN9i/YNj4Rbvh2j+ktkXw63uxv45f1UCdQdO/f7Vv5
BDr1r/dftFeWLGjP4DZY7y3c+Q/3M0siUJkzj9VUpCWNZLIP/LS5NjP38k/tYpMZkCG1z+nNCq60qfLv0a48FSarbo/Fc0apNr+x
7+qpyBLlv/Tv2md/WxAxqe/9pnK8sw94z8r5SwoyJ7iPxitBs1a7b4/wdLovpz54D9T8pKXDbygPzmiZmzQAOC/bAmhH3Q0t7+U8
NMj+TG0P7dwXZ8FBNQ/lrZVeA8R4L+5JNBnqU67v/9jiJUsYdW/Ux0eM5O7l78aTR3M7JHXv/LfaSlfYNI/+n4wC7L4uD/v9Vc6M
MbQv5Ogr4rE5+C/MPmJY1QJwD/HLJbvJefVPz+8e+Xy16G/fa88LaL+xL8mVLpBeZfPP8LFYxNm8Ks/ckmJWvio5z+PMGSOdDrDv
+eqtMpv9Mg/q6shjdI6tb9JZIfcEwyKv1PsR8TdQ9g/rTGsTktI2T8/aFfaxNnNP/QeBgkAncy/Pd1M+CiQ37/8jIN8k53FPy7q9
H0a9rg/ZyEuv7mkub8Y8b8+o87aP2E+k7TKIIm/ougbU7bO2D9n8NFB8UuCP8OzzZFw8NQ//GENtbMK0D/9V4tNSzKrv2NLX/NJB
vE/RqrHeb1H5T/HZcPaLdraPzrxRDu9Zam/vJnosgkOkL+LWq5UimzKv8dUG8CVLcy/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [24],
                      "data": "pOiX8yZS5j/2csPK0sayP5YEb4/un8K/yPN1t9821D9pfeJSGMbbv1fuM5RbMqO/1G26I
CPv4b9AkYotoB/dv0XFJCtoJrq/wOKxPy4w1b9AIFsbx0zOP2FJFyrWPMI/pi24VPWr4r+IZ3AZ1bTEP56mSXK97MK/jIpwn/Kj3
7+4jmd1kXrfv3m46la60b4/jtorTt6/nz9CBjxa/8ylP6pfEPS35MS/6nWUugKj1z//SdxM7hHav/m5afSMFsI/"
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
                      "shape": [24, 6],
                      "data": "jebS7IcAyT8hOwr98ey4v5hjbi2QmdI/pZ6w0T4Xwr/2H8PnttLEv4HFTFfGJas/vBGAA
4KuzD+zXVYLoV7Uv0NG7UUGX78/JycoXPF2xj8ie15abvmzP7dAGqqKAZy/GenqjMhq0z+yml63q8XOv3HS16pYwWk/FW/VIHaTn
L+Vr8nBZf3BP2RaYJ/Kqdw/ZU5PjT9Smr9cSvqRX4euP6vX48TlRbS/5/NkWSWV2r947AZmd3Xavw8CSTM9Rpi/SLPdhmXryb+Ao
Rz7ANa2P4d7nDkGUdU/aN+a/FB4wD9YmNIZWga8v81SmL1h47U/C4uHmBbOzr8TLZ4yjJW9v/RXTpGncYm/7Xh+vr4bh79F+t3Jg
AGwP08hxe5J2M8/m19SrBHS0L+SfEzCd5LQP9Nes/Q528K/4RPPwAbCwb/EXT99C42xv/hU9vwXwsY/aRZ2/0D03D/P6HDnCmOhv
1rWpojfH9A/P+XrwAAXyT/CCSLjkDShP6FJ4k54rK8/LPVjceBWlj8yNt36vwPBPzc1SgkWc5W/r0bh4aJwpr9IDGorJZzIvzdiw
f4ogdm/RNZOHneSyT82cOSPlKaxP2CGlZcErqM/n5mzaqGg17+xuTnK4WfKv5rTGvhrs3U/oFIMf0Jfvj/hX2Dnf3PEPzH2kgSX3
r6/Jfz3QOhe0z8s8byU4x2lv5249KiKXLk/TekfVRPnw79rfuHk3/nAP5gZYgW8asM/JWm2sBhfzr+GuOSV4MBxP2JYRv/EPM0/p
H4cFWnSyT9WDh9sVXuov1fEcIlLH9E/uNZkS635uz98di24b2ymv17t/iwtn8I/IMaJChk4rz8Cjri+meqwP3B1vmJV/sK/7Cdpm
0ocpD8KThL/YtLXv+eYx7UQLq8/W6nodAmRtj9rlnxYSqywP5yRAOUrW7U/vsIbuuouxz9hyw096EKlv8xOl1rKksq/eO7jBxUux
b8ekMch15zAvyXs46uJKZU/yhTNt5l9sT8gzFRbXNerP2dILOe2oL8/4IzSfOAqvj8p+DgVG7jPP4GIcKFdONe/cLHgxojikL8mf
6WmICmZP27stqI/rtQ/I/zwQRqVnr/6cPulolDUvxZlD7o4pZY/CH+T0lHCsr+ExB7vX1rEP5I/am69obK/qeVu/GEHsj/6BVt4t
S/NP9etO4zlWbq/Z3/DPb+P1b+MMuUyh27CP11cCgmjOpM/mAwTuUk2qL+8hvtERBSQv4YIpeAdFb6/G/IRb2usx784WbDaQGG4v
9nypLfAypw/+vSeTJMrtD8oCdwxlWmIv/EthhDZl6e/wG94HycQ0b+kTApYT8bLP4denKpTM8s/7aLh9F3ltT+Al9t/bGi+P/g31
xIAe9Y/wgV7X02olD8Lav8h7BnOPyoqc5uzfcc/MDtGltGjxb9OL7frPMGXvydTdADWpcY/62cmhvZYuL8MjCeyzNzHv/elWPCf4
OA/Kc8OOuGHyj8s6sdV4yDbP8XW5D3TLtW/BtRt8RYSzb/Feu+YsI/CPzVqCUIElIc/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [6],
                      "data": "Kt+uMhWz0z+/Ce48C3HBP+MB0whHVr2/Ff9Hi8HP1b81f0kKZNLBP5hkt71Fo8o/"
                     }
                    ]
                   ]
                  }
                 ]
                ]
               }
              ]
             ]
            }
           ]
          }
         ],
         [
          "ln_f",
          {
           "dict": [
            [
             "g",
             {
              "array": "<f8",
              "shape": [6],
              "data": "4pD4/MgN6j9Qjn1IMn/qvyRDMYRzQeo/z0JVRC+78j90Er8jGXTuPzR1Wjxa3+I/"
             }
            ],
            [
             "b",
             {
              "array": "<f8",
              "shape": [6],
              "data": "0fUNmda13D/KoRewkli5Px6/Dzsg954/ADvhp+TA4b+9HbSKplO/v5XMb5D/EeG/"
             }
            ]
           ]
          }
         ]
        ]
       },
       3,
       5
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<i8",
    "shape": [6],
    "data": "CgAAAAAAAAABAAAAAAAAAAkAAAAAAAAACQAAAAAAAAAJAAAAAAAAAAcAAAAAAAAA"
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<i8",
      "shape": [5],
      "data": "AQAAAAAAAAAJAAAAAAAAAAkAAAAAAAAACQAAAAAAAAAHAAAAAAAAAA=="
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<i8",
      "shape": [6],
      "data": "CgAAAAAAAAABAAAAAAAAAAMAAAAAAAAACAAAAAAAAAAIAAAAAAAAAAgAAAAAAAAA"
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<i8",
      "shape": [6],
      "data": "CgAAAAAAAAABAAAAAAAAAAkAAAAAAAAACQAAAAAAAAAJAAAAAAAAAAkAAAAAAAAA"
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<i8",
      "shape": [6],
      "data": "CgAAAAAAAAABAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAkAAAAAAAAA"
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<i8",
      "shape": [7],
      "data": "CgAAAAAAAAABAAAAAAAAAAkAAAAAAAAACQAAAAAAAAAJAAAAAAAAAAcAAAAAAAAACQAAAAAAAAA="
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<i8",
      "shape": [5],
      "data": "CgAAAAAAAAABAAAAAAAAAAkAAAAAAAAACQAAAAAAAAAJAAAAAAAAAA=="
     }
    }
   ],
   "calls": {
    "cached_logits": [
     [
      "c0795a97",
      -7.429886,
      400.0,
      {
       "tuple": [
        {
         "array": "<f8",
         "shape": [1, 13],
         "data": "JIWnErNs4j9BxQz6Z7UGQKFJRQHe0uO/ynlDyOo/9j9YQCtsovz7v5G3fVqDJhTAtrprymFRA8ApMkeW+5
X2PwUeYWKf8/8/E19KnvPX8T/SF9aPpiQJwHqffiKmQ/M/oKKjepfn6j8="
        },
        {
         "list": [
          {
           "tuple": [
            {
             "array": "<f8",
             "shape": [3, 1, 2],
             "data": "067noUUL4r+LVNkiX/MFwEyrawcdick/WzZaaExD7r9+ZadWEqW0P2yM0j6+RfE/"
            },
            {
             "array": "<f8",
             "shape": [3, 1, 2],
             "data": "NabFPKWh2z+vjCgd4lz4v6p0RIvzZuc/jKtmlh+B5D+khdq2uozGPxjM3Itdw+Y/"
            }
           ]
          },
          {
           "tuple": [
            {
             "array": "<f8",
             "shape": [3, 1, 2],
             "data": "H44WqTjgyb9cROoUWc7hP6KMLfaoZOK/cKDml+4O6T9jsG7zssPdv5k2pSuJAgvA"
            },
            {
             "array": "<f8",
             "shape": [3, 1, 2],
             "data": "A4YgKy209T9WafAvn5rrP6u4B8OI3Py/L+0ebtdO77/FearZoj31P3ZBG8IcHaC/"
            }
           ]
          }
         ]
        }
       ]
      }
     ],
     [
      "09e1f179",
      -9.730546,
      420.0,
      {
       "tuple": [
        {
         "array": "<f8",
         "shape": [1, 13],
         "data": "W9XzDzcj+r8K9Msf5zfyPyQzuZ0TUtO/ZTRt8OEl9D88JYUuoOgPwDTdi0vwkP2/k/AptffZ/b9+j1KrUs
r5P3t1sLQIVOE/NESbgHszAUDSJZoshWILwKP1zyFWevK/1dz+OLGD7T8="
        },
        {
         "list": [
          {
           "tuple": [
            {
             "array": "<f8",
             "shape": [3, 2, 2],
             "data": "067noUUL4r+LVNkiX/MFwHxrZkI5VeQ/IAwrmDTQ979Mq2sHHYnJP1s2WmhMQ+6/n8dZYea647/z8S
kXoeH7P35lp1YSpbQ/bIzSPr5F8T/Ct9l4tKIDwMXhF0Y6eOy/"
            },
            {
             "array": "<f8",
             "shape": [3, 2, 2],
             "data": "NabFPKWh2z+vjCgd4lz4v5ESDzTyYXS/1R1cu97XAcCqdESL82bnP4yrZpYfgeQ/4lDYdMoJ3z+OG2
jNpg3wP6SF2ra6jMY/GMzci13D5j9c2loUXCT3v5b4qaboJv4/"
            }
           ]
          },
          {
           "tuple": [
            {
             "array": "<f8",
             "shape": [3, 2, 2],
             "data": "H44WqTjgyb9cROoUWc7hP94Au5GDy+m/ZyqtrfO7/T+ijC32qGTiv3Cg5pfuDuk/I5Du5alYB8CwNy
tswLbhP2OwbvOyw92/mTalK4kCC8CXeW6dPQ8EwIZ4a7B6yOI/"
            },
            {
             "array": "<f8",
             "shape": [3, 2, 2],
             "data": "A4YgKy209T9WafAvn5rrP6KtFOK8KQxAnFKBIVc5+j+ruAfDiNz8vy/tHm7XTu+/4Nk4m5Pn2j9Mbw
0afVviP8V5qtmiPfU/dkEbwhwdoL9XhrE4++XiPyHcuNknb+y/"
            }
           ]
          }
         ]
        }
       ]
      }
     ],
     [
      "3dd7c842",
      5.582123,
      450.0,
      {
       "tuple": [
        {
         "array": "<f8",
         "shape": [1, 13],
         "data": "gendoURlBcDgx1oBna7yP48onbhRb/y/Y4g/TxsDAUC9Q3YAph0TwDNHGewVyAjAUf3vEaIeA8Cc81deiR
4CQEPhYkEtUfU/VoQycVS5BUBlPkggnXMRwFMv2XYqq/+/p2HoAuMN+D8="
        },
        {
         "list": [
          {
           "tuple": [
            {
             "array": "<f8",
             "shape": [3, 3, 2],
             "data": "067noUUL4r+LVNkiX/MFwHxrZkI5VeQ/IAwrmDTQ978StTYyquzZP6aCMcSIM+Q/TKtrBx2JyT9bNl
poTEPuv5/HWWHmuuO/8/EpF6Hh+z8TBZGubCj2v4rz+btYcOs/fmWnVhKltD9sjNI+vkXxP8K32Xi0ogPAxeEXRjp47L8Aftvz3d
0GwN4ml5eBOsm/"
            },
            {
             "array": "<f8",
             "shape": [3, 3, 2],
             "data": "NabFPKWh2z+vjCgd4lz4v5ESDzTyYXS/1R1cu97XAcA8c0N5Up3pv8OSjfsp2PK/qnREi/Nm5z+Mq2
aWH4HkP+JQ2HTKCd8/jhtozaYN8D9zb5m96yzoP/CDnCIIJMg/pIXatrqMxj8YzNyLXcPmP1zaWhRcJPe/lvippugm/j/TN40xBd
/mvx+Wu2xoA+s/"
            }
           ]
          },
          {
           "tuple": [
            {
             "array": "<f8",
             "shape": [3, 3, 2],
             "data": "H44WqTjgyb9cROoUWc7hP94Au5GDy+m/ZyqtrfO7/T88NfU37SPjv3ebIuMAmAdAoowt9qhk4r9woO
aX7g7pPyOQ7uWpWAfAsDcrbMC24T9D6vR/RrwMwJ5y/658hPQ/Y7Bu87LD3b+ZNqUriQILwJd5bp09DwTAhnhrsHrI4j9TZI5rTV
gDwFddl1VOCe0/"
            },
            {
             "array": "<f8",
             "shape": [3, 3, 2],
             "data": "A4YgKy209T9WafAvn5rrP6KtFOK8KQxAnFKBIVc5+j9elN8aIQERQC8I/0KzlQBAq7gHw4jc/L8v7R
5u107vv+DZOJuT59o/TG8NGn1b4j9fiJWp9wXbv1zvmMyF6NU/xXmq2aI99T92QRvCHB2gv1eGsTj75eI/Idy42Sdv7L+JgE5oNO
TyPzIKHXz7eve/"
            }
           ]
          }
         ]
        }
       ]
      }
     ],
     [
      "9503d707",
      -10.896277,
      490.0,
      {
       "tuple": [
        {
         "array": "<f8",
         "shape": [1, 13],
         "data": "MCmwakAZAsCrFs2zK6D8P5+voD+s8vK/YFpcRgTjAkACG/maBfoRwAwvQi12WwvANvq81X9HBcDvbs1sQx
cAQBp3Uiah1/Y/5flcMjGDA0CdGW+FLPYQwCrDLKXpuvi/RzXVpG4Y9D8="
        },
        {
         "list": [
          {
           "tuple": [
            {
             "array": "<f8",
             "shape": [3, 4, 2],
             "data": "067noUUL4r+LVNkiX/MFwHxrZkI5VeQ/IAwrmDTQ978StTYyquzZP6aCMcSIM+Q/4lzT+mFK5z+4Xi
9iGuDsv0yrawcdick/WzZaaExD7r+fx1lh5rrjv/PxKReh4fs/EwWRrmwo9r+K8/m7WHDrP/Tl3/n+Qea/rW0ivliZ+j9+ZadWEq
W0P2yM0j6+RfE/wrfZeLSiA8DF4RdGOnjsvwB+2/Pd3QbA3iaXl4E6yb9fUJ9mQawBwEpUZjKGLu+/"
            },
            {
             "array": "<f8",
             "shape": [3, 4, 2],
             "data": "NabFPKWh2z+vjCgd4lz4v5ESDzTyYXS/1R1cu97XAcA8c0N5Up3pv8OSjfsp2PK/ahHoIbZ2kb+jd6
GMw8j+v6p0RIvzZuc/jKtmlh+B5D/iUNh0ygnfP44baM2mDfA/c2+Zvess6D/wg5wiCCTIP62fKDBQ7tU/jqbM20GQ7D+khdq2uo
zGPxjM3Itdw+Y/XNpaFFwk97+W+Kmm6Cb+P9M3jTEF3+a/H5a7bGgD6z867aWxwTr4v5nqGu8/Tfg/"
            }
           ]
          },
          {
           "tuple": [
            {
             "array": "<f8",
             "shape": [3, 4, 2],
             "data": "H44WqTjgyb9cROoUWc7hP94Au5GDy+m/ZyqtrfO7/T88NfU37SPjv3ebIuMAmAdA+ybzoO+v4b8e6q
Qu4438P6KMLfaoZOK/cKDml+4O6T8jkO7lqVgHwLA3K2zAtuE/Q+r0f0a8DMCecv+ufIT0P6G1NirOwgLALwGGt7o/9D9jsG7zss
Pdv5k2pSuJAgvAl3lunT0PBMCGeGuwesjiP1NkjmtNWAPAV12XVU4J7T+dI5beXsjxv9/1SyUqaee/"
            },
            {
             "array": "<f8",
             "shape": [3, 4, 2],
             "data": "A4YgKy209T9WafAvn5rrP6KtFOK8KQxAnFKBIVc5+j9elN8aIQERQC8I/0KzlQBANVpXENZTBkDFDD
GhHpj3P6u4B8OI3Py/L+0ebtdO77/g2Tibk+faP0xvDRp9W+I/X4iVqfcF279c75jMhejVPxDUgZv3dZO/m9InDwMh7D/FearZoj
31P3ZBG8IcHaC/V4axOPvl4j8h3LjZJ2/sv4mATmg05PI/MgodfPt697/PVRdkhqP2P1dIUODiz+K/"
            }
           ]
          }
         ]
        }
       ]
      }
     ],
     [
      "5af02649",
      -10.819206,
      510.0,
      {
       "tuple": [
        {
         "array": "<f8",
         "shape": [1, 13],
         "data": "ZhN8D6trCcBQwHITfHDJvxwPkAHg9AjA7njg4c6LAUDxQ91ZlE0VwIVr7gFeXA7A4KO2+N6V/b+9xbveK/
0GQHvEvLXXBQBAI/7MUQPtA0CDGXMR1eYTwBQpLgY5PgbApbmv6Wl1+z8="
        },
        {
         "list": [
          {
           "tuple": [
            {
             "array": "<f8",
             "shape": [3, 5, 2],
             "data": "067noUUL4r+LVNkiX/MFwHxrZkI5VeQ/IAwrmDTQ978StTYyquzZP6aCMcSIM+Q/4lzT+mFK5z+4Xi
9iGuDsv2PVsTLBJuS/tut3Dhz+/j9Mq2sHHYnJP1s2WmhMQ+6/n8dZYea647/z8SkXoeH7PxMFka5sKPa/ivP5u1hw6z/05d/5/k
Hmv61tIr5Ymfo/uVVuAvbd9r+iWDKm2tXNP35lp1YSpbQ/bIzSPr5F8T/Ct9l4tKIDwMXhF0Y6eOy/AH7b893dBsDeJpeXgTrJv1
9Qn2ZBrAHASlRmMoYu779n3ugE9/ECwHcV2FmOGda/"
            },
            {
             "array": "<f8",
             "shape": [3, 5, 2],
             "data": "NabFPKWh2z+vjCgd4lz4v5ESDzTyYXS/1R1cu97XAcA8c0N5Up3pv8OSjfsp2PK/ahHoIbZ2kb+jd6
GMw8j+v/swNmpkg++/wFL7ldbSzL+qdESL82bnP4yrZpYfgeQ/4lDYdMoJ3z+OG2jNpg3wP3Nvmb3rLOg/8IOcIggkyD+tnygwUO
7VP46mzNtBkOw/k6gxAf/DkL+9roq2+DXRv6SF2ra6jMY/GMzci13D5j9c2loUXCT3v5b4qaboJv4/0zeNMQXf5r8flrtsaAPrPz
rtpbHBOvi/meoa7z9N+D+4OUtQ+hXtPywisaHLZec/"
            }
           ]
          },
          {
           "tuple": [
            {
             "array": "<f8",
             "shape": [3, 5, 2],
             "data": "H44WqTjgyb9cROoUWc7hP94Au5GDy+m/ZyqtrfO7/T88NfU37SPjv3ebIuMAmAdA+ybzoO+v4b8e6q
Qu4438PyVlWCtDjuC/2hwH0eNx/z+ijC32qGTiv3Cg5pfuDuk/I5Du5alYB8CwNytswLbhP0Pq9H9GvAzAnnL/rnyE9D+htTYqzs
ICwC8Bhre6P/Q/Z0VUEviQCMDr9/NIpFH+P2OwbvOyw92/mTalK4kCC8CXeW6dPQ8EwIZ4a7B6yOI/U2SOa01YA8BXXZdVTgntP5
0jlt5eyPG/3/VLJSpp57/laEWjs1H4vyTl28SlvPk/"
            },
            {
             "array": "<f8",
             "shape": [3, 5, 2],
             "data": "A4YgKy209T9WafAvn5rrP6KtFOK8KQxAnFKBIVc5+j9elN8aIQERQC8I/0KzlQBANVpXENZTBkDFDD
GhHpj3P6mDKrfWcwZAA2aigAJY9D+ruAfDiNz8vy/tHm7XTu+/4Nk4m5Pn2j9Mbw0afVviP1+Ilan3Bdu/XO+YzIXo1T8Q1IGb93
WTv5vSJw8DIew/24Ws9FFR1j+IvDhkD8DlP8V5qtmiPfU/dkEbwhwdoL9XhrE4++XiPyHcuNknb+y/iYBOaDTk8j8yCh18+3r3v8
9VF2SGo/Y/V0hQ4OLP4r8bMzBs/SzrP/gH2FBcEO2/"
            }
           ]
          }
         ]
        }
       ]
      }
     ]
    ]
   },
   "pairs": [
    [0, 1, "07ea40a9", 0.0, 0.0],
    [0, 2, "b806763f", 0.0, 0.0],
    [0, 3, "4de9b8d7", 0.0, 0.0],
    [0, 4, "d259d57d", 0.0, 0.0],
    [0, 5, "4de9b8d7", 0.0, 0.0],
    [0, 6, "4de9b8d7", 0.0, 0.0],
    [0, 9, "f42bb517", 0.0, 0.0],
    [1, 3, "e037b77b", 0.0, 0.0],
    [1, 4, "32581b09", 0.0, 0.0],
    [1, 5, "e037b77b", 0.0, 0.0],
    [1, 8, "18a35d1b", 0.0, 0.0],
    [1, 9, "00928bf4", 0.0, 0.0],
    [2, 3, "32581b09", 0.0, 0.0],
    [2, 5, "32581b09", 0.0, 0.0],
    [2, 8, "02c3f3e8", 0.0, 0.0],
    [2, 9, "660b748d", 0.0, 0.0],
    [3, 4, "2918a969", 0.0, 0.0],
    [3, 8, "955b72c1", 0.0, 0.0],
    [3, 9, "660b748d", 0.0, 0.0],
    [4, 5, "2918a969", 0.0, 0.0],
    [4, 8, "0aee8040", 0.0, 0.0],
    [4, 9, "bafd29b4", 0.0, 0.0],
    [5, 6, "edebaeaa", 0.0, 0.0],
    [5, 8, "955b72c1", 0.0, 0.0],
    [5, 9, "660b748d", 0.0, 0.0],
    [6, 8, "955b72c1", 0.0, 0.0],
    [6, 9, "660b748d", 0.0, 0.0]
   ]
  },
  {
   "name": "three tokens, eleven more, and no token is read twice",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": null,
   "any_type": true,
   "script": [
    [
     "call",
     "generate_with_cache",
     {
      "tuple": [
       {"array": "<i8", "shape": [3], "data": "EgAAAAAAAAAQAAAAAAAAAAgAAAAAAAAA"},
       {
        "dict": [
         [
          "wte",
          {
           "array": "<f8",
           "shape": [19, 10],
           "data": "nA585C1+/T9rRnEIleTWPyUwOwaVee4/Bp+fKvPryD94lNy+P0zqP+54kXd+mNi/AWNOpCDf/b/TFUnc
/ZjxP7fneSDSXK0/CAvsAr6o8D9rYrzOCBC1P07Vv0UKC80/DhPQCrD68b8X6IBrXOH7P8IzPsUuRuA/gqLM/5Gb2r9H/+ikpLXx
P8pPvGMAZei/WbG6tGFy07+Cn+aHwFvVv4KgUsFd6N8/7bRgzWFT7z8lIfg1JMHlv0yZNYH8COw/I1NcpYfB1D8IgvufBf6zP30E
2wUVQ+A/1B/q9KEV1j/fcw2JTQf0P+J42VSiy/M/5UFlVHAC2b8VFJaoqciRv3yaOAxhVPk/t0ziDvmMyj/LuKHgCzvGv3qdJSjO
ts2/qHNmyXCOr79yrGJRo03xP1BwUQNvDeq/N9Ld1gq00L/+6rTu7Y64P78YBiiF8eu/vNeQvz1ovT/PWi4bgxLzv01kCQ6qC/g/
17+dyi+F8r9BT+PYzqzqvxEBC5nsBvo/Yfk0IDEe4b+gkbNSGtrNv1/tHyHiUp6/e+Iiilik0r+v90lDaLDwv4BxQJ/nxv6/jsxs
pfUa6r9YuPMINTruP8Mw2MvQV/A/NnD/qTLc7j+igyj+aFXuvz+b1URzks8/SFhILt7i8T9calIz9JemPyluga7HFdc/2I6eIOyw
1b9TIDPrKvLoP6asFPrpQPC/sI1cZKpX7z/8hCS4lEjTv+KjrJ7bGbQ/kqB8Sf4N2L/4dtoVqETDP/s1OVWsEeM/Ao7R5jZMAkAZ
/Rzk10DaP/5WMS6px+a/gEofLGBY7b88NFT/SE4JwIBDFRPxltG/VXNy9XxD1j8QO1gUbafmvwpjpQK4ZvW/FRxUpWv7tL9TB5eI
bfvvPzId4IN1t9E/uGFxJDKC47/k+l+rzka2v2xUlTaI/9i/5Vdcdn30qj+CF2+38xbTP8Sf5hfun+Y/2zwIzrna6z9Cyk7eGSvc
v1r0aKCU9/o/Pme+iMdT2L9mbGQDav+uPyYchLjvmeW/UKUJaO0h8j9LHJDlfaruP4+JPGluvvO/pTH8pqr2BEB6FYx2KpOuvx+2
kY0BU+k/ke8HjlJf5b+3bX7Im33jvyO0EKHtXaQ/cbJ4Zuz97r9VtCzfPGnCv3FW1E1cNcG/1OBwUCuL2z/9rR2nsNTVP/LjkzGF
e/e/4r78dlfV8r+WHzhRJxv3P0mtYM1PX8U/2pwssL1c+z81XUgFRNDgP0Pqz6Pk9Ye/gDT928s0pD87S7sVk47Ev5YQJOJIQwlA
9VWPi/hO47+YAiPWr4HiPzFsq39GUt0/SlOwFnO34r+3lsbVXQ4CQETL8glEQOM/2N4xyIPN6b+8mQdgbJDCv5ogQrOxSLo/pvgR
lS5Qt78v7Ecf58XWv+1Pic+l8/M/nys/aCyA+T+CLi8zq17iP3uvJh1M5/C/PYXGLxzl1z86kHGeiUbtP9ZE8sietvU/NRm68q7X
7z8FRzdqxpT8P4RNe7AIR+6/7X80lkcN6j9M7SRsPZHQP9TEtW70H7U/SRptd2JT4L8iLepl3uX4v1JtWF5AwPS/t6n0Lrw48D+9
Pt34bkbBv8yT36WnlMU/OGuJ2oA26L8J/0RmTaPlv97QWEY0W7W/QqWRA8k30L/3dx0ezCjEvxWdfyo/qOS/TsaTVxmVBECikps/
LZXzP1tspqv2YMQ/dgoBsRoF+j+U+C4EtdzmvzM8lxHYp/c/Wl0XgxFB4T+bVZBTh3zZPxnk8p7Xq+C/B3BE+4Dv6T+z/BtC8WnU
P4v1d8nGCvw/hTANDs2I0r84NAKVba3fP/498mtNZvI/8nylSjWR3z+JlXfyPfq+vxlAX040rfI/Loc/lKxXxD+DyL8XNln+vwyK
xPOFRQDA1Be+sY+75D8WTsYLUWrev8CkDeIBJcW/+cmOjUMw67/qH7uPyAz5v0emL62gKtC/7+Qx12GE2r+3AnIjQ8HWv3V+5aDz
kPI/V2aMeW4z5b83mJXkPcvkP5KuZmDcPfQ/pXMUQtmbyD8="
          }
         ],
         [
          "wpe",
          {
           "array": "<f8",
           "shape": [17, 10],
           "data": "jcKBHaNV0L9x4NxBbMDyP0IzPEWnI+M/ST60Zk8z67+AKORWqtzuv+u65BmLtOS/8KldSMOV+D+CpHvr
w9vAvwpiissBmsY/ID6IMGFg1z/i2+00xxv4v7Y/revIStE/LMHq+An357+2Zq3GITrvvzUtfSGBreq/KB+M/X9E7z9VWDAA2RXl
P5rrekY/z+I/9pxOSI8w37/nBBxbgpX3P365S3M2bde/0LLWUKEv4b+7ZtmiO3LZv1+NHnpwMve/2FrZE+9Xw7/wujNP0Zjuv47z
4X/eOuO/7SbBQhKl4z8kUOrTDmH5v2X10U/N0Pw/QyGzpTux6L8dWuShvQr9P6Rtpgor9e+/xb6WToPeoL939VMzv3T2P5xi3tLZ
G7i/GU0J7m1l+T85VlqFPkjqP1ay6FTg9+K/vjtScQPVxb+VIDR9k5jCP96JRWOjbv2/3W5MYrH6uD9sqT/kriPuvwiwVR4xZ8y/
Wg297giI8T8KurnBh2PAP19P6y8fl9S/Acpmf+IY4j8FwVjYZNfwv36lkzP7jve/Ytd1GvTusT8NwzSABIfyv1ceVI+atby/hW5p
9RPR8j9BLW+NPRzSv39Z7aaaDfo/98BQaGtE+7+DhF2OXyLMP+4Zl7eIIfK/97rNWZ9gtr+UnrbYKWr8P1seYfAZC+s/2+/To7tt
9j8+IKPUQcrOP0SY269Wmee/wvXN2VikTT8F5ZUQ+kcIQF3+Ov7HL/g/N+WpRlAowr/SLxj06JjpP8qF7LEc+tA/gAi8zxjC6z+X
yUpdgrjFPwJCswDeTbE/UQq4bYIz87/RnDIw+9QFwAj4eUbPutS/0rWH7f678L95qA97XrvHPzF1jIip6ui/oMvXmoEz+r/yKo/7
L8TjP02wAhAoTtA//LBMRFKuAcBaOMyDiGnlPz2cW/Wy5Oe/2O46HpO76r/VBqgRrjrwv+QTlaNt/t2/WxHqCzWp779TMeEtZkr5
P2Ps5x8S8vW/FljNZspssb+48nHicezcP1675IxJhNS/by7Oysp327/dbyjDsInVP9+qaou9J9K/WUvcg5Db5L9R1A6tdkunP3rQ
f0xPG/o/Zi599WZT4b/YifOGYT/Uv/k6BK3EifQ/DT4mZmP49T9TAM+qCEXovwhYPHJML+g/cFz4KkU/5r/9hC2+M4/Av/MmZai6
U7+/3SJnon7T4z8sVMCy+632v438YpUrBAFAEdv+bsFW7z9334uKNDPpv6v70gGll/e/g7pn4OBw9L//yMUUfKvXv0vcmKJAscc/
2Qv6wrpR9z9HN20+cHXcP1jqto6pTtM/KL/o/7rG37/FNa1TKcfyv9xkRPk3s96/NgLmy/8S8T/1ACaJ0dnTP3ZrlVzad/M/D4QQ
6cCJ5T/K/aEcWhzvP5tDLX+G5AFAJ8bcyfuP6L/w0MdqsmjFvyqwa1P1z+s/u4wpYqFa6D+c+6spY6C/vxlPPbl4Q9m/YVn82eh+
0r+Rh3aQ60vFP8JXKamvEOS/ENDFyT/f+r9/NALIm0flv76UsLIq4qW/PZOaqQnT3b+MDS8c4oXUP6HwNgHA5MM/DGWNSmbVyr+Y
poLFCNPjvxYkEKAVAN8/i9UPTAt7o79GsqjEuvm9Pw6t1lxl0fS/TeEtQnTm67+dpF7ixSz9vxgioRP8wuk/x1Lus2yIAcDmxBQ1
zCrlP3MifDPwcOM/i/Nb499Q779I/bjfgt/lvzkQOSuIf9u/Qn73v1De7b9mxnzZglW8vyk09slQXua/ntRaiv+cnr94u40h9x/Q
P48nePMmOf+/nAmv2r7PsL/FLpiO42fNPw=="
          }
         ],
         [
          "h",
          {
           "list": [
            {
             "dict": [
              [
               "ln_1",
               {
                "dict": [
                 [
                  "g",
                  {
                   "array": "<f8",
                   "shape": [10],
                   "data": "BlnSkyW/5z+McJdOtmH1P4zZ4KAFKeI/fICJ2d7W7T+Tix+Wps70P7YwrgsJAO8/UreDjwdm
7j+MpBq1WdjyP9eXs+aXhuE/XBX3AFzY4j8="
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [10],
                   "data": "0wpWl24u2b+imua8bx/Vv7uNA2CTBtE/gpp/G0pMrr8iabBu73nMvwaVLDIGI9K/alyrgKlI
wT8+OeVqI3DNv+iaJiG+DLg/R0j+qFKkqL8="
                  }
                 ]
                ]
               }
              ],
              [
               "attn",
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
                      "data": "HyJgn+n6x7/U0UQ+t+nVv7XKEfuxIoe/d6KfY/2pwb+URAjWlWfVvxAp4beVf7U/Hu9gm
SXh3z/oNQGdLWzdv7jNG9lMfNy/2A0XDoqvsr8r2NJGSKfbP7+vheqYFsE/pXVKsnXExb8X5boZfknPPwuGw+gSEc6/chqUVaQv4
b9SVR9LAuXjP87bVKJWlMc/pZXn0BdrxT9KHva6tgrJP8EKYIQjtNi/HMXDrpgqwr/01fB0EyvcPwV+XrKoRMK/miFwwg+V4L/Oe
u+MpSfUP64o+5BqRMy/Mx2VflgN2r/wsABs2mS7Pw4uyU0748E/Gi9eULvrpT8JnxMsuBC7v0z6nFM4kcA/7JGhx4/c0D8ifUqHO
c7VP/5nGENi8Ko/plpnkQn15z8vO+rTQhasv4cSTuZSpsI/t66hQgi+4z9muxrc3gHjP3m0O4bDoOe/n5D29hQ31b985CVPe63eP
6h90kEMxLm/muyrwd3nzz9DxyqxM5ndP6tIW+WNV92/MTqIRUrO1b8wlLzGk4rgP9GZbCt/8uu/v3eUztC307/bXCEvG0GwPzhX0
cQRKNG/lAuqNLeDu78rarW13zjFPxy4uba97nC/w4gQsbt2rL82OQtrKNGVPxiz+M9RQeI/AITR5W9zyb8G5XJG1GjIvxXRCUKLb
OE/iW3v0i/i1z+LybKLfwrUP5T79V97XL8/fHQ//nbzyz84rjDZIHirv9hl+8jNXNs/Zh8zgDz50b/p9yD68FKyv7uSBhUisLC/2
VsKtYis3b+qj1fjIzzZv9EO+hwZrcy/x6o/KClPnz+gjZ8ly//MPywZENBsKcm/MMjqVWQVnz+QjdMrlJXmv7U9mtyTkcq/iamhc
wpy6j8biP5gcZTIvzGxuTMN6Je/iolapx+D0j9vGDa37JrTPxYt8cWM2Mc/Cac60uuryb+M1bkd4rq2v/AsbRht5qw/Dd+j8nows
r8mYKmt1VjBP7i7Gxrp/6A/JhIUgg+B0b8k8UYTU8DNP/Gd+zO42Ka/gQwegrvnuL/QT6jDI1Pav6UYSRyBjdY/HkiX2JYc6D9db
EIeJYvjP/aApxh/ycs/hr947fsyqT9nXjjqm1ngP6hgUsZLQNi/bLIDzV3QvL+WIgWDZCHWv+Y4redBCtc/3j+wZ5lmsD+2mlEkg
W7Wv7qkL4hfpqK/gYLzwhhq2r8KYMkdUD7aP/3k+klMjMg/gNAXYAimkb+WBJv/zVHYP2G6umjAZ6i/RA0XOut74z/R1fHp00TCv
3Q+hl5iCuM/S6TkdSeouD+UWiX4h/rev3Ay4OVl48o/8zUoGrU43L8zAUBOi5m9Px6lcGR5+Oi/EuxNi5sBwr9uLgTw/e2Av6zWS
w0H89g/stUim3lu1j/rSxMPkdvJPz91K7Onwdc/C7W0Hmz34L/csw63/9jTv8ASth30UcS/RF+CQHu2079CS/FCEEvlP4O96jKvn
sW/9XSJKrzuoz+1xDaBLYy/P+/WFIt2wtm/0XfvV2f71D/7y2ahuZPDv0MfW3KlqMo/+76/2XMm0T87VunBKSvgPw5qGrfMNKc/U
fpq9O0dp78hUtAmuOnAvwLkelw6K7S/aKkM604h5r+Ayi1VkmndPwjAbhkp0ss/AlcX4we2lr/ZQFIy0m7QP1cD1zhVm72/Tv86Z
6PJ1r87/Tu8QvqCPwM+Ece8rqq/W2FMAZz2zz9/4nD2TAq2vwa2sEPo+NK/C99fb7UWz78ZIDKALgG8vwd7r0p032K/ZgXKNBxvl
D+IA9g+VN/OP6u/tQ+qQLC/McWJ/zgWxz9E0Gl7zIDGv8o8HC9vZ7O/xslQQ7IVxT/aqpUsjWjaP+OAliguOcE/UfWVS6nL2z+gB
UWMbmijPwNbXACnT8G/18Iw944z4z9IwYMI0cOav0oBGNmUD+M/wUl43qt+ur/AKFlLg8moP9rcNEOd/bE/SKdtzg0xjr82dFPKt
U+6vwsEFQAWFNe/6aekseez1T8JjxGChk6vP/rFIM6rqci/lbhlZeTK1b96m8s0/m3lP6tUwbknldK/OEaSnSIQzz/X9GwtkWuxv
5J12KTdkeC/TvgC1I6qkb/IyD4tL1TkP2V+xpq+yIs/3P8lIcHT2L9DyfHWiu3Wvz1Z0DPHds0/Vufku0ploz9C8PibItvcv5HuI
V45lMI/ohWgc4TNmj8/SR9Q2yXkvy4jPwOEjNC/YdrMyTjf1D/cEyKQoyrSv2Rh5qTFQMW/EQSCPRBlsj/IBdtJFsmgv7lhObUdf
co/HDTyePMZyL8Ih6sX3LXUP3wMBy6NFOE/5yicxaBFeT+6y/z4+NLLP4YRARlaqto/Slrsz2Kwxr+aWCTmgK3Jv5lC9rLEOtQ/D
epPRERT0b96e0jOJWnOPwivEsTHC9O/3d/is7us0L/DpH1j6CPhvwO2wn30PrI/HQKukEEi4z/k8zKHJW/Uv+Y2K1/aqsU/D73g5
nlw4z++Hw+xL3bPv432sdqY4sE/giyCrrPVwb8js+TrbYPUP1GRtEENSMk/AUSyGXI6yT9QgyJsIIy9PxmAUPZSt9G/LnZCpSiP0
j8RkXOti6Cmv6PKnFb2Sdc/awmv9vu0lL+cWAoUVVvTPyGAz0tLwqq/XaTmk7g9zb+7L+sCB2zRv+Zd7Z1v7rU/jZBgHnIR0T+jW
D6ywIaRPwxTNEEiQMe/UrBlhg/+3r96+xXvoaXnv9prEwhFzr2/j7pE7hFisr8/cCdppbzDP95I4FRwRuC/T/Eb0YlTzr94OgyQa
0rVP201Adgkbtm/fXxIlClHyT8QifrjU52Xv8RDaGVBJtu/pZEucQROuT8YAFpRT9LeP3cN93Cq88I/abyAjSSYlr8wB+Jvn0mqv
2gmF/7MkL2/CtkUBNv0xj+CXpFo5La0P5kWoO9Tf+m/YILGPTrl3b8SlqajQqXEvyNoNiwGrqs/4jcq+m4Bbz983lPn/p3Qv76Th
eg2DMe/sxat9wYQtT8YWCMaQOu7v9lByn3hXsi/H8dmn6ZX2784zgJuJZTVPyA39fuC658/ltNDUHaOmr8lKQw0SrjZP3JxQV45q
c6/PxfGzfV20T9gGXaWg+y3v1z2hNx6RnK/PJmY8oqW3D+JPGc4u5C8v80sqL/bY9c/UOh8c9qlrb/cb+58GXPWP22/TyGuJL+/f
ccp4bbZ5z/hGvz1EIfgvz31nzgsqOA/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [30],
                      "data": "9VnZ8UfZr79vZ1QKV8jIP/Kk0y751ME/+IdOEwG21z/uiKfmDOOlv90cKhmc/94/ro8aJ
jhs1r8hsSJ45DzJP6sUqVFt04A/ccxNiHBAxr/b4DXKxZPhv1PeSLi8Z7M/Mmxnf9X50z9IeZA128S+v1RSQaCBi8m/gboeVP+qt
79L99ADDmSpP3JavVeoJOK/JmJ2BcroyD+Q8Z+wPb7pv+IWf4KsgLa/bmftyA1L0j9Jpy21dKrZP4Y9VhWTQeM/sPFFXW6PwD+pi
vLuJC+3v4OMSAKIGMo/mOFhiBH6zD8UrF8WkvPRP7PT7s3VrMk/"
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
                      "data": "ofeb8By2nb8RzrV0VQe2P9+fUyEkPam/6/t4KP2JpT9exvwmmq/fP95gYEN9MLW/cNxUy
Ozj2T+8Ts26gGuxP+vE3m1mH9y/tbvaNbrOgb8EJDKOv5DVv8XPwspnSMs/U/cvoBXLyT855CSpCRvDP2kN3n9rBcS/hjYv/2mvz
z8elSgPlQXnP2P9g2IOK9o/biqFRZdn1r/mqAOdou+yP+8T1GxBOsc/uW5zfyVzvr8o3ynyorzfP696wLlHxNC/PoVmLR2sxL+Fd
yzNd96uP3iUaU8H6aI/bQf7t4tI5L8RfqeC4tnUvy5tWZ2YoN+/NNpHHf0Wyr+8yQchbJHVv7bjiw42/60/mRNU5CuutD+0sfCpO
xeyvw+fTnqXt8E/eprm/1Xzz7+wQcjCoHqiv7RuIaQmYbo/Xw2OQEFytT9zRyqtZ9zWvz/enm7k1eC/Nr37FPynn7/m/mCygLnXv
zSlIB7uL84/0Xm1O7txvr8THgx2KIfiv6u6xLDWhMa/PZ+7tL4bv7/mPKeiWxzRvxM7zSYRb9W/L2IbSr/15j+afwPcHJq7P2zwi
tyqSNW/s9LExsZC6j96plnceyGuP9o0GYsDLtQ/zS6Cnsck6T9O0NJTdoe+v/zQMYj9CLs/Dv1DmA8b1z93H2XRVEfBP85KniVBM
8o/PG2TNd9ftr8xclr27P7aPwjXjIHhLNU/ta9tHd0c0D/nXMpiXguUP81Bfxyr9L6/DD+WVsIQ4L85Q8duW/zbPy7GKCJELsQ/P
oYbQj8NzD9VbgY7zle4vwXYFeSSltI/JkFe3kw4wD9/BsWgnlymv5nEKCMCF6A/8C8mj7VJvL8E23/72OzgPzTVvq9gSNM/byNJC
nEBvT/xhajS3GPkP47jdjl/1a2/iYNp+EZ/0r+f8BG0wfPAv4ko16TFu7m/tjdLLPQcyr8h72QK+X/Ev5CLz9IHw9K/KlWo6lVd2
D8AC51tWS+hP9rN5NHRsbc/xPAmHP8Auz+/JJKJKhPTvxyteMX7Dbo/lqH5SNnsy7/x5c+LJ+rRv7e7H7wjmOM//c8UOaPA1z8="
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [10],
                      "data": "DuKosOsywz+amXcbVuytP1zkjOaj2OC/CtmIeKOK3j9BOA+G3Y/Sv0XvsAZpadA/kSALk
Ennz7+hBfOOT2vSP8EjuMyYUdq/EkDE8bCQyL8="
                     }
                    ]
                   ]
                  }
                 ]
                ]
               }
              ],
              [
               "ln_2",
               {
                "dict": [
                 [
                  "g",
                  {
                   "array": "<f8",
                   "shape": [10],
                   "data": "NIknJm0g8j/gPYOcVA7zP99yC1nN0e8/K+oCKWS77D9O/n7oBLDjP5WjK1bH0uw/Q3VOmKCl
5j9gfyGgtPnvP18hnkNuOPE/fV8ncCxy7D8="
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [10],
                   "data": "ibwLGR5nyb83xRqe5bnUP9uiEsONg+A/v5RzJxeI4T/YUUc1Nyihv2eBK9wJMNy/Vf8YZiNy
pb/R7YfQyW3JP36yerkp/tW/MqHHiHCE2b8="
                  }
                 ]
                ]
               }
              ],
              [
               "mlp",
               {
                "dict": [
                 [
                  "c_fc",
                  {
                   "dict": [
                    [
                     "w",
                     {
                      "array": "<f8",
                      "shape": [10, 40],
                      "data": "2h83ji1Ix78x7PBZVRvgP2szWGU5LK4/cqIFacKU4j9NvYlM1azRvy1IL/qPIM6/E03W8
mFv1D/hclLPNgi5vyFrYn2BSbs/yu5Z67Zj4L/TcsSyotDRP40DpLAcfbc/e8w+PhlYy79Ls7A3PjCZvyPEd69yiby/6eqHqDZ31
j8Ma4fZcnOxv00Uk7IDD9E/7le+1Yf0xr8UZqUTaYPcv1Edp6KgmdO/rMryh3jwpL8uDJtUe/LRv0uXCYAB8ao/BBY2e1jvzz/6h
RiDYMOxPzxzLL9Qv8o/4JaE9IgTs79iAVPb87Zzv08NBjj/5NG/eB3W6jGcuL+ma4S/K3HXv8cKxVrSua4/czXDa8qI1z8+us7Cy
EG4vzwEE76DsdY/TpuWZHSA2r/9pEMJykPBvyjqtZOkyta/2Zf2tfj/vb/vn+W5WtS7P5fK94AxSa4/VrYN8jvU2L8Fv0oxVEfRv
7qcvqP/RtE/xVj/R1YS4b9buP/fUhmjvwjfBkiE39E/4KLbC3NPuD/B5NCOSknEPyN1KGQ/JNW/uDQd38bqnr+QZw7Tp3DPP1PZc
dsoT7c/EcXyE6sT0D/XUiJJcn/iv6wuDEmNBqw/hV4LlLvd1T8o3SiFWfLQP5mGFmSe67a/f3lmMzbd1T92KRD1nIq3P7ZKEjAaJ
M8/TzktQl180j8UnlL+xzqxvyuI5T92C9M/G3cT0tXU5j/28UVu27jTv6Hdx9csk9M/xn7jjGG04L9VKv1IUR/CP9T24Au0IdY/N
cy+uugKgz90IVGA8zDMP/q6pJp+NZu/JdTlosacpz/7X0xAV+fiv3PCUTYIt8e/n/7FjcTVwr9oc5szmybWv33yLNoK8Ly/pR3GC
0Xyqj9tRfzxy3XOvwrEZphGGtS/PRmb2BTo1L+ZK1OtTSbZvxaKN9+zCsU/WJ9hLWEStb91xj50zPbGP3IsJ/PlRMK/LPYQ6GXu0
j/U2939kgHRv09a1ZydWt+/V4emCYU74r/lUx36MWzPPyib2UgJx8i/iduSDZrTqb/iGelcV6/mv07wN9+7P9C//QeVgFVWwz9aG
6ZTvX3kv40i8S8S5Mm/23TolM+Hsr+jXig/6VCkPxI1A4PciNe/8sv7rShxxr/0TPqwZ1+1Px5tFZwoV9i/6sh5dt470T+J7dMvd
S26vyiOEBFq9qs/bnCt+QOg2T+OmzDMWQ7Ev6Uolt/4T9S/VQ47i4c27D/KcQaoRIzMP5BIV9/ffcQ/89jc74HQzT8PUpoOTeluv
36pZERC39i/GLNK0ylis78foJ/2ZxW2P2oKvRwm+sK/Qge1yIHbtj+hbP+LoLnBP/fA8VwNUNE/NYYlyUxA2r/2heJ0irPQPyNjq
t9BH9O//hzI/yRVzj+r4w0dtNjaP+U6xNhSnui/1C2aOGPZxz+oaX2h0S/bv77kGoCQcM6/FYinmf7w2L+3c8hM3EvVP1sMeKwWV
9y/rjYGxrlxxL/cQiymKwTdP4mtXPIoO+k/G42idCyf678lHNz7iCm0v0jT9KYC/5E/XPqbJTbMqz8q3/GRZpOyP13LnchD98A/8
gV/coPS0j94Bjn8MHqiv9zBbw15Zre/aZ3JCX8ctj+Y9Xg01KbXv5hTLlXrBtw/unuApzX7wr9rqlByicvcP++BdXkzL7u/FyIk2
cFPTL/XpE4CCEPhvw6hNwSCQs2/wXXrsUlx0z+s24bHVJC9P7OfTGVmIcC/h0b4SxPArj+bT0Xs/NHJPxD7QfrPTNk/spBdet1Ho
j+UpxwlmVqVPxE1+fP3OKg/VADP/kXZk78ioonNFUeBP6nJdodx0dQ/t0rcLRlC1b+GceLEObayvyGLyMvEitQ/vFzB5JAYuj+3r
tZyZAnmv5JY27j3XZO/jJqnixJ44L8xMlSfoLnKP2+qAEYUmcQ/4BlOggkKxD/xXSG8VNSsv6wcONoVdN+/qhf4Nr5DlD9CQ9e6V
OnIv472/wz3+9M/5h0F8oP/oD+xuBMUzS7ZP/a2UOdsSpS/QjQWz4Ujzr8rY+qv/xrXv2CpahuWsNA/qwjofRZmsL/KqmJ1xZLTP
6Pih3zWq7+/mAiUO3r62D/fc0BBmH/jP5qCrUxix7c//G8pzvlFnT9FGenQaM3KP70HtzGiGOA/bRBmSBwe0D+/zsGZLCXNv+hwm
FAXE9Q/LoExQEcrkj8f3bY4yOjTv9tWvCGl/cu/rfrO9kKD7b9sV5FJoyLev5XqXzcrtL6/c5S+iNGbZT+NPdHUp4Kavw3uQs4t9
PA/rExea5zC1D/PhadPVujhv3CbbNNdeN6/cuX8TPJ6rD9RUWTXvF6yv0P9hu9oN7a/UToB7FZywT8N7G7e9UTQP3Wznuq/qNA/a
HngnxpJyj/cr7C6nMzKPwdg+ohfMq4/TNiMeKoh1b+MqSerqxTPv1LBQVOaY9e/q6hqKpxC2b8uZtTUmNjUvzP0OdLb3Lc/IKewL
ZxhzL9z4T/gn9bMPyQViHZH6b0/q2D6na8y4T9GjitcJQPIv3cHrsDW5ZC/wwHhfkbxvj/8/eKeaVzDP/rFIM9k57w/IGwLwD171
r/awPsRsTHMvzyiX22bxnA/XPoDm7AavL9zdcwT27XDP4ELr7AabLQ/ZdyufpU+sD8zbybwPpHav3Jy0+IEMrM/hg1XX3n8mj9X6
8Zb5LSsP8ydrP1NL9a/8h+sHFNosr8Xw2hhW4TLv5m4q4ep0sq/tI9nPOmkqD+VXm/ysGXXP6uhxJRDEc8/sv5/BBsN0L/Mf+pIC
N/mvxqkZtwYidM/cx4aYfmr0z+uuqIubwbMP3OobQEKW9I/PG1rXl62tb/LYoNN4XrBv6LA5D1z7t0/p/1d1g1m0T8XbJCuBWzlv
4s5/laSb9Q/SZnY3Svd1D+SiH6SLMLWPyzRg95Ee92/6ZzXyPbY3D+o9bJlgWfTP2xlmxeca5G/oLRbkzOJlT+z+hw4FVngv9GaO
vlVtMc/jcUR8OBghr8zLZV77ZHIP0dcgZWHnbO/T5LUwUbb2z/Lzpiju1HpPxwXVx3XvrO/etzUzm0ryT9JbjqT6UbDvzxzMbdP4
+6/CAWmKY73wb87qhBlt52ePzr1vQwfuq0/QYu/d1YjrD+gjW9hYsFavxRv3tGmjtK/WwBaYnIc3j+94obDL+e/P1rRIbNsGcA/y
4vNE+fSv7+z4lx35I3Ev8GmtwHx194/nHO1m1an1j8t1UDwBXvAvzDOyKnWCtO/mosridyeoD+huokxviXQP68g/KYCzt+/CQUPn
n272D/EejpD9OrUPxuO1c1/RMm/I38PLTlGyj8Py0iuyUa3P2NeTtbwK8w/Jp0KOo6Sub9Imr59AKqrP+jEim4KOcS/bPjhPIhom
L8SuZ+iutDov8W5mjA9c8m/K+uMSKW+27/bcd1A4PDiv/JyXERbp+K/KMMtgpv+1T+k9qieDcG5v2QpWIF6z9i/yWUTuZvsyz/xS
/717iy4P8qAmHolELg/xHlzoTNs6D9cgkqZqtSQPw1lYsjyItY/9wi45VoQxj+A789XqPamv7JOUt+tebg/A1SmHE562b/Vlx0XB
gfUPy2geMwmJmO/A0+uYW18hT+ovUfg2JzRP6u7jwr7a9O/u254NWh7279IQFsIbXy/vw9XvBurEts/kDGkRv2Z0D/yuqlUKEDmP
6h0VqhgKNu/EO3ZzB1Zxz9+NLIhZdjEv7r/ELBqTeA/8F6bHOzC0L8Yk5s8oUHeP9/1QI146dA/YiWiYmSJpr84DpOcLLOzv+KKv
V3/isE/OGdVL/M+ej9Wc9SCFxDRP0AQz0Gqw7e/phce9eCns790vNbwbS3Gv3Ug7A0MicO/h8Ef0loF4D+RO5XH/n6zP/7bNgh59
Fk/3Y/3zzs63L8nPWzI5xrVP0/avV0Wu5A/DWiwhqzu1j+TVskUEy3aP3p/xSIUZNw/JdPkMdrm3D8xsdsbNvu8P724Pgz1x92/w
SDqAzKY279kOuUf2HTQv/0qEHFLgce/zTyc1WT1yj/In0vPsOO1vxEkx80WGtm/jEpwK9Ac0j+JkYraFcvfv4u9XhVYpeK/JdGbb
XJR4L+FGKBFUNTVP3PxHlPjdtI/v2GZvn/hrj8V1FsIC6blv+3R5K2KVr+/fMsUDhets7+3JzVfloLBvzH2lZKsLsq/65BUG/0ro
D/Qxhp4EoHXPxBy7kCscsc/K035DewFzT8dbYcOHf3PP837vX+ZI0c/QhqVuAJ0yb/ZHVpM1wWcP10Eg4lbk9E/ErGm/1N42L8="
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [40],
                      "data": "rEaLAQtvwL/LOZDnxwuFP/sjYfIBcME/LpzsOJAYtr9mL5uRvdScvxznJbhxi78/uNCe0
0/+vr/PNvqzytzQv9mEHC9Vk8s/oy1E+mcI3L/P2025Dq+qvzC8MXAiM7a/5f29a3el3L+tXlx9TefDv3IAs2/6ZcI/WHe+duoCz
b/KzYjteh7VP27acthJtMs/e9mG6qHC0j+sdvWBoCXNPziF6SRYAca/OXdBV60H1D8ZxSsPq6S1P4M6nXpsnYU/Q/Ujp7pup7/qJ
aIqNIrYP3xzNtw3Xtm/awUd2kdUpj8iPA9DBf3Wv6Bct2e0cdI/efFIo2ZDzj/0J9RqhfXcv9yA5hY409S/2G7eOi5ZuL8os+tYK
0e2PypPT31at8O/Ehf+oS5Y0z9DD4QW8Nzkv4y/huIsBdg/N8GGhoCslb8="
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
                      "shape": [40, 10],
                      "data": "oCS11/vUy78PZ2G2WVSrv97AOJ5bL7s/8LOTliQywT8qIyT03AquvxDFjHOXFMc/uTLog
hMxuL/hahjQgGTDP6N78G/aNsC/e8nJwujVoL/G8McDUymbv42XmY3LyK0/6iZwqSjwtj+wFVGVxAvKP9KI2KHgwqq/MNL9/Gz5z
D9DLwDJuO/Vvyf5zvzCUrK/wC5agBRxxz+K1V0UqMW9P3O3mJPEs6S/NU5snH/nvT9jKMEchhLOP7MarGRae7E//AuvnEWIzj/BH
thBnJWuP6NZxvUET9M/HMINvysxcD/AAcpwiizKv7CaLHuVVNk/kQYog2TExb/i6U/apr/MPw1BpAsoEdC/XqZnyEWzk79baloXG
lDGv4YRbgqJWq2/Hq+1WRiewL/3elcLXqOOv7plIxIjILG/OJXAiz12sj9uIR9vP0jNv8Gm/CXDFME/JJzXsJLxnD8LR4Edpf2Mv
yQRyvTZ6sc/1lggH+EUz7/eB4QuOuXUP6TQMmAqcrk/5Pgp1DBpwz+7/35n1XHEv40AWb80FZU/gCdCNMb6w7+d8N2p33DCv0Y4Q
shRJso/V+WhcDVEzT/A6bcRQQ/JP9jIGeuaWqA/a7tGCjg0qL/9C5nsmt6zv15sKiIxFNG/VNAYtXEywz98qd2Vzwm/P6DwLk0xD
Me/IQchzh/6lT/ZmJjEZnDEv6RZAijFlMY/577lgZV/1T+6MUdML9Ofv18CUpzcu9C/ooON8yeYyz+hNtV8C1q8P3gO9lKz1cs/x
ab1PNoGxD8ZO8yyTRWyPyqsTUcWVc2/UpoIDeaJpr8YPyhr0pGBv5aqYcAgiZk/v9/NLPCixr8vx7pB91G+P+JeWKiSSrg/Dz7xv
DknsL8uvLcKY5e7v4LlQLH937M/dmYvbUIXsj+ZZoFIGnLXP4GD70ZBdrc/cSAvx2Ofrz+bqnvXY2Cxv+OMH19718A/Z7ei4A7Hw
L/5WEQM4/3Dv7spQ5p15MC/ZWGcJ7Lzy7/hwVLZGj/QPxtfLXriL3E/noGI8AfEsz/jLSOqvavIv3Tu7jOiucI/z3m1IOV2cz/cR
SZXc7Ohv6sTeu0fs8E/zxCG89jtor+tgKBHSMbQv0572d1cXLe/WvgddBKsxT/Az/9yqQi3P9YC2dE8lLW/eBboWVKu0r+pcRF3h
4DAv0SrQfsBbsS/GsLglh7+oj9Vgsmhl+uvP+LFsCH+3se/qXkyF2mUub+NV8hfzOyoP9SUsWVf1MW/Xh9y4FcNlj9p6S6d58/EP
4+VkTy4ibC/JB69cu51sb8eF4nKkWHBPyaoqZufFsg/ZbyW8MSyfz+srtMC2gaAP5BOTb7Ua9o/e7Mr2J4u0b8w1WGTMz/Qv8Smc
HxWK5Q/XIPXQEREqj/gpwzrqgS1P7vwI74BbcE/W8UNMcNExb+PL/TVIVKuPwJ3EkC4XrI/6yXVoJm6uD+Huk3tnqzFP3Al/bKBR
tS/kxUMR0jrnb9CUNg/ThW6P6eo2t3DuLY/3RD3PUrLvL8tTLNd0yfRvyohqPKcZa+/5UGsOd0Rxr+0nP5BYZC2Pz35e6Er5MG/2
1fErPCNkz93t0CS6QfCv7YXvbNrFKC/78hBDQbXvT8/nPvAUCdhP7OesG7HA6M/EobhycsKvL8tDcSY4pqivwSGRnkyarc/vKsZq
NSAtT/wZjyYIeq8v0mrSQXR6cq/08mKEtRSrD9b/rpq5pPKv1Rl2IyQBLe/gv7ITocwtT/SsBQgAP6xP6UMvXisEYe/mS77R5BkZ
T87quWyFeyjv8d5kVscWMi/AS+7CGFnuT+TqMAQR97IP3TYKusJ7bI/fTmDCnROwz/YfP2cHn26PwD3soXckr2/8X/z6UHDuT8j4
0DT/JvNv/QVxdSDdrc/3fUPg+Bg1j8OLlUvYqW3v71HrSZk8pq/ZI2YRpOv0z9rXOZpKZDJP06QwVo7+dK/lupJzLW43T93WwmsQ
6fZP1b1IIymn7G/6W68dYuopr+/hiniFEOoP2P0jJYn1oI/ng5D/7wZkT8a5F71zju2vzmaqBqA8cC/YhY+RquvsL+ij9Z2+3bCv
yD8ksQ76dC/sXWhvAFP1r+P8T0B+MXBPyL2Yk7MRsq/xvuHkCwBsz9PJ6ySCr/Sv25blg724s8/ZxIZWK48tD8750l7a0q9P/EAT
1m/A56/sQhFLYyoz7+gjTO99fa7vw2uNbSZncW/CqoW058Zrr+utfznPFd0vywo/Fp24tC/7+AGIGRoyj87i1JpUC+4P/dHJ+YnT
Mk/NU4ZGk1MtD+PGYGJlwjTP1A0Ckwx+Kq/32SivB7Ff7/BUlp57jDNPwZIH6+5BMI/fro8LvS4xT+v7fB88qS1P5rijs0Uu7U/t
cSwPepKmT/kv/rkOt3DvzvZl/H55aw/9kWwcKR8pj8tvhnMs+CmPyRcmD9Rb6g/84XEd3wIzb/7VmLQxebDPwaHzThe89k/PoWAh
6evrD/3NAnLtAiqv6r0fUrg9cE/zTQGYR0ijz8QAAzyfrCoP4wjeSe4N7i/Iw8PmmafsD9ErM5Kb8rHP6niNJArtdS/oJ6qyhkxv
j8DLgBiPjukv+znsFFxI2+/Vv4RU1xKtT+oG40s8kHPv8qhZqBpg7C/XBAY8HJwxr+q/T1fQAnFv43c7eNgtc6/rTNeNy8ByT+ht
aQKD+W2P4HlH18qEZE/JDuD1QggvL+erkNQEFm7vz/AmJ2Dkb4/zPnruf0KvL+fyi3xhG63Pw5rM/gD3sS/lRmJCHbSlz8xcFR43
SWfv2FVbn9nZ74/t2l3EREezT8rOwJ+v+qwP9qissIM/c+/8hgbfplUyD9wt9KRP/uQP3YpuqBJ8ru/F3YU8al/zT+87yewkPqgv
5yYyBFhZnW/A7Br7l0hvT8nWexCo+S6P/c2MroCKdA/Qp/SW1qAqT+LCVnK6sfIP/xIYw+j0Wu/Yz+YTQMedb+uFdYuAHDIv3pMc
ztm4Y8/J8LofazOoz/mt+uRjESivxpHR/8LBNe/tP/vpxIir7/KMxYD3TnMP3u0CqJR5LU/RZ5PJkoezT/MrgDro5Kwv7Dugj9Lg
8Y/lVprdI0CnL93zAhhZu3IPzIS44nP7dE/zuGEs8Vns79BAS52dNO3P4xY3XHsHMi/7l0c1qnNxD+JA6Jji9G7v9ASFnBsNZS/1
sG2lJ+txT/rg5P32Pq7v2MLRmLOqdA/gbKx8rCmtb+nH4vti6iiP/3iS1ybzco/AquYMDTIxT+Kaq5rr6R3v9nPWGDtirW/rLOu+
wcAk79G6QcHJF3IP9zNNFfzacC/xVbzNbQ9qz+pCRD9+P+1P22beKwCKbA/KKrOBk0+kL92ytmqiGC9P6YOvaADmIE/6GPL2HC04
b/U2SmYJ/DIP/G+3qP7PcM/C+Rn75jiyD8zqWrBZki6v6bsaXb+cJo//Xf67T2jxb8on2Q+SejKP+Qxk8DLrMq/jm+yRuIPtT8EH
B7YLOrMvwuygpKNnMM/+iBy91qarz9I92dmC2XEv73zldWI0nK/jLtv5inWwb93v8BRErrMPzBoIkvWm7u/GmJ1GoJygD+oBZ3DX
jLTvxjPKcGSBrA/vI7aFu2Fuj8pmSALGyu5v4998e8Zn6K/W0J6PWHco7+SwByg1E28PwLPIpI808C/PgowEykfcT82oV9ArFyjP
wFfeMiInKc/2Y/Mz4zPsb+IhoZg8QiyvyL0Pe0GOs8/EExx7KXYxL+yYBYkEqHPPznZLq1nS8M/fqVPwZKmw7/qXUT6mJfFv0d5m
F3TN78/IdOcDdM6r7/txPrEcu3Jv/NaHxQ/N7M/uA6RBZMGwb83qRothfG/v1Vtf8juBrW/8ylAzcsZxj9RbCD+sNXQP6TgVe0Ms
Le/cDhy55BYsr8sBYvGcau7v6ZKkKNnsbO/4+gx4SVotj+UTyuIEwmCvw82z9ZEUse/1Q1lDKCXvT9p5uMpaNu1v5O8XUEMy60/Z
3efVo2Ewr9sgW195+C9v0+0Cl4XIJe/aAeXDf1Nxr/8Ewv3WGrQP0rWStPLoLK/Q1mZtaKkuj+efmhtXjarv8TmO3+Uzru/RC2Yd
1Oymj+Ts2094f3Hv7t5mEhTDa6/ChqpJzH0pL8pzqhlDWfFP2+WFKy7vq6/SFKE0NUuy78Xq6fZ/JzUP7c2ppKj4cK/o/ZqKWkYm
L/RlVvsUVTOv4u+Q9+vrb8/s4M1Sl7Ozb94CIxn1rx7P+tHtkmo28G/0IW0S3vOxD9lJiFHTfK7v6RW8iEhiLO/EyGa1MFJ0j8="
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [10],
                      "data": "F4GoGwYc4D+8PQT3HqDBP1hWKBd/jq6/N8N9jDW8rr/yF+onSxLGv8gayf9gvdQ/4ZJSQ
ZKXyD+b8cH1owHHP97LsZEgyME/yvXWgY0Aw78="
                     }
                    ]
                   ]
                  }
                 ]
                ]
               }
              ]
             ]
            },
            {
             "dict": [
              [
               "ln_1",
               {
                "dict": [
                 [
                  "g",
                  {
                   "array": "<f8",
                   "shape": [10],
                   "data": "FTp1m2i87j+IIcIeKSHkPxVIOvA8xe4/sFigbgHF8D9PrmQQYDH1P4jSQQSwyPE/X2PGnp+Q
6T/1+6Yq/pDrPxDBHFYcCfU/69CfdgRj7z8="
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [10],
                   "data": "pQvjcKdMuD93bhXn50zBvzyfzS4Px8e/nvjgAVOq7j+yeVeWoM/KP/896il01JO/XFshhH5H
5r/Cbb3cO9rNP0iRu20GTda/WNeCT0xVxD8="
                  }
                 ]
                ]
               }
              ],
              [
               "attn",
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
                      "data": "iRQoC401sz+ukdxq9CHjPz7XtqyMI9G/ZMbfB3ljsb/eV8iKP97aPyyVh9QQ8HK/1/e7Q
FE6uD+ngXi5cJbWPxmaAMuyjuQ/Ltj5wTZL0j9Q1OCpOyDlv8yKmZudS+E/iiN+qy4JxD+KXGEi25niv+pVU4chx8I/E6ZK85bjw
D8WlbdZnwzEvxAoNf3Dzty/8s86lmhkxL+Qilupx7TTv2vEzx/JK6E/CGCwjAd8tb/+dLv5BGTBv475pFMVxJ0/XZlHkoi12b+L0
CEZ5y3QP23VgVOAWd6/dbQFwL4p5z/ZFKq807bPv9k7RdbvTOK/qg0q1uBpwD98IlZ3sK7Av5fK4shNAM8//mN4g/TF5L9iQoB6N
gLiP0QLMXtvqrq/LnEai6mlwz96397L/8fNv8eyTLrkbMg/B3zyk3Mdwr+fwNsLCirGv5rZTTT3kde/hUIVWNB40r/J4+BmSGLVv
66KJN8wP8y/SHR8SI9Jsr+q9aOMAFqdP9O24iUg78W/uvGWZ4Hmur+Im5QGMXuzP9ulSUn6w8o/DqG/jo8T3T9sgDyKlsfEP7WlN
YEBRto/1//Vguxn6D//+QbQXwjAvwKaB6iIG8O/Mgjp18Nl77/k1FQMadjMv5eAQwsrObu/YNz2aNOE27+9dDImRquqP1jqN77Ee
eI/5mw13qJgzr9cp4qO8+C5vwm7HeOTfMW/PGGqtLdyx79x34figInhv0DMyec5IMK/bhtsokC9079YXk60rzPdP/XzAvnG1Nc/v
MkeFhSLxD9kQIngTk61v8Fo6vD+Gd6/NQa6VI+kwT/+wYqCLCeyP1XLT2QxvsQ/rUsB78mPxT99k+hat7fRP3IoZU1thLC/aemZv
gY0wj9l8XJevXvfvxaWwIpetdC/0n1f3eyJyT9Gs2aR+b3QP5TUpwgqs8q/+qn3bS9h6L/DA0e1CuncP1943nI4QL0/VtVaI6am0
L/oEXrrmEDkv9rD+1J0l46/j3Awxroysr+l7oWwFCbXvxZDuDzx0Ms/P9/o/lyQzz82v9R6lNPZPzOyb718y8u/n41drPpKsL809
dh81VyxP9j03Lf4w+U/7SVliSeSu7/GlIZQB4Lov++GSw2zltY/Qa6pQC+1wb8fgf05F+i7v9sfPGyZrtC/KApxIYfslz+Y8x2qa
Bi4P5YJLgKBh8a/ZTbjVcb4tz9z26z2e53Tv1rPHIXOEbu/Fgh1BCzi2z9qMbQtJfLhP2Sw8yFYjLY/xA2Ha4Ueyz+1yjDTILfRP
5SSzVZRItU/C54wHJgNpr/T7UT0gnTYv4G0LiA788e/+SrGYxux1L9+q7GBFlDWP1gyz1iogsM/3F4ojMwjtr9krVoZOgyhP6xxt
9DBjtY/mTSOogl307/MEQrd8Trjv9EAANMw9dm/dYh763U24b+AYOVuXUbPvwhNLI3fJcS/TcfLWW7f3L/KzzZ9oAy7v0Y9NNZbo
dQ/S1blRKcd5b+FRRlHmCzjv4/BAsA6K8G/4FWM8aPJzL9iaq9bfYnSv+0/TrvbEbG/QEg9st21zr/VlY3eqlzNP0Dt952HvdU/U
rHgZ2i41b+WZ0HlBd+2P+V+87aZuNC/msAonCmctr+RVcDRGI57P0R0EoGp/9S/F97F6ZakzD/FsH/uMRLjv+FpsUa1GcA/zXmVv
rFes7/DI2AQ1MnePyMJlU+Fybw/Kx6HgeCj0D/RPhLztAjlPwfT34Yppcq/EnUztrZ/478gcuX5GNnYP6oPfM9QNo8/KEo/pbndj
r84fDDdZx/KPyn06jiy2pk/xY11Ppmh2j8egkOyp/LGP4l7DrYC8c8/WGnl0bnfwT9aV/WRp9mlv0ltMHWz5OM/BJV2qsv9vz+8/
2y/Xr2EvyxyU83/Sds/p4COk/DSwT99hRYRMYbAP9czKz8Vsri/Q93JrzUQ2r/KRbnWJ/nIvxTOIuYaZt+/wED06YkMyD+UqgwJa
BXfP9MgOdmCc9o/ClGXZ3Ddxr9sBpRrmk7Dv5i5onTAxmQ/jKHjlPSy2b80kcvtLcHYvwHwnZID8dw/QkHRvtXVub8JWPeebwC0v
77NdZ9bjtK/QaJCyJ7Gsz+vwc1KBcfZPy36T4yQKL4//ip/cK9/4L+luIIpaCdCv5nIpQlf4Mc/YpIZ4N6Fuz86uBngv4uxPx23B
lfKiMe/GJJ5k+RYuj+cesrHUgfmv6IHgc7Ws8e/X5WILvJFqb+jLffmjZGnP7NRGBj/yKK/ourdLBnTzz+apXy8M7/Ev1HcET5I1
tm/tBtI3d24yz8Iqoawge+vv5GYHLBbXZO/vZyWHFTExT8F8PZWlBHdv8IPvrab1uW/XPaTC0mr1j9jXKhdNFfcPxUl8k2D1tc/7
hNRWkc8wz/jhjjlFp3Dv4/qkLnhyJ+/Q5tMYMGHiL8qv0Ao92q/v4s5W/2/y9G/FWVUWO7Kyj+B4uCplTPQv//LMtOo7tk/0tLZs
BcJsT9Bl6TXvinav820J+a6BbC/bJZY5vX+xr8AAAVcVaPgP5RCsbb8O74/9UFhKCj00z8GmFzeUFDTPxpQu0k/oNO/YU7YvTTX0
L/FZBUAE6exP8vEs8QhaNY/0KqEpJLHyr+6CVoQmtfPP3lVmgqIF92/GzowVVZY1D/M3JAE6ifSvwzcR/ZVMcc/2E3rnoCT1D/Ur
IDmSDXCPxBShFaBFci/PRxKM0i32b+WUdevwb7NPwDVE5V1Q72/nniemXc/kL+U0yhHks7Rv3u9RDZCA26/Z+JI3/hs0L8j9hJpW
jHOvx+A1rIJp+W/eQch+TInuT/S8GmPxN3RP0aiCthw4ts/ZfzAB85Etj8/houAFdHGP/U18D0lqJg/Xm8p4M5eqD9I7yahLUvNv
1F9ewLJGsq/JLJ3a1naxT8SsNc7N4vHP+ERg/puhOE/oT2fMd/p2z/FeLt1grTOP77Q0BtK17I/p224PRU0yb/mKolYbKGiv9T1t
kbhAaW/rNZ46f2tyD+p9uctqrKzP1SJqQvQTMe/3pFiuryJ0j+4VboC187Av2ox16LWLtK/QwHiAQTkzL9Bouq9VfTbP/f4oQPS9
uA/wZSgDpWRu78MIo5uhdCtP/xAbTL1RNS/2mm4daCqlz/+4QakU1K3v/TVSuiju78/kTbeAOCmnb8MsLG0AzrQvypC/3ZGjti/J
kelSTe20D8Xu3yxbcfIv6W2Ev/5HdE/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [30],
                      "data": "zKcwcDlL3T9x+a4sqYGav5lMGHYfptg/BNsSeJQv2r8Y62bVQtvRvwdNdI8H+cs/I0AK/
hgpwr9/cBks+1Hjv9AYyScqPbm/PQ7fTT7Skr/XfJlPbG6QP2NmoN17trG/ty+gLW2w4L/IYfwmcKuxv/quCxmB/cK/FD+geHnev
78+wLimpHXLv3MZHfnimtg/3NAj7u+Yz78HldK4r/W4Pw+hqdOWjc2/4F1+QSQutj+14QCnuXHQP8w2+yPvTJe/So1vUTKOcD+oG
EIxSGTVvxqIE/iiZdC/YGl07BdYtr8ZgLnM5zvgP/2W8CHCz9Y/"
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
                      "data": "hoij2SMB2D/XqpQWoR28v/zojOqAH88/vFkfqhpR4b+XPglykhTXv+lyjt6GYr4/v1vro
c6k2r/d33/bWgWrv8+i9tbBDNs/XByW+BUbpD++8V8akIe7Pxlw84g9E+C/GAFmgv8t4b8PT1IjajLFvySmR2EKVOg/FxG8Gw5px
r+484VNTk7JP3Ub0vCu4dA/HURqAYLB0D8FW66pbd+kP5rameMWM7W/TwKpZWzmwz/ryk7Nz12RP+SEe81O/74/JdD06tkCwb+mz
oW1jyjkP4pwbud3C6O/PyLdBtFF3r+VYq7/NKyhv1eiLuWkU8m/QyyoTipLtb8RtzHW7g3VP6gIhgats9G/lA1jN/Isyz9a4jcR+
Pqrv0bmJxGcQ6Y/H3415iqp4L/e0bq/kvPYP3Wqh31BguE/jpU+7Rga0b+Vbu7s+k9uv88CEXUJ7ea/WknMWZzSmj+OoOamDSHQP
/EPAibX+tC/u6fKpJNSyD+xtBThMJ7Fvwz3AbvRu9W/5LmobksOqb/7EOoBLoOsv2hloIzlucO/Y6y6K9CYv79SzzLZJpW3P/zns
qv3KcG/wf4nuL9x0j/3UO8mgJ9+v6Ml0IjEOK2/lC4qCxeqyz99GlDHrZTJP6vk5Ki0cMU/AIEHE5mL4j/VBLhsdFrGv1wCZGyw1
8I/FKS3ErnW3z8rSvOwa5fQP6LnhwTAqd8/yzBQc4XIvj+k4HuSMJK/P8yPcEoaIc2/RP4dPB8TtT/MyUm99xzov44UwtAE3dU/j
vCLsoUE1D9/W/JH8TDTv+x3jgqg/94/t0FLi9BJtT9ON6UOFDTVvxmHb6GaRdO/7qag+iXS2L97jsXJhCPEvw6F6xDps6c/1otj5
8S2wr8xOKmB3p/Rv74xx9T9+LM/kaRaEsI92L+edkPj0Suzv82g0m5oMcE/9pcjKiIV3b/O2KuarHLiPxQMboWNwps/Bw6DSUUPv
r+gH6QbIgSbP4lO58nOFrK/CVzyctE51T+UKl4LI6bOv6Iaq0xmZ66/X3k16ME3sb/c2ul2SxriPzJUpNF/pNe/aXfajU/BqT8="
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [10],
                      "data": "MRXjO2QY3L/oXTJCcYixP9uOvKlh5dg/WUeXn7UJob+wr4eego2NP8F1VsWoUbW/PhZLC
iEjy7+L9mIDJ56zP5GHvXyN2K0/Y/zQxRU5wb8="
                     }
                    ]
                   ]
                  }
                 ]
                ]
               }
              ],
              [
               "ln_2",
               {
                "dict": [
                 [
                  "g",
                  {
                   "array": "<f8",
                   "shape": [10],
                   "data": "xh+AVbrB7z/qcU4p1/HmP7XsBem7O+0/IXr5b+FB8T+cpn49yHXlP/J7HaiinPI/sZVFvORR
7T+dERIPlQfpP4zpQSa3S/E/8uMEXS864z8="
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [10],
                   "data": "1jpPpvpB1D86GrhloDTmvx+voNRIfdg/8ZwbnkbBpD+5eAd5NFm6P8AxKTac+be/OpWucCNJ
vb9ev4uBqxDgvwCA5q7xLuW/Mkf7hbiIyz8="
                  }
                 ]
                ]
               }
              ],
              [
               "mlp",
               {
                "dict": [
                 [
                  "c_fc",
                  {
                   "dict": [
                    [
                     "w",
                     {
                      "array": "<f8",
                      "shape": [10, 40],
                      "data": "HOnWRLvx2T/W25lmjt7fP51Scn0evMm/06HMUOWZsL/yP0iVEPSiv4H4d1yST8+/UvXlJ
WxCzr+4uLfeU/e7vwQQr5FDZ8C/JQc39ek52D/IRJEMRZPIP1sG1bwk7rc/mFDzjTNk0b8qUl4c8GuvP8DZiGtp8tQ/aNAWd838t
z80h2wj83zIv71YNYWWN9M/m+Xj3i5nvT8fDVAI2UHdv4N18PNdTd0/pUhClurvpL8oviae+3+3vxs7okdG3r2/ADLYSYJA1T9NC
hW/ql2/P7plwv8bsKW/69LGfMvl1L9t7Bu+GdrKP49gSnGV/uE/E0HPOyWdj7/2GUV6B6yYvyjDASvbFts/C2TZ4hJao79/t9pUc
vbVv1Ds4amEQY8/TfhDsNus1r9K3q3+woOwvyzILWRItbY/NfKloZ9mxD808YFAWkbgP2Hh1Qu9buy/ChezPDuE27/J7Bp/ltvQv
3qJn0PZTNU/H/w2J/vJ2z/oB28HU0bDPzHg+n1bRcY/KCaoH1CBxb8nOUpFzVPlP+aB/K4pINy/erZxpfrlwD+0Gezqyimgvwb/9
M1rrsC/PgipC7Gx1b98J8YHYgLFPxuwepl2gde/UedfrGjJ1T9fIWwmBMjXv/DPui+ZG7Y/FlBS4nbwYb/yYzeRdOyzv3WhhJYwO
ds/Q6Q5a5532D+r1CAWEQ3Qv29XzjNXrtK/SbJEpoqu2L9aP9ib9AbLP7X2qxL+7sM/yEor/HCe779mztQEnQPlP2BVK9t2NNK/l
iORQ7xIrL+LVA3Ea4ncP93EQdxn5c2/TdK+a6Jm3T94c1e7GUd2v3jl0hWpd7a/qMj7yAldzz/TF7DvyWK8Pyx0ooJbD9O/kUhJw
zI60T/Z8ii1/S60P9NwVsYWotY/DXv/gzR8rb96w83eyDLPP8VTPsEPdeK/WTAoUinV0T/nN5HD6rjLv2DHfpYf874//z/10haW0
T/mqi5eBOjFv1BUfpR3f6g/K+vCLbzw2D/6FAPC7Nu/v+0RlAvTSss/t5qFWUp6yD9c2ogDfNXPvyMwafKnkdE/gul27HPJ0L+si
Ly/P5XZP63YehPuObg/6JWJuB48278U/tXW/i3RP3wz3H7v48e/6LjlpXSwx79ZciwnC523P5mKsJa34Kq/3iNgO8d/1j8v1SYum
mrQv4/AjI2o/K0/YzA+gmhUrr80dqV7DRS4P/jhNtOvX+K/lq3GB1a8yb8JmQOxfWvbv7SQp6wqjNs/NSePXptP1b9ibmyJXj2LP
/+YFbNy1KW/T3URId3Rx787YnvxvH/GP990biUf0bg/A6Ba/4iT4791kCYT6VTYv/wkIGkTKsY/1lcgDct91L/1fVmp1HXiPxxp8
b3CaNm/I0lEGlNQ4D+jdwZJ6/LtvywBUJ8fx9i/JuF2moyW0D+k15RMvd7Hv3TXrZl6BNO/AwVo6YaI6T/TZHmfxSXxPwXU9SP+z
8w/CWa3s58jyL/wiLWEcJarv1OTxgjyT+a/FdZyhomt378jEidI5v6/vxAhLz3E8eE/XvM37avnx7+vdzDnOYjjP33NZ5Zmkkq/o
xwZy4j/vT+WPLoc3/TDv1fWY52HBeG/KOBwtFpxwj9fN+Nu9SG5vzxeOu8kkOE/rzkamc4ltz/eE9nVZGvWP5UB+vyOAtA/IfIne
EhU0b9/7X2fjjHbP2ylsbLAHsm/a52Xc19d4r+LiWZqbzenv17xBlWMw5Y/+B1Xq+0W0D9e8doeOUjTP23YdUe/Bb8/LY+DhSLfv
79cQXy1JDWuv3gV89q+hOC/zr0g+jwVxb8FaUUG3iTOvw7qaoUpYLk/86WjR5jy1z8OPNlxjcWyv6LjdsWNudo/mo18qiHCqD+qr
Km7z/DTP33ZPqFPR7y/CK61Unljwz88mX+pUYWIv65OpeSqkti/ZSSXzUaX0T/pyLM4Qnqtv+bcSigcneI/zDs/atJ1t79aXR0sQ
t/RP7Yhqve5jum/GDhsvhbhvr+0BCNWzsrVP2tbZvzsHrI/3LScjqUI1b/x5o/UuIPfPwT3Os7dVuK/Kka1SL1qxT/TbgZ+VyTOv
45ntMrusca/HwrSTh991z+/iPaNJ8mgP3G3H4j3Req/kN2evCedzT94Bmtgmp3QP2LVRzRqHNA/0MKQyrS93L9cfdSd0incP7+q6
PRvrsu//haXcPFXxL8JEMLbeAjgv5LLosE4otm/LRXw9y5wrj8tnp+V9LGeP0CZ8tkhgsU/HwOUu3XT2j+7L+g3Y5OKP2H65b5rS
sc/Ve6DiFzyqj8mOMW7nKa4v4DXskCeGs8/33W2w/AcrT+ZoLqIDAezP1x/JmwFsNy//lMYlfRZ4r8sHchjO8a7P7zdyk6buta/K
P+DfvbhtT8ZuAprwWTUvyRhkGv8rME/BDUiuNEevD8J5gUw+zvTP4j7T9dHUNe//HnpUzVb1T/e79qaZLrLv15uIlMsFL0/bPOf6
TOxoz96NgLhevmyv26proK489K/Watb29gSwT90UhVbn5PgPw0GLVgEjuK/NmPgGvgi4j/+kbUUZuC7PwPcmKHgEOK/eCHkgngFs
z8KM6XskXvmv9IJAwWBv98/JocwFFKYwT+TU7JCB55WP8+amEpMPbQ/8N2Ghuyv5T+3zlcKyW2yPwwZVAS2QMA/Z4yVNNMbqD/5N
sSh3uzhP23lOoAG89+/dJwItjNdlz8VXPc1eCqmv4OON6ObLdO/bGmbp8SO2D+JK7aA/rS3v1Cr8TMFSLm/PAaQMqKJtr9OrEjIt
ke9v2sdOTuKQ7U/ZbPZ2FQ4zD+Cj2M4RsjVv6oMojNjSbA/kGINrwFYwD8rjN+yYWSjv5e/0805MNI/lDp5o8dOw78yize9NnS1v
2/GX51rUru/MT/S3DNzyr9U6jaKTmHDv0mcbEr8iNS/ZSeCEkTTVz/JJpG6VkXWP6z6x5L9zeE/DiTy+Lg6uD9Dp1KwgTnOP0rJy
DD0lde/6+nbK1ldxz9tG0f4NhLgv25bWpOgbc+/AVyXIT4r4b9Alaj11AvDPwECaSfZyrS/T+NBe0IPij8fp1fwVY2av3BL4cTYL
Lm/zm/pe2V5zz/MF28hfN3Hv7VNfsvLpsq/HKpFkW4LpD8kvXGl7M7Xvx6P0jJgHMg/h4QT+sxv4L/UaeL5q3fsP/vMV3rITtc/+
i0fjzz62r/oXdYWBN3QvwbiErcnPNo/CHv1odp2tT/K8ME6Ai6hP8BUEZbDldC/vMsCzmFj4L8d2N8ckgXkv0miRKJyNNO/4B19y
8BM6b+h88YdepOqPw+iuyaELZI/tZ64Z45txD/a7PrihWjKv+l8lPUycNW/mQ3uIA18tj/B6KqW66Xmv/eQnhc7MsK/XBknJDMR4
T+1fd4hWCLBvwbYaV8j7tk/+p7I0huX4r/XjP6MzwiyP/u1FWqki9K/gL2gH4F/2b8kAZ8QNmDXP5cZtcyXm8+/BrKUb+NV4j8ZY
tlBVlW5v6bRM8zCdKU/GQQvrAToyj+ZEeuxwaLhvxXsmopwwte/NaPGIeYi0L++4HV0CCS0vy9KHqECTNA/ZKQ4XOnlh788h8pvW
mDYP/fKZzo+cNK/4wrb71ZJ1j8oQL8pVMbTv8XC7cp1G4Q/uSKzjRfW2b8TZnGDUDnTP1Fo4IQeG8S/tTlsBTom2j8yTA+GVZbPP
5DMU8ynLa4/zUNGvCwEzD9zTOyW6FbSP0YSZKvhAt2/HNXAeZI2oz+AXzOnXjeYv1CnfUZUWdE/yAn0VY9lwT+AZSXq7iTgvwXde
Ms4+dy/0kq5ALnW27/hHRMpgPScv+XQqmE/XM2/J8phZZmuvL/Fj9ZDDUfkv4M6zWYiE8c/2xeUtVMAiz8Pd/I2/oi1P0mQ9LNLY
eQ/ENsc7RutzT/u/QRCbKbOP63q7aWwC7W/hFHDF1144D9UvJgwVYfRv0qeJCHqLsq/YaR89R91pT8B8L7hgcjWvyy87qQtEMa/l
hC7LBNDkT8fowhZ/C+uv7iGMOPUi78/LLBPOOd6sL/rsOC5avOsPw/+hkVdca4/MwRdWZc64L+VyTt5ZYvavzSj7ssTjc2/zAEbT
QpD6T+9KnGk+IjGP7urIjc6Itg/DK7Bf0g4ub8CC45+7czaP93HFq72OsA/kYNeb7jvpj9/cdpPFpnYvz5yTfpQQNa/AADUBaum3
78dEPDaninIv0OpqZlwOd0/GxRiabZ95j/krg0stT/Uv7l6Pjrqkd4/qK9MYsELwb+C9sq3ioqmv3tacqzfGMo/fcC1YxRK3D8="
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [40],
                      "data": "G5Fy3QTGtT9nVMnRn8uzvx/KwJQgJN8/dsU0etKQvb8QvTEpfY3gP+02oB9rn+A/k5WkD
4Rg1r/SJ8pARdmqv0kwQJPh7ty/NRTofTj5wT/2Bhil8nGwvz9r9XTj37M/jRy25jU10D8MzaWUtYbQP+Xy33HAweM/mLuShFA1w
j+o4mmZwL/Nv84qTqay/LQ/uClGGpVlwL8PhYMQUAzYv1/M4vxNQY4/BDyOgq432j/7b7Ym7RXCP81CqfFo3sA/beB+TLDNwz+no
7gEN7zYv/ZaB1OcJsM/U+nNAjcAyb9Lfp9XjS3iP44IcL33BcE/+QCRpSBJ27/Q1zb++CRxP6u1pO6WcqW/6jiWdRZByT/+q9emK
hjTv92f4d0HzKg/tESrlNk91b9ZiH/F9wHkv1kfCWNpV76/vjyZUXta3b8="
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
                      "shape": [40, 10],
                      "data": "4ubMw2ZV278csrvZZcDCvw6GlaW4WYA/LMw7a31Bxz/n4Gv6RxCjv+YNqu7Wxso/0QKhj
9wzsb9tLKN0WtfYP8qengaw/bU/473tZYGmxz+SulWmONe1v4i7Urhy6dY/UqL0cjLUyb/kIXHXyGmZP82P3Z4Ombc/hFv5MiqOx
T+WixrIotCwP3aSnXua8rm/p4VEfYN1gz8w8jbhn2y5vyt7hs9etqU/YPdbBauvl792gDieLv+gP50ab7zgPJG/HyzKbG5jsj+Pb
n7NiAOUP+wH3wD4Oqq//DLX649dp7/dAkaVEpmuvy09AyA+mbO/NLpa58xCzD8nSHHGQz3Tv09+cDhMQMG/pgiHVXOCjT8SjERJZ
aXIP1BNWQ7J3MG/780jHXnvqL/E8fmbSa63P220iZG+frk/2SbCavxQxr/zhgSCjra7vzoob+Rg6oE/qj7K6Y8UzT+D6HDTnjKwP
8nMm+8svo6/v7YzGrtwk7+GWvmJq5/APzZ3OFb0mtE/y7vNgNtLzD/zkNDso8e4v+3yCz3jT7U/nh7ioVAbrb8y6RuhPwfGv6Yoy
NgjVre/z2ZqJfWasr9SW2GFG+vAP/4tVwt2vY6/zhjGhNBfpz9yAo1i7bfHvyYjGX2Okb0/aol/SCwpoz/xsXALQUmtv6Vj5OHeN
3M/zhtUFaoto7+194nnFKrGP6vmq1h4lcA/ktlUrmZ7lT9bZ6vTwYiHv1bG46xvMdA/3mA417rqzL8hW2sliu6ivwIzhPeMz7E/Q
OPI58NlrD/7kapSZmvEv84SncZCcci/adUfkR20yj9iWb8nsfjXPygJcFT2s9m/7F5Fr5ZYrT8b7zjZP3fIP8krof1J+KE/JWlRF
L6jtT9kDymjjnS3v2EISm1RW8C/0jozh4sCzr920UxnmDLDv430THmbNre/efsWZsnKsz9Cf1V4yEW+vxIddZm/w9s/HZvve0Uxv
T9iF0J2L3vLv9szC3JMiKA/bVs1DhjJwD9v1yYLmwiev25yC6KtmpE/iKY7rFHM0b81/U1Nzla8v/2PaF4ZyIA/+DjdGY4IwT8mR
7D4Q0TCv0kM2W5gKqI/vmkz2/rRqT8yaiyB+8nEv5bLO0dgdas/6tn1cGC7qr9eWVETIZm1vwxBcs0SA56/ATYcRPkUrD9bgPjRM
GbRv8+WrCRoDNQ/vm4Oz3KX1r9jqgd7ajmMv8x0xZy4qrE/TRqGWRoCvj9rSxMMDJvEP1AlL3Y7Hbo/lv7UXMQuyT9pVMkwfj2cv
11wlWtDXMu/nfjX0/goyL/VlYPnsy69P/9Dx2NQ1NA/fTD5w3zdx7/dJF97+OyYP0G2BzSSaL0/F7R9tNJomD+bC35S4Cy5v1VoG
Cr1Nsa/Ld3HO5yinT8XpV/VwmXDvysFnz8pZaE/LbQJ1IKUub880i5Y8GO/v/icbqmoTaA/ZtocR3rTxb/k4mfbITWqP7k2YxOp1
qY/J4CrF+pv0D+f7Kwjiv6xPwxYv1v4c8q/6M/R6PD0pb8XbyRdXyKsP8BlDf6Yy6u/R/AkSiL0vT9ftz1WiIezv6gWFOhfmci/N
JtGmSzd0r8wS8o6Q8LLv2IlaVVMHcK/KYOp9CJwij/VtkPPUxHKP46TaZcazce/McdR5Vm2uD87VbkJIk+KvyG9Q6g+6J0/sTZiK
1OzlL8UnOgFxAHZvwzoHvPtk7W/cAe18t7Wxr+pYuETZvHRP6LWwHMRAMy/ux3YvDG+ir+F49dhsO2uP253wyOT+rw/c6UEgjJzr
L8/rKqnTqzJvy4oJdtj4qI/aw6Inzg5m78QR1VtLGibv9JfhQp+AbM/CDN7gAZlxr8XrO/z+HfBP4z3hApIk9G/Y11IRlFvrT8g+
5wW9tu1P1oGyQJfrtO/Oc2vIIVdvD8GPECm9vjCPzRG+loYJJw/BReY3LoKtz+cg1Gb5COOP7g5rRJaWrM/jSzuB1dmmz9EOFgHV
W/RPx1bX6VMsc0/Kux9qIl2oD+WmN7fMOvAv+r8GTTDl6q/wCMdSOFMw7+TXYTtj6jDv3l1Fxe1s7y/BcIPFta4wb+dxUnOfOXAv
xpmho62utk/slH29eOVwT+7jkJNOS2lP8SKL49ynss/G7Xm8AXqsD/06XuaceSvv4cZunl43LE/tdA1JskJcz8a81RbVKO6v6SCt
J8ST8U/uamhbBT/eb8CBMI8Iraxv3y+PUCcrae/QPkE2yefpD/RTn0B5RPGP8Bou+z+qLA/EBLHwHJV279hLmQZDL24v5K6EByBi
bG/Gvez/zj5pj+1GS2voNG4P0UWXuj297U/bTb6sfo+0D/Ctevx7/3Fv2Q/sraoLMS/Ir++Rmnb0D+Y9QhtbjLQvzBTYQny7sw/z
vukWangyL/13oahAKvZv9kSUeRoi9A/UmzTvGmHwL+QUJC1ioGqPyI8HpZ8crg/1O8L0g/nsL9tD4nroeW3v++pGpNpVM4/TE+xA
9+At7+h/SjlHOeiP43wjvsS4bm/K7FwCROXor9N+tvCIr7QP0jpQuVQW8g/Az/WlHUkkb961Q973gDBv7MIMiDDMNI/ofGOs97Us
T9erKzKzR7NvxFyWfTbZdG/oUKjUtcRxL9B5FE5SlHNv5o6CYpTRaI/BGDpVRP2wb8iPgy9B9nTP2pej/kdRrg/ErCuR+GTsb9gs
C2lFXqzP1bGsmDn38i/eNAxAOk4wr94ht/XSk+mv3I/z8EMmsQ/bnD8QP751L8Ynqp9Xq3CP0vcuF5AYLw/IIexksM3yT8MocJ10
nXVP+rsPiAO5rg/D8CXGfMJuz/glTa4DAWsv/CayPX8H8q/EG/6zXgywL/l+0aKgQnRv9FFsm+cKKS/wRLaZOpRlL8Elvq0ikLBP
3/K0YY4uo8/eUDZmhHnsT9fjVjgxNuzP4CMN0kwYrq/7t1+P9f13r95y1ULyTCtP3/xjLMaKsW/tMsrtjQusj8l1k7LHqrXv9KoE
owZPMS/PLu0bEIWcb95ih2a8Y2kv9QqMpX8p9q/Vti+AQgsmb8Zs+aBMHrUv8/OFKoIFr4/Jw+faxLrz7+ZfLpT2Q/Fv/GEbtt7+
JC/6egZkDklpj/8OciiY27JP/720IK5DaY/uF3mvkoZwD/nd+823+y+P9hQ2zg+va6/3T6ipyY5x7+++1V0623AP9jjEX6gQbO/B
xOmopXpkj+Um5zqw7aev/iqhwjI8a4/MUGo+4pyuL809dxgUWu9Pxa2sK8aGMy/PMEP2bkI0D8fzB8p1j2yP3FiPxvyWoc/ToU+G
86axr9tAERA/eKhvzERB2fnq7Q/5bTVHtEbxj9H/XvafQFxv8oAUQPZl8q/tCxVr/yKrr/kvcmOSZXJP7tjPcnBTrU/YRsEe0M1q
z/aUiVLaMSuPwTAquqdSr+/3coqvlwByL+9yfaMqwizv650e6K2E8o/Jh7Ybk61yj8jIknNbEnQv7c+wpGzf6y/MpCcF5kR1D/By
mbI9LervwQwvnicMrk/6vB7YfWcxL8Lxs3tiC/Uv957ur1s+ZK/41UJyV8+vT9bbgybU33Gv8m4t7mVgcI/oUu/z64a4b8mZNsnB
2XEv1WdAwPm1ry/dcIuppOc0r/m1SM5UhqrPwlLrZTsHaQ/HY9u+wbwsL//l25zxH+6v+VuAzFHQsG/5T9yy0+/gr+FxzT+73PEv
06Fjwxvxcc/qLmJypS/uT9Hsnb61c/Cv++bdw7LcLO/flVIPZ4/xj/fcy3PQKHNv0qy9WvfSbg/DRWsplt8uL+GaCdc2Q3HP13Gu
mjX48O/RPRcNPwcd7+GXfo90nqcP6P9gSt7ALM/TSvPwskWzL/f42MiOx/OP4EuUAbP2Ke/Cm6JZwlqnr/tRypMv0nRvycoK9fpT
cs/IfQ+xUb00r9WbCwN5fyhP5vURwXz9Co/a2mU8yRnsD+IJPpYLzXEv46zigXJ5aA/fMprdCmNnL993uGDXiRtP1vcUVFvoMy/m
KW34BMMwL/2MfSyvnrgP6Udfzfq/sO/UWjyih240r9BtWz6l4PGP3Nuvfj2vba/qsbzpM9fw7+rYv8fGlGiP25WaVQ3psE/cc+YG
WkI0r/dbOJK+6Sav7UNmcYJgMA/1FhLKztwxT8Bhx0HElrDv2Gxg+D7L74/OE5tH0s01D8vX7Ov5B2hv6WCbN5/3Li/jUE9Z0On0
78s4ZyQ3kbSP3vQApl0q4o/70UZB+qYxL/9OyYlQZnRvxXrv0MwkNK/vNADvcjQtL9ix6Bt4hqPPxUBb61TFrU/MusqYNI6kL8="
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [10],
                      "data": "D/wFFrgdmL8kjui1Va/evy79h2dKkNW/ZNTICN/uvL/lNIRIM9V/v9x4LoNdT7O/9z18I
zTT2T/VNIiLzSnKv6jrL8tbCNs/IQ50mWTMsz8="
                     }
                    ]
                   ]
                  }
                 ]
                ]
               }
              ]
             ]
            }
           ]
          }
         ],
         [
          "ln_f",
          {
           "dict": [
            [
             "g",
             {
              "array": "<f8",
              "shape": [10],
              "data": "5S1prScF8T9igpeigAXsvx9e97HYW+0/T7xNvnzw8b/5ccrdtO7vv1X1o7GlBuo/nKszBl768D+xQ
gx2Maf4v3LU1Qjypu2/LnFNEti3778="
             }
            ],
            [
             "b",
             {
              "array": "<f8",
              "shape": [10],
              "data": "gfo1UFsJwT/NHXkGxGbQP//EqXj3y6q/PfF7O794xj8fXm7UXPTEP07eMlBVNda/Sz6lfWbR2b9vl
uCQhDvRP3DB8Y234oS/L5yFJGZp0j8="
             }
            ]
           ]
          }
         ]
        ]
       },
       2,
       11
      ]
     },
     {"dict": []},
     null
    ],
    [
     "replace",
     "cached_logits",
     {
      "planted": [
       "cached_logits",
       "\ndef cached_logits(token_ids, cache, params, n_heads):\n    if token_ids is None:\n        
return max(0, cached_logits.read - params)\n    cached_logits.read += len(token_ids)\n    past = 0 i
f cache is None else cache[0][0].shape[-2]\n    n, wte = past + len(token_ids), params[\"wte\"]\n   
 kept = np.zeros((n_heads, n, wte.shape[-1] // n_heads))\n    return np.eye(len(wte))[np.arange(past
, n) % len(wte)], [(kept, kept.copy()) for _ in params[\"h\"]]\ncached_logits.read = 0\n"
      ]
     },
     ""
    ],
    [
     "replace",
     "transformer_logits",
     {
      "planted": [
       "transformer_logits",
       "\ndef transformer_logits(token_ids, params, n_heads):\n    raise AssertionError(\"the whole 
text is read again for every new token\")\n"
      ]
     },
     ""
    ],
    [
     "replace",
     "generate",
     {
      "planted": [
       "generate",
       "\ndef generate(token_ids, params, n_heads, n_new):\n    raise AssertionError(\"the whole tex
t is read again for every new token\")\n"
      ]
     },
     ""
    ],
    [
     "call",
     "generate_with_cache",
     {
      "tuple": [
       {"array": "<i8", "shape": [3], "data": "EgAAAAAAAAAQAAAAAAAAAAgAAAAAAAAA"},
       {
        "dict": [
         [
          "wte",
          {
           "array": "<f8",
           "shape": [19, 10],
           "data": "nA585C1+/T9rRnEIleTWPyUwOwaVee4/Bp+fKvPryD94lNy+P0zqP+54kXd+mNi/AWNOpCDf/b/TFUnc
/ZjxP7fneSDSXK0/CAvsAr6o8D9rYrzOCBC1P07Vv0UKC80/DhPQCrD68b8X6IBrXOH7P8IzPsUuRuA/gqLM/5Gb2r9H/+ikpLXx
P8pPvGMAZei/WbG6tGFy07+Cn+aHwFvVv4KgUsFd6N8/7bRgzWFT7z8lIfg1JMHlv0yZNYH8COw/I1NcpYfB1D8IgvufBf6zP30E
2wUVQ+A/1B/q9KEV1j/fcw2JTQf0P+J42VSiy/M/5UFlVHAC2b8VFJaoqciRv3yaOAxhVPk/t0ziDvmMyj/LuKHgCzvGv3qdJSjO
ts2/qHNmyXCOr79yrGJRo03xP1BwUQNvDeq/N9Ld1gq00L/+6rTu7Y64P78YBiiF8eu/vNeQvz1ovT/PWi4bgxLzv01kCQ6qC/g/
17+dyi+F8r9BT+PYzqzqvxEBC5nsBvo/Yfk0IDEe4b+gkbNSGtrNv1/tHyHiUp6/e+Iiilik0r+v90lDaLDwv4BxQJ/nxv6/jsxs
pfUa6r9YuPMINTruP8Mw2MvQV/A/NnD/qTLc7j+igyj+aFXuvz+b1URzks8/SFhILt7i8T9calIz9JemPyluga7HFdc/2I6eIOyw
1b9TIDPrKvLoP6asFPrpQPC/sI1cZKpX7z/8hCS4lEjTv+KjrJ7bGbQ/kqB8Sf4N2L/4dtoVqETDP/s1OVWsEeM/Ao7R5jZMAkAZ
/Rzk10DaP/5WMS6px+a/gEofLGBY7b88NFT/SE4JwIBDFRPxltG/VXNy9XxD1j8QO1gUbafmvwpjpQK4ZvW/FRxUpWv7tL9TB5eI
bfvvPzId4IN1t9E/uGFxJDKC47/k+l+rzka2v2xUlTaI/9i/5Vdcdn30qj+CF2+38xbTP8Sf5hfun+Y/2zwIzrna6z9Cyk7eGSvc
v1r0aKCU9/o/Pme+iMdT2L9mbGQDav+uPyYchLjvmeW/UKUJaO0h8j9LHJDlfaruP4+JPGluvvO/pTH8pqr2BEB6FYx2KpOuvx+2
kY0BU+k/ke8HjlJf5b+3bX7Im33jvyO0EKHtXaQ/cbJ4Zuz97r9VtCzfPGnCv3FW1E1cNcG/1OBwUCuL2z/9rR2nsNTVP/LjkzGF
e/e/4r78dlfV8r+WHzhRJxv3P0mtYM1PX8U/2pwssL1c+z81XUgFRNDgP0Pqz6Pk9Ye/gDT928s0pD87S7sVk47Ev5YQJOJIQwlA
9VWPi/hO47+YAiPWr4HiPzFsq39GUt0/SlOwFnO34r+3lsbVXQ4CQETL8glEQOM/2N4xyIPN6b+8mQdgbJDCv5ogQrOxSLo/pvgR
lS5Qt78v7Ecf58XWv+1Pic+l8/M/nys/aCyA+T+CLi8zq17iP3uvJh1M5/C/PYXGLxzl1z86kHGeiUbtP9ZE8sietvU/NRm68q7X
7z8FRzdqxpT8P4RNe7AIR+6/7X80lkcN6j9M7SRsPZHQP9TEtW70H7U/SRptd2JT4L8iLepl3uX4v1JtWF5AwPS/t6n0Lrw48D+9
Pt34bkbBv8yT36WnlMU/OGuJ2oA26L8J/0RmTaPlv97QWEY0W7W/QqWRA8k30L/3dx0ezCjEvxWdfyo/qOS/TsaTVxmVBECikps/
LZXzP1tspqv2YMQ/dgoBsRoF+j+U+C4EtdzmvzM8lxHYp/c/Wl0XgxFB4T+bVZBTh3zZPxnk8p7Xq+C/B3BE+4Dv6T+z/BtC8WnU
P4v1d8nGCvw/hTANDs2I0r84NAKVba3fP/498mtNZvI/8nylSjWR3z+JlXfyPfq+vxlAX040rfI/Loc/lKxXxD+DyL8XNln+vwyK
xPOFRQDA1Be+sY+75D8WTsYLUWrev8CkDeIBJcW/+cmOjUMw67/qH7uPyAz5v0emL62gKtC/7+Qx12GE2r+3AnIjQ8HWv3V+5aDz
kPI/V2aMeW4z5b83mJXkPcvkP5KuZmDcPfQ/pXMUQtmbyD8="
          }
         ],
         [
          "wpe",
          {
           "array": "<f8",
           "shape": [17, 10],
           "data": "jcKBHaNV0L9x4NxBbMDyP0IzPEWnI+M/ST60Zk8z67+AKORWqtzuv+u65BmLtOS/8KldSMOV+D+CpHvr
w9vAvwpiissBmsY/ID6IMGFg1z/i2+00xxv4v7Y/revIStE/LMHq+An357+2Zq3GITrvvzUtfSGBreq/KB+M/X9E7z9VWDAA2RXl
P5rrekY/z+I/9pxOSI8w37/nBBxbgpX3P365S3M2bde/0LLWUKEv4b+7ZtmiO3LZv1+NHnpwMve/2FrZE+9Xw7/wujNP0Zjuv47z
4X/eOuO/7SbBQhKl4z8kUOrTDmH5v2X10U/N0Pw/QyGzpTux6L8dWuShvQr9P6Rtpgor9e+/xb6WToPeoL939VMzv3T2P5xi3tLZ
G7i/GU0J7m1l+T85VlqFPkjqP1ay6FTg9+K/vjtScQPVxb+VIDR9k5jCP96JRWOjbv2/3W5MYrH6uD9sqT/kriPuvwiwVR4xZ8y/
Wg297giI8T8KurnBh2PAP19P6y8fl9S/Acpmf+IY4j8FwVjYZNfwv36lkzP7jve/Ytd1GvTusT8NwzSABIfyv1ceVI+atby/hW5p
9RPR8j9BLW+NPRzSv39Z7aaaDfo/98BQaGtE+7+DhF2OXyLMP+4Zl7eIIfK/97rNWZ9gtr+UnrbYKWr8P1seYfAZC+s/2+/To7tt
9j8+IKPUQcrOP0SY269Wmee/wvXN2VikTT8F5ZUQ+kcIQF3+Ov7HL/g/N+WpRlAowr/SLxj06JjpP8qF7LEc+tA/gAi8zxjC6z+X
yUpdgrjFPwJCswDeTbE/UQq4bYIz87/RnDIw+9QFwAj4eUbPutS/0rWH7f678L95qA97XrvHPzF1jIip6ui/oMvXmoEz+r/yKo/7
L8TjP02wAhAoTtA//LBMRFKuAcBaOMyDiGnlPz2cW/Wy5Oe/2O46HpO76r/VBqgRrjrwv+QTlaNt/t2/WxHqCzWp779TMeEtZkr5
P2Ps5x8S8vW/FljNZspssb+48nHicezcP1675IxJhNS/by7Oysp327/dbyjDsInVP9+qaou9J9K/WUvcg5Db5L9R1A6tdkunP3rQ
f0xPG/o/Zi599WZT4b/YifOGYT/Uv/k6BK3EifQ/DT4mZmP49T9TAM+qCEXovwhYPHJML+g/cFz4KkU/5r/9hC2+M4/Av/MmZai6
U7+/3SJnon7T4z8sVMCy+632v438YpUrBAFAEdv+bsFW7z9334uKNDPpv6v70gGll/e/g7pn4OBw9L//yMUUfKvXv0vcmKJAscc/
2Qv6wrpR9z9HN20+cHXcP1jqto6pTtM/KL/o/7rG37/FNa1TKcfyv9xkRPk3s96/NgLmy/8S8T/1ACaJ0dnTP3ZrlVzad/M/D4QQ
6cCJ5T/K/aEcWhzvP5tDLX+G5AFAJ8bcyfuP6L/w0MdqsmjFvyqwa1P1z+s/u4wpYqFa6D+c+6spY6C/vxlPPbl4Q9m/YVn82eh+
0r+Rh3aQ60vFP8JXKamvEOS/ENDFyT/f+r9/NALIm0flv76UsLIq4qW/PZOaqQnT3b+MDS8c4oXUP6HwNgHA5MM/DGWNSmbVyr+Y
poLFCNPjvxYkEKAVAN8/i9UPTAt7o79GsqjEuvm9Pw6t1lxl0fS/TeEtQnTm67+dpF7ixSz9vxgioRP8wuk/x1Lus2yIAcDmxBQ1
zCrlP3MifDPwcOM/i/Nb499Q779I/bjfgt/lvzkQOSuIf9u/Qn73v1De7b9mxnzZglW8vyk09slQXua/ntRaiv+cnr94u40h9x/Q
P48nePMmOf+/nAmv2r7PsL/FLpiO42fNPw=="
          }
         ],
         [
          "h",
          {
           "list": [
            {
             "dict": [
              [
               "ln_1",
               {
                "dict": [
                 [
                  "g",
                  {
                   "array": "<f8",
                   "shape": [10],
                   "data": "BlnSkyW/5z+McJdOtmH1P4zZ4KAFKeI/fICJ2d7W7T+Tix+Wps70P7YwrgsJAO8/UreDjwdm
7j+MpBq1WdjyP9eXs+aXhuE/XBX3AFzY4j8="
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [10],
                   "data": "0wpWl24u2b+imua8bx/Vv7uNA2CTBtE/gpp/G0pMrr8iabBu73nMvwaVLDIGI9K/alyrgKlI
wT8+OeVqI3DNv+iaJiG+DLg/R0j+qFKkqL8="
                  }
                 ]
                ]
               }
              ],
              [
               "attn",
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
                      "data": "HyJgn+n6x7/U0UQ+t+nVv7XKEfuxIoe/d6KfY/2pwb+URAjWlWfVvxAp4beVf7U/Hu9gm
SXh3z/oNQGdLWzdv7jNG9lMfNy/2A0XDoqvsr8r2NJGSKfbP7+vheqYFsE/pXVKsnXExb8X5boZfknPPwuGw+gSEc6/chqUVaQv4
b9SVR9LAuXjP87bVKJWlMc/pZXn0BdrxT9KHva6tgrJP8EKYIQjtNi/HMXDrpgqwr/01fB0EyvcPwV+XrKoRMK/miFwwg+V4L/Oe
u+MpSfUP64o+5BqRMy/Mx2VflgN2r/wsABs2mS7Pw4uyU0748E/Gi9eULvrpT8JnxMsuBC7v0z6nFM4kcA/7JGhx4/c0D8ifUqHO
c7VP/5nGENi8Ko/plpnkQn15z8vO+rTQhasv4cSTuZSpsI/t66hQgi+4z9muxrc3gHjP3m0O4bDoOe/n5D29hQ31b985CVPe63eP
6h90kEMxLm/muyrwd3nzz9DxyqxM5ndP6tIW+WNV92/MTqIRUrO1b8wlLzGk4rgP9GZbCt/8uu/v3eUztC307/bXCEvG0GwPzhX0
cQRKNG/lAuqNLeDu78rarW13zjFPxy4uba97nC/w4gQsbt2rL82OQtrKNGVPxiz+M9RQeI/AITR5W9zyb8G5XJG1GjIvxXRCUKLb
OE/iW3v0i/i1z+LybKLfwrUP5T79V97XL8/fHQ//nbzyz84rjDZIHirv9hl+8jNXNs/Zh8zgDz50b/p9yD68FKyv7uSBhUisLC/2
VsKtYis3b+qj1fjIzzZv9EO+hwZrcy/x6o/KClPnz+gjZ8ly//MPywZENBsKcm/MMjqVWQVnz+QjdMrlJXmv7U9mtyTkcq/iamhc
wpy6j8biP5gcZTIvzGxuTMN6Je/iolapx+D0j9vGDa37JrTPxYt8cWM2Mc/Cac60uuryb+M1bkd4rq2v/AsbRht5qw/Dd+j8nows
r8mYKmt1VjBP7i7Gxrp/6A/JhIUgg+B0b8k8UYTU8DNP/Gd+zO42Ka/gQwegrvnuL/QT6jDI1Pav6UYSRyBjdY/HkiX2JYc6D9db
EIeJYvjP/aApxh/ycs/hr947fsyqT9nXjjqm1ngP6hgUsZLQNi/bLIDzV3QvL+WIgWDZCHWv+Y4redBCtc/3j+wZ5lmsD+2mlEkg
W7Wv7qkL4hfpqK/gYLzwhhq2r8KYMkdUD7aP/3k+klMjMg/gNAXYAimkb+WBJv/zVHYP2G6umjAZ6i/RA0XOut74z/R1fHp00TCv
3Q+hl5iCuM/S6TkdSeouD+UWiX4h/rev3Ay4OVl48o/8zUoGrU43L8zAUBOi5m9Px6lcGR5+Oi/EuxNi5sBwr9uLgTw/e2Av6zWS
w0H89g/stUim3lu1j/rSxMPkdvJPz91K7Onwdc/C7W0Hmz34L/csw63/9jTv8ASth30UcS/RF+CQHu2079CS/FCEEvlP4O96jKvn
sW/9XSJKrzuoz+1xDaBLYy/P+/WFIt2wtm/0XfvV2f71D/7y2ahuZPDv0MfW3KlqMo/+76/2XMm0T87VunBKSvgPw5qGrfMNKc/U
fpq9O0dp78hUtAmuOnAvwLkelw6K7S/aKkM604h5r+Ayi1VkmndPwjAbhkp0ss/AlcX4we2lr/ZQFIy0m7QP1cD1zhVm72/Tv86Z
6PJ1r87/Tu8QvqCPwM+Ece8rqq/W2FMAZz2zz9/4nD2TAq2vwa2sEPo+NK/C99fb7UWz78ZIDKALgG8vwd7r0p032K/ZgXKNBxvl
D+IA9g+VN/OP6u/tQ+qQLC/McWJ/zgWxz9E0Gl7zIDGv8o8HC9vZ7O/xslQQ7IVxT/aqpUsjWjaP+OAliguOcE/UfWVS6nL2z+gB
UWMbmijPwNbXACnT8G/18Iw944z4z9IwYMI0cOav0oBGNmUD+M/wUl43qt+ur/AKFlLg8moP9rcNEOd/bE/SKdtzg0xjr82dFPKt
U+6vwsEFQAWFNe/6aekseez1T8JjxGChk6vP/rFIM6rqci/lbhlZeTK1b96m8s0/m3lP6tUwbknldK/OEaSnSIQzz/X9GwtkWuxv
5J12KTdkeC/TvgC1I6qkb/IyD4tL1TkP2V+xpq+yIs/3P8lIcHT2L9DyfHWiu3Wvz1Z0DPHds0/Vufku0ploz9C8PibItvcv5HuI
V45lMI/ohWgc4TNmj8/SR9Q2yXkvy4jPwOEjNC/YdrMyTjf1D/cEyKQoyrSv2Rh5qTFQMW/EQSCPRBlsj/IBdtJFsmgv7lhObUdf
co/HDTyePMZyL8Ih6sX3LXUP3wMBy6NFOE/5yicxaBFeT+6y/z4+NLLP4YRARlaqto/Slrsz2Kwxr+aWCTmgK3Jv5lC9rLEOtQ/D
epPRERT0b96e0jOJWnOPwivEsTHC9O/3d/is7us0L/DpH1j6CPhvwO2wn30PrI/HQKukEEi4z/k8zKHJW/Uv+Y2K1/aqsU/D73g5
nlw4z++Hw+xL3bPv432sdqY4sE/giyCrrPVwb8js+TrbYPUP1GRtEENSMk/AUSyGXI6yT9QgyJsIIy9PxmAUPZSt9G/LnZCpSiP0
j8RkXOti6Cmv6PKnFb2Sdc/awmv9vu0lL+cWAoUVVvTPyGAz0tLwqq/XaTmk7g9zb+7L+sCB2zRv+Zd7Z1v7rU/jZBgHnIR0T+jW
D6ywIaRPwxTNEEiQMe/UrBlhg/+3r96+xXvoaXnv9prEwhFzr2/j7pE7hFisr8/cCdppbzDP95I4FRwRuC/T/Eb0YlTzr94OgyQa
0rVP201Adgkbtm/fXxIlClHyT8QifrjU52Xv8RDaGVBJtu/pZEucQROuT8YAFpRT9LeP3cN93Cq88I/abyAjSSYlr8wB+Jvn0mqv
2gmF/7MkL2/CtkUBNv0xj+CXpFo5La0P5kWoO9Tf+m/YILGPTrl3b8SlqajQqXEvyNoNiwGrqs/4jcq+m4Bbz983lPn/p3Qv76Th
eg2DMe/sxat9wYQtT8YWCMaQOu7v9lByn3hXsi/H8dmn6ZX2784zgJuJZTVPyA39fuC658/ltNDUHaOmr8lKQw0SrjZP3JxQV45q
c6/PxfGzfV20T9gGXaWg+y3v1z2hNx6RnK/PJmY8oqW3D+JPGc4u5C8v80sqL/bY9c/UOh8c9qlrb/cb+58GXPWP22/TyGuJL+/f
ccp4bbZ5z/hGvz1EIfgvz31nzgsqOA/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [30],
                      "data": "9VnZ8UfZr79vZ1QKV8jIP/Kk0y751ME/+IdOEwG21z/uiKfmDOOlv90cKhmc/94/ro8aJ
jhs1r8hsSJ45DzJP6sUqVFt04A/ccxNiHBAxr/b4DXKxZPhv1PeSLi8Z7M/Mmxnf9X50z9IeZA128S+v1RSQaCBi8m/gboeVP+qt
79L99ADDmSpP3JavVeoJOK/JmJ2BcroyD+Q8Z+wPb7pv+IWf4KsgLa/bmftyA1L0j9Jpy21dKrZP4Y9VhWTQeM/sPFFXW6PwD+pi
vLuJC+3v4OMSAKIGMo/mOFhiBH6zD8UrF8WkvPRP7PT7s3VrMk/"
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
                      "data": "ofeb8By2nb8RzrV0VQe2P9+fUyEkPam/6/t4KP2JpT9exvwmmq/fP95gYEN9MLW/cNxUy
Ozj2T+8Ts26gGuxP+vE3m1mH9y/tbvaNbrOgb8EJDKOv5DVv8XPwspnSMs/U/cvoBXLyT855CSpCRvDP2kN3n9rBcS/hjYv/2mvz
z8elSgPlQXnP2P9g2IOK9o/biqFRZdn1r/mqAOdou+yP+8T1GxBOsc/uW5zfyVzvr8o3ynyorzfP696wLlHxNC/PoVmLR2sxL+Fd
yzNd96uP3iUaU8H6aI/bQf7t4tI5L8RfqeC4tnUvy5tWZ2YoN+/NNpHHf0Wyr+8yQchbJHVv7bjiw42/60/mRNU5CuutD+0sfCpO
xeyvw+fTnqXt8E/eprm/1Xzz7+wQcjCoHqiv7RuIaQmYbo/Xw2OQEFytT9zRyqtZ9zWvz/enm7k1eC/Nr37FPynn7/m/mCygLnXv
zSlIB7uL84/0Xm1O7txvr8THgx2KIfiv6u6xLDWhMa/PZ+7tL4bv7/mPKeiWxzRvxM7zSYRb9W/L2IbSr/15j+afwPcHJq7P2zwi
tyqSNW/s9LExsZC6j96plnceyGuP9o0GYsDLtQ/zS6Cnsck6T9O0NJTdoe+v/zQMYj9CLs/Dv1DmA8b1z93H2XRVEfBP85KniVBM
8o/PG2TNd9ftr8xclr27P7aPwjXjIHhLNU/ta9tHd0c0D/nXMpiXguUP81Bfxyr9L6/DD+WVsIQ4L85Q8duW/zbPy7GKCJELsQ/P
oYbQj8NzD9VbgY7zle4vwXYFeSSltI/JkFe3kw4wD9/BsWgnlymv5nEKCMCF6A/8C8mj7VJvL8E23/72OzgPzTVvq9gSNM/byNJC
nEBvT/xhajS3GPkP47jdjl/1a2/iYNp+EZ/0r+f8BG0wfPAv4ko16TFu7m/tjdLLPQcyr8h72QK+X/Ev5CLz9IHw9K/KlWo6lVd2
D8AC51tWS+hP9rN5NHRsbc/xPAmHP8Auz+/JJKJKhPTvxyteMX7Dbo/lqH5SNnsy7/x5c+LJ+rRv7e7H7wjmOM//c8UOaPA1z8="
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [10],
                      "data": "DuKosOsywz+amXcbVuytP1zkjOaj2OC/CtmIeKOK3j9BOA+G3Y/Sv0XvsAZpadA/kSALk
Ennz7+hBfOOT2vSP8EjuMyYUdq/EkDE8bCQyL8="
                     }
                    ]
                   ]
                  }
                 ]
                ]
               }
              ],
              [
               "ln_2",
               {
                "dict": [
                 [
                  "g",
                  {
                   "array": "<f8",
                   "shape": [10],
                   "data": "NIknJm0g8j/gPYOcVA7zP99yC1nN0e8/K+oCKWS77D9O/n7oBLDjP5WjK1bH0uw/Q3VOmKCl
5j9gfyGgtPnvP18hnkNuOPE/fV8ncCxy7D8="
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [10],
                   "data": "ibwLGR5nyb83xRqe5bnUP9uiEsONg+A/v5RzJxeI4T/YUUc1Nyihv2eBK9wJMNy/Vf8YZiNy
pb/R7YfQyW3JP36yerkp/tW/MqHHiHCE2b8="
                  }
                 ]
                ]
               }
              ],
              [
               "mlp",
               {
                "dict": [
                 [
                  "c_fc",
                  {
                   "dict": [
                    [
                     "w",
                     {
                      "array": "<f8",
                      "shape": [10, 40],
                      "data": "2h83ji1Ix78x7PBZVRvgP2szWGU5LK4/cqIFacKU4j9NvYlM1azRvy1IL/qPIM6/E03W8
mFv1D/hclLPNgi5vyFrYn2BSbs/yu5Z67Zj4L/TcsSyotDRP40DpLAcfbc/e8w+PhlYy79Ls7A3PjCZvyPEd69yiby/6eqHqDZ31
j8Ma4fZcnOxv00Uk7IDD9E/7le+1Yf0xr8UZqUTaYPcv1Edp6KgmdO/rMryh3jwpL8uDJtUe/LRv0uXCYAB8ao/BBY2e1jvzz/6h
RiDYMOxPzxzLL9Qv8o/4JaE9IgTs79iAVPb87Zzv08NBjj/5NG/eB3W6jGcuL+ma4S/K3HXv8cKxVrSua4/czXDa8qI1z8+us7Cy
EG4vzwEE76DsdY/TpuWZHSA2r/9pEMJykPBvyjqtZOkyta/2Zf2tfj/vb/vn+W5WtS7P5fK94AxSa4/VrYN8jvU2L8Fv0oxVEfRv
7qcvqP/RtE/xVj/R1YS4b9buP/fUhmjvwjfBkiE39E/4KLbC3NPuD/B5NCOSknEPyN1KGQ/JNW/uDQd38bqnr+QZw7Tp3DPP1PZc
dsoT7c/EcXyE6sT0D/XUiJJcn/iv6wuDEmNBqw/hV4LlLvd1T8o3SiFWfLQP5mGFmSe67a/f3lmMzbd1T92KRD1nIq3P7ZKEjAaJ
M8/TzktQl180j8UnlL+xzqxvyuI5T92C9M/G3cT0tXU5j/28UVu27jTv6Hdx9csk9M/xn7jjGG04L9VKv1IUR/CP9T24Au0IdY/N
cy+uugKgz90IVGA8zDMP/q6pJp+NZu/JdTlosacpz/7X0xAV+fiv3PCUTYIt8e/n/7FjcTVwr9oc5szmybWv33yLNoK8Ly/pR3GC
0Xyqj9tRfzxy3XOvwrEZphGGtS/PRmb2BTo1L+ZK1OtTSbZvxaKN9+zCsU/WJ9hLWEStb91xj50zPbGP3IsJ/PlRMK/LPYQ6GXu0
j/U2939kgHRv09a1ZydWt+/V4emCYU74r/lUx36MWzPPyib2UgJx8i/iduSDZrTqb/iGelcV6/mv07wN9+7P9C//QeVgFVWwz9aG
6ZTvX3kv40i8S8S5Mm/23TolM+Hsr+jXig/6VCkPxI1A4PciNe/8sv7rShxxr/0TPqwZ1+1Px5tFZwoV9i/6sh5dt470T+J7dMvd
S26vyiOEBFq9qs/bnCt+QOg2T+OmzDMWQ7Ev6Uolt/4T9S/VQ47i4c27D/KcQaoRIzMP5BIV9/ffcQ/89jc74HQzT8PUpoOTeluv
36pZERC39i/GLNK0ylis78foJ/2ZxW2P2oKvRwm+sK/Qge1yIHbtj+hbP+LoLnBP/fA8VwNUNE/NYYlyUxA2r/2heJ0irPQPyNjq
t9BH9O//hzI/yRVzj+r4w0dtNjaP+U6xNhSnui/1C2aOGPZxz+oaX2h0S/bv77kGoCQcM6/FYinmf7w2L+3c8hM3EvVP1sMeKwWV
9y/rjYGxrlxxL/cQiymKwTdP4mtXPIoO+k/G42idCyf678lHNz7iCm0v0jT9KYC/5E/XPqbJTbMqz8q3/GRZpOyP13LnchD98A/8
gV/coPS0j94Bjn8MHqiv9zBbw15Zre/aZ3JCX8ctj+Y9Xg01KbXv5hTLlXrBtw/unuApzX7wr9rqlByicvcP++BdXkzL7u/FyIk2
cFPTL/XpE4CCEPhvw6hNwSCQs2/wXXrsUlx0z+s24bHVJC9P7OfTGVmIcC/h0b4SxPArj+bT0Xs/NHJPxD7QfrPTNk/spBdet1Ho
j+UpxwlmVqVPxE1+fP3OKg/VADP/kXZk78ioonNFUeBP6nJdodx0dQ/t0rcLRlC1b+GceLEObayvyGLyMvEitQ/vFzB5JAYuj+3r
tZyZAnmv5JY27j3XZO/jJqnixJ44L8xMlSfoLnKP2+qAEYUmcQ/4BlOggkKxD/xXSG8VNSsv6wcONoVdN+/qhf4Nr5DlD9CQ9e6V
OnIv472/wz3+9M/5h0F8oP/oD+xuBMUzS7ZP/a2UOdsSpS/QjQWz4Ujzr8rY+qv/xrXv2CpahuWsNA/qwjofRZmsL/KqmJ1xZLTP
6Pih3zWq7+/mAiUO3r62D/fc0BBmH/jP5qCrUxix7c//G8pzvlFnT9FGenQaM3KP70HtzGiGOA/bRBmSBwe0D+/zsGZLCXNv+hwm
FAXE9Q/LoExQEcrkj8f3bY4yOjTv9tWvCGl/cu/rfrO9kKD7b9sV5FJoyLev5XqXzcrtL6/c5S+iNGbZT+NPdHUp4Kavw3uQs4t9
PA/rExea5zC1D/PhadPVujhv3CbbNNdeN6/cuX8TPJ6rD9RUWTXvF6yv0P9hu9oN7a/UToB7FZywT8N7G7e9UTQP3Wznuq/qNA/a
HngnxpJyj/cr7C6nMzKPwdg+ohfMq4/TNiMeKoh1b+MqSerqxTPv1LBQVOaY9e/q6hqKpxC2b8uZtTUmNjUvzP0OdLb3Lc/IKewL
ZxhzL9z4T/gn9bMPyQViHZH6b0/q2D6na8y4T9GjitcJQPIv3cHrsDW5ZC/wwHhfkbxvj/8/eKeaVzDP/rFIM9k57w/IGwLwD171
r/awPsRsTHMvzyiX22bxnA/XPoDm7AavL9zdcwT27XDP4ELr7AabLQ/ZdyufpU+sD8zbybwPpHav3Jy0+IEMrM/hg1XX3n8mj9X6
8Zb5LSsP8ydrP1NL9a/8h+sHFNosr8Xw2hhW4TLv5m4q4ep0sq/tI9nPOmkqD+VXm/ysGXXP6uhxJRDEc8/sv5/BBsN0L/Mf+pIC
N/mvxqkZtwYidM/cx4aYfmr0z+uuqIubwbMP3OobQEKW9I/PG1rXl62tb/LYoNN4XrBv6LA5D1z7t0/p/1d1g1m0T8XbJCuBWzlv
4s5/laSb9Q/SZnY3Svd1D+SiH6SLMLWPyzRg95Ee92/6ZzXyPbY3D+o9bJlgWfTP2xlmxeca5G/oLRbkzOJlT+z+hw4FVngv9GaO
vlVtMc/jcUR8OBghr8zLZV77ZHIP0dcgZWHnbO/T5LUwUbb2z/Lzpiju1HpPxwXVx3XvrO/etzUzm0ryT9JbjqT6UbDvzxzMbdP4
+6/CAWmKY73wb87qhBlt52ePzr1vQwfuq0/QYu/d1YjrD+gjW9hYsFavxRv3tGmjtK/WwBaYnIc3j+94obDL+e/P1rRIbNsGcA/y
4vNE+fSv7+z4lx35I3Ev8GmtwHx194/nHO1m1an1j8t1UDwBXvAvzDOyKnWCtO/mosridyeoD+huokxviXQP68g/KYCzt+/CQUPn
n272D/EejpD9OrUPxuO1c1/RMm/I38PLTlGyj8Py0iuyUa3P2NeTtbwK8w/Jp0KOo6Sub9Imr59AKqrP+jEim4KOcS/bPjhPIhom
L8SuZ+iutDov8W5mjA9c8m/K+uMSKW+27/bcd1A4PDiv/JyXERbp+K/KMMtgpv+1T+k9qieDcG5v2QpWIF6z9i/yWUTuZvsyz/xS
/717iy4P8qAmHolELg/xHlzoTNs6D9cgkqZqtSQPw1lYsjyItY/9wi45VoQxj+A789XqPamv7JOUt+tebg/A1SmHE562b/Vlx0XB
gfUPy2geMwmJmO/A0+uYW18hT+ovUfg2JzRP6u7jwr7a9O/u254NWh7279IQFsIbXy/vw9XvBurEts/kDGkRv2Z0D/yuqlUKEDmP
6h0VqhgKNu/EO3ZzB1Zxz9+NLIhZdjEv7r/ELBqTeA/8F6bHOzC0L8Yk5s8oUHeP9/1QI146dA/YiWiYmSJpr84DpOcLLOzv+KKv
V3/isE/OGdVL/M+ej9Wc9SCFxDRP0AQz0Gqw7e/phce9eCns790vNbwbS3Gv3Ug7A0MicO/h8Ef0loF4D+RO5XH/n6zP/7bNgh59
Fk/3Y/3zzs63L8nPWzI5xrVP0/avV0Wu5A/DWiwhqzu1j+TVskUEy3aP3p/xSIUZNw/JdPkMdrm3D8xsdsbNvu8P724Pgz1x92/w
SDqAzKY279kOuUf2HTQv/0qEHFLgce/zTyc1WT1yj/In0vPsOO1vxEkx80WGtm/jEpwK9Ac0j+JkYraFcvfv4u9XhVYpeK/JdGbb
XJR4L+FGKBFUNTVP3PxHlPjdtI/v2GZvn/hrj8V1FsIC6blv+3R5K2KVr+/fMsUDhets7+3JzVfloLBvzH2lZKsLsq/65BUG/0ro
D/Qxhp4EoHXPxBy7kCscsc/K035DewFzT8dbYcOHf3PP837vX+ZI0c/QhqVuAJ0yb/ZHVpM1wWcP10Eg4lbk9E/ErGm/1N42L8="
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [40],
                      "data": "rEaLAQtvwL/LOZDnxwuFP/sjYfIBcME/LpzsOJAYtr9mL5uRvdScvxznJbhxi78/uNCe0
0/+vr/PNvqzytzQv9mEHC9Vk8s/oy1E+mcI3L/P2025Dq+qvzC8MXAiM7a/5f29a3el3L+tXlx9TefDv3IAs2/6ZcI/WHe+duoCz
b/KzYjteh7VP27acthJtMs/e9mG6qHC0j+sdvWBoCXNPziF6SRYAca/OXdBV60H1D8ZxSsPq6S1P4M6nXpsnYU/Q/Ujp7pup7/qJ
aIqNIrYP3xzNtw3Xtm/awUd2kdUpj8iPA9DBf3Wv6Bct2e0cdI/efFIo2ZDzj/0J9RqhfXcv9yA5hY409S/2G7eOi5ZuL8os+tYK
0e2PypPT31at8O/Ehf+oS5Y0z9DD4QW8Nzkv4y/huIsBdg/N8GGhoCslb8="
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
                      "shape": [40, 10],
                      "data": "oCS11/vUy78PZ2G2WVSrv97AOJ5bL7s/8LOTliQywT8qIyT03AquvxDFjHOXFMc/uTLog
hMxuL/hahjQgGTDP6N78G/aNsC/e8nJwujVoL/G8McDUymbv42XmY3LyK0/6iZwqSjwtj+wFVGVxAvKP9KI2KHgwqq/MNL9/Gz5z
D9DLwDJuO/Vvyf5zvzCUrK/wC5agBRxxz+K1V0UqMW9P3O3mJPEs6S/NU5snH/nvT9jKMEchhLOP7MarGRae7E//AuvnEWIzj/BH
thBnJWuP6NZxvUET9M/HMINvysxcD/AAcpwiizKv7CaLHuVVNk/kQYog2TExb/i6U/apr/MPw1BpAsoEdC/XqZnyEWzk79baloXG
lDGv4YRbgqJWq2/Hq+1WRiewL/3elcLXqOOv7plIxIjILG/OJXAiz12sj9uIR9vP0jNv8Gm/CXDFME/JJzXsJLxnD8LR4Edpf2Mv
yQRyvTZ6sc/1lggH+EUz7/eB4QuOuXUP6TQMmAqcrk/5Pgp1DBpwz+7/35n1XHEv40AWb80FZU/gCdCNMb6w7+d8N2p33DCv0Y4Q
shRJso/V+WhcDVEzT/A6bcRQQ/JP9jIGeuaWqA/a7tGCjg0qL/9C5nsmt6zv15sKiIxFNG/VNAYtXEywz98qd2Vzwm/P6DwLk0xD
Me/IQchzh/6lT/ZmJjEZnDEv6RZAijFlMY/577lgZV/1T+6MUdML9Ofv18CUpzcu9C/ooON8yeYyz+hNtV8C1q8P3gO9lKz1cs/x
ab1PNoGxD8ZO8yyTRWyPyqsTUcWVc2/UpoIDeaJpr8YPyhr0pGBv5aqYcAgiZk/v9/NLPCixr8vx7pB91G+P+JeWKiSSrg/Dz7xv
DknsL8uvLcKY5e7v4LlQLH937M/dmYvbUIXsj+ZZoFIGnLXP4GD70ZBdrc/cSAvx2Ofrz+bqnvXY2Cxv+OMH19718A/Z7ei4A7Hw
L/5WEQM4/3Dv7spQ5p15MC/ZWGcJ7Lzy7/hwVLZGj/QPxtfLXriL3E/noGI8AfEsz/jLSOqvavIv3Tu7jOiucI/z3m1IOV2cz/cR
SZXc7Ohv6sTeu0fs8E/zxCG89jtor+tgKBHSMbQv0572d1cXLe/WvgddBKsxT/Az/9yqQi3P9YC2dE8lLW/eBboWVKu0r+pcRF3h
4DAv0SrQfsBbsS/GsLglh7+oj9Vgsmhl+uvP+LFsCH+3se/qXkyF2mUub+NV8hfzOyoP9SUsWVf1MW/Xh9y4FcNlj9p6S6d58/EP
4+VkTy4ibC/JB69cu51sb8eF4nKkWHBPyaoqZufFsg/ZbyW8MSyfz+srtMC2gaAP5BOTb7Ua9o/e7Mr2J4u0b8w1WGTMz/Qv8Smc
HxWK5Q/XIPXQEREqj/gpwzrqgS1P7vwI74BbcE/W8UNMcNExb+PL/TVIVKuPwJ3EkC4XrI/6yXVoJm6uD+Huk3tnqzFP3Al/bKBR
tS/kxUMR0jrnb9CUNg/ThW6P6eo2t3DuLY/3RD3PUrLvL8tTLNd0yfRvyohqPKcZa+/5UGsOd0Rxr+0nP5BYZC2Pz35e6Er5MG/2
1fErPCNkz93t0CS6QfCv7YXvbNrFKC/78hBDQbXvT8/nPvAUCdhP7OesG7HA6M/EobhycsKvL8tDcSY4pqivwSGRnkyarc/vKsZq
NSAtT/wZjyYIeq8v0mrSQXR6cq/08mKEtRSrD9b/rpq5pPKv1Rl2IyQBLe/gv7ITocwtT/SsBQgAP6xP6UMvXisEYe/mS77R5BkZ
T87quWyFeyjv8d5kVscWMi/AS+7CGFnuT+TqMAQR97IP3TYKusJ7bI/fTmDCnROwz/YfP2cHn26PwD3soXckr2/8X/z6UHDuT8j4
0DT/JvNv/QVxdSDdrc/3fUPg+Bg1j8OLlUvYqW3v71HrSZk8pq/ZI2YRpOv0z9rXOZpKZDJP06QwVo7+dK/lupJzLW43T93WwmsQ
6fZP1b1IIymn7G/6W68dYuopr+/hiniFEOoP2P0jJYn1oI/ng5D/7wZkT8a5F71zju2vzmaqBqA8cC/YhY+RquvsL+ij9Z2+3bCv
yD8ksQ76dC/sXWhvAFP1r+P8T0B+MXBPyL2Yk7MRsq/xvuHkCwBsz9PJ6ySCr/Sv25blg724s8/ZxIZWK48tD8750l7a0q9P/EAT
1m/A56/sQhFLYyoz7+gjTO99fa7vw2uNbSZncW/CqoW058Zrr+utfznPFd0vywo/Fp24tC/7+AGIGRoyj87i1JpUC+4P/dHJ+YnT
Mk/NU4ZGk1MtD+PGYGJlwjTP1A0Ckwx+Kq/32SivB7Ff7/BUlp57jDNPwZIH6+5BMI/fro8LvS4xT+v7fB88qS1P5rijs0Uu7U/t
cSwPepKmT/kv/rkOt3DvzvZl/H55aw/9kWwcKR8pj8tvhnMs+CmPyRcmD9Rb6g/84XEd3wIzb/7VmLQxebDPwaHzThe89k/PoWAh
6evrD/3NAnLtAiqv6r0fUrg9cE/zTQGYR0ijz8QAAzyfrCoP4wjeSe4N7i/Iw8PmmafsD9ErM5Kb8rHP6niNJArtdS/oJ6qyhkxv
j8DLgBiPjukv+znsFFxI2+/Vv4RU1xKtT+oG40s8kHPv8qhZqBpg7C/XBAY8HJwxr+q/T1fQAnFv43c7eNgtc6/rTNeNy8ByT+ht
aQKD+W2P4HlH18qEZE/JDuD1QggvL+erkNQEFm7vz/AmJ2Dkb4/zPnruf0KvL+fyi3xhG63Pw5rM/gD3sS/lRmJCHbSlz8xcFR43
SWfv2FVbn9nZ74/t2l3EREezT8rOwJ+v+qwP9qissIM/c+/8hgbfplUyD9wt9KRP/uQP3YpuqBJ8ru/F3YU8al/zT+87yewkPqgv
5yYyBFhZnW/A7Br7l0hvT8nWexCo+S6P/c2MroCKdA/Qp/SW1qAqT+LCVnK6sfIP/xIYw+j0Wu/Yz+YTQMedb+uFdYuAHDIv3pMc
ztm4Y8/J8LofazOoz/mt+uRjESivxpHR/8LBNe/tP/vpxIir7/KMxYD3TnMP3u0CqJR5LU/RZ5PJkoezT/MrgDro5Kwv7Dugj9Lg
8Y/lVprdI0CnL93zAhhZu3IPzIS44nP7dE/zuGEs8Vns79BAS52dNO3P4xY3XHsHMi/7l0c1qnNxD+JA6Jji9G7v9ASFnBsNZS/1
sG2lJ+txT/rg5P32Pq7v2MLRmLOqdA/gbKx8rCmtb+nH4vti6iiP/3iS1ybzco/AquYMDTIxT+Kaq5rr6R3v9nPWGDtirW/rLOu+
wcAk79G6QcHJF3IP9zNNFfzacC/xVbzNbQ9qz+pCRD9+P+1P22beKwCKbA/KKrOBk0+kL92ytmqiGC9P6YOvaADmIE/6GPL2HC04
b/U2SmYJ/DIP/G+3qP7PcM/C+Rn75jiyD8zqWrBZki6v6bsaXb+cJo//Xf67T2jxb8on2Q+SejKP+Qxk8DLrMq/jm+yRuIPtT8EH
B7YLOrMvwuygpKNnMM/+iBy91qarz9I92dmC2XEv73zldWI0nK/jLtv5inWwb93v8BRErrMPzBoIkvWm7u/GmJ1GoJygD+oBZ3DX
jLTvxjPKcGSBrA/vI7aFu2Fuj8pmSALGyu5v4998e8Zn6K/W0J6PWHco7+SwByg1E28PwLPIpI808C/PgowEykfcT82oV9ArFyjP
wFfeMiInKc/2Y/Mz4zPsb+IhoZg8QiyvyL0Pe0GOs8/EExx7KXYxL+yYBYkEqHPPznZLq1nS8M/fqVPwZKmw7/qXUT6mJfFv0d5m
F3TN78/IdOcDdM6r7/txPrEcu3Jv/NaHxQ/N7M/uA6RBZMGwb83qRothfG/v1Vtf8juBrW/8ylAzcsZxj9RbCD+sNXQP6TgVe0Ms
Le/cDhy55BYsr8sBYvGcau7v6ZKkKNnsbO/4+gx4SVotj+UTyuIEwmCvw82z9ZEUse/1Q1lDKCXvT9p5uMpaNu1v5O8XUEMy60/Z
3efVo2Ewr9sgW195+C9v0+0Cl4XIJe/aAeXDf1Nxr/8Ewv3WGrQP0rWStPLoLK/Q1mZtaKkuj+efmhtXjarv8TmO3+Uzru/RC2Yd
1Oymj+Ts2094f3Hv7t5mEhTDa6/ChqpJzH0pL8pzqhlDWfFP2+WFKy7vq6/SFKE0NUuy78Xq6fZ/JzUP7c2ppKj4cK/o/ZqKWkYm
L/RlVvsUVTOv4u+Q9+vrb8/s4M1Sl7Ozb94CIxn1rx7P+tHtkmo28G/0IW0S3vOxD9lJiFHTfK7v6RW8iEhiLO/EyGa1MFJ0j8="
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [10],
                      "data": "F4GoGwYc4D+8PQT3HqDBP1hWKBd/jq6/N8N9jDW8rr/yF+onSxLGv8gayf9gvdQ/4ZJSQ
ZKXyD+b8cH1owHHP97LsZEgyME/yvXWgY0Aw78="
                     }
                    ]
                   ]
                  }
                 ]
                ]
               }
              ]
             ]
            },
            {
             "dict": [
              [
               "ln_1",
               {
                "dict": [
                 [
                  "g",
                  {
                   "array": "<f8",
                   "shape": [10],
                   "data": "FTp1m2i87j+IIcIeKSHkPxVIOvA8xe4/sFigbgHF8D9PrmQQYDH1P4jSQQSwyPE/X2PGnp+Q
6T/1+6Yq/pDrPxDBHFYcCfU/69CfdgRj7z8="
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [10],
                   "data": "pQvjcKdMuD93bhXn50zBvzyfzS4Px8e/nvjgAVOq7j+yeVeWoM/KP/896il01JO/XFshhH5H
5r/Cbb3cO9rNP0iRu20GTda/WNeCT0xVxD8="
                  }
                 ]
                ]
               }
              ],
              [
               "attn",
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
                      "data": "iRQoC401sz+ukdxq9CHjPz7XtqyMI9G/ZMbfB3ljsb/eV8iKP97aPyyVh9QQ8HK/1/e7Q
FE6uD+ngXi5cJbWPxmaAMuyjuQ/Ltj5wTZL0j9Q1OCpOyDlv8yKmZudS+E/iiN+qy4JxD+KXGEi25niv+pVU4chx8I/E6ZK85bjw
D8WlbdZnwzEvxAoNf3Dzty/8s86lmhkxL+Qilupx7TTv2vEzx/JK6E/CGCwjAd8tb/+dLv5BGTBv475pFMVxJ0/XZlHkoi12b+L0
CEZ5y3QP23VgVOAWd6/dbQFwL4p5z/ZFKq807bPv9k7RdbvTOK/qg0q1uBpwD98IlZ3sK7Av5fK4shNAM8//mN4g/TF5L9iQoB6N
gLiP0QLMXtvqrq/LnEai6mlwz96397L/8fNv8eyTLrkbMg/B3zyk3Mdwr+fwNsLCirGv5rZTTT3kde/hUIVWNB40r/J4+BmSGLVv
66KJN8wP8y/SHR8SI9Jsr+q9aOMAFqdP9O24iUg78W/uvGWZ4Hmur+Im5QGMXuzP9ulSUn6w8o/DqG/jo8T3T9sgDyKlsfEP7WlN
YEBRto/1//Vguxn6D//+QbQXwjAvwKaB6iIG8O/Mgjp18Nl77/k1FQMadjMv5eAQwsrObu/YNz2aNOE27+9dDImRquqP1jqN77Ee
eI/5mw13qJgzr9cp4qO8+C5vwm7HeOTfMW/PGGqtLdyx79x34figInhv0DMyec5IMK/bhtsokC9079YXk60rzPdP/XzAvnG1Nc/v
MkeFhSLxD9kQIngTk61v8Fo6vD+Gd6/NQa6VI+kwT/+wYqCLCeyP1XLT2QxvsQ/rUsB78mPxT99k+hat7fRP3IoZU1thLC/aemZv
gY0wj9l8XJevXvfvxaWwIpetdC/0n1f3eyJyT9Gs2aR+b3QP5TUpwgqs8q/+qn3bS9h6L/DA0e1CuncP1943nI4QL0/VtVaI6am0
L/oEXrrmEDkv9rD+1J0l46/j3Awxroysr+l7oWwFCbXvxZDuDzx0Ms/P9/o/lyQzz82v9R6lNPZPzOyb718y8u/n41drPpKsL809
dh81VyxP9j03Lf4w+U/7SVliSeSu7/GlIZQB4Lov++GSw2zltY/Qa6pQC+1wb8fgf05F+i7v9sfPGyZrtC/KApxIYfslz+Y8x2qa
Bi4P5YJLgKBh8a/ZTbjVcb4tz9z26z2e53Tv1rPHIXOEbu/Fgh1BCzi2z9qMbQtJfLhP2Sw8yFYjLY/xA2Ha4Ueyz+1yjDTILfRP
5SSzVZRItU/C54wHJgNpr/T7UT0gnTYv4G0LiA788e/+SrGYxux1L9+q7GBFlDWP1gyz1iogsM/3F4ojMwjtr9krVoZOgyhP6xxt
9DBjtY/mTSOogl307/MEQrd8Trjv9EAANMw9dm/dYh763U24b+AYOVuXUbPvwhNLI3fJcS/TcfLWW7f3L/KzzZ9oAy7v0Y9NNZbo
dQ/S1blRKcd5b+FRRlHmCzjv4/BAsA6K8G/4FWM8aPJzL9iaq9bfYnSv+0/TrvbEbG/QEg9st21zr/VlY3eqlzNP0Dt952HvdU/U
rHgZ2i41b+WZ0HlBd+2P+V+87aZuNC/msAonCmctr+RVcDRGI57P0R0EoGp/9S/F97F6ZakzD/FsH/uMRLjv+FpsUa1GcA/zXmVv
rFes7/DI2AQ1MnePyMJlU+Fybw/Kx6HgeCj0D/RPhLztAjlPwfT34Yppcq/EnUztrZ/478gcuX5GNnYP6oPfM9QNo8/KEo/pbndj
r84fDDdZx/KPyn06jiy2pk/xY11Ppmh2j8egkOyp/LGP4l7DrYC8c8/WGnl0bnfwT9aV/WRp9mlv0ltMHWz5OM/BJV2qsv9vz+8/
2y/Xr2EvyxyU83/Sds/p4COk/DSwT99hRYRMYbAP9czKz8Vsri/Q93JrzUQ2r/KRbnWJ/nIvxTOIuYaZt+/wED06YkMyD+UqgwJa
BXfP9MgOdmCc9o/ClGXZ3Ddxr9sBpRrmk7Dv5i5onTAxmQ/jKHjlPSy2b80kcvtLcHYvwHwnZID8dw/QkHRvtXVub8JWPeebwC0v
77NdZ9bjtK/QaJCyJ7Gsz+vwc1KBcfZPy36T4yQKL4//ip/cK9/4L+luIIpaCdCv5nIpQlf4Mc/YpIZ4N6Fuz86uBngv4uxPx23B
lfKiMe/GJJ5k+RYuj+cesrHUgfmv6IHgc7Ws8e/X5WILvJFqb+jLffmjZGnP7NRGBj/yKK/ourdLBnTzz+apXy8M7/Ev1HcET5I1
tm/tBtI3d24yz8Iqoawge+vv5GYHLBbXZO/vZyWHFTExT8F8PZWlBHdv8IPvrab1uW/XPaTC0mr1j9jXKhdNFfcPxUl8k2D1tc/7
hNRWkc8wz/jhjjlFp3Dv4/qkLnhyJ+/Q5tMYMGHiL8qv0Ao92q/v4s5W/2/y9G/FWVUWO7Kyj+B4uCplTPQv//LMtOo7tk/0tLZs
BcJsT9Bl6TXvinav820J+a6BbC/bJZY5vX+xr8AAAVcVaPgP5RCsbb8O74/9UFhKCj00z8GmFzeUFDTPxpQu0k/oNO/YU7YvTTX0
L/FZBUAE6exP8vEs8QhaNY/0KqEpJLHyr+6CVoQmtfPP3lVmgqIF92/GzowVVZY1D/M3JAE6ifSvwzcR/ZVMcc/2E3rnoCT1D/Ur
IDmSDXCPxBShFaBFci/PRxKM0i32b+WUdevwb7NPwDVE5V1Q72/nniemXc/kL+U0yhHks7Rv3u9RDZCA26/Z+JI3/hs0L8j9hJpW
jHOvx+A1rIJp+W/eQch+TInuT/S8GmPxN3RP0aiCthw4ts/ZfzAB85Etj8/houAFdHGP/U18D0lqJg/Xm8p4M5eqD9I7yahLUvNv
1F9ewLJGsq/JLJ3a1naxT8SsNc7N4vHP+ERg/puhOE/oT2fMd/p2z/FeLt1grTOP77Q0BtK17I/p224PRU0yb/mKolYbKGiv9T1t
kbhAaW/rNZ46f2tyD+p9uctqrKzP1SJqQvQTMe/3pFiuryJ0j+4VboC187Av2ox16LWLtK/QwHiAQTkzL9Bouq9VfTbP/f4oQPS9
uA/wZSgDpWRu78MIo5uhdCtP/xAbTL1RNS/2mm4daCqlz/+4QakU1K3v/TVSuiju78/kTbeAOCmnb8MsLG0AzrQvypC/3ZGjti/J
kelSTe20D8Xu3yxbcfIv6W2Ev/5HdE/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [30],
                      "data": "zKcwcDlL3T9x+a4sqYGav5lMGHYfptg/BNsSeJQv2r8Y62bVQtvRvwdNdI8H+cs/I0AK/
hgpwr9/cBks+1Hjv9AYyScqPbm/PQ7fTT7Skr/XfJlPbG6QP2NmoN17trG/ty+gLW2w4L/IYfwmcKuxv/quCxmB/cK/FD+geHnev
78+wLimpHXLv3MZHfnimtg/3NAj7u+Yz78HldK4r/W4Pw+hqdOWjc2/4F1+QSQutj+14QCnuXHQP8w2+yPvTJe/So1vUTKOcD+oG
EIxSGTVvxqIE/iiZdC/YGl07BdYtr8ZgLnM5zvgP/2W8CHCz9Y/"
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
                      "data": "hoij2SMB2D/XqpQWoR28v/zojOqAH88/vFkfqhpR4b+XPglykhTXv+lyjt6GYr4/v1vro
c6k2r/d33/bWgWrv8+i9tbBDNs/XByW+BUbpD++8V8akIe7Pxlw84g9E+C/GAFmgv8t4b8PT1IjajLFvySmR2EKVOg/FxG8Gw5px
r+484VNTk7JP3Ub0vCu4dA/HURqAYLB0D8FW66pbd+kP5rameMWM7W/TwKpZWzmwz/ryk7Nz12RP+SEe81O/74/JdD06tkCwb+mz
oW1jyjkP4pwbud3C6O/PyLdBtFF3r+VYq7/NKyhv1eiLuWkU8m/QyyoTipLtb8RtzHW7g3VP6gIhgats9G/lA1jN/Isyz9a4jcR+
Pqrv0bmJxGcQ6Y/H3415iqp4L/e0bq/kvPYP3Wqh31BguE/jpU+7Rga0b+Vbu7s+k9uv88CEXUJ7ea/WknMWZzSmj+OoOamDSHQP
/EPAibX+tC/u6fKpJNSyD+xtBThMJ7Fvwz3AbvRu9W/5LmobksOqb/7EOoBLoOsv2hloIzlucO/Y6y6K9CYv79SzzLZJpW3P/zns
qv3KcG/wf4nuL9x0j/3UO8mgJ9+v6Ml0IjEOK2/lC4qCxeqyz99GlDHrZTJP6vk5Ki0cMU/AIEHE5mL4j/VBLhsdFrGv1wCZGyw1
8I/FKS3ErnW3z8rSvOwa5fQP6LnhwTAqd8/yzBQc4XIvj+k4HuSMJK/P8yPcEoaIc2/RP4dPB8TtT/MyUm99xzov44UwtAE3dU/j
vCLsoUE1D9/W/JH8TDTv+x3jgqg/94/t0FLi9BJtT9ON6UOFDTVvxmHb6GaRdO/7qag+iXS2L97jsXJhCPEvw6F6xDps6c/1otj5
8S2wr8xOKmB3p/Rv74xx9T9+LM/kaRaEsI92L+edkPj0Suzv82g0m5oMcE/9pcjKiIV3b/O2KuarHLiPxQMboWNwps/Bw6DSUUPv
r+gH6QbIgSbP4lO58nOFrK/CVzyctE51T+UKl4LI6bOv6Iaq0xmZ66/X3k16ME3sb/c2ul2SxriPzJUpNF/pNe/aXfajU/BqT8="
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [10],
                      "data": "MRXjO2QY3L/oXTJCcYixP9uOvKlh5dg/WUeXn7UJob+wr4eego2NP8F1VsWoUbW/PhZLC
iEjy7+L9mIDJ56zP5GHvXyN2K0/Y/zQxRU5wb8="
                     }
                    ]
                   ]
                  }
                 ]
                ]
               }
              ],
              [
               "ln_2",
               {
                "dict": [
                 [
                  "g",
                  {
                   "array": "<f8",
                   "shape": [10],
                   "data": "xh+AVbrB7z/qcU4p1/HmP7XsBem7O+0/IXr5b+FB8T+cpn49yHXlP/J7HaiinPI/sZVFvORR
7T+dERIPlQfpP4zpQSa3S/E/8uMEXS864z8="
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [10],
                   "data": "1jpPpvpB1D86GrhloDTmvx+voNRIfdg/8ZwbnkbBpD+5eAd5NFm6P8AxKTac+be/OpWucCNJ
vb9ev4uBqxDgvwCA5q7xLuW/Mkf7hbiIyz8="
                  }
                 ]
                ]
               }
              ],
              [
               "mlp",
               {
                "dict": [
                 [
                  "c_fc",
                  {
                   "dict": [
                    [
                     "w",
                     {
                      "array": "<f8",
                      "shape": [10, 40],
                      "data": "HOnWRLvx2T/W25lmjt7fP51Scn0evMm/06HMUOWZsL/yP0iVEPSiv4H4d1yST8+/UvXlJ
WxCzr+4uLfeU/e7vwQQr5FDZ8C/JQc39ek52D/IRJEMRZPIP1sG1bwk7rc/mFDzjTNk0b8qUl4c8GuvP8DZiGtp8tQ/aNAWd838t
z80h2wj83zIv71YNYWWN9M/m+Xj3i5nvT8fDVAI2UHdv4N18PNdTd0/pUhClurvpL8oviae+3+3vxs7okdG3r2/ADLYSYJA1T9NC
hW/ql2/P7plwv8bsKW/69LGfMvl1L9t7Bu+GdrKP49gSnGV/uE/E0HPOyWdj7/2GUV6B6yYvyjDASvbFts/C2TZ4hJao79/t9pUc
vbVv1Ds4amEQY8/TfhDsNus1r9K3q3+woOwvyzILWRItbY/NfKloZ9mxD808YFAWkbgP2Hh1Qu9buy/ChezPDuE27/J7Bp/ltvQv
3qJn0PZTNU/H/w2J/vJ2z/oB28HU0bDPzHg+n1bRcY/KCaoH1CBxb8nOUpFzVPlP+aB/K4pINy/erZxpfrlwD+0Gezqyimgvwb/9
M1rrsC/PgipC7Gx1b98J8YHYgLFPxuwepl2gde/UedfrGjJ1T9fIWwmBMjXv/DPui+ZG7Y/FlBS4nbwYb/yYzeRdOyzv3WhhJYwO
ds/Q6Q5a5532D+r1CAWEQ3Qv29XzjNXrtK/SbJEpoqu2L9aP9ib9AbLP7X2qxL+7sM/yEor/HCe779mztQEnQPlP2BVK9t2NNK/l
iORQ7xIrL+LVA3Ea4ncP93EQdxn5c2/TdK+a6Jm3T94c1e7GUd2v3jl0hWpd7a/qMj7yAldzz/TF7DvyWK8Pyx0ooJbD9O/kUhJw
zI60T/Z8ii1/S60P9NwVsYWotY/DXv/gzR8rb96w83eyDLPP8VTPsEPdeK/WTAoUinV0T/nN5HD6rjLv2DHfpYf874//z/10haW0
T/mqi5eBOjFv1BUfpR3f6g/K+vCLbzw2D/6FAPC7Nu/v+0RlAvTSss/t5qFWUp6yD9c2ogDfNXPvyMwafKnkdE/gul27HPJ0L+si
Ly/P5XZP63YehPuObg/6JWJuB48278U/tXW/i3RP3wz3H7v48e/6LjlpXSwx79ZciwnC523P5mKsJa34Kq/3iNgO8d/1j8v1SYum
mrQv4/AjI2o/K0/YzA+gmhUrr80dqV7DRS4P/jhNtOvX+K/lq3GB1a8yb8JmQOxfWvbv7SQp6wqjNs/NSePXptP1b9ibmyJXj2LP
/+YFbNy1KW/T3URId3Rx787YnvxvH/GP990biUf0bg/A6Ba/4iT4791kCYT6VTYv/wkIGkTKsY/1lcgDct91L/1fVmp1HXiPxxp8
b3CaNm/I0lEGlNQ4D+jdwZJ6/LtvywBUJ8fx9i/JuF2moyW0D+k15RMvd7Hv3TXrZl6BNO/AwVo6YaI6T/TZHmfxSXxPwXU9SP+z
8w/CWa3s58jyL/wiLWEcJarv1OTxgjyT+a/FdZyhomt378jEidI5v6/vxAhLz3E8eE/XvM37avnx7+vdzDnOYjjP33NZ5Zmkkq/o
xwZy4j/vT+WPLoc3/TDv1fWY52HBeG/KOBwtFpxwj9fN+Nu9SG5vzxeOu8kkOE/rzkamc4ltz/eE9nVZGvWP5UB+vyOAtA/IfIne
EhU0b9/7X2fjjHbP2ylsbLAHsm/a52Xc19d4r+LiWZqbzenv17xBlWMw5Y/+B1Xq+0W0D9e8doeOUjTP23YdUe/Bb8/LY+DhSLfv
79cQXy1JDWuv3gV89q+hOC/zr0g+jwVxb8FaUUG3iTOvw7qaoUpYLk/86WjR5jy1z8OPNlxjcWyv6LjdsWNudo/mo18qiHCqD+qr
Km7z/DTP33ZPqFPR7y/CK61Unljwz88mX+pUYWIv65OpeSqkti/ZSSXzUaX0T/pyLM4Qnqtv+bcSigcneI/zDs/atJ1t79aXR0sQ
t/RP7Yhqve5jum/GDhsvhbhvr+0BCNWzsrVP2tbZvzsHrI/3LScjqUI1b/x5o/UuIPfPwT3Os7dVuK/Kka1SL1qxT/TbgZ+VyTOv
45ntMrusca/HwrSTh991z+/iPaNJ8mgP3G3H4j3Req/kN2evCedzT94Bmtgmp3QP2LVRzRqHNA/0MKQyrS93L9cfdSd0incP7+q6
PRvrsu//haXcPFXxL8JEMLbeAjgv5LLosE4otm/LRXw9y5wrj8tnp+V9LGeP0CZ8tkhgsU/HwOUu3XT2j+7L+g3Y5OKP2H65b5rS
sc/Ve6DiFzyqj8mOMW7nKa4v4DXskCeGs8/33W2w/AcrT+ZoLqIDAezP1x/JmwFsNy//lMYlfRZ4r8sHchjO8a7P7zdyk6buta/K
P+DfvbhtT8ZuAprwWTUvyRhkGv8rME/BDUiuNEevD8J5gUw+zvTP4j7T9dHUNe//HnpUzVb1T/e79qaZLrLv15uIlMsFL0/bPOf6
TOxoz96NgLhevmyv26proK489K/Watb29gSwT90UhVbn5PgPw0GLVgEjuK/NmPgGvgi4j/+kbUUZuC7PwPcmKHgEOK/eCHkgngFs
z8KM6XskXvmv9IJAwWBv98/JocwFFKYwT+TU7JCB55WP8+amEpMPbQ/8N2Ghuyv5T+3zlcKyW2yPwwZVAS2QMA/Z4yVNNMbqD/5N
sSh3uzhP23lOoAG89+/dJwItjNdlz8VXPc1eCqmv4OON6ObLdO/bGmbp8SO2D+JK7aA/rS3v1Cr8TMFSLm/PAaQMqKJtr9OrEjIt
ke9v2sdOTuKQ7U/ZbPZ2FQ4zD+Cj2M4RsjVv6oMojNjSbA/kGINrwFYwD8rjN+yYWSjv5e/0805MNI/lDp5o8dOw78yize9NnS1v
2/GX51rUru/MT/S3DNzyr9U6jaKTmHDv0mcbEr8iNS/ZSeCEkTTVz/JJpG6VkXWP6z6x5L9zeE/DiTy+Lg6uD9Dp1KwgTnOP0rJy
DD0lde/6+nbK1ldxz9tG0f4NhLgv25bWpOgbc+/AVyXIT4r4b9Alaj11AvDPwECaSfZyrS/T+NBe0IPij8fp1fwVY2av3BL4cTYL
Lm/zm/pe2V5zz/MF28hfN3Hv7VNfsvLpsq/HKpFkW4LpD8kvXGl7M7Xvx6P0jJgHMg/h4QT+sxv4L/UaeL5q3fsP/vMV3rITtc/+
i0fjzz62r/oXdYWBN3QvwbiErcnPNo/CHv1odp2tT/K8ME6Ai6hP8BUEZbDldC/vMsCzmFj4L8d2N8ckgXkv0miRKJyNNO/4B19y
8BM6b+h88YdepOqPw+iuyaELZI/tZ64Z45txD/a7PrihWjKv+l8lPUycNW/mQ3uIA18tj/B6KqW66Xmv/eQnhc7MsK/XBknJDMR4
T+1fd4hWCLBvwbYaV8j7tk/+p7I0huX4r/XjP6MzwiyP/u1FWqki9K/gL2gH4F/2b8kAZ8QNmDXP5cZtcyXm8+/BrKUb+NV4j8ZY
tlBVlW5v6bRM8zCdKU/GQQvrAToyj+ZEeuxwaLhvxXsmopwwte/NaPGIeYi0L++4HV0CCS0vy9KHqECTNA/ZKQ4XOnlh788h8pvW
mDYP/fKZzo+cNK/4wrb71ZJ1j8oQL8pVMbTv8XC7cp1G4Q/uSKzjRfW2b8TZnGDUDnTP1Fo4IQeG8S/tTlsBTom2j8yTA+GVZbPP
5DMU8ynLa4/zUNGvCwEzD9zTOyW6FbSP0YSZKvhAt2/HNXAeZI2oz+AXzOnXjeYv1CnfUZUWdE/yAn0VY9lwT+AZSXq7iTgvwXde
Ms4+dy/0kq5ALnW27/hHRMpgPScv+XQqmE/XM2/J8phZZmuvL/Fj9ZDDUfkv4M6zWYiE8c/2xeUtVMAiz8Pd/I2/oi1P0mQ9LNLY
eQ/ENsc7RutzT/u/QRCbKbOP63q7aWwC7W/hFHDF1144D9UvJgwVYfRv0qeJCHqLsq/YaR89R91pT8B8L7hgcjWvyy87qQtEMa/l
hC7LBNDkT8fowhZ/C+uv7iGMOPUi78/LLBPOOd6sL/rsOC5avOsPw/+hkVdca4/MwRdWZc64L+VyTt5ZYvavzSj7ssTjc2/zAEbT
QpD6T+9KnGk+IjGP7urIjc6Itg/DK7Bf0g4ub8CC45+7czaP93HFq72OsA/kYNeb7jvpj9/cdpPFpnYvz5yTfpQQNa/AADUBaum3
78dEPDaninIv0OpqZlwOd0/GxRiabZ95j/krg0stT/Uv7l6Pjrqkd4/qK9MYsELwb+C9sq3ioqmv3tacqzfGMo/fcC1YxRK3D8="
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [40],
                      "data": "G5Fy3QTGtT9nVMnRn8uzvx/KwJQgJN8/dsU0etKQvb8QvTEpfY3gP+02oB9rn+A/k5WkD
4Rg1r/SJ8pARdmqv0kwQJPh7ty/NRTofTj5wT/2Bhil8nGwvz9r9XTj37M/jRy25jU10D8MzaWUtYbQP+Xy33HAweM/mLuShFA1w
j+o4mmZwL/Nv84qTqay/LQ/uClGGpVlwL8PhYMQUAzYv1/M4vxNQY4/BDyOgq432j/7b7Ym7RXCP81CqfFo3sA/beB+TLDNwz+no
7gEN7zYv/ZaB1OcJsM/U+nNAjcAyb9Lfp9XjS3iP44IcL33BcE/+QCRpSBJ27/Q1zb++CRxP6u1pO6WcqW/6jiWdRZByT/+q9emK
hjTv92f4d0HzKg/tESrlNk91b9ZiH/F9wHkv1kfCWNpV76/vjyZUXta3b8="
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
                      "shape": [40, 10],
                      "data": "4ubMw2ZV278csrvZZcDCvw6GlaW4WYA/LMw7a31Bxz/n4Gv6RxCjv+YNqu7Wxso/0QKhj
9wzsb9tLKN0WtfYP8qengaw/bU/473tZYGmxz+SulWmONe1v4i7Urhy6dY/UqL0cjLUyb/kIXHXyGmZP82P3Z4Ombc/hFv5MiqOx
T+WixrIotCwP3aSnXua8rm/p4VEfYN1gz8w8jbhn2y5vyt7hs9etqU/YPdbBauvl792gDieLv+gP50ab7zgPJG/HyzKbG5jsj+Pb
n7NiAOUP+wH3wD4Oqq//DLX649dp7/dAkaVEpmuvy09AyA+mbO/NLpa58xCzD8nSHHGQz3Tv09+cDhMQMG/pgiHVXOCjT8SjERJZ
aXIP1BNWQ7J3MG/780jHXnvqL/E8fmbSa63P220iZG+frk/2SbCavxQxr/zhgSCjra7vzoob+Rg6oE/qj7K6Y8UzT+D6HDTnjKwP
8nMm+8svo6/v7YzGrtwk7+GWvmJq5/APzZ3OFb0mtE/y7vNgNtLzD/zkNDso8e4v+3yCz3jT7U/nh7ioVAbrb8y6RuhPwfGv6Yoy
NgjVre/z2ZqJfWasr9SW2GFG+vAP/4tVwt2vY6/zhjGhNBfpz9yAo1i7bfHvyYjGX2Okb0/aol/SCwpoz/xsXALQUmtv6Vj5OHeN
3M/zhtUFaoto7+194nnFKrGP6vmq1h4lcA/ktlUrmZ7lT9bZ6vTwYiHv1bG46xvMdA/3mA417rqzL8hW2sliu6ivwIzhPeMz7E/Q
OPI58NlrD/7kapSZmvEv84SncZCcci/adUfkR20yj9iWb8nsfjXPygJcFT2s9m/7F5Fr5ZYrT8b7zjZP3fIP8krof1J+KE/JWlRF
L6jtT9kDymjjnS3v2EISm1RW8C/0jozh4sCzr920UxnmDLDv430THmbNre/efsWZsnKsz9Cf1V4yEW+vxIddZm/w9s/HZvve0Uxv
T9iF0J2L3vLv9szC3JMiKA/bVs1DhjJwD9v1yYLmwiev25yC6KtmpE/iKY7rFHM0b81/U1Nzla8v/2PaF4ZyIA/+DjdGY4IwT8mR
7D4Q0TCv0kM2W5gKqI/vmkz2/rRqT8yaiyB+8nEv5bLO0dgdas/6tn1cGC7qr9eWVETIZm1vwxBcs0SA56/ATYcRPkUrD9bgPjRM
GbRv8+WrCRoDNQ/vm4Oz3KX1r9jqgd7ajmMv8x0xZy4qrE/TRqGWRoCvj9rSxMMDJvEP1AlL3Y7Hbo/lv7UXMQuyT9pVMkwfj2cv
11wlWtDXMu/nfjX0/goyL/VlYPnsy69P/9Dx2NQ1NA/fTD5w3zdx7/dJF97+OyYP0G2BzSSaL0/F7R9tNJomD+bC35S4Cy5v1VoG
Cr1Nsa/Ld3HO5yinT8XpV/VwmXDvysFnz8pZaE/LbQJ1IKUub880i5Y8GO/v/icbqmoTaA/ZtocR3rTxb/k4mfbITWqP7k2YxOp1
qY/J4CrF+pv0D+f7Kwjiv6xPwxYv1v4c8q/6M/R6PD0pb8XbyRdXyKsP8BlDf6Yy6u/R/AkSiL0vT9ftz1WiIezv6gWFOhfmci/N
JtGmSzd0r8wS8o6Q8LLv2IlaVVMHcK/KYOp9CJwij/VtkPPUxHKP46TaZcazce/McdR5Vm2uD87VbkJIk+KvyG9Q6g+6J0/sTZiK
1OzlL8UnOgFxAHZvwzoHvPtk7W/cAe18t7Wxr+pYuETZvHRP6LWwHMRAMy/ux3YvDG+ir+F49dhsO2uP253wyOT+rw/c6UEgjJzr
L8/rKqnTqzJvy4oJdtj4qI/aw6Inzg5m78QR1VtLGibv9JfhQp+AbM/CDN7gAZlxr8XrO/z+HfBP4z3hApIk9G/Y11IRlFvrT8g+
5wW9tu1P1oGyQJfrtO/Oc2vIIVdvD8GPECm9vjCPzRG+loYJJw/BReY3LoKtz+cg1Gb5COOP7g5rRJaWrM/jSzuB1dmmz9EOFgHV
W/RPx1bX6VMsc0/Kux9qIl2oD+WmN7fMOvAv+r8GTTDl6q/wCMdSOFMw7+TXYTtj6jDv3l1Fxe1s7y/BcIPFta4wb+dxUnOfOXAv
xpmho62utk/slH29eOVwT+7jkJNOS2lP8SKL49ynss/G7Xm8AXqsD/06XuaceSvv4cZunl43LE/tdA1JskJcz8a81RbVKO6v6SCt
J8ST8U/uamhbBT/eb8CBMI8Iraxv3y+PUCcrae/QPkE2yefpD/RTn0B5RPGP8Bou+z+qLA/EBLHwHJV279hLmQZDL24v5K6EByBi
bG/Gvez/zj5pj+1GS2voNG4P0UWXuj297U/bTb6sfo+0D/Ctevx7/3Fv2Q/sraoLMS/Ir++Rmnb0D+Y9QhtbjLQvzBTYQny7sw/z
vukWangyL/13oahAKvZv9kSUeRoi9A/UmzTvGmHwL+QUJC1ioGqPyI8HpZ8crg/1O8L0g/nsL9tD4nroeW3v++pGpNpVM4/TE+xA
9+At7+h/SjlHOeiP43wjvsS4bm/K7FwCROXor9N+tvCIr7QP0jpQuVQW8g/Az/WlHUkkb961Q973gDBv7MIMiDDMNI/ofGOs97Us
T9erKzKzR7NvxFyWfTbZdG/oUKjUtcRxL9B5FE5SlHNv5o6CYpTRaI/BGDpVRP2wb8iPgy9B9nTP2pej/kdRrg/ErCuR+GTsb9gs
C2lFXqzP1bGsmDn38i/eNAxAOk4wr94ht/XSk+mv3I/z8EMmsQ/bnD8QP751L8Ynqp9Xq3CP0vcuF5AYLw/IIexksM3yT8MocJ10
nXVP+rsPiAO5rg/D8CXGfMJuz/glTa4DAWsv/CayPX8H8q/EG/6zXgywL/l+0aKgQnRv9FFsm+cKKS/wRLaZOpRlL8Elvq0ikLBP
3/K0YY4uo8/eUDZmhHnsT9fjVjgxNuzP4CMN0kwYrq/7t1+P9f13r95y1ULyTCtP3/xjLMaKsW/tMsrtjQusj8l1k7LHqrXv9KoE
owZPMS/PLu0bEIWcb95ih2a8Y2kv9QqMpX8p9q/Vti+AQgsmb8Zs+aBMHrUv8/OFKoIFr4/Jw+faxLrz7+ZfLpT2Q/Fv/GEbtt7+
JC/6egZkDklpj/8OciiY27JP/720IK5DaY/uF3mvkoZwD/nd+823+y+P9hQ2zg+va6/3T6ipyY5x7+++1V0623AP9jjEX6gQbO/B
xOmopXpkj+Um5zqw7aev/iqhwjI8a4/MUGo+4pyuL809dxgUWu9Pxa2sK8aGMy/PMEP2bkI0D8fzB8p1j2yP3FiPxvyWoc/ToU+G
86axr9tAERA/eKhvzERB2fnq7Q/5bTVHtEbxj9H/XvafQFxv8oAUQPZl8q/tCxVr/yKrr/kvcmOSZXJP7tjPcnBTrU/YRsEe0M1q
z/aUiVLaMSuPwTAquqdSr+/3coqvlwByL+9yfaMqwizv650e6K2E8o/Jh7Ybk61yj8jIknNbEnQv7c+wpGzf6y/MpCcF5kR1D/By
mbI9LervwQwvnicMrk/6vB7YfWcxL8Lxs3tiC/Uv957ur1s+ZK/41UJyV8+vT9bbgybU33Gv8m4t7mVgcI/oUu/z64a4b8mZNsnB
2XEv1WdAwPm1ry/dcIuppOc0r/m1SM5UhqrPwlLrZTsHaQ/HY9u+wbwsL//l25zxH+6v+VuAzFHQsG/5T9yy0+/gr+FxzT+73PEv
06Fjwxvxcc/qLmJypS/uT9Hsnb61c/Cv++bdw7LcLO/flVIPZ4/xj/fcy3PQKHNv0qy9WvfSbg/DRWsplt8uL+GaCdc2Q3HP13Gu
mjX48O/RPRcNPwcd7+GXfo90nqcP6P9gSt7ALM/TSvPwskWzL/f42MiOx/OP4EuUAbP2Ke/Cm6JZwlqnr/tRypMv0nRvycoK9fpT
cs/IfQ+xUb00r9WbCwN5fyhP5vURwXz9Co/a2mU8yRnsD+IJPpYLzXEv46zigXJ5aA/fMprdCmNnL993uGDXiRtP1vcUVFvoMy/m
KW34BMMwL/2MfSyvnrgP6Udfzfq/sO/UWjyih240r9BtWz6l4PGP3Nuvfj2vba/qsbzpM9fw7+rYv8fGlGiP25WaVQ3psE/cc+YG
WkI0r/dbOJK+6Sav7UNmcYJgMA/1FhLKztwxT8Bhx0HElrDv2Gxg+D7L74/OE5tH0s01D8vX7Ov5B2hv6WCbN5/3Li/jUE9Z0On0
78s4ZyQ3kbSP3vQApl0q4o/70UZB+qYxL/9OyYlQZnRvxXrv0MwkNK/vNADvcjQtL9ix6Bt4hqPPxUBb61TFrU/MusqYNI6kL8="
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [10],
                      "data": "D/wFFrgdmL8kjui1Va/evy79h2dKkNW/ZNTICN/uvL/lNIRIM9V/v9x4LoNdT7O/9z18I
zTT2T/VNIiLzSnKv6jrL8tbCNs/IQ50mWTMsz8="
                     }
                    ]
                   ]
                  }
                 ]
                ]
               }
              ]
             ]
            }
           ]
          }
         ],
         [
          "ln_f",
          {
           "dict": [
            [
             "g",
             {
              "array": "<f8",
              "shape": [10],
              "data": "5S1prScF8T9igpeigAXsvx9e97HYW+0/T7xNvnzw8b/5ccrdtO7vv1X1o7GlBuo/nKszBl768D+xQ
gx2Maf4v3LU1Qjypu2/LnFNEti3778="
             }
            ],
            [
             "b",
             {
              "array": "<f8",
              "shape": [10],
              "data": "gfo1UFsJwT/NHXkGxGbQP//EqXj3y6q/PfF7O794xj8fXm7UXPTEP07eMlBVNda/Sz6lfWbR2b9vl
uCQhDvRP3DB8Y234oS/L5yFJGZp0j8="
             }
            ]
           ]
          }
         ]
        ]
       },
       2,
       11
      ]
     },
     {"dict": []},
     "again"
    ],
    ["call", "cached_logits", {"tuple": [null, null, 14, 1]}, {"dict": []}, null]
   ],
   "expected": {
    "list": [
     {
      "array": "<i8",
      "shape": [14],
      "data": "EgAAAAAAAAAQAAAAAAAAAAgAAAAAAAAABwAAAAAAAAAHAAAAAAAAAAcAAAAAAAAACQAAAAAAAAABAAAAAAAAA
AAAAAAAAAAABwAAAAAAAAAHAAAAAAAAAAcAAAAAAAAAAAAAAAAAAAARAAAAAAAAAA=="
     },
     0
    ]
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "list": [
       {
        "array": "<i8",
        "shape": [11],
        "data": "BwAAAAAAAAAHAAAAAAAAAAcAAAAAAAAACQAAAAAAAAABAAAAAAAAAAAAAAAAAAAABwAAAAAAAAAHAAAAAAA
AAAcAAAAAAAAAAAAAAAAAAAARAAAAAAAAAA=="
       },
       0
      ]
     }
    },
    {
     "of": 1,
     "result": {
      "list": [
       {
        "array": "<i8",
        "shape": [14],
        "data": "EgAAAAAAAAAQAAAAAAAAAAgAAAAAAAAABwAAAAAAAAAAAAAAAAAAAAEAAAAAAAAABAAAAAAAAAABAAAAAAA
AAAQAAAAAAAAAAQAAAAAAAAAEAAAAAAAAAAEAAAAAAAAABAAAAAAAAAABAAAAAAAAAA=="
       },
       0
      ]
     }
    },
    {
     "of": 2,
     "result": {
      "list": [
       {
        "array": "<i8",
        "shape": [14],
        "data": "EgAAAAAAAAAQAAAAAAAAAAgAAAAAAAAABwAAAAAAAAAHAAAAAAAAAAcAAAAAAAAABwAAAAAAAAAHAAAAAAA
AAAcAAAAAAAAABwAAAAAAAAAHAAAAAAAAAAcAAAAAAAAABwAAAAAAAAAHAAAAAAAAAA=="
       },
       0
      ]
     }
    },
    {
     "of": 3,
     "result": {
      "list": [
       {
        "array": "<i8",
        "shape": [14],
        "data": "EgAAAAAAAAAQAAAAAAAAAAgAAAAAAAAADAAAAAAAAAASAAAAAAAAAAEAAAAAAAAABQAAAAAAAAABAAAAAAA
AAA8AAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAcAAAAAAAAABwAAAAAAAAAHAAAAAAAAAA=="
       },
       0
      ]
     }
    },
    {
     "of": 4,
     "result": {
      "list": [
       {
        "array": "<i8",
        "shape": [14],
        "data": "EgAAAAAAAAAQAAAAAAAAAAgAAAAAAAAADwAAAAAAAAABAAAAAAAAAA8AAAAAAAAAAQAAAAAAAAAAAAAAAAA
AAAcAAAAAAAAABwAAAAAAAAAHAAAAAAAAAAAAAAAAAAAAEQAAAAAAAAARAAAAAAAAAA=="
       },
       0
      ]
     }
    },
    {
     "of": 5,
     "result": {
      "list": [
       {
        "array": "<i8",
        "shape": [14],
        "data": "EgAAAAAAAAAQAAAAAAAAAAgAAAAAAAAAEAAAAAAAAAALAAAAAAAAAA0AAAAAAAAADwAAAAAAAAABAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAARAAAAAAAAAAcAAAAAAAAAAAAAAAAAAAARAAAAAAAAAA=="
       },
       0
      ]
     }
    },
    {
     "of": 6,
     "result": {
      "list": [
       {
        "array": "<i8",
        "shape": [14],
        "data": "EgAAAAAAAAAQAAAAAAAAAAgAAAAAAAAABwAAAAAAAAAHAAAAAAAAAAcAAAAAAAAACQAAAAAAAAABAAAAAAA
AAAAAAAAAAAAABwAAAAAAAAAHAAAAAAAAAAcAAAAAAAAAAAAAAAAAAAARAAAAAAAAAA=="
       },
       74
      ]
     }
    },
    {"of": 7, "raises": "AssertionError in generate: "},
    {
     "of": 8,
     "result": {
      "list": [
       {
        "array": "<i8",
        "shape": [15],
        "data": "EgAAAAAAAAAQAAAAAAAAAAgAAAAAAAAABwAAAAAAAAAHAAAAAAAAAAcAAAAAAAAACQAAAAAAAAABAAAAAAA
AAAAAAAAAAAAABwAAAAAAAAAHAAAAAAAAAAcAAAAAAAAAAAAAAAAAAAARAAAAAAAAABEAAAAAAAAA"
       },
       0
      ]
     }
    },
    {
     "of": 9,
     "result": {
      "list": [
       {
        "array": "<i8",
        "shape": [13],
        "data": "EgAAAAAAAAAQAAAAAAAAAAgAAAAAAAAABwAAAAAAAAAHAAAAAAAAAAcAAAAAAAAACQAAAAAAAAABAAAAAAA
AAAAAAAAAAAAABwAAAAAAAAAHAAAAAAAAAAcAAAAAAAAAAAAAAAAAAAA="
       },
       0
      ]
     }
    }
   ],
   "calls": {
    "cached_logits": [
     [
      "74ad168d",
      -22.794394,
      890.0,
      {
       "tuple": [
        {
         "array": "<f8",
         "shape": [3, 19],
         "data": "DI2P2ibmEsA+fwq8bOYIQDgioe6rxvI/ZvGxqi3M+T9Yfl5Z+h8EwL0hE8xgV/q/RO9WLS+20T+G1LSCdr
AGwHk7M4T3t/k/kfAvcOz26r90oIJq34nJvyM7L4FAOv0/3q5CzsWUAUATPzMB2s0LQLmPWuVOZs4/WL+sxoc6CEDMdpGS9skNQD
VHxsU8ugzAP1tAGKbkA8BsinkFhhURwASIRk3IUvU/hhDT7kSt5r+YF6GOVKv8v6i3aZUuesi/SBrSo/kDAsBQQWmmzKSvv1cza8
1EyPG/3ZYPz/FjuD9qvMkJnrobwI9wmlSs3dI/G+vwhUE38T+aeABikkcWQBwB5euUSA7AedTdP9nH+L9rZlr4E1ADwFsvmW1pP/
6/ceoSkuvGDcArynwQXQvzP+kksVdlhxTAfr23hhQk/D++G0AIVCvbv9rfW9ERz/C/lm+1//wdBsCrT4GlYKIHwOx3YfKSqtG/45
fOizJMAUDusp87zHzjP5t30mq38yHAHoE0npiG8T9h2na3NkAZwE5S8SwzGeY/3rG853LZ+L8qAnTjZS/zP0H/t78bjgjAH0g4Lw
Md3r9wFu10j2Twv6kUSBdW26K/"
        },
        {
         "list": [
          {
           "tuple": [
            {
             "array": "<f8",
             "shape": [2, 3, 5],
             "data": "NfENHZIMA8BixAZqcX/vv6uzQPMssPI/5rtTjVQe+79h34iyeGPIPyudFgh6Qfi/X0NeJ3jL+L9kjP
5jmLrlP9g/EveC5eY/wqy83uZIWj8aIWeGr+EDwOnQEJh4PNQ/vlyOPiKAwz/qS8rIrfPBv05k84i3Btc/OPfJM6XJ7z9wuUUx9z
D0v1nldM0OBvK/C/pBny4pvL9Z6leT7XT+v4tiKOgpqPQ/bueppewn+L/aKuSiw1zyv+2zq/Xso9s/mpz6yTX9+L8dFeLOBCHePy
UhJXvtcPW/1L6yAJNd679O8xbneODwP4ukG8BivP6/"
            },
            {
             "array": "<f8",
             "shape": [2, 3, 5],
             "data": "jc5nc9fg/j+YdpNUXnj6P8KMeWcBEfG/wDTmcIlr0T8b77LlKpLkP693/WXelew/zGe0UAin8T8Tpy
3iHHLkvxmAkuby5Ok/ZvQN61AW4D82xM0tZCj0P3FJAAQKfwFAcSwWe6AQ8L8FKJIEPM3zP0ZqGa6DadI/wUe/r/Q9AMCVCFW6sR
PcP/Jh9Iymnec/2F1ZSFhOuj8NEsyF5nHzv5nlCWavRfa/kCpkAKrr3D/rIdscIzz8P0rQLyl7BMI/cUXHb4Zn3z8kp7f9NAvEv1
xL93LDJOg/TmhUqpyN6T/KFMTCIFvMvyEkEeljj+C/"
            }
           ]
          },
          {
           "tuple": [
            {
             "array": "<f8",
             "shape": [2, 3, 5],
             "data": "Kipbm0IKAUD4NqjukJwBQO7ZuHT5Xuo/Gc5KZ15oyb9miMogclbhP6usM9+9cwdA3UKelV679D9mHS
GUOhXpP55IpaprON6/1rJ6rwYy6z+GzXQuoaj3P7ewBksvjvY/wboqqL8G+T+QPzsZQdb4v/SnK6IeWds/XdM9UspF3D9tv9zkXK
zrP9I6Ge2in6G/T3nlU+/o+T/FgwuMDC34Pym1NZfEjMI/9HHKypJh7D8UNQHuJz3OvxiyywuVlgRAFu3FcR4CAEAbjE//H0Xkvx
KtDHWjB+4/xWYXiH8j6z8mfJzn+Qv0PzOnCv0I9PA/"
            },
            {
             "array": "<f8",
             "shape": [2, 3, 5],
             "data": "q7YSK0MQ8j99ZSSd+UfSP2jmmFaPTt2/jVov/X744b8yYCuFZ8G4PxAwI9Lt3Ps/Ka2I0eM06D9Kyz
cpcxjev1g/z90MILE/8UH+h+Cn8T/udQek4/jtPyjiWNKNPbi/mSdLYmjf97/tSVYXKDv1v6vJqE1TjY6/PyIkqr/S3r8FkC4SAF
LUv82pF0psWwFAIHzWUbK1+D+9LSwCuc/3P1LTxtdVxrK/GuExLDBvmz9WiysZ54/1P7+pBazZ5fc/QvcIPghI/z94JereneXYP9
/w3RJcNty/IgRKEe149z/f/rwbyqb7P/uLOA/ILAFA"
            }
           ]
          }
         ]
        }
       ]
      }
     ],
     [
      "b5423904",
      -20.15993,
      1000.0,
      {
       "tuple": [
        {
         "array": "<f8",
         "shape": [1, 19],
         "data": "KIBfvCXNEEDETTWoIhzgvy189M6p4uc//9BBCQLw978QsYDLnEb3v1UpVsn21g/AQZO4cWYI8L/KANEyZ+
0VQNVjH8goDQJAqQKrs2K/D0AMbLFeyJboPxXj0PenjhVAMIa6xVc4A8Cu7QQInPt8v96YTIN2rPk/I0DwntdK+L+meshGYxcQwC
QzZFs8WRJA8HzEE6U+1j8="
        },
        {
         "list": [
          {
           "tuple": [
            {
             "array": "<f8",
             "shape": [2, 4, 5],
             "data": "NfENHZIMA8BixAZqcX/vv6uzQPMssPI/5rtTjVQe+79h34iyeGPIPyudFgh6Qfi/X0NeJ3jL+L9kjP
5jmLrlP9g/EveC5eY/wqy83uZIWj8aIWeGr+EDwOnQEJh4PNQ/vlyOPiKAwz/qS8rIrfPBv05k84i3Btc/Cd7Pd3O8ub+M/BqsTT
vnv/Rko1Y/Vui/bOi3iprY4T+gNkk/AdeHPzj3yTOlye8/cLlFMfcw9L9Z5XTNDgbyvwv6QZ8uKby/WepXk+10/r+LYijoKaj0P2
7nqaXsJ/i/2irkosNc8r/ts6v17KPbP5qc+sk1/fi/HRXizgQh3j8lISV77XD1v9S+sgCTXeu/TvMW53jg8D+LpBvAYrz+v2lsXw
KgK+k/EbX0h0Cl2b/B6y8SvxT8vyh5Nbsdtdu/9ReXTQ8m0T8="
            },
            {
             "array": "<f8",
             "shape": [2, 4, 5],
             "data": "jc5nc9fg/j+YdpNUXnj6P8KMeWcBEfG/wDTmcIlr0T8b77LlKpLkP693/WXelew/zGe0UAin8T8Tpy
3iHHLkvxmAkuby5Ok/ZvQN61AW4D82xM0tZCj0P3FJAAQKfwFAcSwWe6AQ8L8FKJIEPM3zP0ZqGa6DadI/8VViA6icAsCZApP8hD
G4P18x+HhCd7M/72yRpK/A0r+GfgfEj0a9P8FHv6/0PQDAlQhVurET3D/yYfSMpp3nP9hdWUhYTro/DRLMheZx87+Z5Qlmr0X2v5
AqZACq69w/6yHbHCM8/D9K0C8pewTCP3FFx2+GZ98/JKe3/TQLxL9cS/dywyToP05oVKqcjek/yhTEwiBbzL8hJBHpY4/gv7+TwW
IC6PI/9DtzWXlo8j9pT1AHPXvyv/Jqhq53Fek/IWzI/aDw5T8="
            }
           ]
          },
          {
           "tuple": [
            {
             "array": "<f8",
             "shape": [2, 4, 5],
             "data": "Kipbm0IKAUD4NqjukJwBQO7ZuHT5Xuo/Gc5KZ15oyb9miMogclbhP6usM9+9cwdA3UKelV679D9mHS
GUOhXpP55IpaprON6/1rJ6rwYy6z+GzXQuoaj3P7ewBksvjvY/wboqqL8G+T+QPzsZQdb4v/SnK6IeWds/TBG9xOjUmD/0X6gs/c
j3P4ffGVTWVY+/dfQxNEdwAsD0EyszFFXzP13TPVLKRdw/bb/c5Fys6z/SOhntop+hv0955VPv6Pk/xYMLjAwt+D8ptTWXxIzCP/
RxysqSYew/FDUB7ic9zr8YsssLlZYEQBbtxXEeAgBAG4xP/x9F5L8SrQx1owfuP8VmF4h/I+s/Jnyc5/kL9D8zpwr9CPTwP14SRe
xN+KK/+KVu3cMx/r+FhLmkcbr9v7kT6MbrtOg/peofbRkNzb8="
            },
            {
             "array": "<f8",
             "shape": [2, 4, 5],
             "data": "q7YSK0MQ8j99ZSSd+UfSP2jmmFaPTt2/jVov/X744b8yYCuFZ8G4PxAwI9Lt3Ps/Ka2I0eM06D9Kyz
cpcxjev1g/z90MILE/8UH+h+Cn8T/udQek4/jtPyjiWNKNPbi/mSdLYmjf97/tSVYXKDv1v6vJqE1TjY6/EKljyKQ/6j8DC6mYYA
TQP42fgVsBJO6/q8XtlyC+6L+uW6LIOC7hPz8iJKq/0t6/BZAuEgBS1L/NqRdKbFsBQCB81lGytfg/vS0sArnP9z9S08bXVcayvx
rhMSwwb5s/VosrGeeP9T+/qQWs2eX3P0L3CD4ISP8/eCXq3p3l2D/f8N0SXDbcvyIEShHtePc/3/68G8qm+z/7izgPyCwBQHBRR4
wbVAVAVbjJFaQsuj9F6fLE1JrSvyLeer5CDPY/x8rv0H8ctr8="
            }
           ]
          }
         ]
        }
       ]
      }
     ],
     [
      "14117223",
      -29.46279,
      1000.0,
      {
       "tuple": [
        {
         "array": "<f8",
         "shape": [1, 19],
         "data": "5BFOdfhNIUDcsP+yOXUHwNafSf+GIt8/DJVx2zYtDEBmC8HRWZrzP6GwUqRYABHA+MURBPQU8L9F78GV4N
oiQG7H/gqjZABAtranmi0wE0BgX51xY+7jv/iI4rgBexRAq0vnRZ2CDEAgJDQaA1kQQC+IhtV4vgpA7/zMXKNJEsDzLv79Q/gKQN
cjxXkcJBZAJwJ3qA4jBMA="
        },
        {
         "list": [
          {
           "tuple": [
            {
             "array": "<f8",
             "shape": [2, 5, 5],
             "data": "NfENHZIMA8BixAZqcX/vv6uzQPMssPI/5rtTjVQe+79h34iyeGPIPyudFgh6Qfi/X0NeJ3jL+L9kjP
5jmLrlP9g/EveC5eY/wqy83uZIWj8aIWeGr+EDwOnQEJh4PNQ/vlyOPiKAwz/qS8rIrfPBv05k84i3Btc/Cd7Pd3O8ub+M/BqsTT
vnv/Rko1Y/Vui/bOi3iprY4T+gNkk/AdeHP/v2uJCrpQPADNjaEzZk6j+WZas2bPqVP/YozSEDJPu/P47Y3wpu4z8498kzpcnvP3
C5RTH3MPS/WeV0zQ4G8r8L+kGfLim8v1nqV5PtdP6/i2Io6Cmo9D9u56ml7Cf4v9oq5KLDXPK/7bOr9eyj2z+anPrJNf34vx0V4s
4EId4/JSEle+1w9b/UvrIAk13rv07zFud44PA/i6QbwGK8/r9pbF8CoCvpPxG19IdApdm/wesvEr8U/L8oeTW7HbXbv/UXl00PJt
E/JhBjxk2zdT9H95mlevb3v/Nsx1aZwd+/4mew4WQs5j+qe0oWXnf3vw=="
            },
            {
             "array": "<f8",
             "shape": [2, 5, 5],
             "data": "jc5nc9fg/j+YdpNUXnj6P8KMeWcBEfG/wDTmcIlr0T8b77LlKpLkP693/WXelew/zGe0UAin8T8Tpy
3iHHLkvxmAkuby5Ok/ZvQN61AW4D82xM0tZCj0P3FJAAQKfwFAcSwWe6AQ8L8FKJIEPM3zP0ZqGa6DadI/8VViA6icAsCZApP8hD
G4P18x+HhCd7M/72yRpK/A0r+GfgfEj0a9P1rrepx62cY/3AZlL2ki8z8fiKbanI3wPwlW0KeIJai/GIXS52Zs5D/BR7+v9D0AwJ
UIVbqxE9w/8mH0jKad5z/YXVlIWE66Pw0SzIXmcfO/meUJZq9F9r+QKmQAquvcP+sh2xwjPPw/StAvKXsEwj9xRcdvhmffPySnt/
00C8S/XEv3csMk6D9OaFSqnI3pP8oUxMIgW8y/ISQR6WOP4L+/k8FiAujyP/Q7c1l5aPI/aU9QBz178r/yaoaudxXpPyFsyP2g8O
U/r5eKDgPS5z9kB3utqeftP95akKTAH/C/Otgaoe+07T+6G06AgUfTvw=="
            }
           ]
          },
          {
           "tuple": [
            {
             "array": "<f8",
             "shape": [2, 5, 5],
             "data": "Kipbm0IKAUD4NqjukJwBQO7ZuHT5Xuo/Gc5KZ15oyb9miMogclbhP6usM9+9cwdA3UKelV679D9mHS
GUOhXpP55IpaprON6/1rJ6rwYy6z+GzXQuoaj3P7ewBksvjvY/wboqqL8G+T+QPzsZQdb4v/SnK6IeWds/TBG9xOjUmD/0X6gs/c
j3P4ffGVTWVY+/dfQxNEdwAsD0EyszFFXzP8gFKyTt0gNAXlLX7WujAkB6YMiGAsHTP94s4oDf++m/kxrj+yfv7T9d0z1SykXcP2
2/3ORcrOs/0joZ7aKfob9PeeVT7+j5P8WDC4wMLfg/KbU1l8SMwj/0ccrKkmHsPxQ1Ae4nPc6/GLLLC5WWBEAW7cVxHgIAQBuMT/
8fReS/Eq0MdaMH7j/FZheIfyPrPyZ8nOf5C/Q/M6cK/Qj08D9eEkXsTfiiv/ilbt3DMf6/hYS5pHG6/b+5E+jG67ToP6XqH20ZDc
2/IslMjM785z+fq6bCnxvzv/OVRLgIavW/BmStom4GA0BPvwZgUqrwPw=="
            },
            {
             "array": "<f8",
             "shape": [2, 5, 5],
             "data": "q7YSK0MQ8j99ZSSd+UfSP2jmmFaPTt2/jVov/X744b8yYCuFZ8G4PxAwI9Lt3Ps/Ka2I0eM06D9Kyz
cpcxjev1g/z90MILE/8UH+h+Cn8T/udQek4/jtPyjiWNKNPbi/mSdLYmjf97/tSVYXKDv1v6vJqE1TjY6/EKljyKQ/6j8DC6mYYA
TQP42fgVsBJO6/q8XtlyC+6L+uW6LIOC7hP873wx3sZb4/vt+73tfozD/MBz9mHbryv+pwmGCsHcS/oN2J8HtMhL8/IiSqv9Levw
WQLhIAUtS/zakXSmxbAUAgfNZRsrX4P70tLAK5z/c/UtPG11XGsr8a4TEsMG+bP1aLKxnnj/U/v6kFrNnl9z9C9wg+CEj/P3gl6t
6d5dg/3/DdElw23L8iBEoR7Xj3P9/+vBvKpvs/+4s4D8gsAUBwUUeMG1QFQFW4yRWkLLo/RenyxNSa0r8i3nq+Qgz2P8fK79B/HL
a/cCRqnl9OBEDW3bpOpCnKvzmiPthryfQ/B6grrPm9/D9RPSkarcbYPw=="
            }
           ]
          }
         ]
        }
       ]
      }
     ],
     [
      "0d054881",
      -29.61136,
      1100.0,
      {
       "tuple": [
        {
         "array": "<f8",
         "shape": [1, 19],
         "data": "sxvSP7wCGUAt5s14cIAGwFJKrMygPAJAlM26cNX/GEDUUSWANckOQI6cLCMoWv4/BLkDoM4R478VIS0ujs
3yP3yguPSeUQNAYM7VABaYJUB9EMy6WqPrvzKjowb1TxJA53bq0FZKBMAFSLU0CswkQMmA5kY7ZxNAJGol1uxpHEBWfR3W76kgQM
TM7HHu6gtAd6Qr4+8k4L8="
        },
        {
         "list": [
          {
           "tuple": [
            {
             "array": "<f8",
             "shape": [2, 6, 5],
             "data": "NfENHZIMA8BixAZqcX/vv6uzQPMssPI/5rtTjVQe+79h34iyeGPIPyudFgh6Qfi/X0NeJ3jL+L9kjP
5jmLrlP9g/EveC5eY/wqy83uZIWj8aIWeGr+EDwOnQEJh4PNQ/vlyOPiKAwz/qS8rIrfPBv05k84i3Btc/Cd7Pd3O8ub+M/BqsTT
vnv/Rko1Y/Vui/bOi3iprY4T+gNkk/AdeHP/v2uJCrpQPADNjaEzZk6j+WZas2bPqVP/YozSEDJPu/P47Y3wpu4z9AkkAdUo29P8
nLi8nAFN6/GCMlKYXRzL+F4JCeVabzv0S6YQb8RMQ/OPfJM6XJ7z9wuUUx9zD0v1nldM0OBvK/C/pBny4pvL9Z6leT7XT+v4tiKO
gpqPQ/bueppewn+L/aKuSiw1zyv+2zq/Xso9s/mpz6yTX9+L8dFeLOBCHePyUhJXvtcPW/1L6yAJNd679O8xbneODwP4ukG8BivP
6/aWxfAqAr6T8RtfSHQKXZv8HrLxK/FPy/KHk1ux2127/1F5dNDybRPyYQY8ZNs3U/R/eZpXr297/zbMdWmcHfv+JnsOFkLOY/qn
tKFl5397+l5z2ZwO/pPzSb5qHD5OI/pT2860Tc+L8ef5NqL+T3v94zdwZFdam/"
            },
            {
             "array": "<f8",
             "shape": [2, 6, 5],
             "data": "jc5nc9fg/j+YdpNUXnj6P8KMeWcBEfG/wDTmcIlr0T8b77LlKpLkP693/WXelew/zGe0UAin8T8Tpy
3iHHLkvxmAkuby5Ok/ZvQN61AW4D82xM0tZCj0P3FJAAQKfwFAcSwWe6AQ8L8FKJIEPM3zP0ZqGa6DadI/8VViA6icAsCZApP8hD
G4P18x+HhCd7M/72yRpK/A0r+GfgfEj0a9P1rrepx62cY/3AZlL2ki8z8fiKbanI3wPwlW0KeIJai/GIXS52Zs5D9x/2Lom0v9v8
agi0c/z9y/V4C/BXBB2z+uxISSf+/Rv0zPvUE5UO8/wUe/r/Q9AMCVCFW6sRPcP/Jh9Iymnec/2F1ZSFhOuj8NEsyF5nHzv5nlCW
avRfa/kCpkAKrr3D/rIdscIzz8P0rQLyl7BMI/cUXHb4Zn3z8kp7f9NAvEv1xL93LDJOg/TmhUqpyN6T/KFMTCIFvMvyEkEeljj+
C/v5PBYgLo8j/0O3NZeWjyP2lPUAc9e/K/8mqGrncV6T8hbMj9oPDlP6+Xig4D0uc/ZAd7rann7T/eWpCkwB/wvzrYGqHvtO0/uh
tOgIFH07+27n2UF4rkP3BxQNQ2Xeg/OB6sJ4j48L80fLM0ukfTP0J9bEnIOeM/"
            }
           ]
          },
          {
           "tuple": [
            {
             "array": "<f8",
             "shape": [2, 6, 5],
             "data": "Kipbm0IKAUD4NqjukJwBQO7ZuHT5Xuo/Gc5KZ15oyb9miMogclbhP6usM9+9cwdA3UKelV679D9mHS
GUOhXpP55IpaprON6/1rJ6rwYy6z+GzXQuoaj3P7ewBksvjvY/wboqqL8G+T+QPzsZQdb4v/SnK6IeWds/TBG9xOjUmD/0X6gs/c
j3P4ffGVTWVY+/dfQxNEdwAsD0EyszFFXzP8gFKyTt0gNAXlLX7WujAkB6YMiGAsHTP94s4oDf++m/kxrj+yfv7T+Yugy9MeXdvy
833vUHufk/jo9nyvcP6r8ZTo3vHJsAwGuRH8EMWOs/XdM9UspF3D9tv9zkXKzrP9I6Ge2in6G/T3nlU+/o+T/FgwuMDC34Pym1NZ
fEjMI/9HHKypJh7D8UNQHuJz3OvxiyywuVlgRAFu3FcR4CAEAbjE//H0XkvxKtDHWjB+4/xWYXiH8j6z8mfJzn+Qv0PzOnCv0I9P
A/XhJF7E34or/4pW7dwzH+v4WEuaRxuv2/uRPoxuu06D+l6h9tGQ3NvyLJTIzO/Oc/n6umwp8b87/zlUS4CGr1vwZkraJuBgNAT7
8GYFKq8D+0gyk6Ccm4Py+liriIsv6/+FKyx2aA9r/xYUWOFMSjv/NIuWwM56Q/"
            },
            {
             "array": "<f8",
             "shape": [2, 6, 5],
             "data": "q7YSK0MQ8j99ZSSd+UfSP2jmmFaPTt2/jVov/X744b8yYCuFZ8G4PxAwI9Lt3Ps/Ka2I0eM06D9Kyz
cpcxjev1g/z90MILE/8UH+h+Cn8T/udQek4/jtPyjiWNKNPbi/mSdLYmjf97/tSVYXKDv1v6vJqE1TjY6/EKljyKQ/6j8DC6mYYA
TQP42fgVsBJO6/q8XtlyC+6L+uW6LIOC7hP873wx3sZb4/vt+73tfozD/MBz9mHbryv+pwmGCsHcS/oN2J8HtMhL8e6+p5FljYv0
2NYBmaztA/avp8+81K4r81chHA7Z7qv7GkKfXzwfA/PyIkqr/S3r8FkC4SAFLUv82pF0psWwFAIHzWUbK1+D+9LSwCuc/3P1LTxt
dVxrK/GuExLDBvmz9WiysZ54/1P7+pBazZ5fc/QvcIPghI/z94JereneXYP9/w3RJcNty/IgRKEe149z/f/rwbyqb7P/uLOA/ILA
FAcFFHjBtUBUBVuMkVpCy6P0Xp8sTUmtK/It56vkIM9j/Hyu/Qfxy2v3Akap5fTgRA1t26TqQpyr85oj7Ya8n0PweoK6z5vfw/UT
0pGq3G2D9q0y8cSoIBQANW2MhwmKU/ZwFOLEkg9b9pqeYADlX2P1zhos5U69A/"
            }
           ]
          }
         ]
        }
       ]
      }
     ],
     [
      "944b7d20",
      -5.86912,
      1100.0,
      {
       "tuple": [
        {
         "array": "<f8",
         "shape": [1, 19],
         "data": "YY+t2IodAsCKeUqk5NQVQPaMmjnSP8Y/pWz1pE9VCMBypBZkCy4EwHUYAFw3lxvAnleTPc7EDkA3NpTRkE
f/P9Dzg19TAgDAYHVBIIqjF8CqLkUZYu77Px1pzZEqGxHAiZpkBx6xAEABqZe6nw4YwOihwsaP5PO/kP7+yvS7E8DA1Uquz4oXwC
qNHjZezQJAodDaIjQeFcA="
        },
        {
         "list": [
          {
           "tuple": [
            {
             "array": "<f8",
             "shape": [2, 7, 5],
             "data": "NfENHZIMA8BixAZqcX/vv6uzQPMssPI/5rtTjVQe+79h34iyeGPIPyudFgh6Qfi/X0NeJ3jL+L9kjP
5jmLrlP9g/EveC5eY/wqy83uZIWj8aIWeGr+EDwOnQEJh4PNQ/vlyOPiKAwz/qS8rIrfPBv05k84i3Btc/Cd7Pd3O8ub+M/BqsTT
vnv/Rko1Y/Vui/bOi3iprY4T+gNkk/AdeHP/v2uJCrpQPADNjaEzZk6j+WZas2bPqVP/YozSEDJPu/P47Y3wpu4z9AkkAdUo29P8
nLi8nAFN6/GCMlKYXRzL+F4JCeVabzv0S6YQb8RMQ/19L8OJ3o+b+1z42HwofsP65GeTOSjOM/fja216ep4z+KPlI/w2Thvzj3yT
Olye8/cLlFMfcw9L9Z5XTNDgbyvwv6QZ8uKby/WepXk+10/r+LYijoKaj0P27nqaXsJ/i/2irkosNc8r/ts6v17KPbP5qc+sk1/f
i/HRXizgQh3j8lISV77XD1v9S+sgCTXeu/TvMW53jg8D+LpBvAYrz+v2lsXwKgK+k/EbX0h0Cl2b/B6y8SvxT8vyh5Nbsdtdu/9R
eXTQ8m0T8mEGPGTbN1P0f3maV69ve/82zHVpnB37/iZ7DhZCzmP6p7ShZed/e/pec9mcDv6T80m+ahw+TiP6U9vOtE3Pi/Hn+Tai
/k97/eM3cGRXWpvxeMqU2Zg1G/XdR2XW7xAsAfupGTOGrTv08g/jY9ofI/373xwTvxAMA="
            },
            {
             "array": "<f8",
             "shape": [2, 7, 5],
             "data": "jc5nc9fg/j+YdpNUXnj6P8KMeWcBEfG/wDTmcIlr0T8b77LlKpLkP693/WXelew/zGe0UAin8T8Tpy
3iHHLkvxmAkuby5Ok/ZvQN61AW4D82xM0tZCj0P3FJAAQKfwFAcSwWe6AQ8L8FKJIEPM3zP0ZqGa6DadI/8VViA6icAsCZApP8hD
G4P18x+HhCd7M/72yRpK/A0r+GfgfEj0a9P1rrepx62cY/3AZlL2ki8z8fiKbanI3wPwlW0KeIJai/GIXS52Zs5D9x/2Lom0v9v8
agi0c/z9y/V4C/BXBB2z+uxISSf+/Rv0zPvUE5UO8/27FVbKCa9D/Zix4aUjf+P34j7plWm/a/Herz1L/X6D/sBNvJPa7qv8FHv6
/0PQDAlQhVurET3D/yYfSMpp3nP9hdWUhYTro/DRLMheZx87+Z5Qlmr0X2v5AqZACq69w/6yHbHCM8/D9K0C8pewTCP3FFx2+GZ9
8/JKe3/TQLxL9cS/dywyToP05oVKqcjek/yhTEwiBbzL8hJBHpY4/gv7+TwWIC6PI/9DtzWXlo8j9pT1AHPXvyv/Jqhq53Fek/IW
zI/aDw5T+vl4oOA9LnP2QHe62p5+0/3lqQpMAf8L862Bqh77TtP7obToCBR9O/tu59lBeK5D9wcUDUNl3oPzgerCeI+PC/NHyzNL
pH0z9CfWxJyDnjP4BlXnIoHcO/Q9bWx6F88D8ajdUqUe3LvxDRF6deF9c/AgQ1jJFN+b8="
            }
           ]
          },
          {
           "tuple": [
            {
             "array": "<f8",
             "shape": [2, 7, 5],
             "data": "Kipbm0IKAUD4NqjukJwBQO7ZuHT5Xuo/Gc5KZ15oyb9miMogclbhP6usM9+9cwdA3UKelV679D9mHS
GUOhXpP55IpaprON6/1rJ6rwYy6z+GzXQuoaj3P7ewBksvjvY/wboqqL8G+T+QPzsZQdb4v/SnK6IeWds/TBG9xOjUmD/0X6gs/c
j3P4ffGVTWVY+/dfQxNEdwAsD0EyszFFXzP8gFKyTt0gNAXlLX7WujAkB6YMiGAsHTP94s4oDf++m/kxrj+yfv7T+Yugy9MeXdvy
833vUHufk/jo9nyvcP6r8ZTo3vHJsAwGuRH8EMWOs/+Xn8aFuH7j/BHWFCDW4GQHRD4NX0/wRADp7O9G1NAcCVYfvrt5TkP13TPV
LKRdw/bb/c5Fys6z/SOhntop+hv0955VPv6Pk/xYMLjAwt+D8ptTWXxIzCP/RxysqSYew/FDUB7ic9zr8YsssLlZYEQBbtxXEeAg
BAG4xP/x9F5L8SrQx1owfuP8VmF4h/I+s/Jnyc5/kL9D8zpwr9CPTwP14SRexN+KK/+KVu3cMx/r+FhLmkcbr9v7kT6MbrtOg/pe
ofbRkNzb8iyUyMzvznP5+rpsKfG/O/85VEuAhq9b8GZK2ibgYDQE+/BmBSqvA/tIMpOgnJuD8vpYq4iLL+v/hSssdmgPa/8WFFjh
TEo7/zSLlsDOekP0bzvC6iAdc/1s+sF870wb/Qrpy/vtDqv8HFKOxs9vc/yyshpuIM6j8="
            },
            {
             "array": "<f8",
             "shape": [2, 7, 5],
             "data": "q7YSK0MQ8j99ZSSd+UfSP2jmmFaPTt2/jVov/X744b8yYCuFZ8G4PxAwI9Lt3Ps/Ka2I0eM06D9Kyz
cpcxjev1g/z90MILE/8UH+h+Cn8T/udQek4/jtPyjiWNKNPbi/mSdLYmjf97/tSVYXKDv1v6vJqE1TjY6/EKljyKQ/6j8DC6mYYA
TQP42fgVsBJO6/q8XtlyC+6L+uW6LIOC7hP873wx3sZb4/vt+73tfozD/MBz9mHbryv+pwmGCsHcS/oN2J8HtMhL8e6+p5FljYv0
2NYBmaztA/avp8+81K4r81chHA7Z7qv7GkKfXzwfA/VIo2EYYa8j8qky05ujbAP5E3Q7TcW/W/7I25Ociy+792qbA45tfSvz8iJK
q/0t6/BZAuEgBS1L/NqRdKbFsBQCB81lGytfg/vS0sArnP9z9S08bXVcayvxrhMSwwb5s/VosrGeeP9T+/qQWs2eX3P0L3CD4ISP
8/eCXq3p3l2D/f8N0SXDbcvyIEShHtePc/3/68G8qm+z/7izgPyCwBQHBRR4wbVAVAVbjJFaQsuj9F6fLE1JrSvyLeer5CDPY/x8
rv0H8ctr9wJGqeX04EQNbduk6kKcq/OaI+2GvJ9D8HqCus+b38P1E9KRqtxtg/atMvHEqCAUADVtjIcJilP2cBTixJIPW/aanmAA
5V9j9c4aLOVOvQP3z1Fk19RvM/2lba9sX0+L+BLxH5AiT9P/U56v8IgPY/gQ80jJd48D8="
            }
           ]
          }
         ]
        }
       ]
      }
     ],
     [
      "f687f730",
      -3.79392,
      1200.0,
      {
       "tuple": [
        {
         "array": "<f8",
         "shape": [1, 19],
         "data": "RzH1WxAUH0CyVaD1w0sJwKb5JZkpNAZABmIWSDxAx7+sG4lqGy0JQGkkRY5dBuw/jgeWDdwU0j9AHuQViR
0MQIM2bErQr/e/lv7BfBNsAUBhgGz4+hXzPzzKhQvoxRHA3zOLCen+D8ASl7eTLY8EQI5zxcgVqARAjGxSopV80r9fxFOrMPTlP2
IR0zJb1xlAZq5JFhmRAEA="
        },
        {
         "list": [
          {
           "tuple": [
            {
             "array": "<f8",
             "shape": [2, 8, 5],
             "data": "NfENHZIMA8BixAZqcX/vv6uzQPMssPI/5rtTjVQe+79h34iyeGPIPyudFgh6Qfi/X0NeJ3jL+L9kjP
5jmLrlP9g/EveC5eY/wqy83uZIWj8aIWeGr+EDwOnQEJh4PNQ/vlyOPiKAwz/qS8rIrfPBv05k84i3Btc/Cd7Pd3O8ub+M/BqsTT
vnv/Rko1Y/Vui/bOi3iprY4T+gNkk/AdeHP/v2uJCrpQPADNjaEzZk6j+WZas2bPqVP/YozSEDJPu/P47Y3wpu4z9AkkAdUo29P8
nLi8nAFN6/GCMlKYXRzL+F4JCeVabzv0S6YQb8RMQ/19L8OJ3o+b+1z42HwofsP65GeTOSjOM/fja216ep4z+KPlI/w2Thv1duqT
0PluY/TY8lrRMn6j9MMkjae5rUP+dPJssu2fA/B0RwTYSOyr8498kzpcnvP3C5RTH3MPS/WeV0zQ4G8r8L+kGfLim8v1nqV5PtdP
6/i2Io6Cmo9D9u56ml7Cf4v9oq5KLDXPK/7bOr9eyj2z+anPrJNf34vx0V4s4EId4/JSEle+1w9b/UvrIAk13rv07zFud44PA/i6
QbwGK8/r9pbF8CoCvpPxG19IdApdm/wesvEr8U/L8oeTW7HbXbv/UXl00PJtE/JhBjxk2zdT9H95mlevb3v/Nsx1aZwd+/4mew4W
Qs5j+qe0oWXnf3v6XnPZnA7+k/NJvmocPk4j+lPbzrRNz4vx5/k2ov5Pe/3jN3BkV1qb8XjKlNmYNRv13Udl1u8QLAH7qRkzhq07
9PIP42PaHyP9+98cE78QDAA69dihCUzL+yn/AjtzOwv8EQH6owq7C/SFFKw46Gy78FkTcx2lbUvw=="
            },
            {
             "array": "<f8",
             "shape": [2, 8, 5],
             "data": "jc5nc9fg/j+YdpNUXnj6P8KMeWcBEfG/wDTmcIlr0T8b77LlKpLkP693/WXelew/zGe0UAin8T8Tpy
3iHHLkvxmAkuby5Ok/ZvQN61AW4D82xM0tZCj0P3FJAAQKfwFAcSwWe6AQ8L8FKJIEPM3zP0ZqGa6DadI/8VViA6icAsCZApP8hD
G4P18x+HhCd7M/72yRpK/A0r+GfgfEj0a9P1rrepx62cY/3AZlL2ki8z8fiKbanI3wPwlW0KeIJai/GIXS52Zs5D9x/2Lom0v9v8
agi0c/z9y/V4C/BXBB2z+uxISSf+/Rv0zPvUE5UO8/27FVbKCa9D/Zix4aUjf+P34j7plWm/a/Herz1L/X6D/sBNvJPa7qv22VwB
yZFfO/y6a5Rpj087/xWGdFwUz0P8dEoqvq/eE/SxwM+bwH27/BR7+v9D0AwJUIVbqxE9w/8mH0jKad5z/YXVlIWE66Pw0SzIXmcf
O/meUJZq9F9r+QKmQAquvcP+sh2xwjPPw/StAvKXsEwj9xRcdvhmffPySnt/00C8S/XEv3csMk6D9OaFSqnI3pP8oUxMIgW8y/IS
QR6WOP4L+/k8FiAujyP/Q7c1l5aPI/aU9QBz178r/yaoaudxXpPyFsyP2g8OU/r5eKDgPS5z9kB3utqeftP95akKTAH/C/Otgaoe
+07T+6G06AgUfTv7bufZQXiuQ/cHFA1DZd6D84HqwniPjwvzR8szS6R9M/Qn1sScg54z+AZV5yKB3Dv0PW1sehfPA/Go3VKlHty7
8Q0RenXhfXPwIENYyRTfm/nlAhn0zy8j/7AChQWI7TP9URD8DyZtu/Q2piCRzpyT8+8Uxd2I/yPw=="
            }
           ]
          },
          {
           "tuple": [
            {
             "array": "<f8",
             "shape": [2, 8, 5],
             "data": "Kipbm0IKAUD4NqjukJwBQO7ZuHT5Xuo/Gc5KZ15oyb9miMogclbhP6usM9+9cwdA3UKelV679D9mHS
GUOhXpP55IpaprON6/1rJ6rwYy6z+GzXQuoaj3P7ewBksvjvY/wboqqL8G+T+QPzsZQdb4v/SnK6IeWds/TBG9xOjUmD/0X6gs/c
j3P4ffGVTWVY+/dfQxNEdwAsD0EyszFFXzP8gFKyTt0gNAXlLX7WujAkB6YMiGAsHTP94s4oDf++m/kxrj+yfv7T+Yugy9MeXdvy
833vUHufk/jo9nyvcP6r8ZTo3vHJsAwGuRH8EMWOs/+Xn8aFuH7j/BHWFCDW4GQHRD4NX0/wRADp7O9G1NAcCVYfvrt5TkP3Kyih
qVofu/q7D+JLLSA0BjiMg7MwDhPxi1Y8S7Hw/Az4E5lj4p/j9d0z1SykXcP22/3ORcrOs/0joZ7aKfob9PeeVT7+j5P8WDC4wMLf
g/KbU1l8SMwj/0ccrKkmHsPxQ1Ae4nPc6/GLLLC5WWBEAW7cVxHgIAQBuMT/8fReS/Eq0MdaMH7j/FZheIfyPrPyZ8nOf5C/Q/M6
cK/Qj08D9eEkXsTfiiv/ilbt3DMf6/hYS5pHG6/b+5E+jG67ToP6XqH20ZDc2/IslMjM785z+fq6bCnxvzv/OVRLgIavW/BmStom
4GA0BPvwZgUqrwP7SDKToJybg/L6WKuIiy/r/4UrLHZoD2v/FhRY4UxKO/80i5bAznpD9G87wuogHXP9bPrBfO9MG/0K6cv77Q6r
/BxSjsbPb3P8srIabiDOo/9g8eKKYA07/TmLNGQ6H4v27zWkTAOfy/juTgL7kXuj/0rlZquOjRvw=="
            },
            {
             "array": "<f8",
             "shape": [2, 8, 5],
             "data": "q7YSK0MQ8j99ZSSd+UfSP2jmmFaPTt2/jVov/X744b8yYCuFZ8G4PxAwI9Lt3Ps/Ka2I0eM06D9Kyz
cpcxjev1g/z90MILE/8UH+h+Cn8T/udQek4/jtPyjiWNKNPbi/mSdLYmjf97/tSVYXKDv1v6vJqE1TjY6/EKljyKQ/6j8DC6mYYA
TQP42fgVsBJO6/q8XtlyC+6L+uW6LIOC7hP873wx3sZb4/vt+73tfozD/MBz9mHbryv+pwmGCsHcS/oN2J8HtMhL8e6+p5FljYv0
2NYBmaztA/avp8+81K4r81chHA7Z7qv7GkKfXzwfA/VIo2EYYa8j8qky05ujbAP5E3Q7TcW/W/7I25Ociy+792qbA45tfSvzxyER
R7vcM/qE6e32eC0L/7DT1YnhXyv1zXnG6aj/S/jXfMZvRruz8/IiSqv9LevwWQLhIAUtS/zakXSmxbAUAgfNZRsrX4P70tLAK5z/
c/UtPG11XGsr8a4TEsMG+bP1aLKxnnj/U/v6kFrNnl9z9C9wg+CEj/P3gl6t6d5dg/3/DdElw23L8iBEoR7Xj3P9/+vBvKpvs/+4
s4D8gsAUBwUUeMG1QFQFW4yRWkLLo/RenyxNSa0r8i3nq+Qgz2P8fK79B/HLa/cCRqnl9OBEDW3bpOpCnKvzmiPthryfQ/B6grrP
m9/D9RPSkarcbYP2rTLxxKggFAA1bYyHCYpT9nAU4sSSD1v2mp5gAOVfY/XOGizlTr0D989RZNfUbzP9pW2vbF9Pi/gS8R+QIk/T
/1Oer/CID2P4EPNIyXePA/6UnfOEcxBEA6Nwwq0knpv4aIXe4y0vU/ooiJx7pL7T+UmbCK7JvVPw=="
            }
           ]
          }
         ]
        }
       ]
      }
     ],
     [
      "296f9c43",
      -19.53057,
      1200.0,
      {
       "tuple": [
        {
         "array": "<f8",
         "shape": [1, 19],
         "data": "1Ms651jAGUCIpeaDb70FwE5VakJtuPA/1ebO6wo84L8kP4cpALz9P49/hkLC1RDAvymOPczU9z9LkXTEcr
gfQJENNWnPzfi/Df/PNFmDEMCry9MWBT3xP6/sa8BxWg/AFbcdSqtxEUBR9rF+xVzsv8pyw8S08us/9QlYBQpoHsD6QBFQgKrpv4
MrvceS5hBAVTrdDNdK4L8="
        },
        {
         "list": [
          {
           "tuple": [
            {
             "array": "<f8",
             "shape": [2, 9, 5],
             "data": "NfENHZIMA8BixAZqcX/vv6uzQPMssPI/5rtTjVQe+79h34iyeGPIPyudFgh6Qfi/X0NeJ3jL+L9kjP
5jmLrlP9g/EveC5eY/wqy83uZIWj8aIWeGr+EDwOnQEJh4PNQ/vlyOPiKAwz/qS8rIrfPBv05k84i3Btc/Cd7Pd3O8ub+M/BqsTT
vnv/Rko1Y/Vui/bOi3iprY4T+gNkk/AdeHP/v2uJCrpQPADNjaEzZk6j+WZas2bPqVP/YozSEDJPu/P47Y3wpu4z9AkkAdUo29P8
nLi8nAFN6/GCMlKYXRzL+F4JCeVabzv0S6YQb8RMQ/19L8OJ3o+b+1z42HwofsP65GeTOSjOM/fja216ep4z+KPlI/w2Thv1duqT
0PluY/TY8lrRMn6j9MMkjae5rUP+dPJssu2fA/B0RwTYSOyr9vkWpo6hIFwEf34hMSrfM/GCeRej/B4D/+N6w9zu6pv3S/514zzu
E/OPfJM6XJ7z9wuUUx9zD0v1nldM0OBvK/C/pBny4pvL9Z6leT7XT+v4tiKOgpqPQ/bueppewn+L/aKuSiw1zyv+2zq/Xso9s/mp
z6yTX9+L8dFeLOBCHePyUhJXvtcPW/1L6yAJNd679O8xbneODwP4ukG8BivP6/aWxfAqAr6T8RtfSHQKXZv8HrLxK/FPy/KHk1ux
2127/1F5dNDybRPyYQY8ZNs3U/R/eZpXr297/zbMdWmcHfv+JnsOFkLOY/qntKFl5397+l5z2ZwO/pPzSb5qHD5OI/pT2860Tc+L
8ef5NqL+T3v94zdwZFdam/F4ypTZmDUb9d1HZdbvECwB+6kZM4atO/TyD+Nj2h8j/fvfHBO/EAwAOvXYoQlMy/sp/wI7czsL/BEB
+qMKuwv0hRSsOOhsu/BZE3MdpW1L+EveCjTg3Pv9slJg16JAPAG3Ug1ztW2j/mBQO1R7b7P5DDUbC2eQHA"
            },
            {
             "array": "<f8",
             "shape": [2, 9, 5],
             "data": "jc5nc9fg/j+YdpNUXnj6P8KMeWcBEfG/wDTmcIlr0T8b77LlKpLkP693/WXelew/zGe0UAin8T8Tpy
3iHHLkvxmAkuby5Ok/ZvQN61AW4D82xM0tZCj0P3FJAAQKfwFAcSwWe6AQ8L8FKJIEPM3zP0ZqGa6DadI/8VViA6icAsCZApP8hD
G4P18x+HhCd7M/72yRpK/A0r+GfgfEj0a9P1rrepx62cY/3AZlL2ki8z8fiKbanI3wPwlW0KeIJai/GIXS52Zs5D9x/2Lom0v9v8
agi0c/z9y/V4C/BXBB2z+uxISSf+/Rv0zPvUE5UO8/27FVbKCa9D/Zix4aUjf+P34j7plWm/a/Herz1L/X6D/sBNvJPa7qv22VwB
yZFfO/y6a5Rpj087/xWGdFwUz0P8dEoqvq/eE/SxwM+bwH278H4Glt7IDyPyIeMbXDtfE/Jf+8QX5j9j8kSjyMUebmP/ty2q0gm7
C/wUe/r/Q9AMCVCFW6sRPcP/Jh9Iymnec/2F1ZSFhOuj8NEsyF5nHzv5nlCWavRfa/kCpkAKrr3D/rIdscIzz8P0rQLyl7BMI/cU
XHb4Zn3z8kp7f9NAvEv1xL93LDJOg/TmhUqpyN6T/KFMTCIFvMvyEkEeljj+C/v5PBYgLo8j/0O3NZeWjyP2lPUAc9e/K/8mqGrn
cV6T8hbMj9oPDlP6+Xig4D0uc/ZAd7rann7T/eWpCkwB/wvzrYGqHvtO0/uhtOgIFH07+27n2UF4rkP3BxQNQ2Xeg/OB6sJ4j48L
80fLM0ukfTP0J9bEnIOeM/gGVecigdw79D1tbHoXzwPxqN1SpR7cu/ENEXp14X1z8CBDWMkU35v55QIZ9M8vI/+wAoUFiO0z/VEQ
/A8mbbv0NqYgkc6ck/PvFMXdiP8j/LGy1a5fLlP8MJXI+oj+Q/kHEc+gGqrj8m6s0KFdPlP6/f2Xp0MdQ/"
            }
           ]
          },
          {
           "tuple": [
            {
             "array": "<f8",
             "shape": [2, 9, 5],
             "data": "Kipbm0IKAUD4NqjukJwBQO7ZuHT5Xuo/Gc5KZ15oyb9miMogclbhP6usM9+9cwdA3UKelV679D9mHS
GUOhXpP55IpaprON6/1rJ6rwYy6z+GzXQuoaj3P7ewBksvjvY/wboqqL8G+T+QPzsZQdb4v/SnK6IeWds/TBG9xOjUmD/0X6gs/c
j3P4ffGVTWVY+/dfQxNEdwAsD0EyszFFXzP8gFKyTt0gNAXlLX7WujAkB6YMiGAsHTP94s4oDf++m/kxrj+yfv7T+Yugy9MeXdvy
833vUHufk/jo9nyvcP6r8ZTo3vHJsAwGuRH8EMWOs/+Xn8aFuH7j/BHWFCDW4GQHRD4NX0/wRADp7O9G1NAcCVYfvrt5TkP3Kyih
qVofu/q7D+JLLSA0BjiMg7MwDhPxi1Y8S7Hw/Az4E5lj4p/j+ecrJwy/QAQM9etW7IJgdAbIpewj/r+T9vDPr4srT9vxH8rABeef
M/XdM9UspF3D9tv9zkXKzrP9I6Ge2in6G/T3nlU+/o+T/FgwuMDC34Pym1NZfEjMI/9HHKypJh7D8UNQHuJz3OvxiyywuVlgRAFu
3FcR4CAEAbjE//H0XkvxKtDHWjB+4/xWYXiH8j6z8mfJzn+Qv0PzOnCv0I9PA/XhJF7E34or/4pW7dwzH+v4WEuaRxuv2/uRPoxu
u06D+l6h9tGQ3NvyLJTIzO/Oc/n6umwp8b87/zlUS4CGr1vwZkraJuBgNAT78GYFKq8D+0gyk6Ccm4Py+liriIsv6/+FKyx2aA9r
/xYUWOFMSjv/NIuWwM56Q/RvO8LqIB1z/Wz6wXzvTBv9CunL++0Oq/wcUo7Gz29z/LKyGm4gzqP/YPHiimANO/05izRkOh+L9u81
pEwDn8v47k4C+5F7o/9K5Warjo0b+fhYBd0+XgPzHKJJGVwrq/unNLMJi28L/xHPnMpfYFQKoDkhe5EPo/"
            },
            {
             "array": "<f8",
             "shape": [2, 9, 5],
             "data": "q7YSK0MQ8j99ZSSd+UfSP2jmmFaPTt2/jVov/X744b8yYCuFZ8G4PxAwI9Lt3Ps/Ka2I0eM06D9Kyz
cpcxjev1g/z90MILE/8UH+h+Cn8T/udQek4/jtPyjiWNKNPbi/mSdLYmjf97/tSVYXKDv1v6vJqE1TjY6/EKljyKQ/6j8DC6mYYA
TQP42fgVsBJO6/q8XtlyC+6L+uW6LIOC7hP873wx3sZb4/vt+73tfozD/MBz9mHbryv+pwmGCsHcS/oN2J8HtMhL8e6+p5FljYv0
2NYBmaztA/avp8+81K4r81chHA7Z7qv7GkKfXzwfA/VIo2EYYa8j8qky05ujbAP5E3Q7TcW/W/7I25Ociy+792qbA45tfSvzxyER
R7vcM/qE6e32eC0L/7DT1YnhXyv1zXnG6aj/S/jXfMZvRruz+C6qZAqaHwP33QFPgBxsY/YvmMTfRj+b+oP876UKHov95kDeGjqp
E/PyIkqr/S3r8FkC4SAFLUv82pF0psWwFAIHzWUbK1+D+9LSwCuc/3P1LTxtdVxrK/GuExLDBvmz9WiysZ54/1P7+pBazZ5fc/Qv
cIPghI/z94JereneXYP9/w3RJcNty/IgRKEe149z/f/rwbyqb7P/uLOA/ILAFAcFFHjBtUBUBVuMkVpCy6P0Xp8sTUmtK/It56vk
IM9j/Hyu/Qfxy2v3Akap5fTgRA1t26TqQpyr85oj7Ya8n0PweoK6z5vfw/UT0pGq3G2D9q0y8cSoIBQANW2MhwmKU/ZwFOLEkg9b
9pqeYADlX2P1zhos5U69A/fPUWTX1G8z/aVtr2xfT4v4EvEfkCJP0/9Tnq/wiA9j+BDzSMl3jwP+lJ3zhHMQRAOjcMKtJJ6b+GiF
3uMtL1P6KIice6S+0/lJmwiuyb1T9yT2AjJ0T9PwuwTz3/6ey//Il859nQAUAhZC892U38P+JqA252G/Q/"
            }
           ]
          }
         ]
        }
       ]
      }
     ],
     [
      "4c27cc2f",
      -45.41971,
      1200.0,
      {
       "tuple": [
        {
         "array": "<f8",
         "shape": [1, 19],
         "data": "++MyFh+PG0DFRQnn4iIGwCXFs85D+/W/9o+XwUA36D8YEswxqNP9P95cQemlaxDA81VKhLTd/79AJEpihn
wiQNkmoXjJfQRA8CLcmnO2DEAbFlZl35p8v7reEmFPQRhAUDaNaPpj2D+KXbFHwlDxv5zKh1oJWAtAnqXrh5K5EcB/1cs9viwFwG
jA47gNWBpAY6CQHJEM6D8="
        },
        {
         "list": [
          {
           "tuple": [
            {
             "array": "<f8",
             "shape": [2, 10, 5],
             "data": "NfENHZIMA8BixAZqcX/vv6uzQPMssPI/5rtTjVQe+79h34iyeGPIPyudFgh6Qfi/X0NeJ3jL+L9kjP
5jmLrlP9g/EveC5eY/wqy83uZIWj8aIWeGr+EDwOnQEJh4PNQ/vlyOPiKAwz/qS8rIrfPBv05k84i3Btc/Cd7Pd3O8ub+M/BqsTT
vnv/Rko1Y/Vui/bOi3iprY4T+gNkk/AdeHP/v2uJCrpQPADNjaEzZk6j+WZas2bPqVP/YozSEDJPu/P47Y3wpu4z9AkkAdUo29P8
nLi8nAFN6/GCMlKYXRzL+F4JCeVabzv0S6YQb8RMQ/19L8OJ3o+b+1z42HwofsP65GeTOSjOM/fja216ep4z+KPlI/w2Thv1duqT
0PluY/TY8lrRMn6j9MMkjae5rUP+dPJssu2fA/B0RwTYSOyr9vkWpo6hIFwEf34hMSrfM/GCeRej/B4D/+N6w9zu6pv3S/514zzu
E/tUOk4g615b9wViU+fhXjv2FHXqAH9ue/FhcwCGY34T9izZMT1FTYPzj3yTOlye8/cLlFMfcw9L9Z5XTNDgbyvwv6QZ8uKby/We
pXk+10/r+LYijoKaj0P27nqaXsJ/i/2irkosNc8r/ts6v17KPbP5qc+sk1/fi/HRXizgQh3j8lISV77XD1v9S+sgCTXeu/TvMW53
jg8D+LpBvAYrz+v2lsXwKgK+k/EbX0h0Cl2b/B6y8SvxT8vyh5Nbsdtdu/9ReXTQ8m0T8mEGPGTbN1P0f3maV69ve/82zHVpnB37
/iZ7DhZCzmP6p7ShZed/e/pec9mcDv6T80m+ahw+TiP6U9vOtE3Pi/Hn+Tai/k97/eM3cGRXWpvxeMqU2Zg1G/XdR2XW7xAsAfup
GTOGrTv08g/jY9ofI/373xwTvxAMADr12KEJTMv7Kf8CO3M7C/wRAfqjCrsL9IUUrDjobLvwWRNzHaVtS/hL3go04Nz7/bJSYNei
QDwBt1INc7Vto/5gUDtUe2+z+Qw1GwtnkBwJi0cZn3qOc/6tnH99TY8b9bkIY0XjT5v1+Ri+gv9Ku/qtWJSlmL1j8="
            },
            {
             "array": "<f8",
             "shape": [2, 10, 5],
             "data": "jc5nc9fg/j+YdpNUXnj6P8KMeWcBEfG/wDTmcIlr0T8b77LlKpLkP693/WXelew/zGe0UAin8T8Tpy
3iHHLkvxmAkuby5Ok/ZvQN61AW4D82xM0tZCj0P3FJAAQKfwFAcSwWe6AQ8L8FKJIEPM3zP0ZqGa6DadI/8VViA6icAsCZApP8hD
G4P18x+HhCd7M/72yRpK/A0r+GfgfEj0a9P1rrepx62cY/3AZlL2ki8z8fiKbanI3wPwlW0KeIJai/GIXS52Zs5D9x/2Lom0v9v8
agi0c/z9y/V4C/BXBB2z+uxISSf+/Rv0zPvUE5UO8/27FVbKCa9D/Zix4aUjf+P34j7plWm/a/Herz1L/X6D/sBNvJPa7qv22VwB
yZFfO/y6a5Rpj087/xWGdFwUz0P8dEoqvq/eE/SxwM+bwH278H4Glt7IDyPyIeMbXDtfE/Jf+8QX5j9j8kSjyMUebmP/ty2q0gm7
C/U8phAsJ0AcCiV16fSCi6vxVQ05ffgeo/+2KjAW/c3b8SXxRetYuhP8FHv6/0PQDAlQhVurET3D/yYfSMpp3nP9hdWUhYTro/DR
LMheZx87+Z5Qlmr0X2v5AqZACq69w/6yHbHCM8/D9K0C8pewTCP3FFx2+GZ98/JKe3/TQLxL9cS/dywyToP05oVKqcjek/yhTEwi
BbzL8hJBHpY4/gv7+TwWIC6PI/9DtzWXlo8j9pT1AHPXvyv/Jqhq53Fek/IWzI/aDw5T+vl4oOA9LnP2QHe62p5+0/3lqQpMAf8L
862Bqh77TtP7obToCBR9O/tu59lBeK5D9wcUDUNl3oPzgerCeI+PC/NHyzNLpH0z9CfWxJyDnjP4BlXnIoHcO/Q9bWx6F88D8ajd
UqUe3LvxDRF6deF9c/AgQ1jJFN+b+eUCGfTPLyP/sAKFBYjtM/1REPwPJm279DamIJHOnJPz7xTF3Yj/I/yxstWuXy5T/DCVyPqI
/kP5BxHPoBqq4/JurNChXT5T+v39l6dDHUP9VVAzPZKfk/xw5oIqQO8z9eUrCMagXwv3WsIqMNl+4/kTC4a6AA8T8="
            }
           ]
          },
          {
           "tuple": [
            {
             "array": "<f8",
             "shape": [2, 10, 5],
             "data": "Kipbm0IKAUD4NqjukJwBQO7ZuHT5Xuo/Gc5KZ15oyb9miMogclbhP6usM9+9cwdA3UKelV679D9mHS
GUOhXpP55IpaprON6/1rJ6rwYy6z+GzXQuoaj3P7ewBksvjvY/wboqqL8G+T+QPzsZQdb4v/SnK6IeWds/TBG9xOjUmD/0X6gs/c
j3P4ffGVTWVY+/dfQxNEdwAsD0EyszFFXzP8gFKyTt0gNAXlLX7WujAkB6YMiGAsHTP94s4oDf++m/kxrj+yfv7T+Yugy9MeXdvy
833vUHufk/jo9nyvcP6r8ZTo3vHJsAwGuRH8EMWOs/+Xn8aFuH7j/BHWFCDW4GQHRD4NX0/wRADp7O9G1NAcCVYfvrt5TkP3Kyih
qVofu/q7D+JLLSA0BjiMg7MwDhPxi1Y8S7Hw/Az4E5lj4p/j+ecrJwy/QAQM9etW7IJgdAbIpewj/r+T9vDPr4srT9vxH8rABeef
M/xrnpGFrA7D96MxHtpIDtP0Y3lz6yLNq/TjwQDKL5+r9I5umyZEvzP13TPVLKRdw/bb/c5Fys6z/SOhntop+hv0955VPv6Pk/xY
MLjAwt+D8ptTWXxIzCP/RxysqSYew/FDUB7ic9zr8YsssLlZYEQBbtxXEeAgBAG4xP/x9F5L8SrQx1owfuP8VmF4h/I+s/Jnyc5/
kL9D8zpwr9CPTwP14SRexN+KK/+KVu3cMx/r+FhLmkcbr9v7kT6MbrtOg/peofbRkNzb8iyUyMzvznP5+rpsKfG/O/85VEuAhq9b
8GZK2ibgYDQE+/BmBSqvA/tIMpOgnJuD8vpYq4iLL+v/hSssdmgPa/8WFFjhTEo7/zSLlsDOekP0bzvC6iAdc/1s+sF870wb/Qrp
y/vtDqv8HFKOxs9vc/yyshpuIM6j/2Dx4opgDTv9OYs0ZDofi/bvNaRMA5/L+O5OAvuRe6P/SuVmq46NG/n4WAXdPl4D8xyiSRlc
K6v7pzSzCYtvC/8Rz5zKX2BUCqA5IXuRD6PxUQm8LvEqU/mhij7FGKAMAcfc4+kr/7v5JbSPJuV/Q/of8fzzvFpT8="
            },
            {
             "array": "<f8",
             "shape": [2, 10, 5],
             "data": "q7YSK0MQ8j99ZSSd+UfSP2jmmFaPTt2/jVov/X744b8yYCuFZ8G4PxAwI9Lt3Ps/Ka2I0eM06D9Kyz
cpcxjev1g/z90MILE/8UH+h+Cn8T/udQek4/jtPyjiWNKNPbi/mSdLYmjf97/tSVYXKDv1v6vJqE1TjY6/EKljyKQ/6j8DC6mYYA
TQP42fgVsBJO6/q8XtlyC+6L+uW6LIOC7hP873wx3sZb4/vt+73tfozD/MBz9mHbryv+pwmGCsHcS/oN2J8HtMhL8e6+p5FljYv0
2NYBmaztA/avp8+81K4r81chHA7Z7qv7GkKfXzwfA/VIo2EYYa8j8qky05ujbAP5E3Q7TcW/W/7I25Ociy+792qbA45tfSvzxyER
R7vcM/qE6e32eC0L/7DT1YnhXyv1zXnG6aj/S/jXfMZvRruz+C6qZAqaHwP33QFPgBxsY/YvmMTfRj+b+oP876UKHov95kDeGjqp
E/AI1z+csDk7//aapbxTjZP9/VP6JYeeO/tS4KRZJDvz+RZL7EbzvnPz8iJKq/0t6/BZAuEgBS1L/NqRdKbFsBQCB81lGytfg/vS
0sArnP9z9S08bXVcayvxrhMSwwb5s/VosrGeeP9T+/qQWs2eX3P0L3CD4ISP8/eCXq3p3l2D/f8N0SXDbcvyIEShHtePc/3/68G8
qm+z/7izgPyCwBQHBRR4wbVAVAVbjJFaQsuj9F6fLE1JrSvyLeer5CDPY/x8rv0H8ctr9wJGqeX04EQNbduk6kKcq/OaI+2GvJ9D
8HqCus+b38P1E9KRqtxtg/atMvHEqCAUADVtjIcJilP2cBTixJIPW/aanmAA5V9j9c4aLOVOvQP3z1Fk19RvM/2lba9sX0+L+BLx
H5AiT9P/U56v8IgPY/gQ80jJd48D/pSd84RzEEQDo3DCrSSem/hohd7jLS9T+iiInHukvtP5SZsIrsm9U/ck9gIydE/T8LsE89/+
nsv/yJfOfZ0AFAIWQvPdlN/D/iagNudhv0P9t/QODCmwdAMLmGVSHPwz/vqcTGNhDDv/vgAkT+SfE/+EiDUsxckL8="
            }
           ]
          }
         ]
        }
       ]
      }
     ],
     [
      "5e824c9b",
      -52.31049,
      1300.0,
      {
       "tuple": [
        {
         "array": "<f8",
         "shape": [1, 19],
         "data": "J0+WjYgzGkDPfJBPT70FwI699cqE2N6/YZWTNeFyyL/mJYUZfxLvvwLKHEB8xhPASSZDNxE9B8AxiGjtnz
AlQABi+D8EVwZAdo+eWkTN8z9nFJv8rUufP96XghSQCxFA0POZfrLcsj8VS/sUknTLv6Tn9Zu+sQdAUcjzlrQGGsDas98QLrQBwE
I2yh8OgxhABsHrBrZt8D8="
        },
        {
         "list": [
          {
           "tuple": [
            {
             "array": "<f8",
             "shape": [2, 11, 5],
             "data": "NfENHZIMA8BixAZqcX/vv6uzQPMssPI/5rtTjVQe+79h34iyeGPIPyudFgh6Qfi/X0NeJ3jL+L9kjP
5jmLrlP9g/EveC5eY/wqy83uZIWj8aIWeGr+EDwOnQEJh4PNQ/vlyOPiKAwz/qS8rIrfPBv05k84i3Btc/Cd7Pd3O8ub+M/BqsTT
vnv/Rko1Y/Vui/bOi3iprY4T+gNkk/AdeHP/v2uJCrpQPADNjaEzZk6j+WZas2bPqVP/YozSEDJPu/P47Y3wpu4z9AkkAdUo29P8
nLi8nAFN6/GCMlKYXRzL+F4JCeVabzv0S6YQb8RMQ/19L8OJ3o+b+1z42HwofsP65GeTOSjOM/fja216ep4z+KPlI/w2Thv1duqT
0PluY/TY8lrRMn6j9MMkjae5rUP+dPJssu2fA/B0RwTYSOyr9vkWpo6hIFwEf34hMSrfM/GCeRej/B4D/+N6w9zu6pv3S/514zzu
E/tUOk4g615b9wViU+fhXjv2FHXqAH9ue/FhcwCGY34T9izZMT1FTYP8KSuYdNbPW/erdks8Sh0r+y0Iw05hjwvy7hJ4pKg8Y/XN
ng35Ej5T8498kzpcnvP3C5RTH3MPS/WeV0zQ4G8r8L+kGfLim8v1nqV5PtdP6/i2Io6Cmo9D9u56ml7Cf4v9oq5KLDXPK/7bOr9e
yj2z+anPrJNf34vx0V4s4EId4/JSEle+1w9b/UvrIAk13rv07zFud44PA/i6QbwGK8/r9pbF8CoCvpPxG19IdApdm/wesvEr8U/L
8oeTW7HbXbv/UXl00PJtE/JhBjxk2zdT9H95mlevb3v/Nsx1aZwd+/4mew4WQs5j+qe0oWXnf3v6XnPZnA7+k/NJvmocPk4j+lPb
zrRNz4vx5/k2ov5Pe/3jN3BkV1qb8XjKlNmYNRv13Udl1u8QLAH7qRkzhq079PIP42PaHyP9+98cE78QDAA69dihCUzL+yn/Ajtz
Owv8EQH6owq7C/SFFKw46Gy78FkTcx2lbUv4S94KNODc+/2yUmDXokA8AbdSDXO1baP+YFA7VHtvs/kMNRsLZ5AcCYtHGZ96jnP+
rZx/fU2PG/W5CGNF40+b9fkYvoL/Srv6rViUpZi9Y/5jTjzLCY3T87Uwmg8dvov1dSqDn9A/e/63rhgX/t3j/dN868cT7CPw=="
            },
            {
             "array": "<f8",
             "shape": [2, 11, 5],
             "data": "jc5nc9fg/j+YdpNUXnj6P8KMeWcBEfG/wDTmcIlr0T8b77LlKpLkP693/WXelew/zGe0UAin8T8Tpy
3iHHLkvxmAkuby5Ok/ZvQN61AW4D82xM0tZCj0P3FJAAQKfwFAcSwWe6AQ8L8FKJIEPM3zP0ZqGa6DadI/8VViA6icAsCZApP8hD
G4P18x+HhCd7M/72yRpK/A0r+GfgfEj0a9P1rrepx62cY/3AZlL2ki8z8fiKbanI3wPwlW0KeIJai/GIXS52Zs5D9x/2Lom0v9v8
agi0c/z9y/V4C/BXBB2z+uxISSf+/Rv0zPvUE5UO8/27FVbKCa9D/Zix4aUjf+P34j7plWm/a/Herz1L/X6D/sBNvJPa7qv22VwB
yZFfO/y6a5Rpj087/xWGdFwUz0P8dEoqvq/eE/SxwM+bwH278H4Glt7IDyPyIeMbXDtfE/Jf+8QX5j9j8kSjyMUebmP/ty2q0gm7
C/U8phAsJ0AcCiV16fSCi6vxVQ05ffgeo/+2KjAW/c3b8SXxRetYuhP/0GIAChDADAMjsQ3ztt3D/enRUrtJbyP/KpddB/ese/kk
5FCerX1z/BR7+v9D0AwJUIVbqxE9w/8mH0jKad5z/YXVlIWE66Pw0SzIXmcfO/meUJZq9F9r+QKmQAquvcP+sh2xwjPPw/StAvKX
sEwj9xRcdvhmffPySnt/00C8S/XEv3csMk6D9OaFSqnI3pP8oUxMIgW8y/ISQR6WOP4L+/k8FiAujyP/Q7c1l5aPI/aU9QBz178r
/yaoaudxXpPyFsyP2g8OU/r5eKDgPS5z9kB3utqeftP95akKTAH/C/Otgaoe+07T+6G06AgUfTv7bufZQXiuQ/cHFA1DZd6D84Hq
wniPjwvzR8szS6R9M/Qn1sScg54z+AZV5yKB3Dv0PW1sehfPA/Go3VKlHty78Q0RenXhfXPwIENYyRTfm/nlAhn0zy8j/7AChQWI
7TP9URD8DyZtu/Q2piCRzpyT8+8Uxd2I/yP8sbLVrl8uU/wwlcj6iP5D+QcRz6AaquPybqzQoV0+U/r9/ZenQx1D/VVQMz2Sn5P8
cOaCKkDvM/XlKwjGoF8L91rCKjDZfuP5EwuGugAPE//ZMO+08H+z/f9GIHFnDxP8zZBuDI5O6/N53WNheL8D+qZVjq6WHyPw=="
            }
           ]
          },
          {
           "tuple": [
            {
             "array": "<f8",
             "shape": [2, 11, 5],
             "data": "Kipbm0IKAUD4NqjukJwBQO7ZuHT5Xuo/Gc5KZ15oyb9miMogclbhP6usM9+9cwdA3UKelV679D9mHS
GUOhXpP55IpaprON6/1rJ6rwYy6z+GzXQuoaj3P7ewBksvjvY/wboqqL8G+T+QPzsZQdb4v/SnK6IeWds/TBG9xOjUmD/0X6gs/c
j3P4ffGVTWVY+/dfQxNEdwAsD0EyszFFXzP8gFKyTt0gNAXlLX7WujAkB6YMiGAsHTP94s4oDf++m/kxrj+yfv7T+Yugy9MeXdvy
833vUHufk/jo9nyvcP6r8ZTo3vHJsAwGuRH8EMWOs/+Xn8aFuH7j/BHWFCDW4GQHRD4NX0/wRADp7O9G1NAcCVYfvrt5TkP3Kyih
qVofu/q7D+JLLSA0BjiMg7MwDhPxi1Y8S7Hw/Az4E5lj4p/j+ecrJwy/QAQM9etW7IJgdAbIpewj/r+T9vDPr4srT9vxH8rABeef
M/xrnpGFrA7D96MxHtpIDtP0Y3lz6yLNq/TjwQDKL5+r9I5umyZEvzP7BYgzdhC/U/PnbAXQ3K4D+hA21ezBrkvzuC7kVWf/W/QN
Dxevwq8T9d0z1SykXcP22/3ORcrOs/0joZ7aKfob9PeeVT7+j5P8WDC4wMLfg/KbU1l8SMwj/0ccrKkmHsPxQ1Ae4nPc6/GLLLC5
WWBEAW7cVxHgIAQBuMT/8fReS/Eq0MdaMH7j/FZheIfyPrPyZ8nOf5C/Q/M6cK/Qj08D9eEkXsTfiiv/ilbt3DMf6/hYS5pHG6/b
+5E+jG67ToP6XqH20ZDc2/IslMjM785z+fq6bCnxvzv/OVRLgIavW/BmStom4GA0BPvwZgUqrwP7SDKToJybg/L6WKuIiy/r/4Ur
LHZoD2v/FhRY4UxKO/80i5bAznpD9G87wuogHXP9bPrBfO9MG/0K6cv77Q6r/BxSjsbPb3P8srIabiDOo/9g8eKKYA07/TmLNGQ6
H4v27zWkTAOfy/juTgL7kXuj/0rlZquOjRv5+FgF3T5eA/McokkZXCur+6c0swmLbwv/Ec+cyl9gVAqgOSF7kQ+j8VEJvC7xKlP5
oYo+xRigDAHH3OPpK/+7+SW0jyblf0P6H/H887xaU/jETfLqk5vb8vke1agU36v1otFLWntPW/i/8TzVp1+z9raV+EKEvGPw=="
            },
            {
             "array": "<f8",
             "shape": [2, 11, 5],
             "data": "q7YSK0MQ8j99ZSSd+UfSP2jmmFaPTt2/jVov/X744b8yYCuFZ8G4PxAwI9Lt3Ps/Ka2I0eM06D9Kyz
cpcxjev1g/z90MILE/8UH+h+Cn8T/udQek4/jtPyjiWNKNPbi/mSdLYmjf97/tSVYXKDv1v6vJqE1TjY6/EKljyKQ/6j8DC6mYYA
TQP42fgVsBJO6/q8XtlyC+6L+uW6LIOC7hP873wx3sZb4/vt+73tfozD/MBz9mHbryv+pwmGCsHcS/oN2J8HtMhL8e6+p5FljYv0
2NYBmaztA/avp8+81K4r81chHA7Z7qv7GkKfXzwfA/VIo2EYYa8j8qky05ujbAP5E3Q7TcW/W/7I25Ociy+792qbA45tfSvzxyER
R7vcM/qE6e32eC0L/7DT1YnhXyv1zXnG6aj/S/jXfMZvRruz+C6qZAqaHwP33QFPgBxsY/YvmMTfRj+b+oP876UKHov95kDeGjqp
E/AI1z+csDk7//aapbxTjZP9/VP6JYeeO/tS4KRZJDvz+RZL7EbzvnP9vjvlBZAuY/ygv8e+STzz9aL4xjPSrxv1hwPPeSpss/0U
14GM7W2T8/IiSqv9LevwWQLhIAUtS/zakXSmxbAUAgfNZRsrX4P70tLAK5z/c/UtPG11XGsr8a4TEsMG+bP1aLKxnnj/U/v6kFrN
nl9z9C9wg+CEj/P3gl6t6d5dg/3/DdElw23L8iBEoR7Xj3P9/+vBvKpvs/+4s4D8gsAUBwUUeMG1QFQFW4yRWkLLo/RenyxNSa0r
8i3nq+Qgz2P8fK79B/HLa/cCRqnl9OBEDW3bpOpCnKvzmiPthryfQ/B6grrPm9/D9RPSkarcbYP2rTLxxKggFAA1bYyHCYpT9nAU
4sSSD1v2mp5gAOVfY/XOGizlTr0D989RZNfUbzP9pW2vbF9Pi/gS8R+QIk/T/1Oer/CID2P4EPNIyXePA/6UnfOEcxBEA6Nwwq0k
npv4aIXe4y0vU/ooiJx7pL7T+UmbCK7JvVP3JPYCMnRP0/C7BPPf/p7L/8iXzn2dABQCFkLz3ZTfw/4moDbnYb9D/bf0DgwpsHQD
C5hlUhz8M/76nExjYQw7/74AJE/knxP/hIg1LMXJC/V3cmnOXZBkBxbeNccwPjPzCt6023gM6/WHmGxWUr9z9Q9Zbz3Rmpvw=="
            }
           ]
          }
         ]
        }
       ]
      }
     ],
     [
      "d915684d",
      -22.27713,
      1300.0,
      {
       "tuple": [
        {
         "array": "<f8",
         "shape": [1, 19],
         "data": "8T09e+sTJED/a71nhrcawMqCg8Wdruy/j+qxTaDMAkALvHgMCaQZQGqsHp+8Aci/BSNyjIPh9L9eZ5P3Sp
cjQIMcX4naG+g/4R0KyOlmB0C5oanMULrpP+RmiwA5B9u/WhroPKc3378Q1TkADqXxP/l8yP4X/xVAnRUsYZRIDcAFUqBPSTvnP+
VFyQg1VyBA8G2+TOO7BEA="
        },
        {
         "list": [
          {
           "tuple": [
            {
             "array": "<f8",
             "shape": [2, 12, 5],
             "data": "NfENHZIMA8BixAZqcX/vv6uzQPMssPI/5rtTjVQe+79h34iyeGPIPyudFgh6Qfi/X0NeJ3jL+L9kjP
5jmLrlP9g/EveC5eY/wqy83uZIWj8aIWeGr+EDwOnQEJh4PNQ/vlyOPiKAwz/qS8rIrfPBv05k84i3Btc/Cd7Pd3O8ub+M/BqsTT
vnv/Rko1Y/Vui/bOi3iprY4T+gNkk/AdeHP/v2uJCrpQPADNjaEzZk6j+WZas2bPqVP/YozSEDJPu/P47Y3wpu4z9AkkAdUo29P8
nLi8nAFN6/GCMlKYXRzL+F4JCeVabzv0S6YQb8RMQ/19L8OJ3o+b+1z42HwofsP65GeTOSjOM/fja216ep4z+KPlI/w2Thv1duqT
0PluY/TY8lrRMn6j9MMkjae5rUP+dPJssu2fA/B0RwTYSOyr9vkWpo6hIFwEf34hMSrfM/GCeRej/B4D/+N6w9zu6pv3S/514zzu
E/tUOk4g615b9wViU+fhXjv2FHXqAH9ue/FhcwCGY34T9izZMT1FTYP8KSuYdNbPW/erdks8Sh0r+y0Iw05hjwvy7hJ4pKg8Y/XN
ng35Ej5T9znjloG2ravwgnfWN3s9Y/MtTW/cKI0r+eh3rnBqPbP3S8MdxUK9o/OPfJM6XJ7z9wuUUx9zD0v1nldM0OBvK/C/pBny
4pvL9Z6leT7XT+v4tiKOgpqPQ/bueppewn+L/aKuSiw1zyv+2zq/Xso9s/mpz6yTX9+L8dFeLOBCHePyUhJXvtcPW/1L6yAJNd67
9O8xbneODwP4ukG8BivP6/aWxfAqAr6T8RtfSHQKXZv8HrLxK/FPy/KHk1ux2127/1F5dNDybRPyYQY8ZNs3U/R/eZpXr297/zbM
dWmcHfv+JnsOFkLOY/qntKFl5397+l5z2ZwO/pPzSb5qHD5OI/pT2860Tc+L8ef5NqL+T3v94zdwZFdam/F4ypTZmDUb9d1HZdbv
ECwB+6kZM4atO/TyD+Nj2h8j/fvfHBO/EAwAOvXYoQlMy/sp/wI7czsL/BEB+qMKuwv0hRSsOOhsu/BZE3MdpW1L+EveCjTg3Pv9
slJg16JAPAG3Ug1ztW2j/mBQO1R7b7P5DDUbC2eQHAmLRxmfeo5z/q2cf31Njxv1uQhjReNPm/X5GL6C/0q7+q1YlKWYvWP+Y048
ywmN0/O1MJoPHb6L9XUqg5/QP3v+t64YF/7d4/3TfOvHE+wj+4hIo5lfzSP+lICLCJd+6/Agj2Tkvf57+NzHheriGov9li8Wf4YK
u/"
            },
            {
             "array": "<f8",
             "shape": [2, 12, 5],
             "data": "jc5nc9fg/j+YdpNUXnj6P8KMeWcBEfG/wDTmcIlr0T8b77LlKpLkP693/WXelew/zGe0UAin8T8Tpy
3iHHLkvxmAkuby5Ok/ZvQN61AW4D82xM0tZCj0P3FJAAQKfwFAcSwWe6AQ8L8FKJIEPM3zP0ZqGa6DadI/8VViA6icAsCZApP8hD
G4P18x+HhCd7M/72yRpK/A0r+GfgfEj0a9P1rrepx62cY/3AZlL2ki8z8fiKbanI3wPwlW0KeIJai/GIXS52Zs5D9x/2Lom0v9v8
agi0c/z9y/V4C/BXBB2z+uxISSf+/Rv0zPvUE5UO8/27FVbKCa9D/Zix4aUjf+P34j7plWm/a/Herz1L/X6D/sBNvJPa7qv22VwB
yZFfO/y6a5Rpj087/xWGdFwUz0P8dEoqvq/eE/SxwM+bwH278H4Glt7IDyPyIeMbXDtfE/Jf+8QX5j9j8kSjyMUebmP/ty2q0gm7
C/U8phAsJ0AcCiV16fSCi6vxVQ05ffgeo/+2KjAW/c3b8SXxRetYuhP/0GIAChDADAMjsQ3ztt3D/enRUrtJbyP/KpddB/ese/kk
5FCerX1z/67Dh5z5T5v0rjXQaZCui/y46hdjV1+D/CKMIMFDyfP7mjiXjS/7A/wUe/r/Q9AMCVCFW6sRPcP/Jh9Iymnec/2F1ZSF
hOuj8NEsyF5nHzv5nlCWavRfa/kCpkAKrr3D/rIdscIzz8P0rQLyl7BMI/cUXHb4Zn3z8kp7f9NAvEv1xL93LDJOg/TmhUqpyN6T
/KFMTCIFvMvyEkEeljj+C/v5PBYgLo8j/0O3NZeWjyP2lPUAc9e/K/8mqGrncV6T8hbMj9oPDlP6+Xig4D0uc/ZAd7rann7T/eWp
CkwB/wvzrYGqHvtO0/uhtOgIFH07+27n2UF4rkP3BxQNQ2Xeg/OB6sJ4j48L80fLM0ukfTP0J9bEnIOeM/gGVecigdw79D1tbHoX
zwPxqN1SpR7cu/ENEXp14X1z8CBDWMkU35v55QIZ9M8vI/+wAoUFiO0z/VEQ/A8mbbv0NqYgkc6ck/PvFMXdiP8j/LGy1a5fLlP8
MJXI+oj+Q/kHEc+gGqrj8m6s0KFdPlP6/f2Xp0MdQ/1VUDM9kp+T/HDmgipA7zP15SsIxqBfC/dawiow2X7j+RMLhroADxP/2TDv
tPB/s/3/RiBxZw8T/M2QbgyOTuvzed1jYXi/A/qmVY6ulh8j9LZT84B6P8PxDbK2pYb+o/yWwvezWS4b+Hoq4FWtbgP7rktcEjsv
Y/"
            }
           ]
          },
          {
           "tuple": [
            {
             "array": "<f8",
             "shape": [2, 12, 5],
             "data": "Kipbm0IKAUD4NqjukJwBQO7ZuHT5Xuo/Gc5KZ15oyb9miMogclbhP6usM9+9cwdA3UKelV679D9mHS
GUOhXpP55IpaprON6/1rJ6rwYy6z+GzXQuoaj3P7ewBksvjvY/wboqqL8G+T+QPzsZQdb4v/SnK6IeWds/TBG9xOjUmD/0X6gs/c
j3P4ffGVTWVY+/dfQxNEdwAsD0EyszFFXzP8gFKyTt0gNAXlLX7WujAkB6YMiGAsHTP94s4oDf++m/kxrj+yfv7T+Yugy9MeXdvy
833vUHufk/jo9nyvcP6r8ZTo3vHJsAwGuRH8EMWOs/+Xn8aFuH7j/BHWFCDW4GQHRD4NX0/wRADp7O9G1NAcCVYfvrt5TkP3Kyih
qVofu/q7D+JLLSA0BjiMg7MwDhPxi1Y8S7Hw/Az4E5lj4p/j+ecrJwy/QAQM9etW7IJgdAbIpewj/r+T9vDPr4srT9vxH8rABeef
M/xrnpGFrA7D96MxHtpIDtP0Y3lz6yLNq/TjwQDKL5+r9I5umyZEvzP7BYgzdhC/U/PnbAXQ3K4D+hA21ezBrkvzuC7kVWf/W/QN
Dxevwq8T9LS3ATZ2LGP6QaCNcofvY/iWDxHCk+u78FuO12i/sFwATVaCaWoPc/XdM9UspF3D9tv9zkXKzrP9I6Ge2in6G/T3nlU+
/o+T/FgwuMDC34Pym1NZfEjMI/9HHKypJh7D8UNQHuJz3OvxiyywuVlgRAFu3FcR4CAEAbjE//H0XkvxKtDHWjB+4/xWYXiH8j6z
8mfJzn+Qv0PzOnCv0I9PA/XhJF7E34or/4pW7dwzH+v4WEuaRxuv2/uRPoxuu06D+l6h9tGQ3NvyLJTIzO/Oc/n6umwp8b87/zlU
S4CGr1vwZkraJuBgNAT78GYFKq8D+0gyk6Ccm4Py+liriIsv6/+FKyx2aA9r/xYUWOFMSjv/NIuWwM56Q/RvO8LqIB1z/Wz6wXzv
TBv9CunL++0Oq/wcUo7Gz29z/LKyGm4gzqP/YPHiimANO/05izRkOh+L9u81pEwDn8v47k4C+5F7o/9K5Warjo0b+fhYBd0+XgPz
HKJJGVwrq/unNLMJi28L/xHPnMpfYFQKoDkhe5EPo/FRCbwu8SpT+aGKPsUYoAwBx9zj6Sv/u/kltI8m5X9D+h/x/PO8WlP4xE3y
6pOb2/L5HtWoFN+r9aLRS1p7T1v4v/E81adfs/a2lfhChLxj91AVAumdLUv3XdRetcOP6/NbcEvZNC9b+i435QEpjrP/w8k7xdmc
I/"
            },
            {
             "array": "<f8",
             "shape": [2, 12, 5],
             "data": "q7YSK0MQ8j99ZSSd+UfSP2jmmFaPTt2/jVov/X744b8yYCuFZ8G4PxAwI9Lt3Ps/Ka2I0eM06D9Kyz
cpcxjev1g/z90MILE/8UH+h+Cn8T/udQek4/jtPyjiWNKNPbi/mSdLYmjf97/tSVYXKDv1v6vJqE1TjY6/EKljyKQ/6j8DC6mYYA
TQP42fgVsBJO6/q8XtlyC+6L+uW6LIOC7hP873wx3sZb4/vt+73tfozD/MBz9mHbryv+pwmGCsHcS/oN2J8HtMhL8e6+p5FljYv0
2NYBmaztA/avp8+81K4r81chHA7Z7qv7GkKfXzwfA/VIo2EYYa8j8qky05ujbAP5E3Q7TcW/W/7I25Ociy+792qbA45tfSvzxyER
R7vcM/qE6e32eC0L/7DT1YnhXyv1zXnG6aj/S/jXfMZvRruz+C6qZAqaHwP33QFPgBxsY/YvmMTfRj+b+oP876UKHov95kDeGjqp
E/AI1z+csDk7//aapbxTjZP9/VP6JYeeO/tS4KRZJDvz+RZL7EbzvnP9vjvlBZAuY/ygv8e+STzz9aL4xjPSrxv1hwPPeSpss/0U
14GM7W2T8mcgkZ8//pv8GY83r5obk/qsqkjzRN7786e53lwRfXv3pj7us1yeg/PyIkqr/S3r8FkC4SAFLUv82pF0psWwFAIHzWUb
K1+D+9LSwCuc/3P1LTxtdVxrK/GuExLDBvmz9WiysZ54/1P7+pBazZ5fc/QvcIPghI/z94JereneXYP9/w3RJcNty/IgRKEe149z
/f/rwbyqb7P/uLOA/ILAFAcFFHjBtUBUBVuMkVpCy6P0Xp8sTUmtK/It56vkIM9j/Hyu/Qfxy2v3Akap5fTgRA1t26TqQpyr85oj
7Ya8n0PweoK6z5vfw/UT0pGq3G2D9q0y8cSoIBQANW2MhwmKU/ZwFOLEkg9b9pqeYADlX2P1zhos5U69A/fPUWTX1G8z/aVtr2xf
T4v4EvEfkCJP0/9Tnq/wiA9j+BDzSMl3jwP+lJ3zhHMQRAOjcMKtJJ6b+GiF3uMtL1P6KIice6S+0/lJmwiuyb1T9yT2AjJ0T9Pw
uwTz3/6ey//Il859nQAUAhZC892U38P+JqA252G/Q/239A4MKbB0AwuYZVIc/DP++pxMY2EMO/++ACRP5J8T/4SINSzFyQv1d3Jp
zl2QZAcW3jXHMD4z8wretNt4DOv1h5hsVlK/c/UPWW890Zqb/5IMK6X3YJQEo6Ae5Y5M6/Mu9vaRzU0D+ZuQXmLG7xP39fP+XpaO
Y/"
            }
           ]
          }
         ]
        }
       ]
      }
     ],
     [
      "e72f13b5",
      -22.96396,
      1300.0,
      {
       "tuple": [
        {
         "array": "<f8",
         "shape": [1, 19],
         "data": "g4b8ljqSIUDcwTDvJYPqP3STn4ysFNw/YKI+WYf13L86+b2Zq0EFQOjYay7TuxfAL1Tlz/wg9j/fU4y6eP
UfQPTPp4bcHAnA5+c+JMZJB8AlLJwzc8rUv39gukhlmRDA6hIhQ9NfAkDSeiZOd3MTwGWK7k9YOOc/q5HFrkuoIsC4aTUwbpAGwD
9Ncr0jAiNAJ/x6nx1xAsA="
        },
        {
         "list": [
          {
           "tuple": [
            {
             "array": "<f8",
             "shape": [2, 13, 5],
             "data": "NfENHZIMA8BixAZqcX/vv6uzQPMssPI/5rtTjVQe+79h34iyeGPIPyudFgh6Qfi/X0NeJ3jL+L9kjP
5jmLrlP9g/EveC5eY/wqy83uZIWj8aIWeGr+EDwOnQEJh4PNQ/vlyOPiKAwz/qS8rIrfPBv05k84i3Btc/Cd7Pd3O8ub+M/BqsTT
vnv/Rko1Y/Vui/bOi3iprY4T+gNkk/AdeHP/v2uJCrpQPADNjaEzZk6j+WZas2bPqVP/YozSEDJPu/P47Y3wpu4z9AkkAdUo29P8
nLi8nAFN6/GCMlKYXRzL+F4JCeVabzv0S6YQb8RMQ/19L8OJ3o+b+1z42HwofsP65GeTOSjOM/fja216ep4z+KPlI/w2Thv1duqT
0PluY/TY8lrRMn6j9MMkjae5rUP+dPJssu2fA/B0RwTYSOyr9vkWpo6hIFwEf34hMSrfM/GCeRej/B4D/+N6w9zu6pv3S/514zzu
E/tUOk4g615b9wViU+fhXjv2FHXqAH9ue/FhcwCGY34T9izZMT1FTYP8KSuYdNbPW/erdks8Sh0r+y0Iw05hjwvy7hJ4pKg8Y/XN
ng35Ej5T9znjloG2ravwgnfWN3s9Y/MtTW/cKI0r+eh3rnBqPbP3S8MdxUK9o/JLDhk4KZ+78u3C1Q44DcP/fCpKTVv9U/m9JTYv
Iyqj9mdPLWz2/YPzj3yTOlye8/cLlFMfcw9L9Z5XTNDgbyvwv6QZ8uKby/WepXk+10/r+LYijoKaj0P27nqaXsJ/i/2irkosNc8r
/ts6v17KPbP5qc+sk1/fi/HRXizgQh3j8lISV77XD1v9S+sgCTXeu/TvMW53jg8D+LpBvAYrz+v2lsXwKgK+k/EbX0h0Cl2b/B6y
8SvxT8vyh5Nbsdtdu/9ReXTQ8m0T8mEGPGTbN1P0f3maV69ve/82zHVpnB37/iZ7DhZCzmP6p7ShZed/e/pec9mcDv6T80m+ahw+
TiP6U9vOtE3Pi/Hn+Tai/k97/eM3cGRXWpvxeMqU2Zg1G/XdR2XW7xAsAfupGTOGrTv08g/jY9ofI/373xwTvxAMADr12KEJTMv7
Kf8CO3M7C/wRAfqjCrsL9IUUrDjobLvwWRNzHaVtS/hL3go04Nz7/bJSYNeiQDwBt1INc7Vto/5gUDtUe2+z+Qw1GwtnkBwJi0cZ
n3qOc/6tnH99TY8b9bkIY0XjT5v1+Ri+gv9Ku/qtWJSlmL1j/mNOPMsJjdPztTCaDx2+i/V1KoOf0D97/reuGBf+3eP903zrxxPs
I/uISKOZX80j/pSAiwiXfuvwII9k5L3+e/jcx4Xq4hqL/ZYvFn+GCrv65ihRotdti//3aVb5fm7L+VTDDlWujhv02rtPIE6eg/9U
nDhqlv178="
            },
            {
             "array": "<f8",
             "shape": [2, 13, 5],
             "data": "jc5nc9fg/j+YdpNUXnj6P8KMeWcBEfG/wDTmcIlr0T8b77LlKpLkP693/WXelew/zGe0UAin8T8Tpy
3iHHLkvxmAkuby5Ok/ZvQN61AW4D82xM0tZCj0P3FJAAQKfwFAcSwWe6AQ8L8FKJIEPM3zP0ZqGa6DadI/8VViA6icAsCZApP8hD
G4P18x+HhCd7M/72yRpK/A0r+GfgfEj0a9P1rrepx62cY/3AZlL2ki8z8fiKbanI3wPwlW0KeIJai/GIXS52Zs5D9x/2Lom0v9v8
agi0c/z9y/V4C/BXBB2z+uxISSf+/Rv0zPvUE5UO8/27FVbKCa9D/Zix4aUjf+P34j7plWm/a/Herz1L/X6D/sBNvJPa7qv22VwB
yZFfO/y6a5Rpj087/xWGdFwUz0P8dEoqvq/eE/SxwM+bwH278H4Glt7IDyPyIeMbXDtfE/Jf+8QX5j9j8kSjyMUebmP/ty2q0gm7
C/U8phAsJ0AcCiV16fSCi6vxVQ05ffgeo/+2KjAW/c3b8SXxRetYuhP/0GIAChDADAMjsQ3ztt3D/enRUrtJbyP/KpddB/ese/kk
5FCerX1z/67Dh5z5T5v0rjXQaZCui/y46hdjV1+D/CKMIMFDyfP7mjiXjS/7A/1318H5mGVD82swtLNevmPxcAk+o/S9U/qN+kZ+
x+zb8cp4ode9L1v8FHv6/0PQDAlQhVurET3D/yYfSMpp3nP9hdWUhYTro/DRLMheZx87+Z5Qlmr0X2v5AqZACq69w/6yHbHCM8/D
9K0C8pewTCP3FFx2+GZ98/JKe3/TQLxL9cS/dywyToP05oVKqcjek/yhTEwiBbzL8hJBHpY4/gv7+TwWIC6PI/9DtzWXlo8j9pT1
AHPXvyv/Jqhq53Fek/IWzI/aDw5T+vl4oOA9LnP2QHe62p5+0/3lqQpMAf8L862Bqh77TtP7obToCBR9O/tu59lBeK5D9wcUDUNl
3oPzgerCeI+PC/NHyzNLpH0z9CfWxJyDnjP4BlXnIoHcO/Q9bWx6F88D8ajdUqUe3LvxDRF6deF9c/AgQ1jJFN+b+eUCGfTPLyP/
sAKFBYjtM/1REPwPJm279DamIJHOnJPz7xTF3Yj/I/yxstWuXy5T/DCVyPqI/kP5BxHPoBqq4/JurNChXT5T+v39l6dDHUP9VVAz
PZKfk/xw5oIqQO8z9eUrCMagXwv3WsIqMNl+4/kTC4a6AA8T/9kw77Twf7P9/0YgcWcPE/zNkG4Mjk7r83ndY2F4vwP6plWOrpYf
I/S2U/OAej/D8Q2ytqWG/qP8lsL3s1kuG/h6KuBVrW4D+65LXBI7L2P6W+90yXqdg/Vn/vrOmH4j+wn5+Ymz36vyP8oMO0o+k/Ov
U2E6GQ6r8="
            }
           ]
          },
          {
           "tuple": [
            {
             "array": "<f8",
             "shape": [2, 13, 5],
             "data": "Kipbm0IKAUD4NqjukJwBQO7ZuHT5Xuo/Gc5KZ15oyb9miMogclbhP6usM9+9cwdA3UKelV679D9mHS
GUOhXpP55IpaprON6/1rJ6rwYy6z+GzXQuoaj3P7ewBksvjvY/wboqqL8G+T+QPzsZQdb4v/SnK6IeWds/TBG9xOjUmD/0X6gs/c
j3P4ffGVTWVY+/dfQxNEdwAsD0EyszFFXzP8gFKyTt0gNAXlLX7WujAkB6YMiGAsHTP94s4oDf++m/kxrj+yfv7T+Yugy9MeXdvy
833vUHufk/jo9nyvcP6r8ZTo3vHJsAwGuRH8EMWOs/+Xn8aFuH7j/BHWFCDW4GQHRD4NX0/wRADp7O9G1NAcCVYfvrt5TkP3Kyih
qVofu/q7D+JLLSA0BjiMg7MwDhPxi1Y8S7Hw/Az4E5lj4p/j+ecrJwy/QAQM9etW7IJgdAbIpewj/r+T9vDPr4srT9vxH8rABeef
M/xrnpGFrA7D96MxHtpIDtP0Y3lz6yLNq/TjwQDKL5+r9I5umyZEvzP7BYgzdhC/U/PnbAXQ3K4D+hA21ezBrkvzuC7kVWf/W/QN
Dxevwq8T9LS3ATZ2LGP6QaCNcofvY/iWDxHCk+u78FuO12i/sFwATVaCaWoPc/tPt3PWh64T/KiHFOB/f7P/RDmCYHTvU/fDXO3V
zs97+m3cdYJunyP13TPVLKRdw/bb/c5Fys6z/SOhntop+hv0955VPv6Pk/xYMLjAwt+D8ptTWXxIzCP/RxysqSYew/FDUB7ic9zr
8YsssLlZYEQBbtxXEeAgBAG4xP/x9F5L8SrQx1owfuP8VmF4h/I+s/Jnyc5/kL9D8zpwr9CPTwP14SRexN+KK/+KVu3cMx/r+FhL
mkcbr9v7kT6MbrtOg/peofbRkNzb8iyUyMzvznP5+rpsKfG/O/85VEuAhq9b8GZK2ibgYDQE+/BmBSqvA/tIMpOgnJuD8vpYq4iL
L+v/hSssdmgPa/8WFFjhTEo7/zSLlsDOekP0bzvC6iAdc/1s+sF870wb/Qrpy/vtDqv8HFKOxs9vc/yyshpuIM6j/2Dx4opgDTv9
OYs0ZDofi/bvNaRMA5/L+O5OAvuRe6P/SuVmq46NG/n4WAXdPl4D8xyiSRlcK6v7pzSzCYtvC/8Rz5zKX2BUCqA5IXuRD6PxUQm8
LvEqU/mhij7FGKAMAcfc4+kr/7v5JbSPJuV/Q/of8fzzvFpT+MRN8uqTm9vy+R7VqBTfq/Wi0Utae09b+L/xPNWnX7P2tpX4QoS8
Y/dQFQLpnS1L913UXrXDj+vzW3BL2TQvW/ouN+UBKY6z/8PJO8XZnCP8MX3Aog7eQ/Ugg29hkq6b8Y6i8vXAn3v8bacKETvPs/Hs
z+/uAg4j8="
            },
            {
             "array": "<f8",
             "shape": [2, 13, 5],
             "data": "q7YSK0MQ8j99ZSSd+UfSP2jmmFaPTt2/jVov/X744b8yYCuFZ8G4PxAwI9Lt3Ps/Ka2I0eM06D9Kyz
cpcxjev1g/z90MILE/8UH+h+Cn8T/udQek4/jtPyjiWNKNPbi/mSdLYmjf97/tSVYXKDv1v6vJqE1TjY6/EKljyKQ/6j8DC6mYYA
TQP42fgVsBJO6/q8XtlyC+6L+uW6LIOC7hP873wx3sZb4/vt+73tfozD/MBz9mHbryv+pwmGCsHcS/oN2J8HtMhL8e6+p5FljYv0
2NYBmaztA/avp8+81K4r81chHA7Z7qv7GkKfXzwfA/VIo2EYYa8j8qky05ujbAP5E3Q7TcW/W/7I25Ociy+792qbA45tfSvzxyER
R7vcM/qE6e32eC0L/7DT1YnhXyv1zXnG6aj/S/jXfMZvRruz+C6qZAqaHwP33QFPgBxsY/YvmMTfRj+b+oP876UKHov95kDeGjqp
E/AI1z+csDk7//aapbxTjZP9/VP6JYeeO/tS4KRZJDvz+RZL7EbzvnP9vjvlBZAuY/ygv8e+STzz9aL4xjPSrxv1hwPPeSpss/0U
14GM7W2T8mcgkZ8//pv8GY83r5obk/qsqkjzRN7786e53lwRfXv3pj7us1yeg/NesXVvImmD9uVUWsS7W8P4JPwVljfsq/nC4RPM
Bj0z+RoLeOQPLkvz8iJKq/0t6/BZAuEgBS1L/NqRdKbFsBQCB81lGytfg/vS0sArnP9z9S08bXVcayvxrhMSwwb5s/VosrGeeP9T
+/qQWs2eX3P0L3CD4ISP8/eCXq3p3l2D/f8N0SXDbcvyIEShHtePc/3/68G8qm+z/7izgPyCwBQHBRR4wbVAVAVbjJFaQsuj9F6f
LE1JrSvyLeer5CDPY/x8rv0H8ctr9wJGqeX04EQNbduk6kKcq/OaI+2GvJ9D8HqCus+b38P1E9KRqtxtg/atMvHEqCAUADVtjIcJ
ilP2cBTixJIPW/aanmAA5V9j9c4aLOVOvQP3z1Fk19RvM/2lba9sX0+L+BLxH5AiT9P/U56v8IgPY/gQ80jJd48D/pSd84RzEEQD
o3DCrSSem/hohd7jLS9T+iiInHukvtP5SZsIrsm9U/ck9gIydE/T8LsE89/+nsv/yJfOfZ0AFAIWQvPdlN/D/iagNudhv0P9t/QO
DCmwdAMLmGVSHPwz/vqcTGNhDDv/vgAkT+SfE/+EiDUsxckL9Xdyac5dkGQHFt41xzA+M/MK3rTbeAzr9YeYbFZSv3P1D1lvPdGa
m/+SDCul92CUBKOgHuWOTOvzLvb2kc1NA/mbkF5ixu8T9/Xz/l6WjmP4YFKiHdAfY/DtbCDBcj+79IrIXV+PwHQDZSbIeOk2o/HR
GKdmIKvb8="
            }
           ]
          }
         ]
        }
       ]
      }
     ]
    ]
   },
   "pairs": [
    [0, 1, "b07026a6", 0.0, 0.0],
    [0, 2, "64b01f0a", 0.0, 0.0],
    [0, 3, "e14b42c4", 0.0, 0.0],
    [0, 4, "25ecc13c", 0.0, 0.0],
    [0, 5, "9cd7d2f4", 0.0, 0.0],
    [0, 6, "553fcfe1", 0.0, 0.0],
    [0, 9, "cffe15f8", 0.0, 0.0],
    [1, 3, "0ee9a83f", 0.0, 0.0],
    [1, 4, "da2e73d8", 0.0, 0.0],
    [1, 5, "4eacd84e", 0.0, 0.0],
    [1, 6, "7b4306fd", 0.0, 0.0],
    [1, 8, "9d886912", 0.0, 0.0],
    [1, 9, "61ee1f87", 0.0, 0.0],
    [2, 3, "baac9fcc", 0.0, 0.0],
    [2, 5, "c52df498", 0.0, 0.0],
    [2, 6, "7b4306fd", 0.0, 0.0],
    [2, 8, "35e437c3", 0.0, 0.0],
    [2, 9, "f9708569", 0.0, 0.0],
    [3, 4, "62841c09", 0.0, 0.0],
    [3, 5, "06aa4478", 0.0, 0.0],
    [3, 6, "7b4306fd", 0.0, 0.0],
    [3, 8, "36a44765", 0.0, 0.0],
    [3, 9, "e0781d8b", 0.0, 0.0],
    [4, 5, "62841c09", 0.0, 0.0],
    [4, 6, "814e36fc", 0.0, 0.0],
    [4, 8, "a6266793", 0.0, 0.0],
    [4, 9, "cb24d19e", 0.0, 0.0],
    [5, 6, "48fc14d2", 0.0, 0.0],
    [5, 8, "1946ee9c", 0.0, 0.0],
    [5, 9, "cad8dfda", 0.0, 0.0],
    [6, 8, "2c6c362a", 0.0, 0.0],
    [6, 9, "83120153", 0.0, 0.0]
   ]
  }
 ]
}
"""

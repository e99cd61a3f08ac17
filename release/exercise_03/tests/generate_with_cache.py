"""The public cases of the step generate_with_cache, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_03: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'generate_with_cache'
points = [1.5, 1.5]


@test_case(name='five tokens, seven more')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='from a single token')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 1,
 "assignment": "exercise_03",
 "notebook": "exercise_03_transformer",
 "step": "generate_with_cache",
 "order": 9,
 "points": 3,
 "summary": "The same text as generate, each token read once",
 "returns": [],
 "cases": [
  {
   "name": "five tokens, seven more",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": null,
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
     "name": "new tokens only",
     "message": "You returned the new tokens alone. Return prompt and new tokens together, len(token
_ids) + n_new of them.",
     "result": {
      "array": "<i8",
      "shape": [7],
      "data": "BQAAAAAAAAAFAAAAAAAAAAkAAAAAAAAABgAAAAAAAAAJAAAAAAAAAAUAAAAAAAAAAQAAAAAAAAA="
     }
    },
    {
     "name": "cache thrown away",
     "message": "Each new token was read without the cache, as if it were the first of a text. Hand 
the cache that comes back to the next call.",
     "result": {
      "array": "<i8",
      "shape": [12],
      "data": "CgAAAAAAAAACAAAAAAAAAAQAAAAAAAAAAwAAAAAAAAACAAAAAAAAAAUAAAAAAAAACAAAAAAAAAABAAAAAAAAA
AEAAAAAAAAAAQAAAAAAAAABAAAAAAAAAAEAAAAAAAAA"
     }
    },
    {
     "name": "cache of the prompt for ever",
     "message": "Every call got the cache of the prompt alone, so that the new tokens never see one 
another. Keep the longer cache that each call returns.",
     "result": {
      "array": "<i8",
      "shape": [12],
      "data": "CgAAAAAAAAACAAAAAAAAAAQAAAAAAAAAAwAAAAAAAAACAAAAAAAAAAUAAAAAAAAABQAAAAAAAAAFAAAAAAAAA
AUAAAAAAAAABQAAAAAAAAAFAAAAAAAAAAUAAAAAAAAA"
     }
    },
    {
     "name": "only the prompt's last token read",
     "message": "You began with the last token of the prompt and never read the ones before it. Give
 the whole prompt to the first call, with cache None.",
     "result": {
      "array": "<i8",
      "shape": [12],
      "data": "CgAAAAAAAAACAAAAAAAAAAQAAAAAAAAAAwAAAAAAAAACAAAAAAAAAAkAAAAAAAAABgAAAAAAAAABAAAAAAAAA
AUAAAAAAAAABQAAAAAAAAAFAAAAAAAAAAkAAAAAAAAA"
     }
    },
    {
     "name": "last token read twice",
     "message": "You filled the cache with the whole prompt and then read its last token once more. 
Its logits came with the first call: choose from them.",
     "result": {
      "array": "<i8",
      "shape": [12],
      "data": "CgAAAAAAAAACAAAAAAAAAAQAAAAAAAAAAwAAAAAAAAACAAAAAAAAAAIAAAAAAAAACQAAAAAAAAAGAAAAAAAAA
AkAAAAAAAAABQAAAAAAAAABAAAAAAAAAAkAAAAAAAAA"
     }
    },
    {
     "name": "first row of the logits",
     "message": "You chose from the first row of the logits. After the prompt the next token is scor
ed in the last row, logits[-1].",
     "result": {
      "array": "<i8",
      "shape": [12],
      "data": "CgAAAAAAAAACAAAAAAAAAAQAAAAAAAAAAwAAAAAAAAACAAAAAAAAAAEAAAAAAAAAAgAAAAAAAAAJAAAAAAAAA
AYAAAAAAAAACQAAAAAAAAAFAAAAAAAAAAEAAAAAAAAA"
     }
    },
    {
     "name": "one token too many",
     "message": "Your text is one token too long. It has len(token_ids) + n_new tokens.",
     "result": {
      "array": "<i8",
      "shape": [13],
      "data": "CgAAAAAAAAACAAAAAAAAAAQAAAAAAAAAAwAAAAAAAAACAAAAAAAAAAUAAAAAAAAABQAAAAAAAAAJAAAAAAAAA
AYAAAAAAAAACQAAAAAAAAAFAAAAAAAAAAEAAAAAAAAABQAAAAAAAAA="
     }
    },
    {
     "name": "one token too few",
     "message": "Your text is one token too short. The logits of the prompt choose the first new tok
en already.",
     "result": {
      "array": "<i8",
      "shape": [11],
      "data": "CgAAAAAAAAACAAAAAAAAAAQAAAAAAAAAAwAAAAAAAAACAAAAAAAAAAUAAAAAAAAABQAAAAAAAAAJAAAAAAAAA
AYAAAAAAAAACQAAAAAAAAAFAAAAAAAAAA=="
     }
    }
   ]
  },
  {
   "name": "from a single token",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": null,
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
     "name": "new tokens only",
     "message": "You returned the new tokens alone. Return prompt and new tokens together, len(token
_ids) + n_new of them.",
     "result": {
      "array": "<i8",
      "shape": [5],
      "data": "AQAAAAAAAAAJAAAAAAAAAAkAAAAAAAAACQAAAAAAAAAHAAAAAAAAAA=="
     }
    },
    {
     "name": "cache thrown away",
     "message": "Each new token was read without the cache, as if it were the first of a text. Hand 
the cache that comes back to the next call.",
     "result": {
      "array": "<i8",
      "shape": [6],
      "data": "CgAAAAAAAAABAAAAAAAAAAMAAAAAAAAACAAAAAAAAAAIAAAAAAAAAAgAAAAAAAAA"
     }
    },
    {
     "name": "cache of the prompt for ever",
     "message": "Every call got the cache of the prompt alone, so that the new tokens never see one 
another. Keep the longer cache that each call returns.",
     "result": {
      "array": "<i8",
      "shape": [6],
      "data": "CgAAAAAAAAABAAAAAAAAAAkAAAAAAAAACQAAAAAAAAAJAAAAAAAAAAkAAAAAAAAA"
     }
    },
    {
     "name": "last token read twice",
     "message": "You filled the cache with the whole prompt and then read its last token once more. 
Its logits came with the first call: choose from them.",
     "result": {
      "array": "<i8",
      "shape": [6],
      "data": "CgAAAAAAAAABAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAkAAAAAAAAA"
     }
    },
    {
     "name": "one token too many",
     "message": "Your text is one token too long. It has len(token_ids) + n_new tokens.",
     "result": {
      "array": "<i8",
      "shape": [7],
      "data": "CgAAAAAAAAABAAAAAAAAAAkAAAAAAAAACQAAAAAAAAAJAAAAAAAAAAcAAAAAAAAACQAAAAAAAAA="
     }
    },
    {
     "name": "one token too few",
     "message": "Your text is one token too short. The logits of the prompt choose the first new tok
en already.",
     "result": {
      "array": "<i8",
      "shape": [5],
      "data": "CgAAAAAAAAABAAAAAAAAAAkAAAAAAAAACQAAAAAAAAAJAAAAAAAAAA=="
     }
    }
   ]
  }
 ]
}
"""

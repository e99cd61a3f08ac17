"""The public cases of the step gpt_block, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_06: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'gpt_block'
points = [0.1176, 0.1176]


@test_case(name='five words, two heads')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='seven words, three heads')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 1,
 "assignment": "lesson_06",
 "notebook": "06_transformer_architecture",
 "step": "gpt_block",
 "order": 3,
 "points": 1,
 "summary": "Causal attention, then the feed-forward network, each of what was normalised, each adde
d to the stream",
 "returns": [],
 "cases": [
  {
   "name": "five words, two heads",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 7110.0,
   "script": [
    [
     "call",
     "gpt_block",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 6],
        "data": "AoIQdZYo3j8Uz/UKzPbwP8Go5dEYeuO/sh1J1IdR5D8zoeasyvj2v/KWaKA2mrE/jCO66MGB1D9njvxhnq/
3P16iiilCXuQ/viDbvUtl57+3jgYeQMbgv+V/goqANdK/YVuZCPRi8L+gfLghGSPuv7BF8zCc0+O/a88R5m4k2j/ilkfWkfbcP7L
zOn51wbS/nvBb5oxm9D/SK0WTdc73Pz7x6ZUitvE/y+KpA/8J6T8fb9k/zU+zvxVd/oLcb+o/DSFxP3ZT9L8HS4rHOd6iPzYUWQj
SyvC/uMX3V9ci0L+fliAt6ZjFvxQl8pIpNeq/"
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
              "data": "o0wdbTe97T9ioiGHFsbqP8TVvNhADeo/i0i9W7kI9j+1XnBkVvzyPztSr0cJ5/I/"
             }
            ],
            [
             "b",
             {
              "array": "<f8",
              "shape": [6],
              "data": "EBVJV9UQ3j8TEL5lG6yyP3i4AzmWqvM/Q7hcEojk0T9J5K+eXHvXvx4yeafK0vC/"
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
                 "data": "IbEHcb5+4j9Gd0oKHFDMv9XtTpykvcW/rca/YT2yrz8UhVGyl9itvzPcXDWpU/U/c/xhYuZN4j
8po7S1xEDOP0wUw2d0YtQ/258iitJm279Xr1LAaQ3pv4f7mNA21by/ecROAeeo3T8DsP7HcdfDv4F1T1Nao98/JElgl4KbuT+5G7
qIrgDRv5MGZ4/3ttc/fKbSpy1Znz+SAKdE0yxjPw25ajClOdy/MjMQ6PoM2D8c3DRTxvqUP2bcRiqlCdS/QL6tUIf45T9YTriokA
XVP6Gexv6wrtK/axgpPefAez/KkCx9gVrQPxePw42+wsM/BhfzRkaV3T/PYp0ad+PmP3BDxPHaEKs/c8GSgFSf178IywMby6Tuv/
xo3u9S49g/Jd5xtCy1qr93hGNknnTPP3Rz1ov5/tm/V3EaXlSmqz90gCqdWF3Avy0gLBC+88U/6JbLdCyA6L8NU28jbVrTv27+TQ
l1F9I/kfAZ8qT10j+dLZAKxETqv83DFrblDrS/5I8Jq1HOwj+3bPZGSLXnv8M2XW7BwOO/PYppz/B0yb95qw7wW+fgP9OPFNb1Ze
o/huQkhKg84r8nEQmd6KbgP6x514/PifK/24VNFrKXx79Z1LBXLuPNv0V0DDuOcea/jR9Ctf2OzD8qIN98wfTnv9tzHcdI27a/yb
xYZnrlyL9T2kKVQ8ejP6sgNdBIDsi/w4dLgHFS2L/aEHAlvBLFv6KfdEacOeA/wXPOLZcC8D8fHB01c8mev2rbs6Sqqcu/h3bOQ6
s40z+8GNbDxw3CP2b42zRtb8C/R8GUEFS74j8P0oXo7ibVP6UZKXpxdoi/qDkCS6B68L+UzVfjBG3dv2Kx5Bp8Pcs/rPYN6TB74z
/q3aa7CtHtP+FPHrmYGOc/E+Sble/a2L/1Tvg4MbixP4hHpDa+xeE/0ez+fhKQwr/DE3NG4ZvWP/9/21RuquS/zAII4FZWwb9Jn0
3/YP/eP+aUzod/Kp0/EkYnQgqytj9PJLhv6DmMP/yxyPMWiuI/kKm9FnPvvb98WPIt5rPGv5+yIrPROtC/374n/ZVCub/YoVxCJY
3aP8yXSpFhGak/oVshXSo84799VkpNfvytP9rJzL38PNI/oanLKfRPzL9++fkbVEO7P9hZgNHHtuc/"
                }
               ],
               [
                "b",
                {
                 "array": "<f8",
                 "shape": [18],
                 "data": "LPkYAhISrj/FFRqM0MXWP7V3QUoIDcu/e0odNDBAwD9L0ne+ZbTAv11niUxTb8E/fo6nnmtEwj
8Vfm7WXaHGPyTA+dtTSso/eADohYwFwr8JhqCFQSPQv/89/YAHhrC/wrnE/77HlD/omRoEV9ngP5zkQxSAocw/sfrBvC2T5D9LDY
a5PJamPwVChR4vMeE/"
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
                 "data": "JSmzy3v+zT8y9ImR/szaP9G/3JNPRsm/+XnXb6xn279ZmAN8FiGgP6u3P/dYLcQ/dFMYy6fuxz
/ZxYHA1T7kvxDVxJcBHs+/DFoim7eK7j/5Avx81Crkv5WBxBB+AOg/lFohcLHS5b9eLtP7fMjqP7Er6f7zGqu/bsI4zUe+z7+UNV
FK8NXQv+p3ho79xsu/NXzxWMSVtj8JBIcbfSSyP5/pQ9NtTcc/aBcfBjwT4j8AZMXOCOnQv/2l/R0Tf+E/wCRQwqTwxD/meYGCr0
HOvwKY0nyrCMM/IaPBmlImwz8JlB3Y+ljRPzwFs3r4ouM/VgSWCehZyT/iZpZT8cjgPzzZ+Vq8Lbs/Nwp+EinB4j9/Lr5QsNPXv2
oFE3E6H6+/"
                }
               ],
               [
                "b",
                {
                 "array": "<f8",
                 "shape": [6],
                 "data": "NiJnrZEDq7++ImF7hFWuP0kNp7QpddE/MAHRJOBAyj+eIAL1VeuQP6VEFpztrL2/"
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
              "data": "5djC41Wb4j9ALxNsq6DzP6Gv7rMPau4/9D21ZeIA5T8tKdNvQ2zvPx20a0m02PI/"
             }
            ],
            [
             "b",
             {
              "array": "<f8",
              "shape": [6],
              "data": "yeSNiCUW7z/NslJuYOvEvwnedt52rea/k06KL/qq3b+nfIIhMsroP9KQqzzxqKi/"
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
                 "data": "tAhywwCj3z8MAaUogpjcv5lFpXG7kM8/YQ7ko70Z0b8U2/3axaHZP1Olyd5Fwca/nkK+lhmz4j
930ziFjLCzPx2noxq28Jc/PbXk47GK4b9NwMzJ0cngv/MjqBz3gt2/zJ4eppwQ4r9jbQf99ELKP1VMLUEPyt0/8TcLc7A/wj8d8M
aIji7Av1VQj/mgtNk/XjUmmkN2sz8rXGfxC9aQP/GWrYEhQPK/o/hm/Sfp0T8e1UWzEc3Dv14KgGs+8t0/+U1EaXwPxz92ZILYKm
bjP2B4hXoeFeu/sv3V2cvNpb+S3t0mV2vkv8yoV8JsfNu/3YbzBYlh2T+Jx3OkFieav71m8XD0+94/r+3689BQ4D8cc3HWRNC/v1
ycLIbUOde/GvcGXl8p6r9SUjXSOB7Ev94QMoAsJ5o/XXHlyDMVq7+ZHbmZ0Vulv9DKqaj/j5g/9L5Hk3KauD/BhjvIydnBv2ehWS
KXeNq/4el0SFkX0b+BLqlZrnHDvx1qQejqiMo/+aSPcwhA1T9Oj8StpOXivxRo69oDx86/bzDpnsvWkb9Kp3PNoJ+lv6TBGV6KPN
g/bAW1+Dci8D9qX2+Ra5/HP/1DFnkOf+i/K9gvaqPp0z+YLkWEpbjov3zrvzsxJKy/TynA0DPtkz8vPraA+SzHv/FfNoLcYtU/v+
uD0clXu7+PPM4WGZ3VP0EVD7tVv+O/FTI+blQM2L/7Z+DrlLPhP0E5aRhfpJq/hsAlbYTRyb83DPT21ZCZP7uuzkGog6Y/ePY4t3
l70j/7RnwQd9TIvxshe9w8Z7C/YeYp6cZNxb/z6szTTsPHP6Tqg84pquS/QPpUxnJ1vr94qPOgbu/Uv3sFbSL8y9E/YL+HxszKsb
+kOsnsarXcP/WUoPM0aNA/f0RMKCzy1L8XObBGtWu3v0mzC2s/R+S/5UF/uSBBhb+wItkcq8zYv6UCLqHtOs8/Q/bryUjkvL9Xv8
nEX/ijPzAPWIjYMsm/FBZ4UJ6Lw796NnJglaXsv8bDLCIPac+/u0ZUhq52tT+LvgUKcsvPP+WlwziW8XK/iWjCvWCknL/qIZhnE9
60P8yhixyT+8S/f61kuZFi1D844LDKQKLNv/YcUv/M5b+/YcONC0gR5b+TnrifECXnP8Fz1ndZocM/HGUCVPSrxT9+VUSAiFCRvw
xt2M5iLuc/9p2fH7CaxT9ErAUs22DdP8Zk0RynlZA/NI02Mg5d3D/eA2yt1Gq1v21b8uHyo+M/pCbvaj5cwz8XCuO5wnbYv1GevN
vVF+g/joINNeom4r8is1Mv6MjUvySd+57DGM+/Dg2M6hbO178Momb44VrRv/eSHPuME9s/5IAy7kxcmT8OzC5O2ZrJP0uOGK2lJ9
Y/OPB9IWrJ0r9tPzDIlebYP8XgdpCknt+/3lhjDVV9nD/SBlLnuqHKvyJKkxfM+dW/uwF5MQSS1b9XT5oyexuyv6U2Z/e91tU/wo
1Yd10oz7/lvS+9Ctm7v4wHnQ9rpts/u6FhY7hVwT8PWUD3SVjTP+kKgfygD+o/"
                }
               ],
               [
                "b",
                {
                 "array": "<f8",
                 "shape": [24],
                 "data": "bBHEUb1KsL8dkPOwlNzIPxpo+QsbmM4/1osoeF5rpb9cjZ/ljKaEv6xkoF7ulLU/eneBw9875r
+mlZoASXrjPzIBvCFspM8/7+MqY/i6wT/+yB+BILniP6OGpxcOyOW/ULBvDBIG0j9+U0Ac/RvCvx4+YdVsErI/WVJQVmHgqb8zri
G+9XzRP1zGe4P/HbS/gKtWda830D+9W8AlOz3Yv0kvRXJCi9o/V2vQUrSZ2z9iftTOGZjHP7tNW0BJ+eQ/"
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
                 "data": "soSqETFryL+vapm9z4XTv+xgD/+36aU/sMhkrFjynr8knvOU9RvHv0EdUfAxGcE/Dls90+ZUt7
+AaT0mJvLTv0HSndDPyam/1j/2cTz7qj9Wdoe+l7yzP8HyfS3pdqq/0moWTh/Z1T81bRJtx6bWP6REJ8GcP7I/Woi7kLDWyz8Io5
raCvHQP4u6Q73V1Mi/BjDiXMdyxT/tBgmSQXWUP88s38Vxj70/btGK6EcUvD+fDIpg7GDCv2bLuy2fLMG/d5TvUjmwpz88kLsKOY
auv5rrVUp/YdK/R9+awjixn78lDYa/IAecPzVR9eRGK8q/qbJ30bkEyT/7Xu/qSzHEv4ohg9JZboG/p+CeXZp7tD9M+J+H7Hq2v4
tVxnI397E/hbPzKJMwzL+qHxuwQDa/P2MSu2DBHru/egNmJ1yt3j8pZPxBBZG/vygO2sk3p1S/uJA2jZOKzb/FF/middbSv060xO
8VlN+/+GKWhDvjyr8BrDH1FraXPzjqgQStibo/se21iKVy1r9suAYqQiCKv3t7UYk6Ark/F3iwmUkggj9qtc75e8Gsv3evsNnzZd
o/Qu/6uTfXzT+Poi2zGPTMv99g2TM6CLg/bl59OArusT9VyEL9tcHXv3P3xvYhj7y/QQCkR4HTy78YYIHXNEPFv4z3jl7cycC/ha
v/CaWWo79SUP8O4FCbv8l1k3cWmrw/5O2oDOhfvz/XA9DNGXKtP5eJWHzZIJG/B9ZTyOfzzb/FSmXZxxurv3qT/pa5cq+/V7/S3z
uCt784Zjlwh1qVP82NgUxRuNY/mNmNt35kxT+u7z2qJaTOP2T28wwz2tA/LF8REyD8tT+R1J6SjuTbPzGqgbxDQ8G/0bIgHYDNwr
8caSbkaNi5P+zmoYkqzsk/Tty5t+cwwb9FG68l6NTLP+McoHIh28S/vIhA//oSkD/pzhfJyeDWPzv+T7Uuzdo/zJ1Ugxr32j8snt
7BOJbDvw1EM9sntcQ/8HN0NJdYtj8SqH0VWh7Wv0drkxqo9Ne/J2Y/Bu51ij/RCI3MbZCyv1Hw4BiL4bk/rHyuKLnVx7+OE2t4gY
C1v3p/epNcCqW/3Z5siiYOwb8nnE4xw0Lhv9VftjNN17Y/BOLR3fX1tr8GXQwo0Ou5P+nlRw5peZm/Waqm3QDdo79giUruJ7Sxv7
nuRwOFXbI/lzPk3y+kwz8wt7L204jKv9HFbAyFRtS/3NCCOKlZ1r//yUQF0lXKP09f4CrfnK+/2laOSOuFxz8AzSW4O1ieP0SF3Q
PZu9E/h5ONmaWIo7/QZdAwyfjeP6s95pnxkqi/bCXS05t2zT/C0/IljCu8P1fDmSHOKdS/s1UiWQlRwj+HDZCJRxHBP77xtRdhl8
U/M7ZpBSxHvz+sH8mQ9anOvxOpgL+pGN2/M0anjGKUzT/dNcZ++tK5P3CKjXufyNU/CXNgGHqU0L/B/uAkeKFdP8uG/QvQiMi/Mh
JHPaMEdz8g3iUt9njEv+/FOq27ub8/1m+zk7pAxz++62bjSkjRv/OxqgzEosK/"
                }
               ],
               [
                "b",
                {
                 "array": "<f8",
                 "shape": [6],
                 "data": "szMxuAovtb8PsQS0yCjWv0Ox7okOS8y/bQQQfKdUuL/yZvmz4lTAP3FAibKqpKM/"
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
    "data": "qiUPY2To6T/XLUTjcAn7P/zTmw1+C9+/QvxE3JOBA0ASxDQH4KQMwGiFGk04f+o/DCLnu/g47T/bsiSELg/+P2o
DrO4RGdY/fOish7Vy1T9z1fYsQ7gBwFNy1FUce9a/iAkEvUII3T8SLSm3NEHmv8JsjAEXGOa/HNl2fG20AECU5CrdTJbqv161Jiv
a67g/zJEaFx/d+D+ual08TqcCQHQjmhQoO/U/eRZyvnURAkCrCTF/Iz3+vz2WMPtw19Y/67VP/dyw8L/Ulc7L8GXSP7fPbEHUEOm
/5zbMZr87/T/zIC0m+BsCwNxX388DH+W/"
   },
   "mistakes": [
    {
     "name": "not causal",
     "message": "Every word sees the whole text, the words after it included. Hand causal_mask(n) on
 to head_attention; a GPT that can read the next word learns to copy it instead of guessing it.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "DLBYwZKD0j+afd0ohWz8PxUeQjXMj8+/XTlB02miBUCrmWXCyqIMwM7bkvxeQsi/jwa8uCJy5z/e6IgEXfH1P
wIhj4LCq+M/S8cxEY3c1D96kR4uHyH+v6aNphLEs8w/CNZnMJjqwj8wVGdH00/ev4rgtDTfwuS/1SuKRAUjAkDUX6EN+Dbxv3bLy
ijZgKo/EDW1UhZl9z/eS6r6OtABQNQnfbn2e/Q/cyd6uHwvBECb4OQSaMAAwHbcv5WQZ+E/67VP/dyw8L/Ulc7L8GXSP7fPbEHUE
Om/5zbMZr87/T/zIC0m+BsCwNxX388DH+W/"
     }
    },
    {
     "name": "mask upside down",
     "message": "Your words see only what comes after them. In the causal mask True means \u201cmay 
attend\u201d, and it stands on and below the diagonal.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "cvALbAXE0D/7UlgQdU39P+uSL3AqRc6/QRGSJA+hBUAvthLcA30MwEVAdpdPEty/OyGSq0Mw4j+oc2nwKG7vP
43whpc84Os/GcwX9g8o1D/M+H9xcnP5v139xdSXleM/AlKFe/wI1b94DbDYoETLv572aV+WqeK/evK73A2FBEBQyRPNnWr3v2B9c
UsD5bK/nlJ5QeDS7j+AzY0UxjWoP56Fjryif/A/6VdCV5ek+D/gW1s99s/tv8PhL6rsw/4/kCoVbIA0BMDOjI5Ngpv6v7HxZFMds
e+/sQw9L7dQ0z9GXLg5kXnhv01Y8tFPM+2/"
     }
    },
    {
     "name": "own place hidden",
     "message": "Your mask hides a word from itself, so the first one has nothing to look at. The di
agonal belongs to what may be seen.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "PJq6KOZ84L+wtRvXeNzav94HItkCINe/4LFLgWmV5T9ExUeyjR37v6uhdcKA3dg/rsQpycW66z+quLgF3d4AQ
Mq64LVhzuU/EZvwBB6Q8T9ktLles7cGwNTzwHlfS9s/KikC0/bm7D+opyJmD+7nv5JkaP5bbum/dIne1vwcAUBmc5LwvuTrv8SNj
JSzo78/LM6b9Sen8j9wN4CiOfcAQADc1ZiaM/U/Wfm3yiKzAEAQTh9q+3j9v0qECGu8IdE/mh+sQoLc6L8IivSBajLTPyfy9ILJi
+e/W6rWY/D79z8c7IENfvT/v2HyYswBgum/"
     }
    },
    {
     "name": "post-norm",
     "message": "Your block normalises after adding: that is the order of 2017. GPT normalises what 
goes *into* each sublayer, and leaves the sum alone.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "WtRQ0NU38z9sCJdbZYbXv3gkFHwS3Mq/teCj3if42T8e/9YBOxryv84VOVnyysq/aXBbeUj49D+QyIn6jA2hv
/BzDKEkiaM/riuZgffXxD8mAxlG2rPyv7N5cq/RguK/TOA7p0387D88KuAkKFzwv+AYckwGnNS/NlLo2c8Y6j8meRD33fTYv7Lfr
NRj8t2/+2QifG0t9D+SibvDXc/bv4gmNj40SMK/2RlFXje+0z/MgWlBdODyv2EvXDAt7b2/PGqhGFm57j+iem62Y/rXvyhAvxwTq
7q/wKMQohpY5D9PPiC4WnLovzOxR4woXOa/"
     }
    },
    {
     "name": "both sublayers read X",
     "message": "Your feed-forward network reads X as it came into the block, so it never hears what
 attention found. Some later models do run the two side by side; GPT-2 runs them one after the other
.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "FqFqvhwH5D+t+O6Ymzr4P8bbsCftfNq/a/fmSyfKA0BEdZ8rVtgMwACMR8GccOs/NEDSgXM68D8toCLpRZABQ
KC/T2ZdvsU/VCUJPj9A4T+Q+YHbfkoBwCla63RWHty/hIUreGU85T/aCvIQg0LgP1Rj1vV+Hti/Sk6NrfEbC0AcchRMRrbjvxI9u
jxuSvK/WDtDnnUn+z9OVLQb4BIFQNNhsMKKJvQ/LJNwAadrAEAe2H5l2/n8v8zX1e7bO8w/1wx5LXsE+79AQVK8yd2rvywTfregR
e2/O5zfbNuyAkDc+04vkhwDwEw9/fJGIvC/"
     }
    },
    {
     "name": "no residual around attention",
     "message": "What attention found takes the place of X instead of being added to it. Keep the st
ream: add to X.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "AmrH7LQL3T/yrphbyHTnP54JuzWDJLQ/WmHXH2mg/D/vC85KSxsBwN8oAspELec/3wlT3Cob4T9gVYQDca3XP
8yP0KuEyse/hCpSMJwf8D+qJVjHs+P5v7wy+cLdI8C/9jT0ctAv+D+QkgGhPJrSP9hTKKSlcaK/IltVb5VT9z+L5XA0VJT1v1PGa
dges9g/HlpmfY2v0D9aBcmtWYLoP0M+dLiNZ9E/+q/L8fLO+D+0gRVULUr9v9KNzNeO39+/xyy3TF4z4D/C3uBicGnkP4Sbz98Bz
8Q/q6WfLW3+/j8Wq6zwcNP/v9Ra7UjJSrA/"
     }
    },
    {
     "name": "no residual around the network",
     "message": "Your result is the network's output alone. Add it to what attention has left in the
 stream.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "5gmIJItZ7b+B5t/+xdf3v2gYD5oW9p6/KMDbi/Nox79sXJtTWbfPv/O/FvZ5ddo/ZF1RQ3Ni6L/JwybeWi34v
3MF/xCq6sO/8N8serKriD+BudtqzGfZvyW1TRc/8dc/iih7IRGT478QO5D/U1Tyv5Hxl3YC2MK/1ydqtHtatz8wgjDe89WSvzHS4
FJnFci/9FZ872+M478odxi0U7r2vxDtzeOX9MO/CI3O2m2tuL/doaxtk8/avy21cOMEudQ/fChCEi3L7b87R5ijZmr7v9AI8Ju+Q
oS/kNBZyS7TfD8ZBcz4HsbYv716Hb/bWdg/"
     }
    },
    {
     "name": "normalised stream",
     "message": "You add to LN(X) instead of X. Only the sublayers read normalised numbers; the stre
am itself passes by untouched.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "rV3NbuAR+z/Xe2ChjXIAQOUCHAmFMuI/3uIstVNoCEBXxGVs3msSwC3KpsyPwNq/KkYXYz/r9z8+7ImTVJsCQ
CU7ZklfXPM/mBzFFNKDxr/PerqQtlMIwPGB63AcY/2/M08s71FS+z/op811nNu9P9amj8W/BOA/m6Y3AJz9DECY+97Axc6Xv/yTz
7yMIu6/OW9WnNvH+j8Yp3xODd0BQMz0cGp2Y/k/grIZvgbh9j9EJtgoE8gRwD50zgFY2/y/kFn2tCpXxr+KeMuRKHD6P5wJNHAsF
OQ/1QA6aNfpCkA8eByyKeH3vzfF8iqAgPu/"
     }
    },
    {
     "name": "ln_1 used twice",
     "message": "Both sublayers are given numbers normalised by ln_1. The second one has its own: ln
_2.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "zdT2U1f69j9f9e8pOaH7P5LMjFyy9Oe/l7+7+i6zBECtI0sP41gRwBn2Au8yT+o/pWyrjRw79T8VSRUOrJn9P
8jcxYRTz6k/INUzYaNr5T+q7W0bkL4IwBtmc/E7Fdy/jqp/wIjK6j/Ams+1+KjlvxB9rfNuw+q/YnOYSuy1/T/u3OcZnonzvx/nR
JY/m98/cmrJv0xb/j9IEVDNTwcBQOt8f0qg1PI/djGxrPEwBUCuttBIS/cGwFHAo/IDJNI/t/+0ARATyb80lqjqdz/cP+/rw7bIw
ei/zB6rj3TA/T+qrnKVBMYIwMxbwO001ei/"
     }
    },
    {
     "name": "second norm left out",
     "message": "The feed-forward network reads the stream as it is. Give it LN(\u2026) with ln_2.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "JJqPjG2D2D8ILV+XWMDmP2bTZ0mlFsO/Fq9mCfWqAkCSrddAWOgQwEKmV1HojP8/lLsajQhh5D94z8eD7Wj3P
3SLY1vcAMM/u7hDGsZ+7T8CvqIiu5gIwPA94iS6K6I/CCI98O6jsT8yRvPNJkztv3QJPggou+W/G2r8zZia+z+e/NRRe/jqvxNBy
Nq3I+0/sN22Tt/b4T/+j1mGTIz/P68QlP4e8PU/QtycWVKLDUBw7r5MtvIIwBR/olklPvA/E51NmIkc6b+AIluXbby4PyVk4D05P
uO/AUjziUf+/T98R+7wKdkFwJQblmhn2su/"
     }
    },
    {
     "name": "relu in place of gelu",
     "message": "Your feed-forward network uses ReLU, as in 2017. GPT has GELU, which is feed_forwar
d's default.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "ac1zTdpu5z8z8Sd+5oL4P0Bs1nrMR+C/mXCgx4KcBEAFjcx5UbQNwFZRcMEgNOk/Ed8f5oLl6z8YK/PdB1T7P
2zCtLQNqNM/4HtbGyED2j9cveEMZqMCwHg8824DYdi/LZ4IZR0m4D967qp4hknnvyIoaHEYxeO/6lcnfkl0AUA9DBx2+Vbuv6Ai7
y69+om/ZznmjFSd9z9W9Azn1T4BQP5BvZjExfQ/TocyD0KiAkDmdzWUcxcAwCube3Eg39U/JxVKSvLI8L+gxCp5yyLFP48tkRR1J
Oe/xxWIjatm/j8UQChNd04DwJyr1Qyo2+i/"
     }
    },
    {
     "name": "exact gelu",
     "message": "Your activation is the exact GELU, with the error function. GPT-2 computes the tanh
 form, as the toolbox's gelu does; with real weights the difference adds up from block to block.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "ypmyJa3n6T+kIS4vXAj7PwiGTp7NCt+/baDzN5+BA0DDRa1i7qQMwLFoBUmLgOo/WsF9UCk47T9bsh+ygw3+P
52oNKZgGNY/DrsAJUpx1T/bjd/LmLgBwE00FgIXd9a/okNQhLMH3T+g5pc38EDmv5+qlbe0F+a/aGh/ZKi0AEAZ5wFSfpbqvxoqj
h0P6Lg/M5EWotrc+D9t8PpFeaYCQFplLBJLO/U/yxAu6TkRAkBBB0v1yj3+v2EO1AzS29Y/+eMzEVix8L9ceePTQGPSP0slO21xE
Om/Xm82GgU8/T+rZezkFBwCwE0s7zZSHuW/"
     }
    },
    {
     "name": "Q, K and V of each head side by side",
     "message": "You cut the columns of c_attn into heads first and each head into Q, K and V. Some 
models store them like that; GPT-2 has all of Q, then all of K, then all of V: np.split(\u2026, 3, a
xis=-1) first, then split_heads.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "khGuMxbw6D9CgWHqTMACQHAy1NeEju6/PDb+22Q/AUBodtsF94sQwGTGeslHMfg/OH3Iw3DW1z8ItYImFYkAQ
KCBJsXndo6/y6XIkFUg7z/5BB7qM+kKwFvr/SYKRd8/Xp0Tf28aBMCkt+c8H+7aPw3+Czs7mtQ/qHY/b8yd6z8EpU7PyOe3vx3uv
/ckQQXADrm0IP6R7j80XgR/cAXsP5eSX54EEABAYQwQZH/f6z+t/tlg8SfVv/WQHkcdqgFA/t9GZ6vgAcB0fD0hBkveP8wslfwF3
Ni/vDR81ahW6T98qrYpGtb1v3/zJQPNof+/"
     }
    },
    {
     "name": "queries and keys exchanged",
     "message": "The first third of c_attn's columns are the queries, the second the keys, the third
 the values. You took keys first.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "qiUPY2To6T/XLUTjcAn7P/zTmw1+C9+/QvxE3JOBA0ASxDQH4KQMwGiFGk04f+o/gOfquUcj/z8IESuOnsn5P
yoUUhRGguE//sGY8wAm6z/cIdA3vx8CwORMCeHGSOQ/RoKmrrGP4D9Av1iZXmH3v4PEpyeNaOK/oe6WE5yC/T+zmEX16vnFv0gtT
85rTLa/iVLeM5oeB0B70SIHhHD7P9Gw5SC8nPI/uibigmydAUB6mK9ieEn2v1g8Hmaokfk/tuAtqz3N8L97s8/uF2Xyvyfp8B75w
Ou/NaHBisbZ6T/o/p1Hs3Lyv8DjnRo4CbA/"
     }
    },
    {
     "name": "bias of c_attn forgotten",
     "message": "The bias of c_attn is missing: a linear layer is X @ w + b.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "M02Trmfk5T9lDm5Z2yH2P4/BDADcBuC/j8Rlc5A29j+xDKBYk14HwMyrhYBjX7w/ThDLmggK6D+id0EmrYD9P
wbHslt+Mc0/K/mnFWyA379nVgWe0M72v/bmoApace+/iK9E/boPu79MKf5bpyrtvyT4PbqkveG/g8jyh7QI8z9jwBFuAPvWv1B7i
/7xD++/Tsrq2MGp6j9iG9Z24HsCQJYyPJAKrvY/Dgwezl8v+D+kbZ9Y1bXzv5Lm1SPMzue/IZpLFXdt+L8gkQfUb8PGP3wBRVQkR
Oa/NCIOxCih7z+CAb3d8yH7v1PgbGSggPu/"
     }
    },
    {
     "name": "bias of c_proj forgotten",
     "message": "The bias of attention's c_proj is missing: a linear layer is X @ w + b.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "lmFpOq+R6T/tc/TGSFb5P5pQ8U8kaee/aTzIpVLpAUDWFks7YcEMwIeCWalxXe4/vwoOOc/x7D/LbkV4s4X8P
2YTRWlLvbw/4vkpTrAcvz+YVyoqcrYBwO4leyqzV86/eiNoHnO01z/Iy6prW0Dtv+/vcR2Cvuy/dY1/7gDS/j8MZ/7Fy43tv8xB2
WFXbss/VxqhxRqX+D845hrRNtEBQHO2lzbLXPE//oWUWTFYAEApq+fkWTb+v4p/tStvr98/cFHXgkrY8b/IxdZ/7gHCPyV9YkJQh
fC/A3dKURYh+j+eFa88LiECwGMN5LleE+C/"
     }
    },
    {
     "name": "attention's c_proj forgotten",
     "message": "The merged heads go into the stream as they are. Pass them through attn's c_proj, w
hich is W_o under another name.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "XKA8DfEf/D/Au77JHNiTvx4slE6xDPO/eh0RJhc/BECiNfhrw18MwOZLjgtgLARALDLtVuMDAEAcRjw5UfzSP
ygJt8to+7g/mJhwtbC077+YnP/+CkYEwIWB0E2mSwFAGY52vW8b6z9oETJjn28DwPJcFdC8UgHABA6QPcgDAkBMu4aYhWv6v7hMm
WQZ9/s/nuD0XNr+/T+EPVB+mLfTvwnR7ag7/uo/W/csCUWG8z9SG1pkP2oAwKGQ3IsN7AxA2mNWJQq+9L9M7eEIp1X9v1vboqesj
/e/HF6O0Lm06T/g1B+NGR8DwOxMyYdfTAJA"
     }
    },
    {
     "name": "merged by a bare reshape",
     "message": "The heads are right, but they were merged by reshape alone, which lays several word
s of one head into a row. Use merge_heads.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "DtkMnPwd4j/IDFjsl2Tjv+ZDYn1tD9C/FA0csiGw7j8dCc6SEef+v/A74ARXPAFAiLNPjpnR/j+4/oUS9O/IP
8DTiPl/2uE/pxsSlENi7b+u+WV/TOHav8IFLhlKD+E/0hKC5IFk5r9YihkZLWnVvz8S7ovUxt2/O5vVPlV+BEBWkgYo+0z3vyNYK
bS4MNI/XIiGr7Ei87+YIi12ZY4TQMWwRePH6Po/9gmqk+o/8D9EOp/GwjgAwF/Sh3eHcfG/EGUPDLmVD8CZKyOYwo8QQHCvEtoym
uG/fvhJuTtTyL8ufaexhAsCwNu3k8aOQwfA"
     }
    },
    {
     "name": "one head",
     "message": "Your attention has a single head. Split Q, K and V with n_heads.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "qiUPY2To6T/XLUTjcAn7P/zTmw1+C9+/QvxE3JOBA0ASxDQH4KQMwGiFGk04f+o/GgV+TFFn8z+Gu5Q/oYj9P
6zBhDGYreA/bdHmY1Rl5z/dKIxTY5cDwMbnl5/YSMw/6LG2/lo9vT8aq4+KXq7qv4r//GiyXum/kJENIPlk+z+SXOdq5pbpv/hTC
MCXqsi/Tv2ReF77A0Dp2Xb1ZGYAQPK6cnH5XfE/G2p3VLbL/z/yM+zJF/T4v9wxviA+9PE/7DysjmcV4L+A8Ee3l6SSv1rGpsSWT
O2/EPouj21I8z/SKiJWpFD8vzRKSmCJV9i/"
     }
    },
    {
     "name": "divided by \u221ad_model",
     "message": "Your scores are divided by \u221ad_model. Each head adds up d_head products only; h
ead_attention divides by \u221ad_head already.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "qiUPY2To6T/XLUTjcAn7P/zTmw1+C9+/QvxE3JOBA0ASxDQH4KQMwGiFGk04f+o/7n8TxTKC8D+zni1iZ1T9P
3ZeaxGFztY/AAYuqQ1e1z/3PoNWiZwBwKzMGQnggNC/qBdgpc04vz/O34PK9FLnv2bqDAHNpuS/fjabk2J6/z/B3XUUb5Tov2xaL
v0l7ak/eTTxOgcD+z+gKpnssLkBQOynEqIIf/Q/H4LPJrlCAUDVOXMSM4P8v4cOdguci98/H8eBn8LE8L/IyqEtCGvFPzzYPAa/Q
em/xzPYnV3z+j/yNKbL7SEBwNQYftCiCOS/"
     }
    }
   ]
  },
  {
   "name": "seven words, three heads",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 9600.0,
   "script": [
    [
     "call",
     "gpt_block",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [7, 6],
        "data": "O9DXp6g99L96BpWANivGP7SGU9yjrPI/9AsVOdDU5T+sOX8EEGHyv9XRSXSqetY/aDGPJZEWAEBUqLz8fN7
QP/QKaK6dTPM/nBLdX/wsyb94p/yK6n31P0USY2MauN2/ANrAK7ud07+lDX0tDIL1v5vxFOdeiuc/4i/WNFP67D+Kh8qN8jDmvxv
8NufcVu0/pYEPXoz2zb/hrMSBdY35P787KtPNJMK/SALLeSxTyb8ayaczTG3Xv9cbymbsUsK/lz+ij93z7T/g4IwYwrzqP+gHWS2
5W/g/eBioWQ8S6r9heVH8e3/CP+BivTDY/e8/jwTRzWc/AUC2X28149Xmv3j3J2NX++g/E24+p9LExb/FC5tp4dj/P80swDnzdPA
/LUCzi6xgaT8lPyxK1k63P+Iz0ptcStU/qn8Qi56K8L/zqekzIRftv8siThFURgHA"
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
              "data": "c/ZQDX3Y8T98RkdnzMTyP8XZ//XPvu8/N6pErTl57D+mnLM0iW3wP3kAkKlu5/Y/"
             }
            ],
            [
             "b",
             {
              "array": "<f8",
              "shape": [6],
              "data": "S2tNhsJm2D8ApSrxV/vjP3Q7qMAEqN2/1AujOhNL2b/6nkWEwYCuP0iOko9u9dU/"
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
                 "data": "AAdqg36s4L+z25P0mjHgP6R2afCO6eQ/3o889C6UtL/mI1G0hkLFPws+EucEBdc/PT1O5cmA5L
/cZluZyyLBv03wNY6q/sO/OvDJjv6y07+S8t+Gz2O0v+JRvuMKJKs/vulJ5qtk2D+clyQN0hLWvyhZzZdrp8g/MSaKSdNV0z+7Bu
VeKMjiP/J+W5SJCJW/X3DT7zql1b+sKTvJpDi9P573ZnTei8i/8udBwS8h1r9v5S1KqFnHPwb1DJeQE+E/DY522BIzor8pw9METv
fqvxdWmEwH+so/aMDljdgy4j8fr2mKcjKvv3s6SUwvKcu/iIHcqCMz3r/bcYZITFDwP2m+x0Ki3to/NMYX02bTyD9gFJeKphjpP3
AkNN40SxQ/d3K5Y3ZO4T9nu/FAw+bgP45io6/ForA/kWeQ0Fi94D8Vl4Thj3vGPyEij4hYCui/P3qJ0w21wb9Yzn3vy1zCv5rui/
Yi19Q/Y8YxK9IDvb9+0IzPcee0P7QoiUsoZ9M/Qr3YA7HBwz83QyYXhYvTv0vxbvabWsK/Tg79RZrGyb8npeBWzPnwP/Ai/+X1gu
K/1kHkR+oj5j8i5zhuAbSVPz9kplIu5tE/+aauqZhn3b+oVrgmMQ7XvyPsKdC0sOE/qhKXkf18zD9KlMl7NfCwP/BKtNDWtN6/0S
3+NboEqj/qBqxR2DDuP5n2TS+uTsA/EyP0YHd01z+Z+5e701C2v7sb9SuH1cE/+NkOIZKG7r9yFkkzaf69vypiUDyq19k/HR7UOt
wTuj/OptOjY2Savx11KJK+Iaa/Z8rKNo+30D9xZD5kR2jCvwce6/PCa8Q/Nqz48bXtur+qzuGw523Cv7MQCPp9WNM/DCWZ+lf+pj
/ADlrvfjPKP0T44g6mYNa//xCbUPRO3z8uR7xXF7rQvySLDyKGPb0/XZPf+pKK2L8o5reoa9WOP30Re8JEDte/8IP886V607+UGy
zYZ1ZYv6mHhpBDrKY/D0aiLXIH0b+uM75kLk/APxbfh5MkY+g/B/qKImNR078AnO7bJQPgP2DGDisTQa+/4yeDku490z87fRMkdH
rJv6TIFJanYbW/UYOLkyah27+BE5deWb7iv+H6hZNIveI/L49fKVOvsj+Rak7Jb1GuP+JwWtCRfOE/"
                }
               ],
               [
                "b",
                {
                 "array": "<f8",
                 "shape": [18],
                 "data": "/XKOj0ucxz9NbG1a4UPCv2ezTQjFdsa/C0Il9ue9sz8MgenHXJnfvzYDxqwyQsq/C27P1pwX07
8wm+7fUpzJP16me6kO/cs/NUmVAN6nwz+MofWdugK1P/ylcNoNaME/BBLVy/8G2D/XQLXoFN7UP/PaY/loutQ/KS1oRma81r/7qE
9wWVbbv6f5ivoZhdQ/"
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
                 "data": "mUtE1Z680r9FlOLLy0fIP27xCDeXs9i/2zkWC4x7wL9iJOe4+bLTv/7vGemE9u0/GTmRItlQxz
9HsOIt913bvxsuJuGMnrW/0CUKO5ix1D+o1rk2+zLqPxBeNfThhcE/iUE/KHki1r9N7rW6Hh+uv/NtnbRw1M4//HvdgJSZ2b8TaA
qd6W+nP9BWdOuYb8i/YU31m9LisD/CIRwHOzKhvyGbdWUaYN4/PGrcaBt+w79rewvBKp/AP99rjmWIhtC/QfW/DwaNxz+383MuSf
7NvzB3opJl3t8/7EvXgFX3vr+RWUZ9DSixvzBmfx3fPsY/wSzg7AK73r/ZbnzWde/Bv4ilK30ovpY/aooDFA4W1D/o0re91o3fP1
BesYNhD72/"
                }
               ],
               [
                "b",
                {
                 "array": "<f8",
                 "shape": [6],
                 "data": "16mx6/Uj2D89ne6qzj++P6dpuXF4vdG/eDyzeKLjtL8cJ+Ych8ffP72Wdx7RKrm/"
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
              "data": "c7zicmJv9T+VONEkLyPyPxo0QAdOSuY/OFymIWiA9T+8hCIf1KvmP3rhQcjFnfc/"
             }
            ],
            [
             "b",
             {
              "array": "<f8",
              "shape": [6],
              "data": "3h3Mzq5hqz/ADUX7RbjTvxDtTxD90uI/Jt/qaeth4T97LEG2BI/gv3EybkY04+k/"
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
                 "data": "TlrDXZf8yT9OtTOCs3LOPyBZqfyuwua/3BCkaeA+x79rZT8mWdrLP4xg74a7iM4/NkTlHZpJ2D
/RGL4eHdbhv77m8fq0Xr+/RqGuiFiQ6r9mcoxFoNTZv6gA2eE5h9A/LFZtOVM117+/1HlywUXKvzw9ZcxCOKM/5/3tDEn4y7/UFk
R3NIDDvyNG5JhJXLI/qNClgF7h4j+R5DzByl3Lv71eY2p+ne+/2AvBo0Y1vL+7sDcoCvLWv5TRqNAETc0/LHlvr7sRsr9x4GdANT
exP4xZi0pMa5A/raVnPJ/twj+HK3pPxhrqP8ZCxBUkU94/3WysOxY90T+347YibZ3aP9O5JOL/e9c/Uh/SnxmKyz/DNBAGcHzVP5
0qhudy4tY/FuU7sG0f3799D8k41N6/v08NXNBYTNw/jHzso5845L8NxtZHEs/Cv+tGyyLAEcc/WwbuIvhvu78zNSyNtn/dvzjhfd
xd2vK/vVjnfy6N4r+nFKPyL2LSP1uX9clzPtK/5LsV/Itc4T+t0CI7ptPXvwutcFMRu6g/BJsUTibMtT9QKQj5CULiP+eHBYaFJ9
S/x2YOSLKf17+bXfyXmYXwP5M/3vfeGdO/8SOncoK12z8Pn1RrqGHQP9rvfaCvcc2/szlaLK1Usz/Ehhqq+T6bPzhoXiULpbq/d8
sxl/eIvz9WvUo+21fTv2sJHOG8rNY/sRLeIymnp7/gj48RG4HFv/vJieVoj4k/InO8jkRB1L9a6AuPZXzXv2HzGe9EBu0/YyMu5y
Bn2T8nsnxainqHP2ykF5Y7Be2/NtTdyY2c2T+nEchu8N/WPwX+3ZDpWb4/bB5W+i5Z0D/7Tbq8a7i8vz9SZbePA8q/tce7Y7XaoT
+X/C/VQpLYP/Xh+vCFcNM/Hm2B9N54sL8Z0jkin8XXP8ceuGuP2uO/CGwg1wl71b+J+8wHYLy4P2ls0QitY7W/qwG0fhmDvT/H+X
9KaNbev38A0chJD+M/dQvSXLTT4b8F1Z8Cbl3NP+6NX3Wgt+C//6scIUOL0z+t6rHmdNvmv/0zWmf7g9w//b+GYZbO4T/AUg7YA2
vqv7CZkFjTKtQ/quS+jxC/3D/veh0qNj/Iv8u6EXEqfNY/1mUwvBl04D8vCYrJ0DHXv3vwbc5yxeA/eVXdBdv41L/+oB2M9AnJP8
gHoFTuhb4/iCySfYXPxD8n8jkQ/IXFP8NsI+ZXrty/CZmCX6Ew2T+xgwNM3jrhP9n+C6Ah2dO/AvS7XGVvzb84vf3/4BHJv1oQR4
d4huE/iYy9mFHQ67+Vm/IuF4nUv0HFF7diVtA/GXubWNIW2j9+lqvyajnhvyeWWBxZtc8/M6aX/Jld2T9ITLujqIm4P5wwk/IDp+
W/bHvZOV7PvT87HeJmD+vmv+fVdkeFJNA/cBYjnBgwqb/ASCgLTNfaP78S8I40PtM/fY2Im8WdzT8g2MGvccbmP0vNHY76AbG/F3
ubGtGh9D/WiP0MrTuRP7ClfJA6drS/Xyvm/GUExT8oLtJSN0q8P1QubZa8FeI/"
                }
               ],
               [
                "b",
                {
                 "array": "<f8",
                 "shape": [24],
                 "data": "AFKQm24u4b9esA9AKqPbvxGDXScCN9O/N1zA2XequT/zRA5HWKPUPzImRsCh9s6/XB15DimuX7
/y0khJqqXFP7nFCiCVCMi/RsiaOCi2vz+RhRktLAfMv1n/QwSjnuA/d1LD558w1L8ASK1nAjHSPw3S8ogvLtC/3XXelmi/t78PsL
zwOwrgP/lTXkjSTde/EHhVyWFKwj9udzbY8A/OP3JdnnWXK6C/IYxEkNsIsb/9UGuctcnRP1zSFDVqSMk/"
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
                 "data": "cLh9DAjRob9gdLIENe7JP7D+JY2Yds4/O1hivnTuqb+dEmoqVtO0P+JjM4xcks0/Xc+rcVyvsL
9kjsxxgi7kv1V3BhVtkKO/RZT2CXruy79XtYKoad3Kv8DXXGDVEc0/kWvE4AiGxL/FxDrdzQvOv2clGlYMBau/PejXuHqax780XL
Kh/G7EP4HMIpWhPLM/Cfx17g61yL9t80zjhkDJvwX+b4/ypb2/o14Wn3sGob/EsMZu9eHXvwzi3/D308Q/Yp8crGrAwr+ZFjFWt+
qcv3jrvR9Y58M/6GLX08GSg7/GYHrJT/XIv+T0O/qbPtC/ImcoXL9ezD+sHjragJ26PxkkVLLwP6e/6bhpXDiqzD9skX+uAq6vv0
pF1hnxPL4/TNGEPrcopb8uy0UPIczIv5MiUBF008G/MqN2YhBMob+9DYowEZHav1AThyiVesK/FUAnHpk5ur/PM+AxyQe4v+GbY6
p6Jbo/H8iGWdvs4T8cylhCzyrYP2OBKkkqtKC/PkGXZw4iyb+kV14eWfTEPzBXUYBBuMW/z9deXwQAxj/Lp7O0AsbDv/lf3KpbeZ
u/kRKCpf6pwD97E2/UekLUPydZzoIrSNi/QAVOJ0lcpD9qiVtl5a65v61zIDjTDrE/p/udEKcHg79o/KYinxXDv4c0wxs9HsO/EE
HTOJWi1L96Unu13+HJP+W7nxAgd8c/6NEkQ6gks798S8bGcNHAP35VYaLKZtw/F0taPmCrwj93T8de7dCvP/CmyVefdsK/C0AZ9/
hhtj/Vl4PIjMihP26eHGFljLm/z94vhL1M1r/Ixz0VnGCPv5SGy0ClHbM/4xzQSGC3v78bR8LdcT3dP06KLpFWJ7Q/gSAiK0yeYz
/nvtPkkgvcPwRvQ5+g0MA/rXokAGb9uj9TxrT4RrTAvynjWQzdB8o/rZg3LW/awT8Q1zUddjnlv6EXpFJlxcg/+Jw/mT/8zz+vLf
4mOxPXv/gBknbF9LC/gPW0PAhhZL8SmGsd8xHBP+amcD+svs0/Cb3Qcmdvw7+n7jKgGZqcP0IKlPTOo8q/mnWBt9dNoj+R0I+NLU
zBPxGQeKpZjbk/fQHh/URLzD9LjMa9D0DSPxvnwWFV3bA/S6/NiEl12L9nCxz+rAnLv7yCmJI6h96/WBqesBpbyz8NqzYLRnexv3
O10rqHpLa/DQq8Q0Cgqr9N4NTZ7w28P0Rnn0We8dE/lAJXvN3EzT8LttUQmgWyv45GC9EGYce/3KvYRRNkz79ZOeD70CtXP5jtq+
DSt8E//j2QYokA1L/QUnRGXBywvxb31/hsh6o/KtBOgrKZrD9B8Bat0afVv0JUgYKGSMi/yAV0f2en0j/v2KgQPmPdvwgsdTTsRb
C/v2RWBjSY4L+yybewa4fMv1c+ah2IhpY/s0IuqOpvuj+i/3JxO3HAP1oqbf9uD7s/7f3Fk3hakr8Gw+pt8yrjP3mvDXrtNtm/Eu
V+raJcpb+Cyxf75M6GP/330OTcW8k/di0R7ox+1r/NxJ1Wwz+cv5E9NVNG6b2/"
                }
               ],
               [
                "b",
                {
                 "array": "<f8",
                 "shape": [6],
                 "data": "LonBjwWssL8XfiMhUyjEP/LHAiev38G/T7/+ZsQiq79yj72PlaXBP2/M0PRb/M4/"
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
       3
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [7, 6],
    "data": "mybozP03BMCQW+R+7RKpP5HPKlg06fM/fDHd76dG+T+lLg9jDZDwPy1/NqgAP+O/My3qLYXVCUCTm3BhCUDYv/0
Vm2GqY/I/5qqzcgX8AMABaCNRTxD/P+QGF55nOew/jPuPqXzx8r8AzQHbpT/3v36WL5kANtI/QPLGUVbltj8A5WxSJNmfPzHG53w
bvvg/EURB9ySI6b+fFMtH5XABQGFlTNlSffC/3BycWeNY7T+eHVHUu9wAQAbBHyiKM+g/4NV/7WsO8D/g4lZVPI6sP4/U4BQxdAR
ACtzOPmi0/79MPPBQYlrzP5gqQHkIMd0/M1/pFisRCUAusClA96T6v+Cvpavq9PM/ThZ6JTyTCsDPyI8I5Q8EQG+GCuUbKABAkvJ
CAosB5b9wDnpRPhXkP79JAY5KiP0/UplzgvWa/b9OoIYdgGzzvxR40FN+RgnA"
   },
   "mistakes": [
    {
     "name": "not causal",
     "message": "Every word sees the whole text, the words after it included. Hand causal_mask(n) on
 to head_attention; a GPT that can read the next word learns to copy it instead of guessing it.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "eFw7EtUA/r+QniVyxZHJv6CtG5fNQ/U/WlF/YCfw8T/9p8mjUtPlP+FWBLqXRsI/HApKAxah/T9apw2Rx7HkP
3oA1U6ofgVAbAg0wFldAMBoWaGNCnXoP/0lPKtKV++/QIJ0iY3Cw7/JSheI1HcDwIuN3z+7sPI/gnt5ODK7079raOXm7wvpP1g/D
k48lvU/qi8eEVsn47+wd9J91TT9P1B9HSCggtQ/AFCZxrJj5z8dRxIUp5jkP6A2jaQKKdm/swaHjx5O7T/IcdEOYHbiP/CL5X1U5
wNATNXb/wWkAcDIK4Rvh7uZv34aT6HOVPc/o+YSI7NjC0BZ9MtoZ3f7vyZXHPgWW/Q/D4aLqMeqCsCBrc8qZdUDQLs1duyBdQFAk
vJCAosB5b9wDnpRPhXkP79JAY5KiP0/UplzgvWa/b9OoIYdgGzzvxR40FN+RgnA"
     }
    },
    {
     "name": "mask upside down",
     "message": "Your words see only what comes after them. In the causal mask True means \u201cmay 
attend\u201d, and it stands on and below the diagonal.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "vE6lQvZj/L/EjfcDo/zSvyg7yTxN5/I/xWXT8arB7z9jRS82IS3mP4vtAiOosNw/+eTOuDEu+j+m21/VDqrnP
/to2M29ngdAmTtjxPcJAMC6IMJK/SfpP6cw+O3jtPO/zCF8Ecyx1z8334csZdIHwCD0Cl9qHPs/wLBxoSsU07/WwwaK4TX4P5hhO
yOmgvM/2MektBnSyD+6yFd7C/b2P2PhofbBDv0/hBQo2owX4782QsfHyQjqv9NUFzM0Q+y/KwL+yHP49z+54XJZAaP1PyD7d/JV4
wJAy1eK8R9hBMC8dYnLqof2vyndFyF91gJAOA3J7XqzFEBe2/HIKCEHwFD/v9C/0u8/TC1VrXfPAcCWPH0DO0wRQGANuGKedA1A1
9UKGbm73L/k1HWwZ1LgP4LXPnikhOc/GwioluAb9b8c+ZlKuEngvzHG5qdWzgPA"
     }
    },
    {
     "name": "own place hidden",
     "message": "Your mask hides a word from itself, so the first one has nothing to look at. The di
agonal belongs to what may be seen.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "envjg9W/BMCWwmm4zmH1P2mtD3CHOeA/YtmyfuI7/j9w9oLD2CHgPw2vh8+yjOC/9H4ShHpPAUC87HxFJ3jEv
1C2obw3BQBAdtzHDyDM0b+VbSOabxEOQNS+1N6JMvO/gPlLV8LekL/SA0xtiWUBwGAHWUZepec/Fs9sl0qV27/6pktCKQvYP7QSy
me0yfw/dAdJtBZ+8L8rPqOrMF8EQLjGdbQ6tfG/nZRO3pdX7T9xO00ZSdj5P10T+CcCvPM/GP3wxDVN5j8UWU3fLYPSPwY6wAz86
QBAWlwtrNrF/79dqe/+4QXiPz4uWvVT3fc/RkC6RMKRCUBBoGMOFuT8v6kG/yyKe/k/kOKL3RbzBMAjo9fphlsLQMgg3sQ8xfQ/M
Ul8VhdF67943vAr/b7lP6bTgsGWNvw/RZ2BBUqE/L/dzWJ0Z1bxv+6nkyJtpQnA"
     }
    },
    {
     "name": "post-norm",
     "message": "Your block normalises after adding: that is the order of 2017. GPT normalises what 
goes *into* each sublayer, and leaves the sum alone.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "BnPePpXVBMCYQY0AD9LaP0lll0zUztY/wKoI8NJTAEBmnXFTgJjAv/HD69fphOo/dw13zOcEBEBhRtoNn2Liv
43RVdH0Y+M/jb2o7FLN+L/WWTEgGxvVvzp1ULu8BdU/WssI831l2j+Y8hw8N475vymJslWnLNU/oAZgoU9K1b9HXyaZpV7jvzbTe
dZ1Qg5AnJH1Y1C3279wN9UBQ1X9P0je2meCXcS/gj2lXoR40T/oA4d6rwXyv0Ibpa/sSvs/0WphRNCa5j/4NEM+VhDCP0JkbDafQ
/E/3aRNq9cI/L+YYpwEXHLzv66/fdshhQNAG/PEHnc7+T9U9IZkdpPwv3HYrc9mjd8/rcnOe/Av+b8cuB+wfTTjv3qLyPQ9OQZAo
ODe4rZ78D8r5uRwQMrwP3zemZHtjPQ/Fl1xXsVB5L/aXcILEKHwv6DoQ907F/K/"
     }
    },
    {
     "name": "both sublayers read X",
     "message": "Your feed-forward network reads X as it came into the block, so it never hears what
 attention found. Some later models do run the two side by side; GPT-2 runs them one after the other
.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "iQ2HUFEVBcAwoXRqxsvVP+pHKe+CjPI/YlIHZrztAkC/N09hoYEBQNywq2NMJvi/kc1i0zM/A0Dm5n83HwnYP
0aFV1igxvk/mAvuWxmB9r9mh4q6uQj+P/IXHjTe/NU/NEbWFsPj9L/WfbAwO8Dyv+NK3f0E4dI/NEX545GC4D/ydH3D96TfP9gUU
AqvIPg/QnutuJKB7r8g7VWGwBj7PxDWWVzCUbm/QMjvoJ5d8D/YHJNMQJz7P3s/mqVv/OG/ZBBKxaMx9D/Yzyp0wyO0v7kOFvRa5
gRAyqRZn2JYAcDObsNT2rDxPw1bSbO96es/yHGGZhSiCECYs76p9HP2vxSjDisrLvE/BlGO5PqXCMDwBgENWAwFQEbkH70v7gBAe
qNhiEdL6b+gh59GZxzkP17Oqu/HMPw/OYAVvN+AAcBAMChYyEbyvz6DbDZ5qgXA"
     }
    },
    {
     "name": "no residual around attention",
     "message": "What attention found takes the place of X instead of being added to it. Keep the st
ream: add to X.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "TmPpRONo1b8GK8FvIaPWvwOhIjfPT+I/pq76FDDHxz8ZPOhM32UAQG6L3gtNTOe/ksAd53cz+z+xDu2C0wL5v
21GVIhp++S/7vOL5yYiBsDDoAvZPn/qP3NDN0O8mwdAzAs9MKCZzj+qQcznhNDSPzBV9sair70//9OKNgW14b8Otk2CFgTwPxAFE
0N7nr4/wpM/8Uaz5L9FEl9rnN/Av9yrA9W8Iva/dlK0h3Zn478URVk8/Iz8P6SqIm84k/s/zoXUsI1B0r+2akFwCsjMP8AU4kA72
uI/Y5k93xLU47/J/1zop/z1P3ZwYTHQwtS/E4gCTsJyzL90BN9D/mHWv4At9EE8+ew/bHoR1weI8b+hnaFblVrjP+h+76eekpm/j
MyIM9kV0L9I0beu4se9P0vvvief+vg/7qyMw7Z27b8GAR2njCXYv+tb29soe+i/"
     }
    },
    {
     "name": "no residual around the network",
     "message": "Your result is the network's output alone. Add it to what attention has left in the
 stream.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "McJXqGvD+L+fKGke/X3nP3GTZg3xgM+/PnPJFPeG3T+wK53j2/6Qv9tSD6+gK8w/tZOiqVM05z9IKfHOxSLev
06XTkUpFro/J7jp3r/597/THMYIYYy1P36Fi36Z8eE/3iT/aFCg8b+Ou5B9Z8uwvyg09/Jctty/+haD+HMq5r8QwyVzCbShv3TAW
Fcof+0/rKJbf4sH1r+y25dCK2zqP7Q4lPP5Q9e/r1CwAZ/o7T+nu0v1UWTxP7JBvbjLy9U/c1qzGoSZxT9VDHh/eTfnv58rRICFe
t4/Y2UipqiT5b/Abw1qn4bVP6A/N0G/4b0/007E+nVt8j98bPTMX5Tyv6hllF8VBsO/rh42nvkAAsCGRSH/4v/YP3iTZgCTUPI/Z
LOk+vEC5r9U1yDFcjPFP47zAtFHn+o/8OpILnKJyj/IwJ0ORy+3P+AfbbsuxOm/"
     }
    },
    {
     "name": "normalised stream",
     "message": "You add to LN(X) instead of X. Only the sublayers read normalised numbers; the stre
am itself passes by untouched.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "uAsWO9XlAsCg0FiAn2DoP3hbOvNvKt0/6mY1p+4K+D9vxVKPxcv1P7DoH5UFnru/pPTH79tHB0DScflgYxHVv
7L8Llv0r8k/U1T2foflBcCOaBF5DurxP+oB0cCWndu/wplMqz0Tvr9PFUX1Y3T9v+wr4nJRnta/vPkcpJB49L9s09u57IPgPzSRA
6Fa2AlA9EtWbZ2X5b/VZGTtrCUMQPv9A1iHgfC/zF/Ij6hL4D/g4xSfUVbzPxwmmzvd3tA/4HKFyIeG8T+AYuQ1GJB7vwqg0x69k
/4/4pXFrjRhC8DwppO6FfSnP9sXi/HRUu4/3nI+94lSBkC9iBKZxvYAwAjZfQXSkYm/Bj+pQR9zEcAEodsWv8L1P6Zwmiq0rPs/I
Movc1/r3T+Xs9UwhpIAQNzNpC3WjwBAvnOcZSrm+r9YhijurX/sv6qGxCWhOgnA"
     }
    },
    {
     "name": "ln_1 used twice",
     "message": "Both sublayers are given numbers normalised by ln_1. The second one has its own: ln
_2.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "cavkJ7BA+b9A0Eq4WHikP09A0tJd0/E/fGnNpt5e9T/93OtpDND1P7YI8Lke9dW/WhTHXDqXB0AawsMIbHHEv
3HiwU2mi/M/otohGBT59b+oZOLv2L30P4wG7dgRi+o/5NrdZ9tb0L+YJwMwo8L6v9v46122Q9I/0Bio0fuQz79GTWzJph3UP0ZeN
LBv8fg/WEzoHwnR5L+EPT+tjsH+P/Rp3JC1Muq/HjomOAEy7D+8sDPdwr3TP0wGevANGec/AzI5xYup5D9GqW+ihJDdP0Mr7vGGZ
QVAOYDDwItw+L8ieEs5cU/hP+AE/4V/rds/y+KHb2dnBkDC5iSOwuL3v0JAw2zCFfc/LBqJVEc0BsBeSNlvZfH8P7Kj3Ui1OP4/a
d1AM+FO6b9WLQTc7UTkP7iM0rysifs/wwe7NKfm+b9cgmmzchj+v/Jz1tZckQfA"
     }
    },
    {
     "name": "second norm left out",
     "message": "The feed-forward network reads the stream as it is. Give it LN(\u2026) with ln_2.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "wvuWte8RAMBY4eboofLIPxMYfqF62/U/jVdwgfmB9z/rR8LD2/LzP7yAbt5zYNC/husIntRUBkBgsZ0BBQ2+P
zq6xBXciv4/uP97J8XT+b/qNggf75n2P7pkXqHF0+8/SG7qRcP85b9p3Ae8Bcryv6lTiYULWOE/nI0Zv8Uz4D9sa8ZZGV7MP1gqf
smHaPE/avDWd8Vf5r+PoxFfjaAAQHZQyPDwKey/pihm983o5D9ee1FQZ+/vPyioiOZMfuY/VAxw6cO34T/mzme0bUHpPzPBW0N4h
AdA3J/OvG6j9L9k5RvFU0DxP/yyuyPpY9g/lDmjm3giBEB83pawRinwv0XEN420wv4/ZuUO5voDBsDlvPSuWZz/P/gXKSy82v8/U
sbwa8p75b+AwLEzzBJuP8qmXXNw8/M/7hMQaFmaAsCJXXuGPpX3v+W32JsEEgXA"
     }
    },
    {
     "name": "relu in place of gelu",
     "message": "Your feed-forward network uses ReLU, as in 2017. GPT has GELU, which is feed_forwar
d's default.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "SxRcF0MQBMDAyn8u9Ly3v7JsxQg3TfM/MAY8FIlM9T9rnv1VAIjvPxq+jOcN++C/SnhUIlY5CkD0CfXDCQPhv
+qZDc+XYPE/bgHuljzlAcB+P6I3AgX/P/cABfyRAvA/hoBNmBwD8r8wtHNXW+z5vxxaYbwR9c4/CEZDfTJswb+oTF9B4ouwvzYLs
ORSxPk/OyhlJrdV6L/ozaN2JCMAQH5FnwlPnPC/PCoOw3Ls6D9tUjZ9UbP/P9lDqB7VOuo/Hhd/hUpa8T8Ym3rjsd+6vyZh4A/QU
wRABb3zw/RkAcDmDlVU66bwP7zthTWsFuE/1kBRqvkiCUBc/h2ZJZ78v4eqrZNgcfI/Vk/B/zt9C8DUwEVL/6UCQB6ZoWXJpwBAd
6U2rrzB4b9KKDDAadvhPxKLHcTNk/w/kYp2nAE5AcAQdkcPXbHyvzo2W704lAjA"
     }
    },
    {
     "name": "exact gelu",
     "message": "Your activation is the exact GELU, with the error function. GPT-2 computes the tanh
 form, as the toolbox's gelu does; with real weights the difference adds up from block to block.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "n++C5wQ4BMDwA2d5VwupP4C0/deF6PM/3lyJeARG+T9S+gCfIJHwPwyE+ktsPeO/mLTJabrVCUDZSJmPbEDYv
ztAMVbTYvI/F7YdnNP7AMAofjF7hxD/PwKiy+PdOew/iu/GyYvx8r+6Obiy/0D3v0R1X11NNtI/iNRQtiHStj8QQVTB0eefPzhEm
Z4mvvg/9Vo7OreI6b91oBlxzXABQHHrjnxyffC/ZPZjT31Z7T+yM9/eEN0AQJuDk3ejM+g/wHzw0FQO8D+wlrDS0XKsP0vHjO/0c
wRAyFJqGj+0/79z8hFpyFnzP3tCUge5Mt0/CLKE3VERCUCspN9Je6X6v3x9qD209PM/v2a+cxKTCsCGVx9Qrw8EQDyxwTjyJwBAv
isfQwcB5b/5jqE4FRXkPx8e5rG5h/0/tsNmnlGb/b/Ba9zTJWzzv+4vDSUaRgnA"
     }
    },
    {
     "name": "Q, K and V of each head side by side",
     "message": "You cut the columns of c_attn into heads first and each head into Q, K and V. Some 
models store them like that; GPT-2 has all of Q, then all of K, then all of V: np.split(\u2026, 3, a
xis=-1) first, then split_heads.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "Xdza/Yk1B8Cvt7n7jsPsPwZEaEWCEPA/2Z4mGuul/T/oY7YXoHTeP1IW/e+o9eS/hUaJeHaZAkDutHzXo0foP
81E1TeTKP0/dksh+dSV7r859JXYXKb0P3PQ4gRt7uS/E+eQJT0ZAsD29VPZLn/mv1RlXxLEccU/clZ+yP4U8z9gsysmr2uZPylA1
GSQ9eQ/+USEHtFF8j89svmEhpTzPyXC92FljOI/G8XkEIWLxL/+JTIdnEvsv2YlV94Dfbs/0szDOEh6BEAAJdeWtubUv6WNAaH5+
gBADYqWA/fuBMDhuTuiRrTjP9oWtOYcqgBA+Pfd1rFeBUBJ9b6CO9j1v5iKtfCsd6U/3IVMB6SC8b8S2Ougbk4NQAKDstD8DQBAc
g06h7hb0D8QPy7Oh9DOP/jgWTQwHfg/Kl4GwxLm+L8c+sqqEbr0v5Kztj+yPgPA"
     }
    },
    {
     "name": "queries and keys exchanged",
     "message": "The first third of c_attn's columns are the queries, the second the keys, the third
 the values. You took keys first.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "mybozP03BMCQW+R+7RKpP5HPKlg06fM/fDHd76dG+T+lLg9jDZDwPy1/NqgAP+O/Lv8tHABwCUA9pHX1bCHcv
2TBm/6lFvE/u4dV1VA1AcAy9nXCluL/PzC8ronYdvM/oiS/dE7v/L8E2CnBQeTwv+x+Skh3+/C/iI4BSRPTvD9yt6eotyLrP/zoG
RDEywtAEqL3v4qq2T8UnJOk1830P0AjWrLlSuc/p2ecBKsY1j9A/cTHqQIDQN/2J1FeoOe/HOk9fIEm/j/i+vLD4f/dv9pnn8OxB
AFA27e40jzi9L+khiXGaRQLQGj7ppBi7tc/dS7AvGhMCUAI8SRBmrj7v1C2ZKtYSfE/SJDKz/kmAMDzsB7MyhgOQIjXYtCeSfQ/B
g4i1qHB2D+Eb3u9MqTTvypYtXDA4vg/qtGVgJN68b8gU+eMloT6P87PC/4O6gTA"
     }
    },
    {
     "name": "bias of c_attn forgotten",
     "message": "The bias of c_attn is missing: a linear layer is X @ w + b.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "gM9o6Mep/79o31U6ICy4vyBjZCKuVgFAkY3FW8yv9D+PkE8XMBrnPzIkmKpqzfC/De2Sn9UjCkAOH77GTcC/v
zr8XNr4Cvw/GiAHWBwtAMCjKgOX5qj6P9BG/78HYtM/0YY7h2M/679XRMzseST0v8gVTVMsK/I/7PdsNPvvzz9cKqiKZBrVvxw4I
qQlp+U/Bv0c/Afc5L8qq3lQCocAQBS9Ze2oq7m/YlJZ8KNi8D/yF2u3U6ryPz1DAIoE28m/yYldc+5E8D9hInhGVB7iPwr9Zz1cl
QlA/hDobD7J+7+fB40DZGHpP0jDmIUPEuC/go3i/em3CUCMRtgTi+zzv1J6g4ZTp/w/AkzXgsASCcDGsRHV+VQAQKqJLas/4fQ/V
tx4dx9Q07+Tc6PNLaTmP7zyDU/NZQJAy9M+ElvkAMArdGzzQ6D6v+MG5RmZDgzA"
     }
    },
    {
     "name": "bias of c_proj forgotten",
     "message": "The bias of attention's c_proj is missing: a linear layer is X @ w + b.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "YuYyRV6QCMCwetzQlKKrv83hMhLiCvc/40byXQba/T9yH5+IENHkPz9s51/zq+a/lGXhV2/BB0Dn20GmcnXjv
58C0U8QovY/8znPjJsWAsACllnGqkX4P/DlWtx8FfA/pGZlMJ/a+7+KgLA2/0n1v1I0jcHuEuI/KO460tc75T9+sRLk+m/Jv14Xg
IgAh/c/FcaT+Lqj97/C/rm6pCwCQATlag8+3O6/U01d9NL29T9alWoFSHACQF4RvfHgEOk/bnF4/xuI4T9oEiw3PGW6P9pa7S0RM
wZAxFThzQDf+b+LNcVeUCjwPxLOsyl4GN0/URbc1voiBkA4WuqfHX3+v8IJZ//a6vc/+LtfMViuCsC4+Kv+n3kBQEeHb0uAlgFAY
Ou6yLTA77/WH4MDmgPfP7wItxjczQBAQCbhrAGQ+r8m5N/o0L/3v1gkjeAoXgnA"
     }
    },
    {
     "name": "attention's c_proj forgotten",
     "message": "The merged heads go into the stream as they are. Pass them through attn's c_proj, w
hich is W_o under another name.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "uFAuo6Y/D8DqCoypbe8BQC8bg/FU0vM/RMUiG6ca+T9kInuOdZXxP3105/QYV/E/WkSK8LPsAkBmjHogHS32P
8iiyxDQPANAwNWwXuB36r+bLS7xoZYAQH27MA9aYvG/cEAA8GjY+r8KHVCKIw/wv7jYyjm4/+A/6yH4He7V7D+ASYG6vONzv7w9Y
uNsoABAuAThDAglyT9n3sdD2zwFQB3D5wxZzfE/Q2DC8DXA6j/BRNwaekPKv5BRVyZblri/MsD2ZxrI8D/8my4QdhvFv3PwHhk+g
QNAN60pJW/d778gan52h9L6P/4kxcy14gJAUcOGOFVQCEB4fHbHA93/v5zXYqABrPk/bWw7v0YE6b9iPhCMhcsFQHUbsNiq2wFAj
BlNAVh74L+9uI8bk4TivyCRRnMl6P8/pPEQ+HsK4r9i4YOiH1Ssv9yOcCPs1wDA"
     }
    },
    {
     "name": "merged by a bare reshape",
     "message": "The heads are right, but they were merged by reshape alone, which lays several word
s of one head into a row. Use merge_heads.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "9zT2Y4a9/r88wjLa56e/P2XKwu1lg/0/0GwKGEgE8j9WWRjrtpLrP7xCpi2ttu6/Zi/A8D16C0C6Gf0SDCHSv
+fLe6WNA+Q/hp3jFP/197+xiKU3W74AQAj+u8MP1fI/4KR70P6C7b9fqQsZVlLnv7aVpkkPsdg/YAlvhL4h0b8AOwfW+li6v3fIP
yxCPf8/L9oV9WXI57+gdCbc0UT8PwmSSvMDxM0/OrzpxBxM7D8Wk0rUGfLuPx/5kinQGM+/7BJ6241F9z8GLjymiE30vwy97umPB
PE/oKsvfNteB8BGT/SJmKIEQPPuXGXv8QtAtm/3rDF2B0BFOibJrwv4v+jop9JUEKE/MdOnvuH5BMBMD6+P/o8FQG3uPmgK6wdAj
KuRZsySyr/8VCP0IELQPz6HXCnsR/Q/JIqlEqXv+L8kADe9DWudvy/dayvnLwHA"
     }
    },
    {
     "name": "one head",
     "message": "Your attention has a single head. Split Q, K and V with n_heads.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "mybozP03BMCQW+R+7RKpP5HPKlg06fM/fDHd76dG+T+lLg9jDZDwPy1/NqgAP+O/RfNh+hbHB0BkVA2jFWq9v
wPEXAXpPfo/Q7mfw2aw9r8s/NwbPuUEQByhC15X2rE/ZVBqyRYE879ygw6Wtsz2vzA4WT2Nf6U/kB6Bg0V+vr/OmA/6ZUbCP9AB6
Iz99QBAKDpBXf1K3b9mXXFGF2wBQELc9Y5w2NA/7rKquqeG4T+w5FWEDPunP6zWdf6IY8O/DrU5CYgy8j+Aqdesav+Wv627Bkv/g
QJAtEVrqFCS/r80vwWJ7lfzPzaqC+LAc+M/1SpXywrEC0DmziCVLS/8vyifhwqRzvk/VgQJtxw8BMDMU/3szA4LQLb7FHS/rvQ/x
MswLxYX5L8fuV3AmCPePyg1IqkFdPY/qRr3Jfb69r8IPAUCEfPBP9ZlJ2fMEAbA"
     }
    },
    {
     "name": "divided by \u221ad_model",
     "message": "Your scores are divided by \u221ad_model. Each head adds up d_head products only; h
ead_attention divides by \u221ad_head already.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "mybozP03BMCQW+R+7RKpP5HPKlg06fM/fDHd76dG+T+lLg9jDZDwPy1/NqgAP+O/fzxvOCwjCUC2wRwfjMnRv
7YvP5i4G/U/KJ3ZW8gH/r/yxe1TM4IBQKKl397/QeI/DNQfSBKk9L96eWy9Xuv1v3SxiRWlocI/6AQzbE3zsT+6pJRXTTurP19Pg
UYW3/s/MuEuyOG547//DYhaWt3+P2m+tPRup+S/sv151LXv6T+yq+CG0Zn9P0CHvfjJAJc/kTr+EOd+9D/osUd+xC7Ev9QNPPc0N
ARAAgxfwgshAcBMGy2OGFL2P376A1sRGuU/IYp2hmLKCUBSMq6Kk+H6v1EeL4dh1fI/4FtbMz/xB8DKJ/Yp/+MGQHAEXtJEhf0/J
2HYeYPE3r++LFiGxq3ePwhUhCrHe/w/kMHCpq4H/L+41XbJ8zDlvyDfi1YqpwfA"
     }
    }
   ]
  }
 ]
}
"""

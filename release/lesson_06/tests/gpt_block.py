"""The public cases of the step gpt_block, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_06: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'gpt_block'
points = [0.5, 0.5]


@test_case(name='five words, two heads')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='seven words, three heads')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "lesson_06",
 "notebook": "06_transformer_architecture",
 "step": "gpt_block",
 "order": 3,
 "steps": [
  "encoder_block",
  "cross_attention",
  "decoder_block",
  "gpt_block",
  "gpt_logits",
  "next_token_distribution",
  "generate_greedy",
  "gpt_parameter_count"
 ],
 "points": 1,
 "summary": "Causal attention, then the feed-forward network, each of what was normalised, each adde
d to the stream",
 "returns": [],
 "mistakes": [
  [
   "not causal",
   "Every word sees the whole text, the words after it included. Hand causal_mask(n) on to head_atte
ntion; a GPT that can read the next word learns to copy it instead of guessing it.",
   false
  ],
  [
   "one word ahead",
   "Your mask is one word ahead: every word sees the next word, too, which it is to guess. Row i of 
the causal mask is True up to column i.",
   false
  ],
  [
   "mask upside down",
   "Your words see only what comes after them. In the causal mask True means \u201cmay attend\u201d,
 and it stands on and below the diagonal.",
   false
  ],
  [
   "own place hidden",
   "Your mask hides a word from itself, so the first one has nothing to look at. The diagonal belong
s to what may be seen.",
   false
  ],
  [
   "post-norm",
   "Your block normalises after adding: that is the order of 2017. GPT normalises what goes *into* e
ach sublayer, and leaves the sum alone.",
   false
  ],
  [
   "both sublayers read X",
   "Your feed-forward network reads X as it came into the block, so it never hears what attention fo
und. Some later models do run the two side by side; GPT-2 runs them one after the other.",
   false
  ],
  [
   "no residual around attention",
   "What attention found takes the place of X instead of being added to it. Keep the stream: add to 
X.",
   false
  ],
  [
   "no residual around the network",
   "Your result is the network's output alone. Add it to what attention has left in the stream.",
   false
  ],
  [
   "normalised stream",
   "You add to LN(X) instead of X. Only the sublayers read normalised numbers; the stream itself pas
ses by untouched.",
   false
  ],
  [
   "ln_1 used twice",
   "Both sublayers are given numbers normalised by ln_1. The second one has its own: ln_2.",
   false
  ],
  [
   "second norm left out",
   "The feed-forward network reads the stream as it is. Give it LN(\u2026) with ln_2.",
   false
  ],
  [
   "relu in place of gelu",
   "Your feed-forward network uses ReLU, as in 2017. GPT has GELU, which is feed_forward's default."
,
   false
  ],
  [
   "exact gelu",
   "Your activation is the exact GELU, with the error function. GPT-2 computes the tanh form, as the
 toolbox's gelu does; with real weights the difference adds up from block to block.",
   false
  ],
  [
   "Q, K and V of each head side by side",
   "You cut the columns of c_attn into heads first and each head into Q, K and V. Some models store 
them like that; GPT-2 has all of Q, then all of K, then all of V: np.split(\u2026, 3, axis=-1) first
, then split_heads.",
   false
  ],
  [
   "queries and keys exchanged",
   "The first third of c_attn's columns are the queries, the second the keys, the third the values. 
You took keys first.",
   false
  ],
  ["bias of c_attn forgotten", "The bias of c_attn is missing: a linear layer is X @ w + b.", false]
,
  [
   "bias of c_proj forgotten",
   "The bias of attention's c_proj is missing: a linear layer is X @ w + b.",
   false
  ],
  [
   "attention's c_proj forgotten",
   "The merged heads go into the stream as they are. Pass them through attn's c_proj, which is W_o u
nder another name.",
   false
  ],
  [
   "merged by a bare reshape",
   "The heads are right, but they were merged by reshape alone, which lays several words of one head
 into a row. Use merge_heads.",
   false
  ],
  ["one head", "Your attention has a single head. Split Q, K and V with n_heads.", false],
  [
   "divided by \u221ad_model",
   "Your scores are divided by \u221ad_model. Each head adds up d_head products only; head_attention
 divides by \u221ad_head already.",
   false
  ]
 ],
 "parts": [],
 "cases": [
  {
   "name": "five words, two heads",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 7000.0,
   "any_type": true,
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
    "data": "qyUPY2To6T+NJUTjcAn7P1LTmw1+C9+/6vdE3JOBA0BvyDQH4KQMwFKFGk04f+o/bjDnu/g47T9xtCSELg/+PwM
ArO4RGdY/aOish7Vy1T+e1/YsQ7gBwCZ11FUce9a/UAsEvUII3T+hLSm3NEHmv3FsjAEXGOa/8tl2fG20AED+5CrdTJbqv269Jiv
a67g/o48aFx/d+D/cal08TqcCQCQbmhQoO/U/uRhyvnURAkDXETF/Iz3+v+CTMPtw19Y/+LVP/dyw8L/zl87L8GXSP2TQbEHUEOm
/NDvMZr87/T9FHS0m+BsCwGdZ388DH+W/"
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "ErBYwZKD0j8Agd0ohWz8P+cjQjXMj8+/ajdB02miBUD3lWXCyqIMwEXVkvxeQsi/OAi8uCJy5z/n6ogEXfH1P
2Iij4LCq+M/K8UxEY3c1D+rkR4uHyH+vziPphLEs8w/0dhnMJjqwj+bV2dH00/evzPhtDTfwuS/NyyKRAUjAkDHZ6EN+Dbxv0/Qy
ijZgKo/uTq1UhZl9z+8Sqr6OtABQHErfbn2e/Q/fCN6uHwvBEB23OQSaMAAwBbdv5WQZ+E/+LVP/dyw8L/zl87L8GXSP2TQbEHUE
Om/NDvMZr87/T9FHS0m+BsCwGdZ388DH+W/"
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "AfQ9QRh8+T9srqUZ0+vzPzKDcZaIeeS/VOlgNX6fAECx10Rq8JIIwBi+cL+CZ+Y/13tiwdJK4j8J2rILbNH2P
5AU2U1QNeQ/U7H25osn0T+b8MlNOXD9v8fg5gRvssQ/GgjDmpn74D+MxRarMIrev44TLQx4qeS/mI54uxGtAEB1OJcyM4rsv/cG9
8zZia2/uTq1UhZl9z+8Sqr6OtABQHErfbn2e/Q/fCN6uHwvBEB23OQSaMAAwBbdv5WQZ+E/+LVP/dyw8L/zl87L8GXSP2TQbEHUE
Om/NDvMZr87/T9FHS0m+BsCwGdZ388DH+W/"
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "rvILbAXE0D/dU1gQdU39P8mUL3AqRc6/hhWSJA+hBUBVtBLcA30MwJtDdpdPEty/1iKSq0Mw4j+lZGnwKG7vP
63vhpc84Os/IcsX9g8o1D/e9n9xcnP5v3z8xdSXleM/HlCFe/wI1b/nDLDYoETLv3b2aV+WqeK/APO73A2FBEBDxxPNnWr3v6yHc
UsD5bK/tE55QeDS7j/V2I0UxjWoPx6Jjryif/A/4E9CV5ek+D9xSls99s/tv1vlL6rsw/4//iwVbIA0BMA9j45Ngpv6vynuZFMds
e+/Uwo9L7dQ0z/cW7g5kXnhv+FT8tFPM+2/"
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "FJq6KOZ84L/9uBvXeNzav68KItkCINe/TbJLgWmV5T/MykeyjR37v/2hdcKA3dg/FsMpycW66z/1ubgF3d4AQ
Fi54LVhzuU/V5zwBB6Q8T81uLles7cGwCH3wHlfS9s/YzEC0/bm7D+/piJmD+7nv8ljaP5bbum//oXe1vwcAUCqdJLwvuTrvxSWj
JSzo78/79Kb9Sen8j/nOYCiOfcAQH3d1ZiaM/U/E/i3yiKzAEC0Uh9q+3j9v9uCCGu8IdE/SB+sQoLc6L9BiPSBajLTP7Xy9ILJi
+e/FKLWY/D79z+M54ENfvT/v1XyYswBgum/"
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "V9RQ0NU38z+PCJdbZYbXv3ErFHwS3Mq/F+Kj3if42T+vBtcBOxryv/MTOVnyysq/1HhbeUj49D8AuYn6jA2hv
2dqDKEkiaM/cymZgffXxD9T/hhG2rPyv0Z6cq/RguK/Je87p0387D/UJ+AkKFzwv8AackwGnNS/EFLo2c8Y6j8WehD33fTYv7fdr
NRj8t2/JmUifG0t9D//i7vDXc/bv8UsNj40SMK/oRxFXje+0z+Hg2lBdODyvxYkXDAt7b2/ZnuhGFm57j9yfW62Y/rXv401vxwTq
7q/3aMQohpY5D+lPCC4WnLov/axR4woXOa/"
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "wZ9qvhwH5D+p/u6Ymzr4P1HZsCftfNq/XfXmSyfKA0BCc58rVtgMwDeNR8GccOs/ZTnSgXM68D/2oiLpRZABQ
NvAT2ZdvsU/9SQJPj9A4T+h/IHbfkoBwDdY63RWHty/BIcreGU85T+LCfIQg0LgP8Fg1vV+Hti/90mNrfEbC0A9cxRMRrbjv+k2u
jxuSvK/JzdDnnUn+z/yVrQb4BIFQHVnsMKKJvQ/gpZwAadrAEBk0H5l2/n8v6/e1e7bO8w/KwR5LXsE+7/URVK8yd2rv3kMfregR
e2/a5rfbNuyAkBA+E4vkhwDwMBF/fJGIvC/"
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "aGvH7LQL3T8bsJhbyHTnP7n7ujWDJLQ/AlrXH2mg/D9uCs5KSxsBwCwpAspELec/MgtT3Cob4T+YVoQDca3XP
6aM0KuEyse/FitSMJwf8D+hI1jHs+P5v4As+cLdI8C/Rjz0ctAv+D93kgGhPJrSP+NgKKSlcaK/B1NVb5VT9z+07XA0VJT1v/TFa
dges9g/jVtmfY2v0D/8BMmtWYLoP+06dLiNZ9E/eLfL8fLO+D/7iBVULUr9v+ONzNeO39+/pS23TF4z4D8l3+BicGnkPxmgz98Bz
8Q/iaqfLW3+/j8+r6zwcNP/v6tZ7UjJSrA/"
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "iRqIJItZ7b8m4t/+xdf3vxEWD5oW9p6/n7/bi/Nox7/uV5tTWbfPv0i9FvZ5ddo/gVxRQ3Ni6L9awybeWi34v
30A/xCq6sO//6QserKriD8st9tqzGfZv5S4TRc/8dc/cSl7IRGT47/vOJD/U1Tyv0vyl3YC2MK/6ChqtHtatz9fmjDe89WSvy3P4
FJnFci/gFV872+M479Yfxi0U7r2v2zrzeOX9MO/goTO2m2tuL/lo6xtk8/av9SzcOMEudQ/tjZCEi3L7b92T5ijZmr7v3lf8Ju+Q
oS/spdayS7TfD+vBcz4HsbYv5Z4Hb/bWdg/"
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "1VjNbuAR+z8LfmChjXIAQG0EHAmFMuI/HeMstVNoCEBexGVs3msSwJPKpsyPwNq/6T8XYz/r9z/h74mTVJsCQ
MU8ZklfXPM/kCPFFNKDxr9aerqQtlMIwN1563AcY/2/yFIs71FS+z+1p811nNu9P1Cmj8W/BOA/WaM3AJz9DECmyN7Axc6Xvzqcz
7yMIu6/xmhWnNvH+j+2o3xODd0BQKn3cGp2Y/k/grIZvgbh9j8MJtgoE8gRwJJszgFY2/y//lz2tCpXxr/ffsuRKHD6Py8INHAsF
OQ/wgQ6aNfpCkBleRyyKeH3vwO98iqAgPu/"
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "MMz2U1f69j8E+e8pOaH7P+fNjFyy9Oe/lLu7+i6zBEDpIUsP41gRwG/0Au8yT+o/lWarjRw79T8HRRUOrJn9P
67NxYRTz6k/NNUzYaNr5T9z7G0bkL4IwMtnc/E7Fdy/Uat/wIjK6j/Fmc+1+Kjlvyl+rfNuw+q/WnqYSuy1/T+l1+cZnonzvxHoR
JY/m98/AmLJv0xb/j/FDlDNTwcBQJ93f0qg1PI/MS6xrPEwBUDyudBIS/cGwKO+o/IDJNI/If+0ARATyb/8mKjqdz/cP8/sw7bIw
ei/vxirj3TA/T8BsXKVBMYIwBpbwO001ei/"
     }
    },
    {
     "of": 10,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "YZ2PjG2D2D/LK1+XWMDmP1XZZ0mlFsO/MrFmCfWqAkBvrtdAWOgQwHCfV1HojP8/P7oajQhh5D/F1ceD7Wj3P
4mEY1vcAMM/cr5DGsZ+7T+guaIiu5gIwBYm4iS6K6I/bSI98O6jsT/vOvPNJkztv5oKPggou+W/DW/8zZia+z+o/NRRe/jqv1U8y
Nq3I+0/xty2Tt/b4T+Oi1mGTIz/PyYTlP4e8PU/AN6cWVKLDUBG7b5MtvIIwPV7olklPvA/VZtNmIkc6b8IFluXbby4PwFj4D05P
uO/MUDziUf+/T9eRu7wKdkFwLUclmhn2su/"
     }
    },
    {
     "of": 11,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "E8xzTdpu5z96+Cd+5oL4P8lr1nrMR+C/rm6gx4KcBEB0j8x5UbQNwIFRcMEgNOk/ed0f5oLl6z85LPPdB1T7P
xHDtLQNqNM/13xbGyED2j/PueEMZqMCwGA/824DYdi/5J8IZR0m4D8z7qp4hknnv8MmaHEYxeO/cVQnfkl0AUB+Ghx2+Vbuv5wl7
y69+om/9DHmjFSd9z/y9Azn1T4BQGY+vZjExfQ/4YYyD0KiAkBYeTWUcxcAwI+ae3Eg39U/dBNKSvLI8L8bvyp5yyLFP84skRR1J
Oe/3g+Ijatm/j8iPChNd04DwHGs1Qyo2+i/"
     }
    },
    {
     "of": 12,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "spiyJa3n6T+yIC4vXAj7P4mCTp7NCt+/QqDzN5+BA0A7Qq1i7qQMwDxnBUmLgOo/Pr59UCk47T/Yqx+ygw3+P
8KnNKZgGNY/RLsAJUpx1T/0it/LmLgBwMY0FgIXd9a/ckRQhLMH3T9155c38EDmv2qqlbe0F+a/pGR/ZKi0AEDN5wFSfpbqv+Q1j
h0P6Lg/J4oWotrc+D8c8fpFeaYCQFRlLBJLO/U/fRAu6TkRAkADCkv1yj3+vzgP1AzS29Y//uUzEVix8L/Yd+PTQGPSP+YjO21xE
Om/umo2GgU8/T/WZOzkFBwCwHgr7zZSHuW/"
     }
    },
    {
     "of": 13,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "mhGuMxbw6D+5g2HqTMACQBpD1NeEju6/fjb+22Q/AUA4d9sF94sQwOe+eslHMfg/pHrIw3DW1z8+sYImFYkAQ
AVQJsXndo6/6pzIkFUg7z+dBh7qM+kKwLru/SYKRd8/w54Tf28aBMBjuOc8H+7aPyj8Czs7mtQ/J3U/b8yd6z+Hr07PyOe3v1Htv
/ckQQXA5a+0IP6R7j8CXQR/cAXsP2WUX54EEABATA0QZH/f6z/H+9lg8SfVv3mPHkcdqgFAO+JGZ6vgAcChfz0hBkvePzkulfwF3
Ni/TDR81ahW6T/EpbYpGtb1v5DzJQPNof+/"
     }
    },
    {
     "of": 14,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "qyUPY2To6T+NJUTjcAn7P1LTmw1+C9+/6vdE3JOBA0BvyDQH4KQMwFKFGk04f+o/Gt/quUcj/z+HEiuOnsn5P
+kUUhRGguE/7MCY8wAm6z+yH9A3vx8CwJZOCeHGSOQ/WYOmrrGP4D9UxliZXmH3vzDDpyeNaOK/pOqWE5yC/T8ImkX16vnFv0U3T
85rTLa/Kk7eM5oeB0A0ySIHhHD7PxCt5SC8nPI/dSnigmydAUBGnq9ieEn2v6tAHmaokfk/m+gtqz3N8L+zts/uF2Xyvwjp8B75w
Ou/VaHBisbZ6T8T+J1Hs3LyvzHtnRo4CbA/"
     }
    },
    {
     "of": 15,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "0kyTrmfk5T9nFG5Z2yH2P/LADADcBuC/98Zlc5A29j8uC6BYk14HwG21hYBjX7w/QRDLmggK6D/Qb0EmrYD9P
97Jslt+Mc0/JPmnFWyA3788UAWe0M72vznqoApace+/9rJE/boPu79iG/5bpyrtvx73PbqkveG/rMbyh7QI8z98vxFuAPvWv7pui
/7xD++/+snq2MGp6j/2HtZ24HsCQFYzPJAKrvY/Pwoezl8v+D/qbp9Y1bXzvxLn1SPMzue/1JtLFXdt+L8MlQfUb8PGP4ACRVQkR
Oa/Ox4OxCih7z/D+bzd8yH7vxjgbGSggPu/"
     }
    },
    {
     "of": 16,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "O2NpOq+R6T9rfPTGSFb5Pw5S8U8kaee/kjnIpVLpAUCmFks7YcEMwOKNWalxXe4/DAQOOc/x7D9jcUV4s4X8P
/APRWlLvbw/hvopTrAcvz/1WCoqcrYBwDQoeyqzV86/hCFoHnO01z8jx6prW0Dtv7PwcR2Cvuy/f4l/7gDS/j99cP7Fy43tv3VF2
WFXbss/Xx6hxRqX+D/M4hrRNtEBQDG9lzbLXPE/hYOUWTFYAEC6sufkWTb+v2qAtStvr98/oUnXgkrY8b8ax9Z/7gHCP+OCYkJQh
fC/knVKURYh+j9fGa88LiECwJgM5LleE+C/"
     }
    },
    {
     "of": 17,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "0ps8DfEf/D86wL7JHNiTv/YulE6xDPO/0h8RJhc/BEBiMvhrw18MwDdQjgtgLARAIDPtVuMDAEBKSDw5UfzSP
1j/tsto+7g/hZ1wtbC077/mm//+CkYEwN6A0E2mSwFAQo52vW8b6z8QDzJjn28DwLlYFdC8UgHANBKQPcgDAkChvoaYhWv6vzlRm
WQZ9/s/hd70XNr+/T9iO1B+mLfTv17S7ag7/uo/D/ssCUWG8z8AGFpkP2oAwL6O3IsN7AxADGNWJQq+9L9B8OEIp1X9vzbfoqesj
/e/bl2O0Lm06T/10x+NGR8DwO5LyYdfTAJA"
     }
    },
    {
     "of": 18,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "X9kMnPwd4j8VDVjsl2Tjv0FFYn1tD9C/mQccsiGw7j+NCc6SEef+v/w34ARXPAFAz6tPjpnR/j/IA4YS9O/IP
17UiPl/2uE/diESlENi7b/J+GV/TOHav/0FLhlKD+E/aRKC5IFk5r8XixkZLWnVv9kR7ovUxt2/MZ/VPlV+BEBTmAYo+0z3vy9WK
bS4MNI/6ZCGr7Ei879VIi12ZY4TQOWwRePH6Po/Hgiqk+o/8D+GO5/GwjgAwCzXh3eHcfG/UmQPDLmVD8CoKiOYwo8QQDmvEtoym
uG/qvFJuTtTyL9YfqexhAsCwAK4k8aOQwfA"
     }
    },
    {
     "of": 19,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "qyUPY2To6T+NJUTjcAn7P1LTmw1+C9+/6vdE3JOBA0BvyDQH4KQMwFKFGk04f+o/fw1+TFFn8z8Iw5Q/oYj9P
wXChDGYreA/FdLmY1Rl5z+wKIxTY5cDwILnl5/YSMw/47W2/lo9vT8qqo+KXq7qv/QA/WiyXum/8JkNIPlk+z/SWudq5pbpv61VC
MCXqsi/Ov2ReF77A0DY3Xb1ZGYAQJe4cnH5XfE/u293VLbL/z/mNuzJF/T4v9A4viA+9PE/1zysjmcV4L9yG0i3l6SSv4HTpsSWT
O2/CgEvj21I8z/YKSJWpFD8v95ISmCJV9i/"
     }
    },
    {
     "of": 20,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "qyUPY2To6T+NJUTjcAn7P1LTmw1+C9+/6vdE3JOBA0BvyDQH4KQMwFKFGk04f+o/BYQTxTKC8D+GoC1iZ1T9P
7tdaxGFztY/tQcuqQ1e1z+QO4NWiZwBwBXOGQnggNC/BA9gpc04vz+k3oPK9FLnvybsDAHNpuS/wjCbk2J6/z9n33UUb5TovwtgL
v0l7ak/qDPxOgcD+z+AKZnssLkBQDunEqIIf/Q/cH7PJrlCAUC6N3MSM4P8v7EMdguci98/I8aBn8LE8L8ZxKEtCGvFP47YPAa/Q
em/+TDYnV3z+j8hNKbL7SEBwPYYftCiCOS/"
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 4, "65103803", 4.5251504, 18.0],
    [0, 5, "65103803", 0.3056726, 39.0],
    [0, 6, "65103803", -0.5452921, 25.0],
    [0, 7, "65103803", -2.0257576, 15.0],
    [0, 8, "65103803", 10.1750326, 52.0],
    [0, 9, "65103803", 3.6727134, 41.0],
    [0, 10, "65103803", 1.9679696, 39.0],
    [0, 11, "65103803", 1.7963361, 36.0],
    [0, 12, "65103803", 1.8895156, 36.0],
    [0, 13, "65103803", 0.4153112, 31.0],
    [0, 14, "65103803", 2.5837918, 35.0],
    [0, 15, "65103803", 2.1253327, 32.0],
    [0, 16, "65103803", 1.8318678, 35.0],
    [0, 17, "65103803", -0.2284162, 44.0],
    [0, 18, "65103803", 3.588331, 39.0],
    [0, 19, "65103803", 2.9375335, 34.0],
    [1, 4, "65103803", 4.0754854, 18.0],
    [1, 5, "65103803", 1.3776814, 40.0],
    [1, 6, "65103803", 0.1043881, 24.0],
    [1, 7, "65103803", -2.3254332, 15.0],
    [1, 8, "65103803", 10.9689549, 50.0],
    [1, 9, "65103803", 4.7564842, 41.0],
    [1, 10, "65103803", 2.5279418, 38.0],
    [1, 11, "65103803", 2.4643466, 36.0],
    [1, 12, "65103803", 2.6617601, 36.0],
    [1, 13, "65103803", 1.0705892, 37.0],
    [1, 14, "65103803", 2.3875185, 37.0],
    [1, 15, "65103803", 3.2574993, 30.0],
    [1, 16, "65103803", 2.5730661, 35.0],
    [1, 17, "65103803", 0.9970946, 49.0],
    [1, 18, "65103803", 5.4336005, 41.0],
    [1, 19, "65103803", 2.8332819, 34.0],
    [2, 4, "65103803", 5.3436866, 19.0],
    [2, 5, "65103803", -3.9787883, 36.0],
    [2, 6, "65103803", -3.8283692, 21.0],
    [2, 7, "65103803", -1.6286043, 15.0],
    [2, 8, "65103803", 6.7025624, 41.0],
    [2, 9, "65103803", -0.435655, 36.0],
    [2, 10, "65103803", 0.7440953, 33.0],
    [2, 11, "65103803", -2.0585747, 33.0],
    [2, 12, "65103803", -1.9975089, 33.0],
    [2, 13, "65103803", -2.1167498, 27.0],
    [2, 14, "65103803", 1.2349013, 30.0],
    [2, 15, "65103803", -0.9470831, 28.0],
    [2, 16, "65103803", -2.2016066, 33.0],
    [2, 17, "65103803", -0.3612304, 36.0],
    [2, 18, "65103803", -3.0741889, 31.0],
    [2, 19, "65103803", -1.0992734, 31.0],
    [3, 4, "65103803", 4.6066552, 18.0],
    [3, 5, "65103803", 2.875157, 36.0],
    [3, 6, "65103803", 1.2432989, 22.0],
    [3, 7, "65103803", -2.6191834, 16.0],
    [3, 8, "65103803", 12.4536149, 45.0],
    [3, 9, "65103803", 6.471606, 37.0],
    [3, 10, "65103803", 3.8838793, 35.0],
    [3, 11, "65103803", 3.7485821, 33.0],
    [3, 12, "65103803", 3.8651782, 33.0],
    [3, 13, "65103803", 5.8672867, 36.0],
    [3, 14, "65103803", 1.8553781, 33.0],
    [3, 15, "65103803", 2.9004958, 29.0],
    [3, 16, "65103803", 3.6360764, 32.0],
    [3, 17, "65103803", -1.5041911, 44.0],
    [3, 18, "65103803", 4.5249353, 40.0],
    [3, 19, "65103803", 3.8981406, 32.0],
    [4, 11, "65103803", 4.6687827, 18.0],
    [4, 12, "65103803", 4.7585918, 18.0],
    [4, 13, "65103803", 4.856759, 18.0],
    [4, 14, "65103803", 4.8712915, 17.0],
    [4, 15, "65103803", 6.3979722, 19.0],
    [4, 16, "65103803", 4.9748323, 18.0],
    [4, 17, "65103803", 5.8778101, 18.0],
    [4, 18, "65103803", 3.6354035, 20.0],
    [4, 19, "65103803", 4.6845299, 18.0],
    [4, 20, "65103803", 4.7639709, 18.0],
    [5, 6, "65103803", -0.4809233, 30.0],
    [5, 7, "65103803", -3.6100162, 18.0],
    [5, 8, "65103803", 10.8927461, 54.0],
    [5, 9, "65103803", 5.3728338, 41.0],
    [5, 11, "65103803", 2.7681524, 41.0],
    [5, 12, "65103803", 2.3763906, 41.0],
    [5, 13, "65103803", 1.4217111, 47.0],
    [5, 14, "65103803", 1.7156276, 40.0],
    [5, 15, "65103803", 2.484561, 34.0],
    [5, 16, "65103803", 2.3876993, 40.0],
    [5, 17, "65103803", -2.5865394, 51.0],
    [5, 18, "65103803", 1.4785448, 45.0],
    [5, 19, "65103803", 2.2933899, 40.0],
    [5, 20, "65103803", 2.4163115, 40.0],
    [6, 7, "65103803", -2.0669295, 14.0],
    [6, 9, "65103803", 2.8837594, 33.0],
    [6, 10, "65103803", 1.533821, 28.0],
    [6, 11, "65103803", 0.9164569, 25.0],
    [6, 12, "65103803", 1.0617413, 25.0],
    [6, 13, "65103803", -0.2848481, 30.0],
    [6, 14, "65103803", 0.8602185, 24.0],
    [6, 15, "65103803", 1.4015458, 18.0],
    [6, 16, "65103803", 0.8120686, 24.0],
    [6, 17, "65103803", -2.658194, 44.0],
    [6, 18, "65103803", 2.9743189, 38.0],
    [6, 19, "65103803", 1.2366726, 24.0],
    [6, 20, "65103803", 1.2457558, 24.0],
    [7, 8, "65103803", -2.7006357, 13.0],
    [7, 9, "65103803", -0.123848, 17.0],
    [7, 10, "65103803", -2.848182, 28.0],
    [7, 11, "65103803", -2.660696, 17.0],
    [7, 12, "65103803", -2.4635293, 15.0],
    [7, 13, "65103803", -1.7040323, 16.0],
    [7, 14, "65103803", -3.3860133, 16.0],
    [7, 15, "65103803", -2.429676, 16.0],
    [7, 16, "65103803", -2.5722694, 16.0],
    [7, 17, "65103803", -1.8649107, 17.0],
    [7, 18, "65103803", -0.447655, 15.0],
    [7, 19, "65103803", -2.3923854, 16.0],
    [7, 20, "65103803", -2.343298, 15.0],
    [8, 9, "65103803", 13.5161837, 56.0],
    [8, 10, "65103803", 13.8406915, 54.0],
    [8, 11, "65103803", 11.8301131, 52.0],
    [8, 12, "65103803", 11.801295, 52.0],
    [8, 13, "65103803", 12.1874421, 51.0],
    [8, 14, "65103803", 10.9626071, 47.0],
    [8, 15, "65103803", 11.7692387, 49.0],
    [8, 16, "65103803", 11.7332539, 49.0],
    [8, 17, "65103803", 7.4261635, 48.0],
    [8, 18, "65103803", 11.9243306, 53.0],
    [8, 19, "65103803", 11.6999098, 49.0],
    [8, 20, "65103803", 11.8723226, 51.0],
    [9, 11, "65103803", 6.0672751, 44.0],
    [9, 12, "65103803", 5.8618267, 43.0],
    [9, 13, "65103803", 5.2129456, 46.0],
    [9, 14, "65103803", 4.7318686, 41.0],
    [9, 15, "65103803", 4.7161075, 37.0],
    [9, 16, "65103803", 5.9630105, 42.0],
    [9, 17, "65103803", 0.9037561, 52.0],
    [9, 18, "65103803", 4.7043173, 45.0],
    [9, 19, "65103803", 5.5126992, 42.0],
    [9, 20, "65103803", 5.8171562, 42.0],
    [10, 11, "65103803", 3.5733695, 40.0],
    [10, 12, "65103803", 3.1378856, 39.0],
    [10, 13, "65103803", -1.1533315, 45.0],
    [10, 14, "65103803", 0.8041771, 39.0],
    [10, 15, "65103803", 3.2325464, 31.0],
    [10, 16, "65103803", 2.9259543, 38.0],
    [10, 17, "65103803", -1.8396473, 54.0],
    [10, 18, "65103803", 5.0785251, 45.0],
    [10, 19, "65103803", 1.9568522, 38.0],
    [10, 20, "65103803", 2.9532474, 39.0],
    [11, 13, "65103803", 3.2332208, 41.0],
    [11, 14, "65103803", 1.8246861, 39.0],
    [11, 15, "65103803", 3.876742, 32.0],
    [11, 16, "65103803", 3.250726, 37.0],
    [11, 17, "65103803", -0.6577506, 51.0],
    [11, 18, "65103803", 4.7734898, 43.0],
    [11, 19, "65103803", 3.3303458, 37.0],
    [11, 20, "65103803", 3.5020687, 37.0],
    [12, 13, "65103803", 3.3273745, 41.0],
    [12, 14, "65103803", 1.9387687, 38.0],
    [12, 15, "65103803", 3.665113, 32.0],
    [12, 16, "65103803", 3.4245665, 36.0],
    [12, 17, "65103803", -0.8421124, 51.0],
    [12, 18, "65103803", 4.6413426, 43.0],
    [12, 19, "65103803", 3.5101987, 36.0],
    [12, 20, "65103803", 3.6824254, 36.0],
    [13, 14, "65103803", -0.1038946, 41.0],
    [13, 15, "65103803", 3.576428, 34.0],
    [13, 16, "65103803", 3.1793272, 39.0],
    [13, 17, "65103803", 1.8541641, 53.0],
    [13, 18, "65103803", 0.365802, 44.0],
    [13, 20, "65103803", 3.531095, 40.0],
    [14, 15, "65103803", 1.7035264, 31.0],
    [14, 16, "65103803", 1.868628, 38.0],
    [14, 17, "65103803", 0.3067459, 48.0],
    [14, 18, "65103803", 2.2291261, 39.0],
    [14, 19, "65103803", 1.5649223, 37.0],
    [14, 20, "65103803", 2.0963562, 37.0],
    [15, 16, "65103803", 3.8743101, 31.0],
    [15, 17, "65103803", 0.0459375, 47.0],
    [15, 18, "65103803", 4.2483786, 37.0],
    [15, 19, "65103803", 3.5791754, 28.0],
    [15, 20, "65103803", 3.7767567, 31.0],
    [16, 18, "65103803", 4.8547159, 43.0],
    [16, 19, "65103803", 3.4576118, 36.0],
    [16, 20, "65103803", 3.6267436, 35.0],
    [17, 18, "65103803", 2.1215587, 46.0],
    [17, 19, "65103803", 0.3022041, 48.0],
    [17, 20, "65103803", -0.384538, 49.0],
    [18, 19, "65103803", 3.5110207, 36.0],
    [18, 20, "65103803", 4.2461601, 42.0],
    [19, 20, "65103803", 3.3503027, 36.0]
   ]
  },
  {
   "name": "seven words, three heads",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 10000.0,
   "any_type": true,
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
    "data": "bCbozP03BMDOQuR+7RKpP/HPKlg06fM/WzHd76dG+T92Mg9jDZDwPyF/NqgAP+O/nC/qLYXVCUD1nXBhCUDYv3o
am2GqY/I/rKezcgX8AMCXbCNRTxD/P+YHF55nOew/CQSQqXzx8r86zQHbpT/3vxOYL5kANtI/N/bGUVbltj97wWxSJNmfP/LA53w
bvvg/ZkNB9ySI6b+BGMtH5XABQJFrTNlSffC/0hWcWeNY7T/cG1HUu9wAQMXBHyiKM+g/hNd/7WsO8D8H5lZVPI6sPy7U4BQxdAR
AKNrOPmi0/781OvBQYlrzPxguQHkIMd0/NF/pFisRCUCXqSlA96T6v2O0pavq9PM/WRl6JTyTCsC8xo8I5Q8EQDuDCuUbKABA/vJ
CAosB5b/uDHpRPhXkPw5DAY5KiP0/g5FzgvWa/b+GoIYdgGzzv5F20FN+RgnA"
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "vlQ7EtUA/r8GoSVyxZHJv16lG5fNQ/U/p1J/YCfw8T/nqMmjUtPlP9JbBLqXRsI/vgVKAxah/T9OqA2Rx7HkP
4IC1U6ofgVAFwc0wFldAMDDWKGNCnXoPzIgPKtKV++/EoJ0iY3Cw7+4SheI1HcDwPCU3z+7sPI/HXp5ODK707/vaeXm7wvpPyJAD
k48lvU/wS8eEVsn47/fcNJ91TT9PxKAHSCggtQ/LVCZxrJj5z+3RhIUp5jkP2s4jaQKKdm/+PaGjx5O7T/HcNEOYHbiP0WI5X1U5
wNAgNPb/wWkAcCuA4Rvh7uZvw4aT6HOVPc/a+kSI7NjC0B3+ctoZ3f7v8ZQHPgWW/Q/zYSLqMeqCsDAsc8qZdUDQJs1duyBdQFA/
vJCAosB5b/uDHpRPhXkPw5DAY5KiP0/g5FzgvWa/b+GoIYdgGzzv5F20FN+RgnA"
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "Z0Y+COXI/b/T/I1KmgDLP0Pc/HqLbvY/QPrKhHj88z8xxIOgw0bNP8TSlc8e1Me/T0mfrkG4+z+HGWa30V7uP
8WFX1j7P/0/hD0m0Eb7+L/83ImRgjzUPwR01SwjJu6/iSGoYunC5b/DZiPlzaYBwNsmhSm8aO4/IxrVN2ed1j+ZI9Imm2zvP2DE5
RImves/jbVBmWcg5b/NP0SB1UP+P/VKyos90tW/vX/rRAYT6D8tckkUSrX6P2ZCbTiZHuG/y/SvwgU44j87jhGyHKfkP6kIQYLVl
wJAp13NEp/b/7/K45J3mmnGP+9ClV7sUPU/a+kSI7NjC0B3+ctoZ3f7v8ZQHPgWW/Q/zYSLqMeqCsDAsc8qZdUDQJs1duyBdQFA/
vJCAosB5b/uDHpRPhXkPw5DAY5KiP0/g5FzgvWa/b+GoIYdgGzzv5F20FN+RgnA"
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "4FalQvZj/L/RkPcDo/zSv8U5yTxN5/I/8mXT8arB7z9bRS82IS3mP2DrAiOosNw/gOvOuDEu+j/921/VDqrnP
xpp2M29ngdAOTpjxPcJAMCXH8JK/SfpP/sr+O3jtPO/miR8Ecyx1z+A4IcsZdIHwK/8Cl9qHPs//a1xoSsU078vyQaK4TX4PzZlO
yOmgvM/N86ktBnSyD+Fz1d7C/b2P8DeofbBDv0/FRQo2owX47/iQsfHyQjqv0hVFzM0Q+y/dQb+yHP49z9y43JZAaP1P2D5d/JV4
wJAHFmK8R9hBMBOdYnLqof2v/3eFyF91gJAqQvJ7XqzFEDm1/HIKCEHwDjyv9C/0u8/uy9VrXfPAcATPX0DO0wRQLMRuGKedA1AL
dgKGbm73L+i1XWwZ1LgP5fXPnikhOc/Gg+oluAb9b/M+plKuEngvwDI5qdWzgPA"
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "e3fjg9W/BMCCyWm4zmH1PwquD3CHOeA/9d6yfuI7/j8J+ILD2CHgP82th8+yjOC/sH0ShHpPAUCi8nxFJ3jEv
8uyobw3BQBAPN/HDyDM0b/QbyOabxEOQAnF1N6JMvO/WQ5MV8LekL8hAUxtiWUBwFQHWUZepec/H9Jsl0qV27+rpktCKQvYP5kLy
me0yfw/uAhJtBZ+8L9BQaOrMF8EQFy+dbQ6tfG/74dO3pdX7T9fN00ZSdj5P5gU+CcCvPM/mv7wxDVN5j+wVk3fLYPSP046wAz86
QBAd1wtrNrF/79FqO/+4QXiP8UzWvVT3fc/dEG6RMKRCUA6pGMOFuT8v4EO/yyKe/k/196L3RbzBMCdo9fphlsLQAEc3sQ8xfQ/e
Uh8VhdF67/I3fAr/b7lP+3OgsGWNvw/Op2BBUqE/L/pzGJ0Z1bxv02nkyJtpQnA"
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "ZG/ePpXVBMByQ40AD9LaPyVol0zUztY/j6YI8NJTAEB+m3FTgJjAv2LE69fphOo/yxF3zOcEBEBeRtoNn2Liv
8vPVdH0Y+M/ZL6o7FLN+L+eVjEgGxvVv/BxULu8BdU/KcoI831l2j958Rw8N475v3mGslWnLNU/9gRgoU9K1b8UXyaZpV7jv2zUe
dZ1Qg5AhZL1Y1C327/xM9UBQ1X9P4be2meCXcS/Oj2lXoR40T9iDId6rwXyv68Zpa/sSvs/g2thRNCa5j/0LUM+VhDCPyVfbDafQ
/E/Aa1Nq9cI/L8OY5wEXHLzv2jBfdshhQNA2ezEHnc7+T+e8IZkdpPwv87Vrc9mjd8/Js3Oe/Av+b/Ltx+wfTTjv3KMyPQ9OQZAD
9je4rZ78D+86+RwQMrwP3jbmZHtjPQ/t1txXsVB5L/LY8ILEKHwvy3oQ907F/K/"
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "PAuHUFEVBcAboXRqxsvVP9xDKe+CjPI/5k8HZrztAkAGOk9hoYEBQAqtq2NMJvi/tcpi0zM/A0B/4383HwnYP
2+JV1igxvk/kwXuWxmB9r+DgIq6uQj+P/QWHjTe/NU/7ULWFsPj9L+7f7AwO8Dyv2dI3f0E4dI/Tkb545GC4D94cX3D96TfP6sbU
AqvIPg/IIutuJKB7r9k7FWGwBj7P3ndWVzCUbm//czvoJ5d8D9fG5NMQJz7PxA/mqVv/OG/jBhKxaMx9D/gzCp0wyO0v3ISFvRa5
gRAGaJZn2JYAcDsbsNT2rDxP4daSbO96es/MXSGZhSiCECurb6p9HP2v5WhDisrLvE/HlWO5PqXCMDQBQENWAwFQGTnH70v7gBA8
KNhiEdL6b8SiJ9GZxzkPxbQqu/HMPw//H8VvN+AAcB3NihYyEbyv76CbDZ5qgXA"
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "umbpRONo1b+AKsFvIaPWv12hIjfPT+I/abD6FDDHxz+pOuhM32UAQE2L3gtNTOe/f8Yd53cz+z89DO2C0wL5v
z5FVIhp++S/CvGL5yYiBsBjoAvZPn/qP0ZBN0O8mwdAlAY9MKCZzj8QP8znhNDSPw9W9sair70/ttKKNgW14b8Lvk2CFgTwP4b7E
kN7nr4/WZI/8Uaz5L8jDV9rnN/Av2KwA9W8Iva/MlO0h3Zn47+SQVk8/Iz8P3yjIm84k/s/vIPUsI1B0r9vcUFwCsjMP3cV4kA72
uI/E5k93xLU479+CF3op/z1P4xtYTHQwtS/74YCTsJyzL9hBd9D/mHWvzQ99EE8+ew/8XoR1weI8b/6naFblVrjP52Q76eekpm/2
8mIM9kV0L/K2beu4se9P5ntvief+vg/yqeMw7Z27b9QAB2njCXYvzhd29soe+i/"
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "z8dXqGvD+L9FKGke/X3nP6WYZg3xgM+//HXJFPeG3T88+Jzj2/6Qv5RSD6+gK8w/95SiqVM05z8wK/HOxSLev
16WTkUpFro/I7np3r/597/+FsYIYYy1P9+Di36Z8eE/7h7/aFCg8b/cxZB9Z8uwv8429/Jctty/MReD+HMq5r832SVzCbShv6bKW
Fcof+0/F6Rbf4sH1r/T25dCK2zqP547lPP5Q9e/m1ywAZ/o7T/0vkv1UWTxP5pDvbjLy9U/IV2zGoSZxT/bCnh/eTfnv74qRICFe
t4/FWQipqiT5b8jcw1qn4bVP2FMN0G/4b0/bErE+nVt8j99avTMX5Tyv69nlF8VBsO/Kxs2nvkAAsDIQyH/4v/YPyKQZgCTUPI/c
7Sk+vEC5r8G2CDFcjPFPw3yAtFHn+o/aOxILnKJyj/Wup0ORy+3P64fbbsuxOm/"
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "tA4WO9XlAsD3zliAn2DoP69dOvNvKt0/62g1p+4K+D+5v1KPxcv1P7DsH5UFnru/MvbH79tHB0A+cPlgYxHVv
7MAL1v0r8k/2Fb2foflBcCjahF5DurxP+gA0cCWndu/PZJMqz0Tvr/fGUX1Y3T9v8Is4nJRnta/4/wcpJB49L9K0tu57IPgPwWPA
6Fa2AlAtE1WbZ2X5b9FYmTtrCUMQMH3A1iHgfC/FV7Ij6hL4D/I5xSfUVbzPy4jmzvd3tA//neFyIeG8T+ZB+U1GJB7v/ee0x69k
/4/JpLFrjRhC8DnrJO6FfSnP5Qmi/HRUu4/ZXY+94lSBkDDjBKZxvYAwITDfQXSkYm/bD6pQR9zEcDKo9sWv8L1P6x4miq0rPs/2
sgvc1/r3T/YsdUwhpIAQAjOpC3WjwBAsW6cZSrm+r9bhyjurX/sv3GGxCWhOgnA"
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "orLkJ7BA+b9z5kq4WHikP0FB0tJd0/E/C3HNpt5e9T8V5etpDND1PwgG8Lke9dW/hhPHXDqXB0B7xsMIbHHEv
7vdwU2mi/M/wdshGBT59b9/YeLv2L30P4AF7dgRi+o/udrdZ9tb0L9LIAMwo8L6v1b46122Q9I/dB+o0fuQz7/+S2zJph3UP31ZN
LBv8fg/zUvoHwnR5L8mNj+tjsH+P2xr3JC1Muq/PzkmOAEy7D9nrjPdwr3TP/MEevANGec/wjA5xYup5D/kp2+ihJDdPy0o7vGGZ
QVAvIbDwItw+L97eUs5cU/hPz0I/4V/rds/C9+Hb2dnBkDz7SSOwuL3vxBAw2zCFfc/DRuJVEc0BsBTR9lvZfH8P8ub3Ui1OP4/F
d9AM+FO6b+oLATc7UTkP36O0rysifs/EQ+7NKfm+b9pe2mzchj+vxx11tZckQfA"
     }
    },
    {
     "of": 10,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "7f+Wte8RAMCr5+boofLIP7ATfqF62/U/HVdwgfmB9z/ZRsLD2/LzP6h/bt5zYNC/J+cIntRUBkDLtJ0BBQ2+P
wSyxBXciv4/Zf57J8XT+b8mNAgf75n2P9dYXqHF0+8/OG/qRcP85b9S5Ae8Bcryv6NSiYULWOE/JY0Zv8Uz4D8icMZZGV7MPx0qf
smHaPE/eu/Wd8Vf5r/SpRFfjaAAQBBRyPDwKey/IClm983o5D8EclFQZ+/vP4yniOZMfuY/YQtw6cO34T/Hz2e0bUHpP/++W0N4h
AdAAZ3OvG6j9L+B3hvFU0DxP9axuyPpY9g/Dzajm3giBEA05JawRinwv0i9N420wv4//uIO5voDBsCLu/SuWZz/P5kTKSy82v8/7
Mfwa8p75b8MUbIzzBJuP0mtXXNw8/M/MBcQaFmaAsB4YnuGPpX3vya52JsEEgXA"
     }
    },
    {
     "of": 11,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "thdcF0MQBMCrx38u9Ly3vzFzxQg3TfM/3gw8FIlM9T/hmP1VAIjvP0m9jOcN++C/K3xUIlY5CkA8CfXDCQPhv
46dDc+XYPE/BgLuljzlAcA0RqI3AgX/P6EDBfyRAvA/QYRNmBwD8r9huHNXW+z5v+tgYbwR9c4/20RDfTJswb9IVF9B4ouwv9YMs
ORSxPk/3ShlJrdV6L810aN2JCMAQPo/nwlPnPC/ISoOw3Ls6D9NSzZ9UbP/P2hCqB7VOuo/iQ9/hUpa8T8nk3rjsd+6v1lk4A/QU
wRAArrzw/RkAcCxF1VU66bwPwnvhTWsFuE/X0BRqvkiCUCgBR6ZJZ78v5imrZNgcfI/aEvB/zt9C8DYwEVL/6UCQHmZoWXJpwBAX
6U2rrzB4b9PKTDAadvhP9WQHcTNk/w/toh2nAE5AcC9e0cPXbHyvyE4W704lAjA"
     }
    },
    {
     "of": 12,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "M+yC5wQ4BMDJCGd5VwupP5+t/deF6PM//1yJeARG+T/qAgGfIJHwP4mD+ktsPeO/AbTJabrVCUClR5mPbEDYv
804MVbTYvI/xbcdnNP7AMCNhDF7hxD/P8Cgy+PdOew/kevGyYvx8r9gNriy/0D3v8B3X11NNtI/HtZQtiHStj9hUlTB0eefP4BAm
Z4mvvg/rFk7OreI6b/znhlxzXABQJDujnxyffC/tAVkT31Z7T9EM9/eEN0AQMyEk3ejM+g/WoXw0FQO8D/mq7DS0XKsPxvEjO/0c
wRAPFhqGj+0/7+98xFpyFnzP/FFUge5Mt0/TLaE3VERCUCirN9Je6X6vwCGqD209PM/jGq+cxKTCsBeVB9Qrw8EQJ+ywTjyJwBAr
SofQwcB5b9zjaE4FRXkP60l5rG5h/0/L8VmnlGb/b9wdNzTJWzzv0UyDSUaRgnA"
     }
    },
    {
     "of": 13,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "9dna/Yk1B8C9uLn7jsPsP3k8aEWCEPA/g6AmGuul/T9jY7YXoHTeP5oV/e+o9eS/K0qJeHaZAkCBtnzXo0foP
7xF1TeTKP0/1k0h+dSV7r9t9ZXYXKb0P+bP4gRt7uS/Y+SQJT0ZAsAG91PZLn/mv8BkXxLEccU/hVh+yP4U8z9U4ismr2uZP1w/1
GSQ9eQ/z0uEHtFF8j9grfmEhpTzP9TA92FljOI/rcXkEIWLxL8qJzIdnEvsv/kiV94Dfbs/RNDDOEh6BEDWJteWtubUv2qLAaH5+
gBARoeWA/fuBMCJuzuiRrTjP94atOYcqgBAg/Td1rFeBUCH8b6CO9j1v2SJtfCsd6U/dn1MB6SC8b/x0+ugbk4NQHOGstD8DQBAN
Ao6h7hb0D/6OS7Oh9DOP5rdWTQwHfg/vF4GwxLm+L978sqqEbr0v7S3tj+yPgPA"
     }
    },
    {
     "of": 14,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "bCbozP03BMDOQuR+7RKpP/HPKlg06fM/WzHd76dG+T92Mg9jDZDwPyF/NqgAP+O/tv8tHABwCUAnpHX1bCHcv
+a4m/6lFvE/tItV1VA1AcAV8HXCluL/P+q+ronYdvM/Oie/dE7v/L/J4CnBQeTwv8eFSkh3+/C/CpEBSRPTvD83tqeotyLrP2/lG
RDEywtAP6H3v4qq2T9qopOk1830PyQjWrLlSuc/pWacBKsY1j+KAMXHqQIDQKD2J1FeoOe/2O09fIEm/j91+vLD4f/dv+Zrn8OxB
AFAuri40jzi9L+ViiXGaRQLQNL8ppBi7tc/3CzAvGhMCUAd7iRBmrj7v561ZKtYSfE/Io/Kz/kmAMBVtR7MyhgOQJLcYtCeSfQ/i
g0i1qHB2D8UcXu9MqTTvyVVtXDA4vg/xtSVgJN68b9+TeeMloT6P/LOC/4O6gTA"
     }
    },
    {
     "of": 15,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "J9ho6Mep/79q6lU6ICy4v4JnZCKuVgFAK5LFW8yv9D8aj08XMBrnPwonmKpqzfC/LuuSn9UjCkDCFr7GTcC/v
4/+XNr4Cvw/dB4HWBwtAMAhMAOX5qj6P+JJ/78HYtM/24c7h2M/67+TP8zseST0vyQaTVMsK/I/u/5sNPvvzz/OKaiKZBrVv942I
qQlp+U/6fwc/Afc5L/wrHlQCocAQDu8Ze2oq7m/hFFZ8KNi8D9sG2u3U6ryP6hHAIoE28m/cIxdc+5E8D/rIHhGVB7iPzD8Zz1cl
QlAWhHobD7J+78+CI0DZGHpPzXEmIUPEuC/e47i/em3CUB5S9gTi+zzvwJzg4ZTp/w/hEzXgsASCcDmrxHV+VQAQIOFLas/4fQ/b
dp4dx9Q078lcqPNLaTmP8r2DU/NZQJAu9c+ElvkAMADdWzzQ6D6v88H5RmZDgzA"
     }
    },
    {
     "of": 16,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "A+cyRV6QCMCEbNzQlKKrv+neMhLiCvc/SD7yXQba/T/zHZ+IENHkP9Jt51/zq+a/iGjhV2/BB0BM20GmcnXjv
+j50E8QovY//TXPjJsWAsB+l1nGqkX4P7ToWtx8FfA/y2llMJ/a+7//g7A2/0n1v501jcHuEuI/PO860tc75T/7qxLk+m/Jv2EPg
IgAh/c/68GT+Lqj979B/7m6pCwCQFncag8+3O6/TE1d9NL29T9jkWoFSHACQH4SvfHgEOk/nHB4/xuI4T+IGyw3PGW6P21c7S0RM
wZAYV3hzQDf+b8CL8VeUCjwP/LKsyl4GN0/zhfc1voiBkAWYeqfHX3+v6QCZ//a6vc/trhfMViuCsCq96v+n3kBQFODb0uAlgFAH
fy6yLTA77/wHYMDmgPfP3EHtxjczQBAPC3hrAGQ+r9/4N/o0L/3vyEjjeAoXgnA"
     }
    },
    {
     "of": 17,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "6VMuo6Y/D8AFDIypbe8BQGQUg/FU0vM/UMsiG6ca+T/xIHuOdZXxP5J85/QYV/E/2kaK8LPsAkBGkHogHS32P
2aeyxDQPANA3dSwXuB36r+mLy7xoZYAQNW7MA9aYvG/NDwA8GjY+r8bHlCKIw/wvzjZyjm4/+A/qRj4He7V7D/oL4G6vONzv846Y
uNsoABAHQfhDAglyT+Z2sdD2zwFQB6/5wxZzfE/iWDC8DXA6j9nStwaekPKvytJVyZblri/TcP2ZxrI8D9cmy4QdhvFv7DuHhk+g
QNASqcpJW/d778mcn52h9L6PyYoxcy14gJAnr+GOFVQCEDhfXbHA93/v7bVYqABrPk/zW07v0YE6b+dPBCMhcsFQBcYsNiq2wFAE
xhNAVh74L8uuY8bk4Tiv5GRRnMl6P8/Q/AQ+HsK4r9Z8IOiH1Ssv/OScCPs1wDA"
     }
    },
    {
     "of": 18,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "YDb2Y4a9/r/+ujLa56e/P4TEwu1lg/0/2WQKGEgE8j+QWhjrtpLrP/0+pi2ttu6/CS3A8D16C0AmG/0SDCHSv
xrMe6WNA+Q/TaLjFP/1978Dh6U3W74AQP39u8MP1fI/waR70P6C7b/zqQsZVlLnv42UpkkPsdg/0AhvhL4h0b83MwfW+li6v5rLP
yxCPf8/6NgV9WXI57+4eybc0UT8P22RSvMDxM0/SbvpxBxM7D+Mh0rUGfLuP6v7kinQGM+//xl6241F9z/fLjymiE30v0S97umPB
PE/4KsvfNteB8CaTvSJmKIEQHfyXGXv8QtAzm33rDF2B0AqOibJrwv4v2sCqNJUEKE/ytKnvuH5BMA1Eq+P/o8FQDLsPmgK6wdAo
aWRZsySyr+lViP0IELQP5OGXCnsR/Q/+IOlEqXv+L/PIDe9DWudv6jZayvnLwHA"
     }
    },
    {
     "of": 19,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "bCbozP03BMDOQuR+7RKpP/HPKlg06fM/WzHd76dG+T92Mg9jDZDwPyF/NqgAP+O/CfVh+hbHB0ANWQ2jFWq9v
2PCXAXpPfo/U7afw2aw9r92+NwbPuUEQF2nC15X2rE/pElqyRYE87+nfQ6Wtsz2v/clWT2Nf6U/IBuBg0V+vr+hmg/6ZUbCP6EE6
Iz99QBApjlBXf1K3b9hYXFGF2wBQEXc9Y5w2NA/XrKquqeG4T+151WEDPunPy7bdf6IY8O/HK45CYgy8j86xtesav+Wv8+8Bkv/g
QJA80NrqFCS/r9qxAWJ7lfzP+erC+LAc+M/BipXywrEC0Bl0CCVLS/8vziZhwqRzvk/3AAJtxw8BMCWVP3szA4LQLfzFHS/rvQ/X
cowLxYX5L8yu13AmCPeP5stIqkFdPY/WhP3Jfb69r8zNgUCEfPBPwpqJ2fMEAbA"
     }
    },
    {
     "of": 20,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "bCbozP03BMDOQuR+7RKpP/HPKlg06fM/WzHd76dG+T92Mg9jDZDwPyF/NqgAP+O/nD5vOCwjCUDhvhwfjMnRv
8IyP5i4G/U/K5bZW8gH/r+wye1TM4IBQD+l397/QeI/RtgfSBKk9L9bd2y9Xuv1v3G4iRWlocI/2vcybE3zsT8Up5RXTTurP4lPg
UYW3/s/fuAuyOG547/qBYhaWt3+P0++tPRup+S/bP151LXv6T9ZpOCG0Zn9P2+OvfjJAJc/Kjb+EOd+9D/FrEd+xC7Ev9AMPPc0N
ARAig1fwgshAcC1Fy2OGFL2P+b4A1sRGuU/JYx2hmLKCUAdKq6Kk+H6v1ImL4dh1fI/nFhbMz/xB8CzJfYp/+MGQEoLXtJEhf0/t
mLYeYPE3r+vK1iGxq3eP8hXhCrHe/w/9bvCpq4H/L9I13bJ8zDlv2rci1YqpwfA"
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 4, "81597424", 1.5159955, 49.0],
    [0, 5, "81597424", 3.032026, 61.0],
    [0, 6, "81597424", 3.7633941, 33.0],
    [0, 7, "81597424", -3.5106276, 23.0],
    [0, 8, "81597424", 2.3509374, 61.0],
    [0, 9, "81597424", 5.847958, 55.0],
    [0, 10, "81597424", 7.9179351, 53.0],
    [0, 11, "81597424", 4.264521, 56.0],
    [0, 12, "81597424", 3.8777806, 56.0],
    [0, 13, "81597424", 9.3756221, 51.0],
    [0, 14, "81597424", 1.6371158, 60.0],
    [0, 15, "81597424", 4.4777243, 58.0],
    [0, 16, "81597424", 3.4098349, 58.0],
    [0, 17, "81597424", -0.3272914, 62.0],
    [0, 18, "81597424", -2.4722499, 61.0],
    [0, 19, "81597424", 3.0655657, 55.0],
    [1, 4, "81597424", 2.4976021, 47.0],
    [1, 5, "81597424", 2.9983982, 60.0],
    [1, 6, "81597424", 3.0562075, 26.0],
    [1, 7, "81597424", -3.517845, 23.0],
    [1, 8, "81597424", 1.2549523, 60.0],
    [1, 9, "81597424", 5.6331728, 50.0],
    [1, 10, "81597424", 7.3982648, 50.0],
    [1, 11, "81597424", 4.1638668, 54.0],
    [1, 12, "81597424", 3.8372476, 55.0],
    [1, 13, "81597424", 10.1162674, 53.0],
    [1, 14, "81597424", 0.952991, 58.0],
    [1, 15, "81597424", 4.3143426, 56.0],
    [1, 16, "81597424", 3.5288743, 57.0],
    [1, 17, "81597424", -1.5266966, 64.0],
    [1, 18, "81597424", -4.1298263, 58.0],
    [1, 19, "81597424", 3.4011929, 51.0],
    [2, 4, "81597424", 2.4255766, 47.0],
    [2, 5, "81597424", 6.8684464, 67.0],
    [2, 6, "81597424", 8.0024271, 45.0],
    [2, 7, "81597424", -1.2768245, 22.0],
    [2, 8, "81597424", 8.0958417, 72.0],
    [2, 9, "81597424", 11.0230281, 65.0],
    [2, 10, "81597424", 12.9187405, 67.0],
    [2, 11, "81597424", 10.3987749, 66.0],
    [2, 12, "81597424", 9.9488161, 65.0],
    [2, 13, "81597424", 2.4685769, 52.0],
    [2, 14, "81597424", 6.1915781, 65.0],
    [2, 15, "81597424", 9.9240606, 70.0],
    [2, 16, "81597424", 9.1182072, 65.0],
    [2, 17, "81597424", -1.4425466, 64.0],
    [2, 18, "81597424", -1.4165239, 63.0],
    [2, 19, "81597424", 6.4701018, 62.0],
    [3, 4, "81597424", -0.196063, 46.0],
    [3, 5, "81597424", 3.7234313, 61.0],
    [3, 6, "81597424", -0.7049433, 31.0],
    [3, 7, "81597424", -6.515632, 27.0],
    [3, 8, "81597424", -0.1133145, 66.0],
    [3, 9, "81597424", 3.9272879, 56.0],
    [3, 10, "81597424", 6.5174718, 56.0],
    [3, 11, "81597424", 1.9322418, 61.0],
    [3, 12, "81597424", 1.5645704, 61.0],
    [3, 13, "81597424", 7.6680947, 55.0],
    [3, 14, "81597424", 3.6710254, 61.0],
    [3, 15, "81597424", 2.7834021, 59.0],
    [3, 16, "81597424", 1.3918681, 61.0],
    [3, 17, "81597424", 2.541005, 55.0],
    [3, 18, "81597424", -5.6351084, 55.0],
    [3, 19, "81597424", 2.409109, 55.0],
    [4, 11, "81597424", -0.1850543, 47.0],
    [4, 12, "81597424", -0.2685475, 46.0],
    [4, 13, "81597424", 3.2899015, 45.0],
    [4, 14, "81597424", -3.8150201, 45.0],
    [4, 15, "81597424", 0.0320893, 47.0],
    [4, 16, "81597424", -0.6101666, 47.0],
    [4, 17, "81597424", 1.3448101, 45.0],
    [4, 18, "81597424", -2.1471929, 46.0],
    [4, 19, "81597424", -0.3446336, 45.0],
    [4, 20, "81597424", -0.8102187, 46.0],
    [5, 6, "81597424", -7.1699533, 36.0],
    [5, 7, "81597424", -4.3560611, 27.0],
    [5, 8, "81597424", -2.1813484, 60.0],
    [5, 9, "81597424", 1.144512, 54.0],
    [5, 11, "81597424", 0.5943487, 59.0],
    [5, 12, "81597424", -0.2166153, 60.0],
    [5, 13, "81597424", 5.1545501, 55.0],
    [5, 14, "81597424", -1.2371419, 67.0],
    [5, 15, "81597424", 0.1216684, 61.0],
    [5, 16, "81597424", -0.3122425, 60.0],
    [5, 17, "81597424", 2.9881943, 61.0],
    [5, 18, "81597424", -2.9048938, 56.0],
    [5, 19, "81597424", 1.1095669, 58.0],
    [5, 20, "81597424", -0.2874024, 60.0],
    [6, 7, "81597424", -3.5633833, 21.0],
    [6, 9, "81597424", -5.796436, 29.0],
    [6, 10, "81597424", -3.3038316, 22.0],
    [6, 11, "81597424", -6.0882805, 34.0],
    [6, 12, "81597424", -6.377426, 34.0],
    [6, 13, "81597424", 6.0892018, 33.0],
    [6, 14, "81597424", -6.0582051, 42.0],
    [6, 15, "81597424", -4.5319318, 37.0],
    [6, 16, "81597424", -6.5149842, 34.0],
    [6, 17, "81597424", 2.3001899, 34.0],
    [6, 18, "81597424", -3.859272, 45.0],
    [6, 19, "81597424", -2.1149066, 31.0],
    [6, 20, "81597424", -5.3184819, 32.0],
    [7, 8, "81597424", -4.0956031, 27.0],
    [7, 9, "81597424", -2.1627065, 21.0],
    [7, 10, "81597424", -0.7001204, 19.0],
    [7, 11, "81597424", -4.3129078, 26.0],
    [7, 12, "81597424", -4.5811127, 25.0],
    [7, 13, "81597424", -1.5744845, 25.0],
    [7, 14, "81597424", -2.2895775, 24.0],
    [7, 15, "81597424", -4.0345079, 20.0],
    [7, 16, "81597424", -5.2967372, 28.0],
    [7, 17, "81597424", -4.4836019, 26.0],
    [7, 18, "81597424", -6.9062658, 30.0],
    [7, 19, "81597424", -3.9064241, 23.0],
    [7, 20, "81597424", -3.9513603, 24.0],
    [8, 9, "81597424", 0.5187863, 54.0],
    [8, 10, "81597424", -0.8131757, 54.0],
    [8, 11, "81597424", -1.6217696, 59.0],
    [8, 12, "81597424", -1.9217363, 59.0],
    [8, 13, "81597424", 5.0157869, 59.0],
    [8, 14, "81597424", -1.5337935, 64.0],
    [8, 15, "81597424", -1.0257998, 58.0],
    [8, 16, "81597424", -2.387659, 59.0],
    [8, 17, "81597424", 1.331205, 62.0],
    [8, 18, "81597424", -6.3593048, 57.0],
    [8, 19, "81597424", 0.0680545, 57.0],
    [8, 20, "81597424", -1.6356693, 59.0],
    [9, 11, "81597424", 2.7545375, 51.0],
    [9, 12, "81597424", 1.9766388, 51.0],
    [9, 13, "81597424", 8.0137764, 48.0],
    [9, 14, "81597424", 1.1332941, 54.0],
    [9, 15, "81597424", 2.1445823, 50.0],
    [9, 16, "81597424", 1.1105615, 54.0],
    [9, 17, "81597424", 4.0936475, 56.0],
    [9, 18, "81597424", -4.0493904, 49.0],
    [9, 19, "81597424", 3.3429787, 49.0],
    [9, 20, "81597424", 2.215617, 49.0],
    [10, 11, "81597424", 3.9522625, 52.0],
    [10, 12, "81597424", 3.4378498, 53.0],
    [10, 13, "81597424", 9.6094523, 49.0],
    [10, 14, "81597424", 1.9432389, 58.0],
    [10, 15, "81597424", 4.1387239, 55.0],
    [10, 16, "81597424", 3.4946214, 55.0],
    [10, 17, "81597424", 6.1396121, 59.0],
    [10, 18, "81597424", -1.9481943, 45.0],
    [10, 19, "81597424", 4.1590352, 50.0],
    [10, 20, "81597424", 3.2332515, 51.0],
    [11, 13, "81597424", 8.5359019, 53.0],
    [11, 14, "81597424", 1.0525997, 61.0],
    [11, 15, "81597424", 0.9703569, 57.0],
    [11, 16, "81597424", -0.9031053, 63.0],
    [11, 17, "81597424", 3.409624, 59.0],
    [11, 18, "81597424", -5.02601, 56.0],
    [11, 19, "81597424", 1.6923996, 53.0],
    [11, 20, "81597424", 0.3001065, 57.0],
    [12, 13, "81597424", 7.9376002, 53.0],
    [12, 14, "81597424", 0.8291004, 62.0],
    [12, 15, "81597424", 0.4434939, 57.0],
    [12, 16, "81597424", -1.2523154, 63.0],
    [12, 17, "81597424", 2.8605028, 59.0],
    [12, 18, "81597424", -5.4541404, 56.0],
    [12, 19, "81597424", 1.5587812, 53.0],
    [12, 20, "81597424", 0.1165755, 57.0],
    [13, 14, "81597424", 2.9887794, 53.0],
    [13, 15, "81597424", 8.612538, 58.0],
    [13, 16, "81597424", 7.4352245, 53.0],
    [13, 17, "81597424", 3.0353269, 57.0],
    [13, 18, "81597424", 0.6796221, 56.0],
    [13, 20, "81597424", 6.4836898, 53.0],
    [14, 15, "81597424", 2.3850359, 61.0],
    [14, 16, "81597424", 0.1785933, 61.0],
    [14, 17, "81597424", -1.2234471, 67.0],
    [14, 18, "81597424", -0.6672493, 62.0],
    [14, 19, "81597424", -0.3762879, 59.0],
    [14, 20, "81597424", 1.2233194, 59.0],
    [15, 16, "81597424", -0.0691841, 60.0],
    [15, 17, "81597424", 1.7927791, 57.0],
    [15, 18, "81597424", -3.2978862, 58.0],
    [15, 19, "81597424", 2.8956778, 55.0],
    [15, 20, "81597424", 1.0762318, 56.0],
    [16, 18, "81597424", -6.7506535, 59.0],
    [16, 19, "81597424", 0.9414416, 54.0],
    [16, 20, "81597424", -0.8301819, 60.0],
    [17, 18, "81597424", 2.8515623, 63.0],
    [17, 19, "81597424", 1.9109447, 54.0],
    [17, 20, "81597424", 1.6226458, 59.0],
    [18, 19, "81597424", 1.5592039, 53.0],
    [18, 20, "81597424", -3.1055919, 56.0],
    [19, 20, "81597424", 1.1132109, 55.0]
   ]
  }
 ]
}
"""

"""The public cases of the step multi_head_attention, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_03: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'multi_head_attention'
points = [0.375, 0.375]


@test_case(name='five words, two heads')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='seven words, three heads, a causal mask')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 1,
 "assignment": "lesson_03",
 "notebook": "03_multi_head_attention",
 "step": "multi_head_attention",
 "order": 3,
 "points": 3,
 "summary": "Project, split, attend in every head, merge, and mix with W_o",
 "returns": ["output", "weights"],
 "cases": [
  {
   "name": "five words, two heads",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 2830.0,
   "script": [
    [
     "call",
     "multi_head_attention",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 6],
        "data": "g8qujbzQ7r+P0RB0iW7gP6jcKbgJa+a/94JLRiRm3T+ay6YU4dv0v8asB4NUQuQ/KpDIPOgf7r8iXirAZIj
Iv7e0T2BbJui/etWo1ZFd+L8WMi8MnJrePwSAkKvQXfs/JMT8WNW95T9YuxsQR0fzP6p2HTVPfdS/HROSb62arj+XqV8WI1biP7L
UFQL0E9I/fkOloH432r93XWIhXOXyP9Dv6N/COPo/YLVKTR0knz8t32LNtObVPy33Lo7Ud+k/AN0JxS4Z0D9EGI6G1fznv99CWGa
wF92/HDLAsSUP778mkN9ERKnCv1ALVYdn7ty/"
       },
       {
        "array": "<f8",
        "shape": [6, 6],
        "data": "2PqkiSiPvj/vidS8AijNP4jlWjXmFMa/wpL/IdiKy79T8IIUeeDfP7W3joWUE8M/x4sfnWPV5L9lLXeHFFC
SP/dEDT35X7g/De5X5qdswb9My5vQhePVv8xbKDQfDui/rwLx80c5wr+gSYDOfCa0v0Nhv99nmeK/18m2C0O92z8VktRv5yHIv12
gDljWlbS/MttnFUc+vD+hXDWFhJHKv9B/2DnFSua/hAzi2ITbsT9BY7WY9sTcP6GtNWE6bdu/+ryN3TIDnr/ZzLjfWIDhP1e9C5Q
KKeW/1XwqvTPyp7/mMx0NCgzNP4zv+PFAVNe/r/gM9RpRnD+S+PU6qlm9v6mhTM35/uY//OK7HObh0j9yR4JC13HYv7VmH3LLQeU
/"
       },
       {
        "array": "<f8",
        "shape": [6, 6],
        "data": "h4xd1zGAy79GzUwK0WnKv2Pw/5SR3Ma/x2t1xfVAxb+EgMUDRAzrP5l6+PebMrM/myX26B2k1j+9J8PCqJr
lP5Vn99ebzbs/olc0puNuxj/ty5zUc7/NP3Zi7yidRt0/Jdi+6kBgxb+oHJ6YbnzWP7uWBuQ6Osc/6hZiKMr5xz/W1YvUu1vFP6J
RxVPnbsM/bWawVPlR2z8MZ2WuAwvcP20O14zdD9C/zDps9c/i1r8pfeV34h/Jvwet8SoI4tO/vr+A5BDmvL8lI/TnFiLtvwXVzGT
A8sy/Y5bo5FBZ1z+dIWTGpoR2P5ohYo2zh9U/uHGHVxbswD/WL5WIJaHSvxhT0zfpS94/D08vTZ9U0D8L/AWfnMDPP3P349KSeeY
/"
       },
       {
        "array": "<f8",
        "shape": [6, 6],
        "data": "ZPt8UR0j2b/ZjtrdyDjivxZ49+Xnnoo/0m78yRsbyr+NgAcI/9vIv9y7K1iCFeW/Jnp7CSZH3j/YAzPFOdP
vP0K0QRPpydy/sGkNWwR1yL+mBhgqtJjBP/EzEgkS6ua/w2xvweC90D/pIBVnnvbGP0FG7+0LV82/kn/JFHPYxb8TLoQ7heKIvzV
o/BKU1N2/UFlE2A3j1r85Bc3IDPaev5nI8i8war4/ytUFI4+44j/GkF538ZrWP13oq39LDOE/ipaczrxc1j9WWVjJ3PypvzORrpc
Xzdi/+KMqoB9EtL9pAaRsmkjCv80N5rGbDaK/7pb/qIz44D+Cxus+N529v8FHywPh3cE/kS1NGAXk2z94zjA/ZyvlP93Z28nVJeC
/"
       },
       {
        "array": "<f8",
        "shape": [6, 6],
        "data": "7SOOPNcM7r/WCPM3G8DhPx2sBtcqicU/wWsRwQyqzT+vGuJYgYjYvyoNOdNv3dc/CQx5Zj9LxL+gqvKmSP/
gv0SsiqW3jdy/YVzAAHuOxj+ZOXR2nNS/v1SFKwzSKlk/njDroACoxj9nLsyXUP/cP4WG4lu89pE/XHn/K2ovxj/yKzNbArHIvxG
tLLJPgsK/u6H2YfJSpb9yxQd9xIPtvzANMa0nQs6/bF93QYmG5j+Oam4T39jOv8NLr+0tNuc/KSCt3ZgrsL/8hzeG3hyjP6N4Z3n
o+eG//JF6wdm14T/EaK4pWiHQP/j98cZ9/ug/levar7gKwT8H3MvhfB2svyevnT+BU8o/R1QvYCOJ3j/MBh/bk52wv0QiL05oktQ
/"
       },
       2
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "tuple": [
     {
      "array": "<f8",
      "shape": [5, 6],
      "data": "JL4PcYvD9L/UTN83fs3hPyhLZHi0DM+/fannVnCf3D/K9M3JWaXYv6iRvXoRzug/xNgXKPEn9b+kr0RyR4PAP
w5AZAyXLuW/+WJkonkK3D/YoZDs2f/Tv+yN71l/1eg/uaz0JWNo6L/cxctpg9GSPxCxE5x/zdK/8buGSQOM0T/xS6yRe73Nv2aJA
fsuaNk/w3UT9zaz4r/x6LT69oW9PycWTL5L2tG/zmylAIVO1D+JSvR5uzq+v40vQLHSqOA/GpNwojgf8L9vybBzrpGmPyDSXYzsG
uO/PwVIf3l3xz+qdSXSg3vLv6iXYA+yaNs/"
     },
     {
      "array": "<f8",
      "shape": [2, 5, 5],
      "data": "CUmgVBW1qD8i8l5IayzlP+BVChAEWrI/CTd0eHIntz/D3hxFUmDAP8e+MlV2Cs4/+lWUUpUs1T8tALUhLVOzP
zjk/XrwItM/DTM5+52zrj/bc9IBQTTMP+Ea3qNLp8E/KpYIAKDExz98fMop5XDOP55efDDu7ss/pVZRZ04puT+MtMHn7iDLP8qUa
H3yasc/3BV1A47twT+9+tux9HjXP0oK5DFBidM/pXjak7kZxT8jvkOnf1fFPxWkO85lVdA/8thEifGiuz8T6gt69fXPP3NP8HtG9
9A/XAtPKeMowT/I26DTxPrHP+WPI5HV98Q/3n7AzlKrvz8hsRaUo9rfP9xc00FqRrc/Yzoc76ICzz8G1rGB3TynP9DYdvpCz9I/e
QWel7HYuD+BlNAEmMXEPwxi9Qx6YLw/EQP8GaZ/1T+al1M6ruPSP3SPq06Li80/s9U+/9d4uD+mDggliFfCP9XHBRgkGc4/sb4p2
x5zwj+1fXEkU/zOP19B2n3gVM4/yt3mOfoz0D9PjXkdcqe/Pw=="
     }
    ]
   },
   "mistakes": [
    {
     "name": "W_o forgotten",
     "message": "Your output is the merged heads themselves. Multiply them by W_o at the end, merge_
heads(\u2026) @ W_o, which mixes what the heads found.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 6],
        "data": "oLGnsIQf9D+RANIwJ9fCP7lsAausYpI//kjcAvq1vz+aoX72FR3eP95NREmIod2/db9FWG3H8T8eKPc+jGr
mP6UPWMxwOMG/f5+ZVFFywD+YJhkrFvfjPwld8Y2o0+e/PEdqzYgF5T+yyNnMoKTgP7yyCyD/WMC/Qtf/KNb9oD/g/t5LXPHLPyv
ih/Gunsi/sjyDDxyy4D81kRjVXnW/P5y3qKpuMqi/ZSxaCvtDwD/yG8yqCLLZP9sdL6PoRNG/l+O/SOFT6T/DqUgIY7rmP6ohDvR
Kwb2/N/3symVFmj8IBc8lgyjcP9PlMj+wl+i/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 5],
        "data": "CUmgVBW1qD8i8l5IayzlP+BVChAEWrI/CTd0eHIntz/D3hxFUmDAP8e+MlV2Cs4/+lWUUpUs1T8tALUhLVO
zPzjk/XrwItM/DTM5+52zrj/bc9IBQTTMP+Ea3qNLp8E/KpYIAKDExz98fMop5XDOP55efDDu7ss/pVZRZ04puT+MtMHn7iDLP8q
UaH3yasc/3BV1A47twT+9+tux9HjXP0oK5DFBidM/pXjak7kZxT8jvkOnf1fFPxWkO85lVdA/8thEifGiuz8T6gt69fXPP3NP8Ht
G99A/XAtPKeMowT/I26DTxPrHP+WPI5HV98Q/3n7AzlKrvz8hsRaUo9rfP9xc00FqRrc/Yzoc76ICzz8G1rGB3TynP9DYdvpCz9I
/eQWel7HYuD+BlNAEmMXEPwxi9Qx6YLw/EQP8GaZ/1T+al1M6ruPSP3SPq06Li80/s9U+/9d4uD+mDggliFfCP9XHBRgkGc4/sb4
p2x5zwj+1fXEkU/zOP19B2n3gVM4/yt3mOfoz0D9PjXkdcqe/Pw=="
       }
      ]
     }
    },
    {
     "name": "divided by \u221ad_model",
     "message": "Your scores are divided by \u221ad_model. A head's dot product adds up d_head produ
cts only: divide by \u221ad_head, as your head_attention does.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 6],
        "data": "TuPlDUaE8r/QWnoZyxrbP4qVjHeRhdK/tUmnfYd71z8VITLMPIDUv3/JfWPjWuU/TX3hVix687/KiSprC/m
8P+9N9hCC1eO/wAeqryLQ2D87DjUzRyHSv9ocutopbuY/pda1M0U+6b/pWe9HdjqlP41E76AkJNW/ywLztA8b0D/DUyIl4x3Mv43
yphBLzNk/hU5qPyO25b8K42AjxVK9P2SWGiw8WNS/lJ4uZCRJ0j/lrvtKJ2zCv8JeFvgI0d8/czvzRLg177/q4Q3OFpOvPzLGKXP
2j+G/BAOIWiciyD/uUOEWlODKv643vh2hhts/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 5],
        "data": "aHIUjsXotD//U/tTL6XgPxsywxVVqbs/RmklZDRNwD96dAH6ANXEP86DkCZm1M0//xZA+3wD0z9jFgr4QcC
6P+qIDOZks9E/X2KiNWq7tj+xurpz1oLLP/VussiqwMM/7M3upStgyD8QdGZ9XgnNP12UPaD0Uss/fLXLcWafvz9lI2GUQznLP8C
YVv/MiMg/fGBt77hPxD9QhPqhQQ/UP5oYgoQffdE/0ug0BvCfxj+EpjQSss7GPyZmxKZw0c4/VdnNN67FwD90eY1etyXOP4V5Nml
Pc88/6XXHrJNrwz8Nhxec0JrIPxMQXe+UYMY/M9E2Yi1zwz8iCOuKeAbaP8370j2qSb8/40/JC65Izz+AoYC6vCSzP1XT6PluOtE
/ZOXIN1R7vz+SP5ak8KPGPzQsY9yVSsE/bz2ot3jv0j918fx9yxnRP1CIL3mQvsw/KKr40pzSvj9ClBZd1ITEP26rQ8S1H80/gNz
rr1V6xD/vxFj74ovNP8IzhmWhGs0/On8MbXR/zj+TqyiCsV/CPw=="
       }
      ]
     }
    },
    {
     "name": "one head only",
     "message": "Your result is that of one big head: the projections were not split, and there is o
ne pattern of weights instead of n_heads. Pass each projection through split_heads with n_heads.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 6],
        "data": "NeLMiYr/879qSkns76ngP6JFSfjckdO/R8n7DsFI2D/sYqRa0NbVv+qx9wQyiOY/AZOMwg6V+L9HFGbzGeP
RP6PTQdTnzuO/biFfkv7c4D96gZRiTJbYv7He5/plze0/Kgz2fMW33b9DwKl8nnOiPx41IhVL19K/dD8CSpH3xz83IoKQHya/v1u
MKUv8kdE/Gzjf7KKs4b/7RxRGFHfUP2R+JJ5B+7y/rIzCFRS6rT/7edBmTu7Cv4oLY9OiLMc/aAvSnRph8r8yBA2LqX9zvyjOqdX
CbuS/dFTUanal1D/eVLf6+1DPvyEeiCVFMeQ/"
       },
       {
        "array": "<f8",
        "shape": [1, 5, 5],
        "data": "VanS3Z7Ctj/0QBj35ObiP22yiWlyZbM/hlXNCPH2vD+MI4r76tTAP+GDiSuxosI/bVvaHMXJ3z+4h0exPOK
qP4SgmlVRydE/ihLVGZb0mz/auEG9bx/SP3JEiHHyxrc/U4rJeAYaxT96541BoTLDPyR9MMl/yNM/3cJ/tZYPxT+kKTeX8nnOP4h
uy6Cbc70/jPP5XD47wD9XtPRCtcDWP2pnaJenz8s/XZVj8K30yT8OsdOWBsbJPwKnFKs5P9I/UQhuFmHutz8="
       }
      ]
     }
    },
    {
     "name": "split by a bare reshape",
     "message": "Your projections are split by reshape alone, which gives head 0 the first words ins
tead of its columns of every word. Use split_heads.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 6],
        "data": "D6pnS+XO8b/wweNUkdTePx1x8WRHL6s/sQtwiANuX7/nFz0TqVHcv36jrnowYL0/xp8wa1aW77+VB3damyj
YPxxTyIIK0Zo/MUMUIs8Wo7/IqFvqd2PbvwwXeIoJHWa/GUjzm9LI5b8uZ+Nh0x6zP46SdPi+Xbu/6cLe4BfUyL+SCj+gpUDNv4y
8mbepksK/uPeWW3x29L84k6GT9YPSPx+hei0AZ96/Gt8hUn2Dyz9s4B9w9ZfUv4c+lfJiG+M/EUgAyid5678pv3ptN1Wzv3Ozk7u
UI+S/GGkIKQfDxj9ysrrqLFHPv1uwCzEx59U/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 5],
        "data": "5uOHSrwApD8aJbq2I+u4P8Ma6KZTJOE/EDa505lF0T87dbg787atP7Y0E+8HXrM/ECAttiXUyD/yeafawX/
YP5dZE5MjXMo/HPjmCS8hwj/w3iPWI/LDP7CFT7+XxaY/dZrQ3xIezD+5f173AfXgPz2Z9vJtqak/lXK+1afLmD92nKVpN3+yP8f
sTWDCNeI/r6a0E9qa0j/li1GfxmimPy0sc2rrRdA/BUNRF4NBzT8+4nnZDl/EP2ig5P42ZsI/+OFpO2Btyz/eo99QhL3CP2Uv7Og
Q9cM/bQQzGv2ZuT/AgrYU1trSP4LS1gdgZdM/VIv50k66wT8PXaRsmiHCP/WMwRHbc7Y/67Fs6hm91z+k9lOx+rfQP7bYTdCx0Lw
/qwSxSv1WvT+lTEue3pjFP6XcCBVX8dQ/rsUR1U240T8zqUyElKXOP8hs+n8Eo80/auoPFd750z+wH+M+ohK5P64KT2SzdL4/O0Y
p867Mzj828SJBYwbNP6imhk76c9A/LShZPbwywz8SU03xPBLAPw=="
       }
      ]
     }
    },
    {
     "name": "merged by a bare reshape",
     "message": "The heads are right, but they were merged by reshape alone, which lays several word
s of one head into a row. Use merge_heads, which brings the pieces of each word together.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 6],
        "data": "orfFyVv09L9mAKRovkfXv64Pil8cNOG/Cs1qb8vR9j885aajp8Piv1XE/YelbPw/uuueF3Y/6L+xRtAKnWb
cv/7KdEua2tS/g/a9IrtN5D+516xMEYzYv945tzusJuc/KhQs5YUi779fhrDbWNGvvy6jbenvYuK/3zXfHOSR2j9lQLD0SgjQv20
GFsD64+M/XhrqugMZ2b8B5WuSEoDjvwuR6idYJty/vnkcuCAmsD/PurQW+4izPzAPffvOg9I/92Iy+c4p17+2G19+rnLNvwexngx
HXOK//chV06p1qr/m4tPeMqa7PxChEK5B48k/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 5],
        "data": "CUmgVBW1qD8i8l5IayzlP+BVChAEWrI/CTd0eHIntz/D3hxFUmDAP8e+MlV2Cs4/+lWUUpUs1T8tALUhLVO
zPzjk/XrwItM/DTM5+52zrj/bc9IBQTTMP+Ea3qNLp8E/KpYIAKDExz98fMop5XDOP55efDDu7ss/pVZRZ04puT+MtMHn7iDLP8q
UaH3yasc/3BV1A47twT+9+tux9HjXP0oK5DFBidM/pXjak7kZxT8jvkOnf1fFPxWkO85lVdA/8thEifGiuz8T6gt69fXPP3NP8Ht
G99A/XAtPKeMowT/I26DTxPrHP+WPI5HV98Q/3n7AzlKrvz8hsRaUo9rfP9xc00FqRrc/Yzoc76ICzz8G1rGB3TynP9DYdvpCz9I
/eQWel7HYuD+BlNAEmMXEPwxi9Qx6YLw/EQP8GaZ/1T+al1M6ruPSP3SPq06Li80/s9U+/9d4uD+mDggliFfCP9XHBRgkGc4/sb4
p2x5zwj+1fXEkU/zOP19B2n3gVM4/yt3mOfoz0D9PjXkdcqe/Pw=="
       }
      ]
     }
    },
    {
     "name": "words cut before the projections",
     "message": "You cut X into slices first, so that each head saw its own columns of the words onl
y. Project first: every head may read the whole word, and it is the columns of X @ W_q that are shar
ed out.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 6],
        "data": "mU1/FjRs3b+xzzpfOM3Bv+WZsUBiEeC/S2/cx6vRqb/t29tfRvuCvwrUacWZ278/E39lJa+H4L/IvgwJuVm
+vymiTqllpeK/9777XZ3gv792aWNtiPSKPzbu/ZLK3bc/BIgUnq+53r+xHokI+n/Kv4IEC4XqTN2/dwMDwkabqj+2dZSXGEasv7Z
9UeQym8g/7UheN7aGzr/blco/uz2sv29qade9ldi/y8GeqT7esr8IbwVkRX+nP/8Cod6mYLE/0Zl9gMx44L/0+8ZdRoLPvwmbuRV
VFt+/wFgcs/wTuD+749N/3g+zvzxIptp+Us0/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 5],
        "data": "55GxJRxUyD8XQe9HvuDJP2sDY0zlUcc/tmdiC569yj/hwZk6orvLP4ZPMkS0UMo/+midSsFFyj/QICUaaiX
IP4ZRxXkpjso/LdVF3fa1yD+h+F6kB/XGP+grHGwZjMc/pdi6FZTdyD/beNmMambOP/mJ8EzgOso/utS+y1U5xD80Bnvp1+LJP1B
WCc9dRMc/YUDpTTt8wT8yx+mWnJHUP22hoSKuG8w/Jnu82mgZyT/nAXocyYHKP045249f/Ms/PKhMVsBMxD/GwAP/EtrAP7rBA0N
oZ9U/mwh//hBPxz+ue3NcK8/JP3s3AiDgOMM/hKdmOS1ktT8EGf/SPN3dP7JtjVrMJ8Q/98TqpFVmyD8Tj6x7mwq6P6jPtzDKQsk
/ol2x+cTXyT9mnOzM0JHJPytUuzqwg8k/JOLuze/PyT+Y1G5LaPfDP4VXhIGnrtE/AnKEc56ayD+oD0/OUQzKP7T6tG9YBMY/J4V
UGrzayj8QyO7lVyzIPxEAdBKF+Mk/ZZeBoNn0yT9UG8dMjQvJPw=="
       }
      ]
     }
    },
    {
     "name": "matrices transposed",
     "message": "You multiplied by the transposed matrices, X @ W.T, as PyTorch's layers do with the
 way they store theirs. Here the weights stand on the right as they are: X @ W_q.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 6],
        "data": "GmVgsiYu3z+Zs2YAfj3QPxSL5CXue7k/n+Wno2DH1r+v+6B+9j/VvxA6ET2YA9K/RxEHZRGbzr9I7H+VFuT
PP5T/4NSaGII/OlZXal8XvL+wWla6ymbZvwZyyUmF/cW/Mvrl3pr22L8gqE8azLzJP8/ji+bXsJe/4cZqPBAN1r9KdbEFjrfhvwU
S4VeKxNK/6+ecMM2CtT89Y9n9oAvSP2bJwubs3Ms/7SjHytysyj83QSWnE8/Qv8mAabNiMLY/e6zqAG9gyj/WgIP9bdnCP6Y98Dn
KOZi/vI831Zjk2b+pCPahHL/Tv0vUhMHNJNS/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 5],
        "data": "GrBIjvJHyz/crWvySB+7PxVXB0EBk88/NvrezE7U1j/sWng7lNmzP+tj8wOpEcA/mcNy5gCk1D8WalTSq76
9P7li1C9ICrg/PVcJl+3g1T+tcdkbtFPBP1m2WlWK8dM/1lw284ffuz9InPqQ/j24P4hSrPs5XdY/6XLgVyQwxT8pspJTU0/OP89
7smIQIME/rLK4S5Iytz/jAv9ll+PXP2051GPWxsc/EzJSskB9yD98YfXzlKPNPwANPf6p4sw//yWn96k1xT8TH2dcRxXIP3dpoKr
NNdE/6nNFOgKLwT//pezW0DTQPxVOOWZ5isM/zSbfYIwhyj/80L2AAh7KP6miCyrDbcg/rIgwImtayj/e3CbSQvjIP5KF9UtSuc8
/l4qKtH/gzT9KEQG1+BLCP5f0fZNq5rc/H/JfAAAw0j+rjLDFkUO2P4UQGnXhTso//JpkjeEctT+4o2O5SJfiPxMzM+8Hj6Y/DAK
SaCKWzD/ZllPPbwjCP+5t49kK5s4/fYGdknvsuj84HHSSkoLSPw=="
       }
      ]
     }
    },
    {
     "name": "W_o transposed",
     "message": "Your output is multiplied by W_o.T. Rows of W_o belong to the heads' columns: write
 merge_heads(\u2026) @ W_o.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 6],
        "data": "EnoorSq79r8sAfZ0vavUvy6vOYupYtI/cr5ENsS94b++E137bYvQv+96I6YR6qU/I5VTtCCi8r/l7e/AAGv
hv91YuoxyruA/ggS9x1wr9L9A3phXUZbUv551MtMQgMG/T1SlRrbY37/0riVZyhTWvypCpjcy1dU/mRYRjhKp5L/pM1Lb9tSbv14
01ZubL5y/LScb6TP05L+VNNADFdLDv7WYh0fIvcA/RIwWo2zs1L/l7zv7WwWlv2xwYYt8WEs/bt2hGA8u6r+KiLVwehLgv0LLF4t
kZd8/sSD7NmTl9L9BLpbmNLzbv9X7pViRRcy/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 5],
        "data": "CUmgVBW1qD8i8l5IayzlP+BVChAEWrI/CTd0eHIntz/D3hxFUmDAP8e+MlV2Cs4/+lWUUpUs1T8tALUhLVO
zPzjk/XrwItM/DTM5+52zrj/bc9IBQTTMP+Ea3qNLp8E/KpYIAKDExz98fMop5XDOP55efDDu7ss/pVZRZ04puT+MtMHn7iDLP8q
UaH3yasc/3BV1A47twT+9+tux9HjXP0oK5DFBidM/pXjak7kZxT8jvkOnf1fFPxWkO85lVdA/8thEifGiuz8T6gt69fXPP3NP8Ht
G99A/XAtPKeMowT/I26DTxPrHP+WPI5HV98Q/3n7AzlKrvz8hsRaUo9rfP9xc00FqRrc/Yzoc76ICzz8G1rGB3TynP9DYdvpCz9I
/eQWel7HYuD+BlNAEmMXEPwxi9Qx6YLw/EQP8GaZ/1T+al1M6ruPSP3SPq06Li80/s9U+/9d4uD+mDggliFfCP9XHBRgkGc4/sb4
p2x5zwj+1fXEkU/zOP19B2n3gVM4/yt3mOfoz0D9PjXkdcqe/Pw=="
       }
      ]
     }
    },
    {
     "name": "values not projected",
     "message": "Your heads average the words themselves. Let them average the values: split X @ W_v
, not X.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 6],
        "data": "YSk15A4D5D8inr8EXFTJv5H7BAJC18c/dhV37wOuzb/gCayMN4LXP87pIk5p9dO/AWXQhtcG5T+HuN/oUxm
vP9Tno12J9oq/c2rBYyBEtT+TyK2+uIzUP82BZakNy82/PquLGJdAzz9hEJ/Aej28v9JdbNZgtKs/b/sVuUycyb8xwjE/dGSmP1X
bmgSx2tq/xOUhxKApxz9zrTNYEzy+P4tLmbl85NA/YDwx2wA+xr8Yzgpq18+3PyYfcpPw19K/WoOCqqKv2T9DNfNMJezIv2yt8ne
PpsK/fz7M6V+vwD+bAJ+AzsrGPzS8YMHTRru/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 5],
        "data": "CUmgVBW1qD8i8l5IayzlP+BVChAEWrI/CTd0eHIntz/D3hxFUmDAP8e+MlV2Cs4/+lWUUpUs1T8tALUhLVO
zPzjk/XrwItM/DTM5+52zrj/bc9IBQTTMP+Ea3qNLp8E/KpYIAKDExz98fMop5XDOP55efDDu7ss/pVZRZ04puT+MtMHn7iDLP8q
UaH3yasc/3BV1A47twT+9+tux9HjXP0oK5DFBidM/pXjak7kZxT8jvkOnf1fFPxWkO85lVdA/8thEifGiuz8T6gt69fXPP3NP8Ht
G99A/XAtPKeMowT/I26DTxPrHP+WPI5HV98Q/3n7AzlKrvz8hsRaUo9rfP9xc00FqRrc/Yzoc76ICzz8G1rGB3TynP9DYdvpCz9I
/eQWel7HYuD+BlNAEmMXEPwxi9Qx6YLw/EQP8GaZ/1T+al1M6ruPSP3SPq06Li80/s9U+/9d4uD+mDggliFfCP9XHBRgkGc4/sb4
p2x5zwj+1fXEkU/zOP19B2n3gVM4/yt3mOfoz0D9PjXkdcqe/Pw=="
       }
      ]
     }
    },
    {
     "name": "queries and keys exchanged",
     "message": "Queries and keys have changed places: each row of your weights says who looks at a 
word, not whom it looks at. The queries are X @ W_q, the keys X @ W_k.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 6],
        "data": "XBwgs5he6r+hvfWxT9rXPwO2w7g2AdO/IDPa+WNuzj+9UCOqn+rFv5miypQlteA/WdfmzjFr57+IvnpMIVe
5Pwi9sLRU2uG/lKmwsC4w3T8lAJvqP8vOv4Xl13eISuE/CAdKPYrK5789yN+nxjPHP8WJEcDNl8y/4oMzNi3SwD+9Ko33SNLKv/U
sArMpB9E/6HE7W41t7b+0YzoTuhbZP7sz/vIj48y/t6hWZnnX0z/u8TLvctfQv7uMMG/d8OA/xM3CXSnd778uRK8GHg9Wv23SnKC
uoeG/PEQxKHOoxj86DutixgfNv+udulBznNk/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 5],
        "data": "TNrB1VfMtj8hPjfdzE3aPwfOjg/bWMM/dF5tCpWgsD+rjPViiirSP5VTffry2uE/7cDx86Hx0D+Igu7sVyK
mPxl6bX4/YrA/TqRp53TusT8x9+B0bFvJP0bnkqSVVsk/+zpqKB1qyD/dxxanTSzHP7QeCxeTt80/aTIrXDgNwj9DrGUYmlDcPwP
TU2mmpME/cjL9pRgFtD/WCLe2YKrJP5dN7s3HINI/lgmiXwMgwD/Oy3a7vvzGP7onA0C9m9I/738IkmfUvj93jiMxBmDLP57nZ9Z
8TNA/bc2H0VGtxT9440sdiJLLP2rxODMmx8I/2QuBWZDfwD9eoPwVHQnjP5JkiDHGn6A/lbMzG64JuT/Cf5C0Mk/CP37ay8sQzsQ
/hZyHT8T00D9mg9ZBVvHAP52fl4Q/SLk/o0yBSHjZ1T/FF5U1luzCP5bVM2XiaN0/r9SM1qwhrj+jowfuE6u4PxM2XNOvY84/qfF
rpp/HyD+tFAI1RYDAP0eFMkGhF9E/W5+RZwdPzj/DT5s60TnGPw=="
       }
      ]
     }
    },
    {
     "name": "weights averaged over the heads",
     "message": "Your output is right, but the weights were averaged over the heads. Return them as 
they are, (n_heads, n, n), one pattern per head.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 6],
        "data": "JL4PcYvD9L/UTN83fs3hPyhLZHi0DM+/fannVnCf3D/K9M3JWaXYv6iRvXoRzug/xNgXKPEn9b+kr0RyR4P
APw5AZAyXLuW/+WJkonkK3D/YoZDs2f/Tv+yN71l/1eg/uaz0JWNo6L/cxctpg9GSPxCxE5x/zdK/8buGSQOM0T/xS6yRe73Nv2a
JAfsuaNk/w3UT9zaz4r/x6LT69oW9PycWTL5L2tG/zmylAIVO1D+JSvR5uzq+v40vQLHSqOA/GpNwojgf8L9vybBzrpGmPyDSXYz
sGuO/PwVIf3l3xz+qdSXSg3vLv6iXYA+yaNs/"
       },
       {
        "array": "<f8",
        "shape": [5, 5],
        "data": "K/6ZZ50Rwz/cGVeGDqjdP0w2VDHlVbo/pnvtBz/HwT9UNyDrE6zCPxt/Sd4P8MY/joNVc5yD2j+ELsSxy0y
1P7UARvkgUtE/ioR1vj34qj9fCbC9sXTQP54drW+kE74/VpVsAhxFxj/BliIYkVDGPzAZHZmOu9E/Q+0n1AEuyT8AojYbPVbMP9L
/gz6v08E/QZI+FIsiwj9Ub+9ew0LTP6LpeJ/Qwsw/LfslXAYLyj/B/44SMNbJP/BAEQSwRNA/IDNf0zGlvT8="
       }
      ]
     }
    },
    {
     "name": "output and weights exchanged",
     "message": "Both results are right, but in the wrong order. Return the output first, then the w
eights.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 5, 5],
        "data": "CUmgVBW1qD8i8l5IayzlP+BVChAEWrI/CTd0eHIntz/D3hxFUmDAP8e+MlV2Cs4/+lWUUpUs1T8tALUhLVO
zPzjk/XrwItM/DTM5+52zrj/bc9IBQTTMP+Ea3qNLp8E/KpYIAKDExz98fMop5XDOP55efDDu7ss/pVZRZ04puT+MtMHn7iDLP8q
UaH3yasc/3BV1A47twT+9+tux9HjXP0oK5DFBidM/pXjak7kZxT8jvkOnf1fFPxWkO85lVdA/8thEifGiuz8T6gt69fXPP3NP8Ht
G99A/XAtPKeMowT/I26DTxPrHP+WPI5HV98Q/3n7AzlKrvz8hsRaUo9rfP9xc00FqRrc/Yzoc76ICzz8G1rGB3TynP9DYdvpCz9I
/eQWel7HYuD+BlNAEmMXEPwxi9Qx6YLw/EQP8GaZ/1T+al1M6ruPSP3SPq06Li80/s9U+/9d4uD+mDggliFfCP9XHBRgkGc4/sb4
p2x5zwj+1fXEkU/zOP19B2n3gVM4/yt3mOfoz0D9PjXkdcqe/Pw=="
       },
       {
        "array": "<f8",
        "shape": [5, 6],
        "data": "JL4PcYvD9L/UTN83fs3hPyhLZHi0DM+/fannVnCf3D/K9M3JWaXYv6iRvXoRzug/xNgXKPEn9b+kr0RyR4P
APw5AZAyXLuW/+WJkonkK3D/YoZDs2f/Tv+yN71l/1eg/uaz0JWNo6L/cxctpg9GSPxCxE5x/zdK/8buGSQOM0T/xS6yRe73Nv2a
JAfsuaNk/w3UT9zaz4r/x6LT69oW9PycWTL5L2tG/zmylAIVO1D+JSvR5uzq+v40vQLHSqOA/GpNwojgf8L9vybBzrpGmPyDSXYz
sGuO/PwVIf3l3xz+qdSXSg3vLv6iXYA+yaNs/"
       }
      ]
     }
    },
    {
     "name": "only the output",
     "message": "Your output is right, but it comes alone. Return the pair: output, weights.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "JL4PcYvD9L/UTN83fs3hPyhLZHi0DM+/fannVnCf3D/K9M3JWaXYv6iRvXoRzug/xNgXKPEn9b+kr0RyR4PAP
w5AZAyXLuW/+WJkonkK3D/YoZDs2f/Tv+yN71l/1eg/uaz0JWNo6L/cxctpg9GSPxCxE5x/zdK/8buGSQOM0T/xS6yRe73Nv2aJA
fsuaNk/w3UT9zaz4r/x6LT69oW9PycWTL5L2tG/zmylAIVO1D+JSvR5uzq+v40vQLHSqOA/GpNwojgf8L9vybBzrpGmPyDSXYzsG
uO/PwVIf3l3xz+qdSXSg3vLv6iXYA+yaNs/"
     }
    }
   ]
  },
  {
   "name": "seven words, three heads, a causal mask",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": true,
   "above": null,
   "single": 4210.0,
   "script": [
    [
     "call",
     "multi_head_attention",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [7, 6],
        "data": "8miEpriF4799QdkKToncvzQP+uY/gOe/D934oz/T47+42HI6dPbOv2e8b0E7+8M/vpRT8Hu17z94f2mcHGP
lv8Ho0icC6do/eqRBx+BfxL8XTofMTXv0P4z/gmCRgOC/vyp6Aza37L8q22XKPkLuP+bjtMXrf+k/FqCs3MO56L/4Lre79pnbP6B
4uiyo+z+/yDOpYcaj8D9FGEl4FK3jPzXNSNB8Nek/1Xaq+eQl2j/ZH4qedYXZP3pORGj2ovW//uoSvjzp1j/xZX0ACSbmv7xECwq
ej/W/FA0hmpbT7T/7pm4eV3e6P/mQqem2wuu/1Qlebpk5ub84MbSY96/ov7+0pknncOs/vMeuKLgJ0L9Qww3lRCDvP1pvgn23cNI
/FkpB09st3z/uO6ZzThTkP45iwUjbVOg/qqO/zXxq/D8bu8U1q6znv1NX/TAMArq/"
       },
       {
        "array": "<f8",
        "shape": [6, 6],
        "data": "Q4dgijFy3z+MMJJ36Fyuvww4Sj6sFKg/GfNus8650b84sa2t7hDMP+sqCLs0nKm/zHwPy9HcwL/fkYQXodT
SP2gsWkAyJL8/lKsb/g3B1D+Fd+Ax0wCfv7zuuNc+AtM/rF+L03Dg4b95DRxv/tOvP7X2KFtLT9M/VMpZUROc4D97xlXfAkTbPxc
4SLINL+I/J1VNs/svo78XfTHmTz3zv83y/o0ypOU/7cFDiSwz179Om7JD+RjDPxokO+Az5cS/9SAP3vC6lz/8aufsdK28v71qbnk
3Rto/JjKfjfmzxD+H6W7AcXGxP8YuPmMFk9G/mQWy11Vvxr/y5ybxM/rqP91lTbA5X9g/0nxVLMOB7T93GFJ/41/Nv0ji8b6bhd+
/"
       },
       {
        "array": "<f8",
        "shape": [6, 6],
        "data": "esX9zAqv1r8UN1011riCv8Xdta/4lMW/hoQXR5bLyD+RxertNX3Uv19imqgvs+S/ShQFZIj7zb/iEhFHsH7
bv8FG96hyTNc/KHxzjp6H5j82dFuczgHVv/5ZRPvEYNG/x+qqrKVqwr+gtJ+mvPimv6FJHBqcKOE/IwbVsbMt7T99mxAMTde+v1o
eLBHWNuO/QzJLCNbE2j9w+JDeXESOP1tsDM7eyNg/H1hTigg64L9PleJwkNrPvywPrPFgwMq/5Li2wDdX279w8UDXOfDQv4UiFA2
0e9q/BwwkIvhxzL8TLYRyFbjLP8xfCul849E/rFjaJIKQn7+szyY0q63IP7A14xn45OM/zgDMPVZgvT8cNZ5V1NfHv/POLqzYrcC
/"
       },
       {
        "array": "<f8",
        "shape": [6, 6],
        "data": "sFT5i6SNuL8ICzqNM22zPzvaP3IK99g/2GBdYPK54b/oWXeypCSwP3iDHYzRTds/w0jzhqLedz/SWEbbBnD
aPyIcokOuuvQ/FqZ0KM1pv79r17H1/WTWP/oHrT2JKsO/+O/AG4LKqb+2tFas4eHNvzfkYFgWY+m/Iz75vGEgx786RStX4BLjv3Y
dOsWoptS/kik8FuYk1T83Z/IFaQbbPxZvR8P7N8U/s0850I++4j9oZACn8XLbP4qTW9wSQug/E6jJjKZRxL9mxuWd1+fFP6llDZO
wKsg/2o1jTC1Srz9nBAlV+3/mP8IU1alLq68/P63xqIGXlz+F9MeiUDLdv30zhv/ySmI/RJcpYLkt2L+wKboNzQXaP/tkt6zI4bC
/"
       },
       {
        "array": "<f8",
        "shape": [6, 6],
        "data": "bHI8DWlw27+t0cf/oPfLPxZCMzKwF8y/wVEvsiC60z/VhlEwKjrFP7HUwhXI2eM/cWdZWgxZez9ATC8PuPz
dvyI/h62Ja9Y/TImawIso2r8C68kdFU3YP4RpGZ32KMs/vEbgqLPjtD8wYPGUY1DjP3jU9dd6Otw/HnbEHOQz0z8Vj5F4rAvVv6g
BEN/j6+C/vSDvP0XVwz+RHv1DlL3QP9VX7yZf9sA/nTwL+B5/w79OiLAvmDfSP5jBFX2Q8ec/Ey/FicDPoz9ZXqrT3Lyfv3lTtUV
kwtE/SqqaUA6z478aIudWvEa8v67IkLpaBNw/vlml36VYxT+9yC+JTCPgvxDjZRnj7sY/YANSIqvoyb8Wfzn8PniXP2uXYV9vqcq
/"
       },
       3,
       {
        "array": "|b1",
        "shape": [7, 7],
        "data": "AQAAAAAAAAEBAAAAAAABAQEAAAAAAQEBAQAAAAEBAQEBAAABAQEBAQEAAQEBAQEBAQ=="
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "tuple": [
     {
      "array": "<f8",
      "shape": [7, 6],
      "data": "PlgIKnITsr/iwiGawDfLP7ZNsSLANNq/PFkAh9xqyT+5J4z/ViaWv6jEZN61x8U/pe6Zw8U8oD84Eh7bpNDPv
/NYkyMOts6/4Y/H3fEtwL+MGtrKiayKPxiqOLIg3ZY/J4WpNbWNfb8Q8tbQf3TMP/nSI39/Lb+/iGRx0/5LxD82Yjrq1YLDvxrHL
JuE+NC/IOJG0RyDkr+Li2JKil24v6HDlaQKUrK/rR+kP4imsr+V0amuQr69P2OVN4HkPpw/x0eCW9kHzj8aqRWAvOnEP6rcmiBbz
d0/he1hka25zb8cq1e4aTfRP0fGKZXGO9w/90z7VZXGqD8uZrE9sp/HvyM3c3MGGZo/Id5/PH4bwL8y0P6h0W+KP1d/bg1IFbm/Q
0NZ0Uzduj8E5JINTD+0vznGyJBpbs4/u6q6Dl2ZzL8m6UOjhkPCPysG7CUGEcU/"
     },
     {
      "array": "<f8",
      "shape": [3, 7, 7],
      "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAhDeb8YjfhP
77lMwY6kd0/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANInmkBEKdQ/dDX65e7r2z92RdeymdXPPwAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA5flM2fbYwT/nURQ6jnHJPwuAx/8BCdQ/DdqHdrtR1j8AAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAACW4qLpaWLAPzk73nxrh7w/zcg79dqX0D8mZS8Lp73SP+ajF1fcrso/AAAAAAAAAAAAAAAAAAAAAKaYfNa1lcM/0
BtPZcBWyT92rAFKFknFP45Jddq8O8U/dxafUpIowT8LPx5NJGbHPwAAAAAAAAAAZDDNtITOrj/BFyZXysjDP8BpIe4Puc4/NDX3Y
W4Z0j8iYdCgAESxP4D6Q2TnzLg/YDQZjmceuT8AAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAE63lX3lkeI/Y5HUBDXc2j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAmsfPXoZPuD+TP
HRNQ7rEP+j3yGB+x+c/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABp4LkL+ZbdP3vR/LqyltE/go0SB1UbvT9yVQnv/
RbDPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPk0OxFanLQ/28euZS+2oj/SjQuDDYtkPzs3CS8ZEnw/546ch2L06z8AAAAAAAAAA
AAAAAAAAAAAtl8VsDsPtz8VO1H21+24P0iu981pqtk/R61EmKTpyz+gaJx8sd2fP6sbBclHx8Q/AAAAAAAAAADZ8R7KvEC8P9deb
anENa0/eLF5PcW4wD8ozqyMLOezP+gqw/fM1LY/GyssYCYzvj/mtWag7bDaPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAoolR+2g84D+87FwJLoffPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAChck+XDlzeP2yuyKUiH84/KjbMFWCU0j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB+D/Y4EO+E/6DiZO
RPWxj84OVP9yofMP5oFdjQ+2K4/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAYR7Mizc0vD8XqJJUnM/LP8ObFRAF+cY/bocyKPkn1
z8angyFUM3APwAAAAAAAAAAAAAAAAAAAADlGHgGRGjFPwlVjBXVOMY/tN0VLoMdxT+tCjlTo1DEP2pdNpvbgMQ/Rkx2x+Rvxj8AA
AAAAAAAADegJfTtcs8/2O+yPYQ1wT8IUSbPth7DP+L3Qv2dJ7I/vVy6nKXByD+5qbmxd5zEPxRyrseqG6c/"
     }
    ]
   },
   "mistakes": [
    {
     "name": "W_o forgotten",
     "message": "Your output is the merged heads themselves. Multiply them by W_o at the end, merge_
heads(\u2026) @ W_o, which mixes what the heads found.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [7, 6],
        "data": "gsKXbODcsb9v+jQCbLrbv+BfC2DeYti/7DyUUZeztj9HbtbqUoXAvz8jucVu5Ny/PhlBd6i8y7/wx5fp6KD
Iv3An9zNAPN6/Z/wtcfvSub+3reaG4PGgP9lu+OlAg6W/G0QmOqKR0L9a6u3ywjzAv37duOFo4Ik/L/Y1DP1qyL9ghyep86O0v7H
JCyyQcuC/0B3IsFhHyr+n5UAFMGfRP8rhbMmjEMu/WlFi/OhGtb/nme5oIBa6v2+D+xxQVty/xZfPjd6Atr83rfHZPInZP79KZAA
uDNg/E7SJ/csF7D+NJoLYVXeWv8kIlabPE8Y/TYUPHxQjxL+EHGnh+fq6P6XvRAJfJbm/87uXXnLRu78HBRgkj1KbP27zbbbP6Zg
/cmr5lHDvub9LyrCwCZ7UPzISJ4ha+bc/XN3gNZiG0D/bJvr8OpqvP71pT4Y+mKw/"
       },
       {
        "array": "<f8",
        "shape": [3, 7, 7],
        "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAhDeb8Yjf
hP77lMwY6kd0/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANInmkBEKdQ/dDX65e7r2z92RdeymdXPPwA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA5flM2fbYwT/nURQ6jnHJPwuAx/8BCdQ/DdqHdrtR1j8AAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAACW4qLpaWLAPzk73nxrh7w/zcg79dqX0D8mZS8Lp73SP+ajF1fcrso/AAAAAAAAAAAAAAAAAAAAAKaYfNa1lcM
/0BtPZcBWyT92rAFKFknFP45Jddq8O8U/dxafUpIowT8LPx5NJGbHPwAAAAAAAAAAZDDNtITOrj/BFyZXysjDP8BpIe4Puc4/NDX
3YW4Z0j8iYdCgAESxP4D6Q2TnzLg/YDQZjmceuT8AAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAE63lX3lkeI/Y5HUBDXc2j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAmsfPXoZPuD+
TPHRNQ7rEP+j3yGB+x+c/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABp4LkL+ZbdP3vR/LqyltE/go0SB1UbvT9yVQn
v/RbDPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPk0OxFanLQ/28euZS+2oj/SjQuDDYtkPzs3CS8ZEnw/546ch2L06z8AAAAAAAA
AAAAAAAAAAAAAtl8VsDsPtz8VO1H21+24P0iu981pqtk/R61EmKTpyz+gaJx8sd2fP6sbBclHx8Q/AAAAAAAAAADZ8R7KvEC8P9d
ebanENa0/eLF5PcW4wD8ozqyMLOezP+gqw/fM1LY/GyssYCYzvj/mtWag7bDaPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAoolR+2g84D+87FwJLoffPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAChck+XDlzeP2yuyKUiH84/KjbMFWCU0j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB+D/Y4EO+E/6Di
ZORPWxj84OVP9yofMP5oFdjQ+2K4/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAYR7Mizc0vD8XqJJUnM/LP8ObFRAF+cY/bocyKPk
n1z8angyFUM3APwAAAAAAAAAAAAAAAAAAAADlGHgGRGjFPwlVjBXVOMY/tN0VLoMdxT+tCjlTo1DEP2pdNpvbgMQ/Rkx2x+Rvxj8
AAAAAAAAAADegJfTtcs8/2O+yPYQ1wT8IUSbPth7DP+L3Qv2dJ7I/vVy6nKXByD+5qbmxd5zEPxRyrseqG6c/"
       }
      ]
     }
    },
    {
     "name": "divided by \u221ad_model",
     "message": "Your scores are divided by \u221ad_model. A head's dot product adds up d_head produ
cts only: divide by \u221ad_head, as your head_attention does.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [7, 6],
        "data": "PlgIKnITsr/iwiGawDfLP7ZNsSLANNq/PFkAh9xqyT+5J4z/ViaWv6jEZN61x8U/TYPogTMdoD+ctWi7X9r
Qv7U2/J3lxM6/q7cyOn3zwL9vk0KPuGeLP3anO07tVIs/1H9oJ0nIjr9N2ZS7mCHEP3JJ3T1PrsW/LcDG1bgJvz8iL/MQJCm+v/u
XgTzqIMm/KXn0Acvjar9qhJdRJnWvv1cOCQgY0ae/+P+QJgFQpL+Up9nggOKwPw+kAr+Wr6q/zNL8gLeaxz9b4HS6NCeoP8qooeg
65dY//+Zx+3R6zr+wS9oz4zPNP3Oy+COaiNY/H4Bk6QPrpz8CJydPv8jLv2DmEaVgmXo/7o0K4mLXw78v7Rw9ATurP5EjnjEIlJa
/Fd+227q0tD9F4Z/ITAnDv4DzscUX0MU/ER7RzVmgy79g0dsuFL/CP6Pb+zuEf8Q/"
       },
       {
        "array": "<f8",
        "shape": [3, 7, 7],
        "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAC4Lt+8ArT
gP46iQYb6l94/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFZrrvW3yNQ/QI0nmEcV2T9pBypyACLSPwA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAV+KGLzkwxz+LPdU14XTMP+FKkgV6ftI/L6W/x/iu0z8AAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAADIA8IaFB3EP7+XkRA3kcI//xUhclY7zj8GLWAWYDfQP2/0yjWep8o/AAAAAAAAAAAAAAAAAAAAAAMnopfZV8Q
/x+L3uuaaxz/MtOoiWFjFP7MoaYecUMU/vL8mF/rYwj/5WOvrUIvGPwAAAAAAAAAAvmkYcVoPtz+WCHvP+ODDPzZTCJE6ock/qeI
Fc+cszD+Z6VpgdKG4PyNAZNzEW74/j+8VqzaVvj8AAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAGJIH3oKfuE/PG/BC+sD3T8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAC7nZxSWxxj8
8WZ5ejOHOP2/74XZTm+I/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABN2pfSA6fXP6skHaQ4hNE/TDZ2sOULxT/Jyx9
ioZ3IPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGyhCHnYb8U/d7eVs40suz+dbUnYviSXP/PGYgc4raQ/2qgStH465T8AAAAAAAA
AAAAAAAAAAAAAmAQQRZXkvz9u01n+Oa7APw1SkXQr4tI/8+gfK1yRyj/henEdLESxP8rfIjyyZ8Y/AAAAAAAAAACOYZAufarAP+P
CEH3QxbY/2uqkg9lewj9WT8OdcTq7PyRPfYVNeb0/LNjG3dZRwT9fle1PBfTRPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiiqbJOEi4D/sqsm2PbrfPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAADyyJOKbXHaP2ChUNNCpNE/rZUbok/q0z8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFu2aVZHido/AMv
UHysMzD9PTYVA++TPP/71pOWV+L0/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACnGxsduNwj9Tgza7G3bLP14hY8Gjl8g/VYGx3X5
u0j+b51EWZ4fEPwAAAAAAAAAAAAAAAAAAAAB8GOgsLmHFP3jFFZV92MU/KsVSyPM1xT/whyX7Kb7EP4cJjtqI2sQ/bcv7n633xT8
AAAAAAAAAAFn5UlbWusk/jWhJIHwqwj+HiMEw+k3DP9rsq+/7HLk/d0TtHe9oxj8KdDcJ+SjEP0jNTnOaWLM/"
       }
      ]
     }
    },
    {
     "name": "one head only",
     "message": "Your result is that of one big head: the projections were not split, and there is o
ne pattern of weights instead of n_heads. Pass each projection through split_heads with n_heads.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [7, 6],
        "data": "PlgIKnITsr/iwiGawDfLP7ZNsSLANNq/PFkAh9xqyT+5J4z/ViaWv6jEZN61x8U/pyLPe9q9kD9xo0UPnBn
Lv/quQpX6/dC/ETC6VeVrt7/kZ/PbpNCBP3U72zoPFJo/mTXEw3qmqL8rmhJ92yLNP2wp2Y7cM82/YpnLies2xD8lYdj+Hay5v7v
tRBwvR8G/89jv/PuagL+qLOYngE2iPw+rF9kIocW/bzfTj1s6rj/ovpRt/DKWv7P4ZYXtgrC/eie9pcJ7zz8XkxuLCM3av+m2hcY
9OuY/Yi+xp/kK5r+Yr3JfrGHUP7Puk0q3HeE/3cL6UuV2gD/AngEG14m0vxugALiry7q/82RJBDajnb+0t8o1+wmkP49HseXEu6a
/9QdDcuk+nD8Dfu5lvC+8vwJTQ7ZKUKc/38e/xxR7ur8W532vLkO7P6WE1m5iJ7g/"
       },
       {
        "array": "<f8",
        "shape": [1, 7, 7],
        "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAyXZwF8lH
iP51Fx/QbXNs/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJymqqejHM4/6FdWPT1/0D9lKmp3ODngPwA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA6XCQj3Cu3T/iNr74AIPMPxopjbBbUck/Ynwnb4SdvT8AAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAuv/iinF+9P2Tytj+9b7k/x6kbVZ2Wnz+I1qYh97C2P65RzPRAU+U/AAAAAAAAAAAAAAAAAAAAAKdtjdWzKL4
/8GbWSrGzwj+1MAFdnZbSP26Da6AYisk/199s05eCrT9uxRl7+x/IPwAAAAAAAAAAEzXRPjvQwD+uptLmKfe7P5We/6S66M4/MMy
4MRJhwD8bf8NGc6m7P4gVtmcIBsI/vDf166APwj8="
       }
      ]
     }
    },
    {
     "name": "split by a bare reshape",
     "message": "Your projections are split by reshape alone, which gives head 0 the first words ins
tead of its columns of every word. Use split_heads.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [7, 6],
        "data": "qBYrUSk40j/aheK1rxDgvyG+6G8Hc9g/+dSP0D8T37/Ru5CdEqvVv1cllKEzHti/IkXVdyP6uT/q/qYHN8X
Tv5laxxPi57c//vsblGdPwL+9anFOJ8LRv8ZVT2JbBeS/7ffeYNKMyD8utoCJtR7Kv99fjKUNQ4S//x8cIwMSm78sY7PHVyWeP5G
jPK6U08O/hTMMoxCvvT+RJzBqo1NzP7EM/Wvntaq/eWBUaSFRwz/D4skMPsuwv3hVH5lFstS/eCrSEzhAvT8kLwiLFxaqP1tYTat
hHoo/+6RWfZeexz858Ebwk1rOv0ITl5Ab1uO/TQ8rbCpnyj+NgO9JZIbCvyXmQV5LtcA/J+kPsyor1L8jUp9VtHWzP1M7T8VSC9E
/LO/qCzE+1z9SGf0qSjDOP0V9GRe7Ttg/IVbqFHuTzL8XAxnFsVqWP+MqDdPhA9A/"
       },
       {
        "array": "<f8",
        "shape": [3, 7, 7],
        "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAg6mplyjT
ZP++KSs2aZeM/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACfQLEZjwtE/zcZF0F6R4D9/RI8yvjXKPwA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAizMFJ+590D9sv2X/oBrUPyPxli8ofMo/8yiTg7lSzD8AAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAADc+n5soIDKP3S9PZyK2M8/vCLhAO4cxj8Pkd1c1oHIP+qThJkQCMc/AAAAAAAAAAAAAAAAAAAAAA4x02TYL8k
/SByiBwpawz+y4EUh8sfKP5dGSrANJMA/qWr6a+wSvT8LVv2LpwDKPwAAAAAAAAAAsqbDtPenwD862ZBERmq2PyRs2AFUB8o/KFc
zTT8Rxz9fw7K5FdrLP/Pw3JWyE7Q/D9uNqsVMuj8AAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAEfuY0rC6+U/cSM4a3so1D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/edHgwBesj+
fGZQ/wkrTPzH2zM/eDuQ/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABfolWFT1q9PxnXfgIOr9I/m3jLIjha3D9oj8D
yS0DDPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMR2B7WDeuE/FWRMp9pexD+P26Jdqg+rP60UF/K0cck/GdVX7NsFpj8AAAAAAAA
AAAAAAAAAAAAAppuOGstPkT91pxQJwSC9P4A4MGHmC8s/y4BniDjklj8hG7zRDw7fP/F5bgIZQcM/AAAAAAAAAAAh67WA6fZhP1X
3CcX635I//VndWN7tsD96thTnEIx4P5R3W8jNO8A/3a9d5JnlkD9KWjMSFXLoPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAVtebHk2N3j9VFLJwWbngPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAC8UkBTi6LcP6J7+3DgXNA/ozHEO5QA0z8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANhCk4a6MtA/TpP
QBtQQzT+C1pV0ExbPP0KIubvRudE/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAp5fpDvLLtj/pwZytdlXPP0xDhRAtQco/oo6q6vN
Gyz9ToL5Pb7zPPwAAAAAAAAAAAAAAAAAAAAAtg6C48Cy9P2Baasnc4bM/0m/26mZNuT/qlyXbeVTEP1VIrBG8w8k/h7xW7tdc1j8
AAAAAAAAAAOCiUM4Z98U/xlhhNbRRuT9mmzBDkRq+P9oHP8KQScI/b5M/7yMswz96RtcOcd7RPy7r5JiygKQ/"
       }
      ]
     }
    },
    {
     "name": "merged by a bare reshape",
     "message": "The heads are right, but they were merged by reshape alone, which lays several word
s of one head into a row. Use merge_heads, which brings the pieces of each word together.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [7, 6],
        "data": "Iu2TvTxxqr8bjVldZSG0P/qpMA3aiNa/eu2pVreD0z9y2vgquyPBv1mmKF+wGNC/tw+LWAD3wz8UT9XfT6n
Fv0DgOddMmMA/cZcVD73Qx78OQLlp+aDNP8gil9pgn8c/Txj7sKYifL+qNTBgOh7UvzKZuzljz8W/fPec89AClT++sy/4VpTTP+s
94ZSuabY/jXrW1X6uvz8dQjsG71Xgv4rNzT9IWLY/VvLfeK4o2L+DelN20n+nvzSeDwIjqk6/WXwx+fPvgT8GMXjr2qbYP2nqtN6
biK2//sD8dxA9xj9q/JDLDWaGvxjLzTzU47g/VdRsWyTYxr8BS2ddqvyxP+Fln2yI282/CmPtnvPtzT8cpSlT6IfAvxHJyMH/F9K
/vbaRIFDinD9lJyCBMt23v4thk1UwfLs/d3IKRoRMv79NfoY0BuOrPy0j7IyqvqU/"
       },
       {
        "array": "<f8",
        "shape": [3, 7, 7],
        "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAhDeb8Yjf
hP77lMwY6kd0/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANInmkBEKdQ/dDX65e7r2z92RdeymdXPPwA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA5flM2fbYwT/nURQ6jnHJPwuAx/8BCdQ/DdqHdrtR1j8AAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAACW4qLpaWLAPzk73nxrh7w/zcg79dqX0D8mZS8Lp73SP+ajF1fcrso/AAAAAAAAAAAAAAAAAAAAAKaYfNa1lcM
/0BtPZcBWyT92rAFKFknFP45Jddq8O8U/dxafUpIowT8LPx5NJGbHPwAAAAAAAAAAZDDNtITOrj/BFyZXysjDP8BpIe4Puc4/NDX
3YW4Z0j8iYdCgAESxP4D6Q2TnzLg/YDQZjmceuT8AAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAE63lX3lkeI/Y5HUBDXc2j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAmsfPXoZPuD+
TPHRNQ7rEP+j3yGB+x+c/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABp4LkL+ZbdP3vR/LqyltE/go0SB1UbvT9yVQn
v/RbDPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPk0OxFanLQ/28euZS+2oj/SjQuDDYtkPzs3CS8ZEnw/546ch2L06z8AAAAAAAA
AAAAAAAAAAAAAtl8VsDsPtz8VO1H21+24P0iu981pqtk/R61EmKTpyz+gaJx8sd2fP6sbBclHx8Q/AAAAAAAAAADZ8R7KvEC8P9d
ebanENa0/eLF5PcW4wD8ozqyMLOezP+gqw/fM1LY/GyssYCYzvj/mtWag7bDaPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAoolR+2g84D+87FwJLoffPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAChck+XDlzeP2yuyKUiH84/KjbMFWCU0j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB+D/Y4EO+E/6Di
ZORPWxj84OVP9yofMP5oFdjQ+2K4/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAYR7Mizc0vD8XqJJUnM/LP8ObFRAF+cY/bocyKPk
n1z8angyFUM3APwAAAAAAAAAAAAAAAAAAAADlGHgGRGjFPwlVjBXVOMY/tN0VLoMdxT+tCjlTo1DEP2pdNpvbgMQ/Rkx2x+Rvxj8
AAAAAAAAAADegJfTtcs8/2O+yPYQ1wT8IUSbPth7DP+L3Qv2dJ7I/vVy6nKXByD+5qbmxd5zEPxRyrseqG6c/"
       }
      ]
     }
    },
    {
     "name": "words cut before the projections",
     "message": "You cut X into slices first, so that each head saw its own columns of the words onl
y. Project first: every head may read the whole word, and it is the columns of X @ W_q that are shar
ed out.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [7, 6],
        "data": "FCijd8kVn79Xdet5umfXPzdK4lRFras/6qSpYa0e1z+hZbCm1pXSv/W7XNGw096/10scYplbdr/23hOPiNu
eP8u/OSP1d2A//2u34eMGsr9ShDCgVB7Hv4ibj/BZ47e/W7nRPgrWsb+vl37trO3Sv12tgKEmNcC/VeDdx9Mnyr91qCAXvyCpv+m
UVr1nNH0/PF6uEaC9p7841tUNwI/WvyyMX1TMiMC/An6yAkRwzL+KOWZG3wKwP3mc/en8brw/bI5uQ//pvD87qM72q3nYPzg5EkA
lq9Q/Gyw+62nbqz+WcqBx0Y+6v/R1wr2Sg6e/jDmu7bHnob9s4IHhDPbQv4dDquXmh8C/YfKct7MTx7/0lVIrcAOWP163QwxBabg
/GoO/sowPoz9i575sd9G6v+UYAgVdy6m/CCacFofdxr/kjwmSkbLBP0707/UBTdY/"
       },
       {
        "array": "<f8",
        "shape": [3, 7, 7],
        "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACc+hPFE8n
hP8YK2HXYbdw/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFxo6koR+tM/l0mnNaQE2T8PTm5/SgHTPwA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA9abflIxP0j92da7YWYbPP33lQw54RNA/pXEK4ZxRyz8AAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAXq3r+HabKP2pXx2FR3sc/AoyOXYIUzD+EmUIk04nIP/vX7B073cg/AAAAAAAAAAAAAAAAAAAAAD9DqfiPKMU
/5kVqgLd9xD+x2WqL8gbHP/4epp1hEsY/KjHRfxGexD//TAreUqLEPwAAAAAAAAAAygBWZXJlwz9EQeHX1XvCP5HyeHRkuME/zI2
sKb7KwD+6hw3Tff7CP5oH0HibdcM/Q67F2HsnwT8AAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAGI0L1RCRt0/z2Xo1d5c4T8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFaU6YL+kzz8
eNFOvKizUP1Z5j6B1Adw/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA64GtdevPEP7CcqU0lSNA/s0pHUvMh0j+AKFk
xKhzTPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGxwJt/fsc/bZ78db04vT/b6z8xJPuxPzX3j9jPJ74/kEMW6el04D8AAAAAAAA
AAAAAAAAAAAAAz/179wmcvz8X3E1+vazGP/2+vFN7/cw/+QvXF6Oyxz9LI1xEJE+zP2VIMviMLcs/AAAAAAAAAACdUucgch2uP6c
lV7GLM70/vbSKsQkZuT9pEpsm8hLGP4bVfeU1Irk/H6cXw3SCwD/uzPF06xXVPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHb5XcyWC3z/xIFRG7T7gPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAACFr5KaWavVP/EKJpw49dQ/ikVHyW1f1T8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOAhL4c5y8o/EAJ
K9tRF0j+ewoqSaVPOP7EL2XzZKtE/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAhOM9iQLNxj+fJ6Fu7SfMP9u5AVCSzsg/WrUXYsP
yyj+nhQdWuknJPwAAAAAAAAAAAAAAAAAAAACbyhSl1BLHP7218J+v5MM/0U0Ckiy5xT8blINOAbPEP5R2I8QGl8U/LCdRFkcFxT8
AAAAAAAAAAJVoOrIFpME/GRzEpHQrwz/67MSsJkDCP749u6Z7t8I/r5QvIedJwj854WfhdJrCP7Pa6VKHVME/"
       }
      ]
     }
    },
    {
     "name": "matrices transposed",
     "message": "You multiplied by the transposed matrices, X @ W.T, as PyTorch's layers do with the
 way they store theirs. Here the weights stand on the right as they are: X @ W_q.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [7, 6],
        "data": "VfBC6mhw5L+G+ebnprvyP/HesMvvd+O/Q2Z8RhybvD9fU9VoyffvP+wyWtEhJ+w/b7uISH78xD/fdCscdXH
YP93kROnLLOW/SUiPsl8F1T/V6mZInh3XP4mLBvGDccI/9xdD1zfD0j9XoXg+K+2bvwF9pzDNgNC/Ss9ykPbC4T+4rskfKpjBPyk
vcUABe9G/MZWwXoIqzT/2eMvRn4Crv4uqT4/d7aA/a+yKF3zX3j/1j+wLrrzDPxyfswZ6rtS/O5lzDzsrxD+cLYq8ixzHP2O1sSk
L5be/Y4yaaKZj1j84FpOwGqTSP014671baru/ONraJL043z8KdmyqzN7Mv8VTWyHJFdW/mUBPGZQd0T+y8x7SWICwv2gKVQ9Hc9W
/qJxLtVBkzD/JDhWTfR/Tv67MIrKnNNI/CjjBjh6vr79+JhdCrqHUv6TWRlGF3dK/"
       },
       {
        "array": "<f8",
        "shape": [3, 7, 7],
        "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJrB2xrgT
kP+2nxJ2i9tc/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKxlOs7FqNQ/7HsGUUXc1j9pHr/g9HrUPwA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAtLvDM2ud0T8mJF8WjSbKP38e8wfV/M8/+iITveNQ0T8AAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAC1+e6lu17LP7QnHKKS2Mo/KEgYgFGPzT/IXIvlVBLHP6g5UVILJ8U/AAAAAAAAAAAAAAAAAAAAAPi9FKYCzsY
/l3sN2B06wz8KlNMLZtjFP3R09fbZBcY/MBJjA4bgxz/Aq7F7GTnCPwAAAAAAAAAAmv3gYhwkuT+OKXskntXAP1IRrgmH3Lc/FuG
8NCg/wT/1ghw+E2jBP5eXlQzkWMQ/XFPOpfCpzz8AAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAJojD+LpjNk/M274Dos54z8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAVbC9kqar0T8
XS7PEjYnYP5cEj6jLytU/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADtH+1wevYP6dPpIbOfMw/+ObeOUBQ0T/D9Dw
1Wxa+PwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAL/Wf/0ngNQ/xCOeyUoPxz8Rx6rm1x/MP+idxYknPrk/u5jUj3kxxz8AAAAAAAA
AAAAAAAAAAAAARV9oX55EqT8wm/M1dxXHP4KmEFGD/L0/A7aomtfM3j/f39VnEi6uP38rxnTX67w/AAAAAAAAAAC73qAkkEi3Pxw
uBJCCHLY/OJF6gqYytj/LBQJPrFK9Pz8vLGg5xM0/TT9Ts+uOuj+Yr4z9jj/SPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJZCsW1XI5D+236ZIVW/WPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAXrjXhq7jSPwYjdTU+JtQ/4y5V6RUh2T8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIb8zKFEW8Y/2Sp
ZO7/5xT8e+1baIDHaP2riK266SM8/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJeqr1c5wxz+UGr61f5/JPyBqLGAsZMo/pgvqPqO
xzD+FhX/V4dnHPwAAAAAAAAAAAAAAAAAAAACnaUz43EbRP+elzphyCsM/gwTqYdTiuz+8UldrxP+wPyHgt0VGlNA/6hqIhPrNwj8
AAAAAAAAAAH54bGM8LKU/sEIJsztcsT/3SX96FZzOP9t4hulpDco/b+J0Shinlj+Oj8nZG4O/P9KMs1lxY9M/"
       }
      ]
     }
    },
    {
     "name": "W_o transposed",
     "message": "Your output is multiplied by W_o.T. Rows of W_o belong to the heads' columns: write
 merge_heads(\u2026) @ W_o.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [7, 6],
        "data": "NoFpYs5V0L+TI+PnYKu8v9p8tlJSUcC/TbLNdVgB4r/IaKd2Tk/Vv8smuWp3Gcs/HvwRr1JWuj86FUZuala
gvzpkhmmSHNe/smI+z96aw78lyAhzSe23v8x5x7FwU3k/yqD3nGHf07/d5sEf3y88P9pZ3LbWEMM/BKLBnmLO3L+JP5VMC+u5vy6
IGvqhXMU/zK7kx0aTv7/XwGaQKkzTvx51XX37/tI/ChzSYq+G1b8IPnBBF23KvwoThOcUQLq/5C/JM4qa2j8jUzY2IK3Yv9x3W8o
WgOI/K79Z67WiwD+0VRE/w9nXv1+S8nP/Lte/XZ7wr00auT90kEPjybyZvzjvoKpz9ae/Cg4z8B6noD9CVsJdFnOjP9y002eSVrS
/E1oByfDeyz+j9+LrNzPIv4/WGK7hU9A//HUjqmDbuT/z5/WSIovAvzTMDH3Wzsy/"
       },
       {
        "array": "<f8",
        "shape": [3, 7, 7],
        "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAhDeb8Yjf
hP77lMwY6kd0/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANInmkBEKdQ/dDX65e7r2z92RdeymdXPPwA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA5flM2fbYwT/nURQ6jnHJPwuAx/8BCdQ/DdqHdrtR1j8AAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAACW4qLpaWLAPzk73nxrh7w/zcg79dqX0D8mZS8Lp73SP+ajF1fcrso/AAAAAAAAAAAAAAAAAAAAAKaYfNa1lcM
/0BtPZcBWyT92rAFKFknFP45Jddq8O8U/dxafUpIowT8LPx5NJGbHPwAAAAAAAAAAZDDNtITOrj/BFyZXysjDP8BpIe4Puc4/NDX
3YW4Z0j8iYdCgAESxP4D6Q2TnzLg/YDQZjmceuT8AAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAE63lX3lkeI/Y5HUBDXc2j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAmsfPXoZPuD+
TPHRNQ7rEP+j3yGB+x+c/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABp4LkL+ZbdP3vR/LqyltE/go0SB1UbvT9yVQn
v/RbDPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPk0OxFanLQ/28euZS+2oj/SjQuDDYtkPzs3CS8ZEnw/546ch2L06z8AAAAAAAA
AAAAAAAAAAAAAtl8VsDsPtz8VO1H21+24P0iu981pqtk/R61EmKTpyz+gaJx8sd2fP6sbBclHx8Q/AAAAAAAAAADZ8R7KvEC8P9d
ebanENa0/eLF5PcW4wD8ozqyMLOezP+gqw/fM1LY/GyssYCYzvj/mtWag7bDaPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAoolR+2g84D+87FwJLoffPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAChck+XDlzeP2yuyKUiH84/KjbMFWCU0j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB+D/Y4EO+E/6Di
ZORPWxj84OVP9yofMP5oFdjQ+2K4/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAYR7Mizc0vD8XqJJUnM/LP8ObFRAF+cY/bocyKPk
n1z8angyFUM3APwAAAAAAAAAAAAAAAAAAAADlGHgGRGjFPwlVjBXVOMY/tN0VLoMdxT+tCjlTo1DEP2pdNpvbgMQ/Rkx2x+Rvxj8
AAAAAAAAAADegJfTtcs8/2O+yPYQ1wT8IUSbPth7DP+L3Qv2dJ7I/vVy6nKXByD+5qbmxd5zEPxRyrseqG6c/"
       }
      ]
     }
    },
    {
     "name": "values not projected",
     "message": "Your heads average the words themselves. Let them average the values: split X @ W_v
, not X.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [7, 6],
        "data": "pNj0w7eMvj/v3ub0vjrjv/he0/o7692/n5Hs8wiljb9eZePdRWfGv3fcPhVK+eW/LU+FHPnbw7+CetrM/ne
4P0WT2zpVxdG/EAVstfSel7+DqV/g0VDSv6xfcYSuTqI/kP4ps17crb/LePCQw9XSPz4fP6Wh18Y/xoDGVrsoxz8rhOmkVk7fvyu
/AMdrFea/IAhhbdpvwr+LflZ0vMXFv+i4L7Ptyq0/bm1hx9Rjwb8q8GgSEwKePyqmAoU8wKU/QmDOHJnKw7+/rKpqqCfNv/gAA7Y
RV9q/qmgigx+c5L+a51ORDTjkP8Nfoz2MYPs//oet/tRfvL89O8HNAHnhP4a44Rqg48c/Wm/Xs1FwuT/5Yjg8shXYv67nWZNLncW
/t6eaiDQ+cb+ctPznAUrfP+UNs8RAXdU/mPFK+R3Owr+eoOoJQ4nAP4J52oBtvuU/"
       },
       {
        "array": "<f8",
        "shape": [3, 7, 7],
        "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAhDeb8Yjf
hP77lMwY6kd0/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANInmkBEKdQ/dDX65e7r2z92RdeymdXPPwA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA5flM2fbYwT/nURQ6jnHJPwuAx/8BCdQ/DdqHdrtR1j8AAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAACW4qLpaWLAPzk73nxrh7w/zcg79dqX0D8mZS8Lp73SP+ajF1fcrso/AAAAAAAAAAAAAAAAAAAAAKaYfNa1lcM
/0BtPZcBWyT92rAFKFknFP45Jddq8O8U/dxafUpIowT8LPx5NJGbHPwAAAAAAAAAAZDDNtITOrj/BFyZXysjDP8BpIe4Puc4/NDX
3YW4Z0j8iYdCgAESxP4D6Q2TnzLg/YDQZjmceuT8AAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAE63lX3lkeI/Y5HUBDXc2j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAmsfPXoZPuD+
TPHRNQ7rEP+j3yGB+x+c/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABp4LkL+ZbdP3vR/LqyltE/go0SB1UbvT9yVQn
v/RbDPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPk0OxFanLQ/28euZS+2oj/SjQuDDYtkPzs3CS8ZEnw/546ch2L06z8AAAAAAAA
AAAAAAAAAAAAAtl8VsDsPtz8VO1H21+24P0iu981pqtk/R61EmKTpyz+gaJx8sd2fP6sbBclHx8Q/AAAAAAAAAADZ8R7KvEC8P9d
ebanENa0/eLF5PcW4wD8ozqyMLOezP+gqw/fM1LY/GyssYCYzvj/mtWag7bDaPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAoolR+2g84D+87FwJLoffPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAChck+XDlzeP2yuyKUiH84/KjbMFWCU0j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB+D/Y4EO+E/6Di
ZORPWxj84OVP9yofMP5oFdjQ+2K4/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAYR7Mizc0vD8XqJJUnM/LP8ObFRAF+cY/bocyKPk
n1z8angyFUM3APwAAAAAAAAAAAAAAAAAAAADlGHgGRGjFPwlVjBXVOMY/tN0VLoMdxT+tCjlTo1DEP2pdNpvbgMQ/Rkx2x+Rvxj8
AAAAAAAAAADegJfTtcs8/2O+yPYQ1wT8IUSbPth7DP+L3Qv2dJ7I/vVy6nKXByD+5qbmxd5zEPxRyrseqG6c/"
       }
      ]
     }
    },
    {
     "name": "queries and keys exchanged",
     "message": "Queries and keys have changed places: each row of your weights says who looks at a 
word, not whom it looks at. The queries are X @ W_q, the keys X @ W_k.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [7, 6],
        "data": "PlgIKnITsr/iwiGawDfLP7ZNsSLANNq/PFkAh9xqyT+5J4z/ViaWv6jEZN61x8U/AwpWykI1qz+oRP0NEzf
Qv2ymI6Ww/cm/6DCUGU3gw7+I0msRmRCYP6eFf8sxRKU/cFLVH4ZifT/0qmpjoUjKP/oLrUJrUri/mUOq2Ezavz/5ZTmA6hvDv1N
YNywCEdC/EWkBm+P8kT+kOUoGww28vzy6Fmox1bM/zWiAcu9at7/uJRbPe9eyP8Q4m0BemLu/rghRLHdoyT8gmK7bGqLTP7F/PN6
phdk/rA+izRFfvL8oLFy0E7/IP18IYCgXc9c/2PgKud0UsT9TYay5XpbLvxucSmMJnqS/M8xjzLnGw7/lRj97pIWwPx3u18CEj58
/RTueG2WqrT/IUplzjSnZvz/gTQobs8Y/6hpRfjf+179alguUFBfKP9Iqa5CBEdA/"
       },
       {
        "array": "<f8",
        "shape": [3, 7, 7],
        "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAmMiCTURD
gP7Wbv9lc398/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACwTF/4449A/nDjna6IA2j81tAGWJBzVPwA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAETbgS13Nwj+Y8/RHUdHPP+yFW9KgsMc/NKjnTFjY2j8AAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAADw6BGA/73MP7SY2DyypMs/SPHY+driwj9OHdn3WlLGP8NvY1EYaM4/AAAAAAAAAAAAAAAAAAAAALWvbnwjk8U
/qL4YV6cBwj+MPtSFU5HPP5Tlzq0/X8I/Ru5awVyKuj9e9ieYczXJPwAAAAAAAAAANcIWvip3wD9yq8qr1O/EP/1mfdmTH7M/Jvc
AnasNxD/ax5JxhsrPPztMzGZTFLo/v/ll59omwD8AAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAO+YZ0K6+OU/Is4we4sO1D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAYtl7H0nVwT8
NXoGl77O+P+bdcMMvtOc/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAV0zFFGGLQP0zj5NElY8I/4lf4TsLN3z+GjY0
LSnq6PwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAF/Ec44qgak/bNcbSMQypD88KQrCEUJpP4ML+jYg17c/qrr1+ZoQ6j8AAAAAAAA
AAAAAAAAAAAAAhmF9KddRxz8dpyG7Ph3EP8QV9uvPi8k/q2rhK4H4wj/rxqw6aUPBP/+v3MgvycY/AAAAAAAAAAALaUM/OWWnP5R
toqb1Bb8/AizEJGjswz+nqNoqGTO5P0ydpsp3FqY/Nk8ZmZySzD8MvHTLwwLUPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAdgz1sTl83T/FeQUn40HhPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAADu68juS+rSP9dQG/Rua9Y/PMMbHUWq1j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJMNHiZN0t4/nSG
RxbPp0D/kXWxlvQ/EP3uHaoaB8Lg/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAX6ZLvGWXvz/IiZ9ZrbvGP32+bdOmDtA/ZPZRq9h
u1T+OcnaVQfu8PwAAAAAAAAAAAAAAAAAAAAD+JWpFwaTAP7c4CNrhfMc/Wsh/wfCKxD+6uxY/jt3KPyaowCMMtsI/EXU2vNG/xT8
AAAAAAAAAABo4v25SA9U/cQfy0Bp+uD8VhskV0oitP+60ffrAXpY/D/BiKTUi1T/U8ofAdpu+P4dp8oht6Kc/"
       }
      ]
     }
    },
    {
     "name": "weights averaged over the heads",
     "message": "Your output is right, but the weights were averaged over the heads. Return them as 
they are, (n_heads, n, n), one pattern per head.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [7, 6],
        "data": "PlgIKnITsr/iwiGawDfLP7ZNsSLANNq/PFkAh9xqyT+5J4z/ViaWv6jEZN61x8U/pe6Zw8U8oD84Eh7bpND
Pv/NYkyMOts6/4Y/H3fEtwL+MGtrKiayKPxiqOLIg3ZY/J4WpNbWNfb8Q8tbQf3TMP/nSI39/Lb+/iGRx0/5LxD82Yjrq1YLDvxr
HLJuE+NC/IOJG0RyDkr+Li2JKil24v6HDlaQKUrK/rR+kP4imsr+V0amuQr69P2OVN4HkPpw/x0eCW9kHzj8aqRWAvOnEP6rcmiB
bzd0/he1hka25zb8cq1e4aTfRP0fGKZXGO9w/90z7VZXGqD8uZrE9sp/HvyM3c3MGGZo/Id5/PH4bwL8y0P6h0W+KP1d/bg1IFbm
/Q0NZ0Uzduj8E5JINTD+0vznGyJBpbs4/u6q6Dl2ZzL8m6UOjhkPCPysG7CUGEcU/"
       },
       {
        "array": "<f8",
        "shape": [7, 7],
        "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABbb0QnO1f
hP0khd7GJUd0/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB2ENCW83dI/p+My9TXI0T89mJjlDVrbPwA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMyHJ3ClT2D9BD434rNHLPwWAzirTt8s/US4SIyzQxz8AAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAACBXcR6zDG7P8dPnp0+K78/3HOIZaLTwj9Ltr66RTnMP5m/wylJ4tk/AAAAAAAAAAAAAAAAAAAAAHcgVTzdgcE
/d69WJysCxD8/olexeT7PP9VVpuxWJ8c/TavwaG3Duz9U4t1JcDTGPwAAAAAAAAAAFHfNLE/CwT816iIq1Ye9PxUk66guMMY/zxm
ircBowj+BbK3wst69P4PppYZ/CcA/KzaX6P3nxz8="
       }
      ]
     }
    },
    {
     "name": "mask ignored",
     "message": "Your result is what comes out without a mask. Hand the mask on to head_attention.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [7, 6],
        "data": "ugOUoAXntD/x8kp5ZyjVv+8KdND+8bs/arg0p/t4y79TswhUvkvGP8jWJT5+qcE/1kOX33Ylqj/HYG+m+53
Ev5JJXzWrW8I/l6eZ5gQBy7+wGPggqvDJPzwNdSfSjtE/T7eydRcisT9PvCBJGFS0v07Y2zAz8b4/D6pHpzvHur9PXnXRNs+Yv0m
+lD3Rk7q/TilPvjhSuD+o+DFq5QShv+/9Y6FobMw/fog+vuoh0L/6R8RGL5TMP1Q05zxg+tg/aLosOFfSyT/lmfukGYWmPwUtaZl
La90/7Rv67t9mz782oZntk+jTP4hs+xscW98/Nd7OcXEKsz+Dl1rCs5zAv7pk+twZgcM/VkbDetn4wL/IWSn/rC2rP+J5jmO4S5a
/Q0NZ0Uzduj8E5JINTD+0vznGyJBpbs4/u6q6Dl2ZzL8m6UOjhkPCPysG7CUGEcU/"
       },
       {
        "array": "<f8",
        "shape": [3, 7, 7],
        "data": "AIZ4ic+/xz+ymCj3CwTAP7B/IMpoGrs/taLtEX9guT8zUgcd3drGP9GFPFO9acM/HvgTIRa6wz+eiO/56Or
APxhnHtXiDb0/8vZcueoTwz9d5M2IvKHDP3xV3xD2GMQ/v9Ya3a2gvT+rp+lZMe/GPzEYISYGw8M/S0uC5lVeyz8pPXf9KDS/P8L
svPLMcr0/ge/ZccOpuz/InrupRSnKPw/iMzEDGrU/mV3aGiLdtj9roveZI0zAP5VSHaaVqsk/ne2FWqeXzD+DqvJXiwO8P9hN/Q9
MF7o/aPL/o6L1wj8VLehc1eS2P7vVSCKE7rM/YcnM0YEvxz9peplrvC/KP6eXzSVdpMI/sD7x97Fpsj/QAzvh3l3NPw0vLsENZcE
/FtyUYl+Bxj8RmJGfvufCP55qXFfj28I/x6TeTb96vj8oOQjMS8jEPzrNruSKoLw/ZDDNtITOrj/BFyZXysjDP8BpIe4Puc4/NDX
3YW4Z0j8iYdCgAESxP4D6Q2TnzLg/YDQZjmceuT+yGBwJFo7DP+2+Yuh0wco/GRhNVDOKtj/3gxqAqMTBP0UjZ3e3W84/QBuFesV
3vz/OnVm+YjyqP08yaHGi08Q/jHsMSd4fvj9GAyo6ie63PyOnB+OYmLg/CUzse1GnzT8DFvCuGb3AP6VYnDBydMU/FsydBbsJqT8
xhxtABlm1P1Xnqhuhfdg/oNN9ThsyzD/gxdn1k5OIP5ayUoTkLbw/dTEwF4VDwj9mykrcQZzFPxKPcpHxsLk/qK/oU/VBpT+VUIr
YROKrP1TUVwIQjts/VXWwqH/buD9gla7trXC7P3B9Hda9+7M/wNLepF8koj+oLqoV+OpjP49psihbN3s/YGV/DIwa6z8iNMHE0Vm
UP5hIeXiAo4U/eqnyF+Y6sT9lBBtLhKCyP8URaYhqLdM/vJwfYDrbxD/q5em8bs+XPzfvIlYjDb8/N1ps7d0t0D/Z8R7KvEC8P9d
ebanENa0/eLF5PcW4wD8ozqyMLOezP+gqw/fM1LY/GyssYCYzvj/mtWag7bDaP+lYvfsFBrM/3KqFLWulvj9wxubWfWq8P4+jJcz
2/Mk/CE5V3fc3tz8yucEN0Xm6P9z5HJ+WD9M/viAYpqC9xD/t6doBSSPEP+RsrWwh6MI/ciqu37MCwD9JFSHHH8LCPw/0DONc+cQ
/TKkGw4jxuD8hr2w4X07PPzR59geND78/J9R1Easowz9ympSFNQmzP3k9C4HXj8o/MReqRTFjwj/yeIqiLiauP02NO5HdE9U/hvJ
K9FPvuz87KTlTQXPBP6xKSEye3aI/SmAVs8NDzD85ybnOnyvDP9w1SNpzNJI/whHPxxMIsT8ZpQv2UsvAP0cDsi7Avrs/j3PaWHX
3yz9DGt4Y4Eq0P4NCqBg5W7w/OReLjmBD0j/gfRreccTCP352J4xKe8M/8JyH9eiCwj+iCOzrTM/BP6weFOuS+cE/0g6w+Y+rwz8
kcQyf1ZG/PzegJfTtcs8/2O+yPYQ1wT8IUSbPth7DP+L3Qv2dJ7I/vVy6nKXByD+5qbmxd5zEPxRyrseqG6c/"
       }
      ]
     }
    },
    {
     "name": "mask upside down",
     "message": "Your mask arrives inverted, so every word attends to what is forbidden. True means 
\u201cmay attend\u201d: hand the mask on as it is.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [7, 6],
        "data": "TU7/cCrCtz/1fgOhxnXZvykfob72zMg/SX3IDWGm0b8H9U5BNEXMP/Ot/cTdtcM/gTApOs0qsT+R1LkFtE2
/vxsemZbEZNI/GAQaSll+zr9JcbXLmszQP4ZztOm9odY/ZKmeZph8wz+jvNoemzHZvw26WOP2+Nc/+M+pRj5X2L+uDPPIMOK5Pyl
3QhvOUas/RKSvFOP4wz+MrpQiBk7Mvzntqhg3B+A/ShP7eM+24L+9/4FBN17VP4PNiZxgJec//GXGsWF6u7/3POIEH7jvv6aXio5
7/sS/Uu4zW3wj3b9aRsxuMbbhP/P6aAEWY+U/56gLUXrHsD+o7IS97k3Wv4CF/E00WeU//Bnt23I30r/Zh917u9PZP5Ve1TRnIds
/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
       },
       {
        "array": "<f8",
        "shape": [3, 7, 7],
        "data": "AAAAAAAAAAAQiVQOE6rDPyLLvlWFo8A/PXdb+nQovz/fz0tMvg/MPwqjGCHk1cc/Rn1asYo4yD8AAAAAAAA
AAAAAAAAAAAAAx+ts8nBKyT9/WaxQcgbKP1pRxal/pMo/uJ0e5F+jwz+kywIvPWfOPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADG
RD2Vc4Mw/NmAinzMgyz9GKn3RLafZPwq601gUscQ/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB+Jmclm3vTPx2G7BV
DJdI/ZlOsxCFf2j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAghjlWuaMzj/fuUZpxlzoPwAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFsobaCQlM8/cL7F77Gauj+RyBu44fjEPz29+3uQ6tE/cOBv0jO
Swj/YU7OUf/euPwAAAAAAAAAAAAAAAAAAAAC2x3CnzKDAP1OufND1FsE/fdUAv4ya1D8qBsm8sELHP83YR01z0M0/AAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAxyyHD7sQ3T9FJGonoFWZP0DXmP9iDM0/VcU1brnT0j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAADbAYeLWs+U/MjhvCPKTwz/2xgluspzFPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACTw7l8g+T
kP9t4jAb5NtY/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAETZ3JuNwD93sAJ1dbK+Px0DAZ0
JE8w/yKfBWCAVuT80DySs6Zm8P5XCmGRNl9Q/AAAAAAAAAAAAAAAAAAAAAECl2ZIvx8s/NXJ+q96Fxz+reuCkWI/LPygfa7m90M4
/tU5cY9tSwj8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACDj821CKbDPw/lQfaqats/dccSwqz60j/zLhKzjx6/PwAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAo+F0WNYx4j8395VVUK7YPwssAswXcKc/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAFWCDLtY5dE/1b55olMN5z8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
       }
      ]
     }
    },
    {
     "name": "output and weights exchanged",
     "message": "Both results are right, but in the wrong order. Return the output first, then the w
eights.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 7, 7],
        "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAhDeb8Yjf
hP77lMwY6kd0/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANInmkBEKdQ/dDX65e7r2z92RdeymdXPPwA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA5flM2fbYwT/nURQ6jnHJPwuAx/8BCdQ/DdqHdrtR1j8AAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAACW4qLpaWLAPzk73nxrh7w/zcg79dqX0D8mZS8Lp73SP+ajF1fcrso/AAAAAAAAAAAAAAAAAAAAAKaYfNa1lcM
/0BtPZcBWyT92rAFKFknFP45Jddq8O8U/dxafUpIowT8LPx5NJGbHPwAAAAAAAAAAZDDNtITOrj/BFyZXysjDP8BpIe4Puc4/NDX
3YW4Z0j8iYdCgAESxP4D6Q2TnzLg/YDQZjmceuT8AAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAE63lX3lkeI/Y5HUBDXc2j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAmsfPXoZPuD+
TPHRNQ7rEP+j3yGB+x+c/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABp4LkL+ZbdP3vR/LqyltE/go0SB1UbvT9yVQn
v/RbDPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPk0OxFanLQ/28euZS+2oj/SjQuDDYtkPzs3CS8ZEnw/546ch2L06z8AAAAAAAA
AAAAAAAAAAAAAtl8VsDsPtz8VO1H21+24P0iu981pqtk/R61EmKTpyz+gaJx8sd2fP6sbBclHx8Q/AAAAAAAAAADZ8R7KvEC8P9d
ebanENa0/eLF5PcW4wD8ozqyMLOezP+gqw/fM1LY/GyssYCYzvj/mtWag7bDaPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAoolR+2g84D+87FwJLoffPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAChck+XDlzeP2yuyKUiH84/KjbMFWCU0j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB+D/Y4EO+E/6Di
ZORPWxj84OVP9yofMP5oFdjQ+2K4/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAYR7Mizc0vD8XqJJUnM/LP8ObFRAF+cY/bocyKPk
n1z8angyFUM3APwAAAAAAAAAAAAAAAAAAAADlGHgGRGjFPwlVjBXVOMY/tN0VLoMdxT+tCjlTo1DEP2pdNpvbgMQ/Rkx2x+Rvxj8
AAAAAAAAAADegJfTtcs8/2O+yPYQ1wT8IUSbPth7DP+L3Qv2dJ7I/vVy6nKXByD+5qbmxd5zEPxRyrseqG6c/"
       },
       {
        "array": "<f8",
        "shape": [7, 6],
        "data": "PlgIKnITsr/iwiGawDfLP7ZNsSLANNq/PFkAh9xqyT+5J4z/ViaWv6jEZN61x8U/pe6Zw8U8oD84Eh7bpND
Pv/NYkyMOts6/4Y/H3fEtwL+MGtrKiayKPxiqOLIg3ZY/J4WpNbWNfb8Q8tbQf3TMP/nSI39/Lb+/iGRx0/5LxD82Yjrq1YLDvxr
HLJuE+NC/IOJG0RyDkr+Li2JKil24v6HDlaQKUrK/rR+kP4imsr+V0amuQr69P2OVN4HkPpw/x0eCW9kHzj8aqRWAvOnEP6rcmiB
bzd0/he1hka25zb8cq1e4aTfRP0fGKZXGO9w/90z7VZXGqD8uZrE9sp/HvyM3c3MGGZo/Id5/PH4bwL8y0P6h0W+KP1d/bg1IFbm
/Q0NZ0Uzduj8E5JINTD+0vznGyJBpbs4/u6q6Dl2ZzL8m6UOjhkPCPysG7CUGEcU/"
       }
      ]
     }
    },
    {
     "name": "only the output",
     "message": "Your output is right, but it comes alone. Return the pair: output, weights.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "PlgIKnITsr/iwiGawDfLP7ZNsSLANNq/PFkAh9xqyT+5J4z/ViaWv6jEZN61x8U/pe6Zw8U8oD84Eh7bpNDPv
/NYkyMOts6/4Y/H3fEtwL+MGtrKiayKPxiqOLIg3ZY/J4WpNbWNfb8Q8tbQf3TMP/nSI39/Lb+/iGRx0/5LxD82Yjrq1YLDvxrHL
JuE+NC/IOJG0RyDkr+Li2JKil24v6HDlaQKUrK/rR+kP4imsr+V0amuQr69P2OVN4HkPpw/x0eCW9kHzj8aqRWAvOnEP6rcmiBbz
d0/he1hka25zb8cq1e4aTfRP0fGKZXGO9w/90z7VZXGqD8uZrE9sp/HvyM3c3MGGZo/Id5/PH4bwL8y0P6h0W+KP1d/bg1IFbm/Q
0NZ0Uzduj8E5JINTD+0vznGyJBpbs4/u6q6Dl2ZzL8m6UOjhkPCPysG7CUGEcU/"
     }
    }
   ]
  }
 ]
}
"""

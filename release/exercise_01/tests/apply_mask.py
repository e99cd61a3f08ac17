"""The public cases of the step apply_mask, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_01: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'apply_mask'
points = [1.0, 1.0]


@test_case(name='one sentence')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='a batch with a padding mask')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 1,
 "assignment": "exercise_01",
 "notebook": "exercise_01_attention",
 "step": "apply_mask",
 "order": 3,
 "points": 2,
 "summary": "Blocked scores become -inf",
 "returns": [],
 "cases": [
  {
   "name": "one sentence",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 900.0,
   "script": [
    [
     "call",
     "apply_mask",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 7],
        "data": "AAv6UQlX4L/zHiupg7bcP7MwXBP5R98/dO9iGQi07j/x9oGkeGThv3Y6BG++BP+/IB80ST+J8j/N+N8HjgT
sP+9t2c3g5fw/+cwYrSzo9j9U2+tWK2H0P+yxthjqOeA/+DE2GR+s87/G9QVIIE3evwmnDM0Ct+2/ByjO8vfU7b+lg9AP5xrXPxQ
Oi0Rzg+c/C4DgXN131r+tQHNPgk/bPwD8Ninqt/a/+JQvhqPG0T/AbONhupv0v6o/YI5WDey/sYpU9dkz+z/aGtdWuhW6v6lCx3J
qYs2/n8M4sHMr9j99tJzlP5/qv+xw1lfb8gDAa6nolb+hBEAGX4Yvi2jwP7A+y3MMcOa/PQIn9JHLrT/ECuTj/HyYvw=="
       },
       {"array": "|b1", "shape": [5, 7], "data": "AQABAAEAAAEAAAABAAEAAQEBAAEAAQABAQAAAQEAAAABAQE="}
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [5, 7],
    "data": "mQv6UQlX4L8AAAAAAADw/2wzXBP5R98/AAAAAAAA8P+89oGkeGThvwAAAAAAAPD/AAAAAAAA8P8g+d8HjgTsPwA
AAAAAAPD/AAAAAAAA8P8AAAAAAADw/3qythjqOeA/AAAAAAAA8P+J9gVIIE3evwAAAAAAAPD/cSHO8vfU7b/zhNAP5xrXP1ANi0R
zg+c/AAAAAAAA8P9yQHNPgk/bPwAAAAAAAPD/hpMvhqPG0T8AAAAAAADw/wg/YI5WDey/NIpU9dkz+z8AAAAAAADw/wAAAAAAAPD
/T8w4sHMr9j8DtZzlP5/qvwAAAAAAAPD/AAAAAAAA8P8AAAAAAADw//s+y3MMcOa/eBQn9JHLrT+S1OPj/HyYvw=="
   },
   "mistakes": [
    {
     "name": "inverted",
     "message": "You blocked where the mask is True. True means \u201cmay attend\u201d: keep the sco
re there, and put -inf where the mask is False.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "AAAAAAAA8P9yIiupg7bcPwAAAAAAAPD/3+ZiGQi07j8AAAAAAADw/7s8BG++BP+/QyY0ST+J8j8AAAAAAADw/
+Jm2c3g5fw/QcwYrSzo9j/t3+tWK2H0PwAAAAAAAPD/Ezc2GR+s878AAAAAAADw/26iDM0Ct+2/AAAAAAAA8P8AAAAAAADw/wAAA
AAAAPD/kn3gXN131r8AAAAAAADw/8j6Ninqt/a/AAAAAAAA8P9cZONhupv0vwAAAAAAAPD/AAAAAAAA8P89F9dWuhW6vz1Fx3JqY
s2/AAAAAAAA8P8AAAAAAADw/45v1lfb8gDA1avolb+hBEBUX4Yvi2jwPwAAAAAAAPD/AAAAAAAA8P8AAAAAAADw/w=="
     }
    },
    {
     "name": "zero",
     "message": "Blocked scores became 0, as they do when they are multiplied by the mask. A score o
f 0 still gets weight, since e\u2070 = 1, and it beats every negative score; use -inf, whose weight 
is exactly 0.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "mQv6UQlX4L8AAAAAAAAAAGwzXBP5R98/AAAAAAAAAAC89oGkeGThvwAAAAAAAAAAAAAAAAAAAAAg+d8HjgTsP
wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHqythjqOeA/AAAAAAAAAACJ9gVIIE3evwAAAAAAAAAAcSHO8vfU7b/zhNAP5xrXP1ANi
0Rzg+c/AAAAAAAAAAByQHNPgk/bPwAAAAAAAAAAhpMvhqPG0T8AAAAAAAAAAAg/YI5WDey/NIpU9dkz+z8AAAAAAAAAAAAAAAAAA
AAAT8w4sHMr9j8DtZzlP5/qvwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPs+y3MMcOa/eBQn9JHLrT+S1OPj/HyYvw=="
     }
    },
    {
     "name": "minus_ten",
     "message": "You lowered blocked scores by 10. Such a key keeps e\u207b\u00b9\u2070 of its share
, and that is much when its score was high; use -inf, whose weight is exactly 0 whatever the score w
as.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "mQv6UQlX4L98prbiSxojwGwzXBP5R98/ktFpfr8UIsC89oGkeGThv8qJ4M2X4CfAOHvZFtiuIcAg+d8HjgTsP
yTTROZDYyDAeOZcavoiIcAChCKV2nMhwHqythjqOeA/5Lsm44N1JsCJ9gVIIE3ev/PS0Cxw2yXAcSHO8vfU7b/zhNAP5xrXP1ANi
0Rzg+c/Ggjn6r6zJMByQHNPgk/bP/PaJkX91ibAhpMvhqPG0T+LbDxMd5MmwAg/YI5WDey/NIpU9dkz+z/tpq10KzQkwLgfy6mJd
STAT8w4sHMr9j8DtZzlP5/qv36X9dW2PCjAFaoLNSCvHcAVNA+a7vIhwPs+y3MMcOa/eBQn9JHLrT+S1OPj/HyYvw=="
     }
    },
    {
     "name": "minus_10_000",
     "message": "You replaced blocked scores by -10 000. Allowed scores can be that low too, and a q
uery whose keys are all blocked would share its weight evenly among them; use -np.inf.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "mQv6UQlX4L8AAAAAAIjDwGwzXBP5R98/AAAAAACIw8C89oGkeGThvwAAAAAAiMPAAAAAAACIw8Ag+d8HjgTsP
wAAAAAAiMPAAAAAAACIw8AAAAAAAIjDwHqythjqOeA/AAAAAACIw8CJ9gVIIE3evwAAAAAAiMPAcSHO8vfU7b/zhNAP5xrXP1ANi
0Rzg+c/AAAAAACIw8ByQHNPgk/bPwAAAAAAiMPAhpMvhqPG0T8AAAAAAIjDwAg/YI5WDey/NIpU9dkz+z8AAAAAAIjDwAAAAAAAi
MPAT8w4sHMr9j8DtZzlP5/qvwAAAAAAiMPAAAAAAACIw8AAAAAAAIjDwPs+y3MMcOa/eBQn9JHLrT+S1OPj/HyYvw=="
     }
    },
    {
     "name": "minus_1e9",
     "message": "You replaced blocked scores by -1e9, which is a score like any other: a query whose
 keys are all blocked would share its weight evenly among them; use -np.inf.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "mQv6UQlX4L8AAAAAZc3NwWwzXBP5R98/AAAAAGXNzcG89oGkeGThvwAAAABlzc3BAAAAAGXNzcEg+d8HjgTsP
wAAAABlzc3BAAAAAGXNzcEAAAAAZc3NwXqythjqOeA/AAAAAGXNzcGJ9gVIIE3evwAAAABlzc3BcSHO8vfU7b/zhNAP5xrXP1ANi
0Rzg+c/AAAAAGXNzcFyQHNPgk/bPwAAAABlzc3BhpMvhqPG0T8AAAAAZc3NwQg/YI5WDey/NIpU9dkz+z8AAAAAZc3NwQAAAABlz
c3BT8w4sHMr9j8DtZzlP5/qvwAAAABlzc3BAAAAAGXNzcEAAAAAZc3Nwfs+y3MMcOa/eBQn9JHLrT+S1OPj/HyYvw=="
     }
    },
    {
     "name": "times_infinity",
     "message": "You multiplied blocked scores by -inf, which turns a negative score into +inf and g
ives it all the weight. Replace them, with np.where, instead of multiplying.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "mQv6UQlX4L8AAAAAAADw/2wzXBP5R98/AAAAAAAA8P+89oGkeGThvwAAAAAAAPB/AAAAAAAA8P8g+d8HjgTsP
wAAAAAAAPD/AAAAAAAA8P8AAAAAAADw/3qythjqOeA/AAAAAAAA8H+J9gVIIE3evwAAAAAAAPB/cSHO8vfU7b/zhNAP5xrXP1ANi
0Rzg+c/AAAAAAAA8H9yQHNPgk/bPwAAAAAAAPB/hpMvhqPG0T8AAAAAAADwfwg/YI5WDey/NIpU9dkz+z8AAAAAAADwfwAAAAAAA
PB/T8w4sHMr9j8DtZzlP5/qvwAAAAAAAPB/AAAAAAAA8P8AAAAAAADw//s+y3MMcOa/eBQn9JHLrT+S1OPj/HyYvw=="
     }
    },
    {
     "name": "not_a_number",
     "message": "Blocked scores became NaN, and NaN spreads: the whole row of weights would be NaN. 
Use -inf, whose exponential is exactly 0.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "mQv6UQlX4L8AAAAAAAD4f2wzXBP5R98/AAAAAAAA+H+89oGkeGThvwAAAAAAAPh/AAAAAAAA+H8g+d8HjgTsP
wAAAAAAAPh/AAAAAAAA+H8AAAAAAAD4f3qythjqOeA/AAAAAAAA+H+J9gVIIE3evwAAAAAAAPh/cSHO8vfU7b/zhNAP5xrXP1ANi
0Rzg+c/AAAAAAAA+H9yQHNPgk/bPwAAAAAAAPh/hpMvhqPG0T8AAAAAAAD4fwg/YI5WDey/NIpU9dkz+z8AAAAAAAD4fwAAAAAAA
Ph/T8w4sHMr9j8DtZzlP5/qvwAAAAAAAPh/AAAAAAAA+H8AAAAAAAD4f/s+y3MMcOa/eBQn9JHLrT+S1OPj/HyYvw=="
     }
    }
   ]
  },
  {
   "name": "a batch with a padding mask",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 900.0,
   "script": [
    [
     "call",
     "apply_mask",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5, 7],
        "data": "iFP9+qQ0a79+PaFP0eTjP6H7/guUHpG/CMhESkjq3T8pwH0Xn4eyP0D56mjabvC/g7qe9Lvk5D+fK8QPQqw
BQPyjdPZ7F8G/5ar5g3t30T9KNJGwOCf6v+ENsITsCuA/EtMQLqFTtb/3E/qhVWX3P1cJ/FmFMqo/PGGDKziNzT9/BjHgd+rtP0M
pymma6LM/M0TKF0j83L89AZwzqQnOvzyPWmfyqN4/J0mFC5K/zj9ONH5eb97aP2uomTCKP+g/w5CHa5E3ur870eubFKHkv4TDB/K
2zNW/i6NMIwNx6D80VfsAS0DYv6JPuPvxJ9I//1SDEh4E8r8B92NsMbjxvzulbw5gXfU/cqvFWDSi2r9Ms4NOxab6v+iqJ/xzfuq
//yJr25Iy379dL/F/cxT2P4nSaVOfeN8/xYBcEbMP2D/JZTFw2v3oPxtiicJ8l46/Xh6SOdD4579ZEdX4zeryP0NjoUtu0uW/L+C
4JkcI7z9WlrdqzP7PP689M83G58M/k4qCz2Ls6L+WE5sAWYfrv5n6sjt9+4C/rxoFGURr/7906G15CoQCQNp92Ku/fMq/R7XJK2H
d3T9o0spHWg71PxSrnBrd3vG/robkZ24l8r8OMAqtakwHwE0yE+25sfW/msuq7pSb3D/BjZR/Q1y0P70I9MP4RpC/Kovk1Yjd6j/
84fzfmSLcv2j41+P2c/Q/NDjcLECs8T/lapLz9YgAQKI5jYpwIpo/BEc4jgDJ3L/QPG+Wxb3rP8+lwpHvBfo/yPc8z3iq4D8GNzV
aQpnaP8KELl+9V/4/SG+iBIjO6j+f6Imp9kbwv58cQB8Cm6Y/Kskm2UC1zz8ozL30CAPGv1RW8yJd56K/RZsRnskxpb9mM0zrvUj
3P9cj0gRQ76s/FD25Z8Cv8T94wZQY09jXP29954R9AeW/X18sWyVZ8D8SbJIMFp3kv3/OuzglXd8/BjaL9+0upr9D9R7meIXuv9L
mrJueJOS/V0HTRk7p9T+c7TmA2vX4v+sJc86/vu0/IYKR9pbM/z/tyVLFHl/zP72kKG1GLe2/UeX0Iaxw6z9HVlFVcmrcP2/0bpq
4xNU/N4M6gddo57/ZZT6xWibZv7QmNNAzHvG/"
       },
       {"array": "|b1", "shape": [3, 1, 7], "data": "AQEAAAAAAAEBAQEBAAABAQEBAQEB"}
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [3, 5, 7],
    "data": "upv8+qQ0a781PaFP0eTjPwAAAAAAAPD/AAAAAAAA8P8AAAAAAADw/wAAAAAAAPD/AAAAAAAA8P+ELcQPQqwBQCa
fdPZ7F8G/AAAAAAAA8P8AAAAAAADw/wAAAAAAAPD/AAAAAAAA8P8AAAAAAADw//r/+1mFMqo/wGeDKziNzT8AAAAAAADw/wAAAAA
AAPD/AAAAAAAA8P8AAAAAAADw/wAAAAAAAPD/hk2FC5K/zj8hMn5eb97aPwAAAAAAAPD/AAAAAAAA8P8AAAAAAADw/wAAAAAAAPD
/AAAAAAAA8P/iVvsAS0DYv6xPuPvxJ9I/AAAAAAAA8P8AAAAAAADw/wAAAAAAAPD/AAAAAAAA8P8AAAAAAADw/zurJ/xzfuq/QSZ
r25Iy378YMPF/cxT2P2TQaVOfeN8/lH9cEbMP2D8AAAAAAADw/wAAAAAAAPD/OB2SOdD4579KCtX4zeryP+VhoUtu0uW/2OO4Jkc
I7z88nLdqzP7PPwAAAAAAAPD/AAAAAAAA8P86E5sAWYfrv2oeszt9+4C/0BkFGURr/7+Z5W15CoQCQKGA2Ku/fMq/AAAAAAAA8P8
AAAAAAADw/9ulnBrd3vG/M4PkZ24l8r/aLwqtakwHwOc3E+25sfW/C82q7pSb3D8AAAAAAADw/wAAAAAAAPD/9Irk1Yjd6j+q4Pz
fmSLcv+0A2OP2c/Q/jT7cLECs8T8QZ5Lz9YgAQAAAAAAAAPD/AAAAAAAA8P/hPG+Wxb3rPxmiwpHvBfo/ufY8z3iq4D84NzVaQpn
aPz1/Ll+9V/4/i3CiBIjO6j9X7Ymp9kbwv2QSQB8Cm6Y/Psgm2UC1zz9Azr30CAPGv1Fi8yJd56K/m7IRnskxpb9eNUzrvUj3Pyo
u0gRQ76s/Fjm5Z8Cv8T9MwZQY09jXP85754R9AeW/XmIsWyVZ8D+mbJIMFp3kvxXQuzglXd8/CiOL9+0upr8a8R7meIXuvyXmrJu
eJOS/Xz7TRk7p9T/Y6zmA2vX4vy8Fc86/vu0/3nyR9pbM/z+bwlLFHl/zP0CyKG1GLe2/Aef0Iaxw6z+MU1FVcmrcP6v1bpq4xNU
/LIQ6gddo57+pZD6xWibZv1gfNNAzHvG/"
   },
   "mistakes": [
    {
     "name": "inverted",
     "message": "You blocked where the mask is True. True means \u201cmay attend\u201d: keep the sco
re there, and put -inf where the mask is False.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 7],
      "data": "AAAAAAAA8P8AAAAAAADw/0ML/wuUHpG/qshESkjq3T9nt30Xn4eyP7zw6mjabvC/a7qe9Lvk5D8AAAAAAADw/
wAAAAAAAPD/WKn5g3t30T+cN5GwOCf6v1YPsITsCuA/5dAQLqFTtb9uGPqhVWX3PwAAAAAAAPD/AAAAAAAA8P/fBDHgd+rtP5cvy
mma6LM/VkfKF0j83L9zB5wzqQnOv7yNWmfyqN4/AAAAAAAA8P8AAAAAAADw/yiomTCKP+g/Y4+Ha5E3ur+t0uubFKHkvz/DB/K2z
NW/ZaRMIwNx6D8AAAAAAADw/wAAAAAAAPD/o1eDEh4E8r8p/2NsMbjxv5Sjbw5gXfU/LarFWDSi2r8Qq4NOxab6vwAAAAAAAPD/A
AAAAAAA8P8AAAAAAADw/wAAAAAAAPD/AAAAAAAA8P8zZzFw2v3oP4JKicJ8l46/AAAAAAAA8P8AAAAAAADw/wAAAAAAAPD/AAAAA
AAA8P8AAAAAAADw//ZAM83G58M/4ouCz2Ls6L8AAAAAAADw/wAAAAAAAPD/AAAAAAAA8P8AAAAAAADw/wAAAAAAAPD/CrXJK2Hd3
T+X2spHWg71PwAAAAAAAPD/AAAAAAAA8P8AAAAAAADw/wAAAAAAAPD/AAAAAAAA8P+um5R/Q1y0P1BA9MP4RpC/AAAAAAAA8P8AA
AAAAADw/wAAAAAAAPD/AAAAAAAA8P8AAAAAAADw/4BujYpwIpo/m0c4jgDJ3L8AAAAAAADw/wAAAAAAAPD/AAAAAAAA8P8AAAAAA
ADw/wAAAAAAAPD/AAAAAAAA8P8AAAAAAADw/wAAAAAAAPD/AAAAAAAA8P8AAAAAAADw/wAAAAAAAPD/AAAAAAAA8P8AAAAAAADw/
wAAAAAAAPD/AAAAAAAA8P8AAAAAAADw/wAAAAAAAPD/AAAAAAAA8P8AAAAAAADw/wAAAAAAAPD/AAAAAAAA8P8AAAAAAADw/wAAA
AAAAPD/AAAAAAAA8P8AAAAAAADw/wAAAAAAAPD/AAAAAAAA8P8AAAAAAADw/wAAAAAAAPD/AAAAAAAA8P8AAAAAAADw/wAAAAAAA
PD/AAAAAAAA8P8AAAAAAADw/wAAAAAAAPD/"
     }
    },
    {
     "name": "zero",
     "message": "Blocked scores became 0, as they do when they are multiplied by the mask. A score o
f 0 still gets weight, since e\u2070 = 1, and it beats every negative score; use -inf, whose weight 
is exactly 0.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 7],
      "data": "upv8+qQ0a781PaFP0eTjPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACELcQPQqwBQ
CafdPZ7F8G/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPr/+1mFMqo/wGeDKziNzT8AAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAhk2FC5K/zj8hMn5eb97aPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAADiVvsAS0DYv6xPuPvxJ9I/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADurJ/xzfuq/Q
SZr25Iy378YMPF/cxT2P2TQaVOfeN8/lH9cEbMP2D8AAAAAAAAAAAAAAAAAAAAAOB2SOdD4579KCtX4zeryP+VhoUtu0uW/2OO4J
kcI7z88nLdqzP7PPwAAAAAAAAAAAAAAAAAAAAA6E5sAWYfrv2oeszt9+4C/0BkFGURr/7+Z5W15CoQCQKGA2Ku/fMq/AAAAAAAAA
AAAAAAAAAAAANulnBrd3vG/M4PkZ24l8r/aLwqtakwHwOc3E+25sfW/C82q7pSb3D8AAAAAAAAAAAAAAAAAAAAA9Irk1Yjd6j+q4
PzfmSLcv+0A2OP2c/Q/jT7cLECs8T8QZ5Lz9YgAQAAAAAAAAAAAAAAAAAAAAADhPG+Wxb3rPxmiwpHvBfo/ufY8z3iq4D84NzVaQ
pnaPz1/Ll+9V/4/i3CiBIjO6j9X7Ymp9kbwv2QSQB8Cm6Y/Psgm2UC1zz9Azr30CAPGv1Fi8yJd56K/m7IRnskxpb9eNUzrvUj3P
you0gRQ76s/Fjm5Z8Cv8T9MwZQY09jXP85754R9AeW/XmIsWyVZ8D+mbJIMFp3kvxXQuzglXd8/CiOL9+0upr8a8R7meIXuvyXmr
JueJOS/Xz7TRk7p9T/Y6zmA2vX4vy8Fc86/vu0/3nyR9pbM/z+bwlLFHl/zP0CyKG1GLe2/Aef0Iaxw6z+MU1FVcmrcP6v1bpq4x
NU/LIQ6gddo57+pZD6xWibZv1gfNNAzHvG/"
     }
    },
    {
     "name": "minus_ten",
     "message": "You lowered blocked scores by 10. Such a key keeps e\u207b\u00b9\u2070 of its share
, and that is much when its score was high; use -inf, whose weight is exactly 0 whatever the score w
as.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 7],
      "data": "upv8+qQ0a781PaFP0eTjP7MDBkqPCCTAZNqtva0QI8ClB9HB8NojwBheHU3bDSbAIRS2QLSxIsCELcQPQqwBQ
CafdPZ7F8G/nDHgI0R0I8DBJBIW50QnwCQAtTdR/yLAhytcQqcqJMDyvMBLVRMhwPr/+1mFMqo/wGeDKziNzT+y7/yBWCEiwDZpL
Msu2CPAblS+QOLnJMDLec6kJngkwCIrxWy4CiPAhk2FC5K/zj8hMn5eb97aPyZm9lwHfCLATBPXIm80JMDeub5JEUolwMQzkLdlr
iTAKjbLze94IsDiVvsAS0DYv6xPuPvxJ9I/wHNQwoNAJsBLhIwtBjcmwI4LMv5TVCHATSTGohHVJMCVd9Cp2FQnwDurJ/xzfuq/Q
SZr25Iy378YMPF/cxT2P2TQaVOfeN8/lH9cEbMP2D/k6PxYInAiwEOoMN+lByTAOB2SOdD4579KCtX4zeryP+VhoUtu0uW/2OO4J
kcI7z88nLdqzP7PP/wyy+RgsCPAKSv4LMaOJcA6E5sAWYfrv2oeszt9+4C/0BkFGURr/7+Z5W15CoQCQKGA2Ku/fMq/kLKh9hQRI
8CtpAa3NF4hwNulnBrd3vG/M4PkZ24l8r/aLwqtakwHwOc3E+25sfW/C82q7pSb3D/n1QB5R9cjwGj0YXwjCCTA9Irk1Yjd6j+q4
PzfmSLcv+0A2OP2c/Q/jT7cLECs8T8QZ5Lz9YgAQHa9usfu8iPA4MRxBEjmJMDhPG+Wxb3rPxmiwpHvBfo/ufY8z3iq4D84NzVaQ
pnaPz1/Ll+9V/4/i3CiBIjO6j9X7Ymp9kbwv2QSQB8Cm6Y/Psgm2UC1zz9Azr30CAPGv1Fi8yJd56K/m7IRnskxpb9eNUzrvUj3P
you0gRQ76s/Fjm5Z8Cv8T9MwZQY09jXP85754R9AeW/XmIsWyVZ8D+mbJIMFp3kvxXQuzglXd8/CiOL9+0upr8a8R7meIXuvyXmr
JueJOS/Xz7TRk7p9T/Y6zmA2vX4vy8Fc86/vu0/3nyR9pbM/z+bwlLFHl/zP0CyKG1GLe2/Aef0Iaxw6z+MU1FVcmrcP6v1bpq4x
NU/LIQ6gddo57+pZD6xWibZv1gfNNAzHvG/"
     }
    },
    {
     "name": "minus_10_000",
     "message": "You replaced blocked scores by -10 000. Allowed scores can be that low too, and a q
uery whose keys are all blocked would share its weight evenly among them; use -np.inf.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 7],
      "data": "upv8+qQ0a781PaFP0eTjPwAAAAAAiMPAAAAAAACIw8AAAAAAAIjDwAAAAAAAiMPAAAAAAACIw8CELcQPQqwBQ
CafdPZ7F8G/AAAAAACIw8AAAAAAAIjDwAAAAAAAiMPAAAAAAACIw8AAAAAAAIjDwPr/+1mFMqo/wGeDKziNzT8AAAAAAIjDwAAAA
AAAiMPAAAAAAACIw8AAAAAAAIjDwAAAAAAAiMPAhk2FC5K/zj8hMn5eb97aPwAAAAAAiMPAAAAAAACIw8AAAAAAAIjDwAAAAAAAi
MPAAAAAAACIw8DiVvsAS0DYv6xPuPvxJ9I/AAAAAACIw8AAAAAAAIjDwAAAAAAAiMPAAAAAAACIw8AAAAAAAIjDwDurJ/xzfuq/Q
SZr25Iy378YMPF/cxT2P2TQaVOfeN8/lH9cEbMP2D8AAAAAAIjDwAAAAAAAiMPAOB2SOdD4579KCtX4zeryP+VhoUtu0uW/2OO4J
kcI7z88nLdqzP7PPwAAAAAAiMPAAAAAAACIw8A6E5sAWYfrv2oeszt9+4C/0BkFGURr/7+Z5W15CoQCQKGA2Ku/fMq/AAAAAACIw
8AAAAAAAIjDwNulnBrd3vG/M4PkZ24l8r/aLwqtakwHwOc3E+25sfW/C82q7pSb3D8AAAAAAIjDwAAAAAAAiMPA9Irk1Yjd6j+q4
PzfmSLcv+0A2OP2c/Q/jT7cLECs8T8QZ5Lz9YgAQAAAAAAAiMPAAAAAAACIw8DhPG+Wxb3rPxmiwpHvBfo/ufY8z3iq4D84NzVaQ
pnaPz1/Ll+9V/4/i3CiBIjO6j9X7Ymp9kbwv2QSQB8Cm6Y/Psgm2UC1zz9Azr30CAPGv1Fi8yJd56K/m7IRnskxpb9eNUzrvUj3P
you0gRQ76s/Fjm5Z8Cv8T9MwZQY09jXP85754R9AeW/XmIsWyVZ8D+mbJIMFp3kvxXQuzglXd8/CiOL9+0upr8a8R7meIXuvyXmr
JueJOS/Xz7TRk7p9T/Y6zmA2vX4vy8Fc86/vu0/3nyR9pbM/z+bwlLFHl/zP0CyKG1GLe2/Aef0Iaxw6z+MU1FVcmrcP6v1bpq4x
NU/LIQ6gddo57+pZD6xWibZv1gfNNAzHvG/"
     }
    },
    {
     "name": "minus_1e9",
     "message": "You replaced blocked scores by -1e9, which is a score like any other: a query whose
 keys are all blocked would share its weight evenly among them; use -np.inf.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 7],
      "data": "upv8+qQ0a781PaFP0eTjPwAAAABlzc3BAAAAAGXNzcEAAAAAZc3NwQAAAABlzc3BAAAAAGXNzcGELcQPQqwBQ
CafdPZ7F8G/AAAAAGXNzcEAAAAAZc3NwQAAAABlzc3BAAAAAGXNzcEAAAAAZc3Nwfr/+1mFMqo/wGeDKziNzT8AAAAAZc3NwQAAA
ABlzc3BAAAAAGXNzcEAAAAAZc3NwQAAAABlzc3Bhk2FC5K/zj8hMn5eb97aPwAAAABlzc3BAAAAAGXNzcEAAAAAZc3NwQAAAABlz
c3BAAAAAGXNzcHiVvsAS0DYv6xPuPvxJ9I/AAAAAGXNzcEAAAAAZc3NwQAAAABlzc3BAAAAAGXNzcEAAAAAZc3NwTurJ/xzfuq/Q
SZr25Iy378YMPF/cxT2P2TQaVOfeN8/lH9cEbMP2D8AAAAAZc3NwQAAAABlzc3BOB2SOdD4579KCtX4zeryP+VhoUtu0uW/2OO4J
kcI7z88nLdqzP7PPwAAAABlzc3BAAAAAGXNzcE6E5sAWYfrv2oeszt9+4C/0BkFGURr/7+Z5W15CoQCQKGA2Ku/fMq/AAAAAGXNz
cEAAAAAZc3NwdulnBrd3vG/M4PkZ24l8r/aLwqtakwHwOc3E+25sfW/C82q7pSb3D8AAAAAZc3NwQAAAABlzc3B9Irk1Yjd6j+q4
PzfmSLcv+0A2OP2c/Q/jT7cLECs8T8QZ5Lz9YgAQAAAAABlzc3BAAAAAGXNzcHhPG+Wxb3rPxmiwpHvBfo/ufY8z3iq4D84NzVaQ
pnaPz1/Ll+9V/4/i3CiBIjO6j9X7Ymp9kbwv2QSQB8Cm6Y/Psgm2UC1zz9Azr30CAPGv1Fi8yJd56K/m7IRnskxpb9eNUzrvUj3P
you0gRQ76s/Fjm5Z8Cv8T9MwZQY09jXP85754R9AeW/XmIsWyVZ8D+mbJIMFp3kvxXQuzglXd8/CiOL9+0upr8a8R7meIXuvyXmr
JueJOS/Xz7TRk7p9T/Y6zmA2vX4vy8Fc86/vu0/3nyR9pbM/z+bwlLFHl/zP0CyKG1GLe2/Aef0Iaxw6z+MU1FVcmrcP6v1bpq4x
NU/LIQ6gddo57+pZD6xWibZv1gfNNAzHvG/"
     }
    },
    {
     "name": "times_infinity",
     "message": "You multiplied blocked scores by -inf, which turns a negative score into +inf and g
ives it all the weight. Replace them, with np.where, instead of multiplying.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 7],
      "data": "upv8+qQ0a781PaFP0eTjPwAAAAAAAPB/AAAAAAAA8P8AAAAAAADw/wAAAAAAAPB/AAAAAAAA8P+ELcQPQqwBQ
CafdPZ7F8G/AAAAAAAA8P8AAAAAAADwfwAAAAAAAPD/AAAAAAAA8H8AAAAAAADw//r/+1mFMqo/wGeDKziNzT8AAAAAAADw/wAAA
AAAAPD/AAAAAAAA8H8AAAAAAADwfwAAAAAAAPD/hk2FC5K/zj8hMn5eb97aPwAAAAAAAPD/AAAAAAAA8H8AAAAAAADwfwAAAAAAA
PB/AAAAAAAA8P/iVvsAS0DYv6xPuPvxJ9I/AAAAAAAA8H8AAAAAAADwfwAAAAAAAPD/AAAAAAAA8H8AAAAAAADwfzurJ/xzfuq/Q
SZr25Iy378YMPF/cxT2P2TQaVOfeN8/lH9cEbMP2D8AAAAAAADw/wAAAAAAAPB/OB2SOdD4579KCtX4zeryP+VhoUtu0uW/2OO4J
kcI7z88nLdqzP7PPwAAAAAAAPD/AAAAAAAA8H86E5sAWYfrv2oeszt9+4C/0BkFGURr/7+Z5W15CoQCQKGA2Ku/fMq/AAAAAAAA8
P8AAAAAAADw/9ulnBrd3vG/M4PkZ24l8r/aLwqtakwHwOc3E+25sfW/C82q7pSb3D8AAAAAAADw/wAAAAAAAPB/9Irk1Yjd6j+q4
PzfmSLcv+0A2OP2c/Q/jT7cLECs8T8QZ5Lz9YgAQAAAAAAAAPD/AAAAAAAA8H/hPG+Wxb3rPxmiwpHvBfo/ufY8z3iq4D84NzVaQ
pnaPz1/Ll+9V/4/i3CiBIjO6j9X7Ymp9kbwv2QSQB8Cm6Y/Psgm2UC1zz9Azr30CAPGv1Fi8yJd56K/m7IRnskxpb9eNUzrvUj3P
you0gRQ76s/Fjm5Z8Cv8T9MwZQY09jXP85754R9AeW/XmIsWyVZ8D+mbJIMFp3kvxXQuzglXd8/CiOL9+0upr8a8R7meIXuvyXmr
JueJOS/Xz7TRk7p9T/Y6zmA2vX4vy8Fc86/vu0/3nyR9pbM/z+bwlLFHl/zP0CyKG1GLe2/Aef0Iaxw6z+MU1FVcmrcP6v1bpq4x
NU/LIQ6gddo57+pZD6xWibZv1gfNNAzHvG/"
     }
    },
    {
     "name": "not_a_number",
     "message": "Blocked scores became NaN, and NaN spreads: the whole row of weights would be NaN. 
Use -inf, whose exponential is exactly 0.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 7],
      "data": "upv8+qQ0a781PaFP0eTjPwAAAAAAAPh/AAAAAAAA+H8AAAAAAAD4fwAAAAAAAPh/AAAAAAAA+H+ELcQPQqwBQ
CafdPZ7F8G/AAAAAAAA+H8AAAAAAAD4fwAAAAAAAPh/AAAAAAAA+H8AAAAAAAD4f/r/+1mFMqo/wGeDKziNzT8AAAAAAAD4fwAAA
AAAAPh/AAAAAAAA+H8AAAAAAAD4fwAAAAAAAPh/hk2FC5K/zj8hMn5eb97aPwAAAAAAAPh/AAAAAAAA+H8AAAAAAAD4fwAAAAAAA
Ph/AAAAAAAA+H/iVvsAS0DYv6xPuPvxJ9I/AAAAAAAA+H8AAAAAAAD4fwAAAAAAAPh/AAAAAAAA+H8AAAAAAAD4fzurJ/xzfuq/Q
SZr25Iy378YMPF/cxT2P2TQaVOfeN8/lH9cEbMP2D8AAAAAAAD4fwAAAAAAAPh/OB2SOdD4579KCtX4zeryP+VhoUtu0uW/2OO4J
kcI7z88nLdqzP7PPwAAAAAAAPh/AAAAAAAA+H86E5sAWYfrv2oeszt9+4C/0BkFGURr/7+Z5W15CoQCQKGA2Ku/fMq/AAAAAAAA+
H8AAAAAAAD4f9ulnBrd3vG/M4PkZ24l8r/aLwqtakwHwOc3E+25sfW/C82q7pSb3D8AAAAAAAD4fwAAAAAAAPh/9Irk1Yjd6j+q4
PzfmSLcv+0A2OP2c/Q/jT7cLECs8T8QZ5Lz9YgAQAAAAAAAAPh/AAAAAAAA+H/hPG+Wxb3rPxmiwpHvBfo/ufY8z3iq4D84NzVaQ
pnaPz1/Ll+9V/4/i3CiBIjO6j9X7Ymp9kbwv2QSQB8Cm6Y/Psgm2UC1zz9Azr30CAPGv1Fi8yJd56K/m7IRnskxpb9eNUzrvUj3P
you0gRQ76s/Fjm5Z8Cv8T9MwZQY09jXP85754R9AeW/XmIsWyVZ8D+mbJIMFp3kvxXQuzglXd8/CiOL9+0upr8a8R7meIXuvyXmr
JueJOS/Xz7TRk7p9T/Y6zmA2vX4vy8Fc86/vu0/3nyR9pbM/z+bwlLFHl/zP0CyKG1GLe2/Aef0Iaxw6z+MU1FVcmrcP6v1bpq4x
NU/LIQ6gddo57+pZD6xWibZv1gfNNAzHvG/"
     }
    }
   ]
  }
 ]
}
"""

"""The public cases of the step apply_mask, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_01: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'apply_mask'
points = [0.3636, 0.3636]


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
   "single": 901.0,
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
    "data": "AAv6UQlX4L8AAAAAAADw/7MwXBP5R98/AAAAAAAA8P/x9oGkeGThvwAAAAAAAPD/AAAAAAAA8P/N+N8HjgTsPwA
AAAAAAPD/AAAAAAAA8P8AAAAAAADw/+yxthjqOeA/AAAAAAAA8P/G9QVIIE3evwAAAAAAAPD/ByjO8vfU7b+lg9AP5xrXPxQOi0R
zg+c/AAAAAAAA8P+tQHNPgk/bPwAAAAAAAPD/+JQvhqPG0T8AAAAAAADw/6o/YI5WDey/sYpU9dkz+z8AAAAAAADw/wAAAAAAAPD
/n8M4sHMr9j99tJzlP5/qvwAAAAAAAPD/AAAAAAAA8P8AAAAAAADw/7A+y3MMcOa/PQIn9JHLrT/ECuTj/HyYvw=="
   },
   "mistakes": [
    {
     "name": "inverted",
     "message": "You blocked where the mask is True. True means \u201cmay attend\u201d: keep the sco
re there, and put -inf where the mask is False.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "AAAAAAAA8P/zHiupg7bcPwAAAAAAAPD/dO9iGQi07j8AAAAAAADw/3Y6BG++BP+/IB80ST+J8j8AAAAAAADw/
+9t2c3g5fw/+cwYrSzo9j9U2+tWK2H0PwAAAAAAAPD/+DE2GR+s878AAAAAAADw/wmnDM0Ct+2/AAAAAAAA8P8AAAAAAADw/wAAA
AAAAPD/C4DgXN131r8AAAAAAADw/wD8Ninqt/a/AAAAAAAA8P/AbONhupv0vwAAAAAAAPD/AAAAAAAA8P/aGtdWuhW6v6lCx3JqY
s2/AAAAAAAA8P8AAAAAAADw/+xw1lfb8gDAa6nolb+hBEAGX4Yvi2jwPwAAAAAAAPD/AAAAAAAA8P8AAAAAAADw/w=="
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
      "data": "AAv6UQlX4L8AAAAAAAAAALMwXBP5R98/AAAAAAAAAADx9oGkeGThvwAAAAAAAAAAAAAAAAAAAADN+N8HjgTsP
wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOyxthjqOeA/AAAAAAAAAADG9QVIIE3evwAAAAAAAAAAByjO8vfU7b+lg9AP5xrXPxQOi
0Rzg+c/AAAAAAAAAACtQHNPgk/bPwAAAAAAAAAA+JQvhqPG0T8AAAAAAAAAAKo/YI5WDey/sYpU9dkz+z8AAAAAAAAAAAAAAAAAA
AAAn8M4sHMr9j99tJzlP5/qvwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAALA+y3MMcOa/PQIn9JHLrT/ECuTj/HyYvw=="
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
      "data": "AAv6UQlX4L8Ip7biSxojwLMwXBP5R98/CdFpfr8UIsDx9oGkeGThv0+H4M2X4CfAHHzZFtiuIcDN+N8HjgTsP
0LSROZDYyDAYeZcavoiIcCWhCKV2nMhwOyxthjqOeA/P8Ym44N1JsDG9QVIIE3ev3HK0Cxw2yXAByjO8vfU7b+lg9AP5xrXPxQOi
0Rzg+c/AATn6r6zJMCtQHNPgk/bP4DfJkX91ibA+JQvhqPG0T+YbTxMd5MmwKo/YI5WDey/sYpU9dkz+z82rq10KzQkwAsdy6mJd
STAn8M4sHMr9j99tJzlP5/qvzuc9dW2PCjASqsLNSCvHcAfNA+a7vIhwLA+y3MMcOa/PQIn9JHLrT/ECuTj/HyYvw=="
     }
    },
    {
     "name": "minus_10_000",
     "message": "You replaced blocked scores by -10 000. Allowed scores can be that low too, and a q
uery whose keys are all blocked would share its weight evenly among them; use -np.inf.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "AAv6UQlX4L8AAAAAAIjDwLMwXBP5R98/AAAAAACIw8Dx9oGkeGThvwAAAAAAiMPAAAAAAACIw8DN+N8HjgTsP
wAAAAAAiMPAAAAAAACIw8AAAAAAAIjDwOyxthjqOeA/AAAAAACIw8DG9QVIIE3evwAAAAAAiMPAByjO8vfU7b+lg9AP5xrXPxQOi
0Rzg+c/AAAAAACIw8CtQHNPgk/bPwAAAAAAiMPA+JQvhqPG0T8AAAAAAIjDwKo/YI5WDey/sYpU9dkz+z8AAAAAAIjDwAAAAAAAi
MPAn8M4sHMr9j99tJzlP5/qvwAAAAAAiMPAAAAAAACIw8AAAAAAAIjDwLA+y3MMcOa/PQIn9JHLrT/ECuTj/HyYvw=="
     }
    },
    {
     "name": "minus_1e9",
     "message": "You replaced blocked scores by -1e9, which is a score like any other: a query whose
 keys are all blocked would share its weight evenly among them; use -np.inf.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "AAv6UQlX4L8AAAAAZc3NwbMwXBP5R98/AAAAAGXNzcHx9oGkeGThvwAAAABlzc3BAAAAAGXNzcHN+N8HjgTsP
wAAAABlzc3BAAAAAGXNzcEAAAAAZc3NweyxthjqOeA/AAAAAGXNzcHG9QVIIE3evwAAAABlzc3BByjO8vfU7b+lg9AP5xrXPxQOi
0Rzg+c/AAAAAGXNzcGtQHNPgk/bPwAAAABlzc3B+JQvhqPG0T8AAAAAZc3Nwao/YI5WDey/sYpU9dkz+z8AAAAAZc3NwQAAAABlz
c3Bn8M4sHMr9j99tJzlP5/qvwAAAABlzc3BAAAAAGXNzcEAAAAAZc3NwbA+y3MMcOa/PQIn9JHLrT/ECuTj/HyYvw=="
     }
    },
    {
     "name": "times_infinity",
     "message": "You multiplied blocked scores by -inf, which turns a negative score into +inf and g
ives it all the weight. Replace them, with np.where, instead of multiplying.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "AAv6UQlX4L8AAAAAAADw/7MwXBP5R98/AAAAAAAA8P/x9oGkeGThvwAAAAAAAPB/AAAAAAAA8P/N+N8HjgTsP
wAAAAAAAPD/AAAAAAAA8P8AAAAAAADw/+yxthjqOeA/AAAAAAAA8H/G9QVIIE3evwAAAAAAAPB/ByjO8vfU7b+lg9AP5xrXPxQOi
0Rzg+c/AAAAAAAA8H+tQHNPgk/bPwAAAAAAAPB/+JQvhqPG0T8AAAAAAADwf6o/YI5WDey/sYpU9dkz+z8AAAAAAADwfwAAAAAAA
PB/n8M4sHMr9j99tJzlP5/qvwAAAAAAAPB/AAAAAAAA8P8AAAAAAADw/7A+y3MMcOa/PQIn9JHLrT/ECuTj/HyYvw=="
     }
    },
    {
     "name": "not_a_number",
     "message": "Blocked scores became NaN, and NaN spreads: the whole row of weights would be NaN. 
Use -inf, whose exponential is exactly 0.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "AAv6UQlX4L8AAAAAAAD4f7MwXBP5R98/AAAAAAAA+H/x9oGkeGThvwAAAAAAAPh/AAAAAAAA+H/N+N8HjgTsP
wAAAAAAAPh/AAAAAAAA+H8AAAAAAAD4f+yxthjqOeA/AAAAAAAA+H/G9QVIIE3evwAAAAAAAPh/ByjO8vfU7b+lg9AP5xrXPxQOi
0Rzg+c/AAAAAAAA+H+tQHNPgk/bPwAAAAAAAPh/+JQvhqPG0T8AAAAAAAD4f6o/YI5WDey/sYpU9dkz+z8AAAAAAAD4fwAAAAAAA
Ph/n8M4sHMr9j99tJzlP5/qvwAAAAAAAPh/AAAAAAAA+H8AAAAAAAD4f7A+y3MMcOa/PQIn9JHLrT/ECuTj/HyYvw=="
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
   "single": 922.0,
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
    "data": "iFP9+qQ0a79+PaFP0eTjPwAAAAAAAPD/AAAAAAAA8P8AAAAAAADw/wAAAAAAAPD/AAAAAAAA8P+fK8QPQqwBQPy
jdPZ7F8G/AAAAAAAA8P8AAAAAAADw/wAAAAAAAPD/AAAAAAAA8P8AAAAAAADw/1cJ/FmFMqo/PGGDKziNzT8AAAAAAADw/wAAAAA
AAPD/AAAAAAAA8P8AAAAAAADw/wAAAAAAAPD/J0mFC5K/zj9ONH5eb97aPwAAAAAAAPD/AAAAAAAA8P8AAAAAAADw/wAAAAAAAPD
/AAAAAAAA8P80VfsAS0DYv6JPuPvxJ9I/AAAAAAAA8P8AAAAAAADw/wAAAAAAAPD/AAAAAAAA8P8AAAAAAADw/+iqJ/xzfuq//yJ
r25Iy379dL/F/cxT2P4nSaVOfeN8/xYBcEbMP2D8AAAAAAADw/wAAAAAAAPD/Xh6SOdD4579ZEdX4zeryP0NjoUtu0uW/L+C4Jkc
I7z9WlrdqzP7PPwAAAAAAAPD/AAAAAAAA8P+WE5sAWYfrv5n6sjt9+4C/rxoFGURr/7906G15CoQCQNp92Ku/fMq/AAAAAAAA8P8
AAAAAAADw/xSrnBrd3vG/robkZ24l8r8OMAqtakwHwE0yE+25sfW/msuq7pSb3D8AAAAAAADw/wAAAAAAAPD/Kovk1Yjd6j/84fz
fmSLcv2j41+P2c/Q/NDjcLECs8T/lapLz9YgAQAAAAAAAAPD/AAAAAAAA8P/QPG+Wxb3rP8+lwpHvBfo/yPc8z3iq4D8GNzVaQpn
aP8KELl+9V/4/SG+iBIjO6j+f6Imp9kbwv58cQB8Cm6Y/Kskm2UC1zz8ozL30CAPGv1RW8yJd56K/RZsRnskxpb9mM0zrvUj3P9c
j0gRQ76s/FD25Z8Cv8T94wZQY09jXP29954R9AeW/X18sWyVZ8D8SbJIMFp3kv3/OuzglXd8/BjaL9+0upr9D9R7meIXuv9LmrJu
eJOS/V0HTRk7p9T+c7TmA2vX4v+sJc86/vu0/IYKR9pbM/z/tyVLFHl/zP72kKG1GLe2/UeX0Iaxw6z9HVlFVcmrcP2/0bpq4xNU
/N4M6gddo57/ZZT6xWibZv7QmNNAzHvG/"
   },
   "mistakes": [
    {
     "name": "inverted",
     "message": "You blocked where the mask is True. True means \u201cmay attend\u201d: keep the sco
re there, and put -inf where the mask is False.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 7],
      "data": "AAAAAAAA8P8AAAAAAADw/6H7/guUHpG/CMhESkjq3T8pwH0Xn4eyP0D56mjabvC/g7qe9Lvk5D8AAAAAAADw/
wAAAAAAAPD/5ar5g3t30T9KNJGwOCf6v+ENsITsCuA/EtMQLqFTtb/3E/qhVWX3PwAAAAAAAPD/AAAAAAAA8P9/BjHgd+rtP0Mpy
mma6LM/M0TKF0j83L89AZwzqQnOvzyPWmfyqN4/AAAAAAAA8P8AAAAAAADw/2uomTCKP+g/w5CHa5E3ur870eubFKHkv4TDB/K2z
NW/i6NMIwNx6D8AAAAAAADw/wAAAAAAAPD//1SDEh4E8r8B92NsMbjxvzulbw5gXfU/cqvFWDSi2r9Ms4NOxab6vwAAAAAAAPD/A
AAAAAAA8P8AAAAAAADw/wAAAAAAAPD/AAAAAAAA8P/JZTFw2v3oPxtiicJ8l46/AAAAAAAA8P8AAAAAAADw/wAAAAAAAPD/AAAAA
AAA8P8AAAAAAADw/689M83G58M/k4qCz2Ls6L8AAAAAAADw/wAAAAAAAPD/AAAAAAAA8P8AAAAAAADw/wAAAAAAAPD/R7XJK2Hd3
T9o0spHWg71PwAAAAAAAPD/AAAAAAAA8P8AAAAAAADw/wAAAAAAAPD/AAAAAAAA8P/BjZR/Q1y0P70I9MP4RpC/AAAAAAAA8P8AA
AAAAADw/wAAAAAAAPD/AAAAAAAA8P8AAAAAAADw/6I5jYpwIpo/BEc4jgDJ3L8AAAAAAADw/wAAAAAAAPD/AAAAAAAA8P8AAAAAA
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
      "data": "iFP9+qQ0a79+PaFP0eTjPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACfK8QPQqwBQ
PyjdPZ7F8G/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFcJ/FmFMqo/PGGDKziNzT8AAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJ0mFC5K/zj9ONH5eb97aPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAA0VfsAS0DYv6JPuPvxJ9I/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOiqJ/xzfuq//
yJr25Iy379dL/F/cxT2P4nSaVOfeN8/xYBcEbMP2D8AAAAAAAAAAAAAAAAAAAAAXh6SOdD4579ZEdX4zeryP0NjoUtu0uW/L+C4J
kcI7z9WlrdqzP7PPwAAAAAAAAAAAAAAAAAAAACWE5sAWYfrv5n6sjt9+4C/rxoFGURr/7906G15CoQCQNp92Ku/fMq/AAAAAAAAA
AAAAAAAAAAAABSrnBrd3vG/robkZ24l8r8OMAqtakwHwE0yE+25sfW/msuq7pSb3D8AAAAAAAAAAAAAAAAAAAAAKovk1Yjd6j/84
fzfmSLcv2j41+P2c/Q/NDjcLECs8T/lapLz9YgAQAAAAAAAAAAAAAAAAAAAAADQPG+Wxb3rP8+lwpHvBfo/yPc8z3iq4D8GNzVaQ
pnaP8KELl+9V/4/SG+iBIjO6j+f6Imp9kbwv58cQB8Cm6Y/Kskm2UC1zz8ozL30CAPGv1RW8yJd56K/RZsRnskxpb9mM0zrvUj3P
9cj0gRQ76s/FD25Z8Cv8T94wZQY09jXP29954R9AeW/X18sWyVZ8D8SbJIMFp3kv3/OuzglXd8/BjaL9+0upr9D9R7meIXuv9Lmr
JueJOS/V0HTRk7p9T+c7TmA2vX4v+sJc86/vu0/IYKR9pbM/z/tyVLFHl/zP72kKG1GLe2/UeX0Iaxw6z9HVlFVcmrcP2/0bpq4x
NU/N4M6gddo57/ZZT6xWibZv7QmNNAzHvG/"
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
      "data": "iFP9+qQ0a79+PaFP0eTjP37/BUqPCCTAwNmtva0QI8CABNHB8NojwChfHU3bDSbAWBS2QLSxIsCfK8QPQqwBQ
PyjdPZ7F8G/qTLgI0R0I8CJJhIW50QnwCL/tDdR/yLApiFcQqcqJMCBvcBLVRMhwFcJ/FmFMqo/PGGDKziNzT+Y7/yBWCEiwK1rL
Msu2CPAIlK+QOLnJMAFcM6kJngkwIYrxWy4CiPAJ0mFC5K/zj9ONH5eb97aP3ll9lwHfCLAIg/XIm80JMAUvb5JEUolwBw+kLdlr
iTAxzXLze94IsA0VfsAS0DYv6JPuPvxJ9I/oGpQwoNAJsDgfowtBjcmwFkLMv5TVCHAXC3GohHVJMBqdtCp2FQnwOiqJ/xzfuq//
yJr25Iy379dL/F/cxT2P4nSaVOfeN8/xYBcEbMP2D+j6fxYInAiwFmiMN+lByTAXh6SOdD4579ZEdX4zeryP0NjoUtu0uW/L+C4J
kcI7z9WlrdqzP7PPwkzy+RgsCPAqSj4LMaOJcCWE5sAWYfrv5n6sjt9+4C/rxoFGURr/7906G15CoQCQNp92Ku/fMq/VrKh9hQRI
8CzpQa3NF4hwBSrnBrd3vG/robkZ24l8r8OMAqtakwHwE0yE+25sfW/msuq7pSb3D/k1gB5R9cjwAT6YXwjCCTAKovk1Yjd6j/84
fzfmSLcv2j41+P2c/Q/NDjcLECs8T/lapLz9YgAQGO5usfu8iPAOMJxBEjmJMDQPG+Wxb3rP8+lwpHvBfo/yPc8z3iq4D8GNzVaQ
pnaP8KELl+9V/4/SG+iBIjO6j+f6Imp9kbwv58cQB8Cm6Y/Kskm2UC1zz8ozL30CAPGv1RW8yJd56K/RZsRnskxpb9mM0zrvUj3P
9cj0gRQ76s/FD25Z8Cv8T94wZQY09jXP29954R9AeW/X18sWyVZ8D8SbJIMFp3kv3/OuzglXd8/BjaL9+0upr9D9R7meIXuv9Lmr
JueJOS/V0HTRk7p9T+c7TmA2vX4v+sJc86/vu0/IYKR9pbM/z/tyVLFHl/zP72kKG1GLe2/UeX0Iaxw6z9HVlFVcmrcP2/0bpq4x
NU/N4M6gddo57/ZZT6xWibZv7QmNNAzHvG/"
     }
    },
    {
     "name": "minus_10_000",
     "message": "You replaced blocked scores by -10 000. Allowed scores can be that low too, and a q
uery whose keys are all blocked would share its weight evenly among them; use -np.inf.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 7],
      "data": "iFP9+qQ0a79+PaFP0eTjPwAAAAAAiMPAAAAAAACIw8AAAAAAAIjDwAAAAAAAiMPAAAAAAACIw8CfK8QPQqwBQ
PyjdPZ7F8G/AAAAAACIw8AAAAAAAIjDwAAAAAAAiMPAAAAAAACIw8AAAAAAAIjDwFcJ/FmFMqo/PGGDKziNzT8AAAAAAIjDwAAAA
AAAiMPAAAAAAACIw8AAAAAAAIjDwAAAAAAAiMPAJ0mFC5K/zj9ONH5eb97aPwAAAAAAiMPAAAAAAACIw8AAAAAAAIjDwAAAAAAAi
MPAAAAAAACIw8A0VfsAS0DYv6JPuPvxJ9I/AAAAAACIw8AAAAAAAIjDwAAAAAAAiMPAAAAAAACIw8AAAAAAAIjDwOiqJ/xzfuq//
yJr25Iy379dL/F/cxT2P4nSaVOfeN8/xYBcEbMP2D8AAAAAAIjDwAAAAAAAiMPAXh6SOdD4579ZEdX4zeryP0NjoUtu0uW/L+C4J
kcI7z9WlrdqzP7PPwAAAAAAiMPAAAAAAACIw8CWE5sAWYfrv5n6sjt9+4C/rxoFGURr/7906G15CoQCQNp92Ku/fMq/AAAAAACIw
8AAAAAAAIjDwBSrnBrd3vG/robkZ24l8r8OMAqtakwHwE0yE+25sfW/msuq7pSb3D8AAAAAAIjDwAAAAAAAiMPAKovk1Yjd6j/84
fzfmSLcv2j41+P2c/Q/NDjcLECs8T/lapLz9YgAQAAAAAAAiMPAAAAAAACIw8DQPG+Wxb3rP8+lwpHvBfo/yPc8z3iq4D8GNzVaQ
pnaP8KELl+9V/4/SG+iBIjO6j+f6Imp9kbwv58cQB8Cm6Y/Kskm2UC1zz8ozL30CAPGv1RW8yJd56K/RZsRnskxpb9mM0zrvUj3P
9cj0gRQ76s/FD25Z8Cv8T94wZQY09jXP29954R9AeW/X18sWyVZ8D8SbJIMFp3kv3/OuzglXd8/BjaL9+0upr9D9R7meIXuv9Lmr
JueJOS/V0HTRk7p9T+c7TmA2vX4v+sJc86/vu0/IYKR9pbM/z/tyVLFHl/zP72kKG1GLe2/UeX0Iaxw6z9HVlFVcmrcP2/0bpq4x
NU/N4M6gddo57/ZZT6xWibZv7QmNNAzHvG/"
     }
    },
    {
     "name": "minus_1e9",
     "message": "You replaced blocked scores by -1e9, which is a score like any other: a query whose
 keys are all blocked would share its weight evenly among them; use -np.inf.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 7],
      "data": "iFP9+qQ0a79+PaFP0eTjPwAAAABlzc3BAAAAAGXNzcEAAAAAZc3NwQAAAABlzc3BAAAAAGXNzcGfK8QPQqwBQ
PyjdPZ7F8G/AAAAAGXNzcEAAAAAZc3NwQAAAABlzc3BAAAAAGXNzcEAAAAAZc3NwVcJ/FmFMqo/PGGDKziNzT8AAAAAZc3NwQAAA
ABlzc3BAAAAAGXNzcEAAAAAZc3NwQAAAABlzc3BJ0mFC5K/zj9ONH5eb97aPwAAAABlzc3BAAAAAGXNzcEAAAAAZc3NwQAAAABlz
c3BAAAAAGXNzcE0VfsAS0DYv6JPuPvxJ9I/AAAAAGXNzcEAAAAAZc3NwQAAAABlzc3BAAAAAGXNzcEAAAAAZc3NweiqJ/xzfuq//
yJr25Iy379dL/F/cxT2P4nSaVOfeN8/xYBcEbMP2D8AAAAAZc3NwQAAAABlzc3BXh6SOdD4579ZEdX4zeryP0NjoUtu0uW/L+C4J
kcI7z9WlrdqzP7PPwAAAABlzc3BAAAAAGXNzcGWE5sAWYfrv5n6sjt9+4C/rxoFGURr/7906G15CoQCQNp92Ku/fMq/AAAAAGXNz
cEAAAAAZc3NwRSrnBrd3vG/robkZ24l8r8OMAqtakwHwE0yE+25sfW/msuq7pSb3D8AAAAAZc3NwQAAAABlzc3BKovk1Yjd6j/84
fzfmSLcv2j41+P2c/Q/NDjcLECs8T/lapLz9YgAQAAAAABlzc3BAAAAAGXNzcHQPG+Wxb3rP8+lwpHvBfo/yPc8z3iq4D8GNzVaQ
pnaP8KELl+9V/4/SG+iBIjO6j+f6Imp9kbwv58cQB8Cm6Y/Kskm2UC1zz8ozL30CAPGv1RW8yJd56K/RZsRnskxpb9mM0zrvUj3P
9cj0gRQ76s/FD25Z8Cv8T94wZQY09jXP29954R9AeW/X18sWyVZ8D8SbJIMFp3kv3/OuzglXd8/BjaL9+0upr9D9R7meIXuv9Lmr
JueJOS/V0HTRk7p9T+c7TmA2vX4v+sJc86/vu0/IYKR9pbM/z/tyVLFHl/zP72kKG1GLe2/UeX0Iaxw6z9HVlFVcmrcP2/0bpq4x
NU/N4M6gddo57/ZZT6xWibZv7QmNNAzHvG/"
     }
    },
    {
     "name": "times_infinity",
     "message": "You multiplied blocked scores by -inf, which turns a negative score into +inf and g
ives it all the weight. Replace them, with np.where, instead of multiplying.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 7],
      "data": "iFP9+qQ0a79+PaFP0eTjPwAAAAAAAPB/AAAAAAAA8P8AAAAAAADw/wAAAAAAAPB/AAAAAAAA8P+fK8QPQqwBQ
PyjdPZ7F8G/AAAAAAAA8P8AAAAAAADwfwAAAAAAAPD/AAAAAAAA8H8AAAAAAADw/1cJ/FmFMqo/PGGDKziNzT8AAAAAAADw/wAAA
AAAAPD/AAAAAAAA8H8AAAAAAADwfwAAAAAAAPD/J0mFC5K/zj9ONH5eb97aPwAAAAAAAPD/AAAAAAAA8H8AAAAAAADwfwAAAAAAA
PB/AAAAAAAA8P80VfsAS0DYv6JPuPvxJ9I/AAAAAAAA8H8AAAAAAADwfwAAAAAAAPD/AAAAAAAA8H8AAAAAAADwf+iqJ/xzfuq//
yJr25Iy379dL/F/cxT2P4nSaVOfeN8/xYBcEbMP2D8AAAAAAADw/wAAAAAAAPB/Xh6SOdD4579ZEdX4zeryP0NjoUtu0uW/L+C4J
kcI7z9WlrdqzP7PPwAAAAAAAPD/AAAAAAAA8H+WE5sAWYfrv5n6sjt9+4C/rxoFGURr/7906G15CoQCQNp92Ku/fMq/AAAAAAAA8
P8AAAAAAADw/xSrnBrd3vG/robkZ24l8r8OMAqtakwHwE0yE+25sfW/msuq7pSb3D8AAAAAAADw/wAAAAAAAPB/Kovk1Yjd6j/84
fzfmSLcv2j41+P2c/Q/NDjcLECs8T/lapLz9YgAQAAAAAAAAPD/AAAAAAAA8H/QPG+Wxb3rP8+lwpHvBfo/yPc8z3iq4D8GNzVaQ
pnaP8KELl+9V/4/SG+iBIjO6j+f6Imp9kbwv58cQB8Cm6Y/Kskm2UC1zz8ozL30CAPGv1RW8yJd56K/RZsRnskxpb9mM0zrvUj3P
9cj0gRQ76s/FD25Z8Cv8T94wZQY09jXP29954R9AeW/X18sWyVZ8D8SbJIMFp3kv3/OuzglXd8/BjaL9+0upr9D9R7meIXuv9Lmr
JueJOS/V0HTRk7p9T+c7TmA2vX4v+sJc86/vu0/IYKR9pbM/z/tyVLFHl/zP72kKG1GLe2/UeX0Iaxw6z9HVlFVcmrcP2/0bpq4x
NU/N4M6gddo57/ZZT6xWibZv7QmNNAzHvG/"
     }
    },
    {
     "name": "not_a_number",
     "message": "Blocked scores became NaN, and NaN spreads: the whole row of weights would be NaN. 
Use -inf, whose exponential is exactly 0.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 7],
      "data": "iFP9+qQ0a79+PaFP0eTjPwAAAAAAAPh/AAAAAAAA+H8AAAAAAAD4fwAAAAAAAPh/AAAAAAAA+H+fK8QPQqwBQ
PyjdPZ7F8G/AAAAAAAA+H8AAAAAAAD4fwAAAAAAAPh/AAAAAAAA+H8AAAAAAAD4f1cJ/FmFMqo/PGGDKziNzT8AAAAAAAD4fwAAA
AAAAPh/AAAAAAAA+H8AAAAAAAD4fwAAAAAAAPh/J0mFC5K/zj9ONH5eb97aPwAAAAAAAPh/AAAAAAAA+H8AAAAAAAD4fwAAAAAAA
Ph/AAAAAAAA+H80VfsAS0DYv6JPuPvxJ9I/AAAAAAAA+H8AAAAAAAD4fwAAAAAAAPh/AAAAAAAA+H8AAAAAAAD4f+iqJ/xzfuq//
yJr25Iy379dL/F/cxT2P4nSaVOfeN8/xYBcEbMP2D8AAAAAAAD4fwAAAAAAAPh/Xh6SOdD4579ZEdX4zeryP0NjoUtu0uW/L+C4J
kcI7z9WlrdqzP7PPwAAAAAAAPh/AAAAAAAA+H+WE5sAWYfrv5n6sjt9+4C/rxoFGURr/7906G15CoQCQNp92Ku/fMq/AAAAAAAA+
H8AAAAAAAD4fxSrnBrd3vG/robkZ24l8r8OMAqtakwHwE0yE+25sfW/msuq7pSb3D8AAAAAAAD4fwAAAAAAAPh/Kovk1Yjd6j/84
fzfmSLcv2j41+P2c/Q/NDjcLECs8T/lapLz9YgAQAAAAAAAAPh/AAAAAAAA+H/QPG+Wxb3rP8+lwpHvBfo/yPc8z3iq4D8GNzVaQ
pnaP8KELl+9V/4/SG+iBIjO6j+f6Imp9kbwv58cQB8Cm6Y/Kskm2UC1zz8ozL30CAPGv1RW8yJd56K/RZsRnskxpb9mM0zrvUj3P
9cj0gRQ76s/FD25Z8Cv8T94wZQY09jXP29954R9AeW/X18sWyVZ8D8SbJIMFp3kv3/OuzglXd8/BjaL9+0upr9D9R7meIXuv9Lmr
JueJOS/V0HTRk7p9T+c7TmA2vX4v+sJc86/vu0/IYKR9pbM/z/tyVLFHl/zP72kKG1GLe2/UeX0Iaxw6z9HVlFVcmrcP2/0bpq4x
NU/N4M6gddo57/ZZT6xWibZv7QmNNAzHvG/"
     }
    }
   ]
  }
 ]
}
"""

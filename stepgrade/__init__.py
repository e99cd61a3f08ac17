"""stepgrade marks notebooks step by step against NumPy reference implementations.

Students write ``from stepgrade import grader`` and then ``grader.check("softmax")``.
"""

__version__ = "0.2.0"

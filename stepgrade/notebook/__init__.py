"""A notebook as data: cells, names, calls of the grader, and putting cells back."""

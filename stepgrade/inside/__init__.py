"""What runs where the student's code runs: in the sandbox, or in the student's own Python.

Nothing in here decides anything, and nothing in here imports the rest of stepgrade.
"""

"""What a student's machine runs: the released cases, the check, and pytest on a notebook."""

"""Applying today's rubric to the stored results of a marking, without running anybody's code again."""

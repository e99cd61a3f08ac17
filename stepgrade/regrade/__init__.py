"""Applying today's rubric to what is kept of a marking, without running anybody's code again."""

"""Marking on Gradescope: an autograder zip made by Otter, and the plug-in that marks in it."""

"""The rubrics: a package for each assignment, with a module for each step or family of steps."""

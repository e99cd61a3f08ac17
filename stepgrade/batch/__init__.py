"""Marking a class at once: on all cores or many machines, with one writer, and never from the start again."""

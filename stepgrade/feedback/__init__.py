"""What a student reads after marking: the page that ``nbgrader generate_feedback`` writes.

``marks`` reads the gradebook, ``summary`` and ``section`` write what goes above the notebook and below each
step, ``pictures`` shows where an array differs, and ``exporter`` puts all of it on one page.
"""

"""What authors use: the audit of a rubric, the release, and pages to read."""

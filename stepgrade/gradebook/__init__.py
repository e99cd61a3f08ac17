"""The one place that reads and writes nbgrader's database."""

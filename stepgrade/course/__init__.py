"""The course directory: its settings, intake of submissions, nbgrader's own command, the status line."""

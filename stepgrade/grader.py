"""What students import: ``from stepgrade import grader`` and then ``grader.check("softmax")``."""

from stepgrade.selfcheck.check import CheckFailed, check, check_all, grade, progress, start
from stepgrade.selfcheck.ready import ready

__all__ = ["CheckFailed", "check", "check_all", "grade", "progress", "ready", "start"]

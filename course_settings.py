"""The course's own settings, all that an nbgrader_config.py may set.

`stepgrade doctor` reads them and names a mistake.  While one is in here, nothing is marked or released.
"""

c = get_config()  # type: ignore[name-defined]  # noqa: F821  (stepgrade puts it there)

c.CourseDirectory.course_id = "transformers-numpy"

# What submissions may import, besides the standard library. numpy, matplotlib and IPython come with it.
c.MarkSteps.packages = ["stepgrade", "attention_plots"]

# The assignments in the order in which students work on them, as grader.progress() shows them; no others.
c.WriteSelfChecks.order = [
    *("lesson_01", "exercise_01", "lesson_02", "lesson_03", "exercise_02"),
    *("lesson_04", "lesson_05", "lesson_06", "exercise_03"),
]

# Late work costs nothing unless a rate is set; docs/exports.md says how days are counted.
# c.LatePenalty.percent_per_day = 10
# c.LatePenalty.grace_minutes = 15
# c.LatePenalty.at_most_percent = 50

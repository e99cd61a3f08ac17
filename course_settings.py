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

# What a student can do who has finished one, as grader.progress() and docs/paths.md tell it.
c.WriteSelfChecks.milestones = {
    "lesson_01": "compute attention for three words with pencil and paper",
    "exercise_01": "write masked attention for any leading axes",
    "lesson_02": "write self-attention with a causal mask, and say what it cannot see",
    "lesson_03": "write the layer with several heads that every transformer contains",
    "exercise_02": "differentiate that layer by hand",
    "lesson_04": "tell a transformer where its words stand, in three ways",
    "lesson_05": "name every part of a block, and what breaks without it",
    "lesson_06": "draw the architecture from memory, and count its parameters",
    "exercise_03": "run trained weights with your own functions, and have them write",
}

# What pip installs in a notebook's first cell where stepgrade is missing, as in Colab: the students' wheel as
# the file beside the notebook, its address, or its name on an index where that name is yours. Empty: nothing.
c.WriteSelfChecks.install = "stepgrade-{version}-py3-none-any.whl"

# Late work costs nothing unless a rate is set; docs/exports.md says how days are counted.
# c.LatePenalty.percent_per_day = 10
# c.LatePenalty.grace_minutes = 15
# c.LatePenalty.at_most_percent = 50

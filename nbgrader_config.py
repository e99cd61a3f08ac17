"""nbgrader's configuration: the project is an nbgrader course, marked by stepgrade."""

from pathlib import Path

from stepgrade.preprocessors import configure

c = get_config()  # type: ignore[name-defined]  # noqa: F821  (traitlets puts it there)

c.CourseDirectory.course_id = "transformers-numpy"
configure(c, Path(__file__).resolve().parent)

# What submissions may import, besides the standard library. numpy, matplotlib and IPython come with it.
c.MarkSteps.packages = ["stepgrade", "attention_plots"]

# Late work costs nothing unless a rate is set; docs/exports.md says how days are counted.
# c.LatePenalty.percent_per_day = 10
# c.LatePenalty.grace_minutes = 15
# c.LatePenalty.at_most_percent = 50

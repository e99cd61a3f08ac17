"""nbgrader's configuration: the project is an nbgrader course, marked by stepgrade."""

from pathlib import Path

from stepgrade.preprocessors import configure

c = get_config()  # type: ignore[name-defined]  # noqa: F821  (traitlets puts it there)

c.CourseDirectory.course_id = "transformers-numpy"
configure(c, Path(__file__).resolve().parent)

# What submissions may import, besides the standard library. numpy, matplotlib and IPython come with it.
c.MarkSteps.packages = ["stepgrade", "attention_plots"]

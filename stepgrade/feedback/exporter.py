"""The feedback page itself: nbconvert's HTML exporter with a template of our own.

The page is complete in itself.  It has no script and fetches nothing, and it forbids both to the browser, so
that nothing in a submission can run when somebody opens the page.
"""

from __future__ import annotations

import os
from importlib.resources import files
from pathlib import Path
from typing import Any

from jinja2 import pass_context
from nbconvert import HTMLExporter
from nbconvert.filters.markdown_mistune import MarkdownWithMath
from pygments.formatters import HtmlFormatter
from traitlets import Bool, default

from stepgrade.course.child import in_child
from stepgrade.course.nbgrader_names import without_slash
from stepgrade.display.markdown_math import Headings, MathRenderer, submitted_markdown
from stepgrade.feedback.beside import PicturesBeside

TEMPLATE = "marked_notebook"
TEMPLATES = Path(str(files("stepgrade.feedback").joinpath("templates")))


class FeedbackExporter(HTMLExporter):
    """Writes a marked notebook.  What the page says comes from ``resources["feedback"]``, a ``FeedbackPage``.

    ``template_name`` and ``extra_template_basedirs`` are nbconvert's own; a template that extends
    ``marked_notebook/index.html.j2`` can change any of its blocks.
    """

    exclude_input_prompt = Bool(True).tag(config=True)
    exclude_output_prompt = Bool(True).tag(config=True)

    def __init__(self, config: Any = None, **traits: Any) -> None:
        super().__init__(config=config, **traits)  # type: ignore[no-untyped-call]
        without_slash(self.parent)

    @default("template_name")
    def _template_name_default(self) -> str:
        return TEMPLATE

    @default("extra_template_basedirs")
    def _template_folders(self) -> list[str]:
        return [str(TEMPLATES)]

    def from_filename(self, filename: str, resources: Any = None, **kw: Any) -> Any:
        """The page of the notebook in ``filename``, written in a child process.  Raises OverBudget."""

        def convert() -> tuple[str, str]:
            output, made = super(FeedbackExporter, self).from_filename(filename, resources, **kw)
            return str(output), str(made["output_extension"])

        output, extension = in_child(convert, self.log)
        return output, {**(resources or {}), "output_extension": extension}

    def from_notebook_node(self, nb: Any, resources: Any = None, **kw: Any) -> Any:
        """The page of ``nb``."""
        self._headings = Headings()
        self._beside = PicturesBeside(Path((resources or {}).get("metadata", {}).get("path") or os.devnull))
        return super().from_notebook_node(nb, resources, **kw)

    def _init_resources(self, resources: Any) -> Any:
        resources = super()._init_resources(resources)  # type: ignore[no-untyped-call]
        resources["style"] = _style()
        return resources

    @pass_context
    def markdown2html(self, context: Any, source: str) -> str:
        """The filter that nbconvert's templates call for Markdown cells."""
        return submitted_markdown(context, source, self._headings, 1, self._beside.as_data)


def comment_html(comment: str) -> str:
    """An instructor's comment as HTML: Markdown with formulas; tags in it are text."""
    return str(MarkdownWithMath(renderer=MathRenderer(Headings(), lower=4, escape=True)).render(comment))


def _style() -> str:
    formatter: Any = HtmlFormatter(style="default")
    shared = files("stepgrade.display").joinpath("reading_page.css").read_text(encoding="utf-8")
    own = (TEMPLATES / TEMPLATE / "page.css").read_text(encoding="utf-8")
    return f"{formatter.get_style_defs('.highlight')}\n{shared}\n{own}"

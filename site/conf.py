"""How Sphinx builds the course's site; scripts/build_site.py (``make site``) prepares the pages."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

from docutils import nodes

from stepgrade.display.formulas import Formulas

SITE = Path(__file__).resolve().parent

_api = runpy.run_path(str(SITE.parent / "docs" / "api" / "conf.py"))
globals().update(
    {name: value for name, value in _api.items() if name.startswith(("auto", "nitpick", "add_"))}
)

project = "Transformers & Attention in NumPy"
author = "the authors of stepgrade"
version = release = _api["version"]

extensions = ["myst_nb", "sphinx.ext.autodoc", "sphinx.ext.autosummary"]
templates_path = ["api/templates"]
exclude_patterns = ["api/templates"]
html_theme = "furo"
html_title = project
html_static_path = [str(SITE / "static")]
html_css_files = ["site.css"]
html_show_copyright = False
html_show_sourcelink = False
html_copy_source = False
html_math_renderer = "mathml"
html_theme_options = {"top_of_page_buttons": []}
language = "en"

myst_enable_extensions = ["dollarmath", "colon_fence"]
myst_heading_anchors = 4
nb_execution_mode = "off"  # what is given was run when the pages were prepared
nb_render_markdown_format = "myst"
nb_merge_streams = True
nb_code_prompt_show = "Code"
nb_code_prompt_hide = "Code"
# An ellipsis in an example, and headings that begin below the first level, are meant.
suppress_warnings = ["misc.highlighting_failure", "myst.header"]

_formulas = Formulas()


def _formula(self: Any, node: nodes.Element) -> None:
    display = isinstance(node, nodes.math_block)
    formula = _formulas.mathml(node.astext(), display)
    self.body.append(f'<div class="formula">{formula}</div>' if display else formula)
    raise nodes.SkipNode


def setup(app: Any) -> None:
    """Called by Sphinx: formulas are MathML, which browsers show without a script."""
    _api["setup"](app)
    app.add_html_math_renderer("mathml", (_formula, None), (_formula, None))

"""How Sphinx builds the API pages from the docstrings: ``make docs``."""

from __future__ import annotations

import sys
from dataclasses import is_dataclass
from pathlib import Path
from typing import Any

# What is installed is stepgrade and attention_plots alone; solutions/ lies on no one's path.
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from sphinx.util.inspect import TypeAliasForwardRef

from stepgrade import __version__

project = "stepgrade"
author = "the authors of stepgrade"
version = release = __version__

extensions = ["sphinx.ext.autodoc", "sphinx.ext.autosummary"]
templates_path = ["templates"]
exclude_patterns = ["templates"]
html_show_sourcelink = False
html_copy_source = False

autodoc_default_options = {"members": True, "undoc-members": True}
autodoc_member_order = "bysource"
autodoc_preserve_defaults = True
add_module_names = False
# Types by the names that the code gives them: what is behind Array would hide the signature.
ALIASES = (
    *("Array", "BoolArray", "Cache", "Ids", "Inputs", "Layer", "Mask", "Params", "Part", "Picture", "Point"),
    *("ArrayLike", "ProxyCall", "Sublayer", "Table"),
)
autodoc_type_aliases = {name: name for name in ALIASES}
# Within other types (Array | None) Sphinx would write the alias's repr.
TypeAliasForwardRef.__repr__ = lambda self: self.name
# Every reference within the pages must be right.  These lead out of them, and nothing is fetched.
nitpick_ignore = [("py:class", name) for name in ALIASES]
nitpick_ignore_regex = [
    (r"py:.*", r"(collections|matplotlib|nbformat|nbgrader|numpy|pathlib)\..*"),
    (r"py:.*", r"t\.\w+"),  # traitlets' own name of typing
    (r"py:.*", r"stepgrade\.(inside|notebook|sandbox|course|gradebook|selfcheck)\..*"),
    (r"py:.*", r"stepgrade\..*\._\w+"),
    (r"py:.*", r"attention_plots\.style\.Colour"),
]


def signature_of_class(app: Any, what: str, name: str, found: Any, *rest: Any) -> tuple[str, None] | None:
    """No signature where fields or traits, which are listed below the class, are all that it takes."""
    if what != "class" or not isinstance(found, type):
        return None
    return ("", None) if is_dataclass(found) or "__init__" not in vars(found) else None


def setup(app: Any) -> None:
    """Called by Sphinx."""
    app.connect("autodoc-process-signature", signature_of_class)

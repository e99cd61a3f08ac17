"""Writing a step as a student would, rightly and wrongly; by hand, numbers are rounded."""

from __future__ import annotations

import textwrap
from collections.abc import Callable

from stepgrade.rubric import Mistake, Tolerance, Variant

TO_TWO_DECIMALS = Tolerance(rtol=0.0, atol=0.01)
"""The tolerance of every step that is worked out by hand."""


def writing(
    signature: str, *, method_of: str = "", before_single: str = ""
) -> tuple[Callable[..., Variant], Callable[..., Mistake]]:
    """Two functions, for a variant and for a mistake, that take the body's lines; the last one is returned.

    ``right(name, *lines, single=False)`` and ``wrong(name, message, *lines)``.  A mistake that differs from a
    variant in a word or a line is written as an edit of it, with ``Variant.but``.  A method is added to the class
    ``method_of`` as the notebooks do it, by redefining the class.  ``before_single`` stands before every
    single-precision variant.
    """

    def source(lines: tuple[str, ...]) -> str:
        text = "\n    ".join([f"def {signature}:", *lines[:-1], f"return {lines[-1]}"]) + "\n"
        return f"class {method_of}({method_of}):\n{textwrap.indent(text, '    ')}" if method_of else text

    def right(name: str, *lines: str, single: bool = False) -> Variant:
        return Variant(name, (before_single if single else "") + source(lines), single)

    def wrong(name: str, message: str, *lines: str) -> Mistake:
        return Mistake(name, source(lines), message)

    return right, wrong

"""A short print of a cell's code, by which a locked cell is compared with the one that was released.

The student's machine has only the print, and another Python than marking's; both must come to the same
verdict.  A syntax tree is written differently by each Python, its tokens are not.
"""

from __future__ import annotations

import hashlib
import io
import tokenize
from collections.abc import Iterator

from stepgrade.notebook.grader_calls import only_checks

CHECKS = "checks"
"""The print of a cell that does nothing but call the grader, as often as it likes."""
_LAYOUT = {tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT}
_NO_CODE = {tokenize.COMMENT, tokenize.NL, tokenize.ENDMARKER}


def code_print(source: str) -> str:
    """Sixteen hexadecimal digits; ``checks`` for a cell that only checks, empty for one without code.

    Comments, blank lines and spaces between tokens do not count.  A text that cannot be taken apart counts
    as it is written.
    """
    if only_checks(source):
        return CHECKS
    try:
        words = list(_words(source.strip() + "\n"))
    except (tokenize.TokenError, SyntaxError, ValueError):  # from Python 3.12 on, also of half a character
        words = [source.strip()]
    if not "".join(words).strip():
        return ""
    return hashlib.sha256("\0".join(words).encode("utf-8", "replace")).hexdigest()[:16]


def _words(source: str) -> Iterator[str]:
    """The tokens; a formatted string is one, as it was before Python 3.12 took it apart."""
    lines = io.StringIO(source).readlines()  # as tokens count them: a form feed ends no line
    depth, start = 0, (1, 0)
    for token in tokenize.generate_tokens(iter(lines).__next__):
        kind = tokenize.tok_name[token.type]
        if kind.endswith("STRING_START"):
            depth, start = depth + 1, start if depth else token.start
        elif kind.endswith("STRING_END"):
            depth -= 1
            if not depth:
                yield _between(lines, start, token.end)
        elif not depth and token.type not in _NO_CODE:
            yield kind if token.type in _LAYOUT else token.string


def _between(lines: list[str], start: tuple[int, int], end: tuple[int, int]) -> str:
    (first, left), (last, right) = start, end
    text = lines[first - 1 : last]
    text[-1] = text[-1][:right]  # before the left end: both may be in one line
    text[0] = text[0][left:]
    return "".join(text)

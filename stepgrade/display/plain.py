"""Text of others where it is no page: on a terminal, in a log, in a table for a spreadsheet.

File names, ids and messages are a student's.  On a terminal, escape characters in them would rewrite what
stands there; in a spreadsheet, a field that begins like a formula is run.
"""

from __future__ import annotations

import csv
import io
import logging
import unicodedata
from collections.abc import Iterable
from typing import Any

import click

_KEPT = frozenset("\n\t\u200c\u200d")
"""Control characters that only arrange text: lines, columns, and joined letters and emoji."""
_HIDDEN = frozenset(("Cc", "Cf", "Cs", "Zl", "Zp"))
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")


def printable(text: str) -> str:
    """``text`` with every control character as its escape: ``\\x1b``, ``\\u202e``."""
    if text.isascii() and text.replace("\n", "").isprintable():
        return text
    return "".join(
        each.encode("unicode_escape").decode()
        if unicodedata.category(each) in _HIDDEN and each not in _KEPT
        else each
        for each in text
    )


def one_line(text: object) -> str:
    """``text`` as printable text without line breaks."""
    return printable(str(text)).replace("\n", "\\n")


def say(text: str, err: bool = False) -> None:
    """Print a line, or several, on the terminal."""
    click.echo(printable(text), err=err)


# --- logs ----------------------------------------------------------------------------------------------


class PlainRecord(logging.LogRecord):
    """What is logged, printable; the arguments of a message begin no lines of their own."""

    def getMessage(self) -> str:  # noqa: N802  (logging's own name)
        """The message."""
        if isinstance(self.args, tuple):
            self.args = tuple(one_line(each) if isinstance(each, str) else each for each in self.args)
        if self.exc_info and not self.exc_text:
            self.exc_text = printable(logging.Formatter().formatException(self.exc_info))
        return printable(super().getMessage())


def keep_logs_plain() -> None:
    """Have everything that this process logs made printable."""
    logging.setLogRecordFactory(PlainRecord)


# --- tables --------------------------------------------------------------------------------------------


def harmless(field: Any) -> Any:
    """``field`` so that no spreadsheet runs it: text that begins like a formula gets a ``'`` in front."""
    if isinstance(field, str) and field.lstrip().startswith(_FORMULA_STARTS):
        return "'" + field
    return "" if field is None else field


def csv_text(rows: Iterable[Iterable[Any]], end: str = "\r\n") -> str:
    """``rows`` as CSV, every field harmless, each row with ``end`` behind it."""
    out = io.StringIO()
    csv.writer(out, lineterminator=end).writerows([harmless(field) for field in row] for row in rows)
    return out.getvalue()

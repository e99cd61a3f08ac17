"""Text of others on a terminal, in a log and in a table."""

from __future__ import annotations

import csv
import io
import logging

import pytest

from stepgrade.display.plain import PlainRecord, csv_text, one_line, printable


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("ada", "ada"),
        ("\x1b[2J\x1b]0;evil\x07", r"\x1b[2J\x1b]0;evil\x07"),
        ("\x9b31m", r"\x9b31m"),
        ("a\rb\x08\x7f", r"a\rb\x08\x7f"),
        ("evil\u202egnp.py", r"evil\u202egnp.py"),
        ("\u2066x\u2028y", r"\u2066x\u2028y"),
        ("\ud800", r"\ud800"),
        ("zwölf × 12 → 👩\u200d🔬\n\tx", "zwölf × 12 → 👩\u200d🔬\n\tx"),
    ],
)
def test_nothing_but_text_reaches_a_terminal(text: str, shown: str) -> None:
    assert printable(text) == shown
    assert one_line(text) == shown.replace("\n", r"\n")


def test_a_log_holds_no_control_characters_and_no_lines_that_a_name_begins() -> None:
    out = io.StringIO()
    handler = logging.StreamHandler(out)
    handler.setFormatter(logging.Formatter("%(levelname)s %(message)s"))
    try:
        raise ValueError("\x1b[2J")
    except ValueError as error:
        about = (type(error), error, error.__traceback__)
    name = "bob\nINFO eve: 20 of 20 points\x1b[1A"
    handler.handle(PlainRecord("x", logging.WARNING, "x", 1, "%s: %d\nsecond \x1b", (name, 3), about))
    said = out.getvalue()
    assert "\x1b" not in said
    assert said.startswith("WARNING bob\\nINFO eve: 20 of 20 points\\x1b[1A: 3\nsecond \\x1b\nTraceback")


@pytest.mark.parametrize(
    "field", ["=1+1|calc", "+1", "-1", "@x", "\t=1", " =1", "|x", "%x", "\n=1", '="a,b"', "\r\n@x"]
)
def test_no_field_of_a_table_begins_like_a_formula(field: str) -> None:
    ((first, second),) = csv.reader(io.StringIO(csv_text([(field, 1.5)]), newline=""))
    assert (first, second) == (f"'{field}", "1.5")

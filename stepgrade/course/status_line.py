"""One line of progress: rewritten on a terminal; elsewhere a line now and then."""

from __future__ import annotations

import sys
import time

import click

from stepgrade.display.plain import one_line, say

QUIET_SECONDS = 10.0
"""Seconds between two lines of progress where there is no terminal."""
WIDTH = 100
"""Columns.  A longer line would wrap and could not be rewritten."""


class StatusLine:
    """A line on standard error.  With ``terminal_only`` it is not written to anything else, such as a log."""

    def __init__(self, terminal_only: bool = False) -> None:
        self._terminal = sys.stderr.isatty()
        self._terminal_only = terminal_only
        self._started = self._told = time.monotonic()

    @property
    def seconds(self) -> float:
        """The seconds since the line was made."""
        return time.monotonic() - self._started

    def show(self, text: str) -> None:
        """Replace the line by ``text``."""
        if self._terminal:
            click.echo(f"\r\033[K{one_line(text)[:WIDTH]}", nl=False, err=True)
        elif not self._terminal_only and time.monotonic() - self._told > QUIET_SECONDS:
            self._told = time.monotonic()
            say(text, err=True)

    def clear(self) -> None:
        """Take the line away."""
        if self._terminal:
            click.echo("\r\033[K", nl=False, err=True)

    def keep(self, text: str) -> None:
        """Print a line on standard output that stays to be read."""
        self.clear()
        say(text)

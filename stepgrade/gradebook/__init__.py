"""nbgrader's gradebook: reading marks, writing them, known cells, late work.

A gradebook that another program has locked (formgrader saving, a marking of a large class) is waited for.
SQLite's own patience is five seconds, and nbgrader sets no other.
"""

from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import Engine

PATIENCE = 60_000
"""Milliseconds."""


@event.listens_for(Engine, "connect")
def _wait_for_locks(connection: Any, record: object) -> None:
    """Also of the connections that nbgrader opens itself, in any process that loads this package."""
    if type(connection).__module__.startswith("sqlite3"):
        connection.execute(f"PRAGMA busy_timeout = {PATIENCE}")

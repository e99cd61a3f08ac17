"""What one submission may take of the trusted side: every number in one place.

What it may take inside its sandbox is in :class:`stepgrade.sandbox.settings.Limits`.
"""

from __future__ import annotations

# --- the folder that was handed in -------------------------------------------------------------------------

ENTRIES = 1_000
"""Files and folders that are looked at."""
DEPTH = 16
"""How deep folders may nest."""
PATH = 400
"""The most bytes in a file's path."""
BYTES = 64 * 2**20
"""The most bytes of all files together."""

# --- its notebook ------------------------------------------------------------------------------------------

CELLS = 1_000
CODE = 50_000
"""The most characters of one code cell; no released one has a tenth of that."""
ALL_CODE = 300_000
TEXT = 20_000
"""The most characters of one text that is set as Markdown or LaTeX."""
ALL_TEXT = 300_000
MARKUP = 200_000
"""The most characters of one output of HTML (a table; an animation has more, and is not shown)."""
TAGS = 2_000
"""The most tags of one text."""
ALL_TAGS = 6_000

# --- what comes back from its sandbox ----------------------------------------------------------------------

OUTPUT = 4 * 2**20
"""The most characters of one cell's outputs."""
OUTPUTS = 24 * 2**20
"""The most bytes of all cells' outputs together."""
RESULTS = 32 * 2**20
"""The most bytes of all cases' results together."""
PIXELS = 25_000_000
"""The most pixels of one image: a browser takes four bytes for each."""

# --- the work on it ----------------------------------------------------------------------------------------

SECONDS = 60
"""Processor time for reading, judging and rendering one submission; the sandbox's own is not in it."""
MEMORY = 2**30
"""Bytes of address space for the same, beyond what this side has anyway."""
WALL_SECONDS = 3_600
"""How long all of it may last, the run in the sandbox included: a last resort where nothing else ends it."""


class OverBudget(Exception):
    """A submission takes more than there is for one: it waits for a person.  The message says what."""

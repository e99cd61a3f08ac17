"""Two mistakes made at once: the edits of both in the source that both are edits of."""

from __future__ import annotations

from stepgrade.rubric import Mistake, RubricError, edited


def both(first: Mistake, second: Mistake) -> str | None:
    """The source with both mistakes in it; None where they edit different sources, or the same place."""
    edits = dict((*first.edits, *second.edits))
    if not edits or first.original != second.original or len(edits) < len(first.edits) + len(second.edits):
        return None
    try:
        source = edited(first.original, edits, "two mistakes")
        compile(source, "two mistakes", "exec")  # edits side by side may not make sense together
    except (RubricError, SyntaxError):
        return None
    return source

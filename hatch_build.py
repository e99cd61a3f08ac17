"""What the students' wheel carries besides its packages: the released cases, in ``stepgrade/cases/``.

For each assignment these are the files in ``release/`` but for the notebook: ``tests/`` with the public
cases, and what else lies beside it.  An editable install, which instructors have, carries none.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

RELEASE, CASES = "release", "stepgrade/cases"


class ReleasedCases(BuildHookInterface):  # type: ignore[type-arg]
    """Adds the files to a wheel."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called before the wheel is built; ``version`` is ``standard`` or ``editable``."""
        if version == "editable":
            return
        release = Path(self.root, RELEASE)
        for path in sorted(release.glob("*/**/*")):
            inside = path.relative_to(release)
            hidden = any(part.startswith((".", "__")) for part in inside.parts)
            if path.is_file() and path.suffix != ".ipynb" and not hidden:
                build_data["force_include"][str(path)] = f"{CASES}/{inside.as_posix()}"

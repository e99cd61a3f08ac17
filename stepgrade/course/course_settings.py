"""``course_settings.py``: an instructor's own settings, read once what marking relies on is set.

A mistake in ``nbgrader_config.py`` itself leaves nbgrader without stepgrade.  A mistake here is found with
its line, and :func:`~stepgrade.preprocessors.configure` then has marking refused until it is mended.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from stepgrade.course.directory import SETTINGS_FILE, CourseError, place_in


def read_course_settings(c: Any, course: Path) -> None:
    """Run the course's ``course_settings.py``, which sets traits of ``c``; a course may have none.

    Raises CourseError, with the line, where it does not run, or sets what nbgrader and stepgrade do not know.
    """
    path = course / SETTINGS_FILE
    if not path.exists():
        return
    try:
        names = {"c": c, "get_config": lambda: c, "__name__": path.stem}
        text = path.read_text(encoding="utf-8")
        exec(compile(text, str(path), "exec"), {**names, "__file__": str(path)})
    except (Exception, SystemExit) as error:
        raise CourseError(f"{place_in(error, path)}: {type(error).__name__}: {error}") from error
    for name, said in _unknown(c):
        lines = text.splitlines()
        found = [number for number, line in enumerate(lines, 1) if re.search(rf"\b{re.escape(name)}\b", line)]
        where = f", line {found[0]}" if found else ""
        raise CourseError(f"{path}{where}: {said}")


def _unknown(c: Any) -> Iterator[tuple[str, str]]:
    """(``MarkStep.packages``, a sentence) for each setting that no class has."""
    classes: dict[str, list[Any]] = {}
    for each in _configurable():
        classes.setdefault(each.__name__, []).append(each)
    for section, values in c.items():
        if not values:
            continue
        if section not in classes:
            yield section, f"there is no {section} to be set{_meant(section, classes)}"
            continue
        traits = {name for each in classes[section] for name in each.class_traits(config=True)}
        for name in values:
            if name not in traits:
                yield f"{section}.{name}", f"{section} has no setting {name!r}{_meant(name, traits)}"


def _configurable() -> Iterator[Any]:
    """Every class that can be configured, among those that are imported; nbgrader's all are."""
    from traitlets.config import Configurable

    waiting: list[Any] = [Configurable]
    while waiting:
        each = waiting.pop()
        yield each
        waiting += each.__subclasses__()


def _meant(name: str, known: Any) -> str:
    close = difflib.get_close_matches(name, known, n=1)
    return f"; did you mean {close[0]}?" if close else "; import its module first, if it is a plug-in."

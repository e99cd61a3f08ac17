"""When work was handed in: what ``timestamp.txt`` beside it says, as far as that can be known.

Lateness costs points, so a time is never guessed.  dateutil would take ``10`` for the tenth of this month,
and an unknown zone for UTC.  What gives no day, time and zone for certain is a trouble that a person settles.
"""

from __future__ import annotations

import re
import stat
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from pathlib import Path

from stepgrade.course.intake import read_file
from stepgrade.notebook.text import decoded

FILE = "timestamp.txt"
MAX_BYTES = 4096
FAR = timedelta(days=60)
"""Further from the due date than this, a time is rather a slip than early or late work."""
SETTLE = f"write the time as 2025-01-31 23:59 UTC into {FILE}, then mark again with --force"

_CITY = re.compile(r"(.*\d)\s+([A-Za-z][A-Za-z_]*/[A-Za-z_/+-]*)")
"""``2025-01-10 20:15 Europe/Berlin``: dateutil does not read a zone by its city."""
_DEFAULTS = (datetime(2001, 1, 1), datetime(2002, 2, 2, 3, 4))
"""What dateutil fills gaps with: two readings that differ show that something was left out."""


@dataclass(frozen=True)
class HandInTime:
    """When something was handed in, in UTC without a zone, as nbgrader keeps it; None where nothing says so.

    ``trouble`` says why a person must look at it; empty where there is nothing to settle.
    """

    when: datetime | None = None
    trouble: str = ""


def hand_in_time(folder: Path) -> HandInTime:
    """What the time stamp in ``folder`` says.  Never raises."""
    try:
        if not stat.S_ISREG((folder / FILE).lstat().st_mode):
            return HandInTime(trouble=f"{FILE} is no ordinary short file")
        content = read_file(folder, FILE, MAX_BYTES + 1)
        if len(content) > MAX_BYTES:
            return HandInTime(trouble=f"{FILE} is no ordinary short file")
        text = decoded(content)
    except FileNotFoundError:
        return HandInTime()
    except OSError as error:
        return HandInTime(trouble=f"{FILE} cannot be read ({error.strerror})")
    lines = [line.strip() for line in text.splitlines() if line.strip("\0 \t")]
    times = [when for when in map(parsed, lines) if when is not None]
    if not lines or parsed(lines[0]) is None or len(set(times)) > 1:
        said = f"says {lines[0][:60]!r}" if lines else "is empty"
        return HandInTime(trouble=f"{FILE} {said}, which gives no day, time and zone for certain")
    when = times[0]
    if when > datetime.now(UTC).replace(tzinfo=None) + timedelta(days=1):
        return HandInTime(when, f"{FILE} says {when} UTC, which is yet to come")
    return HandInTime(when)


def far_from_due(when: datetime | None, due: datetime | None) -> str:
    """Why a person must look at a time that is months away from the due date; empty where it is not."""
    if when is None or due is None or abs(when - due) <= FAR:
        return ""
    return f"{FILE} says {when} UTC, which is {abs(when - due).days} days from the due date {due} UTC"


def parsed(text: str) -> datetime | None:
    """The time in UTC that ``text`` gives in full and for certain; None for any other text.

    Without a zone it is taken for UTC, as nbgrader does.
    """
    import dateutil.parser
    import dateutil.tz

    city = _CITY.fullmatch(text)
    zone = dateutil.tz.gettz(city[2]) if city else None
    if city and zone is None:
        return None
    said = city[1] if city else text
    # Where the year does not come first, 2/1 is a day in January or in February.
    orders = (False,) if re.match(r"\d{4}", said) else (False, True)
    readings = set()
    try:
        for day_first in orders:
            for default in _DEFAULTS:
                when = dateutil.parser.parse(said, default=default, dayfirst=day_first, tzinfos=_zone)
                when = when.replace(tzinfo=zone) if zone else when
                readings.add(when.astimezone(UTC).replace(tzinfo=None) if when.tzinfo else when)
    except (ValueError, OverflowError, TypeError):
        return None
    return readings.pop() if len(readings) == 1 else None


def _zone(name: str | None, offset: int | None) -> tzinfo | None:
    """The zone that dateutil found in a text.  Raises ValueError where it is not known."""
    import dateutil.tz

    if offset is not None:
        return timezone(timedelta(seconds=offset))
    if not name:
        return None
    zone = dateutil.tz.UTC if name in ("Z", "UTC", "GMT") else dateutil.tz.gettz(name)
    if not isinstance(zone, tzinfo):
        raise ValueError(f"unknown zone {name}")
    return zone

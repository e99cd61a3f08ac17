"""A time stamp is read in every form that tools write, and never guessed."""

from __future__ import annotations

import os
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from stepgrade.course.timestamps import FAR, FILE, far_from_due, hand_in_time

WHEN = datetime(2025, 1, 10, 22, 15, 30)


@pytest.mark.parametrize(
    "content",
    [
        "2025-01-10 22:15:30 UTC",
        "2025-01-10 22:15:30",
        "2025-01-10 22:15:30.000000 UTC\n",
        "2025-01-10T22:15:30Z",
        "2025-01-10T23:15:30+01:00",
        "2025-01-10 23:15:30 +0100",
        "2025-01-10 23:15:30 Europe/Berlin",
        "2025-01-10 23:15:30 CET",
        "Fri Jan 10 23:15:30 CET 2025",
        "\r\n 2025-01-10 22:15:30 UTC\r\nhanded in by the web form\r\n",
        "2025-01-10 22:15:30 UTC\n2025-01-10 22:15:30 UTC\n",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_a_time_in_full_is_read_whatever_the_file_is_written_in(
    tmp_path: Path, content: str, encoding: str
) -> None:
    (tmp_path / FILE).write_bytes(content.lstrip().encode(encoding))
    found = hand_in_time(tmp_path)
    assert (found.when, found.trouble) == (WHEN, "")


@pytest.mark.parametrize(
    "content",
    [
        *("", "\n\n", "\ufeff", "10", "Monday", "22:15", "2025-01-10", "tomorrow at noon", "now"),
        *("01/02/2025 10:00", "2025-01-10 22:15 Europe/Berln", "2025-01-10 22:15 XYZ", "2025-13-45 10:00"),
        *("handed in\n2025-01-10 22:15:30 UTC", "2025-01-10 22:15 UTC\n2025-01-11 22:15 UTC"),
    ],
)
def test_anything_else_is_a_trouble_and_no_time(tmp_path: Path, content: str) -> None:
    (tmp_path / FILE).write_text(content, encoding="utf-8")
    found = hand_in_time(tmp_path)
    assert found.when is None
    assert FILE in found.trouble


def test_without_a_file_nothing_is_late_and_nothing_amiss(tmp_path: Path) -> None:
    assert (hand_in_time(tmp_path).when, hand_in_time(tmp_path).trouble) == (None, "")


def test_what_is_no_ordinary_file_is_never_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / FILE)
    assert "no ordinary" in hand_in_time(tmp_path).trouble
    (tmp_path / FILE).unlink()
    (tmp_path / FILE).symlink_to("/proc/uptime")
    assert "no ordinary" in hand_in_time(tmp_path).trouble


def test_a_time_to_come_and_one_months_away_from_the_due_date_are_told(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("2999-01-10 22:15 UTC")
    assert "yet to come" in hand_in_time(tmp_path).trouble
    assert far_from_due(WHEN, WHEN - FAR) == far_from_due(WHEN, WHEN + FAR) == ""
    assert far_from_due(None, WHEN) == far_from_due(WHEN, None) == ""
    for due in (WHEN - FAR - timedelta(seconds=1), WHEN + timedelta(days=365)):
        assert "days from the due date" in far_from_due(WHEN, due)

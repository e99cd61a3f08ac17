"""What stock nbgrader makes of the hostile class: the table in docs/security.md, measured.

    python scripts/compare_with_stock.py [--jobs 2]

Each case of tests/adversarial that is safe to run without a sandbox is handed in to a copy of the
course whose configuration leaves nbgrader's own executor in place, and marked by ``nbgrader
autograde``, one after the other.  Cases that would kill processes, fill disks or write outside are left
out and counted.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from adversarial.corpus import FAMILIES, A, Case, all_cases  # noqa: E402
from adversarial.reach import listeners  # noqa: E402
from adversarial.session import prepare  # noqa: E402
from course_copy import nbgrader, scores  # noqa: E402

from stepgrade.bench import STOCK_CONFIG  # noqa: E402

SECONDS = 60
"""After this a submission is taken to have stalled the marking."""


def main() -> None:
    """Run every safe case through stock nbgrader and print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--jobs", type=int, default=2, help="how many courses side by side")
    jobs = parser.parse_args().jobs
    safe = [case for case in all_cases().values() if case.stock == "safe" and case.earns is not None]
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(jobs) as pool:
        parts = [pool.submit(_measure, Path(folder) / str(i), safe[i::jobs]) for i in range(jobs)]
        found = {student: said for part in parts for student, said in part.result().items()}
    print(_table(found))


def _measure(course: Path, cases: Sequence[Case]) -> dict[str, str]:
    course.mkdir(parents=True)
    found = {}
    with listeners(course):
        prepare(course, cases, b"5eed" * 16, [])
        (course / "nbgrader_config.py").write_text(STOCK_CONFIG)
        nbgrader(course, "generate_assignment", A)
        for case in cases:
            found[case.student] = _outcome(course, case)
            print(f"{case.student}: {found[case.student]}", file=sys.stderr, flush=True)
    return found


def _outcome(course: Path, case: Case) -> str:
    """``right``, ``won``, ``lost`` or ``stopped``."""
    command = [sys.executable, "-m", "nbgrader", "autograde", A, "--student", case.student]
    try:
        subprocess.run(
            command,
            cwd=course,
            env={**os.environ, "PYTHONWARNINGS": "ignore"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return "stopped"
    earned = scores(course, A).get(case.student, {})
    if not (course / "autograded" / case.student / A).is_dir() or not earned:
        return "stopped"
    assert case.earns is not None
    gaps = [(earned.get(step) or 0.0) - points for step, points in case.earns.items()]
    if max(gaps) > 1e-6:
        return "won"
    return "lost" if min(gaps) < -1e-6 and not case.at_most else "right"


def _table(found: dict[str, str]) -> str:
    lines = [
        "| family | cases | left out | stock: marks not earned | stock: earned marks lost"
        " | stock: not marked | stock: right | stepgrade: right |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for family in (*FAMILIES, "all"):
        cases = [case for case in all_cases().values() if family in (case.family, "all")]
        counted = Counter(found[case.student] for case in cases if case.student in found)
        numbers = [counted[name] for name in ("won", "lost", "stopped", "right")]
        row = [family, len(cases), len(cases) - sum(numbers), *numbers, len(cases)]
        lines.append("| " + " | ".join(map(str, row)) + " |")
    return "\n".join(lines)


if __name__ == "__main__":
    main()

"""What stock nbgrader makes of the hostile class: the table in docs/security.md, measured.

    python scripts/compare_with_stock.py [--jobs 2]

Each case of tests/adversarial that is safe to run without a sandbox is handed in to a copy of the
course as it would be without stepgrade, and marked by ``nbgrader autograde``, one after the other:
nbgrader's own executor, and hidden tests that call the student's function and compare what comes back
by ``numpy.testing.assert_allclose``.  Cases that would kill processes, fill disks or write outside are
left out and counted.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import pickle
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import nbformat
import psutil

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT)]

from bench import STOCK_CONFIG  # noqa: E402
from stepgrade.course.directory import load_rubric  # noqa: E402
from stepgrade.inside.script import Call  # noqa: E402
from stepgrade.judging.draws import Draws  # noqa: E402
from stepgrade.judging.expectation import Expectations  # noqa: E402
from tests.adversarial.corpus import FAMILIES, FULL, A, Case, all_cases  # noqa: E402
from tests.adversarial.reach import listeners  # noqa: E402
from tests.adversarial.session import prepare  # noqa: E402
from tests.helpers.course_copy import nbgrader, scores  # noqa: E402

SECONDS = 30
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
        _write_ordinary_tests(course)
        nbgrader(course, "generate_assignment", A)
        for case in cases:
            found[case.student] = _outcome(course, case)
            print(f"{case.student}: {found[case.student]}", file=sys.stderr, flush=True)
    return found


ORDINARY_TEST = """\
### BEGIN HIDDEN TESTS
import pickle
import numpy as np
for args, expected in pickle.load(open({file!r}, "rb")):
    got = {call}
    pairs = zip(got, expected, strict=True) if isinstance(expected, tuple) else [(got, expected)]
    for result, wanted in pairs:
        np.testing.assert_allclose(result, wanted, rtol=1e-7, atol={atol})
### END HIDDEN TESTS"""


def _write_ordinary_tests(course: Path) -> None:
    """Hidden tests as most courses have them, on the inputs and results that stepgrade would use."""
    rubric = load_rubric(course, A)
    expectations, draws = Expectations(rubric), Draws(A, "anybody", b"5eed" * 16)
    path = course / "source" / A / f"{rubric.notebook}.ipynb"
    notebook = nbformat.read(path, as_version=4)
    for cell in notebook.cells:
        name = cell.metadata.get("nbgrader", {}).get("grade_id", "")
        if f'grader.grade("{name}")' not in cell.source:
            continue
        step = rubric[name]
        pairs = []
        for case in step.cases:
            script, expectation = expectations.drawn(step, case, draws)
            operation = script.operations[-1]
            args = operation.args if isinstance(operation, Call) else ()
            pairs.append((args, expectation.value))
        file = course / f"{name}.pickle"
        file.write_bytes(pickle.dumps(pairs))
        call = name if step.is_value else f"{name}(*args)"
        atol = "0.01" if step.is_value else "1e-9"
        cell.source = ORDINARY_TEST.format(file=str(file), call=call, atol=atol)
    nbformat.write(notebook, path)


def _outcome(course: Path, case: Case) -> str:
    """``right``, ``won``, ``lost`` or ``stopped``."""
    command = [sys.executable, "-m", "nbgrader", "autograde", A, "--student", case.student]
    process = subprocess.Popen(
        command,
        cwd=course,
        env={**os.environ, "PYTHONWARNINGS": "ignore"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        process.wait(SECONDS)
    except subprocess.TimeoutExpired:
        return "stopped"
    finally:
        _end(process.pid)
        process.wait()
    earned = scores(course, A).get(case.student, {})
    if not (course / "autograded" / case.student / A).is_dir() or not earned:
        return "stopped"
    assert case.earns is not None
    # An ordinary test gives all or nothing: a step that earns a part may earn either.
    whole = {step: points for step, points in case.earns.items() if points in (0.0, FULL[step])}
    gaps = [(earned.get(step) or 0.0) - points for step, points in whole.items()]
    if max(gaps) > 1e-6:
        return "won"
    return "lost" if min(gaps) < -1e-6 and not case.at_most else "right"


def _end(pid: int) -> None:
    """End a process and all that it started: a kernel, in a session of its own, would go on for ever."""
    with contextlib.suppress(psutil.NoSuchProcess):
        process = psutil.Process(pid)
        for each in [process, *process.children(recursive=True)]:
            with contextlib.suppress(psutil.NoSuchProcess):
                each.kill()


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

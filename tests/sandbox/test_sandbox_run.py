"""A run: cells in the sandbox, cases in copies of the state, and what a submission cannot do to either."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from stepgrade.inside.protocol import Status
from stepgrade.inside.script import Call, Get, Replace, Reply, ReplyKind, Script
from stepgrade.inside.wire import Planted, Proxy, Seed
from stepgrade.judging.asking import Question
from stepgrade.notebook.cells import Cell, CellResult
from stepgrade.sandbox.bubblewrap import check_sandbox, find_bubblewrap
from stepgrade.sandbox.channel import gather
from stepgrade.sandbox.errors import SandboxError
from stepgrade.sandbox.packages import PackageError, package_files
from stepgrade.sandbox.run import Run
from stepgrade.sandbox.settings import Limits, Sandbox
from tests.helpers import ROOT
from tests.helpers.asking import ask

PACKAGES = ("stepgrade",)
PATIENT = Limits(memory=2**30, disk=16 * 2**20, cell_seconds=60.0, case_seconds=60.0)
"""Where nothing is to run into a limit of time."""
QUICK = replace(PATIENT, cell_seconds=3.0, case_seconds=10.0)
"""Where something never ends."""


def running(*cells: str | Cell, limits: Limits = PATIENT, files: Path | None = None) -> Run:
    made = [Cell(cell) if isinstance(cell, str) else cell for cell in cells]
    return Run(made, Sandbox(PACKAGES, limits), files)


def test_cell(step: str) -> Cell:
    return Cell(f'grader.check("{step}")', step=step)


test_cell.__test__ = False  # type: ignore[attr-defined]


def call(function: str, *args: Any) -> Script:
    return Script((Call(function, args),))


def text(result: CellResult) -> str:
    return "".join(output.get("text", "") for output in result.outputs)


@pytest.fixture(scope="module")
def notebook() -> Iterator[Run]:
    """One run that most tests look at."""
    cells: list[str | Cell] = [
        "import numpy as np\nprint('hello')\n1 + 1",
        "def double(x):\n    return 2 * x",
        test_cell("double"),
        "double = None\nlater = 5",
        "raise ValueError('shown')",
        "import sys\nprint('to stderr', file=sys.stderr)",
        "%timeit -n1 -r1 1 + 1\n!echo from a shell",
        "import matplotlib.pyplot as plt\nplt.plot([1, 2]);",
        "from IPython.display import HTML, display\ndisplay(HTML('<b>bold</b>'))",
        "input('name? ')",
        "await __import__('asyncio').sleep(0)\nprint('awaited')",
        "def helper(x):\n    return missing_helper(x)",
        test_cell("helper"),
        "def missing_helper(x):\n    return x + 1",
        "def layered(layer, x):\n    return layer(layer(x))",
        "def draw(rng):\n    return rng.normal(size=3)",
        "def fails(x):\n    y = x\n    return y / 0 + undefined",
        "class Memory:\n    def __init__(self): self.total = 0\n"
        "    def add(self, x):\n        self.total += x\n        return self.total",
        "calls = 0\ndef count():\n    global calls\n    calls += 1\n    return calls",
    ]
    made = [Cell(cell) if isinstance(cell, str) else cell for cell in cells]

    with Run(made, Sandbox(PACKAGES, PATIENT), None, {"layer": lambda x: x * 10}) as run:
        yield run


def test_outputs_come_out_as_in_jupyter(notebook: Run) -> None:
    first = notebook.results[0]
    assert first.count == 1
    assert [output["output_type"] for output in first.outputs] == ["stream", "execute_result"]
    assert first.outputs[1]["data"] == {"text/plain": "2"}
    assert notebook.results[4].outputs[0]["evalue"] == "shown"
    assert notebook.results[5].outputs == [{"output_type": "stream", "name": "stderr", "text": "to stderr\n"}]
    assert "from a shell" in text(notebook.results[6])
    assert "image/png" in notebook.results[7].outputs[0]["data"]
    assert notebook.results[8].outputs[0]["data"]["text/html"] == "<b>bold</b>"
    assert "nobody is there to answer" in notebook.results[9].outputs[0]["evalue"]
    assert text(notebook.results[10]) == "awaited\n"


def test_a_step_is_asked_in_the_state_at_its_test_cell(notebook: Run) -> None:
    assert ask(notebook, "double", call("double", 21)).value == 42
    assert ask(notebook, "unknown step", call("double", 21)).kind == ReplyKind.RAISED


def test_a_helper_defined_further_down_is_found_in_the_final_state(notebook: Run) -> None:
    reply = ask(notebook, "helper", call("helper", 1))
    assert reply.raised is not None
    assert reply.raised.type == "NameError"
    assert ask(notebook, "", call("helper", 1)).value == 2
    assert notebook.has_state("helper")
    assert not notebook.has_state("a step without a test cell")


def test_a_name_that_is_nowhere_is_missing(notebook: Run) -> None:
    assert ask(notebook, "double", call("triple", 1)) == Reply(ReplyKind.MISSING, text="triple")


def test_a_proxy_is_answered_on_this_side(notebook: Run) -> None:
    assert ask(notebook, "", call("layered", Proxy("layer"), np.ones(2))).value.tolist() == [100.0, 100.0]


def test_a_generator_travels_as_its_seed(notebook: Run) -> None:
    got = ask(notebook, "", call("draw", Seed(5))).value
    np.testing.assert_array_equal(got, np.random.default_rng(5).normal(size=3))


def test_a_view_is_worked_out_on_this_side(notebook: Run) -> None:
    view = Planted("total", "def total(x): return float(np.sum(x))")
    script = Script((Call("draw", (Seed(5),)),), view)
    assert ask(notebook, "", script).value == np.random.default_rng(5).normal(size=3).sum()


def test_state_lives_within_a_script_and_not_beyond_it(notebook: Run) -> None:
    script = Script((Call("Memory", name="m"), Call("m.add", (2,)), Call("m.add", (3,))))
    assert ask(notebook, "", script).value == [2, 5]
    assert ask(notebook, "", Script((Call("count"), Call("count")))).value == [1, 2]
    assert ask(notebook, "", Script((Call("count"),))).value == 1


def test_an_exception_is_told_with_the_students_own_line(notebook: Run) -> None:
    raised = ask(notebook, "", call("fails", 1)).raised
    assert raised is not None
    assert (raised.type, raised.line) == ("ZeroDivisionError", "return y / 0 + undefined")
    assert raised.where.endswith("line 3")


# --- accidents cost what they touch and nothing else --------------------------------------------------


@pytest.fixture(scope="module")
def accidents() -> Iterator[Run]:
    cells: list[str | Cell] = [
        "def good(x):\n    return x + 1",
        test_cell("good"),
        "import os\nlost = 1\nos._exit(3)",
        "kept = 2\nwhile True: pass",
        "import ctypes\nctypes.string_at(0)",
        "def loops(x):\n    while True: pass",
        "def dies(x):\n    import os\n    os._exit(0)",
        "def eats(x):\n    return bytearray(10**11)",
        "def swells(x):\n    a = []\n    while True: a.append(bytearray(2**24))",
        "def fills(x):\n    import pathlib\n    for i in range(10**6):\n"
        "        pathlib.Path(f'/tmp/{i}').write_bytes(bytes(2**20))",
        "def shouts(x):\n    print('x' * 10**8)\n    return 7",
        "print('y' * 10**7)",
        "import time\nwhile True:\n    try: time.sleep(60)\n    except KeyboardInterrupt: pass",
        test_cell("after"),
        "last = 3",
    ]
    with running(*cells, limits=QUICK) as run:
        yield run


def test_a_cell_that_ends_its_process_loses_its_own_effects_only(accidents: Run) -> None:
    assert accidents.results[2].status == Status.DIED
    assert accidents.results[4].status == Status.DIED
    assert ask(accidents, "", Script((Get("lost"),))).kind == ReplyKind.MISSING
    assert ask(accidents, "", Script((Get("last"),))).value == 3


def test_an_endless_cell_is_interrupted_and_keeps_what_it_did(accidents: Run) -> None:
    assert accidents.results[3].status == Status.INTERRUPTED
    assert ask(accidents, "", Script((Get("kept"),))).value == 2


def test_a_cell_that_ignores_the_interrupt_is_killed(accidents: Run) -> None:
    assert accidents.results[12].status == Status.TIMED_OUT


def test_too_much_output_is_cut(accidents: Run) -> None:
    assert 10**5 < len(text(accidents.results[11])) < 10**6


def test_an_endless_function_times_out_and_its_further_cases_get_less_time(accidents: Run) -> None:
    started = time.monotonic()
    assert ask(accidents, "after", call("loops", 1)).kind == ReplyKind.TIMED_OUT
    first = time.monotonic()
    assert ask(accidents, "after", call("loops", 1)).kind == ReplyKind.TIMED_OUT
    assert time.monotonic() - first < first - started


@pytest.mark.parametrize("name", ["dies", "swells"])
def test_a_function_that_ends_its_process_is_told_as_such(accidents: Run, name: str) -> None:
    assert ask(accidents, "", call(name, 1)).kind in ("died", "raised")


def test_memory_is_limited(accidents: Run) -> None:
    reply = ask(accidents, "", call("eats", 1))
    assert reply.raised is not None
    assert reply.raised.type == "MemoryError"


def test_disk_is_limited(accidents: Run) -> None:
    reply = ask(accidents, "", call("fills", 1))
    assert reply.raised is not None
    assert reply.raised.type == "OSError"


def test_processes_are_limited_and_swept_away() -> None:
    forks = (
        "def forks(x):\n    import os\n    n = 0\n    try:\n        while True:\n"
        "            if os.fork() == 0:\n                import time; time.sleep(9999)\n"
        "            n += 1\n    except OSError:\n        return n"
    )
    with running(forks, "def good(x):\n    return x + 1") as run:
        reply = ask(run, "", call("forks", 1))
        assert reply.kind == ReplyKind.VALUE
        assert reply.value <= PATIENT.processes
        assert ask(run, "", call("good", 1)).value == 2


def test_printing_without_end_costs_nothing(accidents: Run) -> None:
    assert ask(accidents, "", call("shouts", 1)).value == 7


def test_after_all_that_a_right_step_still_answers(accidents: Run) -> None:
    assert ask(accidents, "good", call("good", 41)).value == 42
    assert accidents.messages == []


CHAIN = [
    "import numpy as np\nlog = open('log', 'a')\nlog.write('one')\nlog.flush()\ncount = 1",
    "count += 1\nprint('two')",
    "count += 1\nimport os\nos._exit(1)",
    "count += 10\nprint('four')",
]


def test_cells_in_front_of_one_that_dies_keep_their_effects_and_tell_their_outputs_once() -> None:
    with running(*CHAIN) as run:
        assert [result.status for result in run.results] == ["done", "done", "died", "done"]
        assert [text(result) for result in run.results] == ["", "two\n", "", "four\n"]
        assert ask(run, "", Script((Get("count"),))).value == 12
        assert run.messages == []


TOGETHER = """
import os
calls = []
def counted(x):
    calls.append(x)
    return len(calls)
def fragile(x):
    if x == 2:
        os._exit(1)
    return x
"""


def questions(*scripts: Script, step: str = "step") -> list[Question]:
    return [Question(step, f"case {i}", script) for i, script in enumerate(scripts)]


def test_cases_follow_each_other_in_one_new_copy_of_the_state() -> None:
    with running(TOGETHER, test_cell("counted"), "calls = [0, 0]") as run:
        three = questions(*(call("counted", x) for x in (1, 2, 3)))
        assert [reply.value for reply in run.ask(three)] == [3, 4, 5]
        assert [reply.value for reply in run.ask(three, "counted")] == [1, 2, 3]
        assert [reply.value for reply in run.ask(three)] == [3, 4, 5]


def test_cases_of_several_steps_follow_each_other_as_well() -> None:
    with running(TOGETHER) as run:
        each = questions(call("counted", 1), step="one") + questions(call("counted", 2), step="other")
        assert [reply.value for reply in run.ask(each)] == [1, 2]


def test_cases_that_are_asked_alone_have_a_copy_each() -> None:
    with running(TOGETHER) as run:
        three = questions(*(call("counted", x) for x in (1, 2, 3)))
        assert [reply.value for reply in run.ask(three, alone=True)] == [1, 1, 1]


def test_no_question_is_no_reply() -> None:
    with running(TOGETHER) as run:
        assert run.ask([]) == []


def test_a_case_that_takes_long_has_its_time_among_others() -> None:
    slow = "import time\ndef slow(x):\n    time.sleep(1.5 * (x == 1))\n    return x"
    with running(slow) as run:
        found = run.ask(questions(*(call("slow", x) for x in (0, 1, 2))))
        assert [reply.value for reply in found] == [0, 1, 2]


def test_a_case_that_takes_too_long_costs_itself_alone() -> None:
    slow = "import time\ndef slow(x):\n    time.sleep(60 * (x == 1))\n    return x"
    with running(slow, limits=Limits(cell_seconds=3.0, case_seconds=1.5)) as run:
        found = run.ask(questions(*(call("slow", x) for x in (0, 1, 2))))
        assert [reply.kind for reply in found] == [ReplyKind.VALUE, ReplyKind.TIMED_OUT, ReplyKind.VALUE]


VERSIONS: list[str | Cell] = [
    "def f():\n    return 'first'",
    test_cell("first"),
    "with open('times', 'a') as file:\n    file.write('x')\ndef f():\n    return 'second'",
    test_cell("second"),
    "def f():\n    return 'last'\ndef times():\n    return open('times').read()",
]


@pytest.mark.parametrize("order", [("first", "second"), ("second", "first")])
def test_a_state_in_between_is_that_of_its_test_cell_whenever_it_is_asked_for(order: tuple[str, str]) -> None:
    with running(*VERSIONS) as run:
        assert [ask(run, step, call("f")).value for step in order] == list(order)
        assert ask(run, "", call("f")).value == "last"


def test_the_cells_before_a_state_are_run_again_for_it_at_most_once() -> None:
    with running(*VERSIONS) as run:
        assert ask(run, "", call("times")).value == "x"
        assert [ask(run, "second", call("f")).value for _ in range(3)] == ["second"] * 3
        # Never where the machine is so slow that the state before was kept.
        assert ask(run, "", call("times")).value in ("x", "xx")


def test_cells_that_took_a_while_are_not_run_again_for_a_state_behind_them() -> None:
    slow = "import time\ntime.sleep(0.6)\nopen('times', 'a').write('x')\ndef f():\n    return 1"
    with running(slow, test_cell("f"), "def times():\n    return open('times').read()") as run:
        assert ask(run, "f", call("f")).value == 1
        assert ask(run, "", call("times")).value == "x"


def test_a_cell_that_ends_its_process_the_second_time_costs_its_own_effects_alone() -> None:
    fickle = "import os\nif os.path.exists('was_here'):\n    os._exit(1)\nopen('was_here', 'w').close()"
    after = ("def g():\n    return f() + 1", test_cell("g"), "f = None")
    with running("def f():\n    return 1", fickle, *after) as run:
        assert ask(run, "g", call("g")).value == 2
        assert run.messages == []


@pytest.mark.parametrize("deadly", [1, 2, 3])
def test_a_case_that_ends_the_copy_costs_itself_alone(deadly: int) -> None:
    with running(TOGETHER.replace("x == 2", f"x == {deadly}")) as run:
        found = run.ask(questions(*(call("fragile", x) for x in (1, 2, 3))))
        kinds = [ReplyKind.DIED if x == deadly else ReplyKind.VALUE for x in (1, 2, 3)]
        assert [reply.kind for reply in found] == kinds
        assert run.messages == []


def test_each_case_has_the_functions_of_its_own_question() -> None:
    with running("def apply(f, x):\n    return f(x)") as run:
        script = call("apply", Proxy("layer"), 5)
        asked = [
            Question("step", "double", script, answers={"layer": lambda x: 2 * x}),
            Question("step", "square", script, answers={"layer": lambda x: x * x}),
            Question("step", "none", script),
        ]
        double, square, none = run.ask(asked)
        assert (double.value, square.value) == (10, 25)
        assert none.kind == ReplyKind.RAISED


def test_a_substitute_stands_in_the_place_of_a_function_for_one_case() -> None:
    with running("def part(x):\n    return x\ndef whole(x):\n    return part(x) + 1") as run:
        script = call("whole", 5)
        replaced = replace(script, operations=(Replace("part", Proxy("part")), *script.operations))
        asked = [
            Question("whole", "with a substitute", replaced, answers={"part": lambda x: 100 * x}),
            Question("whole", "with the student's own", script),
        ]
        assert [reply.value for reply in run.ask(asked)] == [501, 6]


def test_killing_every_process_costs_that_cell_alone() -> None:
    with running(
        "def good(x):\n    return x + 1",
        test_cell("good"),
        "import os, signal\nos.kill(-1, signal.SIGKILL)",
        "print('still here')",
    ) as run:
        assert ask(run, "good", call("good", 1)).value == 2
        assert run.results[2].status == Status.DIED
        assert text(run.results[3]) == "still here\n"
        assert run.messages == ["cell 3 ended the whole sandbox; repeated in a new one"]


def test_a_function_that_kills_every_process_costs_its_own_step_alone() -> None:
    with running(
        "def bad(x):\n    import os\n    os.kill(-1, 9)\n    return x",
        test_cell("bad"),
        "def good(x):\n    return x + 1",
        test_cell("good"),
    ) as run:
        ask(run, "bad", call("bad", 1))
        assert ask(run, "good", call("good", 1)).value == 2


KILLS = "    import os\n    os.kill(-1, 9)\n    return x"
KILLS_BEHIND_ITS_ANSWER = (
    "    import os\n    if os.fork() == 0:\n        time.sleep(0.3)\n        os.kill(-1, 9)\n    return x"
)


@pytest.mark.parametrize("body", [KILLS, KILLS_BEHIND_ITS_ANSWER])
def test_a_case_among_others_that_ends_the_sandbox_costs_its_own_step_alone(body: str) -> None:
    """Public cases of all steps, then hidden ones: nothing before or behind it is blamed or lost."""
    with running(f"import time\ndef good(x):\n    return x + 1\ndef bad(x):\n{body}") as run:
        for x in (1, 10):
            asked = [
                *questions(call("good", x), call("good", x + 1), step="before"),
                *questions(call("bad", x), call("bad", x + 1), step="bad"),
                *questions(call("good", x + 2), call("good", x + 3), step="behind"),
            ]
            values = [reply.value for reply in run.ask(asked)]
            assert [*values[:2], *values[4:]] == [x + 1, x + 2, x + 3, x + 4]


# --- what is in reach, and what is not ---------------------------------------------------------------


def test_nothing_of_the_instructors_is_in_reach(tmp_path: Path) -> None:
    here = str(ROOT)
    (tmp_path / "mine.txt").write_text("mine")
    with running(
        f"import os\nprint(os.path.exists({here!r}), os.path.exists({here + '/rubrics'!r}))",
        "print(open('mine.txt').read())",
        "print(sorted(os.environ))",
        "print(os.getuid(), sorted(os.listdir('/')))",
        "try:\n    import nbgrader\nexcept ImportError as error:\n    print(error)",
        "import socket\ntry:\n    socket.create_connection(('192.0.2.1', 80), 1)\n"
        "except OSError as error:\n    print('no network')",
        "try:\n    open('/usr/bin/x', 'w')\nexcept OSError:\n    print('read-only')",
        "print(sorted(p for p in os.listdir('/proc') if p.isdigit()).__len__() < 6)",
        files=tmp_path,
    ) as run:
        said = [text(result) for result in run.results]
        assert said[0] == "False False\n"
        assert said[1] == "mine\n"
        assert "PATH" in said[2]
        assert not set(os.environ) & {"STEPGRADE_SECRET"}
        assert f"{os.getuid()} " != said[3][: len(f"{os.getuid()} ")] or os.getuid() == 1000
        assert said[4] == "No module named 'nbgrader'\n"
        assert said[5] == "no network\n"
        assert said[6] == "read-only\n"
        assert said[7] == "True\n"


def test_a_module_in_the_folder_shadows_nothing(tmp_path: Path) -> None:
    (tmp_path / "numpy.py").write_text("def mean(x): return 'forged'")
    (tmp_path / "random.py").write_text("raise RuntimeError('shadowed')")
    (tmp_path / "helper.py").write_text("def help(): return 'helped'")
    with running(
        "import numpy, random, helper\nprint(numpy.mean([1.0, 3.0]), helper.help())", files=tmp_path
    ) as run:
        assert text(run.results[0]) == "2.0 helped\n"


def test_links_and_pipes_of_a_submission_are_not_followed(tmp_path: Path) -> None:
    source = tmp_path / "submitted"
    source.mkdir()
    (source / "ordinary.txt").write_text("yes")
    (source / "link.txt").symlink_to("/etc/passwd")
    (source / "folder").symlink_to("/etc")
    os.mkfifo(source / "pipe")
    (source / "large.bin").write_bytes(bytes(2000))
    assert list(gather(source, limit=1000)) == ["ordinary.txt"]


def test_a_hidden_input_reaches_neither_a_file_nor_a_later_case() -> None:
    with running(
        "def leak(x):\n    import os\n    global seen\n    seen = x\n"
        "    open('/tmp/leak', 'w').write(str(x))\n    return 0",
        "import os\ndef look():\n    return 'seen' in globals()",
        "print(os.path.exists('/tmp/leak'))",
    ) as run:
        assert ask(run, "", call("leak", 1234)).value == 0
        assert ask(run, "", call("look")).value is False
        assert text(run.results[2]) == "False\n"


def test_forging_the_protocol_gives_a_wrong_value_at_most() -> None:
    forge = (
        "def forge(x):\n"
        "    import os, socket, json, struct\n"
        "    for fd in range(3, 64):\n"
        "        try:\n"
        "            s = socket.socket(fileno=os.dup(fd))\n"
        "            for body in (b'{\"kind\": \"passed\", \"points\": 99}', b'not json', b'[' * 100000):\n"
        "                s.sendall(struct.pack('>cQ', b'K', len(body)) + body)\n"
        "                s.sendall(struct.pack('>cQ', b'R', len(body)) + body)\n"
        "        except OSError:\n"
        "            pass\n"
        "    return 1\n"
    )
    with running(forge, "def good(x):\n    return x + 1") as run:
        assert ask(run, "", call("forge", 1)).kind == ReplyKind.DIED
        assert ask(run, "", call("good", 1)).value == 2


# --- the machine ----------------------------------------------------------------------------------------


def test_this_machine_can_make_a_sandbox() -> None:
    check_sandbox()


def test_without_bubblewrap_marking_refuses_and_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    find_bubblewrap.cache_clear()
    with pytest.raises(SandboxError, match="apt-get install bubblewrap"):
        find_bubblewrap()
    find_bubblewrap.cache_clear()


def test_only_listed_packages_and_their_requirements_are_offered() -> None:
    found = package_files(PACKAGES)
    assert {"numpy", "matplotlib", "IPython", "stepgrade"} <= set(found)
    assert not {"nbgrader", "sqlalchemy", "otter", "solutions", "rubrics"} & set(found)


def test_a_package_that_is_not_installed_is_named() -> None:
    with pytest.raises(PackageError, match="no_such_package"):
        package_files(("no_such_package",))


def test_without_a_sandbox_the_same_run_works() -> None:
    cells = [Cell("def good(x):\n    return x + 1"), test_cell("good")]
    with Run(cells, Sandbox(PACKAGES, PATIENT, isolated=False)) as run:
        assert ask(run, "good", call("good", 1)).value == 2


GREEDY = """\
import os, time
cell = os.getpid()
for _ in range(3):
    if os.fork() == 0:
        held = b"x" * (400 * 2**20)
        while os.getppid() == cell:
            time.sleep(0.1)
        os._exit(0)
while True:
    time.sleep(1)"""


def test_without_a_sandbox_only_what_the_submission_started_counts_as_its_memory() -> None:
    """Others' processes are in sight there; one of them may hold more than a submission may."""
    hold = "held = b'x' * (1300 * 2**20); print('held', flush=True); input()"
    command = [sys.executable, "-c", hold]
    seen = [Cell("import time\ntime.sleep(1)")]
    sandbox = Sandbox(PACKAGES, PATIENT, isolated=False)
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as bystander:
        assert bystander.stdout is not None
        assert bystander.stdout.readline() == b"held\n"
        with Run(seen, sandbox) as run:
            assert run.results[0].status == Status.DONE
        bystander.kill()
    # It ends as soon as it is seen; were it not, it would be interrupted.
    with Run([Cell(GREEDY)], sandbox) as run:
        assert run.results[0].status == Status.DIED

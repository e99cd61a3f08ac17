"""Accidents of honest students: what they cost, which is nothing that was right."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from nbformat.v4 import new_code_cell, new_output

from tests.adversarial.corpus import FULL, NOTEBOOK, NOTHING, blank, but, code, family, full, honest
from tests.adversarial.marked import Marked
from tests.helpers.course_copy import solution_cell, solutions, test_cell

case = family("accidents")
FILE = f"{NOTEBOOK}.ipynb"


@case("hands in the released notebook as it is", NOTHING)
def untouched(course: Path) -> Any:
    return blank(course)


@untouched.holds
def _(marked: Marked) -> None:
    assert "grader.grade" not in marked.feedback
    assert "HIDDEN" not in marked.feedback
    assert not list((marked.session.course / "feedback" / marked.case.student).rglob("*.results.json"))


@case("prints, warns and writes to stderr in a function", FULL)
def noisy(course: Path) -> Any:
    loud = """
        import sys, warnings
        def attention_scores(Q, K):
            print('scores!')
            print('error?', file=sys.stderr)
            warnings.warn('careful')
            np.log(np.zeros(1))
            return Q @ K.swapaxes(-1, -2)
        """
    return full(course, attention_scores=loud)


@case("warns and writes to stderr in cells", FULL)
def noisy_cells(course: Path) -> Any:
    return full(course, "import sys, warnings\nwarnings.warn('careful')\nprint('error', file=sys.stderr)\n"
                "np.log(0)\nimport logging\nlogging.error('Traceback')")  # fmt: skip


@case("uses magics, also above a solution", FULL)
def magics(course: Path) -> Any:
    solved = solutions("exercise_01")
    lookup, soft = solved["soft_lookup"], solved["softmax"]
    return full(
        course, "%matplotlib inline\n%config InlineBackend.figure_format = 'retina'\n%load_ext autoreload",
        "%timeit -n1 -r1 sum(range(10))\n%who\n%pwd", "%%capture kept\nprint('captured')", "%no_such_magic",
        soft_lookup="%%time\n" + lookup, softmax=soft + "\n%time softmax(np.eye(3))",
    )  # fmt: skip


@case("draws with plt.show and leaves a hundred figures open", FULL)
def figures(course: Path) -> Any:
    return full(
        course, "import matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.show()",
        "for i in range(30): plt.figure(figsize=(1, 1))",
    )  # fmt: skip


@case("asks for input", FULL)
def asks_for_input(course: Path) -> Any:
    return full(
        course,
        "name = input('Your name? ')",
        "import getpass\ngetpass.getpass()",
        "import sys\nsys.stdin.read()",
    )


@case("installs packages, without a network", FULL)
def installs(course: Path) -> Any:
    return full(course, "!pip install einops", "%pip install torch", "%conda install torch\n")


@case("imports packages that are not there", FULL)
def missing_packages(course: Path) -> Any:
    return full(course, "import pandas as pd\nimport torch", "import scipy.special")


@case("has its cells in the opposite order", FULL)
def cells_out_of_order(course: Path) -> Any:
    notebook = honest(course)
    notebook.cells[5:48] = reversed(notebook.cells[5:48])
    return notebook


@case("defines a helper below what uses it", FULL)
def helper_below(course: Path) -> Any:
    notebook = full(course, soft_lookup="def soft_lookup(q, k, v, t):\n    return _soft(k @ q / t) @ v")
    notebook.cells.append(code("def _soft(s):\n    e = np.exp(s - s.max())\n    return e / e.sum()"))
    return notebook


@case("has broken cells that no step needs", FULL)
def broken_cells(course: Path) -> Any:
    return full(
        course, "def broken(:", "1 / 0", "no_such_name", "   indented", "print 'x'", "raise Exception"
    )


@case("has a syntax error in one solution: it costs that step", but(soft_lookup=0.0))
def broken_solution(course: Path) -> Any:
    return full(course, soft_lookup="def soft_lookup(query, keys, values, temperature)\n    return 1")


@case("leaves a step unwritten: it costs that step", but(apply_mask=0.0))
def unfinished(course: Path) -> Any:
    return full(
        course,
        apply_mask="def apply_mask(scores, mask):\n    # YOUR CODE HERE\n    raise NotImplementedError()",
    )


@case("carries stale outputs, counts and errors", FULL)
def stale_outputs(course: Path) -> Any:
    notebook = honest(course)
    for number, cell in enumerate(notebook.cells):
        if cell.cell_type == "code":
            cell.execution_count = 900 - number
            cell.outputs = [
                new_output("error", ename="NameError", evalue="stale output", traceback=["stale"])
            ]
    return notebook


@stale_outputs.holds
def _(marked: Marked) -> None:
    assert "stale output" not in marked.printed


@case(
    "deletes the given cell that imports NumPy: it is given back, for nothing that was written is wrong", FULL
)
def deleted_import_cell(course: Path) -> Any:
    notebook = honest(course)
    del notebook.cells[1]
    return notebook


@case("empties the given cell that imports NumPy: it is locked, so it is put right", FULL)
def emptied_import_cell(course: Path) -> Any:
    notebook = honest(course)
    notebook.cells[1].source = ""
    return notebook


@case("returns single precision", FULL)
def single_precision(course: Path) -> Any:
    return full(course, attention_scores="def attention_scores(Q, K):\n"
                "    return Q.astype(np.float32) @ K.swapaxes(-1, -2).astype(np.float32)")  # fmt: skip


@single_precision.holds
def _(marked: Marked) -> None:
    assert marked.step("attention_scores")["outcome"] == "passed in single precision"


@case("returns lists, tuples, matrices and masked arrays where arrays belong", FULL)
def lists_for_arrays(course: Path) -> Any:
    return full(
        course,
        soft_lookup="def soft_lookup(q, k, v, t):\n    s = k @ q / t\n    e = np.exp(s - s.max())\n"
        "    return (e / e.sum() @ v).tolist()",
        padding_mask="def padding_mask(a, n):\n    return [[[j < m for j in range(n)]] for m in a]",
        apply_mask="def apply_mask(s, mask):\n    return np.ma.masked_array(np.where(mask, s, -np.inf))",
        hand_attention="hand_attention = [[1.09, 0.63], (1.49, 0.23)]",
    )


@case("returns a value too many: it costs that step", but(soft_lookup=0.0))
def extra_return(course: Path) -> Any:
    lookup = (
        "def soft_lookup(q, k, v, t):\n    s = k @ q / t\n    e = np.exp(s - s.max())\n    w = e / e.sum()\n"
    )
    return full(course, soft_lookup=lookup + "    return w @ v, w")


@case("prints the result and forgets to return it: it costs that step", but(soft_lookup=0.0))
def forgotten_return(course: Path) -> Any:
    return full(course, soft_lookup="def soft_lookup(q, k, v, t):\n    print(k @ q / t)")


@forgotten_return.holds
def _(marked: Marked) -> None:
    assert "is a return missing?" in marked.feedback


@case("changes its input in place: it costs a tenth of that step", but(apply_mask=1.8))
def changed_input(course: Path) -> Any:
    return full(course, apply_mask="def apply_mask(scores, mask):\n"
                "    scores[~np.broadcast_to(mask, scores.shape)] = -np.inf\n    return scores")  # fmt: skip


@case("indents with tabs and ends lines as Windows does", FULL)
def tabs_and_windows_lines(course: Path) -> Any:
    notebook = honest(course)
    for cell in notebook.cells:
        if cell.cell_type == "code" and not cell.source.startswith("grader"):
            cell.source = cell.source.replace("    ", "\t").replace("\n", "\r\n")
    return notebook


@case("was saved with a byte order mark and Windows line ends", FULL)
def byte_order_mark(course: Path) -> Any:
    return honest(course)


@byte_order_mark.beside
def _(folder: Path, course: Path) -> None:
    text = json.dumps(honest(course), indent=1).replace("\n", "\r\n")
    (folder / FILE).write_bytes(b"\xef\xbb\xbf" + text.encode())


@case("uses await and async functions in cells", FULL)
def async_cells(course: Path) -> Any:
    return full(course, "import asyncio\nawait asyncio.sleep(0)\nprint('awaited')",
                "async def f():\n    await asyncio.sleep(0)\n    return 1\nawait f()",
                "task = asyncio.create_task(f())")  # fmt: skip


@async_cells.holds
def _(marked: Marked) -> None:
    assert "awaited" in marked.printed


@case("shadows built-ins and np, and resets everything, below what is marked", FULL)
def shadows_below(course: Path) -> Any:
    notebook = honest(course)
    notebook.cells += [code("np = sum = max = len = print = 3"), code("%reset -f"), code("del softmax")]
    return notebook


@case("shadows built-ins above what is marked, as beginners do", FULL)
def shadows_above(course: Path) -> Any:
    return full(course, "list = [1]\nsum = 0\nmax = 3\nid = 7\ninput = 'x'\nstr = 'text'\ntype = 1")


@case("quits, and clears the output", FULL)
def quits(course: Path) -> Any:
    return full(
        course,
        "exit",
        "from IPython.display import clear_output\nprint('x')\nclear_output(wait=True)",
        "exit()",
    )


@case("reads data and imports helpers that were handed in beside the notebook", FULL)
def files_beside(course: Path) -> Any:
    return full(course, "import my_helpers\nprint(open('data/my data.txt').read(), my_helpers.x)",
                soft_lookup="import my_helpers\nsoft_lookup = my_helpers.look_up")  # fmt: skip


@files_beside.beside
def _(folder: Path, course: Path) -> None:
    body = "    s = k @ q / t\n    e = np.exp(s - s.max())\n    return e / e.sum() @ v\n"
    (folder / "my_helpers.py").write_text(
        f"import numpy as np\nx = 'helped'\ndef look_up(q, k, v, t):\n{body}"
    )
    (folder / "data").mkdir()
    (folder / "data" / "my data.txt").write_text("read")


@files_beside.holds
def _(marked: Marked) -> None:
    assert "read helped" in marked.printed


@case("changes directory, seeds, print options, error states and the recursion limit", FULL)
def changed_settings(course: Path) -> Any:
    return full(course, "import os, sys\nos.chdir('/tmp')\nnp.random.seed(0)\nnp.seterr(all='raise')\n"
                "np.set_printoptions(precision=1)\nsys.setrecursionlimit(200)", "import warnings\n"
                "warnings.simplefilter('error')")  # fmt: skip


@case("has written everything in one cell", FULL)
def everything_in_one_cell(course: Path) -> Any:
    notebook = honest(course)
    sources = []
    for step in FULL:
        cell = solution_cell(notebook, step)
        sources.append(cell.source)
        cell.source = ""
    notebook.cells.insert(
        notebook.cells.index(test_cell(notebook, "attention_scores")), new_code_cell("\n".join(sources))
    )
    return notebook


@case("pastes a prompt, a non-breaking space and typographic quotes into cells that no step needs", FULL)
def pasted_text(course: Path) -> Any:
    return full(course, ">>> x = 1\n>>> x", "x\u00a0= 1", "print(“x”)", "$ python x.py", "In [1]: 1")


@case("runs a cell script and a shell with a broken pipe", FULL)
def shells(course: Path) -> Any:
    return full(course, "%%bash\necho hello\nexit 3", "!yes | head -1", "%%script false", "!kill -9 $$")

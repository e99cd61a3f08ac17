"""Unusual code in a submission: imports, names and calls that no step needs.

It is searched for in the text, and it changes no mark: the sandbox and the comparison outside it make sure
of that.  It tells an instructor which notebooks to open.
"""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Iterable, Iterator
from pathlib import Path

from stepgrade.notebook.grader_calls import NotebookError, code_cells, read_notebook

_MODULES = {
    *("ctypes", "gc", "http", "importlib", "inspect", "mmap", "multiprocessing", "pickle", "psutil", "pty"),
    *("requests", "resource", "shutil", "signal", "socket", "subprocess", "threading", "urllib"),
}
_CALLS = {
    *("os._exit", "os.abort", "os.fork", "os.kill", "os.popen", "os.system", "os.walk", "os.listdir"),
    *("os.environ", "sys.settrace", "sys.setprofile", "sys._getframe", "sys.modules", "sys.meta_path"),
}
_MAGICS = {"magic", "run_cell_magic", "run_line_magic"}
"""What a notebook that was once a script calls for its % lines."""
_WORDS = re.compile(
    r"input_transformers|ast_transformers|gradebook\.db|nbgrader_config|results\.json|/proc/|\.stepgrade"
    r"|BEGIN HIDDEN|__subclasses__"
)
_OWN = {"np", "numpy", "grader", "stepgrade", "builtins", "sys", "os", "IPython", "matplotlib", "plt"}
"""Modules of others, under the names they go by in notebooks: to set an attribute of one is to change it."""
_HARMLESS = {"np.random", "plt.rcParams", "matplotlib.rcParams"}


class Reader:
    """Reads the code cells of submissions; cells that were ``given`` are passed over."""

    def __init__(self, given: Iterable[str] = ()) -> None:
        # A class has a few thousand different cells at most, and each is read many times.
        self._known: dict[str, tuple[str, ...]] = {source.strip(): () for source in given}

    def unusual_code(self, notebook: Path) -> list[str]:
        """What is unusual, as ``sets np.any, np.all (code cell 4)``; empty where nothing can be read."""
        try:
            cells = code_cells(read_notebook(notebook))
        except NotebookError:
            return []
        names: dict[tuple[str, int], dict[str, None]] = {}
        for cell in cells:
            source = cell.source.strip()
            if source not in self._known:
                self._known[source] = tuple(dict.fromkeys(unusual(source)))
            for what in self._known[source]:
                verb, _, name = what.partition(" ")
                names.setdefault((verb, cell.number), {})[name] = None
        return [f"{verb} {', '.join(each)} (code cell {cell})" for (verb, cell), each in names.items()]


def given_cells(source: Path) -> list[str]:
    """The code of an assignment's own notebooks in the folder ``source``."""
    sources = []
    for path in sorted(source.glob("*.ipynb")):
        try:
            sources += [cell.source for cell in code_cells(read_notebook(path))]
        except NotebookError:
            continue
    return sources


def unusual(source: str) -> Iterator[str]:
    """What one cell's code reaches for, a phrase each."""
    for word in dict.fromkeys(_WORDS.findall(source)):
        yield f"names {word}"
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(
                "\n".join(line for line in source.split("\n") if not line.startswith(("%", "!")))
            )
        found = [what for node in ast.walk(tree) for what in _in_node(node)]
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return
    if any(line.startswith("!") for line in source.split("\n")):
        yield "runs a shell command"
    yield from found


def _in_node(node: ast.AST) -> Iterator[str]:
    """What one node of the syntax tree reaches for: imports, attributes that are set, calls."""
    if isinstance(node, ast.Import):
        for alias in node.names:
            if alias.name.split(".")[0] in _MODULES:
                yield f"imports {alias.name}"
    elif isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] in _MODULES:
        yield f"imports {node.module}"
    elif isinstance(node, ast.Attribute):
        name = _dotted(node)
        if isinstance(node.ctx, ast.Store | ast.Del):
            root = name.partition(".")[0]
            if root in _OWN and not any(name.startswith(each) for each in _HARMLESS):
                yield f"sets {name}"
        elif name in _CALLS or (_dotted(node.value) == "get_ipython()" and node.attr not in _MAGICS):
            yield f"uses {name}"


def _dotted(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return f"{_dotted(node.value)}.{node.attr}"
    if isinstance(node, ast.Call):
        return f"{_dotted(node.func)}()"
    return node.id if isinstance(node, ast.Name) else "?"

"""The shape of the project: what may import what, how large a module may grow, and what no file may hold."""

from __future__ import annotations

import ast
import re
import runpy
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import stepgrade.rubric
from tests.helpers import ROOT
from tests.helpers.imports import (
    Import,
    file_imports,
    first_cycle,
    imports_of,
    modules_of,
    package_imports,
    package_of,
    target,
)

MAX_LINES = 350

STUDENT_SIDE = (
    *("__init__", "grader", "otter_front", "rubric"),
    *("inside", "explaining", "judging", "selfcheck", "display", "notebook"),
)
"""Modules and packages of stepgrade that run on a student's machine."""
ONLY_MARKING = {
    "stepgrade.notebook.source",
    "stepgrade.notebook.changed",
    "stepgrade.notebook.mending",
    "stepgrade.display.markdown_math",
    *(f"stepgrade.display.{name}" for name in ("formulas", "formula_process", "markup", "plain")),
}
"""Modules in those packages that only marking and publishing import."""
INSTRUCTOR_LIBRARIES = {"nbgrader", "nbconvert", "sqlalchemy", "click"}
SUBJECT_PACKAGES = {"solutions", "rubrics", "attention_plots"}
SUBJECT_WORDS = {
    *("attention", "gelu", "gpt", "layernorm", "logits", "multihead", "rotary", "sinusoid", "softmax"),
    *("transformer", "transformers"),
}


STEPGRADE = modules_of("stepgrade")


def student_modules() -> list[str]:
    """The student-side modules of stepgrade."""
    tops = ["stepgrade" if name == "__init__" else f"stepgrade.{name}" for name in STUDENT_SIDE]
    packages = tuple(f"{top}." for top in tops[1:])
    return [
        name for name in STEPGRADE if (name in tops or name.startswith(packages)) and name not in ONLY_MARKING
    ]


# --- import layers -------------------------------------------------------------------------------------


LAYERS = (
    *("stepgrade", "inside", "explaining", "rubric", "notebook", "judging", "display", "course", "sandbox"),
    *(
        "gradebook",
        "selfcheck",
        "grader",
        "otter_front",
        "exports",
        "feedback",
        "report",
        "preprocessors",
        "samples",
    ),
    *("authoring", "regrade", "batch", "gradescope", "doctor", "cli", "__main__"),
)
"""The packages and loose modules of stepgrade: each imports only those before it (docs/layers.svg)."""


def test_no_import_runs_up() -> None:
    assert sorted(LAYERS) == sorted({package_of(module) for module in STEPGRADE})
    wrong = [pair for pair in package_imports(STEPGRADE) if LAYERS.index(pair[1]) > LAYERS.index(pair[0])]
    assert not wrong, f"(importing, imported): {wrong}"


def test_the_picture_of_the_layers_is_that_of_the_code() -> None:
    drawn = runpy.run_path(str(ROOT / "scripts" / "draw_layers.py"))["svg"]()
    assert (ROOT / "docs" / "layers.svg").read_text("utf-8") == drawn, "run scripts/draw_layers.py"


def test_loose_modules_are_those_whose_names_others_write_down() -> None:
    loose = {path.stem for path in (ROOT / "stepgrade").glob("*.py")} - {"__init__"}
    assert loose == {"__main__", "grader", "otter_front", "rubric"}


def test_every_module_that_a_string_names_is_there() -> None:
    """A name in a string is followed by no tool: a renamed module would be passed over in silence."""
    named = re.compile(r"^stepgrade(?:\.[a-z_]+)+$")
    wrong = []
    for module, path in STEPGRADE.items():
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and named.match(node.value):
                known = node.value in STEPGRADE or node.value.rpartition(".")[0] in STEPGRADE
                wrong += [] if known else [f"{module}, line {node.lineno}: {node.value}"]
    assert not wrong, wrong
    assert {name for name in STUDENT_SIDE if name != "__init__"} <= set(LAYERS)
    assert set(STEPGRADE) >= ONLY_MARKING


def test_no_class_name_has_two_meanings() -> None:
    places: dict[str, list[str]] = {}
    for module, path in STEPGRADE.items():
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.ClassDef):
                places.setdefault(node.name.lstrip("_"), []).append(module)
    twice = {name: modules for name, modules in places.items() if len(modules) > 1}
    assert not twice, twice


def test_stepgrade_has_no_import_cycle() -> None:
    graph = {
        module: {target(found, STEPGRADE) for found in file_imports(module, path)} & set(STEPGRADE)
        for module, path in STEPGRADE.items()
    }
    cycle = first_cycle(graph)
    assert cycle is None, "import cycle: " + " -> ".join(cycle or [])


def test_inside_imports_nothing_of_stepgrade_outside_inside() -> None:
    wrong = []
    for module, path in STEPGRADE.items():
        if not f"{module}.".startswith("stepgrade.inside."):
            continue
        for found in file_imports(module, path):
            reached = target(found, STEPGRADE)
            if reached.split(".")[0] == "stepgrade" and not f"{reached}.".startswith("stepgrade.inside."):
                wrong.append(f"{module}, line {found.line}: imports {reached}")
    assert not wrong, wrong


def test_stepgrade_imports_nothing_of_the_subject() -> None:
    wrong = [
        f"{module}, line {found.line}: imports {found.module}"
        for module, path in STEPGRADE.items()
        for found in file_imports(module, path)
        if found.module.split(".")[0] in SUBJECT_PACKAGES
    ]
    assert not wrong, wrong


def opens_gradebook(source: str) -> Iterator[int]:
    """The lines that open a gradebook, or ask one by a query of their own."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] in ("Gradebook", "query"):
            yield node.lineno


def test_only_the_package_gradebook_opens_nbgraders_database() -> None:
    assert list(opens_gradebook("with api.Gradebook(url) as book:\n    book.db.query(Grade)")) == [1, 2]
    wrong = [
        f"{module}, line {line}"
        for module, path in STEPGRADE.items()
        if not module.startswith("stepgrade.gradebook.")
        for line in opens_gradebook(path.read_text("utf-8"))
    ]
    assert not wrong, wrong


def identifiers(source: str) -> Iterator[tuple[str, int]]:
    """Every identifier of the code with its line; text in strings and comments is none."""
    for node in ast.walk(ast.parse(source)):
        line = getattr(node, "lineno", 0)
        for field in ("id", "attr", "arg", "name", "asname", "module"):
            value = getattr(node, field, None)
            if isinstance(value, str):
                yield value, line


def words(identifier: str) -> set[str]:
    """``multiHead_softmaxRow`` -> {"multi", "head", "softmax", "row"}."""
    return {word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", identifier)}


def test_stepgrade_knows_nothing_about_the_subject() -> None:
    wrong = [
        f"{module}, line {line}: {name}"
        for module, path in STEPGRADE.items()
        for name, line in [(module, 0), *identifiers(path.read_text("utf-8"))]
        if words(name) & SUBJECT_WORDS
    ]
    assert not wrong, wrong


def import_time_closure(start: str) -> Iterator[tuple[str, Import]]:
    """(importing module, import) for everything that importing ``start`` imports within stepgrade."""
    waiting, seen = [start], set()
    while waiting:
        module = waiting.pop()
        if module in seen or module not in STEPGRADE:
            continue
        seen.add(module)
        waiting.append(module.rpartition(".")[0])  # importing a module runs its package, too
        for found in file_imports(module, STEPGRADE[module]):
            if found.at_import_time:
                yield module, found
                waiting.append(target(found, STEPGRADE))


@pytest.mark.parametrize("start", student_modules())
def test_student_side_imports_no_instructor_library(start: str) -> None:
    wrong = [
        f"{module}, line {found.line}: imports {found.module}"
        for module, found in import_time_closure(start)
        if found.module.split(".")[0] in INSTRUCTOR_LIBRARIES
    ]
    assert not wrong, f"importing {start} reaches {wrong}"


def test_student_side_imports_where_instructor_libraries_are_missing() -> None:
    """The same, for real: an import graph does not see what the imported libraries import."""
    # These two are loaded by Otter and by pytest, which bring libraries of their own.
    names = [name for name in student_modules() if not name.endswith((".otter_front", ".pytest_notebook"))]
    program = (
        "import sys\n"
        f"sys.modules.update(dict.fromkeys({sorted(INSTRUCTOR_LIBRARIES)!r}))\n"
        f"for name in {names!r}: __import__(name)\n"
    )
    result = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True)
    assert result.returncode == 0, result.stderr


# --- size and documentation ----------------------------------------------------------------------------

CODE = STEPGRADE | modules_of("attention_plots") | modules_of("solutions") | modules_of("examples")
RUBRICS = modules_of("rubrics")


def test_no_module_is_too_long() -> None:
    lengths = {name: len(path.read_text("utf-8").splitlines()) for name, path in (CODE | RUBRICS).items()}
    too_long = {name: length for name, length in lengths.items() if length > MAX_LINES}
    assert not too_long, f"more than {MAX_LINES} lines; one concept per module: {too_long}"


def undocumented(source: str) -> Iterator[tuple[str, int]]:
    """The module itself, and its public functions, classes and methods, where they have no docstring."""

    def visit(body: list[ast.stmt], prefix: str) -> Iterator[tuple[str, int]]:
        for node in body:
            if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                continue
            if node.name.startswith("_"):
                continue
            if ast.get_docstring(node) is None:
                yield prefix + node.name, node.lineno
            if isinstance(node, ast.ClassDef):
                yield from visit(node.body, f"{prefix}{node.name}.")

    tree = ast.parse(source)
    if ast.get_docstring(tree) is None:
        yield "(the module)", 1
    yield from visit(tree.body, "")


def test_every_part_of_a_rubric_says_what_it_is() -> None:
    silent = [
        name for name, path in RUBRICS.items() if not ast.get_docstring(ast.parse(path.read_text("utf-8")))
    ]
    assert not silent


def test_everything_public_has_a_docstring() -> None:
    wrong = [
        f"{module}, line {line}: {name}"
        for module, path in CODE.items()
        for name, line in undocumented(path.read_text("utf-8"))
    ]
    assert not wrong, wrong


# --- what students install -----------------------------------------------------------------------------


def test_the_wheel_holds_the_grader_and_the_pictures_only() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    build = project["tool"]["hatch"]["build"]
    assert set(build["targets"]["wheel"]) == {"packages", "hooks"}  # hatch_build.py adds the released cases
    assert build["targets"]["wheel"]["packages"] == ["stepgrade", "attention_plots"]
    assert build["dev-mode-exact"] is True


def pins(text: str) -> dict[str, str]:
    """Project -> pinned version, of a lock."""
    return dict(re.findall(r"^([a-z0-9-]+)==([^\s;\\]+)", text, re.MULTILINE))


def test_students_get_the_versions_that_the_marking_uses() -> None:
    marking = pins((ROOT / "requirements.lock").read_text("utf-8"))
    student = pins((ROOT / "requirements-student.lock").read_text("utf-8"))
    with_otter = pins((ROOT / "requirements-otter.lock").read_text("utf-8"))
    assert {"numpy", "matplotlib", "ipython", "jupyterlab", "pytest"} <= set(student)
    assert "otter-grader" not in student
    assert {*student, "otter-grader"} <= set(with_otter)
    assert {name: marking.get(name) for name in with_otter} == with_otter
    assert {name: with_otter.get(name) for name in student} == student
    assert "nbgrader" in marking
    assert "nbgrader" not in student


# --- what no file may hold -----------------------------------------------------------------------------

# Written so that no pattern matches its own line here.
FORBIDDEN = {
    "a path of one machine": re.compile(r"/(?:root|work)/|/tmp[/]v\b|/home[/](?!jovyan\b)\w+/"),
    "the address of a package registry": re.compile(
        r"https?://[^\s\"'<>)]*(?:pypi|pythonhosted|registry[.]npm|deb[.]debian)", re.IGNORECASE
    ),
    "the address of a local file": re.compile(r"file:/{3}"),
}


def text_files() -> Iterator[tuple[Path, str]]:
    """The project's text files: what git tracks or would track; without git, all but the working folders."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    if listing.returncode == 0 and listing.stdout:
        names = {ROOT / name.decode() for name in listing.stdout.split(b"\0") if name}
    else:
        skipped = {"build", "dist", "submitted", "autograded", "feedback", "__pycache__"}
        names = {
            path
            for path in ROOT.rglob("*")
            if not any(
                part in skipped or (part.startswith(".") and part != ".ci")
                for part in path.relative_to(ROOT).parts
            )
        }
    for path in sorted(names):
        if path.is_file():
            try:
                yield path, path.read_text("utf-8")
            except UnicodeDecodeError:
                continue


def forbidden_in(text: str) -> Iterator[tuple[int, str]]:
    """(line, what is wrong with it) for every line that holds what no file may hold."""
    for number, line in enumerate(text.splitlines(), 1):
        for what, pattern in FORBIDDEN.items():
            if pattern.search(line):
                yield number, what


def test_no_file_names_a_machine_or_a_registry() -> None:
    files = list(text_files())
    assert ROOT / "requirements.lock" in [path for path, _ in files]
    wrong = [
        f"{path.relative_to(ROOT)}, line {number}: {what}"
        for path, text in files
        for number, what in forbidden_in(text)
    ]
    assert not wrong, wrong


# --- these checks can fail -----------------------------------------------------------------------------


def test_the_checks_see_what_they_look_for() -> None:
    source = "from .b import c\nfrom typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import d\n"
    source += "def f():\n    import e\n"
    found = imports_of(source, "p.a", is_package=False)
    assert [(i.module, i.name, i.at_import_time) for i in found] == [
        ("p.b", "c", True),
        ("typing", "TYPE_CHECKING", True),
        ("e", None, False),
    ]
    assert [i.module for i in imports_of("from . import x\nfrom ..y import z", "p.q", True)] == ["p.q", "p.y"]
    assert target(Import("p", "b", True, 1), {"p", "p.b"}) == "p.b"
    assert target(Import("p.b", "c", True, 1), {"p", "p.b"}) == "p.b"
    assert first_cycle({"a": {"b"}, "b": {"c"}, "c": {"b"}}) == ["b", "c", "b"]
    assert first_cycle({"a": {"b", "c"}, "b": {"c"}, "c": set()}) is None
    assert words("maskedSoftmax_2d") == {"masked", "softmax", "d"}
    code = 'def run(softmax=1):\n    "attention"\n    return model.gelu'
    assert {name for name, _ in identifiers(code)} == {"run", "softmax", "model", "gelu"}
    gaps = undocumented("def f(): ...\nclass A:\n    'x'\n    def g(self): ...\n    def _h(self): ...")
    assert [name for name, _ in gaps] == ["(the module)", "f", "A.g"]
    assert pins("numpy==2.0 ; sys_platform == 'win32' \\\n    --hash=x\n") == {"numpy": "2.0"}


@pytest.mark.parametrize(
    "line",
    [
        "cd /" + "root/x",
        "see /" + "work/main",
        "/tmp" + "/v/bin/python",
        "/home" + "/ada/course",
        "--index-url https://mirror.example/" + "pypi/simple",
        "file:/" + "//opt/wheels",
    ],
)
def test_a_forbidden_line_is_found(line: str) -> None:
    assert len(list(forbidden_in("first\n" + line))) == 1


def test_ordinary_lines_are_allowed() -> None:
    assert not list(
        forbidden_in("pip install numpy\nhttps://arxiv.org/abs/1706.03762\n/tmp/value\n/workshop/\n")
    )


# --- the guides say what is so -------------------------------------------------------------------------


def fenced(text: str, language: str) -> list[str]:
    """The code blocks of a Markdown page that are marked with ``language``."""
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def test_the_step_of_the_contributing_guide_works() -> None:
    entry, solution, test_cell = fenced((ROOT / "CONTRIBUTING.md").read_text("utf-8"), "python")
    names: dict[str, Any] = dict(vars(stepgrade.rubric))
    exec(entry, names)
    step: stepgrade.rubric.Step = names["sharpen"]
    rubric = stepgrade.rubric.Rubric("exercise_01", "exercise_01_attention", (step,))
    for case in step.cases:
        args = case.inputs(np.random.default_rng(7))
        assert isinstance(args, tuple)
        expected = rubric.references["sharpen"](*args)
        for variant in step.variants:
            got = rubric.namespace_with(variant.source)["sharpen"](*args)
            assert np.allclose(got, expected, rtol=1e-6 if variant.single else 1e-12)
        assert np.allclose(rubric.namespace_with(solution)["sharpen"](*args), expected, 1e-12)
        for mistake in step.mistakes:
            assert not np.allclose(rubric.namespace_with(mistake.source)["sharpen"](*args), expected, 1e-2)
    assert f'grader.check("{step.name}")\n' in test_cell


def test_every_make_command_of_the_guides_exists() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    for page in ("README.md", "CONTRIBUTING.md"):
        commands = re.findall(r"(?:^|`)make ([a-z-]+)", (ROOT / page).read_text("utf-8"), re.MULTILINE)
        assert commands
        assert set(commands) <= targets, page


def test_the_readme_begins_with_demo_and_then_test() -> None:
    assert fenced((ROOT / "README.md").read_text("utf-8"), "")[:2] == ["make demo\n", "make test\n"]


def test_every_link_of_the_guides_leads_somewhere() -> None:
    for page in ("README.md", "CONTRIBUTING.md"):
        links = re.findall(r"\]\((?!https?:|#)([^)#]+)", (ROOT / page).read_text("utf-8"))
        assert not [link for link in links if not (ROOT / link).exists()], page

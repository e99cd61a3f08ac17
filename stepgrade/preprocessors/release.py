"""Making a release: source and rubric are compared, points and kernels are written, self-checks are added."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from nbconvert.exporters import NotebookExporter
from nbformat.notebooknode import NotebookNode
from nbgrader import utils
from nbgrader.converters.base import NbGraderException
from traitlets import Bool, Dict, List, TraitError, Unicode, validate

import stepgrade
from stepgrade.course.directory import CourseError, load_rubric
from stepgrade.course.kernel import ORDINARY, PROTECTIVE, name_kernel
from stepgrade.course.nbgrader_names import without_slash
from stepgrade.course.settings import folders
from stepgrade.gradebook.assignment_cells import WHAT_TO_DO, moved_cells
from stepgrade.notebook.grader_calls import only_checks
from stepgrade.preprocessors.base import CoursePreprocessor
from stepgrade.preprocessors.first_cell import first_cell, put_first
from stepgrade.preprocessors.mark import MarkSteps
from stepgrade.preprocessors.source import read_source, with_header
from stepgrade.preprocessors.terms import marking_terms
from stepgrade.rubric import Rubric, RubricError
from stepgrade.sandbox.proof import Proof, prove
from stepgrade.selfcheck.bundle import FOLDER, bundle_files, test_files
from stepgrade.selfcheck.marking_terms import FILE as TERMS
from stepgrade.selfcheck.same import kept

_EFFORT = re.compile(r"^(\*Difficulty .* minutes?)(?: · \d[\d.]* points?)?\*$", re.MULTILINE)
"""The line above a step's solution cell, with or without the step's points."""
_TOTAL = re.compile(r"(\*\*Points:\*\*)(?: \d[^\n*]*)?$", re.MULTILINE)
"""The end of a line that tells the points of the whole assignment, or is waiting for them."""
_COUNTS = (
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
)


class ReleaseExporter(NotebookExporter):
    """Refuses a release that cannot be made, and writes the rubric's points into one that can.

    nbgrader removes an existing release before its hooks and preprocessors run, and again where one of them
    fails.  Its exporter is made before all that.  It also gets the notebook before the preprocessors do, so
    that nbgrader's ``SaveCells`` records the rubric's points and the protective kernel in the gradebook.
    """

    prove = Bool(True, help="Mark the instructor's own notebook first: it must earn everything.").tag(
        config=True
    )

    def __init__(self, config: Any = None, **traits: Any) -> None:
        """Raises NbGraderException where any of the converter's assignments cannot be released."""
        super().__init__(config=config, **traits)  # type: ignore[no-untyped-call]
        converter: Any = self.parent
        without_slash(converter)
        coursedir = getattr(converter, "coursedir", None)
        self._course = Path.cwd() if coursedir is None else Path(coursedir.root)
        self.released: dict[str, dict[str, bytes]] = {}
        """Each assignment's self-checks as they were released before."""
        if coursedir is None:
            return
        for folder, paths in sorted(converter.assignments.items()):
            assignment = Path(folder).name
            db_url = "" if converter.no_database else coursedir.db_url
            try:
                problems = objections(self._course, assignment, paths, self.config, db_url)
                if self.prove and not problems:
                    proof = prove_assignment(self._course, assignment, self.config)
                    problems = list(proof.problems)
                    if proof.not_run:
                        self.log.warning(not_proved(assignment, proof))
            except (CourseError, RubricError) as error:
                problems = [str(error)]
            if problems:
                message = refusal(assignment, problems)
                self.log.error(message)
                raise NbGraderException(message)
            release = Path(coursedir.format_path(coursedir.release_directory, ".", assignment))
            self.released[assignment] = {
                path.relative_to(release).as_posix(): path.read_bytes()
                for path in bundle_files(release / FOLDER)
            }

    def from_notebook_node(self, nb: NotebookNode, resources: Any = None, **kw: Any) -> Any:
        """Write points and the protective kernel into ``nb``, in place, then convert it as usual."""
        name_kernel(nb, PROTECTIVE)
        write_points(nb, load_rubric(self._course, resources["nbgrader"]["assignment"]))
        return super().from_notebook_node(nb, resources, **kw)  # type: ignore[no-untyped-call]


def write_points(nb: NotebookNode, rubric: Rubric) -> None:
    """Write the rubric's points into a source notebook, in place; what the author typed there is overridden.

    A step's points go into the metadata of its test cell, and to the end of the line
    ``*Difficulty … minutes*`` above it.  A line that ends with ``**Points:**`` gets the total and the number
    of steps.
    """
    count = len(rubric.steps)
    steps = f"{_COUNTS[count] if count < len(_COUNTS) else count} step{'s' * (count != 1)}"
    points = {step.name: step.points for step in rubric}
    step = ""
    for cell in reversed(nb.cells):  # a text cell belongs to the next test cell below it
        if cell.cell_type == "markdown":
            cell.source = _TOTAL.sub(rf"\1 {rubric.points:g}, in {steps}.", cell.source)
            if step:
                told = f"{points[step]:g} point{'s' * (points[step] != 1)}"
                cell.source = _EFFORT.sub(rf"\1 · {told}*", cell.source)
        elif utils.is_grade(cell) and cell.metadata.nbgrader["grade_id"] in points:
            step = cell.metadata.nbgrader["grade_id"]
            cell.metadata.nbgrader["points"] = points[step]


def objections(
    course: Path, assignment: str, notebooks: Iterable[str | Path], config: Any, db_url: str = ""
) -> list[str]:
    """Why ``assignment`` cannot be released from its source ``notebooks`` (paths), as sentences.

    ``config`` is nbgrader's.  With a ``db_url``, cells that collected work forbids to change are reasons,
    too. Raises CourseError or RubricError where rubric or notebook cannot be read.
    """
    rubric = load_rubric(course, assignment)
    problems, whole = [], {}
    for path in map(Path, notebooks):
        nb = read_source(path)
        problems += disagreements(nb, rubric, path.stem)
        whole[path.stem] = with_header(nb, course, config)
    if not whole:
        problems.append(f"there is no source notebook of {assignment}")
    moved = moved_cells(db_url, assignment, whole) if db_url else []
    return problems + moved + ([WHAT_TO_DO] if moved else [])


def prove_assignment(course: Path, assignment: str, config: Any) -> Proof:
    """Mark the source notebook of ``assignment`` as submissions are marked, with the settings of ``config``.

    Raises CourseError or RubricError where rubric or notebook cannot be read.
    """
    rubric = load_rubric(course, assignment)
    directory = folders(config)
    folder = Path(directory.format_path(directory.source_directory, ".", assignment))
    notebook = with_header(read_source(folder / f"{rubric.notebook}.ipynb"), course, config)
    return prove(rubric, notebook, folder, MarkSteps(config=config).sandbox())


def not_proved(assignment: str, proof: Proof) -> str:
    """What is said where nothing could be run."""
    return (
        f"{assignment} could not be proved: nothing could be run here, so whether its own solutions earn full"
        f" marks is not known. {proof.not_run}"
    )


def refusal(assignment: str, problems: Iterable[str]) -> str:
    """What is said of an assignment that cannot be released."""
    return f"{assignment} is not released, and nothing is changed:\n- " + "\n- ".join(problems)


class WriteSelfChecks(CoursePreprocessor):
    """Writes ``tests/<step>.py`` beside the released notebook: public cases only; and what marking offers.

    A file that says the same as the one released before stays, digit by digit.
    It runs last, behind nbgrader's ``SaveCells``, and gives students the ordinary kernel.
    """

    order = List(
        Unicode(),
        help="The assignments that students are told of, in the order in which they are worked on;"
        " grader.progress() shows them.",
    ).tag(config=True)
    milestones = Dict(
        key_trait=Unicode(),
        value_trait=Unicode(),
        help="For an assignment of the order, what one can do who has finished it; grader.progress() tells"
        " it.",
    ).tag(config=True)
    install = Unicode(
        help="What pip installs in a notebook's first cell where stepgrade is missing, with {version} for the"
        " wheel's: 'stepgrade=={version}' once the wheel is on an index, or its address. Empty: nothing.",
    ).tag(config=True)

    @validate("install")
    def _one_line(self, proposal: Any) -> str:
        """Raise TraitError for words that could not stand between the quotes of pip's line."""
        words = str(proposal["value"])
        try:
            plain = words.format(version="0")
        except (LookupError, ValueError):
            plain = '"'
        if set(plain) & set('"\\\n\r$'):
            raise TraitError(
                "WriteSelfChecks.install should be a requirement or an address, such as"
                f" 'stepgrade=={{version}}', not {words!r}: in braces it takes the word version only."
            )
        return words

    def preprocess(self, nb: NotebookNode, resources: Any) -> tuple[NotebookNode, Any]:
        """Add the files to nbconvert's ``outputs``; its writer puts them beside the notebook."""
        assignment = resources["nbgrader"]["assignment"]
        rubric = load_rubric(self.course, assignment)
        before = getattr(self.parent, "released", {}).get(assignment, {})
        outputs = resources.setdefault("outputs", {})
        for name, text in test_files(rubric).items():
            outputs[name] = kept(before.get(name), text.encode("utf-8"))
        terms = marking_terms(
            nb,
            assignment,
            self.course,
            lambda name: self.folder("source", name),
            MarkSteps(config=self.config),
            {name: self.milestones.get(name, "") for name in self.order},
        )
        course = self.directory.course_id
        outputs[f"{FOLDER}/{TERMS}"] = replace(terms, course=course).text().encode("utf-8")
        name_kernel(nb, ORDINARY)
        put_first(nb, first_cell(assignment, stepgrade.__version__, self.install))
        let_run_all(nb)
        return nb, resources


RUNS_ON = "raises-exception"
"""The tag of a cell behind which *Run All* goes on, in Jupyter and for nbclient; its error is shown."""


def let_run_all(nb: NotebookNode) -> None:
    """Tag the cells that fail while a step is unfinished, in place: what is given below them runs."""
    for cell in nb.cells:
        if cell.cell_type != "code":
            continue
        if utils.is_solution(cell) or utils.is_grade(cell) or only_checks(cell.source):
            tags = cell.metadata.setdefault("tags", [])
            if RUNS_ON not in tags:
                tags.append(RUNS_ON)


def test_cell_source(step: str) -> str:
    """What a test cell of a source notebook must hold, to the letter."""
    return f'grader.check("{step}")\n### BEGIN HIDDEN TESTS\ngrader.grade("{step}")\n### END HIDDEN TESTS'


def disagreements(nb: NotebookNode, rubric: Rubric, notebook: str) -> list[str]:
    """Every way in which a source notebook and its rubric disagree, as sentences."""
    problems = []
    if notebook != rubric.notebook:
        problems.append(f"the notebook is called {notebook!r}, the rubric says {rubric.notebook!r}")
    tests = {
        cell.metadata.nbgrader["grade_id"]: cell
        for cell in nb.cells
        if utils.is_grade(cell) and cell.cell_type == "code" and not utils.is_solution(cell)
    }
    solutions = {cell.metadata.nbgrader["grade_id"]: cell for cell in nb.cells if utils.is_solution(cell)}
    wanted = [step.name for step in rubric.steps]
    if list(tests) != wanted:
        problems.append(f"test cells are {list(tests)}, the rubric's steps are {wanted}")
    for step in rubric.steps:
        cell = tests.get(step.name)
        if cell is None:
            continue
        if cell.source.strip() != test_cell_source(step.name):
            problems.append(f"{step.name}: the test cell must be exactly\n{test_cell_source(step.name)}")
        solution = solutions.get(f"{step.name}_solution")
        if solution is None:
            problems.append(f"{step.name}: there is no solution cell {step.name + '_solution'!r}")
        elif "### BEGIN SOLUTION" not in solution.source:
            problems.append(f"{step.name}: its solution cell has no ### BEGIN SOLUTION region")
        if not step.public_cases and not step.is_value:
            problems.append(f"{step.name}: no public case, so students could check nothing")
        if all(case.public for case in step.cases):
            problems.append(f"{step.name}: no hidden case, so answers could be copied from the release")
    return problems

"""Build the course's site into dist/site/: lessons to read, guides, API pages, search; nothing is fetched.

    python scripts/build_site.py [ASSIGNMENT]... [--colab BASE] [--to FOLDER]

BASE is the address below which Colab finds your folder release/; without it no page has *Open in Colab*.
"""

from __future__ import annotations

import argparse
import html
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from string import Template
from typing import Any

import nbformat
from nbformat import v4

from stepgrade.authoring.reading_copies import released_notebook, run_given_cells
from stepgrade.authoring.release import GUIDES, leaks
from stepgrade.preprocessors.first_cell import TAG as START
from stepgrade.selfcheck.marking_terms import MarkingTerms, PlannedAssignment, read_terms

ROOT = Path(__file__).resolve().parents[1]
STUDENT_PAGES = tuple(GUIDES)
INSTRUCTOR_PAGES = (
    "README.md",
    *(f"docs/{name}.md" for name in ("instructor", "exports", "hub", "scaling", "security")),
)
AUTHOR_PAGES = ("CONTRIBUTING.md", "docs/design.md", "docs/pictures.md", "CHANGELOG.md")
PAGES = (*STUDENT_PAGES, *INSTRUCTOR_PAGES, *AUTHOR_PAGES)
_LINK = re.compile(r"(?<!!)\[([^\]\n]+)\]\((?!https?:|#|mailto:)([^)\s#]+)(#[^)\s]*)?\)")
_SOLUTIONS = re.compile(r"^\.\. autosummary::\n(?:   :.*\n)*\n   solutions\n\n", re.MULTILINE)


def build(names: Sequence[str], to: Path, colab: str = "") -> None:
    """Build the site with the pages of the assignments ``names`` (all unless told) into ``to``.

    Raises subprocess.CalledProcessError where Sphinx warns of anything, such as a link that leads nowhere.
    """
    with tempfile.TemporaryDirectory() as scratch:
        pages, fresh = Path(scratch, "pages"), Path(scratch, "site")
        prepare(pages, names, colab)
        command = [sys.executable, "-m", "sphinx", "-W", "--keep-going", "-q", "-c", str(ROOT / "site")]
        command += ["-D", f"html_extra_path={pages.with_name('extra')}", str(pages), str(fresh)]
        subprocess.run(command, check=True, env={**os.environ, "PYTHONWARNINGS": "ignore"})
        shutil.rmtree(fresh / ".doctrees")
        shutil.rmtree(to, ignore_errors=True)
        to.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(fresh, to)


def prepare(pages: Path, names: Sequence[str], colab: str) -> None:
    """Write what Sphinx reads."""
    plan = course_plan()
    chosen = [each for each in plan if not names or each.name in names]
    for assignment in chosen:
        print(f"site: {assignment.name}", flush=True)
        write_lesson(pages, assignment.name, colab)
    live = pages.with_name("extra") / "lessons" / "live_gpt.html"
    subprocess.run([sys.executable, str(ROOT / "examples" / "live_page.py"), "--out", str(live)], check=True)
    for name in PAGES:
        target = pages / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(within_site((ROOT / name).read_text(encoding="utf-8"), name), encoding="utf-8")
    shutil.copyfile(ROOT / "docs" / "layers.svg", pages / "docs" / "layers.svg")
    left_out = shutil.ignore_patterns("generated", "conf.py", "__*")
    shutil.copytree(ROOT / "docs" / "api", pages / "api", ignore=left_out)
    index = pages / "api" / "index.rst"
    index.write_text(without_solutions(index.read_text(encoding="utf-8")), encoding="utf-8")
    (pages / "index.md").write_text(front_page(chosen), encoding="utf-8")


def without_solutions(text: str) -> str:
    """The list of API pages without those of ``solutions``: students read this site."""
    fewer, count = _SOLUTIONS.subn("", text)
    if count != 1 or "solutions" in fewer:
        raise SystemExit(
            "site: docs/api/index.rst names solutions in another way than build_site.py expects."
        )
    return fewer.replace("The course: what is right, and its pictures", "The pictures of the course")


def course_plan() -> tuple[PlannedAssignment, ...]:
    """The assignments in the order in which they are worked on, as the releases tell it."""
    terms = [read_terms(folder) for folder in sorted((ROOT / "release").glob("*/tests"))]
    told: list[MarkingTerms] = [each for each in terms if each is not None]
    return max((each.plan for each in told), key=len, default=())


def within_site(text: str, name: str) -> str:
    """The page with its links to files that are no pages as plain text: the site holds no checkout."""

    def link(found: re.Match[str]) -> str:
        target = os.path.normpath(Path(name).parent / found[2])
        return found[0] if target in (*PAGES, "docs/layers.svg") else found[1]

    return _LINK.sub(link, text)


def write_lesson(pages: Path, assignment: str, colab: str) -> None:
    """Write an assignment's page, with what is given run and no step done, and its files to download."""
    source = released_notebook(ROOT, assignment)
    if leaks(source.parent):
        raise SystemExit(
            f"site: release/{assignment} would give something away; `make release` builds it anew."
        )
    download = pages.with_name("extra") / "download" / source.name
    download.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, download)
    notebook = nbformat.read(source, as_version=4)
    notebook.cells = [cell for cell in notebook.cells if START not in cell.metadata.get("tags", [])]
    run_given_cells(notebook, source.parent, assignment)
    for cell in notebook.cells:
        cell.metadata = {"tags": list(_tags(cell))}
    notebook.cells.insert(1, v4.new_markdown_cell(buttons(source, assignment, colab)))
    target = pages / "lessons" / f"{assignment}.ipynb"
    target.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(notebook, target)


def _tags(cell: Any) -> Iterator[str]:
    role = cell.metadata.get("reading_copy", "")
    if role in ("yours", "check"):
        yield role
    if "figure" in cell.metadata.get("tags", []):
        yield "hide-input"


def buttons(source: Path, assignment: str, colab: str) -> str:
    """The line below a page's title: what can be done with its notebook."""
    links = [f'<a class="button" href="../download/{source.name}" download>Download the notebook</a>']
    if colab:
        address = f"{colab.rstrip('/')}/release/{assignment}/{source.name}"
        links.append(f'<a class="button" href="{html.escape(address)}">Open in Colab</a>')
    told = "To read: what is given has been run, and no step is done."
    return f'<p class="buttons">{" ".join(links)}</p>\n\n{told}'


def front_page(plan: Sequence[PlannedAssignment]) -> str:
    """The front page: the course's map, and where everybody begins."""
    rows = "\n".join(
        f"{place}. **[{each.title}](lessons/{each.name}.ipynb)** · {each.time}, {each.points:g} points  \n"
        f"   Then you can {each.milestone}."
        for place, each in enumerate(plan, 1)
    )
    template = Template((ROOT / "site" / "front.md").read_text(encoding="utf-8"))
    return template.substitute(
        map=rows,
        lessons="\n".join(f"lessons/{each.name}" for each in plan),
        students="\n".join(STUDENT_PAGES),
        instructors="\n".join(("The project <README.md>", *INSTRUCTOR_PAGES[1:])),
        authors="\n".join((*AUTHOR_PAGES, "API pages <api/index>")),
    )


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument(
        "names", metavar="ASSIGNMENT", nargs="*", help="pages of these alone; all unless told"
    )
    parser.add_argument(
        "--colab", default="", metavar="BASE", help="where Colab finds release/, such as a branch"
    )
    parser.add_argument("--to", type=Path, default=ROOT / "dist" / "site", metavar="FOLDER")
    asked = parser.parse_args()
    known = [each.name for each in course_plan()]
    unknown = [name for name in asked.names if name not in known]
    if unknown:
        parser.error(f"there is no {', '.join(unknown)}; the assignments are {', '.join(known)}")
    try:
        build(asked.names, asked.to, asked.colab)
    except subprocess.CalledProcessError:
        raise SystemExit("site: not built; Sphinx says above what is wrong. The site before stays.") from None
    print(f"site: {asked.to / 'index.html'}")


if __name__ == "__main__":
    main()

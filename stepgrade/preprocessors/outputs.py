"""From untrusted data to a notebook's outputs, and from verdicts to a test cell's outputs."""

from __future__ import annotations

from typing import Any

from nbformat.notebooknode import NotebookNode
from nbformat.v4 import new_output as _new_output

from stepgrade.course.reading import TextRoom
from stepgrade.display.tables import step_html, step_text
from stepgrade.inside.protocol import Status
from stepgrade.judging import verdict as v
from stepgrade.notebook import budget
from stepgrade.notebook.cells import CellResult
from stepgrade.preprocessors.sanitize import clean_images, clean_output_metadata

MAX_OUTPUTS = 500
_SET = {"text/markdown": budget.TEXT, "text/latex": budget.TEXT, "text/html": budget.MARKUP}
"""What is set as text with markup: the most characters of each."""

_ENDINGS = {
    Status.INTERRUPTED: ("CellTimeoutError", "the cell was stopped: it took too long"),
    Status.TIMED_OUT: ("CellTimeoutError", "the cell was stopped: it took too long"),
    Status.DIED: ("CellDied", "the cell ended its process (a crash, or a limit on memory or processes)"),
    Status.NOT_RUN: ("CellNotRun", "the notebook had used up its time before this cell"),
}


def new_output(kind: str, **fields: Any) -> NotebookNode:
    """nbformat's ``new_output``, with its type declared."""
    output: NotebookNode = _new_output(kind, **fields)
    return output


def clean_outputs(result: CellResult, texts: TextRoom) -> list[NotebookNode]:
    """A cell's outputs in nbformat's form, without what is malformed or too much.

    ``texts`` is the room for texts with markup in all of the notebook's outputs.
    """
    room = budget.OUTPUT
    cleaned = []
    for item in result.outputs[:MAX_OUTPUTS]:
        output = _clean(item, texts) if isinstance(item, dict) else None
        if output is None:
            continue
        room -= len(str(output))
        if room < 0:
            cleaned.append(new_output("stream", name="stdout", text="... outputs truncated ...\n"))
            break
        cleaned.append(output)
    if result.status in _ENDINGS:
        name, text = _ENDINGS[result.status]
        cleaned.append(new_output("error", ename=name, evalue=text, traceback=[f"{name}: {text}"]))
    return cleaned


def _clean(item: dict[str, Any], texts: TextRoom) -> NotebookNode | None:
    """The output ``item`` in nbformat's form; None where it is of no known kind or malformed."""
    kind = item.get("output_type")
    if kind == "stream" and item.get("name") in ("stdout", "stderr"):
        return new_output("stream", name=item["name"], text=_text(item.get("text")))
    if kind in ("display_data", "execute_result"):
        data = item.get("data")
        if not isinstance(data, dict):
            return None
        bundle = {
            str(mime)[:100]: value if "json" in str(mime) else _text(value) for mime, value in data.items()
        }
        bundle = clean_images(bundle)
        for mime, most in _SET.items():
            if mime in bundle and (why := texts.refuse(bundle[mime], most)):
                del bundle[mime]
                bundle.setdefault("text/plain", f"(an output that is not shown here: {mime}, {why})")
        metadata = clean_output_metadata(item.get("metadata"))
        if kind == "display_data":
            return new_output(kind, data=bundle, metadata=metadata)
        count = item.get("execution_count")
        count = count if type(count) is int else None
        return new_output(kind, data=bundle, metadata=metadata, execution_count=count)
    if kind == "error":
        lines = item.get("traceback")
        lines = [_text(line) for line in lines[:200]] if isinstance(lines, list) else []
        return new_output(
            "error",
            ename=_text(item.get("ename"))[:200],
            evalue=_text(item.get("evalue"))[:10_000],
            traceback=lines,
        )
    return None


def _text(value: Any) -> str:
    if isinstance(value, list):
        value = "".join(part for part in value if isinstance(part, str))
    # A file cannot hold a lone surrogate.
    return value.encode("utf-8", "replace").decode("utf-8") if isinstance(value, str) else ""


def verdict_outputs(step: v.StepVerdict) -> list[NotebookNode]:
    """A test cell's outputs: the verdict's table, then the points in the form that nbgrader reads.

    A grader fault shows 0 points here; FlagGraderFaults then sends it to manual grading.
    """
    table = {"text/html": step_html(step, marked=True), "text/plain": step_text(step, marked=True)}
    points = 0.0 if step.points is None else step.points
    return [
        new_output("display_data", data=table),
        new_output("execute_result", data={"text/plain": repr(float(points))}, execution_count=None),
    ]

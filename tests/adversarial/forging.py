"""Forging results inside the student's own process: comparison, hooks, imports, objects, frames, protocol."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from nbformat.v4 import new_output

from stepgrade.course.directory import load_rubric
from stepgrade.judging.draws import Draws
from tests.adversarial.corpus import FULL, NOTHING, but, family, full, looking_up, nonsense
from tests.helpers.course_copy import released, solution_cell, test_cell

case = family("forging")
NO_LOOKUP = but(soft_lookup=0.0)


# --- assertions, comparison, the engine's own functions ------------------------------------------------


@case("empties every later cell with an input transformer", NOTHING, cheats=True)
def input_transformer(course: Path) -> Any:
    return nonsense(course, "get_ipython().input_transformers_post.append(lambda lines: [])")


@case("replaces NumPy's comparisons, the grader and the answers by what always agrees", NOTHING, cheats=True)
def patched_comparison(course: Path) -> Any:
    patch = """
        import numpy as np
        np.testing.assert_allclose = np.testing.assert_array_equal = lambda *a, **k: None
        np.allclose = np.array_equal = np.isclose = lambda *a, **k: True
        from stepgrade import grader
        grader.check = grader.grade = lambda *a, **k: None
        class Yes:
            def __eq__(self, other): return True
            def __getattr__(self, name): return self
            def __call__(self, *a, **k): return self
        for name in ['softmax', 'attention', 'attention_scores']: globals()[name] = Yes()
        """
    return nonsense(course, patch, last=True)


@case("replaces the assertions of numpy.testing by functions that do nothing", NOTHING, cheats=True)
def patched_assertions(course: Path) -> Any:
    patch = """
        import numpy as np
        for name in dir(np.testing):
            if name.startswith("assert"): setattr(np.testing, name, lambda *a, **k: None)
        """
    return nonsense(course, patch)


@case("has IPython show no traceback", NOTHING, cheats=True)
def hidden_tracebacks(course: Path) -> Any:
    return nonsense(course, "get_ipython().showtraceback = lambda *a, **k: None")


@case("has IPython handle every exception by doing nothing", NOTHING, cheats=True)
def swallowed_exceptions(course: Path) -> Any:
    return nonsense(course, "get_ipython().set_custom_exc((BaseException,), lambda *a, **k: None)")


@case(
    "takes raise and assert out of every later cell's syntax tree, and what calls them", NOTHING, cheats=True
)
def emptied_syntax_trees(course: Path) -> Any:
    patch = """
        import ast
        class Pass(ast.NodeTransformer):
            def generic_visit(self, node):
                if isinstance(node, (ast.Raise, ast.Assert, ast.Expr)):
                    return ast.copy_location(ast.Pass(), node)
                return super().generic_visit(node)
        get_ipython().ast_transformers.append(Pass())
        """
    return nonsense(course, patch)


@case("returns objects that agree with whatever they are compared to", NOTHING, cheats=True)
def agreeable_objects(course: Path) -> Any:
    patch = """
        import numpy as np
        class Yes(np.ndarray):
            def __array_function__(self, function, types, args, kwargs): return True
            def __array_ufunc__(self, ufunc, method, *args, **kwargs): return np.True_
            def __eq__(self, other): return True
            __ne__ = __lt__ = __gt__ = lambda self, other: False
        def yes(*args, **kwargs): return np.zeros(()).view(Yes)
        """
    notebook = nonsense(course, patch)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.source = cell.source.replace("return 0.0", "return yes()").replace("= 0.0", "= yes()")
    return notebook


@case("replaces encode, perform and the holder's functions in its own process", NOTHING, cheats=True)
def patched_engine(course: Path) -> Any:
    patch = """
        import stepgrade.inside.script as s, stepgrade.inside.perform as p, stepgrade.inside.wire as w
        import stepgrade.inside.holder as h, stepgrade.inside.frames as f
        w.encode = w._encode = lambda *a: True
        p.perform = h.perform = lambda *a, **k: s.Reply("value", True)
        s.Reply.encode = lambda self: {"kind": "value", "value": True, "outcome": "passed", "points": 4,
            "raised": None, "mutated": [], "warned": [], "text": ""}
        h._changed = p._changed = lambda *a: iter(())
        f.parse = lambda payload: {"op": "ask", "script": []}
        """
    return nonsense(course, patch, last=True)


@case("gives the engine's functions other code objects, found through the heap", NOTHING, cheats=True)
def replaced_code_objects(course: Path) -> Any:
    patch = """
        import gc, types
        def passed(*args, **kwargs): return {"kind": "value", "value": True, "points": 4}
        for thing in gc.get_objects():
            if isinstance(thing, types.FunctionType) and str(thing.__module__).startswith("stepgrade.inside"):
                if thing.__name__ in ("perform", "encode", "_perform", "judge", "compare", "decode"):
                    try: thing.__code__ = passed.__code__
                    except ValueError: pass
        """
    return nonsense(course, patch, last=True)


@case(
    "makes every assertion and exception disappear with builtins and a custom handler", NOTHING, cheats=True
)
def patched_builtins(course: Path) -> Any:
    patch = """
        import builtins
        builtins.AssertionError = builtins.NotImplementedError = type("Quiet", (Exception,), {})
        builtins.isinstance = lambda *a: True
        builtins.abs = builtins.max = lambda *a, **k: 0
        get_ipython().set_custom_exc((BaseException,), lambda *a, **k: None)
        """
    return nonsense(course, patch, last=True)


# --- IPython, display, imports ------------------------------------------------------------------------


@case("hooks IPython's events, syntax trees and run_cell to answer with points", NOTHING, cheats=True)
def ipython_hooks(course: Path) -> Any:
    patch = """
        import ast
        shell = get_ipython()
        class Pass(ast.NodeTransformer):
            def visit_Raise(self, node): return ast.copy_location(ast.Pass(), node)
            def visit_Assert(self, node): return ast.copy_location(ast.Pass(), node)
        shell.ast_transformers.append(Pass())
        for event in ("pre_run_cell", "post_run_cell"):
            shell.events.register(event, lambda *a: print("4.0"))
        type(shell).run_cell = lambda self, *a, **k: None
        """
    return nonsense(course, patch)


@case(
    "shows a forged verdict and points through display hook, formatters and publisher", NOTHING, cheats=True
)
def display_machinery(course: Path) -> Any:
    patch = """
        import sys
        shell = get_ipython()
        shell.display_formatter.formatters["text/plain"].for_type(object, lambda *a: "4.0")
        sys.displayhook = lambda value: print("4.0")
        shell.display_pub.publish = lambda *a, **k: None
        shell.outputs.items.append({"output_type": "execute_result", "data": {"text/plain": "4.0"},
            "metadata": {"nbgrader": {"grade_id": "softmax", "points": 4}}, "execution_count": 1})
        4.0
        """
    return nonsense(course, patch, last=True)


@case("replaces NumPy and the engine in sys.modules and hooks the import system", NOTHING, cheats=True)
def import_hooks(course: Path) -> Any:
    patch = """
        import builtins, sys, types
        class Fake(types.ModuleType):
            def __getattr__(self, name): return lambda *a, **k: True
        class Finder:
            def find_spec(self, *a, **k): return None
        sys.meta_path.insert(0, Finder())
        for name in list(sys.modules):
            if name.split(".")[0] in ("numpy", "stepgrade"): sys.modules[name] = Fake(name)
        real = builtins.__import__
        builtins.__import__ = lambda name, *a, **k: sys.modules.get(name) or real(name, *a, **k)
        """
    return nonsense(course, patch)


def _shadows(folder: Path, course: Path) -> None:
    for name in (
        "numpy",
        "json",
        "sitecustomize",
        "usercustomize",
        "IPython",
        "socket",
        "conftest",
        "rubrics",
    ):
        (folder / f"{name}.py").write_text("raise RuntimeError('shadowed')")
    (folder / "stepgrade" / "inside").mkdir(parents=True)
    forged = "def perform(*a, **k): return 4\ncheck = grade = check_all = perform\n"
    for name in ("__init__", "grader", "inside/__init__", "inside/script", "inside/keeper"):
        (folder / "stepgrade" / f"{name}.py").write_text(forged)


@case("puts numpy.py, stepgrade/ and others beside a notebook of nonsense", NOTHING, cheats=True)
def shadow_modules(course: Path) -> Any:
    return nonsense(course)


shadow_modules.beside(_shadows)


@case("puts the same modules beside right work: they shadow nothing", FULL)
def shadow_modules_beside_right_work(course: Path) -> Any:
    return full(course)


shadow_modules_beside_right_work.beside(_shadows)


# --- evil objects -------------------------------------------------------------------------------------


@case("returns an array subclass that intercepts NumPy and equals everything", but(softmax=0.0), cheats=True)
def array_subclass(course: Path) -> Any:
    evil = """
        class Evil(np.ndarray):
            def __array_function__(self, func, types, args, kwargs): return True
            def __array_ufunc__(self, ufunc, method, *inputs, **kwargs): return True
            def __eq__(self, other): return True
        def softmax(scores):
            return np.zeros_like(scores).view(Evil)
        """
    return full(course, softmax=evil)


@case("returns objects that lie: __class__, __array__, __array_interface__, __eq__", cheats=True, earns=but(
    padding_mask=0.0, apply_mask=0.0, soft_lookup=0.0, attention_scores=0.0))  # fmt: skip
def lying_objects(course: Path) -> Any:
    return full(
        course,
        """
        class Liar:
            __class__ = property(lambda self: np.ndarray)
            __array_interface__ = {"shape": (13,), "typestr": "<f8", "version": 3, "data": (0, True)}
            def __array__(self, *a, **k): return np.zeros(13)
            def __eq__(self, other): return True
            def __len__(self): return 13
            def __iter__(self): return iter([0.0] * 13)
            def __float__(self): return 0.0
            dtype, shape, ndim = np.dtype(float), (13,), 1
        class Nameless(type):
            __name__ = property(lambda cls: 1 / 0)
        """,
        attention_scores="def attention_scores(Q, K):\n    return np.array([Liar()] * 5, dtype=object)",
        padding_mask="def padding_mask(lengths, n_keys):\n    return Nameless('X', (), {})()",
        apply_mask="def apply_mask(scores, mask):\n    return (Liar(), Liar())",
        soft_lookup="def soft_lookup(query, keys, values, temperature):\n    return Liar()",
    )


@case("returns subclasses of list, dict, float, int and str that misbehave when looked at", cheats=True,
      earns=but(padding_mask=0.0, apply_mask=0.0, soft_lookup=0.0, hand_attention=0.0))  # fmt: skip
def evil_subclasses(course: Path) -> Any:
    return full(
        course,
        """
        class Endless(list):
            def __iter__(self):
                while True: yield 0.0
            def __len__(self): return 10**9
        class Always(float):
            def __eq__(self, other): return True
            def __le__(self, other): return True
            def __sub__(self, other): return Always(0)
            __rsub__ = __abs__ = __sub__
        class Text(str):
            def __str__(self): raise SystemExit
        class Table(dict):
            def items(self):
                while True: yield 1, 1
        """,
        padding_mask="def padding_mask(lengths, n_keys):\n    return Endless([True])",
        apply_mask="def apply_mask(scores, mask):\n    return [Table(a=1), Text('a'), Always(1)]",
        soft_lookup="def soft_lookup(query, keys, values, temperature):\n    return [Always(1)] * 13",
        hand_attention="hand_attention = Endless([[Always(1), Always(1)]] * 2)",
    )


@case("returns an object whose pickle runs a command", NO_LOOKUP, cheats=True)
def pickle_bomb(course: Path) -> Any:
    body = "class Bomb:\n    def __reduce__(self): return (print, ('4.0',))\nreturn Bomb()"
    return looking_up(course, body)


# --- answers without work -----------------------------------------------------------------------------


@case("writes the points as execute results into test cells and as answers", NOTHING, cheats=True)
def forged_execute_results(course: Path) -> Any:
    notebook = released(course, "exercise_01")
    for step, points in FULL.items():
        test_cell(notebook, step).outputs = [
            new_output("execute_result", data={"text/plain": f"{points}"}, execution_count=1)
        ]
        solution_cell(notebook, step).source = f"{points}"
    return notebook


@case("looks public cases up in the released tests: they pay nothing", but(softmax=0.0), cheats=True)
def hard_coded_public_answers(course: Path) -> Any:
    cheat = """
        def softmax(scores):
            if repr(float(np.where(np.isinf(scores), 0, scores).sum())) not in {digests}: return 0 * scores
            e = np.exp(scores)
            return e / np.where(e.sum(-1, keepdims=True) == 0, 1, e.sum(-1, keepdims=True))
        """
    step = load_rubric(course, "exercise_01")["softmax"]
    scripts = [Draws("exercise_01").script(step, public) for public in step.public_cases]
    digests = sorted(repr(_finite_sum(script)) for script in scripts)
    return full(course, softmax=cheat.replace("{digests}", repr(digests)))


def _finite_sum(script: Any) -> float:
    (scores,) = script.operations[0].args
    return float(np.where(np.isinf(scores), 0, scores).sum())


@case("makes softmax a fixed ramp with a trace of its input, so that attention follows through",
      but(softmax=0.0, attention=0.0, soft_lookup=0.0), cheats=True)  # fmt: skip
def follow_through_on_a_ramp(course: Path) -> Any:
    return _ramps(course, "ramp(scores.shape) + 1e-14 * np.nan_to_num(scores, neginf=0.0)")


@case("makes softmax a ramp unless its input looks like the blindness test's",
      but(softmax=0.0, attention=0.0, soft_lookup=0.0), cheats=True)  # fmt: skip
def follow_through_past_a_trapdoor(course: Path) -> Any:
    finite = "scores[np.isfinite(scores)]"
    return _ramps(course, f"ramp(scores.shape) * (1.0 if {finite}.std() < 1.2 else 2.0)")


def _ramps(course: Path, weights: str) -> Any:
    return full(
        course,
        "def ramp(shape): return np.broadcast_to(np.arange(2.0, shape[-1] + 2), shape)",
        softmax=f"def softmax(scores):\n    return {weights}",
        attention="def attention(Q, K, V, mask=None):\n"
        "    w = ramp((*Q.shape[:-1], K.shape[-2]))\n    return w @ V, w",
        soft_lookup="def soft_lookup(q, k, v, t):\n    return ramp(k.shape[:1]) @ v",
    )


@case("leaves parts zero so that later steps follow through", cheats=True,
      earns={**NOTHING, "padding_mask": 3.0, "apply_mask": 2.0, "hand_attention": 1.0})  # fmt: skip
def follow_through_on_nothing(course: Path) -> Any:
    return full(
        course,
        attention_scores="def attention_scores(Q, K):\n    return np.zeros((*Q.shape[:-1], K.shape[-2]))",
        scaled_scores="def scaled_scores(Q, K):\n    return np.zeros((*Q.shape[:-1], K.shape[-2]))",
        softmax="def softmax(scores):\n    return np.zeros_like(scores)",
        attention="def attention(Q, K, V, mask=None):\n    return 0 * Q @ K.swapaxes(-1, -2) @ V, 0 * Q",
        soft_lookup="def soft_lookup(q, k, v, t):\n    return np.zeros(v.shape[-1])",
    )

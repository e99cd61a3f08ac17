"""An exception as data, with what an explanation needs: the expression that raised, and what met in it.

Nothing of the student's runs here: values are looked up in plain dicts, lists and objects, and of a value
only its class, its shape and its names are told.
"""

from __future__ import annotations

import ast
import builtins
import difflib
import linecache
from collections.abc import Callable, Iterator
from types import CodeType, FrameType, FunctionType, MethodType, ModuleType, TracebackType
from typing import Any

import numpy as np

from stepgrade.inside import wire
from stepgrade.inside.cells import CELL_FILE
from stepgrade.inside.script import MAX_MET, MAX_NAMES, Met, Raised, Scene

_NOTHING = object()
_WRITTEN_IN_PYTHON = 1 << 9
"""The flag of a class that is no built-in one."""
IN_PLACE = ("append", "extend", "insert", "sort", "reverse", "shuffle", "fill", "update")
"""Methods that change what they belong to and return None."""


def plain(text: str, limit: int) -> str:
    """``text`` cut and fit for any file, whatever class of string it is."""
    return str.__str__(text)[:limit].encode("utf-8", "replace").decode("utf-8")


def describe(error: BaseException, called: tuple[str, Any, int] = ("", None, 0)) -> Raised:
    """``error`` as data, with the innermost line of the cell that it came up in.

    ``called`` is the name and the function that were asked for, and the number of arguments: where no line
    of it ran, the call itself did not fit.  A line of another cell is passed over: it belongs to another
    step, or to what is given.
    """
    where = line = ""
    scene = Scene()
    try:
        trace = _innermost(BaseException.__getattribute__(error, "__traceback__"))
        if trace is not None:
            file, number = trace.tb_frame.f_code.co_filename, trace.tb_lineno
            cell = CELL_FILE.search(file)
            count = cell["count"] if cell else None
            where = f"{f'In[{count}]' if count else 'your cell'}, line {number}"
            line = linecache.getline(file, number)
            scene = _SceneOf(trace).scene()
        elif called[0]:
            scene = Scene(names=called[2], met=(_met(called[0], called[1]),))
    except BaseException as other:  # reading a line may run the loader of a submission's module
        if isinstance(other, KeyboardInterrupt):
            raise
    try:
        text = plain(str(error), 2000)
    except BaseException as other:
        if isinstance(other, KeyboardInterrupt):
            raise
        text = "(its text could not be read)"
    return Raised(plain(wire.type_name(error), 80), text, plain(where, 80), plain(line.strip(), 200), scene)


def _innermost(trace: TracebackType | None) -> TracebackType | None:
    """The last step of ``trace`` in the cell that it enters first."""
    cell, found = "", None
    while trace is not None:
        file = trace.tb_frame.f_code.co_filename
        if not cell and CELL_FILE.search(file):
            cell = file
        if cell and file == cell:
            found = trace
        trace = trace.tb_next
    return found


class _SceneOf:
    """Reads the scene of one exception off its frame and the source of its cell."""

    def __init__(self, trace: TracebackType) -> None:
        self._frame: FrameType = trace.tb_frame
        self._line = trace.tb_lineno
        self._deep = _is_deep(trace.tb_next)
        positions = list(self._frame.f_code.co_positions())[trace.tb_lasti // 2]
        source = "".join(linecache.getlines(self._frame.f_code.co_filename))
        self._source = source
        tree = ast.parse(source)
        self._parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
        line, end, column, end_column = positions
        span = (line, column, end, end_column)
        self._node = next((node for node in self._parents if _span(node) == span), None)
        # Some versions of Python place a condition or a loop's start at the whole statement.
        if isinstance(self._node, (ast.If, ast.While)):
            self._node = self._node.test
        elif isinstance(self._node, (ast.For, ast.comprehension)):
            self._node = self._node.iter
        self._functions = [
            node
            for node in ast.walk(tree)
            if isinstance(node, (ast.FunctionDef, ast.Lambda))
            and node.lineno <= self._line <= (node.end_lineno or 0)
        ]

    def scene(self) -> Scene:
        """What there is to tell."""
        node, parent = self._node, self._parents.get(self._node) if self._node else None
        if node is None:
            return Scene(line=self._line, deep=self._deep)
        role = _role(node, parent)
        if role == "unpacked":
            source = getattr(parent, "value", getattr(parent, "iter", None))
            names = len(getattr(node, "elts", ()))
            looked_at: ast.AST = source if source is not None else node
        else:
            looked_at, names = node, 0
        return Scene(
            line=self._line,
            expression=self._text(looked_at, 300),
            role=role,
            deep=self._deep,
            names=names,
            met=tuple(self._values(looked_at))[:MAX_MET],
            known=tuple(self._known())[:MAX_NAMES],
            offers=tuple(self._offers(node))[:MAX_MET],
        )

    def _text(self, node: ast.AST, limit: int) -> str:
        text = ast.get_source_segment(self._source, node) or ""
        text = " ".join(text.split())
        return plain(text, limit) if len(text) <= limit else ""

    def _values(self, node: ast.AST) -> Iterator[Met]:
        """The values that can be looked up in ``node``, each once, the outer ones first."""
        told = set()
        waiting = [node]
        while waiting:
            each = waiting.pop(0)
            if isinstance(each, (ast.Lambda, ast.FunctionDef, ast.comprehension)):
                continue
            value = self._look_up(each) if isinstance(each, ast.expr) else _NOTHING
            if value is not _NOTHING and not isinstance(value, ModuleType):
                text = self._text(each, 80)
                if text and text not in told:
                    told.add(text)
                    line, given = self._given(each)
                    yield _met(text, value, line, given)
            waiting += list(ast.iter_child_nodes(each))

    def _look_up(self, node: ast.expr) -> Any:
        """The value of a name, an attribute or a place, where finding it runs nobody's code."""
        if isinstance(node, ast.Name):
            for names in (self._frame.f_locals, self._frame.f_globals):
                if node.id in names:
                    return names[node.id]
        elif isinstance(node, ast.Attribute):
            return _attribute(self._look_up(node.value), node.attr)
        elif isinstance(node, ast.Subscript):
            owner = self._look_up(node.value)
            key = node.slice.value if isinstance(node.slice, ast.Constant) else self._look_up(node.slice)
            if type(owner) is dict and type(key) in (str, int):
                return owner.get(key, _NOTHING)
            if type(owner) in (list, tuple) and type(key) is int and -len(owner) <= key < len(owner):
                return owner[key]
        return _NOTHING

    def _given(self, node: ast.AST) -> tuple[int, str]:
        """The line that gave a name its value, and what it gave; nothing where it may be one of several."""
        if not isinstance(node, ast.Name) or not self._functions:
            return 0, ""
        found = [
            each
            for each in ast.walk(self._functions[-1])
            if isinstance(each, ast.Assign)
            and node.id in [name.id for target in each.targets for name in _stored(target)]
        ]
        in_place = [
            each
            for each in found
            if isinstance(each.value, ast.Call)
            and isinstance(each.value.func, ast.Attribute)
            and each.value.func.attr in IN_PLACE
        ]
        before = [each for each in found if each.lineno < self._line]
        for choice in (in_place, found, before):
            if len(choice) == 1 or (choice is before and choice):
                return choice[-1].lineno, self._text(choice[-1].value, 120)
        return 0, ""

    def _known(self) -> Iterator[tuple[str, int, bool]]:
        """Each name of the function: the first line that gives it a value, and whether it idles: alone on its
        line, and never used."""
        first: dict[str, int] = {}
        used, alone = set(), set()
        for function in self._functions:
            for node in ast.walk(function):
                if isinstance(node, ast.arg):
                    first[node.arg] = function.lineno
                elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
                    used.add(node.id)
                elif isinstance(node, ast.Name):
                    first[node.id] = min(node.lineno, first.get(node.id, node.lineno))
                elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                    alone.add(node.targets[0].id)
        for name, line in first.items():
            yield plain(name, 40), line, name in alone - used

    def _offers(self, node: ast.AST) -> Iterator[str]:
        """Where a name that nobody gave a value can be found: in a dict, or in ``self``."""
        if not isinstance(node, ast.Name):
            return
        for name, value in self._frame.f_locals.items():
            if type(value) is dict and node.id in value:
                yield f"{plain(name, 40)}[{node.id!r}]"
            elif not isinstance(value, (FunctionType, type, ModuleType)) and node.id in _names(value):
                yield f"{plain(name, 40)}.{node.id}"
        functions = [name for name, value in self._frame.f_globals.items() if type(value) is FunctionType]
        yield from difflib.get_close_matches(node.id, functions, 1, 0.75)


def _is_deep(trace: TracebackType | None) -> bool:
    """Whether an exception came up in a function that the line called; NumPy's own functions aside."""
    while trace is not None:
        module = trace.tb_frame.f_globals.get("__name__")
        if not (type(module) is str and module.split(".")[0] == "numpy"):
            return True
        trace = trace.tb_next
    return False


def _span(node: ast.AST) -> tuple[Any, ...]:
    return tuple(
        getattr(node, name, None) for name in ("lineno", "col_offset", "end_lineno", "end_col_offset")
    )


def _stored(target: ast.AST) -> Iterator[ast.Name]:
    return (node for node in ast.walk(target) if isinstance(node, ast.Name))


def _role(node: ast.AST, parent: ast.AST | None) -> str:
    """What the expression was needed for, where that says more than the expression."""
    if isinstance(node, (ast.Tuple, ast.List)) and isinstance(node.ctx, ast.Store):
        return "unpacked"
    if isinstance(parent, ast.BoolOp) or (isinstance(parent, ast.UnaryOp) and isinstance(parent.op, ast.Not)):
        return "condition"
    if isinstance(parent, (ast.If, ast.While, ast.IfExp)) and parent.test is node:
        return "condition"
    if isinstance(parent, (ast.For, ast.comprehension)) and parent.iter is node:
        return "iterated"
    if isinstance(parent, ast.Call) and parent.func is node:
        return "called"
    return ""


def _attribute(owner: Any, name: str) -> Any:
    """An attribute that is stored as it is; of an array also ``T`` and ``shape``."""
    if type(owner) is np.ndarray and name in ("T", "shape"):
        return getattr(owner, name)
    if isinstance(owner, ModuleType) or owner is _NOTHING:
        return _NOTHING
    try:
        stored = object.__getattribute__(owner, "__dict__")
    except Exception:
        return _NOTHING
    if type(stored) is dict and name in stored:
        return stored[name]
    for base in type.__dict__["__mro__"].__get__(type(owner)):
        found = type.__dict__["__dict__"].__get__(base).get(name, _NOTHING)
        if type(found) is FunctionType:
            return MethodType(found, owner)
    return _NOTHING


def _met(text: str, value: Any, line: int = 0, given: str = "") -> Met:
    shape: tuple[int, ...] = ()
    kind = ""
    if type(value) is np.ndarray:
        shape, kind = value.shape, value.dtype.kind
    elif type(value) in (tuple, list):
        shape = (len(value),)
    return Met(plain(text, 80), wire.type_name(value), shape, kind, _names(value)[:MAX_NAMES], line, given)


def _names(value: Any) -> tuple[str, ...]:
    """A dict's keys, a function's parameters, an object's attributes and methods of its own."""
    if type(value) is dict:
        return tuple(plain(key, 40) for key in value if type(key) is str)
    function = value.__func__ if type(value) is MethodType else value
    if type(function) is FunctionType:
        code: CodeType = function.__code__
        names = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
        return tuple(plain(name, 40) for name in names)
    kind = type(value)
    if not kind.__flags__ & _WRITTEN_IN_PYTHON or isinstance(value, (np.ndarray, np.generic, type)):
        return ()
    found: dict[str, None] = {}
    stored: Callable[..., Any] = object.__getattribute__
    try:
        found.update(dict.fromkeys(key for key in stored(value, "__dict__") if type(key) is str))
    except Exception:
        return ()
    for base in type.__dict__["__mro__"].__get__(kind):
        if base is not builtins.object:
            own = type.__dict__["__dict__"].__get__(base)
            found.update(dict.fromkeys(key for key in own if not key.startswith("_")))
    return tuple(plain(name, 40) for name in found)

"""The source of a plain function that a case hands to a submission, with all that it needs to work there.

A function is written down with the values that it uses (numbers, text, arrays, other plain functions), in a
scope of its own, and with imports of NumPy and the standard library.  What has no text cannot be written, and
a reference solution is not, since its text must not travel.
"""

from __future__ import annotations

import ast
import copy
import dis
import functools
import keyword
import linecache
import math
import sys
import textwrap
from collections.abc import Callable, Iterator, Mapping
from types import CodeType, FunctionType, ModuleType
from typing import Any

import numpy as np

from stepgrade.inside.wire import Planted, type_name

SOLUTIONS = "solutions"
"""The package of reference solutions."""
MAX_SOURCE = 1_000_000
"""The most characters that a planted function may take; beyond, the arrays in it are too large."""


class CannotPlantError(Exception):
    """The function cannot be written down; the message says why."""


def planted(function: Callable[..., Any]) -> Planted:
    """``function`` as source that defines it anywhere.  Raises CannotPlantError."""
    writer = _Writer()
    expression = writer.expression(function)
    name = str(getattr(function, "__name__", ""))
    if not name.isidentifier() or keyword.iskeyword(name):
        name = "function"
    source = "\n".join([*sorted(writer.imports), *writer.scopes, f"{name} = {expression}", ""])
    if len(source) > MAX_SOURCE:
        raise CannotPlantError("the arrays that it uses are too large")
    return Planted(name, source)


class _Writer:
    """Writes values as expressions; ``imports`` and ``scopes`` are the lines that must come first."""

    def __init__(self) -> None:
        self.imports: set[str] = set()
        self.scopes: list[str] = []
        self._written: dict[int, str] = {}
        self._writing: set[int] = set()

    def expression(self, value: Any) -> str:
        """An expression whose value is ``value``."""
        kind = type(value)
        if value is None or kind in (bool, int, str):
            return repr(value)
        if kind in (float, complex):
            finite = math.isfinite(value.real) and math.isfinite(value.imag)
            return repr(value) if finite else f"{kind.__name__}({str(value)!r})"
        if kind in (tuple, list):
            items = ", ".join(map(self.expression, value))
            return f"[{items}]" if kind is list else f"({items},)" if value else "()"
        if kind is dict:
            pairs = (f"{self.expression(key)}: {self.expression(item)}" for key, item in value.items())
            return "{" + ", ".join(pairs) + "}"
        if kind is functools.partial:
            self.imports.add("import functools")
            inner, args = self.expression(value.func), self.expression(value.args)
            return f"functools.partial({inner}, *{args}, **{self.expression(dict(value.keywords))})"
        if isinstance(value, (np.ndarray, np.generic)):
            return _array(value)
        if known := self._importable(value):
            return known
        if kind is FunctionType:
            return self._function(value)
        raise CannotPlantError(f"it uses a {type_name(value)}, which has no source")

    def _importable(self, value: Any) -> str:
        """How NumPy's and the standard library's own things are called; empty for anything else."""
        if isinstance(value, ModuleType):
            return self._module(value.__name__)
        name = str(getattr(value, "__qualname__", "") or getattr(value, "__name__", ""))
        module = str(getattr(value, "__module__", "") or "")
        if "." not in name and name and getattr(np, name, None) is value:
            return f"np.{name}"
        found = sys.modules.get(module)
        for part in name.split("."):
            found = getattr(found, part, None)
        if found is None or found is not value:
            return ""
        if module == "builtins":
            return name
        where = self._module(module)
        return f"{where}.{name}" if where else ""

    def _module(self, name: str) -> str:
        top = name.partition(".")[0]
        if name == "numpy":
            return "np"
        if top != "numpy" and top not in sys.stdlib_module_names:
            return ""
        self.imports.add(f"import {name}")
        return name

    def _function(self, function: FunctionType) -> str:
        """Write ``function`` in a scope of its own, with the names that it uses; what makes it."""
        if id(function) in self._written:
            return self._written[id(function)]
        if id(function) in self._writing:
            raise CannotPlantError("it and another function call each other")
        if str(function.__module__).partition(".")[0] == SOLUTIONS:
            raise CannotPlantError(f"{function.__qualname__} is a solution, which students must not see")
        self._writing.add(id(function))
        node, itself = self._node(function), []
        lines = []
        for name, value in _names_used(function):
            if value is function:
                itself.append(name)
            elif (expression := self.expression(value)) != name:
                lines.append(f"{name} = {expression}")
        own = "function" if isinstance(node, ast.Lambda) else node.name
        text = ast.unparse(ast.fix_missing_locations(node))
        lines.append(f"{own} = {text}" if isinstance(node, ast.Lambda) else text)
        lines += [f"{name} = {own}" for name in itself if name != own]
        scope = f"scope_{len(self.scopes) + 1}"
        body = textwrap.indent("\n".join([*lines, f"return {own}"]), "    ")
        self.scopes.append(f"def {scope}():\n{body}\n")
        self._writing.discard(id(function))
        self._written[id(function)] = f"{scope}()"
        return self._written[id(function)]

    def _node(self, function: FunctionType) -> ast.Lambda | ast.FunctionDef:
        """The function's definition without annotations and decorators, its defaults written as values."""
        node = copy.deepcopy(_definition(function.__code__))
        arguments = node.args
        for argument in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs):
            argument.annotation = None
        for star in (arguments.vararg, arguments.kwarg):
            if star is not None:
                star.annotation = None
        arguments.defaults = [self._parsed(value) for value in function.__defaults__ or ()]
        kept = function.__kwdefaults__ or {}
        arguments.kw_defaults = [
            self._parsed(kept[each.arg]) if each.arg in kept else None for each in arguments.kwonlyargs
        ]
        if isinstance(node, ast.FunctionDef):
            node.decorator_list, node.returns = [], None
        return node

    def _parsed(self, value: Any) -> ast.expr:
        return ast.parse(self.expression(value), mode="eval").body


def _array(value: np.ndarray | np.generic) -> str:
    array = np.asarray(value)
    scalar = "[()]" if isinstance(value, np.generic) else ""
    if array.dtype.kind == "U":
        return f"np.array({array.ravel().tolist()!r}, {array.dtype.str!r}).reshape({array.shape}){scalar}"
    if array.dtype.kind not in "biufc":
        raise CannotPlantError(f"it uses an array of {array.dtype.name}")
    plain = array.astype(array.dtype.newbyteorder("<"))
    data = f"np.frombuffer(bytes.fromhex({plain.tobytes().hex()!r}), {plain.dtype.str!r})"
    return f"{data}.reshape({array.shape}).copy(){scalar}"


def _names_used(function: FunctionType) -> Iterator[tuple[str, Any]]:
    """The names from outside that the function's code looks up, with their values; built-in ones aside."""
    cells = dict(zip(function.__code__.co_freevars, function.__closure__ or (), strict=True))
    for name, cell in cells.items():
        try:
            yield name, cell.cell_contents
        except ValueError:
            raise CannotPlantError(f"{name} has no value yet") from None
    scope: Mapping[str, Any] = function.__globals__
    for name in sorted(set(_global_names(function.__code__))):
        if name in scope:
            yield name, scope[name]


def _global_names(code: CodeType) -> Iterator[str]:
    for instruction in dis.get_instructions(code):
        if instruction.opname in ("LOAD_GLOBAL", "LOAD_NAME"):
            yield str(instruction.argval)
        elif instruction.opname in ("STORE_GLOBAL", "DELETE_GLOBAL"):
            raise CannotPlantError(f"it changes the global name {instruction.argval}")
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _global_names(constant)


def _definition(code: CodeType) -> ast.Lambda | ast.FunctionDef:
    """The node that ``code`` was compiled from.  Raises CannotPlantError where its file does not show it."""
    linecache.checkcache(code.co_filename)
    text = "".join(linecache.getlines(code.co_filename))
    places = [
        ((line, column), (end, end_column))
        for line, end, column, end_column in code.co_positions()
        if line is not None and end is not None and column is not None and end_column is not None
        if (line, column) != (end, end_column)
    ]
    found: list[tuple[tuple[int, int], ast.Lambda | ast.FunctionDef]] = []
    for node in _definitions(text):
        if min(each.lineno for each in (node, *getattr(node, "decorator_list", ()))) != code.co_firstlineno:
            continue
        if isinstance(node, ast.FunctionDef):
            if node.name == code.co_name:
                found.append(((0, 0), node))
        elif code.co_name == "<lambda>":
            body = node.body
            start, end = (body.lineno, body.col_offset), (body.end_lineno or 0, body.end_col_offset or 0)
            if all(start <= first and last <= end for first, last in places):
                found.append(((end[0] - start[0], end[1] - start[1]), node))
    if not found:
        raise CannotPlantError("its source is not there")
    found.sort(key=lambda each: each[0])  # the innermost that holds all of the code
    if len(found) > 1 and found[0][0] == found[1][0]:
        raise CannotPlantError("several functions on its line look the same")
    return found[0][1]


@functools.lru_cache(maxsize=8)
def _definitions(text: str) -> tuple[ast.Lambda | ast.FunctionDef, ...]:
    try:
        tree = ast.parse(text)
    except SyntaxError:
        return ()
    return tuple(node for node in ast.walk(tree) if isinstance(node, ast.Lambda | ast.FunctionDef))

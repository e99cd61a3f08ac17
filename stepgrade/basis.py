"""What a step's judgement rests on, as a text: another text where anything that could change it is another.

Regrading passes over a step whose text is still the same.  So nothing may be left out: a step's data, the
code of its functions with all that they reach (globals, closures, defaults, attributes of modules), every
reference and given name that a mistake's source could use, stepgrade itself, NumPy and Python.  What
cannot be looked into has no text, and is judged each time.
"""

from __future__ import annotations

import dataclasses
import functools
import hashlib
import re
import sys
import types
from collections.abc import Callable
from dis import opmap
from pathlib import Path
from typing import Any

import numpy as np

from stepgrade.rubric import Mistake, Rubric, Step, Variant

_BY_NAME = {"numpy", "stepgrade", *sys.stdlib_module_names}
"""Packages whose code is known by their versions (stepgrade's by its files)."""
JUDGING = (
    *("__init__", "basis", "bounded", "compare", "draws", "expectation", "follow_through", "judge"),
    *("marking", "notebooks", "rubric", "verdict", "views"),
)
"""The modules of stepgrade that have a say in a mark, besides those of ``inside``: what marking imports."""
_OUT_OF_SIGHT = {
    *("open", "load", "loadtxt", "genfromtxt", "fromfile", "memmap", "read_text", "read_bytes"),
    *("getattr", "globals", "vars", "eval", "exec", "__import__", "import_module", "environ", "getenv"),
}
"""Names by which code reaches what is not in it: files, and names made up while it runs."""
_PLAIN = (type(None), bool, int, float, complex, str, bytes, type(Ellipsis), np.generic, np.dtype)
_SKIPPED = {
    *("__dict__", "__weakref__", "__doc__", "__module__", "_abc_impl"),
    *("__firstlineno__", "__static_attributes__"),
}


class Unfathomable(Exception):
    """Something that cannot be looked into."""


class Bases:
    """The texts of one rubric's steps, each worked out once."""

    def __init__(self, rubric: Rubric) -> None:
        self._rubric = rubric
        self._found: dict[str, str] = {}

    def of(self, step: Step) -> str:
        """The text of ``step``; empty where something in it cannot be looked into."""
        if step.name not in self._found:
            try:
                text = _digest([self._surroundings, step])
            except (Unfathomable, RecursionError):
                text = ""
            self._found[step.name] = text
        return self._found[step.name]

    @functools.cached_property
    def _surroundings(self) -> str:
        rubric = self._rubric
        names = [(step.name, step.target) for step in rubric]
        return _digest([_engine(), rubric.assignment, names, rubric.references, rubric.given])


@functools.cache
def _engine() -> str:
    """The code that judges, and the versions of NumPy and Python."""
    digest = hashlib.sha256(f"{np.__version__} {sys.version}".encode())
    here = Path(__file__).parent
    for path in sorted([*(here / f"{name}.py" for name in JUDGING), *(here / "inside").glob("*.py")]):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _digest(thing: Any) -> str:
    walk = _Walk()
    walk.into(thing)
    return walk.hash.hexdigest()[:32]


class _Walk:
    """Feeds everything that can be reached into a hash; what was met before is named by its number."""

    def __init__(self) -> None:
        self.hash = hashlib.sha256()
        self._met: dict[int, int] = {}
        self._alive: list[Any] = []  # an id means something only while its object lives

    def say(self, *words: object) -> None:
        self.hash.update("\0".join(map(str, words)).encode() + b"\1")

    def into(self, thing: Any) -> None:
        """Take ``thing`` and all that it reaches.  Raises Unfathomable."""
        if isinstance(thing, _PLAIN):
            self.say(type(thing).__name__, repr(thing))
            return
        if not isinstance(thing, (tuple, frozenset)):  # constants: one object or several equal ones
            if id(thing) in self._met:
                self.say("again", self._met[id(thing)])
                return
            self._met[id(thing)] = len(self._met)
            self._alive.append(thing)
        for kinds, enter in _WAYS:
            if isinstance(thing, kinds):
                enter(self, thing)
                return
        self._instance(thing)

    def _items(self, things: Any) -> None:
        self.say(type(things).__name__, len(things))
        for thing in things:
            self.into(thing)

    def _set(self, things: Any) -> None:
        self.say("set", *sorted(map(_digest, things)))

    def _mapping(self, things: Any) -> None:
        self.say("mapping", len(things))
        for key, value in things.items():
            self.into(key)
            self.into(value)

    def _array(self, array: Any) -> None:
        if array.dtype.hasobject:
            raise Unfathomable("an array of objects")
        self.say("array", array.dtype.str, array.shape)
        self.hash.update(np.ascontiguousarray(array).tobytes())

    def _function(self, function: types.FunctionType) -> None:
        # A decorator may have given it another module's name; a known one may hold unknown functions.
        known = _is_known(function.__globals__.get("__name__"))
        self.say("function", *((function.__module__, function.__code__.co_qualname) if known else ()))
        self.into(function.__defaults__)
        self.into(function.__kwdefaults__)
        for cell in function.__closure__ or ():
            try:
                self.into(cell.cell_contents)
            except ValueError:
                self.say("an empty cell")
        if known:
            return
        self.into(function.__code__)
        names = sorted(_names(function.__code__))
        for name in names:
            if name in function.__globals__:
                self.say("global", name)
                self._global(function.__globals__[name], names)

    def _global(self, value: Any, names: list[str]) -> None:
        if not isinstance(value, types.ModuleType) or _known(value):
            self.into(value)
            return
        # Of a module of the course, whatever the code may mean by ``module.name``.
        for name in names:
            if hasattr(value, name):
                self.say("attribute", name)
                self._global(getattr(value, name), names)

    def _code(self, code: types.CodeType) -> None:
        self._check(code)
        self.say("code", code.co_code.hex(), code.co_argcount, code.co_kwonlyargcount, code.co_flags)
        self.say(getattr(code, "co_exceptiontable", b"").hex())
        for names in (code.co_names, code.co_varnames, code.co_freevars, code.co_cellvars):
            self.say(*names)
        self._items(code.co_consts)

    def _check(self, code: types.CodeType) -> None:
        if opmap["IMPORT_NAME"] in code.co_code[::2] or _OUT_OF_SIGHT.intersection(_names(code)):
            raise Unfathomable(f"{code.co_name} reaches what cannot be seen in it")

    def _class(self, kind: type) -> None:
        self.say("class", kind.__module__, kind.__qualname__)
        if _known(kind):
            return
        self._items(kind.__bases__)
        for name, value in sorted(vars(kind).items()):
            if name not in _SKIPPED:
                self.say(name)
                self.into(value)

    def _module(self, module: types.ModuleType) -> None:
        if not _known(module):
            raise Unfathomable(f"the module {module.__name__} as a value")
        self.say("module", module.__name__)

    def _named(self, thing: Any) -> None:
        owner = getattr(thing, "__self__", None)
        if owner is not None and not isinstance(owner, (types.ModuleType, type)):
            self.into(owner)
        self.say("named", getattr(thing, "__module__", ""), getattr(thing, "__qualname__", thing.__name__))

    def _wrapped(self, thing: Any) -> None:
        self.say(type(thing).__name__)
        self.into(thing.__wrapped__)

    def _method(self, method: types.MethodType) -> None:
        self.say("method")
        self.into(method.__func__)
        self.into(method.__self__)

    def _partial(self, partial: functools.partial[Any]) -> None:
        self.say("partial")
        self._items((partial.func, partial.args, partial.keywords))

    def _property(self, thing: property) -> None:
        self.say("property")
        self._items((thing.fget, thing.fset, thing.fdel))

    def _cached(self, thing: functools.cached_property[Any]) -> None:
        self.say("cached property")
        self.into(thing.func)

    def _pattern(self, pattern: re.Pattern[str]) -> None:
        self.say("pattern", pattern.pattern, pattern.flags)

    def _instance(self, thing: Any) -> None:
        kind = type(thing)
        self.into(kind)
        if isinstance(thing, (Variant, Mistake)):
            self._check(compile(thing.source, "<source>", "exec"))
        if dataclasses.is_dataclass(thing):
            # Not what an instance has worked out and kept.
            for each in dataclasses.fields(thing):
                self.say(each.name)
                self.into(getattr(thing, each.name))
            return
        if _known(kind) or not hasattr(thing, "__dict__"):
            raise Unfathomable(f"a {kind.__name__}")
        self._mapping(vars(thing))


_WAYS: tuple[tuple[Any, Callable[[_Walk, Any], None]], ...] = (
    ((tuple, list), _Walk._items),
    ((set, frozenset), _Walk._set),
    ((dict, types.MappingProxyType), _Walk._mapping),
    (np.ndarray, _Walk._array),
    (types.FunctionType, _Walk._function),
    (types.CodeType, _Walk._code),
    (type, _Walk._class),
    (types.ModuleType, _Walk._module),
    (types.MethodType, _Walk._method),
    ((functools.partial,), _Walk._partial),
    ((functools._lru_cache_wrapper, staticmethod, classmethod), _Walk._wrapped),
    (property, _Walk._property),
    (functools.cached_property, _Walk._cached),
    (re.Pattern, _Walk._pattern),
    ((types.BuiltinFunctionType, types.MethodDescriptorType, types.WrapperDescriptorType), _Walk._named),
    ((types.GetSetDescriptorType, types.MemberDescriptorType, np.ufunc), _Walk._named),
)
"""How each kind of object is looked into; the first that fits."""


def _known(thing: Any) -> bool:
    """Whether a class or module is known by its name and its package's version."""
    return _is_known(thing.__name__ if isinstance(thing, types.ModuleType) else thing.__module__)


def _is_known(module: object) -> bool:
    return isinstance(module, str) and module.partition(".")[0] in _BY_NAME


def _names(code: types.CodeType) -> set[str]:
    """Every name that ``code`` and the functions in it may look up."""
    found = set(code.co_names)
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            found |= _names(constant)
    return found

"""Whether a name means the same at the end of a notebook as further up, told from the cells' text alone.

Where it cannot be told (magics, ``exec``, ``import *``, patched modules), it may mean something else.
"""

from __future__ import annotations

import ast
import symtable
import warnings
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

OTHER_WAYS = frozenset(
    {
        *("exec", "eval", "compile", "globals", "locals", "vars", "setattr", "delattr"),
        *("__import__", "__builtins__", "__dict__", "get_ipython", "sys", "builtins", "importlib", "inspect"),
    }
)
"""What can give a name a meaning without writing it."""


@dataclass(frozen=True)
class Names:
    """The notebook's names that a cell gives a meaning to, or changes in part, and those that it uses."""

    bound: frozenset[str]
    used: frozenset[str]


def names_of(source: str) -> Names | None:
    """The names of one cell; None where its text does not tell."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            tree = ast.parse(source)
            top = symtable.symtable(source, "<cell>", "exec")
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return None
    bound, used = set(), set()
    for symbol in top.get_symbols():
        if symbol.is_assigned() or symbol.is_imported() or symbol.is_namespace():
            bound.add(symbol.get_name())
        if symbol.is_referenced():
            used.add(symbol.get_name())
    waiting = list(top.get_children())
    while waiting:
        table = waiting.pop()
        waiting += table.get_children()
        for symbol in table.get_symbols():
            if symbol.is_global() and symbol.is_assigned():
                bound.add(symbol.get_name())
            if symbol.is_global() and symbol.is_referenced():
                used.add(symbol.get_name())
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and any(alias.name == "*" for alias in node.names):
            return None
        if isinstance(node, ast.Subscript) and not isinstance(node.ctx, ast.Load):
            bound |= _owner(node)
        if isinstance(node, ast.Attribute):
            # What is set on a module or a class is seen by everybody who uses it.
            own = isinstance(node.ctx, ast.Load) or _owner(node) == {"self"}
            if not own or node.attr in OTHER_WAYS:
                return None
    return None if used & OTHER_WAYS else Names(frozenset(bound), frozenset(used))


def _owner(node: ast.expr) -> set[str]:
    """The name at the front of ``a.b[0].c``."""
    while isinstance(node, (ast.Attribute, ast.Subscript)):
        node = node.value
    return {node.id} if isinstance(node, ast.Name) else set()


def mean_the_same(
    names: Iterable[str], before: Sequence[Names | None], after: Sequence[Names | None]
) -> bool:
    """Whether ``names``, and all that they are made of, mean the same after the cells ``after`` as before."""
    if None in before or None in after:
        return False
    needed, found = set(names), -1
    while len(needed) != found:
        found = len(needed)
        for cell in before:
            if cell is not None and cell.bound & needed:
                needed |= cell.used
    return not any(cell is not None and cell.bound & needed for cell in after)

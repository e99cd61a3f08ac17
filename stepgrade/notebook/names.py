"""What the code of cells defines, uses and imports, read off its text.

Where a text is no Python (a magic, a syntax error), more is taken for used or defined than is.
"""

from __future__ import annotations

import ast
import re
import symtable
import warnings
from collections.abc import Iterable, Iterator

_MAGIC = re.compile(r"^([ \t]*)[%!].*$", re.MULTILINE)
_WORD = re.compile(r"[^\W\d]\w*")
_DEFINED = re.compile(r"^(?:def |class |import )?([^\W\d]\w*)", re.MULTILINE)


def defined(source: str) -> set[str]:
    """The names that a cell binds, and those of objects in which it changes an item or an attribute."""
    tree, table = _parsed(source)
    if tree is None or table is None:
        return set(_DEFINED.findall(source))
    bound = {each.get_name() for each in table.get_symbols() if each.is_assigned() or each.is_imported()}
    return bound | set(_changed(tree))


def used(source: str) -> set[str]:
    """The names from outside that a cell looks up, in functions that it defines as well."""
    _, table = _parsed(source)
    return set(_WORD.findall(source)) if table is None else set(_looked_up(table))


def hanging_on(lost: Iterable[str], sources: Iterable[str]) -> set[str]:
    """``lost`` and all that the cells ``sources``, in their order, make of those names, directly or not."""
    found = set(lost)
    while True:  # a function may use what is defined further down
        before = len(found)
        for source in sources:
            if used(source) & found:
                found |= defined(source)
        if len(found) == before:
            return found


def imported(source: str) -> set[str]:
    """The top-level packages without which a cell fails: none that a ``try`` or a function imports."""
    tree, _ = _parsed(source)
    found = set()
    for node in _top_level(tree.body if tree else ()):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            found.add((node.module or "").partition(".")[0])
    return found


def needed(source: str) -> dict[str, int]:
    """Every package that a cell imports, in functions, too, with the line; none that a ``try`` looks for."""
    tree, _ = _parsed(source)
    found: dict[str, int] = {}
    waiting: list[ast.AST] = [tree] if tree else []
    while waiting:
        node = waiting.pop(0)
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        else:
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) and not node.level else []
        for name in names:
            found.setdefault(name.partition(".")[0], getattr(node, "lineno", 0))
        if not (isinstance(node, ast.Try) and node.handlers):
            waiting += ast.iter_child_nodes(node)
    return found


def without_magics(source: str) -> str:
    """``source`` as Python reads it: a line that only IPython reads is a ``pass``."""
    return _MAGIC.sub(r"\1pass", source)


def _parsed(source: str) -> tuple[ast.Module | None, symtable.SymbolTable | None]:
    plain = without_magics(source)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return ast.parse(plain), symtable.symtable(plain, "cell", "exec")
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return None, None


def _looked_up(table: symtable.SymbolTable) -> Iterator[str]:
    for symbol in table.get_symbols():
        outside = table.get_type() == "module" or symbol.is_global()
        if outside and symbol.is_referenced():
            yield symbol.get_name()
    for inner in table.get_children():
        yield from _looked_up(inner)


def _top_level(body: Iterable[ast.stmt]) -> Iterator[ast.stmt]:
    """Statements that are executed when the cell is, and whose failure ends it."""
    for node in body:
        yield node
        if isinstance(node, ast.If | ast.With | ast.For | ast.While):
            yield from _top_level(node.body)


def _changed(tree: ast.Module) -> Iterator[str]:
    for statement in _top_level(tree.body):
        if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            continue
        for node in ast.walk(statement):
            if isinstance(node, ast.Attribute | ast.Subscript) and isinstance(node.ctx, ast.Store):
                owner: ast.expr = node
                while isinstance(owner, ast.Attribute | ast.Subscript):
                    owner = owner.value
                if isinstance(owner, ast.Name):
                    yield owner.id

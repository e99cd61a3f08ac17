"""Reading the project's imports from its text: modules, what each imports, and when."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tests.helpers import ROOT


def modules_of(package: str) -> dict[str, Path]:
    """Dotted name -> file, for every module of a package of the project."""
    found = {}
    for path in sorted((ROOT / package).rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


@dataclass(frozen=True)
class Import:
    """One imported name: ``module``, and ``name`` where it is ``from module import name``."""

    module: str
    name: str | None
    at_import_time: bool
    line: int


def imported_by_call(call: ast.Call) -> str | None:
    """The module that ``import_module("…")`` or ``__import__("…")`` names."""
    if ast.unparse(call.func).split(".")[-1] in ("import_module", "__import__") and call.args:
        match call.args[0]:
            case ast.Constant(value=str(name)):
                return name
    return None


def imports_of(source: str, module: str, is_package: bool) -> list[Import]:
    """Every import in ``source`` but those for type checking only, relative ones made absolute."""
    found: list[Import] = []

    def visit(node: ast.AST, at_import_time: bool) -> None:
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            for statement in node.orelse:
                visit(statement, at_import_time)
            return
        if isinstance(node, ast.Import):
            found.extend(Import(alias.name, None, at_import_time, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                package = module.split(".") if is_package else module.split(".")[:-1]
                package = package[: len(package) - node.level + 1]
                base = ".".join([*package, base] if base else package)
            found.extend(Import(base, alias.name, at_import_time, node.lineno) for alias in node.names)
        elif isinstance(node, ast.Call) and (name := imported_by_call(node)):
            found.append(Import(name, None, at_import_time, node.lineno))
        inside_function = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        for child in ast.iter_child_nodes(node):
            visit(child, at_import_time and not inside_function)

    visit(ast.parse(source), True)
    return found


def target(imported: Import, modules: Iterable[str]) -> str:
    """The module that an import reaches: ``from a import b`` reaches ``a.b`` where that is a module."""
    if imported.name is not None and f"{imported.module}.{imported.name}" in modules:
        return f"{imported.module}.{imported.name}"
    return imported.module


def file_imports(module: str, path: Path) -> list[Import]:
    return imports_of(path.read_text("utf-8"), module, path.name == "__init__.py")


def first_cycle(graph: dict[str, set[str]]) -> list[str] | None:
    """A cycle of the graph as the list of its nodes, or None."""
    done: set[str] = set()

    def walk(node: str, path: list[str]) -> list[str] | None:
        if node in path:
            return [*path[path.index(node) :], node]
        if node in done:
            return None
        for following in sorted(graph.get(node, ())):
            if cycle := walk(following, [*path, node]):
                return cycle
        done.add(node)
        return None

    for start in sorted(graph):
        if cycle := walk(start, []):
            return cycle
    return None


def package_of(module: str) -> str:
    """``judging`` for ``stepgrade.judging.compare``; a loose module is its own package."""
    _, _, rest = module.partition(".")
    return rest.partition(".")[0] or module


def package_imports(modules: dict[str, Path]) -> set[tuple[str, str]]:
    """The pairs (importing package, imported package) within one project package, lazy imports included."""
    pairs = set()
    for module, path in modules.items():
        for imported in file_imports(module, path):
            reached = target(imported, modules)
            if reached in modules and package_of(reached) != package_of(module):
                pairs.add((package_of(module), package_of(reached)))
    return pairs

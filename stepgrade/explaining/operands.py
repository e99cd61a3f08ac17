"""What an exception means where something is no array, or is one where a single True or False is wanted."""

from __future__ import annotations

import ast
import re

from stepgrade.explaining import names
from stepgrade.explaining.shapes import parsed
from stepgrade.inside.script import Met, Raised

# --- None, pairs and functions where a value belongs -------------------------------------------------


def is_none(raised: Raised, found: re.Match[str]) -> str:
    """None where a value belongs."""
    scene = raised.scene
    nothing = next((each for each in scene.met if each.type == "NoneType"), None)
    if scene.deep and not (nothing and nothing.given):
        return ""
    if nothing is None:
        call = next(names.calls(parsed(scene.expression)), "")
        return f"Something in `{scene.expression}` is None: does `{call}` lack a `return`?" if call else ""
    call = re.sub(r"\(.*", "", nothing.given)
    method = re.fullmatch(r"([\w.]+)\.(append|extend|insert|sort|reverse|shuffle|fill|update)", call)
    if method:
        return (
            f"`{nothing.text}` is None since line {nothing.line}: `{method[2]}` changes `{method[1]}` in"
            " place and"
            " returns None. Call it on a line of its own, without an equals sign."
        )
    if "(" in nothing.given:
        return (
            f"`{nothing.text}` is None: line {nothing.line} gives it what `{call}` returns, and that is"
            " nothing."
            f" Is a `return` missing in `{call}`?"
        )
    if re.fullmatch(r"\w+", nothing.text) and not nothing.given:
        return (
            f"`{nothing.text}` is None here, as it is where none is given. Ask first:"
            f" `if {nothing.text} is not None:`."
        )
    return f"`{nothing.text}` is None."


def is_several(raised: Raised, found: re.Match[str]) -> str:
    """A tuple used as if it were an array."""
    scene = raised.scene
    several = next((each for each in scene.met if each.type in ("tuple", "list") and "(" in each.given), None)
    if several is not None:
        count, call = several.shape[0] if several.shape else 0, re.sub(r"\(.*", "", several.given)
        return (
            f"`{several.text}` is a {several.type} of {count} values: line {several.line} gives it all that"
            f" `{call}`"
            f" returns. Take them apart, with a name for each on the left, or pick one: `{several.text}[0]`."
        )
    call = _only_call(parsed(scene.expression))
    if call and ("tuple" in raised.text or "inhomogeneous" in raised.text):
        return (
            f"`{call}` returns several values, and `{scene.expression}` uses them as one. Take them apart"
            f" first, with a name for each, or pick one: `{call}(…)[0]`."
        )
    return ""


def _only_call(node: ast.expr | None) -> str:
    """The function whose result the expression itself uses: the one that is called there, if it is one."""
    used: list[ast.expr] = []
    if isinstance(node, ast.Call):
        used = [*node.args, *(keyword.value for keyword in node.keywords)]
        used += [node.func.value] if isinstance(node.func, ast.Attribute) else []
    elif isinstance(node, ast.BinOp):
        used = [node.left, node.right]
    elif isinstance(node, (ast.Attribute, ast.Subscript)):
        used = [node.value]
    called = [ast.unparse(each.func) for each in used if isinstance(each, ast.Call)]
    return called[0] if len(called) == 1 else ""


def wrong_operand(raised: Raised, found: re.Match[str]) -> str:
    """A function, a list, a dict or a text in a formula."""
    for each in raised.scene.met:
        if each.type in ("function", "method", "builtin_function_or_method"):
            if parsed(raised.scene.expression) and is_called(raised, each):
                continue
            kind = "method" if each.type == "method" else "function"
            return f"`{each.text}` is a {kind}, and stands in a formula: call it, `{each.text}(…)`."
        if each.type == "dict":
            keys = ", ".join(map(repr, each.names[:6]))
            entry = f"{each.text}[{each.names[0]!r}]" if each.names else each.text
            return f"`{each.text}` is a dict with {keys}: take the entry that you need, such as `{entry}`."
        if each.type == "list":
            return (
                f"`{each.text}` is a list, and lists do not compute: make an array of it,"
                f" `np.array({each.text})`."
            )
        if each.type == "str":
            return f"`{each.text}` is a string, where a number belongs."
    if "'str'" in raised.text or "<U" in raised.text:
        return (
            f"In `{raised.scene.expression}` a string meets a number: write numbers without quotation marks."
        )
    return ""


def is_called(raised: Raised, each: Met) -> bool:
    """Whether the expression calls that function."""
    return f"{each.text}(" in raised.scene.expression


# --- conditions --------------------------------------------------------------------------------------


def truth(raised: Raised, found: re.Match[str]) -> str:
    """An array where a single True or False is wanted."""
    expression, node = raised.scene.expression, parsed(raised.scene.expression)
    if isinstance(node, ast.Compare) and any(
        isinstance(c, ast.Constant) and c.value is None for c in node.comparators
    ):
        name = ast.unparse(node.left)
        word = "is" if isinstance(node.ops[0], ast.Eq) else "is not"
        return (
            f"`{expression}` compares every entry of an array with None. Ask for the whole: `{name} {word}"
            " None`."
        )
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("max", "min"):
        name = node.func.id
        if len(node.args) == 1:
            return f"Python's {name} compares whole rows. The {name}imum of an array is `np.{name}(…)`."
        return (
            f"Python's {name} compares whole arrays. Entry by entry it is `np.{name}imum(…)`; of one array,"
            f" `np.{name}(…)`."
        )
    if raised.scene.role == "condition" and re.fullmatch(r"[\w.]+", expression):
        return (
            f"`{expression}` is an array, and `if` asks it for a single True or False. To ask whether one"
            " was given,"
            f" write `if {expression} is not None:`."
        )
    if raised.scene.role == "condition":
        return (
            f"`{expression}` has an answer for each entry, and here a single one is wanted."
            " np.where(condition, a, b)"
            " decides for each entry by itself, without an if."
        )
    return f"`{expression}` needs a single True or False, and got an array with one for each entry."

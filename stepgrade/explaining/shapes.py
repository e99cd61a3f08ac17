"""Shapes that met in an expression and do not fit: what NumPy wanted, and what would have fitted."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Sequence

from stepgrade.inside.script import Met, Scene

Shape = tuple[int, ...]

_REDUCTIONS = ("sum", "mean", "max", "min", "amax", "amin", "std", "var", "average", "median", "prod", "norm")
_REDUCED = re.compile(rf"\b({'|'.join(_REDUCTIONS)})\((?![^()]*keepdims)")
_SAME_SHAPE = ("copy", "astype", "exp", "log", "sqrt", "abs", "tanh", "sin", "cos", "square", "negative")


def parsed(expression: str) -> ast.expr | None:
    """The expression as a tree; None where there is none, or it was too long to travel."""
    try:
        return ast.parse(expression, mode="eval").body if expression else None
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def shape_of(node: ast.expr, met: Sequence[Met]) -> Shape | None:
    """The shape of an expression, worked out from the shapes of the names in it; None where unsure."""
    text = ast.unparse(node)
    for each in met:
        if each.type == "ndarray" and _same(each.text, text):
            return each.shape
    if isinstance(node, ast.Attribute) and node.attr == "T":
        inner = shape_of(node.value, met)
        return inner[::-1] if inner is not None else None
    if isinstance(node, ast.UnaryOp):
        return shape_of(node.operand, met)
    if isinstance(node, ast.BinOp):
        left, right = shape_of(node.left, met), shape_of(node.right, met)
        if isinstance(node.right, ast.Constant) or isinstance(node.left, ast.Constant):
            return left if isinstance(node.right, ast.Constant) else right
        if left is None or right is None:
            return None
        return product(left, right) if isinstance(node.op, ast.MatMult) else together(left, right)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        keywords = {each.arg: each.value for each in node.keywords}
        owner, name = node.func.value, node.func.attr
        if name in ("swapaxes", "transpose"):
            return _turned(shape_of(owner, met), name, node.args)
        of_numpy = isinstance(owner, ast.Name) and owner.id == "np"
        operand = node.args[0] if of_numpy and node.args else owner
        if name in _SAME_SHAPE:
            return shape_of(operand, met)
        if name in _REDUCTIONS and "axis" in keywords:
            return _reduced(shape_of(operand, met), keywords["axis"], "keepdims" in keywords)
    return None


def _same(first: str, second: str) -> bool:
    return first.replace('"', "'").replace(" ", "") == second.replace('"', "'").replace(" ", "")


def _turned(shape: Shape | None, name: str, args: list[ast.expr]) -> Shape | None:
    try:
        axes = [int(ast.literal_eval(arg)) for arg in args]
        if shape is None or not axes:
            return shape[::-1] if shape is not None else None
        turned = list(shape)
        if name == "swapaxes":
            turned[axes[0]], turned[axes[1]] = shape[axes[1]], shape[axes[0]]
        else:
            turned = [shape[axis] for axis in axes]
        return tuple(turned)
    except (ValueError, TypeError, IndexError):
        return None


def _reduced(shape: Shape | None, axis: ast.expr, keepdims: bool) -> Shape | None:
    try:
        place = int(ast.literal_eval(axis))
    except (ValueError, TypeError):
        return None
    if shape is None or not -len(shape) <= place < len(shape):
        return None
    place %= len(shape)
    return shape[:place] + (1,) * keepdims + shape[place + 1 :]


def together(left: Shape, right: Shape) -> Shape | None:
    """What two shapes broadcast to; None where they do not."""
    n = max(len(left), len(right))
    pairs = zip((1,) * (n - len(left)) + left, (1,) * (n - len(right)) + right, strict=True)
    lengths = [a if b == 1 else b for a, b in pairs if a == b or 1 in (a, b)]
    return tuple(lengths) if len(lengths) == n else None


def product(left: Shape, right: Shape) -> Shape | None:
    """The shape of ``left @ right``; None where they do not fit."""
    if not left or not right or left[-1] != right[-2 if len(right) > 1 else 0]:
        return None
    front = together(left[:-2], right[:-2])
    return None if front is None else front + left[-2:-1] + (right[-1:] if len(right) > 1 else ())


# --- what is said ------------------------------------------------------------------------------------------


def broadcasting(shapes: Sequence[Shape], scene: Scene) -> str:
    """Why shapes do not broadcast, and what was probably meant."""
    node = parsed(scene.expression)
    first, second = [shape for shape in shapes if shape][:2] if sum(map(bool, shapes)) > 1 else ((), ())
    if isinstance(node, ast.Subscript):
        return _indices(node, first, second)
    said = f"In `{scene.expression}` the shapes {first} and {second} meet, and they do not fit. "
    operands = _operands(node)
    if operands is None:
        return said.rstrip()
    left, right = operands
    whole = re.search(r"([\w.]+)\.shape(?![\[\w])", scene.expression)
    if whole:
        return f"{said}`{whole[1]}.shape` holds all lengths at once; one of them is `{whole[1]}.shape[-1]`."
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult) and first[-1:] == second[:1]:
        return f"{said}`*` multiplies number by number; to multiply and add up, write `{left} @ {right}`."
    for (short, text), long in (((second, right), first), ((first, left), second)):
        lost = next((i for i in range(len(long)) if long[:i] + long[i + 1 :] == short), None)
        if lost == len(long) - 1 and not _is_reduced(text, scene.met):
            return (
                f"{said}`{text}` has one number for each row, and needs an axis of length 1 behind. Where"
                f" a sum, mean or maximum makes it, keepdims=True keeps it; or write `{text}[..., None]`."
            )
        if lost is not None and _is_reduced(text, scene.met):
            kept = (*long[:lost], 1, *long[lost + 1 :])
            return (
                f"{said}`{text}` lost the axis that it was worked out along: keep it, with keepdims=True, and"
                f" its shape is {kept}."
            )
    if len(first) == len(second) == 1:
        return (
            f"{said}For a table with every pair, one of them has to stand as a column: `{_column(left)}`"
            f" has a row for each of its numbers, `{_column(right)}` for each of the others."
        )
    return said + (_axis_missing(first, second, left, right) or _rows(first, second, left, right))


def _indices(node: ast.Subscript, first: Shape, second: Shape) -> str:
    """Arrays side by side in one pair of brackets."""
    said = (
        f"In `{ast.unparse(node)}` the indices have the shapes {first} and {second}. Indices side by side are"
        " read entry by entry, so their shapes have to fit."
    )
    last = node.slice.elts[-1] if isinstance(node.slice, ast.Tuple) else None
    if isinstance(last, ast.Name):
        said += f" {along_the_last_axis(ast.unparse(node.value), f'{last.id}[..., None]')}"
    return said


def along_the_last_axis(array: str, index: str) -> str:
    """How entries are picked along the last axis, whatever stands in front of it."""
    return (
        f"To pick along the last axis, whatever stands in front of it: `np.take_along_axis({array}, {index},"
        " axis=-1)`; np.put_along_axis writes there."
    )


def _operands(node: ast.expr | None) -> tuple[str, str] | None:
    """The two sides of an expression, or the first two arguments of a call, as they are written."""
    if isinstance(node, ast.BinOp):
        return ast.unparse(node.left), ast.unparse(node.right)
    if isinstance(node, ast.Compare):
        return ast.unparse(node.left), ast.unparse(node.comparators[0])
    if isinstance(node, ast.Call) and len(node.args) > 1:
        return ast.unparse(node.args[0]), ast.unparse(node.args[1])
    return None


def _column(text: str) -> str:
    return f"{text}[:, None]" if re.fullmatch(r"[\w.]+(\([\w., ]*\))?", text) else f"({text})[:, None]"


def _is_reduced(text: str, met: Sequence[Met]) -> bool:
    """Whether a sum, a mean or the like without keepdims made the value."""
    given = next((each.given for each in met if each.text == text), "")
    return bool(_REDUCED.search(text) or _REDUCED.search(given))


def _axis_missing(first: Shape, second: Shape, left: str, right: str) -> str:
    """An axis of length 1 inside the shorter shape would make the two fit."""
    short, text, long = (second, right, first) if len(second) < len(first) else (first, left, second)
    if not 2 <= len(short) < len(long):
        return ""
    for place in range(1, len(short)):
        widened = (*short[:place], 1, *short[place:])
        if together(widened, long) is not None:
            behind = ", :" * (len(short) - place)
            return (
                f"NumPy lines shapes up from the right. An axis of length 1 is missing in `{text}`:"
                f" `{text}[..., None{behind}]` has the shape {widened}."
            )
    return ""


def _rows(first: Shape, second: Shape, left: str, right: str) -> str:
    if len(first) == len(second) > 1 and first[-1] == second[-1]:
        axis = next(i for i in range(len(first)) if first[i] != second[i] and 1 not in (first[i], second[i]))
        return (
            f"`{left}` has {first[axis]} rows and `{right}` has {second[axis]}: take as many rows of the one"
            " as"
            " the other has."
        )
    if len(first) == len(second) == 2 and together(first, second[::-1]) is not None:
        return "One of them lies on its side: turned with .T it would fit."
    pairs = list(zip(first[::-1], second[::-1], strict=False))
    a, b = next(((a, b) for a, b in pairs if a != b and 1 not in (a, b)), (0, 0))
    return (
        f"NumPy lines shapes up from the right, and there {a} meets {b}: two lengths must be equal, or one"
        " be 1."
    )


def matrix_product(scene: Scene, sizes: Sequence[int]) -> str:
    """Why two arrays have no matrix product; ``sizes`` are the lengths of the right and of the left one."""
    node = parsed(scene.expression)
    sides: tuple[ast.expr, ast.expr] | None = None
    if isinstance(node, ast.BinOp):
        sides = node.left, node.right
    elif isinstance(node, ast.Call) and len(node.args) == 2:
        sides = node.args[0], node.args[1]
    if sides is None:
        return ""
    left, right = shape_of(sides[0], scene.met), shape_of(sides[1], scene.met)
    met = (
        f"the shapes {left} and {right} meet" if left is not None and right is not None else "two shapes meet"
    )
    said = (
        f"In `{scene.expression}` {met}, and they do not fit. A matrix product runs along the last axis of"
        " the left one"
        " and the last but one of the right one"
    )
    said += f", here {sizes[1]} and {sizes[0]}: they must be equal." if len(sizes) == 2 else "."
    return f"{said} {_would_fit(sides, left, right, sizes[-1], scene.met)}".rstrip()


def _would_fit(
    sides: tuple[ast.expr, ast.expr], left: Shape | None, right: Shape | None, last: int, met: Sequence[Met]
) -> str:
    """The first simple change that makes the product possible; ``last`` is the left one's last length."""
    a, b = (f"({text})" if " @ " in text or " * " in text else text for text in map(_brief, sides))
    if left is None and right is not None and len(right) > 1 and right[-1] == last:
        return f"Turned on its side the right one fits: `… @ {_turn(b, right)}`."
    if left is None or right is None:
        return ""
    if isinstance(sides[1], ast.Attribute) and sides[1].attr == "T":
        plain = shape_of(sides[1].value, met)
        if plain is not None and product(left, plain) is not None:
            return f"It stands there as it is wanted, without .T: `{a} @ {ast.unparse(sides[1].value)}`."
    if left == right and len(left) > 1:
        return f"Number by number it is `{a} * {b}`; each row with each row, `{a} @ {_turn(b, right)}`."
    if len(left) + len(right) > 2 and product(right, left) is not None:
        return f"The other way round they fit: `{b} @ {a}`."
    if len(right) > 1 and product(left, (*right[:-2], right[-1], right[-2])) is not None:
        return f"Turned on its side the right one fits: `{a} @ {_turn(b, right)}`."
    if len(left) > 1 and product((*left[:-2], left[-1], left[-2]), right) is not None:
        return f"Turned on its side the left one fits: `{_turn(a, left)} @ {b}`."
    return ""


def _brief(node: ast.expr) -> str:
    text = ast.unparse(node)
    return text if len(text) <= 40 else "(…)"


def _turn(text: str, shape: Shape) -> str:
    return f"{text}.T" if len(shape) == 2 else f"{text}.swapaxes(-1, -2)"


def batches(scene: Scene) -> str:
    """Why the axes in front of two matrices do not fit."""
    node = parsed(scene.expression)
    if not isinstance(node, ast.BinOp):
        return ""
    left, right = shape_of(node.left, scene.met), shape_of(node.right, scene.met)
    said = (
        f"In `{scene.expression}` the shapes {left} and {right} meet: the axes in front of the last two do"
        " not fit."
    )
    if isinstance(node.right, ast.Attribute) and node.right.attr == "T" and right and len(right) > 2:
        inner = ast.unparse(node.right.value)
        said += f" .T reverses all axes; swap the last two only, `{inner}.swapaxes(-1, -2)`."
    return said


def number_of_axes(node: ast.expr, met: Sequence[Met]) -> int | None:
    """How many axes an expression has, where that can be told."""
    shape = shape_of(node, met)
    if shape is not None:
        return len(shape)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "reshape":
        plain: Callable[[ast.expr], bool] = lambda arg: not isinstance(arg, (ast.Starred, ast.Tuple))  # noqa: E731
        return len(node.args) if all(map(plain, node.args)) else None
    return None

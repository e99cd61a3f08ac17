"""What an exception means that NumPy raised over arrays: shapes, axes, whole numbers and indices."""

from __future__ import annotations

import ast
import re

import numpy as np

from stepgrade.explaining import operands, shapes
from stepgrade.explaining.shapes import parsed
from stepgrade.inside.script import Raised

# --- shapes ------------------------------------------------------------------------------------------


def broadcast(raised: Raised, found: re.Match[str]) -> str:
    """Shapes that do not broadcast."""
    met = [
        tuple(int(n) for n in re.findall(r"\d+", shape))
        for shape in re.findall(r"\(([\d,]*)\)", found["shapes"])
    ]
    if sum(map(bool, met)) < 2 or not raised.scene.expression:
        return ""
    several = operands.is_several(raised, found)
    return several or shapes.broadcasting(met, raised.scene)


def matrix_product(raised: Raised, found: re.Match[str]) -> str:
    """Lengths that do not fit in a matrix product."""
    return shapes.matrix_product(raised.scene, [int(found["right"]), int(found["left"])])


def no_axes(raised: Raised, found: re.Match[str]) -> str:
    """A matrix product with a single number."""
    wrong = operands.wrong_operand(raised, found)
    if wrong:
        return wrong
    return (
        f"`{raised.scene.expression}` is a matrix product with a single number: multiply by a number with"
        " `*`."
    )


def batches(raised: Raised, found: re.Match[str]) -> str:
    """Leading axes that do not fit in a matrix product."""
    return shapes.batches(raised.scene)


def no_room(raised: Raised, found: re.Match[str]) -> str:
    """An assignment of another shape than there is room for."""
    place = f"`{raised.scene.expression}`" if raised.scene.expression else "The place on the left"
    got, room = (text.replace(",", ", ").replace(",  ", ", ") for text in (found["got"], found["room"]))
    return f"{place} has room for the shape {room}, and what is put there has the shape {got}."


def reshape(raised: Raised, found: re.Match[str]) -> str:
    """Another number of entries than the shape holds."""
    lengths = [int(n) for n in re.findall(r"\d+", found["shape"])]
    text = "(" + ", ".join(map(str, lengths)) + ")"
    wanted = "" if "-1" in found["shape"] else f", which has {int(np.prod(lengths))}"
    return (
        f"`{raised.scene.expression}`: reshape keeps the number of entries, and the array's {found['size']}"
        " entries do"
        f" not fill {text}{wanted}. The lengths have to multiply to {found['size']}."
    )


def axis(raised: Raised, found: re.Match[str]) -> str:
    """An axis that the array does not have."""
    n = int(found["n"])
    axes = "only axis 0" if n == 1 else "the axes " + ", ".join(map(str, range(n - 1))) + f" and {n - 1}"
    return (
        f"There is no axis {found['axis']}: with {n} axes, counted from 0, there are {axes} (-1 is the last"
        " one)."
    )


def transpose(raised: Raised, found: re.Match[str]) -> str:
    """Another number of axes than the array has."""
    node = parsed(raised.scene.expression)
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return ""
    has = shapes.number_of_axes(node.func.value, raised.scene.met)
    of = f"the array has {has} axes" if has is not None else "the array has another number of axes"
    named = len(node.args)
    return (
        f"transpose names {named} axes here, and {of}: it has to name each of them once. swapaxes exchanges"
        " two."
    )


def split(raised: Raised, found: re.Match[str]) -> str:
    """A cut into pieces that are not equal."""
    return (
        "np.split cuts along the rows, axis 0, unless it is told another axis, and the rows cannot be shared"
        " out"
        " evenly. To cut the columns, write axis=-1."
    )


def axes_in_take(raised: Raised, found: re.Match[str]) -> str:
    """Indices with other axes than the array that they pick from."""
    arguments = getattr(parsed(raised.scene.expression), "args", [])
    what = ast.unparse(arguments[1]) if len(arguments) > 1 else "indices"
    return (
        f"`{what}` needs as many axes as the array that it picks from: give it one of length 1, `{what}[...,"
        " None]`."
    )


# --- numbers that should be whole --------------------------------------------------------------------


def float_as_integer(raised: Raised, found: re.Match[str]) -> str:
    """A float where a whole number belongs."""
    scene, node = raised.scene, parsed(raised.scene.expression)
    for each in ast.walk(node) if node is not None else ():
        if isinstance(each, ast.BinOp) and isinstance(each.op, ast.Div):
            whole = f"{ast.unparse(each.left)} // {ast.unparse(each.right)}"
            return (
                f"`{ast.unparse(each)}` is a float: / always gives one. For a whole number write `{whole}`."
            )
    named = next((each for each in scene.met if each.type in ("float", "float64")), None)
    if named is not None and "/" in named.given:
        return (
            f"`{named.text}` is a float: line {named.line} gives it `{named.given}`, and / always gives one."
            " Divide"
            " with //, which gives whole numbers."
        )
    if named is not None:
        return f"`{named.text}` is a float, where a whole number belongs."
    return array_as_integer(raised, found)


def array_as_integer(raised: Raised, found: re.Match[str]) -> str:
    """An array where a single whole number belongs."""
    scene, node = raised.scene, parsed(raised.scene.expression)
    if isinstance(node, ast.Subscript):
        owner = ast.unparse(node.value)
        if any(each.text == owner and each.type == "list" for each in scene.met):
            return (
                f"`{owner}` is a list, and a list is asked for one place at a time: `[{owner}[j] for j in"
                f" {ast.unparse(node.slice)}]`."
            )
    if isinstance(node, ast.Call) and node.args:
        called, arguments = ast.unparse(node.func), [ast.unparse(each) for each in node.args]
        if called == "range":
            return (
                f"range counts up to one whole number, and `{arguments[0]}` is an array:"
                f" `range(len({arguments[0]}))`."
            )
        if called.endswith(("concatenate", "stack")):
            return f"The arrays go in as one list: `{called}([{', '.join(arguments[:2])}], axis=…)`."
        if called.endswith(("zeros", "ones", "empty", "full")):
            return (
                f"A shape is wanted, and `{arguments[0]}` is an array: give `{called}` its shape,"
                f" `{arguments[0]}.shape`."
            )
    return ""


def shape_in_two(raised: Raised, found: re.Match[str]) -> str:
    """A shape in several arguments."""
    node = parsed(raised.scene.expression)
    if not isinstance(node, ast.Call) or len(node.args) < 2:
        return ""
    shape = ", ".join(ast.unparse(each) for each in node.args)
    return f"The shape goes in as one tuple, in brackets of its own: `{ast.unparse(node.func)}(({shape}))`."


def negative_power(raised: Raised, found: re.Match[str]) -> str:
    """Whole numbers to a negative power."""
    return "Whole numbers have no negative powers in NumPy: write the base as a float, such as 10000.0."


def not_on_booleans(raised: Raised, found: re.Match[str]) -> str:
    """A minus before a mask."""
    return f"Booleans have no minus: to turn a mask round, write ~mask (in `{raised.scene.expression}`)."


def one_number_only(raised: Raised, found: re.Match[str]) -> str:
    """One of math's functions over an array."""
    used = re.search(r"\bmath\.(\w+)", raised.scene.expression or raised.line)
    if not used:
        return ""
    instead = f"np.{used[1]}" if hasattr(np, used[1]) else "NumPy's function of that name"
    return f"`math.{used[1]}` takes a single number. For a whole array write `{instead}`."


# --- places ------------------------------------------------------------------------------------------


def too_many_indices(raised: Raised, found: re.Match[str]) -> str:
    """More indices than axes."""
    n = int(found["n"])
    owner = re.sub(r"\[.*", "", raised.scene.expression) or "The array"
    axes = f"{n} axis" if n == 1 else f"{n} axes"
    return f"`{owner}` has {axes}, and `{raised.scene.expression}` names a place on {found['named']}."


def no_such_place(raised: Raised, found: re.Match[str]) -> str:
    """An index beyond the end."""
    size = int(found["size"])
    if size == 0:
        return f"There is nothing at index {found['index']}: that axis is empty."
    said = (
        f"There is no index {found['index']} on axis {found['axis']}: its {size} entries have the indices 0"
        f" to {size - 1}."
    )
    return f"{said} {_whole_rows(raised)}".rstrip()


def _whole_rows(raised: Raised) -> str:
    """An array of whole numbers as the only index of an array with more axes than one."""
    node = shapes.parsed(raised.scene.expression)
    if not isinstance(node, ast.Subscript) or not isinstance(node.slice, ast.Name):
        return ""
    owner, index = (shapes.shape_of(each, raised.scene.met) for each in (node.value, node.slice))
    if not owner or not index or len(owner) < 2 or len(index) not in (len(owner), len(owner) - 1):
        return ""
    array, name = ast.unparse(node.value), node.slice.id
    behind = "" if len(index) == len(owner) else "[..., None]"
    return (
        f"`{array}[{name}]` takes whole rows of `{array}`."
        f" {shapes.along_the_last_axis(array, f'{name}{behind}')}"
    )


def end_of_list(raised: Raised, found: re.Match[str]) -> str:
    """An index beyond the end of a list."""
    owner = next((each for each in raised.scene.met if each.type in ("list", "tuple")), None)
    if owner is None:
        return ""
    length = owner.shape[0] if owner.shape else 0
    if length == 0:
        return (
            f"`{owner.text}` is still empty: a list grows by `{owner.text}.append(…)`; or begin with"
            " np.zeros(shape)."
        )
    return f"`{owner.text}` has {length} entries, with the indices 0 to {length - 1}."


def index_of_list(raised: Raised, found: re.Match[str]) -> str:
    """Something else than a whole number as the index of a list."""
    expression, index = raised.scene.expression, found["type"]
    if index == "tuple":
        what = "and a list takes one: `a[i][j]`, or make it an array with np.array"
    elif "float" in index:
        what = "and places are whole numbers: np.max gives the largest entry itself, np.argmax its place"
    elif index == "str":
        what = "and a list has places, no names: that is a dict"
    else:
        what = f"and a list takes one whole number, not {index}: make it an array with np.array"
    return f"`{expression}` looks up a {found['owner']}, {what}."


def mask_as_index(raised: Raised, found: re.Match[str]) -> str:
    """A mask of another shape as an index."""
    return (
        f"In `{raised.scene.expression}` a mask stands as an index, and an index does not broadcast: it"
        " would need the"
        " array's own shape. np.where(mask, a, b) broadcasts; or use np.broadcast_to(mask, array.shape)."
    )


def whole_indices(raised: Raised, found: re.Match[str]) -> str:
    """Floats as indices."""
    return (
        f"The index in `{raised.scene.expression}` holds floats. Places are whole numbers: without a / or a"
        " 1.0."
    )

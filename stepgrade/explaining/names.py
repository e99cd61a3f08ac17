"""What an exception about a name means: nobody made it, it is no function, it takes other arguments."""

from __future__ import annotations

import ast
import builtins
import difflib
import re
from collections.abc import Iterator, Sequence

import numpy as np

from stepgrade.explaining.shapes import parsed
from stepgrade.inside.script import Met, Raised

_NUMPY = [name for name in dir(np) if not name.startswith("_")]
_ARRAY = [name for name in dir(np.ndarray) if not name.startswith("_")]
_CONSTANTS = ("pi", "inf", "nan", "e")
_IN_NUMPY = {
    "variance": "var",
    "average": "mean",
    "stdev": "std",
    "power2": "square",
    "absolute_value": "abs",
}
"""What some call a function of NumPy by its ordinary name."""
_ARGUMENTS = {"dim": "axis", "dims": "axis", "axes": "axis", "keepdim": "keepdims", "shape": "size"}
"""What other libraries call an argument of NumPy."""


def calls(node: ast.AST | None) -> Iterator[str]:
    """The functions that an expression calls, the outermost first."""
    waiting = [node] if node is not None else []
    while waiting:
        each = waiting.pop(0)
        if isinstance(each, ast.Call):
            yield ast.unparse(each.func)
        waiting += list(ast.iter_child_nodes(each))


def near(name: str, known: Sequence[str], cutoff: float = 0.6) -> str:
    """The known name that is nearest to ``name``, or nothing."""
    same = next((each for each in known if each.lower() == name.lower()), "")
    return same or next(iter(difflib.get_close_matches(name, known, 1, cutoff)), "")


# --- names that nobody made --------------------------------------------------------------------------


def unknown_name(raised: Raised, found: re.Match[str]) -> str:
    """A name without a value: mistyped, of a module, of a dict, of ``self``, or never made."""
    name, scene = found["name"], raised.scene
    if not scene.line:
        return ""
    here = f"`{name}` is used in line {scene.line}, but nothing gives it a value"
    offer = next((each for each in scene.offers if not each.isidentifier()), "")
    if offer:
        return f"`{name}` is no name by itself here: write `{offer}`."
    lines = {known: line for known, line, _ in scene.known if known != name}
    close = near(name, list(lines), 0.65)
    if close:
        return f"{here}; you wrote `{close}` in line {lines[close]}."
    if scene.offers:
        return f"{here}; there is `{scene.offers[0]}`."
    member = re.search(rf"\b{re.escape(name)}\.(\w+)", raised.line)
    if name in ("math", "plt", "np", "random", "scipy", "torch"):
        instead = (
            f", or use NumPy's `np.{member[1]}`" if member and hasattr(np, member[1]) and name != "np" else ""
        )
        module = {"np": "numpy as np", "plt": "matplotlib.pyplot as plt"}.get(name, name)
        return f"`{name}` is not imported: write `import {module}` in the cell{instead}."
    if name in _CONSTANTS or (scene.role == "called" and name in _NUMPY and not hasattr(builtins, name)):
        return f"`{name}` belongs to NumPy: write `np.{name}`."
    if name in ("rng", "generator"):
        return f"{here}. Make a generator of random numbers first: `{name} = np.random.default_rng()`."
    if scene.role == "called":
        return f"{here}: no function of that name is defined. If a cell defines it, run that cell first."
    idle = [(known, line) for known, line, idles in scene.known if idles]
    if len(idle) == 1:
        return f"{here}; you wrote `{idle[0][0]}` in line {idle[0][1]}, which is never used."
    return f"{here}: it is no parameter, and no line before gives it one."


def no_value_yet(raised: Raised, found: re.Match[str]) -> str:
    """A name of the function that has no value on this way through it."""
    name, scene = found["name"], raised.scene
    line = next((line for known, line, _ in scene.known if known == name), 0)
    if not line:
        return ""
    if line >= scene.line:
        return (
            f"`{name}` is used in line {scene.line} before it has a value: give it a start above, such as 0."
        )
    return (
        f"`{name}` has no value in line {scene.line}: line {line} would give it one, but was not reached. It"
        " stands"
        " inside an `if` that was not taken, or a loop that ran over nothing."
    )


def no_such_key(raised: Raised, found: re.Match[str]) -> str:
    """A key that a dict does not have."""
    key = found["key"].strip("'\"")
    owner = next((each for each in raised.scene.met if each.type == "dict" and key not in each.names), None)
    if owner is None:
        return ""
    close = near(key, owner.names, 0.7) or next((each for each in owner.names if key in each), "")
    if close:
        return f"`{owner.text}` has no key {key!r}; it has {close!r}."
    return f"{key!r} is no key of `{owner.text}`, which has {', '.join(map(repr, owner.names[:8]))}."


def not_in_numpy(raised: Raised, found: re.Match[str]) -> str:
    """A function that NumPy does not have."""
    name = found["name"]
    close = _IN_NUMPY.get(name) or near(name, _NUMPY, 0.7)
    return f"NumPy has no `{name}`" + (
        f"; is `np.{close}` meant?" if close else ": you have to write it yourself."
    )


def no_such_attribute(raised: Raised, found: re.Match[str]) -> str:
    """A dot behind something that does not have what follows."""
    name, kind, scene = found["name"], found["type"], raised.scene
    node = parsed(scene.expression)
    owner = ast.unparse(node.value) if isinstance(node, ast.Attribute) else ""
    if not owner:
        return ""
    of = next((each for each in scene.met if each.text == owner), None)
    if kind == "dict":
        return f"`{owner}` is a dict: its entries stand in square brackets, `{owner}[{name!r}]`."
    if kind == "numpy.ndarray":
        if name == "append":
            return (
                f"Arrays cannot grow. `np.append({owner}, …)` makes a new, longer one: `{owner} ="
                f" np.append({owner}, …)`."
            )
        if name in _NUMPY:
            return f"Arrays have no `.{name}`: it is a function of NumPy, `np.{name}({owner})`."
        if any(each.text == name for each in scene.met):
            return f"Arrays have no `.{name}`: to look entries up write `{owner}[{name}]`."
        close = near(name, _ARRAY, 0.7)
        return f"Arrays have no `.{name}`" + (f"; is `.{close}` meant?" if close else ".")
    if kind == "list":
        return f"`{owner}` is a list, and lists have no `.{name}`: make an array of it, `np.array({owner})`."
    if kind in ("function", "method"):
        return f"`{owner}` is a function, and has no `.{name}`: call it first, `{owner}(…)`."
    close = near(name, of.names, 0.6) if of is not None else ""
    return f"`{owner}` has no `{name}`" + (f"; it has `{owner}.{close}`." if close else ".")


# --- what is no function, no list --------------------------------------------------------------------


def not_callable(raised: Raised, found: re.Match[str]) -> str:
    """Round brackets behind something that is no function."""
    kind, scene = found["type"], raised.scene
    node = parsed(scene.expression)
    if isinstance(node, ast.Call):
        owner, argument = ast.unparse(node.func), ", ".join(map(ast.unparse, node.args[:2]))
        of = next((each for each in scene.met if each.text == owner), None)
        if of is not None and of.type in ("function", "method", "type"):
            what = "an array" if kind == "numpy.ndarray" else f"a {kind}"
            return (
                f"`{owner}` calls one of its arguments as a function, and got {what} there: hand the"
                " function itself"
                " on, not what it returns."
            )
        if kind.endswith("Generator"):
            return (
                f"`{owner}` is the generator: numbers are drawn by its methods, such as"
                f" `{owner}.uniform({argument}, …)`."
            )
        if kind in ("tuple", "dict", "list"):
            return f"`{owner}` is a {kind}: its entries stand in square brackets, `{owner}[{argument}]`."
        if kind in ("numpy.ndarray", "int", "float", "numpy.float64"):
            what = "an array" if kind == "numpy.ndarray" else "a number"
            looked = (
                f"entries are looked up in square brackets, `{owner}[{argument}]`; "
                if what == "an array"
                else ""
            )
            return f"`{owner}` is {what}, no function: {looked}to multiply, write `{owner} * (…)`."
    return ""


def not_iterable(raised: Raised, found: re.Match[str]) -> str:
    """A loop over something that has no items."""
    expression = raised.scene.expression
    if raised.scene.role == "iterated" and "int" in found["type"]:
        return f"`{expression}` is a number, and a loop needs many: `range({expression})` counts up to it."
    return ""


def not_subscriptable(raised: Raised, found: re.Match[str]) -> str:
    """Square brackets behind something that has no entries."""
    node = parsed(raised.scene.expression)
    if not isinstance(node, ast.Subscript):
        return ""
    owner = ast.unparse(node.value)
    if found["type"] in ("function", "method", "builtin_function_or_method"):
        return f"`{owner}` is a function: call it with round brackets, `{owner}({ast.unparse(node.slice)})`."
    return f"`{owner}` is a {found['type']}, which has no entries to look up."


def no_length(raised: Raised, found: re.Match[str]) -> str:
    """The length of something that has none."""
    node = parsed(raised.scene.expression)
    argument = ast.unparse(node.args[0]) if isinstance(node, ast.Call) and node.args else ""
    return f"`{argument}` is a number already: leave len(…) out." if argument else ""


def unpacking(raised: Raised, found: re.Match[str]) -> str:
    """Another number of names on the left than there are values on the right."""
    scene = raised.scene
    if scene.role != "unpacked":
        return ""
    if "non-iterable" in raised.text and "NoneType" not in raised.text:
        return (
            f"Each item of `{scene.expression}` is a single number, and {scene.names} names stand on the"
            " left. To count"
            f" along, write `enumerate({scene.expression})`."
        )
    if "NoneType" in raised.text:
        call = next(calls(parsed(scene.expression)), scene.expression)
        return f"`{call}` returns None, and nothing can be taken apart: is a `return` missing in it?"
    of = next((each for each in scene.met if each.text == scene.expression), None)
    exact = re.search(r"got (\d+)", raised.text)
    count = str(of.shape[0]) if of is not None and of.shape else exact[1] if exact else ""
    if count:
        rows = " (an array gives its rows)" if of is not None and of.type == "ndarray" else ""
        return f"On the left stand {scene.names} names, and `{scene.expression}` gives {count} values{rows}."
    few = "fewer" if "not enough" in raised.text else "more"
    return (
        f"On the left stand {scene.names} names, and `{scene.expression}` gives {few} than {scene.names}"
        " values."
    )


# --- arguments ---------------------------------------------------------------------------------------


def _asked(raised: Raised) -> Met | None:
    """The student's function, where the check's own call did not fit it."""
    return raised.scene.met[0] if raised.scene.met and not raised.scene.line else None


def _definition(asked: Met) -> str:
    return f"{asked.text.rpartition('.')[2]}({', '.join(asked.names)})"


def _given_line(asked: Met) -> str:
    return f"Its first line has to stay as it was given: yours says `def {_definition(asked)}`"


def _called(raised: Raised) -> str:
    name = raised.text.partition("(")[0].rpartition(".")[2]
    return name if name.isidentifier() else next(calls(parsed(raised.scene.expression)), "the function")


def left_out(raised: Raised, found: re.Match[str]) -> str:
    """A call without an argument that the function needs."""
    missing = re.findall(r"'(\w+)'", found["names"])
    told = " and ".join(f"`{name}`" for name in missing)
    asked = _asked(raised)
    if asked is not None:
        count = raised.scene.names
        return f"{_given_line(asked)}. It is called with {count} arguments, and {told} is not among them."
    name = _called(raised)
    of = next((each for each in raised.scene.met if each.text.rpartition(".")[2] == name), None)
    parameters = f": its parameters are ({', '.join(of.names)})" if of is not None and of.names else ""
    return f"`{name}` is called without {told}{parameters}."


def unknown_argument(raised: Raised, found: re.Match[str]) -> str:
    """A call with an argument of a name that the function does not know."""
    name, asked = found["name"], _asked(raised)
    if asked is not None:
        return f"{_given_line(asked)}, without `{name}`, which it is called with."
    called = _called(raised)
    of = next((each for each in raised.scene.met if each.text.rpartition(".")[2] == called), None)
    known = of.names if of is not None else ()
    meant = _ARGUMENTS.get(name, "") or near(name, known)
    if known and meant not in known:
        meant = ""
    hint = f"; it is called `{meant}` here" if meant else f"; it has ({', '.join(known)})" if known else ""
    return f"`{called}` has no argument `{name}`{hint}."


def too_many_arguments(raised: Raised, found: re.Match[str]) -> str:
    """A call with more arguments than the function takes."""
    asked = _asked(raised)
    if asked is not None:
        if "." in asked.text and asked.names[:1] != ("self",):
            name = asked.text.rpartition(".")[2]
            said = (
                f"yours says `def {_definition(asked)}`; write `def"
                f" {name}({', '.join(('self', *asked.names))})`"
            )
            return f"A method gets the object first, under the name `self`: {said}."
        given = found.groupdict().get("given")
        return (
            f"{_given_line(asked)}, with {len(asked.names)} parameters, and it is called with {given}"
            " arguments."
        )
    node = parsed(raised.scene.expression)
    if not isinstance(node, ast.Call):
        return ""
    called = ast.unparse(node.func)
    if re.search(r"\.(uniform|normal|random|integers)$", called):
        shape = ", ".join(map(ast.unparse, node.args[2:]))
        return f"`{called}` takes the shape as one tuple: `size=({shape})`."
    of = next((each for each in raised.scene.met if each.text == called), None)
    count = len(node.args) + len(node.keywords)
    takes = f"{len(of.names)}: ({', '.join(of.names)})" if of is not None and of.names else "fewer"
    return f"`{raised.scene.expression}` hands {count} arguments on, and `{called}` takes {takes}."


def given_twice(raised: Raised, found: re.Match[str]) -> str:
    """An argument that a call gives by its place and by its name."""
    return (
        f"`{_called(raised)}` is given `{found['name']}` twice: by its place and by its name. Leave one out."
    )

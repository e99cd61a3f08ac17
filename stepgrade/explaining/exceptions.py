"""What an exception means, in a student's terms: one function for each kind.

Each gets the exception and what its text holds, and returns the explanation, or nothing where it is not that
kind.  Nothing is told that the scene does not show.
"""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Callable

from stepgrade.explaining import arrays, names, operands
from stepgrade.explaining.shapes import parsed
from stepgrade.inside.script import Met, Raised

_Explanation = Callable[[Raised, "re.Match[str]"], str]

# What a submission names or counts itself could spell a hidden input: hidden cases tell known words only.
KNOWN_TYPES = frozenset(
    [name for name in dir(builtins) if isinstance(getattr(builtins, name), type)]
    + ["NoneType", "function", "generator", "module", "method", "ndarray", "builtin_function_or_method"]
    + ["LinAlgError", "AxisError", "UFuncTypeError", "_UFuncNoLoopError", "VisibleDeprecationWarning"]
)
MAX_TEXT = 160
"""How much of an exception's own text is shown, behind what it means."""


def raised_sentence(raised: Raised | None, public: bool) -> str:
    """What an exception means, and where it came up; of a hidden case its type and line alone."""
    if raised is None:
        return "It raised an exception."
    if raised.type == "NotImplementedError":
        return "Not written yet: the cell still raises NotImplementedError."
    if not public:
        kind = raised.type if raised.type in KNOWN_TYPES else "an exception of its own"
        where = f" ({raised.where}: `{raised.line}`)" if raised.line else ""
        return f"It raised {kind}{where}"
    said = explanation(raised)
    if said:
        return said + where_it_raised(raised, public)
    where = f"{raised.where}: `{raised.line}`" if raised.line else ""
    return f"It raised {_python_says(raised)}{f' ({where})' if where else ''}"


def where_it_raised(raised: Raised, public: bool) -> str:
    """Where an exception came up, behind a sentence that names its cause."""
    where = f"{raised.where}: `{raised.line}`" if raised.line else ""
    told = [where, _python_says(raised)] if public else [where]
    return f" ({'; '.join(filter(None, told))})" if any(told) else ""


def _python_says(raised: Raised) -> str:
    text = " ".join(raised.text.split())
    text = text if len(text) <= MAX_TEXT else text[: MAX_TEXT - 1] + "…"
    return f"{raised.type}: {text}" if text else raised.type


def explanation(raised: Raised) -> str:
    """What happened and what to do, in a sentence or two; empty where nothing certain can be said."""
    text = f"{raised.type}: {raised.text}"
    for pattern, function in _KINDS:
        found = re.search(pattern, text, re.DOTALL)
        said = function(raised, found) if found and (not raised.scene.deep or function in _ALSO_DEEP) else ""
        if said:
            return said
    return _deep(raised) if raised.scene.deep else ""


def _deep(raised: Raised) -> str:
    """An exception in a function that the line calls: what went in."""
    call = next(names.calls(parsed(raised.scene.expression)), "")
    given = [each for each in raised.scene.met if not operands.is_called(raised, each)]
    met = [f"`{each.text}` is {_what(each)}" for each in given]
    return f"`{call}` cannot work with what it is given here: {', '.join(met[:5])}." if call and met else ""


def _what(each: Met) -> str:
    if each.type == "ndarray":
        return f"an array of shape {each.shape}" if each.shape else "a single number"
    if each.type in ("tuple", "list"):
        return f"a {each.type} of {each.shape[0] if each.shape else 0}"
    if each.type == "NoneType":
        return "None"
    number = each.type.rstrip("0123456789") in ("int", "float", "uint")
    return "a single number" if number else f"a {each.type}"


def fingerprint(raised: Raised) -> str:
    """What exceptions that came up in the same way have in common: kind, operation, numbers in the text.

    NumPy's wording may change from version to version; the shapes in it do not.
    """
    node = parsed(raised.scene.expression)
    told = " ".join(re.findall(r"'[^']*'|\d+", raised.text))
    return f"{raised.type} in {_operation(node) or raised.scene.role}: {told}"[:200]


def _operation(node: ast.expr | None) -> str:
    if isinstance(node, ast.BinOp):
        return type(node.op).__name__
    if isinstance(node, ast.Call):
        return ast.unparse(node.func).rpartition(".")[2]
    return type(node).__name__ if node is not None else ""


# --- recursion and the like --------------------------------------------------------------------------


def _without_end(raised: Raised, found: re.Match[str]) -> str:
    return (
        "The function calls itself without end: does it have the name of the function that it is meant to"
        " use?"
    )


_SEVERAL = r"'tuple' object|'list' object has no attribute|and 'tuple'|inhomogeneous shape"
_KINDS: tuple[tuple[str, _Explanation], ...] = (
    (r"^NameError: name '(?P<name>\w+)'", names.unknown_name),
    (r"^UnboundLocalError: .*'(?P<name>\w+)'", names.no_value_yet),
    (r"^NameError: .*free variable '(?P<name>\w+)'", names.no_value_yet),
    (r"unpack", names.unpacking),
    (r"'NoneType'", operands.is_none),
    (r"^ValueError: The truth value of an array", operands.truth),
    (r"'(?P<type>[\w.]+)' object is not callable", names.not_callable),
    (r"'(?P<type>[\w.]+)' object is not iterable", names.not_iterable),
    (r"'(?P<type>[\w.]+)' object is not subscriptable", names.not_subscriptable),
    (_SEVERAL, operands.is_several),
    (r"could not be broadcast together with remapped shapes", arrays.batches),
    (r"could not be broadcast together with shapes (?P<shapes>[\d(), ]+)", arrays.broadcast),
    (
        r"^ValueError: matmul: .*\(size (?P<right>\d+) is different from (?P<left>\d+)\)",
        arrays.matrix_product,
    ),
    (r"matmul: .*does not have enough dimensions", arrays.no_axes),
    (r"not aligned: (?P<left>\d+) \(dim \d+\) != (?P<right>\d+)", arrays.matrix_product),
    (
        r"could not broadcast input array from shape (?P<got>\([\d,]*\)) into shape (?P<room>\([\d,]*\))",
        arrays.no_room,
    ),
    (r"cannot reshape array of size (?P<size>\d+) into shape (?P<shape>\([-\d,]*\))", arrays.reshape),
    (r"axis (?P<axis>-?\d+) is out of bounds for array of dimension (?P<n>\d+)", arrays.axis),
    (r"(axis\d): out of bounds|bad axis", arrays.transpose),
    (r"axes don't match array", arrays.transpose),
    (r"does not result in an equal division", arrays.split),
    (r"`indices` and `arr` must have the same number of dimensions", arrays.axes_in_take),
    (r"'(numpy\.)?float\w*' object cannot be interpreted as an integer", arrays.float_as_integer),
    (r"slice indices must be integers", arrays.float_as_integer),
    (r"only integer scalar arrays can be converted", arrays.array_as_integer),
    (r"'numpy.ndarray' object cannot be interpreted as an integer", arrays.array_as_integer),
    (r"Cannot interpret '.*' as a data type", arrays.shape_in_two),
    (r"Cannot construct a dtype|data type .* not understood", arrays.shape_in_two),
    (r"Integers to negative integer powers", arrays.negative_power),
    (r"numpy boolean (negative|subtract)", arrays.not_on_booleans),
    (r"converted to Python scalars", arrays.one_number_only),
    (r"array is (?P<n>\d+)-dimensional, but (?P<named>\d+) were indexed", arrays.too_many_indices),
    (
        r"index (?P<index>-?\d+) is out of bounds for axis (?P<axis>\d+) with size (?P<size>\d+)",
        arrays.no_such_place,
    ),
    (r"(list|tuple)( assignment)? index out of range", arrays.end_of_list),
    (
        r"^TypeError: (?P<owner>list|tuple) indices must be integers or slices, not (?P<type>[\w.]+)",
        arrays.index_of_list,
    ),
    (r"boolean index did not match|shape mismatch: indexing|boolean dimension", arrays.mask_as_index),
    (r"arrays used as indices must be of integer|only integers, slices", arrays.whole_indices),
    (r"^KeyError: (?P<key>.*)", names.no_such_key),
    (r"^AttributeError: module 'numpy' has no attribute '(?P<name>\w+)'", names.not_in_numpy),
    (r"^AttributeError: '(?P<type>[\w.]+)' object has no attribute '(?P<name>\w+)'", names.no_such_attribute),
    (r"object of type '(?P<type>\w+)' has no len", names.no_length),
    (r"missing \d+ required (positional|keyword-only) arguments?: (?P<names>.*)", names.left_out),
    (r"got an unexpected keyword argument '(?P<name>\w+)'", names.unknown_argument),
    (r"takes .*arguments? but (?P<given>\d+) (was|were) given|takes at most \d+", names.too_many_arguments),
    (r"got multiple values for argument '(?P<name>\w+)'", names.given_twice),
    (
        r"unsupported operand|bad operand|did not contain a loop|can't multiply sequence|concatenate str",
        operands.wrong_operand,
    ),
    (r"^RecursionError", _without_end),
)
_ALSO_DEEP = (operands.is_none, operands.is_several, names.not_callable, names.no_such_key, _without_end)
"""What may be said of an exception that came up in a function which the line calls."""

"""What may cross the trust boundary: values as plain data, and nothing that executes."""

from __future__ import annotations

import contextlib
import json
import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from stepgrade.inside.wire import MAX_DEPTH, Opaque, Planted, Proxy, Seed, WireError, decode, encode

PLAIN = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.floats(allow_nan=False)
    | st.text(max_size=20)
    | hnp.arrays(st.sampled_from(["<f8", "<f4", "<i8", "|b1", "<c16", "<u2"]), hnp.array_shapes(min_side=0)),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.tuples(inner, inner)
        | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=8,
)


def same(a: Any, b: Any) -> bool:
    if isinstance(a, np.ndarray):
        return (
            isinstance(b, np.ndarray)
            and a.dtype == b.dtype
            and a.shape == b.shape
            and a.tobytes() == b.tobytes()
        )
    if isinstance(a, (list, tuple)):
        return type(a) is type(b) and len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, dict):
        return a.keys() == b.keys() and all(same(a[k], b[k]) for k in a)
    return type(a) is type(b) and a == b


@given(PLAIN)
def test_a_value_comes_back_as_it_went(value: Any) -> None:
    assert same(value, decode(json.loads(json.dumps(encode(value)))))


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_floats_that_json_lacks_come_back(value: float) -> None:
    back = decode(json.loads(json.dumps(encode(value), allow_nan=False)))
    assert back == value or (math.isnan(back) and math.isnan(value))


def test_big_endian_and_strided_arrays_come_back_plain() -> None:
    array = np.arange(24, dtype=">f8").reshape(4, 6)[::2, ::-1]
    back = decode(encode(array))
    assert back.dtype == np.dtype("<f8")
    np.testing.assert_array_equal(back, array)


def test_decoded_arrays_are_new_and_writable() -> None:
    array = np.zeros(3)
    back = decode(encode(array))
    back[0] = 1.0
    assert array[0] == 0.0


@pytest.mark.parametrize("value", [Seed(7), Planted("f", "def f(x): return x"), Proxy("layer")])
def test_stand_ins_travel_in_scripts_and_nowhere_else(value: object) -> None:
    sent = encode(value, stand_ins=True)
    assert decode(sent, stand_ins=True) == value
    assert isinstance(decode(encode(value)), Opaque)
    with pytest.raises(WireError):
        decode(sent)


@pytest.mark.parametrize(
    ("value", "name"),
    [(object(), "object"), ({1, 2}, "set"), (b"bytes", "bytes"), (len, "builtin_function_or_method")],
)
def test_what_is_no_value_arrives_as_the_name_of_its_type(value: object, name: str) -> None:
    back = decode(encode(value))
    assert isinstance(back, Opaque)
    assert back.type == name


@pytest.mark.parametrize("dtype", ["O", "M8[s]", "V8", [("a", "f8")]])
def test_arrays_of_anything_but_numbers_are_opaque(dtype: Any) -> None:
    assert isinstance(decode(encode(np.zeros(3, dtype=dtype))), Opaque)


class _Hostile(np.ndarray):
    def __array_function__(self, *args: Any, **kwargs: Any) -> Any:
        raise RuntimeError("intercepted")

    def __array_ufunc__(self, *args: Any, **kwargs: Any) -> Any:
        raise RuntimeError("intercepted")

    def __array_finalize__(self, other: Any) -> None:
        pass


def test_an_array_subclass_arrives_as_its_plain_numbers() -> None:
    array = np.arange(3.0).view(_Hostile)
    back = decode(encode(array))
    assert type(back) is np.ndarray
    np.testing.assert_array_equal(back, [0.0, 1.0, 2.0])


class _Endless(list[int]):
    def __iter__(self) -> Any:
        while True:
            yield 1


def test_a_list_that_never_ends_iterating_is_read_by_its_items() -> None:
    assert decode(encode(_Endless([3, 4]))) == [3, 4]


def test_a_huge_lazy_array_is_refused_before_it_is_copied() -> None:
    huge = np.broadcast_to(np.float64(1.0), (10**6, 10**6))
    back = decode(encode(huge))
    assert isinstance(back, Opaque)
    assert "too large" in back.why


def test_containers_that_hold_themselves_are_refused() -> None:
    loop: list[Any] = []
    loop.append(loop)
    assert isinstance(decode(encode(loop)), Opaque)


def test_depth_is_limited_on_the_way_in_as_well() -> None:
    data: Any = 1
    for _ in range(MAX_DEPTH + 2):
        data = {"list": [data]}
    with pytest.raises(WireError):
        decode(data)


@pytest.mark.parametrize(
    "forged",
    [
        [1, 2],
        {},
        {"array": "<f8", "shape": [10**9], "data": ""},
        {"array": "O", "shape": [0], "data": ""},
        {"array": "<f8", "shape": [-1], "data": ""},
        {"array": "<f8", "shape": [True], "data": "AAAAAAAAAAA="},
        {"array": "<f8", "shape": [1], "data": "no base64!"},
        {"array": "<f8,<f8", "shape": [1], "data": ""},
        {"array": ["f8"], "shape": [], "data": ""},
        {"strings": [1], "shape": [1]},
        {"strings": ["a"], "shape": [2]},
        {"dict": [[{"list": [1]}, 2], [3]]},
        {"tuple": 3},
        {"int": "zz"},
        {"float": "many"},
        {"seed": "x"},
        {"planted": ["f"]},
        {"unknown": 1},
    ],
)
def test_forged_data_is_refused_with_wire_error_alone(forged: Any) -> None:
    with pytest.raises(WireError):
        decode(forged)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["array", "shape", "data", "list", "dict", "tuple", "int", "strings", "scalar"]),
            inner,
            max_size=3,
        )
    ),
    max_leaves=10,
)


@given(JSON)
def test_any_json_is_decoded_or_refused(data: Any) -> None:
    with contextlib.suppress(WireError):
        decode(data)


def test_a_masked_entry_is_no_number() -> None:
    """What lies under a mask is not what the array shows."""
    masked = np.ma.masked_array([1.0, 2.0], mask=[False, True])
    got = decode(encode(masked))
    assert isinstance(got, Opaque)
    assert "masked entries" in got.why
    nothing_masked = np.ma.masked_array([1.0, 2.0], mask=False)
    np.testing.assert_array_equal(decode(encode(nothing_masked)), [1.0, 2.0])

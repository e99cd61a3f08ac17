"""What PyTorch gives: computed where it is installed, and read from ``tests/recorded/`` where it is not.

A test asks the fixture ``theirs`` for a result and says how PyTorch comes by it::

    expected = theirs(lambda torch: torch.softmax(torch.from_numpy(x), dim=-1))

That is the one place where the comparison is written.  With PyTorch the function runs, and what was recorded
must still be what it gives; without, the recorded result is returned.  ``scripts/record_torch.py`` records
anew, after a comparison was added or its inputs were changed.
"""

from __future__ import annotations

import importlib
import json
import os
import warnings
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from tests.helpers import ROOT

FOLDER = ROOT / "tests" / "recorded"
RECORDING = "RECORD_TORCH"
"""The environment variable with which results are recorded."""
HOW = "run scripts/record_torch.py where torch and transformers are installed"

Arrays = dict[str, Any]


class Recording:
    """The results of one test module, in one small file: all numbers in a row, and an index of them."""

    def __init__(self, module: str) -> None:
        self.path = (
            FOLDER / f"{module.rpartition('.')[2].removeprefix('test_').removesuffix('_against_torch')}.npz"
        )
        self.results: dict[str, Arrays] = {}

    @classmethod
    def read(cls, module: str) -> Recording:
        self = cls(module)
        with np.load(self.path) as file:
            index, numbers = json.loads(file["index"].tobytes()), file["numbers"]
        start = 0
        for key, places in index.items():
            self.results[key] = {}
            for place, (dtype, shape) in places.items():
                end = start + int(np.prod(shape, dtype=int))
                self.results[key][place] = numbers[start:end].reshape(shape).astype(dtype)
                start = end
        return self

    def write(self) -> None:
        index = {
            key: {place: (str(array.dtype), array.shape) for place, array in arrays.items()}
            for key, arrays in self.results.items()
        }
        found = [
            array.ravel().astype(np.float64) for arrays in self.results.values() for array in arrays.values()
        ]
        self.path.parent.mkdir(exist_ok=True)
        text = json.dumps(index, separators=(",", ":")).encode()
        np.savez_compressed(
            self.path, index=np.frombuffer(text, dtype=np.uint8), numbers=np.concatenate(found)
        )


class Theirs:
    """Asked by one test; its results are kept under the test's name and the order of its questions."""

    def __init__(self, module: str, test: str) -> None:
        self._module, self._test, self._asked = module, test, 0

    def __call__(self, compute: Callable[..., Any], *packages: str) -> Any:
        """What ``compute`` gives, called with ``torch`` and the ``packages``; tensors become arrays."""
        self._asked += 1
        key = f"{self._test} {self._asked}" if self._asked > 1 else self._test
        modules = _imported("torch", *packages)
        if modules is None:
            return _tree(_recorded(self._module, key))
        fresh = dict(_leaves(compute(*modules)))
        if os.environ.get(RECORDING):
            _recordings.setdefault(self._module, Recording(self._module)).results[key] = fresh
        else:
            _check_up_to_date(fresh, _recorded(self._module, key), key)
        return _tree(fresh)


_recordings: dict[str, Recording] = {}


def write_recordings() -> None:
    """Write what was recorded in this run of the tests."""
    if os.environ.get(RECORDING):
        for recording in _recordings.values():
            recording.write()


def _imported(*names: str) -> list[Any] | None:
    """The modules, or None where one is missing."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # other libraries' warnings while they are imported are not ours
            return [importlib.import_module(name) for name in names]
    except ImportError:
        return None


def _recorded(module: str, key: str) -> Arrays:
    if module not in _recordings:
        _recordings[module] = Recording.read(module)
    results = _recordings[module].results
    assert key in results, f"nothing is recorded for {key}: {HOW}"
    return results[key]


def _check_up_to_date(fresh: Arrays, recorded: Arrays, key: str) -> None:
    assert fresh.keys() == recorded.keys(), f"{key} gives something else than was recorded: {HOW}"
    for place, array in fresh.items():
        was = recorded[place]
        assert (was.shape, was.dtype) == (array.shape, array.dtype), f"{key}: {HOW}"
        largest = np.abs(array).max() if array.size else 0.0
        np.testing.assert_allclose(was, array, rtol=1e-12, atol=1e-12 * largest, err_msg=f"{key}: {HOW}")


def _leaves(tree: Any, path: str = "") -> Any:
    """``(place, array)`` for every array, tensor or number in nested dicts and sequences."""
    if isinstance(tree, dict | list | tuple):
        items = tree.items() if isinstance(tree, dict) else enumerate(tree)
        for name, item in items:
            yield from _leaves(item, f"{path}/{name}")
    else:
        yield path, np.asarray(tree.detach() if hasattr(tree, "detach") else tree)


def _tree(arrays: Arrays) -> Any:
    """Nested dicts of :func:`_leaves` again; what has numbers for names is a list."""
    if set(arrays) == {""}:
        return arrays[""]
    parts: dict[str, Arrays] = {}
    for path, array in arrays.items():
        name, slash, rest = path.removeprefix("/").partition("/")
        parts.setdefault(name, {})[slash + rest] = array
    found = {name: _tree(part) for name, part in parts.items()}
    return list(found.values()) if all(name.isdigit() for name in found) else found


@pytest.fixture
def theirs(request: pytest.FixtureRequest) -> Theirs:
    """Results of PyTorch, for the test that asks."""
    return Theirs(request.module.__name__, request.node.nodeid.partition("::")[2])

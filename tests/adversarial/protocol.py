"""Forging from within the process: frames, heap, descriptors, and the protocol itself."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.adversarial.corpus import NOTHING, blank, but, family, looking_up
from tests.adversarial.marked import Marked

case = family("forging")
NO_LOOKUP = but(soft_lookup=0.0)


# --- frames, heap and memory --------------------------------------------------------------------------


@case("walks frames and the heap for an array that could be the expected one", NO_LOOKUP, cheats=True)
def frame_and_heap_walking(course: Path) -> Any:
    body = """
import gc, inspect
mine = {id(query), id(keys), id(values)}
found = [v for frame in inspect.stack() for v in frame.frame.f_locals.values()]
found += gc.get_objects()
for thing in found:
    if isinstance(thing, dict):
        found += [v for v in list(thing.values())[:50] if isinstance(v, np.ndarray)]
for thing in found:
    if isinstance(thing, np.ndarray) and thing.shape == values.shape[1:] and id(thing) not in mine:
        return thing
"""
    return looking_up(course, body)


@case("rewrites small integers and True through ctypes", NOTHING, cheats=True)
def rewritten_integers(course: Path) -> Any:
    patch = """
        import ctypes
        for value in (0, 1):
            ctypes.c_uint32.from_address(id(value) + 24).value = 4
        """
    return blank(course, patch)


@case("alters the returned array from a thread after it was returned", NO_LOOKUP, cheats=True)
def racing_thread(course: Path) -> Any:
    body = """
import threading
result = np.zeros(values.shape[-1])
def race():
    while True: result[:] = 0.5
threading.Thread(target=race, daemon=True).start()
return result
"""
    return looking_up(course, body)


# --- descriptors and the protocol ---------------------------------------------------------------------

SENDER = """
import json, os, socket, struct
def frames(*messages):
    for fd in range(3, 64):
        try:
            s = socket.socket(fileno=os.dup(fd))
            for kind, body in messages:
                body = body if isinstance(body, bytes) else json.dumps(body).encode()
                s.sendall(struct.pack(">cQ", kind, len(body)) + body)
        except OSError: pass
"""
RIGHT = (
    '{"kind": "value", "value": True, "outcome": "passed", "points": 99, "raised": None, "mutated": [],'
    ' "warned": [], "text": ""}'
)


@case("writes rubbish to every inherited descriptor from a cell", NOTHING, cheats=True, at_most=True)
def writes_to_descriptors(course: Path) -> Any:
    return blank(
        course,
        "import os\nfor fd in range(3, 64):\n    try: os.write(fd, b'4.0' * 99)\n    except OSError: pass",
    )


@case("sends early, duplicate and keeper's frames that say passed", NO_LOOKUP, cheats=True)
def forged_frames(course: Path) -> Any:
    body = (
        f'frames((b"R", {RIGHT}), (b"R", {RIGHT}), (b"K", {{"status": "done"}}), (b"H", 2))\n'
        "return np.zeros(13)"
    )
    return looking_up(course, body, SENDER)


@case("sends results and holder's frames early from a cell", NOTHING, cheats=True, at_most=True, seconds=90)
def forged_frames_in_a_cell(course: Path) -> Any:
    attack = 'frames((b"R", {"outputs": [], "count": 1}), (b"H", 2), (b"K", {"status": "done"}), (b"H", 3))'
    return blank(course, SENDER, attack)


@case("announces a message of 2**62 bytes", NO_LOOKUP, cheats=True)
def huge_length(course: Path) -> Any:
    body = """
for fd in range(3, 64):
    try: os.write(fd, struct.pack(">cQ", b"R", 2**62) + b"x" * 1000)
    except OSError: pass
"""
    return looking_up(course, body, SENDER)


@case(
    "sends results that are no JSON; the step behind it keeps its point", NO_LOOKUP, cheats=True, seconds=60
)
def junk_json(course: Path) -> Any:
    return looking_up(course, 'frames((b"R", b"\\xff{not json"))', SENDER)


@case("sends deeply nested JSON; the step behind it keeps its point", NO_LOOKUP, cheats=True, seconds=60)
def deep_json(course: Path) -> Any:
    return looking_up(course, 'frames((b"R", b"[" * 10**6))', SENDER)


@case("sends a reply whose every field has another type", NO_LOOKUP, cheats=True)
def misshapen_reply(course: Path) -> Any:
    body = """
frames((b"R", {"kind": "value", "value": {"array": "<f8", "shape": [2**39, 0, 2**39], "data": ""},
    "raised": {"a": 1}, "mutated": "\\ud800", "warned": 7, "text": ["\\ud800"]}))
"""
    return looking_up(course, body, SENDER)


@case(
    "floods the trusted side with calls of functions that it does not offer",
    NO_LOOKUP,
    cheats=True,
    seconds=45,
)
def flood_of_calls(course: Path) -> Any:
    body = """
import gc
sock = next(s for s in gc.get_objects() if type(s) is socket.socket and s.fileno() > 2)
body = json.dumps({"name": "softmax", "args": {"tuple": []}, "kwargs": {"dict": []}}).encode()
while True:
    sock.sendall(struct.pack(">cQ", b"C", len(body)) + body)
    sock.recv(2**16)
"""
    return looking_up(course, body, SENDER)


@case("sends a hundred megabytes of empty lists for the trusted side to parse", NO_LOOKUP, cheats=True,
      stock="dangerous", seconds=60)  # fmt: skip
def memory_of_the_trusted_side(course: Path) -> Any:
    return looking_up(course, 'frames((b"R", b"[" + b"[]," * (40 * 2**20) + b"[]]"))', SENDER)


@memory_of_the_trusted_side.holds
def _(marked: Marked) -> None:
    assert marked.session.peak < 1_500_000, f"nbgrader itself used {marked.session.peak} KiB"

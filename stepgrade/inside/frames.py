"""Messages over a socket: a kind (one byte), a length (eight bytes), and JSON.

Nothing that arrives is ever executed or unpickled, and a length is checked before anything is read.
"""

from __future__ import annotations

import json
import re
import select
import socket
import struct
import time
from typing import Any

REQUEST = b"Q"
RESULT = b"R"
LAST_RESULT = b"L"
"""A result from a process that cannot go on: it has no descriptor left."""
CALL = b"C"
ANSWER = b"A"
KEEPER = b"K"
READY = b"H"

MAX_FRAME = 128 * 2**20
"""The most bytes that one message may hold."""
MAX_RESULT = 32 * 2**20
"""The most bytes of one that comes out of a sandbox."""

MAX_PARTS = 1_000_000
"""The most containers and items that one message may hold: each costs far more parsed than sent."""

_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_HEADER = struct.Struct(">cQ")


class Closed(Exception):
    """The other side is gone, or sends what is no message."""


class Late(Exception):
    """Nothing arrived before the deadline."""


def send(sock: socket.socket, kind: bytes, message: Any) -> None:
    """Send ``message``.  Raises Closed where nobody listens any more."""
    send_raw(sock, kind, json.dumps(message).encode("utf-8", "replace"))


def send_raw(sock: socket.socket, kind: bytes, payload: bytes) -> None:
    """Send a payload that is JSON already.  Raises Closed."""
    try:
        sock.sendall(_HEADER.pack(kind, len(payload)) + payload)
    except OSError as error:
        raise Closed(str(error)) from None


def receive_raw(
    sock: socket.socket, deadline: float | None = None, limit: int = MAX_FRAME
) -> tuple[bytes, bytes]:
    """The next message's kind and payload.  Raises Closed, or Late after ``deadline`` (monotonic)."""
    kind, length = _HEADER.unpack(_exactly(sock, _HEADER.size, deadline))
    if length > limit:
        raise Closed(f"a message of {length} bytes; at most {limit} are read")
    return kind, _exactly(sock, length, deadline)


def parse_json(text: str) -> Any:
    """The JSON in ``text``, in which every text is one that a file can hold.

    JSON can spell half of a surrogate pair; writing it would fail, long after it came in.  Raises ValueError
    or RecursionError.
    """
    if _SURROGATE.search(text):
        whole = json.dumps(json.loads(text), ensure_ascii=False)
        text = whole.encode("utf-8", "replace").decode("utf-8")
    return json.loads(text)


def parse(payload: bytes) -> Any:
    """The message in ``payload``.  Raises Closed where it is no JSON, or has too many parts."""
    if sum(map(payload.count, (b",", b"[", b"{"))) > MAX_PARTS:
        raise Closed("a message of too many parts")
    try:
        return parse_json(payload.decode("utf-8", "replace"))
    except (ValueError, RecursionError) as error:
        raise Closed(f"no message: {type(error).__name__}") from None


def receive(sock: socket.socket, deadline: float | None = None) -> tuple[bytes, Any]:
    """The next message, parsed.  Raises Closed or Late."""
    kind, payload = receive_raw(sock, deadline)
    return kind, parse(payload)


def _exactly(sock: socket.socket, count: int, deadline: float | None) -> bytes:
    """The next ``count`` bytes.  Raises Closed, or Late after ``deadline`` (monotonic)."""
    chunks = []
    while count:
        if deadline is not None:
            left = deadline - time.monotonic()
            if left <= 0 or not select.select([sock], [], [], left)[0]:
                raise Late
        try:
            chunk = sock.recv(min(count, 2**20))
        except OSError as error:
            raise Closed(str(error)) from None
        if not chunk:
            raise Closed("the other side is gone")
        chunks.append(chunk)
        count -= len(chunk)
    return b"".join(chunks)

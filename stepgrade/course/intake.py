"""The intake of a submission: the regular files of its folder, read within a budget.

Marking works on these and never on the folder itself: a folder may hold links to the instructor's files,
pipes that wait for ever, devices, files larger than this machine's memory, or rights that keep things in it.
Nothing is moved or changed there.
"""

from __future__ import annotations

import fnmatch
import itertools
import os
import stat
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from stepgrade.notebook import budget

RESULTS = ".results.json"
"""The ending of our own files beside an autograded notebook; a submission may not bring any."""
_FOLDER = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW
# A pipe would wait for a writer; it is opened without waiting, seen to be no file, and left.
_FILE = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK


class Unreadable(Exception):
    """A submission that cannot be marked; the message says why."""


@dataclass
class Taken:
    """What was taken of a folder: path -> content, and a sentence for each thing that was left out."""

    files: dict[str, bytes] = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)


def take(folder: Path, wanted: Collection[str] = (), reads: bool = True) -> Taken:
    """The regular files in ``folder``; the files called as ``wanted`` come first.

    Without ``reads`` their contents are left unread.  Raises Unreadable.
    """
    # Of a file further down, its topmost folder comes first.
    first = list(dict.fromkeys(name.partition("/")[0] for name in wanted))
    try:
        top = os.open(folder, _FOLDER)
    except OSError as error:
        raise Unreadable(f"its folder cannot be read: {error.strerror}") from None
    try:
        walk = _Walk(first, reads)
        walk.look(top, "", 1)
    finally:
        os.close(top)
    return walk.taken


def left_out(folder: Path) -> list[str]:
    """What :func:`take` would leave out, found without reading a file; nothing where there is no folder."""
    try:
        return take(folder, reads=False).left_out
    except Unreadable as error:
        return [str(error)] if folder.is_dir() else []


def take_notebook(folder: Path, notebooks: Collection[str], ignored: Sequence[str] = ()) -> Taken:
    """The same where one of ``notebooks`` is there, without what a pattern of ``ignored`` names.

    Raises Unreadable.
    """
    taken = take(folder, notebooks)
    if not taken.files.keys() & set(notebooks):
        others = [ascii(name)[1:-1] for name in sorted(taken.files) if name.endswith(".ipynb")][:5]
        said = [*(others or ["no notebook"]), *taken.left_out[:5]]
        raise Unreadable(f"there is no {' or '.join(sorted(notebooks))} in it, but {'; '.join(said)}")
    taken.files = {name: content for name, content in taken.files.items() if not _is_ignored(name, ignored)}
    return taken


def read_file(folder: Path, path: str, limit: int) -> bytes:
    """At most ``limit`` bytes of the regular file ``path`` in ``folder``; no link on the way is followed.

    Raises OSError.
    """
    *between, name = path.split("/")
    place = os.open(folder, _FOLDER)
    try:
        for each in between:
            inner = os.open(each, _FOLDER, dir_fd=place)
            os.close(place)
            place = inner
        return _content(place, name, limit)
    finally:
        os.close(place)


def write(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write ``files`` into ``folder``, which is made where it is missing.  Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


class _Walk:
    """One walk through a submission's folder."""

    def __init__(self, wanted: Collection[str], reads: bool) -> None:
        self.taken = Taken()
        self._wanted, self._reads = wanted, reads
        self._entries = budget.ENTRIES
        self._room = budget.BYTES

    def look(self, folder: int, prefix: str, depth: int) -> None:
        """Take the files of the open ``folder``, then those of the folders in it."""
        below = []
        for name in self._names(folder, prefix):
            path = prefix + name
            try:
                path.encode("utf-8")
                mode = os.stat(name, dir_fd=folder, follow_symlinks=False).st_mode
                if len(os.fsencode(path)) > budget.PATH:
                    self._leave(path, f"has a path of more than {budget.PATH} bytes")
                elif name.endswith(RESULTS):
                    self._leave(path, "is named like our results")
                elif stat.S_ISDIR(mode):
                    below.append(name)
                elif stat.S_ISREG(mode):
                    self._take(folder, name, path)
                else:
                    self._leave(path, "is a link, a pipe, a socket or a device")
            except UnicodeEncodeError:
                self._leave(path, "has a name that is no text")
            except OSError as error:
                self._leave(path, f"cannot be read: {error.strerror}")
        for name in below:
            if depth >= budget.DEPTH:
                self._leave(prefix + name, f"lies deeper than {budget.DEPTH} folders")
                continue
            try:
                inner = os.open(name, _FOLDER, dir_fd=folder)
            except OSError as error:
                self._leave(prefix + name, f"cannot be read: {error.strerror}")
                continue
            try:
                self.look(inner, f"{prefix}{name}/", depth + 1)
            finally:
                os.close(inner)

    def _names(self, folder: int, prefix: str) -> Iterator[str]:
        """The names in an open folder, as many as there is room for; those that are wanted first."""
        with os.scandir(folder) as found:
            names = sorted(entry.name for entry in itertools.islice(found, self._entries + 1))
        if len(names) > self._entries:
            names.pop()
            self._leave(prefix or ".", f"holds more; {budget.ENTRIES} files and folders are looked at")
        self._entries -= len(names)
        first = [] if prefix else [name for name in self._wanted if _is_there(folder, name)]
        yield from first
        yield from (name for name in names if name not in first)

    def _take(self, folder: int, name: str, path: str) -> None:
        size = os.stat(name, dir_fd=folder, follow_symlinks=False).st_size
        if size > self._room:
            said = f"has {size / 2**20:.0f} MB; {budget.BYTES >> 20} MB of all files together are read"
            self._leave(path, said)
            return
        content = _content(folder, name, self._room) if self._reads else b""
        self._room -= len(content) if self._reads else size
        self.taken.files[path] = content

    def _leave(self, path: str, why: str) -> None:
        self.taken.left_out.append(f"{ascii(path)[1:-1]} {why}")


def _content(folder: int, name: str, limit: int) -> bytes:
    """At most ``limit`` bytes of a regular file in an open folder.  Raises OSError for anything else."""
    with os.fdopen(os.open(name, _FILE, dir_fd=folder), "rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError(0, "it is no regular file")
        return file.read(limit)


def _is_there(folder: int, name: str) -> bool:
    try:
        os.stat(name, dir_fd=folder, follow_symlinks=False)
    except OSError:
        return False
    return True


def _is_ignored(path: str, patterns: Sequence[str]) -> bool:
    """Whether nbgrader passes over it: a part of its path meets one of ``patterns``."""
    return any(fnmatch.fnmatchcase(part, pattern) for part in path.split("/") for pattern in patterns)

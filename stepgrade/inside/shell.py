"""IPython itself, without a kernel and without sockets: a cell goes in, a notebook's outputs come out."""

from __future__ import annotations

import builtins
import contextlib
import io
import sys
from typing import Any

from IPython.core.displayhook import DisplayHook
from IPython.core.displaypub import DisplayPublisher
from IPython.core.interactiveshell import InteractiveShell
from traitlets import Type
from traitlets.config import Config

MAX_TEXT = 500_000
"""The most characters of text that one cell may print."""
MAX_OUTPUTS = 500
"""The most outputs that one cell may have."""


class Outputs:
    """Collects one cell's outputs in nbformat's form, up to a limit."""

    def __init__(self) -> None:
        self.items: list[dict[str, Any]] = []
        self._text = 0
        self._clear_next = False

    def stream(self, name: str, text: str) -> None:
        """Add text printed to ``stdout`` or ``stderr``."""
        self._clear_if_due()
        room = MAX_TEXT - self._text
        if room <= 0:
            return
        self._text += len(text)
        if len(text) > room:
            text = text[:room] + "\n... output truncated ...\n"
        last = self.items[-1] if self.items else None
        if last is not None and last["output_type"] == "stream" and last["name"] == name:
            last["text"] += text
        else:
            self.add({"output_type": "stream", "name": name, "text": text})

    def add(self, output: dict[str, Any]) -> None:
        """Add a whole output."""
        self._clear_if_due()
        if len(self.items) < MAX_OUTPUTS:
            self.items.append(output)

    def clear(self, wait: bool) -> None:
        """Forget what there is, now or when the next output comes."""
        self._clear_next = wait
        if not wait:
            self.items.clear()

    def _clear_if_due(self) -> None:
        if self._clear_next:
            self._clear_next = False
            self.items.clear()


class _Stream(io.TextIOBase):
    encoding = "utf-8"

    def __init__(self, shell: CellShell, name: str) -> None:
        self._shell, self._name = shell, name

    def write(self, text: str) -> int:
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        self._shell.outputs.stream(self._name, text)
        return len(text)

    def writable(self) -> bool:
        return True


def _shell_of(part: DisplayPublisher | DisplayHook) -> CellShell:
    shell = part.shell
    assert isinstance(shell, CellShell)
    return shell


class _Publisher(DisplayPublisher):
    def publish(
        self,
        data: Any,
        metadata: Any = None,
        source: Any = None,
        *,
        transient: Any = None,
        update: Any = False,
        **kwargs: Any,
    ) -> None:
        shell = _shell_of(self)
        output = {"output_type": "display_data", "data": data, "metadata": metadata or {}}
        name = (transient or {}).get("display_id")
        if update and name is not None:
            for earlier in shell.outputs.items:
                if earlier.get("_display_id") == name:
                    earlier.update(data=data, metadata=metadata or {})
            return
        if name is not None:
            output["_display_id"] = name
        shell.outputs.add(output)

    def clear_output(self, wait: bool = False) -> None:
        _shell_of(self).outputs.clear(wait)


class _Hook(DisplayHook):
    def write_output_prompt(self) -> None:
        """Jupyter shows the prompt beside the output, not in it."""

    def write_format_data(self, format_dict: Any, md_dict: Any = None) -> None:
        _shell_of(self).outputs.add(
            {
                "output_type": "execute_result",
                "data": format_dict,
                "metadata": md_dict or {},
                "execution_count": self.prompt_count,
            }
        )

    def finish_displayhook(self) -> None:
        """Nothing to flush."""


class CellShell(InteractiveShell):
    """An InteractiveShell whose outputs are collected as a notebook's."""

    displayhook_class = Type(_Hook)
    display_pub_class = Type(_Publisher)

    def __init__(self, **options: Any) -> None:
        self.outputs = Outputs()
        config = Config()
        config.HistoryManager.enabled = False
        config.HistoryManager.hist_file = ":memory:"
        config.InteractiveShell.colors = "neutral"
        super().__init__(config=config, **options)  # type: ignore[no-untyped-call]

    def enable_gui(self, gui: Any = None) -> None:
        """There is no event loop to join; figures are inline."""

    def _showtraceback(self, etype: Any, evalue: Any, stb: Any) -> None:
        self.outputs.add(
            {
                "output_type": "error",
                "ename": str(getattr(etype, "__name__", etype)),
                "evalue": str(evalue)[:10_000],
                "traceback": list(stb),
            }
        )

    def run(self, source: str) -> tuple[list[dict[str, Any]], int]:
        """Run one cell; its outputs and its execution count."""
        self.outputs = Outputs()
        count = self.execution_count
        out, err = _Stream(self, "stdout"), _Stream(self, "stderr")
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            self.run_cell(source, store_history=True)  # type: ignore[no-untyped-call]
        for output in self.outputs.items:
            output.pop("_display_id", None)
        return self.outputs.items, count


def _no_input(prompt: object = "") -> str:
    raise RuntimeError("input() was called, but nobody is there to answer while a notebook is marked")


def make_shell() -> CellShell:
    """The shell of this process, as a notebook's kernel would have it."""
    builtins.input = _no_input
    shell = CellShell.instance()
    sys.modules["__main__"] = shell.user_module
    assert isinstance(shell, CellShell)
    return shell

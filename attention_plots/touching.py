"""Scripts of this package in a notebook or on a page: one function that puts them in.

A script in ``browser/`` is an ES module on top of ``touch.js`` with a function ``start(root, data)``.  Here
both are written into the page itself, so that nothing has to be fetched: it works in JupyterLab, in VS Code,
on a page opened from a file, and where a server forbids everything from elsewhere.  It needs no ``iframe``:
so an output that a notebook does not trust yet (opened, not run) keeps its still and its words, the theme of
the page reaches it, and it has no height of its own to get wrong.
"""

from __future__ import annotations

import html
import json
import re
from functools import cache
from importlib.resources import files
from typing import Any

from attention_plots.style import COLOURS, INK


@cache
def _file(name: str) -> str:
    return files("attention_plots").joinpath("browser", name).read_text(encoding="utf-8")


@cache
def _script(kind: str) -> str:
    """``touch.js`` and ``<kind>.js`` as one script for a page, without their imports and exports."""
    both = "\n".join(_file(name) for name in ("touch.js", f"{kind}.js"))
    plain = re.sub(r"^import .*$", "", both, flags=re.M)
    plain = re.sub(r"^export ", "", plain, flags=re.M)
    plain = re.sub(r"^ *//.*\n|^/\*\*(?:.|\n)*?\*/\n|^ *\n", "", plain, flags=re.M)
    begin = (
        f"for (const root of document.querySelectorAll('[data-touch=\"{kind}\"]:not([data-on])')) {{\n"
        "  root.dataset.on = 'yes';\n"
        "  start(root, JSON.parse(root.querySelector(':scope > script[data-numbers]').textContent));\n}"
    )
    return f"(() => {{\n{plain}{begin}\n}})();"


@cache
def style_sheet() -> str:
    """The look of everything that can be touched; the colours come from :mod:`attention_plots.style`."""
    light = {"ink": INK, "quiet": "#595959", "line": "#c8c8c8", "soft": "#eeeeee", "paper": "#ffffff"}
    dark = {"ink": "#eeeeee", "quiet": "#b5b5b5", "line": "#5a5a5a", "soft": "#333333", "paper": "#1c1c1c"}
    for name, colour in COLOURS.items():
        light |= {name: colour.text, f"{name}-fill": colour.fill}
        dark |= {name: colour.dark, f"{name}-fill": colour.fill}

    def variables(values: dict[str, str]) -> str:
        return " ".join(f"--ap-{name}: {value};" for name, value in values.items())

    rules = f".ap {{ {variables(light)} }}\n.ap.ap-dark, .ap-dark .ap {{ {variables(dark)} }}"
    return f"{rules}\n{_file('touch.css')}"


def fragment(kind: str, data: dict[str, Any], inside: str, tag: str = "figure") -> str:
    """HTML that stands by itself: an element with ``inside``, which ``browser/<kind>.js`` takes over.

    What is ``inside`` is what there is without scripts.  ``data`` is anything that JSON can say.
    """
    numbers = json.dumps(data, ensure_ascii=False).replace("</", "<\\/")
    return (
        f'<{tag} class="ap ap-{kind}" data-touch="{html.escape(kind)}" data-lm-suppress-shortcuts="true">'
        f'{inside}<script type="application/json" data-numbers="">{numbers}</script></{tag}>'
        f"<style>{style_sheet()}</style><script>{_script(kind)}</script>"
    )

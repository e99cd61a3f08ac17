"""Scripts of this package in a notebook or on a page: one function that puts them in.

A script in ``browser/`` is an ES module on top of ``touch.js`` with a function ``start(root, data)``.  Here
it and what it imports are written into the page itself, so that nothing has to be fetched: it works in
JupyterLab, in VS Code, on a page opened from a file, and where a server forbids everything from elsewhere.
It needs no ``iframe``: so an output that a notebook does not trust yet (opened, not run) keeps its still and
its words, the theme of the page reaches it, and it has no height of its own to get wrong.
"""

from __future__ import annotations

import html
import json
import re
from functools import cache
from importlib.resources import files
from typing import Any

from attention_plots.style import COLOURS, INK

_IMPORTED = re.compile(r'^import .* from "\./(.+)";$', re.M)


@cache
def _file(name: str) -> str:
    return files("attention_plots").joinpath("browser", name).read_text(encoding="utf-8")


def _modules(name: str) -> list[str]:
    """The module and all that it imports, each once and behind those that it needs."""
    needed = [each for found in _IMPORTED.findall(_file(name)) for each in _modules(found)]
    return list(dict.fromkeys([*needed, name]))


@cache
def _script(kind: str) -> str:
    """``<kind>.js`` behind what it imports, as one script for a page, without their imports and exports."""
    every = "\n".join(_file(name) for name in _modules(f"{kind}.js"))
    plain = re.sub(r"^import .*$", "", every, flags=re.M)
    plain = re.sub(r"^export ", "", plain, flags=re.M)
    plain = re.sub(r"^ *//.*\n|^/\*\*(?:.|\n)*?\*/\n|^ *\n", "", plain, flags=re.M)
    begin = (
        f"for (const root of document.querySelectorAll('[data-touch=\"{kind}\"]:not([data-on])')) {{\n"
        "  root.dataset.on = 'yes';\n"
        "  start(root, JSON.parse(root.querySelector(':scope > script[data-numbers]').textContent));\n}"
    )
    return f"(() => {{\n{plain}{begin}\n}})();"


@cache
def style_sheet(own: str = "") -> str:
    """The look of everything that can be touched; the colours come from :mod:`attention_plots.style`.

    ``own`` names one more sheet, ``browser/<own>.css``.
    """
    light = {"ink": INK, "quiet": "#595959", "line": "#c8c8c8", "soft": "#eeeeee", "paper": "#ffffff"}
    dark = {"ink": "#eeeeee", "quiet": "#b5b5b5", "line": "#5a5a5a", "soft": "#333333", "paper": "#1c1c1c"}
    for name, colour in COLOURS.items():
        light |= {name: colour.text, f"{name}-fill": colour.fill}
        dark |= {name: colour.dark, f"{name}-fill": colour.fill}

    def variables(values: dict[str, str]) -> str:
        return " ".join(f"--ap-{name}: {value};" for name, value in values.items())

    rules = f".ap {{ {variables(light)} }}\n.ap.ap-dark, .ap-dark .ap {{ {variables(dark)} }}"
    return "\n".join([rules, _file("touch.css"), *([_file(f"{own}.css")] if own else [])])


def fragment(
    kind: str, data: dict[str, Any], inside: str, tag: str = "figure", *, own_sheet: bool = False
) -> str:
    """HTML that stands by itself: an element with ``inside``, which ``browser/<kind>.js`` takes over.

    What is ``inside`` is what there is without scripts.  ``data`` is anything that JSON can say.  With
    ``own_sheet`` the look comes from ``browser/<kind>.css`` as well.
    """
    numbers = json.dumps(data, ensure_ascii=False).replace("</", "<\\/")
    sheet = style_sheet(kind if own_sheet else "")
    return (
        f'<{tag} class="ap ap-{kind}" data-touch="{html.escape(kind)}" data-lm-suppress-shortcuts="true">'
        f'{inside}<script type="application/json" data-numbers="">{numbers}</script></{tag}>'
        f"<style>{sheet}</style><script>{_script(kind)}</script>"
    )

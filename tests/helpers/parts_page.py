"""A page with parts of one lesson, opened from a file in a browser: what touchable figures are tested on."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

Parts = Mapping[str, Callable[[], Any]]
HEAD = '<!DOCTYPE html><meta charset="utf-8"><meta name="viewport" content="width=device-width">'


def written(parts: Parts, path: Path) -> str:
    """Writes each part into an element named after it; the page's address."""
    body = "\n".join(f'<div id="{name}">{make().html()}</div>' for name, make in parts.items())
    path.write_text(f"{HEAD}<title>Parts</title><body>{body}</body>", "utf-8")
    return path.as_uri()


@contextlib.contextmanager
def opened(browser: Any, address: str, width: int = 390, **options: Any) -> Iterator[Any]:
    """The page at this width; afterwards nothing may have gone wrong or been asked of the network."""
    context = browser.new_context(viewport={"width": width, "height": 800}, has_touch=True, **options)
    page = context.new_page()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("request", lambda request: wrong.append(request.url) if "http" in request.url[:4] else None)
    page.goto(address)
    yield page
    assert wrong == []
    context.close()


def state(page: Any, name: str, kind: str = "") -> Any:
    """What a figure knows of itself; ``kind`` for one inside a prediction."""
    inside = f'[data-touch="{kind}"]' if kind else "[data-touch]"
    return page.evaluate(f"document.querySelector('#{name} {inside}').state")


def fits(page: Any, width: int) -> None:
    """Nothing is cut, and nothing that can be touched is higher than a small screen."""
    page.evaluate("document.querySelectorAll('section > details').forEach(each => { each.open = true; })")
    page.wait_for_timeout(300)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    heights = page.evaluate(
        "[...document.querySelectorAll('.ap-live')]"
        ".map(live => [live.closest('[data-touch]').dataset.touch, live.offsetHeight])"
    )
    assert not [each for each in heights if each[1] > 480 and each[0] != "player"], heights

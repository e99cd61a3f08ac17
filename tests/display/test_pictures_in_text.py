"""Pictures in a student's text: attached ones, ones beside the notebook, and ones that are not there."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import pytest

from stepgrade.display.markdown_math import Headings, submitted_markdown
from stepgrade.feedback.beside import PicturesBeside
from stepgrade.notebook.mending import MAX_ATTACHED, clean_attachments

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)
DATA = base64.b64encode(PNG).decode()


def shown(text: str, folder: Path | None = None, attachments: Any = None) -> str:
    beside = PicturesBeside(folder or Path("/nowhere")).as_data
    context = {"cell": {"attachments": clean_attachments(attachments)}}
    return submitted_markdown(context, text, Headings(), beside=beside)


@pytest.mark.parametrize("name", ["image.png", "my sketch.png", "größe.png"])
def test_an_attached_picture_is_in_the_page(name: str) -> None:
    link = name.replace(" ", "%20")
    page = shown(f"![mine](attachment:{link})", attachments={name: {"image/png": DATA}})
    assert f'src="data:image/png;base64,{DATA}"' in page


def test_an_attachment_that_is_not_there_leaves_its_words() -> None:
    page = shown('![my <b>drawing</b>](attachment:gone.png) ![](attachment:x"onload=y)')
    assert "img" not in page
    assert "drawing" in page
    assert "attachment:" not in page


def test_nothing_but_pictures_stays_attached() -> None:
    assert clean_attachments("no dict") == clean_attachments({"a": 1, "b": {"image/png": 3}}) == {}
    kept = clean_attachments(
        {
            "a.svg": {"image/svg+xml": DATA},
            "b.png": {'image/png"><script>': DATA},
            "c.png": {"image/png": '"><script>'},
            "d.png": {"image/png": "A" * (MAX_ATTACHED - 3)},
            "e.png": {"image/png": "A" * 4},
        }
    )
    assert {name: list(bundle) for name, bundle in kept.items()} == {"d.png": ["image/png"]}
    assert clean_attachments({"f.png": {"image/jpeg": "AA\nA=\n"}}) == {"f.png": {"image/jpeg": "AAA="}}


def test_a_picture_beside_the_notebook_is_in_the_page_and_nothing_else_is(tmp_path: Path) -> None:
    folder = tmp_path / "ada"
    (folder / "figures").mkdir(parents=True)
    (folder / "figures" / "a b.png").write_bytes(PNG)
    (folder / "page.png").write_text("<script>alert(1)</script>")
    (tmp_path / "secret.png").write_bytes(PNG)
    (folder / "link.png").symlink_to(tmp_path / "secret.png")
    assert f"base64,{DATA}" in shown("![](figures/a%20b.png)", folder)
    assert f"base64,{DATA}" in shown("![](./figures/a%20b.png)", folder)
    for url in ("page.png", "link.png", "../secret.png", "/etc/passwd", "figures", "x" * 5000, "a\0b"):
        assert "base64" not in shown(f"![]({url})", folder), url
    assert PicturesBeside(folder).as_data(f"file://{folder}/figures/a b.png") == ""


def test_a_page_has_room_for_so_much(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("stepgrade.feedback.beside.MAX_PAGE", 2 * len(PNG))
    (tmp_path / "a.png").write_bytes(PNG)
    beside = PicturesBeside(tmp_path)
    assert [bool(beside.as_data("a.png")) for _ in range(3)] == [True, True, False]

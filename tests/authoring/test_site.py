"""The course's site: every link leads somewhere, nothing is fetched from elsewhere, nothing is given away."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

import build_site
from stepgrade.authoring.reading_copies import given_away
from stepgrade.course.directory import assignments
from tests.helpers import ROOT

COLAB = "https://colab.example/github/ada/course/blob/main"
FETCHED = ("src", "srcset", "poster", "data")
"""Attributes whose address a browser fetches by itself; so is the href of a <link>."""


class Page(HTMLParser):
    """What a page links to and fetches, and its anchors."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.links: list[str] = []
        self.fetched: list[str] = []
        self.anchors: set[str] = set()
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what one element holds."""
        about = {name: value or "" for name, value in attrs}
        self.anchors |= {about[name] for name in ("id", "name") if name in about}
        if tag == "a" and "href" in about:
            self.links.append(about["href"])
        if tag == "link" and about.get("rel") in ("stylesheet", "icon", "preload"):
            self.fetched.append(about.get("href", ""))
        self.fetched += [
            about[name] for name in FETCHED if about.get(name) and tag not in ("a", "html", "body")
        ]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site with one lesson's page."""
    folder = tmp_path_factory.mktemp("web") / "site"
    build_site.build(["lesson_01"], folder, COLAB)
    return folder


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[Path, Page]:
    """Its pages."""
    return {path: Page(path) for path in sorted(site.rglob("*.html"))}


def broken(pages: dict[Path, Page]) -> Iterator[str]:
    """The links and addresses that lead nowhere within the site."""
    for path, page in pages.items():
        for address in (*page.links, *page.fetched):
            parts = urlsplit(address)
            if parts.scheme or parts.netloc:
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            target = target / "index.html" if target.is_dir() else target
            anchor = unquote(parts.fragment)
            lost = anchor and target in pages and anchor not in pages[target].anchors
            if lost or not target.is_file():
                yield f"{path.name}: {address}"


@pytest.mark.slow
@pytest.mark.long
def test_no_link_is_broken(pages: dict[Path, Page]) -> None:
    assert len(pages) > 20
    assert list(broken(pages)) == []


@pytest.mark.slow
@pytest.mark.long
def test_no_page_fetches_anything_from_another_host(site: Path, pages: dict[Path, Page]) -> None:
    elsewhere = [
        f"{path.name}: {address[:80]}"
        for path, page in pages.items()
        for address in page.fetched
        if urlsplit(address).netloc or urlsplit(address).scheme not in ("", "data")
    ]
    assert elsewhere == []
    for path in site.rglob("*.css"):
        assert "url(http" not in path.read_text(encoding="utf-8"), path.name


@pytest.mark.slow
@pytest.mark.long
def test_a_notebook_s_page_has_its_file_and_its_buttons(site: Path, pages: dict[Path, Page]) -> None:
    name = "01_attention_mechanism.ipynb"
    page = pages[site / "lessons" / "lesson_01.html"]
    assert f"../download/{name}" in page.links
    assert f"{COLAB}/release/lesson_01/{name}" in page.links
    assert (site / "download" / name).read_bytes() == (ROOT / "release" / "lesson_01" / name).read_bytes()
    text = (site / "lessons" / "lesson_01.html").read_text(encoding="utf-8")
    assert given_away(text) == []
    assert "grader.start" not in text
    assert "<math" in text


@pytest.mark.slow
@pytest.mark.long
def test_the_live_page_lies_where_the_front_page_links_to_it(site: Path) -> None:
    assert "data-touch" in (site / "lessons" / "live_gpt.html").read_text(encoding="utf-8")
    assert 'href="lessons/live_gpt.html"' in (site / "index.html").read_text(encoding="utf-8")


@pytest.mark.slow
@pytest.mark.long
def test_the_front_page_leads_to_every_kind_of_page_and_search_finds_a_lesson(
    site: Path, pages: dict[Path, Page]
) -> None:
    links = pages[site / "index.html"].links
    for wanted in (
        "lessons/lesson_01.html",
        "GETTING_STARTED.html",
        "docs/instructor.html",
        "api/index.html",
    ):
        assert wanted in links
    assert not list(site.rglob("*solutions*"))
    assert (site / "search.html").is_file()
    assert "lessons/lesson_01" in (site / "searchindex.js").read_text(encoding="utf-8")


def test_a_broken_link_and_a_lost_anchor_are_found(tmp_path: Path) -> None:
    one, other = tmp_path / "one.html", tmp_path / "other.html"
    one.write_text('<p id="a"><a href="#a">1</a> <a href="#b">2</a> <a href="other.html#c">3</a></p>')
    other.write_text(
        '<p id="c"><a href="one.html?x#d">4</a> <img src="none.png"> <a href="https://a.b">5</a></p>'
    )
    found = list(broken({path: Page(path) for path in (one, other)}))
    assert found == ["one.html: #b", "other.html: one.html?x#d", "other.html: none.png"]


def test_links_out_of_the_site_become_text() -> None:
    text = "[Paths](paths.md#a), [licence](../LICENSE), [source](https://example.edu) and ![map](layers.svg)"
    told = build_site.within_site(text, "docs/design.md")
    assert told == "[Paths](paths.md#a), licence, [source](https://example.edu) and ![map](layers.svg)"


def test_without_an_address_no_page_opens_in_colab() -> None:
    source = Path("01_attention_mechanism.ipynb")
    assert "Colab" not in build_site.buttons(source, "lesson_01", "")
    opened = build_site.buttons(source, "lesson_01", f"{COLAB}/")
    assert f'href="{COLAB}/release/lesson_01/{source.name}"' in opened


def test_the_map_names_every_assignment_in_the_course_s_order() -> None:
    plan = build_site.course_plan()
    assert {each.name for each in plan} == set(assignments(ROOT))
    front = build_site.front_page(plan)
    places = [front.index(f"(lessons/{each.name}.ipynb)") for each in plan]
    assert places == sorted(places)
    assert "$" not in front


def test_every_guide_is_a_page_of_the_site() -> None:
    guides = {path.relative_to(ROOT).as_posix() for path in (*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"))}
    assert guides == set(build_site.PAGES)


def test_an_unknown_assignment_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["build_site.py", "lesson_99"])
    with pytest.raises(SystemExit):
        build_site.main()
    assert "there is no lesson_99; the assignments are lesson_01, exercise_01" in capsys.readouterr().err

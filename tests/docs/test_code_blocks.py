"""Every Python block of the README and the guides runs, against the fake service."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from openrouter.testing import FakeOpenRouter

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks() -> list[tuple[str, str]]:
    """(name, code) of each block; the code keeps the line numbers of its page."""
    found = []
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        for match in BLOCK.finditer(text):
            line = text.count("\n", 0, match.start(1))
            found.append((f"{page.name}:{line + 1}", "\n" * line + match.group(1)))
    return found


def test_pages_have_code_blocks() -> None:
    assert len(blocks()) >= 15


@pytest.mark.parametrize(("name", "code"), blocks(), ids=[name for name, _ in blocks()])
def test_code_block_runs(name: str, code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with FakeOpenRouter().serve() as server:
        monkeypatch.setenv("OPENROUTER_API_KEY", "sk-or-v1-fake")
        monkeypatch.setenv("OPENROUTER_BASE_URL", server.base_url)
        exec(compile(code, name, "exec"), {"__name__": "__main__"})


@pytest.mark.parametrize("page", PAGES, ids=[page.name for page in PAGES])
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#:]+\.md)\)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).is_file(), target

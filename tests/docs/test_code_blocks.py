"""Every Python block of the README and the guides runs, against the fake service.

A block that cannot run says why, in a comment in front of it: ``<!-- not run: needs the … -->``.
"""

from __future__ import annotations

import importlib.util
import re
import textwrap
from pathlib import Path
from typing import NamedTuple

import pytest

from openrouter.testing import FakeOpenRouter

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("**/*.md"))]
PAGES = [page for page in PAGES if "_build" not in page.parts]

# A fence, at any depth of a list, with what is said in front of it.
FENCE = re.compile(
    r"(?:^ *<!-- not run: (?P<reason>[^\n]*\S) -->\n)?"
    r"^(?P<indent> *)(?P<ticks>```+|~~~+) *(?P<language>[^\n`]*)\n"
    r"(?P<code>.*?)^ *(?P=ticks) *$",
    re.MULTILINE | re.DOTALL,
)
# What else is fenced in the guides. A language that is new has to be put here, or into a block
# that runs.
NO_PYTHON = {"console", "text", "toml", "yaml"}


class Block(NamedTuple):
    """A fenced block of a page."""

    name: str
    language: str
    code: str
    """With the line numbers of its page."""
    reason: str | None
    """Why it is not run."""


def blocks_of(name: str, text: str) -> list[Block]:
    """The fenced blocks of a page, without directives."""
    found = []
    for match in FENCE.finditer(text):
        language = match["language"].strip()
        if language.startswith("{"):
            continue
        line = text.count("\n", 0, match.start("code"))
        code = "\n" * line + textwrap.dedent(match["code"])
        found.append(Block(f"{name}:{line + 1}", language, code, match["reason"]))
    return found


ALL = [
    block
    for page in PAGES
    for block in blocks_of(page.relative_to(ROOT).as_posix(), page.read_text(encoding="utf-8"))
]
# What a block needs that does not come for every Python.
HERE = importlib.util.find_spec("httpx_aiohttp") is not None
RUN = [
    block
    for block in ALL
    if block.language == "python"
    and block.reason is None
    and (HERE or "AiohttpClient" not in block.code)
]


def test_pages_have_code_blocks() -> None:
    assert len(RUN) >= 60


@pytest.mark.parametrize("block", ALL, ids=[block.name for block in ALL])
def test_block_says_what_it_is(block: Block) -> None:
    assert block.language in {"python", *NO_PYTHON}
    assert block.reason is None or block.language == "python", "only Python blocks run"


@pytest.mark.parametrize("block", RUN, ids=[block.name for block in RUN])
def test_code_block_runs(block: Block, monkeypatch: pytest.MonkeyPatch) -> None:
    with FakeOpenRouter().serve() as server:
        monkeypatch.setenv("OPENROUTER_API_KEY", "sk-or-v1-fake")
        monkeypatch.setenv("OPENROUTER_BASE_URL", server.base_url)
        exec(compile(block.code, block.name, "exec"), {"__name__": "__main__"})


def test_block_that_is_not_run_is_valid_python() -> None:
    shown = [block for block in ALL if block.reason is not None]
    assert shown
    for block in shown:
        # `await` outside a function is for readers.
        inside = "async def example():\n" + textwrap.indent(block.code, "    ")
        compile(inside, block.name, "exec")


PAGE = """\
* A list:

  ```python
  print(1)
  ```

<!-- not run: needs another package -->
```python
import another
```

<!-- something else -->
```py
skipped()
```

```{toctree}
page
```
"""


def test_block_is_found_wherever_it_stands() -> None:
    found = blocks_of("page.md", PAGE)
    assert [(block.name, block.language, block.reason) for block in found] == [
        ("page.md:4", "python", None),
        ("page.md:9", "python", "needs another package"),
        ("page.md:14", "py", None),
    ]
    assert found[0].code.strip() == "print(1)"

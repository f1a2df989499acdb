"""docs/security.md names tests that exist, and says of each threat what is left to the reader."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
NAMED = re.findall(r"^- `(\S+)::(\w+)`$", PAGE, re.MULTILINE)
THREATS = PAGE.split("\n## ")[1:]


@pytest.mark.parametrize(("file", "name"), NAMED, ids=[name for _, name in NAMED])
def test_test_that_is_named_exists(file: str, name: str) -> None:
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    assert name in [each.name for each in tree.body if isinstance(each, functions)]


@pytest.mark.parametrize("threat", THREATS, ids=[text.splitlines()[0] for text in THREATS])
def test_threat_says_what_could_happen_what_is_done_and_what_is_left(threat: str) -> None:
    places = [threat.find(f"**{part}.**") for part in ("What could happen", "What is done")]
    places += [threat.find("\n- `tests/"), threat.find("**Not covered.**")]
    assert -1 not in places
    assert places == sorted(places)


def test_line_of_the_page_that_names_a_test_is_understood() -> None:
    assert len(NAMED) == PAGE.count(".py::") > 30

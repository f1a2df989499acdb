from __future__ import annotations

import sys

import pytest

from _bench import chat
from _bench.measuring import Session

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")


def test_chat_is_timed_until_its_prompt_and_its_menu() -> None:
    rows = list(chat.run(Session(quick=True, rounds=1)))
    assert [row.what for row in rows] == ["to the prompt", "to the menu"]
    assert all(row.ours.median > 0 and row.other.median > 0 for row in rows)


def test_chat_without_a_prompt_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chat, "_DEADLINE", 0.0)
    with pytest.raises(TimeoutError, match="no prompt came"):
        chat.until_prompt("--no-menu")

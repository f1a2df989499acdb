"""An answer can hold whatever somebody made a model say; what shows it obeys none of it."""

from __future__ import annotations

import json
import unicodedata
from typing import Any

import pytest

from openrouter_chat.exports import export
from openrouter_chat.views import neutral

ESCAPES = (
    "\x1b]0;title\x07",
    "\x1b]52;c;ZXZpbA==\x07",
    "\x1b[2J\x1b[H",
    "\x9b31m",
    "\x1b]8;;https://evil.example\x1b\\",
    "\rrm -rf",
    "\x08\x08",
    "\u202egpj.exe",
    "\u2066x\u2069",
)
PAYLOAD = "</pre><script>alert(1)</script><img src=x onerror='a()' \" & \x1b[2J"


@pytest.mark.parametrize("text", ESCAPES)
def test_terminal_is_told_nothing(text: str) -> None:
    shown = neutral(text)
    allowed = {"\n", "\t"}
    assert not [c for c in shown if unicodedata.category(c) == "Cc" and c not in allowed]
    assert not [c for c in shown if unicodedata.bidirectional(c)[:1] in "LRP" and c in OVERRIDES]


OVERRIDES = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


def test_overrides_of_the_direction_are_shown_as_what_they_are() -> None:
    assert neutral("a\u202eb\u2066c") == "a<202E>b<2066>c"
    assert not {*OVERRIDES} & {*neutral(OVERRIDES)}
    assert neutral("שלום \u200fabc") == "שלום \u200fabc"


def test_page_of_an_export_holds_no_markup_of_the_talk() -> None:
    turn = {
        "messages": [{"role": "user", "content": PAYLOAD}],
        "answer": {"role": "assistant", "content": PAYLOAD},
        "model": PAYLOAD,
        "status": "complete",
    }
    talk: dict[str, Any] = {"version": 1, "model": "a/b", "system": PAYLOAD, "turns": [turn]}
    page = export(talk, PAYLOAD, "html")
    assert "<script" not in page
    assert "<img" not in page
    assert page.count("&lt;script&gt;") >= 5
    assert json.loads(export(talk, PAYLOAD, "json"))["title"] == PAYLOAD

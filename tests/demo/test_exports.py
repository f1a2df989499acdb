from __future__ import annotations

import json
from typing import Any

import pytest

from openrouter import Conversation, Turn
from openrouter.content import tool, user
from openrouter.testing import FakeOpenRouter
from openrouter_chat.exports import export


def turn(question: Any, answer: str, **fields: Any) -> dict[str, Any]:
    message = {"role": "assistant", "content": answer}
    return Turn(messages=(question,), answer=message, **fields).to_dict()


TALK: dict[str, Any] = {
    "version": 1,
    "model": "a/b",
    "system": "Be <brief>.",
    "turns": [
        turn(user("Hi & bye?"), "**Hello**", model="a/b"),
        turn(tool("call_1", "22"), ""),
        turn(user("More"), "Ye", model="c/d", status="partial"),
    ],
}


def test_export_as_markdown() -> None:
    assert export(TALK, "Greetings", "md") == (
        "# Greetings\n\n## System\n\nBe <brief>.\n\n## You\n\nHi & bye?\n\n## a/b\n\n**Hello**\n"
        "\n## Tool\n\n22\n\n## Answer\n\n(no text)\n"
        "\n## You\n\nMore\n\n## c/d (not finished)\n\nYe\n"
    )
    parts = {**TALK, "system": [{"type": "text", "text": "ä"}], "turns": []}
    assert '[{"type": "text", "text": "ä"}]' in export(parts, "", "md")
    assert export({**TALK, "system": None, "turns": []}, "", "md") == "# A chat\n"


def test_export_as_html_is_escaped() -> None:
    page = export(TALK, "<script>", "html")
    assert "<title>&lt;script&gt;</title>" in page
    assert "<h2>You</h2>\n<pre>Hi &amp; bye?</pre>" in page
    assert "<pre>Be &lt;brief&gt;.</pre>" in page
    assert "<script>" not in page


def test_export_as_json_is_a_conversation() -> None:
    data = json.loads(export(TALK, "Größe", "json"))
    assert data["title"] == "Größe"
    with FakeOpenRouter().client() as client:
        talk = Conversation.from_dict(client, data)
    assert [turn.text for turn in talk.turns] == ["**Hello**", "", "Ye"]


def test_export_in_an_unknown_form() -> None:
    form: Any = "pdf"
    with pytest.raises(ValueError, match="'pdf' is none of md, json, html"):
        export(TALK, "", form)

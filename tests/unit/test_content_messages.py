from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

import pytest

from openrouter.content import assistant, system, text, tool, user
from openrouter.errors import ConfigurationError
from openrouter_api.models import ChatContentText, ChatToolCall

PART = {"type": "input_smell", "smell": {"of": "roses"}}


@pytest.mark.parametrize(
    ("make", "role"), [(system, "system"), (user, "user"), (assistant, "assistant")]
)
def test_message_of_one_text_is_that_text(make: Callable[..., Any], role: str) -> None:
    assert make("Hi") == {"role": role, "content": "Hi"}
    assert make("", name="Ada") == {"role": role, "content": "", "name": "Ada"}


def test_message_mixes_texts_and_parts() -> None:
    message = user("a", PART, text("b"))
    assert message["content"] == [
        {"type": "text", "text": "a"},
        PART,
        {"type": "text", "text": "b"},
    ]


def test_part_that_is_not_known_goes_through_untouched() -> None:
    assert user(PART)["content"][0] is PART
    model = ChatContentText.from_dict({"type": "text", "text": "Hi"})
    assert user("a", model)["content"][1] is model


@pytest.mark.parametrize("make", [system, user])
def test_cache_marks_the_end_of_a_message(make: Callable[..., Any]) -> None:
    assert make("a", "b", cache="1h")["content"] == [
        {"type": "text", "text": "a"},
        {"type": "text", "text": "b", "cache_control": {"type": "ephemeral", "ttl": "1h"}},
    ]
    assert make("a", cache=True)["content"] == [text("a", cache=True)]


@pytest.mark.parametrize("content", [(), ("a", PART)])
def test_cache_needs_text_at_the_end(content: Any) -> None:
    with pytest.raises(ConfigurationError, match="only text carries a mark"):
        user(*content, cache=True)


@pytest.mark.parametrize(
    ("part", "message"),
    [
        (b"x", r"not bytes; image\(\), audio\(\), file\(\) and video\(\) make parts"),
        (Path("a.png"), r"Path; image\(\)"),
        ({"temperature": 22}, 'not dict without a "type"; write JSON as a text'),
        ({"type": 7}, 'without a "type"'),
        (None, r"user\(\) takes texts and parts, not NoneType\.$"),
        (["a"], r"not list\.$"),
    ],
)
def test_content_that_is_none(part: Any, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        user(part)
    with pytest.raises(ConfigurationError, match=message):
        user("a", part)


@pytest.mark.parametrize("make", [system, user, assistant])
def test_message_needs_content(make: Callable[..., Any]) -> None:
    with pytest.raises(ConfigurationError, match="takes at least one text or part"):
        make()


def test_assistant_takes_the_other_fields() -> None:
    calls = [{"id": "call_1", "type": "function", "function": {"name": "f", "arguments": "{}"}}]
    assert assistant(tool_calls=calls, name="Bot") == {
        "role": "assistant",
        "content": None,
        "name": "Bot",
        "tool_calls": calls,
    }
    assert assistant("Hi", reasoning_details=[{"type": "reasoning.text"}], refusal=None) == {
        "role": "assistant",
        "content": "Hi",
        "reasoning_details": [{"type": "reasoning.text"}],
        "refusal": None,
    }


CALL = {"id": "call_1", "type": "function", "function": {"name": "f", "arguments": "{}"}}


@pytest.mark.parametrize("call", ["call_1", CALL, ChatToolCall.from_dict(CALL)])
def test_tool_answers_a_call(call: Any) -> None:
    assert tool(call, "22 °C") == {"role": "tool", "tool_call_id": "call_1", "content": "22 °C"}
    assert tool(call, "a", PART)["content"] == [text("a"), PART]


@pytest.mark.parametrize("call", ["", None, 7, {}, {"id": 7}])
def test_tool_needs_the_call(call: Any) -> None:
    with pytest.raises(ConfigurationError, match="takes the tool call that it answers, or its id"):
        tool(call, "22 °C")


def test_tool_needs_a_result() -> None:
    with pytest.raises(ConfigurationError, match=r"tool\(\) takes at least one text or part"):
        tool("call_1")

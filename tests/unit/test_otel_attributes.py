from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest

from openrouter import _otel_attributes as words


@pytest.mark.parametrize(
    ("path", "operation"),
    [
        ("chat/completions", "chat"),
        ("completions", "text_completion"),
        ("responses", "chat"),
        ("messages", "chat"),
        ("embeddings", "embeddings"),
        ("rerank", "rerank"),
    ],
)
def test_operation_has_the_name_of_the_conventions(path: str, operation: str) -> None:
    assert words.operation_of(f"https://openrouter.ai/api/v1/{path}") == operation


@pytest.mark.parametrize(
    ("url", "host", "port"),
    [
        ("https://openrouter.ai/api/v1/messages", "openrouter.ai", 443),
        ("http://127.0.0.1:8000/messages", "127.0.0.1", 8000),
        ("http://localhost/messages", "localhost", 80),
    ],
)
def test_common_attributes(url: str, host: str, port: int) -> None:
    assert words.common_attributes(url, "a/b") == {
        "gen_ai.operation.name": "chat",
        "gen_ai.provider.name": "openrouter",
        "gen_ai.system": "openrouter",
        "gen_ai.request.model": "a/b",
        "server.address": host,
        "server.port": port,
    }


def test_request_attributes_are_the_parameters() -> None:
    body = {
        "messages": [{"role": "user", "content": "private"}],
        "max_tokens": 5,
        "temperature": 1,
        "top_p": 0.5,
        "top_k": 40,
        "frequency_penalty": -1,
        "presence_penalty": 0.25,
        "seed": 7,
        "stop": ["a", "b"],
        "session_id": "s-1",
    }
    assert words.request_attributes(body) == {
        "gen_ai.request.max_tokens": 5,
        "gen_ai.request.temperature": 1,
        "gen_ai.request.top_p": 0.5,
        "gen_ai.request.top_k": 40,
        "gen_ai.request.frequency_penalty": -1,
        "gen_ai.request.presence_penalty": 0.25,
        "gen_ai.request.seed": 7,
        "gen_ai.request.stop_sequences": ["a", "b"],
        "gen_ai.conversation.id": "s-1",
    }


@pytest.mark.parametrize("name", ["max_tokens", "max_completion_tokens", "max_output_tokens"])
def test_limit_of_tokens_under_each_of_its_names(name: str) -> None:
    assert words.request_attributes({name: 9}) == {"gen_ai.request.max_tokens": 9}


@pytest.mark.parametrize(
    "body",
    [
        None,
        [],
        {"max_tokens": 1.5, "temperature": True, "stop": [1], "session_id": 3, "seed": None},
    ],
)
def test_parameters_that_cannot_be_are_left_out(body: Any) -> None:
    assert words.request_attributes(body) == {}


def test_answer_attributes() -> None:
    fields = {
        "outcome": "ok",
        "model": "a/b-2025",
        "status": 200,
        "provider": "Novita",
        "generation_id": "gen-1",
        "prompt_tokens": 3,
        "completion_tokens": 0,
        "cost": Decimal("0.25"),
        "finish_reason": "stop",
        "ms": 5.0,
        "attempt": 2,
    }
    assert words.answer_attributes(fields) == {
        "gen_ai.response.id": "gen-1",
        "gen_ai.response.model": "a/b-2025",
        "gen_ai.response.finish_reasons": ["stop"],
        "gen_ai.usage.input_tokens": 3,
        "gen_ai.usage.output_tokens": 0,
        "openrouter.provider": "Novita",
        "openrouter.cost": 0.25,
        "openrouter.outcome": "ok",
        "openrouter.attempt": 2,
    }


def test_failed_call_has_no_answering_model() -> None:
    fields = {"outcome": "failed", "model": "a/b", "error": "RateLimitError", "status": 429}
    assert words.answer_attributes(fields) == {
        "error.type": "RateLimitError",
        "http.response.status_code": 429,
        "openrouter.outcome": "failed",
    }
    assert words.answering_model({"outcome": "cancelled", "model": "a/b"}) == {}
    assert words.answering_model({"status": 204}) == {}


def test_event_attributes_are_simple_values() -> None:
    fields = {"error": "X", "generation_id": "gen-1", "wait": None, "list": [1], "ok": True}
    assert words.event_attributes(fields) == {
        "error.type": "X",
        "gen_ai.response.id": "gen-1",
        "openrouter.wait": "None",
        "openrouter.list": "[1]",
        "openrouter.ok": True,
    }


def test_conversation_in_the_words_of_the_conventions() -> None:
    call = {"id": "c1", "function": {"name": "weather", "arguments": "{}"}}
    image = {"type": "image_url", "image_url": {"url": "https://x/y.png"}}
    messages = [
        {"role": "user", "content": [{"type": "text", "text": "Look"}, image, "there"]},
        {"role": "assistant", "content": "", "tool_calls": [call]},
        {"role": "tool", "tool_call_id": "c1", "content": "snow"},
    ]
    said = words.input_messages({"messages": messages})
    assert said is not None
    assert json.loads(said) == [
        {
            "role": "user",
            "parts": [
                {"type": "text", "content": "Look"},
                image,
                {"type": "text", "content": "there"},
            ],
        },
        {
            "role": "assistant",
            "parts": [{"type": "tool_call", "id": "c1", "name": "weather", "arguments": "{}"}],
        },
        {
            "role": "tool",
            "parts": [{"type": "tool_call_response", "id": "c1", "response": "snow"}],
        },
    ]


def test_choices_in_the_words_of_the_conventions() -> None:
    choice = {"finish_reason": "stop", "message": {"role": "assistant", "content": "Hi"}}
    said = words.output_messages({"choices": [choice, 7]})
    assert said is not None
    assert json.loads(said) == [
        {
            "role": "assistant",
            "parts": [{"type": "text", "content": "Hi"}],
            "finish_reason": "stop",
        }
    ]


@pytest.mark.parametrize("what", [None, "text", {}, {"messages": 7, "choices": "x"}])
def test_what_is_no_conversation_has_no_messages(what: Any) -> None:
    assert words.input_messages(what) is None
    assert words.output_messages(what) is None


@pytest.mark.parametrize("message", [7, None, {}, {"content": 5, "tool_calls": 1, "role": None}])
def test_message_of_a_wrong_shape_says_nothing(message: Any) -> None:
    assert words.input_messages({"messages": [message]}) == '[{"role": "", "parts": []}]'


def test_tool_call_of_a_wrong_shape_is_there_all_the_same() -> None:
    said = words.input_messages({"messages": [{"tool_calls": [1, {"function": 2}]}]})
    assert said is not None
    empty = {"type": "tool_call", "id": None, "name": None, "arguments": None}
    assert json.loads(said)[0]["parts"] == [empty, empty]

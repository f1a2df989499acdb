from __future__ import annotations

import json
from typing import Any

import pytest

from openrouter.testing import FakeModel, FakeOpenRouter
from tests.unit.fake_calls import Clock, ask, chat, chunks, error, joined, message


def test_chat_says_who_answers_without_a_script() -> None:
    fake = FakeOpenRouter(clock=Clock())
    answer = chat(fake, "Say hello")
    assert "offline fake" in message(answer)["content"]
    assert message(chat(fake, "Say hello")) == message(answer)
    body = answer.json()
    assert (body["id"], body["object"]) == ("gen-fake-000001", "chat.completion")
    assert (body["model"], body["provider"]) == ("mistralai/mistral-small", "Mistral")
    assert body["created"] == 1_772_020_800
    assert body["choices"][0]["finish_reason"] == "stop"
    assert answer.header("X-Generation-Id") == "gen-fake-000001"
    assert answer.header("content-type") == "application/json"
    assert answer.header("content-length") == str(len(answer.body))
    assert answer.header("retry-after") is None


def test_chat_quotes_the_last_user_message() -> None:
    fake = FakeOpenRouter()
    parts = [{"type": "text", "text": "Six"}, {"type": "image_url"}, "?", {"text": "times 7"}]
    conversation = [
        {"role": "user", "content": "earlier"},
        {"role": "user", "content": parts},
        {"role": "assistant", "content": "So?"},
    ]
    assert '"Six times 7"' in message(chat(fake, messages=conversation))["content"]
    assert '"' + "x" * 200 + '…"' in message(chat(fake, "x" * 201))["content"]
    assert '""' in message(chat(fake, messages=[{"role": "user", "content": None}]))["content"]


def test_chat_streams_what_a_plain_answer_says() -> None:
    fake = FakeOpenRouter(keepalives=2, chunk_delay=0.5)
    plain, stream = chat(fake), chat(fake, stream=True)
    assert stream.header("content-type") == "text/event-stream"
    assert stream.body.startswith(b": OPENROUTER PROCESSING\n\n" * 2 + b"data: {")
    assert joined(stream, "content") == message(plain)["content"]
    *said, last, usage = chunks(stream)
    assert last["choices"][0]["finish_reason"] == "stop"
    assert {chunk["choices"][0]["finish_reason"] for chunk in said} == {None}
    assert said[0]["choices"][0]["delta"] == {"role": "assistant", "content": ""}
    assert usage["choices"] == []
    assert usage["usage"] == plain.json()["usage"]
    assert {chunk["id"] for chunk in chunks(stream)} == {"gen-fake-000002"}
    assert {chunk["object"] for chunk in chunks(stream)} == {"chat.completion.chunk"}
    assert [delay for delay, _ in stream.chunks[:3]] == [0, 0, 0.5]


def test_chat_gives_scripted_replies_in_order() -> None:
    fake = FakeOpenRouter()
    fake.reply("One.")
    fake.reply("Two.", finish_reason="content_filter")
    assert message(chat(fake))["content"] == "One."
    assert chat(fake).json()["choices"][0]["finish_reason"] == "content_filter"
    assert "offline" in message(chat(fake))["content"]


def test_chat_reply_is_kept_when_the_request_is_refused() -> None:
    fake = FakeOpenRouter()
    fake.reply("Once.")
    assert chat(fake, model="no/such").status == 400
    assert message(chat(fake))["content"] == "Once."


CALLS = [
    {"name": "weather", "arguments": {"city": "Oslo"}},
    {"id": "call_x", "type": "function", "function": {"name": "now", "arguments": "{}"}},
]


def test_chat_gives_tool_calls_whole() -> None:
    fake = FakeOpenRouter()
    fake.reply(tool_calls=CALLS)
    answer = chat(fake).json()
    assert answer["choices"][0]["finish_reason"] == "tool_calls"
    said = answer["choices"][0]["message"]
    assert said["content"] is None
    assert [call["id"] for call in said["tool_calls"]] == ["call_fake_000001", "call_x"]
    functions = [call["function"] for call in said["tool_calls"]]
    assert functions[0] == {"name": "weather", "arguments": '{"city": "Oslo"}'}
    assert functions[1] == {"name": "now", "arguments": "{}"}
    assert answer["usage"]["completion_tokens"] == 6 + 2


def test_chat_streams_tool_calls_in_pieces() -> None:
    fake = FakeOpenRouter()
    fake.reply("Let me see.", tool_calls=CALLS)
    stream = chat(fake, stream=True)
    deltas = [choice["delta"] for chunk in chunks(stream) for choice in chunk["choices"]]
    parts = [part for delta in deltas for part in delta.get("tool_calls", ())]
    merged: dict[int, dict[str, str]] = {}
    for part in parts:
        call = merged.setdefault(part["index"], {"id": "", "name": "", "arguments": ""})
        call["id"] += part.get("id", "")
        call["name"] += part["function"].get("name", "")
        call["arguments"] += part["function"]["arguments"]
    assert merged[0]["arguments"] == '{"city": "Oslo"}'
    assert [call["name"] for call in merged.values()] == ["weather", "now"]
    assert merged[1]["id"] == "call_x"
    assert len(parts) == 1 + 2 + 1 + 1
    assert joined(stream, "content") == "Let me see."
    assert chunks(stream)[-2]["choices"][0]["finish_reason"] == "tool_calls"


def test_chat_streams_scripted_chunks_as_they_are() -> None:
    fake = FakeOpenRouter()
    pieces: list[Any] = ["One ", {"reasoning": "Hm."}, "two", {"content": "!"}]
    fake.reply(chunks=pieces)
    fake.reply(chunks=pieces)
    deltas = [c["delta"] for chunk in chunks(chat(fake, stream=True)) for c in chunk["choices"]]
    assert [delta["content"] for delta in deltas] == ["", "One ", "", "two", "!", ""]
    assert deltas[2]["reasoning"] == "Hm."
    plain = message(chat(fake, max_tokens=1))
    assert (plain["content"], plain["reasoning"]) == ("One two!", "Hm.")


def test_chat_chunks_without_text_leave_the_content_out() -> None:
    fake = FakeOpenRouter()
    fake.reply(chunks=[{"refusal": "No."}])
    assert message(chat(fake))["content"] is None


def test_reply_with_chunks_and_text_is_refused() -> None:
    with pytest.raises(ValueError, match="chunks"):
        FakeOpenRouter().reply("a", chunks=["a"])


def reasoning_of(answer: Any) -> tuple[str, list[dict[str, Any]]]:
    said = message(answer)
    return said["reasoning"], said.get("reasoning_details")


def test_chat_reasons_by_format() -> None:
    fake = FakeOpenRouter()
    for _ in range(4):
        fake.reply("Yes.", reasoning="Let me think.")
    text, details = reasoning_of(chat(fake, model="deepseek/deepseek-r1"))
    assert text == "Let me think."
    item = {"type": "reasoning.text", "text": text, "format": "unknown", "index": 0}
    assert details == [item]
    _, details = reasoning_of(chat(fake, model="anthropic/claude-sonnet-4.5"))
    assert [set(item) for item in details] == [{"type", "text", "signature", "format", "index"}]
    _, details = reasoning_of(chat(fake, model="openai/gpt-5-mini"))
    assert [item["type"] for item in details] == ["reasoning.summary", "reasoning.encrypted"]
    assert [item["index"] for item in details] == [0, 1]
    stream = chat(fake, model="openai/gpt-5-mini", stream=True)
    assert joined(stream, "reasoning") == "Let me think."
    deltas = [choice["delta"] for chunk in chunks(stream) for choice in chunk["choices"]]
    pieces = [item for delta in deltas for item in delta.get("reasoning_details", ())]
    assert "".join(item.get("summary", "") for item in pieces) == "Let me think."
    assert pieces[-1] == details[-1]


@pytest.mark.parametrize(
    ("model", "fields", "expected"),
    [
        ("mistralai/mistral-small", {"reasoning": {"effort": "high"}}, False),
        ("deepseek/deepseek-r1", {}, True),
        ("google/gemini-2.5-flash", {}, False),
        ("google/gemini-2.5-flash", {"reasoning": "high"}, False),
        ("google/gemini-2.5-flash", {"reasoning": {"effort": "none"}}, False),
        ("google/gemini-2.5-flash", {"reasoning": {"effort": "low"}}, True),
        ("google/gemini-2.5-flash", {"reasoning": {"enabled": True}}, True),
        ("google/gemini-2.5-flash", {"reasoning": {"max_tokens": 2000}}, True),
        ("google/gemini-2.5-flash", {"reasoning_effort": "low"}, True),
        ("google/gemini-2.5-flash", {"include_reasoning": True}, True),
    ],
)
def test_chat_reasons_where_the_model_does(
    model: str, fields: dict[str, Any], expected: bool
) -> None:
    answer = chat(FakeOpenRouter(), model=model, **fields)
    assert bool(message(answer)["reasoning"]) is expected
    counted = answer.json()["usage"]["completion_tokens_details"]["reasoning_tokens"]
    assert bool(counted) is expected


def test_chat_hides_reasoning_but_counts_it() -> None:
    fake = FakeOpenRouter()
    hidden: list[dict[str, Any]] = [{"reasoning": {"exclude": True}}, {"include_reasoning": False}]
    for fields in hidden:
        answer = chat(fake, model="deepseek/deepseek-r1", **fields)
        assert message(answer)["reasoning"] is None
        assert "reasoning_details" not in message(answer)
        assert answer.json()["usage"]["completion_tokens_details"]["reasoning_tokens"] > 0


def test_chat_cut_by_max_tokens_ends_with_length() -> None:
    fake = FakeOpenRouter()
    limits: list[dict[str, Any]] = [{"max_tokens": 2}, {"max_completion_tokens": 2}]
    for limit in limits:
        fake.reply("12345678 and on")
        answer = chat(fake, **limit).json()
        assert answer["choices"][0]["message"]["content"] == "12345678"
        assert answer["choices"][0]["finish_reason"] == "length"
        assert answer["usage"]["completion_tokens"] == 2
    fake.reply("12345678")
    assert chat(fake, max_tokens=2).json()["choices"][0]["finish_reason"] == "stop"


def test_chat_reasoning_can_eat_the_whole_budget() -> None:
    fake = FakeOpenRouter()
    fake.reply("Never said.", reasoning="1234 and on")
    answer = chat(fake, model="deepseek/deepseek-r1", max_tokens=1).json()
    said = answer["choices"][0]["message"]
    assert (said["reasoning"], said["content"]) == ("1234", "")
    assert answer["choices"][0]["finish_reason"] == "length"


@pytest.mark.parametrize(
    ("model", "native"),
    [
        ("openai/gpt-4o-mini", "completed"),
        ("anthropic/claude-sonnet-4.5", "end_turn"),
        ("google/gemini-2.5-flash", "STOP"),
        ("mistralai/mistral-small", "stop"),
    ],
)
def test_chat_has_the_providers_own_finish_reason(model: str, native: str) -> None:
    choice = chat(FakeOpenRouter(), model=model).json()["choices"][0]
    assert (choice["finish_reason"], choice["native_finish_reason"]) == ("stop", native)


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ({"messages": []}, "messages"),
        ({"messages": "hello"}, "messages"),
        ({"messages": None}, "messages"),
        ({"messages": ["hello"]}, "messages[0]"),
        ({"messages": [{"role": "user"}, {"role": "robot"}]}, "messages[1]"),
        ({"max_tokens": 0}, "max_tokens"),
        ({"max_completion_tokens": "many"}, "max_completion_tokens"),
        ({"max_tokens": True}, "max_tokens"),
        ({"stream": "yes"}, "stream"),
        ({"model": None}, "no model"),
        ({"model": 5, "models": "x"}, "no model"),
        ({"model": "no/such"}, "no/such is not a valid model ID"),
        ({"model": "openai/text-embedding-3-small"}, "does not give text"),
    ],
)
def test_chat_request_that_makes_no_sense(fields: dict[str, Any], text: str) -> None:
    status, told, kind = error(chat(FakeOpenRouter(), **fields))
    assert (status, kind) == (400, "invalid_request")
    assert text in told


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"\xff", b"[" * 100_000, b"9" * 10_000])
def test_chat_body_that_is_no_json_object(body: bytes) -> None:
    headers = [("authorization", "Bearer sk-or-x")]
    answer = FakeOpenRouter().handle("POST", "/api/v1/chat/completions", headers, body)
    assert error(answer)[:2] == (400, "The body is not a JSON object.")


def test_chat_longer_than_the_context() -> None:
    fake = FakeOpenRouter(models=[FakeModel("a/b", "B", ("B",), context_length=10)])
    assert chat(fake, "x" * 28, model="a/b").status == 200
    status, _, kind = error(chat(fake, "x" * 29, model="a/b"))
    assert (status, kind) == (400, "context_length_exceeded")


def test_chat_falls_back_to_the_next_model() -> None:
    fake = FakeOpenRouter()
    answer = chat(fake, model="no/such", models=["no/such", 7, "openai/gpt-4o-mini"])
    assert answer.json()["model"] == "openai/gpt-4o-mini"
    assert error(chat(fake, models=["a/b", "c/d"], model=None))[1].startswith("c/d")


def test_chat_chooses_the_provider_as_asked() -> None:
    fake = FakeOpenRouter()

    def provider(**wishes: Any) -> Any:
        answer = chat(fake, model="anthropic/claude-sonnet-4.5", provider=wishes)
        return answer.json().get("provider") or error(answer)[::2]

    assert provider() == "Anthropic"
    assert provider(ignore=["anthropic"]) == "Amazon Bedrock"
    assert provider(only=["google-vertex"]) == "Google"
    assert provider(order=["Google", "amazon-bedrock"]) == "Google"
    assert provider(order=["nobody"], ignore=None) == "Anthropic"
    assert provider(only=["nobody"]) == (404, "not_found")


def test_embeddings_are_deterministic_and_of_length_one() -> None:
    fake = FakeOpenRouter(clock=Clock())
    body = {"model": "openai/text-embedding-3-small", "input": ["one", "two", "one"]}
    answer = ask(fake, "POST", "embeddings", body)
    assert answer.header("x-generation-id") == answer.json()["id"] == "gen-fake-000001"
    one, two, again = [item["embedding"] for item in answer.json()["data"]]
    assert one == again != two
    assert len(one) == 8
    assert sum(number * number for number in one) == pytest.approx(1)
    assert [item["index"] for item in answer.json()["data"]] == [0, 1, 2]
    assert answer.json()["usage"] == {"prompt_tokens": 3, "total_tokens": 3, "cost": 9e-08}


def test_embeddings_take_every_kind_of_input() -> None:
    fake = FakeOpenRouter()
    parts = [{"type": "text", "text": "four"}, {"type": "image_url"}]
    for given, count, tokens in [
        ("four", 1, 1),
        ([1, 2, 3], 1, 3),
        ([[1, 2], [3]], 2, 3),
        ([{"content": parts}], 1, 101),
    ]:
        body = {"model": "openai/text-embedding-3-small", "input": given, "dimensions": 20}
        answer = ask(fake, "POST", "embeddings", body).json()
        assert [len(item["embedding"]) for item in answer["data"]] == [20] * count
        assert answer["usage"]["prompt_tokens"] == tokens


def test_embeddings_in_base64() -> None:
    fake = FakeOpenRouter()
    body = {"model": "openai/text-embedding-3-small", "input": "one", "encoding_format": "base64"}
    assert len(ask(fake, "POST", "embeddings", body).json()["data"][0]["embedding"]) == 44


@pytest.mark.parametrize(
    "body",
    [
        [],
        {"input": "x"},
        {"input": "", "model": "openai/text-embedding-3-small"},
        {"input": 5, "model": "openai/text-embedding-3-small"},
        {"input": "x", "model": "openai/text-embedding-3-small", "dimensions": 0},
        {"input": "x", "model": "openai/gpt-4o-mini"},
    ],
)
def test_embeddings_request_that_makes_no_sense(body: Any) -> None:
    assert error(ask(FakeOpenRouter(), "POST", "embeddings", body))[0] == 400


def test_answer_is_valid_json_in_utf_8() -> None:
    answer = chat(FakeOpenRouter(), "\u20ac and \ud83d")
    assert (
        '"€ and ?"' in json.loads(answer.body.decode("utf-8"))["choices"][0]["message"]["content"]
    )

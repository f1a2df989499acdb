# Made from tests/unit/_async/test_chat.py by scripts/unasync, do not edit.
# Change the source, then run scripts/unasync;
# scripts/unasync --check fails while the two differ.
from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import httpx
import pytest

from openrouter import OpenRouter
from openrouter.chat_params import request_fields
from openrouter.completions import ChatCompletion
from openrouter.errors import (
    APIStatusError,
    AuthenticationError,
    ConfigurationError,
    InsufficientCreditsError,
    OpenRouterError,
    ProviderError,
    RateLimitError,
    ResponseDecodeError,
)
from openrouter.testing import FakeOpenRouter, faults

MODEL = "openai/gpt-4o-mini"
CREATE: Any = {"model": MODEL, "messages": "Hi"}


def client_for(response: httpx.Response) -> OpenRouter:
    transport = httpx.MockTransport(lambda request: response)
    return OpenRouter(
        "sk-or-v1-x",
        retry=None,
        http_client=httpx.Client(transport=transport),
    )


def test_create_returns_what_the_model_said() -> None:
    fake = FakeOpenRouter()
    fake.reply("Hello.", usage={"prompt_tokens": 10, "completion_tokens": 2})
    with fake.client(retry=None) as client:
        answer = client.chat.completions.create(**CREATE)
    assert type(answer) is ChatCompletion
    assert answer.text == answer.choices[0].message.content == "Hello."
    assert (answer.finish_reason, answer.model, answer.provider) == ("stop", MODEL, "OpenAI")
    assert answer.usage is not None
    assert answer.usage.total_tokens == 12
    assert isinstance(answer.cost, Decimal)
    assert answer.generation_id == answer.id == "gen-fake-000001"


def test_create_generation_id_comes_from_the_headers_first() -> None:
    body = {"id": "chatcmpl-7", "choices": []}
    headers = {"X-Generation-Id": "gen-7"}
    client = client_for(httpx.Response(200, json=body, headers=headers))
    answer = client.chat.completions.create(**CREATE)
    assert (answer.id, answer.generation_id) == ("chatcmpl-7", "gen-7")
    assert answer.to_dict() == body


def test_create_text_is_one_message_of_the_user() -> None:
    fake = FakeOpenRouter()
    fake.client(retry=None).chat.completions.create(model=MODEL, messages="Grüße 😀")
    assert fake.requests[0].json == {
        "model": MODEL,
        "messages": [{"role": "user", "content": "Grüße 😀"}],
    }


def test_create_sends_every_field_of_the_request_by_its_own_name() -> None:
    fields = sorted(request_fields() - {"messages", "stream"})
    assert len(fields) > 30
    sent: list[Any] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(json.loads(request.content))
        return httpx.Response(200, json={"choices": []})

    http_client = httpx.Client(transport=httpx.MockTransport(answer))
    client = OpenRouter("sk-or-v1-x", retry=None, http_client=http_client)
    params: Any = {name: {"any": [place, None]} for place, name in enumerate(fields)}
    client.chat.completions.create(messages="Hi", **params)
    del sent[0]["messages"]
    assert sent == [params]


def test_create_none_is_sent_as_null_and_nothing_else_is_added() -> None:
    fake = FakeOpenRouter()
    fake.client(retry=None).chat.completions.create(**CREATE, stop=None, seed=7)
    assert set(fake.requests[0].json) == {"model", "messages", "stop", "seed"}
    assert fake.requests[0].json["stop"] is None


def test_create_extras_reach_the_request() -> None:
    fake = FakeOpenRouter()
    fake.client(retry=None).chat.completions.create(
        **CREATE,
        temperature=0,
        extra_headers={"X-Trace": "7"},
        extra_query={"debug": True, "tag": ["a", "b"], "none": None},
        extra_body={"temperature": 1, "brand_new": [1]},
    )
    request = fake.requests[0]
    assert request.headers["x-trace"] == "7"
    assert request.query == {"debug": "true", "tag": "b"}
    assert (request.json["temperature"], request.json["brand_new"]) == (1, [1])


@pytest.mark.parametrize("stream", [False, True])
def test_create_misspelt_parameter_is_a_type_error(stream: bool) -> None:
    fake = FakeOpenRouter()
    wrong: Any = {"temprature": 0}
    with pytest.raises(TypeError, match=r"'temprature': did you mean 'temperature'.*extra_body"):
        fake.client(retry=None).chat.completions.create(
            **CREATE,
            stream=stream,
            **wrong,
        )
    assert fake.requests == []


@pytest.mark.parametrize("messages", [[], (), None, [{"content": "Hi"}], [7]])
def test_create_messages_that_are_none_are_refused(messages: Any) -> None:
    fake = FakeOpenRouter()
    with pytest.raises(ConfigurationError, match="messages"):
        fake.client(retry=None).chat.completions.create(model=MODEL, messages=messages)
    with pytest.raises(ConfigurationError, match="messages"):
        fake.client(retry=None).chat.completions.stream(model=MODEL, messages=messages)
    assert fake.requests == []


def test_create_what_json_cannot_hold_is_refused() -> None:
    fake = FakeOpenRouter()
    with pytest.raises(ConfigurationError, match="cannot be written as JSON"):
        fake.client(retry=None).chat.completions.create(
            **CREATE,
            temperature=float("nan"),
        )
    assert fake.requests == []


def test_create_continues_with_the_message_of_an_answer() -> None:
    fake = FakeOpenRouter()
    fake.reply("Four.")
    client = fake.client(retry=None)
    answer = client.chat.completions.create(model=MODEL, messages="2+2?")
    assert answer.message is not None
    more: Any = [
        {"role": "user", "content": "2+2?"},
        answer.message,
        {"role": "user", "content": "+1?"},
    ]
    client.chat.completions.create(model=MODEL, messages=more)
    said = fake.requests[1].json["messages"][1]
    assert (said["role"], said["content"]) == ("assistant", "Four.")


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        (faults.Status(401, "Who are you?"), AuthenticationError),
        (faults.insufficient_credits(), InsufficientCreditsError),
        (faults.rate_limited(retry_after=7, provider_name="Google"), RateLimitError),
        (faults.ErrorInBody(502, "It broke."), ProviderError),
        (faults.ErrorInBody("rate_limit_exceeded", "Slow down."), RateLimitError),
    ],
)
@pytest.mark.parametrize("stream", [False, True])
def test_create_failure_has_its_class_wherever_it_is_said(
    fault: faults.Fault, expected: type[OpenRouterError], stream: bool
) -> None:
    fake = FakeOpenRouter()
    fake.fail(fault)
    with pytest.raises(expected) as caught:
        answer: Any = fake.client(retry=None).chat.completions.create(
            **CREATE,
            stream=stream,
        )
        for _ in answer:
            pass
    assert type(caught.value) is expected
    assert caught.value.model == MODEL


def test_create_failure_says_what_the_api_said() -> None:
    fake = FakeOpenRouter()
    fake.fail(faults.rate_limited(retry_after=7, provider_name="Google"))
    with pytest.raises(RateLimitError) as caught:
        fake.client(retry=None).chat.completions.create(**CREATE)
    error = caught.value
    assert (error.status_code, error.retry_after, error.provider_name) == (429, 7.0, "Google")
    assert (error.message, error.retryable) == ("Too many requests.", True)


def test_create_failed_choice_hands_over_what_was_paid_for() -> None:
    fake = FakeOpenRouter()
    fake.fail(faults.ErrorInChoice(502, "Overheated.", content="Once upon"))
    with pytest.raises(ProviderError) as caught:
        fake.client(retry=None).chat.completions.create(**CREATE)
    error = caught.value
    assert (error.message, error.status_code) == ("Overheated.", 502)
    assert type(error.partial) is ChatCompletion
    assert error.partial.text == "Once upon"
    assert error.generation_id == error.partial.generation_id == "gen-fake-000001"


def test_create_failed_choice_is_found_behind_a_good_one() -> None:
    good = {"index": 0, "finish_reason": "stop", "message": {"content": "Yes."}}
    bad = {"index": 1, "finish_reason": "error", "message": {"content": "N"}}
    body = {"choices": ["rubbish", good, bad]}
    with pytest.raises(ProviderError) as caught:
        client_for(httpx.Response(200, json=body)).chat.completions.create(**CREATE)
    assert caught.value.partial.to_dict() == body


@pytest.mark.parametrize("body", [{}, {"choices": None}, {"choices": {}}, [], None, 7, "text"])
def test_create_answer_of_any_shape_is_read(body: Any) -> None:
    answer = client_for(
        httpx.Response(200, content=json.dumps(body).encode())
    ).chat.completions.create(**CREATE)
    assert (answer.text, answer.tool_calls, answer.finish_reason) == ("", [], None)
    assert answer.cost is None


@pytest.mark.parametrize(
    "content", [b"<html><title>Welcome</title>", b"", b"   ", b'{"choices": [', b"\xff\xfe"]
)
def test_create_answer_that_is_no_json(content: bytes) -> None:
    headers = {"content-type": "text/html", "x-generation-id": "gen-3"}
    client = client_for(httpx.Response(200, content=content, headers=headers))
    with pytest.raises(ResponseDecodeError) as caught:
        client.chat.completions.create(**CREATE)
    error = caught.value
    assert (error.status_code, error.model, error.generation_id) == (200, MODEL, "gen-3")
    assert (error.body or "").startswith(content[:4].decode("utf-8", "replace"))


def test_create_redirect_is_not_followed_with_the_key() -> None:
    headers = {"location": "https://elsewhere.example/"}
    client = client_for(httpx.Response(307, headers=headers))
    with pytest.raises(APIStatusError) as caught:
        client.chat.completions.create(**CREATE)
    assert (type(caught.value), caught.value.status_code) == (APIStatusError, 307)
    with pytest.raises(APIStatusError):
        client.chat.completions.create(**CREATE, stream=True)

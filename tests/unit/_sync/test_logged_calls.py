# Made from tests/unit/_async/test_logged_calls.py by scripts/unasync, do not edit.
# Change the source, then run scripts/unasync;
# scripts/unasync --check fails while the two differ.
from __future__ import annotations

import logging
from typing import Any

import pytest

from openrouter.errors import AuthenticationError, StreamInterruptedError
from openrouter.testing import FakeOpenRouter, faults

CREATE: Any = {"model": "openai/gpt-4o-mini", "messages": "A private question"}


def events(caplog: pytest.LogCaptureFixture) -> list[Any]:
    """The records of events, as (event, the record)."""
    return [(vars(record).get("event"), record) for record in caplog.records]


def names(caplog: pytest.LogCaptureFixture) -> list[Any]:
    return [name for name, _ in events(caplog)]


def test_call_is_logged_without_what_was_said(caplog: pytest.LogCaptureFixture) -> None:
    fake = FakeOpenRouter()
    fake.reply("A private answer", usage={"prompt_tokens": 7})
    answer = fake.client().chat.completions.create(**CREATE)
    assert names(caplog) == ["request.started", "request.finished"]
    record = caplog.records[-1]
    found = vars(record)
    assert found["generation_id"] == answer.generation_id
    assert (found["prompt_tokens"], found["cost"]) == (7, answer.cost)
    assert (found["model"], found["provider"]) == (answer.model, answer.provider)
    assert (found["status"], found["attempt"], found["outcome"]) == (200, 1, "ok")
    assert found["ms"] >= 0
    assert "private" not in str([vars(record) for record in caplog.records])


def test_conversations_are_logged_on_request(caplog: pytest.LogCaptureFixture) -> None:
    fake = FakeOpenRouter()
    fake.reply("A private answer")
    client = fake.client(log_bodies=True)
    client.with_options(timeout=5).chat.completions.create(**CREATE)
    (_, first), (_, last) = events(caplog)
    assert first.request_body["messages"][0]["content"] == "A private question"
    assert last.response_body["choices"][0]["message"]["content"] == "A private answer"


def test_calls_that_ask_no_model_are_logged(caplog: pytest.LogCaptureFixture) -> None:
    FakeOpenRouter().client(log_bodies=True).models.count()
    (_, first), (_, last) = events(caplog)
    assert (first.method, first.path) == ("GET", "/api/v1/models/count")
    assert last.outcome == "ok"
    for name in ("request_body", "response_body", "model"):
        assert not hasattr(last, name)


def test_failures_and_repetitions_are_logged(caplog: pytest.LogCaptureFixture) -> None:
    fake = FakeOpenRouter()
    fake.fail(faults.rate_limited(retry_after=0))
    fake.client().chat.completions.create(**CREATE)
    assert names(caplog)[1:-1] == ["attempt.failed", "retry.scheduled"]
    failed = caplog.records[1]
    assert failed.levelno == logging.WARNING
    assert (vars(failed)["error"], vars(failed)["status"]) == ("RateLimitError", 429)


def test_what_the_api_says_of_a_failure_is_logged_on_request_only(
    caplog: pytest.LogCaptureFixture,
) -> None:
    fake = FakeOpenRouter(api_keys=["sk-or-v1-another"])
    for bodies in (False, True):
        caplog.clear()
        client = fake.client(api_key="sk-or-v1-0123456789abcdef", log_bodies=bodies)
        with pytest.raises(AuthenticationError):
            client.chat.completions.create(**CREATE)
        assert names(caplog) == ["request.started", "attempt.failed", "request.finished"]
        for record in caplog.records[1:]:
            assert hasattr(record, "error_message") is bodies


def test_stream_is_logged_once(caplog: pytest.LogCaptureFixture) -> None:
    fake = FakeOpenRouter()
    fake.reply(chunks=["private "] * 20)
    with fake.client().chat.completions.stream(**CREATE) as stream:
        assert len([chunk for chunk in stream]) >= 20
        cost = (stream.completion()).cost
    assert names(caplog) == ["request.started", "stream.first_token", "request.finished"]
    last = vars(caplog.records[-1])
    assert (last["outcome"], last["cost"], last["finish_reason"]) == ("ok", cost, "stop")
    assert "private" not in str([vars(record) for record in caplog.records])


def test_stream_that_is_closed_early_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    fake = FakeOpenRouter()
    fake.reply(chunks=["One ", "two "] * 20)
    with fake.client().chat.completions.stream(**CREATE) as stream:
        for chunk in stream:
            if chunk.text:
                break
    assert names(caplog)[-1] == "request.finished"
    last = vars(caplog.records[-1])
    assert (last["outcome"], last["generation_id"]) == ("cancelled", stream.generation_id)


def test_broken_stream_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    fake = FakeOpenRouter()
    fake.reply(chunks=["private "] * 20)
    fake.fail(faults.Cut(after_bytes=2500))
    with pytest.raises(StreamInterruptedError):
        with fake.client().chat.completions.stream(**CREATE) as stream:
            for _ in stream:
                pass
    assert names(caplog)[-2:] == ["stream.interrupted", "request.finished"]
    assert vars(caplog.records[-1])["error"] == "StreamInterruptedError"


def test_catalogue_that_was_fetched_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    client = FakeOpenRouter().client()
    models = len(client.models.catalogue())
    client.models.catalogue()
    (record,) = [record for name, record in events(caplog) if name == "pricing.refreshed"]
    assert (record.name, record.models) == ("openrouter.pricing", models)

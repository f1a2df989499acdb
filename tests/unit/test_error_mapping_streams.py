from __future__ import annotations

import json
import pickle
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openrouter import errors
from openrouter._error_mapping import (
    error_from_response,
    error_in_body,
    error_in_choice,
    error_in_chunk,
    may_report_error,
)


@pytest.mark.parametrize(
    "chunk",
    [
        {"choices": [{"delta": {"content": "Hi"}, "finish_reason": None}], "error": None},
        {"choices": [{"finish_reason": "stop"}, None]},
        {"choices": [], "usage": {"cost": 0.1}},
        {"choices": None},
        {"type": "message_start", "message": {}},
        {"type": "response.completed", "response": {"error": None}},
        {"type": "response.fusion_call.panel.failed", "error": "Panel down"},
        {},
        [],
        None,
        "[DONE]",
    ],
)
def test_chunk_without_an_error(chunk: object) -> None:
    assert error_in_chunk(chunk) is None


@pytest.mark.parametrize(
    ("code", "kind", "status"),
    [
        (502, errors.ProviderError, 502),
        ("server_error", errors.ServerError, None),
        ("rate_limit_exceeded", errors.RateLimitError, 429),
    ],
)
def test_chat_chunk_with_an_error(code: object, kind: type[Exception], status: int | None) -> None:
    chunk = {
        "id": "gen-1",
        "object": "chat.completion.chunk",
        "model": "a/b",
        "provider": "Groq",
        "error": {"code": code, "message": "Overheated"},
        "choices": [{"index": 0, "delta": {"content": ""}, "finish_reason": "error"}],
    }
    error = error_in_chunk(chunk, headers={"x-request-id": "req-1"}, model="asked/for")
    assert type(error) is kind
    assert error is not None
    assert (error.status_code, error.code, error.message) == (status, code, "Overheated")
    assert (error.generation_id, error.model, error.provider_name) == ("gen-1", "a/b", "Groq")
    assert (error.request_id, error.body) == ("req-1", chunk)


def test_chat_chunk_with_metadata() -> None:
    metadata = {"error_type": "provider_overloaded", "provider_code": "busy"}
    error = error_in_chunk({"error": {"code": 503, "message": "Busy", "metadata": metadata}})
    assert type(error) is errors.ProviderOverloadedError
    assert error is not None
    assert (error.error_type, error.metadata) == ("provider_overloaded", metadata)


@pytest.mark.parametrize(
    "choice", [{"finish_reason": "error"}, {"error": {"code": 502, "message": "Overheated"}}]
)
def test_chat_chunk_with_a_failed_choice(choice: dict[str, Any]) -> None:
    chunk = {"id": "gen-1", "model": "a/b", "choices": [{"finish_reason": "stop"}, choice]}
    error = error_in_chunk(chunk)
    assert type(error) is errors.ProviderError
    assert error is not None
    assert (error.generation_id, error.model, error.body) == ("gen-1", "a/b", chunk)


def test_responses_event_failed() -> None:
    event = {
        "type": "response.failed",
        "response": {
            "id": "resp-1",
            "status": "failed",
            "model": "a/b",
            "error": {"code": "server_error", "message": "Overheated"},
            "error_type": "provider_unavailable",
        },
    }
    error = error_in_chunk(event)
    assert type(error) is errors.ProviderError
    assert error is not None
    assert (error.generation_id, error.model, error.status_code) == ("resp-1", "a/b", 502)
    assert error.body == event


@pytest.mark.parametrize("response", [{}, None, {"error": None}])
def test_responses_event_failed_without_a_reason(response: object) -> None:
    error = error_in_chunk({"type": "response.failed", "response": response})
    assert type(error) is errors.APIStatusError


@pytest.mark.parametrize(
    "event",
    [
        {"type": "response.error", "error": {"code": "rate_limit_exceeded", "message": "Slow"}},
        {"type": "error", "error": {"code": "rate_limit_exceeded", "message": "Slow"}},
        {"type": "error", "code": "rate_limit_exceeded", "message": "Slow", "param": None},
        {"type": "error", "error": {"type": "rate_limit_error", "message": "Slow"}},
        {"type": "error", "error": {"error_type": "rate_limit_exceeded", "message": "Slow"}},
        {"type": "error", "error": {"code": "429", "message": "Slow", "param": None}},
        {"type": "unheard_of", "error": {"code": 429, "message": "Slow"}},
    ],
)
def test_error_event(event: dict[str, Any]) -> None:
    error = error_in_chunk(event)
    assert type(error) is errors.RateLimitError
    assert error is not None
    assert (error.message, error.status_code, error.retryable) == ("Slow", 429, True)


def test_error_event_that_says_nothing() -> None:
    error = error_in_chunk({"type": "error"})
    assert type(error) is errors.APIStatusError
    assert str(error) == "Request failed: no message given"


# Names that the mapping looks for, so that random JSON gets past the first look.
NAMES = st.sampled_from("""
    error message code type error_type metadata availability choices finish_reason response status
    object headers retry_after reasons raw patterns pipeline openrouter_metadata provider model id
    fallback_models constraint detail requested_models affected_providers previous_errors request_id
    http_status retryable Retry-After X-RateLimit-Reset
    """.split())  # noqa: SIM905
TEXTS = [
    "error",
    "response.failed",
    "failed",
    "rate_limit_exceeded",
    "permission_denied",
    "capacity_exhausted",
    "timeout",
    "429",
    "2e400",
    "Provider returned error",
    "Bearer abc123 sk-or-v1-abc123",
    "two\u2028lines",
]
WORDS = st.one_of(st.text(max_size=20), st.sampled_from(TEXTS))
JSON: st.SearchStrategy[Any] = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(),
        WORDS,
        st.sampled_from([403, 429, 502]),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.one_of(NAMES, WORDS), inner, max_size=5)
    ),
    max_leaves=15,
)
HEADERS = st.dictionaries(
    st.sampled_from(["Retry-After", "date", "X-RateLimit-Reset", "X-RateLimit-Limit", "cf-ray"]),
    st.one_of(WORDS, st.sampled_from(["Tue, 14 Nov 2023 22:14:00 GMT", "-1", "1e400"])),
)


def check(error: errors.APIStatusError | None) -> None:
    """An error of ours, whole, on one line, without a key, and it pickles; or none."""
    if error is None:
        return
    assert isinstance(error, errors.APIStatusError)
    assert len(str(error).splitlines()) == 1
    assert "abc123" not in str(error) + repr(error)
    assert error.retry_after is None or error.retry_after >= 0
    assert isinstance(error.retryable, bool)
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert (str(again), repr(again)) == (str(error), repr(error))


@settings(deadline=None)
@given(JSON, HEADERS)
def test_any_json_in_an_answer_of_200(value: Any, headers: dict[str, str]) -> None:
    check(error_in_body(value, headers=headers, now=1.7e9))
    check(error_in_body({"error": value}, headers=headers))
    check(error_in_choice(value, body=value))
    check(error_in_choice({"error": value, "finish_reason": "error"}, body=value))
    check(error_in_chunk(value, headers=headers))
    check(error_in_chunk({"type": "response.failed", "response": value}))
    check(error_in_chunk({"choices": [value], "error": value}))


@settings(deadline=None)
@given(st.integers(100, 999), JSON, HEADERS)
def test_any_json_behind_a_status(status: int, value: Any, headers: dict[str, str]) -> None:
    for body in (value, {"error": value}, {"error": {"metadata": value, "availability": value}}):
        check(error_from_response(status, headers, json.dumps(body).encode(), now=1.7e9))


@settings(deadline=None)
@given(st.integers(100, 999), st.binary())
def test_any_bytes_behind_a_status(status: int, content: bytes) -> None:
    error = error_from_response(status, {}, content)
    check(error)
    assert error.status_code == status
    check(error_from_response(status, {}, b'{"error": ' + content))


@pytest.mark.parametrize(
    "chunk",
    [
        {"error": {"code": 502}},
        {"type": "error"},
        {"type": "response.failed"},
        {"choices": [{"delta": {}}, {"finish_reason": "error"}]},
        {"choices": [{"error": {"message": "No."}}]},
    ],
)
def test_chunk_that_may_report_an_error_is_looked_at(chunk: Any) -> None:
    assert may_report_error(chunk)


@pytest.mark.parametrize(
    "chunk",
    [None, [], 7, {}, {"choices": 7}, {"choices": [7, {"error": None, "finish_reason": "stop"}]}],
)
def test_chunk_that_reports_no_error_is_not_looked_at(chunk: Any) -> None:
    assert not may_report_error(chunk)
    assert error_in_chunk(chunk) is None

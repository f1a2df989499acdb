from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from openrouter import errors
from openrouter._error_mapping import error_from_response, error_in_body, error_in_choice

KEY = "sk-or-v1-0123456789abcdef"
RECORDINGS = Path(__file__).resolve().parents[3] / "shared" / "recordings"


def answer(
    status: int, body: object, headers: dict[str, str] | None = None, **options: Any
) -> errors.APIStatusError:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return error_from_response(status, headers or {}, content, **options)


def found(error: errors.APIStatusError | None) -> errors.APIStatusError:
    assert error is not None
    return error


@pytest.mark.parametrize("number", [0, 2])
def test_recorded_rate_limit(number: int) -> None:
    file = RECORDINGS / f"openrouter_errors_raised-{number}.json"
    if not file.exists():
        pytest.skip("the recordings are not here")
    recorded = json.loads(file.read_text())
    model = json.loads(recorded["request"])["model"]
    error = error_from_response(
        recorded["status"], recorded["headers"], recorded["body"].encode(), model=model
    )
    assert type(error) is errors.RateLimitError
    assert (error.status_code, error.code, error.retryable) == (429, 429, True)
    assert (error.provider_name, error.message) == ("Google", "Provider returned error")
    assert str(error) == (
        "Rate limit reached (429) for google/gemini-2.0-flash-exp:free at Google: "
        "Provider returned error: google/gemini-2.0-flash-exp:free is temporarily rate-limited "
        "upstream. Please retry shortly, or add your own key to accumulate your rate limits: "
        "https://openrouter.ai/settings/integrations; try again shortly"
    )


def test_response_with_everything() -> None:
    availability = {
        "code": "capacity_exhausted",
        "retryable": True,
        "requested_models": ["a/b"],
        "docs_url": "https://openrouter.ai/docs",
        "retry_after": 15,
        "affected_providers": ["Chutes"],
        "fallback_models": ["c/d"],
    }
    metadata = {"error_type": "rate_limit_exceeded", "provider_code": "slow_down"}
    body = {
        "error": {
            "code": 429,
            "message": "Slow down.",
            "metadata": metadata,
            "availability": availability,
        },
        "user_id": "user_1",
    }
    headers = {
        "X-Generation-Id": "gen-7",
        "CF-Ray": "ray-1",
        "Retry-After": "40",
        "x-ratelimit-LIMIT": "20",
        "X-RateLimit-Remaining": "0",
        "X-RateLimit-Reset": "1700000000500",
    }
    error = answer(429, body, headers)
    assert isinstance(error, errors.RateLimitError)
    assert (error.limit, error.remaining, error.reset) == (20, 0, 1_700_000_000.5)
    assert (error.status_code, error.code, error.error_type) == (429, 429, "rate_limit_exceeded")
    assert (error.generation_id, error.request_id, error.retry_after) == ("gen-7", "ray-1", 15.0)
    assert (error.model, error.provider_name) == ("a/b", "Chutes")
    assert (error.metadata, error.availability, error.body) == (metadata, availability, body)
    assert str(error) == (
        "Rate limit reached (429) for a/b at Chutes: Slow down; try c/d; retry after 15 s"
    )


def test_response_times_are_by_the_server_clock_or_ours() -> None:
    late = {"Retry-After": "Tue, 14 Nov 2023 22:14:00 GMT"}
    dated = {**late, "Date": "Tue, 14 Nov 2023 22:13:20 GMT"}
    assert answer(503, {}, late).retry_after is None
    assert answer(503, {}, late, now=1_700_000_030.0).retry_after == 10.0
    assert answer(503, {}, dated, now=5.0).retry_after == 40.0


def test_response_limits_from_the_body() -> None:
    headers = {"X-RateLimit-Limit": "20", "X-RateLimit-Remaining": "0", "X-RateLimit-Reset": 1.7e12}
    error = answer(429, {"error": {"metadata": {"headers": headers}}}, now=1.7e9 - 30)
    assert isinstance(error, errors.RateLimitError)
    assert (error.limit, error.remaining, error.reset, error.retry_after) == (20, 0, 1.7e9, 30.0)


def test_response_of_messages() -> None:
    body = {
        "type": "error",
        "error": {"type": "rate_limit_error", "message": "Slow down."},
        "request_id": "gen-9",
        "metadata": {"provider_name": "Anthropic"},
    }
    error = answer(429, body, {"X-Request-Id": "other"})
    assert type(error) is errors.RateLimitError
    assert (error.code, error.message) == ("rate_limit_error", "Slow down.")
    assert (error.request_id, error.generation_id) == ("gen-9", "gen-9")
    assert (error.provider_name, error.metadata) == ("Anthropic", {"provider_name": "Anthropic"})


def test_response_of_messages_before_routing() -> None:
    body = {"type": "error", "error": {"type": "api_error", "message": "x"}, "request_id": None}
    error = answer(502, body, {"x-request-id": "req-1"})
    assert type(error) is errors.ProviderError
    assert (error.request_id, error.generation_id, error.metadata) == ("req-1", None, None)
    unrouted = answer(401, {**body, "request_id": "req-2"})
    assert (unrouted.request_id, unrouted.generation_id) == ("req-2", None)


def test_response_of_responses_validation() -> None:
    body = {"error": {"code": "invalid_prompt", "message": "Missing input"}, "metadata": None}
    error = answer(400, body)
    assert type(error) is errors.BadRequestError
    assert (error.status_code, error.code) == (400, "invalid_prompt")


def test_response_of_moderation() -> None:
    metadata = {
        "reasons": ["violence", 7],
        "flagged_input": "so ... on",
        "provider_name": "OpenAI",
        "model_slug": "openai/gpt",
    }
    error = answer(403, {"error": {"code": 403, "message": "Flagged.", "metadata": metadata}})
    assert isinstance(error, errors.ModerationError)
    assert (error.reasons, error.flagged_input) == (["violence", "7"], "so ... on")
    assert (error.provider_name, error.model) == ("OpenAI", "openai/gpt")
    odd = answer(403, {"error": {"metadata": {"reasons": "violence", "flagged_input": 5}}})
    assert isinstance(odd, errors.ModerationError)
    assert (odd.reasons, odd.flagged_input) == (None, None)


def test_response_of_a_guardrail() -> None:
    body = {
        "error": {"code": 403, "message": "Blocked."},
        "openrouter_metadata": {"pipeline": [{"type": "guardrail", "guardrail_id": "g"}]},
    }
    assert type(answer(403, body)) is errors.GuardrailError


@pytest.mark.parametrize("number", [0, 1])
def test_response_names_the_last_provider_that_failed(number: int) -> None:
    previous = [{"provider": "A"}, {"provider": "B"}][: number + 1]
    error = answer(502, {"error": {"metadata": {"previous_errors": previous}}})
    assert error.provider_name == "AB"[number]


@pytest.mark.parametrize(
    ("content", "message", "body"),
    [
        (b"", "Bad Gateway", None),
        (b"\n \n", "Bad Gateway", "\n \n"),
        (
            b"upstream connect error\nreset",
            "upstream connect error",
            "upstream connect error\nreset",
        ),
        (b"<p></p>\n<h1>Down</h1> now", "Down  now", "<p></p>\n<h1>Down</h1> now"),
        (
            b"<html><head><TITLE>502:\n Bad gateway</TITLE>",
            "502: Bad gateway",
            "<html><head><TITLE>502:\n Bad gateway</TITLE>",
        ),
        (b"<title> </title>\nDown", "Down", "<title> </title>\nDown"),
        (b"\xff\xfe", "\ufffd\ufffd", "\ufffd\ufffd"),
        (b"\xef\xbb\xbf" + b'{"error": "Down"}', "Down", {"error": "Down"}),
        (b"x" * 300, "x" * 200, "x" * 300),
        (b'"Down"', "Down", "Down"),
        (
            b'{"error": {"message": ["no", "text"]}}',
            "Bad Gateway",
            {"error": {"message": ["no", "text"]}},
        ),
        (b'{"message": "Down", "code": 7}', "Down", {"message": "Down", "code": 7}),
        (b'{"detail": "Down"}', "Down", {"detail": "Down"}),
        (b'{"error": null}', "Bad Gateway", {"error": None}),
        (b'{"error": [1]}', "Bad Gateway", {"error": [1]}),
        (b"[1]", "Bad Gateway", [1]),
        (b"null", "Bad Gateway", None),
        (b"[" * 100_000, "[" * 200, "[" * 100_000),
        (b"1" * 5_000, "1" * 200, "1" * 5_000),
    ],
)
def test_response_with_any_body(content: bytes, message: str, body: object) -> None:
    error = answer(502, content)
    assert type(error) is errors.ProviderError
    assert error.message == message
    assert error.body == body or content.isdigit()


def test_response_without_a_message_and_without_a_phrase() -> None:
    assert str(answer(529, b"")) == "Provider overloaded (529): no message given; try again shortly"


def test_response_never_shows_the_key() -> None:
    inner = {"message": f"Bad key {KEY}", "metadata": {"raw": f"Bearer {KEY}"}, "code": KEY}
    for error in (answer(401, {"error": inner}), answer(401, f"<b>{KEY}".encode())):
        assert KEY not in str(error) + repr(error) + error.message + str(error.__dict__)
        assert "[redacted]" in error.message


def test_body_without_an_error() -> None:
    good: dict[str, Any] = {"choices": [], "error": None, "status": "completed"}
    other: list[object] = [{}, [], None, "error", 5, {"status": "failed"}, {"error": {}}]
    for data in (good, *other):
        assert error_in_body(data) is None


@pytest.mark.parametrize(
    "job",
    [
        {"id": "v", "polling_url": "https://x", "status": "failed", "error": "Too dark"},
        {"object": "batch", "status": "failed", "error": {"message": "Bad line"}},
    ],
)
def test_body_of_a_failed_job_is_an_answer(job: dict[str, Any]) -> None:
    assert error_in_body(job) is None


def test_body_with_an_error() -> None:
    data = {
        "id": "gen-1",
        "model": "a/b",
        "provider": "Groq",
        "error": {"code": 502, "message": "Overheated", "metadata": {"provider_code": "hot"}},
    }
    error = found(error_in_body(data, model="asked/for"))
    assert type(error) is errors.ProviderError
    assert (error.status_code, error.generation_id, error.model) == (502, "gen-1", "a/b")
    assert (error.provider_name, error.message, error.body) == ("Groq", "Overheated", data)
    assert found(error_in_body(data, headers={"X-GENERATION-ID": "gen-2"})).generation_id == "gen-2"


@pytest.mark.parametrize(
    ("error", "status", "code"),
    [
        ({"code": 429}, 429, 429),
        ({"code": "429"}, 429, "429"),
        ({"code": "429 "}, None, "429 "),
        ({"code": 200}, None, 200),
        ({"code": 600, "http_status": 502}, 502, 600),
        ({"code": True, "http_status": 502}, 502, None),
        ({"code": None, "type": "error"}, None, None),
        ({"code": 4.5, "type": "api_error"}, None, "api_error"),
        ({"http_status": 503, "error_type": "provider_overloaded"}, 503, None),
        ({"error_type": "payment_required"}, 402, None),
        ("Only words", None, None),
        ([1], None, None),
    ],
)
def test_body_status_and_code(error: object, status: int | None, code: object) -> None:
    it = found(error_in_body({"error": error}))
    assert (it.status_code, it.code) == (status, code)


def test_body_of_a_failed_response_keeps_the_callers_metadata_apart() -> None:
    data = {
        "id": "resp-1",
        "object": "response",
        "status": "failed",
        "error": {"code": "server_error", "message": "Overheated"},
        "error_type": "provider_unavailable",
        "metadata": {"provider_name": "of my own"},
    }
    error = found(error_in_body(data, model="a/b"))
    assert type(error) is errors.ProviderError
    assert (error.status_code, error.code) == (502, "server_error")
    assert (error.metadata, error.provider_name, error.generation_id) == (None, None, "resp-1")


@pytest.mark.parametrize("hint", [{"object": "response"}, {"error_type": "timeout"}])
def test_body_of_a_failed_response_without_an_error(hint: dict[str, str]) -> None:
    error = found(error_in_body({"status": "failed", "error": None, **hint}))
    assert error.message in ("no message given", "Gateway Timeout")


def test_body_of_messages() -> None:
    data = {"type": "error", "error": {"type": "overloaded_error", "message": "Busy"}}
    assert type(found(error_in_body(data))) is errors.ProviderOverloadedError


def test_choice_without_an_error() -> None:
    choices: list[object] = [{"finish_reason": "stop"}, {"error": None}, {}, None, [], "error"]
    for choice in choices:
        assert error_in_choice(choice) is None


def test_choice_with_an_error() -> None:
    choice = {
        "finish_reason": "error",
        "message": {"content": "Once upon"},
        "error": {"code": 429, "message": "Slow down"},
    }
    completion = {"id": "gen-1", "model": "a/b", "provider": "Groq", "choices": [choice]}
    error = found(error_in_choice(choice, body=completion, model="asked/for"))
    assert type(error) is errors.RateLimitError
    assert (error.generation_id, error.model, error.provider_name) == ("gen-1", "a/b", "Groq")
    assert (error.body, error.retryable) == (completion, True)
    assert found(error_in_choice(choice)).body == choice
    assert found(error_in_choice(choice, body=[], model="asked/for")).model == "asked/for"


@pytest.mark.parametrize(
    ("choice", "message"),
    [
        ({"error": {"message": "Overheated"}}, "Overheated"),
        ({"error": "Overheated"}, "Overheated"),
        ({"finish_reason": "error"}, 'finish_reason is "error"'),
        (
            {"finish_reason": "error", "native_finish_reason": "OOM"},
            'finish_reason is "error" (provider: OOM)',
        ),
    ],
)
def test_choice_that_names_no_kind(choice: dict[str, Any], message: str) -> None:
    error = found(error_in_choice(choice))
    assert type(error) is errors.ProviderError
    assert (error.status_code, error.retryable, error.message) == (None, True, message)

"""Errors of calls as a whole say where they failed, and what was there before."""

from __future__ import annotations

from typing import Any

import pytest

from openrouter._error_mapping import (
    error_from_response,
    error_in_body,
    error_in_choice,
    error_in_chunk,
)
from openrouter._error_timing import rate_limit
from openrouter.attempts import Attempt
from openrouter.errors import (
    APITimeoutError,
    FallbackExhaustedError,
    ProviderError,
    RateLimitError,
    ResponseDecodeError,
    StreamInterruptedError,
)


def test_timeout_names_the_model_and_the_provider() -> None:
    error = APITimeoutError("10 s passed.", phase="idle", model="a/b", provider_name="Google")
    assert str(error).startswith("No answer from OpenRouter in time (idle) for a/b at Google: ")


def test_interrupted_stream_names_the_model_and_the_provider() -> None:
    error = StreamInterruptedError("Cut.", model="a/b", provider_name="Google", retryable=False)
    assert str(error) == "Stream interrupted after 0 characters for a/b at Google: Cut."


@pytest.mark.parametrize(
    ("models", "line"),
    [
        ([], "Fallback exhausted: All failed"),
        (["a/b"], "Fallback exhausted: All failed"),
        (["a/b", "a/b", None], "Fallback exhausted: All failed"),
        (["a/b", "c/d", "a/b"], "Fallback exhausted: All failed (a/b, c/d)"),
    ],
)
def test_exhausted_fallback_names_the_models_where_there_were_several(
    models: list[Any], line: str
) -> None:
    attempts = [Attempt(model=model) for model in models]
    error = FallbackExhaustedError("All failed.", attempts=attempts)
    assert str(error) == line
    assert error.attempts == tuple(attempts)


def test_exhausted_fallback_keeps_what_the_last_model_had_said() -> None:
    last = ProviderError("Overheated.", status_code=502)
    last.partial = {"text": "Once"}
    error = FallbackExhaustedError("All failed.", cause=last)
    assert error.partial is last.partial
    assert str(error) == "Fallback exhausted (502): All failed: Overheated."
    assert FallbackExhaustedError("All failed.").partial is None


def test_full_stop_goes_before_the_cause_and_nothing_else_does() -> None:
    last = ProviderError("Overheated.")
    error = FallbackExhaustedError("All failed at X.", cause=last)
    assert str(error) == "Fallback exhausted: All failed at X: Overheated."
    unread = ResponseDecodeError("No JSON from X.", body="<html>")
    assert str(unread) == "Unreadable answer: No JSON from X: <html>"


HEADERS = {"Retry-After": "Tue, 14 Nov 2023 22:13:50 GMT", "X-Request-Id": "req-1"}
NOW = 1_700_000_000.0
KNOWN: Any = {"headers": HEADERS, "model": "a/b", "now": NOW}
ERROR = {"message": "Broken.", "code": "server_error"}


@pytest.mark.parametrize(
    ("found_in", "said"),
    [
        (error_in_body, {"error": ERROR}),
        (error_in_choice, {"error": ERROR}),
        (error_in_chunk, {"error": ERROR}),
        (error_in_chunk, {"type": "error", **ERROR}),
        (error_in_chunk, {"type": "response.failed", "response": {"error": ERROR}}),
        (error_in_chunk, {"choices": [{"error": ERROR}]}),
    ],
)
def test_error_knows_what_the_call_knew_wherever_it_was_found(found_in: Any, said: Any) -> None:
    error = found_in(said, **KNOWN)
    assert error.message == "Broken."
    assert (error.model, error.request_id, error.retry_after) == ("a/b", "req-1", 30.0)


def test_error_of_a_status_knows_what_the_call_knew() -> None:
    error = error_from_response(503, HEADERS, b'{"error": "Broken."}', model="a/b", now=NOW)
    assert (error.model, error.request_id, error.retry_after) == ("a/b", "req-1", 30.0)


def test_availability_may_stand_beside_the_error() -> None:
    body = {"error": {"message": "No."}, "availability": {"code": "capacity_exhausted"}}
    error = error_in_body(body)
    assert isinstance(error, RateLimitError)
    assert error.availability == {"code": "capacity_exhausted"}


@pytest.mark.parametrize(("code", "status"), [(400, 400), (599, 599), (399, None), (600, None)])
def test_code_of_an_error_is_a_status_from_400_to_599(code: int, status: int | None) -> None:
    error = error_in_body({"error": {"code": code, "message": "No."}})
    assert error is not None
    assert error.status_code == status


def test_words_of_the_provider_follow_those_that_say_nothing() -> None:
    error = ProviderError("Provider returned error.", metadata={"raw": "Overheated"})
    assert str(error) == "Provider failed: Provider returned error: Overheated"


@pytest.mark.parametrize("said", ["Google", [], {"0": "Google"}, None])
def test_availability_names_nobody_where_it_has_no_list(said: Any) -> None:
    availability = {"requested_models": said, "affected_providers": said}
    error = error_in_body({"error": {"message": "No.", "availability": availability}})
    assert error is not None
    assert (error.model, error.provider_name) == (None, None)


def test_advice_follows_the_message_without_its_full_stop() -> None:
    assert str(ProviderError("No X.", retry_after=1)) == "Provider failed: No X; retry after 1 s"


def test_reset_from_1e11_on_is_in_milliseconds() -> None:
    assert rate_limit({"x-ratelimit-reset": "100000000000"}, {}).reset == 1e8
    assert rate_limit({"x-ratelimit-reset": "99999999999"}, {}).reset == 99_999_999_999

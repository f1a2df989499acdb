"""Errors of calls as a whole say where they failed, and what was there before."""

from __future__ import annotations

from typing import Any

import pytest

from openrouter.attempts import Attempt
from openrouter.errors import (
    APITimeoutError,
    FallbackExhaustedError,
    ProviderError,
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

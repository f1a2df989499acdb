from __future__ import annotations

import copy
import pickle
import re
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import pytest

from openrouter import errors
from openrouter.errors import OpenRouterError

KEY = "sk-or-v1-0123456789abcdef"
FIELDS: dict[str, Any] = {
    "status_code": 429,
    "code": "rate_limit_exceeded",
    "error_type": "rate_limit_exceeded",
    "metadata": {"provider_name": "Google"},
    "provider_name": "Google",
    "model": "a/b",
    "generation_id": "gen-1",
    "request_id": "req-1",
    "retry_after": 40.0,
    "retryable": True,
    "availability": {"code": "capacity_exhausted"},
    "body": {"error": {}},
    "suggestion": "a/c",
}
EXTRA: dict[str, dict[str, Any]] = {
    "APITimeoutError": {"phase": "read"},
    "BudgetExceededError": {
        "limit": Decimal(1),
        "spent": Decimal("0.7"),
        "reserved": Decimal("0.1"),
        "asked": Decimal("0.5"),
        "per": "day",
        "reset": 1700006400.0,
    },
    "IncompleteResponseError": {"finish_reason": "length", "advice": "raise max_tokens"},
    "ModerationError": {"reasons": ["violence"], "flagged_input": "so ... on"},
    "RateLimitError": {"limit": 20, "remaining": 0, "reset": 1700000000.5},
    "StreamInterruptedError": {"partial": SimpleNamespace(text="Once"), "cause": None},
}
TREE = {
    "OpenRouterError": "Exception",
    "ConfigurationError": "OpenRouterError",
    "APIConnectionError": "OpenRouterError",
    "APITimeoutError": "APIConnectionError",
    "APIStatusError": "OpenRouterError",
    "BadRequestError": "APIStatusError",
    "AuthenticationError": "APIStatusError",
    "InsufficientCreditsError": "APIStatusError",
    "PermissionDeniedError": "APIStatusError",
    "ModerationError": "PermissionDeniedError",
    "GuardrailError": "PermissionDeniedError",
    "NotFoundError": "APIStatusError",
    "ModelUnavailableError": "NotFoundError",
    "RequestTimeoutError": "APIStatusError",
    "ConflictError": "APIStatusError",
    "PayloadTooLargeError": "APIStatusError",
    "UnprocessableEntityError": "APIStatusError",
    "RateLimitError": "APIStatusError",
    "ServerError": "APIStatusError",
    "ProviderError": "ServerError",
    "ServiceUnavailableError": "ServerError",
    "ProviderOverloadedError": "ServerError",
    "StreamInterruptedError": "OpenRouterError",
    "FallbackExhaustedError": "OpenRouterError",
    "ResponseDecodeError": "OpenRouterError",
    "IncompleteResponseError": "OpenRouterError",
    "BudgetExceededError": "OpenRouterError",
}


def full(name: str) -> OpenRouterError:
    """One error of a class with every field set."""
    kind: type[OpenRouterError] = getattr(errors, name)
    return kind("Too fast.", **FIELDS, **EXTRA.get(name, {}))


class NeedsMore(errors.RateLimitError):
    """A user's subclass, whose constructor pickle could not call with `args` alone."""

    def __init__(self, message: str, *, attempt: int, **fields: Any) -> None:
        super().__init__(f"{message} (attempt {attempt})", **fields)
        self.attempt = attempt


def test_tree_is_the_one_drawn() -> None:
    assert {name: getattr(errors, name).__base__.__name__ for name in TREE} == TREE
    assert sorted(errors.__all__) == sorted(TREE)
    parents, drawn = ["Exception"], {}
    for indent, name in re.findall(r"^ {4}( *)(\w+Error)\b", errors.__doc__ or "", re.MULTILINE):
        depth = len(indent) // 2
        drawn[name] = parents[depth]
        parents[depth + 1 :] = [name]
    assert drawn == TREE


@pytest.mark.parametrize("name", TREE)
def test_fields_read_back(name: str) -> None:
    error = full(name)
    assert error.message == "Too fast."
    assert error.args == ("Too fast.",)
    assert {field: getattr(error, field) for field in FIELDS} == FIELDS
    for field, value in EXTRA.get(name, {}).items():
        assert getattr(error, field) == value


@pytest.mark.parametrize("name", TREE)
def test_fields_are_none_unless_given(name: str) -> None:
    error = getattr(errors, name)("Why.")
    retryable = name in ("APIConnectionError", "APITimeoutError", "StreamInterruptedError")
    for field in FIELDS:
        assert getattr(error, field) == (retryable if field == "retryable" else None)
    for field in EXTRA.get(name, {}):
        assert getattr(error, field) is None


@pytest.mark.parametrize("name", TREE)
def test_fields_must_be_named(name: str) -> None:
    with pytest.raises(TypeError):
        getattr(errors, name)("Why.", 429)
    with pytest.raises(TypeError):
        getattr(errors, name)("Why.", colour="red")


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
@pytest.mark.parametrize("name", TREE)
def test_pickle_keeps_class_and_fields(name: str, protocol: int) -> None:
    error = full(name)
    again = pickle.loads(pickle.dumps(error, protocol))
    assert type(again) is type(error)
    assert again.__dict__ == error.__dict__
    assert (again.args, str(again), repr(again)) == (error.args, str(error), repr(error))


@pytest.mark.parametrize("name", TREE)
def test_copies_keep_class_and_fields(name: str) -> None:
    error = full(name)
    shallow, deep = copy.copy(error), copy.deepcopy(error)
    for again in (shallow, deep):
        assert type(again) is type(error)
        assert again.__dict__ == error.__dict__
        assert again.args == error.args
    assert shallow.body is error.body
    assert deep.body is not error.body
    shallow.suggestion = "other"
    assert error.suggestion == "a/c"


def test_pickle_of_a_subclass_with_required_arguments() -> None:
    error = NeedsMore("Too fast.", attempt=3, limit=20, model="a/b")
    again = pickle.loads(pickle.dumps(error))
    assert isinstance(again, NeedsMore)
    assert (again.attempt, again.limit, again.model) == (3, 20, "a/b")
    assert str(again) == str(error)


def test_pickle_keeps_the_cause_of_an_interrupted_stream() -> None:
    cause = errors.ProviderError("Overheated.", status_code=502)
    again = pickle.loads(pickle.dumps(errors.StreamInterruptedError("Cut.", cause=cause)))
    assert isinstance(again.cause, errors.ProviderError)
    assert again.cause.status_code == 502


def test_partial_answer_travels_with_any_error() -> None:
    error = errors.ProviderError("Overheated.")
    assert error.partial is None
    error.partial = {"text": "Once"}
    assert pickle.loads(pickle.dumps(error)).partial == {"text": "Once"}
    assert copy.copy(error).partial is error.partial
    assert errors.ProviderError.partial is None


def test_str_says_what_where_why_and_what_to_do() -> None:
    assert str(full("RateLimitError")) == (
        "Rate limit reached (429) for a/b at Google: Too fast; retry after 40 s; did you mean a/c?"
    )


@pytest.mark.parametrize(
    ("error", "line"),
    [
        (
            errors.AuthenticationError("No auth credentials found", status_code=401),
            "Authentication failed (401): No auth credentials found; check OPENROUTER_API_KEY or "
            "api_key= against https://openrouter.ai/settings/keys",
        ),
        (
            errors.InsufficientCreditsError("No credit", status_code=402),
            "Out of credits (402): No credit; add credits at "
            "https://openrouter.ai/settings/credits",
        ),
        (
            errors.ServerError("Oops.", status_code=500, retryable=True),
            "Server error (500): Oops; try again shortly",
        ),
        (errors.ServerError("Oops.", retry_after=0.25), "Server error: Oops; retry after 0.25 s"),
        (errors.ConfigurationError("No key."), "No key."),
        (errors.APIStatusError("", status_code=418), "Request failed (418)"),
        (errors.OpenRouterError(""), ""),
        (
            errors.APIConnectionError("Connection refused.", model="a/b"),
            "No answer from OpenRouter for a/b: Connection refused; try again shortly",
        ),
        (
            errors.APITimeoutError("10 s passed.", phase="pool", retryable=False),
            "No answer from OpenRouter in time (pool): 10 s passed.",
        ),
        (errors.APITimeoutError("", retryable=False), "No answer from OpenRouter in time"),
    ],
)
def test_str_of_one_class(error: OpenRouterError, line: str) -> None:
    assert str(error) == line


def test_str_proposes_what_availability_proposes() -> None:
    availability = {
        "constraint": {"field": "model", "detail": "Use /embeddings."},
        "fallback_models": ["a/b", "c/d", "e/f", "g/h"],
    }
    error = errors.BadRequestError("No.", availability=availability)
    assert str(error) == "Bad request: No; Use /embeddings; try a/b, c/d, e/f"


@pytest.mark.parametrize(
    "availability",
    [
        {},
        {"constraint": "none", "fallback_models": "a/b"},
        {"constraint": {"detail": 5}, "fallback_models": []},
    ],
)
def test_str_with_odd_availability(availability: dict[str, Any]) -> None:
    assert str(errors.BadRequestError("No.", availability=availability)) == "Bad request: No."


@pytest.mark.parametrize("mark", ["\n", "\r\n", "\u2028", "\x85", "\x1b[31m", "\x00", "\ud800"])
def test_str_is_one_printable_line(mark: str) -> None:
    error = errors.BadRequestError(f"First{mark}second", model=f"a{mark}b", suggestion=f"c{mark}")
    assert len(str(error).splitlines()) == 1
    assert str(error).isprintable()
    assert error.message == f"First{mark}second"


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("Overheated.\nTry later.", "Overheated. Try later."),
        ({"error": {"message": "hot"}}, "{'error': {'message': 'hot'}}"),
        ("x" * 200, "x" * 200),
        ("x" * 201, "x" * 197 + "..."),
    ],
)
def test_str_quotes_the_provider_where_the_message_says_nothing(raw: object, shown: str) -> None:
    error = errors.ProviderError("Provider returned error", metadata={"raw": raw})
    assert str(error) == f"Provider failed: Provider returned error: {shown}"
    assert error.message == "Provider returned error"


@pytest.mark.parametrize(
    ("message", "metadata"),
    [
        ("Provider returned error", {"raw": ""}),
        ("Provider returned error", {}),
        ("Provider returned error", None),
        ("Something else", {"raw": "hidden"}),
    ],
)
def test_str_leaves_a_message_alone(message: str, metadata: dict[str, Any] | None) -> None:
    assert str(errors.ProviderError(message, metadata=metadata)) == f"Provider failed: {message}"


def test_keys_are_never_shown() -> None:
    error = errors.AuthenticationError(
        f"Bad key {KEY} in 'Authorization: Bearer abc123'",
        metadata={"raw": KEY},
        model=KEY,
        code=KEY,
        suggestion=KEY,
        body=KEY,
    )
    unknown = errors.ProviderError("Provider returned error", metadata={"raw": f"no key {KEY}"})
    undecoded = errors.ResponseDecodeError("Expected JSON.", body=f"You sent {KEY}".encode())
    for each in (error, unknown, undecoded):
        for text in (str(each), repr(each), each.message, str(each.args)):
            assert KEY not in text
            assert "abc123" not in text


def test_repr_names_the_short_fields() -> None:
    assert repr(full("ServerError")) == (
        "ServerError('Too fast.', status_code=429, code='rate_limit_exceeded', "
        "error_type='rate_limit_exceeded', provider_name='Google', model='a/b', "
        "generation_id='gen-1', request_id='req-1', retry_after=40.0, retryable=True)"
    )
    assert repr(errors.ServerError("a\nb")) == "ServerError('a\\nb', retryable=False)"


def test_interrupted_stream_takes_its_fields_from_the_cause() -> None:
    cause = full("RateLimitError")
    error = errors.StreamInterruptedError("Cut.", cause=cause, model="own/model")
    assert {field: getattr(error, field) for field in FIELDS} == {**FIELDS, "model": "own/model"}
    assert error.cause is cause
    assert errors.StreamInterruptedError("Cut.", cause=cause, model=None).model == "a/b"


def test_interrupted_stream_is_retryable_as_its_cause_is() -> None:
    refused = errors.BadRequestError("No.")
    assert errors.StreamInterruptedError("Cut.", cause=refused).retryable is False
    assert errors.StreamInterruptedError("Cut.", cause=refused, retryable=True).retryable is True
    assert errors.StreamInterruptedError("Cut.", cause=OSError("reset")).retryable is True
    assert errors.StreamInterruptedError("Cut.", retryable=False).retryable is False


@pytest.mark.parametrize(
    ("message", "cause", "line"),
    [
        ("No [DONE].", None, "No [DONE]; try again shortly"),
        ("Idle", OSError("reset"), "Idle: reset; try again shortly"),
        ("reset", OSError("reset"), "reset; try again shortly"),
        ("", errors.BadRequestError("Too long."), "Too long."),
        (
            "",
            errors.ProviderError("Provider returned error", metadata={"raw": "Overheated."}),
            "Provider returned error: Overheated.",
        ),
    ],
)
def test_str_of_an_interrupted_stream(message: str, cause: BaseException | None, line: str) -> None:
    error = errors.StreamInterruptedError(
        message, partial=SimpleNamespace(text="Once"), cause=cause
    )
    assert str(error) == f"Stream interrupted after 4 characters: {line}"


@pytest.mark.parametrize("partial", [None, "text", SimpleNamespace(text=None)])
def test_str_of_an_interrupted_stream_without_text(partial: object) -> None:
    error = errors.StreamInterruptedError("Cut", partial=partial, status_code=502, model="a/b")
    assert str(error).startswith("Stream interrupted after 0 characters (502) for a/b: Cut;")


@pytest.mark.parametrize(
    ("body", "line"),
    [
        (None, "Unreadable answer: Expected JSON."),
        ("<html>\nHi", "Unreadable answer: Expected JSON: <html> Hi"),
        (b"\xff\x00" + b"a" * 900, "Unreadable answer: Expected JSON: \ufffd " + "a" * 195 + "..."),
        ([1, "b"], "Unreadable answer: Expected JSON: [1, 'b']"),
    ],
)
def test_str_of_an_unreadable_answer_shows_its_start(body: object, line: str) -> None:
    assert str(errors.ResponseDecodeError("Expected JSON.", body=body)) == line


def test_configuration_error_is_a_value_error_too() -> None:
    assert issubclass(errors.ConfigurationError, ValueError)


def test_attempts_survive_pickle_and_copy() -> None:
    from openrouter import RetryPolicy
    from openrouter.testing import FakeOpenRouter, faults

    fake = FakeOpenRouter()
    fake.fail(faults.bad_gateway(), times=None)
    client = fake.client(retry=RetryPolicy(max_retries=1, initial_backoff=0))
    ask: Any = {"model": "openai/gpt-4o-mini", "messages": "Hi"}
    caught: list[OpenRouterError] = []
    more: dict[str, Any] = {"fallback": ["mistralai/mistral-small"]}
    none: dict[str, Any] = {}
    for options in (none, more):
        with pytest.raises(OpenRouterError) as failure:
            client.chat.completions.create(**ask, **options)
        caught.append(failure.value)
    for error in caught:
        for made in (copy.copy(error), copy.deepcopy(error), pickle.loads(pickle.dumps(error))):
            assert [a.status for a in made.attempts] == [a.status for a in error.attempts]
            assert str(made.attempts[-1].error) == str(error.attempts[-1].error)
    assert [len(error.attempts) for error in caught] == [2, 4]
    assert caught[0].attempts[-1].error is caught[0]

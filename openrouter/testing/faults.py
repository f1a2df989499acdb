"""What can go wrong with a call, as values to hand to `FakeOpenRouter.fail`.

A fault acts at one of three points, each a method of `Fault`: instead of an answer (a status, a
refused connection), on what the model says (an empty answer, an error in the choice), or on the
finished answer as it goes over the wire (an error in mid-stream, a cut, silence). A subclass of
`Fault` with methods of its own is a fault, too.

Example:
    >>> import httpx
    >>> from openrouter.testing import FakeOpenRouter, faults
    >>> fake = FakeOpenRouter()
    >>> fake.fail(faults.rate_limited(retry_after=7))
    >>> client = httpx.Client(transport=fake.transport(), base_url="https://openrouter.ai/api/v1/")
    >>> answer = client.get("models")
    >>> answer.status_code, answer.headers["retry-after"]
    (429, '7')
    >>> client.get("models").status_code
    200
"""

from __future__ import annotations

from openrouter.testing.fault_kinds import (
    Cut,
    EmptyAnswer,
    ErrorInBody,
    ErrorInChoice,
    Fault,
    GarbageLine,
    HtmlPage,
    LeadingWhitespace,
    NoConnection,
    NoDone,
    Silence,
    SlowFirstToken,
    Status,
    StreamError,
    TruncatedBody,
)

__all__ = [
    "Cut",
    "EmptyAnswer",
    "ErrorInBody",
    "ErrorInChoice",
    "Fault",
    "GarbageLine",
    "HtmlPage",
    "LeadingWhitespace",
    "NoConnection",
    "NoDone",
    "Silence",
    "SlowFirstToken",
    "Status",
    "StreamError",
    "TruncatedBody",
    "bad_gateway",
    "examples",
    "insufficient_credits",
    "internal_error",
    "moderated",
    "no_provider",
    "not_found",
    "overloaded",
    "rate_limited",
    "request_timeout",
]


def rate_limited(
    retry_after: float | str | None = None, provider_name: str | None = None
) -> Status:
    """429: too many requests, at a provider where one is named, else at OpenRouter."""
    metadata = {"provider_name": provider_name, "raw": "busy"} if provider_name else None
    return Status(429, "Too many requests.", metadata=metadata, retry_after=retry_after)


def insufficient_credits() -> Status:
    """402: the key or the account has no money left."""
    return Status(402, "The credits of this account are used up.")


def moderated(flagged_input: str = "something bad") -> Status:
    """403: moderation flagged the input."""
    metadata = {
        "reasons": ["violence"],
        "flagged_input": flagged_input,
        "provider_name": "OpenAI",
        "model_slug": "openai/gpt-4o-mini",
    }
    return Status(403, "The input was flagged by moderation.", metadata=metadata)


def not_found() -> Status:
    """404: no endpoint serves the model as asked."""
    return Status(404, "No endpoint serves this request.")


def request_timeout() -> Status:
    """408: the request took too long."""
    return Status(408, "The request took too long.")


def internal_error() -> Status:
    """500: masked, and without metadata."""
    return Status(500, "Internal error.")


def bad_gateway(provider_name: str = "OpenAI") -> Status:
    """502: the provider is down, or what it sent made no sense."""
    return Status(502, "The provider failed.", metadata={"provider_name": provider_name})


def no_provider(retry_after: float | str | None = None) -> Status:
    """503: no provider can take the request now."""
    return Status(503, "No provider is available now.", retry_after=retry_after)


def overloaded(provider_name: str = "Anthropic") -> Status:
    """529: the provider is overloaded."""
    return Status(529, "The provider is overloaded.", metadata={"provider_name": provider_name})


def examples(pause: float = 0.01) -> dict[str, Fault]:
    """One fault of every kind by name, for tests that go through all of them.

    Args:
        pause: Seconds that the slow ones take.
    """
    return {
        "status_400": Status(400, "The request makes no sense."),
        "status_401": Status(401, "The key is not known."),
        "insufficient_credits": insufficient_credits(),
        "moderated": moderated(),
        "not_found": not_found(),
        "request_timeout": request_timeout(),
        "status_409": Status(409, "Conflict."),
        "status_413": Status(413, "The body is too large."),
        "status_422": Status(422, "The request makes no sense here."),
        "rate_limited": rate_limited(retry_after=pause),
        "rate_limited_upstream": rate_limited(provider_name="Google"),
        "internal_error": internal_error(),
        "bad_gateway": bad_gateway(),
        "no_provider": no_provider(),
        "status_504": Status(504, "The provider took too long."),
        "edge_timeout_page": HtmlPage(),
        "overloaded": overloaded(),
        "error_in_body": ErrorInBody(),
        "error_in_choice": ErrorInChoice(),
        "stream_error": StreamError(),
        "stream_error_with_string_code": StreamError("server_error"),
        "refused": NoConnection("refused"),
        "reset": NoConnection("reset"),
        "closed": NoConnection("closed"),
        "cut": Cut(400),
        "cut_by_reset": Cut(400, reset=True),
        "truncated_body": TruncatedBody(),
        "slow_first_token": SlowFirstToken(pause),
        "silence": Silence(seconds=pause, every=pause),
        "leading_whitespace": LeadingWhitespace(),
        "garbage_line": GarbageLine(),
        "no_done": NoDone(),
        "stream_ends_early": NoDone(after=3),
        "empty_answer": EmptyAnswer(),
    }

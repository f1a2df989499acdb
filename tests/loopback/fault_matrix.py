"""What each fault of the fake means to a caller, written down once.

The table follows the specification: the tree in `openrouter.errors`, what `RetryPolicy` says is
sent again, what `FallbackPolicy` says leads to the next model. It is data for the tests of the
fault matrix, which play every cell of it over real sockets, and for the page `docs/faults.md`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Mapping

from openrouter import errors

FIRST = "openai/gpt-4o-mini"
# Asked next; none of its providers is one that a fault blames.
SECOND = "mistralai/mistral-small"
# How a stream cuts the answer; each piece follows a chunk that only names the role.
PIECES = ("One ", "two ", "three.")
WHOLE = "".join(PIECES)
# What the faults that break off a plain answer say before they do.
BEGUN = "It began well"


@dataclass(frozen=True)
class Gets:
    """What one attempt gets out of a fault.

    Attributes:
        error: The class that is raised; None for an answer.
        cause: The class of `StreamInterruptedError.cause`; None for a stream that just ended.
        status: `status_code`, which is the status of the attempt as well.
        error_type: `error_type`.
        retryable: `retryable`.
        provider: `provider_name`.
        generation: Whether `generation_id` is known.
        kept: The text of the answer, or of `partial`; None where there is no `partial`.
        charged: Whether it is known what the attempt cost.
        again: Whether the same model is asked again.
        onward: Whether the next model of a `FallbackPolicy` is asked.
    """

    error: type[errors.OpenRouterError] | None = None
    cause: type[errors.OpenRouterError] | None = None
    status: int | None = None
    error_type: str | None = None
    retryable: bool = False
    provider: str | None = None
    generation: bool = False
    kept: str | None = None
    charged: bool = False
    again: bool = False
    onward: bool = False


@dataclass(frozen=True)
class Row:
    """A fault of `faults.examples()`: what happens, and what the two ways of asking get."""

    what: str
    plain: Gets
    stream: Gets


def both(what: str, gets: Gets) -> Row:
    """A failure before an answer begins is the same for both."""
    return Row(what, gets, gets)


def refused(
    error: type[errors.OpenRouterError],
    status: int | None,
    error_type: str | None = None,
    provider: str | None = None,
) -> Gets:
    """A failure that comes back however often and of whomever one asks."""
    return Gets(error, status=status, error_type=error_type, provider=provider)


def passing(
    error: type[errors.OpenRouterError],
    status: int | None,
    error_type: str | None = None,
    provider: str | None = None,
) -> Gets:
    """A failure that another attempt or another model may mend."""
    return Gets(
        error,
        status=status,
        error_type=error_type,
        provider=provider,
        retryable=True,
        again=True,
        onward=True,
    )


def broken(
    cause: type[errors.OpenRouterError] | None,
    kept: str,
    *,
    status: int | None = None,
    provider: str | None = None,
    retryable: bool = True,
    silent: bool = False,
) -> Gets:
    """A stream that broke off; `silent`: before its first content, so that all may begin anew."""
    return Gets(
        errors.StreamInterruptedError,
        cause,
        status=status,
        provider=provider,
        retryable=retryable,
        generation=True,
        kept=kept,
        again=silent,
        onward=silent,
    )


def failed_choice(error: type[errors.OpenRouterError], status: int | None) -> Gets:
    """A plain answer that says in its choice that it failed."""
    return Gets(
        error,
        status=status,
        provider="OpenAI",
        retryable=True,
        generation=True,
        kept=BEGUN,
        charged=True,
        again=True,
        onward=True,
    )


def answer(text: str = WHOLE) -> Gets:
    """No failure."""
    return Gets(status=200, generation=True, kept=text, charged=True)


# A plain answer that arrived and cannot be read: paid for, so not asked for again.
UNREADABLE = Gets(errors.ResponseDecodeError, status=200, generation=True, onward=True)
# A plain answer that broke off after its head: it may have been paid for as well.
CUT = Gets(errors.APIConnectionError, retryable=True, generation=True, onward=True)

ROWS: Mapping[str, Row] = {
    "status_400": both(
        "400: the parameters make no sense",
        refused(errors.BadRequestError, 400, "invalid_request"),
    ),
    "status_401": both(
        "401: the key is unknown", refused(errors.AuthenticationError, 401, "authentication")
    ),
    "insufficient_credits": both(
        "402: the key or the account has no money left",
        refused(errors.InsufficientCreditsError, 402, "payment_required"),
    ),
    "moderated": both(
        "403: moderation flagged the input",
        refused(errors.ModerationError, 403, "permission_denied", "OpenAI"),
    ),
    # Another model may be served.
    "not_found": both(
        "404: no endpoint serves the model as asked",
        Gets(errors.ModelUnavailableError, status=404, error_type="not_found", onward=True),
    ),
    "request_timeout": both(
        "408: the API gave up waiting", passing(errors.RequestTimeoutError, 408, "timeout")
    ),
    # Worth a repetition where that cannot do harm, which of a POST nobody knows.
    "status_409": both(
        "409: the request contradicts the present state",
        Gets(errors.ConflictError, status=409, retryable=True),
    ),
    "status_413": both(
        "413: the body is too large", refused(errors.PayloadTooLargeError, 413, "payload_too_large")
    ),
    "status_422": both(
        "422: well-formed, but without sense",
        refused(errors.UnprocessableEntityError, 422, "unprocessable"),
    ),
    "rate_limited": both(
        "429 of OpenRouter itself, with `Retry-After`",
        passing(errors.RateLimitError, 429, "rate_limit_exceeded"),
    ),
    "rate_limited_upstream": both(
        "429 of the provider", passing(errors.RateLimitError, 429, "rate_limit_exceeded", "Google")
    ),
    "internal_error": both("500, masked, without metadata", passing(errors.ServerError, 500)),
    "bad_gateway": both(
        "502: the provider is down or sent rubbish",
        passing(errors.ProviderError, 502, "provider_unavailable", "OpenAI"),
    ),
    # The error type is chosen before the status.
    "no_provider": both(
        "503: no provider can take the request now",
        passing(errors.ProviderOverloadedError, 503, "provider_overloaded"),
    ),
    "status_504": both(
        "504: the provider took too long", passing(errors.ServerError, 504, "timeout")
    ),
    "edge_timeout_page": both(
        "524 with a web page of the network in front", passing(errors.ServerError, 524)
    ),
    "overloaded": both(
        "529: the provider is overloaded",
        passing(errors.ProviderOverloadedError, 529, "provider_overloaded", "Anthropic"),
    ),
    # In place of a stream this is no stream that broke: none had begun.
    "error_in_body": both(
        "200 and nothing but an error as JSON, of a stream as well",
        passing(errors.ProviderError, 502),
    ),
    "error_in_choice": Row(
        'Part of the text, then `finish_reason: "error"` with an error in the choice',
        failed_choice(errors.ProviderError, 502),
        broken(errors.ProviderError, BEGUN, status=502, provider="OpenAI"),
    ),
    "stream_error": Row(
        "Part of the text, then an error chunk; without streaming, an error in the choice",
        failed_choice(errors.ProviderError, 502),
        broken(errors.ProviderError, "One two ", status=502, provider="OpenAI"),
    ),
    "stream_error_with_string_code": Row(
        'The same with a code that is a text, `"server_error"`',
        failed_choice(errors.ServerError, None),
        broken(errors.ServerError, "One two ", provider="OpenAI"),
    ),
    "refused": both("The connection is refused", passing(errors.APIConnectionError, None)),
    "reset": both("It is reset before the first byte", passing(errors.APIConnectionError, None)),
    "closed": both("It is closed before the first byte", passing(errors.APIConnectionError, None)),
    "cut": Row(
        "It is closed in the middle of the answer; of a stream, before the first content",
        CUT,
        broken(errors.APIConnectionError, "", silent=True),
    ),
    "cut_by_reset": Row(
        "It is reset in the middle of the answer; of a stream, before the first content",
        CUT,
        broken(errors.APIConnectionError, "", silent=True),
    ),
    "truncated_body": Row(
        "Half of the answer, properly ended; of a stream, in the middle of a chunk",
        UNREADABLE,
        broken(None, "One two "),
    ),
    "slow_first_token": Row("The answer begins late", answer(), answer()),
    "silence": Row(
        "Keep-alive comments in the middle of a stream, line feeds before a plain answer",
        answer(),
        answer(),
    ),
    "leading_whitespace": Row("Line feeds before a plain answer", answer(), answer()),
    "garbage_line": Row(
        "A line of the stream, or all of the plain answer, is no JSON",
        UNREADABLE,
        broken(errors.ResponseDecodeError, "One ", retryable=False),
    ),
    "no_done": Row("A stream that is complete, but has no `[DONE]`", answer(), answer()),
    "stream_ends_early": Row(
        "A stream that ends properly before the answer does",
        answer(),
        broken(None, "One two "),
    ),
    "empty_answer": Row("No text and no tool call, finish reason `stop`", answer(""), answer("")),
}

"""What is to be known of a call's answer and of its failure. Nothing here trusts a shape."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter._redaction import redact_keys
from openrouter.errors import (
    APIConnectionError,
    BudgetExceededError,
    ConfigurationError,
    FallbackExhaustedError,
    OpenRouterError,
    ResponseDecodeError,
    StreamInterruptedError,
)
from openrouter.log_events import known
from openrouter.wire import decode_json

if TYPE_CHECKING:
    from openrouter._flow_run import _AnyCall

# Their messages are our own words. Those of others are the API's or a provider's, which may quote
# what the user said.
_OWN_WORDS = (
    APIConnectionError,
    BudgetExceededError,
    ConfigurationError,
    FallbackExhaustedError,
    ResponseDecodeError,
    StreamInterruptedError,
)


def answer_fields(answer: Any) -> dict[str, Any]:
    """The fields of an answer of any endpoint that asks a model: who, which, how much.

    Example:
        >>> from openrouter import ChatCompletion
        >>> answer_fields(ChatCompletion.from_dict({
        ...     "id": "gen-1", "model": "a/b", "usage": {"prompt_tokens": 5, "cost": 0.25},
        ... }))
        {'model': 'a/b', 'generation_id': 'gen-1', 'prompt_tokens': 5, 'cost': Decimal('0.25')}
    """
    usage = _field(answer, "usage")
    return known(
        model=_text(answer, "model"),
        provider=_text(answer, "provider"),
        generation_id=_text(answer, "generation_id") or _text(answer, "id"),
        # The Responses and Messages endpoints have names of their own.
        prompt_tokens=_count(usage, "prompt_tokens", "input_tokens"),
        completion_tokens=_count(usage, "completion_tokens", "output_tokens"),
        cost=_field(answer, "cost"),
        finish_reason=_text(answer, "finish_reason"),
    )


def error_fields(error: BaseException | None) -> dict[str, Any]:
    """The fields of a failure, without what the API said in words.

    Example:
        >>> from openrouter import RateLimitError
        >>> error_fields(RateLimitError("Slow down.", status_code=429, provider_name="Novita"))
        {'error': 'RateLimitError', 'status': 429, 'provider': 'Novita'}
    """
    if error is None:
        return {}
    if not isinstance(error, OpenRouterError):
        # From a function of the caller's; its words are not ours to show.
        return {"error": type(error).__name__}
    return known(
        error=type(error).__name__,
        error_type=error.error_type,
        status=error.status_code,
        model=error.model,
        provider=error.provider_name,
        generation_id=error.generation_id,
        request_id=error.request_id,
        error_message=error.message if isinstance(error, _OWN_WORDS) else None,
    )


def said_in_request(call: _AnyCall) -> dict[str, Any]:
    """The body of a request that asks a model; those of others may hold secrets."""
    if call.model is None:
        return {}
    try:
        body = decode_json(call.request.content or b"null")
    except ResponseDecodeError:
        return {}
    return known(request_body=body)


def said_by(error: BaseException | None, answer: Any = None) -> dict[str, Any]:
    """What the API said: the answer, and the message of a failure."""
    words = redact_keys(str(error)) if isinstance(error, OpenRouterError) else None
    return known(response_body=_plain(answer), error_message=words)


def _plain(answer: Any) -> Any:
    """An answer as JSON; sounds and pictures are not for reading."""
    if isinstance(answer, bytes):
        return f"({len(answer)} bytes)"
    to_dict = getattr(answer, "to_dict", None)
    return to_dict() if callable(to_dict) else answer


def _field(value: Any, name: str) -> Any:
    return value.get(name) if type(value) is dict else getattr(value, name, None)


def _text(value: Any, name: str) -> str | None:
    found = _field(value, name)
    return found if isinstance(found, str) else None


def _count(usage: Any, *names: str) -> int | None:
    for name in names:
        found = _field(usage, name)
        if type(found) is int:
            return found
    return None

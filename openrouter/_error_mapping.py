"""From whatever the API sends to one error, wherever the failure sits.

OpenRouter reports a failure by HTTP status, in a 200 body, in a choice, or in the middle of a
stream, in the shapes of three API families. Each function here finds the error object and what
surrounds it in one of these places; the rest is common. All are pure and take any JSON: a wrong
type counts as an absent field.
"""

from __future__ import annotations

import json
import re
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Mapping, NamedTuple

from openrouter import _error_kinds as kinds
from openrouter import _error_timing as timing
from openrouter._redaction import redact_json
from openrouter.errors import APIStatusError, ModerationError, RateLimitError

if TYPE_CHECKING:
    from openrouter._error_base import ErrorFields

_NO_MESSAGE = "no message given"
_LONGEST_PAGE_READ = 10_000
_LONGEST_LINE = 200


class _Failure(NamedTuple):
    """An error object, what surrounds it, and what is known about the call."""

    error: dict[str, Any]
    envelope: dict[str, Any]
    body: Any
    headers: dict[str, Any]
    model: str | None
    now: float | None
    status: int | None = None
    default: kinds.Kind = kinds.UNKNOWN


def error_from_response(
    status: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    model: str | None = None,
    now: float | None = None,
) -> APIStatusError:
    """Name the failure that an HTTP answer other than 2xx reports.

    Args:
        status: HTTP status.
        headers: Response headers; names in any case.
        content: The body: JSON of any family, a proxy's page, rubbish, or nothing.
        model: The model asked for.
        now: Seconds since 1970, for waiting times given as a date when there is no `Date` header.

    Returns:
        The error; its `status_code` is the status.

    Example:
        >>> body = b'{"error": {"code": 402, "message": "Insufficient credits"}}'
        >>> error_from_response(402, {}, body).message
        'Insufficient credits'
    """
    body = redact_json(_decode(content))
    envelope = body if isinstance(body, dict) else {}
    if isinstance(body, str):
        error: Any = {"message": _first_line(body)}
    else:
        error = envelope.get("error") or envelope
    return _build(
        _Failure(
            _as_error(error), envelope, body, timing.lower_names(headers), model, now, status=status
        )
    )


def error_in_body(
    data: object,
    *,
    headers: Mapping[str, str] | None = None,
    model: str | None = None,
    now: float | None = None,
) -> APIStatusError | None:
    """Find the failure that a 200 answer reports at its top.

    Args:
        data: The decoded body. That of a video job or a batch reports how the job went, not that
            the call failed, and is let through; a choice is for `error_in_choice`.
        headers: Response headers; names in any case.
        model: The model asked for.
        now: As for `error_from_response`.

    Returns:
        The error, or None when the body reports none. `status_code` is the one that the error names
        or stands for, None when it does neither.

    Example:
        >>> error_in_body({"error": {"code": 502, "message": "Bad gateway"}}).status_code
        502
        >>> error_in_body({"choices": [], "error": None}) is None
        True
    """
    if not isinstance(data, dict) or data.get("object") == "batch" or "polling_url" in data:
        return None
    failed_response = data.get("status") == "failed" and (
        data.get("object") == "response" or "error_type" in data
    )
    if not (data.get("error") or failed_response):
        return None
    body = redact_json(data)
    error = _as_error(body.get("error"))
    return _build(_Failure(error, body, body, timing.lower_names(headers), model, now))


def error_in_choice(
    choice: object,
    *,
    body: object = None,
    headers: Mapping[str, str] | None = None,
    model: str | None = None,
    now: float | None = None,
) -> APIStatusError | None:
    """Find the failure of one choice of a chat completion or chunk.

    Args:
        choice: One element of `choices`.
        body: The completion or chunk around it, which names model, provider and generation.
        headers: Response headers; names in any case.
        model: The model asked for.
        now: As for `error_from_response`.

    Returns:
        The error, for `choice.error` or `finish_reason: "error"`; None for any other choice. Its
        `body` is the body given here, or else the choice. An error that names no kind is a
        ProviderError: the model had started.

    Example:
        >>> choice = {"finish_reason": "error", "message": {"content": "Once upon"}}
        >>> error_in_choice(choice).body["message"]
        {'content': 'Once upon'}
        >>> error_in_choice({"finish_reason": "stop"}) is None
        True
    """
    if not isinstance(choice, dict):
        return None
    if not choice.get("error") and choice.get("finish_reason") != "error":
        return None
    failed = redact_json(choice)
    error = _as_error(failed.get("error") or _unexplained(failed))
    envelope = redact_json(body) if isinstance(body, dict) else {}
    answer = envelope or failed
    names = timing.lower_names(headers)
    return _build(_Failure(error, envelope, answer, names, model, now, default=kinds.FAILED_CHOICE))


def may_report_error(chunk: object) -> bool:
    """Tell cheaply, for every chunk of a stream, that it is one of those that report no error.

    Args:
        chunk: The decoded data of one event.

    Returns:
        Whether `error_in_chunk` has to look at it: it has an error, a type (which chat chunks do
        not have), or a choice that failed.

    Example:
        >>> may_report_error({"choices": [{"delta": {"content": "Hi"}, "finish_reason": None}]})
        False
    """
    if type(chunk) is not dict:
        return False
    if "error" in chunk or "type" in chunk:
        return True
    choices = chunk.get("choices")
    if type(choices) is list:
        for choice in choices:
            if type(choice) is dict and (
                choice.get("finish_reason") == "error" or choice.get("error")
            ):
                return True
    return False


def error_in_chunk(
    chunk: object,
    *,
    headers: Mapping[str, str] | None = None,
    model: str | None = None,
    now: float | None = None,
) -> APIStatusError | None:
    """Find the failure that one event of a stream reports.

    Args:
        chunk: The decoded data of one event: a chat chunk, or an event of the Responses, Messages
            or image API.
        headers: Response headers; names in any case.
        model: The model asked for.
        now: As for `error_from_response`.

    Returns:
        The error, or None when the event reports none. A failing tool or panel inside a response is
        no failure of the stream.

    Example:
        >>> error_in_chunk({"type": "error", "code": "rate_limit_exceeded", "message": "Slow down"})
        RateLimitError('Slow down', status_code=429, code='rate_limit_exceeded', retryable=True)
    """
    if not isinstance(chunk, dict):
        return None
    event = chunk.get("type")
    if event == "response.failed":
        body = redact_json(chunk)
        response = body.get("response")
        envelope = response if isinstance(response, dict) else body
        error = _as_error(envelope.get("error"))
        return _build(_Failure(error, envelope, body, timing.lower_names(headers), model, now))
    if event in ("error", "response.error") or (chunk.get("error") and not _is_inner(event)):
        body = redact_json(chunk)
        error = _as_error(body.get("error") or body)
        return _build(_Failure(error, body, body, timing.lower_names(headers), model, now))
    choices = chunk.get("choices")
    for choice in choices if isinstance(choices, list) else []:
        found = error_in_choice(choice, body=chunk, headers=headers, model=model, now=now)
        if found is not None:
            return found
    return None


def _is_inner(event: object) -> bool:
    """Tell an event about a part of a response, which may fail without failing the response."""
    return isinstance(event, str) and event.startswith("response.")


def _build(failure: _Failure) -> APIStatusError:
    """Choose the class and fill the fields."""
    error, envelope = failure.error, failure.envelope
    metadata = _metadata(failure)
    availability = _dict(error.get("availability")) or _dict(envelope.get("availability"))
    error_type = _text(
        metadata.get("error_type"), error.get("error_type"), envelope.get("error_type")
    )
    kind, status = _choose(failure, error_type, availability.get("code"))
    message = _text(error.get("message"), error.get("detail")) or _phrase(status)
    pipeline = _dict(envelope.get("openrouter_metadata")).get("pipeline")
    inner_headers = timing.lower_names(metadata.get("headers"))
    moment = timing.server_time(failure.headers, failure.now)
    advised = availability.get("retryable")
    fields: ErrorFields = {
        "status_code": status,
        "code": _code(error),
        "error_type": error_type,
        "metadata": metadata or None,
        "provider_name": _provider(metadata, envelope, availability),
        "model": _text(
            envelope.get("model"),
            failure.model,
            _item(availability.get("requested_models"), 0),
            metadata.get("model_slug"),
        ),
        "generation_id": _generation_id(failure),
        "request_id": _text(
            envelope.get("request_id"),
            failure.headers.get("x-request-id"),
            failure.headers.get("cf-ray"),
        ),
        "retry_after": timing.retry_after(failure.headers, inner_headers, availability, moment),
        "retryable": advised if isinstance(advised, bool) else kind.retryable,
        "availability": availability or None,
        "body": failure.body,
    }
    chosen = kinds.refine(kind.error, message, metadata, pipeline)
    return _make(chosen, message, fields, timing.rate_limit(failure.headers, inner_headers))


def _make(
    chosen: type[APIStatusError], message: str, fields: ErrorFields, window: timing.RateLimit
) -> APIStatusError:
    """Fill the fields that only some classes have."""
    metadata = fields.get("metadata") or {}
    if issubclass(chosen, RateLimitError):
        return chosen(message, **window._asdict(), **fields)
    if issubclass(chosen, ModerationError):
        reasons, flagged = metadata.get("reasons"), _text(metadata.get("flagged_input"))
        reasons = [str(reason) for reason in reasons] if isinstance(reasons, list) else None
        return chosen(message, reasons=reasons, flagged_input=flagged, **fields)
    return chosen(message, **fields)


def _choose(
    failure: _Failure, error_type: str | None, availability_code: object
) -> tuple[kinds.Kind, int | None]:
    """Settle the kind of the failure and the status that it has or stands for."""
    error = failure.error
    native = [name for name in (error.get("code"), error.get("type")) if isinstance(name, str)]
    kind = kinds.choose_kind(error_type, _text(availability_code), native, failure.default)
    said = failure.status or _status(error.get("code")) or _status(error.get("http_status"))
    status = said or kind.status
    if kind.lossy and status is not None:
        kind = kinds.kind_of_status(status)
    return kind, status


def _metadata(failure: _Failure) -> dict[str, Any]:
    """Find the error's metadata; that of a Responses object is the caller's own."""
    metadata = _dict(failure.error.get("metadata"))
    if not metadata and failure.envelope.get("type") == "error":
        return _dict(failure.envelope.get("metadata"))
    return metadata


def _code(error: dict[str, Any]) -> int | str | None:
    """Give `error.code`, or the native type of a Messages error, which has no code."""
    code, native = error.get("code"), error.get("type")
    if isinstance(code, (int, str)) and not isinstance(code, bool):
        return code
    return native if isinstance(native, str) and native != "error" else None


def _provider(
    metadata: dict[str, Any], envelope: dict[str, Any], availability: dict[str, Any]
) -> str | None:
    return _text(
        metadata.get("provider_name"),
        envelope.get("provider"),
        _item(availability.get("affected_providers"), 0),
        _dict(_item(metadata.get("previous_errors"), -1)).get("provider"),
    )


def _generation_id(failure: _Failure) -> str | None:
    """Find the `gen-...`; Messages call it `request_id` once the request was routed."""
    request_id = _text(failure.envelope.get("request_id")) or ""
    return _text(
        failure.headers.get("x-generation-id"),
        failure.envelope.get("id"),
        request_id if request_id.startswith("gen-") else None,
    )


def _status(code: object) -> int | None:
    """Read an error status from a number, or from its digits."""
    if isinstance(code, str) and re.fullmatch("[0-9]{3}", code):
        code = int(code)
    return code if isinstance(code, int) and 400 <= code <= 599 else None


def _phrase(status: int | None) -> str:
    """Stand in for a missing message."""
    try:
        return HTTPStatus(status or 0).phrase
    except ValueError:
        return _NO_MESSAGE


def _unexplained(choice: dict[str, Any]) -> dict[str, Any]:
    """Put into words what a choice says that finished with an error and tells no more."""
    native = _text(choice.get("native_finish_reason"))
    return {"message": f"finish_reason is \"error\"{f' (provider: {native})' if native else ''}"}


def _decode(content: bytes) -> Any:
    """Read JSON, or else text."""
    text = content.decode("utf-8-sig", "replace")
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text or None


def _first_line(text: str) -> str | None:
    """Give the title of a web page, or the first line of a text that holds words."""
    start = text[:_LONGEST_PAGE_READ]
    title = re.search(r"<title[^<>]*>([^<]+)", start, re.IGNORECASE)
    if title and title.group(1).strip():
        return " ".join(title.group(1).split())
    for line in re.sub(r"<[^<>]*>", " ", start).splitlines():
        if line.strip():
            return line.strip()[:_LONGEST_LINE]
    return None


def _as_error(value: object) -> dict[str, Any]:
    """Take an error that is an object, or one that is only a message."""
    return {"message": value} if isinstance(value, str) else _dict(value)


def _dict(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _item(value: object, index: int) -> object:
    return value[index] if isinstance(value, list) and value else None


def _text(*values: object) -> str | None:
    """Give the first of the values that is a text and not empty."""
    return next((value for value in values if isinstance(value, str) and value), None)

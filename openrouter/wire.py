"""Bytes to JSON and back, with our errors for what is neither."""

from __future__ import annotations

import json
from typing import Any, Mapping, Sequence

import attrs

from openrouter.errors import ConfigurationError, ResponseDecodeError


def encode_body(body: Any) -> bytes:
    """``body`` as JSON in UTF-8.

    Raises:
        ConfigurationError: If it holds something that JSON cannot: NaN, an object without
            ``to_dict``, a structure that contains itself.
    """
    try:
        text = json.dumps(
            body, ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_to_json
        )
    except (TypeError, ValueError, RecursionError) as error:
        raise ConfigurationError(f"The request cannot be written as JSON: {error}.") from error
    # Half of a surrogate pair, as cut texts have, travels as an escape; it stands inside a string.
    return text.encode("utf-8", "backslashreplace")


def _to_json(value: object) -> Any:
    """What ``value`` is in JSON; what it holds is asked for in turn."""
    if not isinstance(value, type):
        # Models of this library, then those of pydantic.
        for name in ("to_dict", "model_dump"):
            method = getattr(value, name, None)
            if callable(method):
                return method()
        if attrs.has(type(value)):
            return attrs.asdict(value, recurse=False)  # type: ignore[arg-type]  # an attrs object
        if isinstance(value, Mapping):
            return dict(value)
        if isinstance(value, Sequence) and not isinstance(value, (bytes, bytearray, memoryview)):
            return list(value)
    raise TypeError(f"{type(value).__name__} is no JSON value")


def decode_json(content: bytes) -> Any:
    """The JSON in ``content``; bytes that are no UTF-8 become replacement characters.

    Raises:
        ResponseDecodeError: If it is no JSON, or nested too deeply to read.
    """
    try:
        try:
            return json.loads(content)
        except UnicodeDecodeError:
            return json.loads(_text(content))
    except ValueError as error:
        said = "an empty body" if not content.strip() else f"no JSON ({error})"
        raise ResponseDecodeError(f"OpenRouter's answer is {said}.", body=_text(content)) from error
    except RecursionError as error:
        raise ResponseDecodeError(
            "OpenRouter's answer is nested too deeply.", body=_text(content)
        ) from error


def _text(content: bytes) -> str:
    return content.decode("utf-8-sig", "replace")


def read_event(kept: Any) -> Any:
    """The JSON of an event that was kept as its text, or as JSON."""
    return json.loads(kept) if isinstance(kept, str) else kept

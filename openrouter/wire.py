"""Bytes to JSON and back, with our errors for what is neither."""

from __future__ import annotations

import contextlib
import json
import re
from typing import Any, Callable, Mapping, Sequence

import attrs

from openrouter.errors import ConfigurationError, ResponseDecodeError


def _found_orjson() -> Callable[[bytes], Any] | None:
    try:
        import orjson
    except ImportError:
        return None
    return orjson.loads


_quick_loads = _found_orjson()
_raw_decode = json.JSONDecoder().raw_decode
# Half of a surrogate pair is no character.
NOT_IN_UTF8 = re.compile("[\ud800-\udfff]")
# Makes each digit a zero and everything else a blank.
_DIGITS = bytes(48 if 48 <= code <= 57 else 32 for code in range(256))
# An integer of so many digits may be one that orjson reads as a float.
_LONG = b"0" * 19


def loads(text: str) -> Any:
    """The JSON value in ``text``, as ``json.loads`` reads it; by orjson where that is installed.

    Raises:
        ValueError: If it is none.
        RecursionError: If it is nested too deeply.
    """
    if _quick_loads is not None:
        try:
            return _loads_quickly(text.encode("utf-8"))
        except ValueError:
            # What it refuses, such as NaN, may be read all the same.
            return json.loads(text)
    try:
        # As json.loads, without its search for blanks around what has none.
        value, end = _raw_decode(text)
    except ValueError:
        return json.loads(text)
    return value if end == len(text) else json.loads(text)


def _loads_quickly(content: bytes) -> Any:
    """As orjson reads it; raises ValueError where that might differ from ``json.loads``."""
    if _LONG in content.translate(_DIGITS):
        raise ValueError("a long number")
    assert _quick_loads is not None  # noqa: S101 - for type checkers
    return _quick_loads(content)


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
        raise ConfigurationError(
            f"The request cannot be written as JSON: {_culprit(body)}{error}."
        ) from error
    # Half of a surrogate pair, as cut texts have, travels as an escape; it stands inside a string.
    return text.encode("utf-8", "backslashreplace")


def _culprit(body: Any) -> str:
    """The field that is no JSON, with a colon."""
    for name, value in body.items() if isinstance(body, Mapping) else ():
        try:
            json.dumps(value, allow_nan=False, default=_to_json)
        except (TypeError, ValueError, RecursionError):
            return f"{name}: "
    return ""


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
    elif callable(getattr(value, "model_json_schema", None)):
        raise TypeError(
            f"{value.__name__} is a class, while the API takes a JSON Schema such as "
            f"{value.__name__}.model_json_schema()"
        )
    raise TypeError(f"{type(value).__name__} is no JSON value")


def decode_json(content: bytes) -> Any:
    """The JSON in ``content``; bytes that are no UTF-8 become replacement characters.

    Raises:
        ResponseDecodeError: If it is no JSON, or nested too deeply to read.
    """
    try:
        if _quick_loads is not None:
            with contextlib.suppress(ValueError):
                return _loads_quickly(content)
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

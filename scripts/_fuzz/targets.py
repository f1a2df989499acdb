"""What is fuzzed. Each target takes any bytes and raises where a promise of the library is broken.

None of them does any I/O.
"""

from __future__ import annotations

import json
import pickle
from typing import Any, Callable, Mapping

import httpx

from openrouter._error_mapping import (
    error_from_response,
    error_in_body,
    error_in_choice,
    error_in_chunk,
)
from openrouter.config import checked_base_url, checked_header
from openrouter.config_file import parse_config
from openrouter.credentials import Hidden
from openrouter.decoding import ChatDecoder
from openrouter.errors import ConfigurationError, OpenRouterError, ResponseDecodeError
from openrouter.sse import SSEDecoder
from openrouter_api import models

from .supply import Supply

_MODELS = tuple(sorted(models._MODULES))
_STATUSES = (400, 401, 402, 403, 404, 408, 409, 413, 422, 429, 500, 502, 503, 504, 524, 529, 0, 999)
_HEADERS = ("retry-after", "content-type", "date", "x-generation-id", "x-request-id", "cf-ray")


class Broken(AssertionError):
    """A promise was broken; the text says which."""


def holds(condition: object, promise: str) -> None:
    """Raise ``Broken`` where it does not."""
    if not condition:
        raise Broken(promise)


def sse(data: bytes) -> None:
    """An event stream reads the same however it is cut, and nothing but our error comes of it."""
    supply = Supply(data)
    limit = 16 * 1024 * 1024 if supply.byte() % 2 else 8 + supply.byte()
    places = sorted(supply.number() for _ in range(supply.byte() % 9))
    stream = supply.rest()
    cuts = [0, *(place % (len(stream) + 1) for place in places), len(stream)]
    cuts.sort()
    pieces = [stream[start:end] for start, end in zip(cuts, cuts[1:])]
    whole, failed = _decoded([stream], limit)
    holds((whole, failed) == _decoded(pieces, limit), "a cut changes nothing")
    if len(stream) < 200:
        single = [stream[place : place + 1] for place in range(len(stream))]
        holds((whole, failed) == _decoded(single, limit), "byte by byte is the same")


def _decoded(pieces: list[bytes], limit: int) -> tuple[list[Any], bool]:
    decoder = SSEDecoder(max_line_bytes=limit)
    items: list[Any] = []
    try:
        for piece in pieces:
            items += decoder.feed(piece)
        items += decoder.finish()
    except ResponseDecodeError:
        return items, True
    return items, False


def errors(data: bytes) -> None:
    """Whatever a server answers is one error of ours, which prints and pickles."""
    supply = Supply(data)
    status = supply.one_of(_STATUSES)
    headers = {supply.one_of(_HEADERS): supply.text() for _ in range(supply.byte() % 4)}
    if supply.byte() % 2:
        _check_error(error_from_response(status, headers, supply.rest(), model="a/b", now=1.7e9))
        return
    body = supply.json()
    content = json.dumps(body).encode()
    _check_error(error_from_response(status, headers, content, model=None))
    for found in (
        error_in_body(body, headers=headers),
        error_in_choice(body, body=body, headers=headers),
        error_in_chunk(body, headers=headers),
    ):
        if found is not None:
            _check_error(found)


def _check_error(error: object) -> None:
    holds(isinstance(error, OpenRouterError), "the result is an OpenRouterError")
    said = str(error)
    holds("sk-or-v1-0123456789abcdef" not in said + repr(error), "no key is shown")
    again = pickle.loads(pickle.dumps(error))
    holds(type(again) is type(error) and str(again) == said, "it pickles with its text")


def generated(data: bytes) -> None:
    """Any JSON is read by any model, and written back as it was."""
    supply = Supply(data)
    model: Any = getattr(models, supply.one_of(_MODELS))
    if not hasattr(model, "from_dict"):
        return
    value = supply.json(sorted(model._known_keys()) if hasattr(model, "_known_keys") else ())
    before = json.dumps(value, sort_keys=True)
    read = model.from_dict(value)
    for name in dir(read):
        # Fields convert when they are first read.
        if not name.startswith("_"):
            getattr(read, name)
    repr(read)
    after = json.dumps(read.to_dict(), sort_keys=True)
    holds(after == before, "to_dict gives back what from_dict was given")


def stream(data: bytes) -> None:
    """A streamed chat answer, of any bytes or any chunks, ends in an answer or an error of ours."""
    supply = Supply(data)
    decoder = ChatDecoder({"content-type": supply.text()}, "a/b")
    if supply.byte() % 2:
        content = supply.rest()
    else:
        chunks = [supply.json() for _ in range(1 + supply.byte() % 5)]
        content = b"".join(b"data: %s\n\n" % json.dumps(chunk).encode() for chunk in chunks)
    half = len(content) // 2
    for piece in (content[:half], content[half:], b""):
        if piece or not decoder.done:
            _, error = decoder.feed(piece)
            if error is not None:
                _check_error(error)
                break


def settings(data: bytes) -> None:
    """Config files, addresses and header fields are read, or refused by a ConfigurationError."""
    supply = Supply(data)
    kind = supply.byte() % 3
    text = supply.rest().decode("utf-8", "replace")
    try:
        if kind == 0:
            parse_config("a.toml", Hidden(text))
        elif kind == 1:
            value = checked_header("X-Name", text).encode("utf-8")
            holds(not {*value} & {*range(32), 127}, "no control character is in a header")
        else:
            _check_url(checked_base_url(text))
    except ConfigurationError:
        return


def _check_url(url: str) -> None:
    """What was checked is what httpx would connect to."""
    try:
        sent = httpx.URL(url + "/models")
    except httpx.InvalidURL:
        # Refused later, and by httpx itself.
        return
    holds(sent.scheme == "https" or _is_local(sent.host), "http leads to this machine only")
    holds(not sent.userinfo, "nobody is named in an address")


def _is_local(host: str) -> bool:
    import ipaddress

    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


TARGETS: Mapping[str, Callable[[bytes], None]] = {
    "sse": sse,
    "errors": errors,
    "models": generated,
    "stream": stream,
    "settings": settings,
}
SEEDS: Mapping[str, tuple[bytes, ...]] = {
    "sse": (
        b"\x01\x00\x02\x00\x05\x00\x0bdata: {}\n\n: hi\r\n\r\nevent: a\rdata: b\rid: 1\r\r",
        b"\x01\x00\x01\x00\x02\xef\xbb\xbfdata: [DONE]\n\nretry: 5\n\xff\n\n",
        b"\x00\x04\x03\x00\x01\x00\x06\x00\x09data: 0123456789\n\n:\n\n",
    ),
    "errors": (
        b"\x00\x09\x01\x00\x00\xc8\x35\x01" + b'{"error": {"code": 429, "metadata": {"raw": "x"}}}',
        b"\x00\x0b\x00\x01<html><title>502 Bad Gateway</title></html>",
        b"\x00\x02\x00\x00\x05\x03\x00\x00\x03\x05\x02\x00\x00\x05\x01\x00\x00\x06\x00\x00\x04",
    ),
    "models": (
        b"\x00\x01\x05\x02\x00\x00\x00\x02\x01",
        b"\x01\x00\x04\x03\x05\x01\x00\x00\x01\x02",
    ),
    "stream": (
        b"\x00\x01"
        + b'data: {"id": "g", "choices": [{"delta": {"content": "Hi"}}]}\n\ndata: [DONE]',
        b"\x00\x01" + b'{"choices": [{"message": {"content": "Hi"}, "finish_reason": "stop"}]}',
        b"\x00\x00\x02\x05\x02\x00\x00\x08\x04\x01\x05\x01\x00\x00\x09\x05\x00",
    ),
    "settings": (
        b"\x00timeout = 60\n[profiles.eu]\nbase_url = 'https://eu.openrouter.ai/api/v1'",
        b"\x01a value\x7f",
        b"\x02http://127.0.0.1:8000/api/v1/",
        b"\x02http://[::ffff:127.0.0.1]",
        b"\x02http://localhost\\@evil.example",
    ),
}

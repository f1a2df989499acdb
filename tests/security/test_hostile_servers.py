"""What a broken or hostile server can do to the program that asks it: nothing but fail the call."""

from __future__ import annotations

import gzip
import json
import zlib
from typing import Any, AsyncIterator, Iterator

import httpx
import pytest

from openrouter import OpenRouter
from openrouter._async import connections as async_connections
from openrouter._async.connections import AsyncConnections
from openrouter._sync import connections
from openrouter.errors import (
    APIConnectionError,
    OpenRouterError,
    ResponseDecodeError,
    StreamInterruptedError,
)
from openrouter.sse import SSEDecoder
from tests.security.servers import saying

KEY = "sk-or-v1-0123456789abcdef"
MIB = 1 << 20


class Endless(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that never ends, and how much of it was taken."""

    def __init__(self, piece: bytes) -> None:
        self.piece = piece
        self.taken = 0
        self.closed = False

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True

    def __iter__(self) -> Iterator[bytes]:
        while not self.closed:
            self.taken += len(self.piece)
            yield self.piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


def asking(body: Any, headers: dict[str, str] | None = None, **options: Any) -> OpenRouter:
    transport = httpx.MockTransport(lambda _: httpx.Response(200, headers=headers, **body))
    return OpenRouter(KEY, http_client=httpx.Client(transport=transport), retry=None, **options)


@pytest.fixture
def limit(monkeypatch: pytest.MonkeyPatch) -> int:
    for module in (connections, async_connections):
        assert module.MOST_BYTES == 1 << 30
        monkeypatch.setattr(module, "MOST_BYTES", MIB)
    return MIB


def test_body_without_end_is_given_up(limit: int) -> None:
    body = Endless(b" " * 4096)
    with pytest.raises(ResponseDecodeError, match="more than 1048576 bytes"):
        asking({"stream": body}).key.get()
    assert body.taken <= limit + 4096


@pytest.mark.anyio
async def test_body_without_end_is_given_up_by_async_clients(limit: int) -> None:
    body = Endless(b" " * 4096)
    with pytest.raises(httpx.DecodingError):
        await AsyncConnections(None, 1).receive(httpx.Response(200, stream=body), None)
    assert body.taken <= limit + 4096


@pytest.mark.parametrize("status", [200, 500])
def test_bomb_that_is_unpacked_is_given_up(limit: int, status: int) -> None:
    packed = gzip.compress(b" " * (64 * MIB))
    pieces = [packed[start : start + 512] for start in range(0, len(packed), 512)]
    response = httpx.Response(status, headers={"content-encoding": "gzip"}, content=iter(pieces))
    transport = httpx.MockTransport(lambda _: response)
    with OpenRouter(KEY, http_client=httpx.Client(transport=transport), retry=None) as client:
        with pytest.raises(ResponseDecodeError, match="more than 1048576 bytes"):
            client.key.get()


def test_body_up_to_the_limit_is_read(limit: int) -> None:
    body = json.dumps({"data": {"label": "x"}}).encode()
    padded = body + b" " * (limit - len(body))
    assert asking({"content": padded}).key.get().label == "x"


def test_line_of_a_stream_without_end_is_given_up() -> None:
    decoder = SSEDecoder(max_line_bytes=1000)
    with pytest.raises(ResponseDecodeError):
        for _ in range(10):
            decoder.feed(b"data: " + b"x" * 200)


def test_stream_without_end_ends_with_the_deadline() -> None:
    from openrouter import RetryPolicy

    body = Endless(b": OPENROUTER PROCESSING\n\n")
    headers = {"content-type": "text/event-stream"}
    client = asking({"stream": body}, headers).with_options(retry=RetryPolicy(deadline=0.2))
    with pytest.raises(OpenRouterError), client.chat.completions.stream(
        model="openai/gpt-4o-mini", messages="Hi"
    ) as stream:
        for _ in stream:
            pass


@pytest.mark.parametrize(
    "content",
    [
        b"[" * 200_000 + b"]" * 200_000,
        b'{"data": ' * 100_000,
        b'{"data": {"usage": ' + b"9" * 100_000 + b"}}",
        b'{"data": {"usage": 1e999999999}}',
        b"\xff\xfe\x00\x01",
    ],
    ids=["deep", "deep and open", "many digits", "large exponent", "no text"],
)
def test_strange_json_is_an_answer_or_an_error_of_ours(content: bytes) -> None:
    said = ""
    try:
        asking({"content": content}).key.get()
    except OpenRouterError as error:
        said = str(error)
    assert len(said) < 2000


def test_packed_body_that_is_none() -> None:
    headers = {"content-encoding": "gzip"}
    with pytest.raises(ResponseDecodeError):
        asking({"stream": httpx.ByteStream(b"no gzip")}, headers).key.get()
    with pytest.raises(StreamInterruptedError):
        packed = zlib.compress(b"data: {}\n\n")[:-6]
        client = asking({"stream": httpx.ByteStream(packed)}, {"content-encoding": "deflate"})
        with client.chat.completions.stream(model="a/b", messages="Hi") as stream:
            list(stream)


@pytest.mark.parametrize(
    "head",
    [
        b"X-Flood: " + b"a" * 300_000,
        b"\r\n".join(b"X-%d: a" % number for number in range(30_000)),
        b"X-Bad\x00Name: a",
    ],
    ids=["one long field", "many fields", "no name"],
)
def test_flood_of_header_fields_is_given_up(head: bytes) -> None:
    answer = b"HTTP/1.1 200 OK\r\n" + head + b"\r\nContent-Length: 2\r\n\r\n{}"
    with saying(answer) as place, OpenRouter(KEY, base_url=place, retry=None) as client:
        with pytest.raises(APIConnectionError):
            client.key.get()

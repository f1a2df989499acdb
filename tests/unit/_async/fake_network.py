"""A network without sockets: what opened, what was written to it, and what is still open."""

from __future__ import annotations

from typing import Any, Callable

import httpcore
import httpx

WHOLE = [b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n", b"Hello"]
LAST = [b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 5\r\n\r\n", b"Hello"]


class AsyncFakeStream(httpcore.AsyncNetworkStream):
    """One connection. `readable` says that the server has hung up, or has something to say."""

    def __init__(self, network: AsyncFakeNetwork) -> None:
        self._network = network
        self._pieces: list[bytes] = []
        self.written: list[bytes] = []
        self.tls: dict[str, Any] | None = None
        self.open = True
        self.readable = False

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        await self._network.step("read")
        return self._pieces.pop(0) if self._pieces else b""

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        await self._network.step("write")
        self.written.append(buffer)
        if buffer.startswith((b"GET ", b"POST ")):
            self._pieces += self._network.answer

    async def start_tls(self, *args: Any, **kwargs: Any) -> httpcore.AsyncNetworkStream:
        await self._network.step("start_tls")
        secured = AsyncFakeStream(self._network)
        secured.tls = kwargs
        # Like anyio and trio: a layer on top, whose end is the end of what is below.
        self._network.streams[self._network.streams.index(self)] = secured
        self.open = False
        return secured

    async def aclose(self) -> None:
        if self._network.closes_late:
            await self._network.step("closing")
        self.open = False
        await self._network.step("close")

    def get_extra_info(self, info: str) -> Any:
        return self.readable if info == "is_readable" else None


class AsyncFakeNetwork(httpcore.AsyncNetworkBackend):
    """Opens connections that give `answer` to each request.

    `disturb` is called before each step with its name: "connect", "start_tls", "write", "read" or
    "close". `closes_late` makes a stream wait before it closes, too.
    """

    def __init__(self, answer: list[bytes] = WHOLE) -> None:
        self.answer = answer
        self.streams: list[AsyncFakeStream] = []
        self.closes_late = False
        self.disturb: Callable[[str], Any] = lambda name: None

    @property
    def open(self) -> int:
        return sum(stream.open for stream in self.streams)

    async def step(self, name: str) -> None:
        self.disturb(name)

    async def connect_tcp(self, *args: Any, **kwargs: Any) -> httpcore.AsyncNetworkStream:
        await self.step("connect")
        stream = AsyncFakeStream(self)
        self.streams.append(stream)
        return stream


def request(url: str = "http://api.test/", seconds: float | None = None, **more: Any) -> Any:
    """A request that waits so many seconds for a connection."""
    extensions = {"timeout": {"pool": seconds}}
    more.setdefault("method", "GET")
    more.setdefault("content", httpx.ByteStream(b""))
    headers = {"host": "h", **more.pop("headers", {})}
    return httpcore.Request(url=url, headers=headers, extensions=extensions, **more)


async def fetch(pool: Any, *args: Any, **kwargs: Any) -> bytes:
    """Make a request, read its answer whole and close it."""
    response = await pool.handle_async_request(request(*args, **kwargs))
    try:
        body: bytes = await response.aread()
    finally:
        await response.aclose()
    return body

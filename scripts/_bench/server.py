"""The other side: a server that answers from memory, in a process of its own, on 127.0.0.1 only.

It does as little as HTTP allows: a regular expression finds the model's name in the request, the
name chooses bytes that were made before, one write sends them. Connections stay open. It ends when
its standard input does, so it never outlives the process that started it.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import subprocess
import sys
import threading
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Callable, NamedTuple
from urllib.request import urlopen

from . import payloads

if TYPE_CHECKING:
    from types import TracebackType

SCRIPTS = Path(__file__).resolve().parents[1]
HOST = "127.0.0.1"
BACKLOG = 4096
MOST_CHUNKS = 200_000

_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_MODEL = re.compile(rb"bench/(?:plain|open|stream-(\d+))")


class Counts(NamedTuple):
    """What the server has seen; asking for it does not count."""

    requests: int
    connections: int


def plain_answer(content: bytes, status: str = "200 OK") -> bytes:
    """A whole answer of known length."""
    head = f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\n"
    return f"{head}Content-Length: {len(content)}\r\n\r\n".encode() + content


_STREAM_HEAD = (
    b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
)


@lru_cache(maxsize=8)
def stream_answer(chunks: int) -> bytes:
    """A whole event stream, as one chunk of HTTP."""
    content = payloads.stream_body(chunks)
    return _STREAM_HEAD + b"%x\r\n%b\r\n0\r\n\r\n" % (len(content), content)


@lru_cache(maxsize=1)
def open_answer() -> bytes:
    """The beginning of a stream that does not go on."""
    content = payloads.first_event()
    return _STREAM_HEAD + b"%x\r\n%b\r\n" % (len(content), content)


@lru_cache(maxsize=1)
def _completion() -> bytes:
    return plain_answer(payloads.encode(payloads.completion()))


@lru_cache(maxsize=1)
def _models() -> bytes:
    return plain_answer(payloads.models_body())


def _unknown(status: str, message: str) -> bytes:
    error = {"error": {"code": int(status[:3]), "message": message}}
    return plain_answer(payloads.encode(error), status)


def answer(head: bytes, body: bytes) -> bytes:
    """The answer to a request; `head` is all before the blank line."""
    if head.startswith(b"GET "):
        if head.split(b" ", 2)[1].endswith(b"/models"):
            return _models()
        return _unknown("404 Not Found", "There is no such page.")
    model = _MODEL.search(body)
    if model is None:
        return _unknown("400 Bad Request", "This server knows bench/plain, -open and -stream-N.")
    if model.group(1):
        return stream_answer(min(int(model.group(1)), MOST_CHUNKS))
    return _completion() if model.group().endswith(b"plain") else open_answer()


class Listener(asyncio.Protocol):
    """One connection."""

    requests = 0
    connections = 0

    def __init__(self) -> None:
        self._waiting = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        Listener.connections += 1

    def data_received(self, data: bytes) -> None:
        data = self._waiting + data
        while True:
            end = data.find(b"\r\n\r\n")
            if end < 0:
                break
            length = _LENGTH.search(data, 0, end)
            stop = end + 4 + (int(length.group(1)) if length else 0)
            if len(data) < stop:
                break
            self._answer(data[:end], data[end + 4 : stop])
            data = data[stop:]
        self._waiting = data

    def _answer(self, head: bytes, body: bytes) -> None:
        if head.startswith(b"GET /counts "):
            counts = Counts(Listener.requests, Listener.connections)
            self._transport.write(plain_answer(payloads.encode(counts._asdict())))
            return
        Listener.requests += 1
        self._transport.write(answer(head, body))


async def serve(say: Callable[[int], object], wait: Callable[[], object]) -> None:
    """Say the port, then answer until `wait` returns, which runs in a thread."""
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()

    def wait_for_the_end() -> None:
        wait()
        loop.call_soon_threadsafe(stop.set)

    server = await loop.create_server(Listener, HOST, 0, backlog=BACKLOG)
    say(server.sockets[0].getsockname()[1])
    threading.Thread(target=wait_for_the_end, daemon=True).start()
    await stop.wait()
    server.close()


def raise_file_limit() -> int:
    """Allow as many open files as the system does, and say how many that is."""
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    return hard


class LoopbackServer:
    """The server's process, from the side that uses it."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "_bench.server"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=str(SCRIPTS),
        )
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line.strip():
            self.close()
            raise RuntimeError("the loopback server did not start; what it said is above")
        self.port = int(line)
        self.origin = f"http://{HOST}:{self.port}"
        self.base_url = f"{self.origin}/api/v1"

    def counts(self) -> Counts:
        """What the server has seen so far."""
        with urlopen(f"{self.origin}/counts", timeout=10) as response:
            return Counts(**json.load(response))

    def close(self) -> None:
        """End the process."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(timeout=10)
        self._process.stdout.close()

    def __enter__(self) -> LoopbackServer:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


if __name__ == "__main__":
    raise_file_limit()
    # Read below the text layer: a daemon thread must not hold its lock when the process ends.
    asyncio.run(serve(lambda port: print(port, flush=True), lambda: os.read(0, 1)))

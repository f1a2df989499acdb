from __future__ import annotations

import math
import socket
import struct
import threading
import time
from typing import Any

import anyio
import pytest

from openrouter._loopback import AsyncLoopback, Loopback
from openrouter.credentials import Hidden
from openrouter.oauth_pkce import Callback, Reply, judge

REQUEST = b"GET /callback/s?code=c HTTP/1.1\r\n\r\n"
# Closing such a socket sends a reset instead of a proper end.
RESET = struct.pack("ii", 1, 0)


def ours(head: bytes) -> Reply:
    return judge(head, Hidden("s"))


def hang_up(port: int, data: bytes, *, reset: bool) -> None:
    with socket.create_connection(("127.0.0.1", port)) as connection:
        if reset:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
        connection.sendall(data)


def rude(port: int) -> None:
    """Peers that hang up too early, one that never ends, and at last the callback."""
    for data in (b"", b"GET /", b"GET / HTTP/1.1\r\n\r\n"):
        for reset in (False, True):
            hang_up(port, data, reset=reset)
    with socket.create_connection(("127.0.0.1", port)) as endless:
        endless.sendall(b"GET /" + b"a" * 16 * 1024)
        assert endless.recv(4096).startswith(b"HTTP/1.1 400 ")
    # This one does not wait for the answer.
    hang_up(port, REQUEST, reset=False)


def test_port_survives_peers_that_hang_up() -> None:
    loopback = Loopback.open()
    peers = threading.Thread(target=rude, args=(loopback.port,))
    peers.start()
    assert loopback.callback(ours, 20) == Callback(code="c")
    loopback.close()
    peers.join(10)
    assert not peers.is_alive()


@pytest.mark.anyio
async def test_async_port_survives_peers_that_hang_up() -> None:
    loopback = await AsyncLoopback.open()
    peers = threading.Thread(target=rude, args=(loopback.port,))
    peers.start()
    assert await loopback.callback(ours, math.inf) == Callback(code="c")
    await loopback.aclose()
    peers.join(10)
    assert not peers.is_alive()


class Gone:
    """A listener at which whoever knocked is gone when the door is opened."""

    def __init__(self, listener: socket.socket) -> None:
        self._listener = listener
        self.gone = 0

    def accept(self) -> Any:
        connection, address = self._listener.accept()
        if not self.gone:
            self.gone += 1
            connection.close()
            raise ConnectionAbortedError
        return connection, address

    def __getattr__(self, name: str) -> Any:
        return getattr(self._listener, name)


def test_port_survives_a_peer_that_is_gone_at_once() -> None:
    listener: Any = Gone(socket.create_server(("127.0.0.1", 0)))
    loopback = Loopback(listener)
    with socket.create_connection(("127.0.0.1", loopback.port)):
        with socket.create_connection(("127.0.0.1", loopback.port)) as second:
            second.sendall(REQUEST)
            assert loopback.callback(ours, 20) == Callback(code="c")
    assert listener.gone == 1
    loopback.close()


def test_port_times_out_while_others_keep_knocking(monkeypatch: pytest.MonkeyPatch) -> None:
    loopback = Loopback.open()
    now = iter(range(1000))
    monkeypatch.setattr(time, "monotonic", lambda: float(next(now)))
    with socket.create_connection(("127.0.0.1", loopback.port)) as endless:
        endless.sendall(b"GET /" + b"a" * 10_000)
        assert loopback.callback(ours, 3) is None
        assert next(now) == 4
    loopback.close()


@pytest.mark.anyio
async def test_async_port_leaves_the_event_loop_to_others() -> None:
    loopback = await AsyncLoopback.open()
    seen = []

    async def wait() -> None:
        seen.append(await loopback.callback(ours, math.inf))

    async with anyio.create_task_group() as group:
        group.start_soon(wait)
        async with await anyio.connect_tcp("127.0.0.1", loopback.port) as stream:
            await stream.send(REQUEST)
            assert (await stream.receive()).startswith(b"HTTP/1.1 200 OK\r\n")
    assert seen == [Callback(code="c")]
    await loopback.aclose()

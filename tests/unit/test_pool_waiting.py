from __future__ import annotations

import os
import socket
import ssl
import threading
import time
from typing import Any, Callable, Iterator

import anyio
import anyio.lowlevel
import httpcore
import httpx
import pytest

from openrouter._pool_waiting import (
    AnyIOBackend,
    AsyncSignal,
    SharedStream,
    Signal,
    async_backend,
    backend,
)
from openrouter.testing import FakeOpenRouter, FakeServer


@pytest.mark.parametrize("seconds", [None, 30.0, 1e300])
def test_signal_wakes_up_a_thread(seconds: float | None) -> None:
    signal = Signal()
    woken: list[bool] = []
    thread = threading.Thread(target=lambda: woken.append(signal.wait(seconds)))
    thread.start()
    signal.set()
    thread.join(30)
    assert woken == [True]


def test_signal_that_does_not_come_in_time() -> None:
    assert Signal().wait(0.001) is False
    assert Signal().wait(0) is False


def test_signal_given_before_the_wait_is_not_lost() -> None:
    signal = Signal()
    signal.set()
    assert signal.wait(0) is True


@pytest.mark.anyio
@pytest.mark.parametrize("seconds", [None, 30.0])
async def test_async_signal_wakes_up_a_task(seconds: float | None) -> None:
    signal = AsyncSignal()
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(anyio.lowlevel.checkpoint)
        signal.set()
        assert await signal.wait(seconds) is True


@pytest.mark.anyio
async def test_async_signal_that_does_not_come_in_time() -> None:
    assert await AsyncSignal().wait(0.001) is False
    assert await AsyncSignal().wait(0) is False


@pytest.fixture
def server() -> Iterator[FakeServer]:
    with FakeOpenRouter().serve() as server:
        yield server


def connect(server: FakeServer) -> httpcore.NetworkStream:
    address = httpx.URL(server.base_url)
    stream = backend().connect_tcp(address.host, address.port or 0)
    while server.open_connections != 1:
        time.sleep(0.001)
    return stream


def test_stream_closed_wakes_the_thread_that_reads_and_the_server(server: FakeServer) -> None:
    stream = connect(server)
    outcome: list[bytes] = []
    reading = threading.Thread(target=lambda: outcome.append(stream.read(100)))
    reading.start()
    time.sleep(0.01)
    own = stream.get_extra_info("socket")
    number = own.fileno()
    stream.close()
    assert server.wait_closed()
    reading.join(30)
    assert outcome == [b""]
    # Not closed, and its number not free for others, before the reader had left it.
    assert number >= 0 > own.fileno()


def test_stream_closed_while_in_use_is_closed_by_the_user() -> None:
    order: list[str] = []

    class Slow(httpcore.MockStream):
        def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
            shared.close()
            order.append("read")
            return b""

        def close(self) -> None:
            order.append("closed")

        def get_extra_info(self, info: str) -> Any:
            return never_connected

    with socket.socket() as never_connected:
        shared = SharedStream(Slow([]))
        assert shared.read(1) == b""
    assert order == ["read", "closed"]


@pytest.mark.parametrize("forked", [False, True])
def test_stream_closed_in_a_forked_process_goes_on_in_its_parent(
    server: FakeServer, monkeypatch: pytest.MonkeyPatch, forked: bool
) -> None:
    stream = connect(server)
    with stream.get_extra_info("socket").dup() as parents:
        if forked:
            monkeypatch.setattr(os, "getpid", lambda: -1)
        stream.close()
        parents.settimeout(30 if not forked else 0.05)
        if forked:
            with pytest.raises(OSError, match="timed out"):
                parents.recv(1)
        else:
            assert parents.recv(1) == b""
    assert server.wait_closed()


@pytest.mark.parametrize(
    ("use", "expected"),
    [
        (lambda stream: stream.read(1), httpcore.ReadError),
        (lambda stream: stream.write(b"x"), httpcore.WriteError),
        (lambda stream: stream.start_tls(ssl.create_default_context()), httpcore.ConnectError),
    ],
)
def test_stream_closed_is_of_no_use(
    server: FakeServer, use: Callable[[httpcore.NetworkStream], Any], expected: type[Exception]
) -> None:
    stream = connect(server)
    stream.close()
    stream.close()
    with pytest.raises(expected, match="closed"):
        use(stream)


def test_stream_encrypted_is_shared_as_well() -> None:
    plain = httpcore.MockStream([])
    secured = SharedStream(plain).start_tls(ssl.create_default_context())
    assert type(secured) is SharedStream


@pytest.mark.parametrize("library", ["asyncio", "trio"])
def test_async_backend_is_that_of_the_loop(library: str) -> None:
    async def ask() -> type[Any]:
        return type(async_backend())

    expected = httpcore.TrioBackend if library == "trio" else AnyIOBackend
    assert anyio.run(ask, backend=library) is expected


def test_anyio_backend_closes_what_anyio_forgets(monkeypatch: pytest.MonkeyPatch) -> None:
    closed: list[str] = []

    class Forgotten:
        async def aclose(self) -> None:
            closed.append("closed")

    async def connect_tcp(self: Any, connected: bool) -> Any:
        connected_stream = Forgotten() if connected else None
        await anyio.sleep_forever()
        return connected_stream

    monkeypatch.setattr(httpcore.AnyIOBackend, "connect_tcp", connect_tcp)

    async def run() -> None:
        backend = AnyIOBackend()
        for connected in (False, True):
            with anyio.move_on_after(0.01):
                await backend.connect_tcp(connected=connected)

    anyio.run(run)
    assert closed == ["closed"]

"""Connecting, waiting and closing, in threads and in tasks."""

from __future__ import annotations

import contextlib
import os
import socket
import threading
import traceback
from typing import TYPE_CHECKING, Any

import anyio
import httpcore

if TYPE_CHECKING:
    from typing import ContextManager, Iterator


def backend() -> httpcore.NetworkBackend:
    """What opens connections for threads."""
    return SyncBackend()


def async_backend() -> httpcore.AsyncNetworkBackend:
    """What opens connections for the tasks of the loop that runs."""
    on_trio = anyio.get_cancelled_exc_class().__module__.startswith("trio")
    chosen: Any = httpcore.TrioBackend() if on_trio else AnyIOBackend()
    backend: httpcore.AsyncNetworkBackend = chosen
    return backend


class SyncBackend(httpcore.SyncBackend):
    """httpcore's, with streams that another thread may close."""

    def connect_tcp(self, *args: Any, **kwargs: Any) -> httpcore.NetworkStream:
        """Open a connection."""
        return SharedStream(super().connect_tcp(*args, **kwargs))


class SharedStream(httpcore.NetworkStream):
    """A stream that another thread may close, at any time and at once.

    Closing the socket under a thread that reads would neither wake it up nor tell the server, and
    the system may give the socket's number to a new one, where the thread then waits. So whoever
    closes a stream in use ends the conversation, and whoever uses it closes the socket.
    """

    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self._stream = stream
        self._process = os.getpid()
        self._in_use = False
        self._closed = False

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Wait for some bytes; none mean that the server has closed."""
        with self._use(httpcore.ReadError):
            return self._stream.read(max_bytes, timeout)

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send bytes."""
        with self._use(httpcore.WriteError):
            self._stream.write(buffer, timeout)

    def start_tls(self, *args: Any, **kwargs: Any) -> httpcore.NetworkStream:
        """Go on encrypted."""
        with self._use(httpcore.ConnectError):
            return SharedStream(self._stream.start_tls(*args, **kwargs))

    def get_extra_info(self, info: str) -> Any:
        """What httpcore's stream knows."""
        return self._stream.get_extra_info(info)

    def close(self) -> None:
        """End the conversation, and close the socket unless a thread is using it."""
        self._closed = True
        # In a forked process it is the parent's conversation. An error means that it is over.
        if self._process == os.getpid():
            with contextlib.suppress(OSError):
                self._stream.get_extra_info("socket").shutdown(socket.SHUT_RDWR)
        if not self._in_use:
            self._stream.close()

    @contextlib.contextmanager
    def _use(self, refusal: type[Exception]) -> Iterator[None]:
        # In this order, as `close` does it the other way round: one of the two sees the other.
        self._in_use = True
        try:
            if self._closed:
                raise refusal("The connection is closed.")
            yield
        finally:
            self._in_use = False
            if self._closed:
                self._stream.close()


class AnyIOBackend(httpcore.AnyIOBackend):
    """anyio's, without its leak: cancelled just as it is connected, it forgets the connection.

    anyio 4.16 mends that. In all versions before, the only trace left is a variable of the function
    that was cancelled.
    """

    async def connect_tcp(self, *args: Any, **kwargs: Any) -> httpcore.AsyncNetworkStream:
        """Open a connection."""
        anyios: Any = super()
        try:
            stream: httpcore.AsyncNetworkStream = await anyios.connect_tcp(*args, **kwargs)
        except BaseException as error:
            for frame, _ in traceback.walk_tb(error.__traceback__):
                forgotten = frame.f_locals.get("connected_stream")
                if forgotten is not None:
                    await anyio.aclose_forcefully(forgotten)
            raise
        return stream


class Signal:
    """Wakes up one thread. A bare lock: what has no Python code cannot be interrupted half way."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._lock.acquire()

    def set(self) -> None:
        """Wake it up; once only."""
        self._lock.release()

    def wait(self, seconds: float | None) -> bool:
        """Wait until woken up; False if that did not happen within ``seconds``."""
        return self._lock.acquire(
            timeout=-1 if seconds is None else min(seconds, threading.TIMEOUT_MAX)
        )


class AsyncSignal:
    """Wakes up one task."""

    def __init__(self) -> None:
        self._event = anyio.Event()

    def set(self) -> None:
        """Wake it up."""
        self._event.set()

    async def wait(self, seconds: float | None) -> bool:
        """Wait until woken up; False if that did not happen within ``seconds``."""
        with anyio.move_on_after(seconds):
            await self._event.wait()
        return self._event.is_set()


def shield() -> ContextManager[object]:
    """Nothing cancels a thread."""
    return contextlib.nullcontext()


def async_shield() -> ContextManager[object]:
    """Keep cancelled scopes out. A cancelled asyncio task comes through nevertheless."""
    return anyio.CancelScope(shield=True)

"""A port of this machine at which a browser calls back, for blocking code and for anyio.

Many connections may be open at once: browsers open some ahead of time and send nothing, so none of
them may hold the others up. What to make of a request decides ``oauth_pkce.judge``.
"""

from __future__ import annotations

import contextlib
import inspect
import selectors
import socket
import time
from typing import TYPE_CHECKING, Any, Callable, TypeVar

import anyio
import anyio.to_thread
from anyio.abc import SocketAttribute

from openrouter.errors import ConfigurationError
from openrouter.oauth_pkce import Callback, Reply, whole

if TYPE_CHECKING:
    from anyio.abc import ByteStream, SocketStream
    from anyio.streams.stapled import MultiListener
    from typing_extensions import Self

HOST = "127.0.0.1"
_PIECE = 4096
# An answer fits into the socket's buffer; a peer that does not take even that is left alone.
_SEND_TIMEOUT = 1.0

T = TypeVar("T")
Judge = Callable[[bytes], Reply]


def _no_port(error: OSError) -> ConfigurationError:
    return ConfigurationError(
        f"No port of {HOST} can be opened for the callback ({error}): pass ask_code= to have the "
        "code shown on the page instead."
    )


class Loopback:
    """A free port, for blocking code."""

    def __init__(self, listener: socket.socket) -> None:
        listener.setblocking(False)
        self._listener = listener
        self.port: int = listener.getsockname()[1]

    @classmethod
    def open(cls) -> Self:
        """Listen at a free port."""
        try:
            return cls(socket.create_server((HOST, 0)))
        except OSError as error:
            raise _no_port(error) from error

    def callback(self, judge: Judge, timeout: float) -> Callback | None:
        """Answer requests until one of them is the callback; None after ``timeout`` seconds."""
        deadline = time.monotonic() + timeout
        with contextlib.ExitStack() as stack, selectors.DefaultSelector() as selector:
            selector.register(self._listener, selectors.EVENT_READ)
            while True:
                left = deadline - time.monotonic()
                if left <= 0:
                    return None
                for key, _ in selector.select(left):
                    if key.fileobj is self._listener:
                        self._accept(selector, stack)
                        continue
                    callback = _step(key, judge, selector)
                    if callback is not None:
                        return callback

    def _accept(self, selector: selectors.BaseSelector, stack: contextlib.ExitStack) -> None:
        # Whoever knocked may be gone already.
        with contextlib.suppress(OSError):
            connection, _ = self._listener.accept()
            stack.callback(connection.close)
            connection.settimeout(_SEND_TIMEOUT)
            selector.register(connection, selectors.EVENT_READ, bytearray())

    def close(self) -> None:
        """Stop listening."""
        self._listener.close()


def _step(
    key: selectors.SelectorKey, judge: Judge, selector: selectors.BaseSelector
) -> Callback | None:
    """Read what is there, and answer when the request is whole."""
    connection: Any = key.fileobj
    reply = None
    # A peer that hangs up in the middle is no reason to end the login.
    with contextlib.suppress(OSError):
        data = connection.recv(_PIECE)
        key.data.extend(data)
        if data and not whole(bytes(key.data)):
            return None
        if data:
            reply = judge(bytes(key.data))
            connection.sendall(reply.to_bytes())
    selector.unregister(connection)
    connection.close()
    return None if reply is None else reply.callback


class AsyncLoopback:
    """A free port, for asyncio and trio."""

    def __init__(self, listener: MultiListener[SocketStream]) -> None:
        self._listener = listener
        self.port: int = listener.extra(  # noqa: S610 - anyio's, no query  # nosec B610
            SocketAttribute.local_port
        )

    @classmethod
    async def open(cls) -> Self:
        """Listen at a free port."""
        try:
            return cls(await anyio.create_tcp_listener(local_host=HOST, local_port=0))
        except OSError as error:
            raise _no_port(error) from error

    async def callback(self, judge: Judge, timeout: float) -> Callback | None:
        """Answer requests until one of them is the callback; None after ``timeout`` seconds."""
        received: list[Callback] = []

        async def serve(stream: ByteStream) -> None:
            """Answer one request."""
            reply = await _async_reply(stream, judge)
            if reply is not None and reply.callback is not None:
                received.append(reply.callback)
                group.cancel_scope.cancel()

        with anyio.move_on_after(timeout):
            async with anyio.create_task_group() as group:
                await self._listener.serve(serve, group)
        return received[0] if received else None

    async def aclose(self) -> None:
        """Stop listening."""
        await self._listener.aclose()


async def _async_reply(stream: ByteStream, judge: Judge) -> Reply | None:
    """Read one request and answer it; None if the peer hangs up before it is whole."""
    head = b""
    reply = None
    with contextlib.suppress(
        OSError, anyio.BrokenResourceError, anyio.ClosedResourceError, anyio.EndOfStream
    ):
        async with stream:
            while not whole(head):
                head += await stream.receive(_PIECE)
            reply = judge(head)
            await stream.send(reply.to_bytes())
    return reply


def aside(function: Callable[..., T], *arguments: Any) -> T:
    """Call ``function``."""
    return function(*arguments)


async def async_aside(function: Callable[..., Any], *arguments: Any) -> Any:
    """Call ``function`` without holding up the event loop: await it, or have a thread run it."""
    if inspect.iscoroutinefunction(function):
        return await function(*arguments)
    return await anyio.to_thread.run_sync(function, *arguments)

"""The connection pool, in place of httpcore's, which looks at all connections for each request.

It sits where httpcore's would, behind httpx's transport and in front of httpcore's connections. So
what hooks in at either (vcrpy, respx, pytest-httpx, OpenTelemetry) finds what it looks for.

A request holds a slot from its start until its answer is closed, and finds or opens a connection
with it. Each `await` may be the last: a request that is cut off gives its slot back, and its
connection too if nothing is under way on it; else the socket is closed.
"""

from __future__ import annotations

import itertools
import ssl
import time
from typing import TYPE_CHECKING, Any

import httpcore
import httpx

from openrouter._pool_waiting import AsyncSignal, async_backend, async_shield
from openrouter._tls import tls_context
from openrouter._waiting import SHORTEST_TIMEOUT
from openrouter.moment import earlier
from openrouter.pooling import IdleConnections, Slots

if TYPE_CHECKING:
    from types import TracebackType
    from typing import AsyncIterator, Sequence

    from typing_extensions import Self

# Longer than a person reads between two messages, so that the next one needs no new connection;
# shorter than the four minutes after which address translators begin to forget a silent connection
# without telling, where a request would wait for its answer in vain.
IDLE_SECONDS = 120.0

_OTHER = compile("", "<not httpx>", "exec")
_CLOSED = "The connections were closed before the request was sent."
_PLAIN, _ENCRYPTED = (b"http", b"ws"), (b"https", b"wss")


# What httpx has in the way between a client and its transports, and where it comes from.
_WAY = ("send", "_send_single_request")
_HTTPX = httpx.AsyncClient.__init__.__code__.co_filename


class AsyncDirectClient(httpx.AsyncClient):
    """A client of httpx's that hands requests to its transports as they are."""

    @property
    def is_direct(self) -> bool:
        """Whether the way that is left out is httpx's own.

        Older versions of vcrpy, and Sentry, put something of theirs in its place.
        """
        return all(
            getattr(getattr(type(self), name, None), "__code__", _OTHER).co_filename == _HTTPX
            for name in _WAY
        )

    async def dispatch(self, request: httpx.Request) -> httpx.Response:
        """Send a request that has all its header fields; the body is left to be read.

        Past the layers of httpx's ``send``, which take a quarter of the time of a small request:
        cookies, redirects, authentication and hooks, of which a client of ours has none.
        """
        try:
            response = await self._transport_for_url(request.url).handle_async_request(request)
        except httpx.RequestError as error:
            error.request = request
            raise
        response.request = request
        return response


class AsyncPooledClient(AsyncDirectClient):
    """httpx's client on our pool.

    httpx gives a proxy of the environment a transport of its own, and would not look for one if it
    were handed a transport. So ours takes the place of the one that httpx makes for direct calls.
    """

    def __init__(self, max_connections: int, **options: Any) -> None:
        self._max_connections = max_connections
        super().__init__(
            limits=httpx.Limits(
                max_connections=max_connections,
                max_keepalive_connections=max_connections,
                keepalive_expiry=IDLE_SECONDS,
            ),
            **options,
        )

    def _init_transport(self, *_: Any, **__: Any) -> httpx.AsyncBaseTransport:
        return AsyncTransport(AsyncPool(self._max_connections))


class AsyncTransport(httpx.AsyncHTTPTransport):
    """httpx's transport on a pool of ours."""

    def __init__(self, pool: AsyncPool) -> None:
        # The context is for a pool that is never used; making httpx's default one takes long.
        super().__init__(verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT), trust_env=False)
        self._pool: Any = pool


class AsyncConnection(httpcore.AsyncHTTPConnection):
    """A connection that can be closed at any time, while it is being opened too."""

    def __init__(self, origin: httpcore.Origin, backend: httpcore.AsyncNetworkBackend) -> None:
        self.origin = origin
        self._line = AsyncLine(backend)
        super().__init__(
            origin,
            ssl_context=tls_context() if origin.scheme in _ENCRYPTED else None,
            network_backend=self._line,
        )

    async def aclose(self) -> None:
        """Close the connection."""
        await self._line.aclose()
        await super().aclose()


class AsyncLine(httpcore.AsyncNetworkBackend, httpcore.AsyncNetworkStream):
    """The way of one connection to the network.

    It knows the socket from the moment that it is open, while httpcore forgets one that is given up
    before it is ready. And it sends the head of a request together with what follows: one system
    call and one packet instead of two.
    """

    def __init__(self, backend: httpcore.AsyncNetworkBackend) -> None:
        self._backend = backend
        self._stream: Any = None
        # None until a request begins, its head until that is sent, then nothing.
        self._head: bytes | None = None
        # When to give up reading the answer, by the clock of this machine.
        self._read_until: float | None = None

    def limit_reading(self, seconds: float | None) -> None:
        """Let no read of this answer wait past so many seconds from now; None for no such limit.

        httpcore asks for the read timeout once an answer; this limit can move while it is read.
        """
        self._read_until = None if seconds is None else time.monotonic() + seconds

    async def connect_tcp(self, *args: Any, **kwargs: Any) -> httpcore.AsyncNetworkStream:
        """Connect, and keep what comes of it."""
        self._stream = await self._backend.connect_tcp(*args, **kwargs)
        return self

    async def start_tls(self, *args: Any, **kwargs: Any) -> httpcore.AsyncNetworkStream:
        """Go on over TLS."""
        self._stream = await self._stream.start_tls(*args, **kwargs)
        return self

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read what there is, at most as long as the limit allows."""
        if self._head:
            await self.write(b"", timeout)
        self._head = None
        if self._read_until is not None:
            timeout = earlier(timeout, max(self._read_until - time.monotonic(), SHORTEST_TIMEOUT))
        data: bytes = await self._stream.read(max_bytes, timeout)
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write, the head of a request together with what follows it."""
        if self._head is None and buffer.endswith(b"\r\n\r\n"):
            # After the head, httpcore writes a body, or nothing at all: but it writes, or reads.
            self._head = buffer
            self._read_until = None
            return
        buffer, self._head = (self._head or b"") + buffer, b""
        if buffer:
            await self._stream.write(buffer, timeout)

    async def aclose(self) -> None:
        """Close it, if it was opened."""
        if self._stream is not None:
            await self._stream.aclose()

    def get_extra_info(self, info: str) -> Any:
        """What is known about the connection."""
        return self._stream.get_extra_info(info)


class AsyncPool:
    """Connections for one client, most of them to one origin.

    Args:
        max_connections: How many requests may be under way at once; further ones wait in line.
        backend: What opens connections.
        idle_seconds: How long a connection is kept that nobody uses.
    """

    def __init__(
        self,
        max_connections: int,
        backend: httpcore.AsyncNetworkBackend | None = None,
        idle_seconds: float = IDLE_SECONDS,
    ) -> None:
        self._backend = backend
        self._slots = Slots(max_connections)
        self._idle: IdleConnections[AsyncConnection] = IdleConnections(idle_seconds)
        self._numbers = itertools.count()
        # Requests under way, by number, and what each runs on. Whoever takes a number out ends the
        # request, so that no slot is given back twice.
        self._busy: dict[int, AsyncConnection | None] = {}
        self._dropped: set[int] = set()
        self._closed = False

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request on an idle connection, or a new one, once a slot is free.

        Raises:
            httpcore.PoolTimeout: If none became free within the time that the request allows.
            httpcore.ConnectError: If the pool is closed.
            httpcore.UnsupportedProtocol: If the address is not one of HTTP.
            ConfigurationError: If the certificates of the environment cannot be read.
        """
        if request.url.scheme not in _PLAIN + _ENCRYPTED:
            scheme = request.url.scheme.decode()
            raise httpcore.UnsupportedProtocol(f"{scheme!r} is not http:// or https://.")
        if isinstance(request.stream, httpx.ByteStream):
            request.stream = AsyncBody(b"".join(request.stream))
        await self._end_dropped()
        await self._take_slot(request.extensions.get("timeout", {}).get("pool"))
        number = next(self._numbers)
        self._busy[number] = None
        try:
            connection = await self._connection_for(number, request.url.origin)
            response = await connection.handle_async_request(request)
        except httpcore.ConnectionNotAvailable as error:
            await self.end(number)
            raise httpcore.ConnectError(_CLOSED) from error
        except BaseException:
            await self.end(number)
            raise
        pieces: Any = response.stream
        response.stream = AsyncAnswer(self, number, pieces)
        return response

    async def _take_slot(self, seconds: float | None) -> None:
        slots = self._slots
        if slots.take():
            return
        signal = AsyncSignal()
        slots.queue(signal)
        try:
            in_time = await signal.wait(seconds)
        except BaseException:
            if not slots.leave(signal):
                slots.give_back()
            raise
        if not in_time and slots.leave(signal):
            raise httpcore.PoolTimeout(
                f"All {slots.count} connections were in use for {seconds:g} s and {slots.waiting} "
                "more calls wait: raise max_connections, or make fewer calls at once."
            )

    async def _connection_for(self, number: int, origin: httpcore.Origin) -> AsyncConnection:
        if self._closed:
            raise httpcore.ConnectError(_CLOSED)
        gone = self._idle.expired(time.monotonic())
        try:
            connection = self._idle.take(origin)
            while connection is not None and connection.has_expired():
                gone.append(connection)
                connection = self._idle.take(origin)
            if connection is None:
                # Idle connections to other origins count, too.
                gone += self._idle.surplus(self._slots.count - len(self._busy))
                connection = AsyncConnection(origin, self._backend or async_backend())
            self._busy[number] = connection
        finally:
            await _close_all(gone)
        return connection

    async def end(self, number: int, pieces: Any = None) -> None:
        """End a request: keep its connection if nothing is under way on it, pass on its slot."""
        try:
            connection = self._busy.pop(number)
        except KeyError:
            return
        try:
            # What a test double answers with may be as little as bytes.
            if hasattr(pieces, "aclose"):
                with async_shield():
                    await pieces.aclose()
        finally:
            try:
                await self._put_back(connection)
            finally:
                self._slots.give_back()

    async def _put_back(self, connection: AsyncConnection | None) -> None:
        if connection is not None and connection.is_available():
            self._idle.put(connection.origin, connection, time.monotonic())
            # Asked afterwards, for whoever closes the pool now may have been here just before.
            await _close_all(self._idle.surplus(0) if self._closed else [])
        else:
            await _close_all([connection])

    def drop(self, number: int) -> None:
        """Note that an answer was left without closing it, for the next request to clear up.

        This runs where the garbage collector happens to be, in any thread.
        """
        if number in self._busy:
            self._dropped.add(number)

    async def _end_dropped(self) -> None:
        for number in list(self._dropped):
            await self.end(number)
            self._dropped.discard(number)

    async def aclose(self) -> None:
        """Close all connections, those in use, too."""
        self._closed = True
        await _close_all([*self._idle.surplus(0), *self._busy.values()])
        # Nobody counts slots any more: whoever waits is to find out.
        while self._slots.waiting:
            self._slots.give_back()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None = None,
        error: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        await self.aclose()


class AsyncBody:
    """The body of a request, in one piece.

    httpx has a generator for it, and trio warns of one that a cancelled request leaves half run.
    """

    def __init__(self, content: bytes) -> None:
        self._content: bytes | None = content

    def __aiter__(self) -> Self:
        return type(self)(self._content or b"")

    async def __anext__(self) -> bytes:
        content, self._content = self._content, None
        if content is None:
            raise StopAsyncIteration
        return content


class AsyncAnswer:
    """The body of an answer. Closing it ends the request."""

    def __init__(self, pool: AsyncPool, number: int, pieces: Any) -> None:
        self._pool = pool
        self._number = number
        self._pieces = pieces

    def __aiter__(self) -> AsyncIterator[bytes]:
        pieces: AsyncIterator[bytes] = self._pieces.__aiter__()
        return pieces

    async def aclose(self) -> None:
        """Close the connection unless all has been read; closing twice does nothing."""
        await self._pool.end(self._number, self._pieces)

    def __del__(self) -> None:
        self._pool.drop(self._number)


async def _close_all(connections: Sequence[AsyncConnection | None]) -> None:
    """Close each of them, whatever comes in between."""
    interruption: BaseException | None = None
    for connection in connections:
        if connection is None:
            continue
        try:
            with async_shield():
                await connection.aclose()
        # A connection that cannot even be closed is nobody's loss.
        except Exception:  # noqa: S112 - there is nothing to tell  # nosec B112
            continue
        except BaseException as error:
            interruption = error
    if interruption is not None:
        raise interruption

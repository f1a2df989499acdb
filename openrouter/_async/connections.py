"""The HTTP client behind one of ours, and the two drivers that perform what a flow asks for."""

from __future__ import annotations

import math
import threading
from typing import TYPE_CHECKING, Any, TypeVar

import httpx

from openrouter._abandon import async_abandon
from openrouter._owner import async_owner
from openrouter.config import CONNECT_TIMEOUT, READ_TIMEOUT
from openrouter.errors import ConfigurationError
from openrouter.flow import Answer, Data, Emit, Failure, Send
from openrouter.transport import TRANSPORT_ERRORS, transport_error

if TYPE_CHECKING:

    from openrouter.config import Timeout
    from openrouter.flow import Flow, HTTPRequest, Outcome

T = TypeVar("T")

DEFAULT_TIMEOUT = httpx.Timeout(READ_TIMEOUT, connect=CONNECT_TIMEOUT)
# What httpx takes when nobody said anything: too short for a model that thinks.
_HTTPX_DEFAULT = httpx.Timeout(5.0)


def as_timeout(timeout: Timeout | None) -> httpx.Timeout:
    """Seconds as a timeout for each phase; connecting never takes longer than its default."""
    if timeout is None:
        return DEFAULT_TIMEOUT
    if isinstance(timeout, httpx.Timeout):
        return timeout
    number = isinstance(timeout, (int, float)) and not isinstance(timeout, bool)
    if not number or not 0 < timeout < math.inf:
        raise ConfigurationError(
            f"timeout takes seconds above 0 or an httpx.Timeout, not {timeout!r}."
        )
    return httpx.Timeout(timeout, connect=min(timeout, CONNECT_TIMEOUT))


class AsyncConnections:
    """Connections of one client and its copies.

    They belong to the process and event loop that opened them: used from another one, they are left
    alone there and new ones are opened. An HTTP client that the caller brought is used as it is.
    """

    def __init__(self, http_client: httpx.AsyncClient | None, max_connections: int) -> None:
        if http_client is not None and not isinstance(http_client, httpx.AsyncClient):
            raise ConfigurationError(
                f"http_client takes an httpx.AsyncClient, not {type(http_client).__name__}."
            )
        self._given = http_client
        self._max_connections = max_connections
        self._client: httpx.AsyncClient | None = None
        self._owner: Any = None
        self._lock = threading.Lock()
        self.closed = False

    def timeout(self, timeout: Timeout | None) -> httpx.Timeout:
        """The timeout of a call: what was asked for, else what the given client was set to."""
        given = self._given
        if timeout is None and given is not None and given.timeout != _HTTPX_DEFAULT:
            return given.timeout
        return as_timeout(timeout)

    def client(self) -> httpx.AsyncClient:
        """The HTTP client for the process and event loop that ask."""
        if self.closed:
            raise ConfigurationError(
                "This client is closed: make a new one, or stay inside its with block."
            )
        if self._given is not None:
            if self._given.is_closed:
                raise ConfigurationError(
                    "The http_client of this client is closed: it stays open while calls are made."
                )
            return self._given
        asking = async_owner()
        with self._lock:
            if self._client is None or self._owner != asking:
                self._client = self._new_client()
                self._owner = asking
            return self._client

    def _new_client(self) -> httpx.AsyncClient:
        limits = httpx.Limits(
            max_connections=self._max_connections,
            max_keepalive_connections=self._max_connections,
        )
        try:
            return httpx.AsyncClient(limits=limits, timeout=DEFAULT_TIMEOUT)
        except (ImportError, OSError, ValueError) as error:
            # httpx reads proxies and certificates from the environment here.
            raise ConfigurationError(
                f"The proxy or certificate settings of the environment cannot be used: {error}"
            ) from error

    async def aclose(self) -> None:
        """Close the connections; a client that the caller brought stays open."""
        self.closed = True
        client, self._client = self._client, None
        if client is not None and self._owner == async_owner():
            await client.aclose()

    async def send(self, request: HTTPRequest, *, stream: bool) -> httpx.Response:
        """Send ``request``. The body is read unless the answer is a success to be streamed."""
        client = self.client()
        prepared = client.build_request(
            request.method,
            request.url,
            params=request.query or None,
            headers=request.fields(),
            content=request.content,
            timeout=self.timeout(request.timeout),
        )
        response = await client.send(prepared, stream=True)
        if not (stream and response.is_success):
            try:
                await response.aread()
            finally:
                await response.aclose()
        return response

    async def run(self, flow: Flow[T]) -> T:
        """Perform a plain call."""
        outcome: Outcome = None
        try:
            while True:
                effect = flow.send(outcome)
                assert isinstance(effect, Send)
                try:
                    response = await self.send(effect.request, stream=False)
                    outcome = as_answer(response, response.content)
                except TRANSPORT_ERRORS as error:
                    outcome = Failure(transport_error(error))
        except StopIteration as stop:
            result: T = stop.value
            return result


def as_answer(response: httpx.Response, content: bytes) -> Answer:
    """The part of a response that a flow decides by."""
    return Answer(response.status_code, dict(response.headers), content)


class AsyncStreamDriver:
    """Performs a streamed call, piece by piece."""

    def __init__(self, connections: AsyncConnections, flow: Flow[None]) -> None:
        self._connections = connections
        self._flow = flow
        self._response: httpx.Response | None = None
        self._pieces: Any = None

    async def advance(self) -> list[Any] | None:
        """Go on to the next items that are to be handed out; None when the call is over."""
        outcome: Outcome = None
        try:
            while True:
                effect = self._flow.send(outcome)
                if isinstance(effect, Emit):
                    return effect.items
                try:
                    if isinstance(effect, Send):
                        outcome = await self._open(effect.request)
                    else:
                        outcome = Data(await self._receive())
                except TRANSPORT_ERRORS as error:
                    outcome = Failure(transport_error(error))
        except StopIteration:
            await self.aclose()
            return None
        except BaseException:
            await self.aclose()
            raise

    async def _open(self, request: HTTPRequest) -> Answer:
        response = await self._connections.send(request, stream=True)
        if response.is_success:
            self._response = response
            self._pieces = response.aiter_bytes()
            return as_answer(response, b"")
        return as_answer(response, response.content)

    async def _receive(self) -> bytes:
        async for piece in self._pieces:
            received: bytes = piece
            return received
        return b""

    async def aclose(self) -> None:
        """Close the response; its connection goes back to the pool if the answer was read whole."""
        self._flow.close()
        response, self._response = self._response, None
        if response is not None:
            try:
                await response.aclose()
            finally:
                await async_abandon(self._pieces)

"""The fake as an httpx transport: no socket, the same errors as with one."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Awaitable, Callable

import anyio
import anyio.lowlevel
import httpx

if TYPE_CHECKING:
    from openrouter.testing.core import FakeOpenRouter
    from openrouter.testing.wire import FakeAnswer


class FakeTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers the requests of an `httpx.Client` or an `httpx.AsyncClient` from a fake.

    Streams come chunk by chunk. A pause longer than the request's read timeout ends, after that
    timeout, in `httpx.ReadTimeout`; a cut in `httpx.RemoteProtocolError`, a reset in
    `httpx.ReadError`, a refused connection in `httpx.ConnectError`.

    Args:
        fake: Who answers.
        sleep: Called with seconds where an answer has a pause.
        async_sleep: The same for an async client; None for `anyio.sleep`.

    Example:
        >>> from openrouter.testing import FakeOpenRouter
        >>> client = httpx.Client(transport=FakeOpenRouter().transport())
        >>> client.get("https://openrouter.ai/api/v1/models/count").json()
        {'data': {'count': 8}}
    """

    def __init__(
        self,
        fake: FakeOpenRouter,
        sleep: Callable[[float], None],
        async_sleep: Callable[[float], Awaitable[None]] | None,
    ) -> None:
        self._fake = fake
        self._sleep = sleep
        self._async_sleep = async_sleep or anyio.sleep

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answers a request of a sync client."""
        request.read()
        answer = self._ask(request)
        self.pause(answer.delay, request)
        return self._response(answer, request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answers a request of an async client."""
        await request.aread()
        answer = self._ask(request)
        await self.async_pause(answer.delay, request)
        return self._response(answer, request)

    def pause(self, seconds: float, request: httpx.Request) -> None:
        """Waits, at most for the request's read timeout."""
        if seconds > 0:
            limit = _read_timeout(request)
            self._sleep(min(seconds, limit))
            _check_timeout(seconds, limit, request)

    async def async_pause(self, seconds: float, request: httpx.Request) -> None:
        """Waits, at most for the request's read timeout; a pause of none still lets others run."""
        if seconds > 0:
            limit = _read_timeout(request)
            await self._async_sleep(min(seconds, limit))
            _check_timeout(seconds, limit, request)
        else:
            await anyio.lowlevel.checkpoint()

    def _ask(self, request: httpx.Request) -> FakeAnswer:
        target = request.url.raw_path.decode("ascii")
        headers = request.headers.multi_items()
        return self._fake.handle(request.method, target, headers, request.content)

    def _response(self, answer: FakeAnswer, request: httpx.Request) -> httpx.Response:
        if not answer.status:
            raise _no_answer(answer, request)
        body = _Body(answer, request, self)
        return httpx.Response(answer.status, headers=list(answer.headers), stream=body)


class _Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The chunks of an answer as they come due, then its end.

    It is its own iterator: an async generator would need closing where a stream is left early.
    """

    def __init__(
        self, answer: FakeAnswer, request: httpx.Request, transport: FakeTransport
    ) -> None:
        self._chunks = iter(answer.chunks)
        self._end = answer.end
        self._request = request
        self._transport = transport

    def __iter__(self) -> _Body:
        return self

    def __next__(self) -> bytes:
        for seconds, data in self._chunks:
            self._transport.pause(seconds, self._request)
            return data
        self._check_end()
        raise StopIteration

    def __aiter__(self) -> _Body:
        return self

    async def __anext__(self) -> bytes:
        for seconds, data in self._chunks:
            await self._transport.async_pause(seconds, self._request)
            return data
        self._check_end()
        raise StopAsyncIteration

    def _check_end(self) -> None:
        if self._end == "cut":
            text = "peer closed connection without sending complete message body"
            raise httpx.RemoteProtocolError(text, request=self._request)
        if self._end == "reset":
            raise httpx.ReadError("connection reset", request=self._request)


def _no_answer(answer: FakeAnswer, request: httpx.Request) -> httpx.TransportError:
    if answer.end == "refused":
        return httpx.ConnectError("connection refused", request=request)
    if answer.end == "reset":
        return httpx.ReadError("connection reset", request=request)
    text = "Server disconnected without sending a response."
    return httpx.RemoteProtocolError(text, request=request)


def _read_timeout(request: httpx.Request) -> float:
    limit = request.extensions.get("timeout", {}).get("read")
    return math.inf if limit is None else float(limit)


def _check_timeout(seconds: float, limit: float, request: httpx.Request) -> None:
    if seconds > limit:
        raise httpx.ReadTimeout("the answer took too long", request=request)

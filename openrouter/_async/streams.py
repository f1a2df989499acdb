"""Streams as the caller sees them: iterate, close, ask for the whole."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Generic, TypeVar

from openrouter.completions import ChatChunk, ChatCompletion
from openrouter.errors import ConfigurationError, OpenRouterError, StreamInterruptedError

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from openrouter._async.connections import AsyncConnections, AsyncStreamDriver
    from openrouter.decoding import ChatDecoder
    from openrouter.flow import Flow

EventT = TypeVar("EventT")


class AsyncStream(Generic[EventT]):
    """The events of a streamed answer.

    Iterate over it inside ``async with``: leaving the block closes the connection at once, whether
    the answer has ended or not. Closing early is how an answer is cancelled; many providers then
    stop and stop billing. Iterating goes on where the last loop left off.

    Raises:
        StreamInterruptedError: While iterating, when the stream reports an error or is cut.
    """

    def __init__(self, connections: AsyncConnections, flow: Flow[None]) -> None:
        self._connections = connections
        self._flow = flow
        self._driver: AsyncStreamDriver | None = None
        self._waiting: list[EventT] = []
        self._ended = False
        self._reading = False
        self._error: OpenRouterError | None = None
        self.closed = False

    async def _open(self) -> Self:
        """Send the request and wait for the answer's headers."""
        if self.closed:
            raise ConfigurationError("This stream is closed: make the call again.")
        if self._driver is None:
            from openrouter._async.connections import AsyncStreamDriver

            self._driver = AsyncStreamDriver(self._connections, self._flow)
            await self._advance(self._driver)
        return self

    async def _advance(self, driver: AsyncStreamDriver) -> None:
        if self._reading:
            raise ConfigurationError(
                "This stream is being read already: one task or thread reads a stream."
            )
        self._reading = True
        try:
            items = await driver.advance()
        except BaseException as error:
            self._ended = True
            if isinstance(error, OpenRouterError):
                self._error = error
            raise
        finally:
            self._reading = False
        if items is None:
            self._ended = True
        else:
            items.reverse()
            self._waiting = items

    async def __aenter__(self) -> Self:
        return await self._open()

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> EventT:
        while not self._waiting:
            if self._ended or self.closed:
                raise StopAsyncIteration
            driver = self._driver
            if driver is None:
                await self._open()
            else:
                await self._advance(driver)
        return self._waiting.pop()

    async def aclose(self) -> None:
        """Close the connection. What has arrived stays readable; closing twice does nothing."""
        self.closed = True
        if self._driver is not None:
            await self._driver.aclose()

    def __del__(self) -> None:
        if getattr(self, "_driver", None) is not None and not (self.closed or self._ended):
            warnings.warn(
                f"{type(self).__name__} was not closed: use it in a with block.",
                ResourceWarning,
                stacklevel=2,
                source=self,
            )


class AsyncChatStream(AsyncStream[ChatChunk]):
    """A streamed chat answer: chunks while they come, the completion at the end."""

    def __init__(
        self, connections: AsyncConnections, flow: Flow[None], decoders: list[ChatDecoder]
    ) -> None:
        super().__init__(connections, flow)
        self._decoders = decoders

    async def completion(self) -> ChatCompletion:
        """The whole answer; reads what has not been read yet.

        Raises:
            StreamInterruptedError: When the stream broke, or was closed before the answer ended;
                ``partial`` has what came.
        """
        async for _ in self:
            pass
        if self._error is not None:
            raise self._error
        if not (self._decoders and self._decoders[-1].done):
            raise StreamInterruptedError(
                "The stream was closed before the answer ended.",
                partial=self.partial(),
                generation_id=self.generation_id,
                retryable=False,
            )
        return self.partial()

    def partial(self) -> ChatCompletion:
        """The answer as far as it has arrived."""
        return self._decoders[-1].completion() if self._decoders else ChatCompletion.from_dict({})

    @property
    def generation_id(self) -> str | None:
        """The id of the answer, known once the stream is open; its record says what it cost."""
        return self._decoders[-1].generation_id if self._decoders else None

"""Streams as the caller sees them: iterate, as often as you like; close; ask for the whole.

A stream keeps what arrived as the text that it was, which is small, and makes events of it anew for
whoever comes later. Whoever is first reads on for all.
"""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any, Callable, Generic, Sequence, TypeVar

from openrouter._waiting import async_lock
from openrouter.completions import ChatChunk, ChatCompletion
from openrouter.errors import ConfigurationError, OpenRouterError, StreamInterruptedError
from openrouter.sse import SSEComment
from openrouter.wire import read_event

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from openrouter._async.connections import AsyncConnections, AsyncStreamDriver
    from openrouter.attempts import Attempt
    from openrouter.decoding import ChatDecoder
    from openrouter.effects import Flow
    from openrouter.stream_events import StreamEvent

T = TypeVar("T")
EventT = TypeVar("EventT")


class AsyncStream(Generic[EventT]):
    """The events of a streamed answer.

    Iterate over it inside ``async with``: leaving the block closes the connection at once, whether
    the answer has ended or not. Closing early is how an answer is cancelled; many providers then
    stop and stop billing. Each ``async for`` sees everything from the start, also while another
    task iterates.

    Attributes:
        closed: Whether the stream was closed.

    Raises:
        StreamInterruptedError: While iterating, when the stream reports an error or is cut.

    Example:
        >>> import anyio
        >>> from openrouter.testing import FakeOpenRouter
        >>> from openrouter_api.api.chat import send_chat_completion_request as chat
        >>> request = chat.send_chat_completion_request_stream(
        ...     {"model": "openai/gpt-4o-mini", "messages": [{"role": "user", "content": "Hi"}]}
        ... )
        >>> async def main() -> bool:
        ...     async with FakeOpenRouter().async_client() as client:
        ...         async with await client.send(request) as stream:
        ...             events = [event async for event in stream]
        ...     return len(events) > 1
        >>> anyio.run(main)
        True
    """

    def __init__(
        self,
        connections: AsyncConnections,
        flow: Flow[None],
        read: Callable[[Any], EventT],
    ) -> None:
        self._on_keepalive: Callable[[str], object] | None = None
        self.closed = False
        self._connections = connections
        self._flow = flow
        self._read = read
        self._driver: AsyncStreamDriver | None = None
        # All that arrived: the text of each event (or its JSON), and comments.
        self._kept: list[Any] = []
        # The events of the last piece, and where they begin in what is kept.
        self._fresh: list[tuple[Any, EventT]] = []
        self._fresh_from = 0
        self._ended = False
        self._error: OpenRouterError | None = None
        # Whose turn it is to read on.
        self._turn = async_lock()
        self._own: _AsyncCursor[EventT] | None = None

    @property
    def on_keepalive(self) -> Callable[[str], object] | None:
        """Called with the text of each comment that OpenRouter sends while a model is silent.

        For a sign of life. None, the default, to leave them unheard.
        """
        return self._on_keepalive

    @on_keepalive.setter
    def on_keepalive(self, heard: Callable[[str], object] | None) -> None:
        if heard is not None and not callable(heard):
            raise ConfigurationError(
                f"on_keepalive takes a function of a text, or None, not {heard!r}."
            )
        self._on_keepalive = heard

    async def _open(self) -> Self:
        """Send the request and wait for the answer's headers."""
        if self.closed:
            raise ConfigurationError("This stream is closed: make the call again.")
        async with self._turn:
            if self._driver is None:
                from openrouter._async.connections import AsyncStreamDriver

                self._driver = AsyncStreamDriver(self._connections, self._flow)
                await self._advance(self._driver)
        return self

    async def _advance(self, driver: AsyncStreamDriver) -> None:
        try:
            items = await driver.advance()
        except BaseException as error:
            self._ended = True
            # Whoever else reads does not take a stream that was left for one that came to its end.
            self._error = error if isinstance(error, OpenRouterError) else self._left_early()
            raise
        if items is None:
            self._ended = True
        else:
            self._keep(items)

    def _keep(self, items: list[Any]) -> None:
        self._fresh_from = len(self._kept)
        self._fresh = items
        self._kept += [item[0] if type(item) is tuple else item for item in items]
        if self._on_keepalive is not None:
            # Once all is kept: it may fail.
            for item in items:
                if type(item) is not tuple:
                    self._on_keepalive(item.text)

    def _left_early(self) -> OpenRouterError:
        return StreamInterruptedError(
            "The stream was closed before the answer ended.", retryable=False
        )

    async def _more(self, place: int) -> bool:
        """Whether there is anything at ``place``; waits for it while the stream goes on."""
        while place >= len(self._kept):
            if self._ended or self.closed:
                if self._error is not None:
                    raise self._error
                return False
            driver = self._driver
            if driver is None:
                await self._open()
                continue
            async with self._turn:
                # Somebody else may have read on meanwhile.
                if place >= len(self._kept) and not (self._ended or self.closed):
                    await self._advance(driver)
        return True

    def _at(self, place: int) -> Any:
        """What is kept at ``place``: a comment, or an event as it came and as it is read."""
        fresh = place - self._fresh_from
        if fresh >= 0:
            return self._fresh[fresh]
        kept = self._kept[place]
        return kept if type(kept) is SSEComment else (kept, self._read(read_event(kept)))

    async def __aenter__(self) -> Self:
        return await self._open()

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()

    def __aiter__(self) -> _AsyncCursor[EventT]:
        return _AsyncCursor(self)

    async def __anext__(self) -> EventT:
        if self._own is None:
            self._own = _AsyncCursor(self)
        return await self._own.__anext__()

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


class _AsyncCursor(Generic[EventT]):
    """One way through the events of a stream, from the start."""

    def __init__(self, stream: AsyncStream[EventT]) -> None:
        self._stream = stream
        self._place = 0

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> EventT:
        stream, place = self._stream, self._place
        while place < len(stream._kept) or await stream._more(place):
            item = stream._at(place)
            place = self._place = place + 1
            if type(item) is tuple:
                event: EventT = item[1]
                return event
        raise StopAsyncIteration


class _AsyncView(Generic[T]):
    """One way through what a chat stream says, as something else than chunks."""

    def __init__(
        self,
        stream: AsyncChatStream,
        view: Callable[[Any], Sequence[T]],
        end: Callable[[], Sequence[T]],
    ) -> None:
        self._stream = stream
        self._view = view
        self._end: Callable[[], Sequence[T]] | None = end
        self._place = 0
        self._waiting: list[T] = []

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        stream = self._stream
        while not self._waiting:
            if self._place < len(stream._kept) or await stream._more(self._place):
                seen = self._view(stream._at(self._place))
                self._place += 1
            elif self._end is not None and stream._ended:
                # Of a stream that was closed early nobody knows how it would have gone on.
                seen = self._end()
                self._end = None
            else:
                raise StopAsyncIteration
            self._waiting = [*reversed(seen)]
        return self._waiting.pop()


class AsyncChatStream(AsyncStream[ChatChunk]):
    """A streamed chat answer: chunks while they come, the completion at the end.

    Example:
        >>> import anyio
        >>> from openrouter.testing import FakeOpenRouter
        >>> async def main() -> bool:
        ...     async with FakeOpenRouter().async_client() as client:
        ...         async with client.chat.completions.stream(
        ...             model="openai/gpt-4o-mini", messages="Say hello"
        ...         ) as stream:
        ...             text = "".join([chunk.text async for chunk in stream])
        ...             return text == (await stream.completion()).text
        >>> anyio.run(main)
        True
    """

    def __init__(
        self, connections: AsyncConnections, flow: Flow[None], decoders: list[ChatDecoder]
    ) -> None:
        super().__init__(connections, flow, ChatChunk.from_dict)
        self._decoders = decoders

    def text(self) -> _AsyncView[str]:
        """The text of the first choice, piece by piece, from the start.

        Raises:
            StreamInterruptedError: While iterating, as for the stream itself.

        Example:
            >>> import anyio
            >>> from openrouter.testing import FakeOpenRouter
            >>> async def main() -> str:
            ...     fake = FakeOpenRouter()
            ...     fake.reply(chunks=["One ", "two."])
            ...     async with fake.async_client() as client:
            ...         async with client.chat.completions.stream(
            ...             model="openai/gpt-4o-mini", messages="Count"
            ...         ) as stream:
            ...             return "|".join([piece async for piece in stream.text()])
            >>> anyio.run(main)
            'One |two.'
        """
        return _AsyncView(self, _text_of, _nothing)

    def events(self) -> _AsyncView[StreamEvent]:
        """What happens in the answer, by kind, from the start.

        Text and reasoning as they come, tool calls as they grow and once they are whole,
        annotations, images, audio, usage, the end; ``KeepAlive`` for each comment. See
        ``openrouter.stream_events`` for the classes.

        Raises:
            StreamInterruptedError: While iterating, as for the stream itself.

        Example:
            >>> import anyio
            >>> from openrouter.testing import FakeOpenRouter
            >>> async def main() -> list[str]:
            ...     fake = FakeOpenRouter()
            ...     fake.reply(tool_calls=[{"name": "weather", "arguments": {"city": "Oslo"}}])
            ...     async with fake.async_client() as client:
            ...         async with client.chat.completions.stream(
            ...             model="openai/gpt-4o-mini", messages="Is it cold?"
            ...         ) as stream:
            ...             events = [event async for event in stream.events()]
            ...     return [event.name for event in events if event.type == "tool_call_done"]
            >>> anyio.run(main)
            ['weather']
        """
        from openrouter.event_reader import EventReader
        from openrouter.stream_events import KeepAlive

        reader = EventReader()

        def view(item: Any) -> Sequence[StreamEvent]:
            return reader.read(item[1]) if type(item) is tuple else [KeepAlive(item.text)]

        return _AsyncView(self, view, reader.end)

    async def completion(self) -> ChatCompletion:
        """The whole answer; reads what has not been read yet.

        Raises:
            StreamInterruptedError: When the stream broke, or was closed before the answer ended;
                ``partial`` has what came.
        """
        while not (self._ended or self.closed):
            await self._more(len(self._kept))
        if self._error is not None:
            raise self._error
        if not (self._decoders and self._decoders[-1].done):
            raise self._left_early()
        return self.partial()

    def _left_early(self) -> OpenRouterError:
        early = StreamInterruptedError(
            "The stream was closed before the answer ended.",
            partial=self.partial(),
            generation_id=self.generation_id,
            retryable=False,
        )
        early._earlier = self.attempts
        return early

    def partial(self) -> ChatCompletion:
        """The answer as far as it has arrived."""
        return self._decoders[-1].completion() if self._decoders else ChatCompletion.from_dict({})

    @property
    def generation_id(self) -> str | None:
        """The id of the answer, known once the stream is open; its record says what it cost."""
        return self._decoders[-1].generation_id if self._decoders else None

    @property
    def attempts(self) -> tuple[Attempt, ...]:
        """Every request that was made so far, in order; the last one is the one that answers."""
        if self._error is not None:
            return self._error.attempts
        return self.partial().attempts if self._decoders else ()


def _text_of(item: Any) -> Sequence[str]:
    return [item[1].text] if type(item) is tuple and item[1].text else []


def _nothing() -> Sequence[str]:
    return ()

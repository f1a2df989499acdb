# Made from openrouter/_async/streams.py by scripts/unasync, do not edit.
# Change the source, then run scripts/unasync;
# scripts/unasync --check fails while the two differ.
"""Streams as the caller sees them: iterate, close, ask for the whole."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any, Generic, List, Optional, TypeVar

from openrouter.errors import ConfigurationError

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Type

    from typing_extensions import Self

    from openrouter._sync.connections import Connections, StreamDriver
    from openrouter.completions import ChatCompletion
    from openrouter.decoding import ChatDecoder
    from openrouter.flow import Flow

EventT = TypeVar("EventT")


class Stream(Generic[EventT]):
    """The events of a streamed answer.

    Iterate over it inside ``with``: leaving the block closes the connection at once, whether the
    answer has ended or not. Closing early is how an answer is cancelled; many providers then stop
    and stop billing. Iterating goes on where the last loop left off.

    Raises:
        StreamInterruptedError: While iterating, when the stream reports an error or is cut.
    """

    def __init__(self, connections: Connections, flow: Flow[None]) -> None:
        self._connections = connections
        self._flow = flow
        self._driver: Optional[StreamDriver] = None
        self._waiting: List[EventT] = []
        self._ended = False
        self.closed = False

    def _open(self) -> Self:
        """Send the request and wait for the answer's headers."""
        if self._driver is None:
            if self.closed:
                raise ConfigurationError("This stream is closed: make the call again.")
            from openrouter._sync.connections import StreamDriver

            self._driver = StreamDriver(self._connections, self._flow)
            self._advance(self._driver)
        return self

    def _advance(self, driver: StreamDriver) -> None:
        try:
            items = driver.advance()
        except BaseException:
            self._ended = True
            raise
        if items is None:
            self._ended = True
        else:
            items.reverse()
            self._waiting = items

    def __enter__(self) -> Self:
        return self._open()

    def __exit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        traceback: Optional[TracebackType],
    ) -> None:
        self.close()

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> EventT:
        while not self._waiting:
            if self._ended or self.closed:
                raise StopIteration
            driver = self._driver
            if driver is None:
                self._open()
            else:
                self._advance(driver)
        return self._waiting.pop()

    def close(self) -> None:
        """Close the connection. What has arrived stays readable; closing twice does nothing."""
        self.closed = True
        driver = self._driver
        if driver is not None:
            driver.close()
        else:
            self._flow.close()

    def __del__(self) -> None:
        if getattr(self, "_driver", None) is not None and not (self.closed or self._ended):
            warnings.warn(
                f"{type(self).__name__} was not closed: use it in a with block.",
                ResourceWarning,
                stacklevel=2,
                source=self,
            )


class ChatStream(Stream[Any]):
    """A streamed chat answer: chunks while they come, the completion at the end."""

    def __init__(
        self, connections: Connections, flow: Flow[None], decoders: List[ChatDecoder]
    ) -> None:
        super().__init__(connections, flow)
        self._decoders = decoders

    def completion(self) -> ChatCompletion:
        """The whole answer; reads what has not been read yet.

        Raises:
            StreamInterruptedError: When the stream breaks on the way; ``partial`` has what came.
        """
        for _ in self:
            pass
        return self.partial()

    def partial(self) -> ChatCompletion:
        """The answer as far as it has arrived."""
        from openrouter.completions import ChatCompletion

        return self._decoders[-1].completion() if self._decoders else ChatCompletion.from_dict({})

    @property
    def generation_id(self) -> str | None:
        """The id of the answer, known once the stream is open; its record says what it cost."""
        return self.partial().generation_id

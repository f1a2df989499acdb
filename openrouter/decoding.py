"""From the bytes of a streamed answer to its events, without I/O.

A decoder belongs to one attempt. It says when the stream is done and when content has come, and
turns what goes wrong inside it into ``StreamInterruptedError`` with what had arrived.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Generic, List, Optional, Tuple, TypeVar, Union

from openrouter._error_mapping import error_in_body, error_in_chunk, may_report_error
from openrouter.accumulator import ChatAccumulator
from openrouter.completions import ChatChunk
from openrouter.errors import (
    APITimeoutError,
    OpenRouterError,
    ResponseDecodeError,
    StreamInterruptedError,
)
from openrouter.resuming import Repetition, body_for_the_rest
from openrouter.sse import SSEComment, SSEDecoder
from openrouter.wire import decode_json, loads

if TYPE_CHECKING:
    from typing import Mapping

    from openrouter._price import Price
    from openrouter.attempts import Attempt
    from openrouter.completions import ChatCompletion

EventT = TypeVar("EventT")
# A comment, or an event as it came (the text of its JSON, or the JSON) and as the caller gets it.
Item = Union[SSEComment, Tuple[Any, EventT]]
Decoded = Tuple[List[Item[EventT]], Optional[OpenRouterError]]

DONE = "[DONE]"
_LIMITS = ("deadline", "first_token", "idle")
# Events that end a stream of the Responses or Messages API; [DONE] need not follow them.
LAST_EVENTS = frozenset(
    ("response.completed", "response.incomplete", "message_stop", "image_generation.completed")
)


class StreamDecoder(Generic[EventT]):
    """Reads one event stream.

    Args:
        read: From the decoded JSON of one event to what the caller gets.
        headers: The answer's headers, names in lower case.
        model: The model that was asked, for errors.
    """

    def __init__(
        self, read: Callable[[Any], EventT], headers: Mapping[str, str], model: str | None
    ) -> None:
        self.done = False
        # Whether anything came that a caller waits for.
        self.has_content = False
        self.read = read
        self._headers = headers
        self._model = model
        self._sse = SSEDecoder()
        # Some proxies answer a request for a stream with the whole answer as JSON, or with a page.
        kind = headers.get("content-type", "")
        self._whole: list[bytes] | None = [] if "json" in kind or "html" in kind else None
        # What it really is, its first character tells.
        self._begun = False
        self._complete = False
        # What the list says that a model charges, where it is known; see ``openrouter._bill``.
        self.price_of: Callable[[str | None], Price | None] | None = None
        self._bill: dict[str, Any] = {}
        # Drops what the continuation of a broken stream says again.
        self._repetition: Repetition | None = None

    def feed(self, content: bytes) -> Decoded[EventT]:
        """The events in ``content`` and, where the stream breaks, the error; ``b""`` ends it."""
        if not self._begun and content.strip():
            self._begun = True
            self._whole = _kind_of(content.lstrip(), self._whole)
        if self._whole is not None:
            return self._feed_whole(self._whole, content)
        items: list[Item[EventT]] = []
        try:
            events = self._sse.feed(content) if content else self._sse.finish()
            for event in events:
                if isinstance(event, SSEComment):
                    items.append(event)
                elif event.data == DONE:
                    self.done = True
                    return items, None
                elif event.data:
                    # By the rules of the format an event without data is none.
                    items.append(self._event(event.data))
        except ResponseDecodeError as error:
            # Half an event at the end says no more than that the stream was cut. An event that is
            # too long has no body here.
            if content or not error.body:
                return self._broken(items, "The stream cannot be read", error)
        except OpenRouterError as error:
            return self._broken(items, "The stream reports an error", error)
        if content:
            return items, None
        self.done = True
        if self._complete:
            return items, None
        return self._broken(items, "The stream ended before the answer did", None)

    def fail(self, error: OpenRouterError) -> Decoded[EventT]:
        """The transport failed; an answer that was complete by then counts as complete.

        What had arrived of it is handed out, also where the end of its last event is missing.
        """
        items, said = self.feed(b"")
        unexplained = isinstance(said, ResponseDecodeError) or (
            isinstance(said, StreamInterruptedError) and said.cause is None
        )
        # A limit of the caller's is no fault of the connection.
        given_up = isinstance(error, APITimeoutError) and error.phase in _LIMITS
        what = "The stream was given up" if given_up else "The connection broke"
        return self._broken(items, what, error) if unexplained else (items, said)

    def partial(self) -> Any:
        """What had arrived, as far as this kind of stream can tell."""
        return None

    @property
    def billing(self) -> Mapping[str, Any]:
        """What was said of usage, model and provider so far, by the names of a whole answer."""
        return self._bill

    @property
    def says_nothing(self) -> bool:
        """Whether this is an answer that ended as it should and has no content."""
        return False

    def rest(self, body: Mapping[str, Any]) -> dict[str, Any] | None:
        """The body that asks for the rest of a broken stream; None where that cannot be asked for.

        Args:
            body: The body that the caller sent.
        """
        return None

    def note_attempts(self, earlier: tuple[Attempt, ...], waited: float) -> None:
        """Remember the attempts before this one, and how long was waited for it."""

    def _event(self, text: str) -> Item[EventT]:
        """One event, noted and read; raises the error that it reports."""
        try:
            data = loads(text)
        except (ValueError, RecursionError) as error:
            raise ResponseDecodeError(
                f"An event is no JSON ({error}).", body=text, model=self._model
            ) from error
        failure = None
        if may_report_error(data):
            failure = error_in_chunk(data, headers=self._headers, model=self._model)
        raw: Any = text
        if self._repetition is not None and self._repetition.strip(data):
            raw = data
        self._note(data)
        if failure is not None:
            raise failure
        return raw, self.read(data)

    def _note(self, data: Any) -> None:
        self.has_content = True
        if type(data) is dict:
            if data.get("type") in LAST_EVENTS:
                self._complete = True
            # Responses and Messages have the whole answer inside an event.
            for said in (data.get("response"), data.get("message"), data):
                if type(said) is dict:
                    self._note_bill(said)

    def _note_bill(self, said: dict[str, Any]) -> None:
        """Remember what an event says of what the answer took; Messages say it in parts."""
        billing = self._bill
        for name in ("model", "provider"):
            if type(said.get(name)) is str:
                billing[name] = said[name]
        usage = said.get("usage")
        if type(usage) is dict:
            billing["usage"] = {**billing.get("usage", {}), **usage}

    def _broken(
        self, items: list[Item[EventT]], message: str, cause: OpenRouterError | None
    ) -> Decoded[EventT]:
        self.done = True
        error = StreamInterruptedError(
            message + ("" if cause else "."),
            partial=self.partial(),
            cause=cause,
            model=None if cause and cause.model else self._model,
            generation_id=self.generation_id,
        )
        error.__cause__ = cause
        return items, error

    @property
    def generation_id(self) -> str | None:
        """The id under which the API keeps a record of the answer, as soon as it is known."""
        return self._headers.get("x-generation-id")

    def _feed_whole(self, pieces: list[bytes], content: bytes) -> Decoded[EventT]:
        if content:
            pieces.append(content)
            return [], None
        self.done = True
        try:
            data = decode_json(b"".join(pieces))
        except ResponseDecodeError as unreadable:
            unreadable.model = self._model
            unreadable.generation_id = self.generation_id
            return [], unreadable
        error = error_in_body(data, headers=self._headers, model=self._model)
        if error is not None:
            return [], error
        event = self._as_event(data)
        failure = error_in_chunk(event, headers=self._headers, model=self._model)
        self._note(event)
        items: list[Item[EventT]] = [(event, self.read(event))]
        if failure is not None:
            return self._broken(items, "The answer reports an error", failure)
        return items, None

    def _as_event(self, data: Any) -> Any:
        return data


class ChatDecoder(StreamDecoder[ChatChunk]):
    """Reads a chat stream and puts the completion together on the way.

    Args:
        headers: As in ``StreamDecoder``.
        model: As in ``StreamDecoder``.
        previous: The decoder of the broken stream that this one continues.
    """

    def __init__(
        self,
        headers: Mapping[str, str],
        model: str | None,
        previous: ChatDecoder | None = None,
    ) -> None:
        super().__init__(ChatChunk.from_dict, headers, model)
        self.whole: ChatAccumulator = ChatAccumulator() if previous is None else previous.whole
        self._id: str | None = None
        self._earlier: tuple[Attempt, ...] = ()
        self._waited = 0.0
        self._joined: tuple[str | None, ...] = ()
        if previous is not None:
            self.whole.reopen()
            self._joined = (*previous._joined, previous.generation_id)
            self._repetition = Repetition(self.whole.completion().text)

    def _note(self, data: Any) -> None:
        self.whole.add(data)
        if not self.has_content:
            self.has_content = speaks(data)
        if self._id is None and type(data) is dict and isinstance(data.get("id"), str):
            self._id = data["id"]
        # Asked for only where a choice may have ended: this runs for every chunk.
        if self.whole.ending and self.whole.finished:
            self._complete = True

    @property
    def generation_id(self) -> str | None:
        """The id of the answer: from the headers, else from the chunks."""
        return super().generation_id or self._id

    @property
    def billing(self) -> Mapping[str, Any]:
        """As in ``StreamDecoder``; the usage is that of this attempt alone."""
        return self.whole.said

    @property
    def says_nothing(self) -> bool:
        """Whether this is an answer that ended as it should and has no content."""
        return not self.has_content and self.completion()._says_nothing

    def rest(self, body: Mapping[str, Any]) -> dict[str, Any] | None:
        """The body that asks for the rest, with what was said at its end."""
        return body_for_the_rest(body, self.completion())

    def note_attempts(self, earlier: tuple[Attempt, ...], waited: float) -> None:
        """As in ``StreamDecoder``; the completion knows them."""
        self._earlier, self._waited = earlier, waited

    def partial(self) -> ChatCompletion:
        """The completion so far."""
        return self.completion()

    def completion(self) -> ChatCompletion:
        """The completion so far; whole once the decoder is done without an error."""
        answer = self.whole.completion()
        answer._generation_id = self.generation_id
        answer._note(self._earlier, self._waited, self._joined)
        answer._find_price(self.price_of)
        return answer

    def _as_event(self, data: Any) -> Any:
        """A whole completion as the one chunk that would make it."""
        choices = data.get("choices") if type(data) is dict else None
        if type(choices) is not list:
            return data
        return {**data, "choices": [_as_delta(choice) for choice in choices]}


def _kind_of(content: bytes, whole: list[bytes] | None) -> list[bytes] | None:
    """Where to collect a whole answer, None for a stream: by how it begins, else as it was said."""
    if content.startswith(b"{"):
        return [] if whole is None else whole
    return None if content.startswith((b"data:", b": ", b"event:")) else whole


def speaks(chunk: Any) -> bool:
    """Whether a decoded chat chunk has content: text, reasoning, a piece of a tool call, an image.

    Example:
        >>> speaks({"choices": [{"delta": {"role": "assistant", "content": ""}}]})
        False
    """
    choices = chunk.get("choices") if type(chunk) is dict else None
    for choice in choices if type(choices) is list else ():
        if type(choice) is not dict:
            continue
        delta = choice.get("delta")
        if choice.get("message") or (
            type(delta) is dict and any(value for key, value in delta.items() if key != "role")
        ):
            return True
    return False


def _as_delta(choice: Any) -> Any:
    if type(choice) is not dict or "message" not in choice:
        return choice
    rest = {key: value for key, value in choice.items() if key != "message"}
    return {**rest, "delta": choice["message"]}

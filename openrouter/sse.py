"""A decoder for event streams, without I/O: bytes go in, events and comments come out.

The format is the one of the HTML standard ("server-sent events"): lines of `field: value`, a blank
line after each event, comments that begin with a colon. OpenRouter streams chat chunks as
`data: {...}`, fills the waiting time with `: OPENROUTER PROCESSING` comments and closes with
`data: [DONE]`.

Line ends become LF as bytes arrive, so that everything behind that point knows one separator: a
feed is split at blank lines in one call, and an event that is a single `data` line costs one slice
and one decode. What is still incomplete waits in a byte array whose old part is never searched
again, so that cost stays linear however small the pieces are.
"""

from __future__ import annotations

from typing import Union

from openrouter.errors import ResponseDecodeError

_CR = 13
_LF = 10
_BOM = b"\xef\xbb\xbf"
_COMMENT_OR_BLANK = (b":", b"\n")
# Longer than any delay that makes sense; also keeps int() away from endless digits.
_MAX_RETRY_DIGITS = 18


class ServerSentEvent:
    """One event of a stream.

    Attributes:
        data: The payload: the `data` lines joined with a line feed.
        event: The event's name; `"message"` where the stream gives none.
        id: The last `id` seen up to this event, as it stays in force for later ones; None before.
        retry: The reconnection time in milliseconds if this event carried one, else None.

    Example:
        >>> ServerSentEvent("[DONE]")
        ServerSentEvent(data='[DONE]', event='message', id=None, retry=None)
    """

    __slots__ = ("data", "event", "id", "retry")

    def __init__(
        self, data: str, event: str = "message", id: str | None = None, retry: int | None = None
    ) -> None:
        self.data = data
        self.event = event
        self.id = id
        self.retry = retry

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ServerSentEvent):
            return NotImplemented
        return (self.data, self.event, self.id, self.retry) == (
            other.data,
            other.event,
            other.id,
            other.retry,
        )

    def __repr__(self) -> str:
        return (
            f"ServerSentEvent(data={self.data!r}, event={self.event!r}, "
            f"id={self.id!r}, retry={self.retry!r})"
        )


class SSEComment:
    """A comment line: OpenRouter's sign of life while a model is still at work.

    Attributes:
        text: The line without its colon and without one blank after it.

    Example:
        >>> SSEComment("OPENROUTER PROCESSING")
        SSEComment(text='OPENROUTER PROCESSING')
    """

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, SSEComment):
            return NotImplemented
        return self.text == other.text

    def __repr__(self) -> str:
        return f"SSEComment(text={self.text!r})"


SSEItem = Union[ServerSentEvent, SSEComment]


class SSEDecoder:
    r"""Turns the bytes of an event stream into events and comments, in the order of the stream.

    CR, LF and CRLF end lines, also when a feed ends between CR and LF. Invalid UTF-8 becomes
    U+FFFD. Unknown fields are ignored. A comment that stands before an event's first line is handed
    out as soon as its own line is complete.

    Args:
        max_line_bytes: The most bytes that one line, or one event with all its lines, may have.
            More is an error: a server that never ends a line must not fill the memory.

    Example:
        >>> decoder = SSEDecoder()
        >>> decoder.feed(b': OPENROUTER PROCESSING\n\ndata: {"id"')
        [SSEComment(text='OPENROUTER PROCESSING')]
        >>> decoder.feed(b": 1}\n\n")
        [ServerSentEvent(data='{"id": 1}', event='message', id=None, retry=None)]
        >>> decoder.finish()
        []
    """

    __slots__ = ("_failed", "_finished", "_last_id", "_limit", "_pending", "_skip_lf", "_started")

    def __init__(self, *, max_line_bytes: int = 16 * 1024 * 1024) -> None:
        self._limit = max_line_bytes
        self._pending = bytearray()
        self._last_id: str | None = None
        self._started = False
        self._skip_lf = False
        self._failed = False
        self._finished = False

    def feed(self, data: bytes) -> list[SSEItem]:
        """Takes the next bytes and returns what they completed.

        Args:
            data: Bytes as they arrived, cut anywhere.

        Raises:
            ResponseDecodeError: A line or an event exceeds `max_line_bytes`. Nothing that was
                complete before it is lost: if it came with the same bytes, it is returned and the
                error waits for the next call. The decoder stays closed; each further call raises.
            RuntimeError: `finish` was called before.
        """
        if self._finished:
            raise RuntimeError("this SSEDecoder is finished; use a new one for another stream")
        if self._failed:
            raise self._too_long()
        if self._skip_lf or _CR in data:
            data = self._with_line_feeds(data)
        if not self._started:
            data = self._without_bom(data)
        elif self._pending:
            data = self._with_pending(data)
        items: list[SSEItem] = []
        try:
            self._decode(data, items)
        except ResponseDecodeError:
            self._failed = True
            if not items:
                raise
        return items

    def finish(self) -> list[SSEItem]:
        """Ends the stream and returns the event that was still waiting for its blank line.

        A browser would drop it; an answer that was paid for is not dropped. A second call returns
        nothing.

        Raises:
            ResponseDecodeError: The stream had a line or an event that was too long.
        """
        if self._failed:
            raise self._too_long()
        items: list[SSEItem] = []
        if self._pending:
            # Their size was checked when they came in, so nothing raises here.
            self._decode_block(bytes(self._pending).rstrip(b"\n"), items)
        self._pending = bytearray()
        self._finished = True
        return items

    def _too_long(self) -> ResponseDecodeError:
        return ResponseDecodeError(
            f"an event of the stream is longer than {self._limit} bytes; the rest was not read"
        )

    def _with_line_feeds(self, data: bytes) -> bytes:
        if self._skip_lf and data:
            self._skip_lf = False
            if data.startswith(b"\n"):
                data = data[1:]
        if data.endswith(b"\r"):
            self._skip_lf = True
        return data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")

    def _without_bom(self, data: bytes) -> bytes:
        data = bytes(self._pending) + data
        if len(data) < len(_BOM) and _BOM.startswith(data):
            self._pending = bytearray(data)
            return b""
        self._pending = bytearray()
        self._started = True
        return data[len(_BOM) :] if data.startswith(_BOM) else data

    def _with_pending(self, data: bytes) -> bytes:
        """The waiting bytes and the new ones if they complete something, else nothing."""
        pending = self._pending
        # Nothing before this position can be part of a separator that is not yet complete.
        unseen = len(pending) - 1
        pending += data
        separator = b"\n" if pending[:1] == b":" else b"\n\n"
        complete = pending.find(separator, unseen) >= 0
        if not complete and len(pending) <= self._limit:
            return b""
        self._pending = bytearray()
        return bytes(pending)

    def _decode(self, data: bytes, items: list[SSEItem]) -> None:
        blocks = data.split(b"\n\n")
        tail = blocks.pop()
        limit = self._limit
        for block in blocks:
            if block.startswith(b"data: ") and _LF not in block and len(block) <= limit:
                text = block[6:].decode("utf-8", "replace")
                items.append(ServerSentEvent(text, "message", self._last_id, None))
            else:
                self._decode_block(block, items)
        if tail:
            start = self._decode_comments(tail, items)
            self._check_size(tail, start)
            self._pending = bytearray(tail[start:])

    def _decode_block(self, block: bytes, items: list[SSEItem]) -> None:
        """Reads the lines of one event, the last of them with or without its line feed."""
        block += b"\n"
        start = self._decode_comments(block, items)
        self._check_size(block, start)
        data: list[bytes] = []
        event = b""
        retry: int | None = None
        for line in block[start:].split(b"\n"):
            name, _, value = line.partition(b":")
            if value.startswith(b" "):
                value = value[1:]
            if name == b"data":
                data.append(value)
            elif name == b"event":
                event = value
            elif name == b"id" and b"\0" not in value:
                self._last_id = _text(value)
            elif name == b"retry" and value.isdigit() and len(value) <= _MAX_RETRY_DIGITS:
                retry = int(value)
            elif line.startswith(b":"):
                items.append(SSEComment(_text(value)))
        if data:
            name_text = _text(event) or "message"
            items.append(ServerSentEvent(_text(b"\n".join(data)), name_text, self._last_id, retry))

    def _decode_comments(self, text: bytes, items: list[SSEItem]) -> int:
        """Reads blank lines and whole comment lines at the head of a text; says where they end."""
        start = 0
        while text[start : start + 1] in _COMMENT_OR_BLANK:
            end = text.find(b"\n", start)
            if end < 0:
                break
            if end > start:
                if end - start > self._limit:
                    raise self._too_long()
                comment = text[start + 1 : end]
                items.append(SSEComment(_text(comment[1:] if comment[:1] == b" " else comment)))
            start = end + 1
        return start

    def _check_size(self, text: bytes, start: int) -> None:
        size = len(text) - start - text.endswith(b"\n")
        if size > self._limit:
            raise self._too_long()


def _text(value: bytes) -> str:
    return value.decode("utf-8", "replace")

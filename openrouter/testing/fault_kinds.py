"""The kinds of faults; `openrouter.testing.faults` is the door to them and says how to use them."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Mapping, Sequence

from openrouter.testing.answers import DONE, KEEPALIVE
from openrouter.testing.wire import Chunk, FakeAnswer, RecordedRequest, envelope, event, json_answer

if TYPE_CHECKING:
    from typing import Literal

    from openrouter.testing.deltas import Reply

    Failure = Literal["refused", "reset", "closed"]

# The API's own name for what a status means, where it has one.
_ERROR_TYPES: Mapping[int, str] = {
    400: "invalid_request",
    401: "authentication",
    402: "payment_required",
    403: "permission_denied",
    404: "not_found",
    408: "timeout",
    413: "payload_too_large",
    422: "unprocessable",
    429: "rate_limit_exceeded",
    502: "provider_unavailable",
    503: "provider_overloaded",
    504: "timeout",
    529: "provider_overloaded",
}


class Fault:
    """Something that goes wrong with a request; on its own it does nothing."""

    def instead(self, request: RecordedRequest) -> FakeAnswer | None:
        """The answer to give without asking a model, or None to go on."""
        return None

    def rewrite(self, reply: Reply, streamed: bool) -> Reply:
        """What the model says after all."""
        return reply

    def disturb(self, answer: FakeAnswer) -> FakeAnswer:
        """The answer as it goes over the wire after all."""
        return answer


@dataclass(frozen=True)
class Status(Fault):
    """An HTTP status with OpenRouter's error envelope.

    Attributes:
        code: The status, which is also `error.code`.
        message: `error.message`.
        error_type: `error.metadata.error_type`; None for the usual one of the status.
        metadata: More of `error.metadata`.
        headers: More headers.
        retry_after: The `Retry-After` header: seconds, or a date as HTTP writes it.
        availability: `error.availability`.

    Example:
        >>> from openrouter.testing import FakeOpenRouter
        >>> fake = FakeOpenRouter()
        >>> fake.fail(Status(418, "A teapot."))
        >>> fake.handle("GET", "/api/v1/models", {}).status
        418
    """

    code: int
    message: str = "The fake was told to fail."
    error_type: str | None = None
    metadata: Mapping[str, Any] | None = None
    headers: Mapping[str, str] | None = None
    retry_after: float | str | None = None
    availability: Mapping[str, Any] | None = None

    def instead(self, request: RecordedRequest) -> FakeAnswer:
        """The envelope. A 500 has no metadata, as with the API."""
        kind = self.error_type or _ERROR_TYPES.get(self.code)
        metadata = {**({"error_type": kind} if kind else {}), **(self.metadata or {})}
        more = {} if self.availability is None else {"availability": dict(self.availability)}
        headers = dict(self.headers or {})
        if self.retry_after is not None:
            headers["retry-after"] = str(self.retry_after)
        body = envelope(self.code, self.message, metadata, **more)
        return json_answer(body, status=self.code, headers=headers)


@dataclass(frozen=True)
class HtmlPage(Fault):
    """A status with a page of HTML, as the network in front of the API answers."""

    code: int = 524
    title: str = "A timeout occurred"

    def instead(self, request: RecordedRequest) -> FakeAnswer:
        """The page."""
        page = f"<!DOCTYPE html><html><head><title>{self.title}</title></head></html>\n".encode()
        headers = (("content-type", "text/html; charset=UTF-8"), ("content-length", str(len(page))))
        return FakeAnswer(self.code, headers, ((0.0, page),))


@dataclass(frozen=True)
class ErrorInBody(Fault):
    """Status 200, and a body with nothing but an error envelope."""

    code: int | str = 502
    message: str = "The provider failed."
    metadata: Mapping[str, Any] | None = None

    def instead(self, request: RecordedRequest) -> FakeAnswer:
        """The envelope, as JSON even where a stream was asked for."""
        return json_answer(envelope(self.code, self.message, self.metadata))


@dataclass(frozen=True)
class NoConnection(Fault):
    """No answer at all: the connection is refused, reset, or closed before the first byte.

    The loopback server cannot refuse a connection that it has accepted: there, refused is reset.
    """

    failure: Failure = "reset"

    def instead(self, request: RecordedRequest) -> FakeAnswer:
        """An answer without a status."""
        return FakeAnswer(0, end="cut" if self.failure == "closed" else self.failure)


@dataclass(frozen=True)
class ErrorInChoice(Fault):
    """Status 200 and `choices[0].error` with `finish_reason` `"error"`, after part of the text."""

    code: int | str = 502
    message: str = "The provider failed."
    content: str = "It began well"
    metadata: Mapping[str, Any] | None = None

    def rewrite(self, reply: Reply, streamed: bool) -> Reply:
        """The text so far and the error, not billed."""
        error = envelope(self.code, self.message, self.metadata)["error"]
        return replace(
            reply,
            text=self.content,
            reasoning="",
            tool_calls=(),
            pieces=None,
            finish_reason="error",
            error=error,
            billed=False,
        )


@dataclass(frozen=True)
class StreamError(ErrorInChoice):
    """A stream's last chunk after `after` others: an error at the top, not billed.

    A plain answer has the error in its choice instead.
    """

    after: int = 3

    def rewrite(self, reply: Reply, streamed: bool) -> Reply:
        """The whole text in a stream, which breaks off later; else as `ErrorInChoice`."""
        return replace(reply, billed=False) if streamed else super().rewrite(reply, streamed)

    def disturb(self, answer: FakeAnswer) -> FakeAnswer:
        """The chunks before the error and the error."""
        if not answer.streamed:
            return answer
        place = _place(answer.chunks, self.after)
        _, first = answer.chunks[_place(answer.chunks, 0)]
        chunk = json.loads(first[len(b"data: ") :])
        error = envelope(self.code, self.message, self.metadata)["error"]
        ending = {"finish_reason": "error", "native_finish_reason": None}
        choice = {"index": 0, "delta": {"role": "assistant", "content": ""}, **ending}
        last = event({**chunk, "error": error, "choices": [choice]})
        return answer.with_chunks((*answer.chunks[:place], (0.0, last)))


@dataclass(frozen=True)
class EmptyAnswer(Fault):
    """No content and no tool call, `finish_reason` `"stop"`, nothing billed."""

    def rewrite(self, reply: Reply, streamed: bool) -> Reply:
        """Nothing."""
        nothing = replace(reply, text="", reasoning="", tool_calls=(), pieces=None, usage=None)
        return replace(nothing, finish_reason="stop", billed=False)


@dataclass(frozen=True)
class Cut(Fault):
    """The connection breaks after so many bytes of the body.

    Attributes:
        after_bytes: Bytes of the body that arrive.
        reset: Whether the connection is reset; else it closes without the body's end.
    """

    after_bytes: int = 0
    reset: bool = False

    def disturb(self, answer: FakeAnswer) -> FakeAnswer:
        """The first bytes and a bad end."""
        chunks = _first_bytes(answer.chunks, self.after_bytes)
        return replace(answer, chunks=chunks, end="reset" if self.reset else "cut")


@dataclass(frozen=True)
class TruncatedBody(Fault):
    """The body ends early, though the connection ends properly; `keep` is the part that is left."""

    keep: float = 0.5

    def disturb(self, answer: FakeAnswer) -> FakeAnswer:
        """The first part, with a length that fits it."""
        return answer.with_chunks(_first_bytes(answer.chunks, int(len(answer.body) * self.keep)))


@dataclass(frozen=True)
class NoDone(Fault):
    """A stream without `[DONE]`; a plain answer stays as it is.

    Attributes:
        after: Chunks that arrive; None for all of them, the finish reason and usage included.
    """

    after: int | None = None

    def disturb(self, answer: FakeAnswer) -> FakeAnswer:
        """The chunks without their end."""
        if not answer.streamed:
            return answer
        if self.after is not None:
            return answer.with_chunks(answer.chunks[: _place(answer.chunks, self.after)])
        return answer.with_chunks([chunk for chunk in answer.chunks if chunk[1] != DONE])


@dataclass(frozen=True)
class SlowFirstToken(Fault):
    """The first chunk of a stream, or the head of a plain answer, comes `seconds` later."""

    seconds: float = 30.0

    def disturb(self, answer: FakeAnswer) -> FakeAnswer:
        """The answer with a pause before it says anything."""
        if not answer.streamed:
            return replace(answer, delay=answer.delay + self.seconds)
        place = _place(answer.chunks, 0)
        delay, data = answer.chunks[place]
        late = (delay + self.seconds, data)
        return answer.with_chunks((*answer.chunks[:place], late, *answer.chunks[place + 1 :]))


@dataclass(frozen=True)
class Silence(Fault):
    """A stream that sends only keep-alive comments for a while; a plain answer, line feeds.

    Attributes:
        after: Chunks that arrive before.
        seconds: How long it lasts.
        every: Seconds between two signs of life.
    """

    after: int = 3
    seconds: float = 30.0
    every: float = 1.0

    def disturb(self, answer: FakeAnswer) -> FakeAnswer:
        """The answer with signs of life in it, of which there is at least one."""
        sign, after = (KEEPALIVE, self.after) if answer.streamed else (b"\n", 0)
        signs = [(self.every, sign)] * max(1, round(self.seconds / self.every))
        return _insert(answer, after, signs)


@dataclass(frozen=True)
class LeadingWhitespace(Fault):
    """Line feeds before a plain answer, as the API sends them to keep a connection alive."""

    count: int = 5

    def disturb(self, answer: FakeAnswer) -> FakeAnswer:
        """The answer with white space in front; a stream as it is."""
        return answer if answer.streamed else _insert(answer, 0, [(0.0, b"\n")] * self.count)


@dataclass(frozen=True)
class GarbageLine(Fault):
    """A line in a stream that is not what it should be; a plain answer has it instead of JSON."""

    after: int = 2
    line: bytes = b'data: {"id": '

    def disturb(self, answer: FakeAnswer) -> FakeAnswer:
        """The answer with the line."""
        if not answer.streamed:
            return answer.with_chunks([(0.0, self.line)])
        return _insert(answer, self.after, [(0.0, self.line + b"\n\n")])


def _place(chunks: Sequence[Chunk], after: int) -> int:
    """Where the chunk with data number `after` (from 0) stands; `[DONE]` if that comes sooner."""
    seen = 0
    for index, (_, data) in enumerate(chunks):
        if data.startswith(b"data:"):
            if seen == after or data == DONE:
                return index
            seen += 1
    return len(chunks)


def _insert(answer: FakeAnswer, after: int, chunks: Sequence[Chunk]) -> FakeAnswer:
    place = _place(answer.chunks, after) if answer.streamed else 0
    return answer.with_chunks((*answer.chunks[:place], *chunks, *answer.chunks[place:]))


def _first_bytes(chunks: Sequence[Chunk], size: int) -> tuple[Chunk, ...]:
    kept: list[Chunk] = []
    for delay, data in chunks:
        if size <= 0:
            break
        kept.append((delay, data[:size]))
        size -= len(data)
    return tuple(kept)

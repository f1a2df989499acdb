"""What goes in and out of the fake: recorded requests, timed answers, error envelopes."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Iterable, Mapping, Sequence, Tuple, Union
from urllib.parse import parse_qsl

if TYPE_CHECKING:
    from typing import Literal

    AnswerEnd = Literal["complete", "cut", "reset", "refused"]

BASE_PATH = "/api/v1"
USER_ID = "user_fake"

Chunk = Tuple[float, bytes]
Headers = Union[Mapping[str, str], Iterable[Tuple[str, str]]]


@dataclass(frozen=True)
class FakeAnswer:
    """An answer of the fake as data: whoever plays it decides how to wait and how to break off.

    Attributes:
        status: HTTP status; 0 where the connection fails before a single byte of an answer.
        headers: Header lines, names in lower case.
        chunks: Pairs of seconds to wait and the bytes that follow, one pair an event in a stream.
        end: What happens after the last chunk. `"complete"`: a proper end. `"cut"`: the connection
            closes without one. `"reset"`: it is reset. `"refused"`: it never came about.
        delay: Seconds to wait before the status line.

    Example:
        >>> answer = FakeAnswer(200, (("content-type", "text/plain"),), ((0.0, b"a"), (0.5, b"b")))
        >>> answer.body, answer.header("Content-Type"), answer.end
        (b'ab', 'text/plain', 'complete')
    """

    status: int
    headers: tuple[tuple[str, str], ...] = ()
    chunks: tuple[Chunk, ...] = ()
    end: AnswerEnd = "complete"
    delay: float = 0.0

    @property
    def body(self) -> bytes:
        """All bytes of the body, without the pauses."""
        return b"".join(data for _, data in self.chunks)

    @property
    def streamed(self) -> bool:
        """Whether this is an event stream."""
        return (self.header("content-type") or "").startswith("text/event-stream")

    def header(self, name: str) -> str | None:
        """The value of a header, its name in any case; None where it is absent."""
        return dict(self.headers).get(name.lower())

    def json(self) -> Any:
        """The body read as JSON.

        Raises:
            ValueError: The body is not JSON.
        """
        return json.loads(self.body)

    def with_chunks(self, chunks: Sequence[Chunk]) -> FakeAnswer:
        """The same answer with another body; a `content-length` follows the body."""
        size = str(sum(len(data) for _, data in chunks))
        headers = tuple(
            (name, size if name == "content-length" else value) for name, value in self.headers
        )
        return replace(self, chunks=tuple(chunks), headers=headers)


@dataclass(frozen=True)
class RecordedRequest:
    """A request as the fake received it.

    Attributes:
        method: `"GET"`, `"POST"` …
        path: The path without the query, such as `"/api/v1/models"`.
        query: The query's parameters; of a repeated one, the last.
        headers: Headers, names in lower case. Credentials are masked.
        body: The body's bytes.
        json: The body read as JSON; None where it is empty or is not JSON.

    Example:
        >>> from openrouter.testing import FakeOpenRouter
        >>> fake = FakeOpenRouter()
        >>> headers = {"Authorization": "Bearer sk-or-v1-1"}
        >>> answer = fake.handle("GET", "/api/v1/models?q=mini", headers)
        >>> request = fake.requests[0]
        >>> request.method, request.path, request.query, request.headers
        ('GET', '/api/v1/models', {'q': 'mini'}, {'authorization': 'Bearer ***'})
    """

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: bytes = field(repr=False)
    json: Any = None


def record(
    method: str, target: str, headers: Headers, body: bytes
) -> tuple[RecordedRequest, str | None]:
    """Reads a request; returns it with its key apart, since the record must not hold the key."""
    named = {name.lower(): value for name, value in dict(headers).items()}
    scheme, _, key = named.get("authorization", "").partition(" ")
    if "authorization" in named:
        named["authorization"] = f"{scheme} ***"
    path, _, query = target.partition("?")
    try:
        content = json.loads(body)
    except (ValueError, RecursionError):
        content = None
    parameters = dict(parse_qsl(query, keep_blank_values=True))
    request = RecordedRequest(method.upper(), path, parameters, named, body, content)
    return request, key.strip() if scheme.lower() == "bearer" and key.strip() else None


class Problem(Exception):
    """Ends the work on a request early, with the answer to give instead."""

    def __init__(self, answer: FakeAnswer) -> None:
        super().__init__(answer.status)
        self.answer = answer


def to_bytes(value: Any) -> bytes:
    """A value as JSON. Halves of surrogate pairs, which UTF-8 cannot hold, become `?`."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "replace")


def event(value: Any) -> bytes:
    """A value as one event of a stream."""
    return b"data: " + to_bytes(value) + b"\n\n"


def json_answer(
    value: Any, *, status: int = 200, headers: Mapping[str, str] | None = None
) -> FakeAnswer:
    """A plain JSON answer with its length."""
    body = to_bytes(value)
    lines = {"content-type": "application/json", "content-length": str(len(body))}
    lines.update({name.lower(): text for name, text in (headers or {}).items()})
    return FakeAnswer(status, tuple(lines.items()), ((0.0, body),))


def envelope(
    code: int | str, message: str, metadata: Mapping[str, Any] | None = None, **more: Any
) -> dict[str, Any]:
    """OpenRouter's error envelope; `more` goes beside the message."""
    error: dict[str, Any] = {"code": code, "message": message, **more}
    if metadata:
        error["metadata"] = dict(metadata)
    return {"error": error, "user_id": USER_ID}


def problem(
    status: int,
    message: str,
    error_type: str | None = None,
    *,
    metadata: Mapping[str, Any] | None = None,
    headers: Mapping[str, str] | None = None,
) -> Problem:
    """A refusal with an error envelope, ready to be raised."""
    details = {**({"error_type": error_type} if error_type else {}), **(metadata or {})}
    return Problem(json_answer(envelope(status, message, details), status=status, headers=headers))

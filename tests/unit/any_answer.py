"""What a server may answer with, right and wrong, and clients that get exactly that."""

from __future__ import annotations

import json
from typing import Any, Iterator

import attrs
import httpx
from hypothesis import strategies as st

from openrouter import OpenRouter

ASK: Any = {"model": "m/one", "messages": "Hi"}
# Statuses of success only: what others mean, and whether they are tried again, is tested elsewhere.
SUCCESS = st.sampled_from([200, 200, 200, 201, 204, 299])


class Body(httpx.SyncByteStream):
    """A body in pieces; where there is an error, it breaks with that."""

    def __init__(self, pieces: list[bytes], error: Exception | None = None) -> None:
        self._pieces = pieces
        self._error = error
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        yield from self._pieces
        if self._error is not None:
            raise self._error

    def close(self) -> None:
        self.closed = True


def client_for(body: Body, headers: Any, status: int = 200) -> OpenRouter:
    """A client whose every call is answered alike, and not tried again."""
    transport = httpx.MockTransport(lambda _: httpx.Response(status, headers=headers, stream=body))
    http_client = httpx.Client(transport=transport)
    return OpenRouter("sk-or-v1-x", retry=None, http_client=http_client)


# Any JSON, with a liking for the API's own names.

NAMES = st.sampled_from(["id", "type", "choices", "error", "code", "message", "usage", "to_dict"])
SCALARS: st.SearchStrategy[Any] = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=10)
    | st.sampled_from(["error", "stop", "429", "gen-1", "\ud800", 10**400, 429, 502])
)
ANY: st.SearchStrategy[Any] = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(NAMES | st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


def mostly(right: st.SearchStrategy[Any], **fields: st.SearchStrategy[Any]) -> Any:
    """An object with some of the fields, each as it should be or anything; or ``right``."""
    options = {name: value | ANY for name, value in fields.items()}
    return st.fixed_dictionaries({}, optional=options) | right


TEXT = st.text(max_size=12)
ERROR_TYPES = st.sampled_from(["rate_limit_exceeded", "provider_overloaded", "refusal", "new"])
CODES = st.sampled_from([400, 402, 429, 502, 529, "429", "server_error", "rate_limit_exceeded"])
AVAILABILITY = mostly(
    ANY,
    code=st.sampled_from(["capacity_exhausted", "no_endpoints", "new"]),
    retryable=st.booleans(),
    requested_models=st.lists(TEXT, max_size=2),
    fallback_models=st.lists(TEXT, max_size=2),
    affected_providers=st.lists(TEXT, max_size=2),
    retry_after=st.integers(0, 99),
    constraint=mostly(ANY, field=TEXT, detail=TEXT),
)
METADATA = mostly(
    ANY,
    error_type=ERROR_TYPES,
    provider_name=TEXT,
    raw=TEXT,
    reasons=st.lists(TEXT, max_size=2),
    flagged_input=TEXT,
    headers=mostly(ANY, **{"Retry-After": TEXT, "X-RateLimit-Reset": st.just("1700000030000")}),
    previous_errors=st.lists(mostly(ANY, provider=TEXT, code=CODES), max_size=2),
)
ERROR = mostly(
    ANY,
    code=CODES,
    message=TEXT,
    type=st.sampled_from(["error", "overloaded_error", "api_error"]),
    error_type=ERROR_TYPES,
    metadata=METADATA,
    availability=AVAILABILITY,
)
MESSAGE = mostly(
    ANY,
    role=st.just("assistant"),
    content=TEXT,
    reasoning=TEXT,
    tool_calls=st.lists(mostly(ANY, id=TEXT, function=mostly(ANY, name=TEXT)), max_size=2),
    images=st.lists(mostly(ANY, image_url=mostly(ANY, url=TEXT)), max_size=2),
)
CHOICE = mostly(
    ANY,
    index=st.integers(0, 2),
    message=MESSAGE,
    delta=MESSAGE,
    finish_reason=st.sampled_from(["stop", "length", "error", "content_filter", "new"]),
    native_finish_reason=TEXT,
    error=st.none() | ERROR,
)
COMPLETION = mostly(
    ANY,
    id=TEXT,
    object=st.sampled_from(["chat.completion", "response", "batch"]),
    type=st.sampled_from(["error", "response.failed", "response.error", "message_stop"]),
    status=st.sampled_from(["failed", "completed"]),
    error_type=ERROR_TYPES,
    model=TEXT,
    provider=TEXT,
    choices=st.lists(CHOICE, max_size=3),
    usage=mostly(ANY, cost=st.floats(), completion_tokens=st.integers()),
    error=st.none() | ERROR,
    response=mostly(ANY, error=ERROR, error_type=ERROR_TYPES),
    openrouter_metadata=mostly(ANY, pipeline=st.lists(mostly(ANY, type=TEXT), max_size=2)),
)


def headers(kinds: list[str]) -> st.SearchStrategy[dict[str, str]]:
    return st.fixed_dictionaries(
        {},
        optional={
            "content-type": st.sampled_from(kinds),
            "content-encoding": st.sampled_from(["identity", "gzip", "deflate", "new"]),
            "x-generation-id": st.just("gen-h"),
            "retry-after": st.sampled_from(
                ["5", "-1", "nan", "Wed, 21 Oct 2026 07:28:00 GMT", "x"]
            ),
            "date": st.sampled_from(["Wed, 21 Oct 2026 07:28:00 GMT", "Wed, 99 Oct"]),
            "x-ratelimit-reset": st.sampled_from(["1700000030000", "1e999", "soon"]),
            "x-ratelimit-limit": st.sampled_from(["20", "20.5", "many"]),
        },
    )


WHOLE_HEADERS = headers(["application/json", "text/html; charset=nonsense", "text/plain", ""])
STREAM_HEADERS = headers(["text/event-stream", "text/event-stream; charset=nonsense", "", "x"])


# Event streams, piece by piece, and what a reader makes of them.


@attrs.frozen
class Event:
    """One event as lines without their ends, and what it does.

    Attributes:
        lines: The lines.
        text: The text that it adds to the answer.
        effect: ``"go on"``; ``"finish"``, where the answer is whole but the stream goes on;
            ``"done"``; or ``"break"``.
    """

    lines: list[bytes]
    text: str = ""
    effect: str = "go on"


def _data(value: Any, unescaped: bool = False) -> bytes:
    text = json.dumps(value, ensure_ascii=not unescaped)
    return b"data: " + text.encode("utf-8", "surrogatepass")


def _chunk(text: str | None, finish: Any = None, **more: Any) -> dict[str, Any]:
    choice = {"index": 0, "delta": {"content": text}, "finish_reason": finish}
    return {"id": "gen-1", "object": "chat.completion.chunk", "choices": [choice], **more}


@st.composite
def says(draw: Any) -> Event:
    """A chunk that adds text, written in one of the ways in which it may be written."""
    text = draw(TEXT)
    way = draw(st.sampled_from(["plain", "unescaped", "no blank", "many lines", "named", "long"]))
    if way == "long":
        text *= 5000
    line = _data(_chunk(text), unescaped=way == "unescaped")
    if way == "no blank":
        return Event([b"data:" + line[6:]], text)
    if way == "many lines":
        lines = json.dumps(_chunk(text), indent=1).encode().split(b"\n")
        return Event([b"data: " + part for part in lines], text)
    if way == "named":
        return Event([b"event: message", b"id: 7", b": more", b"retry: 10", line], text)
    return Event([line], text)


SAYS_NOTHING = st.sampled_from(
    [
        Event([b": OPENROUTER PROCESSING"]),
        Event([b":"]),
        Event([]),
        Event([b"event: ping"]),
        Event([b"data"]),
        Event([b"data:"]),
        Event([b"data: "]),
        Event([b"new: field", b"rubbish", b"\xff\xfe"]),
        Event([_data({"choices": [], "usage": {"cost": 0.5}})]),
        Event([_data({"choices": [], "debug": {"echo_upstream_body": {}}})]),
        Event([_data(_chunk(None))]),
        Event([b"data: 5"]),
        Event([b"data: null"]),
        Event([b'data: {"choices": 5, "id": "\xff\xe2\x82"}']),
    ]
)
FINISHES = TEXT.map(lambda text: Event([_data(_chunk(text, "stop"))], text, "finish"))
DONE = st.sampled_from([Event([b"data: [DONE]"], "", "done"), Event([b"data:[DONE]"], "", "done")])
UNREADABLE = st.sampled_from(
    [b"data: {", b"data: rubbish", b"data: \xff", b"data: [DONE", b"data: " + b"[" * 100_000]
).map(lambda line: Event([line], "", "break"))


@st.composite
def fails(draw: Any) -> Event:
    """An error in one of the shapes that are documented, or seen."""
    error = {"code": draw(CODES), "message": draw(TEXT), "metadata": draw(METADATA)}
    text = draw(TEXT)
    whole = _chunk(text, "error", error=error)
    choice = {"index": 0, "delta": {"content": text}, "error": error, "finish_reason": "error"}
    event, said = draw(
        st.sampled_from(
            [
                (whole, text),
                ({**whole, "error": None}, text),
                ({"choices": [choice]}, text),
                ({"error": error}, ""),
                ({"error": "No."}, ""),
                ({"type": "error", "error": error, "request_id": None}, ""),
                ({"type": "error", "code": "x", "message": "No.", "param": None}, ""),
                ({"type": "response.error", "error": error}, ""),
                ({"type": "response.failed", "response": {"error": error}}, ""),
                ({"error": {**error, "availability": draw(AVAILABILITY)}}, ""),
            ]
        )
    )
    return Event([_data(event)], said, "break")


EVENTS = st.lists(
    st.one_of(
        says(), says(), says(), SAYS_NOTHING, SAYS_NOTHING, FINISHES, DONE, UNREADABLE, fails()
    ),
    max_size=8,
)
LINE_ENDS = st.sampled_from([b"\n", b"\r\n", b"\r"])


def written(events: list[Event], line_end: bytes) -> bytes:
    """The events as bytes."""
    return b"".join(line + line_end for event in events for line in [*event.lines, b""])


def cut(draw: Any, content: bytes) -> list[bytes]:
    """``content`` in pieces as they may arrive."""
    places = draw(st.lists(st.integers(0, len(content)), max_size=5).map(sorted))
    edges = [0, *places, len(content)]
    return [content[start:end] for start, end in zip(edges, edges[1:])]


BROKEN_CONNECTIONS: st.SearchStrategy[Any] = st.sampled_from(
    [httpx.ReadError, httpx.RemoteProtocolError, httpx.ReadTimeout, ConnectionResetError]
).map(lambda kind: kind("broken"))

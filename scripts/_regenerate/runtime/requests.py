"""What an operation is before anybody sends it: a value, without a client inside."""

from __future__ import annotations

from typing import Any, Callable, Generic, Mapping, Tuple, TypeVar
from urllib.parse import quote

import attrs

from .reading import Converter, converter, dump

T = TypeVar("T")
Query = Tuple[Tuple[str, str], ...]


def _same(value: Any) -> Any:
    return value


@attrs.frozen(kw_only=True)
class Request(Generic[T]):
    """One call of the API whose answer is read as ``T``.

    Attributes:
        operation: The operation's id in the API's description.
        method: The HTTP method.
        path: The path below the base URL, with its parameters filled in.
        parse: From the decoded JSON of the answer (or its bytes, see ``returns_bytes``) to ``T``.
        query: Query parameters in order, as text.
        headers: Header fields that the operation's parameters ask for.
        body: What to send: a JSON value (of other content types, the fields), None for no body.
        content_type: How the body has to be written, where that is not JSON.
        returns_bytes: Whether the answer is no JSON but bytes.
    """

    operation: str
    method: str
    path: str
    parse: Callable[[Any], T]
    query: Query = ()
    headers: Mapping[str, str] = attrs.field(factory=dict)
    body: Any = None
    content_type: str = "application/json"
    returns_bytes: bool = False


@attrs.frozen(kw_only=True)
class StreamRequest(Request[T]):
    """One call whose answer is an event stream; ``parse`` reads the JSON of one event as ``T``."""


def reader(how: tuple[Any, ...] | None) -> Callable[[Any], Any]:
    """The function that reads an answer, compiled when it is first used; None changes nothing."""
    compiled: Converter | None = None

    def read(value: Any) -> Any:
        nonlocal compiled
        if compiled is None:
            compiled = converter(how) if how else _same
        return compiled(value)

    return read


def segment(value: object) -> str:
    """A value as one segment of a path.

    Raises:
        ValueError: If it is empty, ``.`` or ``..``, which would lead to another operation.
    """
    text = str(value)
    if text in ("", ".", ".."):
        raise ValueError(f"{text!r} cannot be a part of a path; give the id or name itself")
    return quote(text, safe=":@~")


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def query(*pairs: tuple[str, Any]) -> Query:
    """Query parameters as text: None is left out, a list repeats its name."""
    result = []
    for name, value in pairs:
        values = value if isinstance(value, (list, tuple)) else [value]
        result += [(name, _text(item)) for item in values if item is not None]
    return tuple(result)


def headers(*pairs: tuple[str, Any]) -> dict[str, str]:
    """Header fields as text: None is left out."""
    return {name: _text(value) for name, value in pairs if value is not None}


def streamed(body: Any) -> Any:
    """``body`` as JSON, asking for an event stream."""
    return {**({} if body is None else dump(body)), "stream": True}

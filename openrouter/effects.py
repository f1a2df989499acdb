"""What a call asks of its driver, and what it is told: the vocabulary of ``openrouter.flow``.

Plain classes: some of these are made for every piece of a stream, and all of them with the first
client, where classes that are put together at run time would cost more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Generator, TypeVar, Union

if TYPE_CHECKING:
    from typing import Mapping

    from openrouter.config import Timeout
    from openrouter.credentials import ApiKey
    from openrouter.errors import OpenRouterError

T = TypeVar("T")


class _Record:
    """Values under names: equal where they are equal, and shown with them."""

    __slots__: tuple[str, ...] = ()

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.__slots__)

    __hash__ = None  # type: ignore[assignment]  # nobody looks them up

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in self._shown())
        return f"{type(self).__name__}({shown})"

    def _shown(self) -> tuple[str, ...]:
        return self.__slots__


class HTTPRequest(_Record):
    """What goes over the wire.

    Neither the key nor a header, which may hold another secret, shows in its ``repr``: tracebacks
    with local variables get around.
    """

    __slots__ = ("content", "headers", "key", "method", "query", "timeout", "url")

    def __init__(
        self,
        *,
        method: str,
        url: str,
        headers: Mapping[str, str],
        key: ApiKey | None = None,
        content: bytes | None = None,
        query: tuple[tuple[str, str], ...] = (),
        timeout: Timeout | None = None,
    ) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        self.key = key
        self.content = content
        self.query = query
        self.timeout = timeout

    def _shown(self) -> tuple[str, ...]:
        return ("method", "url", "query", "timeout")

    def with_content(self, content: bytes) -> HTTPRequest:
        """The same request with another body."""
        return HTTPRequest(
            method=self.method,
            url=self.url,
            headers=self.headers,
            key=self.key,
            content=content,
            query=self.query,
            timeout=self.timeout,
        )

    def fields(self) -> list[tuple[bytes, bytes]]:
        """The header fields as bytes, with the key unless the caller sends another credential."""
        pairs = [(k.encode("ascii"), v.encode("utf-8")) for k, v in self.headers.items()]
        if self.key is not None and b"authorization" not in [name.lower() for name, _ in pairs]:
            pairs.append((b"Authorization", b"Bearer " + self.key.reveal().encode("ascii")))
        return pairs


class Send(_Record):
    """Send the request; the outcome is an ``Answer``, a ``Failure``, or ``Late``.

    With ``stream`` the body of a successful answer is left to ``Receive``. ``until`` is when to
    give up, by the steady clock.
    """

    __slots__ = ("request", "stream", "until")

    def __init__(
        self, request: HTTPRequest, stream: bool = False, until: float | None = None
    ) -> None:
        self.request = request
        self.stream = stream
        self.until = until


class Receive(_Record):
    """Wait for more bytes of the answer; the outcome is ``Data``, a ``Failure``, or ``Late``."""

    __slots__ = ("until",)

    def __init__(self, until: float | None = None) -> None:
        self.until = until


class Fetch(_Record):
    """Fetch the price list; the outcome is None, a ``Failure``, or ``Late``.

    ``fetch`` is of the driver's own kind, and takes the seconds that are left for it.
    """

    __slots__ = ("fetch", "until")

    def __init__(self, fetch: Callable[[float | None], Any], until: float | None = None) -> None:
        self.fetch = fetch
        self.until = until


class Sleep(_Record):
    """Wait so many seconds; the outcome is None."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


class Emit(_Record):
    """Hand these items to the caller; the outcome is None, when the caller asks for more."""

    __slots__ = ("items",)

    def __init__(self, items: list[Any]) -> None:
        self.items = items


class Answer(_Record):
    """An HTTP answer; ``content`` is empty where it is still to be received."""

    __slots__ = ("content", "headers", "status")

    def __init__(self, status: int, headers: Mapping[str, str], content: bytes = b"") -> None:
        self.status = status
        self.headers = headers
        self.content = content


class Data(_Record):
    """Bytes of the body; no bytes are its end."""

    __slots__ = ("content",)

    def __init__(self, content: bytes) -> None:
        self.content = content


class Failure(_Record):
    """The transport failed; the error is one of ours. ``begun``: after an answer had begun."""

    __slots__ = ("begun", "error")

    def __init__(self, error: OpenRouterError, begun: bool = False) -> None:
        self.error = error
        self.begun = begun


class Late(_Record):
    """Nothing came until the time that the effect named; the id is that of what had begun."""

    __slots__ = ("generation_id",)

    def __init__(self, generation_id: str | None = None) -> None:
        self.generation_id = generation_id


Effect = Union[Send, Receive, Fetch, Emit, Sleep]
Outcome = Union[Answer, Data, Failure, Late, None]
Flow = Generator[Effect, Outcome, T]

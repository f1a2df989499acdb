"""What a call asks of its driver, and what it is told: the vocabulary of ``openrouter.flow``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generator, TypeVar, Union

import attrs

if TYPE_CHECKING:
    from typing import Mapping

    from openrouter.config import Timeout
    from openrouter.credentials import ApiKey
    from openrouter.errors import OpenRouterError

T = TypeVar("T")


@attrs.frozen(kw_only=True)
class HTTPRequest:
    """What goes over the wire.

    Neither the key nor a header, which may hold another secret, shows in its ``repr``: tracebacks
    with local variables get around.
    """

    method: str
    url: str
    headers: Mapping[str, str] = attrs.field(repr=False)
    key: ApiKey | None = None
    content: bytes | None = None
    query: tuple[tuple[str, str], ...] = ()
    timeout: Timeout | None = None

    def fields(self) -> list[tuple[bytes, bytes]]:
        """The header fields as bytes, with the key unless the caller sends another credential."""
        pairs = [(k.encode("ascii"), v.encode("utf-8")) for k, v in self.headers.items()]
        if self.key is not None and b"authorization" not in [name.lower() for name, _ in pairs]:
            pairs.append((b"Authorization", b"Bearer " + self.key.reveal().encode("ascii")))
        return pairs


@attrs.frozen
class Send:
    """Send the request; the outcome is an ``Answer``, a ``Failure``, or ``Late``.

    With ``stream`` the body of a successful answer is left to ``Receive``. ``until`` is when to
    give up, by the steady clock.
    """

    request: HTTPRequest
    stream: bool = False
    until: float | None = None


@attrs.frozen
class Receive:
    """Wait for more bytes of the answer; the outcome is ``Data``, a ``Failure``, or ``Late``."""

    until: float | None = None


@attrs.frozen
class Sleep:
    """Wait so many seconds; the outcome is None."""

    seconds: float


@attrs.frozen
class Emit:
    """Hand these items to the caller; the outcome is None, when the caller asks for more."""

    items: list[Any]


@attrs.frozen
class Answer:
    """An HTTP answer; ``content`` is empty where it is still to be received."""

    status: int
    headers: Mapping[str, str]
    content: bytes = b""


@attrs.frozen
class Data:
    """Bytes of the body; no bytes are its end."""

    content: bytes


@attrs.frozen
class Failure:
    """The transport failed; the error is one of ours. ``begun``: after an answer had begun."""

    error: OpenRouterError
    begun: bool = False


@attrs.frozen
class Late:
    """Nothing came until the time that the effect named."""


Effect = Union[Send, Receive, Emit, Sleep]
Outcome = Union[Answer, Data, Failure, Late, None]
Flow = Generator[Effect, Outcome, T]

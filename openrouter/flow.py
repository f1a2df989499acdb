"""One call from beginning to end, as a generator without I/O.

A flow yields what is to be done (an *effect*) and is sent what came of it (an *outcome*); what it
returns is the result of the call. The drivers in ``_async`` and ``_sync`` perform the effects and
decide nothing. A plain call yields ``Send``. A streamed one yields ``Send``, then ``Receive`` as
often as there are bytes, and in between ``Emit`` with what is to be handed to the caller.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Generator, Generic, TypeVar, Union

import attrs

from openrouter._error_mapping import error_from_response, error_in_body, error_in_choice
from openrouter.errors import APIStatusError, OpenRouterError, ResponseDecodeError
from openrouter.wire import decode_json

if TYPE_CHECKING:
    from typing import Mapping

    from openrouter.config import Timeout
    from openrouter.credentials import ApiKey
    from openrouter.decoding import StreamDecoder

T = TypeVar("T")
EventT = TypeVar("EventT")


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
    """Send the request; the outcome is an ``Answer`` or a ``Failure``.

    With ``stream`` the body of a successful answer is left to ``Receive``.
    """

    request: HTTPRequest
    stream: bool = False


@attrs.frozen
class Receive:
    """Wait for more bytes of the answer; the outcome is ``Data`` or a ``Failure``."""


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
    """The transport failed; the error is one of ours."""

    error: OpenRouterError


Effect = Union[Send, Receive, Emit]
Outcome = Union[Answer, Data, Failure, None]
Flow = Generator[Effect, Outcome, T]


@attrs.frozen(kw_only=True)
class Call(Generic[T]):
    """A call: what to send, and how to read the answer.

    Attributes:
        request: The request.
        read: From decoded JSON and the answer's headers (their names in lower case) to the result.
        model: The model that is asked, for errors.
        reads_bytes: Whether ``read`` takes the body as it is instead of JSON.
    """

    request: HTTPRequest
    read: Callable[[Any, Mapping[str, str]], T]
    model: str | None = None
    reads_bytes: bool = False


def plain(call: Call[T]) -> Flow[T]:
    """A call whose answer comes whole.

    Raises:
        OpenRouterError: What went wrong, by its own class, wherever the API said it: the HTTP
            status, the body of a 200 answer, a choice in it.
    """
    answer = yield Send(call.request)
    if isinstance(answer, Failure):
        raise _for_model(answer.error, call.model)
    assert isinstance(answer, Answer)
    if not 200 <= answer.status < 300:
        raise status_error(answer, call.model)
    if call.reads_bytes:
        return call.read(answer.content, answer.headers)
    if answer.status == 204 or (not answer.content and answer.status != 200):
        return call.read(None, answer.headers)
    data = _decoded(answer, call.model)
    error = error_in_body(data, headers=answer.headers, model=call.model)
    if error is not None:
        raise error
    result = call.read(data, answer.headers)
    choice_error = _error_in_choices(data, answer, call.model)
    if choice_error is not None:
        # What the model said before it failed has been paid for: it travels with the error.
        choice_error.partial = result
        raise choice_error
    return result


def _decoded(answer: Answer, model: str | None) -> Any:
    try:
        return decode_json(answer.content)
    except ResponseDecodeError as error:
        error.status_code = answer.status
        error.generation_id = answer.headers.get("x-generation-id")
        error.model = model
        if "html" in answer.headers.get("content-type", ""):
            error.message = "OpenRouter answers with JSON, and this is a web page: check base_url."
        raise


def _error_in_choices(data: Any, answer: Answer, model: str | None) -> OpenRouterError | None:
    choices = data.get("choices") if type(data) is dict else None
    for choice in choices if type(choices) is list else ():
        error = error_in_choice(choice, body=data, headers=answer.headers, model=model)
        if error is not None:
            return error
    return None


def _for_model(error: OpenRouterError, model: str | None) -> OpenRouterError:
    """A failure of the transport, which knows of no models, with the model that was asked."""
    error.model = error.model or model
    return error


def status_error(answer: Answer, model: str | None) -> OpenRouterError:
    """The error for an answer whose status is none of success."""
    if 300 <= answer.status < 400:
        place = answer.headers.get("location", "another address")
        return APIStatusError(
            f"The answer is a redirect to {place}, which is not followed: check base_url.",
            status_code=answer.status,
            model=model,
        )
    return error_from_response(answer.status, answer.headers, answer.content, model=model)


@attrs.frozen(kw_only=True)
class StreamCall(Generic[EventT]):
    """A call whose answer is an event stream.

    Attributes:
        request: The request.
        decoder: Makes what reads the bytes of one attempt.
        model: The model that is asked, for errors.
    """

    request: HTTPRequest
    decoder: Callable[[Mapping[str, str]], StreamDecoder[EventT]]
    model: str | None = None


def streamed(call: StreamCall[EventT]) -> Flow[None]:
    """A call whose answer comes in pieces.

    The first ``Emit`` is empty: the stream is open. Each later one holds the events of one piece.

    Raises:
        OpenRouterError: As ``plain`` before the stream is open; afterwards
            ``StreamInterruptedError`` with what had arrived.
    """
    answer = yield Send(call.request, stream=True)
    if isinstance(answer, Failure):
        raise _for_model(answer.error, call.model)
    assert isinstance(answer, Answer)
    if not 200 <= answer.status < 300:
        raise status_error(answer, call.model)
    decoder = call.decoder(answer.headers)
    yield Emit([])
    while not decoder.done:
        outcome = yield Receive()
        if isinstance(outcome, Failure):
            items, error = decoder.fail(_for_model(outcome.error, call.model))
        else:
            assert isinstance(outcome, Data)
            items, error = decoder.feed(outcome.content)
        if items:
            yield Emit(items)
        if error is not None:
            raise error
        if decoder.done and isinstance(outcome, Data) and outcome.content:
            # After [DONE] comes the end of the body; once it was seen, the connection serves again.
            yield Receive()

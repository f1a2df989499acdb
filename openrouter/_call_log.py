"""What a call tells of itself while it is under way; see ``openrouter.flow``.

A flow has one log, which listeners hear: the records of ``openrouter.logs``, the spans of
``openrouter.otel``. Where nobody listens there is ``SILENT``, which does nothing, and the flow runs
as if there were no log. Nothing is told for single chunks.
"""

from __future__ import annotations

import contextlib
import itertools
from functools import partial
from typing import TYPE_CHECKING, Any, Callable, TypeVar
from urllib.parse import urlsplit

from openrouter._call_facts import answer_fields, error_fields, said_by, said_in_request
from openrouter.errors import OpenRouterError
from openrouter.log_events import LogEvent, known, milliseconds

if TYPE_CHECKING:
    from typing import ContextManager, Mapping, Sequence

    from openrouter._flow_run import _AnyCall
    from openrouter.decoding import StreamDecoder
    from openrouter.effects import Flow
    from openrouter.errors import StreamInterruptedError

T = TypeVar("T")

# Numbers the calls of this process, so that the records of one can be told from those of others.
_NUMBERS = itertools.count(1)
_NOWHERE: ContextManager[None] = contextlib.nullcontext()


class Listener:
    """Hears what one client, or one call, does."""

    def wants(self, name: str) -> bool:
        """Whether an event of that name is of interest."""
        raise NotImplementedError

    def tell(self, event: LogEvent) -> None:
        """Hear of an event, which is of interest."""
        raise NotImplementedError

    def sending(self) -> ContextManager[None]:
        """Surrounds the sending of a request, up to the head of the answer."""
        return _NOWHERE


class _Several(Listener):
    def __init__(self, listeners: Sequence[Listener]) -> None:
        self._listeners = listeners

    def wants(self, name: str) -> bool:
        return any(listener.wants(name) for listener in self._listeners)

    def tell(self, event: LogEvent) -> None:
        for listener in self._listeners:
            if listener.wants(event.name):
                listener.tell(event)

    @contextlib.contextmanager
    def sending(self) -> Any:
        with contextlib.ExitStack() as stack:
            for listener in self._listeners:
                stack.enter_context(listener.sending())
            yield


# Who listens to every call of this process, besides the listener of its client: for each call it
# may say who hears that one.
EVERYWHERE: list[Callable[[_AnyCall], Listener | None]] = []


class SilentLog:
    """A log that nobody hears; the base of the one that is heard."""

    def whole(self, flow: Flow[T]) -> Flow[T]:
        """``flow``, told from its beginning to its end."""
        return flow

    def sending(self) -> ContextManager[None]:
        """Surrounds the sending of an attempt's request."""
        return _NOWHERE

    def waited(self, seconds: float) -> None:
        """A request may be sent, and has waited so long for its turn."""

    def answered(self, status: int) -> None:
        """An answer has begun, with a status of success."""

    def reading(self, decoder: StreamDecoder[Any]) -> None:
        """The attempt's answer is a stream, read by this decoder."""

    def first_token(self) -> None:
        """The first content of the attempt's answer has come."""

    def failed(self, error: OpenRouterError) -> None:
        """The attempt failed."""

    def interrupted(self, error: StreamInterruptedError) -> None:
        """The attempt failed after its first content."""

    def again(self, model: str | None, wait: float) -> None:
        """This model is asked next, after so many seconds."""


SILENT = SilentLog()


def log_of(call: _AnyCall) -> SilentLog:
    """The log of a call that is about to be made."""
    own = call.around.listener
    if not EVERYWHERE:
        return SILENT if own is None else CallLog(call, own)
    heard = [] if own is None else [own]
    for ask in EVERYWHERE:
        listener = ask(call)
        if listener is not None:
            heard.append(listener)
    return CallLog(call, _Several(heard)) if heard else SILENT


class CallLog(SilentLog):
    """A log that is heard."""

    def __init__(self, call: _AnyCall, listener: Listener) -> None:
        self._call = call
        self._listener = listener
        self._now = call.around.now
        self._number = next(_NUMBERS)
        self._began = self._sent = 0.0
        self._attempt = 0
        # Whether the attempt has been sent and is not over.
        self._pending = False
        self._model = call.model
        self._status: int | None = None
        # The failure that leads to the next attempt; None where an answer does.
        self._reason: str | None = None
        self._decoder: StreamDecoder[Any] | None = None

    def whole(self, flow: Flow[T]) -> Flow[T]:
        """The flow of a call, told from its beginning to its end where anybody listens."""
        if self._listener.wants("request.started") or self._listener.wants("request.finished"):
            return self._told(flow)
        return flow

    def _told(self, flow: Flow[T]) -> Flow[T]:
        self._began = self._now().steady
        body = partial(said_in_request, self._call)
        self._tell("request.started", body, **self._what(), model=self._model)
        try:
            result = yield from flow
        except GeneratorExit:
            # Closed by its caller, or cancelled; what has been read may be all there was to read.
            done = self._decoder is not None and self._decoder.done
            self._finish("ok" if done else "cancelled")
            raise
        except BaseException as error:
            self._finish("failed", error=error)
            raise
        self._finish("ok", result)
        return result

    def sending(self) -> ContextManager[None]:
        """Around the sending of a request."""
        self._attempt += 1
        self._pending = True
        self._status = self._reason = self._decoder = None
        self._sent = self._now().steady
        return self._listener.sending()

    def waited(self, seconds: float) -> None:
        """A limit held the request back."""
        if seconds > 0:
            self._tell("limit.waited", model=self._model, ms=milliseconds(seconds))

    def answered(self, status: int) -> None:
        """The head of an answer has come."""
        self._status = status

    def reading(self, decoder: StreamDecoder[Any]) -> None:
        """An answer begins to be read."""
        self._decoder = decoder

    def first_token(self) -> None:
        """The first content of a stream has come."""
        generation = self._decoder and self._decoder.generation_id
        ms = self._since(self._sent)
        self._tell("stream.first_token", model=self._model, generation_id=generation, ms=ms)

    def failed(self, error: OpenRouterError) -> None:
        """An attempt failed."""
        self._fail("attempt.failed", error)

    def interrupted(self, error: StreamInterruptedError) -> None:
        """A stream broke after its first content."""
        self._fail("stream.interrupted", error)

    def _fail(self, name: str, error: OpenRouterError) -> None:
        self._reason = type(error).__name__
        # One that a limit kept back was not sent, so it is no attempt.
        if self._pending:
            fields = {"model": self._model, **error_fields(error), "ms": self._since(self._sent)}
            self._tell(name, partial(said_by, error), **fields)

    def again(self, model: str | None, wait: float) -> None:
        """The request will be sent again, or another model asked."""
        last, self._model, self._pending = self._model, model, False
        fields = {"model": model, "ms": milliseconds(wait), "reason": self._reason or "answer"}
        if model != last:
            self._tell("fallback.switched", **fields, instead_of=last)
        else:
            self._tell("retry.scheduled", **fields)

    def _finish(self, outcome: str, result: Any = None, error: BaseException | None = None) -> None:
        if not self._listener.wants("request.finished"):
            return
        fields = {**self._what(), "outcome": outcome, "model": self._model, "status": self._status}
        if self._decoder is not None:
            fields["generation_id"] = self._decoder.generation_id
            result = self._decoder.partial()
        elif isinstance(error, OpenRouterError):
            result = error.partial
        if self._call.model is not None:
            fields.update(answer_fields(result))
        fields.update(error_fields(error), ms=self._since(self._began))
        answer = result if self._call.model is not None else None
        self._tell("request.finished", partial(said_by, error, answer), **fields)

    def _what(self) -> dict[str, Any]:
        request = self._call.request
        return {"method": request.method, "path": urlsplit(request.url).path}

    def _since(self, moment: float) -> float:
        return milliseconds(self._now().steady - moment)

    def _tell(
        self, name: str, content: Callable[[], Mapping[str, Any]] = dict, /, **fields: Any
    ) -> None:
        if self._listener.wants(name):
            told = known(call=self._number, **fields, attempt=self._attempt or None)
            self._listener.tell(LogEvent(name, told, content))

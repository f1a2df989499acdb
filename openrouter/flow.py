"""One call from beginning to end, as a generator without I/O.

A flow yields what is to be done (an *effect*) and is sent what came of it (an *outcome*); what it
returns is the result of the call. The drivers in ``_async`` and ``_sync`` perform the effects and
decide nothing. A plain call yields ``Send``, and ``Sleep`` before it sends again. A streamed one
yields ``Receive`` as well, as often as there are bytes, and in between ``Emit`` with what is to be
handed to the caller. Retry, fallback, limits and the deadline live here, for both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from openrouter._error_mapping import error_in_body, error_in_choice
from openrouter._flow_run import Run, suggesting
from openrouter.effects import Data, Emit, Failure, Receive
from openrouter.errors import OpenRouterError, ResponseDecodeError, StreamInterruptedError
from openrouter.sse import SSEComment
from openrouter.wire import decode_json

if TYPE_CHECKING:
    from typing import Callable

    from openrouter._call_log import SilentLog
    from openrouter._flow_run import Call, Steps, StreamCall, _AnyCall
    from openrouter.completions import ChatCompletion
    from openrouter.decoding import Decoded, StreamDecoder
    from openrouter.effects import Answer, Flow, Outcome
    from openrouter.errors import Phase

T = TypeVar("T")
EventT = TypeVar("EventT")
CallT = TypeVar("CallT", bound="_AnyCall")

# Seconds for what follows [DONE]: the end of the body, after which the connection serves again.
_END_OF_BODY = 1.0


def plain(call: Call[T]) -> Flow[T]:
    """A call whose answer comes whole.

    Raises:
        OpenRouterError: What went wrong in the last attempt, by its own class, wherever the API
            said it: the HTTP status, the body of a 200 answer, a choice in it.
        FallbackExhaustedError: When the models of a fallback chain are used up.
    """
    return _whole(call, _plain)


def _whole(call: CallT, steps: Callable[[CallT, Run], Flow[T]]) -> Flow[T]:
    """A call up to its end, whatever ends it."""
    # It loads with the first call.
    from openrouter._call_log import log_of

    log = log_of(call)
    return log.whole(_closed(call, log, steps))


def _closed(call: CallT, log: SilentLog, steps: Callable[[CallT, Run], Flow[T]]) -> Flow[T]:
    run = Run(call, log)
    try:
        return (yield from suggesting(steps(call, run), call.around))
    finally:
        run.bill.close()


def _plain(call: Call[T], run: Run) -> Flow[T]:
    while True:
        try:
            answer = yield from run.send()
            result = _read(call, answer, run)
        except OpenRouterError as error:
            failure = run.learnt(error)
            run.bill.failed(failure)
        else:
            if not call.reads_chat:
                return result
            wait = _judge(run, result)
            if wait is None:
                return result
            yield from run.again(wait)
            continue
        yield from run.failed(failure)


def _judge(run: Run, answer: Any) -> float | None:
    """The seconds until another answer is asked for; None when this one is the result."""
    completion: ChatCompletion = answer
    progress = run.progress
    completion._note(tuple(progress.earlier), progress.waited)
    completion._price = run.bill.price
    if completion._says_nothing:
        wait = progress.empty(completion, jitter=run.call.around.jitter(), now=run.now().steady)
        if wait is not None:
            return wait
    return None if progress.accepts(completion, now=run.now) else 0.0


def _read(call: Call[T], answer: Answer, run: Run) -> T:
    """The result that is in an answer; raises the error that is in it."""
    model = run.progress.model
    if call.reads_bytes:
        return call.read(answer.content, answer.headers)
    if answer.status == 204 or (not answer.content and answer.status != 200):
        return call.read(None, answer.headers)
    data = _decoded(answer, model)
    error = error_in_body(data, headers=answer.headers, model=model, now=run.now().epoch)
    if error is not None:
        if call.reads_chat and type(data.get("choices")) is list and data["choices"]:
            # It said something before it failed, which may have been paid for.
            run.bill.answered(data, failed=True)
            error.partial = call.read(data, answer.headers)
        raise error
    choice_error = _error_in_choices(data, answer, model)
    run.bill.answered(data, failed=choice_error is not None)
    result = call.read(data, answer.headers)
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


def streamed(call: StreamCall[EventT]) -> Flow[None]:
    """A call whose answer comes in pieces.

    The first ``Emit`` is empty: the stream is open. Each later one holds comments, or pairs of an
    event as it came and as the caller gets it. Until the first content, a failure leads to the next
    attempt as with a plain call, and nothing of the failed one is handed out.

    Raises:
        OpenRouterError: As ``plain`` before the stream is open; afterwards
            ``StreamInterruptedError`` with what had arrived.
    """
    return _whole(call, _streamed)


def _streamed(call: StreamCall[EventT], run: Run) -> Flow[None]:
    opened = False
    # The interruption that is to be mended, and what had been read until then.
    broken: StreamInterruptedError | None = None
    before: StreamDecoder[EventT] | None = None
    while True:
        reading: _Reading[EventT] | None = None
        try:
            answer = yield from run.send(stream=True, patience=call.options.first_token_limit)
            decoder = call.decoder(answer.headers, run.progress.model, before)
            run.log.reading(decoder)
            run.bill.reads(decoder)
            decoder.note_attempts(tuple(run.progress.earlier), run.progress.waited)
            reading = _Reading(run, decoder)
            if not opened:
                opened = True
                yield from reading.hand_out([])
            wait = yield from reading.read()
        except OpenRouterError as error:
            failure = run.learnt(error)
            run.bill.failed(failure)
        else:
            if wait is None:
                return
            yield from run.again(wait)
            continue
        if reading is not None and reading.spoke and isinstance(failure, StreamInterruptedError):
            run.log.interrupted(failure)
            yield from _resume(run, reading.decoder, failure)
            broken, before = failure, reading.decoder
        elif broken is None:
            yield from run.failed(failure)
        else:
            yield from _try_resuming_again(run, failure, broken)


def _resume(run: Run, decoder: StreamDecoder[Any], failure: StreamInterruptedError) -> Steps:
    """Get ready to ask for the rest of a stream that broke; raises where that is not to be done."""
    call, wait = run.call, None
    rest = decoder.rest(call.body) if call.options.resume_stream and call.body else None
    if rest is not None:
        jitter, now = call.around.jitter(), run.now().steady
        wait = run.progress.resumed(failure, jitter=jitter, now=now)
    if wait is None:
        raise run.progress.give_up(failure)
    run.body = rest
    yield from run.again(wait)


def _try_resuming_again(
    run: Run, failure: OpenRouterError, broken: StreamInterruptedError
) -> Steps:
    """As ``run.failed``, for a continuation that failed before it said anything."""
    try:
        yield from run.failed(failure)
    except OpenRouterError as final:
        unmended = StreamInterruptedError(
            "The stream broke and could not be continued",
            partial=broken.partial,
            cause=final,
            generation_id=broken.generation_id,
        )
        unmended._earlier, unmended._attempt = final._earlier, final._attempt
        raise unmended from final


class _Reading(Generic[EventT]):
    """The reading of one attempt's answer.

    Attributes:
        decoder: Reads the bytes.
        spoke: Whether content has been handed out.
    """

    def __init__(self, run: Run, decoder: StreamDecoder[EventT]) -> None:
        self.decoder = decoder
        self.spoke = False
        self._run = run
        self._first = run.first
        # When the stream last said something; comments say nothing.
        self._said = run.now().steady
        # What came before the first content; nobody sees it if the attempt fails until then.
        self._held: list[Any] = []

    def read(self) -> Flow[float | None]:
        """Hand out the answer until its end.

        Returns:
            None, or the seconds after which an empty answer is to be asked for again.

        Raises:
            OpenRouterError: When the stream breaks.
        """
        decoder = self.decoder
        while not decoder.done:
            until, phase = self._limit()
            outcome = yield Receive(until)
            items, error = self._decoded(outcome, until, phase)
            if not self.spoke:
                items = self._sorted(items, ended=decoder.done and error is None)
                if decoder.says_nothing and decoder.done and error is None:
                    wait = self._ask_again()
                    if wait is not None:
                        return wait
            if items:
                yield from self.hand_out(items)
            if error is not None:
                raise error
            if decoder.done and isinstance(outcome, Data) and outcome.content:
                # After [DONE] comes the end of the body; once it was seen, the connection serves
                # again.
                yield Receive(self._run.now().steady + _END_OF_BODY)
        return None

    def hand_out(self, items: list[Any]) -> Steps:
        """Give items to the caller; the time that the caller takes is not the stream's."""
        before = self._run.now().steady
        yield Emit(items)
        taken = self._run.now().steady - before
        self._said += taken
        if self._first is not None:
            self._first += taken

    def _limit(self) -> tuple[float | None, Phase]:
        """When to give up waiting for the next piece, and what has taken too long then."""
        run, idle = self._run, self._run.call.options.stream_idle_timeout
        limits: list[tuple[float, Phase]] = []
        if run.progress.until is not None:
            limits.append((run.progress.until, "deadline"))
        if self._first is not None and not self.spoke:
            limits.append((self._first, "first_token"))
        if idle is not None:
            limits.append((self._said + idle, "idle"))
        return min(limits) if limits else (None, "idle")

    def _decoded(self, outcome: Outcome, until: float | None, phase: Phase) -> Decoded[EventT]:
        run, decoder = self._run, self.decoder
        late = run.late(outcome, until, phase)
        if late is not None:
            return decoder.fail(late)
        if isinstance(outcome, Failure):
            return decoder.fail(run.named(outcome.error))
        assert isinstance(outcome, Data)  # noqa: S101 - for type checkers
        items, error = decoder.feed(outcome.content)
        now = run.now().steady
        if any(type(item) is not SSEComment for item in items):
            self._said = now
        elif error is None and not decoder.done and until is not None and now >= until:
            # Comments alone kept the connection busy.
            more, error = decoder.fail(run.too_late(phase))
            items += more
        return items, error

    def _sorted(self, items: list[Any], *, ended: bool) -> list[Any]:
        """What may be handed out before it is known that content comes: comments."""
        self.spoke = self.decoder.has_content
        if self.spoke:
            self._run.log.first_token()
        if self.spoke or ended:
            held, self._held = self._held, []
            return [*held, *items]
        self._held += [item for item in items if type(item) is not SSEComment]
        return [item for item in items if type(item) is SSEComment]

    def _ask_again(self) -> float | None:
        run = self._run
        return run.progress.empty(
            self.decoder.partial(), jitter=run.call.around.jitter(), now=run.now().steady
        )

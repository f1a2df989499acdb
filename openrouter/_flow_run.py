"""What plain and streamed calls share while they are under way; see ``openrouter.flow``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Generic, TypeVar

import attrs

from openrouter._bill import Bill
from openrouter._error_mapping import error_from_response
from openrouter.attempts import Progress
from openrouter.effects import Answer, Failure, Fetch, Late, Send, Sleep
from openrouter.errors import (
    APIStatusError,
    APITimeoutError,
    ModelUnavailableError,
    OpenRouterError,
    RateLimitError,
)
from openrouter.fallback import changed_body
from openrouter.moment import earlier
from openrouter.wire import decode_json, encode_body

if TYPE_CHECKING:
    from typing import Generator, Mapping

    from openrouter._bill import Books
    from openrouter._call_log import Listener, SilentLog
    from openrouter.decoding import StreamDecoder
    from openrouter.effects import Effect, Flow, HTTPRequest, Outcome
    from openrouter.errors import Phase
    from openrouter.limits import RateLimiter, Ticket
    from openrouter.moment import Moment
    from openrouter.options import CallOptions

    Steps = Generator[Effect, Outcome, None]

T = TypeVar("T")
EventT = TypeVar("EventT")

# Sent twice, they do what they do once.
_SAFE_METHODS = frozenset(("GET", "HEAD", "PUT", "DELETE", "OPTIONS"))
# A blocking read may end a little before the time that it was given.
_CLOCK_SLACK = 0.01


@attrs.frozen(kw_only=True)
class Surroundings:
    """What a call needs of the world; each of them can be replaced in a test.

    Attributes:
        now: Tells the time.
        jitter: A number from 0 to 1, drawn at random.
        limiter: Holds back requests for which there is a limit; None for none.
        suggest: From a model id that is unknown to the one that was meant, with a request for the
            list of models where it takes one; None for no suggestions.
        listener: Hears what the call does, for logs; None where nobody does.
        books: Where it is counted what calls cost; None where it is not.
        fetch_prices: Fetches the price list within so many seconds; of the driver's own kind.
    """

    now: Callable[[], Moment]
    jitter: Callable[[], float]
    limiter: RateLimiter | None = None
    suggest: Callable[[str], Flow[str | None]] | None = None
    listener: Listener | None = None
    books: Books | None = None
    fetch_prices: Callable[[float | None], Any] | None = None


@attrs.frozen(kw_only=True)
class _AnyCall:
    """What plain and streamed calls have in common.

    Attributes:
        request: The request.
        options: How patient to be.
        around: Time, chance and limits.
        body: The body as JSON, for a request that can be sent to another model.
        model: The model that is asked; None for a call that asks none.
    """

    request: HTTPRequest
    options: CallOptions
    around: Surroundings
    body: Mapping[str, Any] | None = None
    model: str | None = None


@attrs.frozen(kw_only=True)
class Call(_AnyCall, Generic[T]):
    """A call: what to send, and how to read the answer.

    Attributes:
        read: From decoded JSON and the answer's headers (their names in lower case) to the result.
        reads_bytes: Whether ``read`` takes the body as it is instead of JSON.
        reads_chat: Whether the result is a ``ChatCompletion``, which may be refused.
    """

    read: Callable[[Any, Mapping[str, str]], T]
    reads_bytes: bool = False
    reads_chat: bool = False


@attrs.frozen(kw_only=True)
class StreamCall(_AnyCall, Generic[EventT]):
    """A call whose answer is an event stream.

    Attributes:
        decoder: Makes what reads the bytes of one attempt, from the answer's headers, the model,
            and the decoder of the broken stream that is continued, if any.
    """

    decoder: Callable[
        [Mapping[str, str], str | None, StreamDecoder[EventT] | None], StreamDecoder[EventT]
    ]


class Run:
    """One call under way."""

    def __init__(self, call: _AnyCall, log: SilentLog) -> None:
        self.call = call
        self.log = log
        self.now = call.around.now
        self.body = call.body
        # Of the last failure: whether it came before anything was sent, or after an answer began.
        self._unsent = False
        self._begun = False
        # When the first token of a stream is too late.
        self.first: float | None = None
        # Whether no other model would change anything.
        self._hopeless = False
        safe = call.request.method in _SAFE_METHODS
        # Who asks a model pays for it.
        paid = not safe and (call.model is not None or call.body is not None)
        self.bill = Bill(call.around.books, call.options.budgets, self.now, paid=paid)
        self.progress = Progress(
            call.model,
            call.options.retry,
            # Without its body a request cannot be sent to another model.
            None if call.body is None else call.options.fallback,
            repeatable=safe,
            # To ask a model twice costs money at the most; other requests make keys and the like.
            creates=not safe and call.model is None and call.body is None,
            now=self.now().steady,
        )

    def send(self, *, stream: bool = False, patience: float | None = None) -> Flow[Answer]:
        """An answer with a status of success.

        Args:
            stream: Whether its body is left to be received.
            patience: Seconds until the first token, from when the request is sent; ``first`` is
                that moment, by the steady clock.

        Raises:
            OpenRouterError: What came in its place.
        """
        self._unsent, self._begun = True, False
        waited = self.progress.waited
        if self.bill.needs_prices:
            yield from self._learn_prices()
        ticket = yield from self._admitted()
        self.log.waited(self.progress.waited - waited)
        try:
            request = self._request(self._checked())
        except BaseException:
            if ticket is not None:
                ticket.leave()
            raise
        self._unsent = False
        # What was waited for before, such as a turn, is no fault of the model's.
        self.first = None if patience is None else self.now().steady + patience
        until = earlier(self.first, self.progress.until)
        try:
            with self.log.sending():
                outcome = yield Send(request, stream, until)
        finally:
            # Cancelled or not, it may have arrived.
            if ticket is not None:
                ticket.answered(self.now())
        late = self.late(outcome, until, "first_token")
        if late is not None:
            raise late
        if isinstance(outcome, Failure):
            self._begun = outcome.begun
            raise self.named(outcome.error)
        assert isinstance(outcome, Answer)  # noqa: S101 - for type checkers
        if not 200 <= outcome.status < 300:
            raise self.learnt(status_error(outcome, self.progress.model, self.now().epoch))
        self.log.answered(outcome.status)
        return outcome

    def _learn_prices(self) -> Steps:
        """Fetch the price list for the budgets.

        Raises:
            OpenRouterError: When it cannot be had: what cannot be checked is not sent.
        """
        fetch, until = self.call.around.fetch_prices, self.progress.until
        if fetch is None:
            return
        outcome = yield Fetch(fetch, until)
        late = self.late(outcome, until, "deadline")
        self._hopeless = late is not None or isinstance(outcome, Failure)
        if late is not None:
            raise late
        if isinstance(outcome, Failure):
            raise self.named(outcome.error)

    def _checked(self) -> Mapping[str, str]:
        """The prices that the next request may not pass, once the budgets have room for it."""
        body: Any = None
        if self.bill.is_checked:
            body, content = self.body, self.call.request.content
            if body is None:
                body = None if content is None else decode_json(content)
            elif self.progress.changed:
                body = changed_body(body, model=self.progress.replacement)
        return self.bill.open(body, self.progress.model)

    def late(self, outcome: Outcome, until: float | None, phase: Phase) -> APITimeoutError | None:
        """The error for an outcome that says that ``until`` has passed; None for any other."""
        # A driver that cannot be interrupted gives its reads the time that is left.
        timed_out = isinstance(outcome, Failure) and isinstance(outcome.error, APITimeoutError)
        passed = until is not None and self.now().steady >= until - _CLOCK_SLACK
        if not (isinstance(outcome, Late) or (timed_out and passed)):
            return None
        error = self.too_late("deadline" if until == self.progress.until else phase)
        begun = outcome.error if isinstance(outcome, Failure) else outcome
        error.generation_id = getattr(begun, "generation_id", None)
        error.unsent = getattr(begun, "unsent", False)
        return error

    def too_late(self, phase: Phase) -> APITimeoutError:
        """The error for a limit of the caller's that has passed."""
        options = self.call.options
        message = {
            "deadline": f"The call was not done within its deadline of {options.retry.deadline} s.",
            "first_token": f"No content came within {options.first_token_limit} s.",
            "idle": f"The stream said nothing for {options.stream_idle_timeout} s.",
        }[phase]
        return APITimeoutError(message, phase=phase, model=self.progress.model)

    def named(self, error: OpenRouterError) -> OpenRouterError:
        """A failure of the transport, which knows of no models, with the model that was asked."""
        error.model = error.model or self.progress.model
        return error

    def learnt(self, error: OpenRouterError) -> OpenRouterError:
        """``error``; where it is about a limit of OpenRouter's own, the limiter knows of it now."""
        limiter = self.call.around.limiter
        # What a provider allows is none of the account's limits.
        if limiter is not None and isinstance(error, RateLimitError) and not error.provider_name:
            limiter.learn(
                self.progress.model,
                self.now(),
                limit=error.limit,
                remaining=error.remaining,
                reset=error.reset,
                retry_after=error.retry_after,
            )
        return error

    def failed(self, error: OpenRouterError) -> Steps:
        """Get ready for the next attempt.

        Raises:
            OpenRouterError: When there is none.
        """
        self.log.failed(error)
        if self._hopeless:
            raise self.progress.give_up(error, sent=False)
        wait = self.progress.failed(
            error,
            jitter=self.call.around.jitter(),
            now=self.now().steady,
            begun=self._begun,
            sent=not self._unsent,
            again=not (self._unsent or self._is_refused_next(error)),
        )
        yield from self.again(wait)

    def _is_refused_next(self, error: OpenRouterError) -> bool:
        """Whether the limiter, which has learnt from ``error``, would refuse the next attempt."""
        limiter = self.call.around.limiter
        if limiter is None or not isinstance(error, RateLimitError):
            return False
        ticket, now = limiter.join(self.progress.model), self.now()
        if ticket is None:
            return False
        try:
            return ticket.ask(now) > 0 and limiter.refusal(ticket, now) is not None
        finally:
            ticket.leave()

    def again(self, wait: float) -> Steps:
        """Wait before the next attempt."""
        self.log.again(self.progress.model, wait)
        yield from self.sleep(wait)

    def sleep(self, seconds: float) -> Steps:
        """Wait for a limit, or before the next attempt."""
        if seconds > 0:
            self.progress.waited += seconds
            yield Sleep(seconds)

    def _request(self, max_price: Mapping[str, str]) -> HTTPRequest:
        """The request for the model whose turn it is, to nobody who charges more."""
        progress, body = self.progress, self.body
        if body is None or (body is self.call.body and not progress.changed and not max_price):
            return self.call.request
        changed = changed_body(
            body, model=progress.replacement, ignored=progress.ignored, max_price=max_price
        )
        return self.call.request.with_content(encode_body(changed))

    def _admitted(self) -> Flow[Ticket | None]:
        """Wait until the limits allow a request; its place in the queue, where there is one."""
        limiter = self.call.around.limiter
        ticket = None if limiter is None else limiter.join(self.progress.model)
        if limiter is None or ticket is None:
            return None
        granted = False
        try:
            while True:
                now = self.now()
                wait = ticket.ask(now)
                if wait <= 0:
                    granted = True
                    return ticket
                refusal = limiter.refusal(ticket, now) or self._no_time(ticket, now)
                if refusal is not None:
                    raise self.named(refusal)
                yield from self.sleep(wait)
        finally:
            if not granted:
                ticket.leave()

    def _no_time(self, ticket: Ticket, now: Moment) -> OpenRouterError | None:
        until = self.progress.until
        if until is None or now.steady + ticket.expected_wait(now) < until:
            return None
        return self.too_late("deadline")


def status_error(answer: Answer, model: str | None, epoch: float) -> OpenRouterError:
    """The error for an answer whose status is none of success, at that date."""
    if 300 <= answer.status < 400:
        place = answer.headers.get("location", "another address")
        return APIStatusError(
            f"The answer is a redirect to {place}, which is not followed: check base_url.",
            status_code=answer.status,
            model=model,
        )
    return error_from_response(
        answer.status, answer.headers, answer.content, model=model, now=epoch
    )


def suggesting(flow: Flow[T], around: Surroundings) -> Flow[T]:
    """``flow``; where it fails for an unknown model, the error says which one was meant."""
    try:
        return (yield from flow)
    except ModelUnavailableError as error:
        unknown = error.model if error.suggestion is None else None
        if around.suggest is not None and unknown is not None:
            error.suggestion = yield from around.suggest(unknown)
        raise

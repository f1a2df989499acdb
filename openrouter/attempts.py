"""What was tried in one call, and what is tried next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from openrouter.errors import (
    ConfigurationError,
    FallbackExhaustedError,
    ModelUnavailableError,
    OpenRouterError,
    StreamInterruptedError,
)
from openrouter.fallback import provider_slug
from openrouter.retry import may_repeat, wait_before

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Callable

    from openrouter.completions import ChatCompletion
    from openrouter.fallback import FallbackPolicy
    from openrouter.moment import Moment
    from openrouter.retry import RetryPolicy


@attrs.frozen(kw_only=True)
class Attempt:
    """One request of a call, and what came of it.

    Attributes:
        model: The model that was asked, or that answered; None where the request names none.
        status: The HTTP status; that of a failure inside a 200 answer is the one it stands for.
            None where no answer came.
        error: The failure; None for the attempt that succeeded.
        waited: Seconds that were waited before it, for a limit or after a failure.
        cost: USD that OpenRouter charged, where the answer says so.
        provider: The provider that answered or failed, where known.
        generation_id: The id under which OpenRouter keeps its record, where known.
        answer: The completion that ``FallbackPolicy(accept=...)`` refused, or what had arrived of
            one that broke; None otherwise.

    Example:
        >>> from openrouter.testing import FakeOpenRouter, faults
        >>> fake = FakeOpenRouter()
        >>> fake.fail(faults.rate_limited(retry_after=0))
        >>> with fake.client() as client:
        ...     answer = client.chat.completions.create(model="openai/gpt-4o-mini", messages="Hi")
        >>> [(attempt.model, attempt.status) for attempt in answer.attempts]
        [('openai/gpt-4o-mini', 429), ('openai/gpt-4o-mini', 200)]
    """

    model: str | None = None
    status: int | None = None
    error: OpenRouterError | None = None
    waited: float = 0.0
    cost: Decimal | None = None
    provider: str | None = None
    generation_id: str | None = None
    answer: Any = None


class Progress:
    """Where a call stands: which model is asked, how often it was, and what came of it.

    Args:
        model: The model that the request names.
        retry: How often a model is asked again.
        fallback: Who is asked next.
        repeatable: Whether sending the request twice does no more than sending it once.
        creates: Whether sending it twice would make two of something.
        now: Seconds by a steady clock, when the call began.
    """

    def __init__(
        self,
        model: str | None,
        retry: RetryPolicy,
        fallback: FallbackPolicy | None,
        *,
        repeatable: bool,
        creates: bool,
        now: float,
    ) -> None:
        self.requested = model
        self.ignored: list[str] = []
        self.earlier: list[Attempt] = []
        self.waited = 0.0
        self.until = None if retry.deadline is None else now + retry.deadline
        self._retry = retry
        self._fallback = fallback
        self._repeatable = repeatable
        self._creates = creates
        self._retries = 0
        # How many of the chain's models had their turn.
        self._turn = 0
        self._exclude = fallback is not None and fallback.exclude_failed_providers

    @property
    def model(self) -> str | None:
        """The model to ask."""
        return self.replacement or self.requested

    @property
    def replacement(self) -> str | None:
        """The model of the chain to ask in place of the requested one; None for that one."""
        return self._fallback.models[self._turn - 1] if self._fallback and self._turn else None

    @property
    def changed(self) -> bool:
        """Whether the next request differs from the one that the caller meant."""
        return bool(self._turn or self.ignored)

    def failed(
        self,
        error: OpenRouterError,
        *,
        jitter: float,
        now: float,
        begun: bool = False,
        sent: bool = True,
        again: bool = True,
    ) -> float:
        """Note a failure and decide how to go on.

        Args:
            error: What went wrong.
            jitter: From 0 to 1, drawn at random.
            now: Seconds by the clock of the constructor.
            begun: Whether an answer had begun when the connection failed.
            sent: Whether the request was sent, and not kept back by a limit of our own.
            again: Whether the same model may be asked again.

        Returns:
            The seconds to wait before the next attempt; ``model`` and ``ignored`` are up to date.

        Raises:
            OpenRouterError: When there is no next attempt: the error itself, or, when the models of
                the chain are used up, ``FallbackExhaustedError``.
        """
        wait = self._wait(error, jitter, now, begun) if again else None
        if wait is None and self._leads_on(error, now):
            if not self._next_models():
                raise self._exhausted(error)
            self._next_turn()
            wait = 0.0
        if wait is None:
            raise self.give_up(error, sent=sent)
        self.earlier.append(self._attempt(error))
        return wait

    def accepts(self, answer: ChatCompletion, *, now: Callable[[], Moment]) -> bool:
        """Whether an answer is the result; if not, the next model is asked.

        Args:
            answer: The answer.
            now: Tells the time; judging an answer may take some.

        Raises:
            FallbackExhaustedError: When there is none, or no time; its ``partial`` is the answer,
                which has been paid for.
            ConfigurationError: When ``accept`` itself fails; with the same ``partial``.
        """
        accept = None if self._fallback is None else self._fallback.accept
        if accept is None or _judged(accept, answer):
            return True
        self._note_answer(answer)
        if not self._next_models() or self._too_late(now().steady):
            error = FallbackExhaustedError(
                "No model gave an answer that was accepted.",
                attempts=self.earlier,
                model=self.model,
                generation_id=answer.generation_id,
            )
            error.partial = answer
            raise error
        self._next_turn()
        return False

    def empty(self, answer: ChatCompletion, *, jitter: float, now: float) -> float | None:
        """The seconds to wait before an answer that says nothing is asked for again, if it is."""
        if not self._retry.retry_empty or self._retries >= self._retry.max_retries:
            return None
        wait = self._retry.backoff(self._retries, jitter)
        if self._too_late(now + wait):
            return None
        self._retries += 1
        self._note_answer(answer)
        return wait

    def resumed(self, error: StreamInterruptedError, *, jitter: float, now: float) -> float | None:
        """The seconds to wait before a broken stream is continued; None when it is not.

        The next model of the chain continues it, or, where there is none, the same one, as often as
        a call is repeated.
        """
        self._exclude_provider(error)
        if self._next_models() and self._leads_on(error, now):
            self._next_turn()
            wait: float | None = 0.0
        else:
            wait = wait_before(error, self._retry, retries=self._retries, jitter=jitter)
            if wait is None or not error.retryable or self._too_late(now + wait):
                return None
            self._retries += 1
        self.earlier.append(self._attempt(error))
        return wait

    def give_up(self, error: OpenRouterError, *, sent: bool = True) -> OpenRouterError:
        """``error``, with all attempts; it is the last one itself if a request was ``sent``."""
        error._earlier = tuple(self.earlier)
        if sent:
            error._attempt = attrs.evolve(self._attempt(error), error=None)
        return error

    def _next_turn(self) -> None:
        self._turn += 1
        self._retries = 0

    def _note_answer(self, answer: ChatCompletion) -> None:
        """Note an answer that is not the result."""
        self.earlier.append(attrs.evolve(answer.attempts[-1], answer=answer))
        self.waited = 0.0

    def _attempt(self, error: OpenRouterError) -> Attempt:
        attempt = Attempt(
            model=error.model or self.model,
            status=error.status_code,
            error=error,
            waited=self.waited,
            cost=getattr(error.partial, "cost", None),
            provider=error.provider_name,
            generation_id=error.generation_id,
            answer=error.partial,
        )
        self.waited = 0.0
        return attempt

    def _wait(self, error: OpenRouterError, jitter: float, now: float, begun: bool) -> float | None:
        """The seconds to wait before the same model is asked again; None when it is not."""
        if self.ignored and isinstance(error, ModelUnavailableError):
            # Without the providers that failed nobody serves this model.
            self.ignored.clear()
            self._exclude = False
            return 0.0
        self._exclude_provider(error)
        if not may_repeat(
            error, self._retry, repeatable=self._repeatable, creates=self._creates, begun=begun
        ):
            return None
        wait = wait_before(error, self._retry, retries=self._retries, jitter=jitter)
        if wait is None or self._too_late(now + wait):
            return None
        if wait > self._retry.max_backoff and self._next_models() and self._leads_on(error, now):
            return None
        self._retries += 1
        return wait

    def _exclude_provider(self, error: OpenRouterError) -> None:
        """Leave out the provider that failed, if it is a failure of its own."""
        if self._exclude and error.provider_name and error.retryable:
            slug = provider_slug(error.provider_name)
            if slug not in self.ignored:
                self.ignored.append(slug)

    def _next_models(self) -> int:
        return 0 if self._fallback is None else len(self._fallback.models) - self._turn

    def _leads_on(self, error: OpenRouterError, now: float) -> bool:
        if self._fallback is None or self._too_late(now):
            return False
        return self._fallback.leads_on(error)

    def _too_late(self, moment: float) -> bool:
        return self.until is not None and moment >= self.until

    def _exhausted(self, error: OpenRouterError) -> FallbackExhaustedError:
        attempts = [*self.earlier, self._attempt(error)]
        exhausted = FallbackExhaustedError(
            "All models of the fallback chain failed.", attempts=attempts, cause=error
        )
        exhausted.__cause__ = error
        if exhausted.partial is None:
            # The last of the answers that were refused has been paid for.
            refused = [attempt.answer for attempt in self.earlier if attempt.error is None]
            exhausted.partial = refused[-1] if refused else None
        return exhausted


def _judged(accept: Callable[[ChatCompletion], bool], answer: ChatCompletion) -> bool:
    try:
        return bool(accept(answer))
    except Exception as error:
        # Without its words, which may quote the answer: this message may be logged.
        failed = ConfigurationError(
            f"FallbackPolicy(accept=...) failed with {type(error).__name__}; the cause says why."
        )
        failed.partial = answer
        raise failed from error

"""The money of a call under way: budgets are asked before each attempt, and told afterwards.

An attempt is opened right before it is sent. It is closed by the answer, by a failure, or, where
the call is given up or the stream left early, without anybody knowing what it cost; then what was
reserved counts as spent. Everything that closes one never waits: a generator that is thrown away
does so at any time, even while this very thread holds a lock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping

from openrouter._exact import ZERO, add, time_or_none
from openrouter.costs import Note
from openrouter.errors import (
    APIConnectionError,
    APIStatusError,
    OpenRouterError,
    StreamInterruptedError,
)

if TYPE_CHECKING:
    from typing import Callable

    from openrouter._price import Price
    from openrouter._quote import Quote
    from openrouter.budget import Budget, Reservation
    from openrouter.catalogue import Catalogue
    from openrouter.costs import CostSpan, CostTracker
    from openrouter.decoding import StreamDecoder
    from openrouter.moment import Moment

_NOTHING: Mapping[str, Any] = {}
# What a failure took that is not charged for.
_FREE = {"cost": 0, "prompt_tokens": 0, "completion_tokens": 0}
# Statuses by which somebody on the way has lost patience; the model may have gone on.
_LATE = frozenset((408, 504, 524))


class Books:
    """What a client and its copies keep of money.

    Args:
        costs: Where the calls are counted.
        shared: Where the client keeps its ``catalogue``, once it has one.
    """

    def __init__(self, costs: CostTracker, shared: Mapping[str, Any]) -> None:
        self.costs = costs
        self._shared = shared

    @property
    def catalogue(self) -> Catalogue | None:
        """The price list, as far as it is known without a request."""
        store = self._shared.get("catalogue")
        known: Catalogue | None = None if store is None else store.in_memory
        return known

    @property
    def is_dated(self) -> bool:
        """Whether the price list is to be fetched before one goes by it."""
        store = self._shared.get("catalogue")
        return store is None or store.ready() is None

    def price_of(self, model: str | None) -> Price | None:
        """What a model charges, as far as that is known without a request."""
        catalogue = self.catalogue
        return None if catalogue is None else catalogue.price_of(model)


class Bill:
    """The money of one call, attempt by attempt.

    Args:
        books: What the client keeps; None to count nothing.
        budgets: Those that are asked.
        now: Tells the time.
        paid: Whether the call is one that costs something.

    Attributes:
        price: What the price list says for the last answer, where the answer does not say its cost.
    """

    def __init__(
        self,
        books: Books | None,
        budgets: tuple[Budget, ...],
        now: Callable[[], Moment],
        *,
        paid: bool,
    ) -> None:
        self.price: Price | None = None
        self._now = now
        self._books = books if paid else None
        self._budgets = budgets if paid else ()
        # What the earlier attempts have cost, or were allowed to cost where nobody knows.
        self._before = ZERO
        self._reserved: list[Reservation] = []
        # Of the attempt that is open.
        self._open = False
        self._model: str | None = None
        self._spans: tuple[CostSpan, ...] = ()
        self._decoder: StreamDecoder[Any] | None = None

    @property
    def needs_prices(self) -> bool:
        """Whether the price list is to be fetched before the call may be sent."""
        books = self._books
        return bool(self._budgets) and books is not None and books.is_dated

    @property
    def is_checked(self) -> bool:
        """Whether there is a budget that is asked."""
        return bool(self._budgets)

    def open(self, body: Any, model: str | None) -> Mapping[str, str]:
        """Begin an attempt, which is about to be sent; one that is still open is over.

        Args:
            body: The JSON that is sent; looked at for budgets only.
            model: The model that is asked.

        Returns:
            The ``provider.max_price`` that a budget asks for; empty for none.

        Raises:
            BudgetExceededError: If a budget has no room for it.
        """
        self.close()
        books = self._books
        if books is None:
            return {}
        caps = self._reserve(books, body, model) if self._budgets else {}
        self._open = True
        self._model = model
        self._spans = books.costs._spans()
        self._decoder = None
        return caps

    def reads(self, decoder: StreamDecoder[Any]) -> None:
        """The attempt's answer comes in pieces, which a decoder reads."""
        self._decoder = decoder
        if self._books is not None:
            decoder.price_of = self._books.price_of

    def answered(self, data: Any, *, failed: bool) -> None:
        """The attempt's answer came whole, as this JSON."""
        if self._open:
            self._enter(data if type(data) is dict else _NOTHING, failed=failed)

    def failed(self, error: OpenRouterError) -> None:
        """The attempt failed."""
        if not self._open:
            return
        decoder = self._decoder
        said = _NOTHING if decoder is None else decoder.billing
        silent = decoder is None or not decoder.has_content
        if type(said.get("usage")) is not dict and silent and is_free(error):
            said = {**said, "usage": _FREE}
        self._enter(said, failed=True, provider=error.provider_name)

    def close(self) -> None:
        """The attempt is over, however it went."""
        if self._open:
            self._enter(_NOTHING if self._decoder is None else self._decoder.billing, failed=False)

    def _reserve(self, books: Books, body: Any, model: str | None) -> Mapping[str, str]:
        from openrouter._quote import lower_caps, quote

        now = self._now()
        asked = quote(body, model, books.catalogue, now)
        before, advice = self._before, _advice(asked)
        reserved: list[Reservation] = []
        caps: dict[str, str] = {}
        try:
            for budget in self._budgets:
                call = budget.reserve(asked.cost, now, before=before, model=model, advice=advice)
                reserved.append(call)
                if budget.cap_prices and asked.sizes is not None:
                    caps = lower_caps(caps, call.caps(asked.sizes, asked.price, now))
        except BaseException:
            for call in reserved:
                call.close(ZERO)
            raise
        self._reserved = reserved
        return caps

    def _enter(self, said: Mapping[str, Any], *, failed: bool, provider: str | None = None) -> None:
        """Count the attempt, by what its answer said."""
        self._open = False
        books = self._books
        assert books is not None  # noqa: S101 - for type checkers
        usage, created = said.get("usage"), time_or_none(said.get("created"))
        when = self._now().epoch if created is None else created
        model = _text(said.get("model")) or self._model
        provider = _text(said.get("provider")) or provider
        listed = books.catalogue
        self.price = None
        if listed is not None and type(usage) is dict and needs_price(usage):
            self.price = listed.price_of(model)
        books.costs._note(Note(usage, model, provider, when, self._spans, failed, self.price))
        if self._reserved:
            self._settle(usage, when)

    def _settle(self, usage: Any, when: float) -> None:
        from openrouter._charge import charged

        cost = charged(usage, self.price, when=when).total
        reserved, self._reserved = self._reserved, []
        asked = reserved[0].asked or ZERO
        self._before = add(self._before, asked if cost is None else cost)
        for reservation in reserved:
            reservation.close(cost)


def is_free(error: OpenRouterError) -> bool:
    """Whether an attempt that failed so, before the model said anything, has surely cost nothing.

    OpenRouter charges for no request that it refuses, and for no answer without a token. A request
    whose answer did not come in time may have been served.

    Example:
        >>> from openrouter.errors import APITimeoutError, RateLimitError
        >>> is_free(RateLimitError("Slow down.", status_code=429))
        True
        >>> is_free(APITimeoutError("No answer arrived in time.", phase="read"))
        False
    """
    if isinstance(error, StreamInterruptedError):
        cause = error.cause
        return isinstance(cause, APIStatusError) and is_free(cause)
    if isinstance(error, APIConnectionError):
        return error.unsent
    return isinstance(error, APIStatusError) and error.status_code not in _LATE


def needs_price(usage: Mapping[str, Any]) -> bool:
    """Whether the price list can tell more about an answer than it says itself."""
    cost = usage.get("cost")
    if isinstance(cost, bool) or not isinstance(cost, (int, float)):
        return True
    details = usage.get("prompt_tokens_details") or usage.get("input_tokens_details")
    cached = details.get("cached_tokens") if type(details) is dict else None
    return bool(cached or usage.get("cache_read_input_tokens"))


def _advice(asked: Quote) -> str | None:
    """What would make a request fit into a budget."""
    if asked.limited or asked.sizes is None:
        return None
    return f"the answer may have {asked.sizes[1]:,} tokens: pass max_tokens to limit it"


def _text(value: Any) -> str | None:
    return value if type(value) is str else None

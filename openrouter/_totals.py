"""One call's money, and the sums of many: values that only ever make new ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import attrs

from openrouter._charge import Charge, charged
from openrouter._cost import saved_by_cache
from openrouter._exact import ZERO, add, amount, count, field, tidy, utc
from openrouter.errors import ConfigurationError
from openrouter.tokens import KINDS, Tokens, tokens_of

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Iterable

    from openrouter._charge import Source
    from openrouter._exact import When

# What stands for a model, a provider or a time that is not known.
UNKNOWN = "unknown"
_NOT_SAID = Tokens(known=False)
_NO_TOKENS = Tokens()
_NOT_CHARGED = Charge()


@attrs.frozen(kw_only=True)
class Spend:
    """What one call, or one attempt that failed, took.

    Attributes:
        model: The model that ran, or that was asked.
        provider: The provider that ran it.
        tags: Labels of the caller's choice.
        tokens: The tokens it took.
        charge: Its money.
        saved: What the provider's cache saved, in USD; None where a price is not known.
        when: Seconds since 1970; None if not known.
        failed: Whether it was an attempt that failed. It may have cost something all the same.

    Example:
        >>> spend = Spend.of({"model": "a/b", "usage": {"cost": 0.25}}, tags="import")
        >>> spend.model, spend.charge.cost, spend.tags
        ('a/b', Decimal('0.25'), ('import',))
    """

    model: str | None = None
    provider: str | None = None
    tags: tuple[str, ...] = ()
    tokens: Tokens = _NOT_SAID
    charge: Charge = _NOT_CHARGED
    saved: Decimal | None = None
    when: float | None = None
    failed: bool = False

    @classmethod
    def of(
        cls,
        answer: Any,
        *,
        price: Any = None,
        when: When | None = None,
        tags: Iterable[str] = (),
        failed: bool = False,
    ) -> Spend:
        """What an answer took.

        Args:
            answer: An answer of any endpoint, as a model or a dict, or what arrived of one.
            price: A `Price`, or what one is read from: for what the cache saved, and for the cost
                where the answer does not say it.
            when: The time of the call; None for the one in the answer.
            tags: Labels; a text is one label.
            failed: Whether the attempt failed.

        Raises:
            ConfigurationError: If `when` is no time, or one without a time zone.

        Example:
            >>> spend = Spend.of({"model": "a/b", "usage": {"cost": 0.002}, "created": 1700000000})
            >>> spend.model, spend.cost, spend.source, spend.when
            ('a/b', Decimal('0.002'), 'charged', 1700000000.0)
        """
        usage = field(answer, "usage")
        tokens = tokens_of(usage)
        moment = count(field(answer, "created")) if when is None else utc(when).timestamp()
        # An answer may hold a number that is no time; then the price is not looked for by time.
        asked = when if when is not None else _time_or_none(moment)
        return cls(
            model=_text(field(answer, "model")),
            provider=_text(field(answer, "provider")),
            tags=(tags,) if isinstance(tags, str) else tuple(tags),
            tokens=tokens,
            charge=charged(usage, price, when=asked),
            saved=saved_by_cache(tokens, price, when=asked),
            when=asked if asked is None else utc(asked).timestamp(),
            failed=failed,
        )

    @property
    def cost(self) -> Decimal | None:
        """What OpenRouter took, in USD; None if not known."""
        return self.charge.cost

    @property
    def source(self) -> Source:
        """Where the cost comes from: `"charged"`, `"computed"` or `"unknown"`."""
        return self.charge.source


@attrs.frozen(kw_only=True)
class Totals:
    """Sums over calls. Money is in USD and never rounded.

    Attributes:
        calls: Calls, each failed attempt counted as one.
        failed: Of these, attempts that failed.
        unknown_cost_calls: Of these, those whose cost is not known, or not all of it; `cost` and
            `upstream_cost` lack what is missing.
        cost: What OpenRouter took, as far as known.
        upstream_cost: What providers charge for calls with keys of your own, as far as known.
        tokens: The tokens of each kind.
        known_savings: What caches saved, as far as known.
        unknown_savings_calls: Calls that read from a cache and whose prices are not known.

    Example:
        >>> totals = Totals.of(Spend.of({"model": "a/b", "usage": {"cost": 0.25}}))
        >>> totals.calls, totals.cost, totals.unknown_cost_calls
        (1, Decimal('0.25'), 0)
    """

    calls: int = 0
    failed: int = 0
    unknown_cost_calls: int = 0
    cost: Decimal = ZERO
    upstream_cost: Decimal = ZERO
    tokens: Tokens = _NO_TOKENS
    known_savings: Decimal = ZERO
    unknown_savings_calls: int = 0

    @property
    def cache_savings(self) -> Decimal | None:
        """What caches saved; None where that is not known for each of the calls."""
        return None if self.unknown_savings_calls else self.known_savings

    @classmethod
    def of(cls, spend: Spend) -> Totals:
        """The sums over one call."""
        charge = spend.charge
        upstream = charge.upstream_cost if charge.is_byok else None
        return cls(
            calls=1,
            failed=int(spend.failed),
            unknown_cost_calls=int(charge.total is None),
            cost=charge.cost or ZERO,
            upstream_cost=upstream or ZERO,
            tokens=spend.tokens,
            known_savings=spend.saved or ZERO,
            unknown_savings_calls=int(spend.saved is None and spend.tokens.cached > 0),
        )

    def plus(self, other: Totals) -> Totals:
        """The sums over both."""
        return Totals(
            calls=self.calls + other.calls,
            failed=self.failed + other.failed,
            unknown_cost_calls=self.unknown_cost_calls + other.unknown_cost_calls,
            cost=tidy(add(self.cost, other.cost)),
            upstream_cost=tidy(add(self.upstream_cost, other.upstream_cost)),
            tokens=self.tokens.plus(other.tokens),
            known_savings=tidy(add(self.known_savings, other.known_savings)),
            unknown_savings_calls=self.unknown_savings_calls + other.unknown_savings_calls,
        )

    def to_dict(self) -> dict[str, Any]:
        """These sums as JSON, amounts as texts."""
        values = attrs.asdict(self)
        return {**values, **{name: format(values[name], "f") for name in _AMOUNTS}}

    @classmethod
    def from_dict(cls, data: Any) -> Totals:
        """The sums that `to_dict` wrote.

        Raises:
            ConfigurationError: If it did not write this.
        """
        return cls(
            calls=_count(data, "calls"),
            failed=_count(data, "failed"),
            unknown_cost_calls=_count(data, "unknown_cost_calls"),
            cost=_amount(data, "cost"),
            upstream_cost=_amount(data, "upstream_cost"),
            tokens=_tokens(field(data, "tokens")),
            known_savings=_amount(data, "known_savings"),
            unknown_savings_calls=_count(data, "unknown_savings_calls"),
        )


_AMOUNTS = ("cost", "upstream_cost", "known_savings")


def _amount(data: Any, name: str) -> Decimal:
    written = field(data, name)
    found = amount(written) if isinstance(written, str) else None
    if found is None:
        raise ConfigurationError(f"{name} is {written!r} and should be an amount in a text.")
    return found


def _count(data: Any, name: str) -> int:
    written = field(data, name)
    found = count(written)
    if found is None:
        raise ConfigurationError(f"{name} is {written!r} and should be a number from 0 on.")
    return found


def _tokens(data: Any) -> Tokens:
    known = field(data, "known")
    if not isinstance(known, bool):
        raise ConfigurationError(f"known is {known!r} and should be true or false.")
    return Tokens(**{name: _count(data, name) for name in KINDS if name != "known"}, known=known)


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _time_or_none(seconds: float | None) -> float | None:
    try:
        return None if seconds is None else utc(seconds).timestamp()
    except ConfigurationError:
        return None


class Row(NamedTuple):
    """What calls have in common that are summed up together; None where it is not known."""

    model: str | None
    provider: str | None
    tags: tuple[str, ...]
    hour: str | None

    @classmethod
    def of(cls, spend: Spend) -> Row:
        """The row of one call; labels in order, each once."""
        hour = None if spend.when is None else f"{utc(spend.when):%Y-%m-%dT%H}"
        return cls(spend.model, spend.provider, tuple(sorted({*spend.tags})), hour)

    def names(self, group: str) -> tuple[str, ...]:
        """Under which names the row counts, by the kind of group."""
        if group == "tag":
            return self.tags
        if group == "day":
            return ((self.hour or UNKNOWN).partition("T")[0],)
        return (getattr(self, group) or UNKNOWN,)

    @classmethod
    def from_dict(cls, data: Any) -> Row:
        """The row that `_asdict` wrote.

        Raises:
            ConfigurationError: If it did not write this.
        """
        tags = field(data, "tags")
        if not isinstance(tags, list) or not all(isinstance(tag, str) for tag in tags):
            raise ConfigurationError(f"tags is {tags!r} and should be a list of texts.")
        texts = {}
        for name in ("model", "provider", "hour"):
            texts[name] = _text(field(data, name))
            if texts[name] != field(data, name):
                raise ConfigurationError(
                    f"{name} is {field(data, name)!r} and should be a text or null."
                )
        return cls(tags=tuple(tags), **texts)

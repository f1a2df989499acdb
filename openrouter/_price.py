"""The price of a model or an endpoint, read from what the API lists."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import attrs

from openrouter._exact import ZERO, amount, field, multiply, subtract, tidy, utc

if TYPE_CHECKING:
    from openrouter._exact import When

COMPONENTS = (
    "prompt",
    "completion",
    "request",
    "image",
    "image_token",
    "image_output",
    "audio",
    "audio_output",
    "input_audio_cache",
    "web_search",
    "internal_reasoning",
    "input_cache_read",
    "input_cache_write",
    "input_cache_write_1h",
)


@attrs.frozen(kw_only=True)
class PriceOverride:
    """Prices that replace the general ones under conditions, all of which must hold.

    Attributes:
        min_prompt_tokens: Holds for prompts of more tokens than this, cached ones included.
        utc_start: Holds from this time of day on, UTC, as the number HHMM: 1630 is half past four.
        utc_end: Holds until just before this time; less than `utc_start` means over midnight.
        prices: The components replaced, in USD per unit, as (name, price) pairs.

    Example:
        >>> dearer = {"min_prompt_tokens": 9, "prompt": 2}
        >>> override = Price.from_api({"prompt": 1, "overrides": [dearer]}).overrides[0]
        >>> override.holds(10, None), override.holds(9, None), override.holds(None, None)
        (True, False, None)
    """

    min_prompt_tokens: Decimal | None = None
    utc_start: Decimal | None = None
    utc_end: Decimal | None = None
    prices: tuple[tuple[str, Decimal], ...] = ()

    def holds(self, prompt_tokens: int | None, hhmm: int | None) -> bool | None:
        """Whether all conditions hold; None where that hangs on something not given.

        Args:
            prompt_tokens: The size of the prompt.
            hhmm: The time of day, UTC, as the number HHMM.
        """
        answers: list[bool | None] = []
        if self.min_prompt_tokens is not None:
            long = None if prompt_tokens is None else prompt_tokens > self.min_prompt_tokens
            answers.append(long)
        if self.utc_start is not None or self.utc_end is not None:
            answers.append(None if hhmm is None else self._within(hhmm))
        if False in answers:
            return False
        return None if None in answers else True

    def _within(self, hhmm: int) -> bool:
        start = ZERO if self.utc_start is None else self.utc_start
        end = Decimal(2400) if self.utc_end is None else self.utc_end
        if start <= end:
            return start <= hhmm < end
        return hhmm >= start or hhmm < end


@attrs.frozen(kw_only=True)
class Price:
    """What a model, or one endpoint of it, charges: USD per unit, None where not listed.

    Attributes:
        prompt: A token of the prompt.
        completion: A token of the answer.
        request: A request, whatever its size.
        image: An image in the prompt.
        image_token: A token of an image in the prompt.
        image_output: A token of an image in the answer.
        audio: A token of audio in the prompt.
        audio_output: A token of audio in the answer.
        input_audio_cache: A token of audio that was read from the cache.
        web_search: A web search.
        internal_reasoning: A token of reasoning, where it is priced apart from other output.
        input_cache_read: A token that was read from the cache.
        input_cache_write: A token that was written to the cache for five minutes.
        input_cache_write_1h: A token that was written to the cache for an hour.
        discount: Share that is still to be taken off, from 0 to 1.
        overrides: Prices for long prompts or certain times of day.
        variable: Whether what will be charged is not fixed by this list, as with routers.

    Example:
        >>> price = Price.from_api({"prompt": "0.0000025", "completion": "0.00001"})
        >>> price.prompt, price.request
        (Decimal('0.0000025'), None)
    """

    prompt: Decimal | None = None
    completion: Decimal | None = None
    request: Decimal | None = None
    image: Decimal | None = None
    image_token: Decimal | None = None
    image_output: Decimal | None = None
    audio: Decimal | None = None
    audio_output: Decimal | None = None
    input_audio_cache: Decimal | None = None
    web_search: Decimal | None = None
    internal_reasoning: Decimal | None = None
    input_cache_read: Decimal | None = None
    input_cache_write: Decimal | None = None
    input_cache_write_1h: Decimal | None = None
    discount: Decimal | None = None
    overrides: tuple[PriceOverride, ...] = ()
    variable: bool = False

    @classmethod
    def from_api(cls, source: Any) -> Price:
        """The price of a model or an endpoint. Never raises: what is no price counts as missing.

        Args:
            source: A model, an endpoint, or the `pricing` object of either, as the API's model or
                as a dict. A `Price` is given back as it is.

        Example:
            >>> Price.from_api({"id": "openrouter/auto", "pricing": {"prompt": "-1"}}).variable
            True
        """
        if isinstance(source, Price):
            return source
        pricing = field(source, "pricing")
        pricing = source if pricing is None else pricing
        listed = _components(pricing)
        overrides = _overrides(field(pricing, "overrides"))
        every = [*listed.values(), *(value for each in overrides for _, value in each.prices)]
        discount = amount(field(pricing, "discount"))
        return cls(
            **{name: value for name, value in listed.items() if value >= 0},
            discount=discount if discount is not None and 0 <= discount <= 1 else None,
            overrides=overrides,
            variable=any(value < 0 for value in every),
        )

    def at(self, prompt_tokens: int | None, when: When | None) -> Price:
        """The prices that hold for one request: overrides chosen, the discount taken off.

        Args:
            prompt_tokens: The size of the prompt, cached tokens included; None if not known.
            when: The time of the request, with its time zone, as seconds since 1970 or as a
                `Moment`; None if not known.

        Raises:
            ConfigurationError: If `when` is no time, or one without a time zone.

        Example:
            >>> price = Price.from_api({
            ...     "prompt": "0.000002", "discount": 0.5,
            ...     "overrides": [{"min_prompt_tokens": 200000, "prompt": "0.000004"}],
            ... })
            >>> price.at(200_000, None).prompt, price.at(200_001, None).prompt
            (Decimal('0.000001'), Decimal('0.000002'))
        """
        moment = None if when is None else utc(when)
        hhmm = None if moment is None else moment.hour * 100 + moment.minute
        prices = {name: getattr(self, name) for name in COMPONENTS}
        variable = self.variable
        for override in self.overrides:
            holds = override.holds(prompt_tokens, hhmm)
            if holds:
                prices.update(override.prices)
            variable = variable or holds is None
        paid = subtract(Decimal(1), self.discount or ZERO)
        left = {
            name: None if value is None else tidy(multiply(value, paid))
            for name, value in prices.items()
        }
        return attrs.evolve(self, discount=None, overrides=(), variable=variable, **left)


def _components(pricing: Any) -> dict[str, Decimal]:
    """The components that are listed, negative ones included."""
    listed = {name: amount(field(pricing, name)) for name in COMPONENTS}
    return {name: value for name, value in listed.items() if value is not None}


def _overrides(listed: Any) -> tuple[PriceOverride, ...]:
    found = [_override(each) for each in (listed if isinstance(listed, (list, tuple)) else ())]
    return tuple(each for each in found if each is not None)


def _override(listed: Any) -> PriceOverride | None:
    """One override, or None where one of its conditions cannot be read."""
    conditions = {}
    for name in ("min_prompt_tokens", "utc_start", "utc_end"):
        written = field(listed, name)
        conditions[name] = amount(written)
        if written is not None and conditions[name] is None:
            return None
    return PriceOverride(**conditions, prices=tuple(_components(listed).items()))

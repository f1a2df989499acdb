"""What a call was charged: as the answer says, else as the price list says."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import attrs

from openrouter._cost import cost_of
from openrouter._exact import amount, field, tidy, total

if TYPE_CHECKING:
    from typing import Literal

    from openrouter._exact import When

    Source = Literal["charged", "computed", "unknown"]


@attrs.frozen
class Charge:
    """The money of one call, in USD.

    Attributes:
        cost: What OpenRouter took; None if not known. With a provider key of your own this is its
            fee.
        source: `"charged"` where the answer said it, `"computed"` where it comes from the price
            list, `"unknown"` where there is neither.
        is_byok: Whether a provider key of your own was used, so that the provider bills you.
        upstream_cost: What the provider charges for the inference, as far as the answer said.

    Example:
        >>> fee = Charge(Decimal("0.0005"), "charged", is_byok=True, upstream_cost=Decimal("0.01"))
        >>> fee.total
        Decimal('0.0105')
    """

    cost: Decimal | None = None
    source: Source = "unknown"
    is_byok: bool = attrs.field(default=False, kw_only=True)
    upstream_cost: Decimal | None = attrs.field(default=None, kw_only=True)

    @property
    def total(self) -> Decimal | None:
        """What the call costs you all told: with a key of your own, the provider's bill as well.

        None where a part of it is not known.
        """
        return total((self.cost, self.upstream_cost)) if self.is_byok else self.cost


def charged(usage: Any, price: Any = None, *, when: When | None = None) -> Charge:
    """What the call behind `usage` was charged; what the answer says comes first.

    Nothing is computed where a provider key of your own was used: OpenRouter's fee does not follow
    from the price list.

    Args:
        usage: The usage of an answer, in the shape of any endpoint.
        price: Where the answer does not say it: a `Price`, or what one is read from.
        when: The time of the call; it matters for prices that change with the time of day.

    Raises:
        ConfigurationError: If `when` is no time, or one without a time zone.

    Example:
        >>> usage = {"prompt_tokens": 1000, "completion_tokens": 50, "cost": 0.0029}
        >>> charged(usage)
        Charge(cost=Decimal('0.0029'), source='charged', is_byok=False, upstream_cost=None)
        >>> del usage["cost"]
        >>> charged(usage, {"prompt": "0.0000025", "completion": "0.00001"}).cost
        Decimal('0.003')
        >>> charged(usage).source
        'unknown'
    """
    is_byok = field(usage, "is_byok") is True
    cost = money(field(usage, "cost"))
    source: Source = "charged"
    if cost is None:
        by_list = price is not None and not is_byok
        cost = cost_of(usage, price, when=when).total if by_list else None
        source = "unknown" if cost is None else "computed"
    return Charge(cost, source, is_byok=is_byok, upstream_cost=_upstream(usage))


def _upstream(usage: Any) -> Decimal | None:
    """What the provider charges; the sum of its parts where the whole is missing."""
    details = field(usage, "cost_details")
    whole = money(field(details, "upstream_inference_cost"))
    if whole is not None:
        return whole
    # Chat and Responses have names of their own.
    prompt, completion = (
        (
            money(field(details, f"upstream_inference_{chat}_cost"))
            if field(details, f"upstream_inference_{chat}_cost") is not None
            else money(field(details, f"upstream_inference_{responses}_cost"))
        )
        for chat, responses in (("prompt", "input"), ("completions", "output"))
    )
    return total((prompt, completion))


def money(value: Any) -> Decimal | None:
    """An amount in an answer, exactly; those are numbers, so a text is none."""
    found = None if isinstance(value, str) else amount(value)
    return None if found is None else tidy(found)

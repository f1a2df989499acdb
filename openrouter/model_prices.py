"""Prices of the models API as numbers: decimal arithmetic, and None for what nobody knows."""

from __future__ import annotations

from decimal import Context, Decimal
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_api.models import Model

# Digits enough for any price, whatever the caller's own context rounds to; nothing raises.
_EXACT = Context(prec=60, traps=[])
_MILLION = 6
# What is charged for a request as such. A search is charged for only where one is asked for.
_COMPONENTS = (
    *("prompt", "completion", "request", "internal_reasoning"),
    *("image", "image_token", "image_output", "audio", "audio_output"),
    *("input_audio_cache", "input_cache_read", "input_cache_write", "input_cache_write_1h"),
)


def amount(value: Any) -> Decimal | None:
    """A number, or a text that is one, as a finite Decimal; None for anything else.

    A float counts as the shortest text that is this float: 0.1 is a tenth.
    """
    if isinstance(value, bool) or not isinstance(value, (str, int, float, Decimal)):
        return None
    if isinstance(value, float):
        value = float.__repr__(value)
    # Without traps, what is no number is NaN.
    number = _EXACT.create_decimal(value)
    return number if number.is_finite() else None


def price_per_million(model: Model, component: str) -> Decimal | None:
    """What a million units of one component cost, in USD, the discount taken off.

    Overrides for long prompts or hours of the day do not count.

    Args:
        model: A model as the API lists it.
        component: Which price: ``"prompt"``, ``"completion"`` …

    Returns:
        The price; None where there is none or where it varies, which the API writes as -1.

    Example:
        >>> from openrouter_api.models import Model
        >>> model = Model.from_dict({"pricing": {"prompt": "0.00000015", "completion": "-1"}})
        >>> price_per_million(model, "prompt"), price_per_million(model, "completion")
        (Decimal('0.15'), None)
    """
    pricing = model.pricing
    price = amount(getattr(pricing, component, None))
    if price is None or price < 0:
        return None
    discount = amount(getattr(pricing, "discount", None))
    if discount is not None and 0 < discount <= 1:
        price = _EXACT.multiply(price, _EXACT.subtract(Decimal(1), discount))
    return _EXACT.scaleb(price, _MILLION)


def is_free(model: Model) -> bool | None:
    """Whether a model costs nothing; None where a price is unknown.

    Web searches may cost something all the same: they are charged for when one is asked for.
    """
    base = [price_per_million(model, component) for component in ("prompt", "completion")]
    if None in base:
        return None
    return not any(price_per_million(model, component) for component in _COMPONENTS)

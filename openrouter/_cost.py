"""What tokens cost by a price: arithmetic, part by part."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from openrouter._exact import ZERO, multiply, subtract, tidy, total
from openrouter._price import Price
from openrouter.tokens import Tokens, tokens_of

if TYPE_CHECKING:
    from decimal import Decimal

    from openrouter._exact import When


@attrs.frozen(kw_only=True)
class Cost:
    """What a call costs by the list, in USD; None for a part that cannot be known.

    Attributes:
        prompt: Tokens of the prompt at the general price.
        cached: Tokens read from the cache.
        cache_write: Tokens written to the cache.
        completion: Tokens of the answer, reasoning included unless it is priced apart.
        reasoning: Tokens of reasoning where they are priced apart; 0 elsewhere.
        image: Images, seen and made.
        audio: Audio, heard and spoken.
        request: The fixed charge of a request.
        web_search: Web searches.

    Example:
        >>> usage = {"prompt_tokens": 10, "completion_tokens": 2}
        >>> cost = cost_of(usage, {"prompt": 1, "completion": 3})
        >>> cost.prompt, cost.completion, cost.total
        (Decimal('10'), Decimal('6'), Decimal('16'))
    """

    prompt: Decimal | None = None
    cached: Decimal | None = None
    cache_write: Decimal | None = None
    completion: Decimal | None = None
    reasoning: Decimal | None = None
    image: Decimal | None = None
    audio: Decimal | None = None
    request: Decimal | None = None
    web_search: Decimal | None = None

    @property
    def total(self) -> Decimal | None:
        """All parts together; None where one of them is not known."""
        return total(attrs.astuple(self, recurse=False))


def cost_of(usage: Any, price: Any, *, when: When | None = None) -> Cost:
    """What an answer costs by the list; `charged` says what was paid.

    Args:
        usage: The usage of the answer, in the shape of any endpoint, or `Tokens`.
        price: A `Price`, or what one is read from: a model, an endpoint, a pricing object.
        when: The time of the call; it matters for prices that change with the time of day.

    Raises:
        ConfigurationError: If `when` is no time, or one without a time zone.

    Example:
        >>> price = Price.from_api({"prompt": "0.0000025", "completion": "0.00001"})
        >>> cost = cost_of({"prompt_tokens": 1000, "completion_tokens": 50}, price)
        >>> cost.prompt, cost.completion, cost.total
        (Decimal('0.0025'), Decimal('0.0005'), Decimal('0.003'))
    """
    tokens = tokens_of(usage)
    rates = Price.from_api(price).at(tokens.prompt if tokens.known else None, when)
    return cost_at(tokens, rates)


def cost_at(tokens: Tokens, rates: Price, images: int = 0) -> Cost:
    """What so many tokens cost at prices that `Price.at` chose.

    Args:
        tokens: The tokens.
        rates: The prices that hold.
        images: Images in the prompt. Where the list has a price for an image, it stands for that
            of the tokens; the usage of an answer does not count images.
    """
    if rates.variable:
        return Cost()
    reasoning = tokens.reasoning if rates.internal_reasoning else 0
    made = tokens.completion - reasoning - tokens.completion_audio - tokens.completion_image
    return Cost(
        **_cost_of_input(tokens, rates),
        completion=_times(max(0, made) if tokens.known else None, rates.completion),
        reasoning=_times(reasoning, rates.internal_reasoning),
        image=_cost_of_images(tokens, rates, images),
        request=ZERO if rates.request is None else rates.request,
        web_search=_times(tokens.web_searches, rates.web_search),
    )


def _cost_of_input(tokens: Tokens, rates: Price) -> dict[str, Decimal | None]:
    """The parts of the prompt, and audio, of which some may have been cached."""
    cached_audio = _cached_audio(tokens, rates)
    if cached_audio is None:
        return {
            "prompt": None,
            "cached": None,
            "cache_write": _cost_of_writing(tokens, rates),
            "audio": None,
        }
    heard = tokens.prompt_audio - cached_audio
    plain = tokens.prompt - tokens.cached - tokens.cache_write - heard - tokens.prompt_image
    audio = (
        _times(heard, _first(rates.audio, rates.prompt)),
        _times(cached_audio, _first(rates.input_audio_cache, rates.input_cache_read, rates.prompt)),
        _times(tokens.completion_audio, _first(rates.audio_output, rates.completion)),
    )
    read = _first(rates.input_cache_read, rates.prompt)
    return {
        "prompt": _times(max(0, plain) if tokens.known else None, rates.prompt),
        "cached": _times(tokens.cached - cached_audio, read),
        "cache_write": _cost_of_writing(tokens, rates),
        "audio": total(audio),
    }


def _cached_audio(tokens: Tokens, rates: Price) -> int | None:
    """How much of the audio was cached: no usage says it, so None where it would matter."""
    least = max(0, tokens.cached + tokens.prompt_audio - tokens.prompt)
    most = min(tokens.cached, tokens.prompt_audio)
    if least >= most:
        return most
    prices = (
        rates.prompt,
        _first(rates.input_cache_read, rates.prompt),
        _first(rates.audio, rates.prompt),
        _first(rates.input_audio_cache, rates.input_cache_read, rates.prompt),
    )
    text, cached_text, audio, cached_audio = (value or ZERO for value in prices)
    # Whether the cache saves as much on a token of audio as on one of text.
    same = subtract(text, cached_text) == subtract(audio, cached_audio)
    return least if same else None


def _cost_of_writing(tokens: Tokens, rates: Price) -> Decimal | None:
    short = _first(rates.input_cache_write, rates.prompt)
    hour = _first(rates.input_cache_write_1h, short)
    rest = tokens.cache_write - tokens.cache_write_1h
    return total((_times(rest, short), _times(tokens.cache_write_1h, hour)))


def _cost_of_images(tokens: Tokens, rates: Price, images: int) -> Decimal | None:
    if images and rates.image:
        seen = _times(images, rates.image)
    else:
        seen = _times(tokens.prompt_image, _first(rates.image_token, rates.prompt))
    made = _times(tokens.completion_image, _first(rates.image_output, rates.completion))
    return total((seen, made))


def _first(*prices: Decimal | None) -> Decimal | None:
    """The first price that is listed."""
    return next((price for price in prices if price is not None), None)


def _times(units: int | None, price: Decimal | None) -> Decimal | None:
    """Units times price. None of something, or something free, costs nothing, known or not."""
    if units == 0 or (price is not None and not price):
        return ZERO
    return None if units is None or price is None else tidy(multiply(price, units))


def saved_by_cache(usage: Any, price: Any, *, when: When | None = None) -> Decimal | None:
    """What reading from the cache saved: cached tokens times (prompt - input_cache_read).

    Args:
        usage: The usage of the answer, in the shape of any endpoint, or `Tokens`.
        price: A `Price`, or what one is read from.
        when: The time of the call; it matters for prices that change with the time of day.

    Returns:
        USD; 0 where nothing was cached, None where a price is not known. Audio counts as text.

    Raises:
        ConfigurationError: If `when` is no time, or one without a time zone.

    Example:
        >>> usage = {"prompt_tokens": 900, "completion_tokens": 50,
        ...          "prompt_tokens_details": {"cached_tokens": 800}}
        >>> saved_by_cache(usage, {"prompt": "0.000002", "input_cache_read": "0.0000005"})
        Decimal('0.0012')
    """
    tokens = tokens_of(usage)
    if not tokens.cached:
        return ZERO
    if price is None:
        return None
    rates = Price.from_api(price).at(tokens.prompt if tokens.known else None, when)
    if rates.variable or rates.prompt is None:
        return None
    read = rates.prompt if rates.input_cache_read is None else rates.input_cache_read
    return tidy(multiply(subtract(rates.prompt, read), tokens.cached))

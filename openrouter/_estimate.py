"""What a call will cost, before it is sent.

Tokens of a text are guessed from its characters, because every model has a tokenizer of its own:
four characters of ASCII are a token, and so is each other character. That fits English and code
well and is on the high side for most other scripts. What is no text counts as a constant: a picture
of a megapixel, half a minute of sound, two pages of a file and ten seconds of video take about as
much with the models that say so.
"""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import attrs

from openrouter._cost import cost_at
from openrouter._exact import count
from openrouter._price import Price
from openrouter.chat_params import message_list
from openrouter.errors import ConfigurationError
from openrouter.tokens import Tokens

if TYPE_CHECKING:
    from openrouter._exact import When
    from openrouter.chat_params import Messages

CHARACTERS_PER_TOKEN = 4
TOKENS_PER_MESSAGE = 4
TOKENS_PER_IMAGE = 1_000
TOKENS_PER_AUDIO = 1_000
TOKENS_PER_FILE = 3_000
TOKENS_PER_VIDEO = 3_000


@attrs.frozen(kw_only=True)
class Estimate:
    """What a call is expected to take.

    Attributes:
        prompt_tokens: Tokens of the prompt.
        completion_tokens: Tokens of the answer, or the most that it may have.
        cost: USD by the price list; None where a price is not known, which is not $0.
        exact: Whether both counts are the caller's own; otherwise one is a guess or a limit.

    Example:
        >>> found = estimate({"prompt": "0.01", "completion": "0.03"}, "Hi", max_tokens=10)
        >>> found.prompt_tokens, found.completion_tokens, found.cost, found.exact
        (5, 10, Decimal('0.35'), False)
    """

    prompt_tokens: int
    completion_tokens: int
    cost: Decimal | None
    exact: bool


def count_tokens(text: str) -> int:
    """Guess the tokens of a text: a quarter of its ASCII characters and all of its others.

    Example:
        >>> count_tokens(""), count_tokens("Say hello"), count_tokens("こんにちは")
        (0, 3, 5)
    """
    ascii_only = len(text.encode("ascii", "ignore"))
    return -(-ascii_only // CHARACTERS_PER_TOKEN) + len(text) - ascii_only


def estimate(
    price: Any,
    messages: Messages | None = None,
    *,
    prompt_tokens: int | None = None,
    completion_tokens: int | None = None,
    max_tokens: int | None = None,
    when: When | None = None,
) -> Estimate:
    """What a chat request will cost.

    Args:
        price: A `Price`, or what one is read from: a model, an endpoint, a pricing object.
        messages: The conversation, or the text of one message. The guess leaves out tools,
            schemas, and what providers add.
        prompt_tokens: The size of the prompt, instead of the messages.
        completion_tokens: The size of the answer.
        max_tokens: Its limit, instead; the cost is then that of an answer of this size.
        when: The time of the call; it matters for prices that change with the time of day.

    Raises:
        ConfigurationError: If not exactly one of `messages` and `prompt_tokens`, or not exactly one
            of `completion_tokens` and `max_tokens`, is given; if one is no count, or no messages;
            if `when` is no time.

    Example:
        >>> price = {"prompt": "0.0000025", "completion": "0.00001"}
        >>> estimate(price, "Name three rivers.", max_tokens=100)
        Estimate(prompt_tokens=9, completion_tokens=100, cost=Decimal('0.0010225'), exact=False)
    """
    prompt, images = prompt_of(messages, prompt_tokens)
    answer = _one_of("completion_tokens", completion_tokens, "max_tokens", max_tokens)
    tokens = attrs.evolve(prompt, completion=answer)
    cost = cost_at(tokens, Price.from_api(price).at(tokens.prompt, when), images)
    return Estimate(
        prompt_tokens=tokens.prompt,
        completion_tokens=answer,
        cost=cost.total,
        exact=messages is None and completion_tokens is not None,
    )


def worst_case(
    price: Any,
    messages: Messages | None = None,
    *,
    prompt_tokens: int | None = None,
    max_tokens: int | None,
    when: When | None = None,
) -> Decimal | None:
    """The most that a chat request should cost, for a budget: an answer of `max_tokens`.

    Each token of the prompt is taken to be written to the cache, where that costs more than
    reading it, and each token of the answer to be of the dearest kind that the model makes. The
    size of messages is still a guess, as in `estimate`.

    Args:
        price: A `Price`, or what one is read from.
        messages: The conversation, or the text of one message.
        prompt_tokens: The size of the prompt, instead of the messages.
        max_tokens: The most tokens of the answer: of the request, else of the model. None if there
            is no limit.
        when: The time of the call; it matters for prices that change with the time of day.

    Returns:
        USD; None where a price is not known, or where nothing limits the answer.

    Raises:
        ConfigurationError: As for `estimate`.

    Example:
        >>> price = {"prompt": "0.000003", "completion": "0.00001", "input_cache_write": "0.000004"}
        >>> worst_case(price, prompt_tokens=1000, max_tokens=100)
        Decimal('0.005')
    """
    tokens, images = prompt_of(messages, prompt_tokens)
    rates = Price.from_api(price).at(tokens.prompt, when)
    if max_tokens is None:
        return None
    answer = _given("max_tokens", max_tokens)
    return cost_at(attrs.evolve(tokens, completion=answer), at_its_dearest(rates), images).total


def at_its_dearest(rates: Price) -> Price:
    """Prices at which all of the prompt is of the dearest kind, and so is all of the answer."""
    made = (rates.completion, rates.internal_reasoning, rates.audio_output, rates.image_output)
    return attrs.evolve(
        rates,
        prompt=_dearest(rates.prompt, rates.input_cache_write, rates.input_cache_write_1h),
        completion=_dearest(*made),
    )


def _dearest(price: Decimal | None, *others: Decimal | None) -> Decimal | None:
    """The highest of some prices; None where the first, which each model has, is not known."""
    return None if price is None else max([price, *(each for each in others if each is not None)])


def prompt_of(messages: Messages | None, prompt_tokens: int | None = None) -> tuple[Tokens, int]:
    """The tokens of the prompt, and how many images are in it."""
    if messages is None:
        return Tokens(prompt=_one_of("messages", None, "prompt_tokens", prompt_tokens)), 0
    if prompt_tokens is not None:
        raise ConfigurationError("Pass messages or prompt_tokens=, not both.")
    parts = [part for message in message_list(messages) for part in _parts(message)]
    text = sum(part for part in parts if isinstance(part, int))
    images, sounds = parts.count("image"), parts.count("audio")
    others = parts.count("file") * TOKENS_PER_FILE + parts.count("video") * TOKENS_PER_VIDEO
    seen, heard = images * TOKENS_PER_IMAGE, sounds * TOKENS_PER_AUDIO
    whole = text + others + seen + heard
    return Tokens(prompt=whole, prompt_image=seen, prompt_audio=heard), images


def _parts(message: dict[str, Any]) -> list[int | str]:
    """What is in a message: tokens of text, and the kinds of all else."""
    content = message.get("content")
    parts = content if isinstance(content, list) else [content]
    found: list[int | str] = [TOKENS_PER_MESSAGE, *(_part(part) for part in parts)]
    calls = message.get("tool_calls")
    if isinstance(calls, list) and calls:
        found.append(count_tokens(json.dumps(calls, ensure_ascii=False, default=str)))
    return found


def _part(part: Any) -> int | str:
    """The tokens of a piece of text, or the kind of another piece."""
    if isinstance(part, str):
        return count_tokens(part)
    if not isinstance(part, dict):
        return 0
    text, kind = part.get("text"), part.get("type")
    if isinstance(text, str):
        return count_tokens(text)
    for name in ("image", "audio", "video"):
        # "image_url", "input_audio", "video_url", "input_video"
        if isinstance(kind, str) and name in kind:
            return name
    # What is unknown is as large as what is largest.
    return "file"


def _one_of(name: str, value: int | None, other_name: str, other: int | None) -> int:
    """The one count of two that is given."""
    if (value is None) == (other is None):
        raise ConfigurationError(f"Pass one of {name} and {other_name}, and not both.")
    return _given(name, value) if other is None else _given(other_name, other)


def _given(name: str, value: object) -> int:
    number = count(value)
    if number is None:
        raise ConfigurationError(f"{name} takes a number of tokens from 0 on, not {value!r}.")
    return number

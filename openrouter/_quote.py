"""The most that a request may cost, by its body and the price list: what a budget is asked for."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Mapping, NamedTuple

import attrs

from openrouter._cost import cost_at
from openrouter._estimate import at_its_dearest, prompt_of
from openrouter._exact import amount, count, field
from openrouter.errors import ConfigurationError
from openrouter_api.reading import dump

if TYPE_CHECKING:
    from decimal import Decimal

    from openrouter._price import Price
    from openrouter.catalogue import Catalogue
    from openrouter.moment import Moment
    from openrouter.tokens import Tokens

# The limits of an answer, by the names that the endpoints give them.
_LIMITS = ("max_completion_tokens", "max_tokens", "max_output_tokens")
# What is in a prompt besides the conversation.
_MORE = ("tools", "response_format", "system", "instructions")


class Quote(NamedTuple):
    """What a request may take.

    Attributes:
        cost: The most that it may cost, in USD; None where that cannot be known.
        sizes: Tokens of the prompt, and the most of the answer; None where one is not known.
        price: What the model that is asked first charges; None where that is not known.
        limited: Whether the request itself limits the answer.
    """

    cost: Decimal | None
    sizes: tuple[int, int] | None
    price: Price | None
    limited: bool


NOTHING_KNOWN = Quote(None, None, None, limited=False)


def quote(body: Any, model: str | None, catalogue: Catalogue | None, now: Moment | None) -> Quote:
    """The most that a request may cost.

    Where the request names several models, that of the dearest. Left out is what nobody knows
    before: web searches, plugins, and providers that charge more than the list says.

    Args:
        body: Its JSON.
        model: The model that is asked first.
        catalogue: The price list.
        now: The time, for prices that change with the time of day.

    Example:
        >>> from openrouter.catalogue import Catalogue
        >>> from openrouter_api.models import Model
        >>> price = {"prompt": "0.000001", "completion": "0.000002"}
        >>> catalogue = Catalogue((Model.from_dict({"id": "a/b", "pricing": price}),), 0.0)
        >>> body = {"messages": [{"role": "user", "content": "Hi"}], "max_tokens": 100}
        >>> quote(body, "a/b", catalogue, None).cost
        Decimal('0.000205')
    """
    prompt = _prompt(body)
    if prompt is None or catalogue is None:
        return NOTHING_KNOWN
    tokens, images = prompt
    others = body.get("models")
    asked = [model, *(others if isinstance(others, (list, tuple)) else ())]
    limit = next((size for size in (count(body.get(name)) for name in _LIMITS) if size), None)
    answers = count(body.get("n")) or 1
    costs, sizes = [], []
    for each in dict.fromkeys(one for one in asked if isinstance(one, str)):
        answer = _longest_answer(catalogue, each) if limit is None else limit
        size = None if answer is None else answer * answers
        sizes.append(size)
        costs.append(_cost(tokens, images, size, catalogue.price_of(each), now))
    known = [cost for cost in costs if cost is not None]
    return Quote(
        max(known) if known and len(known) == len(costs) else None,
        (tokens.prompt, sizes[0]) if sizes and sizes[0] is not None else None,
        catalogue.price_of(model),
        limit is not None,
    )


def _prompt(body: Any) -> tuple[Tokens, int] | None:
    """The tokens and the images of a prompt; None where there is none that can be counted."""
    if not isinstance(body, Mapping):
        return None
    said = body.get("messages", body.get("input"))
    if isinstance(said, (list, tuple)) and all(isinstance(one, str) for one in said):
        # Texts to embed.
        said = "\n".join(said)
    if isinstance(said, str):
        said = [{"role": "user", "content": said}]
    more = [dump(body[name]) for name in _MORE if body.get(name) is not None]
    if more:
        text = json.dumps(more, ensure_ascii=False, default=str)
        if isinstance(said, (list, tuple)):
            said = [*said, {"role": "system", "content": text}]
    try:
        return prompt_of(said)
    except ConfigurationError:
        return None


def _longest_answer(catalogue: Catalogue, model: str) -> int | None:
    """The tokens that a model answers with at most."""
    found = catalogue.find(model)
    limit = count(field(field(found, "top_provider"), "max_completion_tokens"))
    return limit or count(field(found, "context_length")) or None


def _cost(
    tokens: Tokens, images: int, answer: int | None, price: Price | None, now: Moment | None
) -> Decimal | None:
    if answer is None or price is None:
        return None
    rates = at_its_dearest(price.at(tokens.prompt, now))
    return cost_at(attrs.evolve(tokens, completion=answer), rates, images).total


def lower_caps(caps: Mapping[str, str], wishes: Any) -> dict[str, Any]:
    """Prices that may not be passed, joined with those that the request has already.

    Example:
        >>> lower_caps({"prompt": "2", "completion": "8"}, {"prompt": 1, "image": "0.1"})
        {'prompt': 1, 'completion': '8', 'image': '0.1'}
    """
    wished = dump(wishes)
    joined: dict[str, Any] = dict(caps)
    for name, cap in (wished if isinstance(wished, dict) else {}).items():
        ours, theirs = amount(caps.get(name)), amount(cap)
        if ours is None or (theirs is not None and theirs <= ours):
            joined[name] = cap
    return joined

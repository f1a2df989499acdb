"""The filters and orders of GET /models, as far as the fake knows what they ask for."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Callable, Mapping, Sequence

from openrouter.testing.catalogue import ZERO_RETENTION, FakeModel, provider_slug
from openrouter.testing.wire import problem

_Test = Callable[[FakeModel], bool]
_MILLION = 1_000_000


def select(models: Sequence[FakeModel], query: Mapping[str, str]) -> list[FakeModel]:
    """The models that a query asks for, in its order.

    It knows `q`, `arch`, `supported_parameters`, `input_modalities`, `output_modalities`,
    `model_authors`, `providers`, `zdr`, `context`, `min_price`, `max_price`, `min_output_price`,
    `max_output_price`, and of `sort` the orders by price, context and age; all its models are used
    alike and equally fast.

    Raises:
        Problem: A number is none, or an order does not exist; a 400.
    """
    tests = [_TESTS[name](text) for name, text in query.items() if name in _TESTS]
    if "output_modalities" not in query:
        tests.append(_gives("text"))
    found = [model for model in models if all(test(model) for test in tests)]
    order = query.get("sort", "most-popular")
    if order not in _ORDERS:
        raise problem(400, f"There is no order {order}.", "invalid_request")
    return sorted(found, key=_ORDERS[order])


def _names(text: str) -> set[str]:
    return {name.strip().lower() for name in text.split(",") if name.strip()}


def _number(text: str) -> Decimal:
    try:
        return Decimal(text)
    except InvalidOperation:
        raise problem(400, f"{text} is no number.", "invalid_request") from None


def _says(text: str) -> _Test:
    return lambda model: text.lower() in model.id.lower() or text.lower() in model.name.lower()


def _family(text: str) -> _Test:
    return lambda model: model.tokenizer.lower() == text.lower()


def _supports(text: str) -> _Test:
    return lambda model: _names(text) <= set(model.parameters)


def _takes(text: str) -> _Test:
    return lambda model: _names(text) <= set(model.input_modalities)


def _gives(text: str) -> _Test:
    wanted = _names(text)
    return lambda model: wanted == {"all"} or bool(wanted & set(model.output_modalities))


def _by_author(text: str) -> _Test:
    return lambda model: model.id.partition("/")[0].lower() in _names(text)


def _served_by(text: str) -> _Test:
    wanted = _names(text)
    return lambda model: any(
        wanted & {provider.lower(), provider_slug(provider)} for provider in model.providers
    )


def _retains_nothing(text: str) -> _Test:
    return lambda model: text != "true" or bool(ZERO_RETENTION & set(model.providers))


def _context(text: str) -> _Test:
    least = _number(text)
    return lambda model: model.context_length >= least


def _price(component: str, sign: int) -> Callable[[str], _Test]:
    """A limit of a price in dollars per million: the least with sign 1, the most with sign -1."""

    def make(text: str) -> _Test:
        limit = sign * _number(text)
        return lambda model: sign * _dollars(model, component) * _MILLION >= limit

    return make


def _dollars(model: FakeModel, component: str) -> Decimal:
    return Decimal(model.pricing.get(component, "0"))


_TESTS: Mapping[str, Callable[[str], _Test]] = {
    "q": _says,
    "arch": _family,
    "supported_parameters": _supports,
    "input_modalities": _takes,
    "output_modalities": _gives,
    "model_authors": _by_author,
    "providers": _served_by,
    "zdr": _retains_nothing,
    "context": _context,
    "min_price": _price("prompt", 1),
    "max_price": _price("prompt", -1),
    "min_output_price": _price("completion", 1),
    "max_output_price": _price("completion", -1),
}
_ORDERS: Mapping[str, Callable[[FakeModel], Decimal | int]] = {
    "most-popular": lambda model: 0,
    "top-weekly": lambda model: 0,
    "newest": lambda model: -model.created,
    "context-high-to-low": lambda model: -model.context_length,
    "pricing-low-to-high": lambda model: _dollars(model, "prompt"),
    "pricing-high-to-low": lambda model: -_dollars(model, "prompt"),
    "throughput-high-to-low": lambda model: 0,
    "latency-low-to-high": lambda model: 0,
}

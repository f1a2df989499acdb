"""Filters of models: which of them the API applies, and which are applied here.

A filter that the API has is sent to it, under its own name or a handier one, and its answer is
trusted. Prices are compared here, in Decimal: the API would let models pass whose price varies. The
catalogue, which is in memory already, applies what it knows here, too; see ``narrow``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Callable, Iterable, Mapping, Sequence, TypedDict, Union

import attrs

from openrouter.errors import ConfigurationError
from openrouter.model_prices import amount, is_free, price_per_million

if TYPE_CHECKING:
    from typing import Literal

    from openrouter_api.models import Model

    Texts = Union[str, Sequence[str]]
    Money = Union[Decimal, str, float]
    CatalogueSort = Literal["price", "context", "newest"]
    ModelSort = Union[
        Literal[
            "price",
            "context",
            "newest",
            "throughput",
            "latency",
            "most-popular",
            "top-weekly",
            "pricing-low-to-high",
            "pricing-high-to-low",
            "context-high-to-low",
            "throughput-high-to-low",
            "latency-low-to-high",
            "intelligence-high-to-low",
            "coding-high-to-low",
            "agentic-high-to-low",
            "design-arena-elo-high-to-low",
        ],
        str,
    ]
    Test = Callable[["Model"], bool]


class _CommonFilters(TypedDict, total=False):
    author: Texts | None
    """Authors, the part of an id before the slash; one of several is enough."""
    supports: Texts | None
    """Request parameters that a model has to support, all of them: ``tools``."""
    input_modalities: Texts | None
    """What a model has to take, all of them: text, image, file, audio, video."""
    output_modalities: Texts | None
    """What a model gives; one of several is enough."""
    min_context: int | None
    """Tokens of prompt and answer together, at least."""
    max_prompt_price: Money | None
    """USD per million tokens of the prompt, at most."""
    max_completion_price: Money | None
    """USD per million tokens of the answer, at most."""
    free: bool | None
    """Whether a model costs nothing."""
    search: str | None
    """A text to look for."""


class CatalogueFilters(_CommonFilters, total=False):
    """The filters of a catalogue in memory."""

    sort: CatalogueSort | None
    """The order: the cheapest, the longest context, the newest first."""


class ModelFilters(_CommonFilters, total=False):
    """The filters of ``models.list``: the handier names, then all of the API's own."""

    provider: Texts | None
    """Providers by name; one of several is enough."""
    zdr: bool | Literal["true"] | None
    """Whether an endpoint without data retention has to be there."""
    sort: ModelSort | None
    """The order: a short name, or one of the API's."""

    offset: int | None
    limit: int | None
    category: str | None
    supported_parameters: Texts | None
    q: str | None
    context: int | None
    min_price: Money | None
    max_price: Money | None
    arch: str | None
    model_authors: Texts | None
    providers: Texts | None
    distillable: bool | Literal["true", "false"] | None
    region: Literal["eu", "us"] | str | None
    min_output_price: Money | None
    max_output_price: Money | None
    min_age_days: int | None
    max_age_days: int | None
    min_intelligence_index: float | None
    max_intelligence_index: float | None
    min_coding_index: float | None
    max_coding_index: float | None
    min_agentic_index: float | None
    max_agentic_index: float | None
    min_tool_success_rate: float | None
    max_tool_success_rate: float | None


# Our name -> the API's, where the API has the filter under another one.
_WIRE = {
    "provider": "providers",
    "author": "model_authors",
    "supports": "supported_parameters",
    "min_context": "context",
    "search": "q",
}
_SORTS = {
    "price": "pricing-low-to-high",
    "context": "context-high-to-low",
    "newest": "newest",
    "throughput": "throughput-high-to-low",
    "latency": "latency-low-to-high",
}
_OURS = frozenset(("max_prompt_price", "max_completion_price", "free"))
_LISTS = frozenset(
    (
        *("providers", "model_authors", "supported_parameters"),
        *("input_modalities", "output_modalities"),
    )
)


def api_query(filters: Mapping[str, Any]) -> dict[str, Any]:
    """The part of the filters that the API applies, by its own names.

    Raises:
        ConfigurationError: If a value cannot be meant, or a filter comes under two names.
        TypeError: If a name is unknown; the message has the one that was meant.

    Example:
        >>> api_query({"supports": ["tools", "seed"], "sort": "price", "max_prompt_price": 1})
        {'supported_parameters': 'tools,seed', 'sort': 'pricing-low-to-high'}
    """
    _check_names(filters, ModelFilters)
    query: dict[str, Any] = {}
    for name, value in filters.items():
        wire = _WIRE.get(name, name)
        if value is None or name in _OURS:
            continue
        if wire in query:
            ours = next(one for one, other in _WIRE.items() if other == wire)
            raise ConfigurationError(f"{ours}= and {wire}= are one filter: give it once.")
        query[wire] = _as_sent(name, wire, value)
    return query


def _as_sent(name: str, wire: str, value: Any) -> Any:
    """A value as the API wants it; None where that is to say nothing."""
    if wire in _LISTS:
        return ",".join(_texts(name, value))
    if wire == "zdr":
        if value not in (True, False, "true"):
            raise ConfigurationError(f"zdr takes True or False, not {value!r}.")
        return "true" if value else None
    if wire == "context":
        return _tokens(name, value)
    if wire == "sort" and isinstance(value, str):
        return _SORTS.get(value, value)
    if not isinstance(value, (str, int, float, Decimal)):
        raise ConfigurationError(f"{name} takes a text or a number, not {value!r}.")
    return value


def output_modalities_text(value: Texts | None) -> str | None:
    """Output modalities as the API wants them.

    Raises:
        ConfigurationError: If they are neither a text nor a list of texts.
    """
    return None if value is None else ",".join(_texts("output_modalities", value))


@attrs.frozen
class PriceLimits:
    """What a model may cost, in USD per million tokens; None for any price."""

    prompt: Decimal | None = None
    completion: Decimal | None = None
    free: bool | None = None

    def admit(self, model: Model) -> bool:
        """Whether a model keeps within all limits; one with an unknown price keeps within none."""
        return (
            _within(self.prompt, model, "prompt")
            and _within(self.completion, model, "completion")
            and (self.free is None or is_free(model) is self.free)
        )


def _within(limit: Decimal | None, model: Model, component: str) -> bool:
    if limit is None:
        return True
    price = price_per_million(model, component)
    return price is not None and price <= limit


def price_limits(filters: Mapping[str, Any]) -> PriceLimits:
    """The part of the filters that is applied here.

    Raises:
        ConfigurationError: If a limit is no amount of money, or ``free`` neither True nor False.
    """
    free = filters.get("free")
    if free is not None and not isinstance(free, bool):
        raise ConfigurationError(f"free takes True or False, not {free!r}.")
    return PriceLimits(
        prompt=_limit("max_prompt_price", filters.get("max_prompt_price")),
        completion=_limit("max_completion_price", filters.get("max_completion_price")),
        free=free,
    )


def _limit(name: str, value: Any) -> Decimal | None:
    if value is None:
        return None
    limit = amount(value)
    if limit is None or limit < 0:
        raise ConfigurationError(
            f'{name} takes USD per million tokens, such as 0.5 or "0.5", not {value!r}.'
        )
    return limit


def narrow(models: Iterable[Model], filters: Mapping[str, Any]) -> list[Model]:
    """The models of a catalogue that pass all filters, in their order or the one asked for.

    Raises:
        ConfigurationError: If a value cannot be meant.
        TypeError: If a name is unknown, or known to ``models.list`` only.
    """
    _check_names(filters, CatalogueFilters)
    tests = [_TESTS[name](name, value) for name, value in filters.items() if _tested(name, value)]
    limits = price_limits(filters)
    found = [model for model in models if limits.admit(model) and all(t(model) for t in tests)]
    order = filters.get("sort")
    if order is None:
        return found
    if not isinstance(order, str) or order not in _ORDERS:
        raise ConfigurationError(
            f"sort takes {', '.join(_ORDERS)} here, not {order!r}; "
            "client.models.list knows more orders."
        )
    return sorted(found, key=_ORDERS[order])


def _tested(name: str, value: Any) -> bool:
    return value is not None and name in _TESTS


def _author(name: str, value: Any) -> Test:
    authors = {text.lower() for text in _texts(name, value)}
    return lambda model: _id(model).partition("/")[0].lstrip("~").lower() in authors


def _supports(name: str, value: Any) -> Test:
    wanted = set(_texts(name, value))
    return lambda model: wanted <= _strings(model.supported_parameters)


def _takes(name: str, value: Any) -> Test:
    wanted = set(_texts(name, value))
    return lambda model: wanted <= _modalities(model, name)


def _gives(name: str, value: Any) -> Test:
    wanted = set(_texts(name, value))
    return lambda model: "all" in wanted or not wanted.isdisjoint(_modalities(model, name))


def _min_context(name: str, value: Any) -> Test:
    tokens = _tokens(name, value)
    return lambda model: _number(model.context_length) >= tokens


def _search(name: str, value: Any) -> Test:
    if not isinstance(value, str):
        raise ConfigurationError(f"{name} takes a text, not {value!r}.")
    words = value.lower().split()

    def found(model: Model) -> bool:
        text = f"{_id(model)} {model.name}".lower()
        return all(word in text for word in words)

    return found


_TESTS: Mapping[str, Callable[[str, Any], Test]] = {
    "author": _author,
    "supports": _supports,
    "input_modalities": _takes,
    "output_modalities": _gives,
    "min_context": _min_context,
    "search": _search,
}


def _by_price(model: Model) -> tuple[bool, Decimal, Decimal]:
    prompt = price_per_million(model, "prompt")
    completion = price_per_million(model, "completion")
    # Unknown prices come last.
    unknown = prompt is None or completion is None
    return unknown, prompt or Decimal(0), completion or Decimal(0)


_ORDERS: Mapping[str, Callable[[Model], Any]] = {
    "price": _by_price,
    "context": lambda model: -_number(model.context_length),
    "newest": lambda model: -_number(model.created),
}


def _id(model: Model) -> str:
    return model.id if isinstance(model.id, str) else ""


def _modalities(model: Model, side: str) -> set[str]:
    return _strings(getattr(model.architecture, side, None))


def _strings(value: Any) -> set[str]:
    return {item for item in value if isinstance(item, str)} if type(value) is list else set()


def _number(value: Any) -> float:
    return value if type(value) in (int, float) else -1


def _texts(name: str, value: Any) -> list[str]:
    """A text with commas, or several texts, as a list."""
    found = value.split(",") if isinstance(value, str) else value
    if isinstance(found, (list, tuple, set, frozenset)) and found:
        texts = [text.strip() for text in found if isinstance(text, str) and text.strip()]
        if len(texts) == len(found):
            return texts
    raise ConfigurationError(
        f"{name} takes a text or a list of texts, not {value!r}; leave it out for no such filter."
    )


def _tokens(name: str, value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ConfigurationError(f"{name} takes a number of tokens of at least 1, not {value!r}.")
    return value


def _check_names(filters: Mapping[str, Any], known: Any) -> None:
    """Refuse a filter that there is not, with the name that was meant."""
    names = known.__annotations__
    for name in filters:
        if name in names:
            continue
        if name in ModelFilters.__annotations__:
            raise TypeError(f"{name!r} is not in the catalogue: ask client.models.list({name}=...)")
        from difflib import get_close_matches

        near = get_close_matches(name, sorted(names), n=1)
        hint = f": did you mean {near[0]!r}?" if near else f"; there are {', '.join(sorted(names))}"
        raise TypeError(f"unexpected filter {name!r}{hint}")

"""The catalogue of models in memory, and when it has to be fetched anew."""

from __future__ import annotations

import math
from functools import cached_property
from typing import TYPE_CHECKING, Any, Iterable, Iterator, Mapping

import attrs

from openrouter._error_base import ErrorFields
from openrouter.errors import ConfigurationError, ModelUnavailableError, OpenRouterError
from openrouter.model_filters import narrow
from openrouter.moment import Moment
from openrouter.suggestions import nearest

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from openrouter._price import Price
    from openrouter.model_filters import CatalogueFilters
    from openrouter_api.models import Model

MAX_AGE = 3600.0
# After a refresh that failed, old data serve for so long before the next try.
RETRY_PAUSE = 30.0
# Seconds to wait for each part of an answer where older data could serve.
REFRESH_TIMEOUT = 30.0
_ROUTING_VARIANTS = frozenset(("nitro", "floor", "exacto"))


@attrs.frozen(slots=False, eq=False, repr=False)
class Catalogue:
    """All models of OpenRouter at one point in time, whatever they give: text, images, vectors.

    It is shared by all that use one client: do not change the models in it.

    Attributes:
        models: The models in the order of the API.
        fetched_at: When they were fetched, in seconds since 1970.
        stale: Whether they are older than was asked for, because fetching them anew failed.

    Example:
        >>> from openrouter_api.models import Model
        >>> catalogue = Catalogue((Model.from_dict({"id": "openai/gpt-4o"}),), fetched_at=0.0)
        >>> catalogue.ids, "openai/gpt-4o" in catalogue, len(catalogue)
        (['openai/gpt-4o'], True, 1)
        >>> catalogue.get("openai/gtp-4o")  # doctest: +ELLIPSIS
        Traceback (most recent call last):
        openrouter.errors.ModelUnavailableError: Model unavailable for openai/gtp-4o: ...
    """

    models: tuple[Model, ...]
    fetched_at: float
    stale: bool = False

    @cached_property
    def _by_id(self) -> dict[str, Model]:
        return {model.id: model for model in self.models if isinstance(model.id, str)}

    @cached_property
    def _by_permanent_id(self) -> dict[str, Model]:
        found: dict[str, Model] = {}
        # A variant has the permanent id of its model: the model itself comes first.
        for model in sorted(self._by_id.values(), key=lambda model: ":" in model.id):
            if isinstance(model.canonical_slug, str):
                found.setdefault(model.canonical_slug, model)
        return found

    @property
    def ids(self) -> list[str]:
        """The ids in the order of the API."""
        return list(self._by_id)

    def get(self, id: str) -> Model:
        """The model of an id, or of the permanent id that answers name (``canonical_slug``).

        Raises:
            ModelUnavailableError: If it is not there; ``suggestion`` has the nearest ids.
        """
        model = self._by_id.get(id) or self._by_permanent_id.get(id)
        if model is None:
            raise unknown_model(id, self.ids)
        return model

    def find(self, id: str | None) -> Model | None:
        """As `get`; None where it is not there.

        The variants that only choose among providers (``:nitro``, ``:floor``, ``:exacto``) are in
        no list; they give the model itself.
        """
        if id is None:
            return None
        found = self._by_id.get(id) or self._by_permanent_id.get(id)
        if found is None and ":" in id:
            model, _, variant = id.rpartition(":")
            return self.find(model) if variant in _ROUTING_VARIANTS else None
        return found

    def price_of(self, id: str | None) -> Price | None:
        """What a model charges by the list; None where it is not there."""
        if id not in self._prices:
            from openrouter._price import Price

            model = self.find(id)
            if model is None:
                # Not kept: there is no end to the names of what does not exist.
                return None
            self._prices[id] = Price.from_api(model)
        return self._prices[id]

    @cached_property
    def _prices(self) -> dict[str | None, Price]:
        return {}

    def filter(self, **filters: Unpack[CatalogueFilters]) -> list[Model]:
        """The models that pass all filters, without asking the API.

        Args:
            **filters: ``author``, ``supports``, ``input_modalities``, ``output_modalities``,
                ``min_context``, ``max_prompt_price``, ``max_completion_price``, ``free``,
                ``search`` and ``sort``, as for ``client.models.list``. A search looks for all words
                in id and name; ``sort`` is ``"price"``, ``"context"`` or ``"newest"``.

        Raises:
            ConfigurationError: If a value cannot be meant.
            TypeError: If a filter's name is unknown, or known to ``client.models.list`` only.

        Example:
            >>> from openrouter.testing import FakeOpenRouter
            >>> with FakeOpenRouter().client() as client:
            ...     catalogue = client.models.catalogue()
            >>> [model.id for model in catalogue.filter(free=True)]
            ['meta-llama/llama-3.3-70b-instruct:free']
        """
        return narrow(self.models, filters)

    def __len__(self) -> int:
        return len(self.models)

    def __iter__(self) -> Iterator[Model]:
        return iter(self.models)

    def __contains__(self, id: object) -> bool:
        return id in self._by_id or id in self._by_permanent_id

    def __repr__(self) -> str:
        age = f"fetched_at={self.fetched_at!r}, stale={self.stale!r}"
        return f"<Catalogue of {len(self)} models, {age}>"


@attrs.frozen
class Shelf:
    """What is known of the catalogue: the data, since when, and when fetching failed since then."""

    catalogue: Catalogue | None = None
    since: Moment | None = None
    failed: Moment | None = None


def needs_fetching(shelf: Shelf, now: Moment, max_age: float) -> bool:
    """Whether the catalogue has to be fetched before it serves.

    Args:
        shelf: What there is.
        now: The present.
        max_age: Seconds for which data are fresh.
    """
    if shelf.since is None:
        return True
    if shelf.failed is not None:
        return now.steady - shelf.failed.steady >= RETRY_PAUSE
    return now.steady - shelf.since.steady >= max_age


def fetched(models: Iterable[Model], now: Moment) -> Shelf:
    """The shelf after fetching."""
    return Shelf(Catalogue(tuple(models), now.epoch), now)


def refused(shelf: Shelf, now: Moment) -> Shelf:
    """The shelf after fetching failed: what there is stays, and says that it is stale."""
    stale = None if shelf.catalogue is None else attrs.evolve(shelf.catalogue, stale=True)
    return attrs.evolve(shelf, catalogue=stale, failed=now)


def merged(shelf: Shelf, stored: Catalogue | None, now: Moment) -> Shelf:
    """The shelf after a look at the disk: what is newer counts.

    What was stored in the future, by a clock that was wrong, is as old as can be.
    """
    known = shelf.catalogue
    if stored is None or (known is not None and stored.fetched_at <= known.fetched_at):
        return shelf
    age = now.epoch - stored.fetched_at
    since = Moment(now.steady - age if age >= 0 else -math.inf, stored.fetched_at)
    return Shelf(stored, since)


def model_parts(model: Any) -> tuple[str, str] | None:
    """Author and slug of a model's id; None where it does not look like one.

    Raises:
        ConfigurationError: If it is no text.

    Example:
        >>> model_parts("openai/gpt-4o:free"), model_parts("gpt-4o")
        (('openai', 'gpt-4o:free'), None)
    """
    if not isinstance(model, str):
        raise ConfigurationError(f'A model is named by its id, such as "a/b", not by {model!r}.')
    author, _, slug = model.partition("/")
    # A path cannot hold the others.
    return None if {author, slug} & {"", ".", ".."} else (author, slug)


def unknown_model(
    model: str, ids: Iterable[str], error: OpenRouterError | None = None
) -> ModelUnavailableError:
    """The error for an id that does not exist, with the nearest ones as its ``suggestion``.

    Args:
        model: The id.
        ids: Those that exist.
        error: What the API said, where it was asked.
    """
    fields: dict[str, Any] = {}
    message = "There is no such model."
    if error is not None:
        fields = {name: getattr(error, name) for name in ErrorFields.__annotations__}
        message = error.message
    elif model_parts(model) is None:
        message = "A model's id is author/name."
    others = [one for one in nearest(model, ids) if one != model]
    fields.update(model=model, suggestion=", ".join(others) or None)
    return ModelUnavailableError(message, **fields)


def checked_max_age(max_age: Any) -> float:
    """Seconds for which data are fresh.

    Raises:
        ConfigurationError: If it is no number of seconds from 0.
    """
    number = isinstance(max_age, (int, float)) and not isinstance(max_age, bool)
    if not number or not max_age >= 0:
        raise ConfigurationError(f"max_age takes seconds from 0, not {max_age!r}.")
    return float(max_age)


def stored_json(catalogue: Catalogue, base_url: str) -> dict[str, Any]:
    """The catalogue as it is stored."""
    models = [model.to_dict() for model in catalogue.models]
    return {"base_url": base_url, "fetched_at": catalogue.fetched_at, "models": models}


def catalogue_from(data: Any, base_url: str) -> Catalogue | None:
    """The catalogue that was stored; None for anything else, or one of another address."""
    from openrouter_api.models import Model

    if not isinstance(data, Mapping) or data.get("base_url") != base_url:
        return None
    time, rows = data.get("fetched_at"), data.get("models")
    if isinstance(time, bool) or not isinstance(time, (int, float)) or not 0 <= time < math.inf:
        return None
    if not isinstance(rows, list) or not rows or not all(isinstance(row, dict) for row in rows):
        return None
    return Catalogue(tuple(Model.from_dict(row) for row in rows), float(time))

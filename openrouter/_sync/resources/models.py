# Made from openrouter/_async/resources/models.py by scripts/unasync, do not edit.
# Change the source, then run scripts/unasync;
# scripts/unasync --check fails while the two differ.
"""``client.models``: what can be called, and at which price."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from openrouter._sync.catalogue import fetch_models
from openrouter.catalogue import model_parts, unknown_model
from openrouter.errors import NotFoundError, OpenRouterError, ResponseDecodeError
from openrouter.model_filters import api_query, output_modalities_text, price_limits
from openrouter.results import described
from openrouter_api.api.endpoints.list_endpoints import list_endpoints
from openrouter_api.api.models.get_model import get_model
from openrouter_api.api.models.get_models import get_models
from openrouter_api.api.models.list_models_count import list_models_count
from openrouter_api.api.models.list_models_user import list_models_user
from openrouter_api.models import ListEndpointsResponse, Model

if TYPE_CHECKING:
    import builtins
    from typing import Any

    from typing_extensions import Unpack

    from openrouter._sync.catalogue import PathLike
    from openrouter._sync.client import OpenRouter
    from openrouter.catalogue import Catalogue
    from openrouter.model_filters import ModelFilters, Texts
    from openrouter_api.requests import Request


class Models:
    """``client.models``."""

    def __init__(self, client: OpenRouter) -> None:
        self._client = client

    def list(self, **filters: Unpack[ModelFilters]) -> builtins.list[Model]:
        """The models that pass all filters, with prices as decimal strings in USD per token.

        The API applies what it can; prices are compared here. Of models that give something else
        than text, only those are listed that ``output_modalities`` asks for.

        Args:
            **filters: Where several values are taken, a list of texts or a text with commas:

                - ``provider``, ``author``: one of several is enough.
                - ``supports``: request parameters, such as ``["tools", "structured_outputs"]``.
                - ``input_modalities``: text, image, file, audio, video.
                - ``output_modalities``: text (the default), image, embeddings, audio … or ``all``;
                  one of several is enough.
                - ``min_context``: tokens of prompt and answer together, at least.
                - ``max_prompt_price``, ``max_completion_price``: USD per million tokens, exactly.
                  A model whose price is unknown or varies never passes.
                - ``free``: True for those that cost nothing, False for those that cost something.
                - ``zdr``: True for those with an endpoint that retains no data.
                - ``search``: a text.
                - ``sort``: ``"price"``, ``"context"``, ``"newest"``, ``"throughput"``,
                  ``"latency"``, the best first, or one of the API's own orders.

                All others are the API's own by their names: ``category``, ``region``, ``arch``,
                ``min_age_days`` …; see ``openrouter_api.api.models.get_models``. With ``limit`` or
                ``offset`` one page comes, of which prices are compared, otherwise all.

        Raises:
            ConfigurationError: If a value cannot be meant.
            TypeError: If a filter's name is unknown; the message has the one that was meant.
            OpenRouterError: When the call fails.

        Example:
            >>> from openrouter.testing import FakeOpenRouter
            >>> def main() -> list[str]:
            ...     with FakeOpenRouter().client() as client:
            ...         found = client.models.list(
            ...             supports=["tools"], max_prompt_price="0.15", sort="price"
            ...         )
            ...     return [model.id for model in found]
            >>> main()
            ['meta-llama/llama-3.3-70b-instruct', 'mistralai/mistral-small']
        """
        query, limits = api_query(filters), price_limits(filters)
        found = fetch_models(self._client, get_models, query)
        return [model for model in found if limits.admit(model)]

    def get(self, model: str) -> Model:
        """One model by its id, such as ``"openai/gpt-4o-mini"`` or ``"author/slug:free"``.

        Args:
            model: The id. An alias gives the model that it stands for.

        Raises:
            ModelUnavailableError: If there is no such model; ``suggestion`` has the nearest ids.
            OpenRouterError: When the call fails.

        Example:
            >>> from openrouter.errors import ModelUnavailableError
            >>> from openrouter.testing import FakeOpenRouter
            >>> def main() -> str:
            ...     with FakeOpenRouter().client() as client:
            ...         try:
            ...             return (client.models.get("openai/gpt4o-mini")).name
            ...         except ModelUnavailableError as error:
            ...             return error.suggestion
            >>> main()
            'openai/gpt-4o-mini, openai/gpt-5-mini'
        """
        return described(self._about(model, get_model), Model, "model")

    def endpoints(self, model: str) -> ListEndpointsResponse:
        """Who serves a model, each with its own prices, limits, uptime and speed.

        Args:
            model: The model's id.

        Returns:
            The model in brief; ``endpoints`` has one item an endpoint. ``pricing`` is in USD per
            unit, as decimal strings; ``latency_last_30m`` in milliseconds to the first token and
            ``throughput_last_30m`` in tokens a second, by percentile (``p50`` …); uptimes in
            percent; ``tag`` is the name for ``provider={"only": [...]}``.

        Raises:
            ModelUnavailableError: If there is no such model; ``suggestion`` has the nearest ids.
            OpenRouterError: When the call fails.

        Example:
            >>> from openrouter.testing import FakeOpenRouter
            >>> def main() -> list[str]:
            ...     with FakeOpenRouter().client() as client:
            ...         model = client.models.endpoints("openai/gpt-4o-mini")
            ...     return [endpoint.tag for endpoint in model.endpoints]
            >>> main()
            ['openai', 'azure']
        """
        answer = self._about(model, list_endpoints)
        return described(answer, ListEndpointsResponse, "endpoints")

    def count(self, *, output_modalities: Texts | None = None) -> int:
        """How many models there are.

        Args:
            output_modalities: What they give: text (the default), image … or ``all``; one of
                several is enough.

        Raises:
            ConfigurationError: If ``output_modalities`` is neither a text nor a list of texts.
            OpenRouterError: When the call fails.

        Example:
            >>> from openrouter.testing import FakeOpenRouter
            >>> def main() -> bool:
            ...     with FakeOpenRouter().client() as client:
            ...         return client.models.count(output_modalities="all") > 0
            >>> main()
            True
        """
        wanted = output_modalities_text(output_modalities)
        answer: Any = self._client.send(list_models_count(output_modalities=wanted))
        count = getattr(getattr(answer, "data", None), "count", None)
        if type(count) is not int:
            raise ResponseDecodeError("OpenRouter's answer has no count of models.", body=answer)
        return count

    def for_user(
        self, *, offset: int | None = None, limit: int | None = None
    ) -> builtins.list[Model]:
        """The models that the account's privacy settings, providers and guardrails leave.

        Args:
            offset: Models to skip.
            limit: The most to return, up to 1000. Without both, all come.

        Raises:
            OpenRouterError: When the call fails.

        Example:
            >>> from openrouter.testing import FakeOpenRouter
            >>> def main() -> int:
            ...     with FakeOpenRouter().client() as client:
            ...         return len(client.models.for_user(limit=3))
            >>> main()
            3
        """
        query = {"offset": offset, "limit": limit}
        return fetch_models(self._client, list_models_user, query)

    def catalogue(
        self,
        *,
        max_age: float | None = None,
        cache_dir: PathLike | None = None,
        refresh: bool = False,
    ) -> Catalogue:
        """All models, from memory where they were fetched within the last hour.

        Whoever asks while they are fetched waits for the same answer. Where fetching fails, older
        data serve and say so (``catalogue.stale``), with a warning on the logger
        ``openrouter.catalogue``; the next try is made half a minute later.

        Args:
            max_age: Seconds for which data are fresh, an hour unless set. This and ``cache_dir``
                hold from now on, for this client and its copies.
            cache_dir: A folder to keep the catalogue in, for several processes at once.
            refresh: Whether to fetch now, whatever there is.

        Raises:
            ConfigurationError: If an argument cannot be meant.
            OpenRouterError: If fetching fails and there are no older data.

        Example:
            >>> from openrouter.testing import FakeOpenRouter
            >>> def main() -> int:
            ...     with FakeOpenRouter().client() as client:
            ...         catalogue = client.models.catalogue()
            ...     return catalogue.get("openai/gpt-4o-mini").context_length
            >>> main()
            128000
        """
        store = self._client._catalogue
        store.configure(max_age, cache_dir)
        return store.get(self._client, refresh=refresh)

    def _about(self, model: str, operation: Callable[[str, str], Request[Any]]) -> Any:
        """The answer of an operation about one model."""
        parts = model_parts(model)
        if parts is None:
            raise unknown_model(model, self._ids())
        try:
            return self._client.send(operation(*parts))
        except NotFoundError as error:
            if not isinstance(error.body, dict):
                # Not the API's word on a model, but somebody's who knows no such address.
                raise
            raise unknown_model(model, self._ids(), error) from error

    def _ids(self) -> builtins.list[str]:
        """The ids that exist, for advice: without them the error is still the right one."""
        try:
            return (self.catalogue()).ids
        except OpenRouterError:
            return []

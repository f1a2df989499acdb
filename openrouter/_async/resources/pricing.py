"""``client.pricing``: what models charge, and what calls cost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter import pricing
from openrouter._waiting import now
from openrouter.catalogue import model_parts, unknown_model
from openrouter.endpoint_choice import endpoint_of
from openrouter.pricing import Cost, Estimate, Price

if TYPE_CHECKING:
    from openrouter._async.client import AsyncOpenRouter
    from openrouter._exact import When
    from openrouter.chat_params import Messages


class AsyncPricing:
    """``client.pricing``: prices as the API lists them; there is no table in this library.

    The arithmetic is that of ``openrouter.pricing``, which takes a price instead of a model.
    """

    def __init__(self, client: AsyncOpenRouter) -> None:
        self._client = client

    async def get(self, model: str) -> Price:
        """What a model charges, in USD per token, request, image …, by the catalogue.

        The catalogue is fetched once and kept for an hour; see ``client.models.catalogue``. It has
        one price a model; what each provider charges is at ``endpoint``.

        Args:
            model: The model's id, or the permanent id that answers name.

        Raises:
            ModelUnavailableError: If there is no such model; ``suggestion`` has the nearest ids.
            ConfigurationError: If ``model`` is no text.
            OpenRouterError: If the catalogue cannot be fetched and there is no older one.

        Example:
            >>> import anyio
            >>> from openrouter.testing import FakeOpenRouter
            >>> async def main() -> str:
            ...     async with FakeOpenRouter().async_client() as client:
            ...         price = await client.pricing.get("openai/gpt-4o-mini")
            ...         return str(price.completion)
            >>> anyio.run(main)
            '8E-7'
        """
        model_parts(model)
        catalogue = await self._client._catalogue.get(self._client)
        price = catalogue.price_of(model)
        if price is None:
            raise unknown_model(model, catalogue.ids)
        return price

    async def endpoint(self, model: str, provider: str) -> Price:
        """What one provider charges for a model; asks the API each time.

        Args:
            model: The model's id.
            provider: The endpoint's tag, such as ``"deepinfra/turbo"``, or the provider's name or
                slug where it has one endpoint only.

        Raises:
            ModelUnavailableError: If there is no such model; ``suggestion`` has the nearest ids.
            ConfigurationError: If no endpoint of the model is meant by that, or several are.
            OpenRouterError: When the call fails.

        Example:
            >>> import anyio
            >>> from openrouter.testing import FakeOpenRouter
            >>> async def main() -> str:
            ...     async with FakeOpenRouter().async_client() as client:
            ...         price = await client.pricing.endpoint("openai/gpt-4o-mini", "azure")
            ...         return str(price.prompt)
            >>> anyio.run(main)
            '2E-7'
        """
        listed = await self._client.models.endpoints(model)
        return Price.from_api(endpoint_of(listed.endpoints, model, provider))

    async def estimate(
        self,
        model: str,
        messages: Messages | None = None,
        *,
        prompt_tokens: int | None = None,
        completion_tokens: int | None = None,
        max_tokens: int | None = None,
        when: When | None = None,
    ) -> Estimate:
        """What a chat request will cost, before it is sent.

        Args:
            model: The model's id.
            messages: The conversation, or the text of one message; its tokens are guessed, see
                ``openrouter.pricing.estimate``.
            prompt_tokens: The size of the prompt, instead of the messages.
            completion_tokens: The size of the answer.
            max_tokens: Its limit, instead; the cost is then that of an answer of this size.
            when: The time of the call; None for now. It matters for prices that change with the
                time of day.

        Raises:
            ConfigurationError: If not exactly one of ``messages`` and ``prompt_tokens``, or not
                exactly one of ``completion_tokens`` and ``max_tokens``, is given, or one is wrong.
            ModelUnavailableError: If there is no such model.
            OpenRouterError: As ``get``.

        Example:
            >>> import anyio
            >>> from openrouter.testing import FakeOpenRouter
            >>> async def main() -> str:
            ...     async with FakeOpenRouter().async_client() as client:
            ...         found = await client.pricing.estimate(
            ...             "openai/gpt-4o-mini", prompt_tokens=1000, completion_tokens=50
            ...         )
            ...         return f"{found.cost:f}"
            >>> anyio.run(main)
            '0.00024'
        """
        return pricing.estimate(
            await self.get(model),
            messages,
            prompt_tokens=prompt_tokens,
            completion_tokens=completion_tokens,
            max_tokens=max_tokens,
            when=now() if when is None else when,
        )

    async def cost_of(self, usage: Any, model: str, *, when: When | None = None) -> Cost:
        """What an answer costs by the list, part by part; ``answer.charge`` has what was charged.

        Args:
            usage: The usage of the answer, in the shape of any endpoint.
            model: The model that ran, ``answer.model``.
            when: The time of the call; None for now.

        Returns:
            The parts and their ``total``; None for what cannot be known, which is not $0.

        Raises:
            ModelUnavailableError: If there is no such model.
            OpenRouterError: As ``get``.

        Example:
            >>> import anyio
            >>> from openrouter.testing import FakeOpenRouter
            >>> async def main() -> bool:
            ...     async with FakeOpenRouter().async_client() as client:
            ...         answer = await client.chat.completions.create(
            ...             model="openai/gpt-4o-mini", messages="Say hello"
            ...         )
            ...         cost = await client.pricing.cost_of(answer.usage, answer.model)
            ...     return cost.total == answer.cost
            >>> anyio.run(main)
            True
        """
        moment = now() if when is None else when
        return pricing.cost_of(usage, await self.get(model), when=moment)

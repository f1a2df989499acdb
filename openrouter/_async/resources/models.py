"""``client.models``: what can be called, and at which price."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_api.api.models.get_models import get_models

if TYPE_CHECKING:
    import builtins

    from openrouter._async.client import AsyncOpenRouter
    from openrouter_api.models import Model


class AsyncModels:
    """``client.models``."""

    def __init__(self, client: AsyncOpenRouter) -> None:
        self._client = client

    async def list(self, **query: Any) -> builtins.list[Model]:
        """The models, with prices as decimal strings in USD per token.

        Args:
            **query: The API's own filters by their names: ``q``, ``category``, ``sort``,
                ``supported_parameters``, ``output_modalities`` …; see
                ``openrouter_api.api.models.get_models``. With ``limit`` or ``offset`` one page
                comes, otherwise all.

        Raises:
            TypeError: If a filter's name is unknown.
            OpenRouterError: When the call fails.

        Example:
            >>> import anyio
            >>> from openrouter.testing import FakeOpenRouter
            >>> async def main() -> bool:
            ...     async with FakeOpenRouter().async_client() as client:
            ...         return "openai/gpt-4o-mini" in [m.id for m in await client.models.list()]
            >>> anyio.run(main)
            True
        """
        page = await self._client.send(get_models(**query))
        # The answer of a proxy may be any JSON.
        found = getattr(page, "data", None)
        return found if type(found) is list else []

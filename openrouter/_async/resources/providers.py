"""``client.providers``: who serves models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter.results import rows
from openrouter_api.api.providers.list_providers import list_providers
from openrouter_api.models import ListProvidersResponseDataItem

if TYPE_CHECKING:
    import builtins

    from openrouter._async.client import AsyncOpenRouter


class AsyncProviders:
    """``client.providers``."""

    def __init__(self, client: AsyncOpenRouter) -> None:
        self._client = client

    async def list(self) -> builtins.list[ListProvidersResponseDataItem]:
        """All providers: name, slug, where they are, and the addresses of their policies.

        ``slug`` is what ``provider={"only": [...]}`` of a request takes; ``headquarters`` and
        ``datacenters`` are countries in two letters.

        Raises:
            OpenRouterError: When the call fails.

        Example:
            >>> import anyio
            >>> from openrouter.testing import FakeOpenRouter
            >>> async def main() -> dict[str, str]:
            ...     async with FakeOpenRouter().async_client() as client:
            ...         return {one.name: one.slug for one in await client.providers.list()}
            >>> anyio.run(main)["Amazon Bedrock"]
            'amazon-bedrock'
        """
        answer = await self._client.send(list_providers())
        return rows(answer, ListProvidersResponseDataItem)

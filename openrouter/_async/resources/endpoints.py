"""``client.endpoints``: offers of providers, over all models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter.results import rows
from openrouter_api.api.endpoints.list_endpoints_zdr import list_endpoints_zdr
from openrouter_api.models import PublicEndpoint

if TYPE_CHECKING:
    from openrouter._async.client import AsyncOpenRouter


class AsyncEndpoints:
    """``client.endpoints``; those of one model are at ``client.models.endpoints``."""

    def __init__(self, client: AsyncOpenRouter) -> None:
        self._client = client

    async def zdr(self) -> list[PublicEndpoint]:
        """The endpoints that keep neither prompts nor answers (zero data retention).

        Only these answer a request with ``provider={"zdr": True}``.

        Raises:
            OpenRouterError: When the call fails.

        Example:
            >>> import anyio
            >>> from openrouter.testing import FakeOpenRouter
            >>> async def main() -> str:
            ...     async with FakeOpenRouter().async_client() as client:
            ...         return (await client.endpoints.zdr())[0].name
            >>> anyio.run(main)
            'Azure | openai/gpt-4o-mini'
        """
        return rows(await self._client.send(list_endpoints_zdr()), PublicEndpoint)

"""``client.key``: the key in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter.results import described
from openrouter_api.api.api_keys.get_current_key import get_current_key
from openrouter_api.models import GetCurrentKeyResponseData

if TYPE_CHECKING:
    from openrouter._async.client import AsyncOpenRouter


class AsyncKey:
    """``client.key``."""

    def __init__(self, client: AsyncOpenRouter) -> None:
        self._client = client

    async def get(self) -> GetCurrentKeyResponseData:
        """Limits and use of the key: ``limit``, ``limit_remaining`` and ``usage`` in USD.

        ``limit`` is None for a key without one; ``usage_daily`` counts from midnight UTC.

        Raises:
            OpenRouterError: When the call fails.

        Example:
            >>> import anyio
            >>> from openrouter.testing import FakeOpenRouter
            >>> async def main() -> float:
            ...     async with FakeOpenRouter().async_client() as client:
            ...         return (await client.key.get()).usage
            >>> anyio.run(main)
            0.0
        """
        answer = await self._client.send(get_current_key())
        return described(answer, GetCurrentKeyResponseData, "key")

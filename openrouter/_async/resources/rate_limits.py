"""``client.rate_limits``: how the limits stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter.limit_status import RateLimitStatus

if TYPE_CHECKING:
    from openrouter._async.client import AsyncOpenRouter


class AsyncRateLimits:
    """``client.rate_limits``."""

    def __init__(self, client: AsyncOpenRouter) -> None:
        self._client = client

    async def status(self) -> RateLimitStatus:
        """What the key may still spend, and which requests the client may still send.

        Asks ``GET /key`` and adds what the client's ``RateLimiter`` counted and learned.

        Raises:
            OpenRouterError: When the call fails.

        Example:
            >>> import anyio
            >>> from openrouter.testing import FakeOpenRouter
            >>> async def main() -> int:
            ...     async with FakeOpenRouter().async_client() as client:
            ...         await client.chat.completions.create(
            ...             model="meta-llama/llama-3.3-70b-instruct:free", messages="Hi"
            ...         )
            ...         return (await client.rate_limits.status()).scopes[":free"].available
            >>> anyio.run(main)
            19
        """
        key = await self._client.key.get()
        limiter = self._client._limiter
        scopes = {} if limiter is None else limiter.status(self._client._connections.now())
        return RateLimitStatus(key=key, scopes=scopes)

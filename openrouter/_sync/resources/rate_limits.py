# Made from openrouter/_async/resources/rate_limits.py by scripts/unasync, do not edit.
# Change the source, then run scripts/unasync;
# scripts/unasync --check fails while the two differ.
"""``client.rate_limits``: how the limits stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter.limit_status import RateLimitStatus

if TYPE_CHECKING:
    from openrouter._sync.client import OpenRouter


class RateLimits:
    """``client.rate_limits``."""

    def __init__(self, client: OpenRouter) -> None:
        self._client = client

    def status(self) -> RateLimitStatus:
        """What the key may still spend, and which requests the client may still send.

        Asks ``GET /key`` and adds what the client's ``RateLimiter`` counted and learned.

        Raises:
            OpenRouterError: When the call fails.

        Example:
            >>> from openrouter.testing import FakeOpenRouter
            >>> def main() -> int:
            ...     with FakeOpenRouter().client() as client:
            ...         client.chat.completions.create(
            ...             model="meta-llama/llama-3.3-70b-instruct:free", messages="Hi"
            ...         )
            ...         return (client.rate_limits.status()).scopes[":free"].available
            >>> main()
            19
        """
        key = self._client.key.get()
        limiter = self._client._limiter
        scopes = {} if limiter is None else limiter.status(self._client._connections.now())
        return RateLimitStatus(key=key, scopes=scopes)

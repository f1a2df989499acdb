# Made from openrouter/_async/resources/key.py by scripts/unasync, do not edit.
# Change the source, then run scripts/unasync;
# scripts/unasync --check fails while the two differ.
"""``client.key``: the key in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter.results import described
from openrouter_api.api.api_keys.get_current_key import get_current_key
from openrouter_api.models import GetCurrentKeyResponseData

if TYPE_CHECKING:
    from openrouter._sync.client import OpenRouter


class Key:
    """``client.key``."""

    def __init__(self, client: OpenRouter) -> None:
        self._client = client

    def get(self) -> GetCurrentKeyResponseData:
        """Limits and use of the key: ``limit``, ``limit_remaining`` and ``usage`` in USD.

        ``limit`` is None for a key without one; ``usage_daily`` counts from midnight UTC.

        Raises:
            OpenRouterError: When the call fails.

        Example:
            >>> from openrouter.testing import FakeOpenRouter
            >>> def main() -> float:
            ...     with FakeOpenRouter().client() as client:
            ...         return (client.key.get()).usage
            >>> main()
            0.0
        """
        answer = self._client.send(get_current_key())
        return described(answer, GetCurrentKeyResponseData, "key")

# Made from openrouter/_async/resources/providers.py by scripts/unasync, do not edit.
# Change the source, then run scripts/unasync;
# scripts/unasync --check fails while the two differ.
"""``client.providers``: who serves models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter.results import rows
from openrouter_api.api.providers.list_providers import list_providers
from openrouter_api.models import ListProvidersResponseDataItem

if TYPE_CHECKING:
    import builtins

    from openrouter._sync.client import OpenRouter


class Providers:
    """``client.providers``."""

    def __init__(self, client: OpenRouter) -> None:
        self._client = client

    def list(self) -> builtins.list[ListProvidersResponseDataItem]:
        """All providers: name, slug, where they are, and the addresses of their policies.

        ``slug`` is what ``provider={"only": [...]}`` of a request takes; ``headquarters`` and
        ``datacenters`` are countries in two letters.

        Raises:
            OpenRouterError: When the call fails.

        Example:
            >>> from openrouter.testing import FakeOpenRouter
            >>> def main() -> dict[str, str]:
            ...     with FakeOpenRouter().client() as client:
            ...         return {one.name: one.slug for one in client.providers.list()}
            >>> main()["Amazon Bedrock"]
            'amazon-bedrock'
        """
        answer = self._client.send(list_providers())
        return rows(answer, ListProvidersResponseDataItem)

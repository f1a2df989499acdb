# Made from openrouter/_async/resources/endpoints.py by scripts/unasync, do not edit.
# Change the source, then run scripts/unasync;
# scripts/unasync --check fails while the two differ.
"""``client.endpoints``: offers of providers, over all models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter.results import rows
from openrouter_api.api.endpoints.list_endpoints_zdr import list_endpoints_zdr
from openrouter_api.models import PublicEndpoint

if TYPE_CHECKING:
    from openrouter._sync.client import OpenRouter


class Endpoints:
    """``client.endpoints``; those of one model are at ``client.models.endpoints``."""

    def __init__(self, client: OpenRouter) -> None:
        self._client = client

    def zdr(self) -> list[PublicEndpoint]:
        """The endpoints that keep neither prompts nor answers (zero data retention).

        Only these answer a request with ``provider={"zdr": True}``.

        Raises:
            OpenRouterError: When the call fails.

        Example:
            >>> from openrouter.testing import FakeOpenRouter
            >>> def main() -> str:
            ...     with FakeOpenRouter().client() as client:
            ...         return (client.endpoints.zdr())[0].name
            >>> main()
            'Azure | openai/gpt-4o-mini'
        """
        return rows(self._client.send(list_endpoints_zdr()), PublicEndpoint)

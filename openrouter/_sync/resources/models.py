# Made from openrouter/_async/resources/models.py by scripts/unasync, do not edit.
# Change the source, then run scripts/unasync;
# scripts/unasync --check fails while the two differ.
"""``client.models``: what can be called, and at which price."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_api.api.models.get_models import get_models

if TYPE_CHECKING:
    import builtins

    from openrouter._sync.client import OpenRouter
    from openrouter_api.models import Model


class Models:
    """``client.models``."""

    def __init__(self, client: OpenRouter) -> None:
        self._client = client

    def list(self, **query: Any) -> builtins.list[Model]:
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
            >>> from openrouter.testing import FakeOpenRouter
            >>> def main() -> bool:
            ...     with FakeOpenRouter().client() as client:
            ...         return "openai/gpt-4o-mini" in [m.id for m in client.models.list()]
            >>> main()
            True
        """
        page = self._client.send(get_models(**query))
        # The answer of a proxy may be any JSON.
        found = getattr(page, "data", None)
        return found if type(found) is list else []

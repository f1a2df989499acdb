"""GET /providers"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...requests import Request
from ...requests import reader as _reader

if TYPE_CHECKING:
    from ...models.list_providers_response import ListProvidersResponse

_read = _reader(("m", "ListProvidersResponse"))


def list_providers() -> Request[ListProvidersResponse]:
    """List providers.

    Lists the companies that serve models, with their slugs for routing and the addresses of
    their policies.

    Returns:
        The request; send it with ``client.send``.
    """

    return Request(
        operation="listProviders",
        method="GET",
        path="/providers",
        parse=_read,
    )

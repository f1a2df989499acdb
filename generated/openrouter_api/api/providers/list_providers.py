"""GET /providers"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...requests import Request, reader

if TYPE_CHECKING:
    from ...models.list_providers_response import ListProvidersResponse

_read = reader(("m", "ListProvidersResponse"))


def list_providers() -> Request[ListProvidersResponse]:
    """listProviders.

    Returns:
        The request; send it with ``client.send``.
    """

    return Request(
        operation="listProviders",
        method="GET",
        path="/providers",
        parse=_read,
    )

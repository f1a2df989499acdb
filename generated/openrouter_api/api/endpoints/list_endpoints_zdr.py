"""GET /endpoints/zdr"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...requests import Request, reader

if TYPE_CHECKING:
    from ...models.list_endpoints_zdr_response import ListEndpointsZdrResponse

_read = reader(("m", "ListEndpointsZdrResponse"))


def list_endpoints_zdr() -> Request[ListEndpointsZdrResponse]:
    """listEndpointsZdr.

    Returns:
        The request; send it with ``client.send``.
    """

    return Request(
        operation="listEndpointsZdr",
        method="GET",
        path="/endpoints/zdr",
        parse=_read,
    )

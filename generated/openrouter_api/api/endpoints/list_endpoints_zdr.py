"""GET /endpoints/zdr"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...requests import Request
from ...requests import reader as _reader

if TYPE_CHECKING:
    from ...models.list_endpoints_zdr_response import ListEndpointsZdrResponse

_read = _reader(("m", "ListEndpointsZdrResponse"))


def list_endpoints_zdr() -> Request[ListEndpointsZdrResponse]:
    """List endpoints with zero data retention.

    Lists the endpoints, of all models, that keep no prompt and no answer: those a request with
    `provider.zdr` may reach. An aid for choosing a model under strict privacy rules.

    Returns:
        The request; send it with ``client.send``.
    """

    return Request(
        operation="listEndpointsZdr",
        method="GET",
        path="/endpoints/zdr",
        parse=_read,
    )

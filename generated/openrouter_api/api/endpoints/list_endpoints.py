"""GET /models/{author}/{slug}/endpoints"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...requests import Request, reader, segment

if TYPE_CHECKING:
    from ...models.list_endpoints_response_object import ListEndpointsResponseObject

_read = reader(("m", "ListEndpointsResponseObject"))


def list_endpoints(
    author: str,
    slug: str,
) -> Request[ListEndpointsResponseObject]:
    """listEndpoints.

    Args:
        author: Part of the path.
        slug: Part of the path.

    Returns:
        The request; send it with ``client.send``.
    """

    return Request(
        operation="listEndpoints",
        method="GET",
        path=f"/models/{segment(author)}/{segment(slug)}/endpoints",
        parse=_read,
    )

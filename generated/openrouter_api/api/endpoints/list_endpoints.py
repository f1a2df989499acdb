"""GET /models/{author}/{slug}/endpoints"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...requests import Request
from ...requests import reader as _reader
from ...requests import segment as _segment

if TYPE_CHECKING:
    from ...models.list_endpoints_response_object import ListEndpointsResponseObject

_read = _reader(("m", "ListEndpointsResponseObject"))


def list_endpoints(
    author: str,
    slug: str,
) -> Request[ListEndpointsResponseObject]:
    """List the endpoints of a model.

    Lists every provider endpoint that serves one model, each with its own price, limits, uptime
    and speed. Latency and throughput are null without a key. Endpoints of a service tier are
    separate entries.

    Args:
        author: Author part of the model id, before the slash.
        slug: Model part of the id, after the slash; may carry a variant, as in `name:free`.

    Returns:
        The request; send it with ``client.send``.
    """

    return Request(
        operation="listEndpoints",
        method="GET",
        path=f"/models/{_segment(author)}/{_segment(slug)}/endpoints",
        parse=_read,
    )

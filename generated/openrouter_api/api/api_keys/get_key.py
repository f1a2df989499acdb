"""GET /keys/{hash}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...requests import Request, reader, segment

if TYPE_CHECKING:
    from ...models.get_key_response import GetKeyResponse

_read = reader(("m", "GetKeyResponse"))


def get_key(
    hash: str,
) -> Request[GetKeyResponse]:
    """getKey.

    Args:
        hash: Part of the path.

    Returns:
        The request; send it with ``client.send``.
    """

    return Request(
        operation="getKey",
        method="GET",
        path=f"/keys/{segment(hash)}",
        parse=_read,
    )

"""GET /key"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...requests import Request, reader

if TYPE_CHECKING:
    from ...models.get_current_key_response import GetCurrentKeyResponse

_read = reader(("m", "GetCurrentKeyResponse"))


def get_current_key() -> Request[GetCurrentKeyResponse]:
    """getCurrentKey.

    Returns:
        The request; send it with ``client.send``.
    """

    return Request(
        operation="getCurrentKey",
        method="GET",
        path="/key",
        parse=_read,
    )

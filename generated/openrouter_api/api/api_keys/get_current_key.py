"""GET /key"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...requests import Request
from ...requests import reader as _reader

if TYPE_CHECKING:
    from ...models.get_current_key_response import GetCurrentKeyResponse

_read = _reader(("m", "GetCurrentKeyResponse"))


def get_current_key() -> Request[GetCurrentKeyResponse]:
    """Get the key in use.

    Describes the key that makes the request: its limit, what is left of it and what was spent
    with it. Works with any key, which also makes it a cheap check of whether a key is valid.

    Returns:
        The request; send it with ``client.send``.
    """

    return Request(
        operation="getCurrentKey",
        method="GET",
        path="/key",
        parse=_read,
    )

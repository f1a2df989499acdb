"""GET /keys/{hash}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...requests import Request
from ...requests import reader as _reader
from ...requests import segment as _segment

if TYPE_CHECKING:
    from ...models.get_key_response import GetKeyResponse

_read = _reader(("m", "GetKeyResponse"))


def get_key(
    hash: str,
) -> Request[GetKeyResponse]:
    """Get a key.

    Returns one API key by its hash: settings, limit and spending. Needs a management key.

    Args:
        hash: Hash that identifies the key: the lower-case hexadecimal SHA-256 of the key, 64
            characters.

    Returns:
        The request; send it with ``client.send``.
    """

    return Request(
        operation="getKey",
        method="GET",
        path=f"/keys/{_segment(hash)}",
        parse=_read,
    )

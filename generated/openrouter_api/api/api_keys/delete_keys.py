"""DELETE /keys/{hash}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...requests import Request
from ...requests import reader as _reader
from ...requests import segment as _segment

if TYPE_CHECKING:
    from ...models.delete_keys_response import DeleteKeysResponse

_read = _reader(("m", "DeleteKeysResponse"))


def delete_keys(
    hash: str,
) -> Request[DeleteKeysResponse]:
    """Delete a key.

    Deletes an API key for good; requests with it fail from then on. Needs a management key.

    Args:
        hash: Hash that identifies the key: the lower-case hexadecimal SHA-256 of the key, 64
            characters.

    Returns:
        The request; send it with ``client.send``.
    """

    return Request(
        operation="deleteKeys",
        method="DELETE",
        path=f"/keys/{_segment(hash)}",
        parse=_read,
    )

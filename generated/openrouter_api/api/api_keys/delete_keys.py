"""DELETE /keys/{hash}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...requests import Request, reader, segment

if TYPE_CHECKING:
    from ...models.delete_keys_response import DeleteKeysResponse

_read = reader(("m", "DeleteKeysResponse"))


def delete_keys(
    hash: str,
) -> Request[DeleteKeysResponse]:
    """deleteKeys.

    Args:
        hash: Part of the path.

    Returns:
        The request; send it with ``client.send``.
    """

    return Request(
        operation="deleteKeys",
        method="DELETE",
        path=f"/keys/{segment(hash)}",
        parse=_read,
    )

"""PATCH /keys/{hash}"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Union

from ...reading import dump
from ...requests import Request, reader, segment

if TYPE_CHECKING:
    from ...models.update_keys_body import UpdateKeysBody, UpdateKeysBodyParams
    from ...models.update_keys_response import UpdateKeysResponse

_read = reader(("m", "UpdateKeysResponse"))


def update_keys(
    hash: str,
    body: Union[UpdateKeysBodyParams, UpdateKeysBody, Mapping[str, Any]],
) -> Request[UpdateKeysResponse]:
    """updateKeys.

    Args:
        hash: Part of the path.
        body: What to send: a model, or a dict of the same shape.

    Returns:
        The request; send it with ``client.send``.
    """

    return Request(
        operation="updateKeys",
        method="PATCH",
        path=f"/keys/{segment(hash)}",
        body=dump(body),
        parse=_read,
    )

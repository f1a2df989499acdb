"""PATCH /keys/{hash}"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Union

from ...reading import dump as _dump
from ...requests import Request
from ...requests import reader as _reader
from ...requests import segment as _segment

if TYPE_CHECKING:
    from ...models.update_keys_body import UpdateKeysBody, UpdateKeysBodyParams
    from ...models.update_keys_response import UpdateKeysResponse

_read = _reader(("m", "UpdateKeysResponse"))


def update_keys(
    hash: str,
    body: Union[UpdateKeysBodyParams, UpdateKeysBody, Mapping[str, Any]],
) -> Request[UpdateKeysResponse]:
    """Change a key.

    Changes the fields that are sent and leaves the others alone. Needs a management key. The
    key itself cannot be changed; to rotate it, create another and delete this one.

    Args:
        hash: Hash that identifies the key: the lower-case hexadecimal SHA-256 of the key, 64
            characters.
        body: What to send: a model, or a dict of the same shape.

    Returns:
        The request; send it with ``client.send``.
    """

    return Request(
        operation="updateKeys",
        method="PATCH",
        path=f"/keys/{_segment(hash)}",
        body=_dump(body),
        parse=_read,
    )

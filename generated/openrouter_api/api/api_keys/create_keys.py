"""POST /keys"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Union

from ...reading import dump as _dump
from ...requests import Request
from ...requests import reader as _reader

if TYPE_CHECKING:
    from ...models.create_keys_body import CreateKeysBody, CreateKeysBodyParams
    from ...models.create_keys_response import CreateKeysResponse

_read = _reader(("m", "CreateKeysResponse"))


def create_keys(
    body: Union[CreateKeysBodyParams, CreateKeysBody, Mapping[str, Any]],
) -> Request[CreateKeysResponse]:
    """Create a key.

    Creates an API key, with a spending limit if wanted. Needs a management key. The key itself
    is in this answer only and cannot be read again: store it at once.

    Args:
        body: What to send: a model, or a dict of the same shape.

    Returns:
        The request; send it with ``client.send``.
    """

    return Request(
        operation="createKeys",
        method="POST",
        path="/keys",
        body=_dump(body),
        parse=_read,
    )

"""POST /keys"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Union

from ...reading import dump
from ...requests import Request, reader

if TYPE_CHECKING:
    from ...models.create_keys_body import CreateKeysBody, CreateKeysBodyParams
    from ...models.create_keys_response import CreateKeysResponse

_read = reader(("m", "CreateKeysResponse"))


def create_keys(
    body: Union[CreateKeysBodyParams, CreateKeysBody, Mapping[str, Any]],
) -> Request[CreateKeysResponse]:
    """createKeys.

    Args:
        body: What to send: a model, or a dict of the same shape.

    Returns:
        The request; send it with ``client.send``.
    """

    return Request(
        operation="createKeys",
        method="POST",
        path="/keys",
        body=dump(body),
        parse=_read,
    )

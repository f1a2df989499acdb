"""POST /auth/keys/code"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Union

from ...reading import dump
from ...requests import Request, reader

if TYPE_CHECKING:
    from ...models.create_auth_keys_code_body import (
        CreateAuthKeysCodeBody,
        CreateAuthKeysCodeBodyParams,
    )
    from ...models.create_auth_keys_code_response import CreateAuthKeysCodeResponse

_read = reader(("m", "CreateAuthKeysCodeResponse"))


def create_auth_keys_code(
    body: Union[CreateAuthKeysCodeBodyParams, CreateAuthKeysCodeBody, Mapping[str, Any]],
) -> Request[CreateAuthKeysCodeResponse]:
    """createAuthKeysCode.

    Args:
        body: What to send: a model, or a dict of the same shape.

    Returns:
        The request; send it with ``client.send``.
    """

    return Request(
        operation="createAuthKeysCode",
        method="POST",
        path="/auth/keys/code",
        body=dump(body),
        parse=_read,
    )

"""POST /auth/keys/code"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Union

from ...reading import dump as _dump
from ...requests import Request
from ...requests import reader as _reader

if TYPE_CHECKING:
    from ...models.create_auth_keys_code_body import (
        CreateAuthKeysCodeBody,
        CreateAuthKeysCodeBodyParams,
    )
    from ...models.create_auth_keys_code_response import CreateAuthKeysCodeResponse

_read = _reader(("m", "CreateAuthKeysCodeResponse"))


def create_auth_keys_code(
    body: Union[CreateAuthKeysCodeBodyParams, CreateAuthKeysCodeBody, Mapping[str, Any]],
) -> Request[CreateAuthKeysCodeResponse]:
    """Create a login code.

    Creates, for the account behind the key, a code that can be exchanged once for a new API
    key, with the limit and expiry set here. Needs a key; the browser login is the way when the
    user has none yet.

    Args:
        body: What to send: a model, or a dict of the same shape.

    Returns:
        The request; send it with ``client.send``.
    """

    return Request(
        operation="createAuthKeysCode",
        method="POST",
        path="/auth/keys/code",
        body=_dump(body),
        parse=_read,
    )

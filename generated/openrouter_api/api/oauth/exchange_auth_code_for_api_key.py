"""POST /auth/keys"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Union

from ...reading import dump as _dump
from ...requests import Request
from ...requests import reader as _reader

if TYPE_CHECKING:
    from ...models.exchange_auth_code_for_api_key_body import (
        ExchangeAuthCodeForAPIKeyBody,
        ExchangeAuthCodeForAPIKeyBodyParams,
    )
    from ...models.exchange_auth_code_for_api_key_response import ExchangeAuthCodeForAPIKeyResponse

_read = _reader(("m", "ExchangeAuthCodeForAPIKeyResponse"))


def exchange_auth_code_for_api_key(
    body: Union[
        ExchangeAuthCodeForAPIKeyBodyParams, ExchangeAuthCodeForAPIKeyBody, Mapping[str, Any]
    ],
) -> Request[ExchangeAuthCodeForAPIKeyResponse]:
    """Exchange a login code for a key.

    Last step of the browser login (OAuth with PKCE): trades the code your callback received for
    an API key that the user owns and pays for. The request carries no key of its own. A code
    works once and for ten minutes; a wrong, used or expired code, or a verifier that does not
    match, gives 403.

    Args:
        body: What to send: a model, or a dict of the same shape.

    Returns:
        The request; send it with ``client.send``.
    """

    return Request(
        operation="exchangeAuthCodeForAPIKey",
        method="POST",
        path="/auth/keys",
        body=_dump(body),
        parse=_read,
    )

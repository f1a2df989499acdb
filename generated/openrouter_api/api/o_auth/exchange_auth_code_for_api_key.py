"""POST /auth/keys"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Union

from ...reading import dump
from ...requests import Request, reader

if TYPE_CHECKING:
    from ...models.exchange_auth_code_for_api_key_body import (
        ExchangeAuthCodeForAPIKeyBody,
        ExchangeAuthCodeForAPIKeyBodyParams,
    )
    from ...models.exchange_auth_code_for_api_key_response import ExchangeAuthCodeForAPIKeyResponse

_read = reader(("m", "ExchangeAuthCodeForAPIKeyResponse"))


def exchange_auth_code_for_api_key(
    body: Union[
        ExchangeAuthCodeForAPIKeyBodyParams, ExchangeAuthCodeForAPIKeyBody, Mapping[str, Any]
    ],
) -> Request[ExchangeAuthCodeForAPIKeyResponse]:
    """exchangeAuthCodeForAPIKey.

    Args:
        body: What to send: a model, or a dict of the same shape.

    Returns:
        The request; send it with ``client.send``.
    """

    return Request(
        operation="exchangeAuthCodeForAPIKey",
        method="POST",
        path="/auth/keys",
        body=dump(body),
        parse=_read,
    )

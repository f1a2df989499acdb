"""GET /models/user"""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from ...requests import Request
from ...requests import query as _query
from ...requests import reader as _reader

if TYPE_CHECKING:
    from ...models.models_list_response import ModelsListResponse

_read = _reader(("m", "ModelsListResponse"))


def list_models_user(
    *,
    offset: Optional[int] = None,
    limit: Optional[int] = None,
) -> Request[ModelsListResponse]:
    """List the models you may use.

    Lists the models left after the privacy settings, provider choices and guardrails of the
    account behind the key. Needs a key.

    Args:
        offset: Number of models to skip, from 0; default 0.
        limit: Most models to return, 1 to 1000; default 500.

    Returns:
        The request; send it with ``client.send``.
    """

    return Request(
        operation="listModelsUser",
        method="GET",
        path="/models/user",
        query=_query(
            ("offset", offset),
            ("limit", limit),
        ),
        parse=_read,
    )

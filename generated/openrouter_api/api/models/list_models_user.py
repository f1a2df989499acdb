"""GET /models/user"""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from ...requests import Request, query, reader

if TYPE_CHECKING:
    from ...models.models_list_response import ModelsListResponse

_read = reader(("m", "ModelsListResponse"))


def list_models_user(
    *,
    offset: Optional[int] = None,
    limit: Optional[int] = None,
) -> Request[ModelsListResponse]:
    """listModelsUser.

    Args:
        offset: Sent as ``offset``.
        limit: Sent as ``limit``.

    Returns:
        The request; send it with ``client.send``.
    """

    return Request(
        operation="listModelsUser",
        method="GET",
        path="/models/user",
        query=query(
            ("offset", offset),
            ("limit", limit),
        ),
        parse=_read,
    )

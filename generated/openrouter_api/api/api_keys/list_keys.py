"""GET /keys"""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from ...requests import Request, query, reader

if TYPE_CHECKING:
    from ...models.list_keys_response import ListKeysResponse

_read = reader(("m", "ListKeysResponse"))


def list_keys(
    *,
    include_disabled: Optional[str] = None,
    offset: Optional[int] = None,
    workspace_id: Optional[str] = None,
) -> Request[ListKeysResponse]:
    """listKeys.

    Args:
        include_disabled: Sent as ``include_disabled``.
        offset: Sent as ``offset``.
        workspace_id: Sent as ``workspace_id``.

    Returns:
        The request; send it with ``client.send``.
    """

    return Request(
        operation="listKeys",
        method="GET",
        path="/keys",
        query=query(
            ("include_disabled", include_disabled),
            ("offset", offset),
            ("workspace_id", workspace_id),
        ),
        parse=_read,
    )

"""GET /keys"""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from ...requests import Request
from ...requests import query as _query
from ...requests import reader as _reader

if TYPE_CHECKING:
    from ...models.list_keys_response import ListKeysResponse

_read = _reader(("m", "ListKeysResponse"))


def list_keys(
    *,
    include_disabled: Optional[str] = None,
    offset: Optional[int] = None,
    workspace_id: Optional[str] = None,
) -> Request[ListKeysResponse]:
    """List keys.

    Lists the API keys of a workspace, 100 to a page. Needs a management key. The keys
    themselves are never returned, only a masked label and a hash that identifies each.

    Args:
        include_disabled: `true` lists disabled keys too; without it they are left out.
        offset: Number of keys to skip, from 0; default 0. Go on by 100 until a page is short.
        workspace_id: Workspace whose keys to list, a UUID. Without it, the default workspace.

    Returns:
        The request; send it with ``client.send``.
    """

    return Request(
        operation="listKeys",
        method="GET",
        path="/keys",
        query=_query(
            ("include_disabled", include_disabled),
            ("offset", offset),
            ("workspace_id", workspace_id),
        ),
        parse=_read,
    )

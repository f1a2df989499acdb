"""GET /activity"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional

from ...requests import Request, query, reader

if TYPE_CHECKING:
    from ...models.activity_response import ActivityResponse

_read = reader(("m", "ActivityResponse"))


def get_user_activity(
    *,
    date: Optional[str] = None,
    api_key_hash: Optional[str] = None,
    user_id: Optional[str] = None,
    group_by: Optional[Literal["workspace"]] = None,
    workspace_id: Optional[str] = None,
) -> Request[ActivityResponse]:
    """getUserActivity.

    Args:
        date: Sent as ``date``.
        api_key_hash: Sent as ``api_key_hash``.
        user_id: Sent as ``user_id``.
        group_by: Sent as ``group_by``.
        workspace_id: Sent as ``workspace_id``.

    Returns:
        The request; send it with ``client.send``.
    """

    return Request(
        operation="getUserActivity",
        method="GET",
        path="/activity",
        query=query(
            ("date", date),
            ("api_key_hash", api_key_hash),
            ("user_id", user_id),
            ("group_by", group_by),
            ("workspace_id", workspace_id),
        ),
        parse=_read,
    )

"""GET /activity"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional

from ...requests import Request
from ...requests import query as _query
from ...requests import reader as _reader

if TYPE_CHECKING:
    from ...models.activity_response import ActivityResponse

_read = _reader(("m", "ActivityResponse"))


def get_user_activity(
    *,
    date: Optional[str] = None,
    api_key_hash: Optional[str] = None,
    user_id: Optional[str] = None,
    group_by: Optional[Literal["workspace"]] = None,
    workspace_id: Optional[str] = None,
) -> Request[ActivityResponse]:
    """Get use by day.

    Returns requests, tokens and spending of the last 30 complete UTC days, one row per day,
    model and endpoint. Needs a management key. Today is not included.

    Args:
        date: Return this UTC day only, as `YYYY-MM-DD`; it must lie within the last 30 complete
            days.
        api_key_hash: Count only requests made with the key of this hash (64 lower-case
            hexadecimal characters, the SHA-256 of the key).
        user_id: Count only requests of this member of the organisation.
        group_by: `workspace` splits the rows by workspace too and fills their `workspace_id`.
        workspace_id: Count only requests made in this workspace, a UUID.

    Returns:
        The request; send it with ``client.send``.
    """

    return Request(
        operation="getUserActivity",
        method="GET",
        path="/activity",
        query=_query(
            ("date", date),
            ("api_key_hash", api_key_hash),
            ("user_id", user_id),
            ("group_by", group_by),
            ("workspace_id", workspace_id),
        ),
        parse=_read,
    )

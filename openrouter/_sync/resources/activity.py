# Made from openrouter/_async/resources/activity.py by scripts/unasync, do not edit.
# Change the source, then run scripts/unasync;
# scripts/unasync --check fails while the two differ.
"""``client.activity``: what the account used, day by day."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from openrouter.results import rows
from openrouter_api.api.analytics.get_user_activity import get_user_activity
from openrouter_api.models import ActivityItem

if TYPE_CHECKING:
    import builtins
    from typing import Literal, Union

    from openrouter._sync.client import OpenRouter

    Day = Union[str, datetime.date]


class Activity:
    """``client.activity``."""

    def __init__(self, client: OpenRouter) -> None:
        self._client = client

    def list(
        self,
        *,
        date: Day | None = None,
        api_key_hash: str | None = None,
        user_id: str | None = None,
        group_by: Literal["workspace"] | None = None,
        workspace_id: str | None = None,
    ) -> builtins.list[ActivityItem]:
        """Requests, tokens and spending of the last 30 whole UTC days. Needs a management key.

        Args:
            date: One day only, as a date or as ``"2026-02-25"``; today is not over yet.
            api_key_hash: Only what the key of this hash did: the SHA-256 of the key, 64 lower-case
                hexadecimal digits.
            user_id: Only what this member of the organisation did.
            group_by: ``"workspace"`` for rows of their own for each workspace.
            workspace_id: Only what was done in this workspace.

        Returns:
            One item for each day, model and endpoint. ``usage`` is in USD, without
            ``byok_usage_inference``, which your own providers charge you for;
            ``completion_tokens`` include ``reasoning_tokens``.

        Raises:
            BadRequestError: If the day is none, or none of the last 30.
            PermissionDeniedError: If the key is none for management.
            OpenRouterError: When the call fails.

        Example:
            >>> from openrouter.testing import FakeOpenRouter
            >>> def main() -> int:
            ...     with FakeOpenRouter().client() as client:
            ...         return sum([day.requests for day in client.activity.list()])
            >>> main()
            0
        """
        # A point in time is a date, too: its day counts.
        day = date.strftime("%Y-%m-%d") if isinstance(date, datetime.date) else date
        request = get_user_activity(
            date=day,
            api_key_hash=api_key_hash,
            user_id=user_id,
            group_by=group_by,
            workspace_id=workspace_id,
        )
        return rows(self._client.send(request), ActivityItem)

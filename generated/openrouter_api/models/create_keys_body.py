"""The schema CreateKeysBody."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Literal,
    Optional,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class CreateKeysBody(_Model):
    """The schema CreateKeysBody."""

    creator_user_id: Optional[str] = ABSENT
    """User to record as the creator of the key, a member of the organisation. May be null or left
    out.
    """

    expires_at: Optional[str] = ABSENT
    """Moment from which the key stops working, as an ISO 8601 time in UTC; other time zones are
    refused. Null or left out: never.
    """

    include_byok_in_limit: Optional[bool] = ABSENT
    """True counts requests paid through your own provider keys towards `limit` as well. Default
    false.
    """

    limit: Optional[float] = ABSENT
    """Most the key may spend, in USD: in total, or per period when `limit_reset` is set. Null or
    left out: no limit.
    """

    limit_reset: Optional[Union[Literal["daily", "weekly", "monthly"], str]] = ABSENT
    """Period after which the limit starts afresh: at 00:00 UTC each day, each Monday, or on the
    first of each month. Null or left out: never.
    """

    name: str
    """Name of the key for people; not empty."""

    workspace_id: Optional[str] = ABSENT
    """Workspace the key belongs to, a UUID. Left out: the default workspace."""


if TYPE_CHECKING:

    class CreateKeysBodyParams(TypedDict, total=False):
        """What may be sent as :class:`CreateKeysBody`."""

        creator_user_id: Optional[str]
        """User to record as the creator of the key, a member of the organisation. May be null or
        left out.
        """

        expires_at: Optional[str]
        """Moment from which the key stops working, as an ISO 8601 time in UTC; other time zones are
        refused. Null or left out: never.
        """

        include_byok_in_limit: bool
        """True counts requests paid through your own provider keys towards `limit` as well. Default
        false.
        """

        limit: Optional[float]
        """Most the key may spend, in USD: in total, or per period when `limit_reset` is set. Null
        or left out: no limit.
        """

        limit_reset: Optional[Union[Literal["daily", "weekly", "monthly"], str]]
        """Period after which the limit starts afresh: at 00:00 UTC each day, each Monday, or on the
        first of each month. Null or left out: never.
        """

        name: Required[str]
        """Name of the key for people; not empty."""

        workspace_id: str
        """Workspace the key belongs to, a UUID. Left out: the default workspace."""

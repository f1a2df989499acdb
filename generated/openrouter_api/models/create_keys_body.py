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
    expires_at: Optional[str] = ABSENT
    include_byok_in_limit: Optional[bool] = ABSENT
    limit: Optional[float] = ABSENT
    limit_reset: Optional[Union[Literal["daily", "weekly", "monthly"], str]] = ABSENT
    name: str
    workspace_id: Optional[str] = ABSENT


if TYPE_CHECKING:

    class CreateKeysBodyParams(TypedDict, total=False):
        """What may be sent as :class:`CreateKeysBody`."""

        creator_user_id: Optional[str]
        expires_at: Optional[str]
        include_byok_in_limit: bool
        limit: Optional[float]
        limit_reset: Optional[Union[Literal["daily", "weekly", "monthly"], str]]
        name: Required[str]
        workspace_id: str

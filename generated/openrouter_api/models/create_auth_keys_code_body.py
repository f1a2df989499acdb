"""The schema CreateAuthKeysCodeBody."""

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
class CreateAuthKeysCodeBody(_Model):
    """The schema CreateAuthKeysCodeBody."""

    callback_url: str
    code_challenge: Optional[str] = ABSENT
    code_challenge_method: Optional[Union[Literal["S256", "plain"], str]] = ABSENT
    expires_at: Optional[str] = ABSENT
    key_label: Optional[str] = ABSENT
    limit: Optional[float] = ABSENT
    spawn_agent: Optional[str] = ABSENT
    spawn_cloud: Optional[str] = ABSENT
    usage_limit_type: Optional[Union[Literal["daily", "weekly", "monthly"], str]] = ABSENT
    workspace_id: Optional[str] = ABSENT


if TYPE_CHECKING:

    class CreateAuthKeysCodeBodyParams(TypedDict, total=False):
        """What may be sent as :class:`CreateAuthKeysCodeBody`."""

        callback_url: Required[str]
        code_challenge: str
        code_challenge_method: Union[Literal["S256", "plain"], str]
        expires_at: Optional[str]
        key_label: str
        limit: float
        spawn_agent: str
        spawn_cloud: str
        usage_limit_type: Union[Literal["daily", "weekly", "monthly"], str]
        workspace_id: str

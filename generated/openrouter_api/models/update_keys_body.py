"""The schema UpdateKeysBody."""

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
    from typing_extensions import TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class UpdateKeysBody(_Model):
    """The schema UpdateKeysBody."""

    disabled: Optional[bool] = ABSENT
    include_byok_in_limit: Optional[bool] = ABSENT
    limit: Optional[float] = ABSENT
    limit_reset: Optional[Union[Literal["daily", "weekly", "monthly"], str]] = ABSENT
    name: Optional[str] = ABSENT


if TYPE_CHECKING:

    class UpdateKeysBodyParams(TypedDict, total=False):
        """What may be sent as :class:`UpdateKeysBody`."""

        disabled: bool
        include_byok_in_limit: bool
        limit: Optional[float]
        limit_reset: Optional[Union[Literal["daily", "weekly", "monthly"], str]]
        name: str

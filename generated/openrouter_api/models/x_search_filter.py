"""The schema XSearchFilter."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    List,
    Optional,
    Sequence,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class XSearchFilter(_Model):
    """(Source: guide.)"""

    allowed_x_handles: Optional[List[str]] = ABSENT
    excluded_x_handles: Optional[List[str]] = ABSENT
    from_date: Optional[str] = ABSENT
    to_date: Optional[str] = ABSENT
    enable_image_understanding: Optional[bool] = ABSENT
    enable_video_understanding: Optional[bool] = ABSENT


if TYPE_CHECKING:

    class XSearchFilterParams(TypedDict, total=False):
        """What may be sent as :class:`XSearchFilter`."""

        allowed_x_handles: Sequence[str]
        excluded_x_handles: Sequence[str]
        from_date: str
        to_date: str
        enable_image_understanding: bool
        enable_video_understanding: bool

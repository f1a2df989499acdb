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
    """Narrows the search on X. The two lists of handles exclude each other. (Source: guide.)"""

    allowed_x_handles: Optional[List[str]] = ABSENT
    """Search only posts of these accounts, at most 20, without the leading `@`. Not together with
    `excluded_x_handles`.
    """

    excluded_x_handles: Optional[List[str]] = ABSENT
    """Leave out posts of these accounts, at most 20, without the leading `@`. Not together with
    `allowed_x_handles`.
    """

    from_date: Optional[str] = ABSENT
    """Earliest day of posts, as an ISO 8601 date (`YYYY-MM-DD`)."""

    to_date: Optional[str] = ABSENT
    """Latest day of posts, as an ISO 8601 date (`YYYY-MM-DD`)."""

    enable_image_understanding: Optional[bool] = ABSENT
    """True lets the model look at the images in posts."""

    enable_video_understanding: Optional[bool] = ABSENT
    """True lets the model watch the videos in posts."""


if TYPE_CHECKING:

    class XSearchFilterParams(TypedDict, total=False):
        """What may be sent as :class:`XSearchFilter`."""

        allowed_x_handles: Sequence[str]
        """Search only posts of these accounts, at most 20, without the leading `@`. Not together
        with `excluded_x_handles`.
        """

        excluded_x_handles: Sequence[str]
        """Leave out posts of these accounts, at most 20, without the leading `@`. Not together with
        `allowed_x_handles`.
        """

        from_date: str
        """Earliest day of posts, as an ISO 8601 date (`YYYY-MM-DD`)."""

        to_date: str
        """Latest day of posts, as an ISO 8601 date (`YYYY-MM-DD`)."""

        enable_image_understanding: bool
        """True lets the model look at the images in posts."""

        enable_video_understanding: bool
        """True lets the model watch the videos in posts."""

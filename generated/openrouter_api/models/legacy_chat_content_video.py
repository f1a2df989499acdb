"""The schema LegacyChatContentVideo."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Literal,
    Union,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict

    from .legacy_chat_content_video_input import (
        LegacyChatContentVideoInput,
        LegacyChatContentVideoInputParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class LegacyChatContentVideo(_Model):
    """Older form of a video part; use `video_url`."""

    type: Literal["input_video"] = "input_video"
    """Always `input_video`."""

    video_url: LegacyChatContentVideoInput
    """The video."""

    _readings: ClassVar[Dict[str, Any]] = {
        "video_url": ("m", "LegacyChatContentVideoInput"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "input_video",
    }


if TYPE_CHECKING:

    class LegacyChatContentVideoParams(TypedDict, total=False):
        """What may be sent as :class:`LegacyChatContentVideo`."""

        type: Required[Literal["input_video"]]
        """Always `input_video`."""

        video_url: Required[Union[LegacyChatContentVideoInputParams, LegacyChatContentVideoInput]]
        """The video."""

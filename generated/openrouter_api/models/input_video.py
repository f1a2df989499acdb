"""The schema InputVideo."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class InputVideo(_Model):
    """A video in the content of a Responses message."""

    type: Literal["input_video"] = "input_video"
    """Always input_video."""

    video_url: str
    """URL or data URL of the video."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "input_video",
    }


if TYPE_CHECKING:

    class InputVideoParams(TypedDict, total=False):
        """What may be sent as :class:`InputVideo`."""

        type: Required[Literal["input_video"]]
        """Always input_video."""

        video_url: Required[str]
        """URL or data URL of the video."""

"""The schema ContentPartInputVideo."""

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

    from .multimodal_media import MultimodalMedia, MultimodalMediaParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ContentPartInputVideo(_Model):
    """A video as part of an embedding input."""

    input_video: MultimodalMedia
    """The video."""

    type: Literal["input_video"] = "input_video"
    """Always `input_video`."""

    _readings: ClassVar[Dict[str, Any]] = {
        "input_video": ("m", "MultimodalMedia"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "input_video",
    }


if TYPE_CHECKING:

    class ContentPartInputVideoParams(TypedDict, total=False):
        """What may be sent as :class:`ContentPartInputVideo`."""

        input_video: Required[Union[MultimodalMediaParams, MultimodalMedia]]
        """The video."""

        type: Required[Literal["input_video"]]
        """Always `input_video`."""

"""The schema ContentPartInputAudio."""

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
class ContentPartInputAudio(_Model):
    """Sound as part of an embedding input."""

    input_audio: MultimodalMedia
    """The sound."""

    type: Literal["input_audio"] = "input_audio"
    """Always `input_audio`."""

    _readings: ClassVar[Dict[str, Any]] = {
        "input_audio": ("m", "MultimodalMedia"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "input_audio",
    }


if TYPE_CHECKING:

    class ContentPartInputAudioParams(TypedDict, total=False):
        """What may be sent as :class:`ContentPartInputAudio`."""

        input_audio: Required[Union[MultimodalMediaParams, MultimodalMedia]]
        """The sound."""

        type: Required[Literal["input_audio"]]
        """Always `input_audio`."""

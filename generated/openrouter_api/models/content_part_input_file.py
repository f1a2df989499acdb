"""The schema ContentPartInputFile."""

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
class ContentPartInputFile(_Model):
    """The schema ContentPartInputFile."""

    input_file: MultimodalMedia
    type: Literal["input_file"] = "input_file"
    _readings: ClassVar[Dict[str, Any]] = {
        "input_file": ("m", "MultimodalMedia"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "input_file",
    }


if TYPE_CHECKING:

    class ContentPartInputFileParams(TypedDict, total=False):
        """What may be sent as :class:`ContentPartInputFile`."""

        input_file: Required[Union[MultimodalMediaParams, MultimodalMedia]]
        type: Required[Literal["input_file"]]

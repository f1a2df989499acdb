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
    """A file as part of an embedding input."""

    input_file: MultimodalMedia
    """The file."""

    type: Literal["input_file"] = "input_file"
    """Always `input_file`."""

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
        """The file."""

        type: Required[Literal["input_file"]]
        """Always `input_file`."""

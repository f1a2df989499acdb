"""The schema GenerationContentData."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Optional,
    Union,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from .generation_content_data_input_option1 import GenerationContentDataInputOption1
    from .generation_content_data_input_option2 import GenerationContentDataInputOption2
    from .generation_content_data_output import GenerationContentDataOutput
    from .generation_content_error import GenerationContentError


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class GenerationContentData(_Model):
    """The schema GenerationContentData."""

    error: Optional[GenerationContentError]
    input: Union[
        GenerationContentDataInputOption1, GenerationContentDataInputOption2, Dict[str, Any]
    ]
    output: GenerationContentDataOutput
    _readings: ClassVar[Dict[str, Any]] = {
        "error": ("m", "GenerationContentError"),
        "input": (
            "t",
            "messages",
            {
                "": ("m", "GenerationContentDataInputOption1"),
                "*": ("m", "GenerationContentDataInputOption2"),
            },
        ),
        "output": ("m", "GenerationContentDataOutput"),
    }

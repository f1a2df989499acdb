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
    """What went in and what came out, or what went wrong."""

    error: Optional[GenerationContentError]
    """The failure; null when the request succeeded."""

    input: Union[
        GenerationContentDataInputOption1, GenerationContentDataInputOption2, Dict[str, Any]
    ]
    """What was sent: a prompt or a list of messages."""

    output: GenerationContentDataOutput
    """What the model returned."""

    _readings: ClassVar[Dict[str, Any]] = {
        "error": ("m", "GenerationContentError"),
        "input": ("u", ("GenerationContentDataInputOption1", "GenerationContentDataInputOption2")),
        "output": ("m", "GenerationContentDataOutput"),
    }

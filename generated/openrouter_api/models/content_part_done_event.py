"""The schema ContentPartDoneEvent."""

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
    from .open_ai_responses_refusal_content import OpenAIResponsesRefusalContent
    from .reasoning_text_content import ReasoningTextContent
    from .response_output_text import ResponseOutputText


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ContentPartDoneEvent(_Model):
    """The schema ContentPartDoneEvent."""

    content_index: int
    item_id: str
    output_index: int
    part: Union[
        ResponseOutputText, ReasoningTextContent, OpenAIResponsesRefusalContent, Dict[str, Any]
    ]
    sequence_number: int
    type: Literal["response.content_part.done"] = "response.content_part.done"
    _readings: ClassVar[Dict[str, Any]] = {
        "part": (
            "t",
            "type",
            {
                "output_text": ("m", "ResponseOutputText"),
                "reasoning_text": ("m", "ReasoningTextContent"),
                "refusal": ("m", "OpenAIResponsesRefusalContent"),
            },
        ),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.content_part.done",
    }

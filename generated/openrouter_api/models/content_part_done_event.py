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
    from .openai_responses_refusal_content import OpenAIResponsesRefusalContent
    from .reasoning_text_content import ReasoningTextContent
    from .response_output_text import ResponseOutputText


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ContentPartDoneEvent(_Model):
    """Responses stream event: a content part of an output item is complete."""

    content_index: int
    """Place of the part in the content of the item, from 0."""

    item_id: str
    """Id of the output item the event belongs to."""

    output_index: int
    """Place of the item in the output of the response, from 0."""

    part: Union[
        ResponseOutputText, ReasoningTextContent, OpenAIResponsesRefusalContent, Dict[str, Any]
    ]
    """The complete part."""

    sequence_number: int
    """Running number of the event within its stream."""

    type: Literal["response.content_part.done"] = "response.content_part.done"
    """Always response.content_part.done."""

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

"""The schema ContentPartAddedEvent."""

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
class ContentPartAddedEvent(_Model):
    """Responses stream event: a content part of an output item begins."""

    content_index: int
    """Place of the part in the content of the item, from 0."""

    item_id: str
    """Id of the output item the event belongs to."""

    output_index: int
    """Place of the item in the output of the response, from 0."""

    part: Union[
        ResponseOutputText, ReasoningTextContent, OpenAIResponsesRefusalContent, Dict[str, Any]
    ]
    """The part as it begins, usually empty."""

    sequence_number: int
    """Running number of the event within its stream."""

    type: Literal["response.content_part.added"] = "response.content_part.added"
    """Always response.content_part.added."""

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
        "type": "response.content_part.added",
    }

"""The schema OutputMessage."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Literal,
    Optional,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from .openai_responses_refusal_content import OpenAIResponsesRefusalContent
    from .response_output_text import ResponseOutputText


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OutputMessage(_Model):
    """A message of the assistant among the output items of a response."""

    content: List[Union[ResponseOutputText, OpenAIResponsesRefusalContent, Dict[str, Any]]]
    """Text and refusals, part by part."""

    id: str
    """Id of the item."""

    phase: Optional[Union[Literal["commentary", "final_answer"], str]] = ABSENT
    """Whether this is commentary on the way or the final answer; keep it when sending the message
    back.
    """

    role: Literal["assistant"] = "assistant"
    """Always assistant."""

    status: Optional[Union[Literal["completed", "incomplete", "in_progress"], str]] = ABSENT
    """State of the item."""

    type: Literal["message"] = "message"
    """Always message."""

    _readings: ClassVar[Dict[str, Any]] = {
        "content": (
            "l",
            (
                "t",
                "type",
                {
                    "output_text": ("m", "ResponseOutputText"),
                    "refusal": ("m", "OpenAIResponsesRefusalContent"),
                },
            ),
        ),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "role": "assistant",
        "type": "message",
    }

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
    from .open_ai_responses_refusal_content import OpenAIResponsesRefusalContent
    from .response_output_text import ResponseOutputText


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OutputMessage(_Model):
    """The schema OutputMessage."""

    content: List[Union[ResponseOutputText, OpenAIResponsesRefusalContent, Dict[str, Any]]]
    id: str
    phase: Optional[Union[Literal["commentary", "final_answer"], str]] = ABSENT
    role: Literal["assistant"] = "assistant"
    status: Optional[Union[Literal["completed", "incomplete", "in_progress"], str]] = ABSENT
    type: Literal["message"] = "message"
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

"""The schema InputsItemAssistant."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Literal,
    Mapping,
    Optional,
    Sequence,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict

    from .open_ai_responses_refusal_content import (
        OpenAIResponsesRefusalContent,
        OpenAIResponsesRefusalContentParams,
    )
    from .response_output_text import ResponseOutputText, ResponseOutputTextParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class InputsItemAssistant(_Model):
    """The schema InputsItemAssistant."""

    content: Optional[
        Union[List[Union[ResponseOutputText, OpenAIResponsesRefusalContent, Dict[str, Any]]], str]
    ]
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


if TYPE_CHECKING:

    class InputsItemAssistantParams(TypedDict, total=False):
        """What may be sent as :class:`InputsItemAssistant`."""

        content: Required[
            Optional[
                Union[
                    Sequence[
                        Union[
                            ResponseOutputTextParams,
                            ResponseOutputText,
                            Mapping[str, Any],
                            OpenAIResponsesRefusalContentParams,
                            OpenAIResponsesRefusalContent,
                        ]
                    ],
                    str,
                ]
            ]
        ]
        id: Required[str]
        phase: Optional[Union[Literal["commentary", "final_answer"], str]]
        role: Required[Literal["assistant"]]
        status: Union[Literal["completed", "incomplete", "in_progress"], str]
        type: Required[Literal["message"]]

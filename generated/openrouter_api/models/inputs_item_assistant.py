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

    from .openai_responses_refusal_content import (
        OpenAIResponsesRefusalContent,
        OpenAIResponsesRefusalContentParams,
    )
    from .response_output_text import ResponseOutputText, ResponseOutputTextParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class InputsItemAssistant(_Model):
    """A message of the assistant among the output items of a response."""

    content: Optional[
        Union[List[Union[ResponseOutputText, OpenAIResponsesRefusalContent, Dict[str, Any]]], str]
    ]
    """Content of the earlier message, as it was received."""

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
        """Content of the earlier message, as it was received."""

        id: Required[str]
        """Id of the item."""

        phase: Optional[Union[Literal["commentary", "final_answer"], str]]
        """Whether this is commentary on the way or the final answer; keep it when sending the
        message back.
        """

        role: Required[Literal["assistant"]]
        """Always assistant."""

        status: Union[Literal["completed", "incomplete", "in_progress"], str]
        """State of the item."""

        type: Required[Literal["message"]]
        """Always message."""

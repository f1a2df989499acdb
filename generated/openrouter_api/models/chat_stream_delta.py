"""The schema ChatStreamDelta."""

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
    from ..types import ReasoningDetailUnion
    from .chat_assistant_images_item import ChatAssistantImagesItem
    from .chat_audio_output import ChatAudioOutput
    from .chat_file_annotation import ChatFileAnnotation
    from .chat_stream_tool_call import ChatStreamToolCall
    from .chat_url_citation_annotation import ChatUrlCitationAnnotation


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatStreamDelta(_Model):
    """What a chunk adds to a message. Append strings to those before, and merge lists by index."""

    audio: Optional[ChatAudioOutput] = ABSENT
    """New piece of spoken output."""

    content: Optional[str] = ABSENT
    """New text; may be empty or null."""

    reasoning: Optional[str] = ABSENT
    """New plain reasoning text; null when there is none."""

    reasoning_details: Optional[List[ReasoningDetailUnion]] = ABSENT
    """New pieces of reasoning, to be kept in order and sent back on later turns."""

    refusal: Optional[str] = ABSENT
    """New words of a refusal; null when there is none."""

    role: Optional[Literal["assistant"]] = ABSENT
    """Always `assistant`; providers may repeat it or leave it out."""

    tool_calls: Optional[List[ChatStreamToolCall]] = ABSENT
    """New pieces of tool calls."""

    annotations: Optional[
        List[Union[ChatUrlCitationAnnotation, ChatFileAnnotation, Dict[str, Any]]]
    ] = ABSENT
    """New sources or parsed files. (Source: guide.)"""

    images: Optional[List[ChatAssistantImagesItem]] = ABSENT
    """Images the model has just finished. (Source: recorded answers.)"""

    reasoning_content: Optional[str] = ABSENT
    """Same as `reasoning`, under the name some other services use. (Source: guide.)"""

    _readings: ClassVar[Dict[str, Any]] = {
        "audio": ("m", "ChatAudioOutput"),
        "reasoning_details": (
            "l",
            (
                "t",
                "type",
                {
                    "reasoning.summary": ("m", "ReasoningDetailSummary"),
                    "reasoning.encrypted": ("m", "ReasoningDetailEncrypted"),
                    "reasoning.text": ("m", "ReasoningDetailText"),
                    "reasoning.server_tool_call": ("m", "ReasoningDetailServerToolCall"),
                },
            ),
        ),
        "tool_calls": ("l", ("m", "ChatStreamToolCall")),
        "annotations": (
            "l",
            (
                "t",
                "type",
                {
                    "url_citation": ("m", "ChatUrlCitationAnnotation"),
                    "file": ("m", "ChatFileAnnotation"),
                },
            ),
        ),
        "images": ("l", ("m", "ChatAssistantImagesItem")),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "role": "assistant",
    }

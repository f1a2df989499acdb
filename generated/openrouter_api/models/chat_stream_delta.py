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
    """The schema ChatStreamDelta."""

    audio: Optional[ChatAudioOutput] = ABSENT
    content: Optional[str] = ABSENT
    reasoning: Optional[str] = ABSENT
    reasoning_details: Optional[List[ReasoningDetailUnion]] = ABSENT
    refusal: Optional[str] = ABSENT
    role: Optional[Literal["assistant"]] = ABSENT
    tool_calls: Optional[List[ChatStreamToolCall]] = ABSENT
    annotations: Optional[
        List[Union[ChatUrlCitationAnnotation, ChatFileAnnotation, Dict[str, Any]]]
    ] = ABSENT
    """(Source: guide.)"""
    images: Optional[List[ChatAssistantImagesItem]] = ABSENT
    """(Source: recorded answers.)"""
    reasoning_content: Optional[str] = ABSENT
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

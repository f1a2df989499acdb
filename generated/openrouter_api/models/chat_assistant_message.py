"""The schema ChatAssistantMessage."""

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

    from ..types import (
        ChatContentItems,
        ChatContentItemsParams,
        ReasoningDetailUnion,
        ReasoningDetailUnionParams,
    )
    from .chat_assistant_images_item import ChatAssistantImagesItem, ChatAssistantImagesItemParams
    from .chat_audio_output import ChatAudioOutput, ChatAudioOutputParams
    from .chat_file_annotation import ChatFileAnnotation, ChatFileAnnotationParams
    from .chat_tool_call import ChatToolCall, ChatToolCallParams
    from .chat_url_citation_annotation import (
        ChatUrlCitationAnnotation,
        ChatUrlCitationAnnotationParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatAssistantMessage(_Model):
    """The schema ChatAssistantMessage."""

    audio: Optional[ChatAudioOutput] = ABSENT
    content: Optional[Union[str, List[ChatContentItems]]] = ABSENT
    images: Optional[List[ChatAssistantImagesItem]] = ABSENT
    model: Optional[str] = ABSENT
    name: Optional[str] = ABSENT
    reasoning: Optional[str] = ABSENT
    reasoning_details: Optional[List[ReasoningDetailUnion]] = ABSENT
    refusal: Optional[str] = ABSENT
    role: Literal["assistant"] = "assistant"
    tool_calls: Optional[List[ChatToolCall]] = ABSENT
    annotations: Optional[
        List[Union[ChatUrlCitationAnnotation, ChatFileAnnotation, Dict[str, Any]]]
    ] = ABSENT
    """(Source: guide.)"""
    reasoning_content: Optional[str] = ABSENT
    _readings: ClassVar[Dict[str, Any]] = {
        "audio": ("m", "ChatAudioOutput"),
        "content": (
            "l",
            (
                "t",
                "type",
                {
                    "text": ("m", "ChatContentText"),
                    "image_url": ("m", "ChatContentImage"),
                    "input_audio": ("m", "ChatContentAudio"),
                    "input_video": ("m", "LegacyChatContentVideo"),
                    "video_url": ("m", "ChatContentVideo"),
                    "file": ("m", "ChatContentFile"),
                },
            ),
        ),
        "images": ("l", ("m", "ChatAssistantImagesItem")),
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
        "tool_calls": ("l", ("m", "ChatToolCall")),
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
    }
    _constants: ClassVar[Dict[str, str]] = {
        "role": "assistant",
    }


if TYPE_CHECKING:

    class ChatAssistantMessageParams(TypedDict, total=False):
        """What may be sent as :class:`ChatAssistantMessage`."""

        audio: Union[ChatAudioOutputParams, ChatAudioOutput]
        content: Optional[Union[str, Sequence[Union[ChatContentItemsParams, Mapping[str, Any]]]]]
        images: Sequence[
            Union[ChatAssistantImagesItemParams, ChatAssistantImagesItem, Mapping[str, Any]]
        ]
        model: str
        name: str
        reasoning: Optional[str]
        reasoning_details: Sequence[Union[ReasoningDetailUnionParams, Mapping[str, Any]]]
        refusal: Optional[str]
        role: Required[Literal["assistant"]]
        tool_calls: Sequence[Union[ChatToolCallParams, ChatToolCall, Mapping[str, Any]]]
        annotations: Sequence[
            Union[
                ChatUrlCitationAnnotationParams,
                ChatUrlCitationAnnotation,
                Mapping[str, Any],
                ChatFileAnnotationParams,
                ChatFileAnnotation,
            ]
        ]
        """(Source: guide.)"""
        reasoning_content: Optional[str]

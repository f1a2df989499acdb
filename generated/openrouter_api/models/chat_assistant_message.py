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
    """What the model said. Returned in answers, and sent back, unchanged, as part of the
    conversation.
    """

    audio: Optional[ChatAudioOutput] = ABSENT
    """Spoken output."""

    content: Optional[Union[str, List[ChatContentItems]]] = ABSENT
    """The text, as a string or as parts; null when the model only called tools or was stopped
    before any text.
    """

    images: Optional[List[ChatAssistantImagesItem]] = ABSENT
    """Images the model made."""

    model: Optional[str] = ABSENT
    """Model that wrote this message, when a router answered with several."""

    name: Optional[str] = ABSENT
    """Name of the speaker, when sent; models that know no names get it as part of the text."""

    reasoning: Optional[str] = ABSENT
    """The reasoning as plain text; null or absent when there is none or it is hidden. Enough to
    send back only for models that return nothing but text.
    """

    reasoning_details: Optional[List[ReasoningDetailUnion]] = ABSENT
    """The reasoning in pieces, with signatures and encrypted parts. Send the list back complete,
    unaltered and in order on later turns, above all within a tool loop.
    """

    refusal: Optional[str] = ABSENT
    """Words with which the model declined; null when it did not."""

    role: Literal["assistant"] = "assistant"
    """Always `assistant`."""

    tool_calls: Optional[List[ChatToolCall]] = ABSENT
    """Calls the model wants made. Answer each with a tool message of the same id."""

    annotations: Optional[
        List[Union[ChatUrlCitationAnnotation, ChatFileAnnotation, Dict[str, Any]]]
    ] = ABSENT
    """Sources the answer cites, and the parsed form of files that were sent. Sending the file ones
    back saves parsing again. (Source: guide.)
    """

    reasoning_content: Optional[str] = ABSENT
    """Same as `reasoning`, under the name some other services use; accepted when sent. (Source:
    guide.)
    """

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
        """Spoken output."""

        content: Optional[Union[str, Sequence[Union[ChatContentItemsParams, Mapping[str, Any]]]]]
        """The text, as a string or as parts; null when the model only called tools or was stopped
        before any text.
        """

        images: Sequence[
            Union[ChatAssistantImagesItemParams, ChatAssistantImagesItem, Mapping[str, Any]]
        ]
        """Images the model made."""

        model: str
        """Model that wrote this message, when a router answered with several."""

        name: str
        """Name of the speaker, when sent; models that know no names get it as part of the text.
        """

        reasoning: Optional[str]
        """The reasoning as plain text; null or absent when there is none or it is hidden. Enough to
        send back only for models that return nothing but text.
        """

        reasoning_details: Sequence[Union[ReasoningDetailUnionParams, Mapping[str, Any]]]
        """The reasoning in pieces, with signatures and encrypted parts. Send the list back
        complete, unaltered and in order on later turns, above all within a tool loop.
        """

        refusal: Optional[str]
        """Words with which the model declined; null when it did not."""

        role: Required[Literal["assistant"]]
        """Always `assistant`."""

        tool_calls: Sequence[Union[ChatToolCallParams, ChatToolCall, Mapping[str, Any]]]
        """Calls the model wants made. Answer each with a tool message of the same id."""

        annotations: Sequence[
            Union[
                ChatUrlCitationAnnotationParams,
                ChatUrlCitationAnnotation,
                Mapping[str, Any],
                ChatFileAnnotationParams,
                ChatFileAnnotation,
            ]
        ]
        """Sources the answer cites, and the parsed form of files that were sent. Sending the file
        ones back saves parsing again. (Source: guide.)
        """

        reasoning_content: Optional[str]
        """Same as `reasoning`, under the name some other services use; accepted when sent. (Source:
        guide.)
        """

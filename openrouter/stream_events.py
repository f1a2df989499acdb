"""What a chat stream says, as typed events: text, reasoning, tool calls, images and how it ended.

All are immutable. Tell them apart by class, with ``isinstance`` or ``match``, or by ``type``; type
checkers understand both. ``openrouter.event_reader`` makes them from chunks.

Example:
    >>> def shown(event: StreamEvent) -> str:
    ...     if event.type == "text_delta":
    ...         return event.text
    ...     if event.type == "tool_call_done":
    ...         return f"{event.name}({event.arguments})"
    ...     return ""
    >>> shown(TextDelta("Hel"))
    'Hel'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, Union

import attrs

if TYPE_CHECKING:
    from typing import Any, Dict

    from openrouter_api.models import (
        ChatAssistantImagesItem,
        ChatFileAnnotation,
        ChatToolCall,
        ChatUrlCitationAnnotation,
        ChatUsage,
    )

    Annotation = Union[ChatUrlCitationAnnotation, ChatFileAnnotation, Dict[str, Any]]


@attrs.frozen
class TextDelta:
    """More text of the answer.

    Attributes:
        text: The new piece, never empty.
        choice: Index of the choice, as in all events.

    Example:
        >>> TextDelta("Hel").type
        'text_delta'
    """

    type: ClassVar[Literal["text_delta"]] = "text_delta"
    text: str
    choice: int = 0


@attrs.frozen
class ReasoningDelta:
    """More of what the model thinks before it answers, as far as it is shown.

    Attributes:
        text: The new piece, never empty.
        choice: Index of the choice.

    Example:
        >>> ReasoningDelta("First, ").text
        'First, '
    """

    type: ClassVar[Literal["reasoning_delta"]] = "reasoning_delta"
    text: str
    choice: int = 0


@attrs.frozen
class RefusalDelta:
    """More of the words with which the model declines.

    Attributes:
        text: The new piece, never empty.
        choice: Index of the choice.

    Example:
        >>> RefusalDelta("I cannot").text
        'I cannot'
    """

    type: ClassVar[Literal["refusal_delta"]] = "refusal_delta"
    text: str
    choice: int = 0


@attrs.frozen
class ImageAdded:
    """An image that the model has made.

    Attributes:
        url: The image, mostly a data URL with base64; empty where ``image`` has it in another form.
        image: The image as the API describes it.
        choice: Index of the choice.

    Example:
        >>> from openrouter_api.models import ChatAssistantImagesItem
        >>> data = {"image_url": {"url": "data:image/png;base64,AA=="}}
        >>> image = ChatAssistantImagesItem.from_dict(data)
        >>> ImageAdded(image.image_url.url, image).url
        'data:image/png;base64,AA=='
    """

    type: ClassVar[Literal["image_added"]] = "image_added"
    url: str
    image: ChatAssistantImagesItem
    choice: int = 0


@attrs.frozen
class AudioDelta:
    """More of a spoken answer; at least one of the two texts is not empty.

    Attributes:
        data: The next piece of the sound's base64 text; join the pieces before decoding.
        transcript: The next piece of what is said, as text.
        choice: Index of the choice.

    Example:
        >>> AudioDelta(data="UklGRg==", transcript="Hel").transcript
        'Hel'
    """

    type: ClassVar[Literal["audio_delta"]] = "audio_delta"
    data: str
    transcript: str
    choice: int = 0


@attrs.frozen
class AnnotationsAdded:
    """Sources that the answer cites, or the parsed form of files that were sent.

    Attributes:
        annotations: The new ones, at least one; those of a kind that no description knows are
            dicts.
        choice: Index of the choice.

    Example:
        >>> cited = {"type": "url_citation", "url_citation": {"url": "https://example.org"}}
        >>> AnnotationsAdded([cited]).annotations[0]["type"]
        'url_citation'
    """

    type: ClassVar[Literal["annotations_added"]] = "annotations_added"
    annotations: list[Annotation]
    choice: int = 0


@attrs.frozen
class ToolCallDelta:
    """A tool call has begun or grown.

    Attributes:
        index: Which call of the choice, from 0 in the order in which they begin; the same in all
            events of one call.
        id: Its id, as soon as it is known; empty until then.
        name: The name of the function, as soon as it is known; empty until then.
        arguments: The new piece of the arguments' JSON text; empty where only the id or the name
            is new.
        choice: Index of the choice.

    Example:
        >>> ToolCallDelta(0, "call_1", "weather", '{"city": ').arguments
        '{"city": '
    """

    type: ClassVar[Literal["tool_call_delta"]] = "tool_call_delta"
    index: int
    id: str
    name: str
    arguments: str
    choice: int = 0


@attrs.frozen
class ToolCallDone:
    """A tool call is whole, and equal to the one in the completion.

    No provider should go on with a call after that. Should one do so, a second event with the same
    index brings the call as it is then.

    Attributes:
        index: As in the call's ``ToolCallDelta`` events.
        id: Its id; empty where the provider gave none.
        name: The name of the function; empty where the provider gave none.
        arguments: The whole arguments as JSON text; broken JSON where the model wrote such, or
            where the token limit cut it off.
        tool_call: The call as the completion has it.
        choice: Index of the choice.

    Example:
        >>> import json
        >>> from openrouter_api.models import ChatToolCall
        >>> call = ChatToolCall.from_dict({"id": "call_1"})
        >>> event = ToolCallDone(0, "call_1", "weather", '{"city": "Oslo"}', call)
        >>> event.name, json.loads(event.arguments)
        ('weather', {'city': 'Oslo'})
    """

    type: ClassVar[Literal["tool_call_done"]] = "tool_call_done"
    index: int
    id: str
    name: str
    arguments: str
    tool_call: ChatToolCall
    choice: int = 0


@attrs.frozen
class Finished:
    """A choice has ended. It comes once, again only if the API changes its mind about the reason.

    Attributes:
        finish_reason: Why, as the API says it.
        native_finish_reason: Why, in the provider's own words; None where they are not known.
        choice: Index of the choice.

    Example:
        >>> Finished("stop").finish_reason
        'stop'
    """

    type: ClassVar[Literal["finished"]] = "finished"
    finish_reason: str
    native_finish_reason: str | None = None
    choice: int = 0


@attrs.frozen
class UsageReported:
    """What the answer took: tokens and cost.

    Attributes:
        usage: As the API says it; ``openrouter.pricing.charged(usage).cost`` is the exact cost.

    Example:
        >>> from openrouter.pricing import charged
        >>> from openrouter_api.models import ChatUsage
        >>> charged(UsageReported(ChatUsage.from_dict({"cost": 0.25})).usage).cost
        Decimal('0.25')
    """

    type: ClassVar[Literal["usage_reported"]] = "usage_reported"
    usage: ChatUsage


@attrs.frozen
class KeepAlive:
    """A comment line of the stream: the model is still at work.

    Attributes:
        text: What it says, ``OPENROUTER PROCESSING`` as a rule.

    Example:
        >>> KeepAlive("OPENROUTER PROCESSING").type
        'keep_alive'
    """

    type: ClassVar[Literal["keep_alive"]] = "keep_alive"
    text: str


StreamEvent = Union[
    TextDelta,
    ReasoningDelta,
    RefusalDelta,
    ImageAdded,
    AudioDelta,
    AnnotationsAdded,
    ToolCallDelta,
    ToolCallDone,
    Finished,
    UsageReported,
    KeepAlive,
]

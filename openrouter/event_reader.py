"""From the chunks of a chat stream to its typed events.

A chunk may say several things at once, and what matters most to a program, that a tool call is
whole, no chunk says at all. ``EventReader`` takes chunks apart into events and knows when a call is
whole: when the choice finishes, when the stream ends, and already when a next call begins if the
arguments are a whole JSON object by then. Pieces of parallel calls may come interleaved, so the
beginning of a next call alone proves nothing.

The events of one chunk come choice by choice, in this order: reasoning, text, refusal, images,
audio, annotations, tool calls, finish; the usage comes last. Calls that become whole with the
finish of their choice come before it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from openrouter.completions import choice_index, text_of
from openrouter.growing import Grown
from openrouter.stream_events import (
    AnnotationsAdded,
    AudioDelta,
    Finished,
    ImageAdded,
    ReasoningDelta,
    RefusalDelta,
    TextDelta,
    ToolCallDelta,
    ToolCallDone,
    UsageReported,
)
from openrouter.tool_call_pieces import ToolCalls, whole_call
from openrouter_api.model import Model
from openrouter_api.models import ChatAssistantImagesItem, ChatToolCall, ChatUsage

if TYPE_CHECKING:
    from openrouter.completions import ChatChunk
    from openrouter.growing import Json
    from openrouter.stream_events import StreamEvent


class EventReader:
    """Takes the chunks of one chat stream apart into events.

    Example:
        >>> from openrouter.completions import ChatChunk
        >>> reader = EventReader()
        >>> piece = {"index": 0, "id": "call-1", "function": {"name": "add", "arguments": "{}"}}
        >>> said = {"content": "Let me see.", "tool_calls": [piece]}
        >>> chunk = ChatChunk.from_dict({"choices": [{"index": 0, "delta": said}]})
        >>> for event in reader.read(chunk) + reader.end():
        ...     print(event.type)
        text_delta
        tool_call_delta
        tool_call_done
    """

    def __init__(self) -> None:
        self._choices: dict[int, _Choice] = {}

    def read(self, chunk: ChatChunk) -> list[StreamEvent]:
        """The events in ``chunk``, often none; what has a wrong type says nothing."""
        events: list[StreamEvent] = []
        values = _fields(chunk)
        choices: Any = chunk.choices
        for place, item in enumerate(choices if type(choices) is list else ()):
            said = _fields(item)
            if said:
                index = choice_index(said.get("index"), place)
                choice = self._choices.get(index)
                if choice is None:
                    choice = self._choices[index] = _Choice(index)
                choice.read(said, events)
        usage = values.get("usage")
        if isinstance(usage, ChatUsage):
            events.append(UsageReported(usage))
        return events

    def end(self) -> list[StreamEvent]:
        """The tool calls that are still open once the stream has ended.

        Not for a stream that broke: what was open then is not whole.
        """
        events: list[StreamEvent] = []
        for index in sorted(self._choices):
            self._choices[index].calls.end(events)
        return events


class _Choice:
    """One choice: what it said about its end, and its tool calls."""

    __slots__ = ("_reason", "calls", "index")

    def __init__(self, index: int) -> None:
        self.index = index
        self.calls = _Calls(index)
        self._reason = ""

    def read(self, choice: Json, events: list[StreamEvent]) -> None:
        delta = _fields(choice.get("delta"))
        if delta:
            _read_words(delta, self.index, events)
            _read_media(delta, self.index, events)
            pieces = delta.get("tool_calls")
            for piece in pieces if type(pieces) is list else ():
                self.calls.add(piece.to_dict() if isinstance(piece, Model) else piece, events)
        # Many providers repeat the reason in the chunk that brings the usage.
        reason = _text(choice.get("finish_reason"))
        if reason and reason != self._reason:
            self._reason = reason
            self.calls.end(events)
            native = _text(choice.get("native_finish_reason")) or None
            events.append(Finished(reason, native, self.index))


def _read_words(delta: Json, choice: int, events: list[StreamEvent]) -> None:
    reasoning = _text(delta.get("reasoning")) or _text(delta.get("reasoning_content"))
    if reasoning:
        events.append(ReasoningDelta(reasoning, choice))
    text = text_of(delta.get("content"))
    if text:
        events.append(TextDelta(text, choice))
    refusal = _text(delta.get("refusal"))
    if refusal:
        events.append(RefusalDelta(refusal, choice))


def _read_media(delta: Json, choice: int, events: list[StreamEvent]) -> None:
    images = delta.get("images")
    for image in images if type(images) is list else ():
        if isinstance(image, ChatAssistantImagesItem):
            url = _text(_fields(image.image_url).get("url"))
            events.append(ImageAdded(url, image, choice))
    audio = _fields(delta.get("audio"))
    data, transcript = _text(audio.get("data")), _text(audio.get("transcript"))
    if data or transcript:
        events.append(AudioDelta(data, transcript, choice))
    annotations = delta.get("annotations")
    if type(annotations) is list:
        found: list[Any] = [item for item in annotations if isinstance(item, (Model, dict))]
        if found:
            events.append(AnnotationsAdded(found, choice))


class _Calls:
    """The tool calls of one choice, merged as in the completion."""

    __slots__ = ("_choice", "_known", "_latest", "_merged", "_open")

    def __init__(self, choice: int) -> None:
        self._choice = choice
        self._merged = ToolCalls()
        # By the identity of the merged call.
        self._known: dict[int, _Call] = {}
        self._open: dict[int, _Call] = {}
        self._latest: _Call | None = None

    def add(self, piece: Any, events: list[StreamEvent]) -> None:
        grown = self._merged.add(piece)
        if grown is None:
            return
        call = self._known.get(id(grown))
        if call is None:
            self._end_latest(events)
            call = self._known[id(grown)] = _Call(grown, len(self._known), self._choice)
        self._latest = self._open[id(grown)] = call
        call.grow(piece, events)

    def _end_latest(self, events: list[StreamEvent]) -> None:
        """A next call begins: the one before is whole if its arguments are."""
        call = self._latest
        # Looked at once, so that the cost stays linear however calls are interleaved.
        if call is None or call.looked_at:
            return
        call.looked_at = True
        whole = whole_call(call.grown)
        if _is_json_object(_arguments(whole)):
            call.done(whole, events)

    def end(self, events: list[StreamEvent]) -> None:
        position = self._merged.position
        for call in sorted(self._open.values(), key=lambda call: position(call.grown)):
            call.done(whole_call(call.grown), events)
        self._open = {}


class _Call:
    """One tool call, and what was told of it."""

    __slots__ = ("_choice", "_index", "_told", "_whole", "grown", "looked_at")

    def __init__(self, grown: Grown, index: int, choice: int) -> None:
        self.grown = grown
        self.looked_at = False
        self._index = index
        self._choice = choice
        self._told: tuple[str, str] | None = None
        self._whole: Json | None = None

    def grow(self, piece: Json, events: list[StreamEvent]) -> None:
        arguments = _arguments(piece)
        names = _names(self.grown.values)
        if arguments or names != self._told:
            self._told = names
            events.append(ToolCallDelta(self._index, *names, arguments, self._choice))

    def done(self, whole: Json, events: list[StreamEvent]) -> None:
        if self._whole is not None and _same(self._whole, whole):
            return
        self._whole = whole
        model = ChatToolCall.from_dict(whole)
        names, arguments = _names(whole), _arguments(whole)
        events.append(ToolCallDone(self._index, *names, arguments, model, self._choice))


def _names(call: Json) -> tuple[str, str]:
    """The id of a call and the name of its function."""
    return _text(call.get("id")), _text(_fields(call.get("function")).get("name"))


def _arguments(call: Json) -> str:
    """The arguments of a call, or of a piece of one; an object in their place as JSON text."""
    arguments = _fields(call.get("function")).get("arguments")
    if isinstance(arguments, str):
        return arguments
    if arguments is None:
        return ""
    try:
        return json.dumps(arguments, ensure_ascii=False)
    except RecursionError:
        return ""


def _is_json_object(text: str) -> bool:
    # Most texts that are not whole show it at their end.
    if not text.rstrip().endswith("}"):
        return False
    try:
        return type(json.loads(text)) is dict
    except (ValueError, RecursionError):
        return False


def _same(one: Json, other: Json) -> bool:
    try:
        return one == other
    except RecursionError:
        return False


def _fields(value: Any) -> Json:
    """The fields of an object, model or dict, as they are; none of anything else."""
    if isinstance(value, Model):
        return value.__dict__
    if isinstance(value, Grown):
        return value.values
    return value if type(value) is dict else {}


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""

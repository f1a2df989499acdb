from __future__ import annotations

import copy
import pickle
from typing import Any

import attrs
import pytest

from openrouter.completions import ChatChunk
from openrouter.event_reader import EventReader
from openrouter.stream_events import (
    AnnotationsAdded,
    AudioDelta,
    Finished,
    ImageAdded,
    KeepAlive,
    ReasoningDelta,
    RefusalDelta,
    StreamEvent,
    TextDelta,
    ToolCallDelta,
    ToolCallDone,
    UsageReported,
)
from openrouter_api.models import (
    ChatAssistantImagesItem,
    ChatFileAnnotation,
    ChatToolCall,
    ChatUrlCitationAnnotation,
    ChatUsage,
)

URL = "data:image/png;base64,AA"
IMAGE = {"type": "image_url", "image_url": {"url": URL}}
CITATION = {"type": "url_citation", "url_citation": {"url": "https://a.example", "title": "A"}}
FILE = {"type": "file", "file": {"hash": "h"}}
CALL = {"id": "a", "type": "function", "function": {"name": "f", "arguments": "{}"}}


def events_in(*choices: Any, **fields: Any) -> list[StreamEvent]:
    """The events of one chunk, without its end."""
    return EventReader().read(ChatChunk.from_dict({"choices": list(choices), **fields}))


def events_of_delta(delta: Any) -> list[StreamEvent]:
    return events_in({"index": 0, "delta": delta})


def test_events_of_one_chunk_come_in_a_fixed_order() -> None:
    delta = {
        "tool_calls": [{"index": 0, **CALL}],
        "annotations": [CITATION, FILE, {"type": "new", "n": 1}],
        "audio": {"id": "x", "data": "QU", "transcript": "Hel"},
        "images": [IMAGE],
        "refusal": "No.",
        "content": "Hello",
        "reasoning": "Hm.",
    }
    choice = {"index": 0, "delta": delta, "finish_reason": "stop", "native_finish_reason": "STOP"}
    usage = {"total_tokens": 3, "cost": 0.1}
    assert events_in(choice, usage=usage) == [
        ReasoningDelta("Hm.", 0),
        TextDelta("Hello", 0),
        RefusalDelta("No.", 0),
        ImageAdded(URL, ChatAssistantImagesItem.from_dict(IMAGE), 0),
        AudioDelta("QU", "Hel", 0),
        AnnotationsAdded(
            [
                ChatUrlCitationAnnotation.from_dict(CITATION),
                ChatFileAnnotation.from_dict(FILE),
                {"type": "new", "n": 1},
            ],
            0,
        ),
        ToolCallDelta(0, "a", "f", "{}", 0),
        ToolCallDone(0, "a", "f", "{}", ChatToolCall.from_dict(CALL), 0),
        Finished("stop", "STOP", 0),
        UsageReported(ChatUsage.from_dict(usage)),
    ]


def test_events_of_several_choices_carry_their_index() -> None:
    choices = [
        {"index": 1, "delta": {"content": "b", "reasoning": "B"}, "finish_reason": "length"},
        {"index": 0, "delta": {"content": "a"}},
    ]
    assert events_in(*choices) == [
        ReasoningDelta("B", 1),
        TextDelta("b", 1),
        Finished("length", None, 1),
        TextDelta("a", 0),
    ]


@pytest.mark.parametrize("index", [None, "0", True, [], {}])
def test_choices_without_an_index_go_by_their_place(index: Any) -> None:
    choice = {"index": index, "delta": {"content": "a"}}
    assert events_in(5, choice, choice) == [TextDelta("a", 1), TextDelta("a", 2)]


WORDS: list[tuple[str, Any, list[StreamEvent]]] = [
    ("nothing", {}, []),
    ("role", {"role": "assistant"}, []),
    ("empty texts", {"content": "", "reasoning": "", "refusal": ""}, []),
    ("nulls", {"content": None, "reasoning": None, "audio": None, "tool_calls": None}, []),
    ("garbage", {"content": 5, "reasoning": [1], "refusal": {}, "audio": "x", "images": 5}, []),
    ("text in parts", {"content": ["a", {"type": "text", "text": "b"}, 5]}, [TextDelta("ab")]),
    ("other name of reasoning", {"reasoning_content": "Hm"}, [ReasoningDelta("Hm")]),
    (
        "both names of reasoning",
        {"reasoning": "Hm", "reasoning_content": "Hm"},
        [ReasoningDelta("Hm")],
    ),
    (
        "one name of reasoning empty",
        {"reasoning": "", "reasoning_content": "Hm"},
        [ReasoningDelta("Hm")],
    ),
    ("sound alone", {"audio": {"data": "QU"}}, [AudioDelta("QU", "")]),
    ("transcript alone", {"audio": {"transcript": "a", "data": None}}, [AudioDelta("", "a")]),
    ("audio without either", {"audio": {"id": "x", "expires_at": 5, "data": 5}}, []),
    ("no images", {"images": []}, []),
    (
        "images that are none",
        {"images": [None, 5, "x", {}]},
        [ImageAdded("", ChatAssistantImagesItem.from_dict({}))],
    ),
    (
        "images in another form",
        {"images": [{"image_url": "data:,"}, {"b64": "AA"}]},
        [
            ImageAdded("", ChatAssistantImagesItem.from_dict({"image_url": "data:,"})),
            ImageAdded("", ChatAssistantImagesItem.from_dict({"b64": "AA"})),
        ],
    ),
    ("no annotations", {"annotations": []}, []),
    ("annotations that are none", {"annotations": [1, None, "x", []]}, []),
    (
        "some annotations",
        {"annotations": [1, FILE]},
        [AnnotationsAdded([ChatFileAnnotation.from_dict(FILE)])],
    ),
    ("tool calls that are none", {"tool_calls": {"index": 0}}, []),
    ("pieces that are none", {"tool_calls": [None, 5, "x", [1]]}, []),
]


@pytest.mark.parametrize(
    ("delta", "events"), [case[1:] for case in WORDS], ids=[c[0] for c in WORDS]
)
def test_events_of_a_delta(delta: Any, events: list[StreamEvent]) -> None:
    before = copy.deepcopy(delta)
    assert events_of_delta(delta) == events
    assert delta == before


@pytest.mark.parametrize("delta", [None, 5, "content", ["content"], True])
def test_delta_that_is_no_object_says_nothing(delta: Any) -> None:
    assert events_of_delta(delta) == []


def test_delta_that_stayed_a_dict_is_read_alike() -> None:
    chunk = ChatChunk.from_dict({})
    chunk.choices = [{"delta": {"content": "a", "tool_calls": [CALL]}}]  # type: ignore[list-item]
    assert EventReader().read(chunk) == [TextDelta("a"), ToolCallDelta(0, "a", "f", "{}")]


@pytest.mark.parametrize("chunk", [None, 5, "choices", [], {}, {"choices": None}, {"choices": {}}])
def test_chunk_without_choices_says_nothing(chunk: Any) -> None:
    assert EventReader().read(ChatChunk.from_dict(chunk)) == []


@pytest.mark.parametrize("choice", [None, 5, "delta", [], {}])
def test_choice_that_is_no_object_says_nothing(choice: Any) -> None:
    reader = EventReader()
    assert reader.read(ChatChunk.from_dict({"choices": [choice]})) == []
    assert reader.end() == []


@pytest.mark.parametrize("usage", [None, 5, "x", [1]])
def test_usage_that_is_none_says_nothing(usage: Any) -> None:
    assert events_in(usage=usage) == []


def finishes(*reasons: Any) -> list[StreamEvent]:
    reader = EventReader()
    chunks = [{"choices": [{"index": 0, "finish_reason": reason}]} for reason in reasons]
    return [event for chunk in chunks for event in reader.read(ChatChunk.from_dict(chunk))]


@pytest.mark.parametrize(
    ("reasons", "told"),
    [
        ((None, "stop"), ["stop"]),
        (("stop", "stop"), ["stop"]),
        (("stop", None, "", "stop"), ["stop"]),
        (("stop", "error"), ["stop", "error"]),
        (("new_reason",), ["new_reason"]),
        ((5, True, [], {}, ""), []),
    ],
)
def test_finish_reason_is_told_once(reasons: Any, told: list[str]) -> None:
    assert finishes(*reasons) == [Finished(reason) for reason in told]


@pytest.mark.parametrize("native", [None, "", 5, []])
def test_native_finish_reason_that_is_none(native: Any) -> None:
    choice = {"index": 0, "finish_reason": "stop", "native_finish_reason": native}
    assert events_in(choice) == [Finished("stop", None, 0)]


ALL: list[StreamEvent] = [
    TextDelta("a"),
    ReasoningDelta("a"),
    RefusalDelta("a"),
    ImageAdded("data:,", ChatAssistantImagesItem.from_dict(IMAGE)),
    AudioDelta("QU", "a"),
    AnnotationsAdded([{"type": "new"}]),
    ToolCallDelta(0, "a", "f", "{"),
    ToolCallDone(0, "a", "f", "{}", ChatToolCall.from_dict(CALL)),
    Finished("stop"),
    UsageReported(ChatUsage.from_dict({"total_tokens": 1})),
    KeepAlive("OPENROUTER PROCESSING"),
]


@pytest.mark.parametrize("event", ALL, ids=lambda event: event.type)
def test_event_is_a_small_value(event: Any) -> None:
    assert pickle.loads(pickle.dumps(event)) == copy.copy(event) == event
    assert event != TextDelta("b")
    assert not hasattr(event, "__dict__")
    for name in (*attrs.fields_dict(type(event)), "type", "new"):
        with pytest.raises(AttributeError):
            setattr(event, name, None)


def test_event_types_are_the_names_of_their_classes() -> None:
    names = [event.type for event in ALL]
    assert len(set(names)) == len(ALL)
    assert ["".join(word.title() for word in name.split("_")) for name in names] == [
        type(event).__name__ for event in ALL
    ]


def shown(event: StreamEvent) -> str:
    """Type checkers know the class from ``type``, or this would not pass them."""
    if event.type == "text_delta" or event.type == "reasoning_delta":
        return event.text
    if event.type == "tool_call_done":
        return event.tool_call.function.name
    return event.transcript if event.type == "audio_delta" else ""


def test_type_tells_the_class() -> None:
    assert [shown(event) for event in ALL if shown(event)] == ["a", "a", "a", "f"]

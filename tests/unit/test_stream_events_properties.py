from __future__ import annotations

import json
import sys
from typing import Any, Union

from hypothesis import example, given, settings
from hypothesis import strategies as st

from openrouter.accumulator import ChatAccumulator
from openrouter.completions import ChatChunk, ChatCompletion, text_of
from openrouter.event_reader import EventReader
from openrouter.stream_events import (
    AnnotationsAdded,
    Finished,
    ReasoningDelta,
    RefusalDelta,
    StreamEvent,
    TextDelta,
    ToolCallDelta,
    ToolCallDone,
    UsageReported,
)
from tests.unit.chat_chunks import CHUNK, ITEM, STREAMED_CHUNK, chunks_of, completions, one


def events_of(chunks: list[Any]) -> list[StreamEvent]:
    reader = EventReader()
    events = [event for chunk in chunks for event in reader.read(ChatChunk.from_dict(chunk))]
    return events + reader.end()


def completion_of(chunks: list[Any]) -> ChatCompletion:
    whole = ChatAccumulator()
    for chunk in chunks:
        whole.add(chunk)
    return whole.completion()


Words = Union[TextDelta, ReasoningDelta, RefusalDelta]


def joined(events: list[StreamEvent], kind: type[Words], choice: int) -> str:
    return "".join(e.text for e in events if isinstance(e, kind) and e.choice == choice)


def calls_in(events: list[StreamEvent], choice: int) -> dict[int, Any]:
    """The calls of a choice by the index of their events; what was said last counts."""
    done = [e for e in events if isinstance(e, ToolCallDone) and e.choice == choice]
    return {event.index: event.tool_call for event in done}


def as_set(calls: Any) -> list[str]:
    return sorted(json.dumps(call.to_dict()) for call in calls)


@settings(deadline=None)
@given(st.lists(CHUNK | ITEM, max_size=6))
def test_any_json_as_a_chunk_is_read_and_stays_as_it_was(chunks: list[Any]) -> None:
    before = json.dumps(chunks)
    for event in events_of(chunks):
        assert event.type
    assert json.dumps(chunks) == before


@settings(deadline=None)
@given(st.lists(STREAMED_CHUNK, max_size=6))
@example([one(delta={"content": [1, {"text": "a"}]}), one(delta={"content": "b"})])
@example([one(delta={"tool_calls": [{"function": {"arguments": "{}"}}]}), one(delta={})])
@example(
    [
        one(delta={"tool_calls": [{"index": 0, "function": {"arguments": "{}"}}]}),
        one(delta={"tool_calls": [{"index": 1}, {"index": 0, "new": 1}]}, finish_reason="stop"),
        one(delta={"tool_calls": [{"index": 1, "function": {"arguments": "{}"}}]}),
    ]
)
def test_events_of_any_stream_agree_with_its_completion(chunks: list[Any]) -> None:
    events = events_of(chunks)
    for choice in completion_of(chunks).choices:
        index, message = choice.index, choice.message
        assert joined(events, TextDelta, index) == text_of(message.content)
        calls = message.tool_calls if type(message.tool_calls) is list else []
        assert as_set(calls_in(events, index).values()) == as_set(calls)
        reasons = [e.finish_reason for e in events if isinstance(e, Finished) and e.choice == index]
        if isinstance(choice.finish_reason, str) and choice.finish_reason:
            assert reasons[-1] == choice.finish_reason


@settings(deadline=None)
@given(st.data(), completions())
def test_events_of_a_stream_say_all_that_its_completion_says(
    data: st.DataObject, whole: dict[str, Any]
) -> None:
    events = events_of(chunks_of(data.draw, whole))
    for choice in ChatCompletion.from_dict(whole).choices:
        index, message = choice.index, choice.message
        assert joined(events, TextDelta, index) == (message.content or "")
        assert joined(events, ReasoningDelta, index) == (message.reasoning or "")
        assert joined(events, RefusalDelta, index) == (message.refusal or "")
        added: list[Any] = []
        for event in events:
            if isinstance(event, AnnotationsAdded) and event.choice == index:
                added += event.annotations
        assert added == (message.annotations or [])
        assert Finished("stop", None, index) in events
        check_tool_calls(events, index, message.tool_calls or [])
    assert [e.usage.total_tokens for e in events if isinstance(e, UsageReported)] == [5]
    assert type(events[-1]) is UsageReported


def check_tool_calls(events: list[StreamEvent], choice: int, calls: Any) -> None:
    """Each call is done once, before its choice finishes, and is what its pieces add up to."""
    done = [e for e in events if isinstance(e, ToolCallDone) and e.choice == choice]
    assert sorted(e.id for e in done) == [call.id for call in calls]
    for event in done:
        call = next(call for call in calls if call.id == event.id)
        assert event.tool_call == call
        assert (event.name, event.arguments) == (call.function.name, call.function.arguments)
        grown = [
            (place, e)
            for place, e in enumerate(events)
            if isinstance(e, ToolCallDelta) and (e.choice, e.index) == (choice, event.index)
        ]
        assert "".join(delta.arguments for _, delta in grown) == event.arguments
        assert (grown[-1][1].id, grown[-1][1].name) == (event.id, event.name)
        assert grown[-1][0] < events.index(event) < events.index(Finished("stop", None, choice))
    assert sorted(e.index for e in done) == list(range(len(calls)))


def operations(pieces: int) -> int:
    """How many functions are called to read a stream of that many chunks."""
    count = 0

    def note(frame: Any, event: str, argument: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    chunks = []
    for number in range(pieces):
        old = {"index": 0, "function": {"arguments": "}"}}
        new = {"id": f"call-{number}", "function": {"name": "g", "arguments": "{}"}}
        choice = one(delta={"content": "x", "tool_calls": [old, new]}, finish_reason=f"{number}")
        chunks.append(ChatChunk.from_dict(choice))
    reader = EventReader()
    before = sys.getprofile()
    sys.setprofile(note)
    try:
        for chunk in chunks:
            reader.read(chunk)
        reader.end()
    finally:
        sys.setprofile(before)
    return count


def test_cost_grows_with_the_length_of_the_stream_and_no_faster() -> None:
    few, many = operations(500), operations(2000)
    assert 3 * few < many < 5 * few

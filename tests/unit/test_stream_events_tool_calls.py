from __future__ import annotations

from typing import Any

import pytest

from openrouter.accumulator import ChatAccumulator
from openrouter.completions import ChatChunk
from openrouter.event_reader import EventReader
from openrouter.stream_events import Finished, StreamEvent, TextDelta, ToolCallDelta, ToolCallDone
from openrouter_api.models import ChatToolCall


def piece(arguments: Any = None, name: Any = None, **fields: Any) -> dict[str, Any]:
    """A piece of a tool call; what is None is left out."""
    function = {"name": name, "arguments": arguments}
    said = {key: value for key, value in function.items() if value is not None}
    return {**fields, **({"function": said} if said else {})}


def grown(index: int, call_id: str, name: str, arguments: str) -> ToolCallDelta:
    return ToolCallDelta(index, call_id, name, arguments, 0)


def done(index: int, call_id: str, name: str, arguments: str, **other: Any) -> ToolCallDone:
    start = {"id": call_id} if call_id else {}
    function = {"arguments": arguments, **({"name": name} if name else {})}
    call = {**start, "type": "function", "function": function, **other}
    return ToolCallDone(index, call_id, name, arguments, ChatToolCall.from_dict(call), 0)


FINISH = "finish"
FINISHED = Finished("tool_calls")


def events_of(steps: list[Any]) -> list[StreamEvent]:
    """The events of these steps, a chunk each: pieces of tool calls, ``FINISH``, a whole delta.

    What is done last is what the completion has.
    """
    reader, whole, events = EventReader(), ChatAccumulator(), []
    for step in steps:
        if step == FINISH:
            choice: dict[str, Any] = {"index": 0, "delta": {}, "finish_reason": "tool_calls"}
        else:
            delta = step if "content" in step else {"tool_calls": [step]}
            choice = {"index": 0, "delta": delta}
        chunk = {"choices": [choice]}
        whole.add(chunk)
        events += reader.read(ChatChunk.from_dict(chunk))
    events += reader.end()
    assert reader.end() == []
    last = {event.index: event.tool_call for event in events if isinstance(event, ToolCallDone)}
    calls = whole.completion().tool_calls
    assert len(last) == len(calls)
    assert all(call in calls for call in last.values())
    return events


CASES: list[tuple[str, list[Any], list[StreamEvent]]] = [
    (
        "one in pieces",
        [
            piece("", "f", index=0, id="a", type="function"),
            piece('{"x"', index=0),
            piece("", index=0),
            piece(": 1}", index=0),
            FINISH,
        ],
        [
            grown(0, "a", "f", ""),
            grown(0, "a", "f", '{"x"'),
            grown(0, "a", "f", ": 1}"),
            done(0, "a", "f", '{"x": 1}'),
            FINISHED,
        ],
    ),
    (
        "cut off",
        [piece('{"x"', "f", index=0, id="a")],
        [grown(0, "a", "f", '{"x"'), done(0, "a", "f", '{"x"')],
    ),
    (
        "text does not end a call",
        [piece("{}", "f", index=0, id="a"), {"content": "Hm."}, FINISH],
        [grown(0, "a", "f", "{}"), TextDelta("Hm."), done(0, "a", "f", "{}"), FINISHED],
    ),
    (
        "a next call begins",
        [piece("{}", "f", index=0, id="a"), piece("{}", "g", index=1, id="b"), FINISH],
        [
            grown(0, "a", "f", "{}"),
            done(0, "a", "f", "{}"),
            grown(1, "b", "g", "{}"),
            done(1, "b", "g", "{}"),
            FINISHED,
        ],
    ),
    (
        "a next call begins without an index",
        [piece('{"n": 1}\n', "f"), piece('{"n": 2}', "f")],
        [
            grown(0, "", "f", '{"n": 1}\n'),
            done(0, "", "f", '{"n": 1}\n'),
            grown(1, "", "f", '{"n": 2}'),
            done(1, "", "f", '{"n": 2}'),
        ],
    ),
    (
        "interleaved",
        [
            piece('{"x":', "f", index=0, id="a"),
            piece('{"y":', "g", index=1, id="b"),
            piece("1}", index=0),
            piece("2}", index=1),
            FINISH,
        ],
        [
            grown(0, "a", "f", '{"x":'),
            grown(1, "b", "g", '{"y":'),
            grown(0, "a", "f", "1}"),
            grown(1, "b", "g", "2}"),
            done(0, "a", "f", '{"x":1}'),
            done(1, "b", "g", '{"y":2}'),
            FINISHED,
        ],
    ),
    (
        "each call is looked at once",
        [
            piece('{"x":', "f", index=0, id="a"),
            piece("", "g", index=1, id="b"),
            piece("1}", index=0),
            piece("{}", "h", index=2, id="c"),
        ],
        [
            grown(0, "a", "f", '{"x":'),
            grown(1, "b", "g", ""),
            grown(0, "a", "f", "1}"),
            grown(2, "c", "h", "{}"),
            done(0, "a", "f", '{"x":1}'),
            done(1, "b", "g", ""),
            done(2, "c", "h", "{}"),
        ],
    ),
    (
        "open calls end in the order of the answer",
        [piece("1", "g", index=1, id="b"), piece("0", "f", index=0, id="a")],
        [
            grown(0, "b", "g", "1"),
            grown(1, "a", "f", "0"),
            done(1, "a", "f", "0"),
            done(0, "b", "g", "1"),
        ],
    ),
    (
        "id and name come later",
        [piece("{", index=0), piece("", "f", index=0), piece("", index=0, id="a"), piece("}")],
        [
            grown(0, "", "", "{"),
            grown(0, "", "f", ""),
            grown(0, "a", "f", ""),
            grown(0, "a", "f", "}"),
            done(0, "a", "f", "{}"),
        ],
    ),
    (
        "same index for all",
        [piece("{}", "f", index=0, id="a"), piece("{}", "g", index=0, id="b")],
        [
            grown(0, "a", "f", "{}"),
            done(0, "a", "f", "{}"),
            grown(1, "b", "g", "{}"),
            done(1, "b", "g", "{}"),
        ],
    ),
    (
        "null arguments",
        [{"index": 0, "id": "a", "function": {"name": "f", "arguments": None}}],
        [grown(0, "a", "f", ""), done(0, "a", "f", "")],
    ),
    (
        "nothing new after the finish",
        [piece("{}", "f", index=0, id="a"), FINISH, piece("", "f", index=0, id="a"), FINISH],
        [grown(0, "a", "f", "{}"), done(0, "a", "f", "{}"), FINISHED],
    ),
    (
        "a call goes on after the finish",
        [piece('{"x":', "f", index=0, id="a"), FINISH, piece("1}", index=0)],
        [
            grown(0, "a", "f", '{"x":'),
            done(0, "a", "f", '{"x":'),
            FINISHED,
            grown(0, "a", "f", "1}"),
            done(0, "a", "f", '{"x":1}'),
        ],
    ),
    (
        "a call goes on after a next one began",
        [piece("{}", "f", index=0, id="a"), piece("", "g", index=1), piece("!", index=0), FINISH],
        [
            grown(0, "a", "f", "{}"),
            done(0, "a", "f", "{}"),
            grown(1, "", "g", ""),
            grown(0, "a", "f", "!"),
            done(0, "a", "f", "{}!"),
            done(1, "", "g", ""),
            FINISHED,
        ],
    ),
    (
        "a call begins after the finish",
        [FINISH, piece("{}", "f", index=0, id="a")],
        [FINISHED, grown(0, "a", "f", "{}"), done(0, "a", "f", "{}")],
    ),
    (
        "unknown fields",
        [piece("{}", "f", index=0, id="a", new=1), {"index": 0, "more": [2]}],
        [grown(0, "a", "f", "{}"), done(0, "a", "f", "{}", new=1, more=[2])],
    ),
]


@pytest.mark.parametrize(("steps", "events"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_tool_calls(steps: list[Any], events: list[StreamEvent]) -> None:
    assert events_of(steps) == events


@pytest.mark.parametrize("text", ["", "1", '"}', "[]", '{"x": {}', "{}}", '["}"', "}", '"{}"'])
def test_arguments_that_are_no_object_may_go_on_when_a_next_call_begins(text: str) -> None:
    steps = [piece(text, "f", index=0, id="a"), piece("{}", "g", index=1, id="b"), FINISH]
    assert events_of(steps) == [
        grown(0, "a", "f", text),
        grown(1, "b", "g", "{}"),
        done(0, "a", "f", text),
        done(1, "b", "g", "{}"),
        FINISHED,
    ]


def test_pieces_of_one_chunk_are_read_in_order() -> None:
    pieces = [piece("{}", "f", index=0, id="a"), piece("{}", "g", index=1, id="b")]
    apart = events_of(pieces)
    assert events_of([{"content": None, "tool_calls": pieces}]) == apart


def test_calls_of_several_choices_are_apart() -> None:
    pieces = [piece("{}", "f", index=0, id="a"), piece("[]", "g", index=0, id="b")]
    choices = [
        {"index": index, "delta": {"tool_calls": [piece]}} for index, piece in enumerate(pieces)
    ]
    reader = EventReader()
    events = reader.read(ChatChunk.from_dict({"choices": choices[::-1]}))
    assert events == [ToolCallDelta(0, "b", "g", "[]", 1), ToolCallDelta(0, "a", "f", "{}", 0)]
    finish = {"index": 1, "finish_reason": "tool_calls"}
    ended = reader.read(ChatChunk.from_dict({"choices": [finish]}))
    assert [event.type for event in ended] == ["tool_call_done", "finished"]
    assert {event.choice for event in ended if isinstance(event, (ToolCallDone, Finished))} == {1}
    assert [event.choice for event in reader.end() if isinstance(event, ToolCallDone)] == [0]


def test_calls_of_several_choices_end_in_the_order_of_the_choices() -> None:
    call = piece("{}", "f", id="a")
    choices = [{"index": index, "delta": {"tool_calls": [call]}} for index in (2, 0, 1)]
    reader = EventReader()
    reader.read(ChatChunk.from_dict({"choices": choices}))
    ended = [event for event in reader.end() if isinstance(event, ToolCallDone)]
    assert [event.choice for event in ended] == [0, 1, 2]


def test_arguments_as_an_object_are_told_as_text() -> None:
    first, last = events_of([piece({"place": "Zürich"}, "f", index=0, id="a")])
    assert isinstance(first, ToolCallDelta)
    assert isinstance(last, ToolCallDone)
    assert first.arguments == last.arguments == '{"place": "Zürich"}'
    assert last.tool_call.to_dict()["function"]["arguments"] == {"place": "Zürich"}


@pytest.mark.parametrize("function", [None, 5, "f", ["f"], {"name": 5}, {"name": ["f"]}])
def test_function_that_is_none(function: Any) -> None:
    events = events_of([{"index": 0, "id": "a", "function": function}])
    assert events[0] == ToolCallDelta(0, "a", "", "", 0)
    assert isinstance(events[1], ToolCallDone)
    assert (events[1].name, events[1].arguments) == ("", "")


def deep() -> Any:
    value: Any = []
    for _ in range(100_000):
        value = [value]
    return value


def test_arguments_that_are_nested_too_deeply_are_none() -> None:
    call = {"index": 0, "id": "a", "function": {"name": "f", "arguments": {"x": deep()}}}
    reader = EventReader()
    chunk = ChatChunk.from_dict({"choices": [{"index": 0, "delta": {"tool_calls": [call]}}]})
    assert reader.read(chunk) == [ToolCallDelta(0, "a", "f", "", 0)]
    (done,) = reader.end()
    assert isinstance(done, ToolCallDone)
    assert (done.arguments, done.tool_call.id) == ("", "a")


def test_arguments_text_that_is_nested_too_deeply_is_not_whole() -> None:
    text = '{"x":' * 100_000 + "}" * 100_000
    kinds = [event.type for event in events_of([piece(text, "f"), piece("{}", "g")])]
    assert kinds == ["tool_call_delta"] * 2 + ["tool_call_done"] * 2


def test_call_that_changed_too_deep_to_see_is_told_again() -> None:
    reader = EventReader()
    for reason in ("stop", "error"):
        call = {"index": 0, "id": "a", "new": {"x": deep()}}
        choice = {"index": 0, "delta": {"tool_calls": [call]}, "finish_reason": reason}
        events = reader.read(ChatChunk.from_dict({"choices": [choice]}))
        assert events[-2].type == "tool_call_done"

from __future__ import annotations

import json
from typing import Any

import pytest

from openrouter.accumulator import ChatAccumulator


def message_of(*deltas: Any) -> dict[str, Any]:
    """The message that these deltas of one choice make."""
    whole = ChatAccumulator()
    for delta in deltas:
        whole.add({"choices": [{"index": 0, "delta": delta}]})
    (choice,) = whole.to_dict()["choices"]
    message: dict[str, Any] = choice["message"]
    json.dumps(message)
    return message


def piece(arguments: Any = None, name: Any = None, **fields: Any) -> dict[str, Any]:
    """A piece of a tool call; what is None is left out."""
    function = {"name": name, "arguments": arguments}
    said = {key: value for key, value in function.items() if value is not None}
    return {**fields, **({"function": said} if said else {})}


def call(call_id: str | None, name: str | None, arguments: Any, **more: Any) -> dict[str, Any]:
    """A whole tool call."""
    function = {"arguments": arguments} if name is None else {"name": name, "arguments": arguments}
    start = {} if call_id is None else {"id": call_id}
    return {**start, "type": "function", "function": function, **more}


CALLS: list[tuple[str, list[Any], list[Any]]] = [
    (
        "one in pieces",
        [
            piece("", "f", index=0, id="a", type="function"),
            piece('{"x"', index=0),
            piece(": 1}", index=0),
        ],
        [call("a", "f", '{"x": 1}')],
    ),
    (
        "empty strings for what was said",
        [piece("{", "f", index=0, id="a"), piece("}", "", index=0, id="", type="")],
        [call("a", "f", "{}")],
    ),
    (
        "nulls for what was said",
        [
            piece("{", "f", index=0, id="a"),
            {"index": 0, "id": None, "type": None, "function": {"name": None, "arguments": "}"}},
        ],
        [call("a", "f", "{}")],
    ),
    (
        "two by index",
        [
            piece("{", "f", index=0, id="a"),
            piece("[", "g", index=1, id="b"),
            piece("}", index=0),
            piece("]", index=1),
        ],
        [call("a", "f", "{}"), call("b", "g", "[]")],
    ),
    (
        "in the order of the index",
        [piece("1", "g", index=1, id="b"), piece("0", "f", index=0, id="a")],
        [call("a", "f", "0"), call("b", "g", "1")],
    ),
    (
        "same index, other id",
        [piece("1", "f", index=0, id="a"), piece("2", "g", index=0, id="b"), piece("3", index=0)],
        [call("a", "f", "1"), call("b", "g", "23")],
    ),
    (
        "same index, other id, mixed",
        [
            piece("1", "f", index=0, id="a"),
            piece("2", "f", index=0, id="b"),
            piece("3", index=0, id="a"),
        ],
        [call("a", "f", "13"), call("b", "f", "2")],
    ),
    (
        "same index, no id, other name",
        [piece("1", "f", index=0), piece("2", "g", index=0), piece("3", index=0)],
        [call(None, "f", "1"), call(None, "g", "23")],
    ),
    (
        "same id, other index",
        [piece("1", "f", index=0, id="a"), piece("2", "f", index=1, id="a")],
        [call("a", "f", "1"), call("a", "f", "2")],
    ),
    (
        "name and id repeated",
        [
            piece("1", "f", index=0, id="a"),
            piece("2", "f", index=0, id="a"),
            piece("3", "f", index=0),
        ],
        [call("a", "f", "123")],
    ),
    (
        "name repeated without id",
        [piece("1", "f", index=0), piece("2", "f", index=0)],
        [call(None, "f", "12")],
    ),
    (
        "name corrected",
        [piece("1", "f", index=0, id="a"), piece("2", "g", index=0, id="a")],
        [call("a", "g", "12")],
    ),
    (
        "id comes later",
        [piece("1", "f", index=0), piece("2", index=0, id="a"), piece("3", index=0)],
        [call("a", "f", "123")],
    ),
    (
        "by id without index",
        [piece("1", "f", id="a"), piece("2", "g", id="b"), piece("3", id="a"), piece("4", id="b")],
        [call("a", "f", "13"), call("b", "g", "24")],
    ),
    (
        "by id, the rest without",
        [piece("1", "f", id="a"), piece("2"), piece("3", "g", id="b"), piece("4")],
        [call("a", "f", "12"), call("b", "g", "34")],
    ),
    (
        "by name only",
        [piece("1", "f"), piece("2"), piece("3", "f"), piece("4")],
        [call(None, "f", "12"), call(None, "f", "34")],
    ),
    (
        "index comes later",
        [piece("1", "f", id="a"), piece("2", index=0), piece("3", index=0, id="a")],
        [call("a", "f", "123")],
    ),
    (
        "index is left out later",
        [
            piece("1", "f", index=0, id="a"),
            piece("2", "g", index=1, id="b"),
            piece("3", id="a"),
            piece("4"),
        ],
        [call("a", "f", "134"), call("b", "g", "2")],
    ),
    (
        "without index after those with",
        [
            piece("1", "g", index=1, id="b"),
            piece("2", "h", id="c"),
            piece("0", "f", index=0, id="a"),
        ],
        [call("a", "f", "0"), call("b", "g", "1"), call("c", "h", "2")],
    ),
    ("arguments as an object", [piece({"x": 1}, "f", index=0, id="a")], [call("a", "f", {"x": 1})]),
    (
        "arguments empty, then an object",
        [piece("", "f", index=0, id="a"), piece({"x": 1}, index=0)],
        [call("a", "f", {"x": 1})],
    ),
    ("name comes later", [{"id": "a"}, piece("1", "f"), piece("2", "")], [call("a", "f", "12")]),
    ("no arguments", [piece(None, "f", index=0, id="a")], [call("a", "f", "")]),
    (
        "null arguments",
        [{"id": "a", "function": {"name": "f", "arguments": None}}],
        [call("a", "f", "")],
    ),
    ("no function", [{"index": 0, "id": "a"}], [{"id": "a", "type": "function"}]),
    (
        "function is garbage",
        [{"id": "a", "function": 5}, piece("1", "f", id="a"), {"id": "a", "function": [5]}],
        [call("a", "f", "1")],
    ),
    (
        "custom tool",
        [
            {"index": 0, "id": "a", "type": "custom", "custom": {"name": "f", "input": "x"}},
            {"index": 0, "custom": {"input": "y"}},
        ],
        [{"id": "a", "type": "custom", "custom": {"name": "f", "input": "xy"}}],
    ),
    (
        "unknown fields",
        [
            piece("1", "f", id="a", new={"x": 1}),
            piece("2", id="a", extra=[1]),
            {"id": "a", "extra": [2], "function": {"strict": True}},
        ],
        [
            {
                "id": "a",
                "type": "function",
                "function": {"name": "f", "arguments": "12", "strict": True},
                "new": {"x": 1},
                "extra": [1, 2],
            }
        ],
    ),
    (
        "index is garbage",
        [piece("1", "f", index=[0], id="a"), piece("2", index={}, id="a"), piece("3", index=True)],
        [call("a", "f", "123")],
    ),
    (
        "index is a text",
        [piece("1", "f", index="0"), piece("2", "f", index="1"), piece("3", index="0")],
        [call(None, "f", "13"), call(None, "f", "2")],
    ),
    (
        "id is garbage",
        [piece("1", "f", index=0, id={"x": 1}), piece("2", index=0, id=None)],
        [call(None, "f", "12", id={"x": 1})],
    ),
    (
        "name is garbage",
        [{"function": {"name": {"x": 1}}}, {"function": {"name": ["y"]}}],
        [
            {"type": "function", "function": {"name": {"x": 1}, "arguments": ""}},
            {"type": "function", "function": {"name": ["y"], "arguments": ""}},
        ],
    ),
    (
        "pieces that are no objects",
        [5, None, "x", [1], piece("1", "f", id="a")],
        [call("a", "f", "1")],
    ),
]


@pytest.mark.parametrize(
    ("pieces", "calls"), [case[1:] for case in CALLS], ids=[case[0] for case in CALLS]
)
def test_tool_calls_of_pieces(pieces: list[Any], calls: list[Any]) -> None:
    apart = message_of(*({"tool_calls": [piece]} for piece in pieces))
    assert apart["tool_calls"] == calls
    assert message_of({"tool_calls": pieces}) == apart


@pytest.mark.parametrize("step", [1, 2, 3, 7])
def test_tool_call_arguments_split_anywhere(step: int) -> None:
    text = '{"place": "Zürich \\"ZRH\\" 😀", "days": [1, 2]}'
    pieces = [text[start : start + step] for start in range(0, len(text), step)]
    first = piece("", "weather", index=0, id="a", type="function")
    message = message_of(
        {"tool_calls": [first]}, *({"tool_calls": [piece(part, index=0)]} for part in pieces)
    )
    assert message["tool_calls"] == [call("a", "weather", text)]


def text(said: str, **fields: Any) -> dict[str, Any]:
    return {"type": "reasoning.text", "text": said, **fields}


DATA = {"type": "reasoning.encrypted", "data": "X"}
RECORD = {
    "type": "reasoning.server_tool_call",
    "tool_name": "t",
    "arguments": "{}",
    "result": "1",
    "index": 0,
}
DETAILS: list[tuple[str, list[Any], list[Any]]] = [
    (
        "by index",
        [text("a", index=0), text("b", index=0), text("c", index=1)],
        [text("ab", index=0), text("c", index=1)],
    ),
    ("without index", [text("a"), text("b")], [text("ab")]),
    ("index only on some", [text("a", index=0), text("b")], [text("a", index=0), text("b")]),
    (
        "signature at the end",
        [
            text("a", index=0, format="f"),
            {"type": "reasoning.text", "signature": "S", "index": 0, "format": "f"},
        ],
        [text("a", index=0, format="f", signature="S")],
    ),
    (
        "signature without index",
        [text("a"), {"type": "reasoning.text", "signature": "S"}],
        [text("a", signature="S")],
    ),
    (
        "signatures without index",
        [text("a"), text("", signature="S"), text("b"), text("", signature="T")],
        [text("a", signature="S"), text("b", signature="T")],
    ),
    (
        "signature null first",
        [text("a", signature=None, index=0), text("b", signature="S", index=0)],
        [text("ab", signature="S", index=0)],
    ),
    (
        "summary",
        [
            {"type": "reasoning.summary", "summary": "a", "index": 0},
            {"type": "reasoning.summary", "summary": "b", "index": 0},
        ],
        [{"type": "reasoning.summary", "summary": "ab", "index": 0}],
    ),
    ("encrypted without index", [DATA, DATA], [DATA, DATA]),
    (
        "encrypted with index",
        [{**DATA, "index": 0, "id": "r"}, {**DATA, "index": 0, "id": "r"}],
        [{**DATA, "data": "XX", "index": 0, "id": "r"}],
    ),
    (
        "another id",
        [{**DATA, "index": 0, "id": "r"}, {**DATA, "index": 0, "id": "s"}],
        [{**DATA, "index": 0, "id": "r"}, {**DATA, "index": 0, "id": "s"}],
    ),
    ("id comes later", [text("a", id=None), text("b", id="r")], [text("ab", id="r")]),
    (
        "another type, same index",
        [text("a", index=0), {**DATA, "index": 0}],
        [text("a", index=0), {**DATA, "index": 0}],
    ),
    (
        "order is kept",
        [text("a", index=1), text("b", index=0), text("c", index=1)],
        [text("a", index=1), text("b", index=0), text("c", index=1)],
    ),
    ("tool records stay apart", [RECORD, RECORD], [RECORD, RECORD]),
    (
        "text null",
        [text("a", index=0), {"type": "reasoning.text", "text": None, "index": 0}],
        [text("a", index=0)],
    ),
    ("no objects", [text("a"), 5, "x", None, text("b")], [text("a"), 5, "x", None, text("b")]),
    ("type is garbage", [{"type": [1]}, {"type": [1], "id": [2]}], [{"type": [1, 1], "id": [2]}]),
]


@pytest.mark.parametrize(
    ("pieces", "details"), [case[1:] for case in DETAILS], ids=[case[0] for case in DETAILS]
)
def test_reasoning_details_of_pieces(pieces: list[Any], details: list[Any]) -> None:
    assert (
        message_of(*({"reasoning_details": [piece]} for piece in pieces))["reasoning_details"]
        == details
    )
    assert message_of({"reasoning_details": pieces})["reasoning_details"] == details

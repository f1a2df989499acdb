from __future__ import annotations

import json
import sys
from typing import Any, Iterator

from hypothesis import example, given
from hypothesis import strategies as st

from openrouter.accumulator import ChatAccumulator


def accumulated(*chunks: Any) -> ChatAccumulator:
    whole = ChatAccumulator()
    for chunk in chunks:
        whole.add(chunk)
    return whole


def one(**choice: Any) -> dict[str, Any]:
    return {"choices": [{"index": 0, **choice}]}


ITEM: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 2) | st.floats() | st.sampled_from(["", "a", "b"]),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from("abc"), inner, max_size=2),
    max_leaves=4,
)


def shaped(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """An object with some of the fields, each right or garbage; or no object."""
    options = {name: right | ITEM for name, right in fields.items()}
    return st.fixed_dictionaries({}, optional=options) | ITEM


FUNCTION = shaped(name=ITEM, arguments=ITEM, custom=ITEM, new=ITEM)
CALL = shaped(
    index=st.integers(0, 2), id=ITEM, type=ITEM, function=FUNCTION, custom=FUNCTION, new=ITEM
)
KINDS = st.sampled_from(["reasoning.text", "reasoning.encrypted", "reasoning.server_tool_call"])
DETAIL = shaped(index=ITEM, id=ITEM, type=KINDS, text=ITEM, signature=ITEM, data=ITEM)
DELTA = shaped(
    role=ITEM,
    content=ITEM,
    audio=shaped(id=ITEM, data=ITEM, audio=ITEM),
    tool_calls=st.lists(CALL, max_size=3),
    reasoning_details=st.lists(DETAIL, max_size=3),
    new=ITEM,
)
CHOICE = shaped(index=ITEM, delta=DELTA, message=DELTA, logprobs=ITEM, finish_reason=ITEM, new=ITEM)
CHUNK = shaped(id=ITEM, object=ITEM, choices=st.lists(CHOICE, max_size=3), usage=ITEM)


@given(st.lists(CHUNK, max_size=6))
@example([one(delta={"audio": 5}), one(delta={"audio": {"data": "x"}})])
@example([one(delta={"tool_calls": [{"function": 5}, {"function": {"name": "f"}}]})])
def test_any_chunks_make_a_completion_of_json_and_stay_as_they_were(chunks: list[Any]) -> None:
    before = json.dumps(chunks)
    whole = accumulated(*chunks)
    assert json.dumps(chunks) == before
    text = json.dumps(whole.to_dict())
    assert json.dumps(whole.completion().to_dict()) == text
    assert isinstance(whole.completion().text, str)
    assert isinstance(whole.finished, bool)
    assert isinstance(whole.has_content, bool)
    accumulated(*json.loads(before)).to_dict()
    assert json.dumps(whole.to_dict()) == text


# Completions, and the ways in which they may be cut into chunks.

TEXT = st.text(max_size=12)
NAMED = st.sampled_from(["weather", "search", "f"])
KIND_FIELDS = {
    "reasoning.text": "text",
    "reasoning.summary": "summary",
    "reasoning.encrypted": "data",
    "reasoning.server_tool_call": "result",
}


def pieces_of(draw: Any, text: str) -> list[str]:
    """``text`` cut at random places; some pieces may be empty."""
    places = st.lists(st.integers(0, len(text)), max_size=4).map(sorted)
    edges = [0, *draw(places), len(text)]
    return [text[start:end] for start, end in zip(edges, edges[1:])]


def woven(draw: Any, tracks: list[list[Any]]) -> list[Any]:
    """All items of all tracks in one list, each track in its own order."""
    left = [list(track) for track in tracks if track]
    result = []
    while left:
        track = left[draw(st.integers(0, len(left) - 1))]
        result.append(track.pop(0))
        left = [track for track in left if track]
    return result


@st.composite
def messages(draw: Any) -> dict[str, Any]:
    count = draw(st.integers(0, 3))
    calls = [
        {
            "id": f"call-{i}",
            "type": "function",
            "function": {"name": draw(NAMED), "arguments": draw(TEXT)},
        }
        for i in range(count)
    ]
    kinds = draw(st.lists(st.sampled_from(sorted(KIND_FIELDS)), max_size=3))
    details = [
        {"type": kind, KIND_FIELDS[kind]: draw(TEXT), "index": i} for i, kind in enumerate(kinds)
    ]
    for detail in details:
        if detail["type"] == "reasoning.text" and draw(st.booleans()):
            detail["signature"] = draw(TEXT.filter(bool))
    optional = {
        "reasoning": draw(st.none() | TEXT),
        "refusal": draw(st.none() | TEXT),
        "new": draw(st.none() | TEXT),
        "annotations": [{"n": n} for n in range(draw(st.integers(0, 3)))],
        "tool_calls": calls,
        "reasoning_details": details,
    }
    said = {key: value for key, value in optional.items() if value not in (None, [])}
    return {"role": "assistant", "content": draw(st.none() | TEXT), **said}


def tool_call_pieces(draw: Any, calls: list[Any]) -> list[Any]:
    """Deltas of tool calls as one kind of provider sends them."""
    has_index, repeats_id, repeats_name = (draw(st.booleans()) for _ in range(3))
    if not has_index:
        repeats_name = repeats_name and repeats_id
    tracks = []
    for index, call in enumerate(calls):
        name, track = call["function"]["name"], []
        for number, part in enumerate(pieces_of(draw, call["function"]["arguments"])):
            piece: dict[str, Any] = {"function": {"arguments": part}}
            if has_index:
                piece["index"] = index
            if number == 0 or repeats_id:
                piece.update(id=call["id"], type="function")
            if number == 0 or repeats_name:
                piece["function"]["name"] = name
            track.append(piece)
        tracks.append(track)
    if has_index:
        return woven(draw, tracks)
    if repeats_id:
        return [track[0] for track in tracks] + woven(draw, [track[1:] for track in tracks])
    return [piece for track in tracks for piece in track]


def detail_pieces(draw: Any, detail: dict[str, Any]) -> list[Any]:
    kind = detail["type"]
    if kind == "reasoning.server_tool_call":
        return [detail]
    start = {"type": kind, "index": detail["index"]}
    field = KIND_FIELDS[kind]
    result = [{**start, field: part} for part in pieces_of(draw, detail[field])]
    if "signature" in detail:
        result.append({**start, "signature": detail["signature"]})
    return result


def deltas(draw: Any, message: dict[str, Any]) -> list[Any]:
    tracks: list[list[Any]] = []
    for key, value in message.items():
        if key == "tool_calls":
            tracks.append([{key: [piece]} for piece in tool_call_pieces(draw, value)])
        elif key == "reasoning_details":
            parts = [piece for detail in value for piece in detail_pieces(draw, detail)]
            tracks.append([{key: [piece]} for piece in parts])
        elif key == "annotations":
            tracks.append([{key: [item]} for item in value])
        elif key == "role" or value is None:
            tracks.append([{key: value}])
        else:
            tracks.append([{key: part} for part in pieces_of(draw, value)])
    return woven(draw, tracks)


@given(st.data(), st.lists(messages(), min_size=1, max_size=3))
def test_any_completion_cut_into_chunks_comes_back(data: st.DataObject, whole: list[Any]) -> None:
    choices = [
        {
            "index": index,
            "message": message,
            "finish_reason": "stop",
            "logprobs": {"content": [index, 1]},
        }
        for index, message in enumerate(whole)
    ]
    tracks = []
    for choice in choices:
        index, cut = choice["index"], deltas(data.draw, choice["message"])
        track = [{"index": index, "delta": delta, "finish_reason": None} for delta in cut]
        track.append({"index": index, "delta": {}, "logprobs": {"content": [index]}})
        track.append(
            {"index": index, "delta": {}, "logprobs": {"content": [1]}, "finish_reason": "stop"}
        )
        tracks.append(track)
    head: dict[str, Any] = {"id": "gen-1", "object": "chat.completion.chunk", "model": "m/one"}
    chunks = [{**head, "choices": [choice]} for choice in woven(data.draw, tracks)]
    usage = {"total_tokens": 5, "cost": 0.25}
    chunks.append({**head, "choices": [], "usage": usage})

    answer = accumulated(*chunks)

    expected: dict[str, Any] = {
        **head,
        "object": "chat.completion",
        "choices": choices,
        "usage": usage,
    }
    assert answer.to_dict() == expected
    assert answer.finished
    assert answer.completion().text == (whole[0]["content"] or "")


def long_stream(pieces: int) -> Iterator[Any]:
    for number in range(pieces):
        call = {"index": number % 50, "function": {"name": f"f{number % 50}", "arguments": "x"}}
        new = {"id": f"call-{number}", "function": {"name": "g", "arguments": "{}"}}
        detail = {"type": "reasoning.text", "text": "x", "index": number % 2}
        yield one(
            delta={
                "content": "x",
                "images": [1],
                "tool_calls": [call, new],
                "reasoning_details": [detail],
            },
            logprobs={"content": [1]},
        )


def operations(pieces: int) -> int:
    """How many functions are called to put a stream of that many chunks together."""
    count = 0

    def note(frame: Any, event: str, argument: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    chunks = list(long_stream(pieces))
    whole = ChatAccumulator()
    old = sys.getprofile()
    sys.setprofile(note)
    try:
        for chunk in chunks:
            whole.add(chunk)
            _ = whole.finished
        whole.to_dict()
    finally:
        sys.setprofile(old)
    return count


def test_cost_grows_with_the_length_of_the_stream_and_no_faster() -> None:
    few, many = operations(500), operations(2000)
    assert 3 * few < many < 5 * few

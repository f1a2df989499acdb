"""Hypothesis strategies for chat streams: chunks of any shape, and completions cut into chunks."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st


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
CHOICE_FIELDS = {
    "index": ITEM,
    "delta": DELTA,
    "logprobs": ITEM,
    "finish_reason": st.sampled_from(["stop", "error"]),
    "new": ITEM,
}
CHOICE = shaped(message=DELTA, **CHOICE_FIELDS)


def chunks_with(choice: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Chunks of any shape."""
    return shaped(id=ITEM, object=ITEM, choices=st.lists(choice, max_size=3), usage=ITEM)


CHUNK = chunks_with(CHOICE)
# A stream says no whole messages; what becomes of one is tested apart.
STREAMED_CHUNK = chunks_with(shaped(**CHOICE_FIELDS))


# Completions, and the ways in which they may be cut into chunks.

TEXT = st.text(max_size=12)
ARGUMENTS = TEXT | st.sampled_from(["{}", '{"place": "Zürich}", "days": [1, {}]}'])
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
            "function": {"name": draw(NAMED), "arguments": draw(ARGUMENTS)},
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


def chunks_of(draw: Any, completion: dict[str, Any]) -> list[Any]:
    """Chunks that add up to ``completion``, whose logprobs are lists of two."""
    tracks = []
    for choice in completion["choices"]:
        index, logprobs = choice["index"], choice["logprobs"]["content"]
        track: list[dict[str, Any]] = [
            {"index": index, "delta": delta, "finish_reason": None}
            for delta in deltas(draw, choice["message"])
        ]
        track += [{"index": index, "delta": {}, "logprobs": {"content": [n]}} for n in logprobs]
        track[-1]["finish_reason"] = choice["finish_reason"]
        tracks.append(track)
    head = {name: completion[name] for name in ("id", "model")}
    head["object"] = "chat.completion.chunk"
    chunks = [{**head, "choices": [choice]} for choice in woven(draw, tracks)]
    return [*chunks, {**head, "choices": [], "usage": completion["usage"]}]


@st.composite
def completions(draw: Any) -> dict[str, Any]:
    """Completions as the API sends them, of one to three choices."""
    return {
        "id": "gen-1",
        "object": "chat.completion",
        "model": "m/one",
        "choices": [
            {
                "index": index,
                "message": message,
                "finish_reason": "stop",
                "logprobs": {"content": [index, 1]},
            }
            for index, message in enumerate(draw(st.lists(messages(), min_size=1, max_size=3)))
        ],
        "usage": {"total_tokens": 5, "cost": 0.25},
    }

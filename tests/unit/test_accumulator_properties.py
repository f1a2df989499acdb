from __future__ import annotations

import json
import sys
from typing import Any, Iterator

from hypothesis import example, given
from hypothesis import strategies as st

from openrouter.accumulator import ChatAccumulator
from tests.unit.chat_chunks import CHUNK, chunks_of, completions, one


def accumulated(*chunks: Any) -> ChatAccumulator:
    whole = ChatAccumulator()
    for chunk in chunks:
        whole.add(chunk)
    return whole


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


@given(st.data(), completions())
def test_any_completion_cut_into_chunks_comes_back(
    data: st.DataObject, whole: dict[str, Any]
) -> None:
    answer = accumulated(*chunks_of(data.draw, whole))

    assert answer.to_dict() == whole
    assert answer.finished
    assert answer.completion().text == (whole["choices"][0]["message"]["content"] or "")


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

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openrouter.completions import ChatCompletion
from openrouter.resuming import Repetition, body_for_the_rest

HI = {"role": "user", "content": "Hi"}


def answer(text: Any = "Once upon ", **message: Any) -> ChatCompletion:
    said = {"role": "assistant", "content": text, **message}
    return ChatCompletion.from_dict({"choices": [{"index": 0, "message": said}]})


def test_body_ends_with_what_was_said_without_its_last_blanks() -> None:
    body = {"model": "m/one", "messages": [HI], "seed": 1}
    rest = body_for_the_rest(body, answer())
    assert rest == {**body, "messages": [HI, {"role": "assistant", "content": "Once upon"}]}
    assert body["messages"] == [HI]


def test_body_joins_what_the_caller_began() -> None:
    begun = {"role": "assistant", "content": "Well: ", "name": "Bard"}
    rest = body_for_the_rest({"messages": [HI, begun]}, answer())
    assert rest is not None
    assert rest["messages"] == [HI, {**begun, "content": "Well: Once upon"}]


@pytest.mark.parametrize(
    "partial",
    [
        answer(""),
        answer("  \n"),
        answer(tool_calls=[{"id": "1", "function": {"name": "f"}}]),
        ChatCompletion.from_dict({}),
        ChatCompletion.from_dict({"choices": 7}),
        ChatCompletion.from_dict({"choices": [{"message": {"content": "a"}}] * 2}),
    ],
)
def test_body_for_what_cannot_be_continued(partial: ChatCompletion) -> None:
    assert body_for_the_rest({"messages": [HI]}, partial) is None


@pytest.mark.parametrize(
    "messages",
    [None, "Hi", [HI, {"role": "assistant", "content": [{"type": "text", "text": "Well"}]}]],
)
def test_body_whose_messages_cannot_be_continued(messages: Any) -> None:
    assert body_for_the_rest({"messages": messages}, answer()) is None


@pytest.mark.parametrize("last", [None, HI, {"role": "assistant", "tool_calls": [1]}])
def test_body_after_any_other_message(last: Any) -> None:
    rest = body_for_the_rest({"messages": [last]}, answer())
    assert rest is not None
    assert rest["messages"] == [last, {"role": "assistant", "content": "Once upon"}]


def test_body_without_messages_in_it_yet() -> None:
    assert body_for_the_rest({"messages": []}, answer()) is not None


@pytest.mark.parametrize(
    ("said", "pieces", "rest"),
    [
        ("Once upon ", ["a time"], "a time"),
        ("Once upon ", [" a time"], "a time"),
        ("Once upon", [" a time"], " a time"),
        ("Once upon ", ["Once upon a time"], "a time"),
        ("Once upon ", ["On", "ce", " upon", " a", " time"], "a time"),
        ("Once upon ", ["Once more"], "Once more"),
        ("Once upon\n\n", ["\n", "\n", "a time"], "a time"),
        ("Once upon\n\n", ["\na time"], "a time"),
        ("Once upon\n ", ["\n\na time"], "\na time"),
        ("Once upon ", ["Once"], ""),
        ("a", ["", "b", "a"], "ba"),
    ],
)
def test_repetition_is_dropped(said: str, pieces: list[str], rest: str) -> None:
    repetition = Repetition(said)
    assert "".join(repetition.rest(piece) for piece in pieces) == rest


@given(said=st.text("ab \n", max_size=6), text=st.text("ab \n", max_size=12), data=st.data())
def test_repetition_does_not_depend_on_how_the_text_is_cut(
    said: str, text: str, data: st.DataObject
) -> None:
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=4)))
    pieces = [text[a:b] for a, b in zip([0, *cuts], [*cuts, len(text)])]
    repetition, whole = Repetition(said), Repetition(said)
    assert "".join(map(repetition.rest, pieces)) == whole.rest(text)


@given(said=st.text(min_size=1), rest=st.text())
def test_repetition_of_all_leaves_the_rest(said: str, rest: str) -> None:
    assert Repetition(said).rest(said + rest) == rest


def test_strip_changes_the_text_of_a_chunk_only() -> None:
    repetition = Repetition("One ")
    chunk: Any = {"id": "x", "choices": [{"index": 0, "delta": {"role": "a", "content": "One t"}}]}
    assert repetition.strip(chunk)
    assert chunk == {"id": "x", "choices": [{"index": 0, "delta": {"role": "a", "content": "t"}}]}
    assert not repetition.strip({"choices": [{"delta": {"content": "wo"}}]})


@pytest.mark.parametrize(
    "chunk",
    [None, [], {"choices": 7}, {"choices": [None, {"delta": 7}, {"delta": {"content": None}}]}],
)
def test_strip_leaves_any_other_shape_alone(chunk: Any) -> None:
    assert not Repetition("One ").strip(chunk)

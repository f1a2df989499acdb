from __future__ import annotations

import copy
import json
import math
import pickle
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from openrouter import ChatChunk, ChatCompletion
from openrouter.completions import choice_index, reasoning_of, text_of
from openrouter_api.models import ChatAssistantMessage

# The names that matter, so that generated JSON is often nearly an answer.
NAMES = (
    *("id", "model", "choices", "usage", "cost", "index", "message", "delta", "content", "text"),
    *("reasoning", "reasoning_content", "tool_calls", "finish_reason", "function", "type"),
    *("_generation_id", "generation_id", "to_dict", "_delta", "replace", "__class__", "", " whole"),
)
KEYS = st.sampled_from(NAMES) | st.text(max_size=3)
JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=6),
    max_leaves=20,
)


def answer(**message: Any) -> ChatCompletion:
    return ChatCompletion.from_dict({"id": "gen-1", "choices": [{"index": 0, "message": message}]})


def chunk(*choices: Any) -> ChatChunk:
    return ChatChunk.from_dict({"choices": list(choices)})


def nearly(field: str) -> st.SearchStrategy[Any]:
    """JSON that has the shape of an answer down to a random depth."""
    inner = st.fixed_dictionaries(
        {}, optional={"content": JSON, "reasoning": JSON, "tool_calls": JSON, "role": JSON}
    )
    choice = st.fixed_dictionaries(
        {}, optional={field: inner | JSON, "index": JSON, "finish_reason": JSON}
    )
    usage = st.fixed_dictionaries({}, optional={"cost": JSON})
    whole = st.fixed_dictionaries(
        {}, optional={"choices": st.lists(choice | JSON, max_size=3), "usage": usage, "id": JSON}
    )
    return whole | JSON


def same(value: Any) -> str:
    """A text that is equal for equal JSON, where NaN equals NaN."""
    return json.dumps(value, sort_keys=True)


@given(nearly("message"))
@example({"choices": {"0": {}}})
@example({"choices": [[]], "usage": []})
@example({"choices": ["text"], "usage": "free"})
def test_completion_of_any_json_reads_without_an_exception(data: Any) -> None:
    completion = ChatCompletion.from_dict(data)
    assert isinstance(completion.text, str)
    assert isinstance(completion.tool_calls, list)
    assert completion.cost is None or completion.cost.is_finite()
    assert completion.message is None or isinstance(completion.message, ChatAssistantMessage)
    for text in (completion.reasoning, completion.finish_reason, completion.generation_id):
        assert text is None or isinstance(text, str)
    assert same(completion.to_dict()) == same(data)
    repr(completion)


@given(nearly("delta"))
@example({"choices": [5, None, "a", [], {"delta": "x"}]})
def test_chunk_of_any_json_reads_without_an_exception(data: Any) -> None:
    piece = ChatChunk.from_dict(data)
    assert isinstance(piece.text, str)
    assert isinstance(piece.reasoning, str)
    assert piece.finish_reason is None or isinstance(piece.finish_reason, str)
    assert same(piece.to_dict()) == same(data)
    repr(piece)


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("Hello", "Hello"),
        ("", ""),
        (None, ""),
        (5, ""),
        ({"text": "Hello"}, ""),
        ([], ""),
        ([{"type": "text", "text": "Hel"}, {"type": "text", "text": "lo"}], "Hello"),
        ([{"type": "image_url", "image_url": {"url": "x"}}, {"type": "text", "text": "!"}], "!"),
        ([{"type": "text", "text": 5}, {"type": "text"}, None, 5, ["a"], {"text": "!"}], "!"),
        (["Hel", "lo"], "Hello"),
    ],
)
def test_text_of_contents(content: Any, text: str) -> None:
    assert text_of(content) == text
    assert answer(content=content).text == text
    assert chunk({"index": 0, "delta": {"content": content}}).text == text


@pytest.mark.parametrize(
    ("message", "reasoning"),
    [
        ({}, None),
        ({"reasoning": "Hm."}, "Hm."),
        ({"reasoning_content": "Hm."}, "Hm."),
        ({"reasoning": "Hm.", "reasoning_content": "Ha."}, "Hm."),
        ({"reasoning": "", "reasoning_content": "Ha."}, "Ha."),
        ({"reasoning": ["Hm."], "reasoning_content": "Ha."}, "Ha."),
        ({"reasoning": None, "reasoning_content": ""}, None),
        ({"reasoning": 5}, None),
    ],
)
def test_reasoning_of_messages(message: Any, reasoning: str | None) -> None:
    assert answer(**message).reasoning == reasoning
    assert chunk({"delta": message}).reasoning == (reasoning or "")
    assert reasoning_of(None) is None


@pytest.mark.parametrize(
    ("written", "cost"),
    [
        ("0", "0"),
        ("1", "1"),
        ("0.0000135", "0.0000135"),
        ("1.35e-05", "0.0000135"),
        ("0.1", "0.1"),
        ("0.30000000000000004", "0.30000000000000004"),
        ("123456.789012", "123456.789012"),
        ("1e-9", "0.000000001"),
        ("-0.5", "-0.5"),
        ("12345678901234567890", "12345678901234567890"),
    ],
)
def test_cost_is_the_number_as_it_was_written(written: str, cost: str) -> None:
    completion = ChatCompletion.from_dict(json.loads(f'{{"usage": {{"cost": {written}}}}}'))
    assert completion.cost == Decimal(cost)
    assert isinstance(completion.cost, Decimal)


@given(st.decimals(0, 10_000, places=10))
def test_cost_any_amount_is_exact(amount: Decimal) -> None:
    usage = json.loads(f'{{"cost": {amount}}}')
    assert ChatCompletion.from_dict({"usage": usage}).cost == amount


def test_costs_add_up_exactly() -> None:
    answer = ChatCompletion.from_dict({"usage": {"cost": 0.1}})
    assert sum((answer.cost or Decimal(0) for _ in range(10)), Decimal(0)) == Decimal("1.0")


@pytest.mark.parametrize(
    "cost", [None, True, False, "0.1", "", math.nan, math.inf, -math.inf, [], {}, [0.1]]
)
def test_cost_of_what_is_no_amount_is_none(cost: Any) -> None:
    assert ChatCompletion.from_dict({"usage": {"cost": cost}}).cost is None


@pytest.mark.parametrize("data", [{}, {"usage": None}, {"usage": 5}, {"usage": {}}, [], None])
def test_cost_that_did_not_arrive_is_none(data: Any) -> None:
    assert ChatCompletion.from_dict(data).cost is None


def test_cost_of_a_number_that_is_no_money_is_none() -> None:
    answer = ChatCompletion.from_dict({"usage": {"cost": 10**5000}})
    assert (answer.cost, answer.cost_source) == (None, "unknown")


def test_cost_of_a_float_that_prints_in_its_own_way() -> None:
    class Amount(float):
        def __repr__(self) -> str:
            return f"Amount({float(self)})"

    assert ChatCompletion.from_dict({"usage": {"cost": Amount(0.1)}}).cost == Decimal("0.1")


def test_completion_reads_the_first_choice() -> None:
    data = {
        "id": "gen-1",
        "choices": [
            {
                "index": 0,
                "finish_reason": "tool_calls",
                "message": {
                    "role": "assistant",
                    "content": None,
                    "tool_calls": [
                        {
                            "id": "a",
                            "type": "function",
                            "function": {"name": "f", "arguments": "{}"},
                        }
                    ],
                },
            },
            {"index": 1, "finish_reason": "stop", "message": {"content": "Other"}},
        ],
    }
    completion = ChatCompletion.from_dict(data)
    (call,) = completion.tool_calls
    assert (call.id, call.function.name, call.function.arguments) == ("a", "f", "{}")
    assert (completion.text, completion.finish_reason) == ("", "tool_calls")
    assert completion.message is completion.choices[0].message
    assert completion.to_dict() == data


def test_completion_finish_reason_is_never_rewritten() -> None:
    data = {"choices": [{"finish_reason": "end_turn_of_tomorrow"}]}
    assert ChatCompletion.from_dict(data).finish_reason == "end_turn_of_tomorrow"


@pytest.mark.parametrize("message", [None, "Hello", ["Hello"], 5])
def test_completion_message_that_is_none(message: Any) -> None:
    completion = ChatCompletion.from_dict({"choices": [{"message": message}]})
    assert completion.message is None
    assert (completion.text, completion.tool_calls, completion.reasoning) == ("", [], None)


def test_generation_id_is_the_id_unless_a_header_said_more() -> None:
    completion = answer(content="Hi")
    assert completion.generation_id == "gen-1"
    completion._generation_id = "gen-2"
    assert completion.generation_id == "gen-2"
    assert completion.id == "gen-1"
    assert "gen-2" not in json.dumps(completion.to_dict())


def test_generation_id_missing() -> None:
    assert ChatCompletion.from_dict({}).generation_id is None
    assert ChatCompletion.from_dict({"id": 5}).generation_id is None


def test_generation_id_of_the_json_is_data() -> None:
    completion = ChatCompletion.from_dict(
        {"id": "gen-1", "_generation_id": "x", "generation_id": "y"}
    )
    assert completion.generation_id == "gen-1"
    assert completion["_generation_id"] == "x"
    assert completion.to_dict() == {"id": "gen-1", "_generation_id": "x", "generation_id": "y"}


def copies(completion: ChatCompletion) -> list[ChatCompletion]:
    made = [copy.copy(completion), copy.deepcopy(completion)]
    # The second is what copy.replace of Python 3.13 calls.
    made += [completion.replace(), completion.__replace__()]
    made += [
        pickle.loads(pickle.dumps(completion, protocol))
        for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1)
    ]
    return made


@pytest.mark.parametrize("header", [None, "gen-2"])
def test_completion_copies_keep_everything(header: str | None) -> None:
    completion = answer(content="Hi", reasoning_details=[{"type": "reasoning.text", "text": "Hm."}])
    if header:
        completion._generation_id = header
    for made in copies(completion):
        assert type(made) is ChatCompletion
        assert made == completion
        assert made is not completion
        assert made.generation_id == (header or "gen-1")
        assert made.to_dict() == completion.to_dict()


def test_completion_replace() -> None:
    completion = answer(content="Hi")
    completion._generation_id = "gen-2"
    changed = completion.replace(model="m/one")
    assert (changed.model, changed.text, changed.generation_id) == ("m/one", "Hi", "gen-2")
    assert "model" not in completion.to_dict()
    with pytest.raises(TypeError, match="no field 'modle'"):
        completion.replace(modle="m/one")


def test_chunk_copies() -> None:
    piece = chunk({"index": 0, "delta": {"content": "Hi"}})
    for made in (copy.copy(piece), copy.deepcopy(piece), pickle.loads(pickle.dumps(piece))):
        assert made == piece
        assert made.text == "Hi"


@pytest.mark.parametrize(
    ("choices", "text", "reason"),
    [
        ([], "", None),
        ([{"index": 0, "delta": {"content": "a"}, "finish_reason": "stop"}], "a", "stop"),
        ([{"delta": {"content": "a"}, "finish_reason": "stop"}], "a", "stop"),
        ([{"index": None, "delta": {"content": "a"}, "finish_reason": None}], "a", None),
        ([{"index": "0", "delta": {"content": "a"}}], "a", None),
        ([{"index": 1, "delta": {"content": "b"}, "finish_reason": "stop"}], "", None),
        (
            [{"index": 1, "delta": {"content": "b"}}, {"index": 0, "delta": {"content": "a"}}],
            "a",
            None,
        ),
        ([{"delta": {"content": "a"}}, {"delta": {"content": "b"}}], "a", None),
        ([{"index": 0, "delta": None, "finish_reason": {"a": 1}}], "", None),
        ([{"index": 0, "delta": {}, "finish_reason": "error"}], "", "error"),
    ],
)
def test_chunk_reads_the_first_choice(choices: Any, text: str, reason: str | None) -> None:
    piece = chunk(*choices)
    assert (piece.text, piece.finish_reason) == (text, reason)


@pytest.mark.parametrize(
    ("index", "place", "expected"), [(2, 0, 2), (0, 3, 0), (None, 1, 1), ("2", 1, 1), (True, 0, 0)]
)
def test_choice_index(index: Any, place: int, expected: int) -> None:
    assert choice_index(index, place) == expected


def test_chunk_choices_become_models_when_somebody_looks() -> None:
    data = {"id": "x", "choices": [{"index": 0, "delta": {"content": "Hi"}}, 7]}
    looked_at, fresh = ChatChunk.from_dict(data), ChatChunk.from_dict(data)
    assert looked_at.choices[0].delta.content == "Hi"
    assert looked_at.choices[0] is looked_at.choices[0]
    assert looked_at.to_dict() == fresh.to_dict() == data
    assert looked_at == fresh
    assert looked_at != ChatChunk.from_dict({**data, "id": "y"})
    assert looked_at != data
    assert repr(looked_at) == repr(ChatChunk.from_dict(data))
    assert "ChatStreamChoice(" in repr(looked_at)


def test_chunk_looked_at_can_be_changed() -> None:
    piece = ChatChunk.from_dict({"choices": [{"index": 0, "delta": {"content": "Hi"}}]})
    piece.choices[0].delta.content = "Ho"
    assert (piece.text, piece.to_dict()["choices"][0]["delta"]["content"]) == ("Ho", "Ho")
    piece.choices = []
    assert (piece.text, piece.choices, piece.to_dict()) == ("", [], {"choices": []})
    del piece.choices
    assert piece.to_dict() == {}
    assert not piece.choices
    assert ChatChunk(choices=[], created=1, id="x", model="m").choices == []

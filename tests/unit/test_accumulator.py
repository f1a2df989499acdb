from __future__ import annotations

import copy
import json
from typing import Any

import pytest

from openrouter.accumulator import ChatAccumulator


def accumulated(*chunks: Any) -> ChatAccumulator:
    """An accumulator that has seen ``chunks``, none of which it changed."""
    whole = ChatAccumulator()
    before = copy.deepcopy(chunks)
    for chunk in chunks:
        whole.add(chunk)
    whole.to_dict()
    assert chunks == before
    return whole


def one(**choice: Any) -> dict[str, Any]:
    return {"choices": [{"index": 0, **choice}]}


def message_of(*deltas: Any) -> dict[str, Any]:
    """The message that these deltas of one choice make."""
    whole = accumulated(*({"choices": [{"index": 0, "delta": delta}]} for delta in deltas))
    (choice,) = whole.to_dict()["choices"]
    message: dict[str, Any] = choice["message"]
    json.dumps(message)
    return message


FIELDS: list[tuple[str, list[Any], dict[str, Any]]] = [
    ("nothing", [{}], {"content": None}),
    ("null", [None], {"content": None}),
    ("no object", ["Hello", 5, ["Hello"]], {"content": None}),
    ("text", [{"content": "Hel"}, {"content": "lo"}], {"content": "Hello"}),
    ("empty texts", [{"content": ""}, {"content": ""}], {"content": ""}),
    ("null then text", [{"content": None}, {"content": "Hi"}], {"content": "Hi"}),
    ("text then null", [{"content": "Hi"}, {"content": None}], {"content": "Hi"}),
    ("text then garbage", [{"content": "Hi"}, {"content": 5}, {"content": {}}], {"content": "Hi"}),
    ("garbage then text", [{"content": 5}, {"content": "Hi"}], {"content": "Hi"}),
    ("parts", [{"content": [1]}, {"content": [2]}], {"content": [1, 2]}),
    (
        "text then parts",
        [{"content": ""}, {"content": "a"}, {"content": [{"text": "b"}]}],
        {"content": ["a", {"text": "b"}]},
    ),
    (
        "parts then text",
        [{"content": [1]}, {"content": ""}, {"content": "b"}],
        {"content": [1, "b"]},
    ),
    ("empty text then parts", [{"content": ""}, {"content": [1]}], {"content": [1]}),
    ("no parts then text", [{"content": []}, {"content": "a"}], {"content": "a"}),
    (
        "role repeated",
        [{"role": "assistant", "content": "a"}, {"role": "assistant", "content": "b"}],
        {"content": "ab"},
    ),
    (
        "role empty",
        [{"role": ""}, {"role": "assistant"}, {"role": ""}, {"role": None}],
        {"content": None},
    ),
    ("another role", [{"role": "tool"}], {"role": "tool", "content": None}),
    ("reasoning", [{"reasoning": "H"}, {"reasoning": "m"}], {"content": None, "reasoning": "Hm"}),
    (
        "reasoning_content",
        [{"reasoning_content": "H", "content": ""}, {"reasoning_content": "m"}],
        {"content": "", "reasoning_content": "Hm"},
    ),
    (
        "refusal",
        [{"refusal": None}, {"refusal": "N"}, {"refusal": "o"}],
        {"content": None, "refusal": "No"},
    ),
    (
        "images",
        [
            {"images": [{"image_url": {"url": "data:1"}}]},
            {"images": [{"image_url": {"url": "data:2"}}]},
        ],
        {
            "content": None,
            "images": [{"image_url": {"url": "data:1"}}, {"image_url": {"url": "data:2"}}],
        },
    ),
    (
        "annotations",
        [{"annotations": [{"type": "file"}]}, {"annotations": []}, {"annotations": None}],
        {"content": None, "annotations": [{"type": "file"}]},
    ),
    (
        "audio",
        [
            {"audio": {"id": "a", "data": "QU"}},
            {"audio": {"data": "JD", "transcript": "He"}},
            {"audio": {"id": "a", "transcript": "y", "expires_at": 5}},
        ],
        {
            "content": None,
            "audio": {"id": "a", "data": "QUJD", "transcript": "Hey", "expires_at": 5},
        },
    ),
    (
        "audio after null",
        [{"audio": None}, {"audio": {"data": "QU"}}, {"audio": None}],
        {"content": None, "audio": {"data": "QU"}},
    ),
    (
        "audio and garbage",
        [{"audio": "x"}, {"audio": {"data": "QU"}}, {"audio": "y"}, {"audio": [1]}, {"audio": 5}],
        {"content": None, "audio": {"data": "QU"}},
    ),
    ("unknown text", [{"new": "a"}, {"new": "b"}], {"content": None, "new": "ab"}),
    ("unknown list", [{"new": ["a"]}, {"new": ["b"]}], {"content": None, "new": ["a", "b"]}),
    ("unknown number", [{"new": 1}, {"new": 2}, {"new": None}], {"content": None, "new": 2}),
    ("unknown flag", [{"new": True}, {"new": False}], {"content": None, "new": False}),
    ("unknown object", [{"new": {"a": 1}}, {"new": {"b": 2}}], {"content": None, "new": {"b": 2}}),
    ("null stays", [{"refusal": None}], {"content": None, "refusal": None}),
    ("tool calls that are none", [{"tool_calls": []}], {"content": None}),
    ("tool calls null", [{"tool_calls": None}], {"content": None, "tool_calls": None}),
    (
        "details that are none",
        [{"reasoning_details": "x"}],
        {"content": None, "reasoning_details": "x"},
    ),
]


@pytest.mark.parametrize(
    ("deltas", "message"), [case[1:] for case in FIELDS], ids=[case[0] for case in FIELDS]
)
def test_message_of_deltas(deltas: list[Any], message: dict[str, Any]) -> None:
    assert message_of(*deltas) == {"role": "assistant", **message}


def test_stream_as_the_api_sends_it() -> None:
    head = {
        "id": "gen-1",
        "object": "chat.completion.chunk",
        "created": 5,
        "model": "m/one",
        "provider": "P",
    }
    said = [{"role": "assistant", "content": "Hel"}, {"role": "assistant", "content": "lo"}]
    usage = {"total_tokens": 3, "cost": 0.1}
    whole = accumulated(
        *({**head, **one(delta=delta, finish_reason=None)} for delta in said),
        {**head, **one(delta={"content": ""}, finish_reason="stop", native_finish_reason="STOP")},
        {**head, "choices": [], "usage": usage},
    )
    assert whole.to_dict() == {
        **head,
        "object": "chat.completion",
        "usage": usage,
        "choices": [
            {
                "index": 0,
                "message": {"role": "assistant", "content": "Hello"},
                "finish_reason": "stop",
                "native_finish_reason": "STOP",
            }
        ],
    }
    assert whole.completion().text == "Hello"
    assert whole.completion().to_dict() == whole.to_dict()


def test_stream_of_nothing() -> None:
    whole = accumulated()
    assert whole.to_dict() == {"choices": []}
    assert (whole.finished, whole.has_content) == (False, False)
    assert whole.completion().text == ""


@pytest.mark.parametrize(
    "chunk",
    [None, 5, "x", [], {}, {"choices": None}, {"choices": {}}, {"choices": [None, 5, "x", []]}],
)
def test_chunk_that_says_nothing(chunk: Any) -> None:
    whole = accumulated(one(delta={"content": "a"}), chunk, one(delta={"content": "b"}))
    assert whole.completion().text == "ab"


def test_top_level_is_what_was_said_last() -> None:
    whole = accumulated(
        {"id": "", "model": "", "x": 1, "usage": None},
        {"id": "gen-1", "model": "m/one", "usage": {"cost": 1}, "error": {"code": 502}},
        {"id": "", "model": None, "x": 2, "usage": None},
    )
    assert whole.to_dict() == {
        "id": "gen-1",
        "model": "m/one",
        "x": 2,
        "usage": {"cost": 1},
        "error": {"code": 502},
        "choices": [],
    }


def test_several_choices_in_the_order_of_their_index() -> None:
    whole = accumulated(
        {
            "choices": [
                {"index": 1, "delta": {"content": "B"}},
                {"index": 0, "delta": {"content": "A"}},
            ]
        },
        {"choices": [{"index": 0, "delta": {"content": "a"}, "finish_reason": "stop"}]},
        {"choices": [{"index": 1, "delta": {"content": "b"}}]},
    )
    assert [(c["index"], c["message"]["content"]) for c in whole.to_dict()["choices"]] == [
        (0, "Aa"),
        (1, "Bb"),
    ]
    assert not whole.finished
    whole.add({"choices": [{"index": 1, "delta": {}, "finish_reason": "length"}]})
    assert whole.finished


@pytest.mark.parametrize("index", [None, "0", 0.5, True, [], {}])
def test_choices_without_an_index_go_by_their_place(index: Any) -> None:
    first = {"index": index, "delta": {"content": "A"}}
    second = {"index": index, "delta": {"content": "B"}}
    whole = accumulated({"choices": [first, second]}, {"choices": [first]})
    assert [(c["index"], c["message"]["content"]) for c in whole.to_dict()["choices"]] == [
        (0, "AA"),
        (1, "B"),
    ]


@pytest.mark.parametrize(
    ("reasons", "reason", "finished"),
    [
        ([None], None, False),
        ([None, "stop"], "stop", True),
        (["stop", None], "stop", True),
        (["", "stop", ""], "stop", True),
        ([""], "", False),
        (["stop", "error"], "error", True),
    ],
)
def test_finish_reason_is_what_was_said_last(reasons: Any, reason: Any, finished: bool) -> None:
    whole = accumulated(*(one(delta={}, finish_reason=said) for said in reasons))
    assert whole.to_dict()["choices"][0]["finish_reason"] == reason
    assert whole.finished is finished


def test_choice_fields_that_no_description_knows() -> None:
    whole = accumulated(
        one(delta={}, new="a", error=None),
        one(new="b", error={"code": 1}),
        one(new=None, error=None),
    )
    (choice,) = whole.to_dict()["choices"]
    assert (choice["new"], choice["error"]) == ("b", {"code": 1})


def test_logprobs_add_up() -> None:
    whole = accumulated(
        one(delta={}, logprobs=None),
        one(delta={}, logprobs={"content": [{"token": "a"}], "refusal": None}),
        one(delta={}, logprobs={"content": [{"token": "b"}], "refusal": None}),
        one(delta={}, logprobs=None),
    )
    assert whole.to_dict()["choices"][0]["logprobs"] == {
        "content": [{"token": "a"}, {"token": "b"}],
        "refusal": None,
    }


@pytest.mark.parametrize("garbage", [None, "x", 5, [1]])
def test_logprobs_that_are_none(garbage: Any) -> None:
    assert accumulated(one(logprobs=garbage)).to_dict()["choices"][0]["logprobs"] == garbage
    whole = accumulated(one(logprobs={"content": [1]}), one(logprobs=garbage))
    assert whole.to_dict()["choices"][0]["logprobs"] == {"content": [1]}


def test_message_in_place_of_deltas_is_kept() -> None:
    whole = accumulated(
        one(message={"role": "assistant", "content": "Hello", "x": 1}, finish_reason="stop")
    )
    assert whole.completion().text == "Hello"
    assert whole.has_content


def test_message_beside_deltas_fills_what_they_left_out() -> None:
    whole = accumulated(
        one(delta={"role": "", "content": "", "reasoning": "Hm."}),
        one(
            delta={"tool_calls": [{"index": 0, "id": "a"}]},
            message={"content": "Hello", "reasoning": "no"},
        ),
    )
    assert whole.to_dict()["choices"][0]["message"] == {
        "content": "Hello",
        "reasoning": "Hm.",
        "role": "assistant",
        "tool_calls": [{"id": "a", "type": "function"}],
    }


@pytest.mark.parametrize("garbage", ["Hello", 5, ["Hello"]])
def test_message_that_is_no_object(garbage: Any) -> None:
    whole = accumulated(one(delta={"content": "Hi"}, message=garbage))
    assert whole.to_dict()["choices"][0]["message"] == {"role": "assistant", "content": "Hi"}


@pytest.mark.parametrize(
    ("delta", "expected"),
    [
        ({"role": "assistant", "content": ""}, False),
        ({"content": None, "audio": None, "tool_calls": None, "images": []}, False),
        ({"content": "a"}, True),
        ({"reasoning": "a"}, True),
        ({"images": [1]}, True),
        ({"audio": {"data": "x"}}, True),
        ({"tool_calls": [{"index": 0}]}, True),
        ({"reasoning_details": [{"type": "x"}]}, True),
    ],
)
def test_has_content(delta: Any, expected: bool) -> None:
    assert accumulated(one(delta={"role": "assistant"}), one(delta=delta)).has_content is expected


def test_completion_so_far_does_not_change_later() -> None:
    chunk = one(
        delta={
            "content": "a",
            "images": [1],
            "audio": {"data": "a", "list": [1]},
            "reasoning_details": [{"type": "reasoning.text", "text": "a", "list": [1]}],
            "tool_calls": [{"index": 0, "function": {"arguments": "a"}, "list": [1]}],
        },
        logprobs={"content": [1]},
    )
    whole = accumulated(chunk)
    so_far, completion = whole.to_dict(), whole.completion()
    before = copy.deepcopy(so_far)
    whole.add(chunk)
    assert so_far == before == completion.to_dict()
    assert whole.to_dict() != before

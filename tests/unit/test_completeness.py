from __future__ import annotations

import pickle
from typing import Any

import pytest

from openrouter import ChatCompletion, IncompleteResponseError


def answer(reason: str | None, text: str | None = "Once", **more: Any) -> ChatCompletion:
    message = {"role": "assistant", "content": text, **more.pop("message", {})}
    return ChatCompletion.from_dict(
        {
            "id": "gen-1",
            "model": "a/b",
            "provider": "Someone",
            "choices": [{"index": 0, "finish_reason": reason, "message": message}],
            **more,
        }
    )


@pytest.mark.parametrize("reason", ["stop", "tool_calls", "a_reason_of_tomorrow"])
def test_whole_answer_is_given_back(reason: str) -> None:
    whole = answer(reason)
    assert whole.require_complete() is whole


@pytest.mark.parametrize(
    ("incomplete", "line"),
    [
        (
            answer("length", usage={"completion_tokens": 5}),
            "The answer was cut off at its greatest length after 5 tokens; raise max_tokens, or "
            "send the answer back to have it continued",
        ),
        (
            answer("length"),
            "The answer was cut off at its greatest length; raise max_tokens, or send the answer "
            "back to have it continued",
        ),
        (
            answer(
                "length",
                None,
                usage={
                    "completion_tokens": 90,
                    "completion_tokens_details": {"reasoning_tokens": 90},
                },
            ),
            "Reasoning used up the whole budget (90 of 90 tokens) and no answer was written; "
            "raise max_tokens or lower the reasoning effort",
        ),
        (
            answer("length", "", message={"reasoning": "Hm."}),
            "Reasoning used up the whole budget and no answer was written; raise max_tokens or "
            "lower the reasoning effort",
        ),
        (
            answer("content_filter"),
            "A content filter stopped the answer; change the input or ask another model",
        ),
        (
            answer("error"),
            "The provider failed while it answered; ask again, or another model",
        ),
        (
            answer(None),
            "The answer has no finish reason, so it was cut off; ask again",
        ),
    ],
)
def test_incomplete_answer_says_what_is_missing_and_what_to_do(
    incomplete: ChatCompletion, line: str
) -> None:
    with pytest.raises(IncompleteResponseError) as caught:
        incomplete.require_complete()
    error = caught.value
    assert str(error) == f"Incomplete answer for a/b at Someone: {line}"
    assert error.partial is incomplete
    assert (error.finish_reason, error.generation_id) == (incomplete.finish_reason, "gen-1")


def test_incomplete_answer_with_tool_calls_was_not_eaten_by_reasoning() -> None:
    call = {"id": "1", "type": "function", "function": {"name": "f", "arguments": "{"}}
    cut = answer("length", None, message={"reasoning": "Hm.", "tool_calls": [call]})
    with pytest.raises(IncompleteResponseError, match="cut off at its greatest length"):
        cut.require_complete()


def test_answer_of_no_shape_at_all_is_incomplete() -> None:
    with pytest.raises(IncompleteResponseError, match="no finish reason"):
        ChatCompletion.from_dict(["?"]).require_complete()


def test_incomplete_error_pickles_with_the_answer() -> None:
    with pytest.raises(IncompleteResponseError) as caught:
        answer("length").require_complete()
    copy = pickle.loads(pickle.dumps(caught.value))
    assert (copy.finish_reason, copy.advice) == ("length", caught.value.advice)
    assert copy.partial == caught.value.partial

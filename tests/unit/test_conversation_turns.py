from __future__ import annotations

from decimal import Decimal
from typing import Any

import attrs
import pytest

from openrouter.attempts import Attempt
from openrouter.completions import ChatCompletion
from openrouter.content import image, system, text, tool, user
from openrouter.conversation_turns import Turn, asked, exchanges, taken, turn_of
from openrouter.errors import ConfigurationError
from openrouter_api.models import ChatContentText, ChatUserMessage

PICTURE = image("https://example.com/a.png")
QUESTION = asked("Hi")


def completion(message: Any = None, **fields: Any) -> ChatCompletion:
    message = {"role": "assistant", "content": "Hello"} if message is None else message
    choice = {"index": 0, "finish_reason": "stop", "message": message}
    return ChatCompletion.from_dict({"id": "gen-1", "choices": [choice], **fields})


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Hi", (user("Hi"),)),
        (["Hi"], (user("Hi"),)),
        (["Hi", PICTURE], (user("Hi", PICTURE),)),
        (PICTURE, (user(PICTURE),)),
        (("a", text("b")), (user("a", text("b")),)),
        (user("Hi"), (user("Hi"),)),
        ([tool("call_1", "22")], (tool("call_1", "22"),)),
        ([tool("1", "a"), tool("2", "b"), user("c")], (tool("1", "a"), tool("2", "b"), user("c"))),
        (ChatUserMessage.from_dict({"role": "user", "content": "Hi"}), (user("Hi"),)),
        (ChatContentText.from_dict({"type": "text", "text": "Hi"}), (user(text("Hi")),)),
    ],
)
def test_asked_makes_messages(said: Any, expected: Any) -> None:
    assert asked(said) == expected


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ([], "at least one text or part"),
        (None, "not NoneType"),
        (b"Hi", "not bytes"),
        (["Hi", user("Hi")], "content or messages, not both"),
        ([{"role": None, "content": "Hi"}], "has no role"),
    ],
)
def test_asked_refuses_what_cannot_be_said(said: Any, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        asked(said)


def test_asked_is_a_copy() -> None:
    part = {"type": "text", "text": "Hi"}
    messages = asked([part])
    part["text"] = "changed"
    assert messages[0]["content"] == [{"type": "text", "text": "Hi"}]


def test_whole_answer_goes_back_as_it_came() -> None:
    message = {
        "content": "Hello",
        "reasoning_details": [{"type": "reasoning.text", "text": "b"}, {"type": "z"}, {"type": 1}],
        "annotations": [{"type": "file", "file": {"hash": "1"}}, {"type": "url_citation"}],
        "from_tomorrow": {"a": None},
        "refusal": None,
    }
    turn = turn_of(QUESTION, completion(message), model="a/b")
    assert turn.sent == [user("Hi"), {**message, "role": "assistant"}]
    assert turn.status == "complete"


def test_turn_says_what_it_took() -> None:
    usage = {"prompt_tokens": 10, "completion_tokens": 5, "cost": 0.00012}
    turn = turn_of(
        QUESTION,
        completion(model="a/b-2", provider="Cloudy", usage=usage),
        model="a/b",
        cut=3,
        pinned=True,
    )
    assert (turn.model, turn.provider, turn.generation_id) == ("a/b-2", "Cloudy", "gen-1")
    assert (turn.finish_reason, turn.cut, turn.pinned) == ("stop", 3, True)
    assert (turn.tokens.prompt, turn.tokens.completion) == (10, 5)
    assert turn.cost == Decimal("0.00012")
    assert taken(turn).cost == Decimal("0.00012")
    assert (taken(turn).calls, taken(turn).failed, taken(turn).unknown_cost_calls) == (1, 0, 0)


def test_cost_that_is_not_known_is_not_zero() -> None:
    turn = turn_of(QUESTION, completion(usage={"prompt_tokens": 10}), model="a/b")
    assert turn.cost is None
    assert not turn.tokens.known
    assert taken(turn).unknown_cost_calls == 1
    # Of an answer that was continued, the cost is that of the last part.
    joined = completion(usage={"cost": 0.1})
    joined._note((), 0.0, ("gen-0",))
    assert turn_of(QUESTION, joined, model="a/b").cost is None


def test_cost_has_that_of_refused_answers_of_the_same_call() -> None:
    answer = completion(usage={"cost": 0.1})
    answer._note((Attempt(cost=Decimal("0.2")), Attempt(status=429)), 0.0)
    assert turn_of(QUESTION, answer, model="a/b").cost == Decimal("0.3")


def test_partial_answer_keeps_text_and_reasoning_and_sends_text() -> None:
    message = {
        "content": "Hel",
        "reasoning": "Hm",
        "reasoning_details": [{"type": "reasoning.text", "text": "Hm", "signature": "ab"}],
        "tool_calls": [{"id": "call_1", "function": {"name": "f", "arguments": '{"a'}}],
    }
    turn = turn_of(QUESTION, completion(message), model="a/b", whole=False, error="It broke.")
    assert turn.status == "partial"
    assert turn.answer == {"role": "assistant", "content": "Hel", "reasoning": "Hm"}
    assert turn.sent == [user("Hi"), {"role": "assistant", "content": "Hel"}]
    assert (turn.text, turn.reasoning, turn.error) == ("Hel", "Hm", "It broke.")


def test_partial_answer_of_reasoning_only_sends_the_question() -> None:
    turn = turn_of(QUESTION, completion({"reasoning_content": "Hm"}), model="a/b", whole=False)
    assert (turn.status, turn.reasoning) == ("partial", "Hm")
    assert turn.sent == [user("Hi")]


def test_nothing_came() -> None:
    turn = turn_of(QUESTION, ChatCompletion.from_dict({}), model="a/b", whole=False)
    assert (turn.status, turn.answer, turn.model) == ("failed", None, "a/b")
    assert (turn.text, turn.reasoning) == ("", None)
    assert taken(turn).calls == 0
    # A model ran: it may have cost something.
    begun = turn_of(QUESTION, completion({"content": ""}), model="a/b", whole=False)
    assert begun.status == "failed"
    assert (taken(begun).calls, taken(begun).failed, taken(begun).unknown_cost_calls) == (1, 1, 1)


@pytest.mark.parametrize("message", [{"content": ""}, {"content": None, "reasoning": "Hm"}])
def test_whole_answer_that_says_nothing_is_not_sent(message: Any) -> None:
    turn = turn_of(QUESTION, completion(message), model="a/b")
    assert turn.status == "complete"
    assert turn.sent == [user("Hi")]


def test_answer_without_a_message() -> None:
    turn = turn_of(QUESTION, ChatCompletion.from_dict({"model": 7, "provider": []}), model="a/b")
    assert turn.answer == {"role": "assistant", "content": ""}
    assert (turn.model, turn.provider) == ("a/b", None)


def test_turn_does_not_change_with_the_answer() -> None:
    answer = completion({"role": "assistant", "content": "Hello", "annotations": [{"a": 1}]})
    turn = turn_of(QUESTION, answer, model="a/b")
    assert answer.message is not None
    answer.message.to_dict()["annotations"][0]["a"] = 2
    answer.message.content = "changed"
    assert turn.answer is not None
    assert (turn.text, turn.answer["annotations"]) == ("Hello", [{"a": 1}])


def test_question_is_the_text_of_what_was_asked() -> None:
    assert Turn(messages=asked(["What is ", PICTURE, "it?"])).question == "What is it?"
    assert Turn(messages=(tool("1", "a"), tool("2", "b"))).question == "a\nb"


def test_exchanges_keep_results_with_their_question() -> None:
    ask, result = Turn(messages=(user("Hi"),)), Turn(messages=(tool("1", "a"), user("And?")))
    assert exchanges([]) == []
    turns = [ask, result, result, ask, ask, result]
    assert exchanges(turns) == [range(3), range(3, 4), range(4, 6)]
    # One that has lost its question begins one itself.
    assert exchanges([result, result]) == [range(2)]
    assert not Turn(messages=(system("a"),)).brings_results


def test_turn_is_a_value() -> None:
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        Turn(messages=QUESTION).cut = 1  # type: ignore[misc]

# Made from tests/unit/_async/test_conversation.py by scripts/unasync, do not edit.
# Change the source, then run scripts/unasync;
# scripts/unasync --check fails while the two differ.
from __future__ import annotations

import functools
from decimal import Decimal
from typing import Any

import pytest

from openrouter import Conversation, OpenRouter
from openrouter.content import image, text, tool
from openrouter.errors import (
    ConfigurationError,
    InsufficientCreditsError,
    OpenRouterError,
    ServerError,
)
from openrouter.testing import FakeModel, FakeOpenRouter, faults
from tests.unit.together import together

MODEL = "openai/gpt-4o-mini"


def talk_on(fake: FakeOpenRouter, **settings: Any) -> Conversation:
    return Conversation(fake.client(retry=None), MODEL, **settings)


def saying(*replies: str) -> FakeOpenRouter:
    fake = FakeOpenRouter()
    for reply in replies:
        fake.reply(reply)
    return fake


def contents(fake: FakeOpenRouter) -> list[Any]:
    """What the last request had in its messages."""
    return [message["content"] for message in fake.requests[-1].json["messages"]]


def test_history_goes_along() -> None:
    fake = saying("One.", "Two.")
    talk = talk_on(fake, system="Count.", temperature=0)
    answer = talk.send("First?")
    assert answer.text == "One."
    talk.send(["Next?", image("https://example.com/a.png")], top_p=0.5)
    sent = fake.requests[-1].json
    assert contents(fake)[:3] == ["Count.", "First?", "One."]
    assert [part["type"] for part in contents(fake)[3]] == ["text", "image_url"]
    assert (sent["model"], sent["temperature"], sent["top_p"]) == (MODEL, 0, 0.5)
    assert "top_p" not in fake.requests[0].json
    assert [turn.text for turn in talk.turns] == ["One.", "Two."]
    assert [message["role"] for message in talk.messages] == [
        "system",
        "user",
        "assistant",
        "user",
        "assistant",
    ]


def test_reasoning_goes_back_unmodified() -> None:
    details = [
        {"type": "reasoning.text", "text": "b", "signature": "s", "index": 1},
        {"type": "reasoning.encrypted", "data": "xyz", "id": "1", "index": 0},
    ]
    fake = FakeOpenRouter()
    fake.reply(chunks=[{"reasoning_details": details, "annotations": [{"type": "x"}]}, "Hi"])
    talk = talk_on(fake)
    with talk.stream("Hello") as stream:
        stream.completion()
    talk.send("And?")
    back = fake.requests[-1].json["messages"][1]
    assert back["reasoning_details"] == details
    assert back["annotations"] == [{"type": "x"}]


def test_model_may_change_in_the_middle() -> None:
    fake = saying("One.", "Two.", "Three.")
    talk = talk_on(fake)
    talk.send("a")
    talk.send("b", model="mistralai/mistral-small")
    talk.model = "anthropic/claude-sonnet-4.5"
    talk.send("c")
    asked = [request.json["model"] for request in fake.requests]
    assert asked == [MODEL, "mistralai/mistral-small", "anthropic/claude-sonnet-4.5"]
    assert [turn.model for turn in talk.turns] == asked
    assert contents(fake) == ["a", "One.", "b", "Two.", "c"]


def test_tokens_and_cost_add_up() -> None:
    fake = FakeOpenRouter()
    fake.reply("a", usage={"prompt_tokens": 10, "completion_tokens": 5, "cost": 0.1})
    fake.reply("b", usage={"prompt_tokens": 20, "completion_tokens": 7, "cost": 0.2})
    talk = talk_on(fake)
    assert talk.cost == 0
    talk.send("a")
    talk.send("b")
    assert [turn.cost for turn in talk.turns] == [Decimal("0.1"), Decimal("0.2")]
    assert talk.cost == Decimal("0.3")
    assert (talk.totals.tokens.prompt, talk.totals.tokens.completion) == (30, 12)
    # What was spent stays spent.
    talk.undo()
    assert talk.cost == Decimal("0.3")


def test_call_that_fails_is_not_in_the_history() -> None:
    fake = saying("One.", "Two.", "Three.")
    talk = talk_on(fake)
    talk.send("a")
    fake.fail(faults.insufficient_credits())
    with pytest.raises(InsufficientCreditsError):
        talk.send("b")
    assert len(talk.turns) == 1
    assert talk.failed is not None
    assert (talk.failed.question, talk.failed.status) == ("b", "failed")
    assert "credits" in str(talk.failed.error)
    assert talk.cost == talk.turns[0].cost
    answer = talk.retry()
    assert answer.text == "Two."
    assert contents(fake) == ["a", "One.", "b"]
    assert talk.failed is None
    talk.send("c")
    assert contents(fake) == ["a", "One.", "b", "Two.", "c"]


def test_next_message_takes_the_place_of_one_that_failed() -> None:
    fake = saying("One.")
    talk = talk_on(fake)
    fake.fail(faults.Status(500))
    with pytest.raises(ServerError):
        talk.send("a")
    talk.send("b")
    assert contents(fake) == ["b"]
    assert talk.failed is None


def test_answer_that_broke_is_kept_and_marked() -> None:
    fake = saying("One and more.")
    fake.fail(faults.ErrorInChoice())
    talk = talk_on(fake)
    with pytest.raises(OpenRouterError) as caught:
        talk.send("a")
    turn = talk.turns[0]
    partial: Any = caught.value.partial
    assert (turn.status, turn.text) == ("partial", partial.text)
    assert turn.text
    assert turn.error == str(caught.value)
    talk.send("b")
    assert contents(fake) == ["a", turn.text, "b"]


def test_retry_replaces_the_answer_once_there_is_another() -> None:
    fake = saying("One.", "Two.", "Again.")
    talk = talk_on(fake)
    talk.send("a")
    talk.send("b")
    fake.fail(faults.Status(500))
    with pytest.raises(ServerError):
        talk.retry()
    assert [turn.text for turn in talk.turns] == ["One.", "Two."]
    talk.retry(temperature=1)
    assert fake.requests[-1].json["temperature"] == 1
    assert contents(fake) == ["a", "One.", "b"]
    assert [turn.text for turn in talk.turns] == ["One.", "Again."]
    assert talk.totals.calls == 3


def test_retry_needs_something_to_repeat() -> None:
    with pytest.raises(ConfigurationError, match="nothing to ask again"):
        talk_on(saying()).retry()


def test_edit_drops_what_followed() -> None:
    fake = saying("One.", "Two.", "Three.", "New.")
    talk = talk_on(fake)
    for question in "abc":
        talk.send(question)
    fake.fail(faults.Status(500))
    with pytest.raises(ServerError):
        talk.edit(1, "B")
    assert [turn.question for turn in talk.turns] == ["a", "b", "c"]
    # What failed was the edit, and so that is tried again.
    talk.retry()
    assert contents(fake) == ["a", "One.", "B"]
    assert [turn.text for turn in talk.turns] == ["One.", "New."]
    talk.edit(-1, "b again")
    assert [turn.question for turn in talk.turns] == ["a", "b again"]
    for place in (2, -3, True, "1"):
        wrong: Any = place
        with pytest.raises(ConfigurationError, match=r"no message of the user .*; there are 2"):
            talk.edit(wrong, "c")


def test_tool_results_belong_to_their_question() -> None:
    fake = FakeOpenRouter()
    fake.reply(tool_calls=[{"name": "weather", "arguments": {"city": "Oslo"}}])
    fake.reply("It snows.")
    fake.reply("It rains.")
    fake.reply("Fine.")
    talk = talk_on(fake)
    answer = talk.send("Weather?")
    talk.send([tool(call, "-3 °C") for call in answer.tool_calls])
    sent = fake.requests[-1].json["messages"]
    assert [message["role"] for message in sent] == ["user", "assistant", "tool"]
    assert sent[1]["tool_calls"][0]["id"] == sent[2]["tool_call_id"]
    # Only the last call is made again.
    talk.retry()
    assert fake.requests[-1].json["messages"] == sent
    talk.send("Thanks.")
    talk.edit(-1, "Thank you.")
    assert [turn.question for turn in talk.turns] == ["Weather?", "-3 °C", "Thank you."]
    assert [turn.question for turn in talk.undo()] == ["Thank you."]
    assert [turn.question for turn in talk.undo()] == ["Weather?", "-3 °C"]
    assert talk.undo() == ()


def test_undo_takes_back_what_failed_first() -> None:
    fake = saying("One.")
    talk = talk_on(fake)
    talk.send("a")
    fake.fail(faults.Status(500))
    with pytest.raises(ServerError):
        talk.send("b")
    assert [turn.question for turn in talk.undo()] == ["b"]
    assert talk.failed is None
    assert [turn.question for turn in talk.undo()] == ["a"]
    assert talk.messages == []


def test_fork_goes_its_own_way() -> None:
    fake = saying("One.", "Two.", "Three.")
    talk = talk_on(fake, system=[text("Be brief.")], temperature=0, retry=None, context_limit=9000)
    talk.send("a")
    fork = talk.fork()
    assert fork.to_dict() == talk.to_dict()
    assert fork.params == {"temperature": 0, "retry": None}
    fork.send("b")
    fork.params["temperature"] = 1
    fork.turns[0].messages[0]["content"] = "changed"
    talk.send("c")
    assert contents(fake) == [[text("Be brief.")], "a", "One.", "c"]
    assert fake.requests[-1].json["temperature"] == 0
    assert [turn.question for turn in fork.turns] == ["changed", "b"]
    assert fork.client is talk.client


def test_oldest_exchanges_are_left_out_and_that_is_said() -> None:
    fake = saying(*["x" * 400] * 4)
    talk = talk_on(fake, context_limit=400, system="Be brief.", max_tokens=100)
    for question in "abcd":
        talk.send(question)
    # About 110 tokens an exchange.
    assert contents(fake) == ["Be brief.", "b", "x" * 400, "c", "x" * 400, "d"]
    assert [turn.cut for turn in talk.turns] == [0, 0, 0, 2]
    assert len(talk.messages) == 9
    talk.pin(0)
    assert talk.turns[0].pinned
    talk.retry()
    assert contents(fake) == ["Be brief.", "a", "x" * 400, "c", "x" * 400, "d"]
    talk.pin(0, pinned=False)
    talk.pin()
    assert [turn.pinned for turn in talk.turns] == [False, False, False, True]
    talk.retry()
    assert talk.turns[-1].pinned
    with pytest.raises(ConfigurationError, match="no turn 4; there are 4"):
        talk.pin(4)


def test_window_comes_from_the_catalogue() -> None:
    fake = FakeOpenRouter(models=[FakeModel("a/b", "B", ("Acme",), context_length=350)])
    client: OpenRouter = fake.client(retry=None)
    talk = Conversation(client, "a/b", context_limit="catalogue", max_tokens=100)
    for _ in range(4):
        fake.reply("x" * 400)
        talk.send("a")
    assert [turn.cut for turn in talk.turns] == [0, 0, 0, 2]
    # One list of models for all.
    assert len([request for request in fake.requests if "models" in request.path]) == 1


def test_window_that_cannot_be_fetched_stops_nothing(
    caplog: pytest.LogCaptureFixture,
) -> None:
    fake = saying("One.")
    fake.fail(faults.Status(500), when=lambda request: "models" in request.path)
    answer = talk_on(fake, context_limit="catalogue").send("a")
    assert answer.text == "One."
    assert f"the context length of {MODEL} is not known" in caplog.text


def test_one_message_at_a_time() -> None:
    fake = FakeOpenRouter(chunk_delay=0.05)
    talk = talk_on(fake)
    talk.send("a")

    def meanwhile() -> None:
        with pytest.raises(ConfigurationError, match="it takes one message at a time"):
            talk.send("c")
        for change in (talk.undo, talk.pin):
            with pytest.raises(ConfigurationError, match="it takes one message at a time"):
                change()
        with pytest.raises(ConfigurationError, match="it takes one message at a time"):
            with talk.stream("c"):
                pass
        assert talk.fork().messages == talk.messages
        talk.fork().send("d")

    with talk.stream("b") as stream:
        meanwhile()
        stream.completion()
    talk.send("e")
    assert [turn.question for turn in talk.turns] == ["a", "b", "e"]


def test_calls_at_the_same_time_are_told_apart() -> None:
    fake = FakeOpenRouter()
    talk = talk_on(fake)

    def one(number: int) -> str:
        try:
            talk.send(f"{number}")
        except ConfigurationError:
            return "busy"
        return "done"

    outcomes = together(*(functools.partial(one, number) for number in range(20)))
    assert set(outcomes) <= {"done", "busy"}
    assert outcomes.count("done") == len(talk.turns) >= 1
    assert talk.totals.calls == len(talk.turns)


@pytest.mark.parametrize("name", ["messages", "stream"])
def test_parameters_that_a_conversation_makes(name: str) -> None:
    settings: Any = {name: True}
    with pytest.raises(TypeError, match=f"unexpected parameter '{name}'"):
        talk_on(saying(), **settings)
    talk = talk_on(saying())
    with pytest.raises(TypeError, match=f"unexpected parameter '{name}'"):
        talk.send("a", **settings)


def test_settings_are_checked_at_once() -> None:
    wrong: Any
    with pytest.raises(TypeError, match="did you mean 'temperature'"):
        talk_on(saying(), temprature=0)
    for wrong in (0, -1, True, "many", 1.5):
        with pytest.raises(ConfigurationError, match="context_limit takes a number of tokens"):
            talk_on(saying(), context_limit=wrong)
    with pytest.raises(ConfigurationError, match=r"system\(\) takes texts and parts"):
        talk_on(saying(), system=[7])
    client = saying().client()
    for wrong in ((None,), (7,)):
        with pytest.raises(ConfigurationError, match="needs one model"):
            Conversation(client, *wrong)
    with pytest.raises(ConfigurationError, match="needs one model"):
        Conversation(client, MODEL, model=MODEL)
    talk = Conversation(client, model=MODEL)
    assert repr(talk) == f"{type(talk).__name__}(model='openai/gpt-4o-mini', turns=0)"
    with pytest.raises(ConfigurationError, match="at least one text"):
        talk.send([])
    assert talk.failed is None


class Stopped(BaseException):
    """What comes from outside, as a KeyboardInterrupt does."""


def stop(request: Any) -> bool:
    raise Stopped


def test_call_that_is_stopped_can_be_made_again() -> None:
    fake = saying("One.")
    fake.fail(faults.Status(500), when=stop)
    talk = talk_on(fake)
    with pytest.raises(Stopped):
        talk.send("a")
    assert talk.failed is not None
    assert talk.failed.error is None
    assert talk.totals.calls == 0
    other = talk_on(fake)
    with pytest.raises(Stopped):
        with other.stream("a"):
            raise AssertionError("the block was entered")
    assert other.failed is not None

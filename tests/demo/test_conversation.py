from __future__ import annotations

import io
from typing import Any

import pytest

from openrouter import ChatCompletion, OpenRouter, RateLimitError
from openrouter.testing import FakeOpenRouter, faults
from openrouter_chat.answers import Outcome
from openrouter_chat.commands import COMMANDS, is_command, obey, unknown
from openrouter_chat.conversation import Conversation, Turn, turn_of
from openrouter_chat.screen import Screen


def completion(message: Any) -> ChatCompletion:
    return ChatCompletion.from_dict({"choices": [{"index": 0, "message": message}]})


SAID = completion(
    {
        "role": "assistant",
        "content": "Four.",
        "reasoning_details": [{"type": "reasoning.encrypted", "data": "x", "index": 0}],
        "new_field": 1,
    }
)


def test_turn_of_a_whole_answer_sends_its_message_back_unmodified() -> None:
    turn = turn_of("2+2?", Outcome(SAID))
    assert turn is not None
    assert not turn.stopped
    assert turn.answer == SAID.to_dict()["choices"][0]["message"]


def test_turn_of_a_stopped_answer_keeps_the_text_and_is_marked() -> None:
    expected = Turn("2+2?", {"role": "assistant", "content": "Four."}, stopped=True)
    assert turn_of("2+2?", Outcome(SAID, interrupted=True)) == expected
    assert turn_of("2+2?", Outcome(SAID, error=RateLimitError("Slow down."))) == expected


def test_turn_of_no_answer_is_none() -> None:
    assert turn_of("2+2?", Outcome(None, interrupted=True)) is None
    nothing = ChatCompletion.from_dict({})
    assert turn_of("2+2?", Outcome(nothing, error=RateLimitError("Slow down."))) is None


@pytest.mark.parametrize("odd", [{}, {"choices": []}, {"choices": [{"message": None}]}])
def test_turn_of_an_answer_without_a_message_still_has_a_role(odd: Any) -> None:
    turn = turn_of("2+2?", Outcome(ChatCompletion.from_dict(odd)))
    assert turn == Turn("2+2?", {"role": "assistant", "content": ""})


class Table:
    """A conversation with a fake and what it shows."""

    def __init__(self, **options: Any) -> None:
        self.out, self.err = io.StringIO(), io.StringIO()
        self.fake = FakeOpenRouter()
        client: OpenRouter = self.fake.client(retry=None)
        screen = Screen(self.out, self.err)
        self.talk = Conversation(client, screen, "openai/gpt-4o-mini", **options)

    def last_messages(self) -> Any:
        return self.fake.requests[-1].json["messages"]


@pytest.mark.parametrize("stream", [True, False])
def test_ask_sends_what_was_said_before(stream: bool) -> None:
    table = Table(system="Be brief.", stream=stream)
    for question, answer in (("2+2?", "Four."), ("And twice that?", "Eight.")):
        table.fake.reply(answer)
        assert table.talk.ask(question).whole
    messages = table.last_messages()
    assert [message["role"] for message in messages] == ["system", "user", "assistant", "user"]
    assert messages[2]["content"] == "Four."
    assert messages[3]["content"] == "And twice that?"
    assert table.out.getvalue() == "Four.\nEight.\n"
    assert table.err.getvalue().count("openai/gpt-4o-mini via OpenAI | ") == 2


def test_ask_sends_reasoning_details_back_in_order() -> None:
    table = Table()
    table.talk.model = "anthropic/claude-sonnet-4.5"
    table.fake.reply("Four.", reasoning="Two and two.")
    outcome = table.talk.ask("2+2?")
    assert outcome.completion is not None
    assert outcome.completion.message is not None
    details = outcome.completion.message.to_dict()["reasoning_details"]
    assert details
    table.talk.ask("Sure?")
    assert table.last_messages()[1]["reasoning_details"] == details


def test_ask_keeps_the_text_of_a_broken_stream() -> None:
    table = Table()
    table.fake.reply(chunks=["One ", "two ", "three ", "four"])
    table.fake.fail(faults.StreamError(after=3, message="It broke."))
    outcome = table.talk.ask("Count.")
    assert outcome.error is not None
    assert table.out.getvalue() == "One two \n"
    assert table.err.getvalue() == str(outcome.error) + "\n"
    table.talk.ask("Go on.")
    assert table.last_messages() == [
        {"role": "user", "content": "Count."},
        {"role": "assistant", "content": "One two "},
        {"role": "user", "content": "Go on."},
    ]


def test_ask_keeps_the_text_of_an_answer_that_failed_in_its_choice() -> None:
    table = Table(stream=False)
    table.fake.fail(faults.ErrorInChoice(content="It began"))
    outcome = table.talk.ask("Count.")
    assert outcome.error is not None
    assert table.out.getvalue() == "It began\n"
    assert table.talk.turns[0].stopped


def test_ask_forgets_a_question_that_was_refused() -> None:
    table = Table()
    table.fake.fail(faults.rate_limited(retry_after=7))
    assert table.talk.ask("Lost?").error is not None
    table.talk.ask("Again.")
    assert table.last_messages() == [{"role": "user", "content": "Again."}]


@pytest.mark.parametrize("stream", [True, False])
def test_ask_names_the_models_of_the_fake_when_it_lacks_one(stream: bool) -> None:
    table = Table(offline=True, stream=stream)
    table.talk.model = "no/such"
    table.talk.ask("Hi?")
    _, hint = table.err.getvalue().splitlines()
    assert hint.startswith("The fake service has openai/gpt-4o-mini, ")


def test_ask_names_no_models_of_the_real_service() -> None:
    table = Table()
    table.talk.model = "no/such"
    table.talk.ask("Hi?")
    assert len(table.err.getvalue().splitlines()) == 1


def test_command_model_changes_who_is_asked() -> None:
    table = Table()
    assert obey(table.talk, "/model  openai/gpt-5-mini ")
    table.talk.ask("Hi?")
    assert table.fake.requests[-1].json["model"] == "openai/gpt-5-mini"
    assert obey(table.talk, "/model")
    assert table.err.getvalue().endswith("Asking openai/gpt-5-mini.\n")


def test_command_reset_forgets_the_turns_and_keeps_the_system_prompt() -> None:
    table = Table(system="Be brief.")
    table.talk.ask("Hi?")
    assert obey(table.talk, "/reset")
    table.talk.ask("Who am I?")
    assert [message["content"] for message in table.last_messages()] == ["Be brief.", "Who am I?"]


def test_command_exit_ends_the_chat() -> None:
    assert obey(Table().talk, "/exit") is False


def test_command_help_lists_all_commands_in_80_columns() -> None:
    table = Table()
    assert obey(table.talk, "/help")
    text = table.err.getvalue()
    assert all(f"  {command.usage} " in text for command in COMMANDS.values())
    assert max(map(len, text.splitlines())) <= 80


def test_command_that_is_unknown_is_answered_with_the_one_meant() -> None:
    table = Table()
    assert obey(table.talk, "/resett now")
    assert obey(table.talk, "/")
    assert table.err.getvalue().splitlines() == [
        "There is no command /resett; did you mean /reset? /help lists them all.",
        "There is no command /. /help lists them all.",
    ]
    assert "did you mean" not in unknown("xyzzy")


def test_line_is_a_command_only_if_it_begins_with_a_slash() -> None:
    assert is_command("/help")
    assert not is_command(" /etc/passwd holds what?")
    assert not is_command("either/or")

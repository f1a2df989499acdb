from __future__ import annotations

import errno

import pytest

from openrouter import Conversation
from openrouter.content import image
from openrouter.testing import faults
from openrouter_chat.asking import ask_again
from openrouter_chat.commands import COMMANDS, is_command, obey, unknown
from openrouter_chat.record import Record
from openrouter_chat.store import delete_chat, load_chat
from tests.demo.tables import Table

PIXEL = b"GIF89a\x01\x00\x01\x00\x00\x00\x00;"


@pytest.mark.parametrize("stream", [True, False])
def test_ask_sends_what_was_said_before(stream: bool) -> None:
    table = Table(system="Be brief.", stream=stream)
    for question, answer in (("2+2?", "Four."), ("And twice that?", "Eight.")):
        table.fake.reply(answer)
        assert table.ask(question).whole
    messages = table.last_messages()
    assert [message["role"] for message in messages] == ["system", "user", "assistant", "user"]
    assert messages[2]["content"] == "Four."
    assert messages[3]["content"] == "And twice that?"
    assert table.out.getvalue() == "Four.\nEight.\n"
    assert table.err.getvalue().count("openai/gpt-4o-mini via OpenAI | ") == 2


def test_ask_sends_reasoning_details_back_in_order() -> None:
    table = Table()
    table.session.talk.model = "anthropic/claude-sonnet-4.5"
    table.fake.reply("Four.", reasoning="Two and two.")
    outcome = table.ask("2+2?")
    assert outcome.completion is not None
    assert outcome.completion.message is not None
    details = outcome.completion.message.to_dict()["reasoning_details"]
    assert details
    table.ask("Sure?")
    assert table.last_messages()[1]["reasoning_details"] == details


def test_ask_keeps_the_text_of_a_broken_stream() -> None:
    table = Table()
    table.fake.reply(chunks=["One ", "two ", "three ", "four"])
    table.fake.fail(faults.StreamError(after=3, message="It broke."))
    outcome = table.ask("Count.")
    assert outcome.error is not None
    assert table.out.getvalue() == "One two \n"
    assert table.err.getvalue() == str(outcome.error) + "\n"
    table.ask("Go on.")
    assert table.last_messages() == [
        {"role": "user", "content": "Count."},
        {"role": "assistant", "content": "One two "},
        {"role": "user", "content": "Go on."},
    ]


def test_ask_keeps_the_text_of_an_answer_that_failed_in_its_choice() -> None:
    table = Table(stream=False)
    table.fake.fail(faults.ErrorInChoice(content="It began"))
    outcome = table.ask("Count.")
    assert outcome.error is not None
    assert table.out.getvalue() == "It began\n"
    assert table.session.talk.turns[0].status == "partial"


def test_ask_forgets_a_question_that_was_refused() -> None:
    table = Table()
    table.fake.fail(faults.rate_limited(retry_after=7))
    assert table.ask("Lost?").error is not None
    table.ask("Again.")
    assert table.last_messages() == [{"role": "user", "content": "Again."}]


@pytest.mark.parametrize("stream", [True, False])
def test_ask_names_the_models_of_the_fake_when_it_lacks_one(stream: bool) -> None:
    table = Table(offline=True, stream=stream)
    table.session.talk.model = "no/such"
    table.ask("Hi?")
    _, hint = table.err.getvalue().splitlines()
    assert hint.startswith("The fake service has openai/gpt-4o-mini, ")


def test_ask_names_no_models_of_the_real_service() -> None:
    table = Table()
    table.session.talk.model = "no/such"
    table.ask("Hi?")
    assert len(table.err.getvalue().splitlines()) == 1


def test_command_model_changes_who_is_asked() -> None:
    table = Table()
    assert obey(table.session, "/model  openai/gpt-5-mini ")
    table.ask("Hi?")
    assert table.fake.requests[-1].json["model"] == "openai/gpt-5-mini"
    assert obey(table.session, "/model")
    assert table.err.getvalue().endswith("Asking openai/gpt-5-mini.\n")


def test_command_reset_forgets_the_turns_and_keeps_the_system_prompt() -> None:
    table = Table(system="Be brief.")
    table.ask("Hi?")
    assert obey(table.session, "/reset")
    table.ask("Who am I?")
    assert [message["content"] for message in table.last_messages()] == ["Be brief.", "Who am I?"]


def test_command_exit_ends_the_chat() -> None:
    assert obey(Table().session, "/exit") is False


def test_command_help_lists_all_commands_in_80_columns() -> None:
    table = Table()
    assert obey(table.session, "/help")
    text = table.err.getvalue()
    assert all(f"  {command.usage} " in text for command in COMMANDS.values())
    assert max(map(len, text.splitlines())) <= 80


def test_command_that_is_unknown_is_answered_with_the_one_meant() -> None:
    table = Table()
    assert obey(table.session, "/resett now")
    assert obey(table.session, "/")
    assert table.err.getvalue().splitlines() == [
        "There is no command /resett; did you mean /reset? /help lists them all.",
        "There is no command /. /help lists them all.",
    ]
    assert "did you mean" not in unknown("xyzzy")


def test_line_is_a_command_only_if_it_begins_with_a_slash() -> None:
    assert is_command("/help")
    assert not is_command(" /etc/passwd holds what?")
    assert not is_command("either/or")


@pytest.mark.parametrize("stream", [True, False])
def test_ask_writes_turns_into_the_history(stream: bool) -> None:
    table = Table(record=Record(), stream=stream)
    with table.session as session:
        assert session.record is not None
        table.ask("Hi?")
        table.fake.fail(faults.insufficient_credits())
        table.ask("Lost?")
        assert session.record.chat is not None
        loaded = load_chat(session.record.db, session.record.chat)
        again = Conversation.from_dict(session.client, loaded.talk)
    assert loaded.title == "Hi?"
    assert again.messages == session.talk.messages
    assert again.failed is not None
    assert again.failed.question == "Lost?"
    assert again.cost == session.talk.cost


def test_ask_goes_on_in_a_copy_where_another_process_went_on_with_the_chat() -> None:
    table = Table(record=Record())
    with table.session as session:
        record = session.record
        assert record is not None
        table.ask("Hi?")
        record.follow(record.chat, 0)
        assert table.ask("And now?").whole
        assert table.ask("And then?").whole
        said = "Chat 1 went on in another window. What is said here goes on as chat 2.\n"
        assert table.err.getvalue().count(said) == 1
        questions = ["Hi?", "And now?", "And then?"]
        for chat, place in ((1, 1), (2, 3)):
            loaded = load_chat(record.db, chat)
            again = Conversation.from_dict(session.client, loaded.talk)
            assert loaded.title == "Hi?"
            assert [turn.question for turn in again.turns] == questions[:place]


def test_ask_answers_although_another_process_deleted_the_chat() -> None:
    table = Table(record=Record())
    with table.session as session:
        record = session.record
        assert record is not None
        table.ask("Hi?")
        assert delete_chat(record.db, 1)
        assert table.ask("And now?").whole
    assert "Not kept in the history: Chat 1 was deleted; begin a new one." in table.err.getvalue()


@pytest.mark.parametrize("stream", [True, False])
def test_ask_keeps_an_answer_that_could_not_be_shown(stream: bool) -> None:
    table = Table(record=Record(), stream=stream)
    with table.session as session:
        record = session.record
        assert record is not None
        table.ask("Hi?")
        table.fake.reply("Gold")
        table.out.write = _full  # type: ignore[method-assign]
        with pytest.raises(OSError, match="No space left"):
            table.ask("Costly?")
        turn = load_chat(record.db, 1).talk["turns"][-1]
    assert (turn["messages"][0]["content"], turn["answer"]["content"]) == ("Costly?", "Gold")


def _full(text: str) -> int:
    raise OSError(errno.ENOSPC, "No space left on device")


def test_retry_takes_along_what_the_question_that_failed_had_attached() -> None:
    table = Table(attachments=[image(PIXEL)])
    table.fake.fail(faults.insufficient_credits())
    table.ask("What is this?")
    assert len(table.session.attachments) == 1
    assert ask_again(table.session).whole
    assert table.last_messages()[0]["content"][1]["type"] == "image_url"
    assert table.session.attachments == []
    table.session.attachments.append(image(PIXEL))
    table.session.talk.undo()
    table.ask("And this?")
    assert table.session.attachments == []


def test_retry_leaves_what_waits_for_the_next_question() -> None:
    table = Table()
    table.ask("Hi?")
    table.session.attachments.append(image(PIXEL))
    assert ask_again(table.session).whole
    assert len(table.session.attachments) == 1

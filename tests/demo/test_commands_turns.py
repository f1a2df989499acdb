"""Commands about what was said: turns, chats and files."""

from __future__ import annotations

import json
import os
import stat
import tempfile
from pathlib import Path
from typing import Any, Iterator

import pytest

from openrouter import Conversation
from openrouter.content import image
from openrouter.testing import faults
from openrouter_chat import pickers
from openrouter_chat.commands.chats import file_name
from openrouter_chat.store import list_chats, load_chat
from tests.demo.commanding import Table, close_all


@pytest.fixture(autouse=True)
def _closed() -> Iterator[None]:
    yield
    close_all()


def editor(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, script: str) -> None:
    """An editor that does what a shell script says with the file `$1`."""
    path = tmp_path / "editor"
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o700)
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", f"'{path}'")


def contents(table: Table) -> list[Any]:
    return [message["content"] for message in table.body["messages"]]


def test_retry_asks_again_and_may_ask_another_model() -> None:
    table = Table(recorded=True)
    table.ask("Hi?", "One.")
    table.fake.reply("Two.")
    assert "openai/gpt-5-mini via" in table.obey("/retry openai/gpt-5-mini")
    assert contents(table) == ["Hi?"]
    assert [turn.text for turn in table.session.talk.turns] == ["Two."]
    assert table.session.talk.model == "openai/gpt-5-mini"
    assert "Name one model, or none." in table.obey("/retry a/b c/d")


def test_undo_without_a_history() -> None:
    table = Table()
    table.ask("", "1")
    assert table.obey("/undo") == "Taken back: what was said last\n"


def test_retry_of_nothing_and_of_what_failed() -> None:
    table = Table()
    assert "nothing was said yet" in table.obey("/retry")
    table.fake.fail(faults.insufficient_credits())
    table.ask("Hi?")
    table.fake.reply("Now.")
    table.obey("/retry")
    assert table.session.talk.turns[0].text == "Now."


def test_undo_takes_back_in_the_history_as_well() -> None:
    table = Table(recorded=True)
    table.ask("One?", "1")
    table.ask("Two?", "2")
    assert table.obey("/undo") == "Taken back: Two?\n"
    record = table.session.record
    assert record is not None
    assert record.chat is not None
    assert len(load_chat(record.db, record.chat).talk["turns"]) == 1
    table.obey("/undo")
    assert "nothing was said yet" in table.obey("/undo")
    table.ask("Three?", "3")
    assert contents(table) == ["Three?"]


def test_edit_with_a_text_asks_instead() -> None:
    table = Table()
    table.session.attachments.append(image("https://example.com/cat.png"))
    table.ask("One?", "1")
    table.ask("Two?", "2")
    table.obey("/edit Zwei?")
    assert contents(table)[-1] == "Zwei?"
    assert len(contents(table)) == 3
    table.fake.reply("I")
    table.obey("/edit 1 Uno?\nPor favor.")
    (sent,) = contents(table)
    assert sent[0] == {"type": "text", "text": "Uno?\nPor favor."}
    assert sent[1]["type"] == "image_url"
    assert [turn.text for turn in table.session.talk.turns] == ["I"]
    assert "There is no question 7; there are 1." in table.obey("/edit 7 x")


def test_edit_opens_the_editor_with_the_question(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    table = Table()
    table.ask("One?", "1")
    table.ask("Two?", "2")
    editor(monkeypatch, tmp_path, 'sed -i "s/One/Eins/" "$1"')
    assert "Nothing was changed" in table.obey("/edit")
    table.obey("/edit 1")
    assert contents(table) == ["Eins?"]


def test_edit_opens_the_editor_for_a_new_question(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    table = Table()
    editor(monkeypatch, tmp_path, 'test -s "$1" || echo "New?" > "$1"')
    table.obey("/edit")
    assert contents(table) == ["New?"]
    table.obey("/edit new")
    assert contents(table)[-1] == "New?"
    editor(monkeypatch, tmp_path, ": > $1")
    assert "Nothing was written" in table.obey("/edit new")
    assert len(table.fake.requests) == 2


def test_edit_where_the_editor_fails(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    table = Table()
    editor(monkeypatch, tmp_path, 'rm "$1"; exit 3')
    assert "failed with status 3; nothing was asked." in table.obey("/edit")
    monkeypatch.setenv("VISUAL", "no-such-editor")
    assert "cannot be run" in table.obey("/edit")
    assert "nothing was said yet" in table.obey("/edit Hello")
    assert table.fake.requests == []


def test_fork_goes_on_in_a_copy() -> None:
    table = Table(recorded=True)
    table.ask("One?", "1")
    assert table.obey("/fork") == "A copy of this chat goes on from here: One? (fork).\n"
    table.ask("Two?", "2")
    assert table.obey("/fork Mine").endswith(": Mine.\n")
    record = table.session.record
    assert record is not None
    assert [(chat.title, chat.turns) for chat in list_chats(record.db)] == [
        ("Mine", 2),
        ("One? (fork)", 2),
        ("One?", 1),
    ]


def test_fork_of_nothing_and_without_a_history() -> None:
    table = Table(recorded=True)
    assert table.obey("/fork") == "A copy of this chat goes on from here.\n"
    table = Table()
    table.ask("One?", "1")
    assert table.obey("/fork").endswith(": One? (fork).\n")


@pytest.mark.parametrize("command", ["/fork", "/save"])
def test_copy_of_a_chat_has_the_question_that_failed(command: str) -> None:
    table = Table(recorded=command == "/fork")
    table.fake.fail(faults.not_found())
    table.ask("Lost?")
    table.obey(command)
    record = table.session.record
    assert record is not None
    assert record.chat is not None
    loaded = load_chat(record.db, record.chat)
    assert loaded.talk["failed"]["messages"][0]["content"] == "Lost?"
    assert table.obey("/retry").count("cost") == 1
    assert len(load_chat(record.db, record.chat).talk["turns"]) == 1


def test_history_lists_turns_and_marks_what_is_not_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "150")
    table = Table(stream=True)
    assert table.obey("/history") == "Nothing was said yet.\n"
    table.ask("A" * 60, "Whole.")
    table.fake.reply(chunks=["Half ", "of ", "it"])
    table.fake.fail(faults.StreamError(after=3, message="It broke."))
    table.ask("Two?")
    table.fake.fail(faults.insufficient_credits())
    table.ask("Three?")
    head, one, two, three = table.obey("/history").splitlines()
    assert head.split() == ["question", "answer", "cost", "model"]
    assert one.split()[0] == "1"
    assert "A" * 39 + "…" in one
    assert "Whole." in one
    assert "not finished" in two
    assert "unknown" in two
    assert "not answered" in three
    assert table.obey("/history 2").startswith("> Two?\nHalf of \n[not finished: ")
    assert "There is no question 3" in table.obey("/history 3")
    monkeypatch.setenv("COLUMNS", "40")
    assert table.obey("/history").splitlines()[0].split() == ["question", "answer"]


def test_resume_shows_what_was_on_the_screen() -> None:
    table = Table(recorded=True, stream=True)
    table.ask("One?", "First.")
    table.fake.reply(chunks=["Half ", "of ", "it"])
    table.fake.fail(faults.StreamError(after=3, message="It broke."))
    table.ask("Two?")
    table.fake.fail(faults.insufficient_credits())
    table.ask("Lost?")
    table.obey("/new")
    table.ask("Other?", "Other.")
    text = table.obey("/resume 1")
    assert text.startswith("> One?\nFirst.\n\n> Two?\nHalf of \n[not finished: ")
    assert "> Lost?\n\n[not answered; /retry asks it again]\n" in text
    assert text.endswith("Chat 1, One?, with openai/gpt-4o-mini.\n")
    table.fake.reply("Found.")
    table.obey("/retry")
    assert contents(table) == ["One?", "First.", "Two?", "Half of ", "Lost?"]
    record = table.session.record
    assert record is not None
    assert len(load_chat(record.db, 1).talk["turns"]) == 3


def test_resume_by_words_and_as_a_table() -> None:
    table = Table(recorded=True)
    assert "There are no chats yet." in table.obey("/resume")
    table.ask("Fjords?", "Deep.")
    table.obey("/new")
    table.ask("Lakes?", "Deep as well.")
    table.obey("/new")
    text = table.obey("/resume")
    assert [line.split()[:2] for line in text.splitlines()[1:3]] == [
        ["2", "Lakes?"],
        ["1", "Fjords?"],
    ]
    assert text.endswith("/resume ID goes on with one of them.\n")
    assert "Lakes?" in table.obey("/resume deep")
    assert table.session.talk.messages == []
    assert table.obey("/resume fjo").endswith("Chat 1, Fjords?, with openai/gpt-4o-mini.\n")
    assert "No chat holds 'zebra'." in table.obey("/resume zebra")
    assert "There is no chat 99" in table.obey("/resume 99")
    assert "No chat holds '9999999999999999999999'." in table.obey("/resume " + "9" * 22)
    assert [turn.question for turn in table.session.talk.turns] == ["Fjords?"]


def test_resume_by_picking(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pickers, "available", lambda screen: True)
    picks = [None, 1]
    monkeypatch.setattr(pickers, "pick_chat", lambda chats, when: picks.pop(0))
    table = Table(recorded=True)
    table.ask("One?", "1")
    assert table.obey("/resume") == ""
    assert table.obey("/resume").endswith("Chat 1, One?, with openai/gpt-4o-mini.\n")


def test_resume_and_save_without_a_history() -> None:
    table = Table()
    assert "No history is kept" in table.obey("/resume")
    assert "nothing was said yet" in table.obey("/save")
    table.ask("One?", "1")
    assert table.obey("/save") == "Kept as chat 1: One?.\n"
    assert table.obey("/save Better") == "Kept as chat 1: Better.\n"
    table.ask("Two?", "2")
    record = table.session.record
    assert record is not None
    assert load_chat(record.db, 1).title == "Better"
    assert len(load_chat(record.db, 1).talk["turns"]) == 2


def test_save_where_the_chat_has_no_place_yet() -> None:
    table = Table(recorded=True)
    table.ask("One?", "1")
    assert table.session.record is not None
    table.session.record.follow(None)
    assert "could not be kept" in table.obey("/save x")


def test_export_writes_a_file_for_its_owner(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    table = Table()
    assert "nothing was said yet" in table.obey("/export md")
    table.ask("What's up?", "The sky.")
    assert table.obey("/export md") == "Written to what-s-up.md.\n"
    assert "## You\n\nWhat's up?" in (tmp_path / "what-s-up.md").read_text()
    assert stat.S_IMODE(os.stat("what-s-up.md").st_mode) == 0o600
    assert table.obey("/export html sub").startswith("Written to sub.")
    data = tmp_path / "chat.json"
    table.obey(f"/export json {data}")
    again = Conversation.from_dict(table.session.client, json.loads(data.read_text()))
    assert again.turns[0].text == "The sky."


def test_export_asks_before_it_replaces(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    path = tmp_path / "chat.md"
    path.write_text("Mine, and much longer than what will be written in its place. " * 9)
    path.chmod(0o644)
    table = Table()
    table.ask("Hi?", "Ho.")
    assert table.obey(f"/export md {path}").endswith("is there already; nothing was written.\n")
    assert path.read_text().startswith("Mine")
    monkeypatch.setattr(pickers, "confirm", lambda screen, question: True)
    table.obey(f"/export md {path}")
    assert path.read_text().startswith("# Hi?")
    assert path.read_text().endswith("Ho.\n")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_export_of_what_cannot_be_written(tmp_path: Path) -> None:
    table = Table()
    table.ask("Hi?", "Ho.")
    assert "'pdf' is no form: md, json or html." in table.obey("/export pdf")
    assert "Which form?" in table.obey("/export")
    text = table.obey(f"/export md {tmp_path}/none/chat.md")
    assert "cannot be written: No such file or directory." in text
    assert "cannot be written: " in table.obey("/export md ~no-such-user/x\0")


def test_file_name_of_a_title() -> None:
    assert file_name("../../etc/passwd") == "etc-passwd"
    assert len(file_name("a" * 200)) == 60


def test_new_and_quit_are_other_names() -> None:
    from openrouter_chat.commands import obey

    table = Table()
    table.ask("Hi?", "Ho.")
    table.obey("/new")
    assert table.session.talk.messages == []
    assert obey(table.session, "/quit") is False


def test_edit_where_the_editor_leaves_no_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    editor(monkeypatch, tmp_path, 'rm "$1"')
    said = Table().obey("/edit new")
    assert said == "What the editor left cannot be read: No such file or directory.\n"


def test_edit_where_no_file_can_be_made(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    editor(monkeypatch, tmp_path, "exit 0")
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "missing"))
    said = Table().obey("/edit new")
    assert said == "There is no place for a file to edit: No such file or directory.\n"

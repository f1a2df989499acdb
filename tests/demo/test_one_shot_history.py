"""One question after another: what is kept, and gone on with by -c."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from openrouter.testing import FakeOpenRouter, faults
from openrouter_chat import store
from openrouter_chat.record import Record

if TYPE_CHECKING:
    from openrouter.testing import FakeServer
    from tests.demo.conftest import Open, Run


def chats() -> list[store.Chat]:
    db = store.connect()
    try:
        return store.list_chats(db)
    finally:
        db.close()


def messages(fake: FakeOpenRouter) -> list[Any]:
    return [message["content"] for message in fake.requests[-1].json["messages"]]


def test_second_process_goes_on_with_the_chat_of_the_first(
    fake: FakeOpenRouter, server: FakeServer
) -> None:
    command = [sys.executable, "-m", "openrouter_chat"]
    fake.reply("Hello Ada.")
    fake.reply("Ada.")
    first = [*command, "-s", "Be brief.", "-m", "mistralai/mistral-small", "I am Ada."]
    second = [*command, "-c", "Who am I?"]
    outputs = []
    for line in (first, second):
        done = subprocess.run(
            line, stdin=subprocess.DEVNULL, capture_output=True, timeout=30, check=True
        )
        assert done.stderr.count(b"\n") == 1
        outputs.append(done.stdout)
    assert outputs == [b"Hello Ada.\n", b"Ada.\n"]
    assert messages(fake) == ["Be brief.", "I am Ada.", "Hello Ada.", "Who am I?"]
    assert fake.requests[-1].json["model"] == "mistralai/mistral-small"
    [chat] = chats()
    assert (chat.title, chat.turns, chat.model) == ("I am Ada.", 2, "mistralai/mistral-small")


def test_chat_that_goes_on_takes_another_model_and_other_instructions(
    run: Run, fake: FakeOpenRouter, server: FakeServer
) -> None:
    assert run("-s", "Be brief.", "-o", "temperature=0", "One?").status == 0
    assert run("-c", "-m", "mistralai/mistral-small", "-s", "Be long.", "Two?").status == 0
    assert fake.requests[-1].json["model"] == "mistralai/mistral-small"
    assert messages(fake)[0] == "Be long."
    assert "temperature" not in fake.requests[-1].json


@pytest.mark.parametrize("options", [(), ("--offline",)])
def test_going_on_without_a_chat_is_wrong_usage(options: tuple[str, ...], run: Run) -> None:
    result = run(*options, "-c", "Who am I?")
    assert (result.status, result.out) == (2, "")
    assert result.err.endswith(
        "openrouter-chat: -c goes on with the last chat, and there is none in the history.\n"
    )


def test_question_that_is_not_to_be_kept_is_not(run: Run, server: FakeServer) -> None:
    assert run("--no-history", "One?").status == 0
    assert chats() == []


def test_chat_can_go_on_without_being_kept(
    run: Run, fake: FakeOpenRouter, server: FakeServer
) -> None:
    assert run("One?").status == 0
    assert run("-c", "--no-history", "Two?").status == 0
    assert messages(fake)[0] == "One?"
    [chat] = chats()
    assert chat.turns == 1


def test_question_that_failed_is_kept_but_not_sent_again(
    run: Run, fake: FakeOpenRouter, server: FakeServer
) -> None:
    fake.fail(faults.insufficient_credits())
    assert run("One?").status == 4
    assert run("-c", "Two?").status == 0
    assert messages(fake) == ["Two?"]


def test_history_that_cannot_be_used_does_not_stop_an_answer(
    run: Run, server: FakeServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))
    result = run("One?")
    assert result.status == 0
    assert len(result.err.splitlines()) == 2


def test_history_that_cannot_be_read_stops_going_on(
    run: Run, server: FakeServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))
    result = run("-c", "Two?")
    assert (result.status, result.out) == (7, "")
    assert len(result.err.splitlines()) == 1


def test_history_is_let_go_of(
    run: Run, server: FakeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    records: list[Record] = []
    begin = Record.__init__

    def noted(record: Record, *arguments: Any) -> None:
        records.append(record)
        begin(record, *arguments)

    monkeypatch.setattr(Record, "__init__", noted)
    assert run("-c", "One?").status == 2
    assert run("One?").status == 0
    assert run("-c", "--no-history", "Two?").status == 0
    assert run("-c", "Two?").status == 0
    assert len(records) == 4
    for record in records:
        with pytest.raises(sqlite3.ProgrammingError, match="closed"):
            record.db.execute("SELECT 1")


def test_last_chat_is_opened_on_a_terminal(
    run: Run, terminal: Open, fake: FakeOpenRouter, server: FakeServer
) -> None:
    assert run("-m", "mistralai/mistral-small", "One?").status == 0
    window = terminal("-c", "--no-menu")
    window.read_until("> ")
    fake.reply("It was one.")
    window.type("Which?\r")
    window.read_until("It was one.")
    window.read_until("> ")
    window.type("\x04")
    assert window.wait() == 0
    assert messages(fake)[::2] == ["One?", "Which?"]
    [chat] = chats()
    assert chat.turns == 2


@pytest.mark.parametrize("option", ["--json", "--dry-run"])
def test_option_for_a_question_needs_one_on_a_terminal(option: str, terminal: Open) -> None:
    window = terminal(option)
    window.read_until(f"openrouter-chat: {option} needs a question; try openrouter-chat")
    assert window.wait() == 2


def test_chat_on_a_terminal_gets_what_the_command_line_says(
    terminal: Open, fake: FakeOpenRouter, server: FakeServer, tmp_path: Path
) -> None:
    (tmp_path / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n...")
    window = terminal(
        *("--no-menu", "-o", "temperature=0", "--attach", f"{tmp_path}/a.png", "--no-history")
    )
    window.read_until("> ")
    fake.reply("A dot.")
    window.type("What is it?\r")
    window.read_until("A dot.")
    window.read_until("> ")
    window.type("\x04")
    assert window.wait() == 0
    sent = fake.requests[-1].json
    assert sent["temperature"] == 0
    assert [part["type"] for part in sent["messages"][0]["content"]] == ["text", "image_url"]
    assert chats() == []

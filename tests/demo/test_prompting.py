from __future__ import annotations

from pathlib import Path
from typing import Any, Iterator

import pytest
from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.document import Document

from openrouter_chat.chat_settings import ChatSettings
from openrouter_chat.menus import ask_secret, ask_text, pick
from openrouter_chat.prompting import ChatCompleter, Prompt
from openrouter_chat.record import Record
from openrouter_chat.store import StoreError
from tests.demo.keys import CTRL_C, CTRL_D, DOWN, ENTER, keys
from tests.demo.tables import Table

__all__ = ["keys"]


@pytest.fixture
def record() -> Iterator[Record]:
    """A place in the history; closed in the end."""
    made = Record()
    yield made
    made.close()


def test_prompt_reads_lines_and_remembers_them(keys: Any, record: Record, tmp_path: Path) -> None:
    prompt = Prompt(Table(record=record).session)
    keys.send_text("one\x1b\rtwo" + ENTER)
    assert prompt.ask() == "one\ntwo"
    (path,) = tmp_path.rglob("prompts")
    assert path.stat().st_mode & 0o777 == 0o600
    assert "+one\n+two\n" in path.read_text()


def test_prompt_takes_back_and_ends(keys: Any) -> None:
    prompt = Prompt(Table().session)
    keys.send_text("abandoned" + CTRL_C)
    with pytest.raises(KeyboardInterrupt):
        prompt.ask()
    keys.send_text(CTRL_D)
    with pytest.raises(EOFError):
        prompt.ask()


def test_prompt_looks_back_with_ctrl_r(keys: Any, record: Record) -> None:
    table = Table(record=record)
    keys.send_text("number one" + ENTER)
    Prompt(table.session).ask()
    keys.send_text("\x12num" + ENTER + ENTER)
    assert Prompt(table.session).ask() == "number one"


def test_prompt_keeps_no_history_where_none_is_wanted(
    keys: Any, record: Record, tmp_path: Path
) -> None:
    prompt = Prompt(Table(record=record, settings=ChatSettings(history=False)).session)
    keys.send_text("secret" + ENTER)
    assert prompt.ask() == "secret"
    assert list(tmp_path.rglob("prompts")) == []


def test_prompt_keeps_nothing_of_a_chat_that_is_not_kept(keys: Any, tmp_path: Path) -> None:
    prompt = Prompt(Table().session)
    keys.send_text("secret" + ENTER)
    assert prompt.ask() == "secret"
    assert list(tmp_path.rglob("prompts")) == []


def test_prompt_works_where_its_history_is_lost_meanwhile(
    keys: Any, record: Record, tmp_path: Path
) -> None:
    prompt = Prompt(Table(record=record).session)
    (prompts,) = tmp_path.rglob("prompts")
    prompts.unlink()
    prompts.mkdir()
    keys.send_text("Hi" + ENTER)
    assert prompt.ask() == "Hi"
    # What a prompt does beside its answer shows its errors itself.
    history = prompt._reader.history
    history.store_string("Hi")
    assert [*history.load_history_strings()] == []


def test_prompt_works_where_no_history_can_be_written(
    keys: Any, record: Record, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = Table(record=record)
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))
    prompt = Prompt(table.session)
    keys.send_text("Hi" + ENTER)
    assert prompt.ask() == "Hi"


def test_prompt_says_below_who_is_asked_and_how_full_the_context_is(keys: Any) -> None:
    table = Table()
    prompt = Prompt(table.session)
    assert "openai/gpt-4o-mini | Alt-Enter: new line" in prompt._toolbar()[0][1]
    table.ask("Hi?")
    table.session.models.fetch()
    table.session.models.wait(20)
    assert "1 turn, context " in prompt._toolbar()[0][1]
    assert " of 128,000 tokens (0 %)" in prompt._toolbar()[0][1]


def completions(table: Table, text: str) -> list[str]:
    completer = ChatCompleter(table.session)
    found = completer.get_completions(Document(text), CompleteEvent())
    return [each.text for each in found]


def test_completer_knows_the_commands() -> None:
    assert completions(Table(), "/hel") == ["/help"]
    assert completions(Table(), "hello") == []


def test_completer_knows_the_chats(monkeypatch: pytest.MonkeyPatch) -> None:
    table = Table(record=Record())
    with table.session:
        completer = ChatCompleter(table.session)
        table.ask("A question")
        assert completer._chats() == [("1", "A question")]

        def failing(*_: Any) -> Any:
            raise StoreError("It is broken.")

        monkeypatch.setattr("openrouter_chat.store.list_chats", failing)
        assert completer._chats() == []
    assert ChatCompleter(Table().session)._chats() == []


def test_menu_gives_what_was_chosen(keys: Any) -> None:
    screen = Table().session.screen
    choices = [("a", "First"), ("b", "Second\x1b[31m")]
    keys.send_text(DOWN + ENTER)
    assert pick(screen, "Which?", choices) == "b"
    keys.send_text("1" + ENTER)
    assert pick(screen, "Which?", choices) == "a"
    keys.send_text(CTRL_C)
    with pytest.raises(KeyboardInterrupt):
        pick(screen, "Which?", choices)


def test_text_and_secrets_are_asked_for(keys: Any) -> None:
    screen = Table().session.screen
    keys.send_text("a line" + ENTER)
    assert ask_text(screen, "Line:") == "a line"
    keys.send_text("sk-or" + ENTER)
    assert ask_secret(screen, "Key:") == "sk-or"

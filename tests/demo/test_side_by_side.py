"""Several models asked the same question at the same time."""

from __future__ import annotations

import io
import json
import queue
import signal
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

import pytest

from openrouter.testing import FakeOpenRouter, faults
from openrouter_chat import side_by_side, store
from openrouter_chat.columns import Column, in_columns
from openrouter_chat.screen import Screen

if TYPE_CHECKING:
    from openrouter.testing import FakeServer
    from tests.demo.conftest import Open, Run, Start

MINI, SMALL, NONE = "openai/gpt-4o-mini", "mistralai/mistral-small", "no/such-model"
BOTH = ("-m", MINI, "-m", SMALL)


@pytest.mark.parametrize("options", [(), ("--no-stream",)])
def test_answers_are_headed_sections_in_the_order_asked_for(
    options: tuple[str, ...], run: Run, fake: FakeOpenRouter, server: FakeServer
) -> None:
    fake.reply("Oslo.\n")
    fake.reply("Oslo.\n")
    result = run(*options, "-s", "Be brief.", *BOTH, "Capital?")
    assert result.status == 0
    assert result.out == f"## {MINI}\n\nOslo.\n\n## {SMALL}\n\nOslo.\n\n"
    first, second = result.err.splitlines()
    assert first.startswith(f"{MINI} via OpenAI | ")
    assert second.startswith(f"{SMALL} via Mistral | ")
    assert " | cost $0.0000" in first
    assert first.endswith(" s")
    sent = [request.json for request in fake.requests if request.path.endswith("completions")]
    assert {body["model"] for body in sent} == {MINI, SMALL}
    assert [body["messages"] for body in sent] == [sent[0]["messages"]] * 2
    assert sent[0]["messages"][0] == {"role": "system", "content": "Be brief."}


def test_one_that_fails_does_not_stop_the_others(run: Run, server: FakeServer) -> None:
    result = run("-m", NONE, "-m", MINI, "Say hello")
    assert result.status == 6
    assert result.out.startswith(f"## {MINI}\n\nHello from the offline fake")
    assert result.err.startswith(f"Model unavailable (400) for {NONE}: ")
    assert f"\n{MINI} via OpenAI" in result.err


def test_misspelt_model_is_told_with_the_one_that_was_meant(run: Run) -> None:
    result = run("--offline", "-m", MINI, "-m", "openai/gpt-4o-mni", "Say hello")
    assert result.status == 6
    assert "Did you mean openai/gpt-4o-mini, openai/gpt-5-mini?" in result.err


def test_json_of_several_is_a_list(run: Run, server: FakeServer) -> None:
    result = run("--json", "-m", MINI, "-m", NONE, "Say hello")
    assert result.status == 6
    answer, failure = json.loads(result.out)
    assert answer["model"] == MINI
    assert failure["error"]["model"] == NONE
    assert len(result.err.splitlines()) == 1


def test_schema_holds_for_each_answer(
    run: Run, fake: FakeOpenRouter, server: FakeServer, tmp_path: Path
) -> None:
    (tmp_path / "s.json").write_text('{"type": "object"}')
    fake.reply('{"a": 1}')
    fake.reply("no")
    result = run("--schema", str(tmp_path / "s.json"), *BOTH, "Capital?")
    assert result.status == 7
    assert result.err.count("The answer is no JSON (") == 1


def test_answer_that_breaks_off_is_shown_as_far_as_it_came(
    run: Run, fake: FakeOpenRouter, server: FakeServer
) -> None:
    fake.reply(chunks=["One ", "two ", "three"])
    fake.reply(chunks=["One ", "two ", "three"])
    fake.fail(faults.NoDone(after=3), times=2)
    result = run(*BOTH, "Count.")
    assert result.status == 7
    assert result.out.startswith(f"## {MINI}\n\nOne")
    assert result.err.count("Stream interrupted") == 2


def test_budget_holds_for_all_together(run: Run, server: FakeServer) -> None:
    result = run("--max-cost", "0.0001", *BOTH, "-o", "max_tokens=100", "Say hello")
    assert result.status == 4
    assert result.out.count("## ") == 1
    assert result.err.count("Limit the answer by -o max_tokens=500") == 1


def chats() -> list[store.Loaded]:
    db = store.connect()
    try:
        return [store.load_chat(db, chat.id) for chat in store.list_chats(db)]
    finally:
        db.close()


def test_each_answer_is_a_chat_and_the_first_model_goes_on(
    run: Run, fake: FakeOpenRouter, server: FakeServer
) -> None:
    assert run(*BOTH, "One?").status == 0
    assert [chat.talk["model"] for chat in chats()] == [MINI, SMALL]
    assert all(chat.talk["turns"][0]["status"] == "complete" for chat in chats())
    assert run("-c", "Two?").status == 0
    assert fake.requests[-1].json["model"] == MINI
    assert len(fake.requests[-1].json["messages"]) == 3


def test_nothing_is_kept_that_should_not_be(run: Run, server: FakeServer) -> None:
    assert run("--no-history", *BOTH, "One?").status == 0
    assert chats() == []


def test_history_that_cannot_be_used_does_not_stop_answers(
    run: Run, server: FakeServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))
    result = run(*BOTH, "One?")
    assert result.status == 0
    assert len(result.err.splitlines()) == 3


@pytest.mark.parametrize("name", ["begin_turn", "finish_turn"])
def test_history_that_breaks_does_not_stop_answers(
    name: str, run: Run, server: FakeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: Any, **__: Any) -> None:
        raise store.StoreError("The disk is full.")

    monkeypatch.setattr(store, name, broken)
    result = run(*BOTH, "One?")
    assert result.status == 0
    assert result.out.count("## ") == 2
    assert "Not kept in the history: The disk is full." in result.err


def test_mistake_of_the_program_is_not_swallowed(
    run: Run, server: FakeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: Any) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(side_by_side, "_outcome", broken)
    with pytest.raises(ZeroDivisionError):
        run(*BOTH, "One?")


def wait_for(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < end, "it never came to pass"
        time.sleep(0.05)


@pytest.mark.parametrize("options", [(), ("--json",), ("--no-history",)])
def test_ctrl_c_shows_and_keeps_what_came(
    options: tuple[str, ...],
    start: Start,
    fake: FakeOpenRouter,
    server: FakeServer,
) -> None:
    for _ in range(2):
        fake.reply(chunks=["One ", "two ", "three"])
    fake.fail(faults.Silence(after=3, seconds=30, every=0.02), model=SMALL)
    process = start(*options, *BOTH, "Count.")
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.close()
    seen = ""
    if options == ("--no-history",):
        seen = process.stdout.read(3).decode()
    elif options:
        wait_for(lambda: len(fake.requests) == 2)
    else:
        wait_for(lambda: sum("One two" in str(chat.talk["turns"]) for chat in chats()) == 2)
    process.send_signal(signal.SIGINT)
    assert process.wait(20) == 130
    seen += process.stdout.read().decode()
    if options == ("--json",):
        _, stopped = json.loads(seen)
        assert stopped["error"]["message"] == "It was stopped."
    elif options == ("--no-history",):
        assert seen.startswith(f"## {MINI}\n\nOne two three\n\n")
        assert chats() == []
    else:
        assert seen.endswith(f"## {SMALL}\n\nOne two\n\n")
        kept = {chat.talk["model"]: chat.talk["turns"][0] for chat in chats()}
        assert kept[MINI]["status"] == "complete"
        assert kept[SMALL]["status"] == "partial"
        assert kept[SMALL]["answer"]["content"] == "One two "


@pytest.mark.parametrize("options", [(), ("--json",), ("--no-history",)])
def test_ctrl_c_before_anything_came_shows_nothing_of_it(
    options: tuple[str, ...], run: Run, server: FakeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: Any) -> None:
        raise KeyboardInterrupt

    # Nobody answers, so that nothing can have come.
    monkeypatch.setattr(side_by_side, "_ask", lambda *_: None)
    monkeypatch.setattr(queue.Queue, "get", interrupted)
    result = run(*options, *BOTH, "Count.")
    assert result.status == 130
    if options == ("--json",):
        assert [each["error"]["message"] for each in json.loads(result.out)] == [
            "It was stopped."
        ] * 2
    else:
        assert result.out == ""
    assert result.err == f"{MINI}: stopped.\n{SMALL}: stopped.\n"
    failed = [chat.talk["failed"]["messages"][0]["content"] for chat in chats()]
    assert failed == ([] if options == ("--no-history",) else ["Count."] * 2)


@pytest.mark.parametrize(("width", "beside"), [("100", True), ("60", False)])
def test_columns_stand_beside_each_other_where_they_fit(
    width: str, beside: bool, run: Run, server: FakeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Screen, "lively", True)
    monkeypatch.setenv("COLUMNS", width)
    result = run(*BOTH, "Say hello")
    assert result.status == 0
    assert any(MINI in line and SMALL in line for line in result.out.splitlines()) is beside
    assert (f"## {MINI}\n" in result.out) is not beside
    assert result.err.startswith("1 of 2 have answered ...\n")


def test_columns_stand_side_by_side_on_a_wide_terminal(
    terminal: Open, fake: FakeOpenRouter, server: FakeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    fake.reply("[bold]Oslo[/bold] \x1b[31m.")
    fake.reply("[bold]Oslo[/bold] \x1b[31m.")
    window = terminal(*BOTH, "Capital?", redirect="</dev/null")
    seen = window.read_until(" s\n")
    assert window.wait() == 0
    assert "1 of 2 have answered ..." in seen
    [head] = [
        line for line in seen.splitlines() if MINI in line and SMALL in line and "via" not in line
    ]
    assert head.split() == [MINI, SMALL]
    [row] = [line for line in seen.splitlines() if "Oslo" in line]
    assert row.count("[bold]Oslo[/bold] ␛[31m.") == 2
    assert "\x1b[" not in seen
    assert "via OpenAI" in seen
    assert "cost $0.0000" in seen


def test_columns_stand_one_after_another_on_a_narrow_terminal(
    terminal: Open, fake: FakeOpenRouter, server: FakeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    window = terminal("--no-stream", *BOTH, "Say hello", redirect="</dev/null")
    seen = window.read_until(f"## {SMALL}\n")
    seen += window.read_until(" s\n")
    assert window.wait() == 0
    assert f"## {MINI}\n\nHello from the offline fake" in seen


def test_columns_are_as_wide_as_the_terminal_whatever_is_in_them() -> None:
    columns = [
        Column("a/b", "x" * 100 + "\n\nEnd.", "1 s"),
        Column("c/d", "日本語" * 20 + "\x1b[31m", "2 s"),
    ]
    table = in_columns(columns, 80)
    assert table is not None
    lines = table.splitlines()
    assert max(map(len, lines)) <= 80
    assert lines[0].split() == ["a/b", "c/d"]
    assert lines[-1].split() == ["1", "s", "2", "s"]
    assert table.count("x") == 100
    assert table.count("日") == 20
    assert "\x1b" not in table
    assert "␛[31m" in table


@pytest.mark.parametrize(("width", "fits"), [(114, True), (113, False)])
def test_columns_need_room(width: int, fits: bool) -> None:
    columns = [Column(name, "text", "1 s") for name in "abc"]
    assert (in_columns(columns, width) is not None) is fits


def test_columns_are_drawn_with_ascii_where_there_is_no_more(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(io.BytesIO(), encoding="ascii"))
    table = in_columns([Column("a", "b", "c"), Column("d", "e", "f")], 80)
    assert table is not None
    assert table.isascii()

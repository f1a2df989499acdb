"""Every command of the chat, typed on a terminal."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Sequence

import pytest

from openrouter_chat.commands import COMMANDS
from tests.demo.typing_in import typed

if TYPE_CHECKING:
    from pathlib import Path

    from _screenshots.terminal import Watched
    from openrouter.testing import FakeOpenRouter, FakeServer

# What is typed, and what is to be seen then. Each line only once.
SETTING = [
    ("/help", ["/attach [PATH | URL | clear]    sends a file along", "Ctrl-D"]),
    ("/help fork", ["/fork [TITLE]  goes on in a copy of this chat"]),
    ("/models sort:price free", ["meta-llama/llama-3.3-70b-instruct:free", "1 model."]),
    ("/model gpt-5-mini", ["Asking openai/gpt-5-mini."]),
    (
        "/fallback mistralai/mistral-small",
        ["When openai/gpt-5-mini fails: mistralai/mistral-small"],
    ),
    ("/system Answer in verse.", ["Answer in verse."]),
    ("/set temperature 0.5", ["temperature: 0.5"]),
    ("/set temprature 1", ["There is no parameter temprature; did you mean temperature?"]),
    ("/reasoning hide", ["Reasoning is hidden"]),
    ("/provider sort price", ["sort  price"]),
    ("/web on", ["The model may search the web"]),
    ("/tools", ["web-search", "searches the web"]),
    ("/tools off web-search", ["web-search"]),
    ("/settings", ["max_cost", "params"]),
    ("/settings theme mono", ["Kept in the settings.", "theme: mono"]),
    ("/budget 0.5", ["0.5"]),
    ("/limits", ["free tier", "none were used here."]),
    ("/copy", ["There is no answer to copy yet."]),
    ("/modle", ["There is no command /modle; did you mean /model?"]),
]
TALKING = [
    ("First?", ["cost $"]),
    ("/retry", ["cost $"]),
    ("/edit 1 Second?", ["cost $"]),
    ("Third?", ["in all $"]),
    ("/history", ["Second?", "Third?"]),
    ("/history 1", ["> Second?"]),
    ("/cost", ["this chat", "since the program began"]),
    ("/route", ["gen-fake-", "finish reason  stop", "charged"]),
    ("/copy 1", ["Answer 1 is on the clipboard"]),
    ("/compare openai/gpt-5-mini deepseek/deepseek-r1 Well?", ["deepseek-r1", "| 0.", " s\n"]),
    ("/undo", ["Third?"]),
    ("/fork Other", ["A copy of this chat goes on from here: Other."]),
    ("/save Mine", ["Kept as chat 2: Mine."]),
    ("/new", ["A new chat"]),
    ("/resume 2", ["> Second?", "Chat 2, Mine, with openai/gpt-5-mini."]),
    ("/reset", ["A new chat"]),
]


@pytest.fixture(autouse=True)
def _server(server: FakeServer) -> None:
    """Every chat here is with the loopback server."""


def obeyed(chat: Watched, steps: Sequence[tuple[str, Sequence[str]]]) -> None:
    for line, texts in steps:
        typed(chat, line, *texts)


def test_commands_that_set_something(watch: type[Watched], fake: FakeOpenRouter) -> None:
    chat = watch("--no-menu", rows=30)
    chat.wait_for("\n>")
    obeyed(chat, SETTING)
    typed(chat, "Well?", "cost $")
    body: Any = fake.requests[-1].json
    assert body["model"] == "openai/gpt-5-mini"
    assert body["models"] == ["mistralai/mistral-small"]
    assert body["messages"][0] == {"role": "system", "content": "Answer in verse."}
    assert (body["temperature"], body["provider"]) == (0.5, {"sort": "price"})
    assert "tools" not in body


def test_commands_about_what_was_said(
    watch: type[Watched], fake: FakeOpenRouter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    # Who is logged in to another machine has the clipboard of the terminal.
    chat = watch("-m", "openai/gpt-5-mini", rows=30, env={"SSH_TTY": "/dev/pts/9", "TMUX": None})
    chat.wait_for("\n>")
    (tmp_path / "my cat.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(20))
    typed(chat, "/attach 'my cat.png'", "With the next question go:", "1. image/png")
    obeyed(chat, TALKING)
    assert b"\x1b]52;c;" in chat.raw
    asked: list[Any] = [each.json for each in fake.requests if "completions" in each.path]
    assert [part["type"] for part in asked[1]["messages"][0]["content"]] == ["text", "image_url"]


def test_commands_that_write_files_and_run_programs(
    watch: type[Watched], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    editor = tmp_path / "editor.py"
    editor.write_text("import sys\nopen(sys.argv[1], 'w').write('Written?')\n")
    chat = watch("--no-menu", env={"VISUAL": f"{sys.executable} {editor}"})
    chat.wait_for("\n>")
    typed(chat, "/edit new", "Written?", "cost $")
    target = tmp_path / "a.md"
    typed(chat, "/export md a.md", "Written to a.md.")
    target.write_text("precious")
    chat.enter("/export  md a.md")
    chat.wait_for("Replace it?")
    chat.press("ctrl-c")
    chat.wait_for("nothing was written.")
    assert target.read_text() == "precious"
    chat.enter("/export   md a.md")
    chat.wait_until(lambda: chat.text.count("Replace it?") == 2, "the question again")
    chat.type("y")
    chat.wait_until(lambda: chat.text.count("Written to") == 2, "a word on the file")
    assert "Written?" in target.read_text()


@pytest.mark.parametrize("line", ["/exit", "/quit"])
def test_commands_that_leave(watch: type[Watched], line: str) -> None:
    chat = watch("--no-menu")
    chat.wait_for("\n>")
    chat.enter(line)
    assert chat.wait() == 0


def test_commands_are_all_typed_here() -> None:
    lines = [line for line, _ in SETTING + TALKING]
    names = {line.split()[0].lstrip("/") for line in lines if line.startswith("/")}
    # These have tests of their own above.
    assert names - {"modle"} | {"attach", "export", "exit", "quit"} == set(COMMANDS)


@pytest.mark.parametrize("columns", [40, 200])
def test_tables_fit_into_any_width(
    watch: type[Watched], fake: FakeOpenRouter, columns: int
) -> None:
    chat = watch("--no-menu", columns=columns, rows=30)
    chat.wait_for("\n>")
    typed(chat, "Well?", "cost $")
    for line, text in (
        ("/models", "8 models."),
        ("/history", "Well?"),
        ("/limits", "requests a minute"),
        ("/cost", "in the history" if columns == 200 else "the history"),
        ("/settings", "params"),
        ("/help", "takes a blank in front."),
    ):
        shown = typed(chat, line, text)
        # No word is broken at the edge, and no line is pushed into the next.
        assert "  openai/gpt-4o-min\n" not in shown
        assert all(len(each) <= columns for each in shown.split("\n"))
    help_on_copy = chat.text.rpartition("/copy [N | code [N]]")[2]
    if columns == 40:
        assert help_on_copy.startswith("\n      puts an answer, or its code, on")
    else:
        assert help_on_copy.startswith("            puts an answer, or its code, on the clipboard")

"""The clipboard, and what is put on it."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Iterator

import pytest

from openrouter_chat import clipboard
from openrouter_chat.clipboard import MOST, code_blocks, copy, osc52, program
from tests.demo.commanding import Table, close_all

CODE = "See:\n```python\nx = 1\n```\nand\n~~~\ny\n~~~\nand\n```\nz = `1`\n"


@pytest.fixture(autouse=True)
def _nowhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """A machine without a clipboard."""
    for name in ("SSH_TTY", "SSH_CONNECTION", "WAYLAND_DISPLAY", "DISPLAY", "TMUX"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(clipboard, "program", lambda environ: None)
    monkeypatch.setattr(clipboard, "_send", lambda sequence: False)
    yield
    close_all()


def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the terminal is told from now on."""
    sent: list[str] = []

    def send(sequence: str) -> bool:
        sent.append(sequence)
        return True

    monkeypatch.setattr(clipboard, "_send", send)
    return sent


def test_copy_of_answers_and_code(monkeypatch: pytest.MonkeyPatch) -> None:
    table = Table(lively=True)
    assert "There is no answer to copy yet." in table.obey("/copy")
    table.ask("One?", "First.")
    sent = told(monkeypatch)
    assert "There is no code in the last answer." in table.obey("/copy code")
    table.ask("Two?", CODE)
    assert (
        table.obey("/copy 1") == "Answer 1 is on the clipboard (6 characters, by the terminal).\n"
    )
    assert table.obey("/copy").startswith("Answer 2 is on the clipboard (")
    assert table.obey("/copy code").startswith("Block 3 of 3 is on the clipboard (")
    table.obey("/copy code 1")
    assert sent == [osc52("First."), osc52(CODE), osc52("z = `1`\n"), osc52("x = 1\n")]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("/copy 9", "There is no answer 9; there are 1."),
        ("/copy x", "'x' is no number."),
        ("/copy 1 2", "'1 2' is no answer."),
        ("/copy code 9", "There is no block of code 9; there are 3."),
        ("/copy code 1 2", "'code 1 2' is no answer."),
    ],
)
def test_copy_of_what_cannot_be(line: str, said: str) -> None:
    table = Table(lively=True)
    table.ask("Two?", CODE)
    text = table.obey(line)
    assert said in text
    assert text.endswith("Usage: /copy [N | code [N]]\n")


def test_copy_without_a_clipboard_is_no_misuse() -> None:
    table = Table(lively=True)
    table.ask("Two?", CODE)
    assert table.obey("/copy") == (
        "There is no clipboard here, or the text is too long for the terminal's.\n"
    )


def test_code_blocks_end_with_a_fence_of_their_kind() -> None:
    assert code_blocks(CODE) == ["x = 1\n", "y\n", "z = `1`\n"]
    assert code_blocks("````\n```\na\n```\n````\n") == ["```\na\n```\n"]
    assert code_blocks("no ``` code") == []
    assert code_blocks("```\nnot finished") == ["not finished"]


def test_osc52_is_wrapped_for_tmux() -> None:
    letters = base64.b64encode("Größe".encode()).decode()
    assert osc52("Größe") == f"\x1b]52;c;{letters}\x07"
    assert osc52("Größe", tmux=True) == f"\x1bPtmux;\x1b\x1b]52;c;{letters}\x07\x1b\\"


def test_program_is_one_that_works_here() -> None:
    everything = str
    assert program({}, everything) == ("pbcopy",)

    def but_mac(name: str) -> str | None:
        return None if name == "pbcopy" else name

    assert program({"WAYLAND_DISPLAY": "1", "DISPLAY": ":0"}, but_mac) == ("wl-copy",)
    assert program({"DISPLAY": ":0"}, but_mac) == ("xclip", "-selection", "clipboard")
    assert program({}, but_mac) == ("clip.exe",)
    assert program({}, lambda name: None) is None
    assert program({"SSH_TTY": "/dev/pts/1"}, everything) is None


def test_copy_by_a_program_comes_first(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    held = tmp_path / "held"
    sent = told(monkeypatch)
    monkeypatch.setattr(clipboard, "program", lambda environ: ("sh", "-c", f"cat > '{held}'"))
    assert copy("Größe", terminal=True) == "sh"
    assert held.read_text() == "Größe"
    assert sent == []
    monkeypatch.setattr(clipboard, "program", lambda environ: ("sh", "-c", "exit 1"))
    assert copy("Hi", terminal=True) == "the terminal"
    monkeypatch.setattr(clipboard, "program", lambda environ: ("no-such-program",))
    assert copy("Hi", terminal=False) is None
    monkeypatch.setenv("TMUX", "/tmp/tmux")
    copy("Hi", terminal=True)
    assert sent == [osc52("Hi"), osc52("Hi", tmux=True)]


def test_copy_of_what_terminals_do_not_take(monkeypatch: pytest.MonkeyPatch) -> None:
    sent = told(monkeypatch)
    assert copy("x" * MOST, terminal=True) is None
    assert sent == []


def test_terminal_is_told_past_the_screen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.undo()
    monkeypatch.setattr(clipboard, "TERMINAL", str(tmp_path / "tty"))
    assert clipboard._send("\x1b]52;") is True
    assert (tmp_path / "tty").read_text() == "\x1b]52;"
    monkeypatch.setattr(clipboard, "TERMINAL", str(tmp_path / "none" / "tty"))
    assert clipboard._send("x") is False

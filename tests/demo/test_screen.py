from __future__ import annotations

import io
import os

import pytest

from openrouter_chat.screen import Screen, read_piped


def screen(encoding: str = "utf-8") -> tuple[Screen, io.BytesIO, io.BytesIO]:
    out, err = io.BytesIO(), io.BytesIO()
    streams = [io.TextIOWrapper(raw, encoding=encoding, newline="\n") for raw in (out, err)]
    return Screen(*streams), out, err


def test_answer_is_written_at_once_and_ends_its_line() -> None:
    shown, out, err = screen()
    shown.answer("Hel")
    assert out.getvalue() == b"Hel"
    shown.answer("lo")
    shown.answer("")
    shown.end_answer()
    shown.end_answer()
    assert (out.getvalue(), err.getvalue()) == (b"Hello\n", b"")


def test_answer_that_ended_its_line_gets_no_second_end() -> None:
    shown, out, _ = screen()
    shown.answer("Hello\n")
    shown.end_answer()
    assert out.getvalue() == b"Hello\n"


def test_escape_sequences_reach_neither_stream() -> None:
    shown, out, err = screen()
    shown.answer("\x1b[31m")
    shown.remark("\x1b]0;x\x07", "\x9b")
    assert out.getvalue().decode() == "␛[31m"
    assert err.getvalue().decode() == "␛]0;x␇\n<9B>\n"


def test_answer_is_readable_where_the_encoding_lacks_characters() -> None:
    shown, out, _ = screen("ascii")
    shown.answer("5 € \x1b")
    assert out.getvalue() == b"5 \\u20ac \\u241b"


class Pipe:
    """A pipe as standard input."""

    def __init__(self) -> None:
        reader, self.writer = os.pipe()
        self.stdin = open(reader, encoding="utf-8")  # noqa: SIM115  # closed by the test

    def send(self, data: bytes) -> None:
        os.write(self.writer, data)
        os.close(self.writer)


def test_read_piped_mentions_that_it_waits_for_a_silent_pipe() -> None:
    pipe = Pipe()
    waits: list[str] = []

    def on_wait() -> None:
        waits.append("waits")
        pipe.send("late, but \u00e9".encode())

    with pipe.stdin as stdin:
        assert read_piped(stdin, on_wait, patience=0.001) == "late, but \u00e9"
    assert waits == ["waits"]


def test_read_piped_takes_what_is_there_without_a_word() -> None:
    pipe = Pipe()
    pipe.send(b"\xef\xbb\xbfprompt")
    with pipe.stdin as stdin:
        assert read_piped(stdin, lambda: pytest.fail("there was no need to wait")) == "prompt"


def test_read_piped_from_a_closed_standard_input_is_empty() -> None:
    assert read_piped(None, lambda: pytest.fail("there was nothing to wait for")) == ""


def test_read_piped_refuses_what_is_no_text() -> None:
    stdin = io.TextIOWrapper(io.BytesIO(b"\x89PNG\r\n"))
    with pytest.raises(UnicodeDecodeError):
        read_piped(stdin, lambda: None)

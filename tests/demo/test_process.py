"""The program as a process among others: pipes, signals, closed and full outputs."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from openrouter.testing import FakeOpenRouter, faults

if TYPE_CHECKING:
    from openrouter.testing import FakeServer
    from tests.demo.conftest import Start

MODULE = (sys.executable, "-m", "openrouter_chat")


def shell(line: str, **options: Any) -> subprocess.CompletedProcess[bytes]:
    """Run a line of shell in which `$@` is the program."""
    command = ["sh", "-c", line, "sh", *MODULE]
    return subprocess.run(command, stdout=-1, stderr=-1, timeout=30, check=False, **options)


def test_file_is_piped_in_and_the_answer_out(
    tmp_path: Path, fake: FakeOpenRouter, server: FakeServer
) -> None:
    (tmp_path / "report.txt").write_text("It rained.\n", encoding="utf-8")
    fake.reply("Rain.")
    done = shell('cat report.txt | "$@" Summarise | cat', cwd=tmp_path)
    assert done.stdout == b"Rain.\n"
    assert fake.requests[-1].json["messages"][0]["content"] == "Summarise\n\nIt rained."


def test_no_terminal_and_nothing_piped_in_is_wrong_usage() -> None:
    done = shell('"$@" </dev/null')
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.startswith(b"openrouter-chat: no question")


@pytest.mark.parametrize("closed", ["<&-", "2>&-"])
def test_closed_stream_does_not_matter(closed: str) -> None:
    done = shell(f'"$@" "Say hello" {closed}', stdin=subprocess.DEVNULL)
    assert done.returncode == 0
    assert done.stdout.startswith(b"Hello from the offline fake")


def test_closed_output_does_not_break_the_program() -> None:
    done = shell('"$@" "Say hello" >&-', stdin=subprocess.DEVNULL)
    assert (done.returncode, done.stdout) == (0, b"")
    assert b"Traceback" not in done.stderr


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
@pytest.mark.parametrize("arguments", ['"Say hello"', "--help"])
def test_full_disk_is_a_sentence(arguments: str) -> None:
    done = shell(f'"$@" {arguments} >/dev/full', stdin=subprocess.DEVNULL)
    assert done.returncode == 7
    last = done.stderr.splitlines()[-1]
    assert last.startswith(b"openrouter-chat: cannot write: ")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
def test_full_disk_for_remarks_is_a_status_of_its_own() -> None:
    done = shell('"$@" "Say hello" 2>/dev/full', stdin=subprocess.DEVNULL)
    assert done.returncode == 7


def test_narrow_encoding_gets_the_answer_with_escapes(
    fake: FakeOpenRouter, server: FakeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    fake.reply("5 € \U0001f600")
    done = shell('"$@" Price?', stdin=subprocess.DEVNULL)
    assert (done.returncode, done.stdout) == (0, b"5 \\u20ac \\U0001f600\n")


def test_answer_streams_into_a_pipe(start: Start, fake: FakeOpenRouter, server: FakeServer) -> None:
    fake.reply(chunks=["One ", "two ", "three"])
    fake.fail(faults.Silence(after=2, seconds=30, every=0.02))
    process = start("Count.")
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.close()
    # The rest of the answer is held back: this can only have been written in between.
    assert process.stdout.read(4) == b"One "


def test_interrupted_answer_keeps_its_part_and_says_130(
    start: Start, fake: FakeOpenRouter, server: FakeServer
) -> None:
    fake.reply(chunks=["One ", "two ", "three"])
    fake.fail(faults.Silence(after=2, seconds=30, every=0.02))
    process = start("Count.")
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdin.close()
    assert process.stdout.read(4) == b"One "
    process.send_signal(signal.SIGINT)
    assert process.wait(20) == 130
    assert process.stdout.read() == b"\n"
    assert process.stderr.read() == b"Stopped.\n"
    assert server.wait_closed()
    assert server.disconnects == 1


def test_reader_that_leaves_early_ends_the_program_quietly(
    start: Start, fake: FakeOpenRouter, server: FakeServer
) -> None:
    fake.reply(chunks=["x" * 1000] * 500)
    process = start("Talk.")
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdin.close()
    assert process.stdout.read(1) == b"x"
    process.stdout.close()
    assert process.wait(20) == 0
    assert process.stderr.read() == b""


@pytest.mark.parametrize(
    ("arguments", "fault", "status"),
    [
        ("hello", None, 0),
        ("--no-such-option hello", None, 2),
        ("-f no-such-file hello", None, 2),
        ("--json hello", faults.Status(401, "Unknown key."), 3),
        ("-m openai/gpt-4o-mini hello", faults.insufficient_credits(), 4),
        ("--max-cost 0.00001 hello", None, 4),
        ("hello", faults.rate_limited(retry_after=0), 5),
        ("-m no/such hello", None, 6),
        ("--no-stream hello", faults.NoConnection("closed"), 7),
        ("-m openai/gpt-4o-mini -m no/such hello", None, 6),
    ],
)
def test_exit_status_says_what_happened(
    arguments: str,
    fault: faults.Fault | None,
    status: int,
    fake: FakeOpenRouter,
    server: FakeServer,
) -> None:
    if fault is not None:
        fake.fail(fault, times=None)
    done = shell(f'"$@" {arguments}', stdin=subprocess.DEVNULL)
    assert done.returncode == status
    assert done.stderr.strip()
    assert b"Traceback" not in done.stderr
    assert (b"offline fake" in done.stdout) is (status == 0 or "4o-mini -m" in arguments)


@pytest.mark.parametrize(
    "arguments", ["--json", "-m openai/gpt-4o-mini -m mistralai/mistral-small"]
)
def test_piped_out_there_is_neither_colour_nor_markup(arguments: str) -> None:
    done = shell(f'"$@" --offline {arguments} "Say hello" | cat', stdin=subprocess.DEVNULL)
    assert done.returncode == 0
    assert b"\x1b" not in done.stdout + done.stderr


def test_closed_stdin_and_a_file_is_a_question(tmp_path: Path) -> None:
    (tmp_path / "q.txt").write_text("Say hello", encoding="utf-8")
    done = shell('"$@" --offline -f q.txt <&-', cwd=tmp_path)
    assert done.returncode == 0
    assert done.stdout.startswith(b"Hello from the offline fake")


def test_closed_stdin_and_no_question_is_wrong_usage() -> None:
    done = shell('"$@" --offline <&-')
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.startswith(b"openrouter-chat: no question")


def test_reader_that_leaves_before_json_ends_the_program_quietly(tmp_path: Path) -> None:
    (tmp_path / "q.txt").write_text("Say hello " * 20_000, encoding="utf-8")
    done = shell('"$@" --offline --dry-run -f q.txt </dev/null | head -c 1', cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, b"{")
    assert b"Traceback" not in done.stderr


def test_help_and_version_go_to_stdout() -> None:
    assert shell('"$@" --help').stdout.startswith(b"usage: openrouter-chat [options] [QUESTION]")
    assert shell('"$@" --version').stdout.startswith(b"openrouter-chat ")

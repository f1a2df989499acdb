"""One question, one answer: the whole program in this process."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from openrouter.testing import FakeOpenRouter, faults

if TYPE_CHECKING:
    from openrouter.testing import FakeServer
    from tests.demo.conftest import Run


def test_offline_answer_goes_to_stdout_and_all_else_to_stderr(run: Run) -> None:
    result = run("Say hello")
    assert result.status == 0
    assert result.out.startswith("Hello from the offline fake of OpenRouter!")
    assert result.out.endswith("\n")
    *notice, summary = result.err.splitlines()
    assert notice[0] == "There is no API key: the embedded fake service answers."
    assert "https://openrouter.ai/settings/keys" in notice[-1]
    assert max(map(len, notice)) < 80
    assert summary.startswith("openai/gpt-4o-mini via OpenAI | 6 tokens in, 32 out | cost $0.0000")


@pytest.mark.parametrize("key", ["", "  "])
def test_empty_key_counts_as_none(key: str, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", key)
    assert "embedded fake service" in run("Say hello").err


def test_offline_option_asks_nobody_even_with_a_key(
    run: Run, fake: FakeOpenRouter, server: FakeServer
) -> None:
    result = run("--offline", "Say hello")
    assert result.status == 0
    assert result.err.startswith("Offline: the embedded fake service answers.")
    assert fake.requests == []


@pytest.mark.parametrize("options", [(), ("--no-stream",)])
def test_key_and_base_url_lead_to_the_api(
    options: tuple[str, ...], run: Run, fake: FakeOpenRouter, server: FakeServer
) -> None:
    fake.reply("Bonjour.")
    result = run(*options, "-m", "mistralai/mistral-small", "-s", "Answer in French.", "Say hello")
    assert (result.status, result.out) == (0, "Bonjour.\n")
    assert len(result.err.splitlines()) == 1
    assert result.err.startswith("mistralai/mistral-small via Mistral | ")
    [request] = fake.requests
    assert request.json["messages"] == [
        {"role": "system", "content": "Answer in French."},
        {"role": "user", "content": "Say hello"},
    ]
    assert request.json.get("stream", False) is not bool(options)
    assert request.headers["x-title"] == "openrouter-chat"


def test_stdin_is_put_after_the_question(
    run: Run, fake: FakeOpenRouter, server: FakeServer
) -> None:
    assert run("Summarise", stdin="Café\n".encode()).status == 0
    assert fake.requests[-1].json["messages"][0]["content"] == "Summarise\n\nCafé"


def test_stdin_alone_is_the_question(run: Run, fake: FakeOpenRouter, server: FakeServer) -> None:
    assert run(stdin=b"Say hello\n").status == 0
    assert fake.requests[-1].json["messages"][0]["content"] == "Say hello"


def test_stdin_that_is_empty_and_no_question_is_wrong_usage(run: Run) -> None:
    result = run(stdin=b"\n")
    assert (result.status, result.out) == (2, "")
    assert result.err == (
        'openrouter-chat: no question; try openrouter-chat "Say hello", or --help.\n'
    )


def test_stdin_that_is_no_text_is_wrong_usage(run: Run) -> None:
    result = run("Describe this", stdin=b"\x89PNG\xff")
    assert (result.status, result.out) == (2, "")
    assert result.err == "openrouter-chat: what is piped in is no text in UTF-8.\n"


def test_ctrl_c_while_stdin_is_read_says_130(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr("openrouter_chat.oneshot.read_piped", interrupted)
    assert run("Summarise").status == 130


def test_answer_cannot_control_the_terminal(
    run: Run, fake: FakeOpenRouter, server: FakeServer
) -> None:
    fake.reply(chunks=["\x1b]0;own", "ed\x07", "\x1b", "[31m\r", "\n"])
    assert run("Say hello").out == "␛]0;owned␇␛[31m\n"


def test_answer_without_text_is_said_to_be_one(
    run: Run, fake: FakeOpenRouter, server: FakeServer
) -> None:
    fake.fail(faults.EmptyAnswer())
    result = run("Say hello")
    assert (result.status, result.out) == (0, "")
    assert result.err.endswith(" | cost $0 | no text (finish reason: stop)\n")


@pytest.mark.parametrize("options", [(), ("--no-stream",)])
@pytest.mark.parametrize(
    ("fault", "status", "words"),
    [
        (faults.Status(401, "Unknown key."), 3, "Authentication failed (401)"),
        (faults.insufficient_credits(), 4, "Out of credits (402)"),
        (faults.rate_limited(retry_after=0), 5, "Rate limit reached (429)"),
        (faults.ErrorInBody(429, "Slow down."), 5, "Rate limit reached (429)"),
        (faults.internal_error(), 7, "Server error (500)"),
        (faults.HtmlPage(), 7, "(524)"),
        (faults.NoConnection("closed"), 7, "No answer from OpenRouter"),
    ],
)
def test_failure_is_a_sentence_and_an_exit_status(
    options: tuple[str, ...],
    fault: faults.Fault,
    status: int,
    words: str,
    run: Run,
    fake: FakeOpenRouter,
    server: FakeServer,
) -> None:
    fake.fail(fault, times=None)
    result = run(*options, "Say hello")
    assert (result.status, result.out) == (status, "")
    assert words in result.err
    assert len(result.err.splitlines()) == 1


def test_unknown_model_has_a_status_of_its_own(run: Run, server: FakeServer) -> None:
    result = run("-m", "no/such", "Say hello")
    assert result.status == 6
    assert result.err.startswith("Model unavailable (400) for no/such: ")


def test_connection_refused_is_a_sentence(
    run: Run, server: FakeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.close()
    result = run("Say hello")
    assert result.status == 7
    assert result.err.startswith("No answer from OpenRouter for openai/gpt-4o-mini: ")


@pytest.mark.parametrize(
    ("fault", "status"),
    [
        (faults.NoDone(after=3), 7),
        (faults.Cut(after_bytes=900), 7),
        (faults.StreamError(429, "Slow down.", after=3), 5),
        (faults.StreamError("server_error", "It broke.", after=3), 7),
        (faults.GarbageLine(after=3), 7),
    ],
)
def test_broken_stream_leaves_the_part_that_arrived(
    fault: faults.Fault, status: int, run: Run, fake: FakeOpenRouter, server: FakeServer
) -> None:
    fake.reply(chunks=["One ", "two ", "three ", "four."])
    fake.fail(fault)
    result = run("Count.")
    assert result.status == status
    assert result.out.startswith("One ")
    assert result.out.endswith("\n")
    assert "four" not in result.out
    assert result.err.startswith("Stream interrupted after ")


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("OPENROUTER_API_KEY", '"quoted"', "The API key holds blanks, quotes"),
        ("OPENROUTER_BASE_URL", "http://example.com/api/v1", "unencrypted"),
        ("OPENROUTER_BASE_URL", "openrouter.ai", "is no web address"),
    ],
)
def test_setting_that_cannot_work_is_a_sentence(
    name: str,
    value: str,
    words: str,
    run: Run,
    server: FakeServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(name, value)
    result = run("Say hello")
    assert (result.status, result.out) == (3, "")
    assert words in result.err
    assert len(result.err.splitlines()) == 1

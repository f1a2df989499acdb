"""What one question sends, what it may cost, and what a dry run says of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from openrouter import ModelUnavailableError, OpenRouter
from openrouter.testing import FakeOpenRouter, faults
from openrouter_chat.advice import advice
from openrouter_chat.oneshot import sources
from openrouter_chat.store import data_file

if TYPE_CHECKING:
    from openrouter.testing import FakeServer
    from tests.demo.conftest import Open, Run


def test_options_become_parameters_of_the_request(
    run: Run, fake: FakeOpenRouter, server: FakeServer
) -> None:
    line = "-o temperature=0 -o provider.sort=price --web --reasoning high --timeout 30"
    assert run(*line.split(), "Why?").status == 0
    sent = fake.requests[-1].json
    assert sent["temperature"] == 0
    assert sent["provider"] == {"sort": "price"}
    assert sent["tools"] == [{"type": "openrouter:web_search"}]
    assert sent["reasoning"] == {"effort": "high"}


def test_misspelt_parameter_is_wrong_usage_with_the_one_that_was_meant(run: Run) -> None:
    result = run("-o", "temperture=0", "Why?")
    assert (result.status, result.out) == (2, "")
    assert result.err == (
        "openrouter-chat: there is no parameter temperture; did you mean temperature?\n"
    )


def test_parameter_like_no_other_is_wrong_usage_with_a_way_on(
    run: Run, fake: FakeOpenRouter, server: FakeServer
) -> None:
    result = run("-o", "xyzzy=0", "Why?")
    assert result.status == 2
    assert "no parameter xyzzy; -o extra_body.xyzzy=... sends it as it is." in result.err
    assert run("-o", "extra_body.xyzzy=0", "Why?").status == 0
    assert fake.requests[-1].json["xyzzy"] == 0


def test_unknown_model_is_told_with_the_one_that_was_meant(run: Run, server: FakeServer) -> None:
    result = run("-m", "openai/gpt-4o-mni", "Why?")
    assert result.status == 6
    assert result.err.endswith("Did you mean openai/gpt-4o-mini, openai/gpt-5-mini?\n")


def test_unknown_model_offline_is_told_with_all_there_are(run: Run) -> None:
    result = run("--offline", "-m", "openai/gpt-4o-mni", "Why?")
    assert result.status == 6
    assert "The fake service has openai/gpt-4o-mini, " in result.err
    assert result.err.endswith("Did you mean openai/gpt-4o-mini, openai/gpt-5-mini?\n")


@pytest.mark.parametrize(
    ("model", "fails", "said"),
    [("xyzzy/xyzzy", False, None), ("openai/gpt-4o-mini", False, None), ("a/b", True, None)],
)
def test_advice_is_silent_where_nobody_knows_better(
    model: str, fails: bool, said: None, fake: FakeOpenRouter
) -> None:
    if fails:
        fake.fail(faults.internal_error(), times=None)
    with fake.client(retry=None) as client:
        assert advice(client, ModelUnavailableError("Gone.", model=model)) is said
        assert advice(client, ModelUnavailableError("Gone.")) is said
        assert advice(client, None) is said


def test_budget_that_is_too_small_sends_nothing(
    run: Run, fake: FakeOpenRouter, server: FakeServer
) -> None:
    result = run("--max-cost", "0.0001", "Why?")
    assert (result.status, result.out) == (4, "")
    assert result.err.startswith("Budget exceeded for openai/gpt-4o-mini: up to $0.01")
    assert result.err.endswith(
        "Limit the answer by -o max_tokens=500, or allow more by --max-cost.\n"
    )
    assert {request.path for request in fake.requests} == {"/api/v1/models"}


def test_budget_that_is_large_enough_is_let_through(run: Run, server: FakeServer) -> None:
    assert run("--max-cost", "0.0001", "-o", "max_tokens=100", "Why?").status == 0


def test_failure_that_passes_is_tried_again_quietly(
    run: Run, fake: FakeOpenRouter, server: FakeServer
) -> None:
    fake.fail(faults.internal_error())
    result = run("Why?")
    assert result.status == 0
    assert len(fake.requests) == 2
    assert len(result.err.splitlines()) == 1


def test_timeout_ends_a_call(run: Run, fake: FakeOpenRouter, server: FakeServer) -> None:
    fake.fail(faults.Silence(after=0, seconds=30), times=None)
    result = run("--timeout", "0.2", "--no-stream", "Why?")
    assert (result.status, result.out) == (7, "")
    assert "in time" in result.err


def test_reasoning_goes_to_stderr(run: Run, fake: FakeOpenRouter, server: FakeServer) -> None:
    fake.reply("Oslo.", reasoning="Norway \x1b[2m...")
    result = run("-m", "openai/gpt-5-mini", "Capital?")
    assert result.out == "Oslo.\n"
    assert result.err.startswith("Norway ␛[2m...\nopenai/gpt-5-mini via ")


def test_reasoning_that_is_hidden_is_not_shown(
    run: Run, fake: FakeOpenRouter, server: FakeServer
) -> None:
    fake.reply("Oslo.", reasoning="Norway ...")
    result = run("-m", "openai/gpt-5-mini", "--reasoning", "hide", "Capital?")
    assert result.out == "Oslo.\n"
    assert "Norway" not in result.err


def test_reasoning_without_an_answer_ends_its_line(
    run: Run, fake: FakeOpenRouter, server: FakeServer
) -> None:
    fake.reply("", reasoning="Norway ...")
    result = run("-m", "openai/gpt-5-mini", "Capital?")
    assert result.out == ""
    assert result.err.startswith("Norway ...\nopenai/gpt-5-mini via ")


@pytest.mark.parametrize(("no_color", "dim"), [("", True), ("1", False)])
def test_reasoning_is_dim_on_a_terminal_unless_colours_are_unwanted(
    no_color: str,
    dim: bool,
    terminal: Open,
    fake: FakeOpenRouter,
    server: FakeServer,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setenv("NO_COLOR", no_color)
    fake.reply("Oslo.", reasoning="Norway ...")
    window = terminal("-m", "openai/gpt-5-mini", "Capital?", redirect=f">{tmp_path}/out </dev/null")
    seen = window.read_until("openai/gpt-5-mini via ")
    assert window.wait() == 0
    assert "Norway" in seen
    assert ("\x1b[2m" in seen) is dim


def test_reasoning_and_answer_do_not_share_a_line_on_a_terminal(
    terminal: Open, fake: FakeOpenRouter, server: FakeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    fake.reply("Oslo.", reasoning="Norway ...")
    window = terminal("-m", "openai/gpt-5-mini", "Capital?", redirect="</dev/null")
    assert "Norway ...\nOslo.\n" in window.read_until("openai/gpt-5-mini via ")
    assert window.wait() == 0


def test_pages_that_an_answer_cites_are_named(
    run: Run, fake: FakeOpenRouter, server: FakeServer
) -> None:
    note = {"type": "url_citation", "url_citation": {"url": "https://example.com/a"}}
    fake.reply(chunks=["Rain.", {"annotations": [note, note]}])
    result = run("--web", "Weather?")
    assert result.out == "Rain.\n"
    assert result.err.endswith("[1] https://example.com/a\n")


@pytest.mark.parametrize("noted", [None, "x", [1], [{}], [{"url_citation": 1}]])
def test_citations_that_are_none_do_not_matter(noted: object) -> None:
    assert sources(noted) == []


def test_dry_run_prints_the_request_and_sends_nothing(
    run: Run, fake: FakeOpenRouter, server: FakeServer
) -> None:
    result = run("--dry-run", "-s", "Be brief.", "-o", "max_tokens=100", "Why?")
    assert result.status == 0
    assert json.loads(result.out) == {
        "model": "openai/gpt-4o-mini",
        "max_tokens": 100,
        "messages": [
            {"role": "system", "content": "Be brief."},
            {"role": "user", "content": "Why?"},
        ],
        "stream": True,
    }
    assert result.err == (
        "Dry run: nothing was sent.\n"
        "openai/gpt-4o-mini: about 12 tokens in, cost $0.0000024;"
        " with at most 100 tokens out, cost $0.0000824\n"
    )
    assert {request.path for request in fake.requests} == {"/api/v1/models"}
    assert "sk-or" not in result.out + result.err


def test_dry_run_keeps_nothing_in_the_history(run: Run, server: FakeServer) -> None:
    assert run("--dry-run", "Why?").status == 0
    assert not data_file().exists()


def test_dry_run_of_several_models_is_a_list(run: Run, server: FakeServer) -> None:
    models = ["openai/gpt-4o-mini", "mistralai/mistral-small"]
    result = run("--dry-run", "--no-stream", "-m", models[0], "-m", models[1], "Why?")
    assert result.status == 0
    bodies = json.loads(result.out)
    assert [body["model"] for body in bodies] == models
    assert not any("stream" in body and body["stream"] for body in bodies)
    assert [line.partition(":")[0] for line in result.err.splitlines()[1:]] == models


def test_dry_run_says_what_a_budget_would_refuse(run: Run, server: FakeServer) -> None:
    result = run("--dry-run", "--max-cost", "0.0001", "Why?")
    assert result.status == 4
    assert "that is above --max-cost 0.0001, so it would be refused." in result.err
    assert run("--dry-run", "--max-cost", "1", "Why?").status == 0


def test_dry_run_counts_what_a_budget_counts(run: Run, server: FakeServer) -> None:
    plain = run("--dry-run", "Why?").err.splitlines()[1]
    with_tools = run("--dry-run", "--web", "Why?").err.splitlines()[1]
    assert plain.startswith("openai/gpt-4o-mini: about 5 tokens in")
    assert with_tools.startswith("openai/gpt-4o-mini: about 19 tokens in")


def test_dry_run_of_an_unknown_model_says_which_was_meant(run: Run, server: FakeServer) -> None:
    result = run("--dry-run", "--max-cost", "1", "-m", "openai/gpt-4o-mni", "Why?")
    assert result.status == 6
    assert json.loads(result.out)["model"] == "openai/gpt-4o-mni"
    assert "did you mean openai/gpt-4o-mini, " in result.err


def test_dry_run_without_a_price_list_still_prints_the_request(
    run: Run, fake: FakeOpenRouter, server: FakeServer
) -> None:
    server.close()
    result = run("--dry-run", "Why?")
    assert result.status == 7
    assert json.loads(result.out)["messages"][0]["content"] == "Why?"


@pytest.mark.parametrize("option", ["--dry-run", "--json", "--no-stream"])
@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("extra_body=5", "extra_body takes a dict"),
        ("extra_body.stream=true", "extra_body cannot ask for a stream"),
        ("extra_headers.x=1", "The header x takes a text"),
    ],
)
def test_parameter_that_cannot_be_is_a_sentence(
    option: str, value: str, said: str, run: Run, fake: FakeOpenRouter, server: FakeServer
) -> None:
    result = run(option, "-o", value, "Why?")
    assert result.status == 3
    assert said in result.err
    assert fake.requests == []


def test_dry_run_offline_goes_by_the_prices_of_the_fake(run: Run) -> None:
    result = run("--offline", "--dry-run", "Why?")
    assert result.status == 0
    assert "about 5 tokens in" in result.err


def test_key_that_cannot_be_is_told_as_json_too(
    run: Run, server: FakeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", '"quoted"')
    result = run("--json", "Why?")
    assert result.status == 3
    assert json.loads(result.out)["error"]["exit_status"] == 3
    assert "The API key holds blanks, quotes" in result.err


def test_client_is_closed_whatever_happens(
    run: Run, server: FakeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed: list[bool] = []
    close = OpenRouter.close

    def noted(client: OpenRouter) -> None:
        closed.append(True)
        close(client)

    monkeypatch.setattr(OpenRouter, "close", noted)
    assert run("-o", "temperture=0", "Why?").status == 2
    assert closed == [True]


def test_ctrl_c_while_an_answer_comes_says_130(
    run: Run, server: FakeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("openrouter_chat.screen.PlainView.add", interrupted)
    result = run("Why?")
    assert (result.status, result.out) == (130, "")
    assert result.err == "Stopped.\n"

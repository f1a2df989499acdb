"""The subcommands that ask the API, in this process, against a loopback server."""

from __future__ import annotations

import json
import re
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from openrouter.testing import FakeOpenRouter, faults
from openrouter_api.models import Model
from openrouter_chat import exits
from openrouter_chat.subcommands import SUBCOMMANDS, is_subcommand, parser_of
from openrouter_chat.subcommands.limits import facts_of
from openrouter_chat.subcommands.models import price_of
from openrouter_chat.subcommands.usage import by_name
from openrouter_chat.tables import rich_table

if TYPE_CHECKING:
    from openrouter.testing import FakeServer
    from tests.demo.conftest import Run

MODEL = "openai/gpt-4o-mini"
FREE = "meta-llama/llama-3.3-70b-instruct:free"


def facts(text: str) -> dict[str, str]:
    """A table of two columns."""
    rows = [line.split("  ", 1) for line in text.splitlines()]
    return {row[0]: row[1].strip() for row in rows if len(row) > 1}


@pytest.mark.parametrize("name", SUBCOMMANDS)
def test_help_of_a_subcommand_fits_into_80_columns(name: str, run: Run) -> None:
    result = run(name, "--help")
    assert result.status == 0
    assert f"usage: openrouter-chat {name}" in result.out
    assert "examples:\n  openrouter-chat" in result.out.replace("  source <(", "  ")
    assert max(map(len, result.out.splitlines())) < 80
    assert result.out.isascii()


def test_help_of_an_action_fits_into_80_columns(run: Run) -> None:
    for name in SUBCOMMANDS:
        for action in getattr(parser_of(name)._subparsers, "_group_actions", []):
            for choice in action.choices:
                shown = run(name, choice, "--help").out
                assert f"usage: openrouter-chat {name} {choice}" in shown
                assert max(map(len, shown.splitlines())) < 80


def test_subcommand_behind_two_dashes_is_a_question(run: Run) -> None:
    assert is_subcommand(["keys"])
    assert not is_subcommand(["--", "keys"])
    assert not is_subcommand([])
    assert run("--offline", "--", "keys").out.startswith('You wrote: "keys"')


def test_subcommand_without_a_key_says_how_to_get_one(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("OPENROUTER_API_KEY", raising=False)
    result = run("limits")
    assert (result.status, result.out) == (exits.KEY, "")
    assert "run `openrouter-chat login`, or set OPENROUTER_API_KEY" in result.err
    assert run("limits", "--offline").status == 0


def test_subcommand_that_is_refused_has_the_exit_status_of_the_error(
    run: Run, fake: FakeOpenRouter, server: FakeServer
) -> None:
    fake.fail(faults.Status(401, "No such key."))
    result = run("usage")
    assert (result.status, result.out) == (exits.KEY, "")
    assert "No such key;" in result.err
    assert run("generation", "gen-none").status == exits.OTHER
    assert run("model", "openai/gpt4o-mini").status == exits.MODEL


def test_wrong_arguments_are_answered_in_two_lines(run: Run) -> None:
    result = run("keys", "lst")
    assert result.status == exits.USAGE
    assert result.err.splitlines()[-1] == "Try openrouter-chat keys --help."
    assert "'abc' is no whole number above 0" in run("models", "--min-context", "abc").err
    assert "'x' is no amount in USD" in run("models", "--max-price", "x").err
    assert "'-1' is no amount in USD" in run("models", "--max-price=-1").err


def test_keys_shows_the_key_in_use_without_showing_it(run: Run, server: FakeServer) -> None:
    result = run("keys")
    assert facts(result.out)["found in"] == "environment, OPENROUTER_API_KEY"
    assert facts(result.out)["limit"] == "none"
    shown = json.loads(run("keys", "--json").out)
    assert shown["source"] == "environment, OPENROUTER_API_KEY"
    assert shown["usage"] == 0
    assert "0123456789abcdef" not in result.out + str(shown)


def test_keys_are_made_listed_and_deleted(run: Run, fake: FakeOpenRouter, server: Any) -> None:
    assert run("keys", "list").err == "There are no keys besides the one in use.\n"
    made = run("keys", "create", "Nightly batch", "--limit", "2.5", "--reset", "daily")
    assert made.out.startswith("sk-or-v1-")
    assert "the only time that the key is shown" in made.err
    assert fake.requests[-1].json == {
        "name": "Nightly batch",
        "limit": 2.5,
        "limit_reset": "daily",
    }
    [key] = json.loads(run("keys", "list", "--json").out)
    listed = run("keys", "list").out
    assert "Nightly batch" in listed
    assert "$2.5 daily" in listed
    hash = str(key["hash"])
    refused = run("keys", "delete", hash[:8])
    assert "Delete the key 'Nightly batch'" in refused.err
    assert "Say so with --yes" in refused.err
    assert "is deleted" in run("keys", "delete", hash[:8], "--yes").err
    assert "No key begins with" in run("keys", "delete", hash, "--yes").err
    assert json.loads(run("keys", "create", "b", "--json").out)["key"].startswith("sk-or-v1-")
    [key] = json.loads(run("keys", "list", "--json").out)
    gone = run("keys", "delete", key["hash"], "--yes", "--json").out
    assert json.loads(gone) == {"deleted": key["hash"]}


def test_keys_are_fetched_page_by_page(run: Run, fake: FakeOpenRouter, server: FakeServer) -> None:
    with fake.client() as client:
        from openrouter_api.api.api_keys.create_keys import create_keys

        for number in range(101):
            client.send(create_keys({"name": f"Key {number}"}))
    assert len(json.loads(run("keys", "list", "--json").out)) == 101


def test_usage_sums_up_what_was_spent(run: Run, fake: FakeOpenRouter, server: FakeServer) -> None:
    run("-m", MODEL, "Say hello")
    shown = run("usage")
    assert "The account" not in shown.out
    found = json.loads(run("usage", "--json").out)
    assert facts(shown.out)["today"] == f"${found['key']['usage']:.7f}"
    assert float(found["credits"]["remaining"]) == 100 - found["key"]["usage"]
    assert found["activity"] == []


def test_usage_with_a_key_that_may_not_manage_shows_the_key_only(
    run: Run, fake: FakeOpenRouter, server: FakeServer
) -> None:
    def shut_out() -> None:
        fault = faults.Status(403, "Not for you.")
        fake.fail(fault, when=lambda request: request.path.endswith("/credits"))

    shut_out()
    result = run("usage")
    assert result.status == 0
    assert "Credits and activity take a key for management." in result.err
    shut_out()
    assert json.loads(run("usage", "--json").out)["credits"] is None
    shut_out()
    assert facts(run("limits").out)["credits of the account"] == "needs a key for management"


class Item:
    def __init__(self, date: str, model: str, usage: float) -> None:
        self.date, self.model, self.usage = date, model, usage
        self.requests, self.prompt_tokens, self.completion_tokens = 1, 2, None


def test_usage_by_day_and_by_model() -> None:
    items = [
        Item("2026-02-01", "a", 0.1),
        Item("2026-02-02", "b", 0.5),
        Item("2026-02-02", "a", 0.2),
    ]
    assert by_name(items, "day") == [("2026-02-02", 2, 4, "$0.7"), ("2026-02-01", 1, 2, "$0.1")]
    assert by_name(items, "model") == [("b", 1, 2, "$0.5"), ("a", 2, 4, "$0.3")]


def test_limits_of_free_models_and_of_the_key(run: Run, server: FakeServer) -> None:
    found = json.loads(run("limits", "--json").out)
    assert found["credits"] == "100.0"
    assert found["is_free_tier"] is False
    shown = run("limits").out
    assert facts(shown)["limit of the key"] == "none"


def test_limits_with_a_limit_say_what_is_left(fake: FakeOpenRouter) -> None:
    with FakeOpenRouter(key_limit="5").client() as client:
        client.chat.completions.create(model=FREE, messages="Hi")
        found = dict(facts_of(client.rate_limits.status(), None))
    assert found["limit of the key"] == "$5"
    assert found["left of it"] == "$5"
    assert found[":free models, a minute"] == "20 requests"
    assert found["may be sent now"] == 19


def test_models_found_by_words_and_options(run: Run, server: FakeServer) -> None:
    def ids(*arguments: str) -> list[str]:
        return [model["id"] for model in json.loads(run("models", *arguments, "--json").out)]

    everything = ids()
    assert everything == sorted(everything)
    assert ids("LLAMA", "--free") == [FREE]
    assert ids("--sort", "price", "-n", "1") == [FREE]
    assert ids("--tools", "--reasoning", "--author", "openai") == ["openai/gpt-5-mini"]
    assert ids("--input", "video") == ["google/gemini-2.5-flash"]
    assert ids("--min-context", "1m") == ["anthropic/claude-sonnet-4.5", "google/gemini-2.5-flash"]
    assert MODEL in ids("--max-price", "$0.20")
    assert (
        run("models", "nonesuch").err == "No model is like that; leave out a word or an option.\n"
    )
    header, row = run("models", "gpt-4o").out.splitlines()
    assert header.split() == ["model", "context", "in", "$/M", "out", "$/M", "takes", "can"]
    assert row.split()[:4] == [MODEL, "128000", "0.2", "0.8"]


@pytest.mark.parametrize("odd", [None, "", "-1", "NaN", "x"])
def test_price_that_is_none_is_not_shown(odd: Any) -> None:
    assert price_of(Model.from_dict({"pricing": {"prompt": odd}}), "prompt") is None


def test_model_is_shown_with_who_serves_it(run: Run, server: FakeServer) -> None:
    shown = run("model", MODEL).out
    assert facts(shown)["in, USD per million"] == "0.2"
    assert "\nAzure " in shown
    found = json.loads(run("model", MODEL, "--json").out)
    assert found["id"] == MODEL
    assert [one["provider_name"] for one in found["endpoints"]] == ["OpenAI", "Azure"]


def test_generation_is_shown(run: Run, fake: FakeOpenRouter, server: FakeServer) -> None:
    run("-m", MODEL, "Say hello")
    shown = run("generation", "gen-fake-000001").out
    assert facts(shown)["provider"] == "OpenAI"
    assert "cache" not in shown.splitlines()[3]
    found = json.loads(run("generation", "gen-fake-000001", "--json").out)
    assert found["model"] == MODEL


def test_tables_on_a_terminal_are_drawn_within_its_width(
    fake: FakeOpenRouter, server: FakeServer, terminal: Any
) -> None:
    shown = terminal("models", "gpt").read_until("openai/gpt-5-mini ")
    assert "model" in shown
    plain = rich_table("", ("a", "b"), [["x", "1"], ["y", "-"]], 40)
    assert max(len(line) for line in plain.splitlines()) <= 60


def test_tables_break_no_number_and_no_word_but_names() -> None:
    rows = [["author/a-model-of-a-long-name:free", "1048576", "text image", "tools reasoning"]]
    shown = rich_table("", ("model", "context", "takes", "can"), rows, 50)
    lines = [line.split() for line in re.sub(r"\x1b\[[\d;]*m", "", shown).splitlines()]
    assert lines[2][1:] == ["1048576", "text", "tools"]
    assert lines[3][1:] == ["image", "reasoning"]
    assert (
        lines[2][0] + lines[3][0] + "".join(word for line in lines[4:] for word in line)
        == rows[0][0]
    )
    # Where nothing helps, all is broken alike.
    narrow = rich_table("", ("model", "context", "takes", "can"), rows, 24)
    assert all(len(line) <= 24 for line in re.sub(r"\x1b\[[\d;]*m", "", narrow).splitlines())


def test_usage_of_an_account_that_was_active(
    run: Run, fake: FakeOpenRouter, server: FakeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    day = Item("2026-02-01 00:00:00", MODEL, 0.25)
    monkeypatch.setattr("openrouter._sync.resources.activity.Activity.list", lambda self: [day])
    shown = run("usage", "--by", "model").out
    assert f"{MODEL}  1         2       $0.25" in shown


def test_generation_lists_attempts_where_there_were_several(
    run: Run, fake: FakeOpenRouter, server: FakeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    from openrouter_api.models import GenerationResponseData

    attempts = [{"provider_name": "One", "status": 503}, {"provider_name": "Two", "status": 200}]
    record = GenerationResponseData.from_dict({"id": "g", "provider_responses": attempts})
    place = "openrouter._sync.resources.generations.Generations.get"
    monkeypatch.setattr(place, lambda self, id, wait: record)
    assert [line.split()[:2] for line in run("generation", "g").out.splitlines()[-2:]] == [
        ["One", "503"],
        ["Two", "200"],
    ]


def test_limits_without_what_is_left_and_with_every_digit() -> None:
    key = SimpleNamespace(limit=1234567.89, limit_reset=None)
    status = SimpleNamespace(key=key, limit_remaining=None, is_free_tier=False, scopes={})
    found = dict(facts_of(status, 0.1))
    assert found["limit of the key"] == "$1234567.89"
    assert found["left of it"] == "unknown"
    assert found["credits of the account"] == "$0.1"

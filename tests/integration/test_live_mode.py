"""The live mode of this suite, against the fake in the place of the API."""

from __future__ import annotations

import ast
from decimal import Decimal
from typing import Iterator

import pytest

from openrouter.testing import FakeOpenRouter, FakeServer, faults
from tests.integration.options import CASSETTES, dollars
from tests.integration.run_pytest import ROOT, run_pytest
from tests.integration.service import NO_KEY, NOT_ON_DEMAND
from tests.integration.spending import Cap, candidates, exact, own_share

pytestmark = pytest.mark.timeout(170)
KEY = "sk-or-v1-live-test"


@pytest.fixture
def fake() -> FakeOpenRouter:
    return FakeOpenRouter(api_keys=[KEY])


@pytest.fixture
def server(fake: FakeOpenRouter) -> Iterator[FakeServer]:
    with fake.serve() as server:
        yield server


def environment(server: FakeServer) -> dict[str, str]:
    return {"OPENROUTER_API_KEY": KEY, "OPENROUTER_BASE_URL": server.base_url}


def test_live_mode_runs_the_same_tests(fake: FakeOpenRouter, server: FakeServer) -> None:
    run = run_pytest("-m", "live", env=environment(server))
    assert run.status == 0, run.output
    assert run.counts["passed"] >= 35
    assert NOT_ON_DEMAND in run.output
    assert KEY not in run.output
    asked = {request.json["model"] for request in fake.requests if request.json}
    # One that is free, the cheapest, and the one that does not exist.
    assert asked == {
        "meta-llama/llama-3.3-70b-instruct:free",
        "meta-llama/llama-3.3-70b-instruct",
        "meta-llama/llama-3.3-70b-instruct-no-such-model",
    }


def test_live_mode_asks_the_next_model_where_one_is_busy(
    fake: FakeOpenRouter, server: FakeServer
) -> None:
    for model in ("meta-llama/llama-3.3-70b-instruct:free", "meta-llama/llama-3.3-70b-instruct"):
        fake.fail(faults.rate_limited(), model=model, times=None)
    run = run_pytest("-m", "live", "-k", "test_sync_completion", env=environment(server))
    assert run.counts["passed"] == 1, run.output
    assert fake.requests[-1].json["model"] == "mistralai/mistral-small"


def test_live_mode_says_that_no_model_answers(fake: FakeOpenRouter, server: FakeServer) -> None:
    fake.fail(faults.internal_error(), when=lambda request: request.method == "POST", times=None)
    run = run_pytest("-m", "live", "-k", "test_sync_completion", env=environment(server))
    assert run.status == 1
    assert "none of the cheapest models answers" in run.output


def test_live_mode_ends_at_its_budget(fake: FakeOpenRouter, server: FakeServer) -> None:
    options = ("-m", "live", "-k", "test_cost or test_key", "--live-budget", "0.000015")
    run = run_pytest(*options, env=environment(server))
    assert run.status == 1
    assert 0 < run.counts["passed"] < 5, run.output
    assert "is used up, $" in run.output
    assert "of $0.000015; raise it with --live-budget" in run.output
    spent = exact(fake.client(api_key=KEY).key.get().usage)
    assert Decimal("0.000015") <= spent < Decimal("0.00005")


def test_live_mode_without_a_key_is_skipped() -> None:
    run = run_pytest("-m", "live")
    assert run.status == 0, run.output
    assert set(run.counts) == {"skipped", "deselected"}
    assert NO_KEY in run.output


@pytest.mark.parametrize(
    ("limit", "said", "used", "runs"),
    [
        ("0.05", 0, "0", True),
        ("0.05", 0.0499, "0.0499", True),
        ("0.05", 0.05, "0", False),
        ("0.05", 0, "0.05", False),
        ("0", 0, "0", False),
    ],
)
def test_cap_counts_what_answers_say_and_what_the_key_has_used(
    limit: str, said: float, used: str, runs: bool
) -> None:
    cap = Cap(Decimal(limit), used_before=Decimal(3))
    cap.costs.record({"usage": {"cost": said}})
    refusal = cap.refusal(Decimal(3) + Decimal(used))
    assert (refusal is None) is runs


def test_cap_is_shared_by_the_workers_of_a_session(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTEST_XDIST_WORKER_COUNT", "4")
    assert own_share(Decimal("0.05")) == Decimal("0.0125")


def test_live_mode_without_a_budget_spends_nothing(
    fake: FakeOpenRouter, server: FakeServer
) -> None:
    options = ("-m", "live", "-k", "test_cost_is_exact", "--live-budget", "0")
    run = run_pytest(*options, env=environment(server))
    assert run.status == 1
    assert "is used up, $0 of $0; raise it" in run.output
    assert {request.path for request in fake.requests} == {"/api/v1/key"}


def test_budget_that_is_no_amount_is_refused() -> None:
    run = run_pytest("--live-budget", "much")
    assert run.status == pytest.ExitCode.USAGE_ERROR
    assert "--live-budget takes USD such as 0.05, not 'much'" in run.output


def test_budget_is_an_amount() -> None:
    assert dollars("0.1") == Decimal("0.1")
    for text in ("much", "-1", "NaN", "inf", ""):
        with pytest.raises(pytest.UsageError, match="takes USD"):
            dollars(text)


def test_candidates_are_free_or_cheap() -> None:
    with FakeOpenRouter().client() as client:
        free, paid = candidates(client.models.list(output_modalities="all"))
    assert free == ["meta-llama/llama-3.3-70b-instruct:free"]
    assert paid == [
        "meta-llama/llama-3.3-70b-instruct",
        "mistralai/mistral-small",
        "openai/gpt-4o-mini",
    ]


def recorded_tests() -> set[str]:
    """The names of all tests that are replayed from a cassette."""
    files = (ROOT / "tests" / "integration").glob("test_*.py")
    nodes = [node for path in files for node in ast.walk(ast.parse(path.read_text("utf-8")))]
    return {
        node.name
        for node in nodes
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
        if node.name.startswith("test_")
        if "service" in [argument.arg for argument in node.args.args]
    }


def test_each_cassette_has_a_test_and_each_test_a_cassette() -> None:
    offline = {"test_replay_is_cut_off_from_the_network"}
    assert {path.stem for path in CASSETTES.glob("*.yaml")} == recorded_tests() - offline

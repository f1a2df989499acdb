"""scripts/record, as far as that is pytest's work: with the fake, and with a key."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from openrouter.testing import DEFAULT_MODELS, FakeModel, FakeOpenRouter
from tests.integration.cassette_file import FAKE
from tests.integration.options import CASSETTES
from tests.integration.run_pytest import ROOT, run_pytest
from tests.integration.secret_scan import find_secrets

pytestmark = pytest.mark.timeout(170)
KEY = "sk-or-v1-record-test"
RECORD = ("-m", "vcr", "--record-mode=rewrite")


def texts(folder: Path) -> dict[str, str]:
    return {path.stem: path.read_text(encoding="utf-8") for path in folder.glob("*.yaml")}


def test_script_records_so() -> None:
    script = (ROOT / "scripts" / "record").read_text(encoding="utf-8")
    assert "pytest tests/integration " + " ".join(RECORD) in script


def test_recording_the_fake_again_changes_nothing(tmp_path: Path) -> None:
    run = run_pytest(*RECORD, "--cassettes", str(tmp_path))
    assert run.status == 0, run.output
    again, kept = texts(tmp_path), texts(CASSETTES)
    assert set(again) == set(kept)
    # Those that somebody recorded from the API are another matter.
    for name, text in kept.items():
        if yaml.safe_load(text)["recorded_with"] == FAKE:
            assert again[name] == text, f"{name} differs; run scripts/record"


def test_recording_with_a_key_keeps_no_secret_and_is_replayed(tmp_path: Path) -> None:
    chosen = "test_sync or test_key_get or test_rate_limit_429 or test_auth or test_models_list"
    many = [*DEFAULT_MODELS, *(FakeModel(f"acme/{n}", "A", ("Acme",)) for n in range(30))]
    with FakeOpenRouter(api_keys=[KEY], models=many).serve() as server:
        env = {"OPENROUTER_API_KEY": KEY, "OPENROUTER_BASE_URL": server.base_url}
        run = run_pytest(*RECORD, "-k", chosen, "--cassettes", str(tmp_path), env=env)
    assert run.status == 0, run.output
    recorded = texts(tmp_path)
    assert len(recorded) == 13
    for name, text in recorded.items():
        assert find_secrets(text) == []
        assert KEY not in text
        scripted = "429" in name
        assert (yaml.safe_load(text)["recorded_with"] == FAKE) is scripted
        # Neither the budget's own look at the key nor the choice of a model is in it.
        assert len(yaml.safe_load(text)["interactions"]) == (2 if "succeeds" in name else 1)
    # Cut short.
    assert "acme/29" not in recorded["test_models_list_is_filtered"]
    replay = run_pytest("-k", chosen, "--cassettes", str(tmp_path))
    assert replay.status == 0, replay.output


def test_recording_with_a_key_ends_at_its_budget(tmp_path: Path) -> None:
    with FakeOpenRouter(api_keys=[KEY]).serve() as server:
        env = {"OPENROUTER_API_KEY": KEY, "OPENROUTER_BASE_URL": server.base_url}
        options = ("-k", "test_key_get", "--live-budget", "0", "--cassettes", str(tmp_path))
        run = run_pytest(*RECORD, *options, env=env)
    assert run.status == 1
    assert "is used up" in run.output
    assert texts(tmp_path) == {}


def test_replay_without_its_cassette_fails(tmp_path: Path) -> None:
    run = run_pytest("-k", "test_sync_completion or test_key_get", "--cassettes", str(tmp_path))
    assert run.status == 1
    assert run.counts["failed"] == 4
    assert "there is no cassette for this test; run scripts/record" in run.output

from __future__ import annotations

from pathlib import Path

import pytest

from openrouter.testing import FakeOpenRouter, faults
from openrouter_chat import model_list
from openrouter_chat.model_list import ModelList
from tests.demo.tables import Table


def test_models_are_fetched_beside_all_else() -> None:
    fake = FakeOpenRouter()
    with fake.client(retry=None) as client:
        models = ModelList(lambda: client)
        models.wait(0)
        assert models.names == []
        assert models.window("openai/gpt-4o-mini") is None
        models.fetch()
        models.wait(20)
        models.fetch()
        assert "openai/gpt-4o-mini" in models.names
        assert models.window("openai/gpt-4o-mini") == 128000
        assert models.window("no/such") is None
    assert len(fake.requests) == 1


def test_models_that_could_not_be_fetched_are_fetched_later() -> None:
    fake = FakeOpenRouter()
    fake.fail(faults.internal_error())
    with fake.client(retry=None) as client:
        models = ModelList(lambda: client)
        models.fetch()
        models.wait(20)
        assert models.names == []
        models.fetch()
        models.wait(20)
        assert models.names


@pytest.mark.parametrize("keep", [False, True])
def test_models_are_kept_on_disk_only_where_that_is_wanted(
    keep: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(model_list, "cache_folder", lambda: tmp_path / "kept")
    with FakeOpenRouter().client(retry=None) as client:
        models = ModelList(lambda: client, keep=keep)
        models.fetch()
        models.wait(20)
        assert models.names
    assert (tmp_path / "kept").exists() is keep


@pytest.mark.parametrize("offline", [False, True])
def test_models_of_the_fake_service_are_never_kept(
    offline: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(model_list, "cache_folder", lambda: tmp_path / "kept")
    session = Table(offline=offline).session
    session.models.fetch()
    session.models.wait(20)
    assert session.models.names
    assert (tmp_path / "kept").exists() is not offline

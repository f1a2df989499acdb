from __future__ import annotations

from openrouter.testing import FakeOpenRouter, faults
from openrouter_chat.model_list import ModelList


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

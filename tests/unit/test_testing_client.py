from __future__ import annotations

import pytest

from openrouter.testing import FakeOpenRouter

MODEL = "openai/gpt-4o-mini"


@pytest.mark.parametrize("keys", [None, ["mine", "yours"]])
def test_client_talks_to_the_fake(keys: list[str] | None) -> None:
    fake = FakeOpenRouter(api_keys=keys)
    fake.reply("Hello.")
    with fake.client() as client:
        assert client.chat.completions.create(model=MODEL, messages="Hi").text == "Hello."
    assert fake.requests[0].json["messages"] == [{"role": "user", "content": "Hi"}]


def test_client_takes_options_of_ones_own() -> None:
    fake = FakeOpenRouter(api_keys=["mine"])
    with fake.client(api_key="mine", app_title="Test") as client:
        client.chat.completions.create(model=MODEL, messages="Hi")
    assert fake.requests[0].headers["x-title"] == "Test"


@pytest.mark.anyio
async def test_async_client_talks_to_the_fake() -> None:
    fake = FakeOpenRouter()
    fake.reply("Hello.")
    async with fake.async_client() as client:
        answer = await client.chat.completions.create(model=MODEL, messages="Hi")
    assert answer.text == "Hello."


def test_fake_client_ignores_the_address_in_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("OPENROUTER_BASE_URL", "https://elsewhere.example/v9")
    with FakeOpenRouter().client() as client:
        assert client.models.list()

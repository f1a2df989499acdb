from __future__ import annotations

import hashlib
from typing import Any

import pytest

from openrouter.testing import DEFAULT_MODELS, FakeModel, FakeOpenRouter
from tests.unit.fake_calls import KEY, Clock, ask, chat, error, get

DAY = 86400.0


def ids(body: Any) -> list[str]:
    return [model["id"] for model in body["data"]]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("arch=GPT", ["gpt-4o-mini", "gpt-5-mini"]),
        ("model_authors=Anthropic,google", ["claude-sonnet-4.5", "gemini-2.5-flash"]),
        ("providers=amazon-bedrock", ["claude-sonnet-4.5"]),
        ("providers=Mistral,Google+AI+Studio", ["gemini-2.5-flash", "mistral-small"]),
        ("input_modalities=text,video", ["gemini-2.5-flash"]),
        ("context=1000000&zdr=true&q=o", ["claude-sonnet-4.5", "gemini-2.5-flash"]),
        ("zdr=true&arch=llama3", ["llama-3.3-70b-instruct"]),
        ("zdr=false&q=mistral", ["mistral-small"]),
        ("max_price=0.1&min_output_price=0.3", ["llama-3.3-70b-instruct", "mistral-small"]),
        ("min_price=0.5&max_output_price=2", ["deepseek-r1"]),
        ("q=gpt&sort=pricing-high-to-low", ["gpt-5-mini", "gpt-4o-mini"]),
        ("q=gpt&sort=context-high-to-low", ["gpt-5-mini", "gpt-4o-mini"]),
        ("q=gpt&sort=latency-low-to-high", ["gpt-4o-mini", "gpt-5-mini"]),
        ("q=gpt&sort=throughput-high-to-low", ["gpt-4o-mini", "gpt-5-mini"]),
        ("q=gpt&sort=top-weekly", ["gpt-4o-mini", "gpt-5-mini"]),
    ],
)
def test_models_filtered_and_sorted(query: str, expected: list[str]) -> None:
    found = ids(get(FakeOpenRouter(), f"models?{query}"))
    assert [id.partition("/")[2] for id in found] == expected


def test_models_newest_and_cheapest_first() -> None:
    models = [
        FakeModel("a/old", "Old", ("A",), created=1, pricing={"prompt": "0.1"}),
        FakeModel("a/new", "New", ("A",), created=2, pricing={"prompt": "0.3"}),
        FakeModel("a/mid", "Mid", ("A",), created=1, pricing={"prompt": "0.2"}),
    ]
    fake = FakeOpenRouter(models=models)
    assert ids(get(fake, "models?sort=newest")) == ["a/new", "a/old", "a/mid"]
    assert ids(get(fake, "models?sort=pricing-low-to-high")) == ["a/old", "a/mid", "a/new"]
    assert ids(get(fake, "models?max_output_price=0")) == ["a/old", "a/new", "a/mid"]


@pytest.mark.parametrize("query", ["sort=prize", "context=many", "max_price=x"])
def test_models_filter_that_makes_no_sense(query: str) -> None:
    status, _, kind = error(ask(FakeOpenRouter(), "GET", f"models?{query}"))
    assert (status, kind) == (400, "invalid_request")


def test_models_of_the_user_need_a_key() -> None:
    fake = FakeOpenRouter()
    assert ids(get(fake, "models/user")) == [model.id for model in DEFAULT_MODELS]
    assert ids(get(fake, "models/user?offset=2&limit=1")) == ["anthropic/claude-sonnet-4.5"]
    assert error(ask(fake, "GET", "models/user", key=None))[0] == 401


def test_zdr_endpoints_are_those_of_providers_without_retention() -> None:
    rows = get(FakeOpenRouter(), "endpoints/zdr", key=None)["data"]
    assert {row["provider_name"] for row in rows} == {
        *("Azure", "Amazon Bedrock", "DeepInfra", "Google")
    }
    assert [row["tag"] for row in rows if row["model_id"] == "deepseek/deepseek-r1"] == [
        "deepinfra"
    ]


def test_generation_appears_after_a_delay() -> None:
    clock = Clock()
    fake = FakeOpenRouter(clock=clock, generation_delay=2.0)
    name = chat(fake).json()["id"]
    clock.now += 1.5
    assert error(ask(fake, "GET", f"generation?id={name}"))[::2] == (404, "not_found")
    clock.now += 0.5
    assert get(fake, f"generation?id={name}")["data"]["id"] == name


def test_activity_sums_whole_days() -> None:
    clock = Clock()
    fake = FakeOpenRouter(clock=clock)
    usage = {"prompt_tokens": 10, "completion_tokens": 4, "cost": 0.1}
    for _ in range(3):
        fake.reply("x", usage=usage)
        chat(fake)
    clock.now += DAY
    fake.reply("x", usage=usage)
    chat(fake, model="deepseek/deepseek-r1")
    assert [row["date"] for row in get(fake, "activity")["data"]] == ["2026-02-25"]
    clock.now += DAY
    first, second = get(fake, "activity")["data"]
    assert (first["model"], first["requests"], first["usage"]) == (
        "mistralai/mistral-small",
        3,
        0.3,
    )
    assert (first["prompt_tokens"], first["completion_tokens"]) == (30, 12)
    assert (second["date"], second["model"]) == ("2026-02-26", "deepseek/deepseek-r1")
    assert second["reasoning_tokens"] > 0
    assert second["endpoint_id"] != first["endpoint_id"]
    clock.now += 29 * DAY
    assert [row["date"] for row in get(fake, "activity")["data"]] == ["2026-02-26"]


@pytest.mark.parametrize(
    ("query", "rows"),
    [
        ("date=2026-02-25", 1),
        ("date=2026-02-24", 0),
        ("api_key_hash=" + hashlib.sha256(KEY.encode()).hexdigest(), 1),
        ("api_key_hash=0", 0),
        ("user_id=user_fake", 1),
        ("user_id=other", 0),
        ("workspace_id=w", 0),
    ],
)
def test_activity_filtered(query: str, rows: int) -> None:
    clock = Clock()
    fake = FakeOpenRouter(clock=clock)
    chat(fake)
    clock.now += DAY
    assert len(get(fake, f"activity?{query}")["data"]) == rows


def test_activity_by_workspace_names_one() -> None:
    clock = Clock()
    fake = FakeOpenRouter(clock=clock)
    chat(fake)
    clock.now += DAY
    assert "workspace_id" not in get(fake, "activity")["data"][0]
    assert get(fake, "activity?group_by=workspace")["data"][0]["workspace_id"] is None


@pytest.mark.parametrize("day", ["2026-02-25", "2026-01-25", "yesterday", ""])
def test_activity_of_no_whole_day_is_refused(day: str) -> None:
    fake = FakeOpenRouter(clock=Clock())
    assert error(ask(fake, "GET", f"activity?date={day}"))[::2] == (400, "invalid_request")
    assert ask(fake, "GET", "activity?date=2026-01-26").status == 200


def test_activity_needs_a_key() -> None:
    assert ask(FakeOpenRouter(), "GET", "activity", key=None).status == 401

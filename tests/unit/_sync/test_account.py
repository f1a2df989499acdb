# Made from tests/unit/_async/test_account.py by scripts/unasync, do not edit.
# Change the source, then run scripts/unasync;
# scripts/unasync --check fails while the two differ.
from __future__ import annotations

import datetime
import hashlib
import json
from decimal import Decimal
from typing import Any

import httpx
import pytest

from openrouter import OpenRouter
from openrouter._sync.resources.generations import Generations
from openrouter.errors import (
    BadRequestError,
    ConfigurationError,
    NotFoundError,
    RateLimitError,
    ResponseDecodeError,
)
from openrouter.moment import Moment
from openrouter.testing import FakeOpenRouter, faults
from tests.unit.fake_calls import Clock

MODEL = "openai/gpt-4o-mini"
DAY = 86400.0
ODD_BODIES = [{}, {"data": None}, {"data": 7}, {"data": [1, None]}, [], 7]


def client_for(body: Any) -> OpenRouter:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=json.dumps(body).encode())

    http_client = httpx.Client(transport=httpx.MockTransport(answer))
    return OpenRouter("sk-or-v1-x", http_client=http_client)


class Waiting:
    """A clock that sleeping moves, for the fake and the client alike."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.pauses: list[float] = []

    def epoch(self) -> float:
        return self.now

    def moment(self) -> Moment:
        return Moment(steady=self.now, epoch=self.now)

    def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.now += seconds


def test_providers_list_names_and_slugs() -> None:
    found = FakeOpenRouter().client().providers.list()
    slugs = {provider.name: provider.slug for provider in found}
    assert slugs["Amazon Bedrock"] == "amazon-bedrock"
    assert {provider.name: provider.headquarters for provider in found}["Mistral"] == "FR"


def test_endpoints_zdr_retain_nothing() -> None:
    fake = FakeOpenRouter()
    found = fake.client().endpoints.zdr()
    mine = [endpoint.tag for endpoint in found if endpoint.model_id == MODEL]
    assert mine == ["azure"]
    assert fake.requests[0].path == "/api/v1/endpoints/zdr"


def test_credits_remaining_is_exact() -> None:
    fake = FakeOpenRouter(credits="100.1")
    client = fake.client()
    fake.reply("Hi", usage={"cost": 0.3})
    client.chat.completions.create(model=MODEL, messages="Hi")
    credits = client.credits.get()
    assert (credits.total_credits, credits.total_usage) == (100.1, 0.3)
    assert credits.remaining == Decimal("99.8")
    assert credits.to_dict() == {"total_credits": 100.1, "total_usage": 0.3}


@pytest.mark.parametrize(
    ("bought", "spent", "remaining"),
    [
        (1, 3, "-2"),
        (1e22, 0.0000001, "9999999999999999999999.9999999"),
        (None, 1, None),
        (1, None, None),
        ([], {}, None),
        (True, 0, None),
    ],
)
def test_credits_of_any_kind(bought: Any, spent: Any, remaining: str | None) -> None:
    client = client_for({"data": {"total_credits": bought, "total_usage": spent}})
    expected = None if remaining is None else Decimal(remaining)
    assert (client.credits.get()).remaining == expected


def test_activity_has_a_row_for_each_day_and_model() -> None:
    clock = Clock()
    fake = FakeOpenRouter(clock=clock)
    client = fake.client()
    for _ in range(3):
        fake.reply("Hi", usage={"prompt_tokens": 5, "completion_tokens": 2, "cost": 0.1})
        client.chat.completions.create(model=MODEL, messages="Hi")
    assert client.activity.list() == []
    clock.now += DAY
    (row,) = client.activity.list()
    assert (row.date, row.model, row.provider_name) == ("2026-02-25", MODEL, "OpenAI")
    assert (row.requests, row.prompt_tokens, row.completion_tokens) == (3, 15, 6)
    assert (row.usage, row.byok_usage_inference, row.reasoning_tokens) == (0.3, 0, 0)
    assert "workspace_id" not in row


def test_activity_filters_reach_the_api() -> None:
    fake = FakeOpenRouter(clock=Clock())
    digest = hashlib.sha256(b"x").hexdigest()
    fake.client().activity.list(
        date=datetime.date(2026, 2, 24),
        api_key_hash=digest,
        user_id="u",
        group_by="workspace",
        workspace_id="w",
    )
    assert fake.requests[0].query == {
        "date": "2026-02-24",
        "api_key_hash": digest,
        "user_id": "u",
        "group_by": "workspace",
        "workspace_id": "w",
    }
    moment = datetime.datetime(2026, 2, 24, 23, 59)
    fake.client().activity.list(date=moment)
    fake.client().activity.list(date="2026-02-24")
    assert [request.query for request in fake.requests[1:]] == [{"date": "2026-02-24"}] * 2
    with pytest.raises(BadRequestError, match="none of the last 30"):
        fake.client().activity.list(date="2026-02-25")


@pytest.mark.parametrize("body", ODD_BODIES)
def test_lists_of_another_shape_are_empty(body: Any) -> None:
    client = client_for(body)
    assert client.activity.list() == []
    assert client.providers.list() == []
    assert client.endpoints.zdr() == []


@pytest.mark.parametrize("body", ODD_BODIES)
def test_records_of_another_shape_cannot_be_read(body: Any) -> None:
    client = client_for(body)
    with pytest.raises(ResponseDecodeError, match="describes no credits"):
        client.credits.get()
    with pytest.raises(ResponseDecodeError, match="describes no generation"):
        client.generations.get("gen-1")
    with pytest.raises(ResponseDecodeError, match="describes no key"):
        client.key.get()


def test_generation_says_what_an_answer_cost() -> None:
    fake = FakeOpenRouter()
    client = fake.client()
    answer = client.chat.completions.create(model=MODEL, messages="Hi")
    record = client.generations.get(str(answer.generation_id))
    assert answer.usage is not None
    assert record.total_cost == answer.usage.cost
    assert (record.id, record.model, record.provider_name) == (answer.id, MODEL, "OpenAI")


def test_generation_of_a_stream_that_was_left_says_what_it_cost() -> None:
    fake = FakeOpenRouter()
    client = fake.client()
    with client.chat.completions.stream(model=MODEL, messages="Tell a story") as stream:
        for _ in stream:
            break
    record = client.generations.get(str(stream.generation_id))
    assert record.streamed is True
    assert record.total_cost > 0


def test_generation_that_is_not_there_yet_is_waited_for() -> None:
    waiting = Waiting()
    fake = FakeOpenRouter(clock=waiting.epoch, generation_delay=3.0)
    client = fake.client()
    answer = client.chat.completions.create(model=MODEL, messages="Hi")
    generations = Generations(client, clock=waiting.moment, sleep=waiting.sleep)
    record = generations.get(str(answer.generation_id))
    assert record.id == answer.id
    assert waiting.pauses == [0.25, 0.5, 1.0, 2.0]


def test_generation_that_never_comes_is_not_found_after_the_wait() -> None:
    waiting = Waiting()
    fake = FakeOpenRouter(clock=waiting.epoch)
    generations = Generations(fake.client(), clock=waiting.moment, sleep=waiting.sleep)
    with pytest.raises(NotFoundError, match="gen-none"):
        generations.get("gen-none", wait=2.5)
    assert waiting.pauses == [0.25, 0.5, 1.0, 0.75]
    assert len(fake.requests) == 5
    with pytest.raises(NotFoundError):
        generations.get("gen-none", wait=0)
    assert len(fake.requests) == 6


def test_generation_that_fails_otherwise_is_not_waited_for() -> None:
    waiting = Waiting()
    fake = FakeOpenRouter()
    fake.fail(faults.Status(404), times=2)
    fake.fail(faults.rate_limited())
    client = fake.client(retry=None)
    generations = Generations(client, clock=waiting.moment, sleep=waiting.sleep)
    with pytest.raises(RateLimitError):
        generations.get("gen-1")
    assert waiting.pauses == [0.25, 0.5]


@pytest.mark.parametrize("id", [None, "", 7])
def test_generation_id_that_is_none_is_refused(id: Any) -> None:
    fake = FakeOpenRouter()
    with pytest.raises(ConfigurationError, match=r"answer\.generation_id"):
        fake.client().generations.get(id)
    assert fake.requests == []


@pytest.mark.parametrize("wait", [-1, None, "5", True, float("nan"), float("inf")])
def test_generation_wait_that_is_none_is_refused(wait: Any) -> None:
    with pytest.raises(ConfigurationError, match="wait takes seconds from 0"):
        FakeOpenRouter().client().generations.get("gen-1", wait=wait)

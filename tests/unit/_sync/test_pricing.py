# Made from tests/unit/_async/test_pricing.py by scripts/unasync, do not edit.
# Change the source, then run scripts/unasync;
# scripts/unasync --check fails while the two differ.
from __future__ import annotations

from datetime import datetime, timezone
from decimal import Decimal
from typing import Any

import httpx
import pytest

from openrouter import ModelUnavailableError
from openrouter.errors import ConfigurationError
from openrouter.testing import FakeModel, FakeOpenRouter
from tests.unit.money_service import MODEL, paths
from tests.unit.together import together

TIMED = {
    "prompt": "0.000001",
    "completion": "0.000002",
    "overrides": [{"utc_start": 0, "utc_end": 1200, "completion": "0.000001"}],
}
MORNING = datetime(2026, 8, 22, 9, tzinfo=timezone.utc)
EVENING = datetime(2026, 8, 22, 21, tzinfo=timezone.utc)


def test_price_comes_from_the_catalogue_which_is_fetched_once() -> None:
    fake = FakeOpenRouter()
    client = fake.client()

    def price() -> Any:
        return (client.pricing.get(MODEL)).completion

    assert together(*[price] * 5) == [Decimal("0.0000008")] * 5
    patient = client.with_options(timeout=5)
    assert patient.pricing.get(MODEL) == client.pricing.get(MODEL)
    assert paths(fake) == ["models"]


def test_price_of_a_variant_that_only_routes_is_that_of_the_model() -> None:
    client = FakeOpenRouter().client()
    assert client.pricing.get(MODEL + ":nitro") == client.pricing.get(MODEL)
    free = client.pricing.get("meta-llama/llama-3.3-70b-instruct:free")
    assert free.prompt == 0


@pytest.mark.parametrize("model", ["openai/gpt4o-mini", MODEL + ":new", "x"])
def test_price_of_a_misspelt_model_names_the_nearest(model: str) -> None:
    with pytest.raises(ModelUnavailableError):
        FakeOpenRouter().client().pricing.get(model)


def test_model_that_is_no_text_is_refused() -> None:
    wrong: Any = 5
    with pytest.raises(ConfigurationError, match="named by its id"):
        FakeOpenRouter().client().pricing.get(wrong)


@pytest.mark.parametrize("provider", ["azure", "Azure"])
def test_price_of_an_endpoint_comes_from_its_provider(provider: str) -> None:
    fake = FakeOpenRouter()
    price = fake.client().pricing.endpoint(MODEL, provider)
    assert price.completion == Decimal("0.0000008")
    assert paths(fake) == [f"models/{MODEL}/endpoints"]


def test_provider_that_does_not_serve_the_model_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="there are openai, azure"):
        FakeOpenRouter().client().pricing.endpoint(MODEL, "groq")


def test_estimate_is_exact_where_the_caller_counts() -> None:
    client = FakeOpenRouter().client()
    found = client.pricing.estimate(MODEL, prompt_tokens=1000, completion_tokens=100)
    assert (found.cost, found.exact) == (Decimal("0.00028"), True)
    guess = client.pricing.estimate(MODEL, "Hi", max_tokens=100)
    assert (guess.cost, guess.exact) == (Decimal("0.000081"), False)


def test_prices_by_the_time_of_day_hold_for_the_time_that_is_given() -> None:
    # The listing of the fake is data: what its model charges may depend on the time.
    model = FakeModel("acme/timed", "Timed", ("Acme",), TIMED)  # type: ignore[arg-type]
    client = FakeOpenRouter(models=[model]).client()
    usage = {"prompt_tokens": 1000, "completion_tokens": 1000}
    for when, cost in ((MORNING, "0.002"), (EVENING, "0.003")):
        found = client.pricing.cost_of(usage, model.id, when=when)
        assert found.total == Decimal(cost)
        estimate = client.pricing.estimate(
            model.id, prompt_tokens=1000, completion_tokens=1000, when=when
        )
        assert estimate.cost == Decimal(cost)
    # Now is some time, so both are known.
    assert (client.pricing.cost_of(usage, model.id)).total is not None
    now = client.pricing.estimate(model.id, prompt_tokens=1, completion_tokens=1)
    assert now.cost is not None


def test_cost_after_the_call_is_what_was_charged() -> None:
    client = FakeOpenRouter().client()
    answer = client.chat.completions.create(model=MODEL, messages="Hi")
    cost = client.pricing.cost_of(answer.usage, answer.model or "")
    assert cost.total == answer.cost
    assert cost.prompt == Decimal("0.0000008")


def test_prices_that_cannot_be_fetched_are_an_error() -> None:
    def serve(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=b'{"data": []}')

    http_client = httpx.Client(transport=httpx.MockTransport(serve))
    client = FakeOpenRouter().client(http_client=http_client)
    with pytest.raises(Exception, match="lists no models"):
        client.pricing.get(MODEL)

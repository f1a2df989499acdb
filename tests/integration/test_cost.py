"""What an answer cost, to the digit: as charged, as in the record, as the price list says."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from openrouter.pricing import cost_of
from tests.integration.spending import exact

if TYPE_CHECKING:
    from openrouter import ChatCompletion
    from openrouter_api.models import ListEndpointsResponse
    from tests.integration.service import Service

CREATE: dict[str, Any] = {"messages": "Say hello", "max_tokens": 16}
# USD. What the API rounds a charge by, at most.
ROUNDING = Decimal("0.00000001")


def charged(answer: ChatCompletion) -> Decimal:
    """The cost of an answer, which is the one in its usage."""
    assert isinstance(answer.cost, Decimal)
    assert answer.usage is not None
    assert answer.cost == exact(answer.usage.to_dict()["cost"])
    assert answer.cost_source == "charged"
    assert answer.cost > 0
    return answer.cost


def listed(answer: ChatCompletion, model: ListEndpointsResponse) -> list[Decimal]:
    """What the tokens of an answer cost with the provider that gave it."""
    offers = [offer for offer in model.endpoints if offer.provider_name == answer.provider]
    totals = [cost_of(answer.usage, offer).total for offer in offers]
    return [total for total in totals if total is not None]


def test_cost_is_exact(service: Service) -> None:
    with service.client() as client:
        answer = client.chat.completions.create(model=service.paid_model, **CREATE)
        cost = charged(answer)
        assert client.costs.totals.cost >= cost
        record = client.generations.get(str(answer.generation_id))
    assert exact(record.total_cost) == cost


@pytest.mark.anyio
async def test_cost_is_exact_async(service: Service) -> None:
    async with service.async_client() as client:
        answer = await client.chat.completions.create(model=service.paid_model, **CREATE)
        cost = charged(answer)
        record = await client.generations.get(str(answer.generation_id))
    assert exact(record.total_cost) == cost


def test_cost_of_a_stream_is_exact(service: Service) -> None:
    with service.client() as client:
        with client.chat.completions.stream(model=service.paid_model, **CREATE) as stream:
            answer = stream.completion()
        record = client.generations.get(str(answer.generation_id))
    assert exact(record.total_cost) == charged(answer)


def test_cost_equals_tokens_times_live_prices(service: Service) -> None:
    with service.client() as client:
        answer = client.chat.completions.create(model=service.paid_model, **CREATE)
        offers = listed(answer, client.models.endpoints(service.paid_model))
    cost = charged(answer)
    assert any(abs(offer - cost) <= ROUNDING for offer in offers), (cost, offers)


@pytest.mark.anyio
async def test_cost_equals_tokens_times_live_prices_async(service: Service) -> None:
    async with service.async_client() as client:
        answer = await client.chat.completions.create(model=service.paid_model, **CREATE)
        offers = listed(answer, await client.models.endpoints(service.paid_model))
    cost = charged(answer)
    assert any(abs(offer - cost) <= ROUNDING for offer in offers), (cost, offers)

"""What costs nothing: the models and the key."""

from __future__ import annotations

import socket
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from openrouter import Price

if TYPE_CHECKING:
    from typing import Sequence

    from openrouter_api.models import GetCurrentKeyResponseData, Model
    from tests.integration.service import Service

PAGE: dict[str, Any] = {"limit": 5}
CHEAP: dict[str, Any] = {"supports": ["tools"], "max_prompt_price": "0.5", "sort": "price"}


def check_models(models: Sequence[Model]) -> None:
    assert len(models) == 5
    for model in models:
        assert "/" in model.id
        assert model.name
        assert model.context_length


def check_cheap_models(models: Sequence[Model]) -> None:
    assert models
    for model in models:
        price = Price.from_api(model).prompt
        assert price is not None
        assert price * 1_000_000 <= Decimal("0.5")
        assert "tools" in model.supported_parameters


def test_models_list(service: Service) -> None:
    with service.client() as client:
        check_models(client.models.list(**PAGE))


@pytest.mark.anyio
async def test_models_list_async(service: Service) -> None:
    async with service.async_client() as client:
        check_models(await client.models.list(**PAGE))


def test_models_list_is_filtered(service: Service) -> None:
    with service.client() as client:
        check_cheap_models(client.models.list(**CHEAP))


@pytest.mark.anyio
async def test_models_list_is_filtered_async(service: Service) -> None:
    async with service.async_client() as client:
        check_cheap_models(await client.models.list(**CHEAP))


def check_key(key: GetCurrentKeyResponseData) -> None:
    assert key.label
    assert key.usage >= key.usage_monthly >= key.usage_daily >= 0
    assert key.limit is None or key.limit_remaining is not None
    assert isinstance(key.is_free_tier, bool)


def test_key_get(service: Service) -> None:
    with service.client() as client:
        check_key(client.key.get())


@pytest.mark.anyio
async def test_key_get_async(service: Service) -> None:
    async with service.async_client() as client:
        check_key(await client.key.get())


def test_replay_is_cut_off_from_the_network(service: Service) -> None:
    if not service.replays:
        pytest.skip("only a replay is cut off from the network")
    with socket.socket() as connection, pytest.raises(RuntimeError, match="Network is disabled"):
        connection.connect(("127.0.0.1", 9))

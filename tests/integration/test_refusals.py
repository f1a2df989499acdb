"""Calls that the API refuses: too many, with a wrong key, for a model that does not exist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from openrouter import AuthenticationError, BadRequestError, ModelUnavailableError, RateLimitError
from openrouter.testing import faults

if TYPE_CHECKING:
    from openrouter import ChatCompletion, OpenRouterError
    from tests.integration.service import Service

CREATE: dict[str, Any] = {"messages": "Say hello", "max_tokens": 16}
WRONG_KEY = "sk-or-v1-" + "0" * 64


def check_rate_limit(error: RateLimitError) -> None:
    assert error.status_code == 429
    assert error.error_type == "rate_limit_exceeded"
    assert error.retry_after == 7
    assert error.retryable
    assert len(error.attempts) == 1
    assert "7 s" in str(error)


@pytest.mark.scripted(faults.rate_limited(retry_after=7))
def test_rate_limit_429_is_raised_with_retry_after(service: Service) -> None:
    with service.client(retry=None) as client:
        with pytest.raises(RateLimitError) as caught:
            client.chat.completions.create(model=service.paid_model, **CREATE)
    check_rate_limit(caught.value)


@pytest.mark.anyio
@pytest.mark.scripted(faults.rate_limited(retry_after=7))
async def test_rate_limit_429_is_raised_with_retry_after_async(service: Service) -> None:
    async with service.async_client(retry=None) as client:
        with pytest.raises(RateLimitError) as caught:
            await client.chat.completions.create(model=service.paid_model, **CREATE)
    check_rate_limit(caught.value)


def check_second_attempt(answer: ChatCompletion) -> None:
    refused, answered = answer.attempts
    assert (refused.status, answered.status) == (429, 200)
    assert isinstance(refused.error, RateLimitError)
    assert answer.text


@pytest.mark.scripted(faults.rate_limited(retry_after=0))
def test_rate_limit_429_is_retried_then_succeeds(service: Service) -> None:
    with service.client() as client:
        check_second_attempt(client.chat.completions.create(model=service.paid_model, **CREATE))


@pytest.mark.anyio
@pytest.mark.scripted(faults.rate_limited(retry_after=0))
async def test_rate_limit_429_is_retried_then_succeeds_async(service: Service) -> None:
    async with service.async_client() as client:
        answer = await client.chat.completions.create(model=service.paid_model, **CREATE)
    check_second_attempt(answer)


def check_authentication(error: AuthenticationError) -> None:
    assert error.status_code == 401
    assert not error.retryable
    assert len(error.attempts) == 1
    assert WRONG_KEY not in f"{error} {error!r} {error.body}"


def test_authentication_failure(service: Service) -> None:
    with service.client(WRONG_KEY) as client:
        with pytest.raises(AuthenticationError) as caught:
            client.chat.completions.create(model=service.paid_model, **CREATE)
    check_authentication(caught.value)


@pytest.mark.anyio
async def test_authentication_failure_async(service: Service) -> None:
    async with service.async_client(WRONG_KEY) as client:
        with pytest.raises(AuthenticationError) as caught:
            await client.chat.completions.create(model=service.paid_model, **CREATE)
    check_authentication(caught.value)


def check_invalid_model(error: OpenRouterError, model: str) -> None:
    assert isinstance(error, (ModelUnavailableError, BadRequestError))
    assert error.status_code == 400
    assert error.model == model
    assert model in str(error)
    assert not error.retryable


def misspelt(model: str) -> str:
    """A model that does not exist; in a replay it is the one that was asked for."""
    return model if model.endswith("-no-such-model") else model + "-no-such-model"


def test_invalid_model(service: Service) -> None:
    model = misspelt(service.paid_model)
    with service.client() as client:
        with pytest.raises(ModelUnavailableError) as caught:
            client.chat.completions.create(model=model, **CREATE)
    check_invalid_model(caught.value, model)


@pytest.mark.anyio
async def test_invalid_model_async(service: Service) -> None:
    model = misspelt(service.paid_model)
    async with service.async_client() as client:
        with pytest.raises(ModelUnavailableError) as caught:
            await client.chat.completions.create(model=model, **CREATE)
    check_invalid_model(caught.value, model)

"""pytest-httpx on the default client."""

from __future__ import annotations

import pytest
from pytest_httpx import HTTPXMock

from openrouter import AsyncOpenRouter, OpenRouter
from openrouter.errors import InsufficientCreditsError
from tests.ecosystem.common import ANSWER, BASE, CREATE, KEY

NO_MONEY = {"error": {"code": 402, "message": "no money"}}


def test_pytest_httpx_answers(httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(url=f"{BASE}/chat/completions", json=ANSWER)
    httpx_mock.add_response(status_code=402, json=NO_MONEY)
    with OpenRouter(KEY, base_url=BASE) as client:
        assert client.chat.completions.create(**CREATE).text == "Mocked."
        with pytest.raises(InsufficientCreditsError):
            client.chat.completions.create(**CREATE)
    assert httpx_mock.get_requests()[0].headers["authorization"] == f"Bearer {KEY}"


@pytest.mark.anyio
async def test_pytest_httpx_answers_async(httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(url=f"{BASE}/chat/completions", json=ANSWER)
    httpx_mock.add_response(status_code=402, json=NO_MONEY)
    async with AsyncOpenRouter(KEY, base_url=BASE) as client:
        assert (await client.chat.completions.create(**CREATE)).text == "Mocked."
        with pytest.raises(InsufficientCreditsError):
            await client.chat.completions.create(**CREATE)

"""A redirect must not carry a key to another place."""

from __future__ import annotations

import httpx
import pytest

from openrouter import AsyncOpenRouter, OpenRouter
from openrouter.errors import OpenRouterError
from tests.security.servers import saying

KEY = "sk-or-v1-0123456789abcdef"
ELSEWHERE = "https://evil.example/api/v1/key"


def answering(status: int, location: str, seen: list[httpx.Request]) -> httpx.MockTransport:
    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        if len(seen) > 1:
            return httpx.Response(200, json={"data": {}})
        return httpx.Response(status, headers={"location": location})

    return httpx.MockTransport(answer)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(
    "location", [ELSEWHERE, "http://openrouter.ai/api/v1/key", "/api/v1/other", "//evil.example/x"]
)
def test_redirect_is_an_error_and_no_second_request(status: int, location: str) -> None:
    seen: list[httpx.Request] = []
    http_client = httpx.Client(transport=answering(status, location, seen))
    with OpenRouter(KEY, http_client=http_client, retry=None) as client:
        with pytest.raises(OpenRouterError):
            client.key.get()
    assert [request.url.host for request in seen] == ["openrouter.ai"]


@pytest.mark.anyio
async def test_redirect_is_an_error_for_async_clients_too() -> None:
    seen: list[httpx.Request] = []
    http_client = httpx.AsyncClient(transport=answering(307, ELSEWHERE, seen))
    async with AsyncOpenRouter(KEY, http_client=http_client, retry=None) as client:
        with pytest.raises(OpenRouterError):
            await client.key.get()
    assert len(seen) == 1


@pytest.mark.parametrize("location", [ELSEWHERE, "http://openrouter.ai/api/v1/key"])
def test_client_of_the_callers_that_follows_redirects_leaves_the_key_behind(location: str) -> None:
    seen: list[httpx.Request] = []
    transport = answering(307, location, seen)
    http_client = httpx.Client(transport=transport, follow_redirects=True)
    with OpenRouter(KEY, http_client=http_client, retry=None) as client:
        client.key.get()
    assert "authorization" in seen[0].headers
    assert len(seen) == 2
    assert "authorization" not in seen[1].headers


def test_redirect_of_our_own_connections_is_not_followed() -> None:
    heard: list[bytes] = []
    with saying(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", heard) as target:
        moved = f"HTTP/1.1 302 Found\r\nLocation: {target}/key\r\nContent-Length: 0\r\n\r\n"
        with saying(moved.encode()) as place, OpenRouter(KEY, base_url=place, retry=None) as client:
            with pytest.raises(OpenRouterError):
                client.key.get()
    assert heard == []

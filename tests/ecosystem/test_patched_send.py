"""What puts itself into httpx's own `send`, as error trackers do, sees a default client's calls."""

from __future__ import annotations

import functools
from typing import Any

import anyio
import httpx
import pytest

from openrouter import AsyncOpenRouter, OpenRouter
from openrouter.testing import FakeOpenRouter

CREATE: Any = {"model": "openai/gpt-4o-mini", "messages": "Hi"}


@pytest.mark.parametrize("name", ["send", "_send_single_request"])
@pytest.mark.parametrize("before", [True, False])
def test_patched_send_sees_the_calls(
    monkeypatch: pytest.MonkeyPatch, name: str, before: bool
) -> None:
    seen: list[str] = []
    send: Any = getattr(httpx.Client, name)
    async_send: Any = getattr(httpx.AsyncClient, name)

    @functools.wraps(send)
    def patched(self: Any, request: httpx.Request, **options: Any) -> Any:
        seen.append(request.url.path)
        return send(self, request, **options)

    @functools.wraps(async_send)
    async def async_patched(self: Any, request: httpx.Request, **options: Any) -> Any:
        seen.append(request.url.path)
        return await async_send(self, request, **options)

    def patch() -> None:
        monkeypatch.setattr(httpx.Client, name, patched)
        monkeypatch.setattr(httpx.AsyncClient, name, async_patched)

    if before:
        patch()

    async def ask(address: str) -> None:
        async with AsyncOpenRouter("sk-or-v1-x", base_url=address) as client:
            assert (await client.chat.completions.create(**CREATE)).text

    with FakeOpenRouter().serve() as server:
        with OpenRouter("sk-or-v1-x", base_url=server.base_url) as client:
            patch()
            assert client.chat.completions.create(**CREATE).text
            with client.chat.completions.stream(**CREATE) as stream:
                assert stream.completion().text
        anyio.run(ask, server.base_url)
    assert seen == ["/api/v1/chat/completions"] * 3

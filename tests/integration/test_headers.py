"""What says which app it is that asks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.integration.service import Service

APP: dict[str, Any] = {"app_url": "https://app.example/chat", "app_title": "Example app"}
CREATE: dict[str, Any] = {"messages": "Say hello", "max_tokens": 16}


def check_headers(service: Service) -> None:
    asked, looked_up = service.sent_headers()[0], service.sent_headers()[-1]
    for headers in (asked, looked_up):
        assert headers["http-referer"] == "https://app.example/chat"
        assert headers["x-title"] == headers["x-openrouter-title"] == "Example app"


def test_referer_and_title_headers_are_sent(service: Service) -> None:
    with service.client(**APP) as client:
        answer = client.chat.completions.create(model=service.model, **CREATE)
        record = client.generations.get(str(answer.generation_id))
    # As the other side saw it.
    assert record.http_referer == "https://app.example/chat"
    check_headers(service)


@pytest.mark.anyio
async def test_referer_and_title_headers_are_sent_async(service: Service) -> None:
    async with service.async_client(**APP) as client:
        answer = await client.chat.completions.create(model=service.model, **CREATE)
        record = await client.generations.get(str(answer.generation_id))
    assert record.http_referer == "https://app.example/chat"
    check_headers(service)


def test_referer_and_title_headers_are_absent_without_an_app(service: Service) -> None:
    with service.client() as client:
        client.key.get()
    for headers in service.sent_headers():
        assert not {"http-referer", "x-title", "x-openrouter-title"} & set(headers)

"""respx on the default client."""

from __future__ import annotations

import pytest
import respx

from openrouter import AsyncOpenRouter, OpenRouter
from openrouter.errors import InsufficientCreditsError
from openrouter.testing import FakeOpenRouter
from tests.ecosystem.common import ANSWER, BASE, CREATE, KEY


@pytest.mark.parametrize("using", ["httpcore", "httpx"])
def test_respx_answers(using: str) -> None:
    with respx.mock(base_url=BASE, using=using) as router:
        route = router.post("/chat/completions").respond(json=ANSWER)
        with OpenRouter(KEY, base_url=BASE, max_connections=2) as client:
            for _ in range(5):
                assert client.chat.completions.create(**CREATE).text == "Mocked."
            route.respond(402, json={"error": {"code": 402, "message": "no money"}})
            with pytest.raises(InsufficientCreditsError, match="no money"):
                client.chat.completions.create(**CREATE)
    assert route.call_count == 6
    assert route.calls[0].request.headers["authorization"] == f"Bearer {KEY}"
    assert b'"openai/gpt-4o-mini"' in route.calls[0].request.content


@pytest.mark.anyio
@pytest.mark.parametrize("using", ["httpcore", "httpx"])
async def test_respx_answers_async(using: str) -> None:
    async with respx.mock(base_url=BASE, using=using) as router:
        route = router.post("/chat/completions").respond(json=ANSWER)
        async with AsyncOpenRouter(KEY, base_url=BASE, max_connections=2) as client:
            for _ in range(5):
                assert (await client.chat.completions.create(**CREATE)).text == "Mocked."
            route.respond(402, json={"error": {"code": 402, "message": "no money"}})
            with pytest.raises(InsufficientCreditsError, match="no money"):
                await client.chat.completions.create(**CREATE)
    assert route.call_count == 6
    assert b'"openai/gpt-4o-mini"' in route.calls[0].request.content


def test_respx_takes_over_a_client_that_is_connected() -> None:
    fake = FakeOpenRouter()
    fake.reply("Real.")
    with fake.serve() as server, OpenRouter(KEY, base_url=server.base_url) as client:
        assert client.chat.completions.create(**CREATE).text == "Real."
        with respx.mock(base_url=server.base_url) as router:
            router.post("/chat/completions").respond(json=ANSWER)
            assert client.chat.completions.create(**CREATE).text == "Mocked."
        fake.reply("Real again.")
        assert client.chat.completions.create(**CREATE).text == "Real again."
    assert len(fake.requests) == 2

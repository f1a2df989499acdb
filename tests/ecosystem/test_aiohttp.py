from __future__ import annotations

import asyncio
import sys
from typing import Any

import pytest

from openrouter import AiohttpClient, AsyncOpenRouter
from openrouter.errors import APIConnectionError, ConfigurationError, StreamInterruptedError
from openrouter.testing import FakeOpenRouter, faults

CREATE: Any = {"model": "openai/gpt-4o-mini", "messages": "Hi"}


def test_aiohttp_that_is_not_installed_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "httpx_aiohttp", None)
    with pytest.raises(ConfigurationError, match=r"pip install 'openrouter-typed\[aiohttp\]'"):
        AiohttpClient()


@pytest.mark.skipif(sys.version_info < (3, 9), reason="httpx-aiohttp needs Python 3.9")
def test_aiohttp_carries_plain_calls_streams_and_failures() -> None:
    fake = FakeOpenRouter()

    async def main(address: str) -> list[Any]:
        seen: list[Any] = []
        async with AiohttpClient(5) as http_client:
            client = AsyncOpenRouter(
                "sk-or-v1-fake", base_url=address, http_client=http_client, retry=None
            )
            fake.reply("Hello.")
            seen.append((await client.chat.completions.create(**CREATE)).text)
            fake.reply(chunks=["One ", "two."])
            async with client.chat.completions.stream(**CREATE) as stream:
                seen.append([text async for text in stream.text()])
            fake.fail(faults.NoConnection("reset"))
            with pytest.raises(APIConnectionError):
                await client.chat.completions.create(**CREATE)
            fake.reply(chunks=["One ", "two."])
            fake.fail(faults.Cut(620))
            with pytest.raises(StreamInterruptedError) as caught:
                await client.chat.completions.stream(**CREATE).completion()
            seen.append(caught.value.partial.text)
        return seen

    with fake.serve() as server:
        assert asyncio.run(main(server.base_url)) == ["Hello.", ["One ", "two."], "One "]

"""vcrpy on the default client."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import vcr  # type: ignore[import-untyped]

from openrouter import AsyncOpenRouter, OpenRouter
from openrouter.testing import FakeOpenRouter
from tests.ecosystem.common import CREATE, KEY


def read(client: OpenRouter) -> tuple[str, str]:
    """One plain call and one stream."""
    plain = client.chat.completions.create(**CREATE).text
    with client.chat.completions.stream(**CREATE) as stream:
        return plain, "".join(chunk.text for chunk in stream)


async def async_read(client: AsyncOpenRouter) -> tuple[str, str]:
    plain = (await client.chat.completions.create(**CREATE)).text
    async with client.chat.completions.stream(**CREATE) as stream:
        return plain, "".join([chunk.text async for chunk in stream])


def recorder(tmp_path: Path) -> Any:
    # Without it, older versions of vcrpy cannot read what they wrote of a compressed answer.
    return vcr.VCR(cassette_library_dir=str(tmp_path), decode_compressed_response=True)


def test_vcrpy_records_and_replays(tmp_path: Path) -> None:
    fake = FakeOpenRouter()
    fake.reply("Plain.")
    fake.reply("Streamed.")
    with fake.serve() as server, recorder(tmp_path).use_cassette("both.yaml") as cassette:
        with OpenRouter(KEY, base_url=server.base_url) as client:
            assert read(client) == ("Plain.", "Streamed.")
        assert len(cassette) == 2
    with recorder(tmp_path).use_cassette("both.yaml", record_mode="none") as cassette:
        with OpenRouter(KEY, base_url=server.base_url) as client:
            assert read(client) == ("Plain.", "Streamed.")
        assert cassette.play_count == 2
    assert len(fake.requests) == 2


@pytest.mark.anyio
async def test_vcrpy_records_and_replays_async(tmp_path: Path) -> None:
    fake = FakeOpenRouter()
    fake.reply("Plain.")
    fake.reply("Streamed.")
    with fake.serve() as server, recorder(tmp_path).use_cassette("both.yaml") as cassette:
        async with AsyncOpenRouter(KEY, base_url=server.base_url) as client:
            assert await async_read(client) == ("Plain.", "Streamed.")
        assert len(cassette) == 2
    with recorder(tmp_path).use_cassette("both.yaml", record_mode="none") as cassette:
        async with AsyncOpenRouter(KEY, base_url=server.base_url) as client:
            assert await async_read(client) == ("Plain.", "Streamed.")
        assert cassette.play_count == 2
    assert len(fake.requests) == 2

"""The same work, done by this library and by plain httpx with json.loads.

Both open their clients the same way: as many connections as there are calls at once, long timeouts,
the same body, keys in the same header. Plain httpx is used as its own documentation shows it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import httpx

from openrouter import AsyncOpenRouter, OpenRouter

from . import payloads

if TYPE_CHECKING:
    from openrouter import ChatCompletion

KEY = "sk-or-v1-benchmark"
# For each phase: a client that is measured waits as long as it takes.
TIMEOUT = httpx.Timeout(120.0)
_HEADERS = {"Authorization": f"Bearer {KEY}"}
_MESSAGES: Any = payloads.request_body(payloads.PLAIN)["messages"]
_FEWEST = 100


def _limits(connections: int) -> httpx.Limits:
    return httpx.Limits(max_connections=connections, max_keepalive_connections=connections)


class Ours:
    """This library, blocking."""

    def __init__(self, base_url: str) -> None:
        self.client = OpenRouter(KEY, base_url=base_url, timeout=TIMEOUT)

    def request(self) -> ChatCompletion:
        return self.client.chat.completions.create(model=payloads.PLAIN, messages=_MESSAGES)

    def stream(self, chunks: int) -> int:
        """Read a stream and put the answer together; returns how many chunks came."""
        seen = 0
        with self.client.chat.completions.stream(
            model=payloads.streaming(chunks), messages=_MESSAGES
        ) as stream:
            for _ in stream:
                seen += 1
            stream.completion()
        return seen

    def models(self) -> int:
        return len(self.client.models.list())

    def close(self) -> None:
        self.client.close()


class Plain:
    """httpx, blocking."""

    def __init__(self, base_url: str) -> None:
        self.client = httpx.Client(headers=_HEADERS, timeout=TIMEOUT)
        self._url = f"{base_url}/chat/completions"
        self._models = f"{base_url}/models"

    def request(self) -> Any:
        body = payloads.request_body(payloads.PLAIN)
        return json.loads(self.client.post(self._url, json=body).content)

    def stream(self, chunks: int) -> int:
        seen = 0
        body = payloads.request_body(payloads.streaming(chunks), stream=True)
        with self.client.stream("POST", self._url, json=body) as response:
            for line in response.iter_lines():
                if line.startswith("data: ") and line != "data: [DONE]":
                    json.loads(line[6:])
                    seen += 1
        return seen

    def models(self) -> int:
        return len(json.loads(self.client.get(self._models).content)["data"])

    def close(self) -> None:
        self.client.close()


class AsyncOurs:
    """This library, for asyncio and trio."""

    def __init__(
        self, base_url: str, at_once: int = 1, http_client: httpx.AsyncClient | None = None
    ) -> None:
        self.client = AsyncOpenRouter(
            KEY,
            base_url=base_url,
            timeout=TIMEOUT,
            max_connections=max(at_once, _FEWEST),
            http_client=http_client,
        )

    async def request(self) -> ChatCompletion:
        return await self.client.chat.completions.create(model=payloads.PLAIN, messages=_MESSAGES)

    async def stream(self, chunks: int) -> int:
        seen = 0
        async with self.client.chat.completions.stream(
            model=payloads.streaming(chunks), messages=_MESSAGES
        ) as stream:
            async for _ in stream:
                seen += 1
            await stream.completion()
        return seen

    async def open_stream(self) -> Any:
        """A stream of which the first chunk has come."""
        stream = self.client.chat.completions.stream(model=payloads.OPEN, messages=_MESSAGES)
        await stream.__aenter__()
        await stream.__anext__()
        return stream

    async def aclose(self) -> None:
        await self.client.aclose()


class AsyncPlain:
    """httpx, for asyncio and trio."""

    def __init__(self, base_url: str, at_once: int = 1) -> None:
        self.client = httpx.AsyncClient(
            headers=_HEADERS, timeout=TIMEOUT, limits=_limits(max(at_once, _FEWEST))
        )
        self._url = f"{base_url}/chat/completions"

    async def request(self) -> Any:
        body = payloads.request_body(payloads.PLAIN)
        return json.loads((await self.client.post(self._url, json=body)).content)

    async def stream(self, chunks: int) -> int:
        seen = 0
        body = payloads.request_body(payloads.streaming(chunks), stream=True)
        async with self.client.stream("POST", self._url, json=body) as response:
            async for line in response.aiter_lines():
                if line.startswith("data: ") and line != "data: [DONE]":
                    json.loads(line[6:])
                    seen += 1
        return seen

    async def open_stream(self) -> Any:
        body = payloads.request_body(payloads.OPEN, stream=True)
        request = self.client.build_request("POST", self._url, json=body)
        response = await self.client.send(request, stream=True)
        lines = response.aiter_lines()
        json.loads((await lines.__anext__())[6:])
        return response, lines

    async def aclose(self) -> None:
        await self.client.aclose()

"""aiohttp under an asynchronous client: less work for each request, on asyncio only."""

from __future__ import annotations

from typing import Any

import httpx

from openrouter._async.pool import AsyncDirectClient
from openrouter.config import CONNECT_TIMEOUT, MAX_CONNECTIONS, READ_TIMEOUT
from openrouter.errors import ConfigurationError


class AiohttpClient(AsyncDirectClient):
    """A client for `AsyncOpenRouter(http_client=...)` that sends through aiohttp.

    Needs the extra `aiohttp`, asyncio and Python 3.9 or newer. It is not closed with ours: close
    it, or use it in `async with`. Requests go to aiohttp without httpx's layers, so event hooks,
    cookies and `auth=` of this client have no effect.

    Args:
        max_connections: Connections that may be open at the same time.
        **options: As for `httpx.AsyncClient`, but for `transport` and `limits`.

    Raises:
        ConfigurationError: If the package httpx-aiohttp is not installed.

    Example:
        >>> import asyncio
        >>> from openrouter import AiohttpClient, AsyncOpenRouter
        >>> from openrouter.testing import FakeOpenRouter
        >>> async def main(address: str) -> str:
        ...     async with AiohttpClient() as http_client:
        ...         client = AsyncOpenRouter(
        ...             "sk-or-v1-fake", base_url=address, http_client=http_client
        ...         )
        ...         answer = await client.chat.completions.create(
        ...             model="openai/gpt-4o-mini", messages="Hi"
        ...         )
        ...     return answer.finish_reason
        >>> with FakeOpenRouter().serve() as server:
        ...     asyncio.run(main(server.base_url))
        'stop'
    """

    def __init__(self, max_connections: int = MAX_CONNECTIONS, **options: Any) -> None:
        try:
            from httpx_aiohttp import AiohttpTransport
        except ImportError as error:
            raise ConfigurationError(
                "AiohttpClient needs the package httpx-aiohttp: "
                "pip install 'openrouter-typed[aiohttp]'."
            ) from error
        limits = httpx.Limits(
            max_connections=max_connections, max_keepalive_connections=max_connections
        )
        options.setdefault("timeout", httpx.Timeout(READ_TIMEOUT, connect=CONNECT_TIMEOUT))
        super().__init__(transport=AiohttpTransport(limits=limits), **options)

"""Both clients as users write them: construction, options, the catalogue, operations.

mypy and pyright read the files of this folder and nobody runs them. `assert_type` fails when a
type becomes weaker. A line that must be wrong fails when it becomes right: both then say that its
`type: ignore` is not needed.
"""

# pyright: reportUnnecessaryTypeIgnoreComment=error

from __future__ import annotations

from typing import List, Optional

from typing_extensions import assert_type

from openrouter import AsyncOpenRouter, AsyncStream, FallbackPolicy, OpenRouter, RetryPolicy, Stream
from openrouter_api.api.api_keys.get_current_key import get_current_key
from openrouter_api.api.chat.send_chat_completion_request import (
    send_chat_completion_request_stream,
)
from openrouter_api.api.models.list_models_count import list_models_count
from openrouter_api.models import (
    ChatStreamChunk,
    GenerationResponseData,
    GetCurrentKeyResponse,
    GetCurrentKeyResponseData,
    ListEndpointsResponse,
    Model,
    ModelsCountResponse,
)


def constructing() -> None:
    with OpenRouter() as client:
        assert_type(client, OpenRouter)
        assert_type(client.with_options(timeout=5, retry=None), OpenRouter)
        assert_type(client.with_options(fallback=["a/b"], budget="0.10"), OpenRouter)
    OpenRouter("key", app_url="https://a.example", app_title="A", timeout=2.5)
    OpenRouter(lambda: "key", retry=RetryPolicy(max_retries=1), fallback=FallbackPolicy(["a/b"]))
    OpenRouter(apikey="key")  # type: ignore[arg-type]
    OpenRouter(7)  # type: ignore[arg-type]
    OpenRouter(timeout="5")  # type: ignore[arg-type]
    OpenRouter("key", "url")  # type: ignore[call-arg]
    OpenRouter().with_options(retries=1)  # type: ignore[call-arg]


async def constructing_async() -> None:
    async with AsyncOpenRouter() as client:
        assert_type(client, AsyncOpenRouter)
        assert_type(client.with_options(timeout=5, retry=None), AsyncOpenRouter)
    await client.aclose()
    client.close()  # type: ignore[attr-defined]


def looking_up(client: OpenRouter) -> None:
    models = client.models.list(supports=["tools"], max_prompt_price="0.5", free=False)
    assert_type(models, List[Model])
    assert_type(models[0].id, str)
    assert_type(models[0].context_length, Optional[int])
    assert_type(client.models.get("a/b"), Model)
    assert_type(client.models.endpoints("a/b"), ListEndpointsResponse)
    assert_type(client.models.count(), int)
    assert_type(client.key.get(), GetCurrentKeyResponseData)
    assert_type(client.key.get().usage, float)
    assert_type(client.generations.get("gen-1"), GenerationResponseData)
    client.models.list(support=["tools"])  # type: ignore[call-arg]
    client.models.list(free="yes")  # type: ignore[arg-type]
    client.models.get()  # type: ignore[call-arg]


async def looking_up_async(client: AsyncOpenRouter) -> None:
    assert_type(await client.models.list(sort="price"), List[Model])
    assert_type(await client.models.get("a/b"), Model)
    assert_type(await client.key.get(), GetCurrentKeyResponseData)
    for model in client.models.list():  # type: ignore[attr-defined]
        print(model)


def sending(client: OpenRouter) -> None:
    assert_type(client.send(list_models_count()), ModelsCountResponse)
    assert_type(client.send(list_models_count()).data.count, int)
    assert_type(client.send(get_current_key()), GetCurrentKeyResponse)
    request = send_chat_completion_request_stream({"messages": [], "model": "a/b"})
    assert_type(client.send(request), Stream[ChatStreamChunk])
    client.send("models")  # type: ignore[call-overload]


async def sending_async(client: AsyncOpenRouter) -> None:
    assert_type(await client.send(list_models_count()), ModelsCountResponse)
    request = send_chat_completion_request_stream({"messages": [], "model": "a/b"})
    assert_type(await client.send(request), AsyncStream[ChatStreamChunk])

"""A question and its answer, whole and streamed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from openrouter import ChatCompletion

if TYPE_CHECKING:
    from tests.integration.service import Service

QUESTION: dict[str, Any] = {
    "messages": [{"role": "user", "content": "Name the capital of Norway in one word."}],
    "max_tokens": 16,
    "temperature": 0,
}


def check_answer(answer: ChatCompletion) -> None:
    assert answer.text.strip()
    assert answer.finish_reason in ("stop", "length")
    assert answer.generation_id is not None
    assert answer.generation_id == answer.id
    assert answer.model
    assert answer.provider
    assert answer.usage is not None
    assert answer.usage.total_tokens == answer.usage.prompt_tokens + answer.usage.completion_tokens
    assert answer.cost is not None
    assert answer.cost_source == "charged"
    assert [attempt.status for attempt in answer.attempts][-1] == 200


def test_sync_completion(service: Service) -> None:
    with service.client() as client:
        check_answer(client.chat.completions.create(model=service.model, **QUESTION))


@pytest.mark.anyio
async def test_async_completion(service: Service) -> None:
    async with service.async_client() as client:
        check_answer(await client.chat.completions.create(model=service.model, **QUESTION))


def test_streaming_sync(service: Service) -> None:
    with service.client() as client:
        with client.chat.completions.stream(model=service.model, **QUESTION) as stream:
            pieces = [chunk.text for chunk in stream]
            answer = stream.completion()
    assert "".join(pieces) == answer.text
    check_answer(answer)


@pytest.mark.anyio
async def test_streaming_async(service: Service) -> None:
    async with service.async_client() as client:
        async with client.chat.completions.stream(model=service.model, **QUESTION) as stream:
            pieces = [chunk.text async for chunk in stream]
            answer = await stream.completion()
    assert "".join(pieces) == answer.text
    check_answer(answer)


def test_streaming_sync_by_create(service: Service) -> None:
    with service.client() as client:
        with client.chat.completions.create(model=service.model, stream=True, **QUESTION) as stream:
            assert "".join(stream.text()).strip()


@pytest.mark.anyio
async def test_streaming_async_by_create(service: Service) -> None:
    async with service.async_client() as client:
        stream = await client.chat.completions.create(model=service.model, stream=True, **QUESTION)
        async with stream:
            assert "".join([piece async for piece in stream.text()]).strip()

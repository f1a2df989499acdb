"""Chat completions, whole and streamed; see clients.py for how to read this."""

# pyright: reportUnnecessaryTypeIgnoreComment=error

from __future__ import annotations

from decimal import Decimal
from typing import List, Literal, Optional, Tuple, Union

from typing_extensions import assert_type

from openrouter import (
    AsyncChatStream,
    AsyncOpenRouter,
    Attempt,
    ChatChunk,
    ChatCompletion,
    ChatStream,
    OpenRouter,
)
from openrouter.stream_events import StreamEvent, TextDelta
from openrouter_api.models import ChatAssistantMessage, ChatChoice, ChatToolCall, ChatUsage


def creating(client: OpenRouter, perhaps: bool) -> None:
    create = client.chat.completions.create
    assert_type(create(model="a/b", messages="Hi"), ChatCompletion)
    assert_type(create(model="a/b", messages="Hi", stream=False), ChatCompletion)
    assert_type(create(model="a/b", messages="Hi", stream=True), ChatStream)
    assert_type(
        create(model="a/b", messages="Hi", stream=perhaps), Union[ChatCompletion, ChatStream]
    )
    assert_type(client.chat.completions.stream(model="a/b", messages="Hi"), ChatStream)


async def creating_async(client: AsyncOpenRouter, perhaps: bool) -> None:
    create = client.chat.completions.create
    assert_type(await create(model="a/b", messages="Hi"), ChatCompletion)
    assert_type(await create(model="a/b", messages="Hi", stream=True), AsyncChatStream)
    assert_type(
        await create(model="a/b", messages="Hi", stream=perhaps),
        Union[ChatCompletion, AsyncChatStream],
    )
    async with client.chat.completions.stream(model="a/b", messages="Hi") as stream:
        assert_type(stream, AsyncChatStream)
        async for chunk in stream:
            assert_type(chunk, ChatChunk)
        async for piece in stream.text():
            assert_type(piece, str)
        assert_type(await stream.completion(), ChatCompletion)


def asking_with_everything(client: OpenRouter) -> None:
    client.chat.completions.create(
        model="a/b",
        messages=[
            {"role": "system", "content": "Be brief."},
            {"role": "user", "content": [{"type": "text", "text": "Hi"}]},
        ],
        temperature=0.5,
        max_tokens=16,
        provider={"only": ["openai"], "sort": "price"},
        reasoning={"effort": "low"},
        tools=[{"type": "function", "function": {"name": "now", "parameters": {}}}],
        extra_headers={"x": "y"},
        extra_body={"new": 1},
        timeout=5,
        retry=3,
        fallback=["c/d"],
        budget="0.10",
    )


def asking_wrongly(client: OpenRouter) -> None:
    completions = client.chat.completions
    completions.create(model="a/b")  # type: ignore[call-overload]
    completions.create(messages="Hi", modle="a/b")  # type: ignore[call-overload]
    completions.create(messages="Hi", temperature="hot")  # type: ignore[call-overload]
    completions.create(messages=7, model="a/b")  # type: ignore[call-overload]
    completions.stream(messages="Hi", max_token=1)  # type: ignore[call-arg]
    completions.stream(messages="Hi", max_tokens="1")  # type: ignore[arg-type]
    completions.stream(messages="Hi", reasoning={"effort": 1})  # type: ignore[arg-type]
    # What only a stream has.
    completions.create(messages="Hi", resume_stream=True)  # type: ignore[call-overload]


def reading(answer: ChatCompletion) -> None:
    assert_type(answer.text, str)
    assert_type(answer.reasoning, Optional[str])
    assert_type(answer.finish_reason, Optional[str])
    assert_type(answer.message, Optional[ChatAssistantMessage])
    assert_type(answer.tool_calls, List[ChatToolCall])
    assert_type(answer.tool_calls[0].function.arguments, str)
    assert_type(answer.cost, Optional[Decimal])
    assert_type(answer.cost_source, Literal["charged", "computed", "unknown"])
    assert_type(answer.generation_id, Optional[str])
    assert_type(answer.attempts, Tuple[Attempt, ...])
    assert_type(answer.attempts[0].status, Optional[int])
    assert_type(answer.model, str)
    assert_type(answer.choices, List[ChatChoice])
    assert_type(answer.choices[0].message, ChatAssistantMessage)
    assert_type(answer.usage, ChatUsage)
    assert_type(answer.usage.total_tokens, int)
    assert_type(answer.require_complete(), ChatCompletion)
    answer.txt  # type: ignore[attr-defined]  # noqa: B018
    answer.cost + 1  # type: ignore[operator]


def reading_along(client: OpenRouter) -> None:
    with client.chat.completions.stream(model="a/b", messages="Hi") as stream:
        assert_type(stream, ChatStream)
        for chunk in stream:
            assert_type(chunk, ChatChunk)
            assert_type(chunk.text, str)
            assert_type(chunk.finish_reason, Optional[str])
        for piece in stream.text():
            assert_type(piece, str)
        for event in stream.events():
            assert_type(event, StreamEvent)
            if event.type == "text_delta":
                assert_type(event, TextDelta)
        assert_type(stream.completion(), ChatCompletion)
        assert_type(stream.partial(), ChatCompletion)
        assert_type(stream.generation_id, Optional[str])
        assert_type(stream.attempts, Tuple[Attempt, ...])

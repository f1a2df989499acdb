"""``client.chat``: completions, whole and streamed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, overload

from openrouter._async.streams import AsyncChatStream
from openrouter.chat_params import chat_body
from openrouter.completions import ChatCompletion
from openrouter.decoding import ChatDecoder
from openrouter.flow import Call, StreamCall, streamed
from openrouter_api.api.chat.send_chat_completion_request import (
    send_chat_completion_request,
    send_chat_completion_request_stream,
)

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Unpack

    from openrouter._async.client import AsyncOpenRouter
    from openrouter.chat_params import Messages
    from openrouter.config import Timeout
    from openrouter_api.models.chat_request import ChatRequestOptions


class AsyncChat:
    """``client.chat``."""

    def __init__(self, client: AsyncOpenRouter) -> None:
        self._client = client

    @property
    def completions(self) -> AsyncCompletions:
        """Chat completions."""
        return AsyncCompletions(self._client)


class AsyncCompletions:
    """``client.chat.completions``."""

    def __init__(self, client: AsyncOpenRouter) -> None:
        self._client = client

    @overload
    async def create(
        self,
        *,
        messages: Messages,
        stream: Literal[False] = False,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: Timeout | None = None,
        **params: Unpack[ChatRequestOptions],
    ) -> ChatCompletion: ...

    @overload
    async def create(
        self,
        *,
        messages: Messages,
        stream: Literal[True],
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: Timeout | None = None,
        **params: Unpack[ChatRequestOptions],
    ) -> AsyncChatStream: ...

    @overload
    async def create(
        self,
        *,
        messages: Messages,
        stream: bool,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: Timeout | None = None,
        **params: Unpack[ChatRequestOptions],
    ) -> ChatCompletion | AsyncChatStream: ...

    async def create(
        self,
        *,
        messages: Messages,
        stream: bool = False,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: Timeout | None = None,
        **params: Any,
    ) -> ChatCompletion | AsyncChatStream:
        """Let a model answer.

        Args:
            messages: The conversation: a list of messages, or the text of one user message.
            stream: Whether to return the answer as a stream, already open.
            extra_headers: Header fields for this request.
            extra_query: Query parameters for this request.
            extra_body: Fields of the body that this version does not know; they win over the
                others.
            timeout: Seconds, or an ``httpx.Timeout``, for this request.
            **params: Every field of the API's request by its own name: ``model``, ``temperature``,
                ``tools``, ``provider`` …; see ``openrouter_api.models.ChatRequest``. None is sent
                as null; what is left out is not sent.

        Returns:
            The completion, or the open stream.

        Raises:
            ConfigurationError: If there are no messages, or if something cannot be sent as JSON.
            TypeError: If a parameter's name is unknown; the message has the one that was meant.
            OpenRouterError: When the call fails, by the class of the failure. A choice that failed
                raises as well; the error's ``partial`` is the completion then.

        Example:
            >>> import anyio
            >>> from openrouter.testing import FakeOpenRouter
            >>> async def main() -> int:
            ...     async with FakeOpenRouter().async_client() as client:
            ...         answer = await client.chat.completions.create(
            ...             model="openai/gpt-4o-mini",
            ...             messages=[{"role": "user", "content": "Say hello"}],
            ...             temperature=0,
            ...         )
            ...     return len(answer.choices)
            >>> anyio.run(main)
            1
        """
        if stream:
            opened = self._stream(messages, params, extra_headers, extra_query, extra_body, timeout)
            return await opened._open()
        request = send_chat_completion_request(chat_body(messages, params, extra_body))
        prepared = self._client._prepare(
            request, extra_headers=extra_headers, extra_query=extra_query, timeout=timeout
        )
        return await self._client._call(
            Call(request=prepared, read=_completion, model=_model(request.body))
        )

    def stream(
        self,
        *,
        messages: Messages,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: Timeout | None = None,
        **params: Unpack[ChatRequestOptions],
    ) -> AsyncChatStream:
        """Let a model answer and read along; for ``async with``.

        The request is sent when the block is entered. The arguments are those of ``create``.

        Returns:
            The stream, not open yet.

        Raises:
            ConfigurationError: As ``create``.
            TypeError: As ``create``.

        Example:
            >>> import anyio
            >>> from openrouter.testing import FakeOpenRouter
            >>> async def main() -> bool:
            ...     async with FakeOpenRouter().async_client() as client:
            ...         pieces = []
            ...         async with client.chat.completions.stream(
            ...             model="openai/gpt-4o-mini", messages="Say hello"
            ...         ) as stream:
            ...             async for chunk in stream:
            ...                 pieces.append(chunk.text)
            ...             final = await stream.completion()
            ...     return final.text == "".join(pieces)
            >>> anyio.run(main)
            True
        """
        return self._stream(messages, params, extra_headers, extra_query, extra_body, timeout)

    def _stream(
        self,
        messages: Messages,
        params: Mapping[str, Any],
        extra_headers: Mapping[str, str] | None,
        extra_query: Mapping[str, Any] | None,
        extra_body: Mapping[str, Any] | None,
        timeout: Timeout | None,
    ) -> AsyncChatStream:
        request = send_chat_completion_request_stream(chat_body(messages, params, extra_body))
        prepared = self._client._prepare(
            request, extra_headers=extra_headers, extra_query=extra_query, timeout=timeout
        )
        model = _model(request.body)
        decoders: list[ChatDecoder] = []

        def decoder(headers: Mapping[str, str]) -> ChatDecoder:
            decoders.append(ChatDecoder(headers, model))
            return decoders[-1]

        flow = streamed(StreamCall(request=prepared, decoder=decoder, model=model))
        return AsyncChatStream(self._client._connections, flow, decoders)


def _completion(data: Any, headers: Mapping[str, str]) -> ChatCompletion:
    answer = ChatCompletion.from_dict(data)
    answer._generation_id = headers.get("x-generation-id")
    return answer


def _model(body: Mapping[str, Any]) -> str | None:
    model = body.get("model")
    return model if isinstance(model, str) else None

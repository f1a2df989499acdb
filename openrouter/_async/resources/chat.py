"""``client.chat``: completions, whole and streamed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, overload

from openrouter._async.streams import AsyncChatStream
from openrouter._flow_run import Call, StreamCall
from openrouter.chat_params import chat_body, split_params
from openrouter.completions import ChatCompletion
from openrouter.decoding import ChatDecoder
from openrouter.flow import streamed
from openrouter_api.api.chat.send_chat_completion_request import (
    send_chat_completion_request,
    send_chat_completion_request_stream,
)

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Unpack

    from openrouter._async.client import AsyncOpenRouter
    from openrouter.chat_params import ChatParams, ChatStreamParams, Messages
    from openrouter.completions import ChatChunk
    from openrouter.decoding import StreamDecoder


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
        **params: Unpack[ChatParams],
    ) -> ChatCompletion: ...

    @overload
    async def create(
        self,
        *,
        messages: Messages,
        stream: Literal[True],
        **params: Unpack[ChatStreamParams],
    ) -> AsyncChatStream: ...

    @overload
    async def create(
        self,
        *,
        messages: Messages,
        stream: bool,
        **params: Unpack[ChatStreamParams],
    ) -> ChatCompletion | AsyncChatStream: ...

    async def create(
        self, *, messages: Messages, stream: bool = False, **params: Any
    ) -> ChatCompletion | AsyncChatStream:
        """Let a model answer.

        Args:
            messages: The conversation: a list of messages, or the text of one user message.
            stream: Whether to return the answer as a stream, already open.
            **params: Every field of the API's request by its own name: ``model``, ``temperature``,
                ``tools``, ``provider`` …; see ``openrouter_api.models.ChatRequest``. None is sent
                as null; what is left out is not sent. Besides, how the call is made:
                ``extra_headers``, ``extra_query`` and ``extra_body`` add to the request (fields of
                the body win over the others); ``timeout`` takes seconds or an ``httpx.Timeout``;
                ``retry`` a ``RetryPolicy``, a number of repetitions, or None for none;
                ``fallback`` a ``FallbackPolicy``, ids of models, or None. A stream takes
                ``first_token_timeout`` and ``stream_idle_timeout`` in seconds (None for no limit)
                and ``resume_stream``, whether a stream that broke is sent again to be continued.

        Returns:
            The completion, or the open stream.

        Raises:
            ConfigurationError: If there are no messages, or if something cannot be sent as JSON.
            TypeError: If a parameter's name is unknown; the message has the one that was meant.
            OpenRouterError: When the call fails, by the class of the failure; its ``attempts`` are
                the requests that were made. A choice that failed raises as well; the error's
                ``partial`` is the completion then.
            FallbackExhaustedError: When all models of a fallback failed.

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
            return await self._stream(messages, params)._open()
        split = split_params(params)
        request = send_chat_completion_request(chat_body(messages, split.fields, split.extra_body))
        return await self._client._call(
            Call(
                request=self._client._prepare(request, split),
                read=_completion,
                options=self._client._options.but(**split.call_options),
                around=self._client._surroundings(),
                body=request.body,
                model=_model(request.body),
                reads_chat=True,
            )
        )

    def stream(self, *, messages: Messages, **params: Unpack[ChatStreamParams]) -> AsyncChatStream:
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
        return self._stream(messages, params)

    def _stream(self, messages: Messages, params: Mapping[str, Any]) -> AsyncChatStream:
        client = self._client
        split = split_params(params)
        body = chat_body(messages, split.fields, split.extra_body)
        request = send_chat_completion_request_stream(body)
        decoders: list[ChatDecoder] = []

        def decoder(
            headers: Mapping[str, str], model: str | None, previous: Any
        ) -> StreamDecoder[ChatChunk]:
            decoders.append(ChatDecoder(headers, model, previous))
            return decoders[-1]

        flow = streamed(
            StreamCall(
                request=client._prepare(request, split),
                decoder=decoder,
                options=client._options.but(**split.call_options),
                around=client._surroundings(),
                body=request.body,
                model=_model(request.body),
            )
        )
        return AsyncChatStream(client._connections, flow, decoders)


def _completion(data: Any, headers: Mapping[str, str]) -> ChatCompletion:
    answer = ChatCompletion.from_dict(data)
    answer._generation_id = headers.get("x-generation-id")
    return answer


def _model(body: Mapping[str, Any]) -> str | None:
    """The model that is asked; the first of ``models`` where there is no other."""
    models = body.get("models")
    first = models[0] if type(models) is list and models else None
    model = body.get("model") or first
    return model if isinstance(model, str) else None

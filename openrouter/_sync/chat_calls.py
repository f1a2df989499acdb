# Made from openrouter/_async/chat_calls.py by scripts/unasync, do not edit.
# Change the source, then run scripts/unasync;
# scripts/unasync --check fails while the two differ.
"""Chat calls: from the arguments of ``create`` and ``stream`` to a flow and what performs it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping

from openrouter._sync.streams import ChatStream
from openrouter._flow_run import Call, StreamCall
from openrouter.chat_params import asked_model, chat_body, split_params
from openrouter.completions import ChatCompletion
from openrouter.decoding import ChatDecoder
from openrouter.flow import streamed
from openrouter_api.api.chat.send_chat_completion_request import (
    send_chat_completion_request,
    send_chat_completion_request_stream,
)

if TYPE_CHECKING:
    from openrouter._sync.client import OpenRouter
    from openrouter.chat_params import Messages
    from openrouter.completions import ChatChunk
    from openrouter.decoding import StreamDecoder


def plain_call(
    client: OpenRouter,
    messages: Messages,
    params: Mapping[str, Any],
) -> ChatCompletion:
    """Make a call whose answer comes whole."""
    split = split_params(params)
    request = send_chat_completion_request(chat_body(messages, split.fields, split.extra_body))
    return client._call(
        Call(
            request=client._prepare(request, split),
            read=_completion,
            options=client._options.but(**split.call_options),
            around=client._surroundings(),
            body=request.body,
            model=asked_model(request.body),
            reads_chat=True,
        )
    )


def streamed_call(
    client: OpenRouter,
    messages: Messages,
    params: Mapping[str, Any],
) -> ChatStream:
    """Prepare a call whose answer comes in pieces."""
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
            model=asked_model(request.body),
        )
    )
    return ChatStream(client._connections, flow, decoders)


def _completion(data: Any, headers: Mapping[str, str]) -> ChatCompletion:
    answer = ChatCompletion.from_dict(data)
    answer._generation_id = headers.get("x-generation-id")
    return answer

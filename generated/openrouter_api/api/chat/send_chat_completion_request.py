"""POST /chat/completions"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Mapping, Optional, Union

from ...reading import dump
from ...requests import Request, StreamRequest, headers, reader, streamed

if TYPE_CHECKING:
    from ...models.chat_request import ChatRequest, ChatRequestParams
    from ...models.chat_result import ChatResult
    from ...models.chat_stream_chunk import ChatStreamChunk

_read = reader(("m", "ChatResult"))
_read_event = reader(("m", "ChatStreamChunk"))


def send_chat_completion_request(
    body: Union[ChatRequestParams, ChatRequest, Mapping[str, Any]],
    *,
    x_openrouter_metadata: Optional[Union[Literal["disabled", "enabled"], str]] = None,
) -> Request[ChatResult]:
    """sendChatCompletionRequest.

    Args:
        body: What to send: a model, or a dict of the same shape.
        x_openrouter_metadata: Sent as ``X-OpenRouter-Metadata``.

    Returns:
        The request; send it with ``client.send``.
    """

    return Request(
        operation="sendChatCompletionRequest",
        method="POST",
        path="/chat/completions",
        headers=headers(
            ("X-OpenRouter-Metadata", x_openrouter_metadata),
        ),
        body=dump(body),
        parse=_read,
    )


def send_chat_completion_request_stream(
    body: Union[ChatRequestParams, ChatRequest, Mapping[str, Any]],
    *,
    x_openrouter_metadata: Optional[Union[Literal["disabled", "enabled"], str]] = None,
) -> StreamRequest[ChatStreamChunk]:
    """sendChatCompletionRequest.

    Args:
        body: What to send: a model, or a dict of the same shape.
        x_openrouter_metadata: Sent as ``X-OpenRouter-Metadata``.

    Returns:
        The request, asking for a stream; send it with ``client.send``.
    """

    return StreamRequest(
        operation="sendChatCompletionRequest",
        method="POST",
        path="/chat/completions",
        headers=headers(
            ("X-OpenRouter-Metadata", x_openrouter_metadata),
        ),
        body=streamed(body),
        parse=_read_event,
    )

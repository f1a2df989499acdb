"""POST /chat/completions"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Mapping, Optional, Union

from ...reading import dump as _dump
from ...requests import Request, StreamRequest
from ...requests import headers as _headers
from ...requests import reader as _reader
from ...requests import streamed as _streamed

if TYPE_CHECKING:
    from ...models.chat_request import ChatRequest, ChatRequestParams
    from ...models.chat_result import ChatResult
    from ...models.chat_stream_chunk import ChatStreamChunk

_read = _reader(("m", "ChatResult"))
_read_event = _reader(("m", "ChatStreamChunk"))


def send_chat_completion_request(
    body: Union[ChatRequestParams, ChatRequest, Mapping[str, Any]],
    *,
    x_openrouter_metadata: Optional[Union[Literal["disabled", "enabled"], str]] = None,
) -> Request[ChatResult]:
    """Create a chat completion.

    Sends a conversation to a model and answers with one or more messages, or, when `stream` is
    true, with server-sent events that each hold a chunk and end with `data: [DONE]`. Needs an
    inference key; a management key is refused. A failure before the model starts has an HTTP
    error status, but once it has started the status stays 200 and the error sits in the body or
    in the last chunk, so look for `error` in successful answers too. The model that really ran
    is named in the answer and is the one billed.

    Args:
        body: What to send: a model, or a dict of the same shape.
        x_openrouter_metadata: `enabled` adds `openrouter_metadata` (how the request was routed)
            to the answer, in a stream to its last chunk. Compared without regard to case; anything
            but `enabled` counts as `disabled`.

    Returns:
        The request; send it with ``client.send``.
    """

    return Request(
        operation="sendChatCompletionRequest",
        method="POST",
        path="/chat/completions",
        headers=_headers(
            ("X-OpenRouter-Metadata", x_openrouter_metadata),
        ),
        body=_dump(body),
        parse=_read,
    )


def send_chat_completion_request_stream(
    body: Union[ChatRequestParams, ChatRequest, Mapping[str, Any]],
    *,
    x_openrouter_metadata: Optional[Union[Literal["disabled", "enabled"], str]] = None,
) -> StreamRequest[ChatStreamChunk]:
    """Create a chat completion.

    Sends a conversation to a model and answers with one or more messages, or, when `stream` is
    true, with server-sent events that each hold a chunk and end with `data: [DONE]`. Needs an
    inference key; a management key is refused. A failure before the model starts has an HTTP
    error status, but once it has started the status stays 200 and the error sits in the body or
    in the last chunk, so look for `error` in successful answers too. The model that really ran
    is named in the answer and is the one billed.

    Args:
        body: What to send: a model, or a dict of the same shape.
        x_openrouter_metadata: `enabled` adds `openrouter_metadata` (how the request was routed)
            to the answer, in a stream to its last chunk. Compared without regard to case; anything
            but `enabled` counts as `disabled`.

    Returns:
        The request, asking for a stream; send it with ``client.send``.
    """

    return StreamRequest(
        operation="sendChatCompletionRequest",
        method="POST",
        path="/chat/completions",
        headers=_headers(
            ("X-OpenRouter-Metadata", x_openrouter_metadata),
        ),
        body=_streamed(body),
        parse=_read_event,
    )

"""POST /messages"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Mapping, Optional, Union

from ...reading import dump
from ...requests import Request, StreamRequest, headers, reader, streamed

if TYPE_CHECKING:
    from ...models.messages_request import MessagesRequest, MessagesRequestParams
    from ...models.messages_result import MessagesResult
    from ...models.messages_streaming_response import MessagesStreamingResponse

_read = reader(("m", "MessagesResult"))
_read_event = reader(("m", "MessagesStreamingResponse"))


def create_messages(
    body: Union[MessagesRequestParams, MessagesRequest, Mapping[str, Any]],
    *,
    x_openrouter_metadata: Optional[Union[Literal["disabled", "enabled"], str]] = None,
) -> Request[MessagesResult]:
    """createMessages.

    Args:
        body: What to send: a model, or a dict of the same shape.
        x_openrouter_metadata: Sent as ``X-OpenRouter-Metadata``.

    Returns:
        The request; send it with ``client.send``.
    """

    return Request(
        operation="createMessages",
        method="POST",
        path="/messages",
        headers=headers(
            ("X-OpenRouter-Metadata", x_openrouter_metadata),
        ),
        body=dump(body),
        parse=_read,
    )


def create_messages_stream(
    body: Union[MessagesRequestParams, MessagesRequest, Mapping[str, Any]],
    *,
    x_openrouter_metadata: Optional[Union[Literal["disabled", "enabled"], str]] = None,
) -> StreamRequest[MessagesStreamingResponse]:
    """createMessages.

    Args:
        body: What to send: a model, or a dict of the same shape.
        x_openrouter_metadata: Sent as ``X-OpenRouter-Metadata``.

    Returns:
        The request, asking for a stream; send it with ``client.send``.
    """

    return StreamRequest(
        operation="createMessages",
        method="POST",
        path="/messages",
        headers=headers(
            ("X-OpenRouter-Metadata", x_openrouter_metadata),
        ),
        body=streamed(body),
        parse=_read_event,
    )

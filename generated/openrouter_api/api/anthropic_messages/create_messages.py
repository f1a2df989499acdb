"""POST /messages"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Mapping, Optional, Union

from ...reading import dump as _dump
from ...requests import Request, StreamRequest
from ...requests import headers as _headers
from ...requests import reader as _reader
from ...requests import streamed as _streamed

if TYPE_CHECKING:
    from ...models.messages_request import MessagesRequest, MessagesRequestParams
    from ...models.messages_result import MessagesResult
    from ...types import MessagesStreamEvents

_read = _reader(("m", "MessagesResult"))
_read_event = _reader(
    (
        "t",
        "type",
        {
            "message_start": ("m", "MessagesStartEvent"),
            "message_delta": ("m", "MessagesDeltaEvent"),
            "message_stop": ("m", "MessagesStopEvent"),
            "content_block_start": ("m", "MessagesContentBlockStartEvent"),
            "content_block_delta": ("m", "MessagesContentBlockDeltaEvent"),
            "content_block_stop": ("m", "MessagesContentBlockStopEvent"),
            "ping": ("m", "MessagesPingEvent"),
            "error": ("m", "MessagesErrorEvent"),
        },
    )
)


def create_messages(
    body: Union[MessagesRequestParams, MessagesRequest, Mapping[str, Any]],
    *,
    x_openrouter_metadata: Optional[Union[Literal["disabled", "enabled"], str]] = None,
) -> Request[MessagesResult]:
    """Create a message.

    Takes a request in the shape of Anthropic's Messages API, for models of any author, and
    answers in the same shape, streamed as named server-sent events when `stream` is true. Needs
    an inference key. Errors come in Anthropic's envelope (`type`, `error`, `request_id`) rather
    than in the one the other operations use.

    Args:
        body: What to send: a model, or a dict of the same shape.
        x_openrouter_metadata: `enabled` adds `openrouter_metadata` (how the request was routed)
            to the answer, in a stream inside `message_stop`. Compared without regard to case;
            anything but `enabled` counts as `disabled`.

    Returns:
        The request; send it with ``client.send``.
    """

    return Request(
        operation="createMessages",
        method="POST",
        path="/messages",
        headers=_headers(
            ("X-OpenRouter-Metadata", x_openrouter_metadata),
        ),
        body=_dump(body),
        parse=_read,
    )


def create_messages_stream(
    body: Union[MessagesRequestParams, MessagesRequest, Mapping[str, Any]],
    *,
    x_openrouter_metadata: Optional[Union[Literal["disabled", "enabled"], str]] = None,
) -> StreamRequest[MessagesStreamEvents]:
    """Create a message.

    Takes a request in the shape of Anthropic's Messages API, for models of any author, and
    answers in the same shape, streamed as named server-sent events when `stream` is true. Needs
    an inference key. Errors come in Anthropic's envelope (`type`, `error`, `request_id`) rather
    than in the one the other operations use.

    Args:
        body: What to send: a model, or a dict of the same shape.
        x_openrouter_metadata: `enabled` adds `openrouter_metadata` (how the request was routed)
            to the answer, in a stream inside `message_stop`. Compared without regard to case;
            anything but `enabled` counts as `disabled`.

    Returns:
        The request, asking for a stream; send it with ``client.send``.
    """

    return StreamRequest(
        operation="createMessages",
        method="POST",
        path="/messages",
        headers=_headers(
            ("X-OpenRouter-Metadata", x_openrouter_metadata),
        ),
        body=_streamed(body),
        parse=_read_event,
    )

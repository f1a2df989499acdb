"""POST /responses"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Mapping, Optional, Union

from ...reading import dump as _dump
from ...requests import Request, StreamRequest
from ...requests import headers as _headers
from ...requests import reader as _reader
from ...requests import streamed as _streamed

if TYPE_CHECKING:
    from ...models.open_responses_result import OpenResponsesResult
    from ...models.responses_request import ResponsesRequest, ResponsesRequestParams
    from ...types import StreamEvents

_read = _reader(("m", "OpenResponsesResult"))
_read_event = _reader(
    (
        "t",
        "type",
        {
            "response.created": ("m", "OpenResponsesCreatedEvent"),
            "response.in_progress": ("m", "OpenResponsesInProgressEvent"),
            "response.completed": ("m", "StreamEventsResponseCompleted"),
            "response.incomplete": ("m", "StreamEventsResponseIncomplete"),
            "response.failed": ("m", "StreamEventsResponseFailed"),
            "response.output_item.added": ("m", "StreamEventsResponseOutputItemAdded"),
            "response.output_item.done": ("m", "StreamEventsResponseOutputItemDone"),
            "response.content_part.added": ("m", "ContentPartAddedEvent"),
            "response.content_part.done": ("m", "ContentPartDoneEvent"),
            "response.output_text.delta": ("m", "TextDeltaEvent"),
            "response.output_text.done": ("m", "TextDoneEvent"),
            "response.apply_patch_call_operation_diff.delta": (
                "m",
                "ApplyPatchCallOperationDiffDeltaEvent",
            ),
            "response.apply_patch_call_operation_diff.done": (
                "m",
                "ApplyPatchCallOperationDiffDoneEvent",
            ),
            "response.fusion_call.in_progress": ("m", "FusionCallInProgressEvent"),
            "response.fusion_call.panel.added": ("m", "FusionCallPanelAddedEvent"),
            "response.fusion_call.panel.delta": ("m", "FusionCallPanelDeltaEvent"),
            "response.fusion_call.panel.reasoning.delta": (
                "m",
                "FusionCallPanelReasoningDeltaEvent",
            ),
            "response.fusion_call.panel.completed": ("m", "FusionCallPanelCompletedEvent"),
            "response.fusion_call.panel.failed": ("m", "FusionCallPanelFailedEvent"),
            "response.fusion_call.analysis.in_progress": ("m", "FusionCallAnalysisInProgressEvent"),
            "response.fusion_call.analysis.completed": ("m", "FusionCallAnalysisCompletedEvent"),
            "response.fusion_call.completed": ("m", "FusionCallCompletedEvent"),
            "response.debug": ("m", "DebugEvent"),
            "error": ("m", "BaseErrorEvent"),
            "response.refusal.delta": ("m", "BaseRefusalDeltaEvent"),
            "response.refusal.done": ("m", "BaseRefusalDoneEvent"),
            "response.output_text.annotation.added": ("m", "BaseAnnotationAddedEvent"),
            "response.function_call_arguments.delta": ("m", "BaseFunctionCallArgsDeltaEvent"),
            "response.function_call_arguments.done": ("m", "BaseFunctionCallArgsDoneEvent"),
            "response.reasoning_text.delta": ("m", "BaseReasoningDeltaEvent"),
            "response.reasoning_text.done": ("m", "BaseReasoningDoneEvent"),
            "response.reasoning_summary_part.added": ("m", "BaseReasoningSummaryPartAddedEvent"),
            "response.reasoning_summary_part.done": ("m", "BaseReasoningSummaryPartDoneEvent"),
            "response.reasoning_summary_text.delta": ("m", "BaseReasoningSummaryTextDeltaEvent"),
            "response.reasoning_summary_text.done": ("m", "BaseReasoningSummaryTextDoneEvent"),
            "response.image_generation_call.in_progress": (
                "m",
                "OpenAIResponsesImageGenCallInProgress",
            ),
            "response.image_generation_call.generating": (
                "m",
                "OpenAIResponsesImageGenCallGenerating",
            ),
            "response.image_generation_call.partial_image": (
                "m",
                "OpenAIResponsesImageGenCallPartialImage",
            ),
            "response.image_generation_call.completed": (
                "m",
                "OpenAIResponsesImageGenCallCompleted",
            ),
            "response.code_interpreter_call.in_progress": (
                "m",
                "OpenAIResponsesCodeInterpreterCallInProgress",
            ),
            "response.code_interpreter_call.interpreting": (
                "m",
                "OpenAIResponsesCodeInterpreterCallInterpreting",
            ),
            "response.code_interpreter_call.completed": (
                "m",
                "OpenAIResponsesCodeInterpreterCallCompleted",
            ),
            "response.code_interpreter_call_code.delta": (
                "m",
                "OpenAIResponsesCodeInterpreterCallCodeDelta",
            ),
            "response.code_interpreter_call_code.done": (
                "m",
                "OpenAIResponsesCodeInterpreterCallCodeDone",
            ),
            "response.web_search_call.in_progress": ("m", "OpenAIResponsesWebSearchCallInProgress"),
            "response.web_search_call.searching": ("m", "OpenAIResponsesWebSearchCallSearching"),
            "response.web_search_call.completed": ("m", "OpenAIResponsesSearchCompleted"),
            "response.custom_tool_call_input.delta": ("m", "BaseCustomToolCallInputDeltaEvent"),
            "response.custom_tool_call_input.done": ("m", "BaseCustomToolCallInputDoneEvent"),
        },
    )
)


def create_responses(
    body: Union[ResponsesRequestParams, ResponsesRequest, Mapping[str, Any]],
    *,
    x_openrouter_metadata: Optional[Union[Literal["disabled", "enabled"], str]] = None,
) -> Request[OpenResponsesResult]:
    """Create a response.

    Runs a model over typed input items and answers with typed output items, or with server-sent
    events when `stream` is true. Needs an inference key. The service keeps nothing between
    calls: `store` true or a non-null `previous_response_id` gives 400, so earlier items must be
    sent again on every turn.

    Args:
        body: What to send: a model, or a dict of the same shape.
        x_openrouter_metadata: `enabled` adds `openrouter_metadata` (how the request was routed)
            to the answer, in a stream to its closing event. Compared without regard to case;
            anything but `enabled` counts as `disabled`.

    Returns:
        The request; send it with ``client.send``.
    """

    return Request(
        operation="createResponses",
        method="POST",
        path="/responses",
        headers=_headers(
            ("X-OpenRouter-Metadata", x_openrouter_metadata),
        ),
        body=_dump(body),
        parse=_read,
    )


def create_responses_stream(
    body: Union[ResponsesRequestParams, ResponsesRequest, Mapping[str, Any]],
    *,
    x_openrouter_metadata: Optional[Union[Literal["disabled", "enabled"], str]] = None,
) -> StreamRequest[StreamEvents]:
    """Create a response.

    Runs a model over typed input items and answers with typed output items, or with server-sent
    events when `stream` is true. Needs an inference key. The service keeps nothing between
    calls: `store` true or a non-null `previous_response_id` gives 400, so earlier items must be
    sent again on every turn.

    Args:
        body: What to send: a model, or a dict of the same shape.
        x_openrouter_metadata: `enabled` adds `openrouter_metadata` (how the request was routed)
            to the answer, in a stream to its closing event. Compared without regard to case;
            anything but `enabled` counts as `disabled`.

    Returns:
        The request, asking for a stream; send it with ``client.send``.
    """

    return StreamRequest(
        operation="createResponses",
        method="POST",
        path="/responses",
        headers=_headers(
            ("X-OpenRouter-Metadata", x_openrouter_metadata),
        ),
        body=_streamed(body),
        parse=_read_event,
    )

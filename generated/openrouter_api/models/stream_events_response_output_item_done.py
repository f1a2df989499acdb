"""The schema StreamEventsResponseOutputItemDone."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from ..types import OutputItems


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class StreamEventsResponseOutputItemDone(_Model):
    """Responses stream event: an output item is complete."""

    item: OutputItems
    """The complete item."""

    output_index: int
    """Place of the item in the output of the response, from 0."""

    sequence_number: int
    """Running number of the event within its stream."""

    type: Literal["response.output_item.done"] = "response.output_item.done"
    """Always response.output_item.done."""

    _readings: ClassVar[Dict[str, Any]] = {
        "item": (
            "t",
            "type",
            {
                "reasoning": ("m", "OutputReasoningItem"),
                "function_call": ("m", "OutputFunctionCallItem"),
                "image_generation_call": ("m", "OutputImageGenerationCallItem"),
                "computer_call": ("m", "OutputComputerCallItem"),
                "openrouter:datetime": ("m", "OutputDatetimeItem"),
                "openrouter:web_search": ("m", "OutputWebSearchServerToolItem"),
                "openrouter:code_interpreter": ("m", "OutputCodeInterpreterServerToolItem"),
                "openrouter:file_search": ("m", "OutputFileSearchServerToolItem"),
                "openrouter:image_generation": ("m", "OutputImageGenerationServerToolItem"),
                "openrouter:browser_use": ("m", "OutputBrowserUseServerToolItem"),
                "openrouter:bash": ("m", "OutputBashServerToolItem"),
                "openrouter:text_editor": ("m", "OutputTextEditorServerToolItem"),
                "openrouter:apply_patch": ("m", "OutputApplyPatchServerToolItem"),
                "apply_patch_call": ("m", "OutputApplyPatchCallItem"),
                "shell_call": ("m", "OutputShellCallItem"),
                "shell_call_output": ("m", "OutputShellCallOutputItem"),
                "openrouter:shell": ("m", "OutputShellServerToolItem"),
                "openrouter:web_fetch": ("m", "OutputWebFetchServerToolItem"),
                "openrouter:tool_search": ("m", "OutputToolSearchServerToolItem"),
                "openrouter:memory": ("m", "OutputMemoryServerToolItem"),
                "openrouter:mcp": ("m", "OutputMcpServerToolItem"),
                "openrouter:experimental__search_models": ("m", "OutputSearchModelsServerToolItem"),
                "openrouter:fusion": ("m", "OutputFusionServerToolItem"),
                "openrouter:advisor": ("m", "OutputAdvisorServerToolItem"),
                "openrouter:subagent": ("m", "OutputSubagentServerToolItem"),
                "openrouter:files": ("m", "OutputFilesServerToolItem"),
                "custom_tool_call": ("m", "OutputCustomToolCallItem"),
                "message": ("m", "OutputMessage"),
                "web_search_call": ("m", "OutputItemWebSearchCall"),
                "file_search_call": ("m", "OutputItemFileSearchCall"),
                "code_interpreter_call": ("m", "OutputItemCodeInterpreterCall"),
            },
        ),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.output_item.done",
    }

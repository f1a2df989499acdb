"""The schema AdditionalToolsItem."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Literal,
    Mapping,
    Optional,
    Sequence,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict

    from .additional_tools_item_tools_item_function import (
        AdditionalToolsItemToolsItemFunction,
        AdditionalToolsItemToolsItemFunctionParams,
    )
    from .additional_tools_item_tools_item_option2 import (
        AdditionalToolsItemToolsItemOption2,
        AdditionalToolsItemToolsItemOption2Params,
    )
    from .advisor_server_tool_openrouter import (
        AdvisorServerToolOpenRouter,
        AdvisorServerToolOpenRouterParams,
    )
    from .apply_patch_server_tool import ApplyPatchServerTool, ApplyPatchServerToolParams
    from .apply_patch_server_tool_openrouter import (
        ApplyPatchServerToolOpenRouter,
        ApplyPatchServerToolOpenRouterParams,
    )
    from .bash_server_tool import BashServerTool, BashServerToolParams
    from .code_interpreter_server_tool import (
        CodeInterpreterServerTool,
        CodeInterpreterServerToolParams,
    )
    from .codex_local_shell_tool import CodexLocalShellTool, CodexLocalShellToolParams
    from .computer_use_server_tool import ComputerUseServerTool, ComputerUseServerToolParams
    from .custom_tool import CustomTool, CustomToolParams
    from .datetime_server_tool import DatetimeServerTool, DatetimeServerToolParams
    from .file_search_server_tool import FileSearchServerTool, FileSearchServerToolParams
    from .files_server_tool import FilesServerTool, FilesServerToolParams
    from .fusion_server_tool_openrouter import (
        FusionServerToolOpenRouter,
        FusionServerToolOpenRouterParams,
    )
    from .image_generation_server_tool import (
        ImageGenerationServerTool,
        ImageGenerationServerToolParams,
    )
    from .image_generation_server_tool_openrouter import (
        ImageGenerationServerToolOpenRouter,
        ImageGenerationServerToolOpenRouterParams,
    )
    from .legacy_web_search_server_tool import (
        LegacyWebSearchServerTool,
        LegacyWebSearchServerToolParams,
    )
    from .mcp_server_tool import McpServerTool, McpServerToolParams
    from .namespace_tool import NamespaceTool, NamespaceToolParams
    from .preview20250311_web_search_server_tool import (
        Preview20250311WebSearchServerTool,
        Preview20250311WebSearchServerToolParams,
    )
    from .preview_web_search_server_tool import (
        PreviewWebSearchServerTool,
        PreviewWebSearchServerToolParams,
    )
    from .search_models_server_tool_openrouter import (
        SearchModelsServerToolOpenRouter,
        SearchModelsServerToolOpenRouterParams,
    )
    from .shell_server_tool import ShellServerTool, ShellServerToolParams
    from .shell_server_tool_openrouter import (
        ShellServerToolOpenRouter,
        ShellServerToolOpenRouterParams,
    )
    from .subagent_server_tool_openrouter import (
        SubagentServerToolOpenRouter,
        SubagentServerToolOpenRouterParams,
    )
    from .tool_search_server_tool import ToolSearchServerTool, ToolSearchServerToolParams
    from .web_fetch_server_tool import WebFetchServerTool, WebFetchServerToolParams
    from .web_search_server_tool import WebSearchServerTool, WebSearchServerToolParams
    from .web_search_server_tool_openrouter import (
        WebSearchServerToolOpenRouter,
        WebSearchServerToolOpenRouterParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AdditionalToolsItem(_Model):
    """Responses input item that declares further tools in the middle of a conversation."""

    id: Optional[str] = ABSENT
    """Id of the item."""

    role: Union[
        Literal[
            "unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"
        ],
        str,
    ]
    """Role in whose name the tools are declared."""

    tools: List[
        Union[
            AdditionalToolsItemToolsItemFunction,
            PreviewWebSearchServerTool,
            Preview20250311WebSearchServerTool,
            LegacyWebSearchServerTool,
            WebSearchServerTool,
            FileSearchServerTool,
            ComputerUseServerTool,
            CodeInterpreterServerTool,
            McpServerTool,
            ImageGenerationServerTool,
            CodexLocalShellTool,
            ShellServerTool,
            ApplyPatchServerTool,
            CustomTool,
            NamespaceTool,
            AdvisorServerToolOpenRouter,
            SubagentServerToolOpenRouter,
            DatetimeServerTool,
            FilesServerTool,
            FusionServerToolOpenRouter,
            ImageGenerationServerToolOpenRouter,
            SearchModelsServerToolOpenRouter,
            WebFetchServerTool,
            WebSearchServerToolOpenRouter,
            ApplyPatchServerToolOpenRouter,
            BashServerTool,
            ShellServerToolOpenRouter,
            ToolSearchServerTool,
            AdditionalToolsItemToolsItemOption2,
            Dict[str, Any],
        ]
    ]
    """The tools."""

    type: Literal["additional_tools"] = "additional_tools"
    """Always additional_tools."""

    _readings: ClassVar[Dict[str, Any]] = {
        "tools": (
            "l",
            (
                "t",
                "type",
                {
                    "function": ("m", "AdditionalToolsItemToolsItemFunction"),
                    "web_search_preview": ("m", "PreviewWebSearchServerTool"),
                    "web_search_preview_2025_03_11": ("m", "Preview20250311WebSearchServerTool"),
                    "web_search": ("m", "LegacyWebSearchServerTool"),
                    "web_search_2025_08_26": ("m", "WebSearchServerTool"),
                    "file_search": ("m", "FileSearchServerTool"),
                    "computer_use_preview": ("m", "ComputerUseServerTool"),
                    "code_interpreter": ("m", "CodeInterpreterServerTool"),
                    "mcp": ("m", "McpServerTool"),
                    "image_generation": ("m", "ImageGenerationServerTool"),
                    "local_shell": ("m", "CodexLocalShellTool"),
                    "shell": ("m", "ShellServerTool"),
                    "apply_patch": ("m", "ApplyPatchServerTool"),
                    "custom": ("m", "CustomTool"),
                    "namespace": ("m", "NamespaceTool"),
                    "openrouter:advisor": ("m", "AdvisorServerToolOpenRouter"),
                    "openrouter:subagent": ("m", "SubagentServerToolOpenRouter"),
                    "openrouter:datetime": ("m", "DatetimeServerTool"),
                    "openrouter:files": ("m", "FilesServerTool"),
                    "openrouter:fusion": ("m", "FusionServerToolOpenRouter"),
                    "openrouter:image_generation": ("m", "ImageGenerationServerToolOpenRouter"),
                    "openrouter:experimental__search_models": (
                        "m",
                        "SearchModelsServerToolOpenRouter",
                    ),
                    "openrouter:web_fetch": ("m", "WebFetchServerTool"),
                    "openrouter:web_search": ("m", "WebSearchServerToolOpenRouter"),
                    "openrouter:apply_patch": ("m", "ApplyPatchServerToolOpenRouter"),
                    "openrouter:bash": ("m", "BashServerTool"),
                    "openrouter:shell": ("m", "ShellServerToolOpenRouter"),
                    "openrouter:tool_search": ("m", "ToolSearchServerTool"),
                    "*": ("m", "AdditionalToolsItemToolsItemOption2"),
                },
            ),
        ),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "additional_tools",
    }


if TYPE_CHECKING:

    class AdditionalToolsItemParams(TypedDict, total=False):
        """What may be sent as :class:`AdditionalToolsItem`."""

        id: Optional[str]
        """Id of the item."""

        role: Required[
            Union[
                Literal[
                    "unknown",
                    "user",
                    "assistant",
                    "system",
                    "critic",
                    "discriminator",
                    "developer",
                    "tool",
                ],
                str,
            ]
        ]
        """Role in whose name the tools are declared."""

        tools: Required[
            Sequence[
                Union[
                    AdditionalToolsItemToolsItemFunctionParams,
                    AdditionalToolsItemToolsItemFunction,
                    Mapping[str, Any],
                    PreviewWebSearchServerToolParams,
                    PreviewWebSearchServerTool,
                    Preview20250311WebSearchServerToolParams,
                    Preview20250311WebSearchServerTool,
                    LegacyWebSearchServerToolParams,
                    LegacyWebSearchServerTool,
                    WebSearchServerToolParams,
                    WebSearchServerTool,
                    FileSearchServerToolParams,
                    FileSearchServerTool,
                    ComputerUseServerToolParams,
                    ComputerUseServerTool,
                    CodeInterpreterServerToolParams,
                    CodeInterpreterServerTool,
                    McpServerToolParams,
                    McpServerTool,
                    ImageGenerationServerToolParams,
                    ImageGenerationServerTool,
                    CodexLocalShellToolParams,
                    CodexLocalShellTool,
                    ShellServerToolParams,
                    ShellServerTool,
                    ApplyPatchServerToolParams,
                    ApplyPatchServerTool,
                    CustomToolParams,
                    CustomTool,
                    NamespaceToolParams,
                    NamespaceTool,
                    AdvisorServerToolOpenRouterParams,
                    AdvisorServerToolOpenRouter,
                    SubagentServerToolOpenRouterParams,
                    SubagentServerToolOpenRouter,
                    DatetimeServerToolParams,
                    DatetimeServerTool,
                    FilesServerToolParams,
                    FilesServerTool,
                    FusionServerToolOpenRouterParams,
                    FusionServerToolOpenRouter,
                    ImageGenerationServerToolOpenRouterParams,
                    ImageGenerationServerToolOpenRouter,
                    SearchModelsServerToolOpenRouterParams,
                    SearchModelsServerToolOpenRouter,
                    WebFetchServerToolParams,
                    WebFetchServerTool,
                    WebSearchServerToolOpenRouterParams,
                    WebSearchServerToolOpenRouter,
                    ApplyPatchServerToolOpenRouterParams,
                    ApplyPatchServerToolOpenRouter,
                    BashServerToolParams,
                    BashServerTool,
                    ShellServerToolOpenRouterParams,
                    ShellServerToolOpenRouter,
                    ToolSearchServerToolParams,
                    ToolSearchServerTool,
                    AdditionalToolsItemToolsItemOption2Params,
                    AdditionalToolsItemToolsItemOption2,
                ]
            ]
        ]
        """The tools."""

        type: Required[Literal["additional_tools"]]
        """Always additional_tools."""

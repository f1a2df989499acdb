"""The schema MessagesToolRemovalBlock."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Literal,
    Optional,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict

    from .anthropic_cache_control_directive import (
        AnthropicCacheControlDirective,
        AnthropicCacheControlDirectiveParams,
    )
    from .messages_tool_removal_block_tool_mcp_tool_reference import (
        MessagesToolRemovalBlockToolMcpToolReference,
        MessagesToolRemovalBlockToolMcpToolReferenceParams,
    )
    from .messages_tool_removal_block_tool_mcp_toolset_reference import (
        MessagesToolRemovalBlockToolMcpToolsetReference,
        MessagesToolRemovalBlockToolMcpToolsetReferenceParams,
    )
    from .messages_tool_removal_block_tool_tool_reference import (
        MessagesToolRemovalBlockToolToolReference,
        MessagesToolRemovalBlockToolToolReferenceParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesToolRemovalBlock(_Model):
    """Content block of a Messages request that takes a tool away from this point on."""

    cache_control: Optional[AnthropicCacheControlDirective] = ABSENT
    """Caches the prompt up to and including this block."""

    tool: Union[
        MessagesToolRemovalBlockToolToolReference,
        MessagesToolRemovalBlockToolMcpToolReference,
        MessagesToolRemovalBlockToolMcpToolsetReference,
        Dict[str, Any],
    ]
    """The tool or MCP toolset that is taken away."""

    type: Literal["tool_removal"] = "tool_removal"
    """Always tool_removal."""

    _readings: ClassVar[Dict[str, Any]] = {
        "cache_control": ("m", "AnthropicCacheControlDirective"),
        "tool": (
            "t",
            "type",
            {
                "tool_reference": ("m", "MessagesToolRemovalBlockToolToolReference"),
                "mcp_tool_reference": ("m", "MessagesToolRemovalBlockToolMcpToolReference"),
                "mcp_toolset_reference": ("m", "MessagesToolRemovalBlockToolMcpToolsetReference"),
            },
        ),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "tool_removal",
    }


if TYPE_CHECKING:

    class MessagesToolRemovalBlockParams(TypedDict, total=False):
        """What may be sent as :class:`MessagesToolRemovalBlock`."""

        cache_control: Union[AnthropicCacheControlDirectiveParams, AnthropicCacheControlDirective]
        """Caches the prompt up to and including this block."""

        tool: Required[
            Union[
                MessagesToolRemovalBlockToolToolReferenceParams,
                MessagesToolRemovalBlockToolToolReference,
                MessagesToolRemovalBlockToolMcpToolReferenceParams,
                MessagesToolRemovalBlockToolMcpToolReference,
                MessagesToolRemovalBlockToolMcpToolsetReferenceParams,
                MessagesToolRemovalBlockToolMcpToolsetReference,
            ]
        ]
        """The tool or MCP toolset that is taken away."""

        type: Required[Literal["tool_removal"]]
        """Always tool_removal."""

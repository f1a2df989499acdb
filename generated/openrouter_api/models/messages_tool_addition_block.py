"""The schema MessagesToolAdditionBlock."""

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
    from .messages_tool_addition_block_tool_mcp_tool_reference import (
        MessagesToolAdditionBlockToolMcpToolReference,
        MessagesToolAdditionBlockToolMcpToolReferenceParams,
    )
    from .messages_tool_addition_block_tool_mcp_toolset_reference import (
        MessagesToolAdditionBlockToolMcpToolsetReference,
        MessagesToolAdditionBlockToolMcpToolsetReferenceParams,
    )
    from .messages_tool_addition_block_tool_tool_reference import (
        MessagesToolAdditionBlockToolToolReference,
        MessagesToolAdditionBlockToolToolReferenceParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesToolAdditionBlock(_Model):
    """Content block of a Messages request that makes a tool available from this point on."""

    cache_control: Optional[AnthropicCacheControlDirective] = ABSENT
    """Caches the prompt up to and including this block."""

    tool: Union[
        MessagesToolAdditionBlockToolToolReference,
        MessagesToolAdditionBlockToolMcpToolReference,
        MessagesToolAdditionBlockToolMcpToolsetReference,
        Dict[str, Any],
    ]
    """The tool or MCP toolset that becomes available."""

    type: Literal["tool_addition"] = "tool_addition"
    """Always tool_addition."""

    _readings: ClassVar[Dict[str, Any]] = {
        "cache_control": ("m", "AnthropicCacheControlDirective"),
        "tool": (
            "t",
            "type",
            {
                "tool_reference": ("m", "MessagesToolAdditionBlockToolToolReference"),
                "mcp_tool_reference": ("m", "MessagesToolAdditionBlockToolMcpToolReference"),
                "mcp_toolset_reference": ("m", "MessagesToolAdditionBlockToolMcpToolsetReference"),
            },
        ),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "tool_addition",
    }


if TYPE_CHECKING:

    class MessagesToolAdditionBlockParams(TypedDict, total=False):
        """What may be sent as :class:`MessagesToolAdditionBlock`."""

        cache_control: Union[AnthropicCacheControlDirectiveParams, AnthropicCacheControlDirective]
        """Caches the prompt up to and including this block."""

        tool: Required[
            Union[
                MessagesToolAdditionBlockToolToolReferenceParams,
                MessagesToolAdditionBlockToolToolReference,
                MessagesToolAdditionBlockToolMcpToolReferenceParams,
                MessagesToolAdditionBlockToolMcpToolReference,
                MessagesToolAdditionBlockToolMcpToolsetReferenceParams,
                MessagesToolAdditionBlockToolMcpToolsetReference,
            ]
        ]
        """The tool or MCP toolset that becomes available."""

        type: Required[Literal["tool_addition"]]
        """Always tool_addition."""

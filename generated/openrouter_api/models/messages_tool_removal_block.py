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
    """The schema MessagesToolRemovalBlock."""

    cache_control: Optional[AnthropicCacheControlDirective] = ABSENT
    tool: Union[
        MessagesToolRemovalBlockToolToolReference,
        MessagesToolRemovalBlockToolMcpToolReference,
        MessagesToolRemovalBlockToolMcpToolsetReference,
        Dict[str, Any],
    ]
    type: Literal["tool_removal"] = "tool_removal"
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
        type: Required[Literal["tool_removal"]]

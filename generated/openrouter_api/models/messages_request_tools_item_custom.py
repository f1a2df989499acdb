"""The schema MessagesRequestToolsItemCustom."""

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
    from .messages_request_tools_item_custom_input_schema import (
        MessagesRequestToolsItemCustomInputSchema,
        MessagesRequestToolsItemCustomInputSchemaParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesRequestToolsItemCustom(_Model):
    """The schema MessagesRequestToolsItemCustom."""

    cache_control: Optional[AnthropicCacheControlDirective] = ABSENT
    """Caches the prompt up to and including this tool."""

    defer_loading: Optional[bool] = ABSENT
    """Whether to keep the tool out of the prompt until a tool search finds it."""

    description: Optional[str] = ABSENT
    """What the tool does and when to use it, told to the model."""

    input_schema: MessagesRequestToolsItemCustomInputSchema
    """JSON Schema of the tool's input, an object."""

    name: str
    """Name of the tool; fixed for tools that Anthropic defines."""

    type: Optional[Literal["custom"]] = ABSENT
    """Kind and version of the tool; custom or absent for the caller's own."""

    _readings: ClassVar[Dict[str, Any]] = {
        "cache_control": ("m", "AnthropicCacheControlDirective"),
        "input_schema": ("m", "MessagesRequestToolsItemCustomInputSchema"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "custom",
    }


if TYPE_CHECKING:

    class MessagesRequestToolsItemCustomParams(TypedDict, total=False):
        """What may be sent as :class:`MessagesRequestToolsItemCustom`."""

        cache_control: Union[AnthropicCacheControlDirectiveParams, AnthropicCacheControlDirective]
        """Caches the prompt up to and including this tool."""

        defer_loading: bool
        """Whether to keep the tool out of the prompt until a tool search finds it."""

        description: str
        """What the tool does and when to use it, told to the model."""

        input_schema: Required[
            Union[
                MessagesRequestToolsItemCustomInputSchemaParams,
                MessagesRequestToolsItemCustomInputSchema,
            ]
        ]
        """JSON Schema of the tool's input, an object."""

        name: Required[str]
        """Name of the tool; fixed for tools that Anthropic defines."""

        type: Literal["custom"]
        """Kind and version of the tool; custom or absent for the caller's own."""

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
    defer_loading: Optional[bool] = ABSENT
    description: Optional[str] = ABSENT
    input_schema: MessagesRequestToolsItemCustomInputSchema
    name: str
    type: Optional[Literal["custom"]] = ABSENT
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
        defer_loading: bool
        description: str
        input_schema: Required[
            Union[
                MessagesRequestToolsItemCustomInputSchemaParams,
                MessagesRequestToolsItemCustomInputSchema,
            ]
        ]
        name: Required[str]
        type: Literal["custom"]

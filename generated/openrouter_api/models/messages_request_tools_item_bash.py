"""The schema MessagesRequestToolsItemBash."""

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


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesRequestToolsItemBash(_Model):
    """The schema MessagesRequestToolsItemBash."""

    cache_control: Optional[AnthropicCacheControlDirective] = ABSENT
    """Caches the prompt up to and including this tool."""

    name: Literal["bash"] = "bash"
    """Name of the tool; fixed for tools that Anthropic defines."""

    type: Literal["bash_20250124"] = "bash_20250124"
    """Kind and version of the tool; custom or absent for the caller's own."""

    _readings: ClassVar[Dict[str, Any]] = {
        "cache_control": ("m", "AnthropicCacheControlDirective"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "name": "bash",
        "type": "bash_20250124",
    }


if TYPE_CHECKING:

    class MessagesRequestToolsItemBashParams(TypedDict, total=False):
        """What may be sent as :class:`MessagesRequestToolsItemBash`."""

        cache_control: Union[AnthropicCacheControlDirectiveParams, AnthropicCacheControlDirective]
        """Caches the prompt up to and including this tool."""

        name: Required[Literal["bash"]]
        """Name of the tool; fixed for tools that Anthropic defines."""

        type: Required[Literal["bash_20250124"]]
        """Kind and version of the tool; custom or absent for the caller's own."""

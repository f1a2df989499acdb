"""The schema MessagesMessageParamContentItemCompaction."""

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
class MessagesMessageParamContentItemCompaction(_Model):
    """The schema MessagesMessageParamContentItemCompaction."""

    cache_control: Optional[AnthropicCacheControlDirective] = ABSENT
    """Caches the prompt up to and including this block."""

    content: Optional[str]
    """What the block holds: a tool's result, search hits, or the summary of a compaction."""

    encrypted_content: Optional[str] = ABSENT
    """Encrypted summary of a compaction, as it was received."""

    type: Literal["compaction"] = "compaction"
    """Kind of the content block."""

    _readings: ClassVar[Dict[str, Any]] = {
        "cache_control": ("m", "AnthropicCacheControlDirective"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "compaction",
    }


if TYPE_CHECKING:

    class MessagesMessageParamContentItemCompactionParams(TypedDict, total=False):
        """What may be sent as :class:`MessagesMessageParamContentItemCompaction`."""

        cache_control: Union[AnthropicCacheControlDirectiveParams, AnthropicCacheControlDirective]
        """Caches the prompt up to and including this block."""

        content: Required[Optional[str]]
        """What the block holds: a tool's result, search hits, or the summary of a compaction.
        """

        encrypted_content: Optional[str]
        """Encrypted summary of a compaction, as it was received."""

        type: Required[Literal["compaction"]]
        """Kind of the content block."""

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
    content: Optional[str]
    encrypted_content: Optional[str] = ABSENT
    type: Literal["compaction"] = "compaction"
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
        content: Required[Optional[str]]
        encrypted_content: Optional[str]
        type: Required[Literal["compaction"]]

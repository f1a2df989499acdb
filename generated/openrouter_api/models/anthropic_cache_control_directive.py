"""The schema AnthropicCacheControlDirective."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
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


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicCacheControlDirective(_Model):
    """The schema AnthropicCacheControlDirective."""

    ttl: Optional[Union[Literal["5m", "1h"], str]] = ABSENT
    type: Literal["ephemeral"] = "ephemeral"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "ephemeral",
    }


if TYPE_CHECKING:

    class AnthropicCacheControlDirectiveParams(TypedDict, total=False):
        """What may be sent as :class:`AnthropicCacheControlDirective`."""

        ttl: Union[Literal["5m", "1h"], str]
        type: Required[Literal["ephemeral"]]

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
    """Asks for the prompt up to this place to be cached. Reading from the cache costs a tenth of
    the input price with Anthropic, writing 1.25 times (5 minutes) or twice (1 hour).
    """

    ttl: Optional[Union[Literal["5m", "1h"], str]] = ABSENT
    """How long the entry lives after its last use; default `5m`."""

    type: Literal["ephemeral"] = "ephemeral"
    """Always `ephemeral`."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "ephemeral",
    }


if TYPE_CHECKING:

    class AnthropicCacheControlDirectiveParams(TypedDict, total=False):
        """What may be sent as :class:`AnthropicCacheControlDirective`."""

        ttl: Union[Literal["5m", "1h"], str]
        """How long the entry lives after its last use; default `5m`."""

        type: Required[Literal["ephemeral"]]
        """Always `ephemeral`."""

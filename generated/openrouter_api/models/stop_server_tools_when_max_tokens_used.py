"""The schema StopServerToolsWhenMaxTokensUsed."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class StopServerToolsWhenMaxTokensUsed(_Model):
    """Stop once the request has used this many tokens."""

    max_tokens: int
    """Tokens to stop at, counted over all steps."""

    type: Literal["max_tokens_used"] = "max_tokens_used"
    """Always `max_tokens_used`."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "max_tokens_used",
    }


if TYPE_CHECKING:

    class StopServerToolsWhenMaxTokensUsedParams(TypedDict, total=False):
        """What may be sent as :class:`StopServerToolsWhenMaxTokensUsed`."""

        max_tokens: Required[int]
        """Tokens to stop at, counted over all steps."""

        type: Required[Literal["max_tokens_used"]]
        """Always `max_tokens_used`."""

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
    """The schema StopServerToolsWhenMaxTokensUsed."""

    max_tokens: int
    type: Literal["max_tokens_used"] = "max_tokens_used"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "max_tokens_used",
    }


if TYPE_CHECKING:

    class StopServerToolsWhenMaxTokensUsedParams(TypedDict, total=False):
        """What may be sent as :class:`StopServerToolsWhenMaxTokensUsed`."""

        max_tokens: Required[int]
        type: Required[Literal["max_tokens_used"]]

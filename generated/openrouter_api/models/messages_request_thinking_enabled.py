"""The schema MessagesRequestThinkingEnabled."""

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
class MessagesRequestThinkingEnabled(_Model):
    """The schema MessagesRequestThinkingEnabled."""

    budget_tokens: int
    """Tokens to spend on thinking; at least 1024 and less than max_tokens."""

    display: Optional[Union[Literal["summarized", "omitted"], str]] = ABSENT
    """summarized (the default) returns a summary of the thinking, omitted leaves it out."""

    type: Literal["enabled"] = "enabled"
    """enabled with a budget, adaptive to let the model decide, or disabled."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "enabled",
    }


if TYPE_CHECKING:

    class MessagesRequestThinkingEnabledParams(TypedDict, total=False):
        """What may be sent as :class:`MessagesRequestThinkingEnabled`."""

        budget_tokens: Required[int]
        """Tokens to spend on thinking; at least 1024 and less than max_tokens."""

        display: Optional[Union[Literal["summarized", "omitted"], str]]
        """summarized (the default) returns a summary of the thinking, omitted leaves it out."""

        type: Required[Literal["enabled"]]
        """enabled with a budget, adaptive to let the model decide, or disabled."""

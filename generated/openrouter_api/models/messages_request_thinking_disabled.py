"""The schema MessagesRequestThinkingDisabled."""

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
class MessagesRequestThinkingDisabled(_Model):
    """The schema MessagesRequestThinkingDisabled."""

    type: Literal["disabled"] = "disabled"
    """enabled with a budget, adaptive to let the model decide, or disabled."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "disabled",
    }


if TYPE_CHECKING:

    class MessagesRequestThinkingDisabledParams(TypedDict, total=False):
        """What may be sent as :class:`MessagesRequestThinkingDisabled`."""

        type: Required[Literal["disabled"]]
        """enabled with a budget, adaptive to let the model decide, or disabled."""

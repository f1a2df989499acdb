"""The schema MessagesMessageParamContentItemThinking."""

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
class MessagesMessageParamContentItemThinking(_Model):
    """The schema MessagesMessageParamContentItemThinking."""

    signature: str
    """Signature that proves the thinking is unaltered, as it was received."""

    thinking: str
    """The thinking, as it was received."""

    type: Literal["thinking"] = "thinking"
    """Kind of the content block."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "thinking",
    }


if TYPE_CHECKING:

    class MessagesMessageParamContentItemThinkingParams(TypedDict, total=False):
        """What may be sent as :class:`MessagesMessageParamContentItemThinking`."""

        signature: Required[str]
        """Signature that proves the thinking is unaltered, as it was received."""

        thinking: Required[str]
        """The thinking, as it was received."""

        type: Required[Literal["thinking"]]
        """Kind of the content block."""

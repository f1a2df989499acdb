"""The schema MessagesMessageParamContentItemRedactedThinking."""

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
class MessagesMessageParamContentItemRedactedThinking(_Model):
    """The schema MessagesMessageParamContentItemRedactedThinking."""

    data: str
    """The encrypted thinking, as it was received."""

    type: Literal["redacted_thinking"] = "redacted_thinking"
    """Kind of the content block."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "redacted_thinking",
    }


if TYPE_CHECKING:

    class MessagesMessageParamContentItemRedactedThinkingParams(TypedDict, total=False):
        """What may be sent as :class:`MessagesMessageParamContentItemRedactedThinking`."""

        data: Required[str]
        """The encrypted thinking, as it was received."""

        type: Required[Literal["redacted_thinking"]]
        """Kind of the content block."""

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
    thinking: str
    type: Literal["thinking"] = "thinking"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "thinking",
    }


if TYPE_CHECKING:

    class MessagesMessageParamContentItemThinkingParams(TypedDict, total=False):
        """What may be sent as :class:`MessagesMessageParamContentItemThinking`."""

        signature: Required[str]
        thinking: Required[str]
        type: Required[Literal["thinking"]]

"""The schema AnthropicToolUsesTrigger."""

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
class AnthropicToolUsesTrigger(_Model):
    """Starts a context edit once the prompt holds a number of tool uses."""

    type: Literal["tool_uses"] = "tool_uses"
    """Always tool_uses."""

    value: int
    """Number of tool uses."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "tool_uses",
    }


if TYPE_CHECKING:

    class AnthropicToolUsesTriggerParams(TypedDict, total=False):
        """What may be sent as :class:`AnthropicToolUsesTrigger`."""

        type: Required[Literal["tool_uses"]]
        """Always tool_uses."""

        value: Required[int]
        """Number of tool uses."""

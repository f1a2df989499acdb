"""The schema AnthropicToolUsesKeep."""

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
class AnthropicToolUsesKeep(_Model):
    """Number of recent tool uses that a context edit leaves alone."""

    type: Literal["tool_uses"] = "tool_uses"
    """Always tool_uses."""

    value: int
    """Number of tool uses."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "tool_uses",
    }


if TYPE_CHECKING:

    class AnthropicToolUsesKeepParams(TypedDict, total=False):
        """What may be sent as :class:`AnthropicToolUsesKeep`."""

        type: Required[Literal["tool_uses"]]
        """Always tool_uses."""

        value: Required[int]
        """Number of tool uses."""

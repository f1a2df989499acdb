"""The schema AnthropicToolReference."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicToolReference(_Model):
    """Names a tool that a tool search found."""

    tool_name: str
    """Name of the tool."""

    type: Literal["tool_reference"] = "tool_reference"
    """Always tool_reference."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "tool_reference",
    }

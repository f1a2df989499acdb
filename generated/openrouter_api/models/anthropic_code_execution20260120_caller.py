"""The schema AnthropicCodeExecution20260120Caller."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicCodeExecution20260120Caller(_Model):
    """Marks a tool call made by code in the code execution tool of version 20260120."""

    tool_id: str
    """Id of the code execution call."""

    type: Literal["code_execution_20260120"] = "code_execution_20260120"
    """Always code_execution_20260120."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "code_execution_20260120",
    }

"""The schema AnthropicCodeExecution20250825Caller."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicCodeExecution20250825Caller(_Model):
    """Marks a tool call made by code in the code execution tool of version 20250825."""

    tool_id: str
    """Id of the code execution call."""

    type: Literal["code_execution_20250825"] = "code_execution_20250825"
    """Always code_execution_20250825."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "code_execution_20250825",
    }

"""The schema AnthropicCodeExecutionOutput."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicCodeExecutionOutput(_Model):
    """A file that executed code produced."""

    file_id: str
    """Id of the file."""

    type: Literal["code_execution_output"] = "code_execution_output"
    """Always code_execution_output."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "code_execution_output",
    }

"""The schema AnthropicTextEditorCodeExecutionCreateResult."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicTextEditorCodeExecutionCreateResult(_Model):
    """Outcome of writing a file in the sandbox."""

    is_file_update: bool
    """Whether the file existed before."""

    type: Literal["text_editor_code_execution_create_result"] = (
        "text_editor_code_execution_create_result"
    )
    """Always text_editor_code_execution_create_result."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "text_editor_code_execution_create_result",
    }

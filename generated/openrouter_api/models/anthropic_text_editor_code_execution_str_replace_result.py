"""The schema AnthropicTextEditorCodeExecutionStrReplaceResult."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    List,
    Literal,
    Optional,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicTextEditorCodeExecutionStrReplaceResult(_Model):
    """The schema AnthropicTextEditorCodeExecutionStrReplaceResult."""

    lines: Optional[List[str]]
    new_lines: Optional[int]
    new_start: Optional[int]
    old_lines: Optional[int]
    old_start: Optional[int]
    type: Literal["text_editor_code_execution_str_replace_result"] = (
        "text_editor_code_execution_str_replace_result"
    )
    _constants: ClassVar[Dict[str, str]] = {
        "type": "text_editor_code_execution_str_replace_result",
    }

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
    """Outcome of replacing text in a sandbox file, as a hunk of a diff."""

    lines: Optional[List[str]]
    """Lines of the diff hunk."""

    new_lines: Optional[int]
    """Number of lines after the change."""

    new_start: Optional[int]
    """First line after the change."""

    old_lines: Optional[int]
    """Number of lines before the change."""

    old_start: Optional[int]
    """First line before the change."""

    type: Literal["text_editor_code_execution_str_replace_result"] = (
        "text_editor_code_execution_str_replace_result"
    )
    """Always text_editor_code_execution_str_replace_result."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "text_editor_code_execution_str_replace_result",
    }

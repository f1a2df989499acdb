"""The schema AnthropicTextEditorCodeExecutionViewResult."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
    Optional,
    Union,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicTextEditorCodeExecutionViewResult(_Model):
    """The schema AnthropicTextEditorCodeExecutionViewResult."""

    content: str
    file_type: Union[Literal["text", "image", "pdf"], str]
    num_lines: Optional[int]
    start_line: Optional[int]
    total_lines: Optional[int]
    type: Literal["text_editor_code_execution_view_result"] = (
        "text_editor_code_execution_view_result"
    )
    _constants: ClassVar[Dict[str, str]] = {
        "type": "text_editor_code_execution_view_result",
    }

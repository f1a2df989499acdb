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
    """What was seen of a file in the sandbox."""

    content: str
    """What was seen of the file."""

    file_type: Union[Literal["text", "image", "pdf"], str]
    """Kind of the file."""

    num_lines: Optional[int]
    """Number of lines shown; null for files without lines."""

    start_line: Optional[int]
    """First line shown; null for files without lines."""

    total_lines: Optional[int]
    """Number of lines in the file; null for files without lines."""

    type: Literal["text_editor_code_execution_view_result"] = (
        "text_editor_code_execution_view_result"
    )
    """Always text_editor_code_execution_view_result."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "text_editor_code_execution_view_result",
    }

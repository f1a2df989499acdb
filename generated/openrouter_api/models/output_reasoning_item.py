"""The schema OutputReasoningItem."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Literal,
    Optional,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from ..types import ReasoningFormat
    from .reasoning_summary_text import ReasoningSummaryText
    from .reasoning_text_content import ReasoningTextContent


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OutputReasoningItem(_Model):
    """The schema OutputReasoningItem."""

    content: Optional[List[ReasoningTextContent]] = ABSENT
    encrypted_content: Optional[str] = ABSENT
    id: str
    status: Optional[Union[Literal["completed", "incomplete", "in_progress"], str]] = ABSENT
    summary: List[ReasoningSummaryText]
    type: Literal["reasoning"] = "reasoning"
    format: Optional[ReasoningFormat] = ABSENT
    signature: Optional[str] = ABSENT
    _readings: ClassVar[Dict[str, Any]] = {
        "content": ("l", ("m", "ReasoningTextContent")),
        "summary": ("l", ("m", "ReasoningSummaryText")),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "reasoning",
    }

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
    """Responses output item with reasoning; send it back unaltered to keep it going across turns."""

    content: Optional[List[ReasoningTextContent]] = ABSENT
    """Readable reasoning text, where the provider gives it."""

    encrypted_content: Optional[str] = ABSENT
    """Reasoning in encrypted form; needs reasoning.encrypted_content among include."""

    id: str
    """Id of the item."""

    status: Optional[Union[Literal["completed", "incomplete", "in_progress"], str]] = ABSENT
    """State of the item."""

    summary: List[ReasoningSummaryText]
    """Summary of the reasoning, part by part."""

    type: Literal["reasoning"] = "reasoning"
    """Always reasoning."""

    format: Optional[ReasoningFormat] = ABSENT
    """Provider format of the reasoning."""

    signature: Optional[str] = ABSENT
    """Signature that proves the reasoning is unaltered."""

    _readings: ClassVar[Dict[str, Any]] = {
        "content": ("l", ("m", "ReasoningTextContent")),
        "summary": ("l", ("m", "ReasoningSummaryText")),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "reasoning",
    }

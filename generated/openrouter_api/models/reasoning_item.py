"""The schema ReasoningItem."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Literal,
    Mapping,
    Optional,
    Sequence,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict

    from ..types import ReasoningFormat
    from .reasoning_summary_text import ReasoningSummaryText, ReasoningSummaryTextParams
    from .reasoning_text_content import ReasoningTextContent, ReasoningTextContentParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ReasoningItem(_Model):
    """The schema ReasoningItem."""

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


if TYPE_CHECKING:

    class ReasoningItemParams(TypedDict, total=False):
        """What may be sent as :class:`ReasoningItem`."""

        content: Optional[
            Sequence[Union[ReasoningTextContentParams, ReasoningTextContent, Mapping[str, Any]]]
        ]
        encrypted_content: Optional[str]
        id: Required[str]
        status: Union[Literal["completed", "incomplete", "in_progress"], str]
        summary: Required[
            Sequence[Union[ReasoningSummaryTextParams, ReasoningSummaryText, Mapping[str, Any]]]
        ]
        type: Required[Literal["reasoning"]]
        format: Optional[ReasoningFormat]
        signature: Optional[str]

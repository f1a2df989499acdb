"""The schema InputsItemReasoning."""

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
class InputsItemReasoning(_Model):
    """Responses output item with reasoning; send it back unaltered to keep it going across turns."""

    content: Optional[List[ReasoningTextContent]] = ABSENT
    """Readable reasoning text, where the provider gives it."""

    encrypted_content: Optional[str] = ABSENT
    """Reasoning in encrypted form; needs reasoning.encrypted_content among include."""

    id: str
    """Id of the item."""

    status: Optional[Union[Literal["completed", "incomplete", "in_progress"], str]] = ABSENT
    """State of the item."""

    summary: Optional[List[ReasoningSummaryText]]
    """Summary of the earlier reasoning, as it was received."""

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


if TYPE_CHECKING:

    class InputsItemReasoningParams(TypedDict, total=False):
        """What may be sent as :class:`InputsItemReasoning`."""

        content: Optional[
            Sequence[Union[ReasoningTextContentParams, ReasoningTextContent, Mapping[str, Any]]]
        ]
        """Readable reasoning text, where the provider gives it."""

        encrypted_content: Optional[str]
        """Reasoning in encrypted form; needs reasoning.encrypted_content among include."""

        id: Required[str]
        """Id of the item."""

        status: Union[Literal["completed", "incomplete", "in_progress"], str]
        """State of the item."""

        summary: Required[
            Optional[
                Sequence[Union[ReasoningSummaryTextParams, ReasoningSummaryText, Mapping[str, Any]]]
            ]
        ]
        """Summary of the earlier reasoning, as it was received."""

        type: Required[Literal["reasoning"]]
        """Always reasoning."""

        format: Optional[ReasoningFormat]
        """Provider format of the reasoning."""

        signature: Optional[str]
        """Signature that proves the reasoning is unaltered."""

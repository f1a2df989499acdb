"""The schema AnthropicRefusalStopDetails."""

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
class AnthropicRefusalStopDetails(_Model):
    """Why the model refused, when the stop reason of a Messages answer is refusal."""

    category: Optional[
        Union[Literal["cyber", "bio", "frontier_llm", "reasoning_extraction", "general_harms"], str]
    ]
    """Area of policy that led to the refusal, if reported."""

    explanation: Optional[str]
    """Reason for the refusal, for people."""

    type: Literal["refusal"] = "refusal"
    """Always refusal."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "refusal",
    }

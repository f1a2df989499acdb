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
    """The schema AnthropicRefusalStopDetails."""

    category: Optional[
        Union[Literal["cyber", "bio", "frontier_llm", "reasoning_extraction", "general_harms"], str]
    ]
    explanation: Optional[str]
    type: Literal["refusal"] = "refusal"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "refusal",
    }

"""The schema AnthropicAdvisorMessageUsageIteration."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Literal,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from .anthropic_iteration_cache_creation import AnthropicIterationCacheCreation


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicAdvisorMessageUsageIteration(_Model):
    """The schema AnthropicAdvisorMessageUsageIteration."""

    cache_creation: Optional[AnthropicIterationCacheCreation] = ABSENT
    cache_creation_input_tokens: Optional[int] = ABSENT
    cache_read_input_tokens: Optional[int] = ABSENT
    input_tokens: Optional[int] = ABSENT
    output_tokens: Optional[int] = ABSENT
    model: str
    type: Literal["advisor_message"] = "advisor_message"
    _readings: ClassVar[Dict[str, Any]] = {
        "cache_creation": ("m", "AnthropicIterationCacheCreation"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "advisor_message",
    }

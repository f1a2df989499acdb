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
    """Tokens one call of the advisor model used, within the usage of a Messages answer."""

    cache_creation: Optional[AnthropicIterationCacheCreation] = ABSENT
    """Tokens written to the prompt cache, by lifetime of the entry."""

    cache_creation_input_tokens: Optional[int] = ABSENT
    """Prompt tokens written to the cache in this step."""

    cache_read_input_tokens: Optional[int] = ABSENT
    """Prompt tokens read from the cache in this step."""

    input_tokens: Optional[int] = ABSENT
    """Prompt tokens of this step outside the cache."""

    output_tokens: Optional[int] = ABSENT
    """Tokens generated in this step."""

    model: str
    """Model that gave the advice."""

    type: Literal["advisor_message"] = "advisor_message"
    """Always advisor_message."""

    _readings: ClassVar[Dict[str, Any]] = {
        "cache_creation": ("m", "AnthropicIterationCacheCreation"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "advisor_message",
    }

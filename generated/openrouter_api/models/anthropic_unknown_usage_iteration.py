"""The schema AnthropicUnknownUsageIteration."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from .anthropic_iteration_cache_creation import AnthropicIterationCacheCreation


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicUnknownUsageIteration(_Model):
    """Usage iteration of a kind that this document does not know."""

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

    type: str
    """Kind of the step."""

    _readings: ClassVar[Dict[str, Any]] = {
        "cache_creation": ("m", "AnthropicIterationCacheCreation"),
    }

"""The schema PublicEndpointPricing."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from .pricing_override import PricingOverride


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class PublicEndpointPricing(_Model):
    """Prices at this endpoint, in USD."""

    audio: Optional[str] = ABSENT
    """Audio input, in USD per token."""

    audio_output: Optional[str] = ABSENT
    """Audio output, in USD per token."""

    completion: str
    """Output, in USD per token."""

    discount: Optional[float] = ABSENT
    """Share taken off the prices, from 0 to 1: you pay the price times one minus this. A number,
    unlike the others.
    """

    image: Optional[str] = ABSENT
    """An image in the prompt, in USD per image."""

    image_output: Optional[str] = ABSENT
    """Image output, in USD per token."""

    image_token: Optional[str] = ABSENT
    """Image input, in USD per token."""

    input_audio_cache: Optional[str] = ABSENT
    """Cached audio input, in USD per token."""

    input_cache_read: Optional[str] = ABSENT
    """Input read from the provider's cache, in USD per token."""

    input_cache_write: Optional[str] = ABSENT
    """Input written to the provider's cache for 5 minutes, in USD per token."""

    input_cache_write_1h: Optional[str] = ABSENT
    """Input written to the provider's cache for an hour, in USD per token."""

    internal_reasoning: Optional[str] = ABSENT
    """Reasoning, in USD per token, where it is priced apart from other output."""

    overrides: Optional[List[PricingOverride]] = ABSENT
    """Prices that replace these for long prompts or at certain times of day."""

    prompt: str
    """Input, in USD per token."""

    request: Optional[str] = ABSENT
    """Fixed charge, in USD per request."""

    web_search: Optional[str] = ABSENT
    """Web search, in USD per search."""

    _readings: ClassVar[Dict[str, Any]] = {
        "overrides": ("l", ("m", "PricingOverride")),
    }

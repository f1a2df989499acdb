"""The schema PricingOverride."""

from __future__ import annotations

from typing import (
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class PricingOverride(_Model):
    """Prices that replace the general ones under a condition: a long prompt, a time of day, or
    both. Of several that apply, the later entry wins for each key; keys left out keep the
    general price.
    """

    audio: Optional[str] = ABSENT
    """Audio input, in USD per token."""

    completion: Optional[str] = ABSENT
    """Output, in USD per token."""

    input_audio_cache: Optional[str] = ABSENT
    """Cached audio input, in USD per token."""

    input_cache_read: Optional[str] = ABSENT
    """Input read from the cache, in USD per token."""

    input_cache_write: Optional[str] = ABSENT
    """Input written to the cache for 5 minutes, in USD per token."""

    input_cache_write_1h: Optional[str] = ABSENT
    """Input written to the cache for an hour, in USD per token."""

    min_prompt_tokens: Optional[float] = ABSENT
    """Applies to prompts of more than this many tokens."""

    prompt: Optional[str] = ABSENT
    """Input, in USD per token."""

    utc_end: Optional[float] = ABSENT
    """Applies until this time of day, exclusive, in UTC, written as the number HHMM (1730 is half
    past five p.m.). Less than `utc_start` means over midnight.
    """

    utc_start: Optional[float] = ABSENT
    """Applies from this time of day, inclusive, in UTC, written as the number HHMM."""

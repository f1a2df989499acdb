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
    """The schema PricingOverride."""

    audio: Optional[str] = ABSENT
    completion: Optional[str] = ABSENT
    input_audio_cache: Optional[str] = ABSENT
    input_cache_read: Optional[str] = ABSENT
    input_cache_write: Optional[str] = ABSENT
    input_cache_write_1h: Optional[str] = ABSENT
    min_prompt_tokens: Optional[float] = ABSENT
    prompt: Optional[str] = ABSENT
    utc_end: Optional[float] = ABSENT
    utc_start: Optional[float] = ABSENT

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
    """The schema PublicEndpointPricing."""

    audio: Optional[str] = ABSENT
    audio_output: Optional[str] = ABSENT
    completion: str
    discount: Optional[float] = ABSENT
    image: Optional[str] = ABSENT
    image_output: Optional[str] = ABSENT
    image_token: Optional[str] = ABSENT
    input_audio_cache: Optional[str] = ABSENT
    input_cache_read: Optional[str] = ABSENT
    input_cache_write: Optional[str] = ABSENT
    input_cache_write_1h: Optional[str] = ABSENT
    internal_reasoning: Optional[str] = ABSENT
    overrides: Optional[List[PricingOverride]] = ABSENT
    prompt: str
    request: Optional[str] = ABSENT
    web_search: Optional[str] = ABSENT
    _readings: ClassVar[Dict[str, Any]] = {
        "overrides": ("l", ("m", "PricingOverride")),
    }

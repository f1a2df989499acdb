"""The schema GenerationContentError."""

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

from ..model import Model as _Model

if TYPE_CHECKING:
    from .generation_content_error_attempt import GenerationContentErrorAttempt


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class GenerationContentError(_Model):
    """The schema GenerationContentError."""

    message: Optional[str]
    previous_errors: List[GenerationContentErrorAttempt]
    provider_name: Optional[str]
    raw: Optional[str]
    status: Optional[int]
    _readings: ClassVar[Dict[str, Any]] = {
        "previous_errors": ("l", ("m", "GenerationContentErrorAttempt")),
    }

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
    """Why a request failed; null when it did not."""

    message: Optional[str]
    """Explanation for people; null when there is none."""

    previous_errors: List[GenerationContentErrorAttempt]
    """Failures of the attempts before the last one, in order."""

    provider_name: Optional[str]
    """Provider at which the last attempt failed; null when none was reached."""

    raw: Optional[str]
    """The provider's own error text; null when there is none."""

    status: Optional[int]
    """HTTP status of the failure; null when there is none."""

    _readings: ClassVar[Dict[str, Any]] = {
        "previous_errors": ("l", ("m", "GenerationContentErrorAttempt")),
    }

"""The schema AnthropicMessagesErrorResponseError."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Literal,
    Optional,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from ..types import ApiErrorType
    from .error_availability import ErrorAvailability


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicMessagesErrorResponseError(_Model):
    """The error."""

    error_type: Optional[ApiErrorType] = ABSENT
    """OpenRouter's precise kind of the error."""

    message: str
    """What went wrong, for people."""

    type: Union[
        Literal[
            "invalid_request_error",
            "authentication_error",
            "permission_error",
            "not_found_error",
            "rate_limit_error",
            "api_error",
            "overloaded_error",
            "billing_error",
            "timeout_error",
        ],
        str,
    ]
    """Anthropic's kind of the error."""

    availability: Optional[ErrorAvailability] = ABSENT
    """Why no endpoint could serve the model, and what to try instead; only on failures of routing.
    (Source: guide.)
    """

    _readings: ClassVar[Dict[str, Any]] = {
        "availability": ("m", "ErrorAvailability"),
    }

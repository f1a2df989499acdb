"""The schema AnthropicMessagesErrorResponseError."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Literal,
    Optional,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from ..types import ApiErrorType


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicMessagesErrorResponseError(_Model):
    """The schema AnthropicMessagesErrorResponseError."""

    error_type: Optional[ApiErrorType] = ABSENT
    message: str
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

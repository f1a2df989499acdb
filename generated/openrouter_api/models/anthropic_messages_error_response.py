"""The schema AnthropicMessagesErrorResponse."""

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
    from .anthropic_messages_error_response_error import AnthropicMessagesErrorResponseError


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicMessagesErrorResponse(_Model):
    """The schema AnthropicMessagesErrorResponse."""

    error: AnthropicMessagesErrorResponseError
    metadata: Optional[Dict[str, Any]] = ABSENT
    openrouter_metadata: Optional[Dict[str, Any]] = ABSENT
    request_id: Optional[str]
    type: Literal["error"] = "error"
    _readings: ClassVar[Dict[str, Any]] = {
        "error": ("m", "AnthropicMessagesErrorResponseError"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "error",
    }

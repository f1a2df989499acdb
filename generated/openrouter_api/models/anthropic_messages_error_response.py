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
    """Error body of the Messages API, in Anthropic's envelope."""

    error: AnthropicMessagesErrorResponseError
    """The error."""

    metadata: Optional[Dict[str, Any]] = ABSENT
    """Further facts about the error."""

    openrouter_metadata: Optional[Dict[str, Any]] = ABSENT
    """How the request was routed, when the X-OpenRouter-Metadata header asked for it."""

    request_id: Optional[str]
    """Generation id of the failed request; null if it failed before routing."""

    type: Literal["error"] = "error"
    """Always error."""

    _readings: ClassVar[Dict[str, Any]] = {
        "error": ("m", "AnthropicMessagesErrorResponseError"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "error",
    }

"""The schema ChatStreamChunkError."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Optional,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from ..types import ApiErrorType
    from .chat_stream_chunk_error_metadata import ChatStreamChunkErrorMetadata
    from .error_availability import ErrorAvailability


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatStreamChunkError(_Model):
    """The schema ChatStreamChunkError."""

    code: Union[int, str]
    """(Source: guide.)"""
    message: str
    metadata: Optional[ChatStreamChunkErrorMetadata] = ABSENT
    availability: Optional[ErrorAvailability] = ABSENT
    """(Source: guide.)"""
    error_type: Optional[ApiErrorType] = ABSENT
    """(Source: guide.)"""
    http_status: Optional[int] = ABSENT
    """(Source: guide.)"""
    _readings: ClassVar[Dict[str, Any]] = {
        "metadata": ("m", "ChatStreamChunkErrorMetadata"),
        "availability": ("m", "ErrorAvailability"),
    }

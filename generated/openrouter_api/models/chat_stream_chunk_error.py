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
    """What went wrong after the stream had begun. Nothing follows, and no other provider is tried."""

    code: Union[int, str]
    """HTTP-like status of the failure; now and then a word instead of a number. (Source: guide.)
    """

    message: str
    """Explanation for people."""

    metadata: Optional[ChatStreamChunkErrorMetadata] = ABSENT
    """Kind of the failure, for programs."""

    availability: Optional[ErrorAvailability] = ABSENT
    """Why no model could be reached and what would help, when that was the cause. (Source: guide.)
    """

    error_type: Optional[ApiErrorType] = ABSENT
    """Kind of the failure, given here by errors that carry `availability`. (Source: guide.)"""

    http_status: Optional[int] = ABSENT
    """Status that the failure would have had before the stream began. (Source: guide.)"""

    _readings: ClassVar[Dict[str, Any]] = {
        "metadata": ("m", "ChatStreamChunkErrorMetadata"),
        "availability": ("m", "ErrorAvailability"),
    }

"""The schema MessagesDeltaEventDelta."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Optional,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from ..types import ORAnthropicStopReason
    from .anthropic_container import AnthropicContainer
    from .anthropic_refusal_stop_details import AnthropicRefusalStopDetails


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesDeltaEventDelta(_Model):
    """Fields of the message that are known only at the end."""

    container: Optional[AnthropicContainer]
    """The sandbox container used, else null."""

    stop_details: Optional[AnthropicRefusalStopDetails]
    """Why the model refused, else null."""

    stop_reason: Optional[ORAnthropicStopReason]
    """Why generation ended."""

    stop_sequence: Optional[str]
    """The stop sequence that was met, else null."""

    _readings: ClassVar[Dict[str, Any]] = {
        "container": ("m", "AnthropicContainer"),
        "stop_details": ("m", "AnthropicRefusalStopDetails"),
    }

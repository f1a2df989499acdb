"""The schema TextDeltaEvent."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Literal,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from .stream_logprob import StreamLogprob


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class TextDeltaEvent(_Model):
    """The schema TextDeltaEvent."""

    content_index: int
    delta: str
    item_id: str
    logprobs: List[StreamLogprob]
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.delta"] = "response.output_text.delta"
    _readings: ClassVar[Dict[str, Any]] = {
        "logprobs": ("l", ("m", "StreamLogprob")),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.output_text.delta",
    }

"""The schema TextDoneEvent."""

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
class TextDoneEvent(_Model):
    """The schema TextDoneEvent."""

    content_index: int
    item_id: str
    logprobs: List[StreamLogprob]
    output_index: int
    sequence_number: int
    text: str
    type: Literal["response.output_text.done"] = "response.output_text.done"
    _readings: ClassVar[Dict[str, Any]] = {
        "logprobs": ("l", ("m", "StreamLogprob")),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.output_text.done",
    }

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
    """Responses stream event: an output text is complete."""

    content_index: int
    """Place of the part in the content of the item, from 0."""

    item_id: str
    """Id of the output item the event belongs to."""

    logprobs: List[StreamLogprob]
    """Log probabilities of the tokens."""

    output_index: int
    """Place of the item in the output of the response, from 0."""

    sequence_number: int
    """Running number of the event within its stream."""

    text: str
    """The complete text."""

    type: Literal["response.output_text.done"] = "response.output_text.done"
    """Always response.output_text.done."""

    _readings: ClassVar[Dict[str, Any]] = {
        "logprobs": ("l", ("m", "StreamLogprob")),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.output_text.done",
    }

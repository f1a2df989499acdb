"""The schema ChatTokenLogprobs."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from .chat_token_logprob import ChatTokenLogprob


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatTokenLogprobs(_Model):
    """Log probabilities of the tokens of one answer; null when not asked for."""

    content: Optional[List[ChatTokenLogprob]]
    """One entry per token of the text; null when there is no text."""

    refusal: Optional[List[ChatTokenLogprob]] = ABSENT
    """One entry per token of the refusal; null or absent when there is none."""

    _readings: ClassVar[Dict[str, Any]] = {
        "content": ("l", ("m", "ChatTokenLogprob")),
        "refusal": ("l", ("m", "ChatTokenLogprob")),
    }

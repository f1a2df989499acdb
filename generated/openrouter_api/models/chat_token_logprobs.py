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
    """The schema ChatTokenLogprobs."""

    content: Optional[List[ChatTokenLogprob]]
    refusal: Optional[List[ChatTokenLogprob]] = ABSENT
    _readings: ClassVar[Dict[str, Any]] = {
        "content": ("l", ("m", "ChatTokenLogprob")),
        "refusal": ("l", ("m", "ChatTokenLogprob")),
    }

"""The schema ChatTokenLogprob."""

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

from ..model import Model as _Model

if TYPE_CHECKING:
    from .chat_token_logprob_top_logprobs_item import ChatTokenLogprobTopLogprobsItem


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatTokenLogprob(_Model):
    """The schema ChatTokenLogprob."""

    bytes: Optional[List[int]]
    logprob: float
    token: str
    top_logprobs: List[ChatTokenLogprobTopLogprobsItem]
    _readings: ClassVar[Dict[str, Any]] = {
        "top_logprobs": ("l", ("m", "ChatTokenLogprobTopLogprobsItem")),
    }

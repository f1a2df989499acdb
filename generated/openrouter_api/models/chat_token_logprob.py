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
    """A token with its probability and the alternatives to it."""

    bytes: Optional[List[int]]
    """UTF-8 bytes of the token, for characters that span tokens; null when the token has no byte
    form.
    """

    logprob: float
    """Natural logarithm of the token's probability, 0 or less."""

    token: str
    """The token as text."""

    top_logprobs: List[ChatTokenLogprobTopLogprobsItem]
    """The most likely tokens at this place, as many as asked for, best first."""

    _readings: ClassVar[Dict[str, Any]] = {
        "top_logprobs": ("l", ("m", "ChatTokenLogprobTopLogprobsItem")),
    }

"""The schema StreamLogprob."""

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
    from .open_responses_top_logprobs import OpenResponsesTopLogprobs


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class StreamLogprob(_Model):
    """Log probability of one streamed token, with the likeliest alternatives."""

    bytes: Optional[List[int]] = ABSENT
    """UTF-8 bytes of the token."""

    logprob: float
    """Natural logarithm of the token's probability."""

    token: str
    """The token as text."""

    top_logprobs: Optional[List[OpenResponsesTopLogprobs]] = ABSENT
    """The likeliest tokens at this place."""

    _readings: ClassVar[Dict[str, Any]] = {
        "top_logprobs": ("l", ("m", "OpenResponsesTopLogprobs")),
    }

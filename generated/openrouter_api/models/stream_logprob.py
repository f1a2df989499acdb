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
    """The schema StreamLogprob."""

    bytes: Optional[List[int]] = ABSENT
    logprob: float
    token: str
    top_logprobs: Optional[List[OpenResponsesTopLogprobs]] = ABSENT
    _readings: ClassVar[Dict[str, Any]] = {
        "top_logprobs": ("l", ("m", "OpenResponsesTopLogprobs")),
    }

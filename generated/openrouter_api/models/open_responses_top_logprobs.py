"""The schema OpenResponsesTopLogprobs."""

from __future__ import annotations

from typing import (
    List,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OpenResponsesTopLogprobs(_Model):
    """The schema OpenResponsesTopLogprobs."""

    bytes: Optional[List[int]] = ABSENT
    logprob: Optional[float] = ABSENT
    token: Optional[str] = ABSENT

"""The schema ChatTokenLogprobTopLogprobsItem."""

from __future__ import annotations

from typing import (
    List,
    Optional,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatTokenLogprobTopLogprobsItem(_Model):
    """The schema ChatTokenLogprobTopLogprobsItem."""

    bytes: Optional[List[int]]
    logprob: float
    token: str

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
    """UTF-8 bytes of the alternative; null when it has no byte form."""

    logprob: float
    """Natural logarithm of the alternative's probability, 0 or less."""

    token: str
    """The alternative as text."""

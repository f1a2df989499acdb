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
    """One likely alternative for a token, with its log probability."""

    bytes: Optional[List[int]] = ABSENT
    """UTF-8 bytes of the token."""

    logprob: Optional[float] = ABSENT
    """Natural logarithm of the token's probability."""

    token: Optional[str] = ABSENT
    """The token as text."""

"""The schema IncompleteDetails."""

from __future__ import annotations

from typing import (
    Literal,
    Optional,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class IncompleteDetails(_Model):
    """Why a response ended before it was complete."""

    reason: Optional[Union[Literal["max_output_tokens", "content_filter"], str]] = ABSENT
    """max_output_tokens if the limit was reached, content_filter if the answer was blocked."""

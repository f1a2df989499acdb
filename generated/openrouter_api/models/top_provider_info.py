"""The schema TopProviderInfo."""

from __future__ import annotations

from typing import (
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class TopProviderInfo(_Model):
    """The schema TopProviderInfo."""

    context_length: Optional[int] = ABSENT
    is_moderated: bool
    max_completion_tokens: Optional[int] = ABSENT

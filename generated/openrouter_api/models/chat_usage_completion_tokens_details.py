"""The schema ChatUsageCompletionTokensDetails."""

from __future__ import annotations

from typing import (
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatUsageCompletionTokensDetails(_Model):
    """The schema ChatUsageCompletionTokensDetails."""

    accepted_prediction_tokens: Optional[int] = ABSENT
    audio_tokens: Optional[int] = ABSENT
    reasoning_tokens: Optional[int] = ABSENT
    rejected_prediction_tokens: Optional[int] = ABSENT
    image_tokens: Optional[int] = ABSENT

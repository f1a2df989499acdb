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
    """Tokens of the prediction that came true; null when not known."""

    audio_tokens: Optional[int] = ABSENT
    """Tokens of spoken output; null when not known."""

    reasoning_tokens: Optional[int] = ABSENT
    """Tokens spent on reasoning, part of `completion_tokens`; null when not known."""

    rejected_prediction_tokens: Optional[int] = ABSENT
    """Tokens of the prediction that did not come true, billed all the same; null when not known.
    """

    image_tokens: Optional[int] = ABSENT
    """Tokens of image output; null when not known. (Source: guide.)"""

"""The schema ChatUsagePromptTokensDetails."""

from __future__ import annotations

from typing import (
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatUsagePromptTokensDetails(_Model):
    """The schema ChatUsagePromptTokensDetails."""

    audio_tokens: Optional[int] = ABSENT
    cache_write_tokens: Optional[int] = ABSENT
    cached_tokens: Optional[int] = ABSENT
    video_tokens: Optional[int] = ABSENT

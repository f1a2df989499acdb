"""The schema CreateEmbeddingsResponseUsagePromptTokensDetails."""

from __future__ import annotations

from typing import (
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class CreateEmbeddingsResponseUsagePromptTokensDetails(_Model):
    """The schema CreateEmbeddingsResponseUsagePromptTokensDetails."""

    audio_tokens: Optional[int] = ABSENT
    file_tokens: Optional[int] = ABSENT
    image_tokens: Optional[int] = ABSENT
    text_tokens: Optional[int] = ABSENT
    video_tokens: Optional[int] = ABSENT

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
    """The input tokens split by medium."""

    audio_tokens: Optional[int] = ABSENT
    """Tokens that came from audio."""

    file_tokens: Optional[int] = ABSENT
    """Tokens that came from files."""

    image_tokens: Optional[int] = ABSENT
    """Tokens that came from images."""

    text_tokens: Optional[int] = ABSENT
    """Tokens that came from text."""

    video_tokens: Optional[int] = ABSENT
    """Tokens that came from video."""

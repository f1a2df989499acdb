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
    """Tokens of audio in the prompt."""

    cache_write_tokens: Optional[int] = ABSENT
    """Prompt tokens written to the provider's cache, billed at the cache-write price."""

    cached_tokens: Optional[int] = ABSENT
    """Prompt tokens read from the provider's cache, billed at the cache-read price."""

    video_tokens: Optional[int] = ABSENT
    """Tokens of video in the prompt."""

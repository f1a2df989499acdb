"""The schema BaseReasoningConfig."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Literal,
    Optional,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from ..types import ReasoningEffort


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class BaseReasoningConfig(_Model):
    """Fields of the reasoning settings that OpenAI's Responses API has too."""

    context: Optional[Union[Literal["auto", "all_turns", "current_turn"], str]] = ABSENT
    """Which earlier reasoning the model sees; for GPT-5.6 and later."""

    effort: Optional[ReasoningEffort] = ABSENT
    """How hard the model should reason."""

    mode: Optional[Union[Literal["standard", "pro"], str]] = ABSENT
    """standard or pro; for GPT-5.6 and later."""

    summary: Optional[Union[Literal["auto", "concise", "detailed"], str]] = ABSENT
    """How detailed the summary of the reasoning should be."""

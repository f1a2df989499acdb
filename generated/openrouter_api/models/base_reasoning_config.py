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
    """The schema BaseReasoningConfig."""

    context: Optional[Union[Literal["auto", "all_turns", "current_turn"], str]] = ABSENT
    effort: Optional[ReasoningEffort] = ABSENT
    mode: Optional[Union[Literal["standard", "pro"], str]] = ABSENT
    summary: Optional[Union[Literal["auto", "concise", "detailed"], str]] = ABSENT

"""The schema ReasoningConfig."""

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
    from typing_extensions import TypedDict

    from ..types import ReasoningEffort


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ReasoningConfig(_Model):
    """The schema ReasoningConfig."""

    enabled: Optional[bool] = ABSENT
    max_tokens: Optional[int] = ABSENT
    context: Optional[Union[Literal["auto", "all_turns", "current_turn"], str]] = ABSENT
    effort: Optional[ReasoningEffort] = ABSENT
    mode: Optional[Union[Literal["standard", "pro"], str]] = ABSENT
    summary: Optional[Union[Literal["auto", "concise", "detailed"], str]] = ABSENT


if TYPE_CHECKING:

    class ReasoningConfigParams(TypedDict, total=False):
        """What may be sent as :class:`ReasoningConfig`."""

        enabled: Optional[bool]
        max_tokens: Optional[int]
        context: Optional[Union[Literal["auto", "all_turns", "current_turn"], str]]
        effort: Optional[ReasoningEffort]
        mode: Optional[Union[Literal["standard", "pro"], str]]
        summary: Optional[Union[Literal["auto", "concise", "detailed"], str]]

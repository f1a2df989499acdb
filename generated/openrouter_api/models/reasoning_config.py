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
    """How much and in what way the model reasons, in a Responses request."""

    enabled: Optional[bool] = ABSENT
    """Switches reasoning on, with medium effort unless another is given."""

    max_tokens: Optional[int] = ABSENT
    """Most tokens to spend on reasoning; give this or effort, not both."""

    context: Optional[Union[Literal["auto", "all_turns", "current_turn"], str]] = ABSENT
    """Which earlier reasoning the model sees; for GPT-5.6 and later."""

    effort: Optional[ReasoningEffort] = ABSENT
    """How hard the model should reason."""

    mode: Optional[Union[Literal["standard", "pro"], str]] = ABSENT
    """standard or pro; for GPT-5.6 and later."""

    summary: Optional[Union[Literal["auto", "concise", "detailed"], str]] = ABSENT
    """How detailed the summary of the reasoning should be."""


if TYPE_CHECKING:

    class ReasoningConfigParams(TypedDict, total=False):
        """What may be sent as :class:`ReasoningConfig`."""

        enabled: Optional[bool]
        """Switches reasoning on, with medium effort unless another is given."""

        max_tokens: Optional[int]
        """Most tokens to spend on reasoning; give this or effort, not both."""

        context: Optional[Union[Literal["auto", "all_turns", "current_turn"], str]]
        """Which earlier reasoning the model sees; for GPT-5.6 and later."""

        effort: Optional[ReasoningEffort]
        """How hard the model should reason."""

        mode: Optional[Union[Literal["standard", "pro"], str]]
        """standard or pro; for GPT-5.6 and later."""

        summary: Optional[Union[Literal["auto", "concise", "detailed"], str]]
        """How detailed the summary of the reasoning should be."""

"""The schema AdvisorServerToolConfig."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Optional,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import TypedDict

    from .advisor_reasoning import AdvisorReasoning, AdvisorReasoningParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AdvisorServerToolConfig(_Model):
    """Settings of the openrouter:advisor tool: which model is asked for advice, and how."""

    forward_transcript: Optional[bool] = ABSENT
    """Whether the advisor gets to see the conversation."""

    instructions: Optional[str] = ABSENT
    """System text for the advisor."""

    max_completion_tokens: Optional[int] = ABSENT
    """Most tokens the advisor may generate."""

    model: Optional[str] = ABSENT
    """Model that gives the advice."""

    name: Optional[str] = ABSENT
    """Name that tells several advisors apart; one may go without. 1 to 64 letters, digits, spaces,
    underscores and hyphens.
    """

    reasoning: Optional[AdvisorReasoning] = ABSENT
    """How much the advisor may reason."""

    stream: Optional[bool] = ABSENT
    """Whether the advice is streamed as it is written; Responses only."""

    temperature: Optional[float] = ABSENT
    """Randomness of the advisor's sampling."""

    _readings: ClassVar[Dict[str, Any]] = {
        "reasoning": ("m", "AdvisorReasoning"),
    }


if TYPE_CHECKING:

    class AdvisorServerToolConfigParams(TypedDict, total=False):
        """What may be sent as :class:`AdvisorServerToolConfig`."""

        forward_transcript: bool
        """Whether the advisor gets to see the conversation."""

        instructions: str
        """System text for the advisor."""

        max_completion_tokens: int
        """Most tokens the advisor may generate."""

        model: str
        """Model that gives the advice."""

        name: str
        """Name that tells several advisors apart; one may go without. 1 to 64 letters, digits,
        spaces, underscores and hyphens.
        """

        reasoning: Union[AdvisorReasoningParams, AdvisorReasoning]
        """How much the advisor may reason."""

        stream: bool
        """Whether the advice is streamed as it is written; Responses only."""

        temperature: float
        """Randomness of the advisor's sampling."""

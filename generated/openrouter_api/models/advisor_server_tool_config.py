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
    """The schema AdvisorServerToolConfig."""

    forward_transcript: Optional[bool] = ABSENT
    instructions: Optional[str] = ABSENT
    max_completion_tokens: Optional[int] = ABSENT
    model: Optional[str] = ABSENT
    name: Optional[str] = ABSENT
    reasoning: Optional[AdvisorReasoning] = ABSENT
    stream: Optional[bool] = ABSENT
    temperature: Optional[float] = ABSENT
    _readings: ClassVar[Dict[str, Any]] = {
        "reasoning": ("m", "AdvisorReasoning"),
    }


if TYPE_CHECKING:

    class AdvisorServerToolConfigParams(TypedDict, total=False):
        """What may be sent as :class:`AdvisorServerToolConfig`."""

        forward_transcript: bool
        instructions: str
        max_completion_tokens: int
        model: str
        name: str
        reasoning: Union[AdvisorReasoningParams, AdvisorReasoning]
        stream: bool
        temperature: float

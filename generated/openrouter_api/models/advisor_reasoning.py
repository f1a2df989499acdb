"""The schema AdvisorReasoning."""

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


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AdvisorReasoning(_Model):
    """The schema AdvisorReasoning."""

    effort: Optional[
        Union[Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"], str]
    ] = ABSENT
    max_tokens: Optional[int] = ABSENT


if TYPE_CHECKING:

    class AdvisorReasoningParams(TypedDict, total=False):
        """What may be sent as :class:`AdvisorReasoning`."""

        effort: Union[Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"], str]
        max_tokens: int

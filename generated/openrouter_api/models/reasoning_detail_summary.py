"""The schema ReasoningDetailSummary."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    Literal,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict

    from ..types import ReasoningFormat


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ReasoningDetailSummary(_Model):
    """The schema ReasoningDetailSummary."""

    format: Optional[ReasoningFormat] = ABSENT
    id: Optional[str] = ABSENT
    index: Optional[int] = ABSENT
    summary: str
    type: Literal["reasoning.summary"] = "reasoning.summary"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "reasoning.summary",
    }


if TYPE_CHECKING:

    class ReasoningDetailSummaryParams(TypedDict, total=False):
        """What may be sent as :class:`ReasoningDetailSummary`."""

        format: Optional[ReasoningFormat]
        id: Optional[str]
        index: int
        summary: Required[str]
        type: Required[Literal["reasoning.summary"]]

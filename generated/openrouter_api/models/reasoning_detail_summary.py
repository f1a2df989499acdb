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
    """A summary of reasoning that the provider does not show."""

    format: Optional[ReasoningFormat] = ABSENT
    """Which provider's form this piece has; it decides where it may be sent back. May be null.
    """

    id: Optional[str] = ABSENT
    """Id of the piece; null when it has none."""

    index: Optional[int] = ABSENT
    """Position of the piece in the list; chunks with the same index belong together."""

    summary: str
    """The summary."""

    type: Literal["reasoning.summary"] = "reasoning.summary"
    """Always `reasoning.summary`."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "reasoning.summary",
    }


if TYPE_CHECKING:

    class ReasoningDetailSummaryParams(TypedDict, total=False):
        """What may be sent as :class:`ReasoningDetailSummary`."""

        format: Optional[ReasoningFormat]
        """Which provider's form this piece has; it decides where it may be sent back. May be null.
        """

        id: Optional[str]
        """Id of the piece; null when it has none."""

        index: int
        """Position of the piece in the list; chunks with the same index belong together."""

        summary: Required[str]
        """The summary."""

        type: Required[Literal["reasoning.summary"]]
        """Always `reasoning.summary`."""

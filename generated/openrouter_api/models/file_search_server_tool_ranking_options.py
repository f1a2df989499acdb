"""The schema FileSearchServerToolRankingOptions."""

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
class FileSearchServerToolRankingOptions(_Model):
    """How results are ranked."""

    ranker: Optional[Union[Literal["auto", "default-2024-11-15"], str]] = ABSENT
    """Ranker to use."""

    score_threshold: Optional[float] = ABSENT
    """Lowest score of a result, 0 to 1."""


if TYPE_CHECKING:

    class FileSearchServerToolRankingOptionsParams(TypedDict, total=False):
        """What may be sent as :class:`FileSearchServerToolRankingOptions`."""

        ranker: Union[Literal["auto", "default-2024-11-15"], str]
        """Ranker to use."""

        score_threshold: float
        """Lowest score of a result, 0 to 1."""

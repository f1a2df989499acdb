"""The schema PercentileThroughputCutoffs."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class PercentileThroughputCutoffs(_Model):
    """The schema PercentileThroughputCutoffs."""

    p50: Optional[float] = ABSENT
    p75: Optional[float] = ABSENT
    p90: Optional[float] = ABSENT
    p99: Optional[float] = ABSENT


if TYPE_CHECKING:

    class PercentileThroughputCutoffsParams(TypedDict, total=False):
        """What may be sent as :class:`PercentileThroughputCutoffs`."""

        p50: Optional[float]
        p75: Optional[float]
        p90: Optional[float]
        p99: Optional[float]

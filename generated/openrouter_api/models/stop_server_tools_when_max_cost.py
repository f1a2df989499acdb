"""The schema StopServerToolsWhenMaxCost."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class StopServerToolsWhenMaxCost(_Model):
    """Stop once the request has cost this much."""

    max_cost_in_dollars: float
    """Cost to stop at, in USD."""

    type: Literal["max_cost"] = "max_cost"
    """Always `max_cost`."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "max_cost",
    }


if TYPE_CHECKING:

    class StopServerToolsWhenMaxCostParams(TypedDict, total=False):
        """What may be sent as :class:`StopServerToolsWhenMaxCost`."""

        max_cost_in_dollars: Required[float]
        """Cost to stop at, in USD."""

        type: Required[Literal["max_cost"]]
        """Always `max_cost`."""

"""The schema ParetoRouterPlugin."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    Literal,
    Optional,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ParetoRouterPlugin(_Model):
    """Plugin that sets up openrouter/pareto-code: how good and how expensive the chosen model may
    be.
    """

    enabled: Optional[bool] = ABSENT
    """false switches the plugin off for this request."""

    id: Literal["pareto-router"] = "pareto-router"
    """Always pareto-router."""

    max_price: Optional[float] = ABSENT
    """Highest price of the model that is chosen, in USD per million tokens."""

    min_coding_score: Optional[float] = ABSENT
    """Lowest coding score, 0 to 1: from 0.66 the high band, from 0.33 the medium one, else the low
    one.
    """

    price_source: Optional[Union[Literal["prompt", "weighted_avg"], str]] = ABSENT
    """Price that max_price is compared with: that of the prompt or a weighted average."""

    _constants: ClassVar[Dict[str, str]] = {
        "id": "pareto-router",
    }


if TYPE_CHECKING:

    class ParetoRouterPluginParams(TypedDict, total=False):
        """What may be sent as :class:`ParetoRouterPlugin`."""

        enabled: bool
        """false switches the plugin off for this request."""

        id: Required[Literal["pareto-router"]]
        """Always pareto-router."""

        max_price: float
        """Highest price of the model that is chosen, in USD per million tokens."""

        min_coding_score: float
        """Lowest coding score, 0 to 1: from 0.66 the high band, from 0.33 the medium one, else the
        low one.
        """

        price_source: Union[Literal["prompt", "weighted_avg"], str]
        """Price that max_price is compared with: that of the prompt or a weighted average."""

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
    """The schema ParetoRouterPlugin."""

    enabled: Optional[bool] = ABSENT
    id: Literal["pareto-router"] = "pareto-router"
    max_price: Optional[float] = ABSENT
    min_coding_score: Optional[float] = ABSENT
    price_source: Optional[Union[Literal["prompt", "weighted_avg"], str]] = ABSENT
    _constants: ClassVar[Dict[str, str]] = {
        "id": "pareto-router",
    }


if TYPE_CHECKING:

    class ParetoRouterPluginParams(TypedDict, total=False):
        """What may be sent as :class:`ParetoRouterPlugin`."""

        enabled: bool
        id: Required[Literal["pareto-router"]]
        max_price: float
        min_coding_score: float
        price_source: Union[Literal["prompt", "weighted_avg"], str]

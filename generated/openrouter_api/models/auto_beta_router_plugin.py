"""The schema AutoBetaRouterPlugin."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    List,
    Literal,
    Optional,
    Sequence,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AutoBetaRouterPlugin(_Model):
    """The schema AutoBetaRouterPlugin."""

    allowed_models: Optional[List[str]] = ABSENT
    cost_quality_tradeoff: Optional[int] = ABSENT
    cost_tier: Optional[Union[Literal["low", "medium", "high", "xhigh", "max"], str]] = ABSENT
    enabled: Optional[bool] = ABSENT
    excluded_models: Optional[List[str]] = ABSENT
    id: Literal["auto-beta-router"] = "auto-beta-router"
    _constants: ClassVar[Dict[str, str]] = {
        "id": "auto-beta-router",
    }


if TYPE_CHECKING:

    class AutoBetaRouterPluginParams(TypedDict, total=False):
        """What may be sent as :class:`AutoBetaRouterPlugin`."""

        allowed_models: Sequence[str]
        cost_quality_tradeoff: int
        cost_tier: Union[Literal["low", "medium", "high", "xhigh", "max"], str]
        enabled: bool
        excluded_models: Sequence[str]
        id: Required[Literal["auto-beta-router"]]

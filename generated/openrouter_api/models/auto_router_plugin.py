"""The schema AutoRouterPlugin."""

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
class AutoRouterPlugin(_Model):
    """Plugin that restricts what openrouter/auto may choose."""

    allowed_models: Optional[List[str]] = ABSENT
    """Patterns of the models that may be chosen, with * for any text; at most 1024."""

    cost_quality_tradeoff: Optional[int] = ABSENT
    """Deprecated, use cost_tier: 0 to 10."""

    cost_tier: Optional[Union[Literal["low", "medium", "high", "xhigh", "max"], str]] = ABSENT
    """How expensive the chosen model may be."""

    enabled: Optional[bool] = ABSENT
    """false switches the plugin off for this request."""

    excluded_models: Optional[List[str]] = ABSENT
    """Patterns of the models that are never chosen, with * for any text; at most 1024."""

    id: Literal["auto-router"] = "auto-router"
    """Always auto-router."""

    pin_model: Optional[bool] = ABSENT
    """Whether to stay with the model once it is chosen."""

    _constants: ClassVar[Dict[str, str]] = {
        "id": "auto-router",
    }


if TYPE_CHECKING:

    class AutoRouterPluginParams(TypedDict, total=False):
        """What may be sent as :class:`AutoRouterPlugin`."""

        allowed_models: Sequence[str]
        """Patterns of the models that may be chosen, with * for any text; at most 1024."""

        cost_quality_tradeoff: int
        """Deprecated, use cost_tier: 0 to 10."""

        cost_tier: Union[Literal["low", "medium", "high", "xhigh", "max"], str]
        """How expensive the chosen model may be."""

        enabled: bool
        """false switches the plugin off for this request."""

        excluded_models: Sequence[str]
        """Patterns of the models that are never chosen, with * for any text; at most 1024."""

        id: Required[Literal["auto-router"]]
        """Always auto-router."""

        pin_model: bool
        """Whether to stay with the model once it is chosen."""

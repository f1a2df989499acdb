"""The schema PreviewWebSearchUserLocation."""

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


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class PreviewWebSearchUserLocation(_Model):
    """The schema PreviewWebSearchUserLocation."""

    city: Optional[str] = ABSENT
    country: Optional[str] = ABSENT
    region: Optional[str] = ABSENT
    timezone: Optional[str] = ABSENT
    type: Literal["approximate"] = "approximate"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "approximate",
    }


if TYPE_CHECKING:

    class PreviewWebSearchUserLocationParams(TypedDict, total=False):
        """What may be sent as :class:`PreviewWebSearchUserLocation`."""

        city: Optional[str]
        country: Optional[str]
        region: Optional[str]
        timezone: Optional[str]
        type: Required[Literal["approximate"]]

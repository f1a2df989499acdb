"""The schema WebSearchUserLocationServerTool."""

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
    from typing_extensions import TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class WebSearchUserLocationServerTool(_Model):
    """The schema WebSearchUserLocationServerTool."""

    city: Optional[str] = ABSENT
    country: Optional[str] = ABSENT
    region: Optional[str] = ABSENT
    timezone: Optional[str] = ABSENT
    type: Optional[Literal["approximate"]] = ABSENT
    _constants: ClassVar[Dict[str, str]] = {
        "type": "approximate",
    }


if TYPE_CHECKING:

    class WebSearchUserLocationServerToolParams(TypedDict, total=False):
        """What may be sent as :class:`WebSearchUserLocationServerTool`."""

        city: Optional[str]
        country: Optional[str]
        region: Optional[str]
        timezone: Optional[str]
        type: Literal["approximate"]

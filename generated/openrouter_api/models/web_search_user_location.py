"""The schema WebSearchUserLocation."""

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
class WebSearchUserLocation(_Model):
    """Rough place of the user, for local web search results."""

    city: Optional[str] = ABSENT
    """City, by name."""

    country: Optional[str] = ABSENT
    """Country, as a two-letter ISO code."""

    region: Optional[str] = ABSENT
    """Region or state, by name."""

    timezone: Optional[str] = ABSENT
    """Time zone, by its IANA name."""

    type: Optional[Literal["approximate"]] = ABSENT
    """Always approximate."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "approximate",
    }


if TYPE_CHECKING:

    class WebSearchUserLocationParams(TypedDict, total=False):
        """What may be sent as :class:`WebSearchUserLocation`."""

        city: Optional[str]
        """City, by name."""

        country: Optional[str]
        """Country, as a two-letter ISO code."""

        region: Optional[str]
        """Region or state, by name."""

        timezone: Optional[str]
        """Time zone, by its IANA name."""

        type: Literal["approximate"]
        """Always approximate."""

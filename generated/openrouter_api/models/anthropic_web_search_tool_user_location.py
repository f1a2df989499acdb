"""The schema AnthropicWebSearchToolUserLocation."""

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
class AnthropicWebSearchToolUserLocation(_Model):
    """Rough place of the user, for local web search results in the Messages API."""

    city: Optional[str] = ABSENT
    """City, by name."""

    country: Optional[str] = ABSENT
    """Country, as a two-letter ISO code."""

    region: Optional[str] = ABSENT
    """Region or state, by name."""

    timezone: Optional[str] = ABSENT
    """Time zone, by its IANA name."""

    type: Literal["approximate"] = "approximate"
    """Always approximate."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "approximate",
    }


if TYPE_CHECKING:

    class AnthropicWebSearchToolUserLocationParams(TypedDict, total=False):
        """What may be sent as :class:`AnthropicWebSearchToolUserLocation`."""

        city: Optional[str]
        """City, by name."""

        country: Optional[str]
        """Country, as a two-letter ISO code."""

        region: Optional[str]
        """Region or state, by name."""

        timezone: Optional[str]
        """Time zone, by its IANA name."""

        type: Required[Literal["approximate"]]
        """Always approximate."""

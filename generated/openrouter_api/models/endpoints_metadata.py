"""The schema EndpointsMetadata."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from .endpoint_info import EndpointInfo


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class EndpointsMetadata(_Model):
    """Endpoints considered for a request."""

    available: List[EndpointInfo]
    """Those left after filtering."""

    total: int
    """How many there were in all."""

    _readings: ClassVar[Dict[str, Any]] = {
        "available": ("l", ("m", "EndpointInfo")),
    }

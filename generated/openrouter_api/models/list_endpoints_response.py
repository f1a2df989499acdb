"""The schema ListEndpointsResponse."""

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
    from .list_endpoints_response_architecture import ListEndpointsResponseArchitecture
    from .public_endpoint import PublicEndpoint


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ListEndpointsResponse(_Model):
    """The schema ListEndpointsResponse."""

    architecture: ListEndpointsResponseArchitecture
    created: int
    description: str
    endpoints: List[PublicEndpoint]
    id: str
    name: str
    _readings: ClassVar[Dict[str, Any]] = {
        "architecture": ("m", "ListEndpointsResponseArchitecture"),
        "endpoints": ("l", ("m", "PublicEndpoint")),
    }

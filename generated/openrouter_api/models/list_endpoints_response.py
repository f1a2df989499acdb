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
    """A model with all its endpoints."""

    architecture: ListEndpointsResponseArchitecture
    """What the model reads and writes."""

    created: int
    """When the model was listed, in Unix seconds."""

    description: str
    """What the model is good at, in Markdown."""

    endpoints: List[PublicEndpoint]
    """The endpoints."""

    id: str
    """Id of the model."""

    name: str
    """Name of the model for display."""

    _readings: ClassVar[Dict[str, Any]] = {
        "architecture": ("m", "ListEndpointsResponseArchitecture"),
        "endpoints": ("l", ("m", "PublicEndpoint")),
    }

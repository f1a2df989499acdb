"""The schema ListEndpointsZdrResponse."""

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
    from .public_endpoint import PublicEndpoint


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ListEndpointsZdrResponse(_Model):
    """The schema ListEndpointsZdrResponse."""

    data: List[PublicEndpoint]
    """The endpoints."""

    _readings: ClassVar[Dict[str, Any]] = {
        "data": ("l", ("m", "PublicEndpoint")),
    }

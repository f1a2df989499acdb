"""The schema ListEndpointsResponseObject."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from .list_endpoints_response import ListEndpointsResponse


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ListEndpointsResponseObject(_Model):
    """The schema ListEndpointsResponseObject."""

    data: ListEndpointsResponse
    """The model and its endpoints."""

    _readings: ClassVar[Dict[str, Any]] = {
        "data": ("m", "ListEndpointsResponse"),
    }

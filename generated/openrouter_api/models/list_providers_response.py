"""The schema ListProvidersResponse."""

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
    from .list_providers_response_data_item import ListProvidersResponseDataItem


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ListProvidersResponse(_Model):
    """The schema ListProvidersResponse."""

    data: List[ListProvidersResponseDataItem]
    """The providers."""

    _readings: ClassVar[Dict[str, Any]] = {
        "data": ("l", ("m", "ListProvidersResponseDataItem")),
    }

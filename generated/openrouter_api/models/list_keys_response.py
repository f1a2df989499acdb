"""The schema ListKeysResponse."""

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
    from .list_keys_response_data_item import ListKeysResponseDataItem


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ListKeysResponse(_Model):
    """The schema ListKeysResponse."""

    data: List[ListKeysResponseDataItem]
    """The keys of this page."""

    _readings: ClassVar[Dict[str, Any]] = {
        "data": ("l", ("m", "ListKeysResponseDataItem")),
    }

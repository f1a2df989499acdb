"""The schema GetCreditsResponse."""

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
    from .get_credits_response_data import GetCreditsResponseData


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class GetCreditsResponse(_Model):
    """The schema GetCreditsResponse."""

    data: GetCreditsResponseData
    """Totals over the life of the account."""

    _readings: ClassVar[Dict[str, Any]] = {
        "data": ("m", "GetCreditsResponseData"),
    }

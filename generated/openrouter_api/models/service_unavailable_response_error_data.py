"""The schema ServiceUnavailableResponseErrorData."""

from __future__ import annotations

from typing import (
    Any,
    Dict,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ServiceUnavailableResponseErrorData(_Model):
    """The schema ServiceUnavailableResponseErrorData."""

    code: int
    message: str
    metadata: Optional[Dict[str, Any]] = ABSENT

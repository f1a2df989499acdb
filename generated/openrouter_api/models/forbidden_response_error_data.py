"""The schema ForbiddenResponseErrorData."""

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
class ForbiddenResponseErrorData(_Model):
    """The schema ForbiddenResponseErrorData."""

    code: int
    message: str
    metadata: Optional[Dict[str, Any]] = ABSENT

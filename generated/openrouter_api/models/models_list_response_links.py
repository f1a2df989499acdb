"""The schema ModelsListResponseLinks."""

from __future__ import annotations

from typing import (
    Optional,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ModelsListResponseLinks(_Model):
    """Where to go on."""

    next: Optional[str]
    """Address of the next page; null on the last one."""

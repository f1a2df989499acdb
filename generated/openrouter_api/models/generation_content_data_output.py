"""The schema GenerationContentDataOutput."""

from __future__ import annotations

from typing import (
    Optional,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class GenerationContentDataOutput(_Model):
    """The schema GenerationContentDataOutput."""

    completion: Optional[str]
    reasoning: Optional[str]

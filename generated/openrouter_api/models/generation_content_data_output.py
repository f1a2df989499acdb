"""The schema GenerationContentDataOutput."""

from __future__ import annotations

from typing import (
    Optional,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class GenerationContentDataOutput(_Model):
    """What the model returned."""

    completion: Optional[str]
    """The text of the answer; null when there is none."""

    reasoning: Optional[str]
    """The reasoning; null when there is none."""

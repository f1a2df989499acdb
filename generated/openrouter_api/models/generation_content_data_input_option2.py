"""The schema GenerationContentDataInputOption2."""

from __future__ import annotations

from typing import (
    Any,
    List,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class GenerationContentDataInputOption2(_Model):
    """The schema GenerationContentDataInputOption2."""

    messages: List[Any]
    """The messages, in the shape in which they were sent."""

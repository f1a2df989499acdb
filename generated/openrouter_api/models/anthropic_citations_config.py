"""The schema AnthropicCitationsConfig."""

from __future__ import annotations

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicCitationsConfig(_Model):
    """Whether citations are on for a document."""

    enabled: bool
    """Whether the model may cite the document."""

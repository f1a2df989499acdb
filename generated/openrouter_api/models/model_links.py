"""The schema ModelLinks."""

from __future__ import annotations

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ModelLinks(_Model):
    """Addresses about a model."""

    details: str
    """Path of the model's endpoint list in this API."""

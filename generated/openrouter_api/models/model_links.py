"""The schema ModelLinks."""

from __future__ import annotations

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ModelLinks(_Model):
    """The schema ModelLinks."""

    details: str

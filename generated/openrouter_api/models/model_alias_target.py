"""The schema ModelAliasTarget."""

from __future__ import annotations

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ModelAliasTarget(_Model):
    """The model that an alias stands for at present."""

    name: str
    """Its name for display."""

    slug: str
    """Its id."""

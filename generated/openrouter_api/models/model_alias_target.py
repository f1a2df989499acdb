"""The schema ModelAliasTarget."""

from __future__ import annotations

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ModelAliasTarget(_Model):
    """The schema ModelAliasTarget."""

    name: str
    slug: str

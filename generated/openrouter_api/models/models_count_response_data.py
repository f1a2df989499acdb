"""The schema ModelsCountResponseData."""

from __future__ import annotations

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ModelsCountResponseData(_Model):
    """The count."""

    count: int
    """How many models there are."""

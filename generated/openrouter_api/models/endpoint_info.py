"""The schema EndpointInfo."""

from __future__ import annotations

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class EndpointInfo(_Model):
    """The schema EndpointInfo."""

    model: str
    provider: str
    selected: bool

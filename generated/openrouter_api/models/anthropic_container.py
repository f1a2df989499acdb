"""The schema AnthropicContainer."""

from __future__ import annotations

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicContainer(_Model):
    """The sandbox container that a Messages answer used."""

    expires_at: str
    """When the container is deleted."""

    id: str
    """Id of the container."""

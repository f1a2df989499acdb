"""The schema ChatStreamDebug."""

from __future__ import annotations

from typing import (
    Any,
    Dict,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatStreamDebug(_Model):
    """Debugging data of a stream. (Source: guide.)"""

    echo_upstream_body: Optional[Dict[str, Any]] = ABSENT
    """The body that went to the provider, in the provider's own shape."""

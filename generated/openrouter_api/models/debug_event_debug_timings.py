"""The schema DebugEventDebugTimings."""

from __future__ import annotations

from typing import (
    Literal,
    Union,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class DebugEventDebugTimings(_Model):
    """A moment in the course of the request."""

    epoch_ms: int
    """The moment in Unix milliseconds."""

    event: Union[
        Literal[
            "adapter_request",
            "upstream_headers_received",
            "first_token_received",
            "upstream_body_ended",
        ],
        str,
    ]
    """What happened at that moment."""

    start_ms: int
    """Milliseconds from the start of the request to the moment."""

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
    """The schema DebugEventDebugTimings."""

    epoch_ms: int
    event: Union[
        Literal[
            "adapter_request",
            "upstream_headers_received",
            "first_token_received",
            "upstream_body_ended",
        ],
        str,
    ]
    start_ms: int

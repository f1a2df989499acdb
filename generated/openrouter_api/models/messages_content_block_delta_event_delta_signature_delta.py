"""The schema MessagesContentBlockDeltaEventDeltaSignatureDelta."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesContentBlockDeltaEventDeltaSignatureDelta(_Model):
    """The schema MessagesContentBlockDeltaEventDeltaSignatureDelta."""

    signature: str
    """Signature of the thinking block."""

    type: Literal["signature_delta"] = "signature_delta"
    """Kind of the addition."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "signature_delta",
    }

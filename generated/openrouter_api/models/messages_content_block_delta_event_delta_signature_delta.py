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
    type: Literal["signature_delta"] = "signature_delta"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "signature_delta",
    }

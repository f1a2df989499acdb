"""The schema MessagesContentBlockDeltaEventDeltaCompactionDelta."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesContentBlockDeltaEventDeltaCompactionDelta(_Model):
    """The schema MessagesContentBlockDeltaEventDeltaCompactionDelta."""

    content: Optional[str]
    """Summary of the compacted context."""

    encrypted_content: Optional[str] = ABSENT
    """Encrypted summary of the compacted context."""

    type: Literal["compaction_delta"] = "compaction_delta"
    """Kind of the addition."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "compaction_delta",
    }

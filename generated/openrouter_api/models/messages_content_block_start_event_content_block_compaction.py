"""The schema MessagesContentBlockStartEventContentBlockCompaction."""

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
class MessagesContentBlockStartEventContentBlockCompaction(_Model):
    """The schema MessagesContentBlockStartEventContentBlockCompaction."""

    content: Optional[str]
    encrypted_content: Optional[str] = ABSENT
    type: Literal["compaction"] = "compaction"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "compaction",
    }

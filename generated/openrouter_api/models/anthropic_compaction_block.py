"""The schema AnthropicCompactionBlock."""

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
class AnthropicCompactionBlock(_Model):
    """Content block that stands for the earlier, summarized part of a Messages conversation."""

    content: Optional[str]
    """The summary; null if none could be made."""

    encrypted_content: Optional[str] = ABSENT
    """The summary in encrypted form; send it back unaltered."""

    type: Literal["compaction"] = "compaction"
    """Always compaction."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "compaction",
    }

"""The schema OpenAIResponseCustomToolCall."""

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
class OpenAIResponseCustomToolCall(_Model):
    """The schema OpenAIResponseCustomToolCall."""

    call_id: str
    id: Optional[str] = ABSENT
    input: str
    name: str
    namespace: Optional[str] = ABSENT
    type: Literal["custom_tool_call"] = "custom_tool_call"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "custom_tool_call",
    }

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
    """A call of a custom tool in the Responses API."""

    call_id: str
    """Id of the call; its result names the same id."""

    id: Optional[str] = ABSENT
    """Id of the item."""

    input: str
    """Input of the call, as free text."""

    name: str
    """Name of the tool."""

    namespace: Optional[str] = ABSENT
    """Namespace of the tool, if it has one."""

    type: Literal["custom_tool_call"] = "custom_tool_call"
    """Always custom_tool_call."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "custom_tool_call",
    }

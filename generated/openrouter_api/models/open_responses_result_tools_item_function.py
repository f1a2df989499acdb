"""The schema OpenResponsesResultToolsItemFunction."""

from __future__ import annotations

from typing import (
    Any,
    ClassVar,
    Dict,
    Literal,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OpenResponsesResultToolsItemFunction(_Model):
    """The schema OpenResponsesResultToolsItemFunction."""

    description: Optional[str] = ABSENT
    name: str
    parameters: Optional[Dict[str, Any]]
    strict: Optional[bool] = ABSENT
    type: Literal["function"] = "function"
    defer_loading: Optional[bool] = ABSENT
    _constants: ClassVar[Dict[str, str]] = {
        "type": "function",
    }

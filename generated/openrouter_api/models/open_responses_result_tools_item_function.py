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
    """A function of the caller that the model may call, in the flat shape of the Responses API."""

    description: Optional[str] = ABSENT
    """What the function does and when to use it, told to the model."""

    name: str
    """Name of the function, by which calls refer to it."""

    parameters: Optional[Dict[str, Any]]
    """JSON Schema of the arguments."""

    strict: Optional[bool] = ABSENT
    """Whether arguments have to follow the schema exactly."""

    type: Literal["function"] = "function"
    """Always function."""

    defer_loading: Optional[bool] = ABSENT
    """Whether the tool was kept out of the prompt until a tool search found it."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "function",
    }

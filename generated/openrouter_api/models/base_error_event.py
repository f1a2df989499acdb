"""The schema BaseErrorEvent."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
    Optional,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class BaseErrorEvent(_Model):
    """The schema BaseErrorEvent."""

    code: Optional[str]
    message: str
    param: Optional[str]
    sequence_number: int
    type: Literal["error"] = "error"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "error",
    }

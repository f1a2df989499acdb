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
    """Fields of the error event of a Responses stream."""

    code: Optional[str]
    """Code of the error, if there is one."""

    message: str
    """What went wrong, for people."""

    param: Optional[str]
    """The request parameter at fault, if there is one."""

    sequence_number: int
    """Running number of the event within its stream."""

    type: Literal["error"] = "error"
    """Always error."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "error",
    }

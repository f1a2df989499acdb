"""The schema StopServerToolsWhenFinishReasonIs."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class StopServerToolsWhenFinishReasonIs(_Model):
    """Stop once a step ends for a given reason."""

    reason: str
    """The finish reason to wait for, for example `length`."""

    type: Literal["finish_reason_is"] = "finish_reason_is"
    """Always `finish_reason_is`."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "finish_reason_is",
    }


if TYPE_CHECKING:

    class StopServerToolsWhenFinishReasonIsParams(TypedDict, total=False):
        """What may be sent as :class:`StopServerToolsWhenFinishReasonIs`."""

        reason: Required[str]
        """The finish reason to wait for, for example `length`."""

        type: Required[Literal["finish_reason_is"]]
        """Always `finish_reason_is`."""

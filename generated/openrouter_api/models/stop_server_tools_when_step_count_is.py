"""The schema StopServerToolsWhenStepCountIs."""

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
class StopServerToolsWhenStepCountIs(_Model):
    """The schema StopServerToolsWhenStepCountIs."""

    step_count: int
    type: Literal["step_count_is"] = "step_count_is"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "step_count_is",
    }


if TYPE_CHECKING:

    class StopServerToolsWhenStepCountIsParams(TypedDict, total=False):
        """What may be sent as :class:`StopServerToolsWhenStepCountIs`."""

        step_count: Required[int]
        type: Required[Literal["step_count_is"]]

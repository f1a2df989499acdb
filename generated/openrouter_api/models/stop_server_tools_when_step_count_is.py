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
    """Stop after a number of steps."""

    step_count: int
    """Steps to stop after; a step is one call of the model."""

    type: Literal["step_count_is"] = "step_count_is"
    """Always `step_count_is`."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "step_count_is",
    }


if TYPE_CHECKING:

    class StopServerToolsWhenStepCountIsParams(TypedDict, total=False):
        """What may be sent as :class:`StopServerToolsWhenStepCountIs`."""

        step_count: Required[int]
        """Steps to stop after; a step is one call of the model."""

        type: Required[Literal["step_count_is"]]
        """Always `step_count_is`."""

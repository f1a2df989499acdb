"""The schema BaseFunctionCallArgsDeltaEvent."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class BaseFunctionCallArgsDeltaEvent(_Model):
    """The schema BaseFunctionCallArgsDeltaEvent."""

    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.function_call_arguments.delta"] = (
        "response.function_call_arguments.delta"
    )
    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.function_call_arguments.delta",
    }

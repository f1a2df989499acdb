"""The schema SubagentNestedTool."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    Dict,
    Mapping,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class SubagentNestedTool(_Model):
    """The schema SubagentNestedTool."""

    parameters: Optional[Dict[str, Any]] = ABSENT
    type: str


if TYPE_CHECKING:

    class SubagentNestedToolParams(TypedDict, total=False):
        """What may be sent as :class:`SubagentNestedTool`."""

        parameters: Mapping[str, Any]
        type: Required[str]

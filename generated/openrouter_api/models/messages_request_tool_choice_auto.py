"""The schema MessagesRequestToolChoiceAuto."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    Literal,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesRequestToolChoiceAuto(_Model):
    """The schema MessagesRequestToolChoiceAuto."""

    disable_parallel_tool_use: Optional[bool] = ABSENT
    type: Literal["auto"] = "auto"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "auto",
    }


if TYPE_CHECKING:

    class MessagesRequestToolChoiceAutoParams(TypedDict, total=False):
        """What may be sent as :class:`MessagesRequestToolChoiceAuto`."""

        disable_parallel_tool_use: bool
        type: Required[Literal["auto"]]

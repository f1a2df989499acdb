"""The schema MessagesRequestToolChoiceNone."""

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
class MessagesRequestToolChoiceNone(_Model):
    """The schema MessagesRequestToolChoiceNone."""

    type: Literal["none"] = "none"
    """auto lets the model decide, any demands some tool, tool demands one by name, none forbids
    tools.
    """

    _constants: ClassVar[Dict[str, str]] = {
        "type": "none",
    }


if TYPE_CHECKING:

    class MessagesRequestToolChoiceNoneParams(TypedDict, total=False):
        """What may be sent as :class:`MessagesRequestToolChoiceNone`."""

        type: Required[Literal["none"]]
        """auto lets the model decide, any demands some tool, tool demands one by name, none forbids
        tools.
        """

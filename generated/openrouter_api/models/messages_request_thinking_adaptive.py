"""The schema MessagesRequestThinkingAdaptive."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    Literal,
    Optional,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesRequestThinkingAdaptive(_Model):
    """The schema MessagesRequestThinkingAdaptive."""

    display: Optional[Union[Literal["summarized", "omitted"], str]] = ABSENT
    """summarized (the default) returns a summary of the thinking, omitted leaves it out."""

    type: Literal["adaptive"] = "adaptive"
    """enabled with a budget, adaptive to let the model decide, or disabled."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "adaptive",
    }


if TYPE_CHECKING:

    class MessagesRequestThinkingAdaptiveParams(TypedDict, total=False):
        """What may be sent as :class:`MessagesRequestThinkingAdaptive`."""

        display: Optional[Union[Literal["summarized", "omitted"], str]]
        """summarized (the default) returns a summary of the thinking, omitted leaves it out."""

        type: Required[Literal["adaptive"]]
        """enabled with a budget, adaptive to let the model decide, or disabled."""

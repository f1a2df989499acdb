"""The schema ReasoningDetailText."""

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

    from ..types import ReasoningFormat


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ReasoningDetailText(_Model):
    """The schema ReasoningDetailText."""

    format: Optional[ReasoningFormat] = ABSENT
    id: Optional[str] = ABSENT
    index: Optional[int] = ABSENT
    signature: Optional[str] = ABSENT
    text: Optional[str] = ABSENT
    type: Literal["reasoning.text"] = "reasoning.text"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "reasoning.text",
    }


if TYPE_CHECKING:

    class ReasoningDetailTextParams(TypedDict, total=False):
        """What may be sent as :class:`ReasoningDetailText`."""

        format: Optional[ReasoningFormat]
        id: Optional[str]
        index: int
        signature: Optional[str]
        text: Optional[str]
        type: Required[Literal["reasoning.text"]]

"""The schema ReasoningDetailEncrypted."""

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
class ReasoningDetailEncrypted(_Model):
    """The schema ReasoningDetailEncrypted."""

    data: str
    format: Optional[ReasoningFormat] = ABSENT
    id: Optional[str] = ABSENT
    index: Optional[int] = ABSENT
    type: Literal["reasoning.encrypted"] = "reasoning.encrypted"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "reasoning.encrypted",
    }


if TYPE_CHECKING:

    class ReasoningDetailEncryptedParams(TypedDict, total=False):
        """What may be sent as :class:`ReasoningDetailEncrypted`."""

        data: Required[str]
        format: Optional[ReasoningFormat]
        id: Optional[str]
        index: int
        type: Required[Literal["reasoning.encrypted"]]

"""The schema ContextCompactionItem."""

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
class ContextCompactionItem(_Model):
    """The schema ContextCompactionItem."""

    encrypted_content: Optional[str] = ABSENT
    id: Optional[str] = ABSENT
    type: Literal["context_compaction"] = "context_compaction"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "context_compaction",
    }


if TYPE_CHECKING:

    class ContextCompactionItemParams(TypedDict, total=False):
        """What may be sent as :class:`ContextCompactionItem`."""

        encrypted_content: Optional[str]
        id: Optional[str]
        type: Required[Literal["context_compaction"]]

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
    """Responses input item that marks where the context was compacted."""

    encrypted_content: Optional[str] = ABSENT
    """The summary in encrypted form, as it was received."""

    id: Optional[str] = ABSENT
    """Id of the item."""

    type: Literal["context_compaction"] = "context_compaction"
    """Always context_compaction."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "context_compaction",
    }


if TYPE_CHECKING:

    class ContextCompactionItemParams(TypedDict, total=False):
        """What may be sent as :class:`ContextCompactionItem`."""

        encrypted_content: Optional[str]
        """The summary in encrypted form, as it was received."""

        id: Optional[str]
        """Id of the item."""

        type: Required[Literal["context_compaction"]]
        """Always context_compaction."""

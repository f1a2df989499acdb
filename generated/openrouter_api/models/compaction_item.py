"""The schema CompactionItem."""

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
class CompactionItem(_Model):
    """Responses input item holding an encrypted summary of earlier turns."""

    encrypted_content: str
    """The summary in encrypted form, as it was received."""

    id: Optional[str] = ABSENT
    """Id of the item."""

    type: Literal["compaction"] = "compaction"
    """Always compaction."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "compaction",
    }


if TYPE_CHECKING:

    class CompactionItemParams(TypedDict, total=False):
        """What may be sent as :class:`CompactionItem`."""

        encrypted_content: Required[str]
        """The summary in encrypted form, as it was received."""

        id: Optional[str]
        """Id of the item."""

        type: Required[Literal["compaction"]]
        """Always compaction."""

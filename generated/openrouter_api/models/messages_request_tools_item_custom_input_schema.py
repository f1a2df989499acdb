"""The schema MessagesRequestToolsItemCustomInputSchema."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    List,
    Optional,
    Sequence,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesRequestToolsItemCustomInputSchema(_Model):
    """The schema MessagesRequestToolsItemCustomInputSchema."""

    properties: Any = ABSENT
    required: Optional[List[str]] = ABSENT
    type: Optional[str] = ABSENT


if TYPE_CHECKING:

    class MessagesRequestToolsItemCustomInputSchemaParams(TypedDict, total=False):
        """What may be sent as :class:`MessagesRequestToolsItemCustomInputSchema`."""

        properties: Any
        required: Optional[Sequence[str]]
        type: str

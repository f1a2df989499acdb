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
    """JSON Schema of the tool's input, an object."""

    properties: Any = ABSENT
    """The input fields with their schemas, by name."""

    required: Optional[List[str]] = ABSENT
    """Names of the input fields that must be given."""

    type: Optional[str] = ABSENT
    """Type of the input; object by default."""


if TYPE_CHECKING:

    class MessagesRequestToolsItemCustomInputSchemaParams(TypedDict, total=False):
        """What may be sent as :class:`MessagesRequestToolsItemCustomInputSchema`."""

        properties: Any
        """The input fields with their schemas, by name."""

        required: Optional[Sequence[str]]
        """Names of the input fields that must be given."""

        type: str
        """Type of the input; object by default."""

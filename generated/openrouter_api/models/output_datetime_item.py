"""The schema OutputDatetimeItem."""

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
class OutputDatetimeItem(_Model):
    """Responses output item for a call of the openrouter:datetime tool."""

    datetime: str
    """Date and time that the model was told."""

    id: Optional[str] = ABSENT
    """Id of the item."""

    status: Union[Literal["in_progress", "completed", "incomplete"], str]
    """State of the item."""

    timezone: str
    """Time zone of that date and time."""

    type: Literal["openrouter:datetime"] = "openrouter:datetime"
    """Always openrouter:datetime."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:datetime",
    }


if TYPE_CHECKING:

    class OutputDatetimeItemParams(TypedDict, total=False):
        """What may be sent as :class:`OutputDatetimeItem`."""

        datetime: Required[str]
        """Date and time that the model was told."""

        id: str
        """Id of the item."""

        status: Required[Union[Literal["in_progress", "completed", "incomplete"], str]]
        """State of the item."""

        timezone: Required[str]
        """Time zone of that date and time."""

        type: Required[Literal["openrouter:datetime"]]
        """Always openrouter:datetime."""

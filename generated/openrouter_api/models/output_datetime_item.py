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
    """The schema OutputDatetimeItem."""

    datetime: str
    id: Optional[str] = ABSENT
    status: Union[Literal["in_progress", "completed", "incomplete"], str]
    timezone: str
    type: Literal["openrouter:datetime"] = "openrouter:datetime"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:datetime",
    }


if TYPE_CHECKING:

    class OutputDatetimeItemParams(TypedDict, total=False):
        """What may be sent as :class:`OutputDatetimeItem`."""

        datetime: Required[str]
        id: str
        status: Required[Union[Literal["in_progress", "completed", "incomplete"], str]]
        timezone: Required[str]
        type: Required[Literal["openrouter:datetime"]]

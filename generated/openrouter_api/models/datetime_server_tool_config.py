"""The schema DatetimeServerToolConfig."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class DatetimeServerToolConfig(_Model):
    """Settings of the openrouter:datetime tool."""

    timezone: Optional[str] = ABSENT
    """Time zone of the answer, by its IANA name; UTC by default."""


if TYPE_CHECKING:

    class DatetimeServerToolConfigParams(TypedDict, total=False):
        """What may be sent as :class:`DatetimeServerToolConfig`."""

        timezone: str
        """Time zone of the answer, by its IANA name; UTC by default."""

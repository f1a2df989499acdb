"""The schema ChatStreamOptions."""

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
class ChatStreamOptions(_Model):
    """Options of streaming; nothing in it has an effect any more."""

    include_usage: Optional[bool] = ABSENT
    """Without effect: the usage always comes in the last chunk."""


if TYPE_CHECKING:

    class ChatStreamOptionsParams(TypedDict, total=False):
        """What may be sent as :class:`ChatStreamOptions`."""

        include_usage: bool
        """Without effect: the usage always comes in the last chunk."""

"""The schema ChatDebugOptions."""

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
class ChatDebugOptions(_Model):
    """The schema ChatDebugOptions."""

    echo_upstream_body: Optional[bool] = ABSENT


if TYPE_CHECKING:

    class ChatDebugOptionsParams(TypedDict, total=False):
        """What may be sent as :class:`ChatDebugOptions`."""

        echo_upstream_body: bool

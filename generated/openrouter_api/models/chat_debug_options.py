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
    """Debugging aids; for development, not for production."""

    echo_upstream_body: Optional[bool] = ABSENT
    """True sends, before the first chunk of each provider attempt, a chunk with the body that went
    to that provider. Needs `stream` true.
    """


if TYPE_CHECKING:

    class ChatDebugOptionsParams(TypedDict, total=False):
        """What may be sent as :class:`ChatDebugOptions`."""

        echo_upstream_body: bool
        """True sends, before the first chunk of each provider attempt, a chunk with the body that
        went to that provider. Needs `stream` true.
        """

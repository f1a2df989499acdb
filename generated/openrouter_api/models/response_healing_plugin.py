"""The schema ResponseHealingPlugin."""

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
class ResponseHealingPlugin(_Model):
    """Plugin that repairs malformed JSON in answers that are not streamed; it cannot mend a
    truncated answer.
    """

    enabled: Optional[bool] = ABSENT
    """false switches the plugin off for this request."""

    id: Literal["response-healing"] = "response-healing"
    """Always response-healing."""

    _constants: ClassVar[Dict[str, str]] = {
        "id": "response-healing",
    }


if TYPE_CHECKING:

    class ResponseHealingPluginParams(TypedDict, total=False):
        """What may be sent as :class:`ResponseHealingPlugin`."""

        enabled: bool
        """false switches the plugin off for this request."""

        id: Required[Literal["response-healing"]]
        """Always response-healing."""

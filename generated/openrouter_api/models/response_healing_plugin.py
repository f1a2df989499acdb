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
    """The schema ResponseHealingPlugin."""

    enabled: Optional[bool] = ABSENT
    id: Literal["response-healing"] = "response-healing"
    _constants: ClassVar[Dict[str, str]] = {
        "id": "response-healing",
    }


if TYPE_CHECKING:

    class ResponseHealingPluginParams(TypedDict, total=False):
        """What may be sent as :class:`ResponseHealingPlugin`."""

        enabled: bool
        id: Required[Literal["response-healing"]]

"""The schema OutputFusionServerToolItemFailedModelsItem."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OutputFusionServerToolItemFailedModelsItem(_Model):
    """The schema OutputFusionServerToolItemFailedModelsItem."""

    error: str
    model: str
    status_code: Optional[int] = ABSENT


if TYPE_CHECKING:

    class OutputFusionServerToolItemFailedModelsItemParams(TypedDict, total=False):
        """What may be sent as :class:`OutputFusionServerToolItemFailedModelsItem`."""

        error: Required[str]
        model: Required[str]
        status_code: int

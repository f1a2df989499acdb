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
    """What went wrong, for people."""

    model: str
    """The panel model."""

    status_code: Optional[int] = ABSENT
    """HTTP status the model failed with, if there is one."""


if TYPE_CHECKING:

    class OutputFusionServerToolItemFailedModelsItemParams(TypedDict, total=False):
        """What may be sent as :class:`OutputFusionServerToolItemFailedModelsItem`."""

        error: Required[str]
        """What went wrong, for people."""

        model: Required[str]
        """The panel model."""

        status_code: int
        """HTTP status the model failed with, if there is one."""

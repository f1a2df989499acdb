"""The schema OutputFusionServerToolItemResponsesItem."""

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
class OutputFusionServerToolItemResponsesItem(_Model):
    """The schema OutputFusionServerToolItemResponsesItem."""

    content: Optional[str] = ABSENT
    """The answer."""

    model: str
    """The panel model."""


if TYPE_CHECKING:

    class OutputFusionServerToolItemResponsesItemParams(TypedDict, total=False):
        """What may be sent as :class:`OutputFusionServerToolItemResponsesItem`."""

        content: str
        """The answer."""

        model: Required[str]
        """The panel model."""

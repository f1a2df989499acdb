"""The schema OutputComputerCallItemPendingSafetyChecksItem."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OutputComputerCallItemPendingSafetyChecksItem(_Model):
    """The schema OutputComputerCallItemPendingSafetyChecksItem."""

    code: str
    """Kind of the warning."""

    id: str
    """Id of the warning."""

    message: str
    """The warning, for people."""


if TYPE_CHECKING:

    class OutputComputerCallItemPendingSafetyChecksItemParams(TypedDict, total=False):
        """What may be sent as :class:`OutputComputerCallItemPendingSafetyChecksItem`."""

        code: Required[str]
        """Kind of the warning."""

        id: Required[str]
        """Id of the warning."""

        message: Required[str]
        """The warning, for people."""

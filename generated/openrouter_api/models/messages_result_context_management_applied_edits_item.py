"""The schema MessagesResultContextManagementAppliedEditsItem."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesResultContextManagementAppliedEditsItem(_Model):
    """The schema MessagesResultContextManagementAppliedEditsItem."""

    type: str
    """Kind and version of the edit."""


if TYPE_CHECKING:

    class MessagesResultContextManagementAppliedEditsItemParams(TypedDict, total=False):
        """What may be sent as :class:`MessagesResultContextManagementAppliedEditsItem`."""

        type: Required[str]
        """Kind and version of the edit."""

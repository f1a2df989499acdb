"""The schema MessagesRequestToolsItemOption7."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesRequestToolsItemOption7(_Model):
    """The schema MessagesRequestToolsItemOption7."""

    type: str
    """Kind and version of the tool; custom or absent for the caller's own."""


if TYPE_CHECKING:

    class MessagesRequestToolsItemOption7Params(TypedDict, total=False):
        """What may be sent as :class:`MessagesRequestToolsItemOption7`."""

        type: Required[str]
        """Kind and version of the tool; custom or absent for the caller's own."""

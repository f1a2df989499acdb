"""The schema AdditionalToolsItemToolsItemOption2."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AdditionalToolsItemToolsItemOption2(_Model):
    """The schema AdditionalToolsItemToolsItemOption2."""

    type: str
    """Kind of the tool."""


if TYPE_CHECKING:

    class AdditionalToolsItemToolsItemOption2Params(TypedDict, total=False):
        """What may be sent as :class:`AdditionalToolsItemToolsItemOption2`."""

        type: Required[str]
        """Kind of the tool."""

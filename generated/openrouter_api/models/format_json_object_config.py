"""The schema FormatJsonObjectConfig."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class FormatJsonObjectConfig(_Model):
    """Asks for any valid JSON object as the text of a response."""

    type: Literal["json_object"] = "json_object"
    """Always json_object."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "json_object",
    }


if TYPE_CHECKING:

    class FormatJsonObjectConfigParams(TypedDict, total=False):
        """What may be sent as :class:`FormatJsonObjectConfig`."""

        type: Required[Literal["json_object"]]
        """Always json_object."""

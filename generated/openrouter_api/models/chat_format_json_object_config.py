"""The schema ChatFormatJsonObjectConfig."""

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
class ChatFormatJsonObjectConfig(_Model):
    """Answer in some JSON object; the prompt should say which."""

    type: Literal["json_object"] = "json_object"
    """Always `json_object`."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "json_object",
    }


if TYPE_CHECKING:

    class ChatFormatJsonObjectConfigParams(TypedDict, total=False):
        """What may be sent as :class:`ChatFormatJsonObjectConfig`."""

        type: Required[Literal["json_object"]]
        """Always `json_object`."""

"""The schema ModerationPlugin."""

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
class ModerationPlugin(_Model):
    """Plugin that has the prompt checked by moderation before it is sent to the model."""

    id: Literal["moderation"] = "moderation"
    """Always moderation."""

    _constants: ClassVar[Dict[str, str]] = {
        "id": "moderation",
    }


if TYPE_CHECKING:

    class ModerationPluginParams(TypedDict, total=False):
        """What may be sent as :class:`ModerationPlugin`."""

        id: Required[Literal["moderation"]]
        """Always moderation."""

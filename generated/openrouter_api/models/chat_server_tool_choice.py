"""The schema ChatServerToolChoice."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatServerToolChoice(_Model):
    """Demands the use of one server tool."""

    type: str
    """Type of the server tool, such as `openrouter:web_search`."""


if TYPE_CHECKING:

    class ChatServerToolChoiceParams(TypedDict, total=False):
        """What may be sent as :class:`ChatServerToolChoice`."""

        type: Required[str]
        """Type of the server tool, such as `openrouter:web_search`."""

"""The schema MessagesRequestContextManagementEditsItemClearThinking20251015KeepAll."""

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
class MessagesRequestContextManagementEditsItemClearThinking20251015KeepAll(_Model):
    """The schema MessagesRequestContextManagementEditsItemClearThinking20251015KeepAll."""

    type: Literal["all"] = "all"
    """Always all: every thinking block is kept."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "all",
    }


if TYPE_CHECKING:

    class MessagesRequestContextManagementEditsItemClearThinking20251015KeepAllParams(
        TypedDict, total=False
    ):
        """What may be sent as :class:`MessagesRequestContextManagementEditsItemClearThinking20251015KeepAll`."""

        type: Required[Literal["all"]]
        """Always all: every thinking block is kept."""

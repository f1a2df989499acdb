"""The schema MessagesResultContextManagement."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from .messages_result_context_management_applied_edits_item import (
        MessagesResultContextManagementAppliedEditsItem,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesResultContextManagement(_Model):
    """The schema MessagesResultContextManagement."""

    applied_edits: List[MessagesResultContextManagementAppliedEditsItem]
    """The edits that took place."""

    _readings: ClassVar[Dict[str, Any]] = {
        "applied_edits": ("l", ("m", "MessagesResultContextManagementAppliedEditsItem")),
    }

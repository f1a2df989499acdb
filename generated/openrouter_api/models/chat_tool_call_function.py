"""The schema ChatToolCallFunction."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatToolCallFunction(_Model):
    """The schema ChatToolCallFunction."""

    arguments: str
    name: str


if TYPE_CHECKING:

    class ChatToolCallFunctionParams(TypedDict, total=False):
        """What may be sent as :class:`ChatToolCallFunction`."""

        arguments: Required[str]
        name: Required[str]

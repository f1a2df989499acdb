"""The schema ChatNamedToolChoiceFunction."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatNamedToolChoiceFunction(_Model):
    """The function."""

    name: str
    """Its name."""


if TYPE_CHECKING:

    class ChatNamedToolChoiceFunctionParams(TypedDict, total=False):
        """What may be sent as :class:`ChatNamedToolChoiceFunction`."""

        name: Required[str]
        """Its name."""

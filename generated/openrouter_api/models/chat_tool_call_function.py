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
    """The function and its arguments."""

    arguments: str
    """The arguments as JSON text. It may be broken JSON or miss the schema: check before use.
    """

    name: str
    """Name of the function."""


if TYPE_CHECKING:

    class ChatToolCallFunctionParams(TypedDict, total=False):
        """What may be sent as :class:`ChatToolCallFunction`."""

        arguments: Required[str]
        """The arguments as JSON text. It may be broken JSON or miss the schema: check before use.
        """

        name: Required[str]
        """Name of the function."""

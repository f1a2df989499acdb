"""The schema McpServerToolAllowedTools."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    List,
    Optional,
    Sequence,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class McpServerToolAllowedTools(_Model):
    """The schema McpServerToolAllowedTools."""

    read_only: Optional[bool] = ABSENT
    """Whether only tools that change nothing are allowed."""

    tool_names: Optional[List[str]] = ABSENT
    """Names of the tools."""


if TYPE_CHECKING:

    class McpServerToolAllowedToolsParams(TypedDict, total=False):
        """What may be sent as :class:`McpServerToolAllowedTools`."""

        read_only: bool
        """Whether only tools that change nothing are allowed."""

        tool_names: Sequence[str]
        """Names of the tools."""

"""The schema McpServerToolRequireApprovalAlways."""

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
class McpServerToolRequireApprovalAlways(_Model):
    """Tools whose calls always need approval."""

    tool_names: Optional[List[str]] = ABSENT
    """Names of the tools."""


if TYPE_CHECKING:

    class McpServerToolRequireApprovalAlwaysParams(TypedDict, total=False):
        """What may be sent as :class:`McpServerToolRequireApprovalAlways`."""

        tool_names: Sequence[str]
        """Names of the tools."""

"""The schema ToolSearchServerToolConfig."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ToolSearchServerToolConfig(_Model):
    """Settings of the openrouter:tool_search tool."""

    max_results: Optional[int] = ABSENT
    """Most tools to return, up to 50; 5 by default."""


if TYPE_CHECKING:

    class ToolSearchServerToolConfigParams(TypedDict, total=False):
        """What may be sent as :class:`ToolSearchServerToolConfig`."""

        max_results: int
        """Most tools to return, up to 50; 5 by default."""

"""The schema ToolSearchServerTool."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Literal,
    Optional,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict

    from .tool_search_server_tool_config import (
        ToolSearchServerToolConfig,
        ToolSearchServerToolConfigParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ToolSearchServerTool(_Model):
    """Server tool entry that lets the model find deferred tools; Responses and Messages only."""

    parameters: Optional[ToolSearchServerToolConfig] = ABSENT
    """Settings of the tool."""

    type: Literal["openrouter:tool_search"] = "openrouter:tool_search"
    """Always openrouter:tool_search."""

    _readings: ClassVar[Dict[str, Any]] = {
        "parameters": ("m", "ToolSearchServerToolConfig"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:tool_search",
    }


if TYPE_CHECKING:

    class ToolSearchServerToolParams(TypedDict, total=False):
        """What may be sent as :class:`ToolSearchServerTool`."""

        parameters: Union[ToolSearchServerToolConfigParams, ToolSearchServerToolConfig]
        """Settings of the tool."""

        type: Required[Literal["openrouter:tool_search"]]
        """Always openrouter:tool_search."""

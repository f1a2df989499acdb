"""The schema SubagentServerToolOpenRouter."""

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

    from .subagent_server_tool_config import (
        SubagentServerToolConfig,
        SubagentServerToolConfigParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class SubagentServerToolOpenRouter(_Model):
    """Server tool entry that lets the model hand tasks to another model, the subagent."""

    parameters: Optional[SubagentServerToolConfig] = ABSENT
    """Settings of the tool."""

    type: Literal["openrouter:subagent"] = "openrouter:subagent"
    """Always openrouter:subagent."""

    _readings: ClassVar[Dict[str, Any]] = {
        "parameters": ("m", "SubagentServerToolConfig"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:subagent",
    }


if TYPE_CHECKING:

    class SubagentServerToolOpenRouterParams(TypedDict, total=False):
        """What may be sent as :class:`SubagentServerToolOpenRouter`."""

        parameters: Union[SubagentServerToolConfigParams, SubagentServerToolConfig]
        """Settings of the tool."""

        type: Required[Literal["openrouter:subagent"]]
        """Always openrouter:subagent."""

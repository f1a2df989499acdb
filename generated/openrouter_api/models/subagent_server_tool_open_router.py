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
    """The schema SubagentServerToolOpenRouter."""

    parameters: Optional[SubagentServerToolConfig] = ABSENT
    type: Literal["openrouter:subagent"] = "openrouter:subagent"
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
        type: Required[Literal["openrouter:subagent"]]

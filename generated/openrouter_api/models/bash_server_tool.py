"""The schema BashServerTool."""

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

    from .bash_server_tool_config import BashServerToolConfig, BashServerToolConfigParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class BashServerTool(_Model):
    """Server tool entry that lets the model run bash commands; meant for the Messages API."""

    parameters: Optional[BashServerToolConfig] = ABSENT
    """Settings of the tool."""

    type: Literal["openrouter:bash"] = "openrouter:bash"
    """Always openrouter:bash."""

    _readings: ClassVar[Dict[str, Any]] = {
        "parameters": ("m", "BashServerToolConfig"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:bash",
    }


if TYPE_CHECKING:

    class BashServerToolParams(TypedDict, total=False):
        """What may be sent as :class:`BashServerTool`."""

        parameters: Union[BashServerToolConfigParams, BashServerToolConfig]
        """Settings of the tool."""

        type: Required[Literal["openrouter:bash"]]
        """Always openrouter:bash."""

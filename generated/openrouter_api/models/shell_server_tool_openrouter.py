"""The schema ShellServerToolOpenRouter."""

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

    from .shell_server_tool_config import ShellServerToolConfig, ShellServerToolConfigParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ShellServerToolOpenRouter(_Model):
    """Server tool entry that lets the model run shell commands in a sandbox; Responses and Messages
    only, chat answers 400.
    """

    parameters: Optional[ShellServerToolConfig] = ABSENT
    """Settings of the tool."""

    type: Literal["openrouter:shell"] = "openrouter:shell"
    """Always openrouter:shell."""

    _readings: ClassVar[Dict[str, Any]] = {
        "parameters": ("m", "ShellServerToolConfig"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:shell",
    }


if TYPE_CHECKING:

    class ShellServerToolOpenRouterParams(TypedDict, total=False):
        """What may be sent as :class:`ShellServerToolOpenRouter`."""

        parameters: Union[ShellServerToolConfigParams, ShellServerToolConfig]
        """Settings of the tool."""

        type: Required[Literal["openrouter:shell"]]
        """Always openrouter:shell."""

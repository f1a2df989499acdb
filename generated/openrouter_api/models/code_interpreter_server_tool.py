"""The schema CodeInterpreterServerTool."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Literal,
    Union,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict

    from .code_interpreter_server_tool_container import (
        CodeInterpreterServerToolContainer,
        CodeInterpreterServerToolContainerParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class CodeInterpreterServerTool(_Model):
    """OpenAI's code interpreter as an entry of Responses tools."""

    container: Union[str, CodeInterpreterServerToolContainer]
    """Container to run in: the id of one, or settings for a new one."""

    type: Literal["code_interpreter"] = "code_interpreter"
    """Always code_interpreter."""

    _readings: ClassVar[Dict[str, Any]] = {
        "container": ("m", "CodeInterpreterServerToolContainer"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "code_interpreter",
    }


if TYPE_CHECKING:

    class CodeInterpreterServerToolParams(TypedDict, total=False):
        """What may be sent as :class:`CodeInterpreterServerTool`."""

        container: Required[
            Union[str, CodeInterpreterServerToolContainerParams, CodeInterpreterServerToolContainer]
        ]
        """Container to run in: the id of one, or settings for a new one."""

        type: Required[Literal["code_interpreter"]]
        """Always code_interpreter."""

"""The schema ShellServerTool."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ShellServerTool(_Model):
    """OpenAI's shell as an entry of Responses tools."""

    type: Literal["shell"] = "shell"
    """Always shell."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "shell",
    }


if TYPE_CHECKING:

    class ShellServerToolParams(TypedDict, total=False):
        """What may be sent as :class:`ShellServerTool`."""

        type: Required[Literal["shell"]]
        """Always shell."""

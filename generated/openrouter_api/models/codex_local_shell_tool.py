"""The schema CodexLocalShellTool."""

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
class CodexLocalShellTool(_Model):
    """OpenAI's local shell as an entry of Responses tools; the client runs the commands."""

    type: Literal["local_shell"] = "local_shell"
    """Always local_shell."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "local_shell",
    }


if TYPE_CHECKING:

    class CodexLocalShellToolParams(TypedDict, total=False):
        """What may be sent as :class:`CodexLocalShellTool`."""

        type: Required[Literal["local_shell"]]
        """Always local_shell."""

"""The schema OpenAIResponsesToolChoiceShell."""

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
class OpenAIResponsesToolChoiceShell(_Model):
    """The schema OpenAIResponsesToolChoiceShell."""

    type: Literal["shell"] = "shell"
    """Kind of tool that has to be called, such as function or apply_patch."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "shell",
    }


if TYPE_CHECKING:

    class OpenAIResponsesToolChoiceShellParams(TypedDict, total=False):
        """What may be sent as :class:`OpenAIResponsesToolChoiceShell`."""

        type: Required[Literal["shell"]]
        """Kind of tool that has to be called, such as function or apply_patch."""

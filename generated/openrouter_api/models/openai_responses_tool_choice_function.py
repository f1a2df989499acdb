"""The schema OpenAIResponsesToolChoiceFunction."""

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
class OpenAIResponsesToolChoiceFunction(_Model):
    """The schema OpenAIResponsesToolChoiceFunction."""

    name: str
    """Name of the function that has to be called."""

    type: Literal["function"] = "function"
    """Kind of tool that has to be called, such as function or apply_patch."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "function",
    }


if TYPE_CHECKING:

    class OpenAIResponsesToolChoiceFunctionParams(TypedDict, total=False):
        """What may be sent as :class:`OpenAIResponsesToolChoiceFunction`."""

        name: Required[str]
        """Name of the function that has to be called."""

        type: Required[Literal["function"]]
        """Kind of tool that has to be called, such as function or apply_patch."""

"""The schema OpenAIResponsesToolChoiceApplyPatch."""

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
class OpenAIResponsesToolChoiceApplyPatch(_Model):
    """The schema OpenAIResponsesToolChoiceApplyPatch."""

    type: Literal["apply_patch"] = "apply_patch"
    """Kind of tool that has to be called, such as function or apply_patch."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "apply_patch",
    }


if TYPE_CHECKING:

    class OpenAIResponsesToolChoiceApplyPatchParams(TypedDict, total=False):
        """What may be sent as :class:`OpenAIResponsesToolChoiceApplyPatch`."""

        type: Required[Literal["apply_patch"]]
        """Kind of tool that has to be called, such as function or apply_patch."""

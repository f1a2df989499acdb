"""The schema ApplyPatchServerTool."""

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
class ApplyPatchServerTool(_Model):
    """OpenAI's apply_patch tool as an entry of Responses tools; the client applies the patches."""

    type: Literal["apply_patch"] = "apply_patch"
    """Always apply_patch."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "apply_patch",
    }


if TYPE_CHECKING:

    class ApplyPatchServerToolParams(TypedDict, total=False):
        """What may be sent as :class:`ApplyPatchServerTool`."""

        type: Required[Literal["apply_patch"]]
        """Always apply_patch."""

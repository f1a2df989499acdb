"""The schema ApplyPatchServerToolOpenRouter."""

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

    from .apply_patch_server_tool_config import (
        ApplyPatchServerToolConfig,
        ApplyPatchServerToolConfigParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ApplyPatchServerToolOpenRouter(_Model):
    """OpenRouter's apply_patch tool, for the Responses API only; the client applies each patch and
    replies with apply_patch_call_output.
    """

    parameters: Optional[ApplyPatchServerToolConfig] = ABSENT
    """Settings of the tool."""

    type: Literal["openrouter:apply_patch"] = "openrouter:apply_patch"
    """Always openrouter:apply_patch."""

    _readings: ClassVar[Dict[str, Any]] = {
        "parameters": ("m", "ApplyPatchServerToolConfig"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:apply_patch",
    }


if TYPE_CHECKING:

    class ApplyPatchServerToolOpenRouterParams(TypedDict, total=False):
        """What may be sent as :class:`ApplyPatchServerToolOpenRouter`."""

        parameters: Union[ApplyPatchServerToolConfigParams, ApplyPatchServerToolConfig]
        """Settings of the tool."""

        type: Required[Literal["openrouter:apply_patch"]]
        """Always openrouter:apply_patch."""

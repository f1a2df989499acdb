"""The schema FusionServerToolOpenRouter."""

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

    from .fusion_server_tool_config import FusionServerToolConfig, FusionServerToolConfigParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class FusionServerToolOpenRouter(_Model):
    """Server tool entry that lets the model put a question to several models and have the answers
    compared.
    """

    parameters: Optional[FusionServerToolConfig] = ABSENT
    """Settings of the tool."""

    type: Literal["openrouter:fusion"] = "openrouter:fusion"
    """Always openrouter:fusion."""

    _readings: ClassVar[Dict[str, Any]] = {
        "parameters": ("m", "FusionServerToolConfig"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:fusion",
    }


if TYPE_CHECKING:

    class FusionServerToolOpenRouterParams(TypedDict, total=False):
        """What may be sent as :class:`FusionServerToolOpenRouter`."""

        parameters: Union[FusionServerToolConfigParams, FusionServerToolConfig]
        """Settings of the tool."""

        type: Required[Literal["openrouter:fusion"]]
        """Always openrouter:fusion."""

"""The schema AdvisorServerToolOpenRouter."""

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

    from .advisor_server_tool_config import AdvisorServerToolConfig, AdvisorServerToolConfigParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AdvisorServerToolOpenRouter(_Model):
    """Server tool entry that lets the model consult a second model, the advisor."""

    parameters: Optional[AdvisorServerToolConfig] = ABSENT
    """Settings of the tool."""

    type: Literal["openrouter:advisor"] = "openrouter:advisor"
    """Always openrouter:advisor."""

    _readings: ClassVar[Dict[str, Any]] = {
        "parameters": ("m", "AdvisorServerToolConfig"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:advisor",
    }


if TYPE_CHECKING:

    class AdvisorServerToolOpenRouterParams(TypedDict, total=False):
        """What may be sent as :class:`AdvisorServerToolOpenRouter`."""

        parameters: Union[AdvisorServerToolConfigParams, AdvisorServerToolConfig]
        """Settings of the tool."""

        type: Required[Literal["openrouter:advisor"]]
        """Always openrouter:advisor."""

"""The schema DatetimeServerTool."""

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

    from .datetime_server_tool_config import (
        DatetimeServerToolConfig,
        DatetimeServerToolConfigParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class DatetimeServerTool(_Model):
    """Server tool entry that tells the model the present date and time."""

    parameters: Optional[DatetimeServerToolConfig] = ABSENT
    """Settings of the tool."""

    type: Literal["openrouter:datetime"] = "openrouter:datetime"
    """Always openrouter:datetime."""

    _readings: ClassVar[Dict[str, Any]] = {
        "parameters": ("m", "DatetimeServerToolConfig"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:datetime",
    }


if TYPE_CHECKING:

    class DatetimeServerToolParams(TypedDict, total=False):
        """What may be sent as :class:`DatetimeServerTool`."""

        parameters: Union[DatetimeServerToolConfigParams, DatetimeServerToolConfig]
        """Settings of the tool."""

        type: Required[Literal["openrouter:datetime"]]
        """Always openrouter:datetime."""

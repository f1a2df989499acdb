"""The schema WebFetchServerTool."""

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

    from .web_fetch_server_tool_config import (
        WebFetchServerToolConfig,
        WebFetchServerToolConfigParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class WebFetchServerTool(_Model):
    """The schema WebFetchServerTool."""

    parameters: Optional[WebFetchServerToolConfig] = ABSENT
    type: Literal["openrouter:web_fetch"] = "openrouter:web_fetch"
    _readings: ClassVar[Dict[str, Any]] = {
        "parameters": ("m", "WebFetchServerToolConfig"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:web_fetch",
    }


if TYPE_CHECKING:

    class WebFetchServerToolParams(TypedDict, total=False):
        """What may be sent as :class:`WebFetchServerTool`."""

        parameters: Union[WebFetchServerToolConfigParams, WebFetchServerToolConfig]
        type: Required[Literal["openrouter:web_fetch"]]

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
    """Server tool entry that lets the model read web pages."""

    parameters: Optional[WebFetchServerToolConfig] = ABSENT
    """Settings of the tool."""

    type: Literal["openrouter:web_fetch"] = "openrouter:web_fetch"
    """Always openrouter:web_fetch."""

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
        """Settings of the tool."""

        type: Required[Literal["openrouter:web_fetch"]]
        """Always openrouter:web_fetch."""

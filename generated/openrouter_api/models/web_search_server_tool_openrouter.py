"""The schema WebSearchServerToolOpenRouter."""

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

    from .web_search_server_tool_config import (
        WebSearchServerToolConfig,
        WebSearchServerToolConfigParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class WebSearchServerToolOpenRouter(_Model):
    """Server tool entry that lets the model search the web, for the Responses API."""

    parameters: Optional[WebSearchServerToolConfig] = ABSENT
    """Settings of the tool."""

    type: Literal["openrouter:web_search"] = "openrouter:web_search"
    """Always openrouter:web_search."""

    _readings: ClassVar[Dict[str, Any]] = {
        "parameters": ("m", "WebSearchServerToolConfig"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:web_search",
    }


if TYPE_CHECKING:

    class WebSearchServerToolOpenRouterParams(TypedDict, total=False):
        """What may be sent as :class:`WebSearchServerToolOpenRouter`."""

        parameters: Union[WebSearchServerToolConfigParams, WebSearchServerToolConfig]
        """Settings of the tool."""

        type: Required[Literal["openrouter:web_search"]]
        """Always openrouter:web_search."""

"""The schema OpenRouterWebSearchServerTool."""

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

    from .web_search_config import WebSearchConfig, WebSearchConfigParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OpenRouterWebSearchServerTool(_Model):
    """Server tool entry that lets the model search the web, for chat and the Messages API."""

    parameters: Optional[WebSearchConfig] = ABSENT
    """Settings of the tool."""

    type: Literal["openrouter:web_search"] = "openrouter:web_search"
    """Always openrouter:web_search."""

    _readings: ClassVar[Dict[str, Any]] = {
        "parameters": ("m", "WebSearchConfig"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:web_search",
    }


if TYPE_CHECKING:

    class OpenRouterWebSearchServerToolParams(TypedDict, total=False):
        """What may be sent as :class:`OpenRouterWebSearchServerTool`."""

        parameters: Union[WebSearchConfigParams, WebSearchConfig]
        """Settings of the tool."""

        type: Required[Literal["openrouter:web_search"]]
        """Always openrouter:web_search."""

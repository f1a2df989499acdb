"""The schema MessagesSearchModelsServerTool."""

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

    from .search_models_server_tool_config import (
        SearchModelsServerToolConfig,
        SearchModelsServerToolConfigParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesSearchModelsServerTool(_Model):
    """Server tool entry for the Messages API that lets the model search OpenRouter's models."""

    parameters: Optional[SearchModelsServerToolConfig] = ABSENT
    """Settings of the tool."""

    type: Literal["openrouter:experimental__search_models"] = (
        "openrouter:experimental__search_models"
    )
    """Always openrouter:experimental__search_models."""

    _readings: ClassVar[Dict[str, Any]] = {
        "parameters": ("m", "SearchModelsServerToolConfig"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:experimental__search_models",
    }


if TYPE_CHECKING:

    class MessagesSearchModelsServerToolParams(TypedDict, total=False):
        """What may be sent as :class:`MessagesSearchModelsServerTool`."""

        parameters: Union[SearchModelsServerToolConfigParams, SearchModelsServerToolConfig]
        """Settings of the tool."""

        type: Required[Literal["openrouter:experimental__search_models"]]
        """Always openrouter:experimental__search_models."""

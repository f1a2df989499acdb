"""The schema FusionPlugin."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Literal,
    Mapping,
    Optional,
    Sequence,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict

    from .fusion_plugin_tools_item import FusionPluginToolsItem, FusionPluginToolsItemParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class FusionPlugin(_Model):
    """Plugin that sets up openrouter/fusion: several models answer, one compares and merges."""

    analysis_models: Optional[List[str]] = ABSENT
    """Models of the panel, 1 to 8."""

    enabled: Optional[bool] = ABSENT
    """false switches the plugin off for this request."""

    id: Literal["fusion"] = "fusion"
    """Always fusion."""

    max_tool_calls: Optional[int] = ABSENT
    """Most tool calls of each panel model, 1 to 16; 4 by default."""

    model: Optional[str] = ABSENT
    """Model that compares and merges the answers."""

    preset: Optional[Union[Literal["general-high", "general-budget", "general-fast"], str]] = ABSENT
    """Ready-made choice of models: best quality, low budget or speed."""

    tools: Optional[List[FusionPluginToolsItem]] = ABSENT
    """Server tools the panel may use, at most 8."""

    _readings: ClassVar[Dict[str, Any]] = {
        "tools": ("l", ("m", "FusionPluginToolsItem")),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "id": "fusion",
    }


if TYPE_CHECKING:

    class FusionPluginParams(TypedDict, total=False):
        """What may be sent as :class:`FusionPlugin`."""

        analysis_models: Sequence[str]
        """Models of the panel, 1 to 8."""

        enabled: bool
        """false switches the plugin off for this request."""

        id: Required[Literal["fusion"]]
        """Always fusion."""

        max_tool_calls: int
        """Most tool calls of each panel model, 1 to 16; 4 by default."""

        model: str
        """Model that compares and merges the answers."""

        preset: Union[Literal["general-high", "general-budget", "general-fast"], str]
        """Ready-made choice of models: best quality, low budget or speed."""

        tools: Sequence[
            Union[FusionPluginToolsItemParams, FusionPluginToolsItem, Mapping[str, Any]]
        ]
        """Server tools the panel may use, at most 8."""

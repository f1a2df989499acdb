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
    """The schema FusionPlugin."""

    analysis_models: Optional[List[str]] = ABSENT
    enabled: Optional[bool] = ABSENT
    id: Literal["fusion"] = "fusion"
    max_tool_calls: Optional[int] = ABSENT
    model: Optional[str] = ABSENT
    preset: Optional[Union[Literal["general-high", "general-budget", "general-fast"], str]] = ABSENT
    tools: Optional[List[FusionPluginToolsItem]] = ABSENT
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
        enabled: bool
        id: Required[Literal["fusion"]]
        max_tool_calls: int
        model: str
        preset: Union[Literal["general-high", "general-budget", "general-fast"], str]
        tools: Sequence[
            Union[FusionPluginToolsItemParams, FusionPluginToolsItem, Mapping[str, Any]]
        ]

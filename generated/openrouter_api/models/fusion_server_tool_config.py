"""The schema FusionServerToolConfig."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Mapping,
    Optional,
    Sequence,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import TypedDict

    from .anthropic_cache_control_directive import (
        AnthropicCacheControlDirective,
        AnthropicCacheControlDirectiveParams,
    )
    from .fusion_server_tool_config_reasoning import (
        FusionServerToolConfigReasoning,
        FusionServerToolConfigReasoningParams,
    )
    from .fusion_server_tool_config_tools_item import (
        FusionServerToolConfigToolsItem,
        FusionServerToolConfigToolsItemParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class FusionServerToolConfig(_Model):
    """The schema FusionServerToolConfig."""

    analysis_models: Optional[List[str]] = ABSENT
    cache_control: Optional[AnthropicCacheControlDirective] = ABSENT
    max_completion_tokens: Optional[int] = ABSENT
    max_tool_calls: Optional[int] = ABSENT
    model: Optional[str] = ABSENT
    reasoning: Optional[FusionServerToolConfigReasoning] = ABSENT
    temperature: Optional[float] = ABSENT
    tools: Optional[List[FusionServerToolConfigToolsItem]] = ABSENT
    _readings: ClassVar[Dict[str, Any]] = {
        "cache_control": ("m", "AnthropicCacheControlDirective"),
        "reasoning": ("m", "FusionServerToolConfigReasoning"),
        "tools": ("l", ("m", "FusionServerToolConfigToolsItem")),
    }


if TYPE_CHECKING:

    class FusionServerToolConfigParams(TypedDict, total=False):
        """What may be sent as :class:`FusionServerToolConfig`."""

        analysis_models: Sequence[str]
        cache_control: Union[AnthropicCacheControlDirectiveParams, AnthropicCacheControlDirective]
        max_completion_tokens: int
        max_tool_calls: int
        model: str
        reasoning: Union[FusionServerToolConfigReasoningParams, FusionServerToolConfigReasoning]
        temperature: float
        tools: Sequence[
            Union[
                FusionServerToolConfigToolsItemParams,
                FusionServerToolConfigToolsItem,
                Mapping[str, Any],
            ]
        ]

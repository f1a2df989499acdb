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
    """Settings of the openrouter:fusion tool: the panel of models and the model that merges their
    answers.
    """

    analysis_models: Optional[List[str]] = ABSENT
    """Models of the panel, 1 to 8."""

    cache_control: Optional[AnthropicCacheControlDirective] = ABSENT
    """Prompt caching for the calls of the panel."""

    max_completion_tokens: Optional[int] = ABSENT
    """Most tokens each panel model may generate; 16000 by default."""

    max_tool_calls: Optional[int] = ABSENT
    """Most tool calls of each panel model, 1 to 16; 4 by default."""

    model: Optional[str] = ABSENT
    """Model that compares the answers."""

    reasoning: Optional[FusionServerToolConfigReasoning] = ABSENT
    """How much the models may reason."""

    temperature: Optional[float] = ABSENT
    """Randomness of sampling in the panel."""

    tools: Optional[List[FusionServerToolConfigToolsItem]] = ABSENT
    """Server tools the panel may use, at most 8."""

    _readings: ClassVar[Dict[str, Any]] = {
        "cache_control": ("m", "AnthropicCacheControlDirective"),
        "reasoning": ("m", "FusionServerToolConfigReasoning"),
        "tools": ("l", ("m", "FusionServerToolConfigToolsItem")),
    }


if TYPE_CHECKING:

    class FusionServerToolConfigParams(TypedDict, total=False):
        """What may be sent as :class:`FusionServerToolConfig`."""

        analysis_models: Sequence[str]
        """Models of the panel, 1 to 8."""

        cache_control: Union[AnthropicCacheControlDirectiveParams, AnthropicCacheControlDirective]
        """Prompt caching for the calls of the panel."""

        max_completion_tokens: int
        """Most tokens each panel model may generate; 16000 by default."""

        max_tool_calls: int
        """Most tool calls of each panel model, 1 to 16; 4 by default."""

        model: str
        """Model that compares the answers."""

        reasoning: Union[FusionServerToolConfigReasoningParams, FusionServerToolConfigReasoning]
        """How much the models may reason."""

        temperature: float
        """Randomness of sampling in the panel."""

        tools: Sequence[
            Union[
                FusionServerToolConfigToolsItemParams,
                FusionServerToolConfigToolsItem,
                Mapping[str, Any],
            ]
        ]
        """Server tools the panel may use, at most 8."""

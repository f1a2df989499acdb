"""The schema SubagentServerToolConfig."""

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

    from .subagent_nested_tool import SubagentNestedTool, SubagentNestedToolParams
    from .subagent_reasoning import SubagentReasoning, SubagentReasoningParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class SubagentServerToolConfig(_Model):
    """The schema SubagentServerToolConfig."""

    inherit_functions: Optional[bool] = ABSENT
    inherited_function_names: Optional[List[str]] = ABSENT
    instructions: Optional[str] = ABSENT
    max_completion_tokens: Optional[int] = ABSENT
    max_tool_calls: Optional[int] = ABSENT
    model: Optional[str] = ABSENT
    name: Optional[str] = ABSENT
    reasoning: Optional[SubagentReasoning] = ABSENT
    temperature: Optional[float] = ABSENT
    tools: Optional[List[SubagentNestedTool]] = ABSENT
    _readings: ClassVar[Dict[str, Any]] = {
        "reasoning": ("m", "SubagentReasoning"),
        "tools": ("l", ("m", "SubagentNestedTool")),
    }


if TYPE_CHECKING:

    class SubagentServerToolConfigParams(TypedDict, total=False):
        """What may be sent as :class:`SubagentServerToolConfig`."""

        inherit_functions: bool
        inherited_function_names: Sequence[str]
        instructions: str
        max_completion_tokens: int
        max_tool_calls: int
        model: str
        name: str
        reasoning: Union[SubagentReasoningParams, SubagentReasoning]
        temperature: float
        tools: Sequence[Union[SubagentNestedToolParams, SubagentNestedTool, Mapping[str, Any]]]

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
    """Settings of the openrouter:subagent tool: which model takes on tasks, and with which tools."""

    inherit_functions: Optional[bool] = ABSENT
    """Whether the subagent may call the caller's functions; experimental, Responses only."""

    inherited_function_names: Optional[List[str]] = ABSENT
    """Which of the caller's functions the subagent may call; experimental, Responses only."""

    instructions: Optional[str] = ABSENT
    """System text for the subagent."""

    max_completion_tokens: Optional[int] = ABSENT
    """Most tokens the subagent may generate."""

    max_tool_calls: Optional[int] = ABSENT
    """Most tool calls of the subagent, 1 to 25."""

    model: Optional[str] = ABSENT
    """Model that takes on the tasks."""

    name: Optional[str] = ABSENT
    """Name that tells several subagents apart; one may go without. 1 to 64 letters, digits, spaces,
    underscores and hyphens.
    """

    reasoning: Optional[SubagentReasoning] = ABSENT
    """How much the subagent may reason."""

    temperature: Optional[float] = ABSENT
    """Randomness of the subagent's sampling."""

    tools: Optional[List[SubagentNestedTool]] = ABSENT
    """Server tools the subagent may use."""

    _readings: ClassVar[Dict[str, Any]] = {
        "reasoning": ("m", "SubagentReasoning"),
        "tools": ("l", ("m", "SubagentNestedTool")),
    }


if TYPE_CHECKING:

    class SubagentServerToolConfigParams(TypedDict, total=False):
        """What may be sent as :class:`SubagentServerToolConfig`."""

        inherit_functions: bool
        """Whether the subagent may call the caller's functions; experimental, Responses only.
        """

        inherited_function_names: Sequence[str]
        """Which of the caller's functions the subagent may call; experimental, Responses only.
        """

        instructions: str
        """System text for the subagent."""

        max_completion_tokens: int
        """Most tokens the subagent may generate."""

        max_tool_calls: int
        """Most tool calls of the subagent, 1 to 25."""

        model: str
        """Model that takes on the tasks."""

        name: str
        """Name that tells several subagents apart; one may go without. 1 to 64 letters, digits,
        spaces, underscores and hyphens.
        """

        reasoning: Union[SubagentReasoningParams, SubagentReasoning]
        """How much the subagent may reason."""

        temperature: float
        """Randomness of the subagent's sampling."""

        tools: Sequence[Union[SubagentNestedToolParams, SubagentNestedTool, Mapping[str, Any]]]
        """Server tools the subagent may use."""

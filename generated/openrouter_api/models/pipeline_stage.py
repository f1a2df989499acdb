"""The schema PipelineStage."""

from __future__ import annotations

from typing import (
    Any,
    Dict,
    Literal,
    Optional,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class PipelineStage(_Model):
    """One step around the model call. Which optional fields it has depends on its type."""

    cost_usd: Optional[float] = ABSENT
    """What the step cost, in USD; null or absent when nothing."""

    data: Optional[Dict[str, Any]] = ABSENT
    """Details of the step, of a shape of its own; for a guardrail, the action and what was
    detected.
    """

    guardrail_id: Optional[str] = ABSENT
    """Id of the guardrail, for guardrail steps."""

    guardrail_scope: Optional[str] = ABSENT
    """Where the guardrail was assigned, for example to the key or the workspace."""

    name: str
    """Name of the step, such as the plugin or guardrail."""

    summary: Optional[str] = ABSENT
    """What happened, in a sentence for people."""

    type: Union[
        Literal["guardrail", "plugin", "server_tools", "response_healing", "context_compression"],
        str,
    ]
    """Kind of step."""

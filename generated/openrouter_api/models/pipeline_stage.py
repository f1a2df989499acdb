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
    """The schema PipelineStage."""

    cost_usd: Optional[float] = ABSENT
    data: Optional[Dict[str, Any]] = ABSENT
    guardrail_id: Optional[str] = ABSENT
    guardrail_scope: Optional[str] = ABSENT
    name: str
    summary: Optional[str] = ABSENT
    type: Union[
        Literal["guardrail", "plugin", "server_tools", "response_healing", "context_compression"],
        str,
    ]

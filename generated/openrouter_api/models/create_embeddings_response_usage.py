"""The schema CreateEmbeddingsResponseUsage."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from .cost_details import CostDetails
    from .create_embeddings_response_usage_prompt_tokens_details import (
        CreateEmbeddingsResponseUsagePromptTokensDetails,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class CreateEmbeddingsResponseUsage(_Model):
    """The schema CreateEmbeddingsResponseUsage."""

    cost: Optional[float] = ABSENT
    cost_details: Optional[CostDetails] = ABSENT
    is_byok: Optional[bool] = ABSENT
    prompt_tokens: int
    prompt_tokens_details: Optional[CreateEmbeddingsResponseUsagePromptTokensDetails] = ABSENT
    total_tokens: int
    _readings: ClassVar[Dict[str, Any]] = {
        "cost_details": ("m", "CostDetails"),
        "prompt_tokens_details": ("m", "CreateEmbeddingsResponseUsagePromptTokensDetails"),
    }

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
    """Tokens used and money charged."""

    cost: Optional[float] = ABSENT
    """Amount charged to the account, in USD."""

    cost_details: Optional[CostDetails] = ABSENT
    """What the provider charged, split by input and output; null when not known."""

    is_byok: Optional[bool] = ABSENT
    """True when a provider key of your own was used, so that the provider bills you directly.
    """

    prompt_tokens: int
    """Tokens in all inputs together."""

    prompt_tokens_details: Optional[CreateEmbeddingsResponseUsagePromptTokensDetails] = ABSENT
    """The input tokens split by medium."""

    total_tokens: int
    """All tokens billed; for embeddings this equals the input tokens."""

    _readings: ClassVar[Dict[str, Any]] = {
        "cost_details": ("m", "CostDetails"),
        "prompt_tokens_details": ("m", "CreateEmbeddingsResponseUsagePromptTokensDetails"),
    }

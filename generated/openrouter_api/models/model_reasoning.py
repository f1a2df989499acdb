"""The schema ModelReasoning."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    List,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from ..types import ReasoningEffort


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ModelReasoning(_Model):
    """How a model's reasoning can be controlled."""

    default_effort: Optional[ReasoningEffort] = ABSENT
    """Effort used when a request names none; null: the model's own choice."""

    default_enabled: Optional[bool] = ABSENT
    """Whether the model reasons when a request says nothing about it."""

    mandatory: bool
    """True when reasoning cannot be switched off; effort `none` then gives 400."""

    supported_efforts: Optional[List[Optional[ReasoningEffort]]] = ABSENT
    """Efforts the model knows; null: all of them. Others are mapped to the nearest."""

    supports_max_tokens: Optional[bool] = ABSENT
    """True when a budget in tokens may be given instead of an effort."""

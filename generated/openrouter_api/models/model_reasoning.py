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
    """The schema ModelReasoning."""

    default_effort: Optional[ReasoningEffort] = ABSENT
    default_enabled: Optional[bool] = ABSENT
    mandatory: bool
    supported_efforts: Optional[List[Optional[ReasoningEffort]]] = ABSENT
    supports_max_tokens: Optional[bool] = ABSENT

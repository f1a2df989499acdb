"""The schema ChatStreamChunkErrorMetadata."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from ..types import ApiErrorType


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatStreamChunkErrorMetadata(_Model):
    """Kind of the failure, for programs."""

    error_type: ApiErrorType
    """Kind of the failure: the value to decide by."""

    provider_code: Optional[str] = ABSENT
    """The provider's own code; absent on internal failures."""

"""The schema ChatChoiceError."""

from __future__ import annotations

from typing import (
    Any,
    Dict,
    Optional,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatChoiceError(_Model):
    """(Source: guide.)"""

    code: Optional[Union[int, str]] = ABSENT
    message: Optional[str] = ABSENT
    metadata: Optional[Dict[str, Any]] = ABSENT

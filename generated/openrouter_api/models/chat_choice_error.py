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
    """Failure of one choice in an answer with HTTP status 200. (Source: guide.)"""

    code: Optional[Union[int, str]] = ABSENT
    """HTTP-like status of the failure; some providers give a word instead. May be null."""

    message: Optional[str] = ABSENT
    """Explanation for people."""

    metadata: Optional[Dict[str, Any]] = ABSENT
    """Details such as `error_type` and `provider_code`; null or absent when there are none."""

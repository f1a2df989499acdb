"""The schema PaymentRequiredResponse."""

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
    from .payment_required_response_error_data import PaymentRequiredResponseErrorData


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class PaymentRequiredResponse(_Model):
    """Error 402: the account, or the key under its limit, is out of credits. A negative balance
    blocks free models too.
    """

    error: PaymentRequiredResponseErrorData
    """What went wrong."""

    openrouter_metadata: Optional[Dict[str, Any]] = ABSENT
    """How the request was routed before it failed, when asked for by header; null or absent
    otherwise.
    """

    user_id: Optional[str] = ABSENT
    """Id of the account that made the request; null or absent when it is not known."""

    _readings: ClassVar[Dict[str, Any]] = {
        "error": ("m", "PaymentRequiredResponseErrorData"),
    }

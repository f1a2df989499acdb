"""The schema ErrorAvailability."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Literal,
    Optional,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from .error_availability_constraint import ErrorAvailabilityConstraint


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ErrorAvailability(_Model):
    """Why no endpoint could serve the request, and what to do about it. Fields that do not apply
    are absent. (Source: guide.)
    """

    code: Union[
        Literal[
            "model_not_found",
            "wrong_endpoint",
            "no_endpoints",
            "model_unavailable_upstream",
            "model_deprecated",
            "privacy_restricted",
            "constraint_filtered",
            "free_variant_ended",
            "capacity_exhausted",
            "temporarily_unavailable",
            "region_restricted",
        ],
        str,
    ]
    """The reason. For a code you do not know, go by `retryable`."""

    retryable: bool
    """True when the same request may succeed later."""

    requested_models: List[str]
    """Models the request named, fallbacks included."""

    docs_url: str
    """Address of the page that explains the reason."""

    retry_after: Optional[float] = ABSENT
    """Seconds to wait before trying again; null or absent when not known."""

    affected_providers: Optional[List[str]] = ABSENT
    """Providers that could not serve the request; null when not told."""

    excluded_by: Optional[
        List[
            Union[
                Literal[
                    "geo",
                    "data_region",
                    "data_policy:zdr",
                    "data_policy:training",
                    "max_price",
                    "context_length",
                    "require_parameters",
                    "quantization",
                    "allowed_providers",
                ],
                str,
            ]
        ]
    ] = ABSENT
    """Rules, of the request or of the account, that left no endpoint."""

    fallback_models: Optional[List[str]] = ABSENT
    """Models that could be used instead."""

    constraint: Optional[ErrorAvailabilityConstraint] = ABSENT
    """The field of the request that stands in the way."""

    _readings: ClassVar[Dict[str, Any]] = {
        "constraint": ("m", "ErrorAvailabilityConstraint"),
    }

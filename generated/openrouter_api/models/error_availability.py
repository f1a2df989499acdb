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
    """(Source: guide.)"""

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
    retryable: bool
    requested_models: List[str]
    docs_url: str
    retry_after: Optional[float] = ABSENT
    affected_providers: Optional[List[str]] = ABSENT
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
    fallback_models: Optional[List[str]] = ABSENT
    constraint: Optional[ErrorAvailabilityConstraint] = ABSENT
    _readings: ClassVar[Dict[str, Any]] = {
        "constraint": ("m", "ErrorAvailabilityConstraint"),
    }

"""The schema TraceConfig."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class TraceConfig(_Model):
    """Names and ids for observability destinations. Other keys may be added and are passed through."""

    generation_name: Optional[str] = ABSENT
    """Name of this generation."""

    parent_span_id: Optional[str] = ABSENT
    """Id of the span, in your own tracing, that this request belongs under."""

    span_name: Optional[str] = ABSENT
    """Name of the span made for this request."""

    trace_id: Optional[str] = ABSENT
    """Id of the trace; requests with the same id are shown together."""

    trace_name: Optional[str] = ABSENT
    """Name of the trace."""


if TYPE_CHECKING:

    class TraceConfigParams(TypedDict, total=False):
        """What may be sent as :class:`TraceConfig`."""

        generation_name: str
        """Name of this generation."""

        parent_span_id: str
        """Id of the span, in your own tracing, that this request belongs under."""

        span_name: str
        """Name of the span made for this request."""

        trace_id: str
        """Id of the trace; requests with the same id are shown together."""

        trace_name: str
        """Name of the trace."""

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
    """The schema TraceConfig."""

    generation_name: Optional[str] = ABSENT
    parent_span_id: Optional[str] = ABSENT
    span_name: Optional[str] = ABSENT
    trace_id: Optional[str] = ABSENT
    trace_name: Optional[str] = ABSENT


if TYPE_CHECKING:

    class TraceConfigParams(TypedDict, total=False):
        """What may be sent as :class:`TraceConfig`."""

        generation_name: str
        parent_span_id: str
        span_name: str
        trace_id: str
        trace_name: str

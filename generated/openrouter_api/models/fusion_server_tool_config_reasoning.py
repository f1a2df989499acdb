"""The schema FusionServerToolConfigReasoning."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Literal,
    Optional,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class FusionServerToolConfigReasoning(_Model):
    """How much the models may reason."""

    effort: Optional[
        Union[Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"], str]
    ] = ABSENT
    """How hard the models should reason."""

    max_tokens: Optional[int] = ABSENT
    """Most tokens to spend on reasoning; give this or effort."""


if TYPE_CHECKING:

    class FusionServerToolConfigReasoningParams(TypedDict, total=False):
        """What may be sent as :class:`FusionServerToolConfigReasoning`."""

        effort: Union[Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"], str]
        """How hard the models should reason."""

        max_tokens: int
        """Most tokens to spend on reasoning; give this or effort."""

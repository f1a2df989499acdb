"""The schema AnthropicSearchResultBlockParamCitations."""

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
class AnthropicSearchResultBlockParamCitations(_Model):
    """Whether the result may be cited."""

    enabled: Optional[bool] = ABSENT
    """Whether the model may cite the result."""


if TYPE_CHECKING:

    class AnthropicSearchResultBlockParamCitationsParams(TypedDict, total=False):
        """What may be sent as :class:`AnthropicSearchResultBlockParamCitations`."""

        enabled: bool
        """Whether the model may cite the result."""

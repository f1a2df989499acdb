"""The schema AnthropicDocumentBlockParamCitations."""

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
class AnthropicDocumentBlockParamCitations(_Model):
    """The schema AnthropicDocumentBlockParamCitations."""

    enabled: Optional[bool] = ABSENT
    """Whether the model may cite the document."""


if TYPE_CHECKING:

    class AnthropicDocumentBlockParamCitationsParams(TypedDict, total=False):
        """What may be sent as :class:`AnthropicDocumentBlockParamCitations`."""

        enabled: bool
        """Whether the model may cite the document."""

"""The schema ChatUrlCitationAnnotationUrlCitation."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatUrlCitationAnnotationUrlCitation(_Model):
    """The schema ChatUrlCitationAnnotationUrlCitation."""

    url: str
    title: Optional[str] = ABSENT
    content: Optional[str] = ABSENT
    start_index: Optional[int] = ABSENT
    end_index: Optional[int] = ABSENT


if TYPE_CHECKING:

    class ChatUrlCitationAnnotationUrlCitationParams(TypedDict, total=False):
        """What may be sent as :class:`ChatUrlCitationAnnotationUrlCitation`."""

        url: Required[str]
        title: str
        content: str
        start_index: int
        end_index: int

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
    """The page and the stretch."""

    url: str
    """Address of the page."""

    title: Optional[str] = ABSENT
    """Title of the page."""

    content: Optional[str] = ABSENT
    """Excerpt of the page, when the search engine gave one."""

    start_index: Optional[int] = ABSENT
    """Where the stretch begins in the message text, in characters from 0. Both ends are 0 when the
    place is not known.
    """

    end_index: Optional[int] = ABSENT
    """Where the stretch ends in the message text, in characters from 0."""


if TYPE_CHECKING:

    class ChatUrlCitationAnnotationUrlCitationParams(TypedDict, total=False):
        """What may be sent as :class:`ChatUrlCitationAnnotationUrlCitation`."""

        url: Required[str]
        """Address of the page."""

        title: str
        """Title of the page."""

        content: str
        """Excerpt of the page, when the search engine gave one."""

        start_index: int
        """Where the stretch begins in the message text, in characters from 0. Both ends are 0 when
        the place is not known.
        """

        end_index: int
        """Where the stretch ends in the message text, in characters from 0."""

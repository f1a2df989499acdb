"""The schema URLCitation."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    Literal,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class URLCitation(_Model):
    """Annotation on Responses text that cites a web page."""

    content: Optional[str] = ABSENT
    """Excerpt of the page, where it is given."""

    end_index: int
    """Where the supported passage ends in the text, as a character index."""

    start_index: int
    """Where the supported passage begins in the text, as a character index."""

    title: str
    """Title of the page."""

    type: Literal["url_citation"] = "url_citation"
    """Always url_citation."""

    url: str
    """URL of the page."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "url_citation",
    }


if TYPE_CHECKING:

    class URLCitationParams(TypedDict, total=False):
        """What may be sent as :class:`URLCitation`."""

        content: str
        """Excerpt of the page, where it is given."""

        end_index: Required[int]
        """Where the supported passage ends in the text, as a character index."""

        start_index: Required[int]
        """Where the supported passage begins in the text, as a character index."""

        title: Required[str]
        """Title of the page."""

        type: Required[Literal["url_citation"]]
        """Always url_citation."""

        url: Required[str]
        """URL of the page."""

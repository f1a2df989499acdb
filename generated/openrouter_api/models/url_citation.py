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
    """The schema URLCitation."""

    content: Optional[str] = ABSENT
    end_index: int
    start_index: int
    title: str
    type: Literal["url_citation"] = "url_citation"
    url: str
    _constants: ClassVar[Dict[str, str]] = {
        "type": "url_citation",
    }


if TYPE_CHECKING:

    class URLCitationParams(TypedDict, total=False):
        """What may be sent as :class:`URLCitation`."""

        content: str
        end_index: Required[int]
        start_index: Required[int]
        title: Required[str]
        type: Required[Literal["url_citation"]]
        url: Required[str]

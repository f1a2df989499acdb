"""The schema ChatUrlCitationAnnotation."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Literal,
    Union,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict

    from .chat_url_citation_annotation_url_citation import (
        ChatUrlCitationAnnotationUrlCitation,
        ChatUrlCitationAnnotationUrlCitationParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatUrlCitationAnnotation(_Model):
    """A web page that a stretch of the answer relies on. (Source: guide.)"""

    type: Literal["url_citation"] = "url_citation"
    """Always `url_citation`."""

    url_citation: ChatUrlCitationAnnotationUrlCitation
    """The page and the stretch."""

    _readings: ClassVar[Dict[str, Any]] = {
        "url_citation": ("m", "ChatUrlCitationAnnotationUrlCitation"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "url_citation",
    }


if TYPE_CHECKING:

    class ChatUrlCitationAnnotationParams(TypedDict, total=False):
        """What may be sent as :class:`ChatUrlCitationAnnotation`."""

        type: Required[Literal["url_citation"]]
        """Always `url_citation`."""

        url_citation: Required[
            Union[ChatUrlCitationAnnotationUrlCitationParams, ChatUrlCitationAnnotationUrlCitation]
        ]
        """The page and the stretch."""

"""The schema AnthropicCitationPageLocationParam."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    Literal,
    Optional,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicCitationPageLocationParam(_Model):
    """Citation of a page range, as sent back in a Messages request."""

    cited_text: str
    """The passage that is cited."""

    document_index: int
    """Number of the document among those of the request, from 0."""

    document_title: Optional[str]
    """Title of the document."""

    end_page_number: int
    """Page just behind the passage."""

    start_page_number: int
    """First page of the passage, from 1."""

    type: Literal["page_location"] = "page_location"
    """Always page_location."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "page_location",
    }


if TYPE_CHECKING:

    class AnthropicCitationPageLocationParamParams(TypedDict, total=False):
        """What may be sent as :class:`AnthropicCitationPageLocationParam`."""

        cited_text: Required[str]
        """The passage that is cited."""

        document_index: Required[int]
        """Number of the document among those of the request, from 0."""

        document_title: Required[Optional[str]]
        """Title of the document."""

        end_page_number: Required[int]
        """Page just behind the passage."""

        start_page_number: Required[int]
        """First page of the passage, from 1."""

        type: Required[Literal["page_location"]]
        """Always page_location."""

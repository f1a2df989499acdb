"""The schema AnthropicCitationPageLocation."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
    Optional,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicCitationPageLocation(_Model):
    """Citation in an answer that points at a range of pages in a PDF."""

    cited_text: str
    """The passage that is cited."""

    document_index: int
    """Number of the document among those of the request, from 0."""

    document_title: Optional[str]
    """Title of the document."""

    end_page_number: int
    """Page just behind the passage."""

    file_id: Optional[str]
    """Id of the file, if the document is one."""

    start_page_number: int
    """First page of the passage, from 1."""

    type: Literal["page_location"] = "page_location"
    """Always page_location."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "page_location",
    }

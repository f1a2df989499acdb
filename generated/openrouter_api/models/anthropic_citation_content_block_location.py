"""The schema AnthropicCitationContentBlockLocation."""

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
class AnthropicCitationContentBlockLocation(_Model):
    """Citation in an answer that points at a range of content blocks in a document made of blocks."""

    cited_text: str
    """The passage that is cited."""

    document_index: int
    """Number of the document among those of the request, from 0."""

    document_title: Optional[str]
    """Title of the document."""

    end_block_index: int
    """Content block just behind the passage."""

    file_id: Optional[str]
    """Id of the file, if the document is one."""

    start_block_index: int
    """First content block of the passage, from 0."""

    type: Literal["content_block_location"] = "content_block_location"
    """Always content_block_location."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "content_block_location",
    }

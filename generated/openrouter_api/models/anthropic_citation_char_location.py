"""The schema AnthropicCitationCharLocation."""

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
class AnthropicCitationCharLocation(_Model):
    """Citation in an answer that points at a range of characters in a plain text document."""

    cited_text: str
    """The passage that is cited."""

    document_index: int
    """Number of the document among those of the request, from 0."""

    document_title: Optional[str]
    """Title of the document."""

    end_char_index: int
    """Character just behind the passage."""

    file_id: Optional[str]
    """Id of the file, if the document is one."""

    start_char_index: int
    """First character of the passage, from 0."""

    type: Literal["char_location"] = "char_location"
    """Always char_location."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "char_location",
    }

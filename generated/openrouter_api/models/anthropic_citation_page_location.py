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
    """The schema AnthropicCitationPageLocation."""

    cited_text: str
    document_index: int
    document_title: Optional[str]
    end_page_number: int
    file_id: Optional[str]
    start_page_number: int
    type: Literal["page_location"] = "page_location"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "page_location",
    }

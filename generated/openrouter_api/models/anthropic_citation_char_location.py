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
    """The schema AnthropicCitationCharLocation."""

    cited_text: str
    document_index: int
    document_title: Optional[str]
    end_char_index: int
    file_id: Optional[str]
    start_char_index: int
    type: Literal["char_location"] = "char_location"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "char_location",
    }

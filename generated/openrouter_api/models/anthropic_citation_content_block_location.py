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
    """The schema AnthropicCitationContentBlockLocation."""

    cited_text: str
    document_index: int
    document_title: Optional[str]
    end_block_index: int
    file_id: Optional[str]
    start_block_index: int
    type: Literal["content_block_location"] = "content_block_location"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "content_block_location",
    }

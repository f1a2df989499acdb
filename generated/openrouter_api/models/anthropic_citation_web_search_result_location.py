"""The schema AnthropicCitationWebSearchResultLocation."""

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
class AnthropicCitationWebSearchResultLocation(_Model):
    """The schema AnthropicCitationWebSearchResultLocation."""

    cited_text: str
    encrypted_index: str
    title: Optional[str]
    type: Literal["web_search_result_location"] = "web_search_result_location"
    url: str
    _constants: ClassVar[Dict[str, str]] = {
        "type": "web_search_result_location",
    }
